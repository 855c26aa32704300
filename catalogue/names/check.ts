import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutWords } from '../../core/names/gazetteer-words.ts';
import { readCatalogue } from './compile.ts';
import type { Entity } from './entity.ts';
import { readRoles } from './roles.ts';

const ID = /^(?:person|place|organisation)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Offices are checked against sources that cannot be younger than the catalogue's last revision. */
const NEWEST = '2026-11';

/** What is wrong with catalogue/names, one sentence a finding; empty when all holds. `root` is the project's root. */
export function checkNames(root: string): string[] {
  let entities: Entity[];
  try {
    entities = readCatalogue(root);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const roles = readRoles(readFileSync(join(root, 'catalogue', 'names', 'roles.yaml'), 'utf8'));
  const countries = new Set(entities.flatMap((entity) => (entity.kind === 'country' && entity.country ? entity.country : [])));
  const seen = new Set<string>();
  const findings: string[] = [];
  for (const entity of entities) {
    const report = (what: string): void => { findings.push(`${entity.id}: ${what}`); };
    if (!ID.test(entity.id)) report('the id is not lower-case words joined by hyphens');
    if (seen.has(entity.id)) report('the id is used twice');
    seen.add(entity.id);
    if (entity.kind === null || !Object.hasOwn(roles, entity.kind)) report(`kind "${entity.kind ?? ''}" has no words in roles.yaml`);
    if (entity.country !== null && !countries.has(entity.country)) report(`country "${entity.country}" is no territory of CLDR`);
    if (entity.type === 'PER' && entity.asOf === null) report('an office without the month it was checked');
    if (entity.asOf !== null && (entity.asOf > NEWEST || !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(entity.asOf))) report(`"${entity.asOf}" is no month up to ${NEWEST}`);
    for (const name of entity.names) {
      if (name.text.trim() !== name.text || cutWords(name.text).length === 0) report(`"${name.text}" is no name`);
    }
  }
  for (const [kind, titles] of Object.entries(roles)) {
    for (const language of ['en', 'pl', 'de', 'fr', 'es', 'uk', 'ru']) if (!titles[language]) findings.push(`roles.yaml: ${kind} has no word in ${language}`);
  }
  return findings;
}
