import type { Browser } from 'webextension-polyfill';
import { readPolicy, readSettings } from './stored-settings.ts';

/** What the popup wants to know first, as it comes: replies of a page (null: nobody there) for messages.ts to read, storage for settings.ts. */
export interface Asked {
  /** The tab the toolbar button was pressed on; `url` is null where the browser does not tell (its own pages). Content scripts come when it has loaded. */
  tab: { id: number; url: string | null; loading: boolean } | null;
  state: Promise<unknown>;
  self: Promise<unknown>;
  settings: Promise<Record<string, unknown>>;
  policy: Promise<unknown>;
}

interface World { browser?: Browser; chrome?: Browser; whenceAsked?: Promise<Asked> }

/**
 * Asks as soon as the popup's document is there, by a script of a few hundred bytes: the answers are back by the time the popup's own code is
 * loaded, 20 ms sooner than that could have asked. Uses the extension API as the browser has it, since the polyfill alone is 10 kB.
 */
export function askAhead(world: World = globalThis as World): void {
  const api = world.browser ?? world.chrome;
  if (api) world.whenceAsked = ask(api);
}

/** What was asked ahead; asked now when that script did not come first. */
export function takeAsked(api: Browser, world: World = globalThis as World): Promise<Asked> {
  return world.whenceAsked ?? ask(api);
}

async function ask(api: Browser): Promise<Asked> {
  const settings = readSettings(api), policy = readPolicy(api);
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  const put = async (name: string): Promise<unknown> => (id === undefined ? null : api.tabs.sendMessage(id, { name, request: null }, { frameId: 0 }).catch(() => null));
  return { tab: id === undefined ? null : { id, url: tab?.url ?? null, loading: tab?.status === 'loading' }, state: put('page/state'), self: put('page/self'), settings, policy };
}
