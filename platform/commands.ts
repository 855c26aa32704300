import { browser } from './browser.ts';

export interface Commands {
  step(tab: number, direction: 'next' | 'previous'): Promise<unknown>;
  /** `url` as far as the browser tells it: null where it keeps tabs from us. */
  toggle(tab: number, url: string | null): Promise<unknown>;
}

/** Keyboard commands of the manifest: walk through the highlights of the active tab, switch Whence off and on there. */
export function watchCommands({ step, toggle }: Commands): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const done = command === 'next-highlight' ? step(tab.id, 'next')
      : command === 'previous-highlight' ? step(tab.id, 'previous')
      : command === 'toggle-site' ? toggle(tab.id, tab.url ?? null) : null;
    // A tab the browser lets nobody into has nothing to walk through or to switch.
    done?.catch(() => undefined);
  });
}

/** The commands with their keys as they are now; '' where the reader gave none. */
export async function listCommands(): Promise<{ name: string; shortcut: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, shortcut: shortcut ?? '' }] : []));
}

/** Opens the browser's own page for shortcuts; Firefox has a call for it since 137, Chrome an address only extensions may open. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
