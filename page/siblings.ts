import type { Markup } from './stated.ts';

/** The same article in another language, as an address that may be relative, and the markup that says so. */
export interface Sibling { language: string; href: string; from: string }

const MOST = 12;
/** WordPress with Polylang often names its translations in the switcher only; entries without a translation lead to the front page. */
const POLYLANG = 'li.lang-item:not(.current-lang):not(.no-translation):not(.no-translations) a[hreflang]';

/** Siblings in other languages: `link rel=alternate hreflang` (HTML, 4.6.7.1), else the switcher of Polylang. The page itself and x-default are none. */
export function findSiblings(page: Document, { links }: Markup, url: string): Sibling[] {
  const stated = links.flatMap(({ rel, href, hreflang }): Sibling[] =>
    (rel === 'alternate' && hreflang ? [{ language: hreflang.toLowerCase(), href, from: `link:alternate hreflang=${hreflang}` }] : []));
  const found = stated.length > 0 ? stated : page.getElementsByClassName('lang-item').length === 0 ? [] : [...page.querySelectorAll(POLYLANG)].slice(0, MOST).map((anchor) => {
    const language = anchor.getAttribute('hreflang') ?? '';
    return { language: language.toLowerCase(), href: anchor.getAttribute('href') ?? '', from: `polylang hreflang=${language}` };
  });
  return found.filter(({ language, href }) => language !== 'x-default' && !isHere(href, url)).slice(0, MOST);
}

/** Whether the markup says that readers of no listed language belong on another page: this one is a version of that. */
export function hasDefaultElsewhere({ links }: Markup, url: string): boolean {
  const fallback = links.find(({ hreflang }) => hreflang?.toLowerCase() === 'x-default');
  return fallback !== undefined && !isHere(fallback.href, url);
}

/** The language the markup gives this very page among its siblings. */
export const languageAmongSiblings = ({ links }: Markup, url: string): string | null =>
  links.find(({ rel, href, hreflang }) => rel === 'alternate' && hreflang && hreflang.toLowerCase() !== 'x-default' && isHere(href, url))?.hreflang ?? null;

const placeOf = (url: URL): string => `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`;

function isHere(href: string, url: string): boolean {
  return !/^https?:/.test(url) || !URL.canParse(href, url) || placeOf(new URL(href, url)) === placeOf(new URL(url));
}
