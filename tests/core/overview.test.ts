import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../core/claim.ts';
import { DIMENSIONS, overviewCsv, overviewJson, recordOf, recordsIn, SPANS, tally, timeline, type ReadingRecord } from '../../core/overview.ts';
import type { Reading } from '../../core/reading.ts';
import { outletOf, ownerOf } from './outlets.ts';

const TODAY = '2026-11-24';
const nameOf = ({ name }: { name: string }): string => name;
const record = (day: string, more: Partial<ReadingRecord> = {}): ReadingRecord => ({ day, outlet: 'Radio', country: 'PL', owners: ['State'], origin: 'own', sources: [], ...more });

describe('what is kept of a reading', () => {
  const claim = (relation: Claim['relation'], party: Claim['party'], manner: Claim['manner'] = null): Claim => ({ relation, manner, party, basis: 'notice', evidence: [] });
  const reading = (claims: Claim[]): Reading => ({
    url: 'https://www.blog.example/2026/secret-title/', notices: [], signs: [], mentions: [], claims, entities: {}, failures: [],
    outlets: { radio: outletOf('radio', { country: [{ value: 'PL', start: null, end: null, citations: [] }], parentOrganization: [{ value: { owner: 'company', share: null }, start: null, end: null, citations: [] }] }) },
    owners: {
      company: ownerOf('company', { parentOrganization: [{ value: { owner: 'state', share: null }, start: null, end: null, citations: [] }] }),
      state: ownerOf('state', { name: 'State', kind: 'state' }),
    },
  });
  const publisher = claim('publisher', { outlet: 'radio', name: 'Radio' });

  test('outlet, country and the owner at the top, neither address nor headline', () => {
    const kept = recordOf(reading([publisher]), TODAY, nameOf);
    expect(kept).toEqual({ day: TODAY, outlet: 'Radio', country: 'PL', owners: ['State'], origin: 'own', sources: [] });
    expect(JSON.stringify(kept)).not.toMatch(/secret|https/u);
  });
  test('an unknown outlet by the name the page goes by', () => {
    expect(recordOf(reading([claim('publisher', { named: 'blog.example', url: null })]), TODAY, nameOf)).toMatchObject({ outlet: 'blog.example', country: null, owners: [] });
    expect(recordOf(reading([]), TODAY, nameOf).outlet).toBe('www.blog.example');
  });
  test.each([
    ['machine-translation', 'translation'], ['translation', 'translation'], ['republication', 'republication'], ['syndication', 'republication'], ['wire', 'wire'], ['unstated', 'source'],
  ] as const)('a text that came by %s counts as %s', (manner, origin) => {
    expect(recordOf(reading([publisher, claim('source', { named: 'RT', url: null }, manner)]), TODAY, nameOf)).toMatchObject({ origin, sources: ['RT'] });
  });
  test('an agency alone is a wire text', () => {
    expect(recordOf(reading([publisher, claim('agency', { named: 'PAP', url: null })]), TODAY, nameOf)).toMatchObject({ origin: 'wire', sources: ['PAP'] });
  });
});

describe('spans of time', () => {
  const records = ['2025-11-30', '2025-12-01', '2026-10-25', '2026-10-26', '2026-11-24', '2026-11-25'].map((day) => record(day));
  const days = (span: 'month' | 'year' | 'all'): string[] => recordsIn(records, span, TODAY).map(({ day }) => day);
  test('30 days, today among them', () => expect(days('month')).toEqual(['2026-10-26', '2026-11-24']));
  test('12 months, this one among them', () => expect(days('year')).toEqual(['2025-12-01', '2026-10-25', '2026-10-26', '2026-11-24']));
  test('all, but not what a wrong clock dated ahead', () => expect(days('all')).toHaveLength(5));
});

describe('counting', () => {
  const records = [record('2026-11-01'), record('2026-11-02', { owners: ['A', 'B'] }), record('2026-11-24', { outlet: 'Blog', country: null, owners: [], origin: 'translation', sources: ['RT', 'TASS'] })];
  test('most first; several owners count each, none counts as not known', () => {
    expect(tally(records, 'outlet')).toEqual([{ key: 'Radio', count: 2 }, { key: 'Blog', count: 1 }]);
    expect(tally(records, 'owner').map(({ key }) => key)).toEqual(['A', 'B', null, 'State']);
    expect(tally(records, 'country')).toEqual([{ key: 'PL', count: 2 }, { key: null, count: 1 }]);
    expect(tally(records, 'source')).toEqual([{ key: 'RT', count: 1 }, { key: 'TASS', count: 1 }]);
  });
  test('over time: days of a month, months of a year, no gap', () => {
    const month = timeline(records, 'kind', 'month', TODAY, 6);
    expect(month.buckets).toHaveLength(30);
    expect([month.buckets[0], month.buckets.at(-1)]).toEqual(['2026-10-26', TODAY]);
    expect(month.series.find(({ key }) => key === 'translation')?.counts.at(-1)).toBe(1);
    expect(timeline(records, 'kind', 'year', TODAY, 6).buckets.slice(0, 2)).toEqual(['2025-12', '2026-01']);
    expect(timeline([record('2026-08-01')], 'kind', 'all', TODAY, 6).buckets).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
  });
  test('what is rare is drawn together, but never a single value', () => {
    const many = ['A', 'B', 'C', 'D'].map((outlet) => record(TODAY, { outlet }));
    expect(timeline(many, 'outlet', 'month', TODAY, 2).series.map(({ key, isOthers }) => [key, isOthers])).toEqual([['A', false], ['B', false], [null, true]]);
    expect(timeline(many, 'outlet', 'month', TODAY, 3).series.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D']);
  });
  test('the timeline loses nothing', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((back) => new Date(Date.parse(TODAY) - back * 86_400_000).toISOString().slice(0, 10));
    const any: fc.Arbitrary<ReadingRecord> = fc.record({ day, outlet: fc.constantFrom('A', 'B', 'C', 'D', 'E'), country: fc.constantFrom('PL', null), owners: fc.constant<string[]>([]), origin: fc.constantFrom('own' as const, 'wire' as const), sources: fc.constant<string[]>([]) });
    fc.assert(fc.property(fc.array(any), fc.constantFrom(...SPANS), fc.constantFrom(...DIMENSIONS), (records, span, dimension) => {
      const shown = recordsIn(records, span, TODAY);
      const total = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);
      expect(total(timeline(shown, dimension, span, TODAY, 3).series.flatMap(({ counts }) => counts))).toBe(total(tally(shown, dimension).map(({ count }) => count)));
    }));
  });
});

describe('export', () => {
  test('CSV: quotes doubled, nothing a spreadsheet would run', () => {
    expect(overviewCsv([record(TODAY, { outlet: 'The "Sun"', sources: ['=HYPERLINK("x")', 'RT'] })])).toBe(
      `"day","outlet","country","owners","origin","sources"\r\n"${TODAY}","The ""Sun""","PL","State","own","'=HYPERLINK(""x""); RT"\r\n`);
  });
  test('JSON: the records as they are kept', () => {
    expect(JSON.parse(overviewJson([record(TODAY)]))).toEqual([record(TODAY)]);
  });
});
