import type { Catalogue, Citation, Outlet, Owner, Statement } from './outlet.ts';

/**
 * The catalogue as it is shipped: empty fields left out, a citation written once for all records that use it, a statement as
 * `[value, [citation, ...], start?, end?]` with citations numbered over the whole catalogue. Half the size of the records, and brotli does the rest.
 */
export interface PackedCatalogue {
  digest: string;
  /** `[url, title, publisher, retrieved]`, each once. */
  citations: [string, string, string, string][];
  outlets: PackedRecord[];
  owners: PackedRecord[];
}
type PackedStatement = [unknown, number[], (string | null)?, (string | null)?];
type PackedRecord = Record<string, unknown>;

const TEXTS = ['aliases', 'domains', 'formerDomains', 'accounts', 'sameAs'] as const;
const STATEMENTS = [
  'country', 'inLanguage', 'foundingDate', 'location', 'legalName', 'parentOrganization', 'funding', 'editorialControl', 'stateMedia',
  'regulatoryActs', 'memberOf', 'selfDescription', 'description', 'history',
] as const;

/** Catalogue → the form that is shipped. Loses nothing: `unpackCatalogue` gives it back. */
export function packCatalogue({ outlets, owners, digest }: Catalogue): PackedCatalogue {
  const citations: PackedCatalogue['citations'] = [];
  const numbers = new Map<string, number>();
  function numberOf({ url, title, publisher, retrieved }: Citation): number {
    const key = JSON.stringify([url, title, publisher, retrieved]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, citations.length);
    citations.push([url, title, publisher, retrieved]);
    return citations.length - 1;
  }
  function pack(record: Outlet | Owner): PackedRecord {
    const all = record.citations.map(numberOf);
    const packed: PackedRecord = {};
    for (const [field, value] of Object.entries(record) as [string, unknown][]) {
      if (field === 'citations' || value === null || (Array.isArray(value) && value.length === 0)) continue;
      packed[field] = (STATEMENTS as readonly string[]).includes(field) && Array.isArray(value)
        ? (value as Statement<unknown>[]).map((statement) => packStatement(statement, all)) : value;
    }
    packed.citations = all;
    return packed;
  }
  return { digest, citations, outlets: outlets.map(pack), owners: owners.map(pack) };
}

function packStatement({ value, start, end, citations }: Statement<unknown>, all: number[]): PackedStatement {
  const numbers = citations.map((index) => all[index] ?? -1);
  if (end !== null) return [value, numbers, start, end];
  return start === null ? [value, numbers] : [value, numbers, start];
}

/** The shipped form → Catalogue. It comes from our own package; a form it does not know throws. */
export function unpackCatalogue({ digest, citations: table, outlets, owners }: PackedCatalogue): Catalogue {
  const citations = table.map(([url, title, publisher, retrieved]): Citation => ({ url, title, publisher, retrieved }));

  function unpack(packed: PackedRecord, fields: readonly string[]): PackedRecord {
    const all = packed.citations as number[];
    const record: PackedRecord = { ...packed, citations: all.map((number) => citations[number]) };
    for (const field of fields) {
      const statements = packed[field] as PackedStatement[] | undefined;
      record[field] = (statements ?? []).map(([value, numbers, start = null, end = null]) => ({ value, start, end, citations: numbers.map((number) => all.indexOf(number)) }));
    }
    return record;
  }
  return {
    digest,
    outlets: outlets.map((packed) => ({
      nativeName: null, mirrorOf: null, ...Object.fromEntries(TEXTS.map((field) => [field, []])), ...unpack(packed, STATEMENTS),
    }) as unknown as Outlet),
    owners: owners.map((packed) => ({ country: null, open: null, sameAs: [], ...unpack(packed, ['parentOrganization']) }) as unknown as Owner),
  };
}
