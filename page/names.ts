import {
  BODY, BYLINE, CAPTION, CHART, COMMENT, CREDIT, DATELINE, NOTE, PROMO, RELATED, SIDE, SOFT_NAV, STANDFIRST, VIDEO,
} from './context.ts';

// Words web authors put into class and id, as seen on sites of many countries. Matched whole, and joined with the word before it: "more-news",
// "more_news" and "moreNews" all find "morenews". A word ending in "-" stands for all that begin with its first six letters.
const WORDS: [number, string][] = [
  [COMMENT, 'comments commentlist commentarea commentsection comment disqus kommen- koment- responses replies respond discus-'],
  [RELATED, `relate- recomm- recirc- popular trendi- teaser teasers outbra- taboola zergnet revcon- simila- poleca- czytaj powiaz- onward upnext
    morenews morestories morefrom morearticles moreposts moreon readmore readnext readalso seealso mostread mostviewed mostpopular latestnews
    latestposts nextpost prevpost previouspost postnav postnavigation nextarticle prevarticle`],
  [PROMO, `ad ads advert- adslot adunit adbox sponso- promo promos promot- newsle- subscr- share sharing shares sharebar sharebuttons sharetools
    shared- social socials socialshare socialmedia cookie cookies consen- gdpr popup modal signup login donate donati- cta optin addthis piano follow
    authorbio authorbox aboutauthor theauthor hidden`],
  [SIDE, 'sideba- rail rightrail leftrail widget widgets aside rightcol rightcolumn colright'],
  [SOFT_NAV, `nav navbar naviga- menu breadc- pagina- pager skiplink toolba- tag tags taglist tagcloud taglinks categories catlinks
    footer siteheader masthead topbar ofcontents toc printonly visuallyhidden sronly screenreader`],
  [CREDIT, 'credit credits copyri- bildquelle photoby photosource photoauthor photocredit imagecredit imagesource imgsource photog-'],
  [CAPTION, 'captio- legende bildunterschrift cutline figcap-'],
  [BYLINE, 'byline author authors authorname entrymeta postmeta articlemeta signat-'],
  [DATELINE, 'dateline timestamp date datetime published pubdate time publishdate publisheddate postdate entrydate articledate'],
  [STANDFIRST, 'standf- lead lede dek deck subheadline subtitle intro summary chapo excerpt articlelead articleintro articlesummary teasertext'],
  [NOTE, 'discla- editornote editorsnote footno- articlesource textsource zrodlo sourceline sourcenote correc- attrib- infobox note twittertweet instagrammedia'],
  [CHART, 'datawr- infogr- flourish chart graph graphic'],
  [VIDEO, 'video videoplayer'],
  [BODY, `articlebody articlecontent articletext articlecopy storybody storycontent storytext postbody postcontent posttext entrycontent bodytext
    textbody maintext richtext wysiwyg prose`],
];
const STEM = 6;

const BITS: ReadonlyMap<string, number> = new Map(WORDS.flatMap(([bit, words]) => words.split(/\s+/).map((word): [string, number] => [word, bit])));

/** Reads class and id into bits of context.ts. Every distinct string is read once per page, so make one reader for each page. */
export function nameReader(): (names: string) => number {
  const read = new Map<string, number>();
  const words = new Map<string, number>();
  const bitsOf = (word: string): number => (BITS.get(word) ?? 0) | (word.length > STEM ? BITS.get(`${word.slice(0, STEM)}-`) ?? 0 : 0);
  const readOnce = (names: string): number => {
    let bits = 0;
    let before = '';
    for (const part of names.slice(0, 300).match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
      const word = part.toLowerCase();
      const known = words.get(word);
      const own = known ?? bitsOf(word);
      if (known === undefined) words.set(word, own);
      bits |= own;
      if (before) bits |= BITS.get(before + word) ?? 0;
      before = word;
    }
    return bits;
  };
  return (names) => {
    let bits = read.get(names);
    if (bits === undefined) read.set(names, bits = readOnce(names));
    return bits;
  };
}
