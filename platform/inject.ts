import { browser } from './browser.ts';

/**
 * Injects reader.js into the top frame of a tab, in the world its content script runs in, and the styles of highlights: into all frames when
 * `isFramed`, since which of them holds the article only the page knows. @throws when the tab is gone or forbidden.
 */
export async function injectReader(tab: number, css: string, isFramed: boolean): Promise<void> {
  const target = { tabId: tab, frameIds: [0] };
  await Promise.all([
    browser.scripting.insertCSS({ target: isFramed ? { tabId: tab, allFrames: true } : target, css }),
    browser.scripting.executeScript({ target, files: ['/reader.js'] }),
  ]);
}
