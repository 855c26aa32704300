/** Boxes in CSS pixels of the viewport. */
export interface Box { left: number; top: number; right: number; bottom: number }
export interface Size { width: number; height: number }

/** Between the name and its card, and between the card and the edge of the window. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where a card of a given size goes: below the line it belongs to, above where there is more room, never off the viewport.
 * Pure geometry after Page Previews' createLayout: measured once, computed here, applied once.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): { left: number; top: number } {
  const below = viewport.height - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const top = card.height <= below || below >= above ? anchor.bottom + GAP : anchor.top - GAP - card.height;
  return {
    left: clamp(anchor.left, MARGIN, viewport.width - card.width - MARGIN),
    top: clamp(top, MARGIN, viewport.height - card.height - MARGIN),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
