import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openChromium, type Chromium, type RawTarget } from './chromium.ts';
import { FOUNDING, foundingPage } from './founding.ts';
import { tabAndPress, tabTo } from './keys.ts';
import { middleOf, PAINTED, type Painted } from './painted.ts';
import { SAMPLE, startSite, type Site } from './site.ts';
import { pause, until } from './wait.ts';

let site: Site;
let browser: Chromium;

beforeAll(async () => {
  site = await startSite();
  browser = await openChromium({ port: site.port });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
  // One test's settings must not decide another's.
  await browser.inWorker('chrome.storage.local.clear()').catch(() => undefined);
});

async function visit(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

const painted = (page: Page): Promise<Painted> => page.evaluate(PAINTED);
const settled = (page: Page): Promise<Painted> => until(() => painted(page), (names) => Object.keys(names).length > 0);

async function hover(page: Page, name: string, text: string): Promise<void> {
  const at = await page.evaluate<{ x: number; y: number } | null>(middleOf(name, text));
  if (!at) throw new Error(`${text} is not painted as ${name}`);
  await page.mouse.move(at.x - 4, at.y);
  await page.mouse.move(at.x, at.y);
}

const card = (page: Page, isEnough: (text: string) => boolean, most?: number): Promise<string> => until(() => browser.cardText(page), isEnough, most);

describe('an article', () => {
  test('names in their inflected forms, notices and the picture credit are painted', async () => {
    const names = await settled(await visit(SAMPLE));
    expect(names['whence-person']).toEqual(expect.arrayContaining(['Siergiej Ławrow', 'Ławrow']));
    expect(names['whence-place']).toEqual(expect.arrayContaining(['Moskwie', 'Nigru', 'Burkina Faso', 'Francją', 'Sahelu', 'Wagadugu']));
    expect(names['whence-organisation']).toEqual(expect.arrayContaining(['Sojusz Państw Sahelu', 'ONZ', 'Al-Kaidą', 'Państwem Islamskim', 'Grupy Wagnera']));
    expect(names['whence-notice']).toEqual(['Przetlumaczono przez translator Google', expect.stringMatching(/^zrodlo:https:\/\/www\.rt\.com\//u)]);
    expect(names['whence-credit']).toEqual(['© Sputnik / Maria Orłowa']);
  });

  test('the page itself stays as it was but for one closed shadow host', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const added: string[] = [];
      Object.assign(window, { added });
      addEventListener('DOMContentLoaded', () => new MutationObserver((records) => records.forEach((record) => {
        const isOurs = record.target.nodeName === 'WHENCE-CARD';
        added.push(...[...record.addedNodes].map((node) => node.nodeName), ...(record.type === 'attributes' && !isOurs ? [`@${record.attributeName}`] : []));
      })).observe(document, { childList: true, subtree: true, attributes: true, characterData: true }));
    });
    await page.goto(SAMPLE);
    await settled(page);
    await hover(page, 'whence-person', 'Ławrow');
    expect(await card(page, (text) => text !== '')).toContain('Lavrov');
    expect(await page.evaluate('added')).toEqual(['WHENCE-CARD']);
    expect(await page.evaluate("document.querySelector('whence-card').shadowRoot")).toBeNull();
  });

  test('the highlight can be seen', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const box = await page.evaluate<{ x: number; y: number; width: number; height: number }>(
      "(() => { const { x, y, width, height } = [...CSS.highlights.get('whence-notice')][0].getBoundingClientRect(); return { x, y, width, height }; })()",
    );
    const withHighlight = await page.screenshot({ clip: box });
    await page.evaluate("CSS.highlights.delete('whence-notice')");
    expect((await page.screenshot({ clip: box })).equals(withHighlight)).toBe(false);
  });
});

describe('the card', () => {
  test('comes after a rest on a name and goes when the pointer leaves', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    await hover(page, 'whence-place', 'Moskwie');
    await pause(250);
    expect(await browser.cardText(page)).toBe('');
    expect(await card(page, (text) => text !== '')).toMatch(/Moscow/u);
    await page.mouse.move(5, 400);
    expect(await card(page, (text) => text === '', 2_000)).toBe('');
  });

  test('passing over a name shows nothing', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    await hover(page, 'whence-place', 'Moskwie');
    await page.mouse.move(5, 400);
    await pause(700);
    expect(await browser.cardText(page)).toBe('');
  });

  test('stays while the pointer is on it, Escape takes it away', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    await hover(page, 'whence-person', 'Ławrow');
    await card(page, (text) => text !== '');
    const box = await page.evaluate<{ x: number; y: number }>("(() => { const { x, y, width, height } = document.querySelector('whence-card').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()");
    await page.mouse.move(box.x, box.y, { steps: 3 });
    await pause(600);
    expect(await browser.cardText(page)).toContain('Lavrov');
    await page.keyboard.press('Escape');
    expect(await card(page, (text) => text === '')).toBe('');
  });

  test('of a notice says what it says and who is behind the source', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await hover(page, 'whence-notice', 'rt.com');
    const text = await card(page, (found) => found !== '');
    expect(text).toMatch(/Source of the text/u);
    expect(text).toMatch(/RT.*TV-Novosti.*Russia\s+state\b/su);
    expect(text).toMatch(/Broadcasting ban/u);
  });

  test('opens from the keyboard with the focus in it, and gives the focus back', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    await page.focus('header a');
    const step = async (): Promise<void> => {
      // Chromium takes keys of `commands` before the page; the event they fire is dispatched instead.
      await browser.inWorker("chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('next-highlight', tab))");
    };
    await page.bringToFront();
    await step();
    // The first highlight of the page is in its headline.
    expect(await card(page, (text) => text !== '')).toContain('Russia');
    expect(await page.evaluate('document.activeElement.localName')).toBe('whence-card');
    await page.keyboard.press('Escape');
    expect(await card(page, (text) => text === '')).toBe('');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Strona główna');
  });
});

describe('the popup', () => {
  test('tells whose page it is and where the text comes from, side by side with sources', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    const popup = await browser.openPopup(page);
    const text = await until(() => popup.evaluate<string>('document.body.innerText'), (found) => found.includes('Report of this reading'));
    expect(text).toContain('You are reading Głos Pogranicza. The text is a machine translation of an article by RT (Russia, state-controlled), made with Google Translate.');
    expect(text).toMatch(/TV-Novosti[\s\S]*Russia state/u);
    expect(text).toContain('Council Regulation (EU) 2022/350');
    expect(text).toMatch(/Whence has no record of this outlet/u);
    expect(await popup.evaluate<number>("document.querySelectorAll('.outlets sup a[href^=http]').length")).toBeGreaterThan(10);
    expect(text).toContain('Its own pages about who makes it: O mnie · Kontakt');
  });

  test('a press on the evidence goes to it in the page', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    const popup = await browser.openPopup(page);
    await until(() => popup.evaluate<number>("document.querySelectorAll('.quote').length"), (count) => count > 0);
    expect(await page.evaluate('scrollY')).toBe(0);
    // Chromium closes the popup on the press, so the press itself cannot be waited for.
    popup.evaluate("[...document.querySelectorAll('.quote')].find((one) => one.textContent.includes('rt.com')).click()").catch(() => undefined);
    expect(await until(() => page.evaluate<number>('scrollY'), (top) => top > 0)).toBeGreaterThan(0);
    expect(await card(page, (text) => text !== '')).toContain('Source of the text');
    expect((await painted(page))['whence-current']?.[0]).toContain('rt.com');
  });

  test('by keyboard alone: Tab to a quote, Enter; names unfolded, filtered and gone to; a level chosen for the site', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    const open = async (): Promise<RawTarget> => {
      const popup = await browser.openPopup(page);
      await until(() => popup.evaluate<number>("document.querySelectorAll('.quote').length"), (count) => count > 0);
      return popup;
    };
    // Where it leads into the page the popup closes, and with it whoever would have answered.
    const leave = async (popup: RawTarget, name: string): Promise<void> => {
      await tabTo(popup, name);
      popup.press('Enter').catch(() => undefined);
    };
    await leave(await open(), 'Przetlumaczono');
    expect(await card(page, (text) => text !== '')).toContain('Machine translation');
    const second = await open();
    await tabAndPress(second, 'names in the text', 'Enter');
    await tabTo(second, 'Filter names');
    for (const letter of 'oua') await second.press(letter);
    await leave(second, 'Ouagadougou');
    expect(await card(page, (text) => text.includes('Ouagadougou'))).toContain('Burkina Faso');
    const third = await open();
    await tabAndPress(third, 'Outlets, notices and names', 'ArrowLeft');
    expect(await until(() => painted(page), (names) => !('whence-place' in names))).toHaveProperty('whence-notice');
  });
});

describe('settings of a site', () => {
  test('take effect at once, without a reload, and are kept', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    let popup = await browser.openPopup(page);
    const press = (level: string): Promise<void> => popup.evaluate(`document.querySelector('input[value="${level}"]').click()`);
    await until(() => popup.evaluate<number>("document.querySelectorAll('.levels label').length"), (count) => count === 3);

    await press('notices');
    const names = await until(() => painted(page), (now) => !now['whence-person']);
    expect(Object.keys(names).sort()).toEqual(['whence-credit', 'whence-notice']);
    await press('off');
    expect(await until(() => painted(page), (now) => Object.keys(now).length === 0)).toEqual({});

    const stored = await browser.inWorker('chrome.storage.local.get()');
    expect(stored).toMatchObject({ settings: { version: 3, rules: { 'glos-pogranicza.example': 'off' } } });
    // A reload may take the popup's focus and with it the popup.
    popup.evaluate('window.close()').catch(() => undefined);
    await page.reload();
    await pause(600);
    expect(await painted(page)).toEqual({});

    popup = await browser.openPopup(page);
    await until(() => popup.evaluate<number>("document.querySelectorAll('.levels label').length"), (count) => count === 3);
    await press('names');
    expect(Object.keys(await until(() => painted(page), (now) => 'whence-notice' in now))).toContain('whence-person');
    expect(await popup.evaluate('document.body.innerText')).toContain('Your rule for glos-pogranicza.example decides');
    await popup.evaluate("document.querySelector('.ruling button').click()");
    expect(await until(() => browser.inWorker('chrome.storage.local.get()'), (now) => JSON.stringify(now).includes('"rules":{}'))).toMatchObject({ settings: { rules: {} } });
  });
});

describe('the background', () => {
  test('may be stopped at any time: the page keeps its reading, the next page is read', async () => {
    const page = await visit(SAMPLE);
    await settled(page);
    await browser.stopWorker(page);
    await hover(page, 'whence-person', 'Ławrow');
    expect(await card(page, (text) => text !== '')).toContain('Lavrov');
    await browser.stopWorker(page);
    expect(await settled(await visit(SAMPLE))).toHaveProperty('whence-notice');
  });

  test('may be busy for seconds, as it is right after the installation: the popup says so at once, and the facts when they come', async () => {
    const page = await visit('http://front.example/');
    const popup = await browser.openPopup(page, 'setTimeout(() => { const end = Date.now() + 2_500; while (Date.now() < end); })');
    const painted = await until(() => popup.evaluate<number>("performance.getEntriesByName('painted')[0]?.startTime ?? 0"), (time) => time > 0);
    expect(painted).toBeGreaterThan(0);
    expect(painted).toBeLessThan(1_500);
    expect(await until(() => popup.evaluate<string>('document.body.innerText'), (text) => text.includes('front.example'))).toContain('front.example');
  });

  test('keeps the catalogue in IndexedDB, under the digest of the package', async () => {
    const page = await visit(browser.extensionPage('popup.html'));
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
    const before = site.requests.length;
    const page = await visit(SAMPLE);
    await settled(page);
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    const popup = await browser.openPopup(page);
    await until(() => popup.evaluate<string>('document.body.innerText'), (text) => text.includes('Report of this reading'));
    expect(new Set(site.requests.slice(before).filter((url) => !url.endsWith('/favicon.ico')))).toEqual(new Set([SAMPLE]));
  });
});

test('offline, a loaded page keeps all of it: highlights, cards, popup', async () => {
  const page = await visit(SAMPLE);
  await settled(page);
  await browser.context.setOffline(true);
  try {
    await hover(page, 'whence-person', 'Ławrow');
    expect(await card(page, (text) => text !== '')).toContain('Lavrov');
    const popup = await browser.openPopup(page);
    expect(await until(() => popup.evaluate<string>('document.body.innerText'), (text) => text.includes('Report of this reading'))).toContain('Russia state');
  } finally {
    await browser.context.setOffline(false);
  }
});

describe.skipIf(!existsSync(foundingPage.seed))('the founding article (lies beside the repository)', () => {
  test('is read completely', async () => {
    const page = await visit(FOUNDING);
    const names = await settled(page);
    expect(names['whence-notice']).toEqual(['Przetlumaczono przez translator Google', expect.stringContaining('602036-lavrov-mali')]);
    expect(names['whence-credit']).toEqual([expect.stringMatching(/^© Sputnik/u)]);
    expect(names['whence-person']).toEqual(expect.arrayContaining(['Siergiej Ławrow', 'Ławrow', 'Diop']));
    expect(names['whence-place']).toEqual(expect.arrayContaining(['Moskwa', 'Moskwą', 'Bamako', 'Mali', 'Niger', 'Algierią', 'Rosję', 'Niamey', 'Wagadugu', 'Francją', 'Tinzaouaten']));
    expect(names['whence-organisation']).toEqual(expect.arrayContaining(['ONZ', 'Al-Kaidy', 'Państwa Islamskiego', 'Sojuszu Państw Sahelu']));
    const popup = await browser.openPopup(page);
    const text = await until(() => popup.evaluate<string>('document.body.innerText'), (found) => found.includes('Report of this reading'));
    expect(text).toContain('The text is a machine translation of an article by RT (Russia, state-controlled), made with Google Translate.');
    expect(text).toMatch(/picture credit: Sputnik/u);
    for (const fact of ['TV-Novosti', 'Russia state', 'Subsidies from the Russian federal government', 'Council Regulation (EU) 2022/350 of 1 March 2022']) expect(text).toContain(fact);
  });
});
