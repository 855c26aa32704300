import type { Element, Pattern, Term } from './phrases.ts';
import { tellingTerm } from './wording.ts';

/**
 * One wording by which a pattern is found. `term` is its telling one; where that is one character (Han, Thai) it tells little, and `next`, the
 * word after it, is part of the key, else −1. `before`: how many terms of the wording stand before the telling one.
 * `same`: anchors of one number differ in nothing behind the wording, so at one place the first of them answers for all; −1: asks for itself.
 */
export interface AnchorKey { term: Term; next: Term; pattern: number; wording: number; before: number; same: number }

type Anchored = Pick<Pattern, 'elements' | 'anchor'>;

/** Every wording of the anchors of the patterns, in the patterns' order. `wording` is its place among the element's alternatives. */
export const listAnchors = (patterns: readonly Anchored[], words: readonly string[], stems: readonly string[]): AnchorKey[] => {
  const numbers = new Map<string, number>();
  return patterns.flatMap((pattern, p) => {
    const { elements, anchor } = pattern, element: Element | undefined = elements[anchor];
    if (element?.is !== 'wording') return [];
    const told = JSON.stringify({ ...pattern, id: null, elements: elements.slice(1) });
    if (!numbers.has(told)) numbers.set(told, numbers.size);
    return element.any.map((wording, w): AnchorKey => {
      const before = tellingTerm(wording, { words, stems }), term = wording.terms[before]!, follows = wording.terms[before + 1] ?? -1, length = wording.terms.length;
      const next = (term & 1) === 0 && words[term >> 1]!.length === 1 && follows >= 0 && (follows & 1) === 0 ? follows : -1;
      return { term, next, pattern: p, wording: w, before, same: anchor === 0 && wording.exact === undefined && length < 8 ? numbers.get(told)! * 64 + length * 8 + before : -1 };
    });
  });
};
