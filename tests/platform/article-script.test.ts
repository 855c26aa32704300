import { beforeEach, expect, test, vi } from 'vitest';

let registered: string[] = [];
const tabs = [{ id: 1 }, { id: 2 }, { id: 3 }];
const injected: number[] = [];
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    tabs: { query: async () => tabs },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => registered.filter((id) => ids.includes(id)).map((id) => ({ id })),
      registerContentScripts: async ([{ id }]: [{ id: string }]) => {
        if (registered.includes(id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.push(id);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        if (!ids.every((id) => registered.includes(id))) throw new Error('Nonexistent script ID');
        registered = registered.filter((id) => !ids.includes(id));
      },
      insertCSS: async () => undefined,
      executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        if (target.tabId === 3) throw new Error('Cannot access contents of the page');
        if (files) injected.push(target.tabId);
        return [{ result: true }];
      },
    },
  },
}));
const { canStartArticleScript, registerArticleScript, startArticleScript, startInOpenTabs } = await import('../../platform/article-script.ts');

beforeEach(() => {
  registered = [];
  injected.length = 0;
});

test('is registered once, taken back once, however often it is asked for', async () => {
  for (const wanted of [true, true, false, false, true]) {
    await registerArticleScript(wanted);
    expect(registered).toEqual(wanted ? ['article'] : []);
  }
});
test('goes to one tab, and says when it may not', async () => {
  await startArticleScript(1);
  expect(injected).toEqual([1]);
  await expect(startArticleScript(3)).rejects.toThrow('Cannot access');
  expect([await canStartArticleScript(1), await canStartArticleScript(3)]).toEqual([true, false]);
});
test('open pages get it unless they have it or are closed to it', async () => {
  await startInOpenTabs(async (tab) => tab === 1);
  expect(injected).toEqual([2]);
});
