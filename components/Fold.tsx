import type { ComponentChildren } from 'preact';
import { useProgress } from './progress.ts';

interface Props { class?: string; summary: ComponentChildren; open?: boolean; children: ComponentChildren }

/** A summary with more behind it, which is drawn last. */
export function Fold({ class: name, summary, open = false, children }: Props) {
  const filled = useProgress() === 'all';
  return <details class={name} open={open}><summary>{summary}</summary>{(filled || open) && children}</details>;
}
