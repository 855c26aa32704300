import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needBrowser } from '../../scripts/browsers.ts';
import { pause } from './wait.ts';

/** A Chromium with the built extension to which nothing is attached while it works: Playwright holds up each new page until it has looked at it, which makes a popup a third slower. */
export interface Unwatched {
  /** Goes to the page in a window of its own and, `wait` milliseconds later, asks it this. */
  visit<T>(url: string, wait: number, expression: string): Promise<T>;
  /** What the browser writes down meanwhile, from everywhere in it. */
  trace(during: () => Promise<void>): Promise<TraceEvent[]>;
  /** Opens the real popup over the page visited last and, when it has long been painted, asks it this. */
  askPopup<T>(expression: string): Promise<T>;
  /** Ends the background, as the browser does when it has long been idle. */
  stopWorker(): Promise<void>;
  /** Whether the background runs. */
  isAwake(): Promise<boolean>;
  close(): Promise<void>;
}

/** Events of a browser trace, times in microseconds. `tdur` is processor time of the thread, which a busy machine does not stretch. */
export interface TraceEvent { name: string; cat: string; ts: number; dur?: number; tdur?: number; args?: { data?: { url?: string }; fileName?: string } }

const TRACED = { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing'] } } as const;

interface Target { targetId: string; type: string; url: string }

const SETTLED = 400;

export async function openUnwatched(port: number): Promise<Unwatched> {
  const profile = mkdtempSync(join(tmpdir(), 'whence-unwatched-'));
  const extension = resolve('.output/chrome-mv3');
  const browser = spawn(needBrowser('chromium'), [
    '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--lang=en',
    `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`, '--window-size=1200,800',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ], { stdio: 'ignore', detached: true });
  const written = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 400 && !(existsSync(written) && readFileSync(written, 'utf8').includes('\n')); tries++) await pause(50);
  const [debugPort, path] = readFileSync(written, 'utf8').split('\n');
  const { send, listen, end } = await speakTo(`ws://127.0.0.1:${debugPort}${path}`);

  const listTargets = async (): Promise<Target[]> => (await send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] })).targetInfos;
  const find = async (fits: (target: Target) => boolean): Promise<string> => {
    for (let tries = 0; tries < 200; tries++) {
      const found = (await listTargets()).find(fits);
      if (found) return found.targetId;
      await pause(50);
    }
    throw new Error('no such target');
  };
  const within = async <T>(targetId: string, ask: (sessionId: string) => Promise<T>): Promise<T> => {
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    try {
      return await ask(sessionId);
    } finally {
      await send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    }
  };
  const evaluate = async <T>(targetId: string, expression: string): Promise<T> => within(targetId, async (sessionId) => {
    const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: object }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }, sessionId);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  });
  const isOurs = (type: string, end: string) => (target: Target): boolean => target.type === type && target.url.startsWith('chrome-extension:') && target.url.endsWith(end);

  let window: string | null = null;
  return {
    async visit(url, wait, expression) {
      if (window === null) {
        window = (await send<{ targetId: string }>('Target.createTarget', { url, newWindow: true })).targetId;
        await send('Target.activateTarget', { targetId: window });
      } else {
        await within(window, (sessionId) => send('Page.navigate', { url }, sessionId));
      }
      await pause(wait);
      return evaluate(window, expression);
    },
    async trace(during) {
      const events: TraceEvent[] = [];
      const stop = listen('Tracing.dataCollected', ({ value }: { value: TraceEvent[] }) => { events.push(...value); });
      await send('Tracing.start', TRACED);
      await during();
      const complete = new Promise<void>((done) => listen('Tracing.tracingComplete', () => done()));
      await send('Tracing.end', {});
      await complete;
      stop();
      return events;
    },
    async askPopup(expression) {
      await evaluate(await find(isOurs('service_worker', '.js')), `(async () => {
        const window = (await chrome.windows.getAll()).at(-1);
        await chrome.windows.update(window.id, { focused: true });
        await chrome.action.openPopup({ windowId: window.id });
      })()`);
      await pause(SETTLED);
      const popup = await find(isOurs('page', '/popup.html'));
      const answer = await evaluate(popup, expression);
      await evaluate(popup, 'setTimeout(() => window.close())');
      await pause(SETTLED / 2);
      return answer as never;
    },
    async stopWorker() {
      await within(window!, async (sessionId) => {
        await send('ServiceWorker.enable', {}, sessionId);
        await send('ServiceWorker.stopAllWorkers', {}, sessionId);
      });
    },
    isAwake: async () => (await listTargets()).some(isOurs('service_worker', '.js')),
    async close() {
      end();
      const gone = new Promise((done) => browser.once('exit', done));
      // All of its processes: one that lives on writes into the profile while it is taken away.
      process.kill(-browser.pid!, 'SIGKILL');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

interface Connection {
  send<T>(method: string, params: object, sessionId?: string): Promise<T>;
  /** Hears events of one name until the function it returns is called. */
  listen(method: string, hear: (params: never) => void): () => void;
  end(): void;
}

/** The DevTools protocol over one socket. */
async function speakTo(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', fail);
  });
  let last = 0;
  const waiting = new Map<number, (reply: { result: never; error?: { message: string } }) => void>();
  const ears = new Map<string, Set<(params: never) => void>>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as { id: number; result: never; method?: string; params: never };
    if (reply.method !== undefined) ears.get(reply.method)?.forEach((hear) => hear(reply.params));
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  return {
    send: (method, params, sessionId) => new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (error ? fail(new Error(`${method}: ${error.message}`)) : done(result)));
      socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    }),
    listen(method, hear) {
      ears.set(method, (ears.get(method) ?? new Set()).add(hear));
      return () => void ears.get(method)?.delete(hear);
    },
    end: () => socket.close(),
  };
}
