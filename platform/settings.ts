import { NO_POLICY, parsePolicy, parseSettings, type Policy, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** storage.local, never sync: which sites a reader treats specially is a trace of reading. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Saves what a change makes of the settings as they are now. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await saveSettings(change(await loadSettings()));
}

/** What an administrator set. Firefox rejects where there is no policy, Safari has none: both mean nothing is set. */
export async function loadPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}

/** Calls back with every later change, from whatever part of the extension, until the signal ends. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Bytes kept in storage.local, and a way to keep none. */
export async function storedBytes(): Promise<number> {
  return JSON.stringify(await browser.storage.local.get()).length;
}

export async function forgetEverything(): Promise<void> {
  await browser.storage.local.clear();
}
