/** What a UTF-16 unit is. `mark` counts the joiners of Arabic and Indic scripts, `kana` is katakana, `segment` a script without spaces that is not Han. */
export const LETTER = { other: 0, lower: 1, upper: 2, caseless: 3, digit: 4, mark: 5, kana: 6, han: 7, space: 8, line: 9, segment: 10 } as const;

const UNKNOWN = 255;
/** A memo of `letterOf`, filled as letters are met. */
const letters = new Uint8Array(0x10000).fill(UNKNOWN);

/** Classes by UTF-16 unit, filled in for all units of `text` (others may be 255). */
export function lettersOf(text: string): Uint8Array {
  for (let i = 0; i < text.length; i++) { const u = text.charCodeAt(i); if (letters[u] === UNKNOWN) letters[u] = letterOf(u); }
  return letters;
}

/** Latin, Greek and Cyrillic letters whose case mapping tells their class: most texts are read without compiling a Unicode property pattern. */
const hasCase = (u: number): boolean => (u >= 0xc0 && u <= 0x24f) || (u >= 0x386 && u <= 0x3ce) || (u >= 0x400 && u <= 0x52f);

/** Class of the letters of the large uncased blocks, -1 for all else (Unicode 16, Blocks.txt and Scripts.txt). */
function blockOf(u: number): number {
  if (u < 0x5d0) return -1;
  if (u <= 0x5ea || (u >= 0x620 && u <= 0x64a) || (u >= 0xac00 && u <= 0xd7a3)) return LETTER.caseless;
  if ((u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3400 && u <= 0x4dbf) || (u >= 0x3041 && u <= 0x3096)) return LETTER.han;
  if (u >= 0x30a1 && u <= 0x30fa) return LETTER.kana;
  return (u >= 0xe01 && u <= 0xe3a) || (u >= 0xe40 && u <= 0xe5b) ? LETTER.segment : -1;
}

/** Class by Unicode properties; a lone surrogate half counts as a caseless letter, so pairs stay together. */
function letterOf(u: number): number {
  if (u < 0x80) {
    if (u >= 0x61 && u <= 0x7a) return LETTER.lower;
    if (u >= 0x41 && u <= 0x5a) return LETTER.upper;
    if (u >= 0x30 && u <= 0x39) return LETTER.digit;
    if (u === 10 || u === 13) return LETTER.line;
    return u === 0x20 || (u >= 9 && u <= 12) ? LETTER.space : LETTER.other;
  }
  if (u >= 0xd800 && u < 0xe000) return LETTER.caseless;
  if (u === 0x2028 || u === 0x2029) return LETTER.line;
  if (u >= 0x2010 && u <= 0x2027) return LETTER.other;
  const known = blockOf(u);
  if (known >= 0) return known;
  const c = String.fromCharCode(u);
  if (hasCase(u)) {
    if (c !== c.toLowerCase()) return LETTER.upper;
    if (c !== c.toUpperCase()) return LETTER.lower;
  }
  if (/\s/u.test(c) || u === 0xad || u === 0x200b) return LETTER.space;
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(c)) return LETTER.han;
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(c)) return LETTER.segment;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return LETTER.upper;
  if (/\p{Ll}/u.test(c)) return LETTER.lower;
  if (/[\p{Script=Katakana}ー]/u.test(c)) return LETTER.kana;
  if (/\p{L}/u.test(c)) return LETTER.caseless;
  if (/\p{N}/u.test(c)) return LETTER.digit;
  return /\p{M}|[\u200c\u200d]/u.test(c) ? LETTER.mark : LETTER.other;
}

/** Does a text hold a lower-case letter? */
export function hasLower(text: string): boolean {
  const classes = lettersOf(text);
  for (let i = 0; i < text.length; i++) if (classes[text.charCodeAt(i)] === LETTER.lower) return true;
  return false;
}

/** Is a unit of this class part of a word? */
export const isWordLetter = (c: number): boolean => c >= LETTER.lower && c <= LETTER.kana;

/** Is it a letter, not a digit or mark? */
export const isAlphabetic = (c: number): boolean => (c >= LETTER.lower && c <= LETTER.caseless) || (c >= LETTER.kana && c <= LETTER.han) || c === LETTER.segment;
