import type { Candidate } from './candidate.ts';
import type { Joined } from './joined.ts';

/**
 * What the page's markup knows better than the words: a block marked as a picture's credit is one, whatever it says; a source line
 * in the caption of a picture credits the picture; under a chart or table it says nothing of the article; program code says nothing at all.
 */
const MOST_WORDS = 14;

/** Blocks marked as the credit of a picture or video, read as such without a label. */
export const readCredits = (joined: Joined): Candidate[] => joined.ranges()
  .filter(({ block }) => block.role === 'credit' && (block.figure === 'image' || block.figure === 'video') && block.text.split(/\s+/).length <= MOST_WORDS)
  .map(({ block, start, end }) => ({
    start, end, kind: 'photo-credit', sourceName: block.text.replace(/^(?:[\s©(|/:]|copyright\b)+|[\s)|/.]+$/gi, '') || null, sourceUrl: block.links[0]?.href ?? null,
    sourceLanguage: null, translator: null, translatorIsMachine: false, licence: null, confidence: 'likely', rule: 'markup/credit', order: Infinity, joins: false,
  }));

/** Moves settled notices where the markup of their block puts them; those under charts and tables go. */
export const placeByMarkup = (joined: Joined, settled: Candidate[]): Candidate[] => settled.flatMap((notice, n): Candidate[] => {
  const block = joined.blockAt(notice.start);
  if (block?.figure === 'code') return [];
  if (!block || (notice.kind !== 'source' && notice.kind !== 'wire-credit' && notice.kind !== 'photo-credit')) return [notice];
  if (block.figure === 'chart' || block.figure === 'table') return [];
  if (block.figure === null || (block.role !== 'caption' && block.role !== 'credit')) return [notice];
  const before = settled[n - 1], translated = before !== undefined && joined.blockAt(before.start) === block && before.kind.endsWith('translation');
  return [translated ? notice : { ...notice, kind: 'photo-credit' }];
});
