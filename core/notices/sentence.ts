import { beginsNameAt } from './letters.ts';
import type { Tokens } from './tokens.ts';
import { BREAK, SIGN, WORD } from './tokens.ts';

/** Does the word at token i begin as a name may: a capital, a number, a letter of a script without capitals? */
export const startsUpper = (tokens: Tokens, i: number): boolean => beginsNameAt(tokens.text, tokens.start[i]!);

/** Is token i that sign (its code unit)? */
export const isSignAt = (tokens: Tokens, i: number, sign: number): boolean => tokens.kind[i] === SIGN && tokens.word[i] === sign;

const FULL_STOP = 46, LESS = 60;

/** Is the full stop at token i the end of a sentence? Not inside addresses and abbreviations, not after initials and day numbers. */
export const endsSentence = (tokens: Tokens, i: number): boolean => {
  if (tokens.kind[i] !== SIGN) return false;
  const sign = tokens.word[i]!;
  if (sign === 33 || sign === 63) return true;
  if (sign !== FULL_STOP) return false;
  if (i + 1 >= tokens.count || tokens.kind[i + 1] === BREAK || tokens.text[tokens.start[i]!] === '。') return true;
  if (tokens.kind[i + 1] === SIGN && tokens.word[i + 1] === LESS) return true;
  if (tokens.start[i + 1] === tokens.end[i]) return tokens.kind[i + 1] === WORD && tokens.text[tokens.start[i]!] !== '.';
  if (i === 0 || tokens.kind[i - 1] !== WORD) return true;
  const before = tokens.text.slice(tokens.start[i - 1]!, tokens.end[i - 1]!);
  if (before.length === 1 || /^\p{N}{1,2}$/u.test(before)) return false;
  if (before.length <= 3 && /^(dr|st|jr|sr|mr|mrs|ms|prof|inż|mgr|ul|zob|tł|red|fot|arch|ing|hab|nr|vs|inc|ltd|co)$/i.test(before)) return false;
  return tokens.kind[i + 1] !== WORD || startsUpper(tokens, i + 1);
};
