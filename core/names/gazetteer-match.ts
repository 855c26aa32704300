import { SENSE } from './gazetteer-format.ts';
import { cutWords, joinsWords } from './gazetteer-words.ts';
import type { Word } from './gazetteer-words.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';

/** A name of the gazetteer found in a text. `words` is how many words it has, `opening` that it stands where any word takes a capital. */
export interface Hit { start: number; end: number; words: number; senses: Sense[]; opening: boolean }

const LONGEST = 12;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;
const HAS_LOWER = /\p{Ll}/u;
const OPENING = ' \u00a0"\'“”„«»‘’([-–—';
const ENDING = '.!?…:;•|)]';
/** Small first words a name may begin with: al-Kaida, de Gaulle, von der Leyen. */
const SMALL = new Set(['al', 'el', 'as', 'ash', 'asz', 'an', 'de', 'van', 'von', 'der', 'den', 'le', 'la', 'bin', 'ben', 'ibn', 'da', 'di', 'аль', 'ан', 'эль', 'ель', 'фон', 'де', 'ван', 'бен', 'ібн', 'ибн']);

/** Does the word at `start` open a sentence, a quotation or a block? Looks back over blanks and opening marks to the first other sign. */
export function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const sign = text[at] ?? '';
    if (OPENING.includes(sign)) { if (sign !== ' ' && sign !== '\u00a0') return true; continue; }
    return ENDING.includes(sign);
  }
  return true;
}

/**
 * Longest names of the gazetteer in a text, left to right, not overlapping. `wordsOf` answers which words a folded form may be
 * (memoised by the caller for one article). Linear: from each capital at most LONGEST words are walked.
 */
export function matchNames(text: string, gazetteer: Gazetteer, wordsOf: (folded: string) => readonly number[]): { hits: Hit[]; words: Word[] } {
  const words = cutWords(text);
  const hits: Hit[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = mayBegin(text, words, at) ? longestFrom(text, words, at, gazetteer, wordsOf) : null;
    if (hit) hits.push(hit);
    at += hit ? hit.words : 1;
  }
  return { hits, words };
}

function mayBegin(text: string, words: Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const first = text.slice(word.start, word.start + 2);
  if (!LOWER.test(first)) return true;
  const next = words[at + 1];
  return SMALL.has(word.folded) && next !== undefined && (CAPITAL.test(text.slice(next.start, next.start + 2)) || SMALL.has(next.folded));
}

function longestFrom(
  text: string, words: Word[], from: number, gazetteer: Gazetteer, wordsOf: (folded: string) => readonly number[],
): Hit | null {
  const first = words[from];
  if (!first) return null;
  let nodes: number[] = wordsOf(first.folded).map(gazetteer.root).filter((node) => node >= 0);
  let best: Hit | null = null;
  for (let at = from; nodes.length > 0; at++) {
    const word = words[at];
    if (!word) break;
    const slice = text.slice(first.start, word.end);
    const senses = nodes.flatMap((node) => gazetteer.senses(node)).filter((sense) => fits(sense, slice, text, word));
    if (senses.length > 0) best = { start: first.start, end: word.end, words: at - from + 1, senses, opening: opensSentence(text, first.start) };
    const next = words[at + 1];
    if (!next || at + 1 - from >= LONGEST || !joinsWords(text, word.end, next.start)) break;
    const further: number[] = [];
    for (const candidate of wordsOf(next.folded)) {
      for (const node of nodes) {
        const reached = gazetteer.step(node, candidate);
        if (reached >= 0) further.push(reached);
      }
    }
    nodes = further;
  }
  return best;
}

/** Acronyms only in capitals; the last word of a person's name only with one. */
function fits(sense: Sense, slice: string, text: string, last: Word): boolean {
  if (sense.flags & SENSE.acronym) return !HAS_LOWER.test(slice);
  if (sense.flags & SENSE.surname) return !LOWER.test(text.slice(last.start, last.start + 2));
  return true;
}
