import type { Element, Slot, Wording } from './phrases.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import { BREAK, SIGN } from './tokens.ts';
import { wordingAt } from './wording.ts';
import type { SlotReader } from './slots.ts';
import type { Filled } from './slots.ts';
import { stepOver } from './slots.ts';

/** Tokens [from, to) that a pattern covers, and what its slots took. */
export interface Match { from: number; to: number; filled: Filled[] }

/** Ends a gap: a line break or the end of a sentence. */
const stops = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind[i];
  if (kind === BREAK) return true;
  if (kind !== SIGN) return false;
  const sign = tokens.word[i]!;
  if (sign === 33 || sign === 63) return true;
  return sign === 46 && (i + 1 === tokens.count || tokens.start[i + 1]! > tokens.end[i]!);
};

/**
 * Matches a pattern around its anchor. The elements after the anchor are matched forwards, those before it backwards; gaps are tried
 * shortest first. Work per anchor is bounded by the pattern (gaps have a greatest length, slots a greatest reach), so the whole is linear.
 */
export const createMatcher = (lexicon: Lexicon, slots: SlotReader) => {
  const forwards = (tokens: Tokens, elements: Element[], e: number, i: number, filled: Filled[]): number => {
    if (e === elements.length) return i;
    const element = elements[e]!;
    if (element.is === 'wording') {
      for (const wording of element.any) {
        if (!wordingAt(tokens, lexicon, i, wording)) continue;
        const end = forwards(tokens, elements, e + 1, i + wording.terms.length, filled);
        if (end >= 0) return end;
      }
    } else if (element.is === 'gap') {
      for (let n = 0, at = i; n <= element.most && at <= tokens.count; n++, at = stepOver(tokens, at)) {
        const end = forwards(tokens, elements, e + 1, at, filled);
        if (end >= 0) return end;
        if (at < tokens.count && stops(tokens, at)) return -1;
      }
      return -1;
    } else {
      const taken = slots.after(tokens, i, element.slot as Slot);
      if (taken) {
        filled.push(taken);
        const end = forwards(tokens, elements, e + 1, taken.to, filled);
        if (end >= 0) return end;
        filled.pop();
      }
    }
    return element.optional ? forwards(tokens, elements, e + 1, i, filled) : -1;
  };

  /** `i` is the first token already matched; returns the first token of the whole, or −1. */
  const backwards = (tokens: Tokens, elements: Element[], e: number, i: number, filled: Filled[]): number => {
    if (e < 0) return i;
    const element = elements[e]!;
    if (element.is === 'wording') {
      for (const wording of element.any) {
        const at = i - wording.terms.length;
        if (at < 0 || !wordingAt(tokens, lexicon, at, wording)) continue;
        const from = backwards(tokens, elements, e - 1, at, filled);
        if (from >= 0) return from;
      }
    } else if (element.is === 'gap') {
      for (let n = 0; n <= element.most && i - n >= 0; n++) {
        const from = backwards(tokens, elements, e - 1, i - n, filled);
        if (from >= 0) return from;
        if (i - n - 1 < 0 || stops(tokens, i - n - 1)) return -1;
      }
      return -1;
    } else {
      const taken = slots.before(tokens, i, element.slot as Slot);
      if (taken) {
        filled.push(taken);
        const from = backwards(tokens, elements, e - 1, taken.from, filled);
        if (from >= 0) return from;
        filled.pop();
      }
    }
    return element.optional ? backwards(tokens, elements, e - 1, i, filled) : -1;
  };

  return (tokens: Tokens, elements: Element[], anchor: number, wording: Wording, i: number): Match | null => {
    if (!wordingAt(tokens, lexicon, i, wording)) return null;
    const filled: Filled[] = [];
    const from = backwards(tokens, elements, anchor - 1, i, filled);
    if (from < 0) return null;
    const to = forwards(tokens, elements, anchor + 1, i + wording.terms.length, filled);
    return to < 0 ? null : { from, to, filled };
  };
};
