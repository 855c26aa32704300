import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildParts } from '../../../catalogue/names/build.ts';
import type { Entity, Language } from '../../../catalogue/names/entity.ts';
import { pack } from '../../../catalogue/names/pack.ts';
import { readCard } from '../../../core/names/gazetteer-card.ts';
import { createNameMatcher } from '../../../core/names/gazetteer-match.ts';
import { cutWords, foldWord } from '../../../core/names/gazetteer-words.ts';
import { openGazetteer } from '../../../core/names/gazetteer.ts';

function entity(id: string, type: Entity['type'], names: [Language, string][], more: Partial<Entity> = {}): Entity {
  return {
    id, type, kind: null, country: null, asOf: null, qid: 0, prior: 100, known: false,
    names: names.map(([language, text]) => ({ text, language, label: true, surname: false, acronym: false })), ...more,
  };
}

const compile = (entities: Entity[]): Uint8Array => pack(buildParts(
  entities, { president: { en: 'president', pl: 'prezydent' } }, { ordinary: new Map([['pl', 'może']]), commonSurnames: new Set() },
  new Map([[3, [['owns', 'daily', 'The Daily'], ['outlet', 'anna']]]]),
));

const sample = compile([
  entity('place/wagadugu', 'LOC', [['en', 'Ouagadougou'], ['pl', 'Wagadugu']], { country: 'BF', qid: 3777 }),
  entity('place/bf', 'LOC', [['en', 'Burkina Faso'], ['pl', 'Burkina Faso']], { country: 'BF', kind: 'country' }),
  entity('place/moscow', 'LOC', [['en', 'Moscow'], ['pl', 'Moskwa']]),
  entity('person/anna-nowak', 'PER', [['en', 'Anna Nowak'], ['pl', 'Anna Nowak']], { kind: 'president', country: 'BF', asOf: '2026-01' }),
]);

function found(text: string, language = 'pl'): string[] {
  const gazetteer = openGazetteer(sample);
  const matcher = createNameMatcher(gazetteer);
  matcher.begin(gazetteer.languages.indexOf(language));
  return matcher.match(text)
    .map((hit) => `${text.slice(hit.start, hit.end)} = ${[...new Set(hit.senses.map((sense) => gazetteer.id(sense.entity)))].join(' ')}`);
}

describe('the compiled form', () => {
  test('same input, same bytes', () => { expect(compile([entity('place/x', 'LOC', [['en', 'Xanadu']])])).toEqual(compile([entity('place/x', 'LOC', [['en', 'Xanadu']])])); });
  test('bytes of something else are refused', () => {
    expect(() => openGazetteer(new Uint8Array(400))).toThrow('not a gazetteer');
    expect(() => openGazetteer(new Uint8Array(3))).toThrow();
  });
  test('bytes that do not start on a multiple of four are read as well', () => {
    const shifted = new Uint8Array(sample.length + 1);
    shifted.set(sample, 1);
    expect(openGazetteer(shifted.subarray(1)).indexOf('place/moscow')).toBeGreaterThanOrEqual(0);
  });
  test('every id leads to its entity, an unknown one nowhere', () => {
    const gazetteer = openGazetteer(sample);
    for (const id of ['place/wagadugu', 'place/bf', 'place/moscow', 'person/anna-nowak']) expect(gazetteer.id(gazetteer.indexOf(id))).toBe(id);
    expect(gazetteer.indexOf('place/nowhere')).toBe(-1);
  });
});

describe('names in texts', () => {
  test.each([
    ['forms of the language', 'Jedzie do Moskwy przez Wagadugu.', ['Moskwy = place/moscow', 'Wagadugu = place/wagadugu']],
    ['a name of two words, also with a hyphen', 'Burkina Faso i Burkina-Faso', ['Burkina Faso = place/bf', 'Burkina-Faso = place/bf']],
    ['capitals', 'MOSKWA: WIZYTA', ['MOSKWA = place/moscow']],
    ['a family name after the full one', 'Anna Nowak mówi. Potem Nowak milczy.', ['Anna Nowak = person/anna-nowak', 'Nowak = person/anna-nowak']],
    ['words written small are none', 'moskwa, burkina faso', []],
    ['a comma parts a name', 'Burkina, Faso', []],
    ['half a name is none', 'Burkina jest daleko', []],
  ])('%s', (_, text, expected) => { expect(found(text)).toEqual(expected); });
  test('endings of one language do not serve another', () => { expect(found('They like Moskwy.', 'en')).toEqual([]); });
});

describe('cards', () => {
  const gazetteer = openGazetteer(sample);
  test('label, line and office in the language of the reader', () => {
    expect(readCard(gazetteer, 'person/anna-nowak', 'pl')).toEqual({
      id: 'person/anna-nowak', type: 'PER', label: 'Anna Nowak', description: 'prezydent, Burkina Faso', country: 'BF',
      office: { title: 'prezydent', asOf: '2026-01' }, wikidata: null,
      outlets: [{ relation: 'owns', outlet: 'daily', name: 'The Daily' }, { relation: 'outlet', outlet: 'anna', name: 'Anna Nowak' }],
    });
  });
  test('English where the language has no label, an item where one is verified', () => {
    expect(readCard(gazetteer, 'place/wagadugu', 'fi')).toMatchObject({ label: 'Ouagadougou', wikidata: 'Q3777' });
    expect(readCard(gazetteer, 'place/wagadugu', 'pl-PL')).toMatchObject({ label: 'Wagadugu' });
  });
  test('unknown ids have none', () => { expect(readCard(gazetteer, 'person/nobody', 'en')).toBeNull(); });
});

describe('words', () => {
  test.each([
    ["N'Djamena i Al-Kaida", ['n', 'djamena', 'i', 'al', 'kaida']],
    ['在北京', ['在', '北', '京']],
    ['ウクライナは', ['ウクライナ', 'は']],
    ['Türkiye’de', ['türkiye', 'de']],
  ])('%s', (text, words) => { expect(cutWords(text).map((word) => word.folded)).toEqual(words); });
  test('folding twice is folding once', () => { fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(foldWord(foldWord(text))).toBe(foldWord(text)); })); });
  test.each([
    ['a word written small too', 'Może spadnie śnieg, może nie.', 'może', true],
    ['with another spelling of a letter', 'Ещё раз, ещё!', 'еще', true],
    ['only with a capital', 'Może spadnie śnieg.', 'może', false],
    ['only inside an address', 'Patrz example.org/może-tak i Może.', 'może', false],
  ])('%s', (_, text, folded, small) => {
    const matcher = createNameMatcher(openGazetteer(sample));
    matcher.begin(0);
    matcher.match(text);
    expect(matcher.isWrittenSmall(folded)).toBe(small);
    matcher.begin(0);
    expect(matcher.isWrittenSmall(folded)).toBe(false);
  });
  test('whatever the text, words and hits lie inside it and in order', () => {
    const gazetteer = openGazetteer(sample);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const matcher = createNameMatcher(gazetteer);
      matcher.begin(1);
      for (const list of [matcher.match(text), cutWords(text)]) {
        let end = 0;
        for (const one of list) { expect(one.start).toBeGreaterThanOrEqual(end); expect(one.end).toBeGreaterThan(one.start); end = one.end; }
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }));
  });
});
