import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { ReadingRecord } from '../../core/overview.ts';
import { openOverview, type Overview } from '../../platform/overview.ts';

const record = (day: string, outlet: string): ReadingRecord => ({ day, outlet, country: null, owners: [], origin: 'own', sources: [] });
const URL_A = 'https://a.example/story/', URL_B = 'https://b.example/story/';

let overview: Overview;
beforeEach(async () => {
  overview = await openOverview();
  await overview.forget();
});

const kept = async (): Promise<string[]> => (await overview.load()).map(({ day, outlet }) => `${day} ${outlet}`);

test('every article once a day, as it was read last', async () => {
  await overview.keep(record('2026-11-23', 'first look'), URL_A);
  await overview.keep(record('2026-11-23', 'A'), URL_A);
  await overview.keep(record('2026-11-23', 'B'), URL_B);
  expect(await kept()).toEqual(['2026-11-23 A', '2026-11-23 B']);
  await overview.keep(record('2026-11-24', 'A'), URL_A);
  expect(await kept()).toEqual(['2026-11-23 A', '2026-11-23 B', '2026-11-24 A']);
});

test('no address is kept, and of yesterday not even its digest', async () => {
  await overview.keep(record('2026-11-23', 'A'), URL_A);
  await overview.keep(record('2026-11-24', 'B'), URL_B);
  const open = indexedDB.open('overview');
  await new Promise((resolve) => { open.onsuccess = resolve; });
  const dump = async (name: string): Promise<string> => {
    const store = open.result.transaction(name).objectStore(name);
    const [keys, values] = [store.getAllKeys(), store.getAll()];
    await new Promise((resolve) => { values.onsuccess = resolve; });
    return JSON.stringify([keys.result, values.result]);
  };
  expect(await dump('readings')).not.toContain('example');
  expect(await dump('seen')).toMatch(/^\[\["[0-9a-f]{64}"\],/u);
  open.result.close();
});

test('is forgotten whole, and goes on', async () => {
  await overview.keep(record('2026-11-24', 'A'), URL_A);
  await overview.forget();
  expect(await kept()).toEqual([]);
  await overview.keep(record('2026-11-24', 'A'), URL_A);
  expect(await kept()).toEqual(['2026-11-24 A']);
});
