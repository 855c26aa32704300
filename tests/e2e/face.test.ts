import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExhibit, type Exhibit } from './exhibit.ts';
import { MISLAID } from './mislaid.ts';

let exhibit: Exhibit;
beforeAll(async () => { exhibit = await openExhibit(); });
afterAll(async () => { await exhibit?.close(); });

// Pictures would compare the fonts of this machine with those of another; boxes can be compared with themselves. docs/pictures is for eyes.
describe('layout', () => {
  test.each(['en', 'pl', 'ar', 'de'])('nothing is cut off, pushed out or laid over another thing in %s', async (language) => {
    const wrong: string[] = [];
    for (const width of [540, 860]) {
      const page = await exhibit.enter(language, { viewport: { width, height: 600 } });
      for (const { name } of exhibit.states.filter(({ place }) => (place === 'page') === (width === 860))) {
        await exhibit.show(page, name);
        wrong.push(...(await page.evaluate<string[]>(MISLAID)).map((what) => `${name}: ${what}`));
      }
      await page.close();
    }
    expect(wrong).toEqual([]);
  });

  test('what is wrong would be found', async () => {
    const page = await exhibit.enter('en', { viewport: { width: 540, height: 600 } });
    await exhibit.show(page, 'popup-source');
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
    const page = await exhibit.enter(language, { viewport: { width: 320, height: 600 } });
    const wide: string[] = [];
    for (const { name } of exhibit.states) {
      await exhibit.show(page, name);
      // What entrypoints/popup does when it gets less width than it asks for.
      const over = await page.evaluate<number>("document.body.classList.add('narrow', 'slim'), document.documentElement.scrollWidth - innerWidth");
      if (over > 0) wide.push(`${name}: ${over}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test.each(['popup-source', 'popup-off', 'options-rules', 'overview', 'report', 'welcome'])('Tab reaches everything in %s, and shows where it is', async (state) => {
    const page = await exhibit.enter('en', { viewport: { width: 800, height: 600 } });
    await exhibit.show(page, state);
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
  const page = await exhibit.enter('en', { viewport: { width: 800, height: 600 } });
  await page.emulateMedia({ media: 'print' });
  await exhibit.show(page, 'report');
  expect(await page.locator('.cite').isVisible()).toBe(false);
  expect(await page.locator('.sentence').isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.sources a[href]'), '::after').content")).toContain(' <http');
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

test('right to left: Arabic pages are laid out from the right', async () => {
  const page = await exhibit.enter('ar', { viewport: { width: 540, height: 600 } });
  await exhibit.show(page, 'popup-source');
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
  const page = await exhibit.enter('en', { forcedColors: 'active', viewport: { width: 540, height: 600 } });
  await exhibit.show(page, 'popup-source');
  for (const part of ['.quote', '.chain li', '.unknown-outlet']) {
    const borders = await page.evaluate<string>(`(() => { const style = getComputedStyle(document.querySelector(${JSON.stringify(part)})); return style.borderInlineStartStyle + ' ' + style.borderInlineStartWidth; })()`);
    expect(borders, part).toMatch(/^(?:solid|dotted|dashed) [1-9]/u);
  }
  await page.close();
});
