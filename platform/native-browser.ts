import type { Browser } from 'webextension-polyfill';

const world = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The extension API as the browser has it. Scripts that run in pages are built with this in the place of browser.ts (wxt.config.ts): the few calls they make
 * are answered with promises by every browser we name in the manifest, and the polyfill is an eighth of what each page would load.
 */
export const browser: Browser = (world.browser ?? world.chrome)!;
