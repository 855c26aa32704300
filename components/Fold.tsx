import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

const Filled = createContext(true);

/** Says whether closed folds hold their content already. The popup draws what can be seen first and fills them after the first paint. */
export const FoldsProvider = Filled.Provider;

interface Props { class?: string; summary: ComponentChildren; open?: boolean; children: ComponentChildren }

/** A summary with more behind it. */
export function Fold({ class: name, summary, open = false, children }: Props) {
  const filled = useContext(Filled);
  return <details class={name} open={open}><summary>{summary}</summary>{(filled || open) && children}</details>;
}
