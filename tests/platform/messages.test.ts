import { beforeEach, expect, test, vi } from 'vitest';
import type { ToBackground } from '../../core/protocol.ts';
import type { Asker } from '../../platform/messages.ts';

type Listener = (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => true | undefined;
const listeners = new Set<Listener>();
const deliver = (message: unknown, sender = { id: 'us' }): Promise<unknown> => new Promise((resolve) => {
  if (![...listeners].some((listener) => listener(structuredClone(message), sender, (reply) => resolve(structuredClone(reply))))) resolve(undefined);
});
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    runtime: { id: 'us', getURL: () => 'chrome-extension://us/', sendMessage: deliver, onMessage: { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) } },
  },
}));
const { answer, askBackground } = await import('../../platform/messages.ts');

beforeEach(() => listeners.clear());

const answering = (signal?: AbortSignal): void => answer<ToBackground>({
  'article/read': async () => { throw new Error('boom'); },
  'outlet/at': async () => null,
} as never, signal);

test('a null answer is an answer', async () => {
  answering();
  expect(await askBackground('outlet/at', 'https://a.example/')).toBeNull();
});
test('a failure comes back as an error that names the message', async () => {
  answering();
  await expect(askBackground('article/read', {} as never)).rejects.toThrow('article/read: Error: boom');
});
test('nobody there is an error', async () => {
  await expect(askBackground('outlet/at', '')).rejects.toThrow('outlet/at: nobody answered');
});
test('messages of strangers and unknown names are left to others', async () => {
  answering();
  expect(await deliver({ name: 'outlet/at', request: '' }, { id: 'stranger' })).toBeUndefined();
  for (const message of [null, 3, {}, { name: 'toString' }, { name: 'other' }]) expect(await deliver(message)).toBeUndefined();
});
test('a handler knows a page of ours from a script in a page, and a private window', async () => {
  const askers: Asker[] = [];
  answer({ 'overview/load': async (_: null, __: number | null, asker: Asker) => { askers.push(asker); return []; } } as never);
  await deliver({ name: 'overview/load', request: null }, { id: 'us', url: 'chrome-extension://us/overview.html', tab: { id: 1, incognito: false } } as never);
  await deliver({ name: 'overview/load', request: null }, { id: 'us', url: 'https://chrome-extension.example/', tab: { id: 2, incognito: true } } as never);
  expect(askers).toEqual([{ isPrivate: false, isOwnPage: true }, { isPrivate: true, isOwnPage: false }]);
});
test('an ended signal answers no more', async () => {
  const end = new AbortController();
  answering(end.signal);
  end.abort();
  expect(await deliver({ name: 'outlet/at', request: '' })).toBeUndefined();
});
