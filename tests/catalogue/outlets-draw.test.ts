import { describe, expect, test } from 'vitest';
import { assembleCatalogue } from '../../catalogue/compile.ts';
import { drawAtRandom, listStatements, printDraw } from '../../catalogue/draw.ts';
import { readSource } from '../../catalogue/load.ts';

const cited = 'citations:\n  a: { title: Imprint, publisher: Example, url: "https://a.example/", retrieved: 2026-11-20 }\n';
const { catalogue } = assembleCatalogue({
  outlets: [readSource('outlets/daily.yaml', `name: Daily\nkind: newspaper\ndomains: [ example.org ]\ncountry:\n  - { value: PL, cite: [ a ] }\nparentOrganization:\n  - { owner: example-sa, share: 60, start: 2004, cite: [ a ] }\n${cited}`)],
  owners: [readSource('owners/example-sa.yaml', `name: Example SA\nkind: company\ncountry: PL\nparentOrganization:\n  - { owner: state-pl, cite: [ a ] }\n${cited}`)],
  sources: [],
});

test('every statement of outlets and owners, with what a second reader needs', () => {
  const statements = listStatements(catalogue);
  expect(statements.map(({ record, field, value }) => `${record} ${field} ${value}`)).toEqual([
    'outlets/daily country PL', 'outlets/daily parentOrganization example-sa · 60 (2004 – )', 'owners/example-sa parentOrganization state-pl',
  ]);
  expect(printDraw(statements.slice(0, 1))).toBe('1. outlets/daily country: PL\n     Imprint. Example. https://a.example/');
});

describe('a draw', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at);
  test('is the same for the same seed, another for another', () => {
    expect(drawAtRandom(hundred, 20, 7)).toEqual(drawAtRandom(hundred, 20, 7));
    expect(drawAtRandom(hundred, 20, 7)).not.toEqual(drawAtRandom(hundred, 20, 8));
  });
  test('takes nothing twice and never more than there is', () => {
    expect(new Set(drawAtRandom(hundred, 100, 3)).size).toBe(100);
    expect(drawAtRandom(hundred, 500, 3)).toHaveLength(100);
    expect(drawAtRandom([], 5, 3)).toEqual([]);
  });
  test('leaves no item out of reach', () => {
    const seen = new Set(Array.from({ length: 400 }, (_, seed) => drawAtRandom(hundred, 3, seed)).flat());
    expect(seen.size).toBe(100);
  });
});
