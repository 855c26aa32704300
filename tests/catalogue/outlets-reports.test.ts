import { describe, expect, test } from 'vitest';
import { measureAge, printAge } from '../../catalogue/age.ts';
import { parseCsv } from '../../catalogue/checklists.ts';
import { assembleCatalogue } from '../../catalogue/compile.ts';
import { measureCoverage, printCoverage } from '../../catalogue/coverage.ts';
import { readSource } from '../../catalogue/load.ts';
import { showOutlets } from '../../catalogue/show.ts';

const cited = (day: string): string => `citations:\n  imprint: { title: Imprint, publisher: Example, url: "https://example.org/i", retrieved: ${day} }\n`;
const { catalogue } = assembleCatalogue({
  outlets: [
    readSource('outlets/daily.yaml', `name: Example Daily\naliases: [ Daily ]\nkind: newspaper\ndomains: [ example.org ]\ncountry:\n  - { value: PL, cite: [ imprint ] }\nparentOrganization:\n  - { owner: example-sa, share: 60, cite: [ imprint ] }\n${cited('2026-11-24')}`),
    readSource('outlets/weekly.yaml', `name: Example Weekly\nkind: magazine\ndomains: [ example.org/weekly ]\ncountry:\n  - { value: DE, start: 1990, end: 1999, cite: [ imprint ] }\n${cited('2024-01-02')}`),
  ],
  owners: [readSource('owners/example-sa.yaml', `name: Example SA\nkind: company\nparentOrganization:\n  - { owner: state-pl, cite: [ register ] }\n${cited('2025-06-01').replace('imprint', 'register')}`)],
  sources: [],
});

describe('coverage', () => {
  const coverage = measureCoverage(catalogue, {
    stateMedia: [{ host: 'www.example.org', name: 'A', country: 'Poland', label: 'SC' }, { host: 'missing.example', name: 'B', country: 'Poland', label: 'SC' }], polish: [], fundus: [],
  });
  test('counts outlets, statements and chains by country', () => {
    expect(coverage.countries).toEqual([{ country: 'DE', outlets: 1, statements: 1, chains: 0 }, { country: 'PL', outlets: 1, statements: 2, chains: 1 }]);
    expect(coverage.chains).toBe(1);
  });
  test('says what a checklist has and the catalogue has not', () => {
    expect(coverage.lists[0]).toMatchObject({ list: 'stateMedia', listed: 2, found: 1, missing: [{ host: 'missing.example' }] });
    expect(printCoverage(coverage, 'poland')).toContain('stateMedia  Poland  missing.example  B  SC');
    expect(printCoverage(coverage, null)).not.toContain('missing.example');
  });
});

test('age: the longest unread first', () => {
  expect(measureAge(catalogue).map(({ id }) => id)).toEqual(['weekly', 'example-sa', 'daily']);
  expect(printAge(measureAge(catalogue), 1)).toMatch(/2024-01 {2}1 records[\s\S]*weekly: last read 2024-01-02/);
});

describe('show', () => {
  test.each([['https://www.example.org/a', 'Example Daily'], ['example.org/weekly', 'Example Weekly'], ['Daily', 'Example Daily'], ['weekly', 'Example Weekly']])('%s', (query, name) => {
    expect(showOutlets(catalogue, query)).toMatch(new RegExp(`^${name} `));
  });
  test('the chain with shares, up to the state, with its sources', () => {
    const shown = showOutlets(catalogue, 'daily');
    expect(shown).toContain('  ↑ Example SA · company · 60 % [1]\n    ↑ State of Poland · state [2]');
    expect(shown).toContain('[2] Imprint. Example. https://example.org/i (read 2025-06-01)');
  });
  test('nothing is a useful answer', () => { expect(showOutlets(catalogue, 'unknown.example')).toBe('The catalogue has nothing for "unknown.example".'); });
});

test('CSV: quotes, doubled quotes, empty fields, either line end', () => {
  expect(parseCsv('a,"b ""c"", d",\r\ne,,f\n')).toEqual([['a', 'b "c", d', ''], ['e', '', 'f']]);
});
