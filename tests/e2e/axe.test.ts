import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExhibit, type Exhibit } from './exhibit.ts';

/** Every component in every state, held to WCAG 2.2 AA as far as a machine can. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** One language of each direction is held to all of it in every state; where only the words differ, the states that have most of them are. */
const WHOLE = ['en', 'ar'];
const WORDS = readdirSync('public/_locales').filter((language) => !WHOLE.includes(language));
const WORDY = ['popup-source', 'popup-off', 'card-notice', 'options-rules', 'report', 'overview', 'welcome'];

let exhibit: Exhibit;
beforeAll(async () => { exhibit = await openExhibit(); });
afterAll(async () => { await exhibit?.close(); });

interface Violation { id: string; nodes: { html: string; failureSummary: string }[] }

async function findViolations(language: string, theme: 'light' | 'dark', names: string[], options: object): Promise<string[]> {
  const page = await exhibit.enter(language, { colorScheme: theme, viewport: { width: 800, height: 600 } });
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const name of names) {
    await exhibit.show(page, name);
    const violations = await page.evaluate<Violation[]>(`axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(({ violations }) => violations)`);
    found.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.failureSummary.replaceAll('\n', ' ').slice(0, 220)}`));
  }
  await page.close();
  return found;
}

describe('axe finds nothing', () => {
  test.each(WHOLE)('in any state, in %s', async (language) => {
    expect(await findViolations(language, 'light', exhibit.states.map(({ name }) => name), { runOnly: RULES })).toEqual([]);
  });
  test.each(WHOLE)('in the dark, where only colours are others, in %s', async (language) => {
    expect(await findViolations(language, 'dark', exhibit.states.map(({ name }) => name), { runOnly: COLOURS })).toEqual([]);
  });
  test.each(WORDS)('in other words but the same colours, in %s', async (language) => {
    expect(await findViolations(language, 'light', WORDY, { runOnly: RULES, rules: { 'color-contrast': { enabled: false } } })).toEqual([]);
  });
  test('but would find what is wrong', async () => {
    const page = await exhibit.enter('en', { viewport: { width: 800, height: 600 } });
    await page.evaluate(AXE);
    await exhibit.show(page, 'popup-source');
    await page.addStyleTag({ content: '.sentence { color: #aaa; }' });
    await page.evaluate("document.querySelector('.menu button').textContent = ''");
    const found = await page.evaluate<string[]>(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id }) => id))`);
    expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
    await page.close();
  });
});
