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

/** Is a unit of this class part of a word? */
export const isWordLetter = (c: number): boolean => c >= LETTER.lower && c <= LETTER.kana;
