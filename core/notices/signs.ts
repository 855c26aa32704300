import type { Lexicon } from './lexicon.ts';
import type { createMatcher } from './match.ts';
import type { Phrases, SignPattern, Wording } from './phrases.ts';
import { mayBegin } from './places.ts';
import type { Tokens } from './tokens.ts';
import { WORD } from './tokens.ts';
import { tellingTerm } from './wording.ts';

export interface FoundSign { start: number; end: number; rule: string; explanation: string }

/** Makes the reader of the phrase files' signs: patterns like those of notices, which say nothing but that a machine may have translated. */
export const createSignReader = (phrases: Phrases, lexicon: Lexicon, match: ReturnType<typeof createMatcher>) => {
  const byTerm = new Map<number, { sign: SignPattern; wording: Wording; before: number }[]>();
  for (const sign of phrases.signs) {
    const element = sign.elements[sign.anchor];
    if (element?.is !== 'wording') continue;
    for (const wording of element.any) {
      const before = tellingTerm(wording, phrases), list = byTerm.get(wording.terms[before]!);
      if (list) list.push({ sign, wording, before }); else byTerm.set(wording.terms[before]!, [{ sign, wording, before }]);
    }
  }
  return (tokens: Tokens): FoundSign[] => {
    const found: FoundSign[] = [];
    const attempt = (term: number, i: number) => {
      for (const { sign, wording, before } of byTerm.get(term) ?? []) {
        const hit = match(tokens, sign.elements, sign.anchor, wording, i - before);
        if (hit && mayBegin(tokens, hit.from, sign.place, false)) found.push({ start: tokens.start[hit.from]!, end: tokens.end[hit.to - 1]!, rule: sign.id, explanation: sign.explanation });
      }
    };
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD) continue;
      if (tokens.word[i]! >= 0) attempt(tokens.word[i]! * 2, i);
      for (let s = tokens.stem[i]!; s >= 0; s = lexicon.shorter[s]!) attempt(s * 2 + 1, i);
    }
    return found;
  };
};
