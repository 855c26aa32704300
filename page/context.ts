/**
 * What the place of an element says about the text inside it, as bits of one number so that a block inherits them by `|`.
 * FIRM bits come from elements and ARIA roles; SOFT ones only from names in class and id, which lie more often:
 * extraction drops SOFT bits again when they would leave no prose (see survey.ts).
 */
export const NAV = 1;
export const FOOTER = 2;
export const ASIDE = 4;
export const FIGURE = 8;
export const CAPTION = 16;
export const QUOTE = 32;
export const LIST = 64;
export const COMMENT = 128;
export const RELATED = 256;
export const PROMO = 512;
export const SIDE = 1024;
export const BYLINE = 2048;
export const CREDIT = 4096;
export const HEADER = 8192;
export const BODY = 16384;
export const ARTICLE = 32768;
export const STANDFIRST = 65536;
export const NOTE = 131072;
export const TABLE = 262144;
export const FORM = 524288;
export const SOFT_NAV = 1048576;
export const DATELINE = 2097152;
export const VIDEO = 4194304;
export const CHART = 8388608;
export const CODE = 16777216;

/** Places that never hold prose of the article. */
export const OUTSIDE = NAV | FOOTER | ASIDE | COMMENT | RELATED | PROMO | SIDE | FORM | SOFT_NAV;
export const SOFT = RELATED | PROMO | SIDE | SOFT_NAV | NOTE;

/** What elements say by themselves. */
export const BY_TAG: Readonly<Record<string, number>> = {
  __proto__: null as never,
  nav: NAV, footer: FOOTER, aside: ASIDE, figure: FIGURE, figcaption: CAPTION | FIGURE, blockquote: QUOTE,
  ul: LIST, ol: LIST, dl: LIST, header: HEADER, article: ARTICLE, table: TABLE, form: FORM, address: BYLINE, menu: NAV,
};

const BY_ROLE: Record<string, number> = {
  navigation: NAV, menu: NAV, menubar: NAV, contentinfo: FOOTER, complementary: ASIDE, note: NOTE, search: FORM, banner: NAV,
  dialog: PROMO, alertdialog: PROMO, article: ARTICLE, tablist: NAV, toolbar: NAV,
};

const CODE_TAGS: ReadonlySet<string> = new Set(['code', 'samp', 'kbd']);

/** Bits an element adds to what its ancestors say. */
export function contextOf(element: Element, tag: string): number {
  let bits = BY_TAG[tag] ?? 0;
  const role = element.getAttribute('role');
  if (role) bits |= BY_ROLE[role] ?? 0;
  const property = element.getAttribute('itemprop');
  if (property === 'articleBody' || property === 'reviewBody') bits |= BODY;
  else if (property === 'author') bits |= BYLINE;
  else if (property === 'comment') bits |= COMMENT;
  // Plain text and poems stand in `pre` too; program code in `pre > code` (HTML, 4.5.15).
  if (tag === 'pre' && CODE_TAGS.has(element.firstElementChild?.localName ?? '')) bits |= CODE;
  return bits;
}
