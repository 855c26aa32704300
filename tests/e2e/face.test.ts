import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../../scripts/browsers.ts';
import { openGallery, type Gallery } from './gallery.ts';

/** Every component in every state (tests/components/gallery), held to WCAG 2.2 AA as far as a machine can. */
const LANGUAGES = readdirSync('public/_locales');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const WHOLE = ['en', 'ar'];
const WORDY = ['popup-source', 'popup-off', 'card-notice', 'options-rules', 'report', 'welcome'];

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

const openAll = (page: Page): Promise<void> => page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  // Colours do not depend on words: in the dark, one language of each direction.
  test.each(theme === 'light' ? LANGUAGES : WHOLE)('finds nothing in %s', async (language) => {
    const page = await browser.newPage({ colorScheme: theme, viewport: { width: 800, height: 600 } });
    await page.goto(gallery.url('', language));
    const found: string[] = [];
    // Every state in a language of each direction; where only the words differ, the states that have most of them.
    for (const { name } of states.filter((state) => WHOLE.includes(language) || WORDY.includes(state.name))) {
      await page.goto(gallery.url(name, language));
      await openAll(page);
      await page.evaluate(AXE);
      const violations = await page.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(`axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations)`);
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.failureSummary.replaceAll('\n', ' ').slice(0, 220)}`));
    }
    await page.close();
    expect(found).toEqual([]);
  }, 300_000);
});

describe('400 % zoom (320 pixels wide)', () => {
  test.each(['en', 'de', 'ar'])('nothing scrolls sideways in %s', async (language) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    const wide: string[] = [];
    for (const { name } of states) {
      await page.goto(gallery.url(name, language));
      // What entrypoints/popup does when it gets less width than it asks for.
      await page.evaluate("document.body.classList.add('narrow')");
      await openAll(page);
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (over > 0) wide.push(`${name}: ${over}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test.each(['popup-source', 'popup-off', 'options-rules', 'report', 'welcome'])('Tab reaches everything in %s, and shows where it is', async (state) => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    await page.goto(gallery.url(state, 'en'));
    await openAll(page);
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
