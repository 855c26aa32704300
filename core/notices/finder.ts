import type { Article, Block, Span } from '../article.ts';
import type { Notice, Sign } from '../notice.ts';
import type { Candidate } from './candidate.ts';
import { placeByMarkup, readCredits } from './figures.ts';
import { createFrameReader } from './frames.ts';
import { createGazetteer } from './gazetteer.ts';
import { joinBlocks } from './joined.ts';
import { createLexicon } from './lexicon.ts';
import { createMatcher } from './match.ts';
import { createPatternReader } from './patterns.ts';
import { openPhrases } from './packed-phrases.ts';
import { settle } from './settle.ts';
import { createSignReader, settleSigns, type FoundSign } from './signs.ts';
import { createSlotReader } from './slots.ts';
import { createScanner } from './tokens.ts';
import { findSpellings } from './spelling.ts';
import { cutWindows } from './windows.ts';
import { wordingAt } from './wording.ts';

export interface NoticeFinder {
  /** Every sentence in which the article says where its text or its pictures come from, in reading order. */
  find(article: Article): Notice[];
  /** Tell-tales of a machine translation that nobody states. Hints, each with its explanation. */
  signs(article: Article): Sign[];
}

/**
 * Finding notices: one pass cuts the article into folded words and looks each up; where a word anchors a pattern of the phrase files, the
 * pattern is tried around it (match.ts) and its slots read names and addresses from the original text (slots.ts). Agencies that sign
 * without a label are read by the typography around them (frames.ts). What overlaps or belongs together is settled at the end (settle.ts).
 *
 *   blocks ──join──▶ text ──scan──▶ tokens ──┬─ patterns ─┐
 *                                            └─ frames ───┴─▶ candidates ──settle──▶ notices
 *
 * The time is linear in the text: each word is met once, and what is tried at an anchor has a greatest length.
 */
export const createNoticeFinder = (packed: Uint8Array): NoticeFinder => {
  const book = openPhrases(packed), lexicon = createLexicon(book.words, book.wordSlots, book.stems);
  const scan = createScanner(lexicon, book.uses);
  const gazetteer = createGazetteer(book, lexicon), match = createMatcher(lexicon, createSlotReader(gazetteer, book.particles));
  const readPatterns = createPatternReader(book, lexicon, match), readSigns = createSignReader(book, lexicon, match);
  const rights = [...book.veto('rights').values()].flat();
  const readFrames = createFrameReader(gazetteer, (tokens, from, to) => {
    for (let i = from; i < to; i++) if (rights.some((terms) => wordingAt(tokens, lexicon, i, { terms }))) return true;
    return false;
  });
  const readAll = (article: Article): Read => {
    const joined = joinBlocks(article.blocks), candidates: Candidate[] = readCredits(joined), signs: FoundSign[] = [];
    const language = article.inLanguage && languageOf(article.inLanguage.value);
    let start = 0;
    for (const { first, from, to, last } of cutWindows(article.blocks)) {
      const window = first === 0 && last === article.blocks.length ? joined : joinBlocks(article.blocks.slice(first, last)), tokens = scan(window.text);
      const before = lengthOf(article.blocks, first, from), end = before + lengthOf(article.blocks, from, to), away = start - before;
      // What the windows' readers found is nobody else's yet: it is moved to its place in the article, not copied.
      const place = <T extends { start: number; end: number }>(all: readonly T[], list: T[]): void => {
        for (const found of all) {
          if (found.start < before || found.start >= end) continue;
          found.start += away; found.end += away;
          list.push(found);
        }
      };
      place(readPatterns(tokens, window, language), candidates);
      place(readFrames(tokens, window), candidates);
      place(readSigns(tokens, language), signs);
      start += end - before;
    }
    const quoteOf = (spans: Span[]): string => spans.length === 1 ? article.blocks[spans[0]!.block]!.text.slice(spans[0]!.start, spans[0]!.end) : spans.map((span) => article.blocks[span.block]!.text.slice(span.start, span.end)).join(' ');
    return {
      article,
      notices: placeByMarkup(joined, settle(joined, candidates)).map((found) => {
        const spans = joined.spans(found.start, found.end);
        return {
          kind: found.kind, sourceName: found.sourceName, sourceUrl: found.sourceUrl, sourceLanguage: found.sourceLanguage, translator: found.translator,
          translatorIsMachine: found.translatorIsMachine, licence: found.licence, confidence: found.confidence, rule: found.rule, spans, quote: quoteOf(spans),
        };
      }),
      signs: [...settleSigns(signs).flatMap(({ start: from, end: to, rule, explanation }) => {
        const span = joined.spans(from, to)[0];
        return span ? [{ span, quote: quoteOf([span]), rule, explanation }] : [];
      }), ...findSpellings(article.blocks, language)],
    };
  };
  // Notices and signs are asked for one after the other.
  let last: Read | null = null;
  const read = (article: Article): Read => (last?.article === article ? last : last = readAll(article));
  return { find: (article) => read(article).notices, signs: (article) => read(article).signs };
};

interface Read { article: Article; notices: Notice[]; signs: Sign[] }

/** Code units of blocks [from, to), a line break after each. */
const lengthOf = (blocks: readonly Block[], from: number, to: number): number => { let length = 0; for (let b = from; b < to; b++) length += blocks[b]!.text.length + 1; return length; };

/** Other tags under which the languages of the phrase files go. */
const TAGS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', bs: 'hr' };
const languageOf = (tag: string): string => { const language = tag.toLowerCase().split('-')[0]!; return TAGS[language] ?? language; };
