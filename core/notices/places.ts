import { isCapitalAt } from './letters.ts';
import type { Place } from './phrases.ts';
import type { Tokens } from './tokens.ts';
import { BREAK, SIGN, WORD } from './tokens.ts';
import { endsSentence } from './sentence.ts';

/** Signs after which a label may begin: brackets, separators, closing quotes, full stops. */
const OPENERS = new Set([...'.!?…([{|/•©>;:-"+#,~«–)]'].map((c) => c.charCodeAt(0)));

/** Lines are looked at so far and no farther: a page may be one line, and each agency in it asks for the ends. */
const FAR = 96;

/** Index of the first token of the line of token i; list marks and brackets before the first word are part of the line. */
export const lineStart = (tokens: Tokens, i: number): number => { const least = Math.max(0, i - FAR); while (i > least && tokens.kind[i - 1] !== BREAK) i--; return i; };
export const lineEnd = (tokens: Tokens, i: number): number => { const most = Math.min(tokens.count, i + FAR); while (i < most && tokens.kind[i] !== BREAK) i++; return i; };

const isNumber = (tokens: Tokens, i: number): boolean => {
  const first = tokens.text.charCodeAt(tokens.start[i]!);
  return (first < 58 || first > 127) && /^\p{N}+$/u.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
};

/** May a pattern of this place begin at token i? A picture's credit often follows its caption with nothing between. */
export const mayBegin = (tokens: Tokens, i: number, place: Place, glued: boolean): boolean => {
  if (place === 'any' || i === 0 || tokens.kind[i - 1] === BREAK) return true;
  if (place === 'line') {
    let k = i; while (k > 0 && tokens.kind[k - 1] === SIGN && i - k < 8) k--;
    return k === 0 || tokens.kind[k - 1] === BREAK;
  }
  if (tokens.kind[i - 1] === SIGN) return OPENERS.has(tokens.word[i - 1]!);
  // "2020-02-19 20:29:58 来源：…": a date before the label.
  if (isNumber(tokens, i - 1)) return true;
  // "…i drobnymi przedsiębiorcami Źródło: PAP": a capital after a small letter begins anew; "Open Source:" does not.
  return isCapitalAt(tokens.text, tokens.start[i]!) && (glued || !isCapitalAt(tokens.text, tokens.start[i - 1]!));
};

const MOST_TOKENS = 80;

/** Tokens [from, to) of the sentence around [from, to), not beyond its line. */
export const sentenceAround = (tokens: Tokens, from: number, to: number): { from: number; to: number } => {
  let first = from, last = to;
  while (first > 0 && from - first < MOST_TOKENS && tokens.kind[first - 1] !== BREAK && !endsSentence(tokens, first - 1)) first--;
  while (last < tokens.count && last - to < MOST_TOKENS && tokens.kind[last] !== BREAK && !endsSentence(tokens, last)) last++;
  if (last < tokens.count && tokens.kind[last] === SIGN) last++;
  while (first < from && tokens.kind[first] === SIGN && tokens.word[first] !== 91 && tokens.word[first] !== 40) first++;
  return { from: first, to: last };
};

/** Stands the token inside quotation marks, so that the words are quoted rather than said by the page? */
export const isQuoted = (tokens: Tokens, i: number): boolean => {
  if (i === 0) return false;
  const before = tokens.text.slice(Math.max(0, tokens.start[i]! - 3), tokens.start[i]!);
  // After a letter the sign is an apostrophe: "L'articolo".
  return /(["“„«‘`]|(?<!\p{L})')\s?$/u.test(before) && tokens.kind[i - 1] !== BREAK;
};

/** Code units: a comment is looked for so far back. */
const COMMENT = 2000;

/** Comment or markup of program code in the same line before token i, or a comment of several lines around it. */
export const isCode = (tokens: Tokens, i: number): boolean => {
  const { text } = tokens, from = lineStart(tokens, i), start = tokens.start[i]!;
  // Stars and blanks are no tokens, so the line is read from its own beginning where the first token is asked.
  if (from === i && /^\s*\*+\s*$/.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 40), start))) {
    const before = text.slice(Math.max(0, start - COMMENT), start), after = text.slice(start, start + COMMENT), shut = after.indexOf('*/'), open = after.indexOf('/*');
    if (before.lastIndexOf('/*') > before.lastIndexOf('*/') || (shut >= 0 && (open < 0 || open > shut))) return true;
  }
  const head = text.slice(tokens.start[from] ?? 0, start);
  return /^(\s{4,}|\t)\S?$|^\s*(\/\/|\/\*|<!--|--\s|;;|\$|import\b|const\b|let\b|var\b)/.test(head) || /([{};]|[\w$\]]\s*=)\s*["'`]?$/.test(head);
};

export const isWord = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === WORD;
