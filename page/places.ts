import type { Span } from '../core/article.ts';

/**
 * Where a verbatim run of a block's text stands in the page: `block.text.slice(at, at + length)` equals `node.data.slice(from, from + length)`.
 * White space the page collapses lies between runs. Places never leave the page.
 */
export interface Place { node: Text; from: number; at: number; length: number }

/** Places of every block, in block order; runs of one block are sorted by `at`. */
export type Places = Place[][];

/**
 * The live DOM range of a span, or null when its nodes have left the document or changed underneath.
 * Offsets are UTF-16, half-open.
 */
export function rangeOf(places: Places, span: Span): Range | null {
  const runs = places[span.block];
  const first = runs?.find((run) => run.at + run.length > span.start);
  const last = runs?.findLast((run) => run.at < span.end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const start = first.from + Math.max(0, span.start - first.at);
  const end = last.from + Math.min(last.length, span.end - last.at);
  if (start > first.node.length || end > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}
