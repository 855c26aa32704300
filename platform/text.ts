import type { Say } from '../core/text.ts';
import { createWording } from '../core/wording.ts';
import { browser } from './browser.ts';

/**
 * The interface's text from `_locales`, in the browser's language or English. The language is read from the text itself: getUILanguage may
 * name one `_locales` lacks, and Intl must follow the text.
 */
export function createSay(): Say {
  const say = (key: string, ...substitutions: string[]): string => browser.i18n.getMessage(key, substitutions);
  return Object.assign(say, createWording(browser.i18n.getMessage('language') || 'en')) as Say;
}

/** Gives a page of ours its language, direction and title. */
export function speak(page: Document, say: Say, title: string): void {
  page.documentElement.lang = say.language;
  page.documentElement.dir = say.direction;
  page.title = title;
}
