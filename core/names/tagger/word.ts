import { hashText, mix } from './hash.ts';
import { ENDINGS, LEX, STEM_SALT, type Lexicon } from './lexicon.ts';
import { KIND } from './tokens.ts';

/** Everything the features need to know about a spelling, found once per distinct word and cached by the tagger. */
export interface Word {
  hash: number;
  /** Hash of the first letters without the part inflection changes; the key of repeated names in a text. */
  stem: number;
  prefix3: number; prefix4: number; prefix5: number;
  suffix1: number; suffix2: number; suffix3: number; suffix4: number;
  shape: number;
  /** Classes of LEX; `stemmed` is true when only a stem was found. */
  classes: number;
  stemmed: boolean;
  kind: number;
  length: number;
}

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

/** Makes the reader of words over a lexicon. */
export function createWordReader(lexicon: Lexicon): (text: string, kind: number) => Word {
  const endings = new Set(ENDINGS.map((e) => hashText(e)));
  const longest = Math.max(...ENDINGS.map((e) => e.length));
  const prefix = new Int32Array(LONGEST_WORD);
  const classesOf = (lower: string): { classes: number; stemmed: boolean } => {
    const n = lower.length;
    if (n >= prefix.length) return { classes: 0, stemmed: false };
    for (let i = 0; i < n; i++) prefix[i + 1] = mix(prefix[i]!, lower.charCodeAt(i) + 1);
    const whole = lexicon.find(prefix[n]!);
    if (whole || n < 4) return { classes: whole, stemmed: false };
    let found = lexicon.find(mix(prefix[n]!, STEM_SALT));
    for (let k = 1; !found && k <= longest && n - k >= 3; k++) if (endings.has(hashText(lower, n - k))) found = lexicon.find(mix(prefix[n - k]!, STEM_SALT));
    return { classes: found, stemmed: found !== 0 };
  };
  return (surface, kind) => {
    const text = kind === KIND.upper ? bareOf(surface) : surface;
    const lower = text.toLowerCase(), n = lower.length;
    let { classes, stemmed } = kind === KIND.punctuation || kind === KIND.number ? { classes: 0, stemmed: false } : classesOf(lower);
    if (kind === KIND.caseless && classes === 0) ({ classes, stemmed } = withoutPrefix(lower, classesOf));
    if (classes === 0 && n > 4) {
      const cut = lower.search(/[-‐'’]/);
      if (cut > 0 && cut < n - 1) {
        const tail = classesOf(lower.slice(cut + 1)), head = classesOf(lower.slice(0, cut));
        classes = (tail.classes & ~LEX.common) | (head.classes & (LEX.first | LEX.surname)); stemmed = true;
      }
    }
    const hash = hashText(lower);
    return {
      hash, kind, length: n, classes, stemmed,
      stem: hashText(lower, 0, Math.max(Math.min(n, 4), n - 3)),
      prefix3: hashText(lower, 0, 3), prefix4: hashText(lower, 0, 4), prefix5: hashText(lower, 0, 5),
      suffix1: hashText(lower, Math.max(0, n - 1)), suffix2: hashText(lower, Math.max(0, n - 2)),
      suffix3: hashText(lower, Math.max(0, n - 3)), suffix4: hashText(lower, Math.max(0, n - 4)),
      shape: shapeOf(text, kind),
    };
  };
}

/** Turkish and Romanised names carry their endings behind an apostrophe (Ankara'nın, NATO'ya, Macron'a): the word before it is the name. */
function bareOf(surface: string): string {
  return /^(\p{Lu}[\p{Script=Latin}\d-]+)['’]\p{Ll}{1,7}$/u.exec(surface)?.[1] ?? surface;
}

/** Arabic and Hebrew write "and", "in", "to", "from", "like", "the" onto the word; the bare word is looked up behind them. */
function withoutPrefix(lower: string, classesOf: (s: string) => { classes: number; stemmed: boolean }): { classes: number; stemmed: boolean } {
  const match = /^(?:[وف]?(?:[بلك]?ال|لل|[بلكس])?|ו?[בלמהשכ]?)/.exec(lower);
  const cut = match?.[0].length ?? 0;
  for (let k = 1; k <= cut; k++) if (lower.length - k >= 2) {
    const found = classesOf(lower.slice(k));
    if (found.classes) return { classes: found.classes, stemmed: true };
  }
  return { classes: 0, stemmed: false };
}
