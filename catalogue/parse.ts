import type { Citation, Holding, Outlet, OutletKind, Owner, RegulatoryAct, StateMediaClass, Statement } from '../core/outlet.ts';
import { CITATION_KEYS, DATE, OUTLET_FIELDS, OUTLET_KINDS, OWNER_FIELDS, OWNER_KINDS, STATE_MEDIA_CLASSES, statementKeys } from './schema.ts';
import type { Fields } from './schema.ts';
import type { SourceFile } from './load.ts';

/** Where the form is broken: `path` inside the file (`country[0].cite`), and what is wrong. */
export interface Problem { file: string; path: string; message: string }
export type SharedCitations = ReadonlyMap<string, Citation>;
type Mapping = Record<string, unknown>;
type Report = (path: string, message: string) => void;

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);

function readCitation(value: unknown, path: string, report: Report): Citation {
  const map = isMapping(value) ? value : {};
  for (const key of Object.keys(map)) if (!CITATION_KEYS.includes(key)) report(`${path}.${key}`, 'unknown field');
  const text = (key: string): string => {
    const found = map[key];
    if (typeof found === 'string' && found !== '') return found;
    report(`${path}.${key}`, 'missing');
    return '';
  };
  const citation = { url: text('url'), title: text('title'), publisher: text('publisher'), retrieved: text('retrieved') };
  if (citation.url && !/^https?:\/\/\S+$/.test(citation.url)) report(`${path}.url`, 'not an http(s) address');
  if (citation.retrieved && !/^\d{4}-\d\d-\d\d$/.test(citation.retrieved)) report(`${path}.retrieved`, 'not a day (YYYY-MM-DD)');
  return citation;
}

/** Reads citations many records use: sources/*.yaml, each a map id → citation. Ids are unique over all files. */
export function readSharedCitations(files: SourceFile[], problems: Problem[]): Map<string, Citation> {
  const shared = new Map<string, Citation>();
  for (const { file, value, errors } of files) {
    const report: Report = (path, message) => { problems.push({ file, path, message }); };
    for (const error of errors) report('', error);
    for (const [id, citation] of Object.entries(isMapping(value) ? value : {})) {
      if (shared.has(id)) report(id, 'citation id already used in another file of sources/');
      shared.set(id, readCitation(citation, id, report));
    }
  }
  return shared;
}

/** A record under reading: its fields checked against the schema, its citations in the order they are first cited. */
function openRecord({ file, value, errors }: SourceFile, fields: Fields, shared: SharedCitations, problems: Problem[]) {
  const report: Report = (path, message) => { problems.push({ file, path, message }); };
  for (const error of errors) report('', error);
  const record = isMapping(value) ? value : {};
  if (!errors.length && !isMapping(value)) report('', 'not a mapping');
  for (const key of Object.keys(record)) if (!(key in fields)) report(key, 'unknown field');

  const local = isMapping(record.citations) ? record.citations : {};
  const citations: Citation[] = [];
  const indexOf = new Map<string, number>();
  for (const id of Object.keys(local)) if (shared.has(id)) report(`citations.${id}`, 'hides a citation of the same id in sources/');

  function cite(id: unknown, path: string): number[] {
    const known = typeof id === 'string' ? indexOf.get(id) : undefined;
    if (known !== undefined) return [known];
    const found = typeof id === 'string' && Object.hasOwn(local, id) ? readCitation(local[id], `citations.${id}`, report) : shared.get(String(id));
    if (!found) { report(path, `unknown citation "${String(id)}"`); return []; }
    indexOf.set(String(id), citations.length);
    citations.push(found);
    return [citations.length - 1];
  }

  function text(key: string): string | null {
    const found = record[key];
    if (found === undefined) return null;
    if (typeof found === 'string' && found.trim() !== '') return found;
    report(key, 'not a text');
    return null;
  }
  function texts(key: string): string[] {
    const found = record[key];
    if (found === undefined) return [];
    if (Array.isArray(found) && found.length > 0 && found.every((item) => typeof item === 'string' && item.trim() !== '')) return found as string[];
    report(key, 'not a list of texts (leave an empty field out)');
    return [];
  }
  function oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const found = text(key) ?? '';
    if (!(allowed as readonly string[]).includes(found)) report(key, `"${found}" is none of ${allowed.join(', ')}`);
    return found as T;
  }
  function statements<T>(key: string, read: (map: Mapping, path: string) => T): Statement<T>[] {
    const found = record[key];
    if (found === undefined) return [];
    if (!Array.isArray(found) || found.length === 0) { report(key, 'not a list of statements (leave an empty field out)'); return []; }
    return found.map((item: unknown, index) => {
      const path = `${key}[${index}]`;
      const map = isMapping(item) ? item : {};
      for (const name of Object.keys(map)) if (!statementKeys(key).includes(name)) report(`${path}.${name}`, 'unknown field');
      const date = (name: string): string | null => {
        const day = map[name];
        if (day === undefined) return null;
        if (typeof day !== 'string' || !DATE.test(day)) report(`${path}.${name}`, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
        return String(day);
      };
      const cited = Array.isArray(map.cite) ? map.cite : [];
      if (cited.length === 0) report(`${path}.cite`, 'a statement cites at least one source');
      return { value: read(map, path), start: date('start'), end: date('end'), citations: cited.flatMap((id, at) => cite(id, `${path}.cite[${at}]`)) };
    });
  }
  function required(map: Mapping, key: string, path: string): string {
    const found = map[key];
    if (typeof found === 'string' && found.trim() !== '') return found;
    report(`${path}.${key}`, 'missing');
    return '';
  }
  const value_ = (map: Mapping, path: string): string => required(map, 'value', path);
  function holding(map: Mapping, path: string): Holding {
    const share = map.share === undefined ? null : Number(map.share);
    if (share !== null && !(share > 0 && share <= 100)) report(`${path}.share`, 'not a percentage above 0 and up to 100');
    return { owner: required(map, 'owner', path), share };
  }
  function finish(): Citation[] {
    for (const id of Object.keys(local)) if (!indexOf.has(id)) report(`citations.${id}`, 'never cited');
    return citations;
  }
  if (!text('name')) report('name', 'missing');
  return { text, texts, oneOf, statements, required, value: value_, holding, finish };
}

/** File → Outlet; breaches of the form go to `problems` and the outlet is then not to be used. */
export function readOutlet(source: SourceFile, shared: SharedCitations, problems: Problem[]): Outlet {
  const record = openRecord(source, OUTLET_FIELDS, shared, problems);
  const plain = (key: string): Statement<string>[] => record.statements(key, record.value);
  const act = (map: Mapping, path: string): RegulatoryAct => ({
    act: record.required(map, 'act', path), jurisdiction: record.required(map, 'jurisdiction', path),
    effect: record.required(map, 'effect', path), actUrl: typeof map.actUrl === 'string' ? map.actUrl : null,
  });
  return {
    id: source.id, name: record.text('name') ?? '', nativeName: record.text('nativeName'), aliases: record.texts('aliases'),
    kind: record.oneOf<OutletKind>('kind', OUTLET_KINDS), domains: record.texts('domains'), formerDomains: record.texts('formerDomains'),
    accounts: record.texts('accounts'), mirrorOf: record.text('mirrorOf'),
    country: plain('country'), inLanguage: plain('inLanguage'), foundingDate: plain('foundingDate'), location: plain('location'),
    legalName: plain('legalName'), parentOrganization: record.statements('parentOrganization', record.holding), funding: plain('funding'),
    editorialControl: plain('editorialControl'), stateMedia: plain('stateMedia') as Statement<StateMediaClass>[],
    regulatoryActs: record.statements('regulatoryActs', act), memberOf: plain('memberOf'), selfDescription: plain('selfDescription'),
    description: plain('description'), history: plain('history'), sameAs: record.texts('sameAs'), citations: record.finish(),
  };
}

/** File → Owner; as readOutlet. */
export function readOwner(source: SourceFile, shared: SharedCitations, problems: Problem[]): Owner {
  const record = openRecord(source, OWNER_FIELDS, shared, problems);
  return {
    id: source.id, name: record.text('name') ?? '', kind: record.oneOf('kind', OWNER_KINDS), country: record.text('country'),
    parentOrganization: record.statements('parentOrganization', record.holding), open: record.text('open'),
    sameAs: record.texts('sameAs'), citations: record.finish(),
  };
}

export const isStateMediaClass = (value: string): value is StateMediaClass => (STATE_MEDIA_CLASSES as readonly string[]).includes(value);
