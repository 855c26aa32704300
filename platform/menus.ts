import type { Say } from '../core/text.ts';
import { browser } from './browser.ts';

export interface MenuActions {
  lookUp(selection: string): void;
  whoIsBehind(url: string): void;
  turnOff(pageUrl: string): void;
}

/** Entries of the page's context menu. Made anew with each installation, as browsers keep them; `onClicked` is listened to from the first tick of the worker. */
export function watchMenus(say: Say, actions: MenuActions): void {
  const menus = browser.contextMenus;
  // Firefox for Android has no context menus.
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    void menus.removeAll().then(() => {
      menus.create({ id: 'selection', contexts: ['selection'], title: say('menuSelection', '%s') });
      menus.create({ id: 'link', contexts: ['link'], title: say('menuLink'), targetUrlPatterns: ['*://*/*'] });
      menus.create({ id: 'off', contexts: ['page'], title: say('menuOff'), documentUrlPatterns: ['*://*/*'] });
    });
  });
  menus.onClicked.addListener((info) => {
    if (info.menuItemId === 'selection' && info.selectionText) actions.lookUp(info.selectionText);
    else if (info.menuItemId === 'link' && info.linkUrl) actions.whoIsBehind(info.linkUrl);
    else if (info.menuItemId === 'off' && info.pageUrl) actions.turnOff(info.pageUrl);
  });
}
