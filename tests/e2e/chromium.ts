import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { needBrowser } from '../../scripts/browsers.ts';
import { pause } from './wait.ts';

/** A target Playwright has no page for: the real toolbar popup. */
export interface RawTarget {
  evaluate<T>(expression: string): Promise<T>;
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
}

export interface Chromium {
  context: BrowserContext;
  /** Runs an expression in the extension's service worker, which must be awake; found anew each time, since it may have been stopped. */
  inWorker<T>(expression: string): Promise<T>;
  extensionPage(path: string): string;
  /** Opens the real popup over a page, as a press of the toolbar button does; the background runs `first` before. */
  openPopup(page: Page, first?: string): Promise<RawTarget>;
  stopWorker(page: Page): Promise<void>;
  /** Text inside the closed shadow root of the card, '' when none is shown. */
  cardText(page: Page): Promise<string>;
  close(): Promise<void>;
}

export interface ChromiumOptions { port: number; language?: string; headless?: boolean; dark?: boolean; backForwardCache?: boolean }

/** Starts Chromium with the built extension, every host but this machine sent to `port` or refused. */
export async function openChromium({ port, language = 'en', headless = true, dark = false, backForwardCache = false }: ChromiumOptions): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'whence-chromium-'));
  const extension = resolve('.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright switches the cache off.
    ...(backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: { width: 1200, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    // Chromium takes the language of _locales from the environment, not from Playwright's locale.
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${language}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
      ...(dark ? ['--force-dark-mode'] : []),
    ],
  });
  const browser = await context.browser()!.newBrowserCDPSession();
  const seen = new Set<string>();
  const attach = async (fits: (target: Target) => boolean): Promise<RawTarget> => speakTo(browser, (await findTarget(browser, fits)).targetId);
  const isWorker = (target: Target): boolean => target.type === 'service_worker' && target.url.startsWith('chrome-extension://');
  // Its address only: a worker spoken to while it installs may end without an answer, until something wakes it again.
  const { url } = await findTarget(browser, isWorker);
  const origin = url.split('/', 3).join('/');
  // Pages get the article script once it is registered; the question is put by a page, not to the worker that is busy with it.
  const own = await context.newPage();
  await own.goto(`${origin}/welcome.html`);
  await own.waitForFunction('chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)', undefined, { polling: 50 });
  await own.close();
  // A worker that is just starting or stopping may never answer the session it was given: another try gets another one.
  const inWorker = async <T>(expression: string): Promise<T> => {
    for (let tries = 0; tries < 5; tries++) {
      const answered = (await attach(isWorker)).evaluate<T>(expression).then((value) => ({ value }));
      const answer = await Promise.race([answered, new Promise<null>((resolve) => setTimeout(() => resolve(null), 3_000))]);
      if (answer) return answer.value;
    }
    throw new Error('the service worker does not answer');
  };
  return {
    context,
    inWorker,
    extensionPage: (path) => `${origin}/${path}`,
    async openPopup(page, first = '') {
      await page.bringToFront();
      await inWorker(`${first}; chrome.action.openPopup()`);
      // A popup on its way out is still listed.
      return attach((target) => {
        if (!target.url.endsWith('popup.html') || target.type !== 'page' || seen.has(target.targetId)) return false;
        seen.add(target.targetId);
        return true;
      });
    },
    async stopWorker(page) {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async cardText(page) {
      const session = await context.newCDPSession(page);
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      await session.detach();
      return textOfCard(root);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface DomNode { nodeName: string; nodeValue: string; children?: DomNode[]; shadowRoots?: DomNode[]; contentDocument?: DomNode }

function textOfCard(node: DomNode): string {
  if (node.nodeName === 'WHENCE-CARD') return (node.shadowRoots ?? []).map(textOf).join('').trim();
  return [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].map(textOfCard).find((text) => text !== '') ?? '';
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  return node.nodeName === '#text' ? `${node.nodeValue} ` : (node.children ?? []).map(textOf).join('');
}

interface Target { targetId: string; type: string; url: string }

/** The first target that fits, waited for up to five seconds; Playwright shows neither popups nor restarted workers. */
async function findTarget(browser: CDPSession, fits: (target: Target) => boolean): Promise<Target> {
  for (let tries = 0; tries < 100; tries++) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    const found = targetInfos.find(fits);
    if (found) return found;
    await pause(50);
  }
  throw new Error('no such target');
}

async function speakTo(browser: CDPSession, targetId: string): Promise<RawTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (reply: { result: Record<string, unknown>; error?: { message: string } }) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as { id: number; result: Record<string, unknown> };
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answered = new Promise<{ result: Record<string, unknown>; error?: { message: string } }>((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
        result: { value: T }; exceptionDetails?: { exception?: { description?: string } };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'evaluation failed');
      return result.value;
    },
    async press(key) {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, windowsVirtualKeyCode: { Tab: 9, Enter: 13, Escape: 27, ArrowLeft: 37 }[key] ?? 0, ...(text ? { text } : {}) });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key });
    },
    async screenshot(path) {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
  };
}
