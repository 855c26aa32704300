import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExhibit, type Exhibit } from './exhibit.ts';

/**
 * Every component in every state, language and theme, held to WCAG 2.2 AA as far as a machine can. A theme changes colours and nothing else
 * (the last test holds it to that), so what colours do not decide is asked in the light. And colours are asked once for each dress a text wears,
 * since the same dress has the same contrast wherever it is worn: a state is asked again in another language when something in it is new.
 */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const COLOURS = ['color-contrast', 'link-in-text-block'];
const LANGUAGES = readdirSync('public/_locales').sort((a, b) => Number(b === 'en') - Number(a === 'en'));
type Theme = 'light' | 'dark';

/** What decides the contrast of each text on the page: its colour, size and weight, all grounds beneath it, and the text around it. */
const DRESSES = `[...new Set([...document.querySelectorAll('#app *')]
  .filter((one) => one.matches('input, select') || [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ''))
  .map((one) => {
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(one);
    const grounds = [];
    for (let up = one; up; up = up.parentElement) {
      const { backgroundColor, opacity } = getComputedStyle(up);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)' || opacity !== '1') grounds.push(backgroundColor + ' ' + opacity);
    }
    return [one.localName, one.disabled, color, fontSize, fontWeight, textDecorationLine, getComputedStyle(one.parentElement).color, ...grounds].join(', ');
  }))]`;

const ask = (theme: Theme, worn: string[]): string => `(async () => {
  const worn = new Set(${JSON.stringify(worn)}), found = [];
  for (const { name } of STATES) {
    show(name);
    document.querySelectorAll('details').forEach((one) => { one.open = true; });
    const dresses = ${DRESSES}, isNew = dresses.some((dress) => !worn.has(dress));
    dresses.forEach((dress) => worn.add(dress));
    if (${theme === 'dark'} && !isNew) continue;
    const { violations } = await axe.run({
      resultTypes: ['violations'], preload: false,
      ...(${theme === 'dark'}
        ? { runOnly: { type: 'rule', values: ${JSON.stringify(COLOURS)} } }
        : { runOnly: ${JSON.stringify(RULES)}, rules: Object.fromEntries(${JSON.stringify(COLOURS)}.map((rule) => [rule, { enabled: isNew }])) }),
    });
    found.push(...violations.map(({ id, nodes }) => name + ': ' + id + ' ' + nodes[0].html.slice(0, 120) + ' ' + nodes[0].failureSummary.replaceAll('\\n', ' ').slice(0, 220)));
  }
  return { found, worn: [...worn] };
})()`;

let exhibit: Exhibit;
beforeAll(async () => { exhibit = await openExhibit(); });
afterAll(async () => { await exhibit?.close(); });

/** What each theme's texts were seen to wear so far. */
type Worn = Record<Theme, string[]>;

async function findViolations(language: string, worn: Worn, style = ''): Promise<{ found: string[]; worn: Worn }> {
  const page = await exhibit.enter(language, { viewport: { width: 800, height: 600 } });
  await page.evaluate(AXE);
  if (style !== '') await page.addStyleTag({ content: style });
  const results = { found: [] as string[], worn: { ...worn } };
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const result = await page.evaluate<{ found: string[]; worn: string[] }>(ask(theme, worn[theme]));
    results.found.push(...result.found.map((what) => `${theme}, ${what}`));
    results.worn[theme] = result.worn;
  }
  await page.close();
  return results;
}

describe('axe finds nothing', () => {
  let worn: Worn = { light: [], dark: [] };
  test.each(LANGUAGES)('in any state, in %s, light and dark', async (language) => {
    const result = await findViolations(language, worn);
    expect(result.found).toEqual([]);
    expect(Math.min(result.worn.light.length, result.worn.dark.length)).toBeGreaterThan(20);
    worn = result.worn;
  });

  test('but would find what is wrong: a button without a name, and a colour that only one language and theme wears', async () => {
    const style = ':root:lang(pl) .sentence { color: light-dark(#1b1b1f, #555); }';
    const { found } = await findViolations('pl', worn, style);
    expect(found.filter((one) => one.includes('popup-source'))).toEqual([expect.stringMatching(/^dark, popup-source: color-contrast /u)]);
    const page = await exhibit.enter('en', { viewport: { width: 800, height: 600 } });
    await page.evaluate(AXE);
    await exhibit.show(page, 'popup-source');
    await page.evaluate("document.querySelector('.menu button').textContent = ''");
    expect(await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id }) => id))`)).toContain('button-name');
    await page.close();
  });
});

test('a theme changes colours and nothing else', () => {
  for (const file of readdirSync('assets').filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(`assets/${file}`, 'utf8');
    expect(css, file).not.toContain('prefers-color-scheme');
    expect([...css.matchAll(/light-dark\(([^()]*)\)/gu)].flatMap(([, both = '']) => both.split(',')).every((colour) => /^\s*#[\da-f]{3,6}\s*$/u.test(colour)), file).toBe(true);
  }
});
