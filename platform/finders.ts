import { createNameFinder } from '../core/names/find.ts';
import { createNoticeFinder } from '../core/notices/finder.ts';
import type { Shelf } from '../core/read.ts';
import { loadBytes } from './packaged.ts';

/** The finders over the files of the package. Loaded side by side: a worker's first answer waits for the slowest only. */
export async function createFinders(): Promise<Pick<Shelf, 'notices' | 'names'>> {
  const [phrases, gazetteer, model] = await Promise.all([loadBytes('phrases.bin'), loadBytes('gazetteer.bin'), loadBytes('tagger.bin')]);
  return { notices: createNoticeFinder(phrases), names: createNameFinder({ gazetteer, model }) };
}
