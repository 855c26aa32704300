/** Something painted: `id` names it to the card, `ranges` are where it stands. */
export interface Target { id: string; ranges: Range[] }

export interface HitTest { at(x: number, y: number): { target: Target; range: Range } | null }

/**
 * Which painted target lies under a point of the viewport (CSS pixels).
 *
 * The caret position under the point is looked up among the ranges, which are kept in document order, by binary search; a caret is
 * also reported beside the end of a line, so the range's rectangles have the last word. `caretPositionFromPoint` is in Chrome 128+ and
 * Firefox; Safari has `caretRangeFromPoint`. Neither reads more layout than the pointer already forced.
 */
export function createHitTest(page: Document, targets: Target[]): HitTest {
  const pairs = targets
    .flatMap((target) => target.ranges.map((range) => ({ target, range })))
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return {
    at(x, y) {
      const caret = caretAt(page, x, y);
      if (!caret) return null;
      let low = 0;
      let high = pairs.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const pair = pairs[middle];
        if (!pair) return null;
        const side = sideOf(pair.range, caret);
        if (side === 0) return holds(pair.range, x, y) ? pair : null;
        if (side < 0) high = middle - 1;
        else low = middle + 1;
      }
      return null;
    },
  };
}

interface Caret { node: Node; offset: number }

function caretAt(page: Document, x: number, y: number): Caret | null {
  if (typeof page.caretPositionFromPoint === 'function') {
    const position = page.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** -1 before the range, 0 in it, 1 after it. A caret in another tree (shadow root, removed node) counts as after. */
function sideOf(range: Range, caret: Caret): number {
  try {
    return range.comparePoint(caret.node, caret.offset);
  } catch {
    return 1;
  }
}

function holds(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
