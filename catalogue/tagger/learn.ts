import { createDecoder } from '../../core/names/tagger/decode.ts';
import { contextFeatures, DISTANCES, languageKey, MOST_FEATURES, wordFeatures } from '../../core/names/tagger/features.ts';
import { readHan } from '../../core/names/tagger/han.ts';
import type { Lexicon } from '../../core/names/tagger/lexicon.ts';
import { COLUMNS, STATES, TAG_TYPES } from '../../core/names/tagger/model.ts';
import { createLayout } from '../../core/names/tagger/passage.ts';
import { createTokeniser } from '../../core/names/tagger/tokens.ts';
import { BOUNDARY, FIELD, FIELDS } from '../../core/names/tagger/word.ts';
import type { WordReader } from '../../core/names/tagger/word.ts';
import type { Sample } from './corpora.ts';

/** A stretch of active tokens ready for learning: feature row numbers, token by token, and the right states. */
interface Stretch { rows: Int32Array; from: Int32Array; gold: Uint8Array; mask: number }

/** Mulberry32: the only source of chance in training; always seeded. */
export function createChance(seed: number): () => number {
  let s = seed | 0;
  return () => { s = (s + 0x6d2b79f5) | 0; let t = Math.imul(s ^ (s >>> 15), 1 | s); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
}

export interface Learnt { rows: Map<number, Float64Array>; transitions: Float64Array }

/** Rows of words by spelling, each also as it looks with its classes forgotten (number + 1). Number 0 is the boundary. */
function createLexemes(readWord: WordReader) {
  const numbers = new Map<string, number>();
  let rows = new Int32Array(1 << 20);
  rows.set(BOUNDARY);
  return {
    get rows() { return rows; },
    of(surface: string, kind: number): number {
      let id = numbers.get(surface);
      if (id === undefined) {
        id = 1 + 2 * numbers.size;
        numbers.set(surface, id);
        if ((id + 2) * FIELDS > rows.length) { const wider = new Int32Array(rows.length * 2); wider.set(rows); rows = wider; }
        const at = id * FIELDS;
        readWord(surface, kind, rows, at);
        rows.copyWithin(at + FIELDS, at, at + FIELDS);
        rows[at + FIELDS + FIELD.classes]! &= ~0x1f; rows[at + FIELDS + FIELD.stemmed] = 0;
      }
      return id;
    },
  };
}

/**
 * Structured averaged perceptron (Collins 2002) over the stretches, with a margin: a state that differs from the gold one starts `margin` ahead.
 * All updates are whole numbers, so the sums are exact and the weights come out the same on every machine.
 * `forget` is the share of words whose lexicon classes are hidden, so that context learns to stand alone.
 */
export function learn(samples: readonly Sample[], readWord: WordReader, lexicon: Lexicon, options: { seed: number; epochs: number; forget: number; cutoff: number; margin: number; log: (s: string) => void }): Learnt {
  const chance = createChance(options.seed);
  const tokenise = createTokeniser();
  const keys = new Int32Array(MOST_FEATURES * 2), buffer = new Int32Array(MOST_FEATURES * 6);
  const lexemes = createLexemes(readWord), layOut = createLayout();
  const raw: { keys: Int32Array; from: Int32Array; gold: Uint8Array; mask: number }[] = [];
  let lost = 0, kept = 0;
  for (const s of samples) {
    const language = chance() < 0.15 ? null : s.lang;
    const tokens = tokenise(s.text, s.lang), { count, start, end, kind } = tokens;
    const ids: number[] = [];
    const forgotten = new Map<string, boolean>();
    for (let i = 0; i < count; i++) {
      const surface = s.text.slice(start[i], end[i]);
      let id = lexemes.of(surface, kind[i]!);
      if (lexemes.rows[id * FIELDS + FIELD.classes]! & 0x1f && options.forget > 0) {
        let f = forgotten.get(surface);
        if (f === undefined) { f = chance() < options.forget; forgotten.set(surface, f); }
        if (f) id++;
      }
      ids.push(id);
    }
    const states = new Uint8Array(count);
    for (const x of s.spans) {
      const type = TAG_TYPES.indexOf(x.type as 'PER');
      if (type < 0) continue;
      let first = true;
      for (let i = 0; i < count; i++) if (start[i]! < x.end && end[i]! > x.start) { states[i] = 1 + type * 2 + (first ? 0 : 1); first = false; }
    }
    const han = readHan(s.text, tokens, lexicon);
    const p = layOut(s.text, languageKey(language), tokens, { rows: lexemes.rows, of: (i) => ids[i]! }, han);
    const mask = s.hasMisc ? 0x1ff : 0x7f;
    for (let i = 0; i < count; i++) if (states[i]) { if (p.active[i]) kept++; else lost++; }
    for (let i = 0; i < count;) {
      if (!p.active[i]) { i++; continue; }
      let j = i;
      while (j < count && p.active[j] && p.sentenceOf[j] === p.sentenceOf[i]) j++;
      const from = new Int32Array(j - i + 1), all: number[] = [], gold = states.slice(i, j);
      for (let k = i; k < j; k++) {
        let n = 0;
        for (let d = 0; d < DISTANCES; d++) {
          const q = k + d - 2;
          const m = wordFeatures(lexemes.rows, (q >= 0 && q < count && p.sentenceOf[q] === p.sentenceOf[k] ? ids[q]! : 0) * FIELDS, d, keys);
          for (let f = 0; f < m; f++) buffer[n++] = keys[f]!;
        }
        const m = contextFeatures(p, k, keys);
        for (let f = 0; f < m; f++) buffer[n++] = keys[f]!;
        for (let f = 0; f < n; f++) all.push(buffer[f]!);
        from[k - i + 1] = all.length;
      }
      for (let k = 0; k < gold.length; k++) if (gold[k]! && gold[k]! % 2 === 0 && (k === 0 || (gold[k - 1] !== gold[k] && gold[k - 1] !== gold[k]! - 1))) gold[k]!--;
      raw.push({ keys: Int32Array.from(all), from, gold, mask });
      i = j;
    }
  }
  const seen = new Map<number, number>();
  for (const r of raw) for (const k of r.keys) seen.set(k, (seen.get(k) ?? 0) + 1);
  const number = new Map<number, number>();
  for (const [k, n] of seen) if (n >= options.cutoff) number.set(k, number.size);
  seen.clear();
  const stretches: Stretch[] = raw.map((r) => {
    const rows: number[] = [], from = new Int32Array(r.from.length);
    for (let t = 0; t + 1 < r.from.length; t++) {
      for (let f = r.from[t]!; f < r.from[t + 1]!; f++) { const id = number.get(r.keys[f]!); if (id !== undefined) rows.push(id); }
      from[t + 1] = rows.length;
    }
    return { rows: Int32Array.from(rows), from, gold: r.gold, mask: r.mask };
  });
  raw.length = 0;
  options.log(`${samples.length} samples, ${stretches.length} stretches, ${number.size} features, name tokens out of reach ${lost}/${lost + kept}`);

  const F = number.size, now = new Float64Array(F * COLUMNS), sum = new Float64Array(F * COLUMNS);
  const step = new Float64Array(STATES * STATES), stepSum = new Float64Array(STATES * STATES);
  let decode = createDecoder(step), scores = new Int32Array(4096 * COLUMNS), clock = 1;
  const order = Int32Array.from(stretches.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(chance() * (i + 1)); const t = order[i]!; order[i] = order[j]!; order[j] = t; }
    let wrong = 0;
    for (const index of order) {
      const { rows, from, gold, mask } = stretches[index]!, n = gold.length;
      if (n * COLUMNS > scores.length) scores = new Int32Array(n * COLUMNS * 2);
      for (let t = 0; t < n; t++) {
        const o = t * COLUMNS;
        let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        for (let f = from[t]!; f < from[t + 1]!; f++) {
          const w = rows[f]! * COLUMNS;
          s0 += now[w]!; s1 += now[w + 1]!; s2 += now[w + 2]!; s3 += now[w + 3]!; s4 += now[w + 4]!; s5 += now[w + 5]!; s6 += now[w + 6]!; s7 += now[w + 7]!;
        }
        scores[o] = s0; scores[o + 1] = s1; scores[o + 2] = s2; scores[o + 3] = s3; scores[o + 4] = s4; scores[o + 5] = s5; scores[o + 6] = s6; scores[o + 7] = s7;
        // The margin: what is right starts behind (when it is a name), every other name ahead.
        const g = gold[t]!;
        for (let c = 0; c < COLUMNS; c++) if (c + 1 !== g) scores[o + c]! += g === 0 ? options.margin : 0; else scores[o + c]! -= options.margin;
      }
      const path = decode(scores, n, mask);
      let right = true;
      for (let t = 0; t < n; t++) if (path[t] !== gold[t]) { right = false; break; }
      if (!right) {
        wrong++;
        let before = 0, beforeGold = 0;
        for (let t = 0; t < n; t++) {
          const a = path[t]!, g = gold[t]!;
          if (a !== g) for (let f = from[t]!; f < from[t + 1]!; f++) {
            const w = rows[f]! * COLUMNS;
            if (g) { now[w + g - 1]!++; sum[w + g - 1]! += clock; }
            if (a) { now[w + a - 1]!--; sum[w + a - 1]! -= clock; }
          }
          const gs = beforeGold * STATES + g, as = before * STATES + a;
          if (gs !== as) { step[gs]!++; stepSum[gs]! += clock; step[as]!--; stepSum[as]! -= clock; }
          before = a; beforeGold = g;
        }
        decode = createDecoder(step);
      }
      clock++;
    }
    options.log(`epoch ${epoch + 1}: ${wrong} stretches wrong`);
  }
  const rows = new Map<number, Float64Array>();
  for (const [key, id] of number) {
    const w = new Float64Array(COLUMNS);
    let any = false;
    for (let c = 0; c < COLUMNS; c++) { w[c] = now[id * COLUMNS + c]! - sum[id * COLUMNS + c]! / clock; if (w[c]) any = true; }
    if (any) rows.set(key, w);
  }
  return { rows, transitions: step.map((v, i) => v - stepSum[i]! / clock) };
}

/** The sum of several learnings (other seeds: other orders, other forgotten words), which errs less than each. */
export function combine(all: readonly Learnt[]): Learnt {
  const rows = new Map<number, Float64Array>(), transitions = new Float64Array(STATES * STATES);
  for (const one of all) {
    one.transitions.forEach((v, i) => { transitions[i]! += v; });
    for (const [key, w] of one.rows) {
      const sum = rows.get(key);
      if (sum) w.forEach((v, c) => { sum[c]! += v; }); else rows.set(key, w);
    }
  }
  return { rows, transitions };
}

/** Keeps the `most` rows with the largest weights (sum of absolute values; ties by key) and finds the unit that uses the eight bits well. */
export function prune(learnt: Learnt, most: number): { rows: Map<number, Float64Array>; unit: number } {
  const size = (w: Float64Array): number => w.reduce((n, v) => n + Math.abs(v), 0);
  const ranked = [...learnt.rows].map(([key, w]) => ({ key, w, n: size(w) })).sort((a, b) => b.n - a.n || (a.key >>> 0) - (b.key >>> 0)).slice(0, most);
  const peaks = ranked.map(({ w }) => w.reduce((m, v) => Math.max(m, Math.abs(v)), 0)).sort((a, b) => b - a);
  const unit = (peaks[Math.floor(peaks.length * 0.001)] ?? 1) / 127;
  return { rows: new Map(ranked.map(({ key, w }) => [key, w])), unit };
}
