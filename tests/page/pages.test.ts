import { describe, expect, test } from 'vitest';
import { completeArticle } from '../../core/complete.ts';
import { extract } from '../../page/extract.ts';
import { judgeArticle, maybeArticle } from '../../page/gate.ts';
import { survey } from '../../page/survey.ts';
import { readPage } from '../../scripts/read-page.ts';
import { makeFixtures } from '../pages/fixtures.ts';

const results = makeFixtures().map((fixture) => {
  const page = readPage(fixture.html, fixture.url);
  const read = survey(page);
  const article = completeArticle(extract(page, fixture.url, read).article);
  return { fixture, taken: maybeArticle(page, fixture.url) && judgeArticle(page, read, fixture.url).isArticle, article };
});
const articles = results.filter(({ fixture }) => fixture.isArticle);
const others = results.filter(({ fixture }) => !fixture.isArticle);

function tokenF1(gold: string, found: string): number {
  const bag = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const a = bag(gold), b = bag(found);
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const both = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
  return (2 * both) / (total(a) + total(b) || 1);
}

describe('own pages', () => {
  test('are many, in twelve languages', () => {
    expect(results.length).toBeGreaterThanOrEqual(40);
    expect(new Set(results.map(({ fixture }) => fixture.lang)).size).toBe(12);
  });

  test('are told apart as well as the evaluation cases: F1 and precision 95 or better, 8 % of any other kind at most', () => {
    const hits = articles.filter(({ taken }) => taken).length, wrong = others.filter(({ taken }) => taken).length;
    const precision = hits / (hits + wrong), recall = hits / articles.length;
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.95);
    for (const kind of new Set(others.map(({ fixture }) => fixture.kind))) {
      const ofKind = others.filter(({ fixture }) => fixture.kind === kind);
      expect(ofKind.filter(({ taken }) => taken).length / ofKind.length, kind).toBeLessThanOrEqual(0.08);
    }
  });

  test.each(articles.map((result) => [result.fixture.id, result] as const))('%s is read to the letter', (_id, { fixture, article }) => {
    expect(article.headline?.value).toBe(fixture.title);
    const main = article.blocks.filter(({ edge }) => !edge).map(({ text }) => text).join('\n');
    expect(tokenF1(fixture.text!, main)).toBeGreaterThan(0.945);
    expect(article.inLanguage?.value).toBe(fixture.lang);
    if (fixture.byline) expect(article.author.map(({ value }) => value)).toEqual([fixture.byline]);
    expect(article.datePublished?.value.slice(0, 10)).toBe(fixture.date);
  });

  test.each(articles.filter(({ fixture }) => !/live|stub|release/.test(fixture.id)).map((result) => [result.fixture.id, result] as const))('%s keeps its source line at the edge', (_id, { article, fixture }) => {
    const [label] = fixture.id.split('-');
    expect(article.blocks.some(({ edge, text }) => edge && /(?:PAP|Reuters|dpa|AFP|EFE|ANSA|Lusa|ČTK|Укрінформ|ТАСС|AA|共同通信)$/.test(text)), label).toBe(true);
  });
});
