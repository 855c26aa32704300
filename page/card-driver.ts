import { HIDDEN, next, timers, type Card, type CardEvent } from '../core/card.ts';

export interface CardDriver { send(event: CardEvent): void; readonly card: Card }

/** Runs the card's state machine against the clock; `onChange` is told of every new state. Ends with the signal. */
export function createCardDriver(onChange: (card: Card) => void, signal: AbortSignal): CardDriver {
  let card: Card = HIDDEN;
  let running: number[] = [];
  const send = (event: CardEvent): void => {
    if (signal.aborted) return;
    const before = card;
    card = next(card, event);
    if (card === before) return;
    if (card.token !== before.token) {
      running.forEach((timer) => clearTimeout(timer));
      const { token } = card;
      running = timers(card).map(([phase, delay]) => window.setTimeout(() => send({ type: 'passed', token, phase }), delay));
    }
    onChange(card);
  };
  signal.addEventListener('abort', () => running.forEach((timer) => clearTimeout(timer)));
  return { send, get card() { return card; } };
}
