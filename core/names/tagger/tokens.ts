import { hashText } from './hash.ts';
import { isWordLetter, LETTER, lettersOf } from '../letter.ts';

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
  /** Hash of the token's letters (`hashText`). */
  hash: Int32Array;
  /** Is there a token of kind `han`? */
  han: boolean;
}

const isApostrophe = (u: number): boolean => u === 0x27 || u === 0x2019 || u === 0x2bc;
const isHyphen = (u: number): boolean => u === 0x2d || u === 0x2010 || u === 0x2011;
const ends = (u: number): boolean => u === 0x2e || u === 0x21 || u === 0x3f || u === 0x2026 || u === 0x3002 || u === 0xff01 || u === 0xff1f || u === 0x061f || u === 0x06d4 || u === 0x0964;
const elided = new Set(['l', 'd', 'n', 's', 'j', 'm', 't', 'c', 'qu', 'dell', 'all', 'nell', 'sull', 'dall', 'un', 'quell', 'lorsqu', 'puisqu', 'jusqu']);

/**
 * Makes the tokeniser (it holds the arrays it answers in: an answer is good until the next call). `tokenise(text, lang)` answers offsets into `text`; it never throws.
 */
export function createTokeniser(): (text: string, lang: string | null) => Tokens {
  let segmenter: Intl.Segmenter | null = null;
  let room = 256;
  let start = new Int32Array(room), end = new Int32Array(room), hash = new Int32Array(room), kind = new Uint8Array(room), sentence = new Uint8Array(room);
  return (text, lang) => {
    const length = text.length, classes = lettersOf(text);
    let count = 0, fresh = true, pending = false, han = false;
    const push = (from: number, to: number, k: number): void => {
      if (count === room) {
        room *= 2;
        const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => { made.set(old); return made; };
        start = wider(start, new Int32Array(room)); end = wider(end, new Int32Array(room)); hash = wider(hash, new Int32Array(room));
        kind = wider(kind, new Uint8Array(room)); sentence = wider(sentence, new Uint8Array(room));
      }
      if (pending && k !== KIND.punctuation) { pending = false; if (k !== KIND.word) fresh = true; }
      start[count] = from; end[count] = to; kind[count] = k; hash[count] = hashText(text, from, to); sentence[count] = fresh ? 1 : 0;
      if (k !== KIND.punctuation || !fresh) fresh = false;
      count++;
    };
    let i = 0;
    while (i < length) {
      const u = text.charCodeAt(i), c = classes[u]!;
      if (c === LETTER.space) { i++; continue; }
      if (c === LETTER.line) { fresh = true; pending = false; i++; continue; }
      if (c === LETTER.other) {
        const glued = u === 0x2e && i + 1 < length && isWordLetter(classes[text.charCodeAt(i + 1)]!);
        if (ends(u) && !glued && !(u === 0x2e && count > 0 && end[count - 1] === i && isShort(text, start[count - 1]!, i, classes))) pending = true;
        push(i, i + 1, KIND.punctuation); i++; continue;
      }
      if (c === LETTER.han) { han = true; push(i, i + 1, KIND.han); i++; continue; }
      if (c === LETTER.segment) {
        let j = i + 1;
        while (j < length && (classes[text.charCodeAt(j)] === LETTER.segment || classes[text.charCodeAt(j)] === LETTER.mark)) j++;
        for (const s of (segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })).segment(text.slice(i, j))) push(i + s.index, i + s.index + s.segment.length, KIND.caseless);
        i = j; continue;
      }
      let j = i, upper = c === LETTER.upper, letters = false, digits = false, caseless = false;
      for (; j < length; j++) {
        const v = text.charCodeAt(j), d = classes[v]!;
        if (isWordLetter(d)) {
          if (d === LETTER.digit) digits = true; else if (d !== LETTER.mark) letters = true;
          if (d === LETTER.caseless || d === LETTER.kana) caseless = true;
          if (d === LETTER.upper) upper = true;
          continue;
        }
        if (j + 1 >= length || !isWordLetter(classes[text.charCodeAt(j + 1)]!)) break;
        if (isHyphen(v)) continue;
        if (isApostrophe(v)) {
          if (lang !== 'tr' && lang !== 'uk') {
            const next = text.charCodeAt(j + 1) | 32;
            if (next === 0x73 && (j + 2 >= length || !isWordLetter(classes[text.charCodeAt(j + 2)]!))) break;
            if (j - i <= 6 && elided.has(text.slice(i, j).toLowerCase())) break;
          }
          continue;
        }
        // letter-dot chain: a.b.
        if (v === 0x2e && (j - i === 1 || text.charCodeAt(j - 2) === 0x2e) && classes[text.charCodeAt(j + 1)]! <= LETTER.upper) {
          const after = j + 2 < length ? text.charCodeAt(j + 2) : 0;
          if (after === 0x2e || (text.charCodeAt(j - 2) === 0x2e && !isWordLetter(classes[after] ?? 0))) continue;
        }
        break;
      }
      if (j < length && text.charCodeAt(j) === 0x2e && j - i > 2 && text.charCodeAt(j - 2) === 0x2e) j++;
      push(i, j, !letters && digits ? KIND.number : upper ? KIND.upper : caseless ? KIND.caseless : KIND.word);
      i = j;
    }
    return { count, start, end, kind, sentence, hash, han };
  };
}

/** An initial, or a very short lower-case abbreviation (J., dr., św., ул.): its dot ends no sentence. Numbers: ordinals (15. listopadu). */
function isShort(text: string, start: number, end: number, classes: Uint8Array): boolean {
  const n = end - start, first = classes[text.charCodeAt(start)];
  if (n === 1 && first === LETTER.upper) return true;
  if (first === LETTER.digit) return n <= 2;
  return n <= 2 && first === LETTER.lower;
}
