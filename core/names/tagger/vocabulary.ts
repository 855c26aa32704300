import { hashText } from './hash.ts';
import type { Word } from './word.ts';

/**
 * Words met so far, each with a number: an open-addressed table from the letters to the number, so that no string is made for a word
 * already known. `clear` forgets all of them and gives back what a long text made it take.
 */
export interface Vocabulary {
  /** Number of the word between two UTF-16 offsets of `text`, read when it is new. */
  of(text: string, start: number, end: number, kind: number): number;
  word(id: number): Word;
  size(): number;
  clear(): void;
}

const FEWEST_BITS = 14;

export function createVocabulary(read: (surface: string, kind: number) => Word): Vocabulary {
  let bits = FEWEST_BITS, slots = new Int32Array(1 << bits);
  let words: Word[] = [], surfaces: string[] = [], hashes: number[] = [];
  const grow = (): void => {
    slots = new Int32Array(1 << ++bits);
    hashes.forEach((hash, id) => {
      let at = hash >>> (32 - bits);
      while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
      slots[at] = id + 1;
    });
  };
  return {
    of(text, start, end, kind) {
      const hash = hashText(text, start, end);
      let at = hash >>> (32 - bits);
      for (let id = slots[at]!; id !== 0; id = slots[at]!) {
        if (hashes[id - 1] === hash && same(surfaces[id - 1]!, text, start, end) && words[id - 1]!.kind === kind) return id - 1;
        at = (at + 1) & (slots.length - 1);
      }
      const surface = text.slice(start, end);
      words.push(read(surface, kind)); surfaces.push(surface); hashes.push(hash);
      slots[at] = words.length;
      if (words.length * 2 > slots.length) grow();
      return words.length - 1;
    },
    word: (id) => words[id]!,
    size: () => words.length,
    clear() { bits = FEWEST_BITS; slots = new Int32Array(1 << bits); words = []; surfaces = []; hashes = []; },
  };
}

function same(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
