import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A site that exists according to another set: used to see what is missing or disagrees, never as text or as a source of facts. */
export interface Listed { host: string; name: string; country: string; label: string | null }
export interface Checklists { stateMedia: Listed[]; polish: Listed[]; fundus: Listed[] }

/** RFC 4180 rows of a CSV text; no header handling. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** Host and path of an address as a catalogue scope, '' when it has none. */
function scopeOf(address: string): string {
  const trimmed = address.trim().split(/\s/)[0] ?? '';
  const url = trimmed === '' ? null : URL.parse(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return url && url.hostname.includes('.') ? url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '') : '';
}

const lines = (path: string): string => readFileSync(path, 'utf8');

/** Reads the checklists under `folder` (../shared/data); null when they are not there, as outside the project's own rooms. */
export function readChecklists(folder: string): Checklists | null {
  const matrix = join(folder, 'state-media-profiles', 'State_Media_Matrix.csv');
  if (!existsSync(matrix)) return null;
  const listed = (address: string, name: string, country: string, label: string | null): Listed[] => {
    const host = scopeOf(address);
    return host === '' ? [] : [{ host, name, country, label }];
  };
  return {
    stateMedia: parseCsv(lines(matrix)).slice(1).flatMap(([, country = '', company = '', asset = '', address = '', label = '']) => listed(address, asset || company, country, label.replace('?', ''))),
    polish: parseCsv(lines(join(folder, 'ercexpo', 'pl-news-domains.csv'))).slice(1).flatMap(([domain = '']) => listed(domain, domain, 'Poland', null)),
    fundus: lines(join(folder, 'fundus', 'publishers.tsv')).trim().split('\n').flatMap((line) => {
      const [country = '', name = '', address = ''] = line.split('\t');
      return listed(address, name, country.toUpperCase(), null);
    }),
  };
}
