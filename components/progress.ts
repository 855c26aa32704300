import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** How far the popup is drawn: what its window can show, all but what is folded away, all. */
export type Progress = 'window' | 'open' | 'all';

const Progressing = createContext<Progress>('all');

/** The popup draws what can be seen first, and the rest behind the first paint. */
export const ProgressProvider = Progressing.Provider;

export const useProgress = (): Progress => useContext(Progressing);

/** What stands too far down to be seen at first. */
export function Below({ children }: { children: ComponentChildren }): ComponentChildren {
  return useProgress() === 'window' ? null : children;
}
