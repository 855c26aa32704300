import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { openGallery } from '../tests/e2e/gallery.ts';
import { needBrowser } from './browsers.ts';

/**
 * Photographs every component in every state, light and dark, in a language of each kind (Latin, inflected, right to left): one sheet a
 * theme, language and place into docs/pictures. Looked at before they are committed.
 */
const LANGUAGES = ['en', 'pl', 'ar'];
const WIDTH = { popup: 540, card: 380, page: 860 } as const;

/** Pages are drawn at half their size, more of them beside one another. */
const SHEET = { popup: { scale: 1, columns: 3 }, card: { scale: 1, columns: 3 }, page: { scale: 0.5, columns: 4 } } as const;

/** Outlets and reports go on for pages; their beginning shows what they look like. */
const TALLEST = 1_500;

const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: needBrowser('chromium'), chromiumSandbox: process.getuid?.() !== 0 });
mkdirSync('docs/pictures', { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  for (const language of LANGUAGES) {
    const page = await browser.newPage({ colorScheme: theme });
    await page.goto(gallery.url('', language));
    const states = await page.evaluate<{ name: string; place: keyof typeof WIDTH }[]>('STATES');
    for (const place of ['popup', 'card', 'page'] as const) {
      await page.setViewportSize({ width: WIDTH[place], height: 500 });
      const pictures: string[] = [];
      for (const { name } of states.filter((state) => state.place === place)) {
        await page.evaluate(`show('${name}')`);
        pictures.push((await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: WIDTH[place], height: Math.min(TALLEST, await page.evaluate<number>('Math.ceil(document.querySelector("#app").getBoundingClientRect().bottom) + 12')) } })).toString('base64'));
      }
      const { scale, columns } = SHEET[place];
      const width = WIDTH[place] * scale;
      const sheet = await browser.newPage({ viewport: { width: (width + 16) * columns, height: 400 } });
      await sheet.setContent(`<body style="margin:8px;background:#888;display:grid;grid-template-columns:repeat(${columns},max-content);gap:8px;align-items:start">${pictures.map((picture) => `<img width="${width}" src="data:image/png;base64,${picture}">`).join('')}`);
      await sheet.screenshot({ path: `docs/pictures/${place}-${language}-${theme}.png`, fullPage: true });
      await sheet.close();
    }
    await page.close();
  }
}
await browser.close();
await gallery.close();
