import { describe, expect, test } from 'vitest';
import { sayFact, sayOwner, sayOwnerAlone } from '../../core/say-fact.ts';
import { ownerOf } from './outlets.ts';
import { wordsOf } from './words.ts';

const russia = ownerOf('state-ru', { name: 'State of Russia', kind: 'state', country: 'RU' });
const nobody = ownerOf('dispersed-shareholders', { name: 'Dispersed shareholders (listed company)', kind: 'public' });

describe('owners by name', () => {
  test.each([['en', 'Russia', 'state'], ['pl', 'Rosja', 'państwo'], ['de', 'Russland', 'Staat'], ['cs', 'Rusko', 'stát'], ['ar', 'روسيا', 'دولة']])(
    'a state in %s: its country, and what it is', (language, name, kind) => {
      expect(sayOwner(russia, wordsOf(language))).toEqual({ name, kind });
      expect(sayOwnerAlone(russia, wordsOf(language))).toBe(`${name} (${kind})`);
    },
  );
  test('shareholders nobody can name, once', () => {
    expect(sayOwner(nobody, wordsOf('pl'))).toEqual({ name: 'Rozproszony akcjonariat (spółka giełdowa)', kind: null });
    expect(sayOwnerAlone(nobody, wordsOf('en'))).toBe('Dispersed shareholders (listed company)');
  });
  test('everybody else by the name they have, in every language', () => {
    expect(sayOwner(ownerOf('a', { name: 'Jan Nowak', kind: 'person' }), wordsOf('pl'))).toEqual({ name: 'Jan Nowak', kind: 'osoba' });
    expect(sayOwner(ownerOf('b', { name: 'Ministry of Culture', kind: 'state-body', country: 'RU' }), wordsOf('pl')).name).toBe('Ministry of Culture');
    expect(sayOwner(ownerOf('c', { name: 'Example SA', kind: 'company', country: 'FR' }), wordsOf('pl'))).toEqual({ name: 'Example SA', kind: null });
  });
});

test('in one line with the share', () => {
  expect(sayFact({ is: 'owner', owner: russia, share: 60, depth: 1 }, wordsOf('pl'))).toBe('↑ Rosja (60\u00a0%, państwo)');
});
