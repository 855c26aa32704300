import type { Stated } from '../core/article.ts';
import { findHeadline, foldTitle } from './headline.ts';
import { namesOf } from './json-ld.ts';
import type { Survey } from './survey.ts';

/** Host of a web address, '' when there is none. */
export const hostOf = (url: string): string => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '');

const TOP_LINES = 80;

/** The headline, once the site's own names are taken off. */
export function findTitle(page: Document, url: string, { markup, blocks }: Survey): Stated<string> | null {
  const host = hostOf(url);
  const { linked, meta } = markup;
  const names = [...linked.article ? namesOf(linked, linked.article['publisher']) : [], ...meta.get('og:site_name') ?? [], ...meta.get('application-name') ?? []];
  return findHeadline(page, markup, [...names, host, host.replace(/^www\./, '')],
    () => blocks.slice(0, TOP_LINES).filter(({ text }) => text.length < 200).map(({ text }) => foldTitle(text)));
}
