import type { Lexicon } from './lexicon.ts';
import type { Anchor, Anchors } from './packed-phrases.ts';
import type { Pattern, SignPattern, Wording } from './phrases.ts';
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

/** Hands on each anchor whose key stands at token i: by its word, by its word and the next, by each stem it begins with. */
export const anchorsAt = <P extends Pattern | SignPattern>(tokens: Tokens, lexicon: Lexicon, anchors: Anchors<P>, i: number, attempt: (anchor: Anchor<P>, i: number) => void): void => {
  const { word, kind, start, end, stem } = tokens, first = word[i]!;
  if (first >= 0) {
    for (const anchor of anchors.of(first * 2)) attempt(anchor, i);
    const second = end[i]! - start[i]! === 1 && i + 1 < tokens.count && kind[i + 1] === WORD ? word[i + 1]! : -1;
    if (second >= 0) for (const anchor of anchors.ofPair(first, second)) attempt(anchor, i);
  }
  for (let s = stem[i]!; s >= 0; s = lexicon.shorter[s]!) for (const anchor of anchors.of(s * 2 + 1)) attempt(anchor, i);
};
