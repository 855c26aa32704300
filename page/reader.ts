import type { Block, Span } from '../core/article.ts';
import { CALM, type HighlightStyle } from '../core/calm.ts';
import type { Card } from '../core/card.ts';
import type { Reading } from '../core/reading.ts';
import type { SiteSettings } from '../core/settings.ts';
import { createCardDriver } from './card-driver.ts';
import { createCardHost } from './card-host.ts';
import { highlightsOf, rangesOf, type Highlighted } from './highlights.ts';
import { createHitTest, type HitTest } from './hit.ts';
import { createPainter, type HighlightKind } from './paint.ts';
import type { Places } from './places.ts';
import { watchPointing } from './pointing.ts';
import { reveal } from './reveal.ts';
import type { Equipment } from './visit.ts';

export interface ReaderParts {
  /** Draws the card of a highlight (`mention/<index>`, `notice/<index>`) into the card's shadow root; null takes it away. */
  draw(root: ShadowRoot, about: string | null, reading: Reading | null): void;
  cardStyle: string;
}

/** How long a revealed place stays marked, in milliseconds. */
const MARK_TIME = 2_500;

const PAINTED: readonly HighlightKind[] = ['person', 'place', 'organisation', 'notice', 'credit'];

/** Paints readings over the page and shows their cards. `signal` ends it and leaves the page as it was. */
export function createReader(page: Document, parts: ReaderParts, signal: AbortSignal): Equipment {
  const painter = createPainter(page);
  const host = createCardHost(page, parts.cardStyle);
  let reading: Reading | null = null;
  let places: Places = [];
  let highlighted: Highlighted[] = [];
  let hitTest: HitTest | null = null;
  let stepped = -1;
  let marked = 0;

  const find = (id: string): Highlighted | null => highlighted.find((one) => one.id === id) ?? null;

  const showCard = (card: Card): void => {
    if (card.state === 'hidden' || card.state === 'dwelling') {
      host.hide();
      parts.draw(host.root, null, reading);
      return;
    }
    const [anchor] = find(card.about)?.ranges ?? [];
    if (!anchor) driver.send({ type: 'dismiss' });
    else if (card.state === 'ready') parts.draw(host.root, card.about, reading);
    else if (card.state === 'shown') {
      parts.draw(host.root, card.about, reading);
      host.show(anchor, card.focus);
    }
  };
  const driver = createCardDriver(showCard, signal);

  const paint = (targets: Highlighted[], style: HighlightStyle = CALM.style): void => {
    highlighted = targets;
    hitTest = highlighted.length > 0 ? createHitTest(page, highlighted) : null;
    for (const kind of PAINTED) painter.paint(kind, highlighted.filter((one) => one.kind === kind).flatMap((one) => one.ranges), style);
    driver.send({ type: 'dismiss' });
    stepped = -1;
  };

  const open = (target: Highlighted | undefined): boolean => {
    const [range] = target?.ranges ?? [];
    if (!target || !range) return false;
    reveal(range);
    driver.send({ type: 'open', at: target.id });
    return true;
  };

  watchPointing(page, () => hitTest, host.isOurs, driver.send, signal);
  page.addEventListener('scroll', (event) => {
    if (host.isOurs(event) || driver.card.state !== 'shown') return;
    const [anchor] = find(driver.card.about)?.ranges ?? [];
    const box = anchor?.getBoundingClientRect();
    if (anchor && box && box.bottom > 0 && box.top < (page.defaultView?.innerHeight ?? 0)) host.show(anchor, false);
    else driver.send({ type: 'dismiss' });
  }, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(marked);
    painter.clear();
    parts.draw(host.root, null, null);
    host.remove();
  });

  return {
    show(wanted: Reading, at: Places, blocks: readonly Block[], shown: SiteSettings) {
      reading = wanted;
      places = at;
      paint(highlightsOf(reading, places, blocks, shown), shown.calm.style);
    },
    clear() {
      reading = null;
      places = [];
      paint([]);
      painter.clear();
    },
    reveal(spans: Span[]) {
      const ranges = rangesOf(spans, places);
      const [first] = ranges;
      if (!first) return false;
      reveal(first);
      painter.paint('current', ranges);
      clearTimeout(marked);
      marked = window.setTimeout(() => painter.paint('current', []), MARK_TIME);
      open(highlighted.find((one) => one.ranges.some((range) => range.compareBoundaryPoints(Range.START_TO_START, first) === 0)));
      return true;
    },
    step(direction) {
      if (highlighted.length === 0) return false;
      stepped = direction === 'next' ? (stepped + 1) % highlighted.length : (stepped <= 0 ? highlighted.length : stepped) - 1;
      return open(highlighted[stepped]);
    },
  };
}
