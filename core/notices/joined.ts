import type { Block, Link, Span } from '../article.ts';

/** The blocks of an article as one text, a line break between two, and the way back. */
export interface Joined {
  /** Made when first asked for; of a long article only its windows are (windows.ts). */
  readonly text: string;
  /** text.slice(start, end), without making the text. */
  slice(start: number, end: number): string;
  /** Each block with its range. */
  ranges(): { block: Block; start: number; end: number }[];
  blockAt(offset: number): Block | null;
  /** Links of the blocks that overlap [start, end), in the offsets of the joined text. */
  linksIn(start: number, end: number): Link[];
  /** The range as spans of blocks, blanks at their ends taken off; empty ones left out. */
  spans(start: number, end: number): Span[];
}

/** Joins blocks. */
export const joinBlocks = (blocks: readonly Block[]): Joined => {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) { starts.push(length); length += block.text.length + 1; }
  const endOf = (b: number): number => starts[b]! + blocks[b]!.text.length;
  const indexAt = (offset: number): number => {
    let low = 0, high = starts.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (starts[middle]! <= offset) low = middle; else high = middle - 1; }
    return low;
  };
  let whole: string | null = null;
  return {
    get text() { return whole ??= blocks.map((block) => block.text).join('\n'); },
    slice(start, end) {
      const first = indexAt(start), parts: string[] = [];
      for (let b = first; b < starts.length && starts[b]! <= end; b++) parts.push(blocks[b]!.text);
      return parts.join('\n').slice(start - (starts[first] ?? 0), end - (starts[first] ?? 0));
    },
    ranges: () => starts.map((start, b) => ({ block: blocks[b]!, start, end: endOf(b) })),
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
