import { STYLES, type HighlightStyle } from '../core/calm.ts';

/** What a highlight stands for; the styles lie in assets/highlight.css. */
export type HighlightKind = 'person' | 'place' | 'organisation' | 'notice' | 'credit' | 'current';

const NAMES: readonly HighlightKind[] = ['person', 'place', 'organisation'];

const KINDS: readonly HighlightKind[] = ['person', 'place', 'organisation', 'credit', 'notice', 'current'];

export interface Painter {
  /** Paints these ranges and no others of the kind. `style` is for names; notices, credits and the mark of the moment have one look. */
  paint(kind: HighlightKind, ranges: Range[], style?: HighlightStyle): void;
  clear(): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API, so the page's DOM stays as it is.
 * Firefox lets a content script set highlights but not iterate them, so nobody asks the registry what is painted.
 * Browsers without the API (Safari before 17.2, Firefox before 140) get no highlights; lists and popup still work.
 */
export function createPainter({ defaultView: view }: Document): Painter {
  const registry = view?.CSS?.highlights;
  return {
    paint(kind, ranges, style = 'dotted') {
      if (!view || !registry) return;
      for (const name of namesOf(kind)) registry.delete(name);
      if (ranges.length === 0) return;
      const highlight = new view.Highlight(...ranges);
      // On overlap the higher priority's style wins: the mark of the moment over a notice, a notice over names.
      highlight.priority = KINDS.indexOf(kind);
      registry.set(nameIn(kind, style), highlight);
    },
    clear() {
      for (const name of KINDS.flatMap(namesOf)) registry?.delete(name);
    },
  };
}

/**
 * A style is a part of the highlight's name, and the style sheet knows all of them: a setting that changed a property would have to leave it
 * on an element of the page.
 */
function nameIn(kind: HighlightKind, style: HighlightStyle): string {
  return style === 'dotted' || !NAMES.includes(kind) ? `whence-${kind}` : `whence-${kind}-${style}`;
}

function namesOf(kind: HighlightKind): string[] {
  return [...new Set(STYLES.map((style) => nameIn(kind, style)))];
}
