import { hashText, mix } from './hash.ts';
import { EVIDENCE_BITS, type Passage } from './passage.ts';
import { LEX } from './lexicon.ts';
import type { Word } from './word.ts';

/**
 * Features of a token, as 32-bit keys.
 *
 * Two families, so that most of the work is done once per distinct word:
 *  - word features depend on one word and its distance (-2..2): the tagger keeps their summed weights beside the cached word;
 *  - context features join several words and are looked up for every active token.
 * The trainer calls the same two functions and keeps the keys apart.
 */
export const DISTANCES = 5;
export const MOST_FEATURES = 96;

/** The word before a sentence and after it. */
export const BOUNDARY: Word = {
  hash: 1, stem: 1, prefix3: 1, prefix4: 1, prefix5: 1, suffix1: 1, suffix2: 1, suffix3: 1, suffix4: 1,
  shape: 15, classes: 0, stemmed: false, kind: 9, length: 0,
};

/** Number of a language for the features: 0 for an unknown one. */
export function languageKey(lang: string | null): number {
  return lang ? hashText(lang.slice(0, 2).toLowerCase()) : 0;
}

/** Writes the keys of `w` seen from `distance` (0..4, 2 = the token itself) to `out`; answers how many. */
export function wordFeatures(w: Word, distance: number, out: Int32Array): number {
  let n = 0;
  const base = distance * 64 + 101;
  const add = (template: number, a: number, b = 0): void => { out[n++] = mix(mix(mix(base + template, 7), a), b); };
  const c = w.classes;
  add(0, w.hash); add(1, w.shape, c & ~LEX.common); add(2, c, w.stemmed ? 1 : 0);
  for (let bit = 1; bit <= 32768; bit <<= 1) if (c & bit) add(3, bit, w.shape);
  if (distance >= 1 && distance <= 3) {
    add(4, w.suffix3, w.shape); add(5, w.prefix5); add(6, w.suffix2, w.shape);
  }
  if (distance === 2) {
    add(8, w.suffix1, w.shape); add(9, w.suffix4, w.shape); add(10, w.prefix3, w.shape); add(11, w.prefix4, w.shape);
    add(12, w.stem, w.shape); add(13, w.length > 12 ? 12 : w.length, w.shape);
    add(14, w.suffix3, c & (LEX.first | LEX.surname | LEX.country | LEX.place | LEX.organisation | LEX.common));
  }
  return n;
}

/** Writes the keys that join the words around token `i`; answers how many. */
export function contextFeatures(p: Passage, i: number, out: Int32Array): number {
  let n = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => { out[n++] = mix(mix(mix(mix(template + 1000, 11), a), b), c); };
  const { sentenceOf } = p, s = sentenceOf[i]!, count = p.tokens.count;
  const at = (j: number): Word => (j >= 0 && j < count && sentenceOf[j] === s ? p.word(j) : BOUNDARY);
  const w = at(i), left = at(i - 1), right = at(i + 1), first = p.tokens.sentence[i]!;
  const cased = w.shape >= 1 && w.shape <= 4 || w.shape >= 9;
  const start = p.runStart[i]!, end = p.runEnd[i]!;
  const place = start < 0 ? 0 : i >= end ? 3 : i === start ? (end === start + 1 ? 1 : 2) : i === end - 1 ? 5 : 4;
  add(0, left.shape * 16 + w.shape, right.shape, first);
  add(1, left.classes, w.classes); add(2, w.classes, right.classes);
  add(3, left.hash, w.hash); add(4, w.hash, right.hash);
  add(5, p.lang, w.shape, first);
  if (w.classes & LEX.demonym) add(48, p.lang, w.shape);
  if (start >= 0) {
    const head = at(start), before = at(start - 1);
    add(6, head.hash, place); add(7, head.classes, place, w.shape); add(8, head.stem, place);
    add(9, before.hash, place, w.shape); add(10, before.classes, place, w.classes & 63);
    add(11, before.suffix3, place);
  }
  // A run that continues another across small words (Ministério da Educação, Bank of America) sees the other's head.
  if (start >= 0) {
    const earlier = start - 1 >= 0 && sentenceOf[start - 1] === s ? p.runStart[start - 1]! : -1;
    if (earlier >= 0) {
      const gap = start - p.runEnd[start - 1]!, head = at(earlier), joint = at(start - 1);
      add(40, head.classes & 0xfff, joint.hash, place); add(41, head.hash, gap, place); add(42, head.stem, place);
      add(43, gap, head.classes & 63, at(start).classes & 63);
    }
  }
  const hint = p.hint(i);
  if (hint) { add(12, hint, place); add(44, hint & 3, w.hash, w.kind); add(45, hint, right.hash); add(46, hint, left.hash); }
  if (w.kind === 4) add(47, i > 0 ? p.hint(i - 1) : 0, hint, i + 1 < count ? p.hint(i + 1) : 0);
  if (!cased) {
    if (w.shape === 8 || w.shape === 7) {
      const l2 = at(i - 2), r2 = at(i + 2);
      add(13, l2.hash, left.hash, w.hash); add(14, w.hash, right.hash, r2.hash); add(15, left.hash, right.hash, w.classes);
      add(16, l2.hash, left.hash); add(17, right.hash, r2.hash); add(18, left.classes, w.classes, right.classes);
    }
    return n;
  }
  const after = at(end), last = at(end - 1), two = at(start - 2);
  add(20, left.hash, w.classes); add(21, left.hash, w.shape); add(22, right.hash, w.shape); add(23, left.suffix2, w.shape, right.shape);
  add(24, first, w.classes); add(25, after.hash, place); add(26, after.classes, place, w.classes & 63);
  add(27, last.suffix3, place); add(28, last.classes, place, Math.min(end - start, 4));
  add(29, two.hash, place); add(30, left.suffix3, w.suffix3, w.shape);
  let all = 0;
  for (let j = start; j < end; j++) all |= p.word(j).classes;
  add(31, all & 0x3ff, place, Math.min(end - start, 4));
  add(32, left.classes, w.classes, right.classes); add(33, p.lang, place, w.classes & 0x73f);
  add(34, at(start - 1).shape * 16 + after.shape, place, first);
  const q = p.quoted[i]!;
  if (q) add(35, q, w.shape, place);
  if (p.shouted[i]) add(36, 1, w.shape, w.classes & 63);
  // The nearest role, office or organisation word among the few before the run ("minister spraw zagranicznych X").
  for (let k = 1; k <= 5; k++) {
    const b = at(start - k);
    if (b === BOUNDARY) break;
    const role = b.classes & (LEX.title | LEX.organisationHead | LEX.placeHead);
    if (role && b.shape === 0) { add(37, role, Math.min(k, 3), place); break; }
  }
  const e = p.evidence.get(w.stem) ?? 0;
  add(38, e & 127, w.classes & 63);
  for (let b = 0; b < EVIDENCE_BITS; b++) if (e & (1 << b)) add(39, b, w.shape, first);
  return n;
}
