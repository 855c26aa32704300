import type { Lexicon } from './lexicon.ts';
import type { Wording } from './phrases.ts';
import type { Tokens } from './tokens.ts';
import { SIGN, WORD } from './tokens.ts';

/** Does the term (phrases.ts) stand at token i? */
export const termAt = (tokens: Tokens, lexicon: Lexicon, i: number, term: number): boolean => {
  if (i < 0 || i >= tokens.count) return false;
  const kind = tokens.kind[i]!;
  if (term < 0) return kind === SIGN && tokens.word[i] === -term;
  if (kind !== WORD) return false;
  if ((term & 1) === 0) return tokens.word[i] === term >> 1;
  for (let stem = tokens.stem[i]!; stem >= 0; stem = lexicon.shorter[stem]!) if (stem === term >> 1) return true;
  return false;
};

/** Place of the term by which a wording is looked for: its longest word, for "a" and "in" stand everywhere ("a cura di", "in original"). */
export const tellingTerm = (wording: Wording, { words, stems }: { words: readonly string[]; stems: readonly string[] }): number => {
  let best = 0, most = -1;
  wording.terms.forEach((term, k) => {
    const letters = term < 0 ? -1 : ((term & 1) === 0 ? words : stems)[term >> 1]!.length;
    if (letters > most) { best = k; most = letters; }
  });
  return best;
};

/** Does the wording stand at tokens [i, i + its length)? */
export const wordingAt = (tokens: Tokens, lexicon: Lexicon, i: number, wording: Wording): boolean => {
  const { terms, exact } = wording;
  for (let k = 0; k < terms.length; k++) if (!termAt(tokens, lexicon, i + k, terms[k]!)) return false;
  if (exact === undefined) return true;
  return tokens.text.slice(tokens.start[i]!, tokens.end[i + terms.length - 1]!).normalize('NFC').toLowerCase().startsWith(exact);
};
