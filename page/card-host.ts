import { placeCard } from './card-place.ts';

export interface CardHost {
  /** Where the card is rendered. */
  readonly root: ShadowRoot;
  /** Shows the card beside an anchor; `focus` moves the focus into it. Call again when the anchor moved. */
  show(anchor: Range, focus: boolean): void;
  hide(): void;
  /** Whether an event came from the card: outside a closed shadow root its host is all that can be seen. */
  isOurs(event: Event): boolean;
  remove(): void;
}

/**
 * The one node Whence adds to a page: an element with a closed shadow root, made when the first card is shown. As a popover it lies in the
 * top layer, above whatever z-index the page uses, and takes no part in the page's layout.
 */
export function createCardHost(page: Document, style: string): CardHost {
  const host = page.createElement('whence-card');
  host.setAttribute('popover', 'manual');
  host.style.cssText = 'all:initial;position:fixed;inset:auto;margin:0;border:0;padding:0;background:none;overflow:visible;display:none';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = page.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
  let before: HTMLElement | null = null;
  return {
    root,
    show(anchor, focus) {
      if (!host.isConnected) page.documentElement.append(host);
      host.style.display = 'block';
      if (typeof host.showPopover === 'function' && !host.matches(':popover-open')) host.showPopover();
      // A name broken over two lines has two boxes; the card belongs to the first one, where the reader began to read it.
      const box = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
      const viewport = { width: page.documentElement.clientWidth, height: page.defaultView?.innerHeight ?? 0 };
      const { left, top } = placeCard(box, host.getBoundingClientRect(), viewport);
      host.style.left = `${left}px`;
      host.style.top = `${top}px`;
      if (focus && root.activeElement === null) {
        before = page.activeElement as HTMLElement | null;
        root.querySelector<HTMLElement>('[data-card]')?.focus({ preventScroll: true });
      }
    },
    hide() {
      if (!host.isConnected) return;
      const hadFocus = root.activeElement !== null;
      if (typeof host.hidePopover === 'function' && host.matches(':popover-open')) host.hidePopover();
      host.style.display = 'none';
      if (hadFocus) before?.focus?.({ preventScroll: true });
      before = null;
    },
    isOurs: (event) => event.target === host,
    remove: () => host.remove(),
  };
}
