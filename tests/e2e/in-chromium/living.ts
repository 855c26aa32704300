import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Painted } from '../painted.ts';
import { SAMPLE, SLOW } from '../site.ts';
import { BRIDGE_AT, ENDLESS_AT, FERRY_AT, LATE_AT } from '../stories.ts';
import { pause, until } from '../wait.ts';
import { reader } from './reader.ts';

// Pages that change under the reader, in a real browser: what is painted is always of the text that stands there.

const paintedWith = (page: Page, person: string): Promise<Painted> =>
  until(() => reader.painted(page), (names) => names['whence-person']?.some((name) => name.includes(person)) === true && 'whence-notice' in names);
const follow = (page: Page, url: string): Promise<void> => page.evaluate(`document.querySelector('nav a[href="${new URL(url).pathname}"]').click()`);

async function popupText(page: Page, wanted: string): Promise<string> {
  const popup = await reader.browser.openPopup(page);
  const text = await until(() => popup.evaluate<string>('document.body.innerText'), (found) => found.includes(wanted));
  popup.evaluate('window.close()').catch(() => undefined);
  return text;
}

const FERRY_NAMES = { 'whence-person': expect.arrayContaining(['Emmanuel Macron', 'Macron']) as unknown, 'whence-notice': ['Source: Reuters'] };
const BRIDGE_NAMES = { 'whence-person': expect.arrayContaining(['Sergey Lavrov', 'Lavrov']) as unknown, 'whence-notice': ['Source: TASS'] };

test('history moves on without loading: the old highlights go at once, the next article is read, the popup speaks of it', async () => {
  const page = await reader.visit(FERRY_AT);
  expect(await paintedWith(page, 'Macron')).toMatchObject(FERRY_NAMES);
  await follow(page, BRIDGE_AT);
  expect((await reader.painted(page))['whence-person'] ?? []).not.toContain('Macron');
  expect(await paintedWith(page, 'Lavrov')).toMatchObject(BRIDGE_NAMES);
  const text = await popupText(page, 'TASS');
  expect(text).toContain('TASS');
  expect(text).not.toContain('Reuters');

  await page.evaluate('history.back()');
  expect(await paintedWith(page, 'Macron')).toMatchObject(FERRY_NAMES);
});

test('a popup opened while the page loads: it says so, and shows the reading when it is there', async () => {
  const page = await reader.browser.context.newPage();
  await page.goto(SLOW, { waitUntil: 'commit' });
  const popup = await reader.browser.openPopup(page);
  const text = (): Promise<string> => popup.evaluate<string>('document.body.innerText');
  expect(await until(text, (found) => found.includes('slow.example'))).toContain('Reading the page');
  expect(await until(text, (found) => found.includes('You are reading'))).toContain('machine translation');
  popup.evaluate('window.close()').catch(() => undefined);
});

test('text that comes late is read when it is there', async () => {
  const page = await reader.visit(LATE_AT);
  expect(await reader.painted(page)).toEqual({});
  expect(await paintedWith(page, 'Macron')).toMatchObject(FERRY_NAMES);
});

test('a framework that replaces the nodes: the same names are painted on the new ones', async () => {
  const page = await reader.visit(FERRY_AT);
  const before = await paintedWith(page, 'Macron');
  await page.evaluate("document.querySelector('article').replaceWith(document.querySelector('article').cloneNode(true))");
  const standing = "[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => document.querySelector('article').contains(range.startContainer)).length";
  expect(await until(() => page.evaluate<number>(standing), (count) => count > 0)).toBe(Object.values(before).flat().length);
  expect(await reader.painted(page)).toEqual(before);
});

test('endless scrolling: the article in the middle of the window is read, there and back', async () => {
  const page = await reader.visit(ENDLESS_AT);
  expect(await paintedWith(page, 'Macron')).toMatchObject(FERRY_NAMES);
  await page.evaluate('scrollTo(0, 10)');
  await until(() => page.evaluate<number>("document.querySelectorAll('article').length"), (count) => count === 2);
  await page.evaluate("document.querySelectorAll('article')[1].scrollIntoView()");
  const second = await paintedWith(page, 'Lavrov');
  expect(second).toMatchObject(BRIDGE_NAMES);
  expect(await popupText(page, 'TASS')).not.toContain('Reuters');
  await page.evaluate('scrollTo(0, 0)');
  expect(await paintedWith(page, 'Macron')).toMatchObject(FERRY_NAMES);
});

test('a page that comes back out of the back/forward cache is painted, and answers the popup', async () => {
  const page = await reader.visit(FERRY_AT);
  await paintedWith(page, 'Macron');
  await page.goto(SAMPLE);
  await until(() => reader.painted(page), (names) => 'whence-person' in names);
  await page.goBack({ waitUntil: 'commit' });
  expect(await until(() => page.evaluate<string | undefined>('document.documentElement.dataset.restored'), (restored) => restored === 'yes')).toBe('yes');
  expect(await paintedWith(page, 'Macron')).toMatchObject(FERRY_NAMES);
  expect(await popupText(page, 'Reuters')).toContain('Reuters');
});

test.each([['replaces', ''], ['keeps', 'yes']])('no frame ever shows a result of the page that was left, however fast the reader moves on: an app that %s its nodes', async (_how, keep) => {
  const page = await reader.visit(FERRY_AT);
  await paintedWith(page, 'Macron');
  await page.evaluate(`document.querySelector('main').dataset.keep = '${keep}';
    window.frames_ = { ferry: 0, bridge: 0, wrong: [] };
    const look = () => {
      const main = document.querySelector('main'), headline = main.querySelector('h1').textContent.startsWith('Ferry') ? 'ferry' : 'bridge';
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (ranges.length > 0) frames_[headline]++;
      for (const range of ranges) if (range.startContainer.isConnected && !main.contains(range.startContainer)) frames_.wrong.push(headline + ' ' + range);
      for (const person of CSS.highlights.get('whence-person') ?? []) if (!(headline === 'ferry' ? /Macron|Ferry/ : /Lavrov/).test(String(person)) && person.startContainer.isConnected) frames_.wrong.push(headline + ' ' + person);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);`);
  // A background that must start first answers late: the reader is gone by then.
  await reader.browser.stopWorker(page);
  // An odd number of moves, each longer than the one before: some of them fall between question and answer.
  for (let move = 0; move < 31; move++) {
    await follow(page, move % 2 === 0 ? BRIDGE_AT : FERRY_AT);
    await pause(move * 8);
  }
  expect(await paintedWith(page, 'Lavrov')).toMatchObject(BRIDGE_NAMES);
  await pause(600);
  const frames = await page.evaluate<{ ferry: number; bridge: number; wrong: string[] }>('frames_');
  expect(frames.wrong).toEqual([]);
  expect(frames.bridge).toBeGreaterThan(5);
});
