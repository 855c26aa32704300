import type { Page } from 'playwright-core';

/** Whatever takes keys and can be asked about itself: a page, or the real popup (chromium.ts). */
export interface Keyed { press(key: string): Promise<void>; evaluate<T>(expression: string): Promise<T> }

export const keysOf = (page: Page): Keyed => ({ press: (key) => page.keyboard.press(key), evaluate: (expression) => page.evaluate(expression) });

/** What a reader hears of where the focus is. */
const FOCUSED = "(({ activeElement: at }) => at === document.body ? '' : [at.ariaLabel, ...[...(at.labels ?? [])].map((label) => label.textContent), at.textContent].join(' '))(document)";

/** Presses Tab until the control of that name has the focus. @throws when Tab does not lead there. */
export async function tabTo(keyed: Keyed, name: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await keyed.press('Tab');
    if ((await keyed.evaluate<string>(FOCUSED)).includes(name)) return;
  }
  throw new Error(`Tab does not lead to "${name}"`);
}

/** Presses Tab until the control of that name has the focus, then the key. */
export async function tabAndPress(keyed: Keyed, name: string, key: string): Promise<void> {
  await tabTo(keyed, name);
  await keyed.press(key);
}
