import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { articleOf } from '../../../catalogue/phrases/check.ts';
import { compilePhrases } from '../../../catalogue/phrases/compile.ts';
import { createNoticeFinder } from '../../../core/notices/finder.ts';
import { cutWindows } from '../../../core/notices/windows.ts';

const blockOf = (length: number): Block => ({ role: 'paragraph', text: 'x'.repeat(length), edge: false, links: [], figure: null });
const lengths = fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 200 });

describe('windows', () => {
  test('an article of usual length is one', () => expect(cutWindows([blockOf(400), blockOf(30_000)])).toEqual([{ first: 0, from: 0, to: 2, last: 2 }]));
  test('a paragraph is never cut', () => expect(cutWindows([blockOf(90_000), blockOf(10)]).map(({ from, to }) => [from, to])).toEqual([[0, 1], [1, 2]]));
  test('of an endless page only the beginning is read', () => expect(cutWindows(Array.from({ length: 500 }, () => blockOf(20_000))).at(-1)!.to).toBeLessThan(220));

  test('each block lies in one, with what stands beside it', () => fc.assert(fc.property(lengths, (list) => {
    const windows = cutWindows(list.map(blockOf));
    expect(windows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k))).toEqual(list.map((_, k) => k));
    for (const { first, from, to, last } of windows) expect(Math.min(from - first, 2) + Math.min(last - to, 2)).toBe(Math.min(from, 2) + Math.min(list.length - to, 2));
  })));

  test('what is looked at grows with the text: at most a fifth more than is read', () => fc.assert(fc.property(lengths, (list) => {
    const sum = (from: number, to: number) => list.slice(from, to).reduce((a, b) => a + b, 0);
    expect(cutWindows(list.map(blockOf)).reduce((all, { first, last }) => all + sum(first, last), 0)).toBeLessThanOrEqual(1.2 * sum(0, list.length) + 20_000);
  })));
});

describe('a long article reads like a short one', () => {
  const finder = createNoticeFinder(compilePhrases(new URL('../../../catalogue/phrases', import.meta.url).pathname));
  const prose = 'Rada miasta zajmie się tą sprawą dopiero po wakacjach, gdy znany będzie wynik kontroli.';
  const notices = ['Źródło:', 'The Guardian', 'Fot. Jan Kowalski / PAP', 'Tłumaczenie: Anna Nowak'];
  const found = (text: string) => finder.find(articleOf(text)).map(({ kind, quote, sourceName, translator }) => ({ kind, quote, sourceName, translator }));

  // Wherever the windows are cut, the label in one block and its name in the next stay together.
  test.each([438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456])('notices after %i paragraphs', (paragraphs) =>
    expect(found([...Array<string>(paragraphs).fill(prose), ...notices, ...Array<string>(60).fill(prose)].join('\n'))).toEqual(found([prose, ...notices, prose].join('\n'))));
});
