/**
 * Cuts text into the words names are made of, and folds what writing varies without changing the name.
 * Builder and reader of the gazetteer both use it, so a name is found exactly when its words are the same here.
 *
 * A word is a run of letters, marks and digits. Hyphens and apostrophes separate words (Al-Kaida = al + kaida, Türkiye'de = türkiye + de),
 * scripts without spaces are cut into single signs, katakana into runs.
 */
export interface Word { start: number; end: number; folded: string }

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|[\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Ethiopic}\p{Script=Tamil}\p{Script=Telugu}\p{M}\p{N}]+/gu;

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
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length, folded: foldWord(match[0]) });
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
