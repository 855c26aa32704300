/**
 * Words met so far, each with a number from 1 on: an open-addressed table from the letters to the number, so that no string is made for a
 * word already known, and none is kept (a slice of a text keeps the whole text alive). `clear` forgets all and gives back what a long text
 * made it take.
 */
export interface Interner {
  /** Number of the word between two UTF-16 offsets of `text`; `hash` is any hash of the word, the same for the same word. */
  of(text: string, start: number, end: number, hash: number): number;
  size(): number;
  clear(): void;
}

const FEWEST_BITS = 12, LETTERS_A_WORD = 8;

/** `added` is told every new word before its number is given out. */
export function createInterner(added: (word: string, number: number) => void): Interner {
  let bits = 0, count = 0, slots: Int32Array, hashes: Int32Array, from: Int32Array, letters: Uint16Array;
  const placeOf = (hash: number): number => {
    let at = hash >>> (32 - bits);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    return at;
  };
  const wider = <T extends Int32Array | Uint16Array>(old: T, made: T): T => { made.set(old); return made; };
  const grow = (): void => {
    const room = 1 << bits++;
    slots = new Int32Array(1 << bits);
    hashes = wider(hashes, new Int32Array(room)); from = wider(from, new Int32Array(room + 1));
    for (let number = 1; number < count; number++) slots[placeOf(hashes[number]!)] = number;
  };
  const isAt = (number: number, text: string, start: number, length: number): boolean => {
    const first = from[number]!;
    if (from[number + 1]! - first !== length) return false;
    for (let i = 0; i < length; i++) if (letters[first + i] !== text.charCodeAt(start + i)) return false;
    return true;
  };
  const add = (text: string, start: number, end: number, hash: number): number => {
    if (count * 2 >= slots.length) grow();
    const number = count++, first = from[number]!, length = end - start;
    if (first + length > letters.length) letters = wider(letters, new Uint16Array(Math.max(letters.length * 2, first + length)));
    for (let i = 0; i < length; i++) letters[first + i] = text.charCodeAt(start + i);
    from[number + 1] = first + length; hashes[number] = hash;
    slots[placeOf(hash)] = number;
    added(text.slice(start, end), number);
    return number;
  };
  const clear = (): void => {
    const room = 1 << (FEWEST_BITS - 1);
    bits = FEWEST_BITS; count = 1;
    slots = new Int32Array(1 << bits); hashes = new Int32Array(room); from = new Int32Array(room + 1); letters = new Uint16Array(room * LETTERS_A_WORD);
  };
  clear();
  return {
    of(text, start, end, hash) {
      let at = hash >>> (32 - bits);
      for (let number = slots[at]!; number !== 0; number = slots[at]!) {
        if (hashes[number] === hash && isAt(number, text, start, end - start)) return number;
        at = (at + 1) & (slots.length - 1);
      }
      return add(text, start, end, hash);
    },
    size: () => count - 1,
    clear,
  };
}
