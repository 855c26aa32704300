import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { pause, until } from '../wait.ts';
import { reader } from './reader.ts';

const complaints: string[] = [];
afterEach(() => { complaints.length = 0; });

async function visit(url: string): Promise<Page> {
  const page = await reader.browser.context.newPage();
  page.on('console', (message) => {
    // The missing favicon and what a page's own policy says of the page are not ours.
    if (message.type() === 'error' && !/404|Content Security Policy/u.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return page;
}

const popupText = async (page: Page, isEnough: (text: string) => boolean): Promise<string> => {
  const popup = await reader.browser.openPopup(page);
  return until(() => popup.evaluate<string>('document.body.innerText'), isEnough);
};

test('a strict content security policy changes nothing', async () => {
  const page = await visit('http://strict.example/2024/10/niger/');
  expect(await reader.settled(page)).toHaveProperty('whence-notice');
  await reader.hover(page, 'whence-person', 'Ławrow');
  expect(await reader.card(page, (text) => text !== '')).toContain('Lavrov');
  expect(await page.evaluate("getComputedStyle(document.querySelector('whence-card')).position")).toBe('fixed');
});

test.each([
  ['a front page', 'http://front.example/'],
  ['a page without body', 'http://empty.example/'],
  ['a page of 5 MB', 'http://large.example/list/'],
  ['a page of 200,000 nodes', 'http://nodes.example/list/'],
  ['a page that frames an article of another site', 'http://framed.example/start'],
  ['a PDF', 'http://paper.example/report.pdf'],
  ['XML', 'http://feed.example/feed.xml'],
  ['a page of the browser', 'about:blank'],
])('%s: no highlight, no complaint, a calm popup', async (_, url) => {
  const page = await visit(url);
  await pause(500);
  if (!url.endsWith('.pdf')) expect(await reader.painted(page)).toEqual({});
  expect(await popupText(page, (text) => /article|cannot read/u.test(text))).toMatch(/does not look like an article|cannot read this page/u);
  expect(complaints).toEqual([]);
});

test('broken JSON-LD does not keep an article from being read', async () => {
  const page = await visit('http://broken.example/2024/10/bridge/');
  await pause(500);
  expect(await popupText(page, (text) => text.includes('You are reading'))).toContain('You are reading broken.example');
  expect(complaints).toEqual([]);
});
