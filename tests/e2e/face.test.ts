import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExhibit, type Exhibit } from './exhibit.ts';
import { openFirefox, type Firefox } from './firefox.ts';
import { layoutOf, MISLAID, type Layout } from './mislaid.ts';
import { until } from './wait.ts';

let exhibit: Exhibit;
beforeAll(async () => { exhibit = await openExhibit(); });
afterAll(async () => { await exhibit?.close(); });

/** Popups and cards are drawn in the narrower, pages in the wider window. */
const WIDTHS = [540, 860] as const;
/** What Firefox's scrollbar may take from the window; Chromium without a head has none. */
const SCROLLBAR = 20;
const namesAt = (width: number): string[] => exhibit.states.filter(({ place }) => (place === 'page') === (width === 860)).map(({ name }) => name);

// Pictures would compare the fonts of this machine with those of another; boxes can be compared with themselves. docs/pictures is for eyes.
describe('layout', () => {
  test.each(['en', 'pl', 'ar', 'de'])('nothing is cut off, pushed out or laid over another thing in %s', async (language) => {
    const wrong: string[] = [];
    const page = await exhibit.lead(language);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      const seen = await page.evaluate<Layout>(layoutOf(namesAt(width)));
      wrong.push(...Object.entries(seen).flatMap(([name, { mislaid }]) => mislaid.map((what) => `${name}: ${what}`)));
    }
    expect(wrong).toEqual([]);
  });

  test('what is wrong would be found', async () => {
    const page = await exhibit.lead('en', 540);
    await exhibit.show(page, 'popup-source');
    expect(await page.evaluate(MISLAID)).toEqual([]);
    for (const style of ['.menu button { margin-left: -30px; }', '.sentence { width: 900px; }', '.ruling { height: 8px; overflow: hidden; }']) {
      const sheet = await page.addStyleTag({ content: style });
      expect(await page.evaluate<string[]>(MISLAID), style).not.toEqual([]);
      await sheet.evaluate((element) => (element as Element).remove());
    }
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;
  // Port 9 discards: nothing but this machine is asked for.
  beforeAll(async () => {
    firefox = await openFirefox({ port: 9 });
    await firefox.goto(exhibit.url);
  });
  afterAll(async () => { await firefox?.close(); });

  // Both browsers set the same boxes with the same fonts: a state that is taller in one of them is laid out otherwise. A theme changes
  // colours and nothing else (axe.test.ts holds it to that), so it is changed in one language.
  test.each([['en', ['light', 'dark']], ['pl', ['light']], ['ar', ['light']]] as const)('every state is laid out as in Chromium, in %s', async (language, themes) => {
    const wrong: string[] = [];
    const page = await exhibit.lead(language);
    await firefox.inPage(`speak(${JSON.stringify(language)})`);
    for (const theme of themes) {
      await firefox.inBrowser(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1})`);
      await page.emulateMedia({ colorScheme: theme });
      for (const width of WIDTHS) {
        await firefox.inBrowser(`gBrowser.selectedBrowser.style.maxWidth = '${width + SCROLLBAR}px'`);
        await page.setViewportSize({ width, height: 600 });
        const isReady = `return innerWidth === ${width + SCROLLBAR} && matchMedia('(prefers-color-scheme: ${theme})').matches`;
        expect(await until(() => firefox.inPage<boolean>(isReady), Boolean)).toBe(true);
        const [seen, model] = [await firefox.inPage<Layout>(`return ${layoutOf(namesAt(width))}`), await page.evaluate<Layout>(layoutOf(namesAt(width)))];
        for (const [name, { height, mislaid }] of Object.entries(seen)) {
          wrong.push(...mislaid.map((what) => `${name}, ${theme}: ${what}`));
          if (Math.abs(height / model[name]!.height - 1) > 0.1) wrong.push(`${name}, ${theme}: ${height} pixels tall, ${model[name]!.height} in Chromium`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('400 % zoom (320 pixels wide)', () => {
  test.each(['en', 'de', 'ar'])('nothing scrolls sideways in %s', async (language) => {
    const page = await exhibit.lead(language, 320);
    // The class is what entrypoints/popup gives the body when it gets less width than it asks for.
    const wide = await page.evaluate<string[]>(`STATES.flatMap(({ name }) => {
      show(name);
      document.querySelectorAll('details').forEach((one) => { one.open = true; });
      document.body.classList.add('narrow');
      const over = document.documentElement.scrollWidth - innerWidth;
      document.body.classList.remove('narrow');
      return over > 0 ? [name + ': ' + over] : [];
    })`);
    expect(wide).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test.each(['popup-source', 'popup-off', 'options-rules', 'overview', 'report', 'welcome'])('Tab reaches everything in %s, and shows where it is', async (state) => {
    const page = await exhibit.enter();
    await exhibit.show(page, state);
    // Radio buttons of one name are one stop; the arrow keys go on from there.
    const stops = await page.evaluate<number>(`(() => {
      const all = [...document.querySelectorAll('a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary')].filter((one) => one.type !== 'radio' || one.checked);
      window.reached = new Set();
      window.unseen = [];
      addEventListener('focusin', ({ target }) => {
        if (!all.includes(target)) return;
        reached.add(target);
        if (getComputedStyle(target.type === 'file' ? target.parentElement : target).outlineStyle === 'none') unseen.push(target.outerHTML.slice(0, 80));
      });
      return all.length;
    })()`);
    for (let press = 0; press < stops + 2; press++) await page.keyboard.press('Tab');
    const { reached, unseen } = await page.evaluate<{ reached: number; unseen: string[] }>('({ reached: reached.size, unseen })');
    await page.close();
    expect(unseen).toEqual([]);
    expect(reached).toBe(stops);
  });
});

test('a report on paper: without buttons, with the addresses of its sources', async () => {
  const page = await exhibit.lead('en');
  await page.emulateMedia({ media: 'print' });
  await exhibit.show(page, 'report');
  expect(await page.locator('.cite').isVisible()).toBe(false);
  expect(await page.locator('.sentence').isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.sources a[href]'), '::after').content")).toContain(' <http');
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('right to left: Arabic pages are laid out from the right', async () => {
  const page = await exhibit.lead('ar', 540);
  await exhibit.show(page, 'popup-source');
  const { first, second } = await page.evaluate<{ first: number; second: number }>(
    "(() => { const [a, b] = [...document.querySelectorAll('.chain li')].map((one) => one.getBoundingClientRect().left); return { first: a, second: b }; })()",
  );
  expect(first).toBeGreaterThan(second);
});

test('nothing moves by itself: no animation and no transition in any style', () => {
  for (const file of readdirSync('assets').filter((name) => name.endsWith('.css'))) {
    expect(readFileSync(`assets/${file}`, 'utf8'), file).not.toMatch(/animation|transition|scroll-behavior/u);
  }
});

test('forced colours: what is told by colour is told by a border too', async () => {
  const page = await exhibit.lead('en', 540);
  await page.emulateMedia({ forcedColors: 'active' });
  await exhibit.show(page, 'popup-source');
  for (const part of ['.quote', '.chain li', '.unknown-outlet']) {
    const borders = await page.evaluate<string>(`(() => { const style = getComputedStyle(document.querySelector(${JSON.stringify(part)})); return style.borderInlineStartStyle + ' ' + style.borderInlineStartWidth; })()`);
    expect(borders, part).toMatch(/^(?:solid|dotted|dashed) [1-9]/u);
  }
});
