import { browser } from './browser.ts';

/** The extension's own pages. */
export type OwnPage = 'options.html' | 'outlet.html' | 'overview.html' | 'reading.html' | 'welcome.html';

/** Opens one of them in a tab of its own; `query` becomes the part behind `?`. */
export async function openOwnPage(page: OwnPage, query: Record<string, string> = {}): Promise<void> {
  const search = new URLSearchParams(query).toString();
  await browser.tabs.create({ url: browser.runtime.getURL(search ? `${page}?${search}` : page) });
}

/** Whether a tab's page is still on its way; false for a tab that is gone. */
export async function isLoading(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(({ status }) => status === 'loading', () => false);
}
