import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DELAYS } from '../../core/card.ts';
import { createCardDriver, type CardDriver } from '../../page/card-driver.ts';
import type { HitTest } from '../../page/hit.ts';
import { watchPointing } from '../../page/pointing.ts';

/**
 * Rows of Page Previews' behaviour table against the clock, from the pointer over the page to the card's state: dwell, race, leave, error.
 * Two names lie on the page: mention/1 left of 100 pixels, mention/2 right of 200.
 */
let end: () => void;
let page: Document;
let driver: CardDriver;
let shown: string[];
let painted = true;

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('<!doctype html><p>text</p><aside></aside>');
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  page = window.document;
  painted = true;
  shown = [];
  const controller = new window.AbortController();
  end = () => controller.abort();
  driver = createCardDriver((card) => { if (card.state === 'shown' && shown.at(-1) !== card.about) shown.push(card.about); }, controller.signal);
  const hitTest = (): HitTest | null => (painted ? { at: (x: number) => (x < 100 ? { target: { id: 'mention/1' } } : x > 200 ? { target: { id: 'mention/2' } } : null) } as unknown as HitTest : null);
  watchPointing(page, hitTest, (event) => event.target === page.querySelector('aside'), driver.send, controller.signal);
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function point(type: string, x: number, more: { pointerType?: string; on?: string } = {}): void {
  const event = new page.defaultView!.Event(type, { bubbles: true });
  page.querySelector(more.on ?? 'p')!.dispatchEvent(Object.assign(event, { clientX: x, clientY: 10, pointerType: more.pointerType ?? 'mouse' }));
  vi.advanceTimersByTime(0);
}
const pass = (milliseconds: number): void => { vi.advanceTimersByTime(milliseconds); };

describe('dwell', () => {
  test('the card shows 500 ms after the pointer came to rest, not before', () => {
    point('pointermove', 50);
    pass(DELAYS.target - 1);
    expect(driver.card.state).toBe('ready');
    pass(1);
    expect(driver.card).toMatchObject({ state: 'shown', about: 'mention/1' });
  });
  test('passing over a name shows nothing', () => {
    point('pointermove', 50);
    pass(DELAYS.start - 1);
    point('pointermove', 150);
    pass(2_000);
    expect(shown).toEqual([]);
  });
});

describe('race', () => {
  test('from one name to the next before the first is shown: only the second is, counted from its own rest', () => {
    point('pointermove', 50);
    pass(DELAYS.target - 10);
    point('pointermove', 250);
    pass(DELAYS.target - 1);
    expect(shown).toEqual([]);
    pass(1);
    expect(shown).toEqual(['mention/2']);
  });
  test('however fast the pointer goes to and fro, one card comes of it', () => {
    for (let move = 0; move < 40; move++) {
      point('pointermove', move % 2 === 0 ? 50 : 250);
      pass(40);
    }
    pass(DELAYS.target);
    expect(shown).toEqual(['mention/2']);
  });
});

describe('leave', () => {
  beforeEach(() => {
    point('pointermove', 50);
    pass(DELAYS.target);
  });
  test('the card goes 300 ms after the pointer left the name', () => {
    point('pointermove', 150);
    pass(DELAYS.abandon - 1);
    expect(driver.card.state).toBe('leaving');
    pass(1);
    expect(driver.card.state).toBe('hidden');
  });
  test('a pointer that comes into the card within 300 ms keeps it, as long as it stays', () => {
    point('pointermove', 150);
    pass(DELAYS.abandon - 1);
    point('pointermove', 150, { on: 'aside' });
    pass(5_000);
    expect(driver.card.state).toBe('shown');
    point('pointermove', 150);
    pass(DELAYS.abandon);
    expect(driver.card.state).toBe('hidden');
  });
  test('a pointer that comes back to the name keeps it', () => {
    point('pointermove', 150);
    pass(DELAYS.abandon - 1);
    point('pointermove', 50);
    pass(5_000);
    expect(driver.card.state).toBe('shown');
  });
  test('a pointer that leaves the window leaves the name', () => {
    point('pointerleave', 0, { on: 'html' });
    pass(DELAYS.abandon);
    expect(driver.card.state).toBe('hidden');
  });
});

describe('error', () => {
  test('a page that took its names away while the pointer rests: nothing is found under it, and nothing shows', () => {
    point('pointermove', 50);
    painted = false;
    point('pointermove', 51);
    pass(2_000);
    expect(shown).toEqual([]);
  });
});

describe('better than the model', () => {
  test('Escape takes the card away, a press beside it too, a press in it does not', () => {
    for (const away of [(): void => { page.dispatchEvent(Object.assign(new page.defaultView!.Event('keydown'), { key: 'Escape' })); }, (): void => point('pointerdown', 150)]) {
      point('pointermove', 50);
      pass(DELAYS.target);
      point('pointerdown', 50, { on: 'aside' });
      expect(driver.card.state).toBe('shown');
      away();
      expect(driver.card.state).toBe('hidden');
      point('pointermove', 150);
    }
  });
  test('touch: a tap on a name opens its card at once, a tap elsewhere closes it, a finger that moves opens nothing', () => {
    point('pointermove', 50, { pointerType: 'touch' });
    pass(2_000);
    expect(shown).toEqual([]);
    point('pointerup', 50, { pointerType: 'touch' });
    expect(driver.card).toMatchObject({ state: 'shown', about: 'mention/1' });
    point('pointerup', 150, { pointerType: 'touch' });
    expect(driver.card.state).toBe('hidden');
  });
  test('after its end nothing is shown, whatever was still to come', () => {
    point('pointermove', 50);
    end();
    pass(2_000);
    expect(shown).toEqual([]);
  });
});
