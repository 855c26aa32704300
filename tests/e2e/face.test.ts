import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../../scripts/browsers.ts';
import { openGallery, type Gallery } from './gallery.ts';
import { MISLAID } from './mislaid.ts';

/** Every component in every state (tests/components/gallery), held to WCAG 2.2 AA as far as a machine can. */
const LANGUAGES = readdirSync('public/_locales');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const WHOLE = ['en', 'ar'];
const WORDY = ['popup-source', 'popup-off', 'card-notice', 'options-rules', 'report', 'overview', 'welcome'];

let gallery: Gallery;
let browser: Browser;
let states: { name: string; place: 'popup' | 'card' | 'page' }[];

beforeAll(async () => {
  gallery = await openGallery();
  browser = await chromium.launch({ executablePath: needBrowser('chromium'), chromiumSandbox: process.getuid?.() !== 0 });
  const page = await browser.newPage();
  await page.goto(gallery.url('', 'en'));
  states = await page.evaluate('STATES');
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const show = (page: Page, name: string): Promise<void> => page.evaluate(`show(${JSON.stringify(name)}); document.querySelectorAll('details').forEach((one) => { one.open = true; })`);

/** A page of the gallery in one language, to be led through the states. */
async function enter(language: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(gallery.url('', language));
  return page;
}

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  // Colours do not depend on words: in the dark, one language of each direction.
  test.each(theme === 'light' ? LANGUAGES : WHOLE)('finds nothing in %s', async (language) => {
    const page = await enter(language, { colorScheme: theme, viewport: { width: 800, height: 600 } });
    await page.evaluate(AXE);
    const found: string[] = [];
    // Every state in a language of each direction; where only the words differ, the states that have most of them.
    for (const { name } of states.filter((state) => WHOLE.includes(language) || WORDY.includes(state.name))) {
      await show(page, name);
      const violations = await page.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(`axe.run({ runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`);
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.failureSummary.replaceAll('\n', ' ').slice(0, 220)}`));
    }
    await page.close();
    expect(found).toEqual([]);
  }, 300_000);
});

// Pictures would compare the fonts of this machine with those of another; boxes can be compared with themselves. docs/pictures is for eyes.
describe('layout', () => {
  test.each(['en', 'pl', 'ar', 'de'])('nothing is cut off, pushed out or laid over another thing in %s', async (language) => {
    const wrong: string[] = [];
    for (const width of [540, 860]) {
      const page = await enter(language, { viewport: { width, height: 600 } });
      for (const { name } of states.filter(({ place }) => (place === 'page') === (width === 860))) {
        await show(page, name);
        wrong.push(...(await page.evaluate<string[]>(MISLAID)).map((what) => `${name}: ${what}`));
      }
      await page.close();
    }
    expect(wrong).toEqual([]);
  });

  test('what is wrong would be found', async () => {
    const page = await enter('en', { viewport: { width: 540, height: 600 } });
    await show(page, 'popup-source');
    expect(await page.evaluate(MISLAID)).toEqual([]);
    for (const style of ['.menu button { margin-left: -30px; }', '.sentence { width: 900px; }', '.ruling { height: 8px; overflow: hidden; }']) {
      const sheet = await page.addStyleTag({ content: style });
      expect(await page.evaluate<string[]>(MISLAID), style).not.toEqual([]);
      await sheet.evaluate((element) => (element as Element).remove());
    }
    await page.close();
  });
});

describe('400 % zoom (320 pixels wide)', () => {
  test.each(['en', 'de', 'ar'])('nothing scrolls sideways in %s', async (language) => {
    const page = await enter(language, { viewport: { width: 320, height: 600 } });
    const wide: string[] = [];
    for (const { name } of states) {
      await show(page, name);
      // What entrypoints/popup does when it gets less width than it asks for.
      const over = await page.evaluate<number>("document.body.classList.add('narrow'), document.documentElement.scrollWidth - innerWidth");
      if (over > 0) wide.push(`${name}: ${over}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test.each(['popup-source', 'popup-off', 'options-rules', 'overview', 'report', 'welcome'])('Tab reaches everything in %s, and shows where it is', async (state) => {
    const page = await enter('en', { viewport: { width: 800, height: 600 } });
    await show(page, state);
    // Radio buttons of one name are one stop; the arrow keys go on from there.
    const stops = await page.evaluate<number>(`(() => {
      const all = [...document.querySelectorAll('a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary')].filter((one) => one.type !== 'radio' || one.checked);
      all.forEach((one) => { one.dataset.stop = ''; });
      return all.length;
    })()`);
    const reached = new Set<number>();
    const unseen: string[] = [];
    for (let press = 0; press < stops + 2; press++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<{ index: number; outline: string; html: string }>(`(() => {
        const at = document.activeElement;
        const shown = at.type === 'file' ? at.parentElement : at;
        return { index: [...document.querySelectorAll('[data-stop]')].indexOf(at), outline: getComputedStyle(shown).outlineStyle, html: at.outerHTML.slice(0, 80) };
      })()`);
      if (at.index < 0) continue;
      reached.add(at.index);
      if (at.outline === 'none') unseen.push(at.html);
    }
    await page.close();
    expect(unseen).toEqual([]);
    expect(reached.size).toBe(stops);
  });
});

test('a report on paper: without buttons, with the addresses of its sources', async () => {
  const page = await enter('en', { viewport: { width: 800, height: 600 } });
  await page.emulateMedia({ media: 'print' });
  await show(page, 'report');
  expect(await page.locator('.cite').isVisible()).toBe(false);
  expect(await page.locator('.sentence').isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.sources a[href]'), '::after').content")).toContain(' <http');
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

test('right to left: Arabic pages are laid out from the right', async () => {
  const page = await browser.newPage({ viewport: { width: 540, height: 600 } });
  await page.goto(gallery.url('popup-source', 'ar'));
  const { first, second } = await page.evaluate<{ first: number; second: number }>(
    "(() => { const [a, b] = [...document.querySelectorAll('.chain li')].map((one) => one.getBoundingClientRect().left); return { first: a, second: b }; })()",
  );
  expect(first).toBeGreaterThan(second);
  await page.close();
});

test('nothing moves by itself: no animation and no transition in any style', () => {
  for (const file of readdirSync('assets').filter((name) => name.endsWith('.css'))) {
    expect(readFileSync(`assets/${file}`, 'utf8'), file).not.toMatch(/animation|transition|scroll-behavior/u);
  }
});

test('forced colours: what is told by colour is told by a border too', async () => {
  const page = await browser.newPage({ forcedColors: 'active', viewport: { width: 540, height: 600 } });
  await page.goto(gallery.url('popup-source', 'en'));
  for (const part of ['.quote', '.chain li', '.unknown-outlet']) {
    const borders = await page.evaluate<string>(`(() => { const style = getComputedStyle(document.querySelector(${JSON.stringify(part)})); return style.borderInlineStartStyle + ' ' + style.borderInlineStartWidth; })()`);
    expect(borders, part).toMatch(/^(?:solid|dotted|dashed) [1-9]/u);
  }
  await page.close();
});
