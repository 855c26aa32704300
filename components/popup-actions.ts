import type { Span } from '../core/article.ts';
import type { OutletId } from '../core/outlet.ts';
import type { Level } from '../core/settings.ts';
import type { Rule } from '../core/site-rules.ts';

/** What the reader can do in the popup. */
export interface PopupActions {
  onReveal(spans: Span[]): void;
  onOutlet(id: OutletId): void;
  onRead(): void;
  onReport(): void;
  onOverview(): void;
  onOptions(): void;
  onHelp(): void;
  onLevel(level: Level): void;
  onScope(key: string): void;
  onForget(rule: Rule): void;
}
