import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { read, type Shelf } from '../../core/read.ts';
import type { Reading } from '../../core/reading.ts';
import { extract } from '../../page/extract.ts';
import { OLDEST } from '../../scripts/oldest-browsers.ts';
import { createShelf } from '../../scripts/analyse/shelf.ts';
import { readPage } from '../../scripts/read-page.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const BRIDGE = 'Rada gminy spotkała się we wtorek wieczorem, żeby porozmawiać o starym moście w Zamościu, zamkniętym od wiosennej powodzi. Naprawa potrwa do lata, a objazd prowadzi przez Lublin. ';

const article = (title: string, end: string): string => `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${title}</title></head><body>
<article><h1>${title}</h1>${`<p>${BRIDGE.repeat(2)}</p>`.repeat(5)}${end}</article></body></html>`;

/** Our own pages, one for each shape a popup can take: translated, from an agency, by nobody else, by an outlet that is known. */
const PAGES = {
  translation: { url: 'https://www.glos-pogranicza.example/2024/10/niger-szkolenie-armii/', html: readFileSync(fileURLToPath(new URL('site/sample.html', import.meta.url)), 'utf8') },
  wire: { url: 'https://wiadomosci.onet.pl/kraj/most/abc', html: article('Stary most zamknięty do lata', '<p>Źródło: PAP</p>') },
  plain: { url: 'https://mosty.example/2024/10/stary-most/', html: article('Stary most zamknięty do lata', '') },
  known: { url: 'https://www.polskieradio.pl/5/most', html: article('Stary most zamknięty do lata', '') },
} as const;

export interface Gallery { url(state: string, language: string): string; close(): Promise<void> }

/** Builds the index page of all components (tests/components/gallery) and serves it on this machine. */
export async function openGallery(): Promise<Gallery> {
  // A folder of its own: two test files may show the gallery at the same time.
  const output = mkdtempSync(join(tmpdir(), 'whence-gallery-'));
  const shelf = createShelf();
  const readings = Object.fromEntries(await Promise.all(['en', 'pl', 'ar'].map(async (language) => [language, await readAll(shelf, language)] as const)));
  await build({
    configFile: false,
    root: resolve('tests/components/gallery'),
    logLevel: 'warn',
    define: { READINGS: JSON.stringify(readings) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: output, cssTarget: OLDEST, emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    if (!existsSync(output + file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` }).end(readFileSync(output + file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (state, language) => `http://127.0.0.1:${port}/?state=${state}&language=${language}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(output, { recursive: true, force: true });
    },
  };
}

async function readAll(shelf: Shelf, language: string): Promise<Record<string, Reading>> {
  const readings: Record<string, Reading> = {};
  for (const [name, { url, html }] of Object.entries(PAGES)) readings[name] = await read(extract(readPage(html, url), url).article, shelf, language);
  return readings;
}
