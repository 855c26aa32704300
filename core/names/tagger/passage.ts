import { hashText } from './hash.ts';
import { LEX } from './lexicon.ts';
import { KIND, type Tokens } from './tokens.ts';
import type { Word } from './word.ts';

/** What the text as a whole says of a repeated name, by the stem of the word. Bits of EVIDENCE. */
export const EVIDENCE = { midSentence: 1, afterForename: 2, afterTitle: 4, afterOrganisationHead: 8, afterPlaceCue: 16, withSpeech: 32, lowerCase: 64 } as const;
export const EVIDENCE_BITS = 7;

/** A text cut into tokens, with what lies around each: runs of capitals, quotation, sentence bounds, evidence from the whole text. */
export interface Passage {
  text: string;
  lang: number;
  tokens: Tokens;
  /** The word at a token; outside the sentence of `near`, the boundary word. */
  word(at: number): Word;
  /** First token of the run of capitals around or before a token (-1: none), and the token after its last. */
  runStart: Int32Array;
  runEnd: Int32Array;
  sentenceOf: Int32Array;
  quoted: Uint8Array;
  active: Uint8Array;
  /** 1 for a sentence written in capitals throughout. */
  shouted: Uint8Array;
  evidence: Map<number, number>;
  /** Class bits of LEX the caller's gazetteer gives a token, 0 for none. */
  hint(at: number): number;
}

const REACH = 2, REACH_HEAD = 5;
const closes = (u: number): boolean => u === 0x2c || u === 0x3b || u === 0x3a || u === 0x21 || u === 0x3f || u === 0x29 || u === 0x2014 || u === 0x2013;
const joins = (text: string, at: number): boolean => { const u = text.charCodeAt(at); return u === 0x2e || u === 0x26 || u === 0x2d || u === 0x27 || u === 0x2019; };

/** Lays out a tokenised text for the features. `word` gives the cached word of a token. */
export function layOut(text: string, lang: number, tokens: Tokens, word: (at: number) => Word, hint: (at: number) => number): Passage {
  const { count, start, end, kind, sentence } = tokens;
  const runStart = new Int32Array(count).fill(-1), runEnd = new Int32Array(count), sentenceOf = new Int32Array(count);
  const active = new Uint8Array(count), quoted = new Uint8Array(count), shouted = new Uint8Array(count);
  const isUpper = (i: number): boolean => kind[i] === KIND.upper;
  const isUncased = (i: number): boolean => kind[i] === KIND.han || kind[i] === KIND.caseless;
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
      if (j + 1 < count && isUpper(j + 1) && sentenceOf[j + 1] === sentenceOf[i] && end[j]! - start[j]! === 1 && kind[j] === KIND.punctuation && joins(text, start[j]!)
        && (start[j]! === end[j - 1]! )) continue;
      break;
    }
    for (let k = i; k < j; k++) { runStart[k] = i; runEnd[k] = j; }
    i = j;
  }
  for (let i = 0; i < count;) {
    let j = i, uppers = 0, words = 0;
    for (; j < count && sentenceOf[j] === sentenceOf[i]; j++) { if (isUpper(j)) { words++; if (end[j]! - start[j]! > 1 && text.charCodeAt(start[j]! + 1) !== text.slice(start[j]! + 1, start[j]! + 2).toLowerCase().charCodeAt(0)) uppers++; } else if (kind[j] === KIND.word) words++; }
    if (words > 2 && uppers >= 0.7 * words) shouted.fill(1, i, j);
    i = j;
  }
  for (let i = 0; i < count; i++) {
    if (!isUpper(i)) { if (isUncased(i)) active[i] = 1; continue; }
    active[i] = 1;
    const head = (word(runStart[i]!).classes | word(i).classes) & (LEX.organisationHead | LEX.placeHead | LEX.organisation);
    const reach = head ? REACH_HEAD : REACH;
    for (let k = 1; k <= reach && i + k < count && sentenceOf[i + k] === sentenceOf[i]; k++) {
      if (isUpper(i + k) || (kind[i + k] === KIND.punctuation && closes(text.charCodeAt(start[i + k]!)))) break;
      active[i + k] = 1;
      if (runStart[i + k]! < 0) { runStart[i + k] = runStart[i]!; runEnd[i + k] = runEnd[i]!; }
    }
    // What may begin a name in lower case: a particle (von der Leyen), a head noun of a place (letiště v Charleroi), a number.
    for (let k = 1; k <= REACH && i - k >= 0 && sentenceOf[i - k] === sentenceOf[i] && !active[i - k] && kind[i - k] !== KIND.punctuation; k++) {
      if (kind[i - k] !== KIND.number && !(word(i - k).classes & (LEX.particle | LEX.placeHead | LEX.organisationHead))) continue;
      for (let n = k; n > 0; n--) active[i - n] = 1;
    }
  }
  const evidence = new Map<number, number>();
  const lower = new Set<number>();
  for (let i = 0; i < count; i++) {
    if (!isUpper(i)) continue;
    const w = word(i), same = i > 0 && sentenceOf[i - 1] === sentenceOf[i];
    let bits = 0;
    if (same && !sentence[i]) {
      bits |= EVIDENCE.midSentence;
      const p = word(i - 1);
      if (p.classes & LEX.first && isUpper(i - 1)) bits |= EVIDENCE.afterForename;
      if (!isUpper(i - 1)) {
        if (p.classes & LEX.title) bits |= EVIDENCE.afterTitle;
        if (p.classes & LEX.organisationHead) bits |= EVIDENCE.afterOrganisationHead;
        if (p.classes & (LEX.placeHead | LEX.placeCue)) bits |= EVIDENCE.afterPlaceCue;
        if (p.classes & LEX.speech) bits |= EVIDENCE.withSpeech;
      }
    }
    if (i + 1 < count && sentenceOf[i + 1] === sentenceOf[i] && word(i + 1).classes & LEX.speech) bits |= EVIDENCE.withSpeech;
    evidence.set(w.stem, (evidence.get(w.stem) ?? 0) | bits);
    if (sentence[i] || !same) lower.add(w.hash);
  }
  if (lower.size) for (let i = 0; i < count; i++) if (kind[i] === KIND.word && end[i]! - start[i]! > 1) {
    if (lower.has(hashText(text, start[i], end[i]))) { const k = word(i).stem; evidence.set(k, (evidence.get(k) ?? 0) | EVIDENCE.lowerCase); }
  }
  return { text, lang, tokens, word, runStart, runEnd, sentenceOf, quoted, active, shouted, evidence, hint };
}
