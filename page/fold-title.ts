/** For comparing only: letters and digits of any script, lower case. */
export const foldTitle = (title: string): string => (BEYOND_ASCII.test(title) ? title.normalize('NFKC') : title).toLowerCase().replace(PUNCTUATION, ' ').trim();
const BEYOND_ASCII = /[^\0-\x7f]/;
// White space, punctuation and symbols of Latin, general, Chinese and full-width blocks; \p{P} would cost a third of a millisecond to compile on every page.
const PUNCTUATION = /[\s\0-/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb\xbf\xd7\xf7\u055a-\u055f\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** Words of a folded title, or single characters of scripts written without blanks. */
export const wordsOf = (folded: string): string[] => folded.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g) ?? [];

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '&': ' and ', "'": '', '’': '' };

/** Words of three letters and more as addresses write them: without accents. */
export const slugWords = (text: string): string[] => {
  const plain = text.toLowerCase().replace(/[äöüß&'’]/g, (letter) => LETTERS[letter] ?? letter).normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
  return foldTitle(plain).split(' ').filter((word) => word.length > 2);
};
