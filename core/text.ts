import type messages from '../public/_locales/en/messages.json';
import type { Wording } from './wording.ts';

/** A key of public/_locales/en/messages.json; a wrong key does not compile. */
export type MessageKey = keyof typeof messages;

/** Text of the interface in the reader's language; `substitutions` fill $1, $2... in order. */
export interface Say extends Wording {
  (key: MessageKey, ...substitutions: string[]): string;
}
