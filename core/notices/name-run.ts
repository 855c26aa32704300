import { endsSentence, startsUpper } from './sentence.ts';
import type { Tokens } from './tokens.ts';
import { BREAK, WORD } from './tokens.ts';

const AMPERSAND = 38, DASH = 45, FULL_STOP = 46, SLASH = 47;

/** Han and kana: no capitals, no blanks. */
const isIdeograph = (tokens: Tokens, i: number): boolean => { const code = tokens.text.charCodeAt(tokens.start[i]!); return code >= 0x3005 && code <= 0x9fff; };
/** The alphabets written without blanks (Thai, Lao, Burmese, Khmer): a letter is a token, so a name has many. */
export const isUnspaced = (tokens: Tokens, i: number): boolean => { const code = i < tokens.count ? tokens.text.charCodeAt(tokens.start[i]!) : 0; return code >= 0x0e00 && code <= 0x17ff && (code <= 0x0eff || code >= 0x1780 || (code >= 0x1000 && code <= 0x109f)); };

/** Hebrew, Arabic, the scripts of India, Hangul: no capitals. */
const isCaseless = (tokens: Tokens, i: number): boolean => { const code = tokens.text.charCodeAt(tokens.start[i]!); return (code >= 0x05d0 && code <= 0x0dff) || (code >= 0xac00 && code <= 0xd7a3); };

/** "openDemocracy", "iDNES". */
const isCamel = (tokens: Tokens, i: number): boolean => /^\p{Ll}{1,12}\p{Lu}/u.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));

/**
 * Makes the reader of names that no colon, quote or link announces: the token after the name that starts at token i, or i when none does.
 * What ends a name depends on the script: with capitals the first small letter, in alphabets without capitals a sign soon after,
 * in Thai and its neighbours a blank, in Han and kana a sign or the end of the line.
 */
export const createNameRun = (particles: ReadonlySet<number>) => {
  /** Han and kana: a short run that nothing but a sign or the line's end closes ("转自澎湃新闻"), else nothing. */
  const beforeSign = (tokens: Tokens, i: number): number => {
    let to = i;
    while (to < tokens.count && to - i < 14 && tokens.kind[to] === WORD) to++;
    return to < tokens.count && tokens.kind[to] === WORD ? i : to;
  };
  /** Alphabets without capitals: at most five words, and then a sign or the line's end. */
  const beforeClose = (tokens: Tokens, i: number): number => {
    let to = i;
    while (to < tokens.count && to - i < 5 && tokens.kind[to] === WORD) to++;
    return to < tokens.count && tokens.kind[to] === WORD ? i : to;
  };
  /** Thai and its neighbours set a blank where a phrase ends. */
  const beforeBlank = (tokens: Tokens, i: number): number => {
    if (i > 0 && tokens.kind[i - 1] === WORD && tokens.start[i] === tokens.end[i - 1]) return i;
    let to = i + 1, blanks = 0;
    while (to < tokens.count && to - i < 40 && tokens.kind[to] === WORD) { if (tokens.start[to]! > tokens.end[to - 1]! && ++blanks > 1) break; to++; }
    return to;
  };

  // Capitalised words, particles between them, slashes, ampersands and initials' full stops.
  return (tokens: Tokens, i: number): number => {
    let to = i, good = i;
    while (to < tokens.count && to - i < 10) {
      if (tokens.kind[to] === BREAK) break;
      if (tokens.kind[to] === WORD) {
        if (isUnspaced(tokens, to)) { if (to > i) break; return beforeBlank(tokens, i); }
        if (isIdeograph(tokens, to)) { if (to > i) break; return beforeSign(tokens, i); }
        if (isCaseless(tokens, to)) { if (to > i) break; return beforeClose(tokens, i); }
        if (startsUpper(tokens, to) || isCamel(tokens, to)) good = ++to;
        else if (good > i && particles.has(tokens.word[to]!)) to++;
        else break;
      } else {
        const sign = tokens.word[to]!;
        const close = to + 1 < tokens.count && tokens.start[to + 1] === tokens.end[to];
        if (sign === SLASH || sign === AMPERSAND || (sign === DASH && close) || (sign === FULL_STOP && good > i && !endsSentence(tokens, to))) to++;
        else break;
      }
    }
    return good;
  };
};
