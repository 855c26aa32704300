import { browser } from './browser.ts';

/** Injects reader.js into the top frame of a tab, in the world its content script runs in. @throws when the tab is gone or forbidden. */
export async function injectReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/reader.js'] });
}
