/**
 * The hover card as a state machine, with the timing of Wikimedia's Page Previews: 150 ms of rest say that the reader means it (the card
 * is made ready), at 500 ms it shows, 300 ms after the pointer left it goes. `token` names one dwelling; what a timer or a
 * measurement says about an older token is ignored, so late answers are harmless.
 *
 *              point             150 ms             500 ms
 *   hidden ───────────▶ dwelling ───────▶ ready ───────────▶ shown ◀─────────┐
 *     ▲                    │                │                  │ leave        │ point at the same,
 *     ├── leave, dismiss ──┴────────────────┘                  ▼              │ or enter the card
 *     └──────────────── 300 ms, dismiss ───────────────────  leaving ─────────┘
 *
 *   `open` (keyboard, popup) goes to shown at once, from anywhere. `dismiss` (Escape, scroll away, page change) hides from anywhere.
 */
export type Card =
  | { state: 'hidden'; token: number }
  | { state: 'dwelling' | 'ready' | 'shown' | 'leaving'; about: string; token: number; focus: boolean };

export type CardEvent =
  | { type: 'point'; at: string }
  | { type: 'enter-card' }
  | { type: 'leave' }
  | { type: 'dismiss' }
  | { type: 'open'; at: string }
  | { type: 'passed'; token: number; phase: 'start' | 'target' | 'abandon' };

/** Milliseconds; Popups/src/constants.js: FETCH_START_DELAY, FETCH_COMPLETE_TARGET_DELAY, ABANDON_END_DELAY. */
export const DELAYS = { start: 150, target: 500, abandon: 300 } as const;

export const HIDDEN: Card = { state: 'hidden', token: 0 };

/** The state after an event; the same object when the event changes nothing. */
export function next(card: Card, event: CardEvent): Card {
  switch (event.type) {
    case 'point': {
      if (card.state !== 'hidden' && card.about === event.at) {
        return card.state === 'leaving' ? { ...card, state: 'shown', token: card.token + 1 } : card;
      }
      return { state: 'dwelling', about: event.at, token: card.token + 1, focus: false };
    }
    case 'open':
      return { state: 'shown', about: event.at, token: card.token + 1, focus: true };
    case 'enter-card':
      return card.state === 'leaving' ? { ...card, state: 'shown', token: card.token + 1 } : card;
    case 'leave':
      if (card.state === 'shown') return card.focus ? card : { ...card, state: 'leaving', token: card.token + 1 };
      return card.state === 'dwelling' || card.state === 'ready' ? { state: 'hidden', token: card.token + 1 } : card;
    case 'dismiss':
      return card.state === 'hidden' ? card : { state: 'hidden', token: card.token + 1 };
    case 'passed':
      return event.token === card.token ? passed(card, event.phase) : card;
  }
}

/** The timers a state needs, as [phase, milliseconds] from entering it. */
export function timers(card: Card): ['start' | 'target' | 'abandon', number][] {
  if (card.state === 'dwelling') return [['start', DELAYS.start], ['target', DELAYS.target]];
  if (card.state === 'leaving') return [['abandon', DELAYS.abandon]];
  return [];
}

function passed(card: Card, phase: 'start' | 'target' | 'abandon'): Card {
  if (card.state === 'dwelling' && phase === 'start') return { ...card, state: 'ready' };
  if ((card.state === 'dwelling' || card.state === 'ready') && phase === 'target') return { ...card, state: 'shown' };
  if (card.state === 'leaving' && phase === 'abandon') return { state: 'hidden', token: card.token + 1 };
  return card;
}
