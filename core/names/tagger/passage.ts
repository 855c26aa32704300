import { LEX } from './lexicon.ts';
import { createTally, type Tally } from './tally.ts';
import { KIND, type Tokens } from './tokens.ts';
import { FIELD, FIELDS } from './word.ts';

/** What the text as a whole says of a repeated name, by the stem of the word. Bits of EVIDENCE. */
export const EVIDENCE = { midSentence: 1, afterForename: 2, afterTitle: 4, afterOrganisationHead: 8, afterPlaceCue: 16, withSpeech: 32, lowerCase: 64 } as const;
export const EVIDENCE_BITS = 7;

/** Where the rows of words lie, and which word stands at a token. */
export interface Words {
  readonly rows: Int32Array;
  /** Number of the word at token `at`; may read it and so replace `rows`. */
  of(at: number): number;
}

/** A text cut into tokens, with what lies around each: runs of capitals, quotation, sentence bounds, evidence from the whole text. */
export interface Passage {
  lang: number;
  tokens: Tokens;
  words: Words;
  /** First token of the run of capitals around or before a token (-1: none), and the token after its last. */
  runStart: Int32Array;
  runEnd: Int32Array;
  sentenceOf: Int32Array;
  quoted: Uint8Array;
  active: Uint8Array;
  /** 1 for a sentence written in capitals throughout. */
  shouted: Uint8Array;
  /** By the stem of a word. */
  evidence: Tally;
  /** What the Han lexicon says of a token, 0 for nothing; null in texts without Han. */
  han: Int32Array | null;
}

const REACH = 2, REACH_HEAD = 5;
const closes = (u: number): boolean => u === 0x2c || u === 0x3b || u === 0x3a || u === 0x21 || u === 0x3f || u === 0x29 || u === 0x2014 || u === 0x2013;
const joins = (u: number): boolean => u === 0x2e || u === 0x26 || u === 0x2d || u === 0x27 || u === 0x2019;
const isCapital = (u: number): boolean => (u < 0x80 ? u >= 0x41 && u <= 0x5a : String.fromCharCode(u).toLowerCase().charCodeAt(0) !== u);

/** Makes the layer-out. Its arrays serve one text after the other: a passage is good until the next call. */
export function createLayout(): (text: string, lang: number, tokens: Tokens, words: Words, han: Int32Array | null) => Passage {
  const evidence = createTally(), openers = createTally();
  let runStart = new Int32Array(0), runEnd = runStart, sentenceOf = runStart;
  let active = new Uint8Array(0), quoted = active, shouted = active;

  return (text, lang, tokens, words, han) => {
    const { count, start, end, kind, sentence, hash } = tokens;
    if (runStart.length < count) {
      const room = count * 2;
      runStart = new Int32Array(room); runEnd = new Int32Array(room); sentenceOf = new Int32Array(room);
      active = new Uint8Array(room); quoted = new Uint8Array(room); shouted = new Uint8Array(room);
    }
    runStart.fill(-1, 0, count); runEnd.fill(0, 0, count); active.fill(0, 0, count); quoted.fill(0, 0, count); shouted.fill(0, 0, count);
    const isUpper = (i: number): boolean => kind[i] === KIND.upper;
    const classesAt = (i: number): number => { const id = words.of(i); return words.rows[id * FIELDS + FIELD.classes]!; };
    let s = -1, open = false;
    for (let i = 0; i < count; i++) {
      if (sentence[i] || i === 0) { s++; open = false; }
      sentenceOf[i] = s;
      if (kind[i] === KIND.punctuation) {
        const u = text.charCodeAt(start[i]!);
        if (u === 0x22 || u === 0xab || u === 0xbb || (u >= 0x201c && u <= 0x201f)) open = u === 0xab || u === 0x201e ? true : u === 0xbb ? false : !open;
      } else if (open) quoted[i] = 1;
    }
    // Runs: capitals with nothing but a dot, a hyphen, an ampersand or an apostrophe between them.
    for (let i = 0; i < count;) {
      if (!isUpper(i)) { i++; continue; }
      let j = i + 1;
      for (; j < count && sentenceOf[j] === sentenceOf[i]; j++) {
        if (isUpper(j)) continue;
        if (j + 1 < count && isUpper(j + 1) && sentenceOf[j + 1] === sentenceOf[i] && end[j]! - start[j]! === 1 && kind[j] === KIND.punctuation && joins(text.charCodeAt(start[j]!))
          && start[j]! === end[j - 1]!) continue;
        break;
      }
      for (let k = i; k < j; k++) { runStart[k] = i; runEnd[k] = j; }
      i = j;
    }
    for (let i = 0; i < count;) {
      let j = i, uppers = 0, all = 0;
      for (; j < count && sentenceOf[j] === sentenceOf[i]; j++) {
        if (isUpper(j)) { all++; if (end[j]! - start[j]! > 1 && isCapital(text.charCodeAt(start[j]! + 1))) uppers++; } else if (kind[j] === KIND.word) all++;
      }
      if (all > 2 && uppers >= 0.7 * all) shouted.fill(1, i, j);
      i = j;
    }
    for (let i = 0; i < count; i++) {
      if (!isUpper(i)) { if (kind[i] === KIND.han || kind[i] === KIND.caseless) active[i] = 1; continue; }
      active[i] = 1;
      const head = (classesAt(runStart[i]!) | classesAt(i)) & (LEX.organisationHead | LEX.placeHead | LEX.organisation);
      const reach = head ? REACH_HEAD : REACH;
      for (let k = 1; k <= reach && i + k < count && sentenceOf[i + k] === sentenceOf[i]; k++) {
        if (isUpper(i + k) || (kind[i + k] === KIND.punctuation && closes(text.charCodeAt(start[i + k]!)))) break;
        active[i + k] = 1;
        if (runStart[i + k]! < 0) { runStart[i + k] = runStart[i]!; runEnd[i + k] = runEnd[i]!; }
      }
      // What may begin a name in lower case: a particle (von der Leyen), a head noun of a place (letiště v Charleroi), a number.
      for (let k = 1; k <= REACH && i - k >= 0 && sentenceOf[i - k] === sentenceOf[i] && !active[i - k] && kind[i - k] !== KIND.punctuation; k++) {
        if (kind[i - k] !== KIND.number && !(classesAt(i - k) & (LEX.particle | LEX.placeHead | LEX.organisationHead))) continue;
        for (let n = k; n > 0; n--) active[i - n] = 1;
      }
    }
    evidence.clear(); openers.clear();
    let opened = false;
    for (let i = 0; i < count; i++) {
      if (!isUpper(i)) continue;
      const same = i > 0 && sentenceOf[i - 1] === sentenceOf[i];
      let bits = 0;
      if (same && !sentence[i]) {
        bits |= EVIDENCE.midSentence;
        const before = classesAt(i - 1);
        if (before & LEX.first && isUpper(i - 1)) bits |= EVIDENCE.afterForename;
        if (!isUpper(i - 1)) {
          if (before & LEX.title) bits |= EVIDENCE.afterTitle;
          if (before & LEX.organisationHead) bits |= EVIDENCE.afterOrganisationHead;
          if (before & (LEX.placeHead | LEX.placeCue)) bits |= EVIDENCE.afterPlaceCue;
          if (before & LEX.speech) bits |= EVIDENCE.withSpeech;
        }
      }
      if (i + 1 < count && sentenceOf[i + 1] === sentenceOf[i] && classesAt(i + 1) & LEX.speech) bits |= EVIDENCE.withSpeech;
      const w = words.of(i) * FIELDS, stem = words.rows[w + FIELD.stem]!;
      evidence.set(stem, evidence.get(stem) | bits);
      if (sentence[i] || !same) { opened = true; openers.set(words.rows[w + FIELD.hash]!, 1); }
    }
    if (opened) for (let i = 0; i < count; i++) if (kind[i] === KIND.word && end[i]! - start[i]! > 1 && openers.get(hash[i]!)) {
      const id = words.of(i), stem = words.rows[id * FIELDS + FIELD.stem]!;
      evidence.set(stem, evidence.get(stem) | EVIDENCE.lowerCase);
    }
    return { lang, tokens, words, runStart, runEnd, sentenceOf, quoted, active, shouted, evidence, han };
  };
}
