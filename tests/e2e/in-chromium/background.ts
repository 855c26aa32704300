import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../site.ts';
import { until } from '../wait.ts';
import { reader } from './reader.ts';

describe('the background', () => {
  test('may be stopped at any time: the page keeps its reading, the next page is read', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    await reader.browser.stopWorker(page);
    await reader.hover(page, 'whence-person', 'Ławrow');
    expect(await reader.card(page, (text) => text !== '')).toContain('Lavrov');
    await reader.browser.stopWorker(page);
    expect(await reader.settled(await reader.visit(SAMPLE))).toHaveProperty('whence-notice');
  });

  test('may be busy for seconds, as it is right after the installation: the popup says so at once, and the facts when they come', async () => {
    const page = await reader.visit('http://front.example/');
    const popup = await reader.browser.openPopup(page, 'setTimeout(() => { const end = Date.now() + 2_500; while (Date.now() < end); })');
    const painted = await until(() => popup.evaluate<number>("performance.getEntriesByName('painted')[0]?.startTime ?? 0"), (time) => time > 0);
    expect(painted).toBeGreaterThan(0);
    expect(painted).toBeLessThan(1_500);
    expect(await until(() => popup.evaluate<string>('document.body.innerText'), (text) => text.includes('front.example'))).toContain('front.example');
  });

  test('keeps the catalogue in IndexedDB, under the digest of the package', async () => {
    const page = await reader.visit(reader.browser.extensionPage('popup.html'));
    const rows = await page.evaluate(async () => {
      const open = indexedDB.open('catalogue');
      const database = await new Promise<IDBDatabase>((resolve) => { open.onsuccess = () => resolve(open.result); });
      const get = <T>(store: string, key: string): Promise<T> => new Promise((resolve) => {
        const request = database.transaction(store).objectStore(store).get(key);
        request.onsuccess = () => resolve(request.result as T);
      });
      const rt = await get<{ keys: string[]; outlet: { name: string } }>('outlets', 'rt');
      const digest = await get<string>('meta', 'digest');
      database.close();
      return { name: rt.outlet.name, keys: rt.keys, digest };
    });
    expect(rows.name).toBe('RT');
    expect(rows.keys).toContain('rt.com');
    expect(rows.digest).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('the page sees no database of ours, and no request leaves but for the pages themselves', async () => {
    const before = reader.site.requests.length;
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    const popup = await reader.browser.openPopup(page);
    await until(() => popup.evaluate<string>('document.body.innerText'), (text) => text.includes('Report of this reading'));
    expect(new Set(reader.site.requests.slice(before).filter((url) => !url.endsWith('/favicon.ico')))).toEqual(new Set([SAMPLE]));
  });
});

test('offline, a loaded page keeps all of it: highlights, cards, popup', async () => {
  const page = await reader.visit(SAMPLE);
  await reader.settled(page);
  await reader.browser.context.setOffline(true);
  try {
    await reader.hover(page, 'whence-person', 'Ławrow');
    expect(await reader.card(page, (text) => text !== '')).toContain('Lavrov');
    const popup = await reader.browser.openPopup(page);
    expect(await until(() => popup.evaluate<string>('document.body.innerText'), (text) => text.includes('Report of this reading'))).toContain('Russia state');
  } finally {
    await reader.browser.context.setOffline(false);
  }
});
