import { hashText, mix } from './hash.ts';
import { EVIDENCE_BITS, type Passage } from './passage.ts';
import { LEX } from './lexicon.ts';
import { FIELD, FIELDS } from './word.ts';

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

/** Number of a language for the features: 0 for an unknown one. */
export function languageKey(lang: string | null): number {
  return lang ? hashText(lang.slice(0, 2).toLowerCase()) : 0;
}

const { hash, stem, prefix3, prefix4, prefix5, suffix1, suffix2, suffix3, suffix4, shape, classes, stemmed, kind, length } = FIELD;

/** Writes the keys of the word whose row begins at `w`, seen from `distance` (0..4, 2 = the token itself), to `out`; answers how many. */
export function wordFeatures(rows: Int32Array, w: number, distance: number, out: Int32Array): number {
  let n = 0;
  const base = distance * 64 + 101;
  const add = (template: number, a: number, b: number): void => { out[n++] = mix(mix(mix(base + template, 7), a), b); };
  const c = rows[w + classes]!, form = rows[w + shape]!;
  add(0, rows[w + hash]!, 0); add(1, form, c & ~LEX.common); add(2, c, rows[w + stemmed]!);
  for (let left = c; left; left &= left - 1) add(3, left & -left, form);
  if (distance >= 1 && distance <= 3) {
    add(4, rows[w + suffix3]!, form); add(5, rows[w + prefix5]!, 0); add(6, rows[w + suffix2]!, form);
  }
  if (distance === 2) {
    add(8, rows[w + suffix1]!, form); add(9, rows[w + suffix4]!, form); add(10, rows[w + prefix3]!, form); add(11, rows[w + prefix4]!, form);
    add(12, rows[w + stem]!, form); add(13, Math.min(rows[w + length]!, 12), form);
    add(14, rows[w + suffix3]!, c & (LEX.first | LEX.surname | LEX.country | LEX.place | LEX.organisation | LEX.common));
  }
  return n;
}

/** Writes the keys that join the words around token `i`; answers how many. */
export function contextFeatures(p: Passage, i: number, out: Int32Array): number {
  let n = 0;
  const add = (template: number, a: number, b: number, c: number): void => { out[n++] = mix(mix(mix(mix(template + 1000, 11), a), b), c); };
  const { sentenceOf, words } = p, s = sentenceOf[i]!, count = p.tokens.count;
  // Reading a word may replace the rows, so all that are needed are asked for first.
  const at = (j: number): number => (j >= 0 && j < count && sentenceOf[j] === s ? words.of(j) * FIELDS : 0);
  const w = at(i), left = at(i - 1), right = at(i + 1), first = p.tokens.sentence[i]!;
  const start = p.runStart[i]!, end = p.runEnd[i]!;
  const place = start < 0 ? 0 : i >= end ? 3 : i === start ? (end === start + 1 ? 1 : 2) : i === end - 1 ? 5 : 4;
  let head = 0, before = 0, earlier = -1, earlierHead = 0;
  if (start >= 0) {
    head = at(start); before = at(start - 1);
    // A run that continues another across small words (Ministério da Educação, Bank of America) sees the other's head.
    earlier = start - 1 >= 0 && sentenceOf[start - 1] === s ? p.runStart[start - 1]! : -1;
    if (earlier >= 0) earlierHead = at(earlier);
  }
  let rows = words.rows;
  const wShape = rows[w + shape]!, wClasses = rows[w + classes]!, wHash = rows[w + hash]!;
  const leftHash = rows[left + hash]!, rightHash = rows[right + hash]!, leftShape = rows[left + shape]!, rightShape = rows[right + shape]!;
  const leftClasses = rows[left + classes]!, rightClasses = rows[right + classes]!;
  add(0, leftShape * 16 + wShape, rightShape, first);
  add(1, leftClasses, wClasses, 0); add(2, wClasses, rightClasses, 0);
  add(3, leftHash, wHash, 0); add(4, wHash, rightHash, 0);
  add(5, p.lang, wShape, first);
  if (wClasses & LEX.demonym) add(48, p.lang, wShape, 0);
  if (start >= 0) {
    add(6, rows[head + hash]!, place, 0); add(7, rows[head + classes]!, place, wShape); add(8, rows[head + stem]!, place, 0);
    add(9, rows[before + hash]!, place, wShape); add(10, rows[before + classes]!, place, wClasses & 63);
    add(11, rows[before + suffix3]!, place, 0);
    if (earlier >= 0) {
      const gap = start - p.runEnd[start - 1]!, joint = before;
      add(40, rows[earlierHead + classes]! & 0xfff, rows[joint + hash]!, place); add(41, rows[earlierHead + hash]!, gap, place); add(42, rows[earlierHead + stem]!, place, 0);
      add(43, gap, rows[earlierHead + classes]! & 63, rows[head + classes]! & 63);
    }
  }
  if (p.han) {
    const hint = p.han[i]!;
    if (hint) { add(12, hint, place, 0); add(44, hint & 3, wHash, rows[w + kind]!); add(45, hint, rightHash, 0); add(46, hint, leftHash, 0); }
    if (rows[w + kind] === 4) add(47, i > 0 ? p.han[i - 1]! : 0, hint, i + 1 < count ? p.han[i + 1]! : 0);
  }
  if (!(wShape >= 1 && wShape <= 4 || wShape >= 9)) {
    if (wShape === 8 || wShape === 7) {
      const l2 = at(i - 2), r2 = at(i + 2);
      rows = words.rows;
      const l2Hash = rows[l2 + hash]!, r2Hash = rows[r2 + hash]!;
      add(13, l2Hash, leftHash, wHash); add(14, wHash, rightHash, r2Hash); add(15, leftHash, rightHash, wClasses);
      add(16, l2Hash, leftHash, 0); add(17, rightHash, r2Hash, 0); add(18, leftClasses, wClasses, rightClasses);
    }
    return n;
  }
  const after = at(end), last = at(end - 1), two = at(start - 2);
  // The nearest role, office or organisation word among the few before the run ("minister spraw zagranicznych X").
  let role = 0, far = 0;
  for (let k = 1; k <= 5 && !role; k++) {
    const b = at(start - k);
    if (b === 0) break;
    if (words.rows[b + shape] === 0) { role = words.rows[b + classes]! & (LEX.title | LEX.organisationHead | LEX.placeHead); far = Math.min(k, 3); }
  }
  let all = 0;
  for (let j = start; j < end; j++) { const one = words.of(j); all |= words.rows[one * FIELDS + classes]!; }
  rows = words.rows;
  add(20, leftHash, wClasses, 0); add(21, leftHash, wShape, 0); add(22, rightHash, wShape, 0); add(23, rows[left + suffix2]!, wShape, rightShape);
  add(24, first, wClasses, 0); add(25, rows[after + hash]!, place, 0); add(26, rows[after + classes]!, place, wClasses & 63);
  add(27, rows[last + suffix3]!, place, 0); add(28, rows[last + classes]!, place, Math.min(end - start, 4));
  add(29, rows[two + hash]!, place, 0); add(30, rows[left + suffix3]!, rows[w + suffix3]!, wShape);
  add(31, all & 0x3ff, place, Math.min(end - start, 4));
  add(32, leftClasses, wClasses, rightClasses); add(33, p.lang, place, wClasses & 0x73f);
  add(34, rows[before + shape]! * 16 + rows[after + shape]!, place, first);
  const q = p.quoted[i]!;
  if (q) add(35, q, wShape, place);
  if (p.shouted[i]) add(36, 1, wShape, wClasses & 63);
  if (role) add(37, role, far, place);
  const e = p.evidence.get(rows[w + stem]!);
  add(38, e & 127, wClasses & 63, 0);
  for (let b = 0; b < EVIDENCE_BITS; b++) if (e & (1 << b)) add(39, b, wShape, first);
  return n;
}
