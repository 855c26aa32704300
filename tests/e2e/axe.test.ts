import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExhibit, type Exhibit } from './exhibit.ts';

/**
 * Every component in every state, language and theme, held to WCAG 2.2 AA as far as a machine can. A theme changes colours and nothing else
 * (the last test holds it to that), so what colours do not decide is asked in the light. Colours are asked once for each dress a text wears,
 * since the same dress has the same contrast wherever it is worn; and all rules once for each build of a state, its elements and attributes with
 * all words alike. Another language whose build is the same is asked what words and their room decide.
 */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const COLOURS = ['color-contrast', 'link-in-text-block'];
const ROOM = ['target-size', 'scrollable-region-focusable', 'valid-lang', 'html-has-lang', 'html-lang-valid', 'label-content-name-mismatch'];
const LANGUAGES = readdirSync('public/_locales').sort((a, b) => Number(b === 'en') - Number(a === 'en'));

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

/** The elements of the page with all words alike: an empty name stays empty. */
const BUILD = `(() => {
  const copy = document.querySelector('#app').cloneNode(true), alike = (text) => text.trim() === '' ? '' : 'w';
  const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) words.currentNode.data = alike(words.currentNode.data);
  for (const one of copy.querySelectorAll('*')) {
    for (const { name, value } of one.attributes) if (/^(?:aria-label|title|placeholder|alt|value|href|lang|dir|datetime|d|style)$/.test(name)) one.setAttribute(name, alike(value));
  }
  return copy.innerHTML;
})()`;

const ask = (seen: Seen): string => `(async () => {
  const light = new Set(${JSON.stringify(seen.light)}), dark = new Set(${JSON.stringify(seen.dark)}), built = new Set(${JSON.stringify(seen.built)}), found = [];
  const isNew = (known, now) => now.filter((one) => !known.has(one) && known.add(one)).length > 0;
  const hold = async (theme, name, options) => {
    const { violations } = await axe.run({ resultTypes: ['violations'], preload: false, ...options });
    found.push(...violations.map(({ id, nodes }) => theme + ', ' + name + ': ' + id + ' ' + nodes[0].html.slice(0, 120) + ' ' + nodes[0].failureSummary.replaceAll('\\n', ' ').slice(0, 220)));
  };
  const only = (...values) => ({ runOnly: { type: 'rule', values } });
  for (const { name } of STATES) {
    const { style } = document.documentElement;
    style.colorScheme = 'light';
    show(name);
    document.querySelectorAll('details').forEach((one) => { one.open = true; });
    const asksColours = isNew(light, ${DRESSES}), colours = ${JSON.stringify(COLOURS)};
    await hold('light', name, isNew(built, [${BUILD}])
      ? { runOnly: ${JSON.stringify(RULES)}, rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: asksColours }])) }
      : only(...${JSON.stringify(ROOM)}, ...(asksColours ? colours : [])));
    style.colorScheme = 'dark';
    if (isNew(dark, ${DRESSES})) await hold('dark', name, only(...colours));
  }
  return { found, seen: { light: [...light], dark: [...dark], built: [...built] } };
})()`;

let exhibit: Exhibit;
beforeAll(async () => {
  exhibit = await openExhibit();
  // Once for all languages: axe takes most of a second to start.
  await (await exhibit.lead('en')).evaluate(AXE);
});
afterAll(async () => { await exhibit?.close(); });

/** What each theme's texts were seen to wear so far, and the builds of states. */
type Seen = Record<'light' | 'dark' | 'built', string[]>;

async function findViolations(language: string, seen: Seen): Promise<{ found: string[]; seen: Seen }> {
  const page = await exhibit.lead(language);
  return page.evaluate<{ found: string[]; seen: Seen }>(ask(seen));
}

describe('axe finds nothing', () => {
  let seen: Seen = { light: [], dark: [], built: [] };
  test.each(LANGUAGES)('in any state, in %s, light and dark', async (language) => {
    const result = await findViolations(language, seen);
    expect(result.found).toEqual([]);
    expect(Math.min(result.seen.light.length, result.seen.dark.length, result.seen.built.length)).toBeGreaterThan(20);
    seen = result.seen;
  });

  test('but would find what is wrong: a button without a name, and a colour that only one language and theme wears', async () => {
    const page = await exhibit.lead('pl');
    await page.addStyleTag({ content: ':root:lang(pl) .sentence { color: light-dark(#1b1b1f, #555); }' });
    const { found } = await findViolations('pl', seen);
    expect(found.filter((one) => one.includes('popup-source'))).toEqual([expect.stringMatching(/^dark, popup-source: color-contrast /u)]);
    await exhibit.show(page, 'popup-source');
    await page.evaluate("document.querySelector('.menu button').textContent = ''");
    expect(await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id }) => id))`)).toContain('button-name');
  });
});

test('a theme changes colours and nothing else', () => {
  for (const file of readdirSync('assets').filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(`assets/${file}`, 'utf8');
    expect(css, file).not.toContain('prefers-color-scheme');
    expect([...css.matchAll(/light-dark\(([^()]*)\)/gu)].flatMap(([, both = '']) => both.split(',')).every((colour) => /^\s*#[\da-f]{3,6}\s*$/u.test(colour)), file).toBe(true);
  }
});
