import { walkBlocks, type Blocks } from './blocks.ts';
import { OUTSIDE, SOFT } from './context.ts';
import { findHolders } from './holder.ts';
import type { Title } from './headline.ts';
import { findProse, type Prose } from './prose.ts';
import { readMarkup, type Markup } from './stated.ts';

/** One look at a page: its markup, its blocks and where its prose stands. Gate and extraction share it, so that a page is walked once. */
export interface Survey extends Blocks {
  prose: Prose;
  markup: Markup;
  /** By the address the page was said to stand at; gate and extraction both ask. */
  titles: Map<string, Title>;
}

/** Prose, in Latin letters, below which class names are suspected of lying. */
const LITTLE = 300;

/**
 * Surveys the live body, yielding after every `slice` nodes so that a caller may rest.
 * Of several articles one under the other the one that is `focus` is taken, else the first.
 * When believing class names leaves next to no prose, the page is read again without believing them.
 */
export function* surveying(page: Document, slice: number, focus: Element | null = null): Generator<void, Survey> {
  const read = { markup: readMarkup(page), titles: new Map<string, Title>() };
  if (!page.body) return { boxes: [], blocks: [], ...read, prose: { root: 0, outside: OUTSIDE, mass: 0, pageMass: 0, articles: [], inside: new Uint8Array(), first: -1 } };
  const believed = findHolders(page);
  const first = walkBlocks(page.body, OUTSIDE, believed);
  while (!first.step(slice)) yield;
  const prose = findProse(first.result, OUTSIDE, focus);
  if (prose.mass >= LITTLE || believed.size > 0) return { ...first.result, prose, ...read };
  const firm = OUTSIDE & ~SOFT;
  const second = walkBlocks(page.body, firm, believed);
  while (!second.step(slice)) yield;
  const more = findProse(second.result, firm, focus);
  return more.mass > prose.mass * 3 ? { ...second.result, prose: more, ...read } : { ...first.result, prose, ...read };
}

/** Surveys the live body in one go. */
export function survey(page: Document): Survey {
  const work = surveying(page, Infinity);
  for (;;) { const { done, value } = work.next(); if (done) return value; }
}
