import type { OutletRow } from '../../core/names/gazetteer.ts';
import { nameKey } from '../../core/alias.ts';
import { outletNameKeys } from '../../core/outlet-index.ts';
import type { Catalogue, Outlet, Owner } from '../../core/outlet.ts';
import type { Entity } from './entity.ts';

/** Outlets shown of one owner; the whole holding is on the outlets' own pages. */
const MOST = 5;
const OWNER_TYPES: Partial<Record<Owner['kind'], Entity['type']>> = {
  person: 'PER', company: 'ORG', 'state-body': 'ORG', foundation: 'ORG', party: 'ORG', church: 'ORG', cooperative: 'ORG',
};

/**
 * What the entities of the gazetteer are to the outlets of the catalogue, by index: an organisation of an outlet's name and country is that
 * outlet; a person or organisation of an owner's name stands above the outlets it holds today, through owners between them too. A name that
 * two records of one country share relates to neither.
 */
export function relateOutlets(entities: readonly Entity[], { outlets, owners }: Catalogue): Map<number, OutletRow[]> {
  const byName = group(outlets, outletNameKeys);
  const ownersByName = group(owners, (owner) => [nameKey(owner.name)]);
  const below = holdings(outlets, owners);
  const rows = new Map<number, OutletRow[]>();
  entities.forEach((entity, index) => {
    if (entity.type === 'LOC') return;
    const keys = new Set(entity.names.filter((name) => name.label || name.language === 'en').map((name) => nameKey(name.text)).filter((key) => key !== ''));
    const label = entity.names.find((name) => name.language === 'en' && name.label)?.text;
    const named = <T extends { id: string }>(records: ReadonlyMap<string, T[]>, countryOf: (record: T) => string | null): T | null => {
      const all = new Set([...keys].flatMap((key) => records.get(key) ?? []).filter((record) => entity.country === null || countryOf(record) === null || countryOf(record) === entity.country));
      return all.size === 1 ? [...all][0] ?? null : null;
    };
    const row = (relation: OutletRow[0], outlet: Outlet): OutletRow => (outlet.name === label ? [relation, outlet.id] : [relation, outlet.id, outlet.name]);
    const own = entity.type === 'ORG' ? named(byName, (outlet) => outlet.country[0]?.value ?? null) : null;
    const owner = named(ownersByName, (one) => one.country);
    const held = owner && OWNER_TYPES[owner.kind] === entity.type ? below.get(owner.id) ?? [] : [];
    const found = [
      ...(own ? [row(own.regulatoryActs.some((act) => act.end === null) ? 'act' : own.kind === 'agency' ? 'agency' : 'outlet', own)] : []),
      ...held.filter((outlet) => outlet.id !== own?.id).slice(0, MOST).map((outlet) => row('owns', outlet)),
    ];
    if (found.length > 0) rows.set(index, found);
  });
  return rows;
}

function group<T>(records: readonly T[], keysOf: (record: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) for (const key of keysOf(record)) groups.set(key, [...groups.get(key) ?? [], record]);
  return groups;
}

/** Owner's id → outlets below it today, those best documented first. */
function holdings(outlets: readonly Outlet[], owners: readonly Owner[]): Map<string, Outlet[]> {
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const found = new Map<string, Outlet[]>();
  const current = ({ parentOrganization }: Outlet | Owner): string[] => parentOrganization.filter((held) => held.end === null).map((held) => held.value.owner);
  for (const outlet of [...outlets].sort((a, b) => b.citations.length - a.citations.length || (a.id < b.id ? -1 : 1))) {
    const above = new Set<string>(), queue = current(outlet);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (above.has(id)) continue;
      above.add(id);
      const owner = byId.get(id);
      if (owner) queue.push(...current(owner));
    }
    for (const id of above) found.set(id, [...found.get(id) ?? [], outlet]);
  }
  return found;
}
