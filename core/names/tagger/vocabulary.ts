import { createInterner } from '../interner.ts';
import { BOUNDARY, FIELDS, type WordReader } from './word.ts';

/** Words met so far, each with a number and a row (word.ts). Number 0 is the boundary, the word before and after a sentence. */
export interface Vocabulary {
  /** Rows by number; another array once it has grown. */
  rows: Int32Array;
  /** Number of the word between two UTF-16 offsets of `text`, read when it is new. `hash` is `hashText` of it. */
  of(text: string, start: number, end: number, kind: number, hash: number): number;
  size(): number;
  clear(): void;
}

const FIRST_ROOM = 2048;

export function createVocabulary(read: WordReader): Vocabulary {
  let kindOfNew = 0;
  const interner = createInterner((word, number) => {
    if ((number + 1) * FIELDS > self.rows.length) { const wider = new Int32Array(self.rows.length * 2); wider.set(self.rows); self.rows = wider; }
    read(word, kindOfNew, self.rows, number * FIELDS);
  });
  const empty = (): Int32Array => { const rows = new Int32Array(FIRST_ROOM * FIELDS); rows.set(BOUNDARY); return rows; };
  const self: Vocabulary = {
    rows: empty(),
    // The same letters of another kind are another word.
    of(text, start, end, kind, hash) { kindOfNew = kind; return interner.of(text, start, end, hash ^ kind); },
    size: interner.size,
    clear() { interner.clear(); self.rows = empty(); },
  };
  return self;
}
