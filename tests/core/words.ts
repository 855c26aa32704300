import { readFileSync } from 'node:fs';
import type { MessageKey, Say } from '../../core/text.ts';
import { createWording } from '../../core/wording.ts';

/** The interface's text of a language, as browser.i18n gives it. */
export function wordsOf(language: string): Say {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  const text = (key: MessageKey, ...substitutions: string[]): string => messages[key]?.message.replace(/\$(\d)/gu, (_, index: string) => substitutions[Number(index) - 1] ?? '') ?? '';
  return Object.assign(text, createWording(language));
}
