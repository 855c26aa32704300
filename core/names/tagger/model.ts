import { createLexicon, type Lexicon } from './lexicon.ts';
import { createTable, type Table } from './table.ts';

/** B and I of each type, in column order; O is the zero every sum is compared with. */
export const TAG_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export const COLUMNS = 8;
export const STATES = 9;

/**
 * The weights file. Little-endian, every section at a multiple of 4, read in place (no copy, no parsing):
 *
 *   u32 magic 'WTG2' · u32 rows · u32 row buckets · u32 words · u32 word buckets · u32 palette length · i32 transitions[9×9] (O first)
 *   u32 row starts[row buckets + 1] · u16 row marks[rows] · i8 weights[rows×8]
 *   u32 word starts[word buckets + 1] · u16 word marks[words] · u8 word codes[words] · u16 palette[]
 */
export interface Model {
  table: Table;
  weights: Int8Array;
  transitions: Int32Array;
  lexicon: Lexicon;
}

export const MAGIC = 0x32475457;
const HEAD = 24;
const padded = (n: number): number => (n + 3) & ~3;

/** Opens the weights file. Copies only when its bytes do not lie on a 4-byte boundary. Throws on a wrong magic or length. */
export function openModel(bytes: Uint8Array): Model {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer } = whole;
  let at = whole.byteOffset;
  if (whole.byteLength < HEAD) throw new Error('tagger.bin: too short');
  const [magic, rows, rowBuckets, words, wordBuckets, palette] = new Uint32Array(buffer, at, 6) as unknown as [number, number, number, number, number, number];
  const sizes = [4 * STATES * STATES, 4 * (rowBuckets + 1), 2 * rows, COLUMNS * rows, 4 * (wordBuckets + 1), 2 * words, words, 2 * palette];
  if (magic !== MAGIC || sizes.reduce((n, s) => n + padded(s), HEAD) !== whole.byteLength) throw new Error('tagger.bin: not a weights file of this version');
  at += HEAD;
  const take = <T>(make: (offset: number) => T, size: number): T => { const section = make(at); at += padded(size); return section; };
  const transitions = take((o) => new Int32Array(buffer, o, STATES * STATES), sizes[0]!);
  const rowStarts = take((o) => new Uint32Array(buffer, o, rowBuckets + 1), sizes[1]!);
  const rowMarks = take((o) => new Uint16Array(buffer, o, rows), sizes[2]!);
  const weights = take((o) => new Int8Array(buffer, o, COLUMNS * rows), sizes[3]!);
  const wordStarts = take((o) => new Uint32Array(buffer, o, wordBuckets + 1), sizes[4]!);
  const wordMarks = take((o) => new Uint16Array(buffer, o, words), sizes[5]!);
  const codes = take((o) => new Uint8Array(buffer, o, words), sizes[6]!);
  const classes = take((o) => new Uint16Array(buffer, o, palette), sizes[7]!);
  return { table: createTable(rowStarts, rowMarks), weights, transitions, lexicon: createLexicon(createTable(wordStarts, wordMarks), codes, classes) };
}
