/// <reference types="vite/client" />
import type { MessageKey, Say } from '../../../core/text.ts';
import { createWording } from '../../../core/wording.ts';

const LOCALES = import.meta.glob<Record<string, { message: string }>>('../../../public/_locales/*/messages.json', { eager: true, import: 'default' });

/** The interface's text straight from `_locales`, as browser.i18n gives it: missing keys fall back to English, $1... are filled. */
export function say(language: string): Say {
  const of = (code: string): Record<string, { message: string }> => LOCALES[`../../../public/_locales/${code}/messages.json`] ?? {};
  const text = (key: MessageKey, ...substitutions: string[]): string =>
    (of(language)[key] ?? of('en')[key])?.message.replace(/\$(\d)/gu, (_, index: string) => substitutions[Number(index) - 1] ?? '') ?? '';
  return Object.assign(text, createWording(language));
}
