import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extract } from '../../page/extract.ts';
import { judgeArticle, maybeArticle } from '../../page/gate.ts';
import { readPage } from '../../scripts/read-page.ts';

const readAll = (page: Document): ReturnType<typeof extract> => {
  maybeArticle(page);
  judgeArticle(page);
  return extract(page, 'https://paper.example/a');
};
/** Milliseconds of processor time: other programs may share the machine. */
const took = (page: Document): number => {
  const before = process.cpuUsage();
  readAll(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const tag = fc.constantFrom('p', 'div', 'article', 'section', 'span', 'a', 'b', 'br', 'table', 'td', 'ul', 'li', 'h1', 'h2', 'figure', 'figcaption', 'blockquote', 'svg', 'math', 'x-el', 'template',
  'script', 'style', 'form', 'nav', 'aside', 'time', 'pre', 'select', 'iframe', 'noscript', 'ruby', 'rt');
const attributes = fc.dictionary(fc.constantFrom('class', 'id', 'href', 'hidden', 'style', 'role', 'itemprop', 'lang', 'datetime', 'content', 'property', 'name', 'cite', 'rel'), fc.string({ unit: 'grapheme', maxLength: 20 }), { maxKeys: 3 });
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.tuple(tag, attributes, fc.array(tie('html'), { maxLength: 5 }), fc.boolean()).map(([name, attrs, children, closes]) =>
      `<${name}${Object.entries(attrs).map(([key, value]) => ` ${key}="${value.replaceAll('"', '')}"`).join('')}>${children.join('')}${closes ? `</${name}>` : ''}`)),
}));

describe('any document', () => {
  test('is read without an exception, and places are true', () => {
    fc.assert(fc.property(fc.array(html, { maxLength: 12 }), (parts) => {
      const { article, places } = readAll(readPage(parts.join('')));
      expect(places).toHaveLength(article.blocks.length);
      article.blocks.forEach(({ text, links }, i) => {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        for (const { node, from, at, length } of places[i]!) expect(node.data.slice(from, from + length)).toBe(text.slice(at, at + length));
        for (const { start, end } of links) expect(0 <= start && start < end && end <= text.length).toBe(true);
      });
    }), { numRuns: 150 });
  }, 60_000);

  test.each([
    ['nothing', ''], ['no body', '<html><head><title>x</title></head></html>'], ['a frameset', '<frameset><frame src="a"></frameset>'], ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><p>x</p>'],
    ['JSON-LD that refers to itself', `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', '@id': '#a', headline: ['x'], author: { '@id': '#a' }, publisher: [[['y']]], datePublished: {} })}</script>`],
    ['a form that hides its attributes', '<form><input name="getAttribute"><input name="id"><input name="children">text of a form that is long enough to be read as such</form>'],
    ['an element whose name is no selector', `<article><h1>A</h1><p="a:b;">${'Words of a paragraph that somebody forgot to write properly. '.repeat(9)}</article>`],
    ['odd namespaces', '<svg><foreignObject><p>Text inside of a drawing</p></foreignObject></svg><math><mi>x</mi></math>'],
  ])('%s', (_name, source) => {
    expect(() => readAll(readPage(source))).not.toThrow();
  });

  test('text of an element that is no word of HTML', () => {
    const { document } = parseHTML('<html><body></body></html>');
    const odd = document.createElementNS('urn:odd', 'p');
    odd.textContent = 'Text of an element in a namespace that nobody knows, long enough to count as prose.';
    document.body.append(odd);
    expect(() => readAll(document)).not.toThrow();
  });

  // A body of n parts and one of eight times as many: linear work takes eight times as long, quadratic sixty-four.
  test.each([
    ['siblings', (n: number) => '<p>Some words that stand here.</p>'.repeat(n)],
    ['links in one block', (n: number) => `<p>${'<a href="/a">word</a> and '.repeat(n)}</p>`],
    ['inline nodes', (n: number) => `<p>${'<b>a</b> b '.repeat(n)}</p>`],
    ['line breaks', (n: number) => `<div>${'words here<br>'.repeat(n)}</div>`],
    ['blanks', (n: number) => `<p>a${' \n\u00ad'.repeat(n)}b</p>`],
    ['nesting', (n: number) => `${'<div>'.repeat(n / 10)}${'deep words '.repeat(n)}`],
    ['empty nodes', (n: number) => '<div></div><!----><span></span>'.repeat(n)],
    ['hidden nodes', (n: number) => '<div style="display:none"><p>Nobody sees these words.</p></div>'.repeat(n)],
    ['headlines', (n: number) => '<h1>The ferry did not come</h1>'.repeat(n)],
    ['authors', (n: number) => '<div class="author-box"><span class="author">By</span><p>and so on.</p></div>'.repeat(n)],
    ['boxes beside boxes beside boxes', (n: number) => `${'<aside>'.repeat(n / 20)}<p>Words.</p>${'</aside>'.repeat(n / 20)}`.repeat(10)],
    ['a title of many parts', (n: number) => `<title>${'a | b - '.repeat(n)}</title><meta property="og:title" content="${'a | b - '.repeat(n)}"><p>Words.</p>`],
    ['structured data', (n: number) => `<script type="application/ld+json">${JSON.stringify(Array.from({ length: n / 10 }, (_, i) => ({ '@id': `#${i}`, '@type': 'NewsArticle', author: { '@id': `#${i + 1}` } })))}</script>`],
    ['names', (n: number) => Array.from({ length: n }, (_, i) => `<div class="related-${i} story body${i}">words</div>`).join('')],
  ])('takes linear time: %s', { retry: 2, timeout: 30_000 }, (_name, make) => {
    const build = (n: number): Document => parseHTML(`<html><body><article>${make(n)}</article></body></html>`).document as unknown as Document;
    const small = build(1_000), large = build(8_000);
    took(small);
    const least = (page: Document): number => Math.min(took(page), took(page), took(page));
    expect(least(large)).toBeLessThan(least(small) * 24 + 40);
  });

  // One shadow root in the other, and one beside the other.
  test.each<[string, (n: number, into: Element) => void]>([
    ['in each other', (n, into) => {
      let host = into;
      for (let i = 0; i < n / 20; i++) {
        const inner = host.ownerDocument.createElement('x-el');
        (i === 0 ? host : host.shadowRoot!).append(inner);
        inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Some words that stand here.</p>';
        host = inner;
      }
    }],
    ['beside each other', (n, into) => {
      for (let i = 0; i < n / 4; i++) {
        const host = into.ownerDocument.createElement('x-el');
        into.append(host);
        host.attachShadow({ mode: 'open' }).innerHTML = '<p hidden>Hidden.</p><p>Some words that stand here.</p>';
      }
    }],
  ])('takes linear time: shadow roots %s', { retry: 2, timeout: 30_000 }, (_name, fill) => {
    const build = (n: number): Document => {
      const page = parseHTML('<html><body><article></article></body></html>').document as unknown as Document;
      fill(n, page.querySelector('article')!);
      return page;
    };
    const small = build(1_000), large = build(8_000);
    expect(readAll(large).article.blocks.some(({ text }) => text.startsWith('Some words'))).toBe(true);
    expect(readAll(large).article.blocks.some(({ text }) => text === 'Hidden.')).toBe(false);
    const least = (page: Document): number => Math.min(took(page), took(page), took(page));
    expect(least(large)).toBeLessThan(least(small) * 24 + 40);
  });

  test('200,000 nodes and 5 MB of text are cut, not read to the end', () => {
    const page = parseHTML(`<html><body>${'<div><p>Some words of a page without an end, told again and again.</p></div>'.repeat(66_000)}</body></html>`).document as unknown as Document;
    const { article } = readAll(page);
    expect(article.blocks.length).toBeLessThanOrEqual(5_000);
    const endless = parseHTML(`<html><body><p>${'word '.repeat(1_000_000)}</p></body></html>`).document as unknown as Document;
    expect(readAll(endless).article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(400_000);
  }, 60_000);
});
