import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { middleOf, PAINTED, type Painted } from '../painted.ts';
import { BRIDGE_AT, FRAMING_AT } from '../stories.ts';
import { pause, until } from '../wait.ts';
import { reader } from './reader.ts';

// A page that is no article itself but shows one in a frame of the same site.

const storyOf = (page: Page): Frame => page.frame('story')!;
const paintedWith = (page: Page, person: string): Promise<Painted> =>
  // A frame on its way to another document answers nothing.
  until(() => storyOf(page).evaluate<Painted>(PAINTED).catch(() => ({})), (names: Painted) => names['whence-person']?.some((name) => name.includes(person)) === true && 'whence-notice' in names);
const lead = (page: Page, link: string): Promise<void> => page.evaluate(`[...document.querySelectorAll('nav a')].find((one) => one.textContent === '${link}').click()`);

async function popupText(page: Page, wanted: string): Promise<string> {
  const popup = await reader.browser.openPopup(page);
  const text = await until(() => popup.evaluate<string>('document.body.innerText'), (found) => found.includes(wanted));
  popup.evaluate('window.close()').catch(() => undefined);
  return text;
}

test('the article in the frame is read, painted, hovered and told of in the popup; the page around it stays as it was', async () => {
  const page = await reader.visit(FRAMING_AT);
  expect(await paintedWith(page, 'Macron')).toMatchObject({ 'whence-notice': ['Source: Reuters'] });
  expect(await reader.painted(page)).toEqual({});
  expect(await storyOf(page).evaluate("getComputedStyle(document.querySelector('article p'), '::highlight(whence-person)').textDecorationLine")).toBe('underline');

  const inFrame = await storyOf(page).evaluate<{ x: number; y: number }>(middleOf('whence-person', 'Macron'));
  const around = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(around.x + inFrame.x - 4, around.y + inFrame.y);
  await page.mouse.move(around.x + inFrame.x, around.y + inFrame.y);
  expect(await reader.card(page, (text) => text !== '')).toContain('Emmanuel Macron');
  expect(await page.evaluate("document.querySelector('whence-card')")).toBeNull();
  expect(await storyOf(page).evaluate("document.querySelectorAll('whence-card').length")).toBe(1);

  const popup = await reader.browser.openPopup(page);
  await until(() => popup.evaluate<number>("document.querySelectorAll('.quote').length"), (count) => count > 0);
  popup.evaluate("[...document.querySelectorAll('.quote')].find((one) => one.textContent.includes('Reuters')).click()").catch(() => undefined);
  expect(await until(() => storyOf(page).evaluate<number>('scrollY'), (top) => top > 0)).toBeGreaterThan(0);
});

test('a frame that is led on: always the article that stands there, and none where none does', async () => {
  const page = await reader.visit(FRAMING_AT);
  await paintedWith(page, 'Macron');
  await lead(page, 'Bridge');
  expect(await paintedWith(page, 'Lavrov')).toMatchObject({ 'whence-notice': ['Source: TASS'] });
  const text = await popupText(page, 'TASS');
  expect(text).toContain('TASS');
  expect(text).not.toContain('Reuters');
  await lead(page, 'None');
  expect(await popupText(page, 'does not look like an article')).toContain('does not look like an article');
});

test('a frame that is led on faster than it can be read: in the end what stands there', async () => {
  const page = await reader.visit(FRAMING_AT);
  await paintedWith(page, 'Macron');
  for (const link of ['Bridge', 'Ferry', 'Bridge', 'Ferry', 'Bridge']) {
    await lead(page, link);
    await pause(60);
  }
  expect(await paintedWith(page, 'Lavrov')).toMatchObject({ 'whence-notice': ['Source: TASS'] });
  const text = await popupText(page, 'TASS');
  expect(text).toContain('TASS');
  expect(text).not.toContain('Reuters');
});

test('a frame that comes late, and one that is taken away', async () => {
  const page = await reader.visit(FRAMING_AT);
  await page.evaluate("document.querySelector('iframe').remove()");
  expect(await popupText(page, 'does not look like an article')).toContain('does not look like an article');
  await page.evaluate(`{ const frame = document.createElement('iframe'); Object.assign(frame, { name: 'story', src: '${BRIDGE_AT}', width: 900, height: 600 }); document.body.append(frame); }`);
  await until(async () => page.frame('story'), (frame) => frame !== null);
  expect(await paintedWith(page, 'Lavrov')).toMatchObject({ 'whence-notice': ['Source: TASS'] });
});

test('a small frame is left alone', async () => {
  const page = await reader.visit(FRAMING_AT);
  await paintedWith(page, 'Macron');
  await page.evaluate("document.querySelector('iframe').height = 90");
  await lead(page, 'Bridge');
  await pause(900);
  expect(await storyOf(page).evaluate(PAINTED)).toEqual({});
});
