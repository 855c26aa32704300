/** Folded words by number, and an open-addressing hash of them: each slot a number or −1, as many slots as a power of two. */
export interface WordTable {
  list: readonly string[];
  slots: Int32Array;
  /** The code units of the words one after another; word n is letters[starts[n], starts[n + 1]). */
  letters: Uint16Array;
  starts: Int32Array;
}

/** The words and stems of the phrase files, ready for look-up by a hash that is updated one code unit at a time. */
export interface Lexicon {
  words: WordTable;
  stems: WordTable;
  /** Of each stem the next shorter stem it begins with, or −1. */
  shorter: Int32Array;
  /** One byte per low bits of a stem's hash: most beginnings are none, and one read tells. */
  stemFilter: Uint8Array;
  /** Look-up of a word already folded. */
  look(folded: string): { word: number; stem: number };
}

export const STEM_MASK = 0x1fff;

const step = (hash: number, unit: number): number => { const h = Math.imul(hash ^ unit, 0x01000193); return h ^ (h >>> 13); };
const hashOf = (word: string): number => { let h = 0; for (let i = 0; i < word.length; i++) h = step(h, word.charCodeAt(i)); return h; };

/** The hash's slots for a list of words: made when the phrases are compiled, so that a waking worker need not. */
export const slotsOf = (list: readonly string[]): Int32Array => {
  let size = 64; while (size < list.length * 3) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  list.forEach((word, n) => {
    let at = hashOf(word) & (size - 1); while (slots[at]! >= 0) at = (at + 1) & (size - 1);
    slots[at] = n;
  });
  return slots;
};

const findFolded = ({ list, slots }: WordTable, word: string): number => {
  const mask = slots.length - 1;
  for (let at = hashOf(word) & mask; slots[at]! >= 0; at = (at + 1) & mask) if (list[slots[at]!] === word) return slots[at]!;
  return -1;
};

/** Number of the word that is written[0, length), or −1; `hash` is of the same. Several words may lie in one slot's way: the letters decide. */
export const findWord = ({ slots, letters, starts }: WordTable, hash: number, length: number, written: Uint16Array): number => {
  const mask = slots.length - 1;
  next: for (let at = hash & mask, n = slots[at]!; n >= 0; at = (at + 1) & mask, n = slots[at]!) {
    const from = starts[n]!;
    if (starts[n + 1]! - from !== length) continue;
    for (let k = 0; k < length; k++) if (letters[from + k] !== written[k]) continue next;
    return n;
  }
  return -1;
};

/** The table of a list of words, with the slots `slotsOf` makes. */
const createTable = (list: readonly string[], slots: Int32Array): WordTable => {
  const starts = new Int32Array(list.length + 1);
  let size = 0;
  for (let n = 0; n < list.length; n++) starts[n + 1] = size += list[n]!.length;
  const letters = new Uint16Array(size), all = list.join('');
  for (let k = 0; k < size; k++) letters[k] = all.charCodeAt(k);
  return { list, slots, letters, starts };
};

/** `slots` as `slotsOf(words)` made them. Stems are few: their hash is made here. */
export const createLexicon = (words: readonly string[], slots: Int32Array, stems: readonly string[]): Lexicon => {
  const wordTable = createTable(words, slots), stemTable = createTable(stems, slotsOf(stems));
  const stemFilter = new Uint8Array(STEM_MASK + 1);
  for (const stem of stems) stemFilter[hashOf(stem) & STEM_MASK] = 1;
  const longest = stems.reduce((most, stem) => Math.max(most, stem.length), 0);
  const look = (folded: string, below = folded.length + 1) => {
    let stem = -1;
    for (let i = Math.min(below - 1, longest, folded.length); i > 1 && stem < 0; i--) stem = findFolded(stemTable, folded.slice(0, i));
    return { word: findFolded(wordTable, folded), stem };
  };
  const shorter = Int32Array.from(stems, (stem) => look(stem, stem.length).stem);
  return { words: wordTable, stems: stemTable, shorter, stemFilter, look: (folded) => look(folded) };
};
