import type { Article, Span } from '../../core/article.ts';
import type { Reading } from '../../core/reading.ts';

/** One answer line of the contract of `--jsonl`. Offsets are UTF-16, half-open, into `text`. */
export interface Answer {
  id: unknown;
  isArticle: boolean;
  title: string | null;
  byline: string | null;
  date: string | null;
  language: string | null;
  text: string;
  notices: {
    start: number; end: number; quote: string; kind: string; source_name: string | null; source_url: string | null;
    source_language: string | null; translator: string | null; translator_is_machine: boolean;
  }[];
  mentions: { start: number; end: number; type: string; entity: string | null }[];
}

/**
 * `offsets[i]` is where block i begins in `text`, null when it is not part of it (a caption, a source line outside the prose).
 * Notices there have start and end -1 and their quote; mentions there are left out.
 */
export function toAnswer(
  id: unknown, isArticle: boolean, article: Article, reading: Reading, text: string, offsets: (number | null)[],
): Answer {
  const place = (span: Span): [number, number] => {
    const offset = offsets[span.block] ?? null;
    return offset === null ? [-1, -1] : [offset + span.start, offset + span.end];
  };
  return {
    id,
    isArticle,
    title: article.headline?.value ?? null,
    byline: article.author.map((author) => author.value).join(', ') || null,
    date: article.datePublished?.value ?? null,
    language: article.inLanguage?.value ?? null,
    text,
    notices: reading.notices.map((notice) => {
      const places = notice.spans.map(place);
      return {
        start: places[0]?.[0] ?? -1,
        end: places.at(-1)?.[1] ?? -1,
        quote: notice.quote,
        kind: notice.kind,
        source_name: notice.sourceName,
        source_url: notice.sourceUrl,
        source_language: notice.sourceLanguage,
        translator: notice.translator,
        translator_is_machine: notice.translatorIsMachine,
      };
    }),
    mentions: reading.mentions
      .map((mention) => ({ place: place(mention.span), mention }))
      .filter(({ place: [start] }) => start >= 0)
      .map(({ place: [start, end], mention }) => ({ start, end, type: mention.type, entity: mention.entity })),
  };
}
