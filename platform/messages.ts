import type { Runtime } from 'webextension-polyfill';
import type { PageSelf, PageState, ToBackground, ToPage } from '../core/protocol.ts';
import { takeAsked, type Asked } from './ask-ahead.ts';
import { browser } from './browser.ts';

type Reply = { ok: true; response: unknown } | { ok: false; error: string };
type Request<F> = F extends (request: infer R) => unknown ? R : never;
type Response<F> = F extends (request: never) => infer R ? R : never;

/** Who asks. `isPrivate`: from a window that shall leave no trace. `isOwnPage`: a page of the extension, not our script in somebody's page. */
export interface Asker { isPrivate: boolean; isOwnPage: boolean }

/** One handler a message of a protocol; `tab` is where the question comes from, null when it comes from a page without one (the popup). */
export type Handlers<Protocol> = {
  [Name in keyof Protocol]: (request: Request<Protocol[Name]>, tab: number | null, asker: Asker) => Promise<Response<Protocol[Name]>>;
};

/** @throws when the background cannot answer; a null answer is an answer. */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name, request: Request<ToBackground[Name]>,
): Promise<Response<ToBackground[Name]>> {
  return unwrap(name, await browser.runtime.sendMessage({ name, request }));
}

/** Asks the top frame of a tab. @throws when no content script of ours lives there. */
export async function askPage<Name extends keyof ToPage>(
  tab: number, name: Name, request: Request<ToPage[Name]>,
): Promise<Response<ToPage[Name]>> {
  return unwrap(name, await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 }));
}

export interface FirstAnswers extends Pick<Asked, 'tab' | 'settings' | 'policy'> { state: Promise<PageState>; self: Promise<PageSelf> }

/** What the popup asked before this code was loaded. `state` and `self` reject when no content script of ours lives in the tab. */
export async function takeFirstAnswers(): Promise<FirstAnswers> {
  const { tab, state, self, settings, policy } = await takeAsked(browser);
  return { tab, settings, policy, state: state.then((reply) => unwrap('page/state', reply)), self: self.then((reply) => unwrap('page/self', reply)) };
}

/** Answers the messages of one protocol until the signal ends; names it does not know are left to another listener. */
export function answer<Protocol extends object>(handlers: Handlers<Protocol>, signal?: AbortSignal): void {
  const known = new Map(Object.entries(handlers) as [string, (request: unknown, tab: number | null, asker: Asker) => Promise<unknown>][]);
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void): true | undefined => {
    const { name, request } = (message ?? {}) as { name?: string; request?: unknown };
    const handler = name === undefined ? undefined : known.get(name);
    if (!handler || (sender.id && sender.id !== browser.runtime.id)) return undefined;
    const asker = { isPrivate: sender.tab?.incognito ?? false, isOwnPage: sender.url?.startsWith(browser.runtime.getURL('')) ?? false };
    handler(request, sender.tab?.id ?? null, asker).then(
      (response) => respond({ ok: true, response } satisfies Reply),
      (error: unknown) => respond({ ok: false, error: String(error) } satisfies Reply),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

function unwrap<T>(name: string, reply: unknown): T {
  const answered = reply as Reply | undefined;
  if (!answered) throw new Error(`${name}: nobody answered`);
  if (!answered.ok) throw new Error(`${name}: ${answered.error}`);
  return answered.response as T;
}
