import type { Block } from '../article.ts';
import type { Sign } from '../notice.ts';

/**
 * What a machine leaves as it stood: quotation marks and letters of the language translated from. Each row says in which articles (primary
 * subtags) the marks are foreign, by the spelling rules of those languages; so often they must stand, for one may be a name or a quotation.
 */
interface Spelling { rule: string; foreign: RegExp; languages: readonly string[]; least: number; explanation: string }

const LEAST = 3;
const SPELLINGS: readonly Spelling[] = [
  {
    // Left out: French, Italian, Spanish, Portuguese, Norwegian, Greek, Russian and its neighbours set them so; German (Swiss), Swedish, Finnish, Danish some of them.
    rule: 'spelling/quotes', foreign: /«[^«»\n]{1,300}»/gu, languages: ['pl', 'en', 'cs', 'sk', 'hu', 'id', 'hi', 'bn', 'th', 'ko', 'ja', 'zh'], least: LEAST,
    explanation: 'Quotation marks «…» stand as Russian, Ukrainian or French set them; the language of this text has its own.',
  },
  { rule: 'spelling/letters', foreign: /[\p{L}'’]*[ыэёъ][\p{L}'’]*/giu, languages: ['uk'], least: LEAST, explanation: 'Letters stand here which Ukrainian does not have (ы, э, ё, ъ): words stayed Russian.' },
  { rule: 'spelling/letters', foreign: /[\p{L}'’]*[ищъ][\p{L}'’]*/giu, languages: ['be'], least: LEAST, explanation: 'Letters stand here which Belarusian does not have (и, щ, ъ): words stayed Russian.' },
  { rule: 'spelling/letters', foreign: /\p{L}*[ыэё]\p{L}*/giu, languages: ['bg', 'mk', 'sr'], least: LEAST, explanation: 'Letters stand here which this language does not have (ы, э, ё): words stayed Russian.' },
  { rule: 'spelling/letters', foreign: /[\p{L}'’]*[іїєґў][\p{L}'’]*/giu, languages: ['ru'], least: LEAST, explanation: 'Letters stand here which Russian does not have (і, ї, є, ґ, ў): words stayed Ukrainian or Belarusian.' },
];

/** More of the words than this are foreign: the page is in two languages, or in another than it says. One in so many. */
const MIXED = 20;

/** Signs by spelling, each with its first place in the article. `language` is the article's primary subtag. */
export const findSpellings = (blocks: readonly Block[], language: string | null): Sign[] => SPELLINGS.flatMap(({ rule, foreign, languages, least, explanation }): Sign[] => {
  if (language === null || !languages.includes(language)) return [];
  const found = blocks.flatMap(({ text }, block) => Array.from(text.matchAll(foreign), (hit) => ({ block, start: hit.index, end: hit.index + hit[0].length, quote: hit[0] })));
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0), first = found[0];
  if (!first || new Set(found.map(({ quote }) => quote)).size < least || found.length * MIXED > words) return [];
  return [{ span: { block: first.block, start: first.start, end: first.end }, quote: first.quote, rule, explanation }];
});
