import { expect, test } from 'vitest';
import type { EntityCard } from '../../core/mention.ts';
import { entityNotes } from '../../core/names-shown.ts';
import { wordsOf } from './words.ts';

const entity: EntityCard = { id: 'q', type: 'PER', label: 'Sergey Lavrov', description: 'foreign minister, Russia', country: 'RU', office: null, wikidata: null, outlets: [] };
const english = wordsOf('en');

test('a country and a description are said beside the name', () => {
  expect(entityNotes(entity, 'Sergey Lavrov', english)).toEqual({ country: 'Russia', description: 'foreign minister, Russia' });
});
test('a description the office repeats is not', () => {
  expect(entityNotes({ ...entity, office: { title: 'foreign minister', asOf: '2025-06' } }, 'Sergey Lavrov', english).description).toBeNull();
});
test('a country that is the name itself is not, in whatever language it stands', () => {
  expect(entityNotes({ ...entity, label: 'Russia' }, 'Russia', english).country).toBeNull();
  expect(entityNotes({ ...entity, label: 'Rosja' }, 'Rosja', wordsOf('pl')).country).toBeNull();
});
