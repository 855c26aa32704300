import { BLANK, createFoldTable, DROPPED, EXPANDS, fold, LINE } from '../fold.ts';
import type { FoldTable } from '../fold.ts';
import type { Lexicon } from './lexicon.ts';
import { findWord, STEM_MASK } from './lexicon.ts';

export const WORD = 0, SIGN = 1, BREAK = 2;
/** The kind of what lies past the end. */
const NOTHING = 3, PAST = 64;

/** Who asks for a word: it is the telling word of a pattern, begins a name of the gazetteer or a copyright, is the telling word of a sign. */
export const ANCHORS = 1, NAMES = 2, SIGNALS = 4;

/**
 * A text cut into words, signs and line breaks, as columns; each word already looked up. Offsets are UTF-16 into `text`.
 * The columns are the scanner's own, longer than `count`, and hold until it scans the next text.
 */
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
  /** The tokens somebody asks for, in order: the first `watchedCount` of `watched` are their indices, of `uses` who asks. Most words are none. */
  watchedCount: number;
  watched: Int32Array;
  uses: Uint8Array;
}

/** Who asks for each word and each stem (ANCHORS | NAMES | SIGNALS), by number. */
export interface Uses { words: Uint8Array; stems: Uint8Array }

/**
 * What a code unit is to the scanner. Decoration (Markdown's emphasis) and apostrophes part words without being tokens.
 * A word is a run of one of the last three; of ALONE each is a word.
 */
const GONE = 1, SPACE = 2, NEWLINE = 3, DECORATION = 4, MARK = 5, LETTER = 6, ALONE = 7, HANGUL = 8;
/** Beside its class and its folded unit the scanner's table says of a code unit whether it folds to several, and its script. */
const SEVERAL = 1 << 20, LATIN = 1 << 21, CYRILLIC = 1 << 22, MIXED = LATIN | CYRILLIC;
const OTHER_SIGN = /[\p{P}\p{S}]/u;
const COPYRIGHT = 169;
/** No word of the phrase files has more letters. */
const LONGEST = 64;

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

const scriptOf = (unit: number): number => (unit > 57 && unit < 128 ? LATIN : unit >= 0x400 && unit <= 0x4ff ? CYRILLIC : 0);

/** Tokens: as many as an article of usual length has; as many as are kept for the next. */
const USUAL = 1 << 14, KEPT = 1 << 17;
const NUMBERS = ['start', 'end', 'word', 'stem', 'watched'] as const, BYTES = ['kind', 'uses'] as const;
type Columns = Record<typeof NUMBERS[number], Int32Array<ArrayBuffer>> & Record<typeof BYTES[number], Uint8Array<ArrayBuffer>>;
const createColumns = (room: number): Columns => {
  const numbers = (): Int32Array<ArrayBuffer> => new Int32Array(room), bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(room);
  return { start: numbers(), end: numbers(), word: numbers(), stem: numbers(), watched: numbers(), kind: bytes(), uses: bytes() };
};
const widen = (columns: Columns): Columns => {
  const larger = createColumns(columns.kind.length * 2);
  for (const name of NUMBERS) larger[name].set(columns[name]);
  for (const name of BYTES) larger[name].set(columns[name]);
  return larger;
};

/**
 * Makes the scanner: one pass over the code units, folding and looking words up by a running hash (lexicon.ts tells the hash). All it must
 * know of a code unit lies in one table, entered when the unit is first met: script, several, class (4 bits), folded unit (16 bits).
 */
export const createScanner = (lexicon: Lexicon, uses: Uses, table: FoldTable = createFoldTable()) => {
  const known = new Uint32Array(65536);
  const learn = (code: number): number => {
    if (table.filled[code >> 8] === 0) table.fill(code >> 8);
    const unit = table.units[code]!;
    if (unit <= LINE && unit !== EXPANDS) return known[code] = (unit === DROPPED ? GONE : unit === BLANK ? SPACE : NEWLINE) << 16;
    if (unit !== EXPANDS) return known[code] = classify(unit) << 16 | unit | scriptOf(unit);
    const pieces = table.expansions.get(code)!, head = pieces.charCodeAt(0);
    let scripts = 0; for (let k = 0; k < pieces.length; k++) scripts |= scriptOf(pieces.charCodeAt(k));
    return known[code] = SEVERAL | scripts | classify(head) << 16 | head;
  };
  const stemUses = Uint8Array.from(lexicon.shorter, (_, stem) => {
    let use = 0; for (let s = stem; s >= 0; s = lexicon.shorter[s]!) use |= uses.stems[s]!;
    return use;
  });

  let columns = createColumns(USUAL);
  const written = new Uint16Array(LONGEST);
  return (text: string): Tokens => {
    // Memory met before costs nothing to write to; but of one giant paragraph not all is kept.
    if (columns.kind.length > KEPT) columns = createColumns(USUAL);
    let { start, end, word, stem, kind, watched, uses: use } = columns, room = kind.length, count = 0, watchedCount = 0;
    const { stemFilter, words, stems } = lexicon, { expansions } = table, size = text.length;

    for (let i = 0; i < size;) {
      const head = text.charCodeAt(i), first = known[head]! || learn(head), sort = first >>> 16 & 15;
      if (sort === SPACE || sort === GONE || sort === DECORATION) { i++; continue; }
      if (count + PAST === room) {
        columns = widen(columns);
        ({ start, end, word, stem, kind, watched, uses: use } = columns); room *= 2;
      }
      if (sort < LETTER) {
        const unit = first & 0xffff;
        kind[count] = sort === MARK ? SIGN : BREAK; start[count] = i; end[count] = ++i; stem[count] = -1; word[count] = sort === MARK ? unit : -1;
        if (unit === COPYRIGHT) { watched[watchedCount] = count; use[watchedCount++] = NAMES; }
        count++;
        continue;
      }

      // A word: as far as letters of the same sort go. Korean particles hang on Latin names ("DeepL로") and are parted from them.
      const from = i;
      let hash = 0, length = 0, longest = -1, scripts = 0, to = i;
      do {
        const code = text.charCodeAt(i), unit = known[code]! || learn(code);
        if ((unit >>> 16 & 15) !== sort) {
          if ((unit >>> 16 & 15) !== GONE) break;
          i++;
          continue;
        }
        if ((unit & SEVERAL) === 0) {
          if (length < LONGEST) written[length] = unit;
          hash = Math.imul(hash ^ unit & 0xffff, 0x01000193); hash ^= hash >>> 13; length++;
        } else for (const piece of expansions.get(code)!) {
          if (length < LONGEST) written[length] = piece.charCodeAt(0);
          hash = Math.imul(hash ^ piece.charCodeAt(0), 0x01000193); hash ^= hash >>> 13; length++;
        }
        scripts |= unit;
        to = ++i;
        if (stemFilter[hash & STEM_MASK] === 1 && length > 1 && length <= LONGEST) {
          const found = findWord(stems, hash, length, written);
          if (found >= 0) longest = found;
        }
      } while (i < size && sort !== ALONE);
      let number: number;
      if ((scripts & MIXED) === MIXED) {
        const repaired = lexicon.look(fold(text.slice(from, to), table).text);
        number = repaired.word; longest = repaired.stem;
      } else number = length <= LONGEST ? findWord(words, hash, length, written) : -1;
      kind[count] = WORD; start[count] = from; end[count] = to; word[count] = number; stem[count] = longest;
      const asked = (number >= 0 ? uses.words[number]! : 0) | (longest >= 0 ? stemUses[longest]! : 0);
      if (asked !== 0) { watched[watchedCount] = count; use[watchedCount++] = asked; }
      count++;
    }
    // Readers look a little past the end; what lies there is another text's.
    kind.fill(NOTHING, count, count + PAST); start.fill(-1, count, count + PAST); end.fill(-1, count, count + PAST); word.fill(-1, count, count + PAST); stem.fill(-1, count, count + PAST);
    return { text, count, start, end, kind, word, stem, watchedCount, watched, uses: use };
  };
};
