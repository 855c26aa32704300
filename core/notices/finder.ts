import type { Article } from '../article.ts';
import type { Notice, Sign } from '../notice.ts';
import type { Candidate } from './candidate.ts';
import { placeByMarkup, readCredits } from './figures.ts';
import { createFrameReader } from './frames.ts';
import { createGazetteer } from './gazetteer.ts';
import { joinBlocks } from './joined.ts';
import { createLexicon } from './lexicon.ts';
import { createMatcher } from './match.ts';
import { createPatternReader } from './patterns.ts';
import type { Phrases } from './phrases.ts';
import { settle } from './settle.ts';
import { createSignReader } from './signs.ts';
import { createSlotReader } from './slots.ts';
import { createScanner } from './tokens.ts';
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
export const createNoticeFinder = (phrases: Phrases): NoticeFinder => {
  const lexicon = createLexicon(phrases.words, phrases.stems);
  const scan = createScanner(lexicon);
  const gazetteer = createGazetteer(phrases.entries, lexicon);
  const slots = createSlotReader(gazetteer, new Set(phrases.particles.map((word) => lexicon.look(word).word)));
  const match = createMatcher(lexicon, slots);
  const readPatterns = createPatternReader(phrases, lexicon, match);
  const rights = phrases.vetoes['rights'] ?? [];
  const readFrames = createFrameReader(gazetteer, (tokens, from, to) => {
    for (let i = from; i < to; i++) if (rights.some((terms) => wordingAt(tokens, lexicon, i, { terms }))) return true;
    return false;
  });
  const readSigns = createSignReader(phrases, lexicon, match);

  return {
    find(article) {
      const joined = joinBlocks(article.blocks);
      const tokens = scan(joined.text);
      const candidates: Candidate[] = [...readPatterns(tokens, joined), ...readFrames(tokens, joined), ...readCredits(joined)];
      return placeByMarkup(joined, settle(joined.text, candidates)).map(({ start, end, joins: _joins, ...said }) => {
        const spans = joined.spans(start, end);
        return { ...said, spans, quote: spans.map((span) => article.blocks[span.block]!.text.slice(span.start, span.end)).join(' ') };
      });
    },
    signs(article) {
      const joined = joinBlocks(article.blocks);
      return readSigns(scan(joined.text)).flatMap(({ start, end, rule, explanation }) => {
        const span = joined.spans(start, end)[0];
        return span ? [{ span, quote: article.blocks[span.block]!.text.slice(span.start, span.end), rule, explanation }] : [];
      });
    },
  };
};
