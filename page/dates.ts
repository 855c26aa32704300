import type { Article, Stated } from '../core/article.ts';
import type { RawBlock } from './blocks.ts';
import { statedByLinkedData, statedByMeta, statedByProperty, type Markup } from './stated.ts';

type Dates = Pick<Article, 'datePublished' | 'dateModified'>;

const PUBLISHED = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'publishdate', 'publication_date',
  'article.published', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'date', 'citation_publication_date', 'dc.date.created', 'last-modified',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'revised'];
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]|$)/;

/** A date as a page writes it, in ISO 8601 as far as it can be read; null when it is no date of the printing age. */
function readDate(text: string): string | null {
  const iso = ISO.exec(text.trim());
  if (iso) return isDay(+iso[1]!, +iso[2]!, +iso[3]!) ? text.trim() : null;
  return /^\d{10}$/.test(text) ? new Date(+text * 1000).toISOString() : /^\d{13}$/.test(text) ? new Date(+text).toISOString() : readWrittenDate(text);
}

const isDay = (year: number, month: number, day: number): boolean => year > 1600 && year < 2200 && month > 0 && month < 13 && day > 0 && day < 32;
const format = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;

/** `24.11.2026`, `2026/11/24`, `2026年11月24日`, `24 November 2026`, `November 24, 2026`, with the months of the languages given. */
export function readWrittenDate(text: string, languages: readonly string[] = ['en'], months: Months = monthNames()): string | null {
  const numbers = /(?:^|\D)(\d{4})\s?[./年-]\s?(\d{1,2})\s?[./月-]\s?(\d{1,2})(?!\d)/.exec(text);
  if (numbers) return format(+numbers[1]!, +numbers[2]!, +numbers[3]!);
  const european = /(?:^|\D)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)/.exec(text);
  if (european) {
    const [first, second, year] = [+european[1]!, +european[2]!, +european[3]!];
    // Only Americans write the month first, and they write it with a slash.
    return second > 12 || languages[0] === 'en' && text.includes('/') && first <= 12 ? format(year, first, second) : format(year, second, first);
  }
  const year = /(?:^|\D)(\d{4})(?!\d)/.exec(text);
  if (!year) return null;
  const words = text.toLowerCase().split(/[\s\d.,;:()|/·•–—-]+/).filter((word) => word.length > 2);
  const day = /(?:^|[^\d:])(\d{1,2})(?![\d:])/.exec(text.replace(year[1]!, ' '));
  if (!day || words.length === 0) return null;
  for (const language of languages) {
    const month = months(language).findIndex((names) => names.some((name) => words.some((word) => word === name || name.length > 3 && name.startsWith(word))));
    if (month >= 0) return format(+year[1]!, month + 1, +day[1]!);
  }
  return null;
}

type Months = (language: string) => readonly (readonly string[])[];

/** Names of the months as the platform knows them, alone and beside a day (inflected); asked once per language, for making a formatter is slow. */
export function monthNames(): Months {
  const known = new Map<string, string[][]>();
  return (language) => {
    let names = known.get(language);
    if (!names) known.set(language, names = readMonths(language));
    return names;
  };
}

function readMonths(language: string): string[][] {
  try {
    const beside = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }), alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const date = Date.UTC(2020, month, 15);
      return [beside.formatToParts(date).find((part) => part.type === 'month')?.value ?? '', alone.format(date)].map((name) => name.toLowerCase().replace('.', ''));
    });
  } catch { return []; }
}

/** When the article was published and changed: JSON-LD, meta, microdata, `time`, the written date near the headline, the address. */
export function findDates(page: Document, markup: Markup, blocks: readonly RawBlock[], address: string, language: string): Dates {
  const dated = (stated: Stated<string> | null): Stated<string> | null => {
    const value = stated && readDate(stated.value);
    return value ? { value, from: stated!.from } : null;
  };
  const first = (names: readonly string[]): Stated<string> | null => {
    for (const name of names) { const found = dated(statedByMeta(markup, name)); if (found) return found; }
    return null;
  };
  return {
    datePublished: dated(statedByLinkedData(markup, 'datePublished', 'dateCreated', 'uploadDate')) ?? first(PUBLISHED) ?? dated(statedByProperty(markup, 'datePublished'))
      ?? dated(statedByProperty(markup, 'dateCreated')) ?? fromTime(page) ?? fromText(blocks.map(({ text }) => text), language) ?? fromAddress(address)
      // Some sites end the document's title with the day.
      ?? fromText([page.querySelector('title')?.textContent?.split(' | ').at(-1) ?? ''], language, 'title'),
    dateModified: dated(statedByLinkedData(markup, 'dateModified')) ?? first(MODIFIED) ?? dated(statedByProperty(markup, 'dateModified')),
  };
}

function fromTime(page: Document): Stated<string> | null {
  if (page.getElementsByTagName('time').length === 0) return null;
  const element = page.querySelector('time[pubdate],time.published,time.entry-date,article time[datetime],main time[datetime],header time[datetime]') ?? page.querySelector('time[datetime]');
  const value = element && readDate(element.getAttribute('datetime') ?? element.textContent ?? '');
  return value ? { value, from: 'time' } : null;
}

/** Tried when the page does not say what language it is in. */
const SOME_LANGUAGES = ['en', 'pl', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'cs', 'nl', 'tr'];
/** Day, word and year beside each other: the platform's names of months cost half a millisecond a language, too much for a line that only holds a year. */
const LIKE_DATE = /\d\S{0,2}\W{1,3}(?:de )?\p{L}{3,}\W{1,3}(?:de )?\d{4}|\p{L}{3,}\W{1,2}\d{1,2}\W{1,3}\d{4}/u;

function fromText(lines: readonly string[], language: string, from = 'dateline'): Stated<string> | null {
  const months = monthNames();
  for (const text of lines) {
    if (text.length > 160 || !/(?:^|\D)\d{4}(?!\d)/.test(text)) continue;
    const value = readWrittenDate(text, language ? [language.slice(0, 2), 'en'] : LIKE_DATE.test(text) ? SOME_LANGUAGES : [], months);
    if (value) return { value, from };
  }
  return null;
}

function fromAddress(address: string): Stated<string> | null {
  const found = /[/-](20\d\d|19\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?=[/.-]|$)/.exec(address);
  const value = found && format(+found[1]!, +found[2]!, +found[3]!);
  return value ? { value, from: 'url' } : null;
}
