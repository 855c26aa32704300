import type { Block } from '../article.ts';

/** Blocks [from, to), and around them [first, last): what a reader of [from, to) may have to look at. */
export interface Window { first: number; from: number; to: number; last: number }

/** Code units: so much is read at once, so much beside it is looked at, and more than so much is read of no article. */
const MOST = 40_000, BESIDE = 800, ALL = 4_000_000;

/**
 * Cuts an article into windows. What is read at once stays in the processor's cache and in memory that is used again and again, so that ten times
 * the text takes ten times as long; an article of usual length is one window. A notice runs over few blocks, and vetoes look thirty words
 * about: `BESIDE` code units, and two blocks at least, are more than either. A block is never cut.
 */
export const cutWindows = (blocks: readonly Block[]): Window[] => {
  const windows: Window[] = [];
  for (let from = 0, read = 0; from < blocks.length && read <= ALL;) {
    let to = from, length = 0, first = from, last;
    while (to < blocks.length && (length === 0 || length + blocks[to]!.text.length <= MOST)) length += blocks[to++]!.text.length + 1;
    for (let beside = 0; first > 0 && (beside < BESIDE || from - first < 2); beside += blocks[first]!.text.length) first--;
    last = to;
    for (let beside = 0; last < blocks.length && (beside < BESIDE || last - to < 2); beside += blocks[last - 1]!.text.length) last++;
    windows.push({ first, from, to, last });
    from = to; read += length;
  }
  return windows;
};
