import { beforeEach, expect, test, vi } from 'vitest';
import type { Say } from '../../core/text.ts';

interface Entry { id: string; contexts: string[]; title: string }
const entries: Entry[] = [];
const installed: (() => void)[] = [];
let press: (info: object) => void = () => undefined;
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    runtime: { onInstalled: { addListener: (listener: () => void) => installed.push(listener) } },
    contextMenus: {
      removeAll: async () => { entries.length = 0; },
      create: (entry: Entry) => entries.push(entry),
      onClicked: { addListener: (listener: typeof press) => { press = listener; } },
    },
  },
}));
const { watchMenus } = await import('../../platform/menus.ts');

const say = ((key: string, ...parts: string[]) => [key, ...parts].join(' ')) as Say;
const actions = { lookUp: vi.fn(), whoIsBehind: vi.fn(), turnOff: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  installed.length = 0;
  watchMenus(say, actions);
});

test('three entries, made anew with every installation and not twice', async () => {
  for (let times = 0; times < 2; times++) {
    installed.forEach((listener) => listener());
    await vi.waitFor(() => expect(entries.map(({ id, contexts }) => [id, ...contexts])).toEqual([['selection', 'selection'], ['link', 'link'], ['off', 'page']]));
  }
  expect(entries[0]?.title).toBe('menuSelection %s');
});
test('a selection is looked up', () => {
  press({ menuItemId: 'selection', selectionText: 'Russia Today', pageUrl: 'https://a.example/' });
  expect(actions.lookUp).toHaveBeenCalledExactlyOnceWith('Russia Today');
});
test('of a link it is asked who is behind it, not who is behind the page', () => {
  press({ menuItemId: 'link', linkUrl: 'https://b.example/story', pageUrl: 'https://a.example/' });
  expect(actions.whoIsBehind).toHaveBeenCalledExactlyOnceWith('https://b.example/story');
  expect(actions.turnOff).not.toHaveBeenCalled();
});
test('the page is turned off', () => {
  press({ menuItemId: 'off', pageUrl: 'https://a.example/story' });
  expect(actions.turnOff).toHaveBeenCalledExactlyOnceWith('https://a.example/story');
});
test('an entry of somebody else, or one without what it is about, does nothing', () => {
  for (const info of [{ menuItemId: 'other', pageUrl: 'https://a.example/' }, { menuItemId: 'link' }, { menuItemId: 'selection', selectionText: '' }]) press(info);
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});
