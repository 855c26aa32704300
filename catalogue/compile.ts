import { createHash } from 'node:crypto';
import type { Catalogue, Outlet, Owner } from '../core/outlet.ts';
import { loadSources } from './load.ts';
import type { SourceFile, SourceFiles } from './load.ts';
import { readOutlet, readOwner, readSharedCitations } from './parse.ts';
import type { Problem } from './parse.ts';

const regionName = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Owners that need no file because nothing about them is a matter of sources: `state-pl` is the Polish state. */
export function impliedOwner(id: string): Owner | null {
  const node = { country: null, parentOrganization: [], open: null, sameAs: [], citations: [] };
  const code = /^state-([a-z]{2})$/.exec(id)?.[1]?.toUpperCase();
  const name = code && regionName.of(code);
  if (code && name) return { ...node, id, name: `State of ${name}`, kind: 'state', country: code };
  if (id === 'dispersed-shareholders') return { ...node, id, name: 'Dispersed shareholders (listed company)', kind: 'public' };
  return null;
}

/** Old ids of renamed records: a file that says only `moved: new-id`. */
export function isMoved({ value }: SourceFile): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 1 && 'moved' in value;
}

/** Files → records; what breaks the form is listed in `problems`. Moved files yield no record. */
export function assembleCatalogue(files: SourceFiles): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const shared = readSharedCitations(files.sources, problems);
  const outlets: Outlet[] = files.outlets.filter((file) => !isMoved(file)).map((file) => readOutlet(file, shared, problems));
  const owners: Owner[] = files.owners.filter((file) => !isMoved(file)).map((file) => readOwner(file, shared, problems));
  const known = new Set(owners.map(({ id }) => id));
  for (const { value } of [...outlets, ...owners].flatMap((record) => record.parentOrganization)) {
    const implied = known.has(value.owner) ? null : impliedOwner(value.owner);
    if (implied) { owners.push(implied); known.add(implied.id); }
  }
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  outlets.sort(byId);
  owners.sort(byId);
  const digest = createHash('sha256').update(JSON.stringify([outlets, owners])).digest('hex').slice(0, 16);
  return { catalogue: { outlets, owners, digest }, problems };
}

/**
 * The folder `root` (outlets/, owners/, sources/) → all records, owners completed with the implied ones.
 * Throws with file and path of every breach of the form: a build never ships half a catalogue.
 */
export function compileCatalogue(root: string): Catalogue {
  const { catalogue, problems } = assembleCatalogue(loadSources(root));
  if (problems.length > 0) throw new Error(problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`).join('\n'));
  return catalogue;
}
