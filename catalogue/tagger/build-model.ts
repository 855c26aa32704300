import { createTable, markOf } from '../../core/names/tagger/table.ts';
import { createLexicon, type Lexicon } from '../../core/names/tagger/lexicon.ts';
import { COLUMNS, MAGIC, STATES } from '../../core/names/tagger/model.ts';
import type { Words } from './lexicon-sources.ts';

/** Packs keys into buckets of about `each`, in ascending key order so that the bytes depend on the set alone; of two keys of one mark the first stays. */
function pack(keys: readonly number[], each: number): { starts: Uint32Array; marks: Uint16Array; kept: number[] } {
  const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, keys.length / each)))), starts = new Uint32Array((1 << bits) + 1);
  const kept: number[] = [], marks: number[] = [];
  let bucket = 0, seen = new Set<number>();
  for (const key of [...keys].sort((a, b) => (a >>> 0) - (b >>> 0))) {
    const home = bits ? key >>> (32 - bits) : 0;
    while (bucket < home) { starts[++bucket] = kept.length; seen = new Set(); }
    const mark = markOf(key);
    if (seen.has(mark)) continue;
    seen.add(mark); kept.push(key); marks.push(mark);
  }
  while (bucket < 1 << bits) starts[++bucket] = kept.length;
  return { starts, marks: Uint16Array.from(marks), kept };
}

/** The word classes as the two tables of the model: at most 255 distinct class sets, the rarest folded into their most frequent subset. */
export function packLexicon(words: Words): { starts: Uint32Array; marks: Uint16Array; codes: Uint8Array; palette: Uint16Array } {
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
  const { starts, marks, kept } = pack([...words.keys()], 10);
  return { starts, marks, codes: Uint8Array.from(kept, (key) => codeOf.get(words.get(key)!)!), palette };
}

/** The lexicon as the browser will read it. */
export function openLexicon(words: Words): Lexicon {
  const { starts, marks, codes, palette } = packLexicon(words);
  return createLexicon(createTable(starts, marks), codes, palette);
}

/** Writes the weights file of core/names/tagger/model.ts. `rows` maps a feature key to its eight weights (real numbers); `unit` is what 1 stands for. */
export function packModel(rows: ReadonlyMap<number, Float64Array>, transitions: Float64Array, unit: number, words: Words): Uint8Array {
  const { starts, marks, kept } = pack([...rows.keys()], 3);
  const weights = new Int8Array(kept.length * COLUMNS);
  kept.forEach((key, slot) => rows.get(key)!.forEach((w, c) => { weights[slot * COLUMNS + c] = Math.max(-127, Math.min(127, Math.round(w / unit))); }));
  const lexicon = packLexicon(words);
  const steps = new Int32Array(STATES * STATES);
  transitions.forEach((t, i) => { steps[i] = Math.round(t / unit); });
  const head = Uint32Array.of(MAGIC, kept.length, starts.length - 1, lexicon.marks.length, lexicon.starts.length - 1, lexicon.palette.length);
  const sections = [head, steps, starts, marks, weights, lexicon.starts, lexicon.marks, lexicon.codes, lexicon.palette];
  const padded = (n: number): number => (n + 3) & ~3;
  const out = new Uint8Array(sections.reduce((n, s) => n + padded(s.byteLength), 0));
  let at = 0;
  for (const s of sections) { out.set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), at); at += padded(s.byteLength); }
  return out;
}
