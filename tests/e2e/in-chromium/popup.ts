import { describe, expect, test } from 'vitest';
import type { RawTarget } from '../chromium.ts';
import { tabAndPress, tabTo } from '../keys.ts';
import { SAMPLE } from '../site.ts';
import { pause, until } from '../wait.ts';
import { reader } from './reader.ts';

describe('the popup', () => {
  test('tells whose page it is and where the text comes from, side by side with sources', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    const popup = await reader.browser.openPopup(page);
    const text = await until(() => popup.evaluate<string>('document.body.innerText'), (found) => found.includes('Report of this reading'));
    expect(text).toContain('You are reading Głos Pogranicza. The text is a machine translation of an article by RT (Russia, state-controlled), made with Google Translate.');
    expect(text).toMatch(/TV-Novosti[\s\S]*Russia state/u);
    expect(text).toContain('Council Regulation (EU) 2022/350');
    expect(text).toMatch(/Whence has no record of this outlet/u);
    expect(await popup.evaluate<number>("document.querySelectorAll('.outlets sup a[href^=http]').length")).toBeGreaterThan(10);
    expect(text).toContain('Its own pages about who makes it: O mnie · Kontakt');
  });

  test('a press on the evidence goes to it in the page', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    const popup = await reader.browser.openPopup(page);
    await until(() => popup.evaluate<number>("document.querySelectorAll('.quote').length"), (count) => count > 0);
    expect(await page.evaluate('scrollY')).toBe(0);
    // Chromium closes the popup on the press, so the press itself cannot be waited for.
    popup.evaluate("[...document.querySelectorAll('.quote')].find((one) => one.textContent.includes('rt.com')).click()").catch(() => undefined);
    expect(await until(() => page.evaluate<number>('scrollY'), (top) => top > 0)).toBeGreaterThan(0);
    expect(await reader.card(page, (text) => text !== '')).toContain('Source of the text');
    expect((await reader.painted(page))['whence-current']?.[0]).toContain('rt.com');
  });

  test('by keyboard alone: Tab to a quote, Enter; names unfolded, filtered and gone to; a level chosen for the site', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    const open = async (): Promise<RawTarget> => {
      const popup = await reader.browser.openPopup(page);
      await until(() => popup.evaluate<number>("document.querySelectorAll('.quote').length"), (count) => count > 0);
      return popup;
    };
    // Where it leads into the page the popup closes, and with it whoever would have answered.
    const leave = async (popup: RawTarget, name: string): Promise<void> => {
      await tabTo(popup, name);
      popup.press('Enter').catch(() => undefined);
    };
    await leave(await open(), 'Przetlumaczono');
    expect(await reader.card(page, (text) => text !== '')).toContain('Machine translation');
    const second = await open();
    await tabAndPress(second, 'names in the text', 'Enter');
    await tabTo(second, 'Filter names');
    for (const letter of 'oua') await second.press(letter);
    await leave(second, 'Ouagadougou');
    expect(await reader.card(page, (text) => text.includes('Ouagadougou'))).toContain('Burkina Faso');
    const third = await open();
    await tabAndPress(third, 'Outlets, notices and names', 'ArrowLeft');
    expect(await until(() => reader.painted(page), (names) => !('whence-place' in names))).toHaveProperty('whence-notice');
  });
});

describe('settings of a site', () => {
  test('take effect at once, without a reload, and are kept', async () => {
    const page = await reader.visit(SAMPLE);
    await reader.settled(page);
    let popup = await reader.browser.openPopup(page);
    const press = (level: string): Promise<void> => popup.evaluate(`document.querySelector('input[value="${level}"]').click()`);
    await until(() => popup.evaluate<number>("document.querySelectorAll('.levels label').length"), (count) => count === 3);

    await press('notices');
    const names = await until(() => reader.painted(page), (now) => !now['whence-person']);
    expect(Object.keys(names).sort()).toEqual(['whence-credit', 'whence-notice']);
    await press('off');
    expect(await until(() => reader.painted(page), (now) => Object.keys(now).length === 0)).toEqual({});

    const stored = await reader.browser.inWorker('chrome.storage.local.get()');
    expect(stored).toMatchObject({ settings: { version: 3, rules: { 'glos-pogranicza.example': 'off' } } });
    // A reload may take the popup's focus and with it the popup.
    popup.evaluate('window.close()').catch(() => undefined);
    await page.reload();
    await pause(600);
    expect(await reader.painted(page)).toEqual({});

    popup = await reader.browser.openPopup(page);
    await until(() => popup.evaluate<number>("document.querySelectorAll('.levels label').length"), (count) => count === 3);
    await press('names');
    expect(Object.keys(await until(() => reader.painted(page), (now) => 'whence-notice' in now))).toContain('whence-person');
    expect(await popup.evaluate('document.body.innerText')).toContain('Your rule for glos-pogranicza.example decides');
    await popup.evaluate("document.querySelector('.ruling button').click()");
    expect(await until(() => reader.browser.inWorker('chrome.storage.local.get()'), (now) => JSON.stringify(now).includes('"rules":{}'))).toMatchObject({ settings: { rules: {} } });
  });
});
