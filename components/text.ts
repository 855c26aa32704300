import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, Say } from '../core/text.ts';

const SayContext = createContext<Say | null>(null);

export const TextProvider = SayContext.Provider;

/** The interface's text; every tree is rendered inside a TextProvider. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('no TextProvider around this component');
  return say;
}

/** A message that counts: `<stem>_one`, `_few`, `_many`, `_other` in `_locales`, $1 is the number. */
export function sayCount(say: Say, stem: 'mentionsCount', count: number): string {
  const key = `${stem}_${say.plural(count)}` as MessageKey;
  return say(key, String(count)) || say(`${stem}_other` as MessageKey, String(count));
}
