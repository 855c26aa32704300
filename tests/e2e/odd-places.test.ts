import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from './chromium.ts';
import { middleOf, PAINTED, type Painted } from './painted.ts';
import { startSite, type Site } from './site.ts';
import { pause, until } from './wait.ts';

let site: Site;
let browser: Chromium;
const complaints: string[] = [];

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
  complaints.length = 0;
});

async function visit(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('console', (message) => {
    // The missing favicon and what a page's own policy says of the page are not ours.
    if (message.type() === 'error' && !/404|Content Security Policy/u.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return page;
}

const painted = (page: Page): Promise<Painted> => page.evaluate(PAINTED);
const popupText = async (page: Page, isEnough: (text: string) => boolean): Promise<string> => {
  const popup = await browser.openPopup(page);
  return until(() => popup.evaluate<string>('document.body.innerText'), isEnough);
};

test('a strict content security policy changes nothing', async () => {
  const page = await visit('http://strict.example/2024/10/niger/');
  expect(await until(() => painted(page), (names) => Object.keys(names).length > 0)).toHaveProperty('whence-notice');
  const at = await page.evaluate<{ x: number; y: number }>(middleOf('whence-person', 'Ławrow'));
  await page.mouse.move(at.x - 4, at.y);
  await page.mouse.move(at.x, at.y);
  expect(await until(() => browser.cardText(page), (text) => text !== '')).toContain('Lavrov');
  expect(await page.evaluate("getComputedStyle(document.querySelector('whence-card')).position")).toBe('fixed');
});

test.each([
  ['a front page', 'http://front.example/'],
  ['a page without body', 'http://empty.example/'],
  ['a page of 5 MB', 'http://large.example/list/'],
  ['a page of 200,000 nodes', 'http://nodes.example/list/'],
  ['a page that frames an article', 'http://framed.example/start'],
  // Frames are their own pages with their own text: what the address bar names is what is read (ARCHITECTURE.md).
  ['a page that frames an article of the same site', 'http://framed.example/same'],
  ['a PDF', 'http://paper.example/report.pdf'],
  ['XML', 'http://feed.example/feed.xml'],
  ['a page of the browser', 'about:blank'],
])('%s: no highlight, no complaint, a calm popup', async (_, url) => {
  const page = await visit(url);
  await pause(500);
  if (!url.endsWith('.pdf')) expect(await painted(page)).toEqual({});
  expect(await popupText(page, (text) => /article|cannot read/u.test(text))).toMatch(/does not look like an article|cannot read this page/u);
  expect(complaints).toEqual([]);
});

test('broken JSON-LD does not keep an article from being read', async () => {
  const page = await visit('http://broken.example/2024/10/bridge/');
  await pause(500);
  expect(await popupText(page, (text) => text.includes('You are reading'))).toContain('You are reading broken.example');
  expect(complaints).toEqual([]);
});
