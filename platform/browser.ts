import polyfill from 'webextension-polyfill';

/** The extension API with promises in every browser; where a browser has it natively the polyfill steps aside and hands that out. */
export const browser = polyfill;
