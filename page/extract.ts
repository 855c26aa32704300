import type { Article, Block } from '../core/article.ts';
import { chooseBlocks } from './choose.ts';
import { figureOf } from './figure.ts';
import { readMetadata } from './metadata.ts';
import type { Places } from './places.ts';
import { cutRun, resolveLinks } from './run.ts';
import { survey, type Survey } from './survey.ts';
import { findTitle } from './title.ts';

const MOST_BLOCKS = 5_000;
const MOST_TEXT = 400_000;

/**
 * Reads the article of a page from its live DOM: nothing is cloned, laid out or changed.
 * @param url Where the page stands, when that is not what the document says (saved pages).
 * @param read A survey already made of the same, unchanged page.
 * @returns the article as the page states it, for core/complete.ts to settle, and where its blocks stand in the page; blocks are empty when the
 * page has no prose.
 */
export function extract(page: Document, url: string = page.URL, read: Survey = survey(page)): { article: Article; places: Places } {
  const title = findTitle(page, url, read);
  const chosen = chooseBlocks(read, title.shown);
  const stated = readMetadata(page, url, read, title.stated, chosen);
  // Metadata speaks of the article the page began with, not of those scrolled in below it.
  const { articles, root } = read.prose;
  const isFirst = articles.length === 0 || articles[0]?.contains(read.boxes[root]?.element ?? null) === true;
  const metadata = isFirst ? stated : { ...stated, author: stated.author.filter(({ from }) => from === 'byline'), datePublished: null, dateModified: null, markup: [] };
  const base = URL.canParse(page.baseURI) && page.baseURI !== 'about:blank' ? page.baseURI : url;
  const blocks: Block[] = [];
  const places: Places = [];
  let total = 0;
  for (const { raw, role, edge } of chosen) {
    if (blocks.length === MOST_BLOCKS || total >= MOST_TEXT) break;
    const run = cutRun(raw, MOST_TEXT - total);
    total += run.text.length;
    blocks.push({ role, text: run.text, edge, links: resolveLinks(run, base), figure: figureOf(raw.context, read.boxes[raw.box]!.element) });
    places.push(run.places);
  }
  return { article: { ...metadata, blocks }, places };
}
