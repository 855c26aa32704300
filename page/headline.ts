import type { Stated } from '../core/article.ts';
import type { Markup } from './stated.ts';
import { statedByLinkedData, statedByMeta, statedByProperty } from './stated.ts';
import { textOf } from './json-ld.ts';

const SEPARATOR = /\s+[-|–—:·•«»/@ㅣ]+\s+|\s*[|»ㅣ]\s*|_/;
const PARTS = new RegExp(`(${SEPARATOR.source})`);
/** An h1 longer than this is an introduction set large, in UTF-16 units. */
const LONGEST = 220;

/** For comparing only: letters and digits of any script, lower case. */
export const foldTitle = (title: string): string => title.normalize('NFKC').toLowerCase().replace(PUNCTUATION, ' ').trim();
// White space, punctuation and symbols of Latin, general, Chinese and full-width blocks; \p{P} would cost a third of a millisecond to compile on every page.
const PUNCTUATION = /[\s\0-/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb\xbf\xd7\xf7\u055a-\u055f\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** Words, or single characters of scripts written without blanks. */
const wordsOf = (folded: string): string[] => folded.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g) ?? [];

/** Share of the shorter title's words that the other has too. */
function kinship(a: string, b: string): number {
  const first = new Set(wordsOf(a)), second = new Set(wordsOf(b));
  let both = 0;
  for (const word of first) if (second.has(word)) both++;
  return both / Math.max(1, Math.min(first.size, second.size));
}

/**
 * The headline. What the reader sees as h1 wins when the markup's titles, without the site's name, speak of the same;
 * else the wording most of those titles share. `linesOf` gives short lines from the top of the page, where a headline without h1 may stand.
 * An h1 that is only the site's or a section's name shares nothing with them.
 */
export function findHeadline(page: Document, markup: Markup, siteNames: readonly string[], linesOf: () => readonly string[]): Stated<string> | null {
  const heads: string[] = [];
  for (const element of page.querySelectorAll('h1')) {
    const text = textOf(element.textContent?.slice(0, 2_000));
    if (text && text.length <= LONGEST) heads.push(text);
    if (heads.length === 12) break;
  }
  const isSite = siteTest(siteNames);
  const title = textOf(page.querySelector('title')?.textContent ?? null);
  const trailing = new Set((title ?? '').split(SEPARATOR).slice(1).map(foldTitle));
  const visible = heads.map((value) => ({ value, key: foldTitle(value) })).filter(({ key }) => key !== '' && !isSite(key) && !trailing.has(key));
  const titles: { stated: Stated<string>; key: string; weight: number }[] = [];
  const add = (stated: Stated<string> | null, weight: number): void => {
    if (!stated) return;
    const value = withoutSite(stated.value, isSite, visible.map(({ key }) => key), linesOf);
    const key = foldTitle(value);
    if (key !== '' && !isSite(key)) titles.push({ stated: { value, from: stated.from }, key, weight });
  };
  add(statedByLinkedData(markup, 'headline', 'name'), 0.9);
  add(statedByMeta(markup, 'og:title'), 1);
  add(statedByProperty(markup, 'headline'), 0.7);
  add(statedByMeta(markup, 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'), 0.5);
  if (title && (titles.length === 0 || visible.length === 0)) add({ value: title, from: 'title' }, 0.8);

  // The same title with a site's name after it that was not recognised counts for the shorter one.
  const votesFor = (wording: string): number => titles.reduce((sum, { key, weight }) =>
    sum + (key === wording || wording.length > 15 && key.startsWith(`${wording} `) ? weight : 0), 0);
  let best: { stated: Stated<string>; score: number } | null = null;
  for (const { value, key } of visible) {
    const kin = Math.max(titles.length === 0 ? 0.5 : 0, ...titles.map((one) => kinship(key, one.key)));
    const score = kin < 0.3 ? 0 : kin + votesFor(key);
    if (score > (best?.score ?? 0)) best = { stated: { value, from: 'h1' }, score };
  }
  if (best) return best.stated;
  let winner: { stated: Stated<string>; votes: number } | null = null;
  for (const { stated, key } of titles) {
    const votes = votesFor(key);
    if (!winner || votes > winner.votes) winner = { stated, votes };
  }
  return winner?.stated ?? (visible[0] ? { value: visible[0].value, from: 'h1' } : null);
}

/** Whether a folded part of a title is the site's name, or its host written out. */
function siteTest(siteNames: readonly string[]): (folded: string) => boolean {
  const names = new Set(siteNames.flatMap((name) => {
    const folded = foldTitle(name);
    const labels = /^[\w.-]+\.[a-z]{2,}$/.test(name) ? name.toLowerCase().split('.') : [];
    return [folded, folded.replaceAll(' ', ''), labels.at(-2) ?? ''];
  }).filter((name) => name.length > 1));
  return (folded) => names.has(folded) || names.has(folded.replaceAll(' ', ''));
}

/** `Headline - Section | Site` without what follows (or precedes) the headline. `heads` are folded h1 texts. */
function withoutSite(title: string, isSite: (folded: string) => boolean, heads: readonly string[], linesOf: () => readonly string[]): string {
  const parts = title.split(PARTS);
  const texts = parts.filter((_, i) => i % 2 === 0);
  if (texts.length < 2 || texts.length > 8) return title;
  // The longest run of parts that stands on the page as h1, or else as a line of its own, is the headline.
  for (const lines of [heads, heads.length > 0 ? [] : linesOf()]) {
    let longest = '';
    for (let end = parts.length; lines.length > 0 && end > 0; end -= 2) {
      for (let start = 0; start < end; start += 2) {
        const wording = parts.slice(start, end).join('').trim();
        if (wording !== title && wording.length > longest.length && lines.includes(foldTitle(wording)) && !isSite(foldTitle(wording))) longest = wording;
      }
    }
    if (longest !== '') return longest;
  }
  let from = 0, to = texts.length;
  while (from < to - 1 && isSite(foldTitle(texts[from]!))) from++;
  while (to > from + 1 && isSite(foldTitle(texts[to - 1]!))) to--;
  // Unknown site name: the last part goes when it is short beside what stays.
  const last = texts[to - 1]!, rest = texts.slice(from, to - 1).join(' ');
  if (from === 0 && to === texts.length && foldTitle(last).split(' ').length <= 4 && rest.length > last.length * 1.5) to--;
  return parts.slice(from * 2, to * 2 - 1).join('').trim() || title;
}
