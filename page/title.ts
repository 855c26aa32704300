import type { Stated } from '../core/article.ts';
import { findHeadline, foldTitle } from './headline.ts';
import { namesOf, textOf } from './json-ld.ts';
import type { Survey } from './survey.ts';

/** Host of a web address, '' when there is none. */
export const hostOf = (url: string): string => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '');

const TOP_LINES = 80;

/** The headline, once the site's own names are taken off; of several articles one under the other, the h1 of the one read. */
export function findTitle(page: Document, url: string, { markup, blocks, boxes, prose }: Survey): Stated<string> | null {
  if (prose.articles.length > 0) {
    const read = boxes[prose.root]?.element ?? null;
    const own = textOf(prose.articles.find((article) => article.contains(read))?.querySelector('h1')?.textContent ?? null);
    if (own) return { value: own, from: 'h1' };
  }
  const host = hostOf(url);
  const { linked, meta } = markup;
  const names = [...linked.article ? namesOf(linked, linked.article['publisher']) : [], ...meta.get('og:site_name') ?? [], ...meta.get('application-name') ?? []];
  return findHeadline(page, markup, [...names, host, host.replace(/^www\./, '')],
    () => blocks.slice(0, TOP_LINES).filter(({ text }) => text.length < 200).map(({ text }) => foldTitle(text)));
}
