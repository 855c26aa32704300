import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFirefox, type Firefox } from './firefox.ts';
import { PAINTED, type Painted } from './painted.ts';
import { SAMPLE, startSite, type Site } from './site.ts';
import { BRIDGE_AT, ENDLESS_AT, FERRY_AT, FRAMING_AT, LATE_AT } from './stories.ts';
import { pause, until } from './wait.ts';

// What living.test.ts asks of Chromium, asked of Firefox: other events, no Navigation API before version 147, its own back/forward cache.
let site: Site;
let browser: Firefox;

beforeAll(async () => {
  site = await startSite();
  browser = await openFirefox({ port: site.port });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const painted = (): Promise<Painted> => browser.inPage<Painted>(`return ${PAINTED}`);
const paintedWith = (person: string): Promise<Painted> =>
  until(painted, (names) => names['whence-person']?.some((name) => name.includes(person)) === true && 'whence-notice' in names);
const follow = (url: string): Promise<void> => browser.inPage(`document.querySelector('nav a[href="${new URL(url).pathname}"]').click()`);

async function popupText(wanted: string): Promise<string> {
  await browser.openPopup();
  const text = await until(() => browser.inPopup<string>('document.body.innerText'), (found) => found.includes(wanted));
  await browser.closePopup();
  return text;
}

const FERRY_NAMES = { 'whence-person': expect.arrayContaining(['Emmanuel Macron', 'Macron']) as unknown, 'whence-notice': ['Source: Reuters'] };
const BRIDGE_NAMES = { 'whence-person': expect.arrayContaining(['Sergey Lavrov', 'Lavrov']) as unknown, 'whence-notice': ['Source: TASS'] };

test('history moves on without loading, and back: always the article that stands there, in the page and in the popup', async () => {
  await browser.goto(FERRY_AT);
  expect(await paintedWith('Macron')).toMatchObject(FERRY_NAMES);
  await follow(BRIDGE_AT);
  expect((await painted())['whence-person'] ?? []).not.toContain('Macron');
  expect(await paintedWith('Lavrov')).toMatchObject(BRIDGE_NAMES);
  const text = await popupText('TASS');
  expect(text).toContain('TASS');
  expect(text).not.toContain('Reuters');
  await browser.inPage('history.back()');
  expect(await paintedWith('Macron')).toMatchObject(FERRY_NAMES);
});

test('text that comes late is read when it is there', async () => {
  await browser.goto(LATE_AT);
  expect(await paintedWith('Macron')).toMatchObject(FERRY_NAMES);
});

test('a framework that replaces the nodes: the same names are painted on the new ones', async () => {
  await browser.goto(FERRY_AT);
  const before = await paintedWith('Macron');
  await browser.inPage("const article = document.querySelector('article'); article.replaceWith(article.cloneNode(true))");
  const standing = "return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => document.querySelector('article').contains(range.startContainer)).length";
  expect(await until(() => browser.inPage<number>(standing), (count) => count > 0)).toBe(Object.values(before).flat().length);
  expect(await painted()).toEqual(before);
});

test('endless scrolling: the article in the middle of the window is read, there and back', async () => {
  await browser.goto(ENDLESS_AT);
  expect(await paintedWith('Macron')).toMatchObject(FERRY_NAMES);
  await browser.inPage('scrollTo(0, 10)');
  await until(() => browser.inPage<number>("return document.querySelectorAll('article').length"), (count) => count === 2);
  await browser.inPage("document.querySelectorAll('article')[1].scrollIntoView()");
  expect(await paintedWith('Lavrov')).toMatchObject(BRIDGE_NAMES);
  await browser.inPage('scrollTo(0, 0)');
  expect(await paintedWith('Macron')).toMatchObject(FERRY_NAMES);
});

test('an article in a frame of the same site: painted there, told of in the popup, and led on', async () => {
  const inFrame = (): Promise<Painted> => browser.inPage<Painted>(`return document.querySelector('iframe').contentWindow.eval(${JSON.stringify(PAINTED)})`);
  const framed = (person: string): Promise<Painted> => until(inFrame, (names) => names['whence-person']?.some((name) => name.includes(person)) === true && 'whence-notice' in names);
  await browser.goto(FRAMING_AT);
  expect(await framed('Macron')).toMatchObject(FERRY_NAMES);
  expect(await painted()).toEqual({});
  await browser.inPage("document.querySelectorAll('nav a')[1].click()");
  expect(await framed('Lavrov')).toMatchObject(BRIDGE_NAMES);
  const text = await popupText('TASS');
  expect(text).toContain('TASS');
  expect(text).not.toContain('Reuters');
});

test('a page that comes back out of the back/forward cache is painted, and answers the popup', async () => {
  await browser.goto(FERRY_AT);
  await paintedWith('Macron');
  await browser.goto(SAMPLE);
  await until(painted, (names) => 'whence-person' in names);
  await browser.inPage('history.back()');
  expect(await until(() => browser.inPage<string | undefined>('return document.documentElement.dataset.restored'), (restored) => restored === 'yes')).toBe('yes');
  expect(await paintedWith('Macron')).toMatchObject(FERRY_NAMES);
  expect(await popupText('Reuters')).toContain('Reuters');
});

test.each([['replaces', ''], ['keeps', 'yes']])('no frame ever shows a result of the page that was left, however fast the reader moves on: an app that %s its nodes', async (_how, keep) => {
  await browser.goto(FERRY_AT);
  await paintedWith('Macron');
  await browser.inPage(`document.querySelector('main').dataset.keep = '${keep}';
    const seen = { ferry: 0, bridge: 0, wrong: [] };
    const look = () => {
      const main = document.querySelector('main'), headline = main.querySelector('h1').textContent.startsWith('Ferry') ? 'ferry' : 'bridge';
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (ranges.length > 0) seen[headline]++;
      for (const person of CSS.highlights.get('whence-person') ?? []) if (!(headline === 'ferry' ? /Macron|Ferry/ : /Lavrov/).test(String(person)) && person.startContainer.isConnected) seen.wrong.push(headline + ' ' + person);
      document.documentElement.dataset.seen = JSON.stringify(seen);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);`);
  // A background that must start first answers late: the reader is gone by then.
  await browser.inBrowser("const { extension } = WebExtensionPolicy.getByID('whence@whence.invalid'); await extension.terminateBackground({});");
  // An odd number of moves, each longer than the one before: some of them fall between question and answer.
  await browser.inPage(`let move = 0;
    const next = () => { document.querySelector('nav a[href="' + (move % 2 === 0 ? '${new URL(BRIDGE_AT).pathname}' : '${new URL(FERRY_AT).pathname}') + '"]').click(); if (++move < 21) setTimeout(next, move * 9); else document.documentElement.dataset.moved = 'yes'; };
    next();`);
  await until(() => browser.inPage<string | undefined>('return document.documentElement.dataset.moved'), (moved) => moved === 'yes');
  expect(await paintedWith('Lavrov')).toMatchObject(BRIDGE_NAMES);
  await pause(400);
  const seen = JSON.parse(await browser.inPage<string>('return document.documentElement.dataset.seen')) as { bridge: number; wrong: string[] };
  expect(seen.wrong).toEqual([]);
  expect(seen.bridge).toBeGreaterThan(5);
});
