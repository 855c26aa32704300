import { mix } from '../../core/names/tagger/hash.ts';
import { fingerprintOf } from '../../core/names/tagger/lexicon.ts';
import { COLUMNS, MAGIC, STATES } from '../../core/names/tagger/model.ts';
import type { Words } from './lexicon-sources.ts';

/** Size of an open-addressed table for `n` entries at 92 % load. */
const slotsFor = (n: number): number => Math.max(8, Math.ceil(n / 0.92));

/** Places keys in a table by linear probing, in ascending key order so that the bytes depend on the set alone; a clash of fingerprints keeps the first. */
function fill(keys: readonly number[], mark: (key: number) => number, place: (slot: number, key: number) => void): Uint16Array {
  const size = slotsFor(keys.length), table = new Uint16Array(size), scale = size / 4294967296;
  for (const key of keys) {
    const m = mark(key);
    let at = ((key >>> 0) * scale) | 0, same = false;
    while (table[at] !== 0) { if (table[at] === m) { same = true; break; } if (++at === size) at = 0; }
    if (same) continue;
    table[at] = m;
    place(at, key);
  }
  return table;
}

/** The word classes as the two tables of the model: at most 255 distinct class sets, the rarest folded into their most frequent subset. */
export function packLexicon(words: Words): { marks: Uint16Array; codes: Uint8Array; palette: Uint16Array } {
  const counts = new Map<number, number>();
  for (const bits of words.values()) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  const sets = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([bits]) => bits);
  const palette = Uint16Array.from(sets.slice(0, 255));
  const codeOf = new Map<number, number>();
  sets.forEach((bits, i) => {
    if (i < 255) { codeOf.set(bits, i); return; }
    let best = 0, most = -1;
    palette.forEach((p, k) => { if ((p & bits) === p) { let n = 0; for (let b = p; b; b &= b - 1) n++; if (n > most) { most = n; best = k; } } });
    codeOf.set(bits, best);
  });
  const keys = [...words.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  const codes = new Uint8Array(slotsFor(keys.length));
  const marks = fill(keys, fingerprintOf, (slot, key) => { codes[slot] = codeOf.get(words.get(key)!)!; });
  return { marks, codes, palette };
}

/** Writes the weights file of core/names/tagger/model.ts. `rows` maps a feature key to its eight weights (real numbers); `unit` is what 1 stands for. */
export function packModel(rows: ReadonlyMap<number, Float64Array>, transitions: Float64Array, unit: number, words: Words): Uint8Array {
  const keys = [...rows.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  const size = slotsFor(keys.length), weights = new Int8Array(size * COLUMNS);
  const marks = fill(keys, (key) => (mix(key, 0x27d4eb2f) & 0xffff) || 1, (slot, key) => {
    const w = rows.get(key)!;
    for (let c = 0; c < COLUMNS; c++) weights[slot * COLUMNS + c] = Math.max(-127, Math.min(127, Math.round(w[c]! / unit)));
  });
  const lexicon = packLexicon(words);
  const steps = new Int32Array(STATES * STATES);
  transitions.forEach((t, i) => { steps[i] = Math.round(t / unit); });
  const head = Uint32Array.of(MAGIC, size, lexicon.marks.length, lexicon.palette.length);
  const sections = [head, steps, marks, weights, lexicon.marks, lexicon.codes, lexicon.palette];
  const padded = (n: number): number => (n + 3) & ~3;
  const out = new Uint8Array(sections.reduce((n, s) => n + padded(s.byteLength), 0));
  let at = 0;
  for (const s of sections) { out.set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), at); at += padded(s.byteLength); }
  return out;
}
