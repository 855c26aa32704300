import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needBrowser } from '../../scripts/browsers.ts';
import { connectMarionette } from './marionette.ts';

/** Fixed by a preference, so that tests know the extension's own pages by address. */
const UUID = '5d0c1f2a-7b0e-4f6b-9d2e-3a1c8e6f4b70';
const ID = 'whence@whence.invalid';

export interface Firefox {
  goto(url: string): Promise<void>;
  /** Runs a function body in the page's own world; `arguments` are given, `return` answers. */
  inPage<T>(body: string, ...values: unknown[]): Promise<T>;
  /** Runs with the browser's own rights over the page: sees closed shadow roots. */
  asSystem<T>(body: string, ...values: unknown[]): Promise<T>;
  /** Runs an async function body in the browser's own window. */
  inBrowser<T>(body: string): Promise<T>;
  extensionPage(path: string): string;
  /** Opens the real toolbar popup over the page. */
  openPopup(): Promise<void>;
  closePopup(): Promise<void>;
  /** Runs an expression in the open popup; its value must be JSON. */
  inPopup<T>(expression: string): Promise<T>;
  move(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  cardText(): Promise<string>;
  close(): Promise<void>;
}

export interface FirefoxOptions { port: number; language?: string }

/** Starts Firefox with the built extension, every request sent to `port`. */
export async function openFirefox({ port, language = 'en-US' }: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'whence-firefox-'));
  const marionettePort = await freePort();
  const preferences = {
    'marionette.port': marionettePort,
    'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.originControls.grantByDefault': true,
    'intl.locale.requested': language,
    'privacy.reduceTimerPrecision': false,
    'app.update.auto': false, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false, 'extensions.update.enabled': false, 'browser.startup.homepage_override.mstone': 'ignore',
    'remote.prefs.recommended': true, 'dom.security.https_first': false,
  };
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const browser = spawn(needBrowser('firefox'), ['--marionette', '--headless', '--remote-allow-system-access', '--no-remote', '--new-instance', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS: '1', MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '900' },
  });
  const { send, end } = await connectMarionette(marionettePort);
  await send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
  await send('Addon:Install', { path: resolve('.output/firefox-mv3'), temporary: true });
  const run = async <T>(script: string, args: unknown[], sandbox?: string): Promise<T> =>
    (await send('WebDriver:ExecuteScript', { script, args, ...(sandbox ? { sandbox } : {}) })).value as T;
  const asSystem = <T>(body: string, ...values: unknown[]): Promise<T> => run<T>(body, values, 'system');
  const inBrowser = async <T>(body: string): Promise<T> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await send('WebDriver:ExecuteAsyncScript', { script, args: [] })).value as { value?: T; error?: string };
      if (error) throw new Error(error);
      return value as T;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  // Pages get the article script once it is registered.
  await inBrowser(`for (let tries = 0; tries < 200 && WebExtensionPolicy.getByID('${ID}').contentScripts.length === 0; tries++) await new Promise((next) => setTimeout(next, 30));`);
  return {
    async goto(url) {
      await send('WebDriver:Navigate', { url });
    },
    inPage: (body, ...values) => run(body, values),
    asSystem,
    inBrowser,
    extensionPage: (path) => `moz-extension://${UUID}/${path}`,
    openPopup: () => inBrowser(`
      const { extension } = WebExtensionPolicy.getByID('${ID}');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
      for (let tries = 0; tries < 100 && !document.querySelector('browser.webextension-popup-browser')?.clientWidth; tries++) await new Promise((next) => setTimeout(next, 30));`),
    closePopup: () => inBrowser(`
      for (const popup of document.querySelectorAll('browser.webextension-popup-browser')) popup.closest('panel').hidePopup();
      for (let tries = 0; tries < 100 && document.querySelector('browser.webextension-popup-browser'); tries++) await new Promise((next) => setTimeout(next, 30));`),
    // The popup is a remote browser without a WebDriver handle: a frame script speaks for it.
    inPopup: (expression) => inBrowser(`
      const popup = document.querySelector('browser.webextension-popup-browser');
      const answer = new Promise((resolve) => popup.messageManager.addMessageListener('whence-test', function once({ data }) { popup.messageManager.removeMessageListener('whence-test', once); resolve(data); }));
      const script = 'const document = content.document, window = content; sendAsyncMessage("whence-test", JSON.stringify(' + ${JSON.stringify(expression)} + ' ?? null));';
      popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent('{' + script + '}'), false);
      return JSON.parse(await answer);`),
    async move(x, y) {
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' }] }],
      });
    },
    async press(key) {
      const value = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' }[key] ?? key;
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] });
    },
    async screenshot(path) {
      writeFileSync(path, Buffer.from((await send('WebDriver:TakeScreenshot', { full: false })).value as string, 'base64'));
    },
    cardText: () => asSystem(`
      const card = document.querySelector('whence-card')?.openOrClosedShadowRoot?.querySelector('[data-card]');
      return card && card.getClientRects().length > 0 ? card.innerText : '';`),
    async close() {
      await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined), new Promise((done) => setTimeout(done, 3_000))]);
      end();
      browser.kill('SIGKILL');
      await new Promise((done) => setTimeout(done, 300));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
