import type { MessageKey, Say } from '../core/text.ts';

/** Messages with a plural. */
export type CountStem = 'mentionsCount' | 'moreCount' | 'rulesCount' | 'readCount';

/** A message that counts: `<stem>_one`, `_few`, `_many`, `_other` in `_locales`, $1 is the number. */
export function sayCount(say: Say, stem: CountStem, count: number): string {
  const key = `${stem}_${say.plural(count)}` as MessageKey;
  return say(key, String(count)) || say(`${stem}_other` as MessageKey, String(count));
}
