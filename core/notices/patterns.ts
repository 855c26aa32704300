import type { NoticeKind } from '../notice.ts';
import { addressAt, addressIn } from './address.ts';
import type { Candidate } from './candidate.ts';
import { accepts } from './accept.ts';
import type { Joined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { createMatcher, Match } from './match.ts';
import { tellingTerm, wordingAt } from './wording.ts';
import type { Pattern, Phrases, Term, Wording } from './phrases.ts';
import { isCode, isQuoted, lineEnd, lineStart, mayBegin, sentenceAround } from './places.ts';
import type { Filled } from './slots.ts';
import type { Tokens } from './tokens.ts';
import { WORD } from './tokens.ts';

/** `before`: how many terms of the wording stand before its telling one. `glued`: a picture's label with its colon may follow its caption unparted. `same`: patterns of one number differ in nothing behind the anchor, so at one place the first of them answers for all. −1 where words stand before it. */
interface Anchor { pattern: Pattern; wording: Wording; before: number; glued: boolean; same: number }

/**
 * Patterns by the number of the telling term of the wordings of their anchor. Where that is one character (Han, Thai) it tells little, and
 * the character after it is part of the key: `pairs`, by the first's number × how many words there are + the second's.
 */
const indexAnchors = (phrases: Phrases): { words: Anchor[][]; stems: Anchor[][]; pairs: Map<number, Anchor[]> } => {
  const words: Anchor[][] = [], stems: Anchor[][] = [], pairs = new Map<number, Anchor[]>(), numbers = new Map<string, number>();
  for (const pattern of phrases.patterns) {
    const element = pattern.elements[pattern.anchor];
    if (element?.is !== 'wording') continue;
    const { id: _id, elements, anchor, ...rest } = pattern, told = JSON.stringify([elements.slice(1), rest]), glued = pattern.kind === 'photo-credit' && hasColon(pattern);
    if (!numbers.has(told)) numbers.set(told, numbers.size);
    for (const wording of element.any) {
      const before = tellingTerm(wording, phrases), term = wording.terms[before]!, length = wording.terms.length;
      const same = anchor === 0 && wording.exact === undefined && length < 8 ? numbers.get(told)! * 64 + length * 8 + before : -1;
      const made: Anchor = { pattern, wording, before, glued, same }, next = wording.terms[before + 1] ?? -1;
      if ((term & 1) === 0 && phrases.words[term >> 1]!.length === 1 && next >= 0 && (next & 1) === 0) {
        const key = (term >> 1) * phrases.words.length + (next >> 1), list = pairs.get(key);
        if (list) list.push(made); else pairs.set(key, [made]);
      } else (((term & 1) === 0 ? words : stems)[term >> 1] ??= []).push(made);
    }
  }
  return { words, stems, pairs };
};

const VETO_REACH = 30;

/** Makes the reader of the phrase files' patterns. */
export const createPatternReader = (phrases: Phrases, lexicon: Lexicon, match: ReturnType<typeof createMatcher>) => {
  const { words, stems, pairs } = indexAnchors(phrases);

  // The wordings of each list by their first term: most words are the first of none.
  const vetoes = new Map(Object.entries(phrases.vetoes).map(([name, list]) => [name, Map.groupBy(list, (terms) => terms[0]!)]));
  const begins = (tokens: Tokens, i: number, wordings: Term[][] | undefined): boolean => wordings !== undefined && wordings.some((terms) => wordingAt(tokens, lexicon, i, { terms }));
  const holds = (tokens: Tokens, names: string[] | undefined, from: number, to: number): boolean => (names ?? []).some((name) => {
    const byFirst = vetoes.get(name);
    if (!byFirst) return false;
    for (let i = Math.max(0, from), last = Math.min(tokens.count, to); i < last; i++) {
      if (tokens.kind[i] !== WORD) continue;
      if (tokens.word[i]! >= 0 && begins(tokens, i, byFirst.get(tokens.word[i]! * 2))) return true;
      for (let s = tokens.stem[i]!; s >= 0; s = lexicon.shorter[s]!) if (begins(tokens, i, byFirst.get(s * 2 + 1))) return true;
    }
    return false;
  });

  const read = (tokens: Tokens, joined: Joined, { pattern, wording, glued }: Anchor, i: number): Candidate | null => {
    const found = match(tokens, pattern.elements, pattern.anchor, wording, i);
    if (!found || !mayBegin(tokens, found.from, pattern.place, glued) || isCode(tokens, found.from)) return null;
    if (pattern.alone && !isAlone(tokens, found)) return null;
    if (pattern.ends && found.to < tokens.count && tokens.kind[found.to] === WORD) return null;
    if (!accepts(tokens, joined, pattern, found)) return null;
    const sentence = sentenceAround(tokens, found.from, found.to);
    if (holds(tokens, pattern.unless, sentence.from, sentence.to)) return null;
    if (holds(tokens, pattern.unlessNear, found.from - VETO_REACH, found.to + VETO_REACH)) return null;
    const range = pattern.extent === 'match' ? found
      : pattern.extent === 'sentence' ? sentence
      : { from: lineStart(tokens, found.from), to: lineEnd(tokens, found.to) };
    // After a comma a translator belongs to a book, "first published in" to a study that was named before.
    if ((pattern.kind === 'translation' || pattern.kind === 'republication') && pattern.place === 'start' && found.from > 0 && tokens.text[tokens.start[found.from - 1]!] === ',') return null;
    if (isQuoted(tokens, found.from) || isQuoted(tokens, range.from)) return null;
    const start = tokens.start[range.from]!, end = tokens.end[Math.max(range.to, found.to) - 1]!;
    const candidate = describe(tokens, joined, pattern, found, start, end);
    return candidate.sourceUrl === null && pattern.extent === 'sentence' ? withAddressBelow(tokens.text, candidate) : candidate;
  };

  return (tokens: Tokens, joined: Joined): Candidate[] => {
    const candidates: Candidate[] = [];
    const tried: number[] = [];
    // Most words of prose stand where their patterns may not begin; it is asked once for a place, before anything is matched.
    const begin: (boolean | undefined)[] = [undefined, undefined, undefined];
    const mayBeginAt = ({ pattern: { place, anchor }, glued, before }: Anchor, at: number): boolean =>
      anchor !== 0 || place === 'any' || (before > 0 ? mayBegin(tokens, at, place, glued) : (begin[place === 'line' ? 0 : glued ? 1 : 2] ??= mayBegin(tokens, at, place, glued)));
    const attempt = (anchors: Anchor[] | undefined, i: number) => {
      if (anchors === undefined) return;
      for (const anchor of anchors) {
        const at = i - anchor.before;
        if (at < 0 || (anchor.same >= 0 && tried.includes(anchor.same)) || !wordingAt(tokens, lexicon, at, anchor.wording)) continue;
        if (anchor.same >= 0) tried.push(anchor.same);
        if (!mayBeginAt(anchor, at)) continue;
        const candidate = read(tokens, joined, anchor, at);
        if (candidate) candidates.push(candidate);
      }
    };
    const { count, word, stem, kind, start, end } = tokens;
    for (let i = 0; i < count; i++) {
      if (kind[i] !== WORD) continue;
      tried.length = 0; begin[0] = begin[1] = begin[2] = undefined;
      if (word[i]! >= 0) {
        attempt(words[word[i]!], i);
        if (end[i]! - start[i]! === 1 && i + 1 < count && kind[i + 1] === WORD && word[i + 1]! >= 0) attempt(pairs.get(word[i]! * phrases.words.length + word[i + 1]!), i);
      }
      for (let s = stem[i]!; s >= 0; s = lexicon.shorter[s]!) attempt(stems[s], i);
    }
    return candidates;
  };
};

const hasColon = (pattern: Pattern): boolean => pattern.elements.some((element) => element.is === 'wording' && element.any.some((wording) => wording.terms.includes(-58)));

const isAlone = (tokens: Tokens, found: Match): boolean => {
  const from = lineStart(tokens, found.from), to = lineEnd(tokens, found.to);
  let words = 0;
  for (let i = from; i < to; i++) if ((i < found.from || i >= found.to) && tokens.kind[i] === WORD && !/^\p{N}/u.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))) words++;
  return words <= 1;
};

/** Puts together what the slots took, and the address that a link of the page or of the sentence gives. */
const describe = (tokens: Tokens, joined: Joined, pattern: Pattern, found: Match, start: number, end: number): Candidate => {
  const slot = (...names: Filled['slot'][]): Filled | undefined => found.filled.find((filled) => names.includes(filled.slot));
  const source = slot('TITLE') ?? slot('WHO', 'CREDIT', 'AGENCY'), service = slot('SERVICE'), person = slot('PERSON');
  const isMachine = pattern.kind === 'machine-translation' || service !== undefined;
  const kind: NoticeKind = service && pattern.kind === 'translation' ? 'machine-translation' : pattern.kind;
  const taken = [service, person].filter((filled) => filled !== undefined)
    .map((filled) => [tokens.start[filled.from]!, tokens.end[filled.to - 1]!] as const);
  return {
    kind, start, end,
    sourceName: nameOf(source),
    sourceUrl: source?.url ?? addressOutside(tokens.text, joined, start, end, taken),
    sourceLanguage: slot('LANGUAGE')?.entry?.value ?? null,
    translator: service?.entry?.value ?? person?.text ?? null,
    translatorIsMachine: isMachine,
    licence: slot('LICENCE')?.entry?.value ?? null,
    confidence: pattern.confidence,
    rule: pattern.id,
    joins: pattern.joins ?? false,
  };
};

/** "The text is translated from the Japanese." and in the next line nothing but an address: it is the source's. */
const withAddressBelow = (text: string, candidate: Candidate): Candidate => {
  const below = /^[\s:.*_>-]{0,12}\n[\s*_>-]{0,12}(?=https?:\/\/)/.exec(text.slice(candidate.end, candidate.end + 40));
  const address = below && addressAt(text, candidate.end + below[0].length);
  if (!address || !/^[^\S\n]*(\n|$)/.test(text.slice(address.end, address.end + 40))) return candidate;
  return { ...candidate, sourceUrl: address.url, end: address.end };
};

/** Of a picture credit the agencies in it, else the whole. */
const nameOf = (source: Filled | undefined): string | null => {
  if (!source) return null;
  if (source.slot !== 'CREDIT' || source.entries.length !== 1 || source.text === null) return source.text;
  return source.text.split(/\s*[/|,;]\s*/).find((part) => part !== '' && source.entries.some((entry) => samePart(part, entry.value))) ?? source.text;
};
const samePart = (part: string, value: string): boolean => part.toLowerCase().includes(value.toLowerCase().split(' ')[0]!);

/** The first address of the sentence that does not belong to the translator: a link of the page first, then one written in the text. */
const addressOutside = (text: string, joined: Joined, start: number, end: number, taken: ReadonlyArray<readonly [number, number]>): string | null => {
  const free = (from: number, to: number) => taken.every(([a, b]) => to <= a - 1 || from >= b + 1);
  for (const link of joined.linksIn(start, end)) if (free(link.start, link.end) && /^https?:/i.test(link.href)) return link.href;
  for (let at = start; at < end;) {
    const address = addressIn(text, at, end);
    if (!address) return null;
    if (free(address.start, address.end) && address.url && /^(https?:|www\.)/i.test(address.url)) return address.url;
    at = address.end;
  }
  return null;
};
