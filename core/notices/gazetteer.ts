import type { PhraseBook } from './packed-phrases.ts';
import type { Entry, EntrySlot } from './phrases.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import { wordingAt } from './wording.ts';

export interface Found { from: number; to: number; entry: Entry }

/** Known names by their first token, longest first. */
export interface Gazetteer {
  /** The longest name of the slot that starts at token i. */
  at(tokens: Tokens, i: number, slot: EntrySlot): Found | null;
  /** The longest name of the slot that ends before token i. */
  before(tokens: Tokens, i: number, slot: EntrySlot): Found | null;
}

const LONGEST = 6;

export const createGazetteer = (book: PhraseBook, lexicon: Lexicon): Gazetteer => {
  const best = (tokens: Tokens, i: number, slot: EntrySlot, term: number, end: number): Found | null => {
    for (const entry of book.entries(term)) {
      const to = i + entry.wording.terms.length;
      if (entry.slot !== slot || (end >= 0 && to !== end) || !wordingAt(tokens, lexicon, i, entry.wording)) continue;
      if (entry.homograph !== undefined) {
        const written = tokens.text.slice(tokens.start[i]!, tokens.end[to - 1]!);
        if (written !== written.toUpperCase()) continue;
      }
      return { from: i, to, entry };
    }
    return null;
  };
  const any = (tokens: Tokens, i: number, slot: EntrySlot, end: number): Found | null => {
    if (i < 0 || i >= tokens.count || tokens.kind[i] !== 0) return null;
    let found = tokens.word[i]! >= 0 ? best(tokens, i, slot, tokens.word[i]! * 2, end) : null;
    for (let stem = tokens.stem[i]!; stem >= 0; stem = lexicon.shorter[stem]!) {
      const other = best(tokens, i, slot, stem * 2 + 1, end);
      if (other && (!found || other.to > found.to)) found = other;
    }
    return found;
  };
  return {
    at: (tokens, i, slot) => any(tokens, i, slot, -1),
    before(tokens, i, slot) {
      for (let length = LONGEST; length > 0; length--) {
        const found = any(tokens, i - length, slot, i);
        if (found) return found;
      }
      return null;
    },
  };
};
