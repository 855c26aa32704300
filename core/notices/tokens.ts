import { BLANK, createFoldTable, DROPPED, EXPANDS, fold, LINE } from '../fold.ts';
import type { FoldTable } from '../fold.ts';
import type { Lexicon } from './lexicon.ts';
import { findWord } from './lexicon.ts';

export const WORD = 0, SIGN = 1, BREAK = 2;

/** A text cut into words, signs and line breaks, as columns; each word already looked up. Offsets are UTF-16 into `text`. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** WORD, SIGN or BREAK. */
  kind: Uint8Array;
  /** Of a word its number in the lexicon or −1; of a sign its code unit. */
  word: Int32Array;
  /** Number of the longest stem the word begins with, or −1. */
  stem: Int32Array;
}

/** What a folded code unit is to the scanner. Decoration (Markdown's emphasis) and apostrophes part words without being tokens. */
const LETTER = 1, MARK = 2, DECORATION = 3, ALONE = 4, HANGUL = 5;
const OTHER_SIGN = /[\p{P}\p{S}]/u;

/** Scripts written without blanks: each character is a token of its own. */
const standsAlone = (code: number): boolean =>
  code >= 0x0e00 && ((code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)
    || (code >= 0x3005 && code <= 0x3007) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff));

const classify = (unit: number): number => {
  if (unit === 42 || unit === 95 || unit === 39) return DECORATION;
  if (standsAlone(unit)) return ALONE;
  if (unit >= 0xac00 && unit <= 0xd7a3) return HANGUL;
  // Emoji come as surrogates of these three.
  return (unit >= 0xd83c && unit <= 0xd83e) || OTHER_SIGN.test(String.fromCharCode(unit)) ? MARK : LETTER;
};

const wider = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => { const larger = new Int32Array(column.length * 2); larger.set(column); return larger; };

/** Makes the scanner: one pass over the code units, folding and looking words up by a running hash (lexicon.ts tells the hash). */
export const createScanner = (lexicon: Lexicon, table: FoldTable = createFoldTable()) => {
  const classes = new Uint8Array(65536);

  return (text: string): Tokens => {
    let room = Math.max(64, text.length >> 1), count = 0;
    let start = new Int32Array(room), end = new Int32Array(room), word = new Int32Array(room), stem = new Int32Array(room), kind = new Uint8Array(room);
    const { units, filled, expansions } = table, { stemFilter, stemMask } = lexicon, size = text.length;

    for (let i = 0; i < size;) {
      if (count === room) {
        start = wider(start); end = wider(end); word = wider(word); stem = wider(stem);
        const larger = new Uint8Array(room * 2); larger.set(kind); kind = larger;
        room *= 2;
      }
      const code = text.charCodeAt(i);
      if (filled[code >> 8] === 0) table.fill(code >> 8);
      let unit = units[code]!;
      if (unit <= BLANK) { i++; continue; }
      if (unit === LINE) { kind[count] = BREAK; start[count] = i; end[count] = ++i; word[count] = -1; stem[count++] = -1; continue; }
      if (unit === EXPANDS) unit = expansions.get(code)!.charCodeAt(0);
      const first = classes[unit]! || (classes[unit] = classify(unit));
      if (first === DECORATION) { i++; continue; }
      if (first === MARK) { kind[count] = SIGN; start[count] = i; end[count] = ++i; word[count] = unit; stem[count++] = -1; continue; }

      // A word: as far as letters of the same sort go. Korean particles hang on Latin names ("DeepL로") and are parted from them.
      const from = i;
      let hash = 0, length = 0, longest = -1, latin = 0, cyrillic = 0, to = i;
      while (i < size) {
        const c = text.charCodeAt(i);
        if (filled[c >> 8] === 0) table.fill(c >> 8);
        const u = units[c]!;
        if (u === DROPPED) { i++; continue; }
        if (u <= LINE) break;
        const pieces = u === EXPANDS ? expansions.get(c)! : null, head = pieces ? pieces.charCodeAt(0) : u;
        if ((classes[head]! || (classes[head] = classify(head))) !== first) break;
        for (let k = 0, last = pieces ? pieces.length : 1; k < last; k++) {
          const v = pieces ? pieces.charCodeAt(k) : u;
          hash = Math.imul(hash ^ v, 0x01000193); hash ^= hash >>> 13; length++;
          if (v < 128) { if (v > 57) latin = 1; } else if (v >= 0x400 && v <= 0x4ff) cyrillic = 1;
        }
        to = ++i;
        if (length > 1 && stemFilter[hash & stemMask] === 1) {
          const found = findWord(lexicon.stems, hash, length, text, from, to, table);
          if (found >= 0) longest = found;
        }
        if (first === ALONE) break;
      }
      kind[count] = WORD; start[count] = from; end[count] = to;
      if (latin + cyrillic === 2) {
        const repaired = lexicon.look(fold(text.slice(from, to), table).text);
        word[count] = repaired.word; stem[count++] = repaired.stem;
      } else { word[count] = findWord(lexicon.words, hash, length, text, from, to, table); stem[count++] = longest; }
    }
    return { text, count, start, end, kind, word, stem };
  };
};
