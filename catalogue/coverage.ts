import type { Catalogue, Owner } from '../core/outlet.ts';
import { createOutletIndex } from '../core/outlet-index.ts';
import type { Checklists, Listed } from './checklists.ts';
import { ULTIMATE_KINDS } from './schema.ts';

/** What one country has, and what the state-media checklist lists there. */
export interface CountryCoverage { country: string; outlets: number; statements: number; chains: number }
export interface ListCoverage { list: string; listed: number; found: number; missing: Listed[] }
export interface Coverage {
  outlets: number; owners: number; countries: CountryCoverage[]; medianStatements: number; statements: number; chains: number;
  lists: ListCoverage[];
}

/** Number of cited statements of an outlet. */
export function countStatements(outlet: object): number {
  return Object.values(outlet).flatMap((value) => (Array.isArray(value) ? value : [])).filter((item) => typeof item === 'object' && item !== null && 'citations' in item).length;
}

/** Does some path of owners reach a kind a chain may end at? */
export function reachesUltimateOwner(holders: { owner: string }[], owners: ReadonlyMap<string, Owner>, seen: ReadonlySet<string> = new Set()): boolean {
  return holders.some(({ owner: id }) => {
    const owner = owners.get(id);
    if (!owner || seen.has(id)) return false;
    return ULTIMATE_KINDS.includes(owner.kind) || reachesUltimateOwner(owner.parentOrganization.map(({ value }) => value), owners, new Set([...seen, id]));
  });
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Counts for the bars of the catalogue, and how far the checklists resolve to outlets. */
export function measureCoverage(catalogue: Catalogue, checklists: Checklists | null): Coverage {
  const owners = new Map(catalogue.owners.map((owner) => [owner.id, owner]));
  const rows = catalogue.outlets.map((outlet) => ({
    countries: outlet.country.length > 0 ? [...new Set(outlet.country.map(({ value }) => value))] : ['—'],
    statements: countStatements(outlet),
    chain: reachesUltimateOwner(outlet.parentOrganization.map(({ value }) => value), owners),
  }));
  const countries = [...new Set(rows.flatMap((row) => row.countries))].sort().map((country) => {
    const here = rows.filter((row) => row.countries.includes(country));
    return { country, outlets: here.length, statements: median(here.map((row) => row.statements)), chains: here.filter((row) => row.chain).length };
  });
  const index = createOutletIndex(catalogue.outlets);
  const lists = Object.entries(checklists ?? {}).map(([list, all]: [string, Listed[]]) => {
    const missing = all.filter(({ host }) => index.byAddress(host) === null);
    return { list, listed: all.length, found: all.length - missing.length, missing };
  });
  const statements = rows.reduce((sum, row) => sum + row.statements, 0);
  return {
    outlets: rows.length, owners: catalogue.owners.length, countries, medianStatements: median(rows.map((row) => row.statements)),
    statements, chains: rows.filter((row) => row.chain).length, lists,
  };
}

/** The table printed by `catalogue coverage`; `missing` names a list, or part of a country's name, whose gaps are listed. */
export function printCoverage(coverage: Coverage, missing: string | null): string {
  const lines = [
    `${coverage.outlets} outlets, ${coverage.owners} owners, ${coverage.countries.length} countries; ${coverage.statements} statements, median ${coverage.medianStatements} an outlet; ${coverage.chains} outlets with a chain to an ultimate owner`,
    '', 'country  outlets  median statements  chains',
    ...coverage.countries.map(({ country, outlets, statements, chains }) => `${country.padEnd(7)}  ${String(outlets).padStart(7)}  ${String(statements).padStart(17)}  ${String(chains).padStart(6)}`),
    '', ...coverage.lists.map(({ list, listed, found }) => `${list}: ${found} of ${listed} (${((100 * found) / Math.max(listed, 1)).toFixed(1)} %)`),
  ];
  if (missing === null) return lines.join('\n');
  const gaps = coverage.lists.flatMap(({ list, missing: all }) => all.filter(({ country }) => list === missing || country.toLowerCase().includes(missing.toLowerCase()))
    .map(({ host, name, country, label }) => `${list}  ${country}  ${host}  ${name}${label === null || label === '' ? '' : `  ${label}`}`));
  return [...lines, '', ...gaps].join('\n');
}
