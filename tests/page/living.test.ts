import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { extract } from '../../page/extract.ts';
import { watchArticle, type Watched } from '../../page/living.ts';

const story = (word: string): string => `<article><h1>The ${word} did not come</h1><div class="article-body">${Array.from({ length: 6 }, (_, i) =>
  `<p>Paragraph ${i} tells at some length what happened in the harbour on the day the ${word} did not come, and who was there to see it.</p>`).join('')}</div></article>`;

const ends: (() => void)[] = [];
afterEach(() => { for (const end of ends.splice(0)) end(); });

function open(body: string): { window: JSDOM['window']; document: Document; told: (Watched | null)[]; end: () => void } {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body>${body}</body></html>`, { url: 'https://paper.example/news/the-ferry-did-not-come' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const told: (Watched | null)[] = [];
  const controller = new window.AbortController();
  const end = (): void => { controller.abort(); window.close(); };
  ends.push(end);
  watchArticle(window.document, extract, controller.signal, (state) => told.push(state), (error) => { throw error; });
  return { window, document: window.document, told, end };
}
const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
const headlineOf = (state: Watched | null | undefined): string | undefined => state?.article.headline?.value;

describe('watchArticle', () => {
  test('tells of an article once, and not again while nothing of it changes', async () => {
    const { document, told } = open(story('ferry'));
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 3_000 });
    expect(headlineOf(told[0])).toBe('The ferry did not come');
    const host = document.createElement('whence-card');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Our own card</p>';
    document.documentElement.append(host);
    document.body.append(document.createElement('script'));
    await rest(700);
    expect(told).toHaveLength(1);
  });

  test('tells of text that comes late', async () => {
    const { document, told } = open('<div id="root"></div>');
    await rest(200);
    document.getElementById('root')!.innerHTML = story('train');
    await vi.waitFor(() => expect(headlineOf(told.at(-1))).toBe('The train did not come'), { timeout: 3_000 });
  });

  test('gives new places when a framework replaces the nodes', async () => {
    const { document, told } = open(story('ferry'));
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 3_000 });
    const body = document.querySelector('.article-body')!;
    body.replaceWith(body.cloneNode(true));
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 3_000 });
    expect(told[1]!.places.flat().every(({ node }) => node.isConnected)).toBe(true);
    expect(told[1]!.token).toBeGreaterThan(told[0]!.token);
  });

  test('takes an article back at once when history moves on, then tells of the next', async () => {
    const { window, document, told } = open(story('ferry'));
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 3_000 });
    window.history.pushState(null, '', '/news/the-train-did-not-come');
    document.body.innerHTML = story('train');
    await vi.waitFor(() => expect(headlineOf(told.at(-1))).toBe('The train did not come'), { timeout: 3_000 });
    expect(told[1]).toBeNull();
    expect(told.at(-1)!.token).toBeGreaterThan(told[0]!.token);
  });

  test('a fragment is no other page', async () => {
    const { window, document, told } = open(story('ferry'));
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 3_000 });
    window.location.hash = '#part';
    document.body.append('x');
    await rest(600);
    expect(told.every((state) => state !== null)).toBe(true);
  });

  test('says nothing after its end', async () => {
    const { document, told, end } = open('<div id="root"></div>');
    await rest(50);
    const before = told.length;
    const root = document.getElementById('root')!;
    end();
    root.innerHTML = story('bus');
    await rest(500);
    expect(told).toHaveLength(before);
  });
});
