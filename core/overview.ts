import { ownershipChain } from './chain.ts';
import type { Claim } from './claim.ts';
import type { Outlet, Owner } from './outlet.ts';
import type { Reading } from './reading.ts';
import { standingOf } from './standing.ts';
import { mannerOfText, partyName, partyOutlet, summarise } from './summary.ts';

/** How a text came to the page it was read on: nothing else named, from an agency, translated, taken over, or another source named without saying how. */
export type Origin = 'own' | 'wire' | 'translation' | 'republication' | 'source';

export const ORIGINS: readonly Origin[] = ['own', 'wire', 'translation', 'republication', 'source'];

/**
 * What the overview keeps of one article read (only when the reader wants one): `day` is ISO 8601, `country` ISO 3166-1 alpha-2, `owners` those at
 * the top of the publisher's chain, by name. Neither address nor headline.
 */
export interface ReadingRecord { day: string; outlet: string; country: string | null; owners: string[]; origin: Origin; sources: string[] }

/** What readings can be counted by. */
export type Dimension = 'outlet' | 'country' | 'owner' | 'kind' | 'source';

export const DIMENSIONS: readonly Dimension[] = ['outlet', 'country', 'owner', 'kind', 'source'];

export type TimeSpan = 'month' | 'year' | 'all';

export const SPANS: readonly TimeSpan[] = ['month', 'year', 'all'];

/** `key` is a name, a country's code or an Origin; null where nothing is known. */
export interface Tally { key: string | null; count: number }

/** Counts in the buckets of a time: days (2026-11-24) or months (2026-11), without gaps. The last series may be `others`. */
export interface Timeline { buckets: string[]; series: { key: string | null; isOthers: boolean; counts: number[] }[] }

const MANNER: Partial<Record<NonNullable<Claim['manner']>, Origin>> = {
  'machine-translation': 'translation', translation: 'translation', republication: 'republication', syndication: 'republication', wire: 'wire',
};

/** Beyond this, months would be thinner than the pen that draws them. */
const MOST_BUCKETS = 120;

/** What is kept of a reading; owners as `nameOwner` says them. */
export function recordOf(reading: Reading, day: string, nameOwner: (owner: Owner) => string): ReadingRecord {
  const summary = summarise(reading);
  const { publisher, sources, agencies } = summary;
  const outlet = partyOutlet(publisher, reading);
  const manner = mannerOfText(summary);
  return {
    day,
    outlet: publisher ? partyName(publisher) : new URL(reading.url).host,
    country: outlet ? standingOf(outlet, reading.owners).country : null,
    owners: outlet ? [...new Set(topOwners(outlet, reading).map(nameOwner))] : [],
    origin: (manner && MANNER[manner]) ?? (sources.length > 0 ? 'source' : 'own'),
    sources: [...new Set([...sources, ...agencies].map(partyName))],
  };
}

/** Records of the last 30 days, the last 12 months, or all of them. `today` is the day it is, ISO 8601. */
export function recordsIn(records: readonly ReadingRecord[], span: TimeSpan, today: string): ReadingRecord[] {
  const first = span === 'all' ? '' : span === 'month' ? shiftDay(today, -29) : `${shiftMonth(today.slice(0, 7), -11)}-01`;
  return records.filter(({ day }) => day >= first && day <= today);
}

/** How often each value stands in the records, most first. An article with two owners counts for both. */
export function tally(records: readonly ReadingRecord[], dimension: Dimension): Tally[] {
  const counts = new Map<string | null, number>();
  for (const record of records) for (const key of valuesOf(record, dimension)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || String(a.key).localeCompare(String(b.key)));
}

/** The same over time: the `most` frequent values one by one, the rest as others. */
export function timeline(records: readonly ReadingRecord[], dimension: Dimension, span: TimeSpan, today: string, most: number): Timeline {
  const buckets = bucketsOf(records, span, today);
  const length = span === 'month' ? 10 : 7;
  const at = new Map(buckets.map((bucket, index) => [bucket, index]));
  const ranked = tally(records, dimension).map(({ key }) => key);
  const top = ranked.slice(0, ranked.length === most + 1 ? most + 1 : most);
  const series = top.map((key) => ({ key, isOthers: false, counts: buckets.map(() => 0) }));
  const others = { key: null, isOthers: true, counts: buckets.map(() => 0) };
  for (const record of records) {
    const index = at.get(record.day.slice(0, length));
    if (index === undefined) continue;
    for (const key of valuesOf(record, dimension)) (series[top.indexOf(key)] ?? others).counts[index]!++;
  }
  return { buckets, series: others.counts.some((count) => count > 0) ? [...series, others] : series };
}

/** As a spreadsheet reads it (RFC 4180). Names come from pages: what a spreadsheet would take for a formula is quoted with an apostrophe. */
export function overviewCsv(records: readonly ReadingRecord[]): string {
  const cell = (text: string): string => `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const rows = records.map(({ day, outlet, country, owners, origin, sources }) => [day, outlet, country ?? '', owners.join('; '), origin, sources.join('; ')]);
  return [['day', 'outlet', 'country', 'owners', 'origin', 'sources'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export function overviewJson(records: readonly ReadingRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

function valuesOf({ outlet, country, owners, origin, sources }: ReadingRecord, dimension: Dimension): (string | null)[] {
  switch (dimension) {
    case 'outlet': return [outlet];
    case 'country': return [country];
    case 'owner': return owners.length > 0 ? owners : [null];
    case 'kind': return [origin];
    // That no source is named is told by the kind; here only those that are.
    case 'source': return sources;
  }
}

/** Owners with nobody above them. */
function topOwners(outlet: Outlet, reading: Reading): Owner[] {
  const steps = ownershipChain(outlet, reading.owners);
  return steps.filter(({ depth }, index) => (steps[index + 1]?.depth ?? 0) <= depth).map(({ owner }) => owner);
}

function bucketsOf(records: readonly ReadingRecord[], span: TimeSpan, today: string): string[] {
  if (span === 'month') return Array.from({ length: 30 }, (_, index) => shiftDay(today, index - 29));
  const month = today.slice(0, 7);
  const first = records.reduce((least, { day }) => (day < least ? day : least), today).slice(0, 7);
  const count = span === 'year' ? 12 : Math.min(MOST_BUCKETS, monthsBetween(first, month) + 1);
  return Array.from({ length: count }, (_, index) => shiftMonth(month, index - count + 1));
}

function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

function monthsBetween(first: string, last: string): number {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(last) - count(first);
}
