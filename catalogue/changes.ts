import type { Catalogue, Citation, Outlet, Owner, Statement } from '../core/outlet.ts';
import { OUTLET_FIELDS, OWNER_FIELDS } from './schema.ts';
import { wordStatement } from './draw.ts';

/** One thing a record says: `subject` is what stays the same when the fact is corrected (an owner, an act), '' where only the field tells. */
interface Fact { field: string; subject: string; text: string; sources: string }

/** `before` is null for an added fact, `after` for a withdrawn one. Texts carry qualifiers: `seven-a-om · 60 (2004 – )`. */
export interface FactChange { field: string; before: string | null; after: string | null; what: 'added' | 'changed' | 'withdrawn' | 'sources' }
export interface RecordChange { record: string; what: 'added' | 'changed' | 'withdrawn'; facts: FactChange[] }

type Entry = Outlet | Owner;

const FIELDS = Object.entries({ ...OUTLET_FIELDS, ...OWNER_FIELDS }).filter(([, kind]) => kind !== 'citations').map(([field]) => field);

function subjectOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('owner' in value) return String(value.owner);
  return 'act' in value ? String(value.act) : '';
}

function listFacts(entry: Entry): Fact[] {
  const sourced = (citations: number[]): string => citations.map((index) => (entry.citations as (Citation | undefined)[])[index]?.url ?? '').sort().join(' ');
  return FIELDS.flatMap((field) => {
    const held = (entry as unknown as Record<string, unknown>)[field] ?? [];
    return (Array.isArray(held) ? held as unknown[] : [held]).map((item): Fact => {
      if (typeof item === 'string') return { field, subject: item, text: item, sources: '' };
      const statement = item as Statement<unknown>;
      return { field, subject: subjectOf(statement.value), text: wordStatement(statement), sources: sourced(statement.citations) };
    });
  });
}

/** Takes from both lists, pair by pair, the facts that `same` holds for. */
function pairOff(before: Fact[], after: Fact[], same: (a: Fact, b: Fact) => boolean): [Fact, Fact][] {
  return [...before].flatMap((old): [Fact, Fact][] => {
    const at = after.findIndex((fact) => same(old, fact));
    const [found] = at < 0 ? [] : after.splice(at, 1);
    if (found) before.splice(before.indexOf(old), 1);
    return found ? [[old, found]] : [];
  });
}

/**
 * Facts of one field, matched in three rounds: said in the same words (then only the sources may differ); of the same subject
 * (a share, a date or an effect changed); one left on each side (the value itself was corrected). What is left was added or withdrawn.
 */
function compareField(field: string, before: Fact[], after: Fact[]): FactChange[] {
  const same = pairOff(before, after, (a, b) => a.text === b.text);
  const altered = pairOff(before, after, (a, b) => a.subject === b.subject);
  if (before.length === 1 && after.length === 1) altered.push(...pairOff(before, after, () => true));
  return [
    ...same.filter(([a, b]) => a.sources !== b.sources).map(([a, b]): FactChange => ({ field, what: 'sources', before: a.text, after: b.text })),
    ...altered.map(([a, b]): FactChange => ({ field, what: 'changed', before: a.text, after: b.text })),
    ...before.map(({ text }): FactChange => ({ field, what: 'withdrawn', before: text, after: null })),
    ...after.map(({ text }): FactChange => ({ field, what: 'added', before: null, after: text })),
  ];
}

/** What became of a record's facts; null stands for a record that was not there. Fields come in the order of the schema. */
export function compareEntries(before: Entry | null, after: Entry | null): FactChange[] {
  const [old, now] = [before, after].map((entry) => Map.groupBy(entry ? listFacts(entry) : [], ({ field }) => field));
  return FIELDS.flatMap((field) => compareField(field, [...old?.get(field) ?? []], [...now?.get(field) ?? []]));
}

/** Two states of the catalogue → the records whose facts differ, by id; a record renamed to another id counts as withdrawn and added. */
export function compareCatalogues(before: Catalogue, after: Catalogue): RecordChange[] {
  const compare = (folder: 'outlets' | 'owners'): RecordChange[] => {
    const [old, now] = [before, after].map((state) => new Map<string, Entry>(state[folder].map((entry) => [entry.id, entry])));
    return [...new Set([...old?.keys() ?? [], ...now?.keys() ?? []])].sort().flatMap((id): RecordChange[] => {
      const [was, is] = [old?.get(id) ?? null, now?.get(id) ?? null];
      const facts = compareEntries(was, is);
      return facts.length === 0 ? [] : [{ record: `${folder}/${id}`, what: was ? is ? 'changed' : 'withdrawn' : 'added', facts }];
    });
  };
  return [...compare('outlets'), ...compare('owners')];
}

/** The list printed by `catalogue changes`; a record that came or went is one line, since all its facts did. */
export function printChanges(changes: RecordChange[]): string {
  const line = ({ field, what, before, after }: FactChange): string => {
    if (what === 'changed') return `  ~ ${field}: ${before ?? ''} → ${after ?? ''}`;
    if (what === 'sources') return `  = ${field}: ${after ?? ''} (other sources)`;
    return `  ${what === 'added' ? '+' : '-'} ${field}: ${after ?? before ?? ''}`;
  };
  const counted = Map.groupBy(changes, ({ what }) => what);
  return [
    ...changes.map(({ record, what, facts }) => (what === 'changed' ? [record, ...facts.map(line)].join('\n') : `${what === 'added' ? '+' : '-'} ${record}: ${facts.length} facts`)),
    `records: ${(['added', 'changed', 'withdrawn'] as const).map((what) => `${counted.get(what)?.length ?? 0} ${what}`).join(', ')}`,
  ].join('\n');
}
