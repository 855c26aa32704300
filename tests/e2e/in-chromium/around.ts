import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keysOf, tabAndPress, tabTo } from '../keys.ts';
import { SAMPLE } from '../site.ts';
import { until } from '../wait.ts';
import { reader } from './reader.ts';

/** What surrounds the popup, in the real extension: toolbar, own pages, settings. */

async function visitSample(): Promise<Page> {
  const page = await reader.visit(SAMPLE);
  await until(() => reader.painted(page), (names) => 'whence-notice' in names);
  return page;
}

const text = (page: Page): Promise<string> => page.evaluate('document.body.innerText');

const scripts = (): Promise<unknown[]> => reader.browser.inWorker('chrome.scripting.getRegisteredContentScripts()');

const TAB = `chrome.tabs.query({ url: ${JSON.stringify(SAMPLE)} }).then(([tab]) => tab.id)`;
const badge = (): Promise<{ text: string; title: string }> =>
  reader.browser.inWorker(`${TAB}.then(async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }))`);

describe('the toolbar', () => {
  test('tells that the text comes from elsewhere, in a mark and in words', async () => {
    await visitSample();
    expect(await until(badge, (now) => now.text !== '')).toEqual({ text: '←', title: 'The text comes from RT' });
  });

  test('tells that Whence is off, and no longer when it is on again', async () => {
    await visitSample();
    await reader.browser.inWorker(`chrome.storage.local.set({ settings: { version: 2, everywhere: 'off' } })`);
    expect(await until(badge, (now) => now.text === '–')).toEqual({ text: '–', title: 'Whence is off here' });
    await reader.browser.inWorker(`chrome.storage.local.set({ settings: { version: 2, everywhere: 'names' } })`);
    expect(await until(badge, (now) => now.text === '←')).toMatchObject({ title: 'The text comes from RT' });
  });

  test('the command turns Whence off on the site, and on again', async () => {
    const page = await visitSample();
    const toggle = (): Promise<unknown> => reader.browser.inWorker(`${TAB}.then((id) => chrome.commands.onCommand.dispatch('toggle-site', { id }))`);
    await toggle();
    expect(await until(() => reader.painted(page), (names) => Object.keys(names).length === 0)).toEqual({});
    await toggle();
    expect(await until(() => reader.painted(page), (names) => 'whence-notice' in names)).toHaveProperty('whence-person');
  });
});

describe('settings', () => {
  test('version 1 is read by every part', async () => {
    const page = await visitSample();
    await reader.browser.inWorker(`chrome.storage.local.set({ settings: { version: 1, everywhere: { on: true, names: true, notices: true }, sites: { 'glos-pogranicza.example': { names: false } } } })`);
    expect(Object.keys(await until(() => reader.painted(page), (names) => !('whence-person' in names))).sort()).toEqual(['whence-credit', 'whence-notice']);
  });

  test('the options page, by keyboard alone: changes what open pages show, paints its own preview, and keeps rules', async () => {
    const page = await visitSample();
    const options = await reader.visit(reader.browser.extensionPage('options.html'));
    expect(Object.keys(await until(() => reader.painted(options), (names) => 'whence-notice' in names)).sort()).toEqual(['whence-credit', 'whence-notice', 'whence-organisation', 'whence-person', 'whence-place']);
    const keys = keysOf(options);
    await options.bringToFront();
    await tabAndPress(keys, 'places', 'Space');
    expect(await until(() => reader.painted(page), (names) => !('whence-place' in names))).toHaveProperty('whence-person');
    expect(await reader.painted(options)).not.toHaveProperty('whence-place');
    await tabTo(keys, 'New rule for');
    for (const rule of ['*.pogranicza.example', 'glos-pogranicza.example']) {
      await options.keyboard.type(rule);
      await keys.press('Enter');
    }
    expect(await until(() => reader.painted(page), (names) => Object.keys(names).length === 0)).toEqual({});
    await tabAndPress(keys, 'Remove the rule for glos-pogranicza.example', 'Enter');
    expect(await until(() => reader.painted(page), (names) => 'whence-notice' in names)).toHaveProperty('whence-person');
    await tabAndPress(keys, 'Delete all that is stored', 'Enter');
    expect(await until(() => reader.browser.inWorker('chrome.storage.local.get()'), (now) => JSON.stringify(now) === '{}')).toEqual({});
    expect(await until(() => reader.painted(page), (names) => 'whence-place' in names)).toHaveProperty('whence-place');
  });

  test('calm: style and repeats change what open pages show at once', async () => {
    const page = await visitSample();
    const options = await reader.visit(reader.browser.extensionPage('options.html'));
    await options.getByLabel('fine line').check();
    expect(await until(() => reader.painted(page), (names) => 'whence-person-line' in names)).not.toHaveProperty('whence-person');
    expect(await until(() => reader.painted(options), (names) => 'whence-person-line' in names)).not.toHaveProperty('whence-person');
    const all = (await reader.painted(page))['whence-person-line']!;
    await options.getByLabel('only once a section').check();
    const once = (await until(() => reader.painted(page), (names) => (names['whence-person-line']?.length ?? 0) < all.length))['whence-person-line']!;
    expect(once.length).toBeGreaterThan(0);
    expect(all).toEqual(expect.arrayContaining(once));
  });

  test('"do not mark this" on a card, by keyboard: the name is bare everywhere, and can be taken back in the options', async () => {
    const page = await visitSample();
    await page.bringToFront();
    await reader.browser.inWorker("chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('next-highlight', tab))");
    expect(await until(() => reader.browser.cardText(page), (shown) => shown !== '')).toContain('Russia');
    const before = (await reader.painted(page))['whence-place']!;
    expect(before).toContain('Rosja');
    for (let press = 0; press < 2; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const after = (await until(() => reader.painted(page), (names) => !names['whence-place']?.includes('Rosja')))['whence-place']!;
    expect(after).toContain('Wagadugu');
    expect(await reader.browser.cardText(page)).toBe('');
    const options = await reader.visit(reader.browser.extensionPage('options.html'));
    await options.getByRole('button', { name: 'Mark again: Russia' }).click();
    expect((await until(() => reader.painted(page), (names) => names['whence-place']?.includes('Rosja') ?? false))['whence-place']).toEqual(before);
  });

  test('by keyboard alone: a file of settings is loaded, another file is refused with words, settings are kept as a file', async () => {
    const options = await reader.visit(reader.browser.extensionPage('options.html'));
    await options.bringToFront();
    const keys = keysOf(options);
    const load = async (name: string, content: string): Promise<void> => {
      const asked = options.waitForEvent('filechooser');
      await tabAndPress(keys, 'Load settings', 'Enter');
      await (await asked).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    };
    await load('other.json', '{"hello": 1}');
    expect(await until(() => text(options), (now) => now.includes('holds no settings'))).toContain('Nothing was changed');
    await load('whence.json', JSON.stringify({ version: 1, everywhere: { on: true, names: true, notices: true }, sites: { 'a.example': { on: false } } }));
    expect(await until(() => text(options), (now) => now.includes('a.example'))).toContain('The settings have been loaded');
    expect(await reader.browser.inWorker('chrome.storage.local.get()')).toMatchObject({ settings: { version: 3, rules: { 'a.example': 'off' } } });
    const saved = options.waitForEvent('download');
    await tabAndPress(keys, 'Save settings', 'Enter');
    expect(JSON.parse(readFileSync(await (await saved).path(), 'utf8'))).toMatchObject({ version: 3, rules: { 'a.example': 'off' } });
  });

  test('reading only when asked: nothing is looked at until the popup is told to', async () => {
    await reader.browser.inWorker(`chrome.storage.local.set({ settings: { version: 2, everywhere: 'names', clickToRun: true } })`);
    await until(scripts, (registered) => registered.length === 0);
    const page = await reader.visit(SAMPLE);
    const isThere = (): Promise<boolean> => reader.browser.inWorker(`${TAB}.then((id) => chrome.tabs.sendMessage(id, { name: 'page/state', request: null })).then(() => true, () => false)`);
    const popup = await reader.browser.openPopup(page);
    expect(await until(() => popup.evaluate<string>('document.body.innerText'), (now) => now.includes('only when you ask'))).toContain('Read this page');
    expect(await reader.painted(page)).toEqual({});
    expect(await isThere(), 'no script of ours in the page').toBe(false);
    await popup.evaluate("document.querySelector('button.main').click()");
    expect(await until(() => reader.painted(page), (names) => 'whence-notice' in names)).toHaveProperty('whence-person');
    expect(await until(() => popup.evaluate<string>('document.body.innerText'), (now) => now.includes('You are reading'))).toContain('RT');

    popup.evaluate('window.close()').catch(() => undefined);
    await page.reload();
    expect(await isThere(), 'asked for once, not for ever').toBe(false);
    const press = (command: string): Promise<unknown> => reader.browser.inWorker(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`);
    for (const command of ['next-highlight', 'toggle-site']) {
      await page.reload();
      await page.bringToFront();
      await press(command);
      expect(await until(() => reader.painted(page), (names) => 'whence-notice' in names), `${command} asks too`).toHaveProperty('whence-person');
    }
    await press('toggle-site');
    expect(await until(() => reader.painted(page), (names) => Object.keys(names).length === 0), 'and turns off what is being read').toEqual({});
    await page.reload();
    await press('toggle-site');
    expect(await until(() => reader.painted(page), (names) => 'whence-notice' in names), 'and on again where it was off').toHaveProperty('whence-person');
    await reader.browser.inWorker('chrome.storage.local.clear()');
    await until(scripts, (registered) => registered.length === 1);
  });

  test('a browser that keeps Whence out of sites until it is asked: a calm popup, and no script in the page', async () => {
    const extensions = await reader.visit('chrome://extensions/');
    const allow = (access: string): Promise<void> => extensions.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${reader.browser.extensionPage('').split('/')[2]}', hostAccess: '${access}' })`);
    await allow('ON_CLICK');
    try {
      const page = await reader.visit(SAMPLE);
      await page.waitForTimeout(500);
      expect(await reader.painted(page)).toEqual({});
      const popup = await reader.browser.openPopup(page);
      expect(await until(() => popup.evaluate<string>('document.body.innerText'), (now) => now.includes('Whence'))).toMatch(/has not read this page yet|cannot read this page/u);
      popup.evaluate('window.close()').catch(() => undefined);
    } finally {
      await allow('ON_ALL_SITES');
    }
  });
});

describe('pages of the extension', () => {
  test('an outlet whole, with every source', async () => {
    const page = await reader.visit(reader.browser.extensionPage('outlet.html?id=rt'));
    const shown = await until(() => text(page), (now) => now.includes('Sources'));
    for (const fact of ['RT', 'TV-Novosti', 'Council Regulation (EU) 2022/350', 'History']) expect(shown).toContain(fact);
    expect(await page.title()).toBe('RT · Whence');
  });

  test('who is behind a link, and that nobody is known', async () => {
    const page = await reader.visit(reader.browser.extensionPage(`outlet.html?at=${encodeURIComponent('https://www.rt.com/news/1/')}`));
    expect(await until(() => text(page), (now) => now.includes('Owner'))).toContain('TV-Novosti');
    await page.goto(reader.browser.extensionPage(`outlet.html?at=${encodeURIComponent('https://nobody.example/')}`));
    expect(await until(() => text(page), (now) => now.includes('no record'))).toContain('nobody.example');
  });

  test('what is known of selected words: outlets and names', async () => {
    const page = await reader.visit(reader.browser.extensionPage(`outlet.html?name=${encodeURIComponent('Russia Today')}`));
    expect(await until(() => text(page), (now) => now.includes('Owner'))).toContain('TV-Novosti');
    await page.goto(reader.browser.extensionPage(`outlet.html?name=${encodeURIComponent('Sergey Lavrov')}`));
    expect(await until(() => text(page), (now) => now.includes('Lavrov'))).toContain('Person');
  });

  test('the report of a reading, copied by keyboard, as long as its page is open', async () => {
    const page = await visitSample();
    const id = await reader.browser.inWorker<number>(TAB);
    const report = await reader.visit(reader.browser.extensionPage(`reading.html?tab=${id}`));
    const shown = await until(() => text(report), (now) => now.includes('Cite this'));
    expect(shown).toContain('Rosja obiecuje Nigrowi pomoc w szkoleniu armii');
    expect(shown).toContain('zrodlo:https://www.rt.com/africa/600000-niger-lavrov-army-training/');
    await reader.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await report.bringToFront();
    await tabAndPress(keysOf(report), 'Copy as Markdown', 'Enter');
    expect(await until(() => text(report), (now) => /Copied|not allow/u.test(now))).toContain('Copied.');
    expect(await report.evaluate('navigator.clipboard.readText()')).toMatch(/^# \[Rosja obiecuje[\s\S]*machine translation of an article by RT/u);
    await page.close();
    await report.reload();
    expect(await until(() => text(report), (now) => now.includes('closed'))).toContain('Readings are kept nowhere else');
  });

  test('the overview, switched and deleted by keyboard: off, nothing is kept; on, each article once, drawn and told in figures; deleted, gone', async () => {
    const kept = (): Promise<unknown[]> => overview.evaluate("chrome.runtime.sendMessage({ name: 'overview/load', request: null }).then(({ response }) => response)");
    await visitSample();
    const overview = await reader.visit(reader.browser.extensionPage('overview.html'));
    expect(await kept()).toEqual([]);
    const keys = keysOf(overview);
    await overview.bringToFront();
    await tabAndPress(keys, 'Keep an overview of what I read', 'Space');
    await until(() => reader.browser.inWorker('chrome.storage.local.get()'), (now) => JSON.stringify(now).includes('"overview":true'));
    const page = await visitSample();
    await until(kept, (records) => records.length > 0);
    await page.reload();
    await until(() => reader.painted(page), (names) => 'whence-notice' in names);
    expect(await kept()).toEqual([{ day: expect.stringMatching(/^20\d\d-\d\d-\d\d$/u) as string, outlet: 'Głos Pogranicza', country: null, owners: [], origin: 'translation', sources: ['RT'] }]);
    await overview.reload();
    expect(await until(() => text(overview), (now) => now.includes('1 article'))).toContain('Over time');
    await overview.bringToFront();
    // Arrow keys choose among radio buttons: left of the first stands the last, the sources named.
    await tabAndPress(keys, 'outlets', 'ArrowLeft');
    await overview.getByText('As a table').last().click();
    expect(await overview.getByRole('table').last().innerText()).toMatch(/Articles\s+RT\s+1/u);
    expect(await overview.evaluate("(() => { const canvas = document.querySelector('canvas'); return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0); })()")).toBe(true);
    await tabAndPress(keys, 'Delete the overview', 'Enter');
    expect(await until(() => text(overview), (now) => now.includes('has been deleted'))).not.toContain('Over time');
    expect(await kept()).toEqual([]);
  });

  test('About names every library of the package, and licences.txt has the notice of each', async () => {
    const options = await reader.visit(reader.browser.extensionPage('options.html'));
    const shown = await until(() => text(options), (now) => now.includes('licences.txt'));
    const notices = await options.evaluate<string>("fetch('/licences.txt').then((answer) => answer.text())");
    const libraries = [...notices.matchAll(/^(\S+) \d\S* \([^)]+\), source: https:\/\/\S+$/gmu)].map(([, name = '']) => name);
    expect(libraries).toEqual(expect.arrayContaining(['preact', 'chart.js', 'idb', 'tldts', 'webextension-polyfill', 'wxt']));
    // Parts of a library that is named already.
    for (const name of libraries.filter((one) => !['@kurkle/color', '@wxt-dev/browser', 'tldts-core'].includes(one))) expect(shown.toLowerCase()).toContain(name);
  });

  test('the popup, once painted, does not move', async () => {
    const page = await visitSample();
    const popup = await reader.browser.openPopup(page);
    await until(() => popup.evaluate<number>("performance.getEntriesByName('painted').length"), (count) => count > 0);
    const shift = await popup.evaluate<number>(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 500);
    })`);
    expect(shift).toBe(0);
  });
});
