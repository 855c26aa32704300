import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cachedCatalogue, cachedPhrases, compileCached, GAZETTEER_INPUTS } from '../../catalogue/cached.ts';
import { compileGazetteer } from '../../catalogue/names/compile.ts';
import { createNameFinder } from '../../core/names/find.ts';
import { createNoticeFinder } from '../../core/notices/finder.ts';
import { outletAddressKeys, outletNameKeys } from '../../core/outlet-index.ts';
import type { Outlet } from '../../core/outlet.ts';
import type { Shelf } from '../../core/read.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The same finders and catalogue the extension packages, compiled from the folders. */
export function createShelf(): Shelf {
  const catalogue = cachedCatalogue(folder(''));
  const byKey = new Map<string, Outlet[]>();
  for (const outlet of catalogue.outlets) {
    for (const key of [...outletAddressKeys(outlet), ...outletNameKeys(outlet)]) byKey.set(key, [...(byKey.get(key) ?? []), outlet]);
  }
  const byId = new Map(catalogue.outlets.map((outlet) => [outlet.id, outlet]));
  return {
    notices: createNoticeFinder(cachedPhrases(folder(''))),
    names: createNameFinder({ gazetteer: compileCached(folder(''), 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer(folder(''))), model: readFileSync(folder('assets/tagger.bin')) }),
    async lookUp(keys) {
      const found = keys.flatMap((key) => byKey.get(key) ?? []);
      const mirrored = found.flatMap((outlet) => (outlet.mirrorOf && byId.get(outlet.mirrorOf)) || []);
      return { outlets: [...new Set([...found, ...mirrored])], owners: catalogue.owners };
    },
  };
}
