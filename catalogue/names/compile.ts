import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from '../compile.ts';
import { buildParts } from './build.ts';
import type { Entity } from './entity.ts';
import { pack } from './pack.ts';
import { relateOutlets } from './outlets.ts';
import { LineError, readEntities } from './read.ts';
import { readPlaces, readTerritories } from './read-places.ts';
import { readRoles } from './roles.ts';

/** All entities of the catalogue below `root` (the project's root), read and completed. Throws LineError on the first line it cannot read. */
export function readCatalogue(root: string): Entity[] {
  const folder = join(root, 'catalogue', 'names');
  const text = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
  const files = (name: string): string[] => readdirSync(join(folder, name)).filter((file) => file.endsWith('.txt')).sort();
  const places = [
    ...readTerritories(),
    ...files('places').flatMap((file) => readEntities(text('places', file), 'LOC', file)),
    ...readPlaces(text('places', 'cities.tsv'), 'city', 'cities.tsv'),
    ...readPlaces(text('places', 'regions.tsv'), 'region', 'regions.tsv'),
  ];
  return [
    ...joinPlaces(places),
    ...files('people').flatMap((file) => readEntities(text('people', file), 'PER', file)),
    ...files('organisations').flatMap((file) => readEntities(text('organisations', file), 'ORG', file)),
  ];
}

/** Compiles catalogue/names into the binary form core/names/gazetteer.ts reads; `root` is the project's root. Same input, same bytes. */
export function compileGazetteer(root: string): Uint8Array {
  const folder = join(root, 'catalogue', 'names');
  const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const ordinary = new Map<string, string>();
  for (const line of linesOf('ordinary-words.txt')) {
    const [, language = '', words = ''] = /^([a-z]{2}): (.+)$/u.exec(line) ?? [];
    if (!language) throw new LineError('ordinary-words.txt', 0, line);
    ordinary.set(language, `${ordinary.get(language) ?? ''} ${words.toLowerCase()}`.trim());
  }
  const lists = { ordinary, commonSurnames: new Set(linesOf('common-surnames.txt').flatMap((line) => line.split(/\s+/u))) };
  const entities = readCatalogue(root);
  return pack(buildParts(entities, readRoles(readFileSync(join(folder, 'roles.yaml'), 'utf8')), lists, relateOutlets(entities, compileCatalogue(join(root, 'catalogue')))));
}

/** A place that several lists have (same id, same country or none) is one place: the first list's labels, all lists' names. */
function joinPlaces(places: Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  const joined: Entity[] = [];
  for (const place of places) {
    const own = byId.get(place.id);
    if (own && (own.country === place.country || own.country === null || place.country === null)) {
      own.country ??= place.country;
      own.qid ||= place.qid;
      for (const name of place.names) {
        // A name only kept from English (Kharkiv in Ukrainian) gives way to a list that has the language's own.
        if (!name.kept && name.label) for (const one of own.names) if (one.language === name.language && one.kept) one.label = false;
        const labelled = own.names.some((one) => one.language === name.language && one.label);
        own.names.push({ ...name, label: name.label && !labelled });
      }
      continue;
    }
    byId.set(place.id, place);
    joined.push(place);
  }
  return joined;
}
