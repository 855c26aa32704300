/** What the shape of an address says about the kind of page behind it. All values lie between 0 and 1. */
export interface AddressSigns {
  /** The front page of a site or of one of its language versions. */
  isRoot: number;
  /** Words of the last part of the path joined by hyphens: headlines make long ones. */
  slug: number;
  /** A year and month, or a long number, as news systems write them. */
  isDated: number;
  /** A part that names a list, a search, a tag or a section's overview. */
  isListing: number;
  /** A part that names a forum or one of its threads. */
  isForum: number;
  /** A part that names goods, a shop, an account or a service. */
  isService: number;
}

// Whole parts of paths and queries, in the languages of the catalogue. Strings, not patterns: they cost nothing until asked.
const LISTING = ` tag tags category categories kategoria kategorie kategori kategorien categorie categorias categoria catégorie topics temat tema tematy thema themen theme rubrik rubrique
 rubric search suche szukaj buscar recherche cerca busca archive archives archiv archiwum author authors autor autorzy autoren page strona seite all list lists section sections channel q s `.replace(/\s+/g, ' ');
const FORUM = ' forum forums foren fora viewtopic viewforum showthread thread threads discussion discussions board boards community question questions messages topic t ';
const SERVICE = ` product products produkt produkty produkte produit produits producto productos shop store sklep cart checkout login signin signup register account contact kontakt about impressum
 privacy terms pricing career careers job jobs dp item profile user users member members download support help faq `.replace(/\s+/g, ' ');

/** Reads the signs of an address. What is no web address has none (all zero). */
export function readAddressSigns(url: string): AddressSigns {
  const none = { isRoot: 0, slug: 0, isDated: 0, isListing: 0, isForum: 0, isService: 0 };
  if (!/^https?:/.test(url) || !URL.canParse(url)) return none;
  const { pathname, search, hostname } = new URL(url);
  const path = pathname.toLowerCase();
  const parts = path.split('/').filter((part) => part !== '' && !/^index\.\w+$|^default\.\w+$/.test(part));
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const words = last.split(/[-_,+]|%20/).filter((word) => /[a-z\u0080-\uffff%]{2}/.test(word)).length;
  const named = [...parts.map((part) => part.replace(/\.\w{2,5}$/, '')), ...search.toLowerCase().slice(1).split(/[=&/]/)];
  const names = (words: string): boolean => named.some((part) => part !== '' && words.includes(` ${part} `));
  const flag = (is: boolean): number => (is ? 1 : 0);
  return {
    isRoot: flag((parts.length === 0 || parts.length === 1 && /^[a-z]{2}(?:-[a-z]{2})?$/.test(parts[0]!)) && search.length < 2),
    slug: Math.min(words, 8) / 8,
    isDated: flag(/(?:^|\D)(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])(?:\D|\d\d)|\d{6,}/.test(path)),
    isListing: flag(names(LISTING)),
    isForum: flag(names(FORUM) || /^(?:forums?|community|discuss|boards?)\./.test(hostname)),
    isService: flag(names(SERVICE)),
  };
}
