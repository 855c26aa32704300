import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { FOUNDING, foundingPage } from './founding.ts';
import { STORY_PAGES } from './stories.ts';

/** Public-looking hosts, all answered by this machine; `.example` is reserved (RFC 2606), so none of them is anybody's. */
export const SAMPLE = 'http://glos-pogranicza.example/2024/10/niger-szkolenie-armii/';
/** The same article on a page that takes its time to load. */
export const SLOW = 'http://slow.example/2024/10/niger-szkolenie-armii/';

interface Answer { type?: string; body: string | Buffer; headers?: Record<string, string>; /** The body's last bytes come this many milliseconds after the others. */ hold?: number }

const sample = (): string => readFileSync(fileURLToPath(new URL('site/sample.html', import.meta.url)), 'utf8');

const html = (body: string, head = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

const PROSE = 'The council met on Tuesday evening to talk about the old bridge, which has been closed since the spring floods. ';

/** Every page by address; made anew for each request so that no test sees another's leftovers. */
const PAGES: Record<string, () => Answer> = {
  ...STORY_PAGES,
  [SAMPLE]: () => ({ body: sample() }),
  'http://strict.example/2024/10/niger/': () => ({
    body: sample(),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'" },
  }),
  'http://front.example/': () => ({
    body: html(Array.from({ length: 40 }, (_, i) => `<div class="teaser"><h3><a href="/2024/10/story-${i}/">Story number ${i} of the day</a></h3><p>A short line about it.</p></div>`).join('')),
  }),
  'http://empty.example/': () => ({ body: '' }),
  'http://broken.example/2024/10/bridge/': () => ({
    body: html(`<article><h1>The old bridge stays closed</h1>${`<p>${PROSE.repeat(3)}</p>`.repeat(8)}</article>`, '<script type="application/ld+json">{"@type": "NewsArticle", "headline": [</script>'),
  }),
  'http://large.example/list/': () => ({ body: html(`<pre>${`${'0123456789abcdef '.repeat(8)}\n`.repeat(39_000)}</pre>`) }),
  'http://nodes.example/list/': () => ({ body: html('<div>x</div>'.repeat(200_000)) }),
  'http://framed.example/start': () => ({ body: html('<p>A frame:</p><iframe src="http://glos-pogranicza.example/2024/10/niger-szkolenie-armii/" width="800" height="400"></iframe>') }),
  [SLOW]: () => ({ body: sample(), hold: 3_000 }),
  'http://paper.example/report.pdf': () => ({ type: 'application/pdf', body: PDF }),
  'http://feed.example/feed.xml': () => ({ type: 'text/xml', body: '<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>' }),
};

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

export interface Site {
  port: number;
  /** Addresses asked for since the start, whoever asked. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves the pages on a free port of this machine, by Host header; works as an HTTP proxy too, which is how Firefox is sent here.
 * `script` is put at the end of each page's own text, for pages that have to watch themselves.
 */
export async function startSite(script = ''): Promise<Site> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    const url = path.startsWith('http:') ? path : `http://${request.headers.host ?? ''}${path}`;
    requests.push(url);
    const address = url.replace(/\?\d+$/u, '');
    const page = url === FOUNDING && existsSync(foundingPage.seed) ? { body: foundingPage.render() } : PAGES[address]?.();
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
      return;
    }
    response.writeHead(200, { 'content-type': `${'type' in page && page.type ? page.type : 'text/html'}; charset=utf-8`, ...('headers' in page ? page.headers : {}) });
    const body = script === '' ? page.body : `${String(page.body)}<script>${script}</script>`;
    if (!('hold' in page) || page.hold === undefined) {
      response.end(body);
      return;
    }
    response.write(body.slice(0, -8));
    setTimeout(() => response.end(body.slice(-8)), page.hold);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
