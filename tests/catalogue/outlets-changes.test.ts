import { describe, expect, test } from 'vitest';
import { compareCatalogues, compareEntries, printChanges } from '../../catalogue/changes.ts';
import { assembleCatalogue } from '../../catalogue/compile.ts';
import { readSource } from '../../catalogue/load.ts';

const CITATIONS = 'citations:\n  a: { title: A, publisher: A, url: "https://a.example/", retrieved: 2026-11-20 }\n  b: { title: B, publisher: B, url: "https://b.example/", retrieved: 2026-11-20 }\n';
const PLAIN = `name: Example Daily\nkind: newspaper\ndomains: [ example.org ]\ncountry:\n  - { value: PL, cite: [ a ] }\n`;
const stateOf = (texts: Record<string, string>) => assembleCatalogue({
  outlets: Object.entries(texts).map(([id, text]) => readSource(`outlets/${id}.yaml`, text + CITATIONS)), owners: [], sources: [],
}).catalogue;
const outletOf = (text: string) => stateOf({ daily: text }).outlets[0] ?? null;
const worded = (before: string, after: string): string[] =>
  compareEntries(outletOf(before), outletOf(after)).map((fact) => `${fact.what} ${fact.field}: ${fact.before ?? ''} → ${fact.after ?? ''}`);
const owned = (...holdings: string[]): string => `${PLAIN}parentOrganization:\n${holdings.map((holding) => `  - { ${holding}, cite: [ a ] }\n`).join('')}`;
const founded = (...values: string[]): string => `${PLAIN}history:\n${values.map((value) => `  - { value: ${value}, cite: [ a ] }\n`).join('')}`;

describe('facts of one record', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing', PLAIN, PLAIN, []],
    ['another layout and a comment', PLAIN, PLAIN.replace('[ example.org ]', '[example.org] # seen'), []],
    ['a new fact', PLAIN, `${PLAIN}location:\n  - { value: Warsaw, cite: [ b ] }\n`, ['added location:  → Warsaw']],
    ['a fact withdrawn', owned('owner: state-pl'), PLAIN, ['withdrawn parentOrganization: state-pl → ']],
    ['a value corrected', PLAIN, PLAIN.replace('PL', 'CZ'), ['changed country: PL → CZ']],
    ['a share corrected', owned('owner: state-pl, share: 60', 'owner: state-cz'), owned('owner: state-pl, share: 55', 'owner: state-cz'),
      ['changed parentOrganization: state-pl · 60 → state-pl · 55']],
    ['a holding ended', owned('owner: state-pl, start: 2004'), owned('owner: state-pl, start: 2004, end: 2026', 'owner: state-cz, start: 2026'),
      ['changed parentOrganization: state-pl (2004 – ) → state-pl (2004 – 2026)', 'added parentOrganization:  → state-cz (2026 – )']],
    ['two values for two others are no corrections', founded('A', 'B'), founded('C', 'D'),
      ['withdrawn history: A → ', 'withdrawn history: B → ', 'added history:  → C', 'added history:  → D']],
    ['said twice, once withdrawn', founded('A', 'A'), founded('A'), ['withdrawn history: A → ']],
    ['another order', founded('A', 'B'), founded('B', 'A'), []],
    ['another source', PLAIN, PLAIN.replace('cite: [ a ]', 'cite: [ a, b ]'), ['sources country: PL → PL']],
    ['a domain more', PLAIN, PLAIN.replace('[ example.org ]', '[ example.org, example.net ]'), ['added domains:  → example.net']],
  ])('%s', (_, before, after, facts) => { expect(worded(before, after)).toEqual(facts); });
});

describe('two states of the catalogue', () => {
  const changes = compareCatalogues(stateOf({ gone: PLAIN, kept: PLAIN, same: PLAIN }), stateOf({ come: PLAIN, kept: PLAIN.replace('PL', 'CZ'), same: PLAIN }));
  test('a record that did not change is not listed', () => { expect(changes.map(({ record, what }) => `${what} ${record}`)).toEqual(['added outlets/come', 'withdrawn outlets/gone', 'changed outlets/kept']); });
  test('printed: one line for a record that came or went, one a fact for the others', () => {
    expect(printChanges(changes)).toBe('+ outlets/come: 4 facts\n- outlets/gone: 4 facts\noutlets/kept\n  ~ country: PL → CZ\nrecords: 1 added, 1 changed, 1 withdrawn');
  });
});
