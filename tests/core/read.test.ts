import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../core/article-from-text.ts';
import { mainText } from '../../core/main-text.ts';
import type { Notice } from '../../core/notice.ts';
import type { Owner } from '../../core/outlet.ts';
import { chainsOf, read, type Shelf } from '../../core/read.ts';
import { outletOf } from './outlets.ts';

const { article } = articleFromText('Text.\nSource: Herald', 'en', 'https://blog.example/a');
const notice: Notice = {
  kind: 'source', spans: [{ block: 1, start: 0, end: 14 }], quote: 'Source: Herald', sourceName: 'Herald', sourceUrl: null, sourceLanguage: null,
  translator: null, translatorIsMachine: false, licence: null, confidence: 'stated', rule: 'test',
};
const ownerOf = (id: string, ...parents: string[]): Owner => ({
  id, name: id, kind: 'company', country: null, sameAs: [], citations: [], open: null,
  parentOrganization: parents.map((owner) => ({ value: { owner, share: null }, start: null, end: null, citations: [] })),
});
const shelf = (change: Partial<Shelf> = {}): Shelf => ({
  notices: { find: () => [notice], signs: () => [] },
  names: {
    find: () => [{ span: { block: 0, start: 0, end: 4 }, surfaceForm: 'Text', type: 'LOC', lemma: null, candidates: ['place/text'], entity: 'place/text' }],
    card: (id) => ({ id, type: 'LOC', label: 'Text', description: null, country: null, office: null, wikidata: null, outlets: [] }),
  },
  lookUp: async () => ({
    outlets: [outletOf('herald', { name: 'Herald', parentOrganization: ownerOf('', 'company').parentOrganization }), outletOf('other')],
    owners: [ownerOf('company', 'family'), ownerOf('family'), ownerOf('stranger')],
  }),
  ...change,
});

describe('a reading', () => {
  test('holds what its claims and mentions point to, and no more', async () => {
    const reading = await read(article, shelf(), 'en');
    expect(Object.keys(reading.outlets)).toEqual(['herald']);
    expect(Object.keys(reading.owners).sort()).toEqual(['company', 'family']);
    expect(Object.keys(reading.entities)).toEqual(['place/text']);
    expect(reading.failures).toEqual([]);
  });
  test.each([
    ['notices', shelf({ notices: { find: () => { throw new Error('boom'); }, signs: () => [] } })],
    ['mentions', shelf({ names: { find: () => { throw new Error('boom'); }, card: () => null } })],
    ['claims', shelf({ lookUp: async () => { throw new Error('boom'); } })],
  ] as const)('%s failing loses nothing else', async (finder, broken) => {
    const reading = await read(article, broken, 'en');
    expect(reading.failures).toEqual([{ finder, message: 'Error: boom' }]);
    expect([reading.notices.length > 0, reading.mentions.length > 0, reading.claims.length > 0])
      .toEqual([finder !== 'notices', finder !== 'mentions', finder !== 'claims']);
  });
  test('asks the catalogue by the page\'s host and by the names and addresses of notices', async () => {
    let asked: string[] = [];
    await read(article, shelf({ lookUp: async (keys) => { asked = keys; return { outlets: [], owners: [] }; } }), 'en');
    expect(asked).toContain('blog.example');
    expect(asked.some((key) => key.startsWith('herald'))).toBe(true);
  });
});

test('chains that run in a circle end', () => {
  const outlet = outletOf('a', { parentOrganization: ownerOf('', 'x').parentOrganization });
  expect(Object.keys(chainsOf([outlet], [ownerOf('x', 'y'), ownerOf('y', 'x')])).sort()).toEqual(['x', 'y']);
});

test('main text is the prose, with where each block begins', () => {
  const blocks = [
    { role: 'headline', text: 'Head', edge: false }, { role: 'paragraph', text: 'One.', edge: false },
    { role: 'caption', text: 'Photo', edge: true }, { role: 'paragraph', text: 'Two.', edge: false },
  ].map((block) => ({ ...block, links: [], figure: null })) as typeof article.blocks;
  expect(mainText({ ...article, blocks })).toEqual({ text: 'One.\nTwo.', offsets: [null, 0, null, 5] });
});
