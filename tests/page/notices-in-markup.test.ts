import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../catalogue/phrases/compile.ts';
import { createNoticeFinder } from '../../core/notices/finder.ts';
import { extract } from '../../page/extract.ts';
import { readPage } from '../../scripts/read-page.ts';

// What the same words mean is decided by where they stand: the path from markup to notice, without a browser.
const finder = createNoticeFinder(compilePhrases(fileURLToPath(new URL('../../catalogue/phrases', import.meta.url))));

const PROSE = [
  'The council of the harbour town met on Tuesday evening to talk about the old bridge, which has been closed since the floods of last spring.',
  'Engineers had warned for years that the pillars were too weak, and the mayor promised that the work would begin before the winter sets in.',
  'Shopkeepers on the far bank say that they have lost a third of their customers since the closure, and some of them think of giving up.',
  'A ferry carries schoolchildren across the river every morning, but it does not run when the wind is strong or the water is high.',
].map((text) => `<p>${text}</p>`);

const page = (inside: { top?: string; middle?: string; end?: string; aside?: string; head?: string }): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The old bridge stays closed</title>${inside.head ?? ''}</head><body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>The old bridge stays closed</h1>${inside.top ?? ''}${PROSE.slice(0, 2).join('')}${inside.middle ?? ''}${PROSE.slice(2).join('')}${PROSE.join('')}${inside.end ?? ''}</article>
${inside.aside ?? ''}</main><footer><p>© 2026 Harbour Times. All rights reserved.</p></footer></body></html>`;

function read(html: string): string[] {
  const { article } = extract(readPage(html, 'https://harbour.example/2026/03/bridge/'), 'https://harbour.example/2026/03/bridge/');
  return finder.find(article).map(({ kind, sourceName, sourceUrl, translator }) => [kind, sourceName, sourceUrl, translator].filter(Boolean).join(' | '));
}

describe('a source line', () => {
  test('after the text is about the text', () => expect(read(page({ end: '<p>Source: Reuters</p>' }))).toEqual(['source | Reuters']));
  test('in a box after the text too', () => {
    expect(read(page({ end: '<div class="article-source"><span>Source:</span> <a href="https://www.reuters.com/world/1">Reuters</a></div>' }))).toEqual(['source | Reuters | https://www.reuters.com/world/1']);
  });
  test('whose label and name are two elements', () => {
    expect(read(page({ end: '<div><div class="label">Source:</div><div class="value">Reuters</div></div>' }))).toEqual(['source | Reuters']);
  });
  test('under a chart is none about the article', () => {
    expect(read(page({ middle: '<figure class="chart"><svg role="img"></svg><figcaption>Traffic over the bridge, in thousands. Source: Eurostat</figcaption></figure>' }))).toEqual([]);
  });
  test('under a table is none about the article', () => {
    expect(read(page({ middle: '<figure><table><tr><td>2024</td><td>12</td></tr><tr><td>2025</td><td>9</td></tr></table><figcaption>Source: Eurostat</figcaption></figure>' }))).toEqual([]);
  });
  test.each([
    ['a drawing', '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>'], ['a canvas', '<canvas></canvas>'], ['a frame', '<iframe src="https://charts.example/embed/1"></iframe>'],
  ])('under %s too', (_what, inside) => expect(read(page({ middle: `<figure>${inside}<figcaption>Traffic in thousands. Source: Eurostat</figcaption></figure>` }))).toEqual([]));
  test.each([
    ['a picture that loads late', '<div data-src="a.jpg"><svg class="icon"></svg></div>'], ['a layout table', '<table><tr><td><img src="a.jpg"></td></tr></table>'],
    ['a film', '<iframe src="https://www.youtube.com/embed/1"></iframe>'],
  ])('under %s is its credit', (_what, inside) => expect(read(page({ middle: `<figure>${inside}<figcaption>The bridge. Source: Reuters</figcaption></figure>` }))).toEqual(['photo-credit | Reuters']));
  test('under a photograph is its credit', () => {
    expect(read(page({ middle: '<figure><img src="a.jpg" alt=""><figcaption>The closed bridge. Source: Reuters</figcaption></figure>' }))).toEqual(['photo-credit | Reuters']);
  });
});

describe('a credit', () => {
  test('in its own element of a caption', () => {
    expect(read(page({ top: '<figure><img src="a.jpg" alt=""><figcaption>The closed bridge <span class="credit">Anna Kowalska/AFP</span></figcaption></figure>' }))).toEqual(['photo-credit | Anna Kowalska/AFP']);
  });
  test('in two elements side by side is one', () => {
    expect(read(page({ top: '<figure><img src="a.jpg" alt=""><figcaption>The closed bridge - <span class="copyright">Copyright</span> <span class="credit-name">AFP</span></figcaption></figure>' }))).toEqual(['photo-credit | AFP']);
  });
  test('with label and agency', () => {
    expect(read(page({ top: '<figure><img src="a.jpg" alt=""><figcaption>The closed bridge. Photo: Getty Images</figcaption></figure>' }))).toEqual(['photo-credit | Getty Images']);
  });
});

describe('a translation line', () => {
  test('under the headline', () => {
    expect(read(page({ top: '<div class="meta">Translated from German by Anna Kowalska</div>' }))).toEqual(['translation | Anna Kowalska']);
  });
  test('split over two elements', () => {
    expect(read(page({ end: '<p><span>This article was translated by</span> <span>Google Translate</span></p>' }))).toEqual(['machine-translation | Google Translate']);
  });
  test.each([
    ['a box without a name', '', '<aside><p>This article was translated with DeepL.</p></aside>'], ['the foot of the article', '<footer><p>This article was translated with DeepL.</p></footer>', ''],
    ['a box in the article', '<aside class="note">This article was translated with DeepL.</aside>', ''],
  ])('in %s', (_where, end, aside) => expect(read(page({ end, aside }))).toEqual(['machine-translation | DeepL']));
  test('in a box beside the text', () => {
    expect(read(page({ aside: '<aside class="disclaimer"><p>This article was translated with DeepL.</p></aside>' }))).toEqual(['machine-translation | DeepL']);
  });
});

describe('no notices', () => {
  test('a form beside the text', () => expect(read(page({ aside: '<aside><form><p>Source: Reuters</p><input></form></aside>' }))).toEqual([]));
  test('a language switcher', () => expect(read(page({ top: '<ul class="languages"><li><a href="/de/">Deutsche Übersetzung</a></li><li><a href="/pl/">Tłumaczenie polskie</a></li></ul>' }))).toEqual([]));
  test('teasers of other stories', () => {
    expect(read(page({ aside: '<aside class="related"><h3>Read more</h3><ul><li><a href="/a">Source: minister to resign</a></li><li><a href="/b">Photo: storm over the bay</a></li></ul></aside>' }))).toEqual([]);
  });
  test('the copyright line of the site', () => expect(read(page({}))).toEqual([]));
  test('a code sample', () => expect(read(page({ middle: '<pre><code># source: https://example.org/data.csv\nimport csv</code></pre>' }))).toEqual([]));
});

test('markup that names another page as the original', () => {
  const html = page({
    head: `<link rel="canonical" href="https://courier.example/bridge"><script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The old bridge stays closed', isBasedOn: 'https://courier.example/bridge',
      translationOfWork: { '@type': 'NewsArticle', url: 'https://kurier.example/bruecke' },
    })}</script>`,
  });
  const { article } = extract(readPage(html, 'https://harbour.example/2026/03/bridge/'), 'https://harbour.example/2026/03/bridge/');
  expect(article.markup.map(({ relation, value }) => `${relation} ${value}`).sort()).toEqual([
    'canonical https://courier.example/bridge', 'isBasedOn https://courier.example/bridge', 'translationOfWork https://kurier.example/bruecke',
  ]);
});
