import type { Catalogue, Citation } from '../core/outlet.ts';

export interface Age { id: string; oldest: string; newest: string; citations: number }

/** When each record was read, the longest unread first. A report, not a rule: old is not wrong. */
export function measureAge(catalogue: Catalogue): Age[] {
  const dated = (id: string, citations: Citation[]): Age[] => {
    const days = citations.map(({ retrieved }) => retrieved).sort();
    const [oldest] = days;
    const newest = days.at(-1);
    return oldest !== undefined && newest !== undefined ? [{ id, oldest, newest, citations: days.length }] : [];
  };
  return [...catalogue.outlets, ...catalogue.owners].flatMap(({ id, citations }) => dated(id, citations))
    .sort((a, b) => (a.newest < b.newest ? -1 : a.newest > b.newest ? 1 : a.id < b.id ? -1 : 1));
}

/** The table printed by `catalogue age`: records per month of their last reading, then the `count` longest unread. */
export function printAge(ages: Age[], count: number): string {
  const months = Map.groupBy(ages, ({ newest }) => newest.slice(0, 7));
  return [
    ...[...months].map(([month, all]) => `${month}  ${all.length} records`), '',
    ...ages.slice(0, count).map(({ id, oldest, newest, citations }) => `${id}: last read ${newest}, first ${oldest}, ${citations} citations`),
  ].join('\n');
}
