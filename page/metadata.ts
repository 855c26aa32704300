import type { Address, Article, Stated } from '../core/article.ts';
import { unwrapAddress } from '../core/address.ts';
import { settleLanguage } from '../core/language.ts';
import { findAuthors } from './authors.ts';
import type { Chosen } from './choose.ts';
import { findDates } from './dates.ts';
import { findHeadline, foldTitle } from './headline.ts';
import { namesOf } from './json-ld.ts';
import { findClaims } from './markup-claims.ts';
import { statedByLinkedData, statedByMeta, statedByProperty, type Markup } from './stated.ts';
import type { Survey } from './survey.ts';

type Metadata = Omit<Article, 'blocks'>;

const TOP_LINES = 80;

/** The headline, once the site's own names are taken off. */
export function findTitle(page: Document, url: string, { markup, blocks }: Survey): Stated<string> | null {
  const { host } = unwrapAddress(url);
  const { linked, meta } = markup;
  const names = [...linked.article ? namesOf(linked, linked.article['publisher']) : [], ...meta.get('og:site_name') ?? [], ...meta.get('application-name') ?? []];
  return findHeadline(page, markup, [...names, host, host.replace(/^www\./, '')],
    () => blocks.slice(0, TOP_LINES).filter(({ text }) => text.length < 200).map(({ text }) => foldTitle(text)));
}

/** What the page states about itself, field by field, with the source that won. Visible bylines and dates are looked for above the prose. */
export function readMetadata(page: Document, url: string, markup: Markup, headline: Stated<string> | null, chosen: readonly Chosen[]): Metadata {
  const address = unwrapAddress(url);
  const publisher = findPublisher(markup, address);
  const prose = chosen.filter(({ edge }) => !edge).map(({ raw }) => raw.text).join(' ').slice(0, 4_000);
  const inLanguage = settleLanguage(languagesStated(page, markup), prose);
  const firstProse = chosen.findIndex(({ edge }) => !edge);
  const top = chosen.slice(0, Math.max(0, firstProse) + 3).map(({ raw }) => raw);
  return {
    address,
    headline,
    author: findAuthors(markup, top, publisher?.value ?? ''),
    ...findDates(page, markup, top, address.inner, inLanguage?.value ?? 'en'),
    inLanguage,
    publisher,
    articleSection: statedByLinkedData(markup, 'articleSection') ?? statedByMeta(markup, 'article:section', 'section', 'parsely-section', 'cxenseparse:section')
      ?? statedByProperty(markup, 'articleSection'),
    markup: findClaims(page, markup, address),
  };
}

function findPublisher(markup: Markup, address: Address): Stated<string> | null {
  const { linked } = markup;
  const [name] = linked.article ? namesOf(linked, linked.article['publisher']) : [];
  if (name && !/^https?:/.test(name)) return { value: name, from: 'json-ld:publisher' };
  return statedByMeta(markup, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'citation_journal_title')
    ?? (address.host ? { value: address.host.replace(/^www\./, ''), from: 'host' } : null);
}

function languagesStated(page: Document, markup: Markup): Stated<string>[] {
  const article = page.querySelector('article[lang],main[lang]')?.getAttribute('lang');
  return [
    article ? { value: article, from: 'article lang' } : null,
    statedByLinkedData(markup, 'inLanguage'),
    page.documentElement?.getAttribute('lang') ? { value: page.documentElement.getAttribute('lang')!, from: 'html lang' } : null,
    statedByMeta(markup, 'og:locale', 'content-language', 'language', 'dc.language'),
  ].filter((stated) => stated !== null);
}
