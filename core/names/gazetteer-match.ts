import { SENSE } from './gazetteer-format.ts';
import { eachWord, foldWord, joinsWords } from './gazetteer-words.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { createInterner } from './interner.ts';
import { hasLower, LETTER, lettersOf } from './letter.ts';
import { hashText } from './tagger/hash.ts';

/**
 * A name of the gazetteer found in a text. `words` is how many words it has, `opening` that it stands where any word takes a capital,
 * `folded` its only word as it is looked up ('' for a name of several).
 */
export interface Hit { start: number; end: number; words: number; senses: readonly Sense[]; opening: boolean; folded: string }

export interface NameMatcher {
  /** Begins an article in this language (index into the gazetteer's, -1 unknown): nothing of the one before counts any more. */
  begin(language: number): void;
  /** Longest names of the gazetteer in a text, left to right, not overlapping. Linear: from each capital at most LONGEST words are walked. */
  match(text: string): Hit[];
  /** Was this word (folded) met written small between blanks, in the texts matched since `begin`? Evidence that it is an ordinary one. */
  isWrittenSmall(folded: string): boolean;
}

const LONGEST = 12;
/** Distinct words kept between articles. */
const KEPT = 20_000;
const OPENING = ' \u00a0"\'“”„«»‘’([-–—';
const ENDING = '.!?…:;•|)]';
/** Small first words a name may begin with: al-Kaida, de Gaulle, von der Leyen. */
const SMALL = new Set(['al', 'el', 'as', 'ash', 'asz', 'an', 'de', 'van', 'von', 'der', 'den', 'le', 'la', 'bin', 'ben', 'ibn', 'da', 'di', 'аль', 'ан', 'эль', 'ель', 'фон', 'де', 'ван', 'бен', 'ібн', 'ибн']);

/** Bits of what a distinct word is. `plain`: its first unit changes in capitals, so that it is written small here. */
const IS = { lower: 1, capital: 2, small: 4, plain: 8 } as const;

/** Does the word at `start` open a sentence, a quotation or a block? Looks back over blanks and opening marks to the first other sign. */
export function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const sign = text[at] ?? '';
    if (OPENING.includes(sign)) { if (sign !== ' ' && sign !== '\u00a0') return true; continue; }
    return ENDING.includes(sign);
  }
  return true;
}

/** What the gazetteer knows of a distinct word. */
interface Lexeme { folded: string; words: readonly number[]; roots: readonly number[] }

/** Is this word its own folded form? Lower-case letters of Latin and Cyrillic are, which is nearly every word written small. */
function foldsToItself(word: string, letters: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) {
    const u = word.charCodeAt(i);
    if (letters[u] !== LETTER.lower || !(u < 0x250 || (u >= 0x430 && u <= 0x45f && u !== 0x451))) return false;
  }
  return true;
}

/** Makes the matcher. It remembers the words it met, so that a repeated one is not looked up again. */
export function createNameMatcher(gazetteer: Gazetteer): NameMatcher {
  let lexemes: (Lexeme | undefined)[] = [];
  let is = new Uint8Array(1024), smallIn = new Int32Array(1024);
  /** Words written small that fold to something else, by their folded form. */
  let foldedApart = new Map<string, number[]>();
  let article = 0, language = -1, count = 0;
  let starts = new Int32Array(256), ends = new Int32Array(256), ids = new Int32Array(256);
  const wider = (old: Int32Array): Int32Array<ArrayBuffer> => { const made = new Int32Array(old.length * 2); made.set(old); return made; };
  const interner = createInterner((word, id) => {
    if (id >= is.length) { smallIn = wider(smallIn); const made = new Uint8Array(smallIn.length); made.set(is); is = made; }
    const letters = lettersOf(word);
    if (foldsToItself(word, letters)) { is[id] = IS.lower | IS.plain | (SMALL.has(word) ? IS.small : 0); return; }
    const folded = foldWord(word), first = word.charAt(0), code = word.codePointAt(0) ?? 0;
    const letter = code < 0x10000 ? letters[code] : /^\p{Ll}/u.test(word) ? LETTER.lower : /^[\p{Lu}\p{Lt}]/u.test(word) ? LETTER.upper : LETTER.other;
    is[id] = (letter === LETTER.lower ? IS.lower : letter === LETTER.upper ? IS.capital : 0) | (SMALL.has(folded) ? IS.small : 0) | (first !== first.toUpperCase() ? IS.plain : 0);
    if (is[id]! & IS.plain && folded !== word) foldedApart.set(folded, [...foldedApart.get(folded) ?? [], id]);
  });
  const lexeme = (text: string, at: number): Lexeme => {
    const id = ids[at]!;
    let known = lexemes[id];
    if (!known) {
      const folded = foldWord(text.slice(starts[at], ends[at])), words = gazetteer.words(folded, language);
      lexemes[id] = known = { folded, words, roots: words.map(gazetteer.root).filter((node) => node >= 0) };
    }
    return known;
  };

  const cut = (text: string): void => {
    count = 0;
    eachWord(text, (start, end) => {
      if (count === starts.length) {
        starts = wider(starts); ends = wider(ends); ids = wider(ids);
      }
      starts[count] = start; ends[count] = end; ids[count] = interner.of(text, start, end, hashText(text, start, end));
      count++;
    });
  };
  const mayBegin = (at: number): boolean => {
    const own = is[ids[at]!]!;
    return !(own & IS.lower) || ((own & IS.small) !== 0 && at + 1 < count && (is[ids[at + 1]!]! & (IS.capital | IS.small)) !== 0);
  };
  /** Acronyms only in capitals; the last word of a person's name only with one. */
  const fits = (sense: Sense, text: string, from: number, last: number): boolean => {
    if (sense.flags & SENSE.acronym) return !hasLower(text.slice(starts[from], ends[last]));
    if (sense.flags & SENSE.surname) return !(is[ids[last]!]! & IS.lower);
    return true;
  };
  const sensesAt = (nodes: readonly number[], text: string, from: number, last: number): readonly Sense[] => {
    let all: readonly Sense[] = [];
    for (const node of nodes) { const own = gazetteer.senses(node); if (own.length > 0) all = all.length > 0 ? [...all, ...own] : own; }
    return all.every((sense) => fits(sense, text, from, last)) ? all : all.filter((sense) => fits(sense, text, from, last));
  };
  const longestFrom = (text: string, from: number): Hit | null => {
    let nodes = lexeme(text, from).roots;
    let best: readonly Sense[] = [], last = from;
    for (let at = from; nodes.length > 0; at++) {
      const senses = sensesAt(nodes, text, from, at);
      if (senses.length > 0) { best = senses; last = at; }
      if (at + 1 >= count || at + 1 - from >= LONGEST || !joinsWords(text, ends[at]!, starts[at + 1]!)) break;
      const further: number[] = [];
      for (const word of lexeme(text, at + 1).words) {
        for (const node of nodes) {
          const reached = gazetteer.step(node, word);
          if (reached >= 0) further.push(reached);
        }
      }
      nodes = further;
    }
    if (best.length === 0) return null;
    const start = starts[from]!, words = last - from + 1;
    return { start, end: ends[last]!, words, senses: best, opening: opensSentence(text, start), folded: words === 1 ? lexeme(text, from).folded : '' };
  };

  return {
    begin(next) {
      article++;
      if (interner.size() > KEPT) { interner.clear(); foldedApart = new Map(); smallIn.fill(0); lexemes = []; }
      if (next !== language) lexemes = [];
      language = next;
    },
    match(text) {
      cut(text);
      const hits: Hit[] = [];
      for (let at = 0; at < count;) {
        const hit = mayBegin(at) ? longestFrom(text, at) : null;
        if (hit) hits.push(hit);
        at += hit ? hit.words : 1;
      }
      for (let at = 0; at < count; at++) {
        const id = ids[at]!;
        if (is[id]! & IS.plain && smallIn[id] !== article && standsBetweenBlanks(text, starts[at]!, ends[at]!)) smallIn[id] = article;
      }
      return hits;
    },
    isWrittenSmall: (folded) => smallIn[interner.of(folded, 0, folded.length, hashText(folded))] === article
      || (foldedApart.get(folded)?.some((id) => smallIn[id] === article) ?? false),
  };
}

/** Between blanks or signs of a sentence. A word inside an address (…/lavrov-mali-…) says nothing. */
function standsBetweenBlanks(text: string, start: number, end: number): boolean {
  if (start > 0 && !isBlank(text.charCodeAt(start - 1)) && !'"„“«(\'’'.includes(text[start - 1] ?? '')) return false;
  if (end >= text.length || isBlank(text.charCodeAt(end))) return true;
  const sign = text[end] ?? '';
  if ('"”»)’,;!?'.includes(sign)) return true;
  return (sign === '.' || sign === ':') && (end + 1 >= text.length || isBlank(text.charCodeAt(end + 1)));
}

const isBlank = (u: number): boolean => u === 0x20 || (u >= 9 && u <= 13) || (u >= 0xa0 && /\s/u.test(String.fromCharCode(u)));
