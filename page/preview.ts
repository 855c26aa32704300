import type { SiteSettings } from '../core/settings.ts';
import { createPainter, type HighlightKind } from './paint.ts';

const KINDS: readonly HighlightKind[] = ['person', 'place', 'organisation', 'credit', 'notice'];

/** Paints every `[data-mark]` of a page of ours as an article with these settings would be painted. */
export function paintPreview(page: Document, { names, notices, hidden, calm }: SiteSettings): void {
  const painter = createPainter(page);
  for (const kind of KINDS) {
    const isOn = kind === 'notice' ? notices : kind === 'credit' ? notices && !hidden.includes(kind) : names && !(hidden as HighlightKind[]).includes(kind);
    const ranges = [...page.querySelectorAll(`[data-mark="${kind}"]`)].map((element) => {
      const range = page.createRange();
      range.selectNodeContents(element);
      return range;
    });
    painter.paint(kind, isOn ? ranges : [], calm.style);
  }
}
