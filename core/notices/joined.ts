import type { Block, Link, Span } from '../article.ts';

/** The blocks of an article as one text, a line break between two, and the way back. */
export interface Joined {
  text: string;
  /** Each block with its range. */
  ranges(): { block: Block; start: number; end: number }[];
  blockAt(offset: number): Block | null;
  /** Links of the blocks that overlap [start, end), in the offsets of the joined text. */
  linksIn(start: number, end: number): Link[];
  /** The range as spans of blocks, blanks at their ends taken off; empty ones left out. */
  spans(start: number, end: number): Span[];
}

/** Joins blocks. Reads at most `most` code units: a page of more is no article. */
export const joinBlocks = (blocks: Block[], most = 4_000_000): Joined => {
  const starts: number[] = [], parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > most) break;
    starts.push(length); parts.push(block.text); length += block.text.length + 1;
  }
  const text = parts.join('\n');
  const indexAt = (offset: number): number => {
    let low = 0, high = starts.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (starts[middle]! <= offset) low = middle; else high = middle - 1; }
    return low;
  };
  return {
    text,
    ranges: () => starts.map((start, b) => ({ block: blocks[b]!, start, end: start + blocks[b]!.text.length })),
    blockAt: (offset) => blocks[indexAt(offset)] ?? null,
    linksIn(start, end) {
      const links: Link[] = [];
      for (let b = indexAt(start); b < starts.length && starts[b]! < end; b++) {
        for (const link of blocks[b]!.links) {
          const from = starts[b]! + link.start, to = starts[b]! + link.end;
          if (from < end && to > start) links.push({ start: from, end: to, href: link.href });
        }
      }
      return links;
    },
    spans(start, end) {
      const spans: Span[] = [];
      for (let b = indexAt(start); b < starts.length && starts[b]! < end; b++) {
        const block = blocks[b]!.text;
        let from = Math.max(0, start - starts[b]!), to = Math.min(block.length, end - starts[b]!);
        while (from < to && /\s/.test(block[from]!)) from++;
        while (to > from && /\s/.test(block[to - 1]!)) to--;
        if (to > from) spans.push({ block: b, start: from, end: to });
      }
      return spans;
    },
  };
};
