import type { Element, Pattern, Term, Wording } from './phrases.ts';
import { tellingTerm } from './wording.ts';

/**
 * One wording by which a pattern is found. `term` is its telling one; where that is one character (Han, Thai) it tells little, and `next`, the
 * word after it, is part of the key, else −1. `before`: how many terms of the wording stand before the telling one.
 * `same`: anchors of one number differ in nothing behind the wording, so at one place the first of them answers for all; −1: asks for itself.
 */
export interface AnchorKey { term: Term; next: Term; pattern: number; wording: number; before: number; same: number }

type Anchored = Pick<Pattern, 'elements' | 'anchor'>;

/**
 * Every wording of the anchors of the patterns, in the patterns' order. `wording` is its place among the element's alternatives.
 * Of a wording whose words are single characters that pair is its key which is in fewest of them: so many begin 本文 that it would tell nothing.
 */
export const listAnchors = (patterns: readonly Anchored[], words: readonly string[], stems: readonly string[]): AnchorKey[] => {
  const isCharacter = (term: Term | undefined): boolean => term !== undefined && term >= 0 && (term & 1) === 0 && words[term >> 1]!.length === 1;
  const isWord = (term: Term | undefined): boolean => term !== undefined && term >= 0 && (term & 1) === 0;
  const pairKeys = ({ terms }: Wording): string[] => terms.map((term, k) => (isCharacter(term) && isWord(terms[k + 1]) ? `${term} ${terms[k + 1]}` : ''));
  const wordingsOf = ({ elements, anchor }: Anchored): Wording[] => { const element: Element | undefined = elements[anchor]; return element?.is === 'wording' ? element.any : []; };

  const pairs = new Map<string, number>(), numbers = new Map<string, number>();
  for (const key of patterns.flatMap(wordingsOf).flatMap(pairKeys)) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  return patterns.flatMap((pattern, p) => {
    const told = JSON.stringify({ ...pattern, id: null, order: null, elements: pattern.elements.slice(1) });
    if (!numbers.has(told)) numbers.set(told, numbers.size);
    return wordingsOf(pattern).map((wording, w): AnchorKey => {
      const telling = tellingTerm(wording, { words, stems }), keys = pairKeys(wording), length = wording.terms.length;
      const rarest = keys.reduce((best, key, k) => (key !== '' && (keys[best] === '' || pairs.get(key)! < pairs.get(keys[best]!)!) ? k : best), telling);
      const before = isCharacter(wording.terms[telling]) ? rarest : telling, term = wording.terms[before]!;
      return {
        term, next: isCharacter(term) && isWord(wording.terms[before + 1]) ? wording.terms[before + 1]! : -1, pattern: p, wording: w, before,
        same: pattern.anchor === 0 && wording.exact === undefined && length < 8 ? numbers.get(told)! * 64 + length * 8 + before : -1,
      };
    });
  });
};
