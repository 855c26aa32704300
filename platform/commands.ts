import { browser } from './browser.ts';

export interface Commands {
  step(tab: number, direction: 'next' | 'previous'): Promise<unknown>;
  toggle(tab: number): Promise<unknown>;
}

/** Keyboard commands of the manifest: walk through the highlights of the active tab, switch Whence off and on there. */
export function watchCommands({ step, toggle }: Commands): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const done = command === 'next-highlight' ? step(tab.id, 'next')
      : command === 'previous-highlight' ? step(tab.id, 'previous')
      : command === 'toggle-site' ? toggle(tab.id) : null;
    // A tab without our content script has nothing to walk through or to switch.
    done?.catch(() => undefined);
  });
}

/** The commands with their keys as they are now; '' where the reader gave none. */
export async function listCommands(): Promise<{ name: string; shortcut: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, shortcut: shortcut ?? '' }] : []));
}
