import { createLexicon, type Lexicon } from './lexicon.ts';

/** B and I of each type, in column order; O is the zero every sum is compared with. */
export const TAG_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export const COLUMNS = 8;
export const STATES = 9;

/**
 * The weights file. Little-endian, every section at a multiple of 4, read in place (no copy, no parsing):
 *
 *   u32 magic 'WTG1' · u32 rows · u32 words · u32 palette length · i32 transitions[9×9] (O first)
 *   u16 row fingerprints[rows] · i8 weights[rows×8] · u16 word fingerprints[words] · u8 word codes[words] · u16 palette[]
 */
export interface Model {
  rows: number;
  fingerprints: Uint16Array;
  weights: Int8Array;
  transitions: Int32Array;
  lexicon: Lexicon;
}

export const MAGIC = 0x31475457;
const padded = (n: number): number => (n + 3) & ~3;

/** Opens the weights file. Copies only when its bytes do not lie on a 4-byte boundary. Throws on a wrong magic or length. */
export function openModel(bytes: Uint8Array): Model {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer } = whole;
  let at = whole.byteOffset;
  if (whole.byteLength < 16) throw new Error('tagger.bin: too short');
  const head = new Uint32Array(buffer, at, 4);
  const rows = head[1]!, words = head[2]!, palette = head[3]!;
  const length = 16 + 4 * STATES * STATES + padded(2 * rows) + padded(COLUMNS * rows) + padded(2 * words) + padded(words) + padded(2 * palette);
  if (head[0] !== MAGIC || length !== whole.byteLength) throw new Error('tagger.bin: not a weights file of this version');
  const take = <T>(make: (offset: number) => T, size: number): T => { const section = make(at); at += padded(size); return section; };
  at += 16;
  const transitions = take((o) => new Int32Array(buffer, o, STATES * STATES), 4 * STATES * STATES);
  const fingerprints = take((o) => new Uint16Array(buffer, o, rows), 2 * rows);
  const weights = take((o) => new Int8Array(buffer, o, COLUMNS * rows), COLUMNS * rows);
  const marks = take((o) => new Uint16Array(buffer, o, words), 2 * words);
  const codes = take((o) => new Uint8Array(buffer, o, words), words);
  const classes = take((o) => new Uint16Array(buffer, o, palette), 2 * palette);
  return { rows, fingerprints, weights, transitions, lexicon: createLexicon(marks, codes, classes) };
}
