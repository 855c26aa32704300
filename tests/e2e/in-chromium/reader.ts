import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openChromium, type Chromium } from '../chromium.ts';
import { middleOf, PAINTED, type Painted } from '../painted.ts';
import { startSite, type Site } from '../site.ts';
import { until } from '../wait.ts';

/** What tests do in their Chromium. */
interface InChromium {
  readonly browser: Chromium;
  readonly site: Site;
  visit(url: string): Promise<Page>;
  painted(page: Page): Promise<Painted>;
  /** What is painted once anything is. */
  settled(page: Page): Promise<Painted>;
  /** Moves the mouse onto a highlight. @throws when none of that name holds the text. */
  hover(page: Page, name: string, text: string): Promise<void>;
  /** The text of the card once it is what the test waits for. */
  card(page: Page, isEnough: (text: string) => boolean, most?: number): Promise<string>;
}

/** After each test its pages are closed and its settings forgotten, so that none decides another's. */
function withChromium(): InChromium {
  let site: Site;
  let browser: Chromium;
  beforeAll(async () => {
    site = await startSite();
    browser = await openChromium({ port: site.port, backForwardCache: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
    await browser.inWorker('chrome.storage.local.clear()').catch(() => undefined);
  });
  const painted = (page: Page): Promise<Painted> => page.evaluate(PAINTED);
  return {
    get browser() { return browser; },
    get site() { return site; },
    async visit(url) {
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    },
    painted,
    settled: (page) => until(() => painted(page), (names) => Object.keys(names).length > 0),
    async hover(page, name, text) {
      const at = await page.evaluate<{ x: number; y: number } | null>(middleOf(name, text));
      if (!at) throw new Error(`${text} is not painted as ${name}`);
      await page.mouse.move(at.x - 4, at.y);
      await page.mouse.move(at.x, at.y);
    },
    card: (page, isEnough, most) => until(() => browser.cardText(page), isEnough, most),
  };
}

/** One Chromium for all cases of a test file: started and just installed, it is busy for longer than most of them take. */
export const reader = withChromium();
