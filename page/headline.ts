import type { Stated } from '../core/article.ts';
import type { Markup } from './stated.ts';
import { statedByLinkedData, statedByMeta, statedByProperty } from './stated.ts';
import { textOf } from './json-ld.ts';

const SEPARATOR = /\s+[-|–—:·•«»/]+\s+|\s*[|»]\s*|_/;
/** For comparing only: letters and digits of any script, lower case. */
export const foldTitle = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, ' ').trim();

/**
 * The headline by vote. Candidates are the h1 elements and what the markup calls the title, without the site's name.
 * Each source votes for its wording; the wording most of them share wins, a tie goes to what the reader sees.
 */
export function findHeadline(page: Document, markup: Markup, siteNames: readonly string[]): Stated<string> | null {
  const candidates: (Stated<string> & { weight: number })[] = [];
  const add = (stated: Stated<string> | null, weight: number): void => {
    if (stated) candidates.push({ ...stated, weight });
  };
  const title = textOf(page.querySelector('title')?.textContent ?? null);
  let order = 0;
  for (const element of page.querySelectorAll('h1')) {
    const text = textOf(element.textContent?.slice(0, 2_000));
    if (text) add({ value: text, from: 'h1' }, order === 0 ? 1.1 : 1);
    if (++order === 12) break;
  }
  add(statedByLinkedData(markup, 'headline', 'name'), 0.9);
  add(statedByMeta(markup, 'og:title'), 1);
  add(statedByMeta(markup, 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'), 0.5);
  add(statedByProperty(markup, 'headline'), 0.8);
  if (title) add({ value: title, from: 'title' }, 0.8);

  const sites = new Set(siteNames.map(foldTitle));
  const heads = candidates.filter(({ from }) => from === 'h1').map(({ value }) => foldTitle(value));
  const votes = new Map<string, { weight: number; stated: Stated<string> }>();
  for (const { value, from, weight } of candidates) {
    const wording = from === 'h1' ? value : withoutSite(value, sites, heads);
    const key = foldTitle(wording);
    if (key === '' || sites.has(key)) continue;
    const vote = votes.get(key);
    if (vote) vote.weight += weight; else votes.set(key, { weight, stated: { value: wording, from } });
  }
  let best: { weight: number; stated: Stated<string> } | null = null;
  for (const vote of votes.values()) if (!best || vote.weight > best.weight + 0.05) best = vote;
  return best?.stated ?? null;
}

/** `Headline - Section | Site` without what follows (or precedes) the headline. */
function withoutSite(title: string, sites: ReadonlySet<string>, heads: readonly string[]): string {
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`));
  const texts = parts.filter((_, i) => i % 2 === 0);
  if (texts.length < 2) return title;
  // A run of parts that stands on the page as h1 is the headline.
  for (let end = parts.length; end > 0; end -= 2) {
    for (let start = 0; start < end; start += 2) {
      const wording = parts.slice(start, end).join('').trim();
      if (wording !== title && heads.includes(foldTitle(wording))) return wording;
    }
    if (parts.length > 15) break;
  }
  const isSite = (part: string): boolean => sites.has(foldTitle(part));
  let from = 0, to = texts.length;
  if (isSite(texts[0]!)) from++;
  else while (to > 1 && isSite(texts[to - 1]!)) to--;
  // Unknown site name: the last part goes when it is short beside what stays.
  const last = texts[to - 1]!, rest = texts.slice(from, to - 1).join(' ');
  if (from === 0 && to === texts.length && foldTitle(last).split(' ').length <= 4 && rest.length > last.length * 1.5) to--;
  return parts.slice(from * 2, to * 2 - 1).join('').trim() || title;
}
