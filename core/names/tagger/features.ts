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

/** Beginnings of the keys, by template: of word features (sixteen a distance) and of context features. */
const WORD_SEEDS = Int32Array.from({ length: DISTANCES << 4 }, (_, i) => mix((i >> 4) * 64 + 101 + (i & 15), 7));
const CONTEXT_SEEDS = Int32Array.from({ length: 64 }, (_, template) => mix(template + 1000, 11));
const wordKey = (template: number, a: number, b: number): number => mix(mix(WORD_SEEDS[template]!, a), b);
const contextKey = (template: number, a: number, b: number, c: number): number => mix(mix(mix(CONTEXT_SEEDS[template]!, a), b), c);

/** Where the row of the word at token `j` begins, the boundary's outside sentence `s`. */
function rowAt({ sentenceOf, words, tokens }: Passage, j: number, s: number): number {
  return j >= 0 && j < tokens.count && sentenceOf[j] === s ? words.of(j) * FIELDS : 0;
}

const { hash, stem, prefix3, prefix4, prefix5, suffix1, suffix2, suffix3, suffix4, shape, classes, stemmed, kind, length } = FIELD;

/** Writes the keys of the word whose row begins at `w`, seen from `distance` (0..4, 2 = the token itself), to `out`; answers how many. */
export function wordFeatures(rows: Int32Array, w: number, distance: number, out: Int32Array): number {
  let n = 0;
  const base = distance << 4;
  const c = rows[w + classes]!, form = rows[w + shape]!;
  out[n++] = wordKey(base, rows[w + hash]!, 0); out[n++] = wordKey(base + 1, form, c & ~LEX.common); out[n++] = wordKey(base + 2, c, rows[w + stemmed]!);
  for (let left = c; left; left &= left - 1) out[n++] = wordKey(base + 3, left & -left, form);
  if (distance >= 1 && distance <= 3) {
    out[n++] = wordKey(base + 4, rows[w + suffix3]!, form); out[n++] = wordKey(base + 5, rows[w + prefix5]!, 0); out[n++] = wordKey(base + 6, rows[w + suffix2]!, form);
  }
  if (distance === 2) {
    out[n++] = wordKey(base + 8, rows[w + suffix1]!, form); out[n++] = wordKey(base + 9, rows[w + suffix4]!, form); out[n++] = wordKey(base + 10, rows[w + prefix3]!, form); out[n++] = wordKey(base + 11, rows[w + prefix4]!, form);
    out[n++] = wordKey(base + 12, rows[w + stem]!, form); out[n++] = wordKey(base + 13, Math.min(rows[w + length]!, 12), form);
    out[n++] = wordKey(base + 14, rows[w + suffix3]!, c & (LEX.first | LEX.surname | LEX.country | LEX.place | LEX.organisation | LEX.common));
  }
  return n;
}

/** Writes the keys that join the words around token `i`; answers how many. */
export function contextFeatures(p: Passage, i: number, out: Int32Array): number {
  let n = 0;
  const { sentenceOf, words } = p, s = sentenceOf[i]!;
  // Reading a word may replace the rows, so all that are needed are asked for first.
  const w = rowAt(p, i, s), left = rowAt(p, i - 1, s), right = rowAt(p, i + 1, s), first = p.tokens.sentence[i]!;
  const start = p.runStart[i]!, end = p.runEnd[i]!;
  const place = start < 0 ? 0 : i >= end ? 3 : i === start ? (end === start + 1 ? 1 : 2) : i === end - 1 ? 5 : 4;
  let head = 0, before = 0, earlier = -1, earlierHead = 0;
  if (start >= 0) {
    head = rowAt(p, start, s); before = rowAt(p, start - 1, s);
    // A run that continues another across small words (Ministério da Educação, Bank of America) sees the other's head.
    earlier = start - 1 >= 0 && sentenceOf[start - 1] === s ? p.runStart[start - 1]! : -1;
    if (earlier >= 0) earlierHead = rowAt(p, earlier, s);
  }
  let rows = words.rows;
  const wShape = rows[w + shape]!, wClasses = rows[w + classes]!, wHash = rows[w + hash]!;
  const leftHash = rows[left + hash]!, rightHash = rows[right + hash]!, leftShape = rows[left + shape]!, rightShape = rows[right + shape]!;
  const leftClasses = rows[left + classes]!, rightClasses = rows[right + classes]!;
  out[n++] = contextKey(0, leftShape * 16 + wShape, rightShape, first);
  out[n++] = contextKey(1, leftClasses, wClasses, 0); out[n++] = contextKey(2, wClasses, rightClasses, 0);
  out[n++] = contextKey(3, leftHash, wHash, 0); out[n++] = contextKey(4, wHash, rightHash, 0);
  out[n++] = contextKey(5, p.lang, wShape, first);
  if (wClasses & LEX.demonym) out[n++] = contextKey(48, p.lang, wShape, 0);
  if (start >= 0) {
    out[n++] = contextKey(6, rows[head + hash]!, place, 0); out[n++] = contextKey(7, rows[head + classes]!, place, wShape); out[n++] = contextKey(8, rows[head + stem]!, place, 0);
    out[n++] = contextKey(9, rows[before + hash]!, place, wShape); out[n++] = contextKey(10, rows[before + classes]!, place, wClasses & 63);
    out[n++] = contextKey(11, rows[before + suffix3]!, place, 0);
    if (earlier >= 0) {
      const gap = start - p.runEnd[start - 1]!, joint = before;
      out[n++] = contextKey(40, rows[earlierHead + classes]! & 0xfff, rows[joint + hash]!, place); out[n++] = contextKey(41, rows[earlierHead + hash]!, gap, place); out[n++] = contextKey(42, rows[earlierHead + stem]!, place, 0);
      out[n++] = contextKey(43, gap, rows[earlierHead + classes]! & 63, rows[head + classes]! & 63);
    }
  }
  if (p.han) {
    const hint = p.han[i]!;
    if (hint) { out[n++] = contextKey(12, hint, place, 0); out[n++] = contextKey(44, hint & 3, wHash, rows[w + kind]!); out[n++] = contextKey(45, hint, rightHash, 0); out[n++] = contextKey(46, hint, leftHash, 0); }
    if (rows[w + kind] === 4) out[n++] = contextKey(47, i > 0 ? p.han[i - 1]! : 0, hint, i + 1 < p.tokens.count ? p.han[i + 1]! : 0);
  }
  if (!(wShape >= 1 && wShape <= 4 || wShape >= 9)) {
    if (wShape === 8 || wShape === 7) {
      const l2 = rowAt(p, i - 2, s), r2 = rowAt(p, i + 2, s);
      rows = words.rows;
      const l2Hash = rows[l2 + hash]!, r2Hash = rows[r2 + hash]!;
      out[n++] = contextKey(13, l2Hash, leftHash, wHash); out[n++] = contextKey(14, wHash, rightHash, r2Hash); out[n++] = contextKey(15, leftHash, rightHash, wClasses);
      out[n++] = contextKey(16, l2Hash, leftHash, 0); out[n++] = contextKey(17, rightHash, r2Hash, 0); out[n++] = contextKey(18, leftClasses, wClasses, rightClasses);
    }
    return n;
  }
  const after = rowAt(p, end, s), last = rowAt(p, end - 1, s), two = rowAt(p, start - 2, s);
  // The nearest role, office or organisation word among the few before the run ("minister spraw zagranicznych X").
  let role = 0, far = 0;
  for (let k = 1; k <= 5 && !role; k++) {
    const b = rowAt(p, start - k, s);
    if (b === 0) break;
    if (words.rows[b + shape] === 0) { role = words.rows[b + classes]! & (LEX.title | LEX.organisationHead | LEX.placeHead); far = Math.min(k, 3); }
  }
  let all = 0;
  for (let j = start; j < end; j++) { const one = words.of(j); all |= words.rows[one * FIELDS + classes]!; }
  rows = words.rows;
  out[n++] = contextKey(20, leftHash, wClasses, 0); out[n++] = contextKey(21, leftHash, wShape, 0); out[n++] = contextKey(22, rightHash, wShape, 0); out[n++] = contextKey(23, rows[left + suffix2]!, wShape, rightShape);
  out[n++] = contextKey(24, first, wClasses, 0); out[n++] = contextKey(25, rows[after + hash]!, place, 0); out[n++] = contextKey(26, rows[after + classes]!, place, wClasses & 63);
  out[n++] = contextKey(27, rows[last + suffix3]!, place, 0); out[n++] = contextKey(28, rows[last + classes]!, place, Math.min(end - start, 4));
  out[n++] = contextKey(29, rows[two + hash]!, place, 0); out[n++] = contextKey(30, rows[left + suffix3]!, rows[w + suffix3]!, wShape);
  out[n++] = contextKey(31, all & 0x3ff, place, Math.min(end - start, 4));
  out[n++] = contextKey(32, leftClasses, wClasses, rightClasses); out[n++] = contextKey(33, p.lang, place, wClasses & 0x73f);
  out[n++] = contextKey(34, rows[before + shape]! * 16 + rows[after + shape]!, place, first);
  const q = p.quoted[i]!;
  if (q) out[n++] = contextKey(35, q, wShape, place);
  if (p.shouted[i]) out[n++] = contextKey(36, 1, wShape, wClasses & 63);
  if (role) out[n++] = contextKey(37, role, far, place);
  const e = p.evidence.get(rows[w + stem]!);
  out[n++] = contextKey(38, e & 127, wClasses & 63, 0);
  for (let b = 0; b < EVIDENCE_BITS; b++) if (e & (1 << b)) out[n++] = contextKey(39, b, wShape, first);
  return n;
}
