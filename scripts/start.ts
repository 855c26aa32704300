import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PageState } from '../core/protocol.ts';
import { openChromium, type Chromium } from '../tests/e2e/chromium.ts';
import { middleOf, PAINTED } from '../tests/e2e/painted.ts';
import { SAMPLE, startSite } from '../tests/e2e/site.ts';
import { pause, until } from '../tests/e2e/wait.ts';
import { reportReading } from './analyse/report.ts';

/**
 * Builds Whence and opens it in a browser on a sample article served from this machine. Without a display (or with --headless) it does the
 * same unseen, prints what Whence read and saves three pictures.
 */
const PICTURES = '.output/pictures';

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, language: { type: 'string', default: 'en' }, dark: { type: 'boolean' } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;

try {
  build();
  const site = await startSite();
  const browser = await openChromium({ port: site.port, language: values.language, headless, dark: values.dark ?? false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(SAMPLE);
  if (headless) {
    await showUnseen(browser, page);
    await browser.close();
  } else {
    console.log('Whence runs in the browser window that has opened. Hover a dotted name, or press the toolbar button. Close the window to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
  }
  await site.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Whence could not be built.\n${stdout}\n${stderr}`);
}

async function showUnseen(browser: Chromium, page: Awaited<ReturnType<Chromium['context']['newPage']>>): Promise<void> {
  await until(() => page.evaluate<Record<string, string[]>>(PAINTED), (names) => Object.keys(names).length > 0);
  const state = await browser.inWorker<PageState>("chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'page/state', request: null })).then((reply) => reply.response)");
  if (state.state !== 'read') throw new Error(`The sample article was not read: ${JSON.stringify(state)}`);
  console.log(reportReading(state.reading).join('\n'));

  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/page.png` });
  const at = await page.evaluate<{ x: number; y: number } | null>(middleOf('whence-person', 'Ławrow'));
  if (at) {
    await page.mouse.move(at.x - 3, at.y);
    await page.mouse.move(at.x, at.y);
    await until(() => browser.cardText(page), (text) => text !== '');
  }
  await page.screenshot({ path: `${PICTURES}/card.png` });
  const popup = await browser.openPopup(page);
  await until(() => popup.evaluate<number>("document.querySelectorAll('main > *').length"), (count) => count > 2);
  await pause(200);
  await popup.screenshot(`${PICTURES}/popup.png`);
  console.log(`\nPictures: ${['page', 'card', 'popup'].map((name) => `${PICTURES}/${name}.png`).join(', ')}`);
}
