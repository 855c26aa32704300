import type { Article, Stated } from '../core/article.ts';
import { findAuthors } from './authors.ts';
import type { Chosen } from './choose.ts';
import { findDates } from './dates.ts';
import { namesOf } from './json-ld.ts';
import { findClaims } from './markup-claims.ts';
import { languageAmongSiblings } from './siblings.ts';
import { statedByLinkedData, statedByMeta, statedByProperty, type Markup } from './stated.ts';
import { siteTest } from './site-name.ts';
import type { Survey } from './survey.ts';
import { hostOf } from './title.ts';

type Metadata = Omit<Article, 'blocks'>;

/** What the page states about itself, field by field, with the source that won. Visible bylines and dates are looked for above the prose. */
export function readMetadata(page: Document, url: string, { markup, boxes, blocks }: Survey, headline: Stated<string> | null, chosen: readonly Chosen[]): Metadata {
  const host = hostOf(url);
  const publisher = findPublisher(markup, host);
  const language = findLanguage(page, markup, url);
  const firstProse = chosen.findIndex(({ edge }) => !edge);
  const top = chosen.slice(0, Math.max(0, firstProse) + 3).map(({ raw }) => raw);
  const elementOf = (one: Chosen | undefined): Element | null => (one ? boxes[one.raw.box]!.element : null);
  // Some pages put the date over the headline.
  const start = chosen[0] ? blocks.indexOf(chosen[0].raw) : 0;
  const over = blocks.slice(Math.max(0, start - LINES_OVER), start).reverse();
  return {
    address: { url, inner: url, host, wrapper: null, account: null },
    headline,
    author: findAuthors(page, markup, top, siteTest([publisher?.value ?? '', host, host.replace(/^www\./, '')]), { headline: elementOf(chosen[0]), prose: elementOf(chosen[firstProse]) }),
    ...findDates(page, markup, [...top, ...over], url, language?.value ?? ''),
    inLanguage: language && { ...language, confidence: STATED_CONFIDENCE },
    publisher,
    articleSection: statedByLinkedData(markup, 'articleSection') ?? statedByMeta(markup, 'article:section', 'section', 'parsely-section', 'cxenseparse:section')
      ?? statedByProperty(markup, 'articleSection'),
    markup: findClaims(page, markup, url),
  };
}

const LINES_OVER = 4;
/** Markup alone, before anybody looked at the text. */
const STATED_CONFIDENCE = 0.7;

function findPublisher(markup: Markup, host: string): Stated<string> | null {
  const { linked } = markup;
  const [name] = linked.article ? namesOf(linked, linked.article['publisher']) : [];
  if (name && !/^https?:/.test(name)) return { value: name, from: 'json-ld:publisher' };
  return statedByMeta(markup, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'citation_journal_title')
    ?? (host ? { value: host.replace(/^www\./, ''), from: 'host' } : null);
}

function findLanguage(page: Document, markup: Markup, url: string): Stated<string> | null {
  const article = ['main', 'article'].map((tag) => page.getElementsByTagName(tag)[0]?.getAttribute('lang')).find((lang) => lang), whole = page.documentElement?.getAttribute('lang');
  const sibling = languageAmongSiblings(markup, url);
  return (article ? { value: article, from: 'article lang' } : null) ?? statedByLinkedData(markup, 'inLanguage')
    ?? (whole ? { value: whole, from: 'html lang' } : null) ?? statedByMeta(markup, 'og:locale', 'content-language', 'language', 'dc.language')
    ?? (sibling ? { value: sibling, from: 'link:alternate' } : null);
}
