import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ReadingRecord } from '../core/overview.ts';

/** `seen` tells the articles of one day apart, by a digest of their address, and is emptied when the day is over. */
interface OverviewSchema extends DBSchema {
  readings: { key: number; value: ReadingRecord };
  seen: { key: string; value: { day: string; at: number } };
}

/** Some decades of reading. */
const MOST_READINGS = 100_000;

/** What the reader wants kept of what they read; opened by the background only. */
export interface Overview {
  /** Keeps a reading; the same address on the same day counts once, as it was read last. */
  keep(record: ReadingRecord, url: string): Promise<void>;
  /** All that is kept, in the order it was read. */
  load(): Promise<ReadingRecord[]>;
  forget(): Promise<void>;
}

export function openOverview(): Promise<Overview> {
  return openDB<OverviewSchema>('overview', 1, {
    upgrade(database) {
      database.createObjectStore('readings', { autoIncrement: true });
      database.createObjectStore('seen');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }).then((database) => ({
    keep: (record, url) => keep(database, record, url),
    load: () => database.getAll('readings'),
    async forget() {
      const transaction = database.transaction(['readings', 'seen'], 'readwrite');
      await Promise.all([transaction.objectStore('readings').clear(), transaction.objectStore('seen').clear(), transaction.done]);
    },
  }));
}

async function keep(database: IDBPDatabase<OverviewSchema>, record: ReadingRecord, url: string): Promise<void> {
  const page = await digest(url);
  const transaction = database.transaction(['readings', 'seen'], 'readwrite');
  const readings = transaction.objectStore('readings');
  const seen = transaction.objectStore('seen');
  for (let cursor = await seen.openCursor(); cursor; cursor = await cursor.continue()) if (cursor.value.day !== record.day) await cursor.delete();
  const before = await seen.get(page);
  if (before) {
    await readings.put(record, before.at);
  } else {
    const at = await readings.add(record);
    await seen.put({ day: record.day, at }, page);
    if (await readings.count() > MOST_READINGS) await (await readings.openCursor())?.delete();
  }
  await transaction.done;
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
