import { expect, test } from 'vitest';
import { findUndated } from '../../catalogue/undated.ts';
import type { DrawnStatement } from '../../catalogue/draw.ts';

const state = (field: string, titles: string[], dated = false): DrawnStatement => ({
  record: 'outlets/daily', field, value: 'x', dated,
  sources: titles.map((title) => ({ title, publisher: 'Example', url: 'https://a.example/', retrieved: '2026-11-24' })),
});

test('what is said of today on old pages alone is found', () => {
  expect(findUndated([state('description', ['List of newspapers (figures of 2011)'])], 2015)).toHaveLength(1);
});

test('a later page, a page without a year, a dated statement and a fact that stays are left', () => {
  expect(findUndated([
    state('description', ['List (2011)', 'Media guide (2023)']),
    state('description', ['Imprint']),
    state('description', ['List (2011)'], true),
    state('foundingDate', ['List (2011)']),
    state('description', []),
  ], 2015)).toEqual([]);
});

test('of several years in one title the latest counts', () => {
  expect(findUndated([state('funding', ['Media of Iraq (2005-2006)']), state('funding', ['From 1914 to 2020'])], 2015)).toHaveLength(1);
});
