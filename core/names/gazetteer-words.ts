import { LETTER, lettersOf } from './letter.ts';

/**
 * Cuts text into the words names are made of, and folds what writing varies without changing the name.
 * Builder and reader of the gazetteer both use it, so a name is found exactly when its words are the same here.
 *
 * A word is a run of letters, marks and digits. Hyphens and apostrophes separate words (Al-Kaida = al + kaida, Türkiye'de = türkiye + de),
 * scripts without spaces are cut into single signs, katakana into runs.
 */
export interface Word { start: number; end: number; folded: string }

const LATIN_ONLY = /^[\u0041-\u024f]*$/;
const ARABIC = /[\u0600-\u06ff]/;

/** One word in the form it is looked up: lower case, ё as е, Arabic and Hebrew without vowel signs, alef and yeh variants joined. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (LATIN_ONLY.test(folded)) return folded;
  folded = folded.normalize('NFC').replace(/\u0307/g, '').replace(/ё/g, 'е');
  if (ARABIC.test(folded)) {
    folded = folded.replace(/[\u064b-\u065f\u0640\u0670\u200c]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/[ىیئ]/g, 'ي')
      .replace(/ة/g, 'ه').replace(/ک/g, 'ك');
  }
  return folded.replace(/[\u0591-\u05c7]/g, '');
}

const OTHER = 0, RUN = 1, SIGN = 2, KANA = 3;

/** What a letter (by its class) is to this cutting; the joiners are none. */
function cutOf(letter: number, u: number): number {
  if (letter === LETTER.han || letter === LETTER.segment) return SIGN;
  if (letter === LETTER.kana) return KANA;
  return letter >= LETTER.lower && letter <= LETTER.mark && u !== 0x200c && u !== 0x200d ? RUN : OTHER;
}

/** Calls `each` with the UTF-16 offsets (half-open) of all words of a text, in order. Linear in the text's length. */
export function eachWord(text: string, each: (start: number, end: number) => void): void {
  const letters = lettersOf(text);
  let start = 0, open = OTHER;
  for (let at = 0; at < text.length; at++) {
    const u = text.charCodeAt(at), cut = cutOf(letters[u]!, u);
    if (cut === open && cut !== SIGN) continue;
    if (open !== OTHER) each(start, at);
    start = at;
    open = cut;
  }
  if (open !== OTHER) each(start, text.length);
}

/** All words of a text in order. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => { words.push({ start, end, folded: foldWord(text.slice(start, end)) }); });
  return words;
}

const GAP = /^(?:[ \u00a0\u202f]|[-\u2010\u2011'’ʼ´`׳״&·・.\u200c]|\. ?| & | ?[-\u2010] ?)$/;

/** May these characters stand between two words of one name? A blank, a hyphen, an apostrophe, a middle dot, the dot of an initial; not a dash or comma. */
export function joinsWords(text: string, from: number, to: number): boolean {
  if (to === from) return true;
  if (to - from > 3) return false;
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true;
  const gap = text.slice(from, to);
  return GAP.test(gap) || (gap === '"' && /[\u05d0-\u05ea]/.test(text[from - 1] ?? ''));
}
