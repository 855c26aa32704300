/**
 * Cuts text into the words names are made of, and folds what writing varies without changing the name.
 * Builder and reader of the gazetteer both use it, so a name is found exactly when its words are the same here.
 *
 * A word is a run of letters, marks and digits. Hyphens and apostrophes separate words (Al-Kaida = al + kaida, Türkiye'de = türkiye + de),
 * scripts without spaces are cut into single signs, katakana into runs.
 */
export interface Word { start: number; end: number; folded: string }

const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const RUN = /[\p{L}\p{M}\p{N}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const OTHER = 0, LETTER = 1, SIGN = 2, KANA = 3;

/** Class of each UTF-16 unit, filled 256 at a time when first met; surrogates count as letters, so pairs stay whole. */
const pages = new Map<number, Uint8Array>();

function pageOf(high: number): Uint8Array {
  let page = pages.get(high);
  if (!page) {
    page = Uint8Array.from({ length: 256 }, (_, low) => {
      const code = (high << 8) | low;
      const sign = String.fromCharCode(code);
      return code >= 0xd800 && code <= 0xdfff ? LETTER : KATAKANA.test(sign) ? KANA : SINGLE.test(sign) ? SIGN : RUN.test(sign) ? LETTER : OTHER;
    });
    pages.set(high, page);
  }
  return page;
}

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

/** All words of a text in order; offsets are UTF-16, half-open. Linear in the text's length. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let high = 0;
  let page = pageOf(0);
  let start = 0;
  let open = OTHER;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code >> 8 !== high) page = pageOf((high = code >> 8));
    const kind = page[code & 255] ?? OTHER;
    if (kind === open && kind !== SIGN) continue;
    if (open !== OTHER) words.push({ start, end: at, folded: foldWord(text.slice(start, at)) });
    start = at;
    open = kind;
  }
  return words;
}

const GAP = /^(?:[ \u00a0\u202f]|[-\u2010\u2011'’ʼ´`׳״&·・.\u200c]|\. ?| & | ?[-\u2010] ?)$/;

/** May these characters stand between two words of one name? A blank, a hyphen, an apostrophe, a middle dot, the dot of an initial; not a dash or comma. */
export function joinsWords(text: string, from: number, to: number): boolean {
  if (to === from) return true;
  if (to - from > 3) return false;
  const gap = text.slice(from, to);
  return gap === ' ' || GAP.test(gap) || (gap === '"' && /[\u05d0-\u05ea]/.test(text[from - 1] ?? ''));
}
