import { describe, expect, test } from 'vitest';
import { relateOutlets } from '../../catalogue/names/outlets.ts';
import type { Entity } from '../../catalogue/names/entity.ts';
import { outletOf, ownerOf } from '../core/outlets.ts';

const entity = (type: Entity['type'], text: string, country: string | null = null): Entity => ({
  id: text, type, kind: null, country, asOf: null, qid: 0, prior: 100, known: false,
  names: [{ text, language: 'en', label: true, surname: false, acronym: false }],
});
const held = (owner: string, end: string | null = null): { value: { owner: string; share: null }; start: null; end: string | null; citations: number[] } =>
  ({ value: { owner, share: null }, start: null, end, citations: [] });
const country = (value: string) => [{ value, start: null, end: null, citations: [] }];

const act = { value: { act: 'Act', jurisdiction: 'EU', effect: 'No broadcasting.', actUrl: null }, start: '2022', end: null, citations: [] };
const catalogue = {
  digest: '',
  outlets: [
    outletOf('daily', { name: 'The Daily', country: country('PL'), parentOrganization: [held('holding')] }),
    outletOf('weekly', { name: 'The Weekly', parentOrganization: [held('holding', '2019')] }),
    outletOf('wire', { name: 'Wire', kind: 'agency' }),
    outletOf('channel', { name: 'Channel', regulatoryActs: [act] }),
    outletOf('herald-a', { name: 'Herald' }), outletOf('herald-b', { name: 'Herald' }),
  ],
  owners: [
    ownerOf('holding', { name: 'Daily Holding', kind: 'company', parentOrganization: [held('magnate')] }),
    ownerOf('magnate', { name: 'Anna Magnate', kind: 'person' }),
  ],
};

describe('what an entity is to the outlets of the catalogue', () => {
  test.each([
    ['the outlet itself', entity('ORG', 'The Daily', 'PL'), [['outlet', 'daily']]],
    ['an agency', entity('ORG', 'Wire'), [['agency', 'wire']]],
    ['under an act that has not ended', entity('ORG', 'Channel'), [['act', 'channel']]],
    ['a holder, of what it holds today', entity('ORG', 'Daily Holding'), [['owns', 'daily', 'The Daily']]],
    ['a person above the holder', entity('PER', 'Anna Magnate'), [['owns', 'daily', 'The Daily']]],
    ['the same name in another country', entity('ORG', 'The Daily', 'US'), undefined],
    ['a name that two outlets share', entity('ORG', 'Herald'), undefined],
    ['a person named like a company', entity('PER', 'Daily Holding'), undefined],
    ['a place', entity('LOC', 'The Daily'), undefined],
  ])('%s', (_, one, expected) => { expect(relateOutlets([one], catalogue).get(0)).toEqual(expected); });
});
