import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Outlet, Owner } from '../core/outlet.ts';

/** `keys` are the outlet's addresses and folded names: what core/lookup.ts asks for. */
export interface OutletRecord { id: string; keys: string[]; outlet: Outlet }

interface CatalogueSchema extends DBSchema {
  outlets: { key: string; value: OutletRecord; indexes: { keys: string } };
  owners: { key: string; value: Owner };
  meta: { key: 'digest'; value: string };
}

export type CatalogueDatabase = IDBPDatabase<CatalogueSchema>;

/**
 * A cache of the packaged catalogue, opened by the background only: in a content script indexedDB is the page's own.
 * It can always be rebuilt, so a new version starts empty and nothing is migrated.
 */
export function openDatabase(): Promise<CatalogueDatabase> {
  return openDB<CatalogueSchema>('catalogue', 1, {
    upgrade(database) {
      for (const store of database.objectStoreNames) database.deleteObjectStore(store);
      database.createObjectStore('outlets', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
      database.createObjectStore('owners', { keyPath: 'id' });
      database.createObjectStore('meta');
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension waits to upgrade; holding the connection would hang it.
      (event.target as IDBDatabase).close();
    },
  });
}
