import type { Span } from '../core/article.ts';
import type { Mention } from '../core/mention.ts';
import type { Notice } from '../core/notice.ts';
import type { Reading } from '../core/reading.ts';
import type { Target } from './hit.ts';
import type { HighlightKind } from './paint.ts';
import { rangeOf, type Places } from './places.ts';

/** `id` is `mention/<index>` or `notice/<index>` into the reading's lists. */
export interface Highlighted extends Target { kind: HighlightKind }

const KIND_OF: Record<Mention['type'], HighlightKind> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/**
 * The live ranges of a reading's mentions and notices, in document order. A name inside a notice belongs to the notice: one place, one card.
 * Spans whose nodes have gone are left out.
 */
export function highlightsOf(reading: Reading, places: Places, shown: { names: boolean; notices: boolean; hidden?: readonly HighlightKind[] }): Highlighted[] {
  const notices = shown.notices ? reading.notices.map((notice, index) => noticeTarget(notice, index, places)) : [];
  const taken = shown.notices ? reading.notices.flatMap((notice) => notice.spans) : [];
  const mentions = shown.names
    ? reading.mentions.map((mention, index) => ({
        id: `mention/${index}`,
        kind: KIND_OF[mention.type],
        ranges: taken.some((span) => overlap(span, mention.span)) ? [] : rangesOf([mention.span], places),
      }))
    : [];
  return [...notices, ...mentions]
    .filter((target) => target.ranges.length > 0 && !shown.hidden?.includes(target.kind))
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
