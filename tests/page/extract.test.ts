import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extract } from '../../page/extract.ts';
import { judgeArticle, maybeArticle } from '../../page/gate.ts';
import { rangeOf } from '../../page/places.ts';
import { surveying } from '../../page/survey.ts';
import { makeFixtures } from '../pages/fixtures.ts';

const load = (body: string, head = ''): Document => new JSDOM(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, { url: 'https://paper.example/news/a-long-story' }).window.document;
const PROSE = Array.from({ length: 5 }, (_, i) => `<p>Paragraph ${i} tells at some length what happened in the harbour on the day the ferry did not come.</p>`).join('');
const textsOf = (page: Document, edge?: boolean): string[] => extract(page).article.blocks.filter((block) => edge === undefined || block.edge === edge).map(({ text }) => text);

describe('extract', () => {
  test('collapses white space, drops what nobody sees, keeps links with absolute addresses', () => {
    const page = load(`<article><h1>A</h1>${PROSE}<p>\n  The  <b>Har\u00adbour</b>\t<a href="../x?y=1">Post\n wrote</a>, <a href="#n">note</a> <a href="javascript:1">click</a> and nobody answered for three long days.</p></article>`);
    const block = extract(page).article.blocks.find(({ text }) => text.includes('wrote'))!;
    expect(block.text).toBe('The Harbour Post wrote, note click and nobody answered for three long days.');
    expect(block.links).toEqual([{ start: 12, end: 22, href: 'https://paper.example/x?y=1' }]);
  });

  test.each(['\u00a0', '\u2003', '\u2028', '\u3000'])('no block begins or ends with a blank, were it one of typography: %j', (blank) => {
    const page = load(`<article><h1>A</h1>${PROSE}<p>${blank} <b>${blank}Nobody</b> answered for three long days, however often it was asked.${blank}</p></article>`);
    expect(extract(page).article.blocks.at(-1)!.text).toBe('Nobody answered for three long days, however often it was asked.');
  });

  test('of a text over the cap the beginning is kept, with its places and links', () => {
    const page = load(`<article><h1>A</h1><p>${'Many words of <a href="/x">a text</a> without end. '.repeat(16_000)}</p><p>Never read.</p></article>`);
    const { article, places } = extract(page);
    const total = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(total).toBeGreaterThan(399_000);
    expect(total).toBeLessThanOrEqual(400_000);
    const { text, links } = article.blocks.at(-1)!;
    expect(links.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    expect(places.at(-1)!.every(({ at, length }) => length > 0 && at + length <= text.length)).toBe(true);
    expect(rangeOf(places, { block: places.length - 1, start: text.length - 5, end: text.length })!.toString()).toBe(text.slice(-5));
  });

  test('places give the exact range of any span', () => {
    const page = load(`<article><h1>A</h1>${PROSE}<p>  One <i>two</i>\n\n three\u00adfour,   five and enough words to look like prose to anybody who reads.</p></article>`);
    const { article, places } = extract(page);
    article.blocks.forEach(({ text }, block) => {
      for (const { node, from, at, length } of places[block]!) expect(node.data.slice(from, from + length)).toBe(text.slice(at, at + length));
      for (const [start, end] of [[0, text.length], [1, Math.min(9, text.length)], [Math.floor(text.length / 2), text.length]] as const) {
        if (end <= start) continue;
        const shown = rangeOf(places, { block, start, end })!.toString().replace(/[\u00ad]/g, '').replace(/\s+/g, ' ');
        expect(shown.trim()).toBe(text.slice(start, end).trim());
      }
    });
  });

  test('keeps edges and marks them: byline, caption, credit, source line; leaves navigation, teasers and comments out', () => {
    const page = load(`<nav><a href="/">Home page of the paper</a></nav><article><h1>The ferry did not come</h1><p class="byline">By Ann Other</p>
      <figure><img><figcaption>The empty quay. <span class="credit">Photo: Ann Other/Agency</span></figcaption></figure><div class="article-body">${PROSE}</div><p>Source: Agency</p></article>
      <section class="related"><p>Another story that is told at length but has nothing to do with this one at all.</p></section><div id="comments"><p>A reader writes at length what he thinks of ferries, and of those who run them.</p></div>`);
    expect(textsOf(page, true)).toEqual(['The ferry did not come', 'By Ann Other', 'The empty quay.', 'Photo: Ann Other/Agency', 'Source: Agency']);
    expect(textsOf(page, false)).toHaveLength(5);
    expect(extract(page).article.blocks.find(({ text }) => text.includes('quay'))).toMatchObject({ edge: true, figure: 'image' });
  });

  test.each([
    ['a form around the whole page', `<form id="aspnet"><h1>A</h1><div>${PROSE}</div></form>`],
    ['a class name that lies', `<div class="content-with-sidebar sidebar"><h1>A</h1><div class="post-and-ads related">${PROSE}</div></div>`],
    ['two columns of one text', `<article><h1>A</h1><div class="story-body-1">${PROSE}</div><div class="story-body-2"><p>The sixth paragraph stands in the second column, which is much shorter than the first.</p></div></article>`],
    ['no elements but line breaks', `<b>A</b><br>${PROSE.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}`],
    ['custom elements', `<x-page><x-story><h1>A</h1><x-text>${PROSE}</x-text></x-story></x-page>`],
  ])('reads through %s', (_name, body) => {
    expect(textsOf(load(body), false).join(' ')).toMatch(/Paragraph 0.*Paragraph 4/);
  });

  test('reads open shadow roots, never closed ones', () => {
    const page = load('<x-open></x-open><x-closed></x-closed>');
    page.querySelector('x-open')!.attachShadow({ mode: 'open' }).innerHTML = `<h1>A</h1>${PROSE}`;
    page.querySelector('x-closed')!.attachShadow({ mode: 'closed' }).innerHTML = PROSE.replaceAll('Paragraph', 'Secret');
    expect(textsOf(page, false)).toHaveLength(5);
  });

  test('of articles one under the other, lines outside the prose belong to the one they stand in', () => {
    const article = (name: string): string => `<article><h1>The ${name} did not come</h1><p class="byline">By ${name}</p><div class="article-body">${PROSE.replaceAll('ferry', name)}</div><p>Source: ${name}</p></article>`;
    const page = load(`<main>${article('ferry')}${article('train')}</main>`);
    for (const [i, name] of ['ferry', 'train'].entries()) {
      const work = surveying(page, Infinity, page.querySelectorAll('article')[i]!);
      let step = work.next();
      while (!step.done) step = work.next();
      expect(extract(page, page.URL, step.value).article.blocks.filter(({ edge }) => edge).map(({ text }) => text)).toEqual([`The ${name} did not come`, `By ${name}`, `Source: ${name}`]);
    }
  });

  test('of articles scrolled in one under the other, reads the one in focus, without the metadata of the first', () => {
    const one = (word: string): string => `<article><h1>The ${word} did not come</h1><div>${PROSE.replaceAll('ferry', word)}</div></article>`;
    const page = load(`<main>${one('ferry')}${one('train')}${one('bus')}</main>`, '<meta name="author" content="Ann Other"><meta property="article:published_time" content="2026-11-20">');
    const first = extract(page).article;
    expect(first).toMatchObject({ headline: { value: 'The ferry did not come' }, author: [{ value: 'Ann Other' }] });
    expect(first.blocks.map(({ text }) => text).join(' ')).not.toMatch(/train|bus/);
    const work = surveying(page, Infinity, page.querySelectorAll('article')[1]!);
    let step = work.next();
    while (!step.done) step = work.next();
    const second = extract(page, page.URL, step.value).article;
    expect(second).toMatchObject({ headline: { value: 'The train did not come' }, author: [], datePublished: null });
    expect(second.blocks.map(({ text }) => text).join(' ')).not.toMatch(/ferry|bus/);
  });

  test('leaves what is hidden', () => {
    const page = load(`<article><h1>A</h1>${PROSE}<p hidden>Hidden paragraph that is long enough to be taken for prose by anybody.</p><p style="display: none">Hidden paragraph that is long enough to be taken for prose by anybody.</p></article>`);
    expect(textsOf(page).join(' ')).not.toContain('Hidden');
  });

  test('changes nothing and asks for no layout', async () => {
    const [fixture] = makeFixtures();
    const { window } = new JSDOM(fixture!.html, { url: fixture!.url });
    const { document } = window;
    const asked: string[] = [];
    for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'clientWidth', 'clientHeight', 'scrollHeight', 'innerText']) {
      for (const type of [window.HTMLElement, window.Element]) Object.defineProperty(type.prototype, name, { configurable: true, get: () => { asked.push(name); return 0; } });
    }
    for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility'] as const) Object.defineProperty(window.Element.prototype, name, { value: () => { asked.push(name); return null; } });
    Object.defineProperty(window, 'getComputedStyle', { value: () => { asked.push('getComputedStyle'); return null; } });
    const changes: MutationRecord[] = [];
    const observer = new window.MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = document.documentElement.outerHTML;
    maybeArticle(document);
    judgeArticle(document);
    extract(document);
    await new Promise((resolve) => { setTimeout(resolve, 10); });
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(asked).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
