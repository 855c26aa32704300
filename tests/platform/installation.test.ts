import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (details: { reason: string }) => void;
const installed: Listener[] = [], started: (() => void)[] = [];
let installType = 'normal';
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    runtime: { onInstalled: { addListener: (one: Listener) => installed.push(one) }, onStartup: { addListener: (one: () => void) => started.push(one) } },
    management: { getSelf: async () => ({ installType }) },
  },
}));
const { watchInstallation, watchStart } = await import('../../platform/installation.ts');

const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });
async function install(reason: string): Promise<void> {
  installed.forEach((listener) => listener({ reason }));
  await settle();
}

beforeEach(() => {
  installed.length = started.length = 0;
  installType = 'normal';
});

test('the first installation is told of, once: this is when the welcome page opens', async () => {
  const onFirst = vi.fn();
  watchInstallation(onFirst);
  await install('install');
  expect(onFirst).toHaveBeenCalledOnce();
});
test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])('%s interrupts nobody: what is new stands in the options', async (reason) => {
  const onFirst = vi.fn();
  watchInstallation(onFirst);
  await install(reason);
  expect(onFirst).not.toHaveBeenCalled();
});
test('a developer loading it from a folder is not welcomed', async () => {
  const onFirst = vi.fn();
  watchInstallation(onFirst);
  installType = 'development';
  await install('install');
  expect(onFirst).not.toHaveBeenCalled();
});
test('pages get the script anew after an installation or update; a start of the browser only looks whether they have', async () => {
  const onStart = vi.fn(async () => undefined);
  watchStart(onStart);
  await install('update');
  started.forEach((listener) => listener());
  expect(onStart.mock.calls).toEqual([[true], [false]]);
});
