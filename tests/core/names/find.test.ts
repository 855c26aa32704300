import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileCached, GAZETTEER_INPUTS } from '../../../catalogue/cached.ts';
import { compileGazetteer } from '../../../catalogue/names/compile.ts';
import { createNameFinder } from '../../../core/names/find.ts';
import { articleOf } from './link-cases.ts';

const finder = createNameFinder({ gazetteer: compileCached('.', 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer('.')), model: null });

const found = (lang: string, ...texts: string[]): string[] =>
  finder.find(articleOf(lang, ...texts)).map((mention) => `${mention.surfaceForm} = ${mention.entity ?? `?${mention.candidates.join('?')}`}`);

describe('names of the founding article, in the forms it uses', () => {
  test.each([
    ['Przemawiał Siergiej Ławrow.', 'Siergiej Ławrow = person/sergey-lavrov'],
    ['Rozmawiał z Abdoulaye Diopem.', 'Abdoulaye Diopem = person/abdoulaye-diop'],
    ['Oś Moskwa–Bamako trwa.', 'Bamako = place/bamako'],
    ['Współpraca z Moskwą trwa.', 'Moskwą = place/moscow'],
    ['W kraju Afryki Zachodniej trwa wojna.', 'Afryki Zachodniej = place/western-africa'],
    ['Kraje Konfederacji AES radzą.', 'Konfederacji AES = organisation/alliance-of-sahel-states'],
    ['Kraje [Sojuszu Państw Sahelu] radzą.', 'Sojuszu Państw Sahelu = organisation/alliance-of-sahel-states'],
    ['Według szacunków ONZ jest gorzej.', 'ONZ = organisation/united-nations'],
    ['Frakcje Al-Kaidy walczą.', 'Al-Kaidy = organisation/al-qaeda'],
    ['Bojownicy Państwa Islamskiego walczą.', 'Państwa Islamskiego = organisation/islamic-state'],
    ['Ludzie firmy Wagner Group walczą.', 'Wagner Group = organisation/wagner-group'],
    ['Bunt Tuaregów trwa.', 'Tuaregów = organisation/tuareg'],
    ['W wiosce Tinzaouaten trwa bitwa.', 'Tinzaouaten = place/tinzaouaten'],
    ['Granica z Algierią jest blisko.', 'Algierią = place/dz'],
    ['Więzi z Francją zerwano, a Wagadugu milczy.', 'Francją = place/fr'],
    ['Tłumaczył to Google.', 'Google = organisation/google'],
  ])('%s', (text, expected) => { expect(found('pl', text)).toContain(expected); });

  test('a family name alone is the person named in full before', () => {
    expect(found('pl', 'Abdoulaye Diop wyjechał.', 'Stwierdził to Diop.')).toContain('Diop = person/abdoulaye-diop');
    expect(found('pl', 'Stwierdził to Diop.')).not.toContain('Diop = person/abdoulaye-diop');
  });
});

describe('ordinary words are no names', () => {
  test('a word the article also writes small is no name at the start of a sentence', () => {
    expect(found('pl', 'Mali ludzie śpią.', 'Śpią też inni mali ludzie.')).toEqual([]);
  });
  test('a word inside an address does not count as written small', () => {
    expect(found('pl', 'W Mali jest ciepło.', 'https://news.example/lavrov-mali-pledge/')).toContain('Mali = place/ml');
  });
  test.each([
    ['en', 'THIS IS WHAT WE KNOW: WHO DID IT'], ['en', 'BY JOHN EXAMPLE'], ['en', 'Reading the letter took an hour.'], ['en', 'Nice weather, they said.'],
    ['pl', 'Może spadnie śnieg.'], ['pl', 'Sieć padła w nocy.'], ['de', 'Das Essen war gut, und die Bar schloss um zwei.'], ['fr', 'Tours et détours.'],
    ['es', 'Como siempre, sur y norte.'], ['pt', 'Como sempre.'], ['it', 'Come sempre, ma si sa.'], ['en', 'the of may turkey reading nice'],
  ])('%s: %s', (lang, text) => { expect(found(lang, text)).toEqual([]); });
  test('an adjective written small does not take away the name, where the article also names the country in plain sight', () => {
    expect(found('pl', 'Polska wygrała.', 'Cieszy się cała polska drużyna, bo w Polsce lubią sport.')).toEqual(['Polska = place/pl', 'Polsce = place/pl']);
    expect(found('pl', 'Sądzi, że Polska wygra, choć polska drużyna jest słaba.')).toEqual(['Polska = place/pl']);
  });
  test('a famous name at the start of a sentence is one, though an adjective looks like it', () => {
    expect(found('pl', 'Polska wygrała.')).toEqual(['Polska = place/pl']);
  });
});

describe('names that used to break or to be missing', () => {
  test.each([
    ['zh', '外交部长王毅表示反对。', ['王毅 = person/wang-yi']],
    ['zh', '中国外交部表示反对。', ['中国外交部 = organisation/ministry-of-foreign-affairs-of-china']],
    ['cs', 'Podle Člověka v tísni je hůř.', ['Člověka v tísni = organisation/people-in-need']],
    ['pl', 'Szpital Lekarzy bez Granic spłonął.', ['Lekarzy bez Granic = organisation/doctors-without-borders']],
    ['pl', 'Raport Reporterów bez Granic wyszedł.', ['Reporterów bez Granic = organisation/reporters-without-borders']],
    ['fr', 'Selon la Cour des comptes, c\'est trop.', ['Cour des comptes = organisation/cour-des-comptes']],
    ['fr', 'Elle enseigne à Sciences Po.', ['Sciences Po = organisation/sciences-po']],
    ['pl', 'Przeciw Alemu Chameneiemu wyszli ludzie.', ['Alemu Chameneiemu = person/ali-khamenei']],
    ['pt', 'De Varsóvia, na Polónia, ao Irão e ao Vietname.', ['Varsóvia = place/warsaw', 'Polónia = place/pl', 'Irão = place/ir', 'Vietname = place/vn']],
    ['pt', 'De Varsóvia, na Polônia, ao Irã e ao Vietnã.', ['Varsóvia = place/warsaw', 'Polônia = place/pl', 'Irã = place/ir', 'Vietnã = place/vn']],
    ['pt', 'Voou de Amesterdão a Bagdade e de Amsterdã a Bagdá.', ['Amesterdão = place/amsterdam', 'Bagdade = place/baghdad', 'Amsterdã = place/amsterdam', 'Bagdá = place/baghdad']],
  ])('%s: %s', (lang, text, expected) => { expect(found(lang, text)).toEqual(expected); });
});

test('the family name of someone the article names in full is them again, though the tagger sees no name there', () => {
  const tagged = createNameFinder({ gazetteer: compileCached('.', 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer('.')), model: readFileSync('assets/tagger.bin') });
  const alone = 'Ławrow złożył takie przyrzeczenie w środę.';
  const entities = (...texts: string[]): (string | null)[] => tagged.find(articleOf('pl', ...texts)).map(({ entity }) => entity);
  expect(entities(alone)).toEqual([]);
  expect(entities('Przemawiał Siergiej Ławrow.', alone)).toEqual(['person/sergey-lavrov', 'person/sergey-lavrov']);
});
