import { browser } from './browser.ts';

const FILES = ['content-scripts/article.js'];
const SCRIPT = { id: 'article', js: FILES, matches: ['*://*/*'], runAt: 'document_idle' as const, persistAcrossSessions: true };

/**
 * Has every page get the article script, or none: where Whence reads only when asked, no page is touched before, and `activeTab`
 * opens the one the reader asks for. The browser keeps the registration until the extension is updated.
 */
export async function registerArticleScript(wanted: boolean): Promise<void> {
  const { length } = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (wanted && length === 0) await browser.scripting.registerContentScripts([SCRIPT]);
  else if (!wanted && length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
}

/** Gives the script to one tab now. @throws where the browser lets no extension in, or not without the reader's press. */
export async function startArticleScript(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: FILES });
}

/** Whether the tab holds a page of HTML which the browser would let the script into. */
export async function canStartArticleScript(tab: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func: () => document instanceof HTMLDocument && document.body !== null && document.contentType === 'text/html' });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/** Pages that were open before the script was registered. Those the browser keeps closed stay so. */
export async function startInOpenTabs(isThere: (tab: number) => Promise<boolean>): Promise<void> {
  const tabs = await browser.tabs.query({ url: SCRIPT.matches, discarded: false });
  await Promise.all(tabs.map(async ({ id }) => {
    if (id !== undefined && !(await isThere(id)) && await canStartArticleScript(id)) await startArticleScript(id).catch(() => undefined);
  }));
}
