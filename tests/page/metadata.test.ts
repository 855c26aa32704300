import { describe, expect, test } from 'vitest';
import type { Article } from '../../core/article.ts';
import { completeArticle } from '../../core/complete.ts';
import { readWrittenDate } from '../../page/dates.ts';
import { extract } from '../../page/extract.ts';
import { readPage } from '../../scripts/read-page.ts';

const PROSE = Array.from({ length: 5 }, (_, i) => `<p>Paragraph ${i} tells at some length what happened in the harbour on the day the ferry did not come.</p>`).join('');
const read = (head: string, { url = 'https://paper.example/pl/a', html = 'lang="pl"', body = '<h1>A story</h1>' } = {}): Article =>
  completeArticle(extract(readPage(`<!doctype html><html ${html}><head>${head}</head><body><article>${body}${PROSE}</article></body></html>`, url), url).article);
const ld = (node: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A story', ...node })}</script>`;

describe('markup that claims', () => {
  test.each([
    [ld({ isBasedOn: 'https://other.example/x' }), { relation: 'isBasedOn', value: 'https://other.example/x' }],
    [ld({ translationOfWork: { '@id': 'https://other.example/x' } }), { relation: 'translationOfWork', value: 'https://other.example/x' }],
    [ld({ translator: { '@type': 'Person', name: 'Ann Other' } }), { relation: 'translator', value: 'Ann Other' }],
    [ld({ sourceOrganization: { name: 'Agency' } }), { relation: 'sourceOrganization', value: 'Agency' }],
    ['<link rel="canonical" href="https://other.example/x">', { relation: 'canonical', value: 'https://other.example/x' }],
    ['<meta name="syndication-source" content="https://other.example/x">', { relation: 'syndication-source', value: 'https://other.example/x' }],
    ['<script src="https://cdn.gtranslate.net/widgets/latest/dropdown.js"></script>', { relation: 'translation-tool', value: 'GTranslate' }],
    ['<script src="https://cdn.weglot.com/weglot.min.js"></script>', { relation: 'translation-tool', value: 'Weglot' }],
    ['<link id="trp-language-switcher-style-css" rel="stylesheet" href="/a.css">', { relation: 'translation-tool', value: 'TranslatePress' }],
    ['<script src="https://cdn.bablic.com/js/bablic.3.9.js"></script>', { relation: 'translation-tool', value: 'Bablic' }],
    [ld({ image: { '@type': 'ImageObject', url: '/a.jpg', creditText: 'Worldwire' } }), { relation: 'creditText', value: 'Worldwire', from: 'json-ld:image.creditText' }],
    [ld({ image: [{ '@type': 'ImageObject', creditText: 'Ann Other / Worldwire' }] }), { relation: 'creditText', value: 'Ann Other / Worldwire' }],
  ])('%s', (head, claim) => expect(read(head).markup).toContainEqual(expect.objectContaining(claim)));

  test.each([
    ['<link rel="canonical" href="https://www.paper.example/pl/a">'], ['<link rel="canonical" href="/pl/b">'], ['<meta property="og:url" content="https://m.paper.example/a">'], [ld({ isBasedOn: {} })],
  ])('%s claims nothing', (head) => expect(read(head).markup).toEqual([]));

  const wrapped = (times: number) => '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">A line of the text.</font></font></p>'.repeat(times);
  test.each([
    ['a page saved after its browser had translated it', read('', { body: `<h1>A story</h1>${wrapped(4)}` }), ['translation-tool Google Translate']],
    ['one wrapped line is none', read('', { body: `<h1>A story</h1>${wrapped(1)}` }), []],
    ['a browser extension that shows both', read('', { html: 'lang="pl" imt-state="dual"' }), ['translation-tool Immersive Translate']],
    ['a text that is one quotation', read('', { body: `<h1>A story</h1><blockquote cite="https://other.example/x">${PROSE.repeat(4)}</blockquote>` }), ['cite https://other.example/x']],
    ['a text that quotes', read('', { body: '<h1>A story</h1><blockquote cite="https://other.example/x"><p>One line.</p></blockquote>' }), []],
  ] as const)('%s', (_, { markup }, claims) => expect(markup.map(({ relation, value }) => `${relation} ${value}`)).toEqual(claims));

  test('a plug-in on the original page is no translation, a browser that translated is', () => {
    expect(read('<script src="https://cdn.gtranslate.net/a.js"></script>', { url: 'https://paper.example/a' }).markup).toEqual([]);
    expect(read('', { html: 'lang="pl" class="translated-ltr"' }).markup).toEqual([{ relation: 'translation-tool', value: 'Google Translate', from: 'mark in page' }]);
  });

  test('a translating proxy is named, and the canonical link of the original is its own', () => {
    const article = read('<link rel="canonical" href="https://www.paper.example/a">', { url: 'https://www-paper-example.translate.goog/a?_x_tr_tl=pl' });
    expect(article.markup).toEqual([{ relation: 'translation-tool', value: 'Google Translate', from: 'address' }]);
    expect(article.address).toMatchObject({ host: 'www.paper.example', wrapper: 'translation-proxy' });
  });
});

describe('siblings in other languages', () => {
  const siblings = (head: string, options = {}): string[] => read(head, options).markup.filter(({ relation }) => relation === 'alternate').map(({ value, from }) => `${value} ${from}`);
  const LINKS = '<link rel="alternate" hreflang="pl" href="/pl/a"><link rel="alternate" hreflang="en" href="/a"><link rel="alternate" hreflang="x-default" href="/a">';

  test('are told with their language, the page itself and feeds are not', () => {
    expect(siblings(`${LINKS}<link rel="alternate" type="application/rss+xml" href="/feed">`)).toEqual(['https://paper.example/a link:alternate hreflang=en']);
  });
  test('of Polylang stand in its switcher; entries without a translation are none', () => {
    const body = '<h1>A story</h1><ul><li class="lang-item lang-item-de"><a hreflang="de" href="https://paper.example/de/a">Deutsch</a></li><li class="lang-item no-translation"><a hreflang="fr" href="/fr/">Français</a></li>'
      + '<li class="lang-item current-lang"><a hreflang="pl" href="/pl/a">Polski</a></li></ul>';
    expect(siblings('', { body })).toEqual(['https://paper.example/de/a polylang hreflang=de']);
  });
  test('say that a page with a translation plug-in is the translation, when readers of no language are sent elsewhere', () => {
    const plugin = '<script src="https://cdn.weglot.com/weglot.min.js"></script>';
    const tools = (head: string, url: string): string[] => read(head, { url }).markup.filter(({ relation }) => relation === 'translation-tool').map(({ value }) => value);
    const links = '<link rel="alternate" hreflang="x-default" href="https://paper.example/a">';
    expect(tools(plugin + links, 'https://polski.paper.example/a')).toEqual(['Weglot']);
    expect(tools(plugin + links, 'https://www.paper.example/a/')).toEqual([]);
    expect(tools(links, 'https://polski.paper.example/a')).toEqual([]);
  });
  test('give a page its language when nothing else does', () => expect(read(LINKS, { html: '', url: 'https://paper.example/a' }).inLanguage).toMatchObject({ value: 'en', from: 'link:alternate' }));
  test.each(['', 'about:blank', 'file:///a.html'])('a page at "%s" has none', (url) => expect(siblings(LINKS, { url })).toEqual([]));
});

describe('authors and dates', () => {
  const authors = (body: string, head = ''): string[] => read(head, { body: `<h1>A story</h1>${body}` }).author.map(({ value }) => value);
  test.each([
    ['a label with nothing between it and the name', '<div><span>By</span><a href="/team/ann">Ann Other</a></div>', ['Ann Other']],
    ['a mark under the headline, in a box that is called a widget', '<div class="elementor-widget"><a href="/author/ann" class="the-author"><span>Ann Other</span></a></div>', ['Ann Other']],
    ['a label beside the name in one mark', '<div class="author-box"><span>Author</span><span class="author-name">Ann Other</span></div>', ['Ann Other']],
    ['several names beside each other, nothing between them', '<div class="byline"><div><span>Ann Other</span><span>Bo Third</span></div></div>', ['Ann Other', 'Bo Third']],
    ['no linked day before the name', '<div class="byline"><a href="/1">Friday, 20 November 2026</a> by <a href="/ann">Ann</a></div>', ['Ann']],
    ['nobody who comments', '<div class="comment-list"><span itemprop="author">Bo Third</span></div>', []],
    ['no month before a day', '<div class="byline">November 24, 2026</div>', []],
    ['no word that begins like a label in scripts without blanks', '<p>文化庁は二十四日に賞を発表した。</p>', []],
    ['a name behind such a label', '<p>文：山田花子</p>', ['山田花子']],
  ])('%s', (_what, body, names) => expect(authors(body)).toEqual(names));
  test('the site and handles only when nobody is named', () => {
    const meta = '<meta property="og:site_name" content="The Paper"><meta name="author" content="The Paper">';
    expect(authors('<p class="byline">By Ann Other</p>', meta)).toEqual(['Ann Other']);
    expect(authors('', ld({ author: { name: 'ann.other' } }))).toEqual(['ann.other']);
    expect(authors('<p class="byline">By Ann Other</p>', ld({ author: { name: 'ann.other' } }))).toEqual(['Ann Other']);
  });
  test('what the card of a shared link says the text is written by', () => {
    const card = (label: string): string => `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ann Other">`;
    expect(authors('', card('Written by'))).toEqual(['Ann Other']);
    expect(authors('', card('Verfasst von'))).toEqual(['Ann Other']);
    expect(authors('', card('Reading time'))).toEqual([]);
  });
  test.each([['Paper - Ann Other', ['Ann Other']], ['Ann Other - Paper', ['Ann Other']], ['Ann Other - Poet', ['Ann Other - Poet']]])('%s is %j', (said, names) =>
    expect(authors('', `<meta name="author" content="${said}">`)).toEqual(names));
  test('a day at the end of the document\'s title, when nothing else is dated', () => {
    expect(read('<title>A story | World | Paper | 20.11.2026</title>').datePublished).toEqual({ value: '2026-11-20', from: 'title' });
    expect(read('<title>What happened on 20.11.2026 | Paper</title>').datePublished).toBeNull();
  });
  test('accents written as entities of HTML', () => expect(authors('', ld({ author: 'Redacci&oacute;n Gr&uuml;n' }))).toEqual(['Redacción Grün']));
  test('a date over the headline', () => expect(read('', { body: '<div>24 listopada 2026</div><h1>A story</h1>' }).datePublished).toEqual({ value: '2026-11-24', from: 'dateline' }));
  test('JSON-LD inside of CDATA marks', () => {
    expect(read('<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"A story","datePublished":"2026-11-24"}\n//]]></script>').datePublished?.value).toBe('2026-11-24');
  });
});

describe('fields', () => {
  test('the winning source is told', () => {
    expect(read(ld({ author: [{ name: 'Ann Other' }, { name: 'Bo Third' }], datePublished: '2026-11-20T10:00:00Z', publisher: { name: 'The Paper' } }))).toMatchObject({
      headline: { value: 'A story', from: 'h1' }, author: [{ value: 'Ann Other', from: 'json-ld:author' }, { value: 'Bo Third', from: 'json-ld:author' }],
      datePublished: { value: '2026-11-20T10:00:00Z', from: 'json-ld:datePublished' }, publisher: { value: 'The Paper', from: 'json-ld:publisher' },
    });
  });
  test.each([
    ['A story - The Paper', 'h1', '<h1>The Paper</h1><h1>A story</h1>', 'A story'], ['A story | The Paper', 'title', '', 'A story'],
  ])('headline of "%s" from %s', (title, _from, body, headline) => {
    expect(read(`<title>${title}</title><meta property="og:site_name" content="The Paper">`, { body }).headline?.value).toBe(headline);
  });
  test.each([
    ['24.11.2026', 'de', '2026-11-24'], ['11/24/2026', 'en', '2026-11-24'], ['2026年11月24日', 'ja', '2026-11-24'], ['24 listopada 2026, 10:15', 'pl', '2026-11-24'], ['November 24, 2026', 'en', '2026-11-24'],
    ['15 de noviembre de 2026', 'es', '2026-11-15'], ['24 ноября 2026', 'ru', '2026-11-24'], ['in 2026', 'en', null], ['99.99.2026', 'de', null],
  ])('%s (%s) is %s', (text, language, date) => expect(readWrittenDate(text, [language])).toBe(date));
});
