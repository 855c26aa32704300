import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FOUNDING, foundingPage } from '../founding.ts';
import { SAMPLE } from '../site.ts';
import { pause, until } from '../wait.ts';
import { reader } from './reader.ts';

describe('an article', () => {
  test('names in their inflected forms, notices and the picture credit are painted', async () => {
    const names = await reader.settled(await reader.visit(SAMPLE));
    expect(names['whence-person']).toEqual(expect.arrayContaining(['Siergiej Ławrow', 'Ławrow']));
    expect(names['whence-place']).toEqual(expect.arrayContaining(['Moskwie', 'Nigru', 'Burkina Faso', 'Francją', 'Sahelu', 'Wagadugu']));
    expect(names['whence-organisation']).toEqual(expect.arrayContaining(['Sojusz Państw Sahelu', 'ONZ', 'Al-Kaidą', 'Państwem Islamskim', 'Grupy Wagnera']));
    expect(names['whence-notice']).toEqual(['Przetlumaczono przez translator Google', expect.stringMatching(/^zrodlo:https:\/\/www\.rt\.com\//u)]);
    expect(names['whence-credit']).toEqual(['© Sputnik / Maria Orłowa']);
  });

  test('the page itself stays as it was but for one closed shadow host', async () => {
    const page = await reader.browser.context.newPage();
    await page.addInitScript(() => {
      const added: string[] = [];
      Object.assign(window, { added });
      addEventListener('DOMContentLoaded', () => new MutationObserver((records) => records.forEach((record) => {
        const isOurs = record.target.nodeName === 'WHENCE-CARD';
        added.push(...[...record.addedNodes].map((node) => node.nodeName), ...(record.type === 'attributes' && !isOurs ? [`@${record.attributeName}`] : []));
      })).observe(document, { childList: true, subtree: true, attributes: true, characterData: true }));
    });
    await page.goto(SAMPLE);
    await reader.settled(page);
    await reader.hover(page, 'whence-person', 'Ławrow');
    expect(await reader.card(page, (text) => text !== '')).toContain('Lavrov');
    expect(await page.evaluate('added')).toEqual(['WHENCE-CARD']);
    expect(await page.evaluate("document.querySelector('whence-card').shadowRoot")).toBeNull();
  });

  test('the highlight can be seen', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const box = await page.evaluate<{ x: number; y: number; width: number; height: number }>(
      "(() => { const { x, y, width, height } = [...CSS.highlights.get('whence-notice')][0].getBoundingClientRect(); return { x, y, width, height }; })()",
    );
    const withHighlight = await page.screenshot({ clip: box });
    await page.evaluate("CSS.highlights.delete('whence-notice')");
    expect((await page.screenshot({ clip: box })).equals(withHighlight)).toBe(false);
  });
});

describe('the card', () => {
  test('comes after a rest on a name and goes when the pointer leaves', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    await reader.hover(page, 'whence-place', 'Moskwie');
    await pause(250);
    expect(await reader.browser.cardText(page)).toBe('');
    expect(await reader.card(page, (text) => text !== '')).toMatch(/Moscow/u);
    await page.mouse.move(5, 400);
    expect(await reader.card(page, (text) => text === '', 2_000)).toBe('');
  });

  test('passing over a name shows nothing', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    await reader.hover(page, 'whence-place', 'Moskwie');
    await page.mouse.move(5, 400);
    await pause(700);
    expect(await reader.browser.cardText(page)).toBe('');
  });

  test('stays while the pointer is on it, Escape takes it away', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    await reader.hover(page, 'whence-person', 'Ławrow');
    await reader.card(page, (text) => text !== '');
    const box = await page.evaluate<{ x: number; y: number }>("(() => { const { x, y, width, height } = document.querySelector('whence-card').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()");
    await page.mouse.move(box.x, box.y, { steps: 3 });
    await pause(600);
    expect(await reader.browser.cardText(page)).toContain('Lavrov');
    await page.keyboard.press('Escape');
    expect(await reader.card(page, (text) => text === '')).toBe('');
  });

  test('of a notice says what it says and who is behind the source', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await reader.hover(page, 'whence-notice', 'rt.com');
    const text = await reader.card(page, (found) => found !== '');
    expect(text).toMatch(/Source of the text/u);
    expect(text).toMatch(/RT.*TV-Novosti.*Russia\s+state\b/su);
    expect(text).toMatch(/Broadcasting ban/u);
  });

  test('opens from the keyboard with the focus in it, and gives the focus back', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    await page.focus('header a');
    const step = async (): Promise<void> => {
      // Chromium takes keys of `commands` before the page; the event they fire is dispatched instead.
      await reader.browser.inWorker("chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('next-highlight', tab))");
    };
    await page.bringToFront();
    await step();
    // The first highlight of the page is in its headline.
    expect(await reader.card(page, (text) => text !== '')).toContain('Russia');
    expect(await page.evaluate('document.activeElement.localName')).toBe('whence-card');
    await page.keyboard.press('Escape');
    expect(await reader.card(page, (text) => text === '')).toBe('');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Strona główna');
  });
});

describe.skipIf(!existsSync(foundingPage.seed))('the founding article (lies beside the repository)', () => {
  test('is read completely', async () => {
    const page = await reader.visit(FOUNDING);
    const names = await reader.settled(page);
    expect(names['whence-notice']).toEqual(['Przetlumaczono przez translator Google', expect.stringContaining('602036-lavrov-mali')]);
    expect(names['whence-credit']).toEqual([expect.stringMatching(/^© Sputnik/u)]);
    expect(names['whence-person']).toEqual(expect.arrayContaining(['Siergiej Ławrow', 'Ławrow', 'Diop']));
    expect(names['whence-place']).toEqual(expect.arrayContaining(['Moskwa', 'Moskwą', 'Bamako', 'Mali', 'Niger', 'Algierią', 'Rosję', 'Niamey', 'Wagadugu', 'Francją', 'Tinzaouaten']));
    expect(names['whence-organisation']).toEqual(expect.arrayContaining(['ONZ', 'Al-Kaidy', 'Państwa Islamskiego', 'Sojuszu Państw Sahelu']));
    const popup = await reader.browser.openPopup(page);
    const text = await until(() => popup.evaluate<string>('document.body.innerText'), (found) => found.includes('Report of this reading'));
    expect(text).toContain('The text is a machine translation of an article by RT (Russia, state-controlled), made with Google Translate.');
    expect(text).toMatch(/picture credit: Sputnik/u);
    for (const fact of ['TV-Novosti', 'Russia state', 'Subsidies from the Russian federal government', 'Council Regulation (EU) 2022/350 of 1 March 2022']) expect(text).toContain(fact);
  });
});
