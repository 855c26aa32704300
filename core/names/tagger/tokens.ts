/**
 * Tokens and sentence starts of a text, as offsets in typed arrays: no string is made here.
 *
 * - A word is a run of letters, marks and digits; hyphens and apostrophes between two letters stay inside it (Rees-Mogg, прем’єр,
 *   Ankara'nın). Two exceptions follow the corpora: English 's and Romance elision (l'Union, dell'Unione) are cut.
 * - A letter-dot chain (U.S., т.е.) is one word with its last dot.
 * - Han and kana are cut by character, Thai, Lao, Khmer and Burmese by Intl.Segmenter: they write no spaces.
 * - A sentence starts after . ! ? … 。 and the like when what follows does not continue in lower case, and at every line break.
 */
export const KIND = { word: 0, upper: 1, number: 2, punctuation: 3, han: 4, caseless: 5 } as const;

export interface Tokens {
  count: number;
  /** UTF-16 offsets, half-open. */
  start: Int32Array;
  end: Int32Array;
  /** A value of KIND; `upper` is a word holding a capital among its first letters. */
  kind: Uint8Array;
  /** 1 where a sentence starts. */
  sentence: Uint8Array;
}

const CLASS = { other: 0, lower: 1, upper: 2, caseless: 3, digit: 4, mark: 5, han: 6, space: 7, line: 8, segment: 9 } as const;
const UNKNOWN = 255;
/** Class of a UTF-16 unit, by Unicode properties; a lone surrogate half counts as a caseless letter, so pairs stay together. */
function classOf(u: number): number {
  if (u >= 0xd800 && u < 0xe000) return CLASS.caseless;
  const c = String.fromCharCode(u);
  if (u === 10 || u === 13 || u === 0x2028 || u === 0x2029) return CLASS.line;
  if (/\s/u.test(c) || u === 0xad || u === 0x200b) return CLASS.space;
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(c)) return CLASS.han;
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(c)) return CLASS.segment;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return CLASS.upper;
  if (/\p{Ll}/u.test(c)) return CLASS.lower;
  if (/\p{L}/u.test(c)) return CLASS.caseless;
  if (/\p{N}/u.test(c)) return CLASS.digit;
  return /\p{M}|[\u200c\u200d]/u.test(c) ? CLASS.mark : CLASS.other;
}

const isWordClass = (c: number): boolean => c >= CLASS.lower && c <= CLASS.mark;
const isApostrophe = (u: number): boolean => u === 0x27 || u === 0x2019 || u === 0x2bc;
const isHyphen = (u: number): boolean => u === 0x2d || u === 0x2010 || u === 0x2011;
const ends = (u: number): boolean => u === 0x2e || u === 0x21 || u === 0x3f || u === 0x2026 || u === 0x3002 || u === 0xff01 || u === 0xff1f || u === 0x061f || u === 0x06d4 || u === 0x0964;
const elided = new Set(['l', 'd', 'n', 's', 'j', 'm', 't', 'c', 'qu', 'dell', 'all', 'nell', 'sull', 'dall', 'un', 'quell', 'lorsqu', 'puisqu', 'jusqu']);

/** Makes the tokeniser (it holds one table of 64 kB, filled as letters are met). `tokenise(text, lang)` answers offsets into `text`; it never throws. */
export function createTokeniser(): (text: string, lang: string | null) => Tokens {
  const classes = new Uint8Array(0x10000).fill(UNKNOWN);
  let segmenter: Intl.Segmenter | null = null;
  return (text, lang) => {
    const length = text.length;
    for (let i = 0; i < length; i++) { const u = text.charCodeAt(i); if (classes[u] === UNKNOWN) classes[u] = classOf(u); }
    let room = (length >> 2) + 64;
    let start = new Int32Array(room), end = new Int32Array(room), kind = new Uint8Array(room), sentence = new Uint8Array(room);
    let count = 0, fresh = true, pending = false;
    const push = (from: number, to: number, k: number): void => {
      if (count === room) {
        room *= 2;
        const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => { made.set(old); return made; };
        start = wider(start, new Int32Array(room)); end = wider(end, new Int32Array(room));
        kind = wider(kind, new Uint8Array(room)); sentence = wider(sentence, new Uint8Array(room));
      }
      if (pending && k !== KIND.punctuation) { pending = false; if (k !== KIND.word) fresh = true; }
      start[count] = from; end[count] = to; kind[count] = k; sentence[count] = fresh ? 1 : 0;
      if (k !== KIND.punctuation || !fresh) fresh = false;
      count++;
    };
    let i = 0;
    while (i < length) {
      const u = text.charCodeAt(i), c = classes[u]!;
      if (c === CLASS.space) { i++; continue; }
      if (c === CLASS.line) { fresh = true; pending = false; i++; continue; }
      if (c === CLASS.other) {
        const glued = u === 0x2e && i + 1 < length && isWordClass(classes[text.charCodeAt(i + 1)]!);
        if (ends(u) && !glued && !(u === 0x2e && count > 0 && end[count - 1] === i && isShort(text, start[count - 1]!, i, classes))) pending = true;
        push(i, i + 1, KIND.punctuation); i++; continue;
      }
      if (c === CLASS.han) { push(i, i + 1, KIND.han); i++; continue; }
      if (c === CLASS.segment) {
        let j = i + 1;
        while (j < length && (classes[text.charCodeAt(j)] === CLASS.segment || classes[text.charCodeAt(j)] === CLASS.mark)) j++;
        for (const s of (segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })).segment(text.slice(i, j))) push(i + s.index, i + s.index + s.segment.length, KIND.caseless);
        i = j; continue;
      }
      let j = i, upper = c === CLASS.upper, letters = false, digits = false, caseless = false;
      for (; j < length; j++) {
        const v = text.charCodeAt(j), d = classes[v]!;
        if (isWordClass(d)) {
          if (d === CLASS.digit) digits = true; else if (d !== CLASS.mark) letters = true;
          if (d === CLASS.caseless) caseless = true;
          if (d === CLASS.upper) upper = true;
          continue;
        }
        if (j + 1 >= length || !isWordClass(classes[text.charCodeAt(j + 1)]!)) break;
        if (isHyphen(v)) continue;
        if (isApostrophe(v)) {
          if (lang !== 'tr' && lang !== 'uk') {
            const next = text.charCodeAt(j + 1) | 32;
            if (next === 0x73 && (j + 2 >= length || !isWordClass(classes[text.charCodeAt(j + 2)]!))) break;
            if (j - i <= 6 && elided.has(text.slice(i, j).toLowerCase())) break;
          }
          continue;
        }
        // letter-dot chain: a.b.
        if (v === 0x2e && (j - i === 1 || text.charCodeAt(j - 2) === 0x2e) && classes[text.charCodeAt(j + 1)]! <= CLASS.upper) {
          const after = j + 2 < length ? text.charCodeAt(j + 2) : 0;
          if (after === 0x2e || (text.charCodeAt(j - 2) === 0x2e && !isWordClass(classes[after] ?? 0))) continue;
        }
        break;
      }
      if (j < length && text.charCodeAt(j) === 0x2e && j - i > 2 && text.charCodeAt(j - 2) === 0x2e) j++;
      push(i, j, !letters && digits ? KIND.number : upper ? KIND.upper : caseless ? KIND.caseless : KIND.word);
      i = j;
    }
    return { count, start, end, kind, sentence };
  };
}

/** An initial, or a very short lower-case abbreviation (J., dr., św., ул.): its dot ends no sentence. Numbers: ordinals (15. listopadu). */
function isShort(text: string, start: number, end: number, classes: Uint8Array): boolean {
  const n = end - start, first = classes[text.charCodeAt(start)];
  if (n === 1 && first === CLASS.upper) return true;
  if (first === CLASS.digit) return n <= 2;
  return n <= 2 && first === CLASS.lower;
}
