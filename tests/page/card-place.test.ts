import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../page/card-place.ts';

const viewport = { width: 1000, height: 600 };
const card = { width: 300, height: 200 };
const word = (left: number, top: number): { left: number; top: number; right: number; bottom: number } => ({ left, top, right: left + 60, bottom: top + 20 });

test('below the word, at its beginning', () => expect(placeCard(word(100, 100), card, viewport)).toEqual({ left: 100, top: 126 }));
test('above the word where there is no room below', () => expect(placeCard(word(100, 500), card, viewport)).toEqual({ left: 100, top: 294 }));
test('pushed in from the right edge', () => expect(placeCard(word(900, 100), card, viewport).left).toBe(692));
test('never off the viewport, wherever the word is', () => {
  const number = fc.integer({ min: -500, max: 1500 });
  fc.assert(fc.property(number, number, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 500 }), (left, top, width, height) => {
    const place = placeCard(word(left, top), { width, height }, viewport);
    expect(place.left).toBeGreaterThanOrEqual(8);
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.left + width).toBeLessThanOrEqual(Math.max(viewport.width - 8, width + 8));
    expect(place.top + height).toBeLessThanOrEqual(Math.max(viewport.height - 8, height + 8));
  }));
});
