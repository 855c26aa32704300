import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../catalogue/phrases/check.ts';
import { compilePhrases } from '../../../catalogue/phrases/compile.ts';
import type { Article, Block } from '../../../core/article.ts';
import { createNoticeFinder } from '../../../core/notices/finder.ts';

const phrases = compilePhrases(new URL('../../../catalogue/phrases', import.meta.url).pathname);
const finder = createNoticeFinder(phrases);
const block = (text: string, more: Partial<Block> = {}): Block => ({ role: 'paragraph', text, edge: false, links: [], figure: null, ...more });
const article = (...blocks: Block[]): Article => ({
  address: { url: '', inner: '', host: '', wrapper: null, account: null },
  headline: null, author: [], datePublished: null, dateModified: null, inLanguage: null, publisher: null, articleSection: null, markup: [], blocks,
});
const found = (...texts: string[]) => finder.find(article(...texts.map((text) => block(text))));

describe('agencies that sign without a label', () => {
  test.each([
    ['Rząd przyjął projekt w poniedziałek. (PAP)', 'wire-credit', 'PAP'],
    ['Die Sitzung endete ohne Ergebnis. (APA/dpa, 1.11.2015)', 'wire-credit', 'APA/dpa'],
    ['JAKARTA (Reuters) - Ministers met on Monday.', 'wire-credit', 'Reuters'],
    ['Париж, 9 ноември /БТА/ Министрите се срещнаха.', 'wire-credit', 'БТА'],
    ['【6月18日 AFP】閣僚が会談した。', 'wire-credit', 'AFP'],
    ['AFP - Jiji', 'wire-credit', 'AFP - Jiji'],
    ['Anna Nowak / Reuters', 'photo-credit', 'Reuters'],
    ['© Getty Images', 'photo-credit', 'Getty Images'],
  ])('%s', (text, kind, sourceName) => expect(found(text)).toMatchObject([{ kind, sourceName }]));

  test.each([
    'He told Reuters that the talks would go on.', 'The Associated Press (AP) reported the vote.', 'Unless you passed your AP exam, study.', 'The PTI called for protests.',
    '© 2026 Example Daily. All rights reserved.', 'Podle zdrojů ČTK se vláda sešla v noci.', 'APA/OGM-Index: drei Kandidaten vorn',
  ])('left alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('languages that put the name before the word', () => {
  test.each([
    ['T. Jonaičio / BNS nuotr.', 'photo-credit', 'BNS'],
    ['Pixabay.com nuotr.', 'photo-credit', 'Pixabay.com'],
    ['Vilniaus rotušė. Onos Petraitės nuotr.', 'photo-credit', 'Onos Petraitės'],
    ['A cikket a DeepL segítségével fordítottuk.', 'machine-translation', null],
    ['Varga Márton fordítása', 'translation', null],
  ])('%s', (text, kind, sourceName) => expect(found(text)).toMatchObject([{ kind, sourceName }]));
  test('an apostrophe opens no quotation', () =>
    expect(found("L'articolo è stato tradotto automaticamente dal francese.")).toMatchObject([{ kind: 'machine-translation', sourceLanguage: 'fr' }]));
  test('a translator ends where the next label begins', () =>
    expect(found('Prevod: Igor Kos, foto: Reuters')[0]).toMatchObject({ translator: 'Igor Kos' }));
});

describe('agencies of central and southern Europe', () => {
  test.each([
    ['(ANSA) - ROMA, 12 GEN - Il ministro ha firmato.', 'wire-credit', 'ANSA'],
    ['Bratislava 7. júna (TASR) - Vláda schválila návrh.', 'wire-credit', 'TASR'],
    ['5 студзеня, Мінск /Кар. БЕЛТА/. Урад зацвердзіў план.', 'wire-credit', 'БЕЛТА'],
    ['BEOGRAD, 5. FEBRUARA /SRNA/ - Sednica je završena.', 'wire-credit', 'SRNA'],
    ['A kormány döntött. (MTI)', 'wire-credit', 'MTI'],
    ['Vlada je sprejela zakon. (STA)', 'wire-credit', 'STA'],
    ['Rīga, 5.jūn., LETA. Valdība lēma.', 'wire-credit', 'LETA'],
  ])('%s', (text, kind, sourceName) => expect(found(text)).toMatchObject([{ kind, sourceName }]));
});

describe('what the page\'s markup decides', () => {
  test('under a chart or table a source says nothing of the article', () => {
    expect(finder.find(article(block('Quelle: Institut für Wirtschaft', { role: 'caption', figure: 'chart' })))).toEqual([]);
    expect(finder.find(article(block('Źródło: GUS', { role: 'note', figure: 'table' })))).toEqual([]);
  });
  test('under a picture it is the picture\'s', () =>
    expect(finder.find(article(block('Ein Boot. Quelle: Anna Meier', { role: 'caption', figure: 'image' })))).toMatchObject([{ kind: 'photo-credit', sourceName: 'Anna Meier' }]));
  test('a block marked as credit needs no label', () =>
    expect(finder.find(article(block('Anna Meier', { role: 'credit', figure: 'image' })))).toMatchObject([{ kind: 'photo-credit', sourceName: 'Anna Meier' }]));
  test('a headline with an anonymous source', () => expect(finder.find(article(block('Source: Smith To Leave', { role: 'headline' })))).toEqual([]));
  test('a link gives the address of a name, or of "here"', () => {
    expect(finder.find(article(block('Source: BBC News', { links: [{ start: 8, end: 16, href: 'https://example.org/a' }] })))).toMatchObject([{ sourceName: 'BBC News', sourceUrl: 'https://example.org/a' }]);
    expect(finder.find(article(block('Read the original article here.', { links: [{ start: 26, end: 30, href: 'https://example.org/b' }] })))).toMatchObject([{ sourceUrl: 'https://example.org/b' }]);
  });
});

describe('spans', () => {
  test('label in one element, name in the next', () => {
    const [notice] = found('Prose that ends here.', 'Originally published by:', 'The Conversation');
    expect(notice).toMatchObject({ kind: 'republication', sourceName: 'The Conversation', quote: 'Originally published by: The Conversation' });
    expect(notice!.spans.map((span) => span.block)).toEqual([1, 2]);
  });
  test('of whatever text: inside their blocks, not empty, quoting the page', () => {
    const piece = fc.constantFrom('Źródło: ', 'Foto: ', 'PAP', '(AFP)', ' / ', 'Translated by ', 'Google', 'https://example.org/x', '\u200b', '[a](http://b.c)', '译者：', '©', 'Anna', '. ', '"', '<b>', '🙂', '\ud83d');
    fc.assert(fc.property(fc.array(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), { maxLength: 5 }), (texts) => {
      for (const notice of found(...texts)) {
        expect(notice.spans.length).toBeGreaterThan(0);
        for (const { block: b, start, end } of notice.spans) { expect(start).toBeLessThan(end); expect(end).toBeLessThanOrEqual(texts[b]!.length); }
        expect(notice.quote).toBe(notice.spans.map(({ block: b, start, end }) => texts[b]!.slice(start, end)).join(' '));
      }
    }));
  });
});

test('a hostile page costs time in proportion to its length', () => {
  const cost = (times: number, piece: string): number => { const page = article(block(piece.repeat(times))); const start = performance.now(); finder.find(page); return performance.now() - start; };
  for (const piece of ['source: ', '[', '<a href=', 'Foto: "', 'https://', 'translated from ', '(PAP ', '© ']) {
    cost(500, piece);
    expect(cost(8000, piece)).toBeLessThan(2000);
  }
}, 60_000);

describe('a label which several languages share', () => {
  const rule = (text: string, language: string | null) =>
    finder.find({ ...articleOf(text), inLanguage: language === null ? null : { value: language, from: 'html', confidence: 1 } }).map((notice) => notice.rule);
  test.each([
    ['Фото: Анна Новак', 'ru', 'ru/photo-label'], ['Фото: Анна Новак', 'uk-UA', 'uk/photo-label'], ['Foto: Jan Novák', 'cs', 'cs/photo-label'],
    ['Foto: Jan Novák', 'sk', 'sk/photo-label'], ['Foto: Kari Nordmann', 'no', 'nb/photo-label'], ['Source : Le Temps', 'fr', 'fr/source-label'],
  ])('%s in an article in %s is named by it', (text, language, named) => expect(rule(text, language)).toEqual([named]));
  test('a label of another language is found all the same', () => expect(rule('Źródło: BBC News', 'en')).toEqual(['pl/source-label']));
});

describe('comments of code over several lines', () => {
  test.each([
    '/*\n * Izvor: http://example.org/c/loops.htm\n */\n#include <stdio.h>',
    '/**\n * Draws a map.\n *\n * Source: https://example.org/map\n */',
  ])('%s', (text) => expect(finder.find(articleOf(text))).toEqual([]));
  test('a list is none', () => expect(finder.find(articleOf('/* old */\n* Source: https://example.org/map'))).toHaveLength(1));
});

describe('who publishes figures is the source of a figure', () => {
  test.each(['Źródło: GUS', 'Quelle: Eurostat', 'Fuente: Banco Mundial', 'Источник: Росстат', 'Kaynak: TÜİK', 'Source: World Bank'])('%s', (text) => expect(finder.find(articleOf(text))).toEqual([]));
  test('an agency beside it is not', () => expect(finder.find(articleOf('Źródło: PAP, GUS'))).toMatchObject([{ kind: 'source' }]));
});
