import type { Lexicon } from './lexicon.ts';
import type { createMatcher } from './match.ts';
import type { Anchor, PhraseBook } from './packed-phrases.ts';
import type { SignPattern } from './phrases.ts';
import { mayBegin } from './places.ts';
import type { Tokens } from './tokens.ts';
import { SIGNALS } from './tokens.ts';
import { anchorsAt } from './anchored.ts';

export interface FoundSign { start: number; end: number; rule: string; explanation: string; least: number }

/**
 * Makes the reader of the phrase files' signs: patterns like those of notices, which say nothing but that a machine may have translated.
 * `language` is the article's, a primary subtag: a sign that is at home somewhere needs to know that it is elsewhere.
 */
export const createSignReader = (book: PhraseBook, lexicon: Lexicon, match: ReturnType<typeof createMatcher>) => (tokens: Tokens, language: string | null): FoundSign[] => {
  const found: FoundSign[] = [];
  const attempt = ({ pattern: sign, wording, before }: Anchor<SignPattern>, i: number) => {
    if (sign.home !== undefined && (language === null || sign.home.includes(language))) return;
    if (sign.within !== undefined && sign.within !== language) return;
    const hit = match(tokens, sign.elements, sign.anchor, wording, i - before);
    if (hit && mayBegin(tokens, hit.from, sign.place, false)) found.push({ start: tokens.start[hit.from]!, end: tokens.end[hit.to - 1]!, rule: sign.id, explanation: sign.explanation, least: sign.least ?? 1 });
  };
  for (let w = 0; w < tokens.watchedCount; w++) {
    if (tokens.uses[w]! & SIGNALS) anchorsAt(tokens, lexicon, book.signs, tokens.watched[w]!, attempt);
  }
  return found;
};

/** Of each sign that stands often enough the first place; what several patterns of one sign read at one place is one. */
export const settleSigns = (found: readonly FoundSign[]): FoundSign[] => {
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  return found.filter((sign) => {
    const same = byRule.get(sign.rule)!;
    return sign.least === 1 ? same.find(({ start }) => start === sign.start) === sign : same[0] === sign && new Set(same.map(({ start }) => start)).size >= sign.least;
  });
};
