import { BOUNDARY, FIELD, FIELDS, type WordReader } from './word.ts';

/**
 * Words met so far, each with a number: an open-addressed table from the letters to the number, so that no string is made for a word
 * already known, and none is kept (a slice of a text keeps the whole text alive). Number 0 is the boundary, the word before and after a
 * sentence. `clear` forgets all others and gives back what a long text made it take.
 */
export interface Vocabulary {
  /** Rows of the words, FIELDS numbers each, by number; another array once it has grown. */
  rows: Int32Array;
  /** Number of the word between two UTF-16 offsets of `text`, read when it is new. `hash` is `hashText` of it. */
  of(text: string, start: number, end: number, kind: number, hash: number): number;
  size(): number;
  clear(): void;
}

const FEWEST_BITS = 12, LETTERS_A_WORD = 8;

export function createVocabulary(read: WordReader): Vocabulary {
  let bits = 0, count = 0, slots: Int32Array, hashes: Int32Array, from: Int32Array, letters: Uint16Array;
  const placeIn = (table: Int32Array, hash: number): number => {
    let at = hash >>> (32 - bits);
    while (table[at] !== 0) at = (at + 1) & (table.length - 1);
    return at;
  };
  const wider = <T extends Int32Array | Uint16Array>(old: T, made: T): T => { made.set(old); return made; };
  const grow = (): void => {
    const room = 1 << bits++;
    slots = new Int32Array(1 << bits);
    hashes = wider(hashes, new Int32Array(room)); from = wider(from, new Int32Array(room + 1));
    self.rows = wider(self.rows, new Int32Array(room * FIELDS));
    for (let id = 1; id < count; id++) slots[placeIn(slots, hashes[id]!)] = id;
  };
  const isAt = (id: number, text: string, start: number, length: number): boolean => {
    const first = from[id]!;
    if (from[id + 1]! - first !== length) return false;
    for (let i = 0; i < length; i++) if (letters[first + i] !== text.charCodeAt(start + i)) return false;
    return true;
  };
  const add = (text: string, start: number, end: number, kind: number, hash: number): number => {
    if (count * 2 >= slots.length) grow();
    const id = count++, first = from[id]!, length = end - start;
    if (first + length > letters.length) letters = wider(letters, new Uint16Array(Math.max(letters.length * 2, first + length)));
    for (let i = 0; i < length; i++) letters[first + i] = text.charCodeAt(start + i);
    from[id + 1] = first + length; hashes[id] = hash;
    slots[placeIn(slots, hash)] = id;
    read(text.slice(start, end), kind, self.rows, id * FIELDS);
    return id;
  };
  const clear = (): void => {
    const room = 1 << (FEWEST_BITS - 1);
    bits = FEWEST_BITS; count = 1;
    slots = new Int32Array(1 << bits); hashes = new Int32Array(room); from = new Int32Array(room + 1); letters = new Uint16Array(room * LETTERS_A_WORD);
    self.rows = new Int32Array(room * FIELDS);
    self.rows.set(BOUNDARY);
  };
  const self: Vocabulary = {
    rows: new Int32Array(0),
    of(text, start, end, kind, hash) {
      let at = hash >>> (32 - bits);
      for (let id = slots[at]!; id !== 0; id = slots[at]!) {
        if (hashes[id] === hash && self.rows[id * FIELDS + FIELD.kind] === kind && isAt(id, text, start, end - start)) return id;
        at = (at + 1) & (slots.length - 1);
      }
      return add(text, start, end, kind, hash);
    },
    size: () => count - 1,
    clear,
  };
  clear();
  return self;
}
