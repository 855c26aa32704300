import browser from 'webextension-polyfill';
import type { Say } from '../core/text.ts';

/** The interface's text from `_locales`, in the browser's language or English. */
export function createSay(): Say {
  const say = (key: string, ...substitutions: string[]): string => browser.i18n.getMessage(key, substitutions);
  // getUILanguage may name a language `_locales` lacks: the text then is English and Intl must follow the text.
  return Object.assign(say, { language: browser.i18n.getMessage('language') || 'en' }) as Say;
}
