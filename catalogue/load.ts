import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Document } from 'yaml';

/** One YAML file: its path under the catalogue, its id (file name), its text and document, and the plain value; every scalar is a string. */
export interface SourceFile { file: string; id: string; text: string; document: Document; value: unknown; errors: string[] }
export interface SourceFiles { outlets: SourceFile[]; owners: SourceFile[]; sources: SourceFile[] }

function readFolder(root: string, folder: string): SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.yaml')).sort().map((name) => readSource(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')));
}

/** YAML 1.2 under the failsafe schema: no guessing of numbers, dates or booleans (`NO` stays Norway, 1918 stays a year). */
export function readSource(file: string, text: string): SourceFile {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true });
  const errors = document.errors.map((error) => error.message);
  const id = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
  return { file, id, text, document, value: errors.length ? null : document.toJS({ maxAliasCount: 0 }), errors };
}

/** All files of a catalogue folder, sorted by name. Records may lie in sub-folders (outlets/pl/...); the id is the file name alone. */
export function loadSources(root: string): SourceFiles {
  return { outlets: readFolder(root, 'outlets'), owners: readFolder(root, 'owners'), sources: readFolder(root, 'sources') };
}
