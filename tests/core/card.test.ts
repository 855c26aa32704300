import { describe, expect, test } from 'vitest';
import { DELAYS, HIDDEN, next, timers, type Card, type CardEvent } from '../../core/card.ts';

const run = (...events: CardEvent[]): Card => events.reduce(next, HIDDEN);
const passed = (card: Card, phase: 'start' | 'target' | 'abandon'): Card => next(card, { type: 'passed', phase, token: card.token });
const dwelling = run({ type: 'point', at: 'mention/1' });
const shown = passed(passed(dwelling, 'start'), 'target');

// The state machine alone; tests/page/pointing.test.ts has the rows of Page Previews' table from the pointer to the card.
test('the delays are those of Page Previews', () => expect(DELAYS).toEqual({ start: 150, target: 500, abandon: 300 }));

describe('dwelling', () => {
  test('a rest of 150 ms makes the card ready, 500 ms show it', () => {
    expect(timers(dwelling)).toEqual([['start', DELAYS.start], ['target', DELAYS.target]]);
    expect(passed(dwelling, 'start').state).toBe('ready');
    expect(shown).toMatchObject({ state: 'shown', about: 'mention/1', focus: false });
  });
  test('leaving before 500 ms shows nothing', () => expect(next(passed(dwelling, 'start'), { type: 'leave' }).state).toBe('hidden'));
  test('moving on to another name starts anew', () => {
    const other = next(dwelling, { type: 'point', at: 'mention/2' });
    expect(other).toMatchObject({ state: 'dwelling', about: 'mention/2' });
    expect(next(other, { type: 'passed', phase: 'target', token: dwelling.token })).toBe(other);
  });
  test('pointing at the same name again changes nothing', () => expect(next(dwelling, { type: 'point', at: 'mention/1' })).toBe(dwelling));
});

describe('leaving', () => {
  const leaving = next(shown, { type: 'leave' });
  test('the card waits 300 ms', () => {
    expect(leaving.state).toBe('leaving');
    expect(timers(leaving)).toEqual([['abandon', DELAYS.abandon]]);
    expect(passed(leaving, 'abandon').state).toBe('hidden');
  });
  test('entering the card keeps it', () => expect(next(leaving, { type: 'enter-card' }).state).toBe('shown'));
  test('coming back to the name keeps it', () => expect(next(leaving, { type: 'point', at: 'mention/1' }).state).toBe('shown'));
  test('a timer of the old leaving is ignored after coming back', () => {
    const back = next(leaving, { type: 'enter-card' });
    expect(next(back, { type: 'passed', phase: 'abandon', token: leaving.token })).toBe(back);
  });
});

describe('error: there is nothing to show any more (the page took the name away)', () => {
  test.each([['while dwelling', dwelling], ['when ready', passed(dwelling, 'start')], ['when shown', shown]])('%s: no card, and timers still running are ignored', (_, card) => {
    const gone = next(card, { type: 'dismiss' });
    expect(gone.state).toBe('hidden');
    for (const phase of ['start', 'target', 'abandon'] as const) expect(next(gone, { type: 'passed', phase, token: card.token })).toBe(gone);
  });
  test('the next rest on a name shows a card again', () => {
    const again = next(next(dwelling, { type: 'dismiss' }), { type: 'point', at: 'mention/1' });
    expect(passed(passed(again, 'start'), 'target')).toMatchObject({ state: 'shown', about: 'mention/1' });
  });
});

describe('keyboard', () => {
  const opened = run({ type: 'open', at: 'notice/0' });
  test('opens at once with the focus', () => expect(opened).toMatchObject({ state: 'shown', about: 'notice/0', focus: true }));
  test('a mouse that lies about does not close it', () => expect(next(opened, { type: 'leave' })).toBe(opened));
  test('Escape closes it', () => expect(next(opened, { type: 'dismiss' }).state).toBe('hidden'));
});

test('dismissing hides from every state', () => {
  for (const card of [dwelling, passed(dwelling, 'start'), shown, next(shown, { type: 'leave' })]) expect(next(card, { type: 'dismiss' }).state).toBe('hidden');
});
