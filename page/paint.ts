/** What a highlight stands for; the styles lie in assets/highlight.css. */
export type HighlightKind = 'person' | 'place' | 'organisation' | 'notice' | 'credit' | 'current';

const KINDS: readonly HighlightKind[] = ['person', 'place', 'organisation', 'credit', 'notice', 'current'];

export interface Painter {
  paint(kind: HighlightKind, ranges: Range[]): void;
  clear(): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API, so the page's DOM stays as it is.
 * Firefox lets a content script set highlights but not iterate them, so nobody asks the registry what is painted.
 * Browsers without the API (Safari before 17.2, Firefox before 140) get no highlights; lists and popup still work.
 */
export function createPainter(): Painter {
  const available = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
  return {
    paint(kind, ranges) {
      if (!available) return;
      const name = `whence-${kind}`;
      if (ranges.length === 0) {
        CSS.highlights.delete(name);
        return;
      }
      const highlight = new Highlight(...ranges);
      // On overlap the higher priority's style wins: the mark of the moment over a notice, a notice over names.
      highlight.priority = KINDS.indexOf(kind);
      CSS.highlights.set(name, highlight);
    },
    clear() {
      if (available) for (const kind of KINDS) CSS.highlights.delete(`whence-${kind}`);
    },
  };
}
