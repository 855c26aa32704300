import { BLANK, DROPPED, EXPANDS } from '../fold.ts';
import type { FoldTable } from '../fold.ts';

/** Open-addressing hash of folded words. */
export interface WordTable { list: string[]; slots: Int32Array; hashes: Int32Array; mask: number }

/** The words and stems of the phrase files, ready for look-up by a hash that is updated one code unit at a time. */
export interface Lexicon {
  words: WordTable;
  stems: WordTable;
  /** Of each stem the next shorter stem it begins with, or −1. */
  shorter: Int32Array;
  /** One byte per low bits of a stem's hash: most beginnings are none, and one read tells. */
  stemFilter: Uint8Array;
  stemMask: number;
  /** Look-up of a word already folded. */
  look(folded: string): { word: number; stem: number };
}

const step = (hash: number, unit: number): number => { const h = Math.imul(hash ^ unit, 0x01000193); return h ^ (h >>> 13); };
const hashOf = (word: string): number => { let h = 0; for (let i = 0; i < word.length; i++) h = step(h, word.charCodeAt(i)); return h; };

const createTable = (list: string[]): WordTable => {
  let size = 64; while (size < list.length * 3) size *= 2;
  const slots = new Int32Array(size).fill(-1), hashes = new Int32Array(list.length), mask = size - 1;
  list.forEach((word, n) => {
    const h = hashOf(word); hashes[n] = h;
    let at = h & mask; while (slots[at]! >= 0) at = (at + 1) & mask;
    slots[at] = n;
  });
  return { list, slots, hashes, mask };
};

const findIn = ({ list, slots, hashes, mask }: WordTable, h: number, same: (word: string) => boolean): number => {
  for (let at = h & mask; slots[at]! >= 0; at = (at + 1) & mask) { const n = slots[at]!; if (hashes[n] === h && same(list[n]!)) return n; }
  return -1;
};

/** Number of the word whose fold is that of text[from, to), or −1; `hash` and `length` are of the fold. */
export const findWord = ({ list, slots, hashes, mask }: WordTable, hash: number, length: number, text: string, from: number, to: number, table: FoldTable): number => {
  for (let at = hash & mask; slots[at]! >= 0; at = (at + 1) & mask) {
    const n = slots[at]!;
    if (hashes[n] === hash && list[n]!.length === length && foldsTo(list[n]!, text, from, to, table)) return n;
  }
  return -1;
};

/** Two words may share a hash: the letters decide. */
const foldsTo = (word: string, text: string, from: number, to: number, table: FoldTable): boolean => {
  let k = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i), unit = table.units[code]!;
    if (unit === DROPPED || unit === BLANK) continue;
    if (unit !== EXPANDS) { if (word.charCodeAt(k++) !== unit) return false; continue; }
    for (const piece of table.expansions.get(code)!) if (word[k++] !== piece) return false;
  }
  return k === word.length;
};

export const createLexicon = (words: string[], stems: string[]): Lexicon => {
  const wordTable = createTable(words), stemTable = createTable(stems);
  const stemMask = 0xffff, stemFilter = new Uint8Array(stemMask + 1);
  for (const h of stemTable.hashes) stemFilter[h & stemMask] = 1;
  const look = (folded: string, below = folded.length + 1) => {
    const h = hashOf(folded);
    let stem = -1;
    for (let n = Math.min(below - 1, folded.length), i = n; i > 1 && stem < 0; i--) {
      const beginning = folded.slice(0, i);
      stem = findIn(stemTable, hashOf(beginning), (s) => s === beginning);
    }
    return { word: findIn(wordTable, h, (w) => w === folded), stem };
  };
  const shorter = Int32Array.from(stems, (s) => look(s, s.length).stem);
  return { words: wordTable, stems: stemTable, shorter, stemFilter, stemMask, look: (folded) => look(folded) };
};
