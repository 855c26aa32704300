import { hostKeys, outletAddressKeys, outletNameKeys } from '../core/outlet-index.ts';
import type { Outlet, Owner } from '../core/outlet.ts';
import { unpackCatalogue, type PackedCatalogue } from '../core/packed-catalogue.ts';
import type { OutletView } from '../core/protocol.ts';
import { chainsOf } from '../core/read.ts';
import { openDatabase, type CatalogueDatabase } from './database.ts';
import { loadJson } from './packaged.ts';

/** Written by the build (wxt.config.ts): names the catalogue in the package. */
declare const CATALOGUE_DIGEST: string;

export interface StoredCatalogue {
  /** Outlets any of whose keys is asked for, the outlets they mirror, and every owner above them. */
  lookUp(keys: string[]): Promise<{ outlets: Outlet[]; owners: Owner[] }>;
  /** The outlet at an address, null when the catalogue has none. */
  viewAt(url: string): Promise<OutletView | null>;
  /** The outlet of an id, null when the catalogue has none. */
  viewOf(id: string): Promise<OutletView | null>;
}

/** Opens the cache and rebuilds it in one transaction when it is not the packaged catalogue's. */
export async function openCatalogue(): Promise<StoredCatalogue> {
  const database = await openDatabase();
  if ((await database.get('meta', 'digest')) !== CATALOGUE_DIGEST) await refill(database);
  return {
    lookUp: (keys) => lookUp(database, keys),
    async viewAt(url) {
      const keys = hostKeys(url);
      const { outlets, owners } = await lookUp(database, keys);
      // Keys come most specific first: a path scope speaks before its host.
      const outlet = keys.flatMap((key) => outlets.find((one) => outletAddressKeys(one).includes(key)) ?? [])[0];
      return outlet ? { outlet, owners: chainsOf([outlet], owners) } : null;
    },
    async viewOf(id) {
      const record = await database.get('outlets', id);
      const found = record && (await lookUp(database, record.keys.slice(0, 1)));
      return record && found ? { outlet: record.outlet, owners: chainsOf([record.outlet], found.owners) } : null;
    },
  };
}

async function refill(database: CatalogueDatabase): Promise<void> {
  const { outlets, owners } = unpackCatalogue((await loadJson('catalogue.json')) as PackedCatalogue);
  const transaction = database.transaction(['outlets', 'owners', 'meta'], 'readwrite');
  const outletStore = transaction.objectStore('outlets');
  const ownerStore = transaction.objectStore('owners');
  void outletStore.clear();
  void ownerStore.clear();
  for (const outlet of outlets) void outletStore.put({ id: outlet.id, keys: [...outletAddressKeys(outlet), ...outletNameKeys(outlet)], outlet });
  for (const owner of owners) void ownerStore.put(owner);
  void transaction.objectStore('meta').put(CATALOGUE_DIGEST, 'digest');
  await transaction.done;
}

async function lookUp(database: CatalogueDatabase, keys: string[]): Promise<{ outlets: Outlet[]; owners: Owner[] }> {
  const transaction = database.transaction(['outlets', 'owners']);
  const index = transaction.objectStore('outlets').index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat().map((record) => record.outlet);
  const mirrored = found.flatMap((outlet) => outlet.mirrorOf ?? []);
  const originals = await Promise.all(mirrored.map((id) => transaction.objectStore('outlets').get(id)));
  const outlets = unique([...found, ...originals.flatMap((record) => record?.outlet ?? [])]);

  const owners = new Map<string, Owner>();
  let level = outlets.flatMap((outlet) => outlet.parentOrganization);
  while (level.length > 0) {
    const ids = [...new Set(level.map((holding) => holding.value.owner))].filter((id) => !owners.has(id));
    const records = (await Promise.all(ids.map((id) => transaction.objectStore('owners').get(id)))).flatMap((owner) => owner ?? []);
    for (const owner of records) owners.set(owner.id, owner);
    level = records.flatMap((owner) => owner.parentOrganization);
  }
  return { outlets, owners: [...owners.values()] };
}

function unique(outlets: Outlet[]): Outlet[] {
  return [...new Map(outlets.map((outlet) => [outlet.id, outlet])).values()];
}
