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

/** Scripts written without blanks: each character is a token of its own. */
const standsAlone = (code: number): boolean =>
  code >= 0x0e00 && ((code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)
    || (code >= 0x3005 && code <= 0x3007) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff));

/** Signs that only decorate (Markdown's emphasis) count as blanks; apostrophes part words without being a token. */
const isSign = new Uint8Array(128);
for (let code = 33; code < 128; code++) {
  const c = String.fromCharCode(code);
  if (!/[a-z0-9]/i.test(c)) isSign[code] = c === '*' || c === '_' || c === "'" ? 2 : 1;
}
const OTHER_SIGN = /[\p{P}\p{S}]/u;

const grow = (column: Int32Array): Int32Array<ArrayBuffer> => { const larger = new Int32Array(column.length * 2); larger.set(column); return larger; };

/** Makes the scanner: one pass over the code units, folding and looking words up by a running hash. */
export const createScanner = (lexicon: Lexicon, table: FoldTable = createFoldTable()) => {
  const signs = new Map<number, boolean>();
  const isOtherSign = (unit: number): boolean => {
    let known = signs.get(unit);
    if (known === undefined) signs.set(unit, known = (unit >= 0xd83c && unit <= 0xd83e) || OTHER_SIGN.test(String.fromCharCode(unit)));
    return known;
  };

  return (text: string): Tokens => {
    let room = Math.max(64, text.length >> 2), count = 0;
    let start = new Int32Array(room), end = new Int32Array(room), word = new Int32Array(room), stem = new Int32Array(room);
    let kind = new Uint8Array(room);
    const { units, filled, expansions } = table;
    const { stemFilter, stemMask } = lexicon;
    let hash = 0, length = 0, from = -1, longest = -1, scripts = 0, inHangul = false;

    const add = (k: number, s: number, e: number, w: number, st: number) => {
      if (count === room) {
        start = grow(start); end = grow(end); word = grow(word); stem = grow(stem);
        const larger = new Uint8Array(room * 2); larger.set(kind); kind = larger;
        room *= 2;
      }
      kind[count] = k; start[count] = s; end[count] = e; word[count] = w; stem[count] = st; count++;
    };
    const close = (at: number) => {
      if (from < 0) return;
      if (scripts === 3) {
        const repaired = fold(text.slice(from, at), table).text;
        const found = lexicon.look(repaired);
        add(WORD, from, at, found.word, found.stem);
      } else add(WORD, from, at, findWord(lexicon.words, hash, length, text, from, at, table), longest);
      from = -1; hash = 0; length = 0; longest = -1; scripts = 0;
    };
    const feed = (unit: number, at: number) => {
      hash = Math.imul(hash ^ unit, 0x01000193); hash ^= hash >>> 13; length++;
      if (unit < 128) scripts |= unit > 57 ? 1 : 0; else if (unit >= 0x400 && unit <= 0x4ff) scripts |= 2;
      if (length > 1 && stemFilter[hash & stemMask] === 1) {
        const found = findWord(lexicon.stems, hash, length, text, from, at + 1, table);
        if (found >= 0) longest = found;
      }
    };

    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (filled[code >> 8] === 0) table.fill(code >> 8);
      const unit = units[code]!;
      if (unit === DROPPED) continue;
      if (unit === BLANK) { close(i); continue; }
      if (unit === LINE) { close(i); add(BREAK, i, i + 1, -1, -1); continue; }
      if (unit === EXPANDS) {
        const pieces = expansions.get(code)!;
        if (isOtherSign(pieces.charCodeAt(0))) { close(i); add(SIGN, i, i + 1, pieces.charCodeAt(0), -1); continue; }
        if (from < 0) from = i;
        for (let k = 0; k < pieces.length; k++) feed(pieces.charCodeAt(k), i);
        continue;
      }
      const sign = unit < 128 ? isSign[unit]! : isOtherSign(unit) ? 1 : 0;
      if (sign !== 0) { close(i); if (sign === 1) add(SIGN, i, i + 1, unit, -1); continue; }
      if (standsAlone(unit)) { close(i); from = i; feed(unit, i); close(i + 1); continue; }
      // Korean particles hang on Latin names: "DeepL로".
      const hangul = unit >= 0xac00 && unit <= 0xd7a3;
      if (from >= 0 && hangul !== inHangul) close(i);
      inHangul = hangul;
      if (from < 0) from = i;
      feed(unit, i);
    }
    close(text.length);
    return { text, count, start, end, kind, word, stem };
  };
};
