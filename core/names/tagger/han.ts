import { mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { KIND, type Tokens } from './tokens.ts';

const LONGEST = 8;

/**
 * Lexicon classes of Han characters: at each character the longest word of the lexicon that starts there (2 to 8 characters, not inside
 * one already found). Every character of it gets its classes, shifted by two bits, with 1 for the first character and 2 for the others.
 */
export function readHan(text: string, tokens: Tokens, lexicon: Lexicon): Int32Array {
  const { count, start, kind } = tokens, out = new Int32Array(count);
  for (let i = 0; i < count;) {
    if (kind[i] !== KIND.han) { i++; continue; }
    let hash = 0, best = 0, classes = 0;
    for (let k = 0; k < LONGEST && i + k < count && kind[i + k] === KIND.han && start[i + k] === start[i]! + k; k++) {
      hash = mix(hash, text.charCodeAt(start[i + k]!) + 1);
      const found = k > 0 ? lexicon.find(hash) : 0;
      if (found) { best = k + 1; classes = found; }
    }
    for (let k = 0; k < best; k++) out[i + k] = (classes << 2) | (k ? 2 : 1);
    i += best || 1;
  }
  return out;
}
