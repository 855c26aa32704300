import type { Catalogue, Citation, Statement } from '../core/outlet.ts';
import { OUTLET_FIELDS } from './schema.ts';

/** One statement as a second reader needs it: whose, which field, what it says, where it was read. */
export interface DrawnStatement { record: string; field: string; value: string; dated: boolean; sources: Citation[] }

const STATEMENT_FIELDS = Object.keys(OUTLET_FIELDS).filter((field) => OUTLET_FIELDS[field] === 'statements');

/** A statement's value and its qualifiers in one line: `seven-a-om · 60 % (2004 – )`. */
export function wordStatement({ value, start, end }: Statement<unknown>): string {
  const text = typeof value === 'object' && value !== null
    ? Object.values(value).filter((part) => part !== null).join(' · ')
    : String(value);
  return start === null && end === null ? text : `${text} (${start ?? '…'} – ${end ?? ''})`;
}

/** Every statement of every outlet and owner, in the order of the records and their fields. */
export function listStatements(catalogue: Catalogue): DrawnStatement[] {
  const list = (folder: string, records: Iterable<{ id: string; citations: Citation[] }>): DrawnStatement[] =>
    [...records].flatMap((record) => STATEMENT_FIELDS.flatMap((field) => {
      const statements = (record as unknown as Record<string, unknown>)[field]; // an owner's `country` is a plain text
      return (Array.isArray(statements) ? statements as Statement<unknown>[] : []).map((statement) => ({
        record: `${folder}/${record.id}`, field, value: wordStatement(statement), dated: statement.start !== null || statement.end !== null,
        sources: statement.citations.flatMap((index) => record.citations[index] ?? []),
      }));
    }));
  return [...list('outlets', catalogue.outlets), ...list('owners', catalogue.owners)];
}

/** Mulberry32: 32 bits of state, the same sequence on every machine; a draw must be repeatable, not secret. */
function createSequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different items, each equally likely, by the first steps of a Fisher-Yates shuffle; in the order drawn. */
export function drawAtRandom<T>(items: readonly T[], count: number, seed: number): T[] {
  const pool = [...items];
  const next = createSequence(seed);
  const size = Math.min(Math.max(count, 0), pool.length);
  return Array.from({ length: size }, (_, at) => {
    const picked = at + Math.floor(next() * (pool.length - at));
    const item = pool[picked] as T;
    pool[picked] = pool[at] as T;
    return item;
  });
}

/** The list printed by `catalogue draw`: what a reader who did not write the records is to read again. */
export function printDraw(drawn: DrawnStatement[]): string {
  return drawn.map(({ record, field, value, sources }, index) => [
    `${index + 1}. ${record} ${field}: ${value}`,
    ...sources.map(({ title, publisher, url }) => `     ${title}. ${publisher}. ${url}`),
  ].join('\n')).join('\n');
}
