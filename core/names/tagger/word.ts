import { hashText, mix } from './hash.ts';
import { ENDINGS, LEX, STEM_SALT, type Lexicon } from './lexicon.ts';
import { KIND } from './tokens.ts';

/**
 * Everything the features need to know about a spelling, found once per distinct word: a row of FIELDS whole numbers. Rows, not objects,
 * because Chromium boxes every hash of an object that needs more than 31 bits.
 *
 * `stem`: hash of the first letters without the part inflection changes, the key of repeated names in a text. `shape`: see `shapeOf`.
 * `classes`: of LEX; `stemmed`: 1 when only a stem was found. `length`: in UTF-16 units.
 */
export const FIELD = {
  hash: 0, stem: 1, prefix3: 2, prefix4: 3, prefix5: 4, suffix1: 5, suffix2: 6, suffix3: 7, suffix4: 8,
  shape: 9, classes: 10, stemmed: 11, kind: 12, length: 13,
} as const;
export const FIELDS = 16;

/** Writes the row of a word to `rows` from `at` on. */
export type WordReader = (surface: string, kind: number, rows: Int32Array, at: number) => void;

/** The word before a sentence and after it. */
export const BOUNDARY: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 15, 0, 0, 9, 0, 0, 0];

/** Shapes: 0 lower, 1 Capital, 2 ALL, 3 single capital, 4 mIxed, 5 number, 6 punctuation, 7 caseless, 8 han, 9 Capital-Capital, 10 with digit. */
export function shapeOf(text: string, kind: number): number {
  if (kind === KIND.number) return 5;
  if (kind === KIND.punctuation) return 6;
  if (kind === KIND.han) return 8;
  if (kind === KIND.caseless) return 7;
  if (kind === KIND.word) return 0;
  const lower = text.toLowerCase(), upper = text.toUpperCase();
  if (/\d/.test(text)) return 10;
  if (text === upper) return text.length === 1 ? 3 : 2;
  const rest = text.slice(1);
  if (rest === lower.slice(1) && text[0] !== lower[0]) return 1;
  const parts = text.split(/[-'’‐]/);
  if (parts.length > 1 && parts.every((p) => p === '' || (p[0] !== p[0]!.toLowerCase() && p.slice(1) === p.slice(1).toLowerCase()))) return 9;
  return 4;
}

const LONGEST_WORD = 64;
const STEMMED = 1 << 16;

/** Makes the reader of words over a lexicon. */
export function createWordReader(lexicon: Lexicon): WordReader {
  const endings = new Set(ENDINGS.map((e) => hashText(e)));
  const longest = Math.max(...ENDINGS.map((e) => e.length));
  const prefix = new Int32Array(LONGEST_WORD);
  /** Classes, with STEMMED where only a stem was found. */
  const classesOf = (lower: string): number => {
    const n = lower.length;
    if (n >= prefix.length) return 0;
    for (let i = 0; i < n; i++) prefix[i + 1] = mix(prefix[i]!, lower.charCodeAt(i) + 1);
    const whole = lexicon.find(prefix[n]!);
    if (whole || n < 4) return whole;
    let found = lexicon.find(mix(prefix[n]!, STEM_SALT));
    for (let k = 1; !found && k <= longest && n - k >= 3; k++) if (endings.has(hashText(lower, n - k))) found = lexicon.find(mix(prefix[n - k]!, STEM_SALT));
    return found ? found | STEMMED : 0;
  };
  return (surface, kind, rows, at) => {
    const text = kind === KIND.upper ? bareOf(surface) : surface;
    const lower = text.toLowerCase(), n = lower.length;
    let classes = kind === KIND.punctuation || kind === KIND.number ? 0 : classesOf(lower);
    if (kind === KIND.caseless && classes === 0) classes = withoutPrefix(lower, classesOf);
    if (classes === 0 && n > 4) {
      const cut = lower.search(/[-‐'’]/);
      if (cut > 0 && cut < n - 1) classes = (classesOf(lower.slice(cut + 1)) & ~LEX.common & ~STEMMED) | (classesOf(lower.slice(0, cut)) & (LEX.first | LEX.surname)) | STEMMED;
    }
    rows[at + FIELD.hash] = hashText(lower);
    rows[at + FIELD.stem] = hashText(lower, 0, Math.max(Math.min(n, 4), n - 3));
    rows[at + FIELD.prefix3] = hashText(lower, 0, 3); rows[at + FIELD.prefix4] = hashText(lower, 0, 4); rows[at + FIELD.prefix5] = hashText(lower, 0, 5);
    rows[at + FIELD.suffix1] = hashText(lower, Math.max(0, n - 1)); rows[at + FIELD.suffix2] = hashText(lower, Math.max(0, n - 2));
    rows[at + FIELD.suffix3] = hashText(lower, Math.max(0, n - 3)); rows[at + FIELD.suffix4] = hashText(lower, Math.max(0, n - 4));
    rows[at + FIELD.shape] = shapeOf(text, kind);
    rows[at + FIELD.classes] = classes & 0xffff; rows[at + FIELD.stemmed] = classes & STEMMED ? 1 : 0;
    rows[at + FIELD.kind] = kind; rows[at + FIELD.length] = n;
  };
}

/** Turkish and Romanised names carry their endings behind an apostrophe (Ankara'nın, NATO'ya, Macron'a): the word before it is the name. */
function bareOf(surface: string): string {
  if (!surface.includes("'") && !surface.includes('’')) return surface;
  return /^(\p{Lu}[\p{Script=Latin}\d-]+)['’]\p{Ll}{1,7}$/u.exec(surface)?.[1] ?? surface;
}

/** Arabic and Hebrew write "and", "in", "to", "from", "like", "the" onto the word; the bare word is looked up behind them. */
function withoutPrefix(lower: string, classesOf: (s: string) => number): number {
  const match = /^(?:[وف]?(?:[بلك]?ال|لل|[بلكس])?|ו?[בלמהשכ]?)/.exec(lower);
  const cut = match?.[0].length ?? 0;
  for (let k = 1; k <= cut; k++) if (lower.length - k >= 2) {
    const found = classesOf(lower.slice(k));
    if (found) return found | STEMMED;
  }
  return 0;
}
