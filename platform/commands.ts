import browser from 'webextension-polyfill';

/** Keyboard commands of the manifest: walk through the highlights of the active tab. */
export function watchCommands(step: (tab: number, direction: 'next' | 'previous') => Promise<unknown>): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    const direction = command === 'next-highlight' ? 'next' : command === 'previous-highlight' ? 'previous' : null;
    // A tab without our content script has no highlights to walk through.
    if (direction && tab?.id !== undefined) step(tab.id, direction).catch(() => undefined);
  });
}
