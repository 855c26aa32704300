import { foldTitle } from './fold-title.ts';

const SEPARATOR = /\s+[-|–—:·•«»/@ㅣ]+\s+|\s*[|»ㅣ]\s*|_/;
const PARTS = new RegExp(`(${SEPARATOR.source})`);
/** A title in more pieces than this is a list of keywords. */
const MOST_PIECES = 8;

/** Whether a folded part of a title is the site's name, or its host written out. */
export type IsSite = (folded: string) => boolean;

/** @param names What the site calls itself, and its host. */
export function siteTest(names: readonly string[]): IsSite {
  const known = new Set(names.flatMap((name) => {
    const folded = foldTitle(name);
    const labels = /^[\w.-]+\.[a-z]{2,}$/.test(name) ? name.toLowerCase().split('.') : [];
    return [folded, folded.replaceAll(' ', ''), labels.at(-2) ?? ''];
  }).filter((name) => name.length > 1));
  return (folded) => known.has(folded) || known.has(folded.replaceAll(' ', ''));
}

/** What stands around one of `titles` in the document's title, section and site names mostly; `Site: ` before it too. */
export function namesAround(document: string, titles: readonly string[]): string[] {
  const parts = document.split(PARTS);
  const folded = titles.map(foldTitle);
  const names: string[] = [];
  for (let from = 0; from < parts.length && parts.length <= MOST_PIECES * 2; from += 2) {
    for (let to = from + 1; to <= parts.length; to += 2) {
      if (to - from === parts.length || !folded.includes(foldTitle(parts.slice(from, to).join('')))) continue;
      names.push(parts.slice(0, Math.max(0, from - 1)).join(''), parts.slice(to + 1).join(''));
    }
  }
  for (const title of titles) if (document.length > title.length && document.endsWith(title)) names.push(/^(.*?)\s*[:：]\s*$/.exec(document.slice(0, -title.length))?.[1] ?? '');
  return names.filter((name) => name !== '');
}

/** Folded parts of the document's title behind its first: an h1 that says one of them is a name, no headline. */
export const partsBehind = (document: string): ReadonlySet<string> => new Set(document.split(SEPARATOR).slice(1).map(foldTitle));

/** `Headline - Section | Site` without what follows (or precedes) the headline. `heads` are folded h1 texts, `linesOf` gives folded short lines from the top of the page. */
export function withoutSite(title: string, isSite: IsSite, heads: readonly string[], linesOf: () => readonly string[]): string {
  const parts = title.split(PARTS);
  const texts = parts.filter((_, i) => i % 2 === 0);
  if (texts.length < 2 || texts.length > MOST_PIECES || heads.includes(foldTitle(title))) return title;
  // The longest run of parts that stands on the page as h1, or else as a line of its own, is the headline.
  const lines = heads.length > 0 ? heads : linesOf();
  let longest = '';
  for (let end = parts.length; lines.length > 0 && end > 0; end -= 2) {
    for (let start = 0; start < end; start += 2) {
      const wording = parts.slice(start, end).join('').trim();
      if (wording !== title && wording.length > longest.length && lines.includes(foldTitle(wording)) && !isSite(foldTitle(wording))) longest = wording;
    }
  }
  if (longest !== '') return longest;
  // A site's name may hold a separator itself.
  for (let end = 1; end < texts.length; end++) if (isSite(foldTitle(parts.slice(end * 2).join('')))) return parts.slice(0, end * 2 - 1).join('').trim() || title;
  let from = 0, to = texts.length;
  while (from < to - 1 && isSite(foldTitle(texts[from]!))) from++;
  while (to > from + 1 && isSite(foldTitle(texts[to - 1]!))) to--;
  // Unknown site name: the last part goes when it is short beside what stays.
  const last = texts[to - 1]!, rest = texts.slice(from, to - 1).join(' ');
  if (from === 0 && to === texts.length && foldTitle(last).split(' ').length <= 4 && rest.length > last.length * 1.5) to--;
  return parts.slice(from * 2, to * 2 - 1).join('').trim() || title;
}
