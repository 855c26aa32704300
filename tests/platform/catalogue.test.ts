import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { packCatalogue } from '../../core/packed-catalogue.ts';
import type { Catalogue } from '../../core/outlet.ts';
import { outletOf } from '../core/outlets.ts';

let packaged: Catalogue;
let loads = 0;
vi.mock('../../platform/packaged.ts', () => ({ loadJson: async () => { loads++; return packCatalogue(packaged); } }));
const { openCatalogue } = await import('../../platform/catalogue.ts');
const { openDatabase } = await import('../../platform/database.ts');

const parent = (owner: string) => [{ value: { owner, share: null }, start: null, end: null, citations: [] }];

beforeEach(async () => {
  packaged = {
    digest: 'test',
    outlets: [
      outletOf('herald', { name: 'Herald', domains: ['herald.example'], parentOrganization: parent('company') }),
      outletOf('sport', { name: 'Herald Sport', domains: ['herald.example/sport'] }),
      outletOf('copy', { name: 'Copy', kind: 'mirror', domains: ['copy.example'], mirrorOf: 'herald' }),
    ],
    owners: [
      { id: 'company', name: 'Company', kind: 'company', country: null, parentOrganization: parent('family'), sameAs: [], citations: [], open: null },
      { id: 'family', name: 'Family', kind: 'family', country: null, parentOrganization: [], sameAs: [], citations: [], open: null },
    ],
  };
  const database = await openDatabase();
  await database.delete('meta', 'digest');
  database.close();
  loads = 0;
});

test('an outlet is found by address, with everybody above it', async () => {
  const view = await (await openCatalogue()).viewAt('https://www.herald.example/politics/1');
  expect(view?.outlet.id).toBe('herald');
  expect(Object.keys(view?.owners ?? {}).sort()).toEqual(['company', 'family']);
});
test('a path scope speaks before its host', async () => expect((await (await openCatalogue()).viewAt('https://herald.example/sport/1'))?.outlet.id).toBe('sport'));
test('what is not there is null', async () => expect(await (await openCatalogue()).viewAt('https://nowhere.example/')).toBeNull());
test('a mirror brings what it mirrors', async () => {
  const { outlets } = await (await openCatalogue()).lookUp(['copy.example']);
  expect(outlets.map(({ id }) => id).sort()).toEqual(['copy', 'herald']);
});
test('the cache is filled once for a digest', async () => {
  await openCatalogue();
  await openCatalogue();
  expect(loads).toBe(1);
});
test('another digest replaces everything', async () => {
  await openCatalogue();
  const database = await openDatabase();
  await database.put('meta', 'of an older version', 'digest');
  database.close();
  packaged = { ...packaged, outlets: [outletOf('gazette', { domains: ['gazette.example'] })] };
  const catalogue = await openCatalogue();
  expect((await catalogue.viewAt('https://gazette.example/'))?.outlet.id).toBe('gazette');
  expect(await catalogue.viewAt('https://herald.example/')).toBeNull();
});
