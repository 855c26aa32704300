import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../core/text.ts';

const SayContext = createContext<Say | null>(null);

export const TextProvider = SayContext.Provider;

/** The interface's text; every tree is rendered inside a TextProvider. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('no TextProvider around this component');
  return say;
}
