import type { Browser } from 'webextension-polyfill';

/** Under which key of storage.local the reader's settings lie. */
export const SETTINGS_KEY = 'settings';

/** storage.local, never sync: which sites a reader treats specially is a trace of reading. */
export const readSettings = (api: Pick<Browser, 'storage'>): Promise<Record<string, unknown>> => api.storage.local.get(SETTINGS_KEY);

/** What an administrator set, null where nothing is. Firefox rejects where there is no policy, Safari has none: both mean nothing is set. */
export async function readPolicy(api: Pick<Browser, 'storage'>): Promise<unknown> {
  try {
    return await api.storage.managed.get(null);
  } catch {
    return null;
  }
}
