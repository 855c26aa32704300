/**
 * Folding: one spelling for what a reader takes as the same letters.
 *
 * Each UTF-16 code unit is folded by itself through a table which is filled a page (256 code units) at a time when a text first needs it:
 * a service worker starts often and most pages of Unicode are never met. What a code unit becomes:
 *   - case, width and compatibility forms: NFKC and lower case (U+FF21 "Ａ" → "a");
 *   - diacritics: dropped from Latin, Greek, Cyrillic, Arabic and Hebrew; kept in scripts where a mark is a letter (Indic, Thai, kana);
 *   - letters without a decomposition: ł ø đ ħ ı ß æ œ þ, by the table below (after Unicode CLDR, Latin-ASCII transform);
 *   - Arabic and Persian variants of one letter (alef, yeh, kaf, teh marbuta): one of them;
 *   - dashes, quotes, colons, slashes, brackets of every script: their ASCII sign;
 *   - blanks of every width: U+0020; marks without width (ZWSP, ZWNJ, soft hyphen, bidi controls, BOM): nothing.
 * Words that mix Latin with Cyrillic look-alikes are repaired afterwards, by `unmixScripts`.
 */

/** Values of the fold table below the first printable character say what a code unit is instead of what it becomes. */
export const DROPPED = 0, BLANK = 1, LINE = 2, EXPANDS = 3;

const LETTERS: Readonly<Record<string, string>> = {
  'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ı': 'i', 'ŧ': 't', 'ŋ': 'n', 'ĸ': 'k', 'ə': 'e', 'ɓ': 'b', 'ɗ': 'd', 'ƙ': 'k', 'ƴ': 'y',
  'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ĳ': 'ij', 'ŉ': 'n',
  'آ': 'ا', 'أ': 'ا', 'إ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ې': 'ي', 'ئ': 'ي', 'ک': 'ك', 'ة': 'ه', 'ۀ': 'ه', 'ہ': 'ه', 'ھ': 'ه', 'ە': 'ه', 'ؤ': 'و', 'ς': 'σ',
};
const SIGNS: ReadonlyArray<readonly [string, string]> = [
  ['"', '“”„‟«»‹›「」『』《》〈〉〝〞〟"״'], ["'", '‘’‚‛′ʼʹ`´׳'], ['-', '‐‑‒–—―−﹣─━'], [':', '：﹕︰꞉∶'], ['|', '｜¦│┃▏'], ['/', '／⁄∕'],
  ['(', '（﹙⟨'], [')', '）﹚⟩'], ['[', '［【〔〖'], [']', '］】〕〗'], [',', '，、،؍'], ['.', '。．｡۔।॥․'], ['?', '？؟'], ['!', '！'], [';', '；؛'], ['©', 'ⓒⒸ℗'], ['•', '·‧∙・●▪■◆▶►※'],
];
const MARKS = /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;
const NO_WIDTH = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const KEPT_WHOLE = /[\u0900-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\uac00-\ud7a3]/;

const signOf = (unit: string): string | null => SIGNS.find(([, same]) => same.includes(unit))?.[0] ?? null;

/** What one code unit folds to, as a string: '' when dropped. */
export const foldUnit = (unit: string): string => {
  if (NO_WIDTH.test(unit)) return '';
  if (/\s/.test(unit)) return unit === '\n' || unit === '\u2028' || unit === '\u2029' ? '\n' : ' ';
  const sign = signOf(unit);
  if (sign !== null) return sign;
  if (KEPT_WHOLE.test(unit)) return unit;
  // Control characters (General Category Cc) that are no blanks.
  if (unit < ' ' || (unit >= '\u007f' && unit < '\u00a0')) return '';
  const lower = (unit === 'İ' ? 'i' : unit).normalize('NFKC').toLowerCase();
  const bare = lower.normalize('NFKD').replace(MARKS, '');
  const folded = [...bare].map((letter) => LETTERS[letter] ?? letter).join('');
  // A presentation form may come apart into a sign, or into a blank and a sign.
  return folded.length === 1 && folded !== unit ? foldUnit(folded) : [...folded].map((part) => (/\s/.test(part) ? ' ' : signOf(part) ?? part)).join('');
};

/** The fold of every code unit: a value ≥ U+0020 is the folded unit, one of the four constants says what else it is. */
export interface FoldTable {
  /** Ready for the pages of which `filled` is 1. */
  units: Uint16Array;
  filled: Uint8Array;
  /** Several units for one: ß, æ, ﬁ. Keyed by code unit; look here when `units` says EXPANDS. */
  expansions: Map<number, string>;
  /** Must be called before `units` is read in a page that is not filled. */
  fill(page: number): void;
}

export const createFoldTable = (): FoldTable => {
  const units = new Uint16Array(65536), filled = new Uint8Array(256), expansions = new Map<number, string>();
  return {
    units, filled, expansions,
    fill(page) {
      filled[page] = 1;
      const identical = (page >= 0x34 && page <= 0x9f) || (page >= 0xac && page <= 0xd6) || (page >= 0xd8 && page <= 0xdf);
      for (let code = page << 8, end = code + 256; code < end; code++) {
        if (identical) { units[code] = code; continue; }
        const folded = foldUnit(String.fromCharCode(code));
        if (folded === '') units[code] = DROPPED;
        else if (folded === ' ') units[code] = BLANK;
        else if (folded === '\n') units[code] = LINE;
        else if (folded.length === 1) units[code] = folded.charCodeAt(0);
        else { units[code] = EXPANDS; expansions.set(code, folded); }
      }
    },
  };
};

const LATIN = 'aceopxyiks', CYRILLIC = 'асеорхуікѕ', LOOK_ALIKE = new Map<string, string>();
[...LATIN].forEach((latin, i) => { LOOK_ALIKE.set(latin, CYRILLIC[i]!); LOOK_ALIKE.set(CYRILLIC[i]!, latin); });
for (const [latin, cyrillic] of [['b', 'в'], ['h', 'н'], ['m', 'м'], ['t', 'т'], ['j', 'ј']] as const) { LOOK_ALIKE.set(latin, cyrillic); LOOK_ALIKE.set(cyrillic, latin); }

const isLatin = (c: string) => c >= 'a' && c <= 'z';
const isCyrillic = (c: string) => c >= '\u0400' && c <= '\u04ff';

/** A folded word in which Latin and Cyrillic letters stand mixed, written in the script of most of its letters; other words unchanged. */
export const unmixScripts = (word: string): string => {
  let latin = 0, cyrillic = 0;
  for (const c of word) { if (isLatin(c)) latin++; else if (isCyrillic(c)) cyrillic++; }
  if (latin === 0 || cyrillic === 0) return word;
  const foreign = latin > cyrillic ? isCyrillic : isLatin;
  return [...word].map((c) => (foreign(c) ? LOOK_ALIKE.get(c) ?? c : c)).join('');
};

/** A text folded, and where each folded code unit came from. `at` has one entry more than `text`: the length of the original. */
export interface Folded { text: string; at: Uint32Array }

/**
 * Folds a text and keeps the way back: the folded range [a, b) came from the original range [at[a], at[b]), in UTF-16 code units.
 * Mixed words are repaired (`unmixScripts`), which never changes their length.
 */
export const fold = (text: string, table: FoldTable = createFoldTable()): Folded => {
  let folded = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (table.filled[code >> 8] === 0) table.fill(code >> 8);
    const unit = table.units[code]!;
    if (unit === DROPPED) continue;
    const piece = unit === BLANK ? ' ' : unit === LINE ? '\n' : unit === EXPANDS ? table.expansions.get(code)! : String.fromCharCode(unit);
    for (let k = 0; k < piece.length; k++) at.push(i);
    folded += piece;
  }
  at.push(text.length);
  return { text: folded.replace(/[\p{L}\p{N}]+/gu, unmixScripts), at: Uint32Array.from(at) };
};
