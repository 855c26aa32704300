/**
 * What the place of an element says about the text inside it, as bits of one number so that a block inherits them by `|`.
 * FIRM bits come from elements and ARIA roles; SOFT ones only from names in class and id, which lie more often:
 * extraction drops SOFT bits again when they would leave no prose (see prose.ts).
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

/** Places that never hold prose of the article. */
export const OUTSIDE = NAV | FOOTER | ASIDE | COMMENT | RELATED | PROMO | SIDE | FORM | SOFT_NAV;
export const SOFT = COMMENT | RELATED | PROMO | SIDE | SOFT_NAV | NOTE;

const BY_TAG: Record<string, number> = {
  nav: NAV, footer: FOOTER, aside: ASIDE, figure: FIGURE, figcaption: CAPTION | FIGURE, blockquote: QUOTE,
  ul: LIST, ol: LIST, dl: LIST, header: HEADER, article: ARTICLE, table: TABLE, form: FORM, address: BYLINE, menu: NAV,
};

const BY_ROLE: Record<string, number> = {
  navigation: NAV, menu: NAV, menubar: NAV, contentinfo: FOOTER, complementary: ASIDE, search: FORM, banner: NAV,
  dialog: PROMO, alertdialog: PROMO, article: ARTICLE, tablist: NAV, toolbar: NAV,
};

// Words web authors put into class and id, as seen on sites of many countries; one pattern per meaning. All are linear: no nested repeats.
const NAMES: [number, RegExp][] = [
  [COMMENT, /comment(?!ary|ator)|disqus|kommentar|komentar|\breplies|responses?\b|\brespond\b|discussion/],
  [RELATED, /related|recommend|recirc|more-?(?:news|stories|from|articles|posts|on)|read-?(?:more|next|also)|see-?also|popular|trending|most-?(?:read|view)|teaser|outbrain|taboola|zergnet|revcontent|similar-|-similar|up-?next|polecan|czytaj|powiazan|onward|\bjp-relatedposts|post-?nav|(?:prev|next)-?(?:post|article)|latest-?(?:news|posts)/],
  [PROMO, /(?:^|[\s_-])(?:ads?|advert\w*|advertisement|adslot|sponsor\w*|promo\w*|newsletter\w*|subscri\w+|shar(?:e|ing)\w*|social\w*|cookies?\w*|consent|gdpr|popup|modal|signup|sign-up|login|donat\w+|cta|optin|addthis|sharedaddy|piano|follow)(?:$|[\s_-])|newsletter|author-?(?:bio|box)|about-?(?:the-)?author|\bad-|-ad\b/],
  [SIDE, /sidebar|side-bar|(?:^|[\s_-])(?:rail|widget\w*|aside)(?:$|[\s_-])|right-?(?:col|rail)|col-?right/],
  [SOFT_NAV, /(?:^|[\s_-])(?:nav\w*|menu\w*|breadcrumbs?|pagination|pager|skip-link|toolbar|tags?|tag-?(?:list|cloud|links)|tagcloud|categories|footer\w*|site-header|masthead|topbar|table-of-contents|toc)(?:$|[\s_-])|breadcrumb|cat-links|navbar|print-only|visually-?hidden|sr-only|screen-reader/],
  [CREDIT, /credit|copyright|bildquelle|(?:photo|image|img)-?(?:by|source|author)|photographer/],
  [CAPTION, /caption|legende|bildunterschrift|cutline/],
  [BYLINE, /byline|by-line|(?:^|[\s_-])authors?(?:$|[\s_-])|author-?name|entry-meta|post-?meta|article-?meta|signature/],
  [DATELINE, /dateline|timestamp|(?:^|[\s_-])(?:date|datetime|published|pubdate|time)(?:$|[\s_-])|publish(?:ed)?-?date|post-?date|entry-?date|article-?date/],
  [STANDFIRST, /standfirst|(?:^|[\s_-])(?:lead|lede|dek|deck|sub-?headline|subtitle|intro|summary|chapo|excerpt|teaser-text)(?:$|[\s_-])|article-?(?:lead|intro|summary)/],
  [NOTE, /disclaimer|editor-?note|footnote|(?:article|content|text)-?source|zrodlo|source-?(?:line|note)|correction|attribution|info-?box|(?:^|[\s_-])note(?:$|[\s_-])/],
  [CHART, /datawrapper|infogram|flourish|chart|(?:^|[\s_-])graph(?:ic)?(?:$|[\s_-])/],
  [VIDEO, /(?:^|[\s_-])video/],
  [BODY, /article-?(?:body|content|text|copy)|story-?(?:body|content|text)|post-?(?:body|content|text)|entry-?content|(?:^|[\s_-])(?:body-?text|text-body|main-?text|rich-?text|wysiwyg|prose)(?:$|[\s_-])/],
];
const ANY_NAME = new RegExp(NAMES.map(([, names]) => names.source).join('|'));

/** Bits an element adds to what its ancestors say. `names` is its class and id in lower case. */
export function contextOf(element: Element, tag: string, names: string): number {
  let bits = BY_TAG[tag] ?? 0;
  if (element.hasAttributes()) {
    const role = element.getAttribute('role');
    if (role) bits |= BY_ROLE[role] ?? 0;
    const property = element.getAttribute('itemprop');
    if (property === 'articleBody' || property === 'reviewBody') bits |= BODY;
    else if (property === 'author') bits |= BYLINE;
    else if (property === 'comment') bits |= COMMENT;
    if (names && ANY_NAME.test(names)) for (const [bit, pattern] of NAMES) if (pattern.test(names)) bits |= bit;
  }
  return bits;
}
