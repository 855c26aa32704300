import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../catalogue/phrases/compile.ts';
import type { Article, Block } from '../../../core/article.ts';
import { createNoticeFinder } from '../../../core/notices/finder.ts';

const finder = createNoticeFinder(compilePhrases(new URL('../../../catalogue/phrases', import.meta.url).pathname));

const block = (text: string, more: Partial<Block> = {}): Block => ({ role: 'paragraph', text, edge: false, links: [], figure: null, ...more });
const article = (blocks: Block[]): Article => ({
  address: { url: '', inner: '', host: '', wrapper: null, account: null },
  headline: null, author: [], datePublished: null, dateModified: null, inLanguage: null, publisher: null, articleSection: null, markup: [], blocks,
});

// A text of our own with the notice of the article for which Whence was founded: no diacritics, no blank after the colon.
const prose = [
  'Ministrowie obu krajów rozmawiali w czwartek przez telefon o szkoleniu wojska i o dostawach zboża.',
  'Rozmówcy zapowiedzieli kolejne spotkanie jesienią. „To dobry znak” – napisał na X (dawniej Twitterze) jeden z nich.',
];
const translated = 'Przetlumaczono przez translator Google';
const source = 'zrodlo:https://www.rt.com/africa/602036-lavrov-mali-security-support-pledge/';
const url = source.slice('zrodlo:'.length);

const machine = (blocks: Block[]) => finder.find(article(blocks)).find((notice) => notice.kind === 'machine-translation');
const origin = (blocks: Block[]) => finder.find(article(blocks)).find((notice) => notice.sourceUrl !== null || notice.kind === 'source');

describe('the founding article', () => {
  test('as it stood: two lines after the text', () => {
    const blocks = [...prose, translated, source].map((text) => block(text));
    expect(machine(blocks)).toMatchObject({ translator: 'Google Translate', translatorIsMachine: true, spans: [{ block: 2 }], quote: translated, confidence: 'stated' });
    expect(origin(blocks)).toMatchObject({ sourceUrl: url, spans: [{ block: 3 }] });
  });

  const moved: [string, Block[]][] = [
    ['in the lead', [block(`${translated} ${source} ${prose[0]}`), block(prose[1]!)]],
    ['in a caption', [block(prose[0]!), block(`${translated} ${source}`, { role: 'caption', figure: 'image', edge: true }), block(prose[1]!)]],
    ['upper case', [...prose, translated.toUpperCase(), source.replace('zrodlo', 'ZRODLO')].map((text) => block(text))],
    ['with diacritics and blanks', [...prose, 'Przetłumaczono przez translator Google.', `Źródło : ${url}`].map((text) => block(text))],
    ['split over elements', [...prose, 'Przetlumaczono przez', 'translator Google', 'zrodlo:', url].map((text) => block(text))],
  ];
  test.each(moved)('%s', (_name, blocks) => {
    expect(machine(blocks)).toMatchObject({ translator: 'Google Translate', translatorIsMachine: true });
    expect(origin(blocks)).toMatchObject({ sourceUrl: url });
  });

  test('without the address: the name is left', () => {
    const blocks = [...prose, translated, 'zrodlo: RT'].map((text) => block(text));
    expect(machine(blocks)).toBeDefined();
    expect(origin(blocks)).toMatchObject({ sourceName: 'RT', sourceUrl: null });
  });

  test('its address in a link only', () => {
    const blocks = [...prose.map((text) => block(text)), block(translated), block('zrodlo: RT', { links: [{ start: 8, end: 10, href: url }] })];
    expect(origin(blocks)).toMatchObject({ sourceName: 'RT', sourceUrl: url });
  });

  test('a caption of the agency it was taken from, and the tells of the machine', () => {
    const blocks = [block('ZDJĘCIE PLIKU: Ministrowie podają sobie ręce. © Sputnik / Ministerstwo Spraw Zagranicznych', { role: 'caption', figure: 'image' }), ...prose.map((text) => block(text))];
    expect(finder.find(article(blocks))).toMatchObject([{ kind: 'photo-credit', sourceName: expect.stringContaining('Sputnik') }]);
    expect(finder.signs(article(blocks)).map((sign) => sign.quote)).toEqual(['ZDJĘCIE PLIKU', expect.stringContaining('dawniej Twitterze')]);
  });

  test('the same prose without the notice is left alone', () => {
    expect(finder.find(article(prose.map((text) => block(text))))).toEqual([]);
  });
});

// The article itself is not ours to copy; it lies beside the project on the machines that have it.
const seed = fileURLToPath(new URL('../../../../shared/seed/lavrov-mali.pl.txt', import.meta.url)), isThere = existsSync(seed);

describe(`the article itself${isThere ? '' : ' (skipped: it is not on this machine)'}`, () => {
  const lines = isThere ? readFileSync(seed, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '') : [];
  const text = lines.filter((line) => line !== translated && line !== source);
  const variants: [string, () => Block[]][] = [
    ['as it stands', () => lines.map((line) => block(line))],
    ['notice in the lead', () => [translated, source, ...text].map((line) => block(line))],
    ['notice in the first paragraph', () => [`${translated} ${source} ${text[0]}`, ...text.slice(1)].map((line) => block(line))],
    ['notice in a caption', () => [block(text[0]!), block(`${translated} ${source}`, { role: 'caption', figure: 'image', edge: true }), ...text.slice(1).map((line) => block(line))]],
    ['split over two elements', () => [...text, 'Przetlumaczono przez', 'translator Google', 'zrodlo:', url].map((line) => block(line))],
    ['upper case', () => [...text, translated.toUpperCase(), source.toUpperCase()].map((line) => block(line))],
  ];
  test.skipIf(!isThere).each(variants)('%s', (_, blocks) => {
    expect(machine(blocks())).toMatchObject({ translator: 'Google Translate', translatorIsMachine: true });
    expect(origin(blocks())?.sourceUrl?.toLowerCase()).toBe(url);
  });
  test.skipIf(!isThere)('without the address', () => {
    expect(machine([...text, translated].map((line) => block(line)))).toBeDefined();
    expect(origin([...text, translated].map((line) => block(line)))).toBeUndefined();
  });
  test.skipIf(!isThere)('its picture is credited, its signs are told', () => {
    const found = finder.find(article(lines.map((line) => block(line))));
    expect(found.map(({ kind }) => kind)).toContain('photo-credit');
    expect(finder.signs(article(lines.map((line) => block(line)))).map(({ rule }) => rule)).toContain('pl/file-photo');
  });
});
