import type { Lexicon } from './lexicon.ts';
import type { createMatcher } from './match.ts';
import type { Anchor, PhraseBook } from './packed-phrases.ts';
import type { SignPattern } from './phrases.ts';
import { mayBegin } from './places.ts';
import type { Tokens } from './tokens.ts';
import { SIGNALS } from './tokens.ts';
import { anchorsAt } from './anchored.ts';

export interface FoundSign { start: number; end: number; rule: string; explanation: string }

/** Makes the reader of the phrase files' signs: patterns like those of notices, which say nothing but that a machine may have translated. */
export const createSignReader = (book: PhraseBook, lexicon: Lexicon, match: ReturnType<typeof createMatcher>) => (tokens: Tokens): FoundSign[] => {
  const found: FoundSign[] = [];
  const attempt = ({ pattern: sign, wording, before }: Anchor<SignPattern>, i: number) => {
    const hit = match(tokens, sign.elements, sign.anchor, wording, i - before);
    if (hit && mayBegin(tokens, hit.from, sign.place, false)) found.push({ start: tokens.start[hit.from]!, end: tokens.end[hit.to - 1]!, rule: sign.id, explanation: sign.explanation });
  };
  for (let w = 0; w < tokens.watchedCount; w++) {
    if (tokens.uses[w]! & SIGNALS) anchorsAt(tokens, lexicon, book.signs, tokens.watched[w]!, attempt);
  }
  return found;
};
