import { chromium, type Page } from 'playwright-core';
import { needBrowser } from '../../scripts/browsers.ts';
import { openGallery } from './gallery.ts';

export interface State { name: string; place: 'popup' | 'card' | 'page' }

/** Every component in every state (tests/components/gallery), in a Chromium without the extension. */
export interface Exhibit {
  states: State[];
  /** The gallery's address in one language, for another browser. */
  url(language: string): string;
  /** A page of the gallery in one language and so many pixels wide, to be led through the states. */
  enter(language: string, width?: number): Promise<Page>;
  /** Shows a state with all folds open. */
  show(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openExhibit(): Promise<Exhibit> {
  const gallery = await openGallery();
  const browser = await chromium.launch({ executablePath: needBrowser('chromium'), chromiumSandbox: process.getuid?.() !== 0 });
  const context = await browser.newContext();
  const enter: Exhibit['enter'] = async (language, width = 800) => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 600 });
    await page.goto(gallery.url('', language));
    return page;
  };
  const page = await enter('en');
  const states = await page.evaluate<State[]>('STATES');
  await page.close();
  return {
    states,
    url: (language) => gallery.url('', language),
    enter,
    show: (on, name) => on.evaluate(`show(${JSON.stringify(name)}); document.querySelectorAll('details').forEach((one) => { one.open = true; })`),
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}
