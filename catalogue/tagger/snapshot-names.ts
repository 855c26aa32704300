import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Copies the names of catalogue/names (people, organisations; own compilation) into names.txt, so that the weights do not change with every new
 * entry there:  node catalogue/tagger/snapshot-names.ts   A line: kind (P person, O organisation, M medium) · language · name.
 */
const here = import.meta.dirname, from = join(here, '../names');
const out = new Set<string>();
const add = (kind: string, lang: string, name: string): void => { const n = name.trim(); if (n.length > 1 && n.length < 80 && !/[|{}[\]*=]/.test(n)) out.add(`${kind}\t${lang}\t${n}`); };
for (const folder of ['people', 'organisations']) for (const file of readdirSync(join(from, folder)).sort()) {
  const kind = folder === 'people' ? 'P' : file === 'media.txt' ? 'M' : 'O';
  for (const line of readFileSync(join(from, folder, file), 'utf8').split('\n')) {
    if (!line || line.startsWith('#') || line.startsWith('==')) continue;
    const [names, , others] = line.replace(/^\*/, '').split(' | ');
    for (const n of (names ?? '').split(',')) add(kind, 'la', n);
    for (const part of (others ?? '').split(';')) {
      const match = /^\s*([a-z]{2}(?:,[a-z]{2})*) (.+)$/u.exec(part);
      if (match) for (const lang of match[1]!.split(',')) for (const n of match[2]!.split(',')) add(kind, lang, n);
    }
  }
}
writeFileSync(join(here, 'names.txt'), `# Snapshot of catalogue/names by snapshot-names.ts: kind, language ("la" = the Latin spelling of the entry), name.\n${[...out].sort().join('\n')}\n`);
