import type { NoticeKind } from '../notice.ts';
import { addressAt, addressIn } from './address.ts';
import type { Candidate } from './candidate.ts';
import { accepts } from './accept.ts';
import type { Joined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { createMatcher, Match } from './match.ts';
import type { Anchor, PhraseBook } from './packed-phrases.ts';
import type { Pattern, Place, Term } from './phrases.ts';
import { anchorsAt } from './anchored.ts';
import { termAt, wordingAt } from './wording.ts';
import { isCode, isQuoted, lineEnd, lineStart, mayBegin, sentenceAround } from './places.ts';
import type { Filled } from './slots.ts';
import type { Tokens } from './tokens.ts';
import { ANCHORS, WORD } from './tokens.ts';

/** The list of who publishes figures: a source line that names none but them stands under a chart. */
const FIGURES = ['statistics'];
const VETO_REACH = 30, MOST_DETERMINERS = 2;
/** More than there are patterns: those of the article's own language come before all others. */
const OWN = 1e6;

/** Makes the reader of the phrase files' patterns. */
export const createPatternReader = (book: PhraseBook, lexicon: Lexicon, match: ReturnType<typeof createMatcher>) => {
  const begins = (tokens: Tokens, i: number, wordings: Term[][] | undefined): boolean => wordings !== undefined && wordings.some((terms) => wordingAt(tokens, lexicon, i, { terms }));
  const holds = (tokens: Tokens, names: string[] | undefined, from: number, to: number): boolean => {
    if (names === undefined) return false;
    for (const name of names) {
      const byFirst = book.veto(name);
      for (let i = Math.max(0, from), last = Math.min(tokens.count, to); i < last; i++) {
        if (tokens.kind[i] !== WORD) continue;
        if (tokens.word[i]! >= 0 && begins(tokens, i, byFirst.get(tokens.word[i]! * 2))) return true;
        for (let s = tokens.stem[i]!; s >= 0; s = lexicon.shorter[s]!) if (begins(tokens, i, byFirst.get(s * 2 + 1))) return true;
      }
    }
    return false;
  };

  const touches = (tokens: Tokens, i: number, terms: readonly Term[] | null): boolean => {
    if (terms === null) return true;
    for (let t = 0; t < terms.length; t++) if (termAt(tokens, lexicon, i, terms[t]!)) return true;
    return false;
  };

  const read = (tokens: Tokens, joined: Joined, { pattern, wording }: Anchor<Pattern>, i: number): Candidate | null => {
    const found = match(tokens, pattern.elements, pattern.anchor, wording, i);
    if (!found || !mayStart(tokens, found.from, pattern) || isCode(tokens, found.from)) return null;
    if (pattern.alone && !isAlone(tokens, found)) return null;
    if (pattern.ends && found.to < tokens.count && tokens.kind[found.to] === WORD) return null;
    if (!accepts(tokens, joined, pattern, found)) return null;
    const sentence = sentenceAround(tokens, found.from, found.to);
    if (holds(tokens, pattern.unless, sentence.from, sentence.to)) return null;
    if (pattern.kind === 'source' && holds(tokens, FIGURES, found.from, found.to) && found.filled.every(({ entries }) => entries.length === 0)) return null;
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

  return (tokens: Tokens, joined: Joined, language: string | null): Candidate[] => {
    const candidates: Candidate[] = [];
    // What was tried at a place, and what came of it: "Фото:" signs in many languages, and the files of most say the same of it.
    const tried: number[] = [], made: (Candidate | null)[] = [];
    // Most words of prose stand where their patterns may not begin; it is asked once for a place, before anything is matched.
    const begin: (boolean | undefined)[] = [undefined, undefined, undefined];
    const mayBeginAt = ({ pattern, before }: Anchor<Pattern>, at: number): boolean => {
      const { place, anchor, glued, determined } = pattern;
      if (anchor !== 0 || place === 'any') return true;
      return before > 0 || determined ? mayStart(tokens, at, pattern) : begin[place === 'line' ? 0 : glued ? 1 : 2] ??= mayStart(tokens, at, pattern);
    };
    const attempt = (anchor: Anchor<Pattern>, i: number) => {
      const at = i - anchor.before;
      if (at < 0 || !mayBeginAt(anchor, at) || !touches(tokens, at + anchor.wording.terms.length, anchor.following) || !touches(tokens, at - 1, anchor.preceding)) return;
      const again = anchor.same >= 0 ? tried.indexOf(anchor.same) : -1;
      if (again >= 0) { rename(made[again]!, anchor.pattern); return; }
      if (!wordingAt(tokens, lexicon, at, anchor.wording)) return;
      const candidate = read(tokens, joined, anchor, at);
      if (anchor.same >= 0) { tried.push(anchor.same); made.push(candidate); }
      if (candidate) { rename(candidate, anchor.pattern); candidates.push(candidate); }
    };
    const own = language === null ? null : `${language}/`;
    const rename = (candidate: Candidate | null, { id, order }: Pattern): void => {
      if (candidate && own !== null && id.startsWith(own) && candidate.order >= 0) Object.assign(candidate, { rule: id, order: order - OWN });
    };
    for (let w = 0; w < tokens.watchedCount; w++) {
      if ((tokens.uses[w]! & ANCHORS) === 0) continue;
      if (tried.length > 0) tried.length = made.length = 0;
      begin[0] = begin[1] = begin[2] = undefined;
      anchorsAt(tokens, lexicon, book.patterns, tokens.watched[w]!, attempt);
    }
    return candidates;
  };
};

/** May the pattern begin at token i? */
const mayStart = (tokens: Tokens, i: number, { place, glued = false, determined }: { place: Place; glued?: boolean; determined?: boolean }): boolean => {
  if (mayBegin(tokens, i, place, glued)) return true;
  if (!determined) return false;
  for (let k = i - 1; k >= Math.max(0, i - MOST_DETERMINERS) && tokens.kind[k] === WORD; k--) if (mayBegin(tokens, k, place, false)) return true;
  return false;
};

const isAlone = (tokens: Tokens, found: Match): boolean => {
  const from = lineStart(tokens, found.from), to = lineEnd(tokens, found.to);
  let words = 0;
  for (let i = from; i < to; i++) if ((i < found.from || i >= found.to) && tokens.kind[i] === WORD && !/^\p{N}/u.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))) words++;
  return words <= 1;
};

/** Puts together what the slots took, and the address that a link of the page or of the sentence gives. */
const describe = (tokens: Tokens, joined: Joined, pattern: Pattern, found: Match, start: number, end: number): Candidate => {
  let title: Filled | undefined, named: Filled | undefined, service: Filled | undefined, person: Filled | undefined, language: Filled | undefined, licence: Filled | undefined;
  for (const filled of found.filled) {
    switch (filled.slot) {
      case 'TITLE': title ??= filled; break;
      case 'SERVICE': service ??= filled; break;
      case 'PERSON': person ??= filled; break;
      case 'LANGUAGE': language ??= filled; break;
      case 'LICENCE': licence ??= filled; break;
      default: named ??= filled;
    }
  }
  const source = title ?? named;
  const isMachine = pattern.kind === 'machine-translation' || service !== undefined;
  const kind: NoticeKind = service && pattern.kind === 'translation' ? 'machine-translation' : pattern.kind;
  return {
    kind, start, end,
    sourceName: nameOf(source),
    sourceUrl: source?.url ?? addressOutside(tokens, joined, start, end, service, person),
    sourceLanguage: language?.entry?.value ?? null,
    translator: service?.entry?.value ?? person?.text ?? null,
    translatorIsMachine: isMachine,
    licence: licence?.entry?.value ?? null,
    confidence: pattern.confidence,
    rule: pattern.id, order: pattern.order,
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
const addressOutside = (tokens: Tokens, joined: Joined, start: number, end: number, ...taken: (Filled | undefined)[]): string | null => {
  const { text } = tokens;
  const free = (from: number, to: number) => taken.every((filled) => filled === undefined || to < tokens.start[filled.from]! || from > tokens.end[filled.to - 1]!);
  for (const link of joined.linksIn(start, end)) if (free(link.start, link.end) && /^https?:/i.test(link.href)) return link.href;
  for (let at = start; at < end;) {
    const address = addressIn(text, at, end);
    if (!address) return null;
    if (free(address.start, address.end) && address.url && /^(https?:|www\.)/i.test(address.url)) return address.url;
    at = address.end;
  }
  return null;
};
