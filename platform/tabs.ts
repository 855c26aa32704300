import browser from 'webextension-polyfill';

/** The tab the toolbar button was pressed on. `url` is null where the browser does not tell (its own pages). */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
