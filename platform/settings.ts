import { parsePolicy, parseSettings, type Policy, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { readPolicy, readSettings, SETTINGS_KEY } from './stored-settings.ts';

/** @param stored What was read already, by whoever was earlier. */
export async function loadSettings(stored = readSettings(browser)): Promise<Settings> {
  return parseSettings((await stored)[SETTINGS_KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}

/** Saves what a change makes of the settings as they are now. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await saveSettings(change(await loadSettings()));
}

/** What an administrator set. @param stored What was read already, by whoever was earlier. */
export async function loadPolicy(stored = readPolicy(browser)): Promise<Policy> {
  return parsePolicy(await stored);
}

/** Calls back with every later change, from whatever part of the extension, until the signal ends. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && SETTINGS_KEY in changes) onChange(parseSettings(changes[SETTINGS_KEY]?.newValue));
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
