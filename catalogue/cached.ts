import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../core/outlet.ts';
import { compileCatalogue } from './compile.ts';
import { compilePhrases } from './phrases/compile.ts';

/**
 * A compiled artefact, kept in node_modules/.cache under the digest of everything it was made from: four builds and every `analyse` would
 * else compile the same seconds-long thing again. Any changed input is another digest; nothing is ever migrated.
 * `inputs` are globs below `root`.
 */
export function compileCached(root: string, name: string, inputs: string[], compile: () => Uint8Array): Uint8Array {
  const digest = createHash('sha256');
  for (const path of inputs.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    if (/\.[a-z]+$/u.test(path)) digest.update(path).update('\0').update(readFileSync(join(root, path)));
  }
  const folder = join(root, 'node_modules', '.cache', 'whence');
  const file = join(folder, `${name}-${digest.digest('hex').slice(0, 16)}.bin`);
  try {
    return readFileSync(file);
  } catch {
    const compiled = compile();
    mkdirSync(folder, { recursive: true });
    // Two builds at once must never read half a file.
    writeFileSync(`${file}.${process.pid}`, compiled);
    renameSync(`${file}.${process.pid}`, file);
    return compiled;
  }
}

/** What the gazetteer is made of: names, their compiler, and the outlets they are related to. */
export const GAZETTEER_INPUTS = ['catalogue/names/**', 'catalogue/outlets/**', 'catalogue/owners/**', 'catalogue/sources/**', 'core/names/**', 'core/alias.ts', 'core/outlet-index.ts', 'package-lock.json'];

const RECORDS = ['catalogue/*.ts', 'catalogue/outlets/**', 'catalogue/owners/**', 'catalogue/sources/**', 'core/**', 'package-lock.json'];
const PHRASES = ['catalogue/phrases/**', 'core/**', 'package-lock.json'];

/** compileCatalogue of the project at `root`, kept. */
export function cachedCatalogue(root: string): Catalogue {
  const compiled = compileCached(root, 'catalogue', RECORDS, () => Buffer.from(JSON.stringify(compileCatalogue(join(root, 'catalogue')))));
  return JSON.parse(Buffer.from(compiled).toString('utf8')) as Catalogue;
}

/** compilePhrases of the project at `root`, kept. */
export const cachedPhrases = (root: string): Uint8Array => compileCached(root, 'phrases', PHRASES, () => compilePhrases(join(root, 'catalogue/phrases')));
