import type { Block, Span } from '../core/article.ts';
import { chooseMentions } from '../core/calm.ts';
import type { Mention } from '../core/mention.ts';
import type { Notice } from '../core/notice.ts';
import type { Reading } from '../core/reading.ts';
import type { SiteSettings } from '../core/settings.ts';
import type { Target } from './hit.ts';
import type { HighlightKind } from './paint.ts';
import { rangeOf, type Places } from './places.ts';

/** `id` is `mention/<index>` or `notice/<index>` into the reading's lists. */
export interface Highlighted extends Target { kind: HighlightKind }

const KIND_OF: Record<Mention['type'], HighlightKind> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/**
 * The live ranges of a reading's notices, and of those mentions core/calm.ts chooses, in document order. A name inside a notice belongs to
 * the notice: one place, one card. Spans whose nodes have gone are left out. `blocks` are those of the article that was read.
 */
export function highlightsOf(reading: Reading, places: Places, blocks: readonly Block[], shown: SiteSettings): Highlighted[] {
  const isHidden = (kind: HighlightKind): boolean => (shown.hidden as HighlightKind[]).includes(kind);
  const notices = shown.notices ? reading.notices.map((notice, index) => noticeTarget(notice, index, places)).filter(({ kind }) => !isHidden(kind)) : [];
  const taken = shown.notices ? reading.notices.flatMap((notice) => notice.spans) : [];
  const isMarked = ({ type, span }: Mention): boolean => !isHidden(KIND_OF[type]) && !taken.some((one) => overlap(one, span));
  const chosen = shown.names ? chooseMentions(reading, blocks, shown.calm, shown.refused, isMarked) : [];
  const mentions = chosen.flatMap((index): Highlighted[] => {
    const mention = reading.mentions[index];
    return mention ? [{ id: `mention/${index}`, kind: KIND_OF[mention.type], ranges: rangesOf([mention.span], places) }] : [];
  });
  return [...notices, ...mentions]
    .filter((target) => target.ranges.length > 0)
    .sort((a, b) => a.ranges[0]!.compareBoundaryPoints(Range.START_TO_START, b.ranges[0]!));
}

export function rangesOf(spans: Span[], places: Places): Range[] {
  return spans.flatMap((span) => rangeOf(places, span) ?? []);
}

function noticeTarget(notice: Notice, index: number, places: Places): Highlighted {
  return { id: `notice/${index}`, kind: notice.kind === 'photo-credit' ? 'credit' : 'notice', ranges: rangesOf(notice.spans, places) };
}

function overlap(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
