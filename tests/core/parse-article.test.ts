import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../core/article-from-text.ts';
import { parseArticle } from '../../core/parse-article.ts';

const { article } = articleFromText('First line.\n\n  Second line.', 'en', 'https://paper.example/a');

describe('an article from a content script', () => {
  test('a sound one passes unchanged', () => expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article));
  test.each([undefined, null, 3, 'text', [], {}, { blocks: [] }, { address: {} }])('%j is none', (value) => {
    expect(() => parseArticle(value)).toThrow('not an article');
  });
  test('unknown fields do not pass', () => {
    expect(parseArticle({ ...article, evil: 1, blocks: [{ text: 'a', role: 'script', onclick: 'x' }] }).blocks)
      .toEqual([{ role: 'paragraph', text: 'a', edge: false, links: [], figure: null }]);
  });
  test('links outside their block are dropped', () => {
    const links = [{ start: 0, end: 2, href: 'https://a.example/' }, { start: 3, end: 99, href: 'https://b.example/' }, { start: 2, end: 1, href: 'x' }];
    expect(parseArticle({ ...article, blocks: [{ text: 'abcd', links }] }).blocks[0]?.links).toEqual([links[0]]);
  });
  test('text is cut at 400,000 characters over all blocks', () => {
    const blocks = Array.from({ length: 50 }, () => ({ text: 'x'.repeat(10_000) }));
    const parsed = parseArticle({ ...article, blocks });
    expect(parsed.blocks.reduce((sum, block) => sum + block.text.length, 0)).toBe(400_000);
  });
  test('a language that is no BCP 47 tag is absent', () => {
    expect(parseArticle({ ...article, inLanguage: { value: 'en; rm -rf', from: 'html', confidence: 1 } }).inLanguage).toBeNull();
  });
  test('whatever comes is either refused or an article of the right shape', () => {
    fc.assert(fc.property(fc.record({ address: fc.anything(), blocks: fc.array(fc.anything()), markup: fc.anything(), author: fc.anything() }), (value) => {
      try {
        const parsed = parseArticle(value);
        for (const block of parsed.blocks) expect(typeof block.text).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }));
  });
});

describe('plain text as an article', () => {
  test('a block a line, with where it begins', () => {
    const text = '\n First.\r\n\nSecond  one. ';
    const { article: made, offsets } = articleFromText(text);
    expect(made.blocks.map((block) => block.text)).toEqual(['First.', 'Second  one.']);
    made.blocks.forEach((block, index) => expect(text.startsWith(block.text, offsets[index])).toBe(true));
  });
  test('offsets hold for any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', 'ż', '😀', '\u200b') }), (text) => {
      const { article: made, offsets } = articleFromText(text);
      made.blocks.forEach((block, index) => expect(text.startsWith(block.text, offsets[index])).toBe(true));
    }));
  });
});
