/** What sites call their page about who makes them, in the languages Whence is read in; whole words, lower case. */
const ABOUT = /^(?:impressum|imprint|about(?: us| the (?:site|author))?|who we are|contact(?: us)?|masthead|o nas|o mnie|o (?:redakcji|serwisie|portalu|autorze)|redakcja|kontakt|mentions légales|qui sommes[- ]nous ?\??|à propos|über uns|quiénes somos|sobre nosotros|aviso legal|contacto|chi siamo|redazione|contatti|про нас|про проєкт|редакція|контакти|о нас|о проекте|редакция|контакты|redakce|tiráž|من نحن|اتصل بنا|colophon|over ons)$/iu;

/** At most this many links are looked at, and shown: a page may have a hundred thousand. */
const MOST_LINKS = 3_000;
const MOST_SHOWN = 3;

/** Links of a page to its own pages about who makes it, by their text; absolute addresses on the same site only. */
export function findAboutLinks(page: Document): { text: string; url: string }[] {
  const found = new Map<string, string>();
  const links = page.links;
  for (let index = 0; index < links.length && index < MOST_LINKS && found.size < MOST_SHOWN; index++) {
    const link = links[index];
    const text = link?.textContent ?? '';
    const trimmed = text.length < 80 ? text.replace(/\s+/gu, ' ').trim() : '';
    const url = link instanceof HTMLAnchorElement ? link.href : '';
    if (trimmed && ABOUT.test(trimmed) && URL.canParse(url) && isSameSite(url, page.URL) && ![...found.values()].includes(trimmed)) found.set(url, trimmed);
  }
  return [...found].map(([url, text]) => ({ text, url }));
}

function isSameSite(url: string, base: string): boolean {
  const strip = (address: string): string => new URL(address).hostname.replace(/^www\./u, '');
  return /^https?:/u.test(url) && strip(url) === strip(base);
}
