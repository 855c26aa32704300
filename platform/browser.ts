import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as every browser Whence runs in has it by itself: `browser` in Firefox and Safari, `chrome` with promises since manifest
 * version 3 in Chrome and Edge. The polyfill for older ones would be an eighth of what each page pays; its types are used, its code is not.
 */
const { browser: native, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

export const browser = (native ?? chrome) as Browser;
