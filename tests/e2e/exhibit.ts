import { chromium, type Page } from 'playwright-core';
import { needBrowser } from '../../scripts/browsers.ts';
import { openGallery } from './gallery.ts';

export interface State { name: string; place: 'popup' | 'card' | 'page' }

/** Every component in every state (tests/components/gallery), in a Chromium without the extension. */
export interface Exhibit {
  states: State[];
  /** The gallery's address, for another browser. */
  url: string;
  /** A new page of the gallery in English, so many pixels wide. */
  enter(width?: number): Promise<Page>;
  /** The one page that is led through all languages and states, since a new one takes most of a second: in this language, in light, so many pixels wide. */
  lead(language: string, width?: number): Promise<Page>;
  /** Shows a state with all folds open. */
  show(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openExhibit(): Promise<Exhibit> {
  const gallery = await openGallery();
  const browser = await chromium.launch({ executablePath: needBrowser('chromium'), chromiumSandbox: process.getuid?.() !== 0 });
  const context = await browser.newContext();
  const enter: Exhibit['enter'] = async (width = 800) => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 600 });
    await page.goto(gallery.url('', 'en'));
    return page;
  };
  const led = await enter();
  return {
    states: await led.evaluate<State[]>('STATES'),
    url: gallery.url('', 'en'),
    enter,
    async lead(language, width = 800) {
      await led.setViewportSize({ width, height: 600 });
      await led.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
      await led.evaluate(`speak(${JSON.stringify(language)})`);
      return led;
    },
    show: (on, name) => on.evaluate(`show(${JSON.stringify(name)}); document.querySelectorAll('details').forEach((one) => { one.open = true; })`),
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}
