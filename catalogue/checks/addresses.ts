import { parse } from 'tldts';
import { addressKey } from '../../core/outlet-index.ts';
import type { Problem } from '../parse.ts';
import { filedRecords } from './rule.ts';
import type { Inspection, Rule } from './rule.ts';

const ADDRESS_FIELDS = ['domains', 'formerDomains', 'accounts'] as const;

function addresses(inspection: Inspection) {
  return filedRecords(inspection).outlets.flatMap(({ source, record }) => ADDRESS_FIELDS.flatMap((field) => record[field]
    .map((address, index) => ({ file: source.file, id: record.id, field, address, path: `${field}[${index}]` }))));
}

export const addressRules: Rule[] = [
  {
    name: 'addresses: a host or host/path in lower-case ASCII, without scheme, www., port, query or closing slash',
    check: (inspection) => addresses(inspection)
      .filter(({ address, field }) => !(field === 'accounts'
        ? /^[a-z0-9-]+(\.[a-z0-9-]+)+\/[^\s?#]+[^\s?#/]$/i : /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9@._~%-]+){0,3}$/).test(address))
      .map(({ file, path, address }) => ({ file, path, message: `"${address}" is not a plain host or host/path` })),
  },
  {
    name: 'addresses: no two outlets own one',
    check: (inspection) => {
      const problems: Problem[] = [];
      const owner = new Map<string, { id: string; path: string }>();
      for (const { file, id, path, address } of addresses(inspection)) {
        const key = addressKey(address);
        const other = owner.get(key);
        if (other) problems.push({ file, path, message: `"${address}" already belongs to ${other.id} (${other.path})` });
        else owner.set(key, { id, path });
      }
      return problems;
    },
  },
  {
    name: 'addresses: no public suffix',
    check: (inspection) => addresses(inspection).filter(({ field }) => field !== 'accounts').flatMap(({ file, path, address }) => {
      const { domain, hostname, isIcann } = parse(address, { allowPrivateDomains: false });
      return domain === null || !isIcann ? [{ file, path, message: `"${hostname ?? address}" has no registrable domain` }] : [];
    }),
  },
  {
    name: 'mirrors: a mirror says of whom and describes itself with a source',
    check: (inspection) => {
      const ids = new Set(inspection.catalogue.outlets.map(({ id }) => id));
      return filedRecords(inspection).outlets.flatMap(({ source: { file }, record }) => {
        if (record.mirrorOf !== null && !ids.has(record.mirrorOf)) return [{ file, path: 'mirrorOf', message: `no outlet "${record.mirrorOf}"` }];
        if (record.kind === 'mirror' && record.mirrorOf === null) return [{ file, path: 'mirrorOf', message: 'a mirror names the outlet whose text it carries' }];
        if (record.kind === 'mirror' && record.description.length === 0) return [{ file, path: 'description', message: 'a mirror needs a described source' }];
        return [];
      });
    },
  },
];
