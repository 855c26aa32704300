import type { Owner } from '../../core/outlet.ts';
import type { Problem } from '../parse.ts';
import { ULTIMATE_KINDS } from '../schema.ts';
import { filedRecords } from './rule.ts';
import type { Rule } from './rule.ts';

/** Owner ids that are reached again from themselves. */
function findCycle(start: string, owners: ReadonlyMap<string, Owner>): string[] | null {
  const walk = (id: string, path: string[]): string[] | null => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    for (const { value } of owners.get(id)?.parentOrganization ?? []) {
      const cycle = walk(value.owner, [...path, id]);
      if (cycle) return cycle;
    }
    return null;
  };
  return walk(start, []);
}

export const chainRules: Rule[] = [
  {
    name: 'chains: every owner named has a record',
    check: (inspection) => {
      const known = new Set(inspection.catalogue.owners.map(({ id }) => id));
      const { outlets, owners } = filedRecords(inspection);
      return [...outlets, ...owners].flatMap(({ source: { file }, record }) => record.parentOrganization
        .flatMap(({ value }, index) => (known.has(value.owner) ? [] : [{ file, path: `parentOrganization[${index}].owner`, message: `no owner "${value.owner}"` }])));
    },
  },
  {
    name: 'chains: every owner is named by a record',
    check: (inspection) => {
      const named = new Set([...inspection.catalogue.outlets, ...inspection.catalogue.owners].flatMap((record) => record.parentOrganization.map(({ value }) => value.owner)));
      return filedRecords(inspection).owners.filter(({ record }) => !named.has(record.id)).map(({ source: { file } }) => ({ file, path: '', message: 'owns nothing in the catalogue' }));
    },
  },
  {
    name: 'chains: no cycle',
    check: (inspection) => {
      const owners = new Map(inspection.catalogue.owners.map((owner) => [owner.id, owner]));
      return filedRecords(inspection).owners.flatMap(({ source: { file }, record }): Problem[] => {
        const cycle = findCycle(record.id, owners);
        return cycle?.[0] === record.id ? [{ file, path: 'parentOrganization', message: `cycle ${cycle.join(' → ')}` }] : [];
      });
    },
  },
  {
    name: 'chains: end at a person, family, state, foundation, party, church, cooperative or the public, or say in `open` why not',
    check: (inspection) => filedRecords(inspection).owners
      .filter(({ record }) => record.parentOrganization.length === 0 && record.open === null && !ULTIMATE_KINDS.includes(record.kind))
      .map(({ source: { file }, record }) => ({ file, path: 'parentOrganization', message: `a ${record.kind} is owned by someone: name them, or say in "open" why the chain stops` })),
  },
];
