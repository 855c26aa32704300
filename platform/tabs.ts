import { browser } from './browser.ts';

/** The tab the toolbar button was pressed on. `url` is null where the browser does not tell (its own pages). */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The extension's own pages. */
export type OwnPage = 'options.html' | 'outlet.html' | 'reading.html' | 'welcome.html';

/** Opens one of them in a tab of its own; `query` becomes the part behind `?`. */
export async function openOwnPage(page: OwnPage, query: Record<string, string> = {}): Promise<void> {
  const search = new URLSearchParams(query).toString();
  await browser.tabs.create({ url: browser.runtime.getURL(search ? `${page}?${search}` : page) });
}
