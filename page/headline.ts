import type { Stated } from '../core/article.ts';
import { foldTitle, slugWords, wordsOf } from './fold-title.ts';
import { HEADLINE } from './headline-weights.ts';
import { textOf } from './json-ld.ts';
import { namesAround, partsBehind, siteTest, withoutSite } from './site-name.ts';
import { statedByLinkedData, statedByMeta, statedByProperty, type Markup } from './stated.ts';

/** An h1 longer than this is an introduction set large, in UTF-16 units. */
const LONGEST = 220;
const MOST_HEADS = 12;
/** An h1 that shares less than this of its words with every title of the markup is a site's or a section's name. */
const STRAY = 0.3;
/** No site and no section has a name of more words: one long word shared then is enough. */
const LONGEST_NAME = 5, LONG_WORD = 6;
/** Below this many words an address does not speak of its headline. */
const FEW_WORDS = 3;
/** Share of the address's words by which one wording must have more of them than another before it counts. */
const CLEARLY = 0.15;

/** One wording of the headline and what speaks for it; weighed by headline-weights.ts, fitted by scripts/fit-headline.ts. */
export interface Wording { stated: Stated<string>; key: string; features: Record<string, number> }

/** `stated` is what the page gives as the article's title, `shown` the wording its reader sees above the text (the same, when it shows none of them). */
export interface Title { stated: Stated<string> | null; shown: string }

/** `heads`: h1 elements above the prose, with their text as it is read; `linesOf`: folded lines above the prose, where a headline without h1 may stand. */
export interface Surroundings { url: string; siteNames: readonly string[]; heads: ReadonlyMap<Element, string>; linesOf: () => readonly string[] }

/**
 * Every wording of the headline the page offers: h1, Open Graph, JSON-LD, microdata, Twitter card, the document's title, each without the site's name.
 * Editors give a story one headline on the page and another for sharing, and search engines a third: what counts is who says a wording and how.
 * - `visible`: it is an h1 above the prose, or another heading or line there says the same;
 * - `declared`: og:title says it without a site's name behind it, so it was written as a headline and not copied from the document's title;
 * - `linked`: JSON-LD says it;
 * - `shortened`: a title of the markup all of whose words stand in a longer wording;
 * - `strange`: another wording has clearly more of the address's words. An address keeps the headline the story was filed under; words are left
 *   out of it, none are added, so how long a wording is does not matter.
 */
export function readWordings(page: Document, markup: Markup, { url, siteNames, heads: above, linesOf }: Surroundings): Wording[] {
  const document = textOf(page.querySelector('title')?.textContent ?? null) ?? '';
  const marked = [
    statedByMeta(markup, 'og:title'), statedByLinkedData(markup, 'headline', 'name'), statedByMeta(markup, 'twitter:title'), statedByProperty(markup, 'headline'),
    statedByMeta(markup, 'parsely-title', 'sailthru.title', 'dc.title'), document ? { value: document, from: 'title' } : null,
  ].filter((stated) => stated !== null && !/(?:…|\.\.\.)$/.test(stated.value)) as Stated<string>[];
  const isNamed = siteTest(siteNames);
  const shown = new Set([...above.values()].map(foldTitle));
  const others = new Set(marked.filter(({ from }) => from !== 'title').map(({ value }) => value));
  const learned = namesAround(document, [...others].filter((value) => !isNamed(foldTitle(value))));
  const isSite = siteTest([...siteNames, ...learned.filter((name) => !shown.has(foldTitle(name)))]);
  const behind = partsBehind(document);
  let lines: readonly string[] | null = null;
  const linesShown = (): readonly string[] => lines ??= linesOf().filter((line) => !(behind.has(line) && shown.has(line)));

  const wordings = new Map<string, Wording>();
  const say = (stated: Stated<string>): Wording | null => {
    const key = foldTitle(stated.value);
    if (key === '' || isSite(key)) return null;
    const known = wordings.get(key);
    if (known) return known;
    const made: Wording = { stated, key, features: {} };
    wordings.set(key, made);
    return made;
  };
  const heads = new Set<Wording>();
  const elements = page.getElementsByTagName('h1');
  for (let i = 0; i < elements.length && i < MOST_HEADS; i++) {
    const element = elements[i]!;
    const text = textOf(above.get(element) ?? element.textContent?.slice(0, 2_000));
    if (!text || text.length > LONGEST || behind.has(foldTitle(text))) continue;
    const head = say({ value: text, from: 'h1' });
    if (!head) continue;
    heads.add(head);
    if (above.has(element)) head.features['visible'] = 1;
  }
  const keys = [...heads].map(({ key }) => key);
  const titles = new Set<Wording>();
  const bares = new Map<string, string>();
  for (const { value, from } of marked) {
    // Most sources say the same.
    const bare = bares.get(value) ?? withoutSite(value, isSite, keys, linesShown);
    bares.set(value, bare);
    const wording = say({ value: bare, from });
    if (!wording) continue;
    titles.add(wording);
    const isClean = foldTitle(bare) === foldTitle(value);
    if (from === 'meta:og:title' && isClean) wording.features['declared'] = 1;
    if (from.startsWith('json-ld:')) wording.features['linked'] = 1;
    if (isClean && /^(?:meta:og|meta:twitter|json-ld)/.test(from)) wording.features['shortened'] = 0;
  }
  const hidden = [...wordings.values()].filter(({ stated, features }) => stated.from !== 'h1' && !features['visible']);
  for (const { key, features } of hidden) if (linesShown().includes(key)) features['visible'] = 1;
  // The usual page says one thing everywhere.
  if (wordings.size === 1 && titles.size === 1) return [...wordings.values()];
  const slug = slugOf(url);
  const likeAddress = ({ stated }: Wording): number => {
    const own = new Set(slugWords(stated.value));
    return slug.length === 0 ? 0 : slug.filter((word) => own.has(word)).length / slug.length;
  };
  const told = new Set([...slug, ...[...titles].flatMap(({ key }) => slugWords(key))]);
  for (const head of heads) {
    const isTold = head.features['visible'] === 1 && wordsOf(head.key).length > LONGEST_NAME && slugWords(head.key).some((word) => word.length >= LONG_WORD && told.has(word));
    const isKin = isTold || titles.size === 0 || titles.has(head) || [...titles].some(({ key }) => kinship(head.key, key) >= STRAY);
    if (!isKin && !(head.features['visible'] && likeAddress(head) > Math.max(...[...titles].map(likeAddress)))) wordings.delete(head.key);
  }
  const all = [...wordings.values()];
  const most = Math.max(0, ...all.map(likeAddress));
  for (const one of all) {
    if (isShorter(one, all)) one.features['shortened'] = 1;
    if (likeAddress(one) < most - CLEARLY) one.features['strange'] = 1;
  }
  return all;
}

/** The wording most speaks for; of equals the one the page shows, then the one named first. */
export function chooseWording(wordings: readonly Wording[], weights: Readonly<Record<string, number>> = HEADLINE): Wording | null {
  let best: Wording | null = null, most = -Infinity;
  for (const wording of wordings) {
    let score = 0;
    for (const name in weights) score += weights[name]! * (wording.features[name] ?? 0);
    if (score > most + 1e-9) { most = score; best = wording; }
  }
  return best;
}

/** Share of the shorter title's words that the other has too. */
function kinship(a: string, b: string): number {
  const first = new Set(wordsOf(a)), second = new Set(wordsOf(b));
  let both = 0;
  for (const word of first) if (second.has(word)) both++;
  return both / Math.max(1, Math.min(first.size, second.size));
}

/** A title whose site's name was taken off counts only as the end of a longer wording that begins with a section's name: `Blog: Headline`. */
function isShorter({ key, stated, features }: Wording, all: readonly Wording[]): boolean {
  const words = wordsOf(key);
  return words.length > FEW_WORDS && all.some((other) => {
    if (other.key.length <= key.length) return false;
    if (features['shortened'] !== 0) return other.stated.value.endsWith(stated.value) && /[:|–—-]\s*$/.test(other.stated.value.slice(0, -stated.value.length));
    const has = new Set(wordsOf(other.key));
    return words.every((word) => has.has(word));
  });
}

/** Words of the longest part of an address's path; none when it has too few to be a headline. */
function slugOf(url: string): string[] {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return [];
  let path = new URL(url).pathname;
  try { path = decodeURIComponent(path); } catch { /* an address may hold a lone per cent sign */ }
  const parts = path.split('/').map((part) => part.replace(/\.\w+$/, '').split(/[-_+\s]+/).filter((word) => word !== '' && !/^\d{3,}$/.test(word)));
  const longest = parts.reduce((most, part) => (part.length > most.length ? part : most), []);
  return longest.length < FEW_WORDS ? [] : slugWords(longest.join(' '));
}
