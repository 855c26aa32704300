import type { MarkupClaim } from '../core/article.ts';
import { addressesOf, listOf, namesOf, textOf, textsOf } from './json-ld.ts';
import { findSiblings } from './siblings.ts';
import { metaOf, statedByMeta, type Markup } from './stated.ts';
import { findTranslationTools } from './translation-tools.ts';

const MOST_CLAIMS = 40;

/** Markup that claims something about where the text comes from. Addresses on other hosts of the same site are left out later (core/complete.ts). */
export function findClaims(page: Document, markup: Markup, url: string): MarkupClaim[] {
  const claims: MarkupClaim[] = [];
  const add = (relation: MarkupClaim['relation'], values: readonly string[], from: string): void => {
    for (const value of values) if (claims.length < MOST_CLAIMS && !claims.some((claim) => claim.relation === relation && claim.value === value)) claims.push({ relation, value, from });
  };
  const { linked, links, properties } = markup;
  const { article } = linked;
  if (article) {
    for (const key of ['isBasedOn', 'isBasedOnUrl'] as const) add('isBasedOn', addressesOf(linked, article[key]), `json-ld:${key}`);
    add('translationOfWork', addressesOf(linked, article['translationOfWork']), 'json-ld:translationOfWork');
    for (const relation of ['translator', 'sourceOrganization', 'copyrightHolder', 'provider'] as const) add(relation, namesOf(linked, article[relation]), `json-ld:${relation}`);
    // IPTC's Credit Line of the picture, as schema.org's ImageObject carries it (IPTC Photo Metadata Standard 2023.2, mapping to schema.org).
    for (const key of ['image', 'primaryImageOfPage', 'associatedMedia', 'video'] as const) add('creditText', textsOf(linked, article[key], 'creditText'), `json-ld:${key}.creditText`);
    add('creditText', listOf(article['creditText']).map(textOf).filter((text) => text !== null), 'json-ld:creditText');
  }
  for (const relation of ['isBasedOn', 'translationOfWork', 'translator', 'sourceOrganization', 'creditText', 'copyrightHolder', 'provider'] as const) {
    for (const element of (properties.get(relation) ?? []).slice(0, 10)) {
      const value = textOf(element.getAttribute('content') ?? element.getAttribute('href') ?? element.textContent);
      if (value) add(relation, [value], `microdata:${relation}`);
    }
  }
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const elsewhere = (href: string): string[] => {
    if (!URL.canParse(href, url)) return [];
    const found = new URL(href, url);
    return /^https?:$/.test(found.protocol) && found.hostname !== host ? [found.href] : [];
  };
  for (const { rel, href } of links) if (/(?:^|\s)canonical(?:\s|$)/.test(rel)) add('canonical', elsewhere(href), 'link:canonical');
  const og = statedByMeta(markup, 'og:url');
  if (og) add('canonical', elsewhere(og.value), 'meta:og:url');
  for (const relation of ['syndication-source', 'original-source'] as const) {
    add(relation, metaOf(markup, relation), `meta:${relation}`);
    for (const { rel, href } of links) if (rel === relation) add(relation, [href], `link:${relation}`);
  }
  for (const quote of [...page.querySelectorAll('article[cite],section[cite]')].slice(0, 5)) add('cite', elsewhere(quote.getAttribute('cite')!), `${quote.localName} cite`);
  for (const quote of [...page.querySelectorAll('blockquote[cite]')].slice(0, 5)) if (isWholeText(page, quote)) add('cite', elsewhere(quote.getAttribute('cite')!), 'blockquote cite');
  add('translation-tool', findTranslationTools(page, markup, url), 'mark in page');
  for (const { href, from } of findSiblings(page, markup, url)) if (/^https?:/.test(new URL(href, url).protocol)) add('alternate', [new URL(href, url).href], from);
  return claims;
}

/** A quotation that is most of what the page says (HTML, 4.4.4): the text is taken over. Shorter ones are quoted in it. */
function isWholeText(page: Document, quote: Element): boolean {
  const length = (element: Element | null): number => element?.textContent?.length ?? 0;
  return length(quote) > 1_000 && length(quote) * 2 > length(quote.closest('article,main') ?? page.body);
}
