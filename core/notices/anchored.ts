import type { Lexicon } from './lexicon.ts';
import type { Anchor, Anchors } from './packed-phrases.ts';
import type { Pattern, SignPattern } from './phrases.ts';
import type { Tokens } from './tokens.ts';
import { WORD } from './tokens.ts';

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
