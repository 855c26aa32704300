import type { CardEvent } from '../core/card.ts';
import type { HitTest } from './hit.ts';

/**
 * Turns the reader's mouse, touch and keys over the page into card events, at most one hit test a frame.
 * `hitTest` is asked anew each time, because what is painted changes. Ends with the signal.
 */
export function watchPointing(
  page: Document, hitTest: () => HitTest | null, isOurs: (event: Event) => boolean, send: (event: CardEvent) => void, signal: AbortSignal,
): void {
  const options = { signal, passive: true, capture: true } as const;
  let frame = 0;
  let over: string | null = null;
  const look = (x: number, y: number): void => {
    const hit = hitTest()?.at(x, y) ?? null;
    if (hit) send({ type: 'point', at: hit.target.id });
    else if (over !== null) send({ type: 'leave' });
    over = hit?.target.id ?? null;
  };
  page.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (isOurs(event)) {
      cancelAnimationFrame(frame);
      over = over ?? '';
      send({ type: 'enter-card' });
      return;
    }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(event.clientX, event.clientY));
  }, options);
  // A tap opens, a tap elsewhere closes; the tap itself still belongs to the page.
  page.addEventListener('pointerup', (event) => {
    if (event.pointerType !== 'touch' || isOurs(event)) return;
    const hit = hitTest()?.at(event.clientX, event.clientY) ?? null;
    send(hit ? { type: 'open', at: hit.target.id } : { type: 'dismiss' });
  }, options);
  page.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch' && !isOurs(event)) send({ type: 'dismiss' });
  }, options);
  page.documentElement.addEventListener('pointerleave', () => {
    over = null;
    send({ type: 'leave' });
  }, { signal, passive: true });
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') send({ type: 'dismiss' });
  }, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
