import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MentionType } from '../../../../core/mention.ts';
import { forms, lemmas } from '../../../../core/names/inflection/inflection.ts';

const languages = ['be', 'bg', 'cs', 'de', 'el', 'en', 'et', 'fi', 'hr', 'hu', 'lt', 'lv', 'pl', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'tr', 'uk'];
const types: MentionType[] = ['PER', 'LOC', 'ORG'];

/** Base forms of declinable classes, our own choice of well-known names. */
const names: Record<string, string[]> = {
  pl: ['Moskwa', 'Kraków', 'Berlin', 'Francja', 'Ryga', 'Algieria', 'Warszawa', 'Paryż', 'Katowice', 'Ukraina', 'Polska', 'Londyn'],
  cs: ['Moskva', 'Praha', 'Berlín', 'Francie', 'Německo', 'Ukrajina', 'Katovice', 'Kyjev'],
  sk: ['Moskva', 'Bratislava', 'Francúzsko', 'Británia', 'Kyjev'],
  uk: ['Москва', 'Київ', 'Харків', 'Франція', 'Україна', 'Берлін', 'Париж', 'Брюссель'],
  ru: ['Москва', 'Киев', 'Париж', 'Франция', 'Брюссель', 'Прага', 'Шанхай', 'Осло'],
  be: ['Масква', 'Мінск', 'Францыя', 'Варшава'],
  sl: ['Moskva', 'Ljubljana', 'Rusija', 'Bruselj', 'Hrvaška', 'Berlin'],
  hr: ['Moskva', 'Zagreb', 'Rusija', 'Hrvatska', 'Amerika'],
  sr: ['Москва', 'Београд', 'Русија', 'Француска', 'Америка', 'Beograd'],
  lt: ['Maskva', 'Vilnius', 'Kijevas', 'Paryžius', 'Šiauliai', 'Prancūzija'],
  lv: ['Maskava', 'Rīga', 'Berlīne', 'Francija'],
  fi: ['Moskova', 'Helsinki', 'Turku', 'Venäjä', 'Pariisi', 'Ranska'],
  et: ['Moskva', 'Tallinn', 'Venemaa', 'Berliin'],
  hu: ['Moszkva', 'Budapest', 'Berlin', 'Varsó', 'Párizs'],
  tr: ['Ankara', 'Moskova', 'Türkiye'],
  el: ['Μόσχα', 'Αθήνα', 'Ρωσία', 'Λονδίνο'],
  ro: ['Moscova', 'Ucraina', 'Rusia', 'Paris'],
  de: ['Deutschland', 'Berlin', 'Moskau'],
  en: ['Russia', 'Paris'],
  sv: ['Sverige', 'Ryssland'],
};

/** Names of several words, of our own choice. */
const phrases: [string, MentionType, string][] = [
  ['pl', 'LOC', 'Wielka Brytania'], ['pl', 'LOC', 'Bośnia i Hercegowina'], ['pl', 'ORG', 'Rada Europy'], ['pl', 'ORG', 'Unia Europejska'], ['pl', 'PER', 'Siergiej Ławrow'], ['pl', 'PER', 'Angela Merkel'],
  ['cs', 'LOC', 'Velká Británie'], ['cs', 'PER', 'Petr Fiala'], ['uk', 'PER', 'Володимир Зеленський'], ['uk', 'ORG', 'Європейський союз'], ['ru', 'LOC', 'Северная Корея'], ['ru', 'ORG', 'Совет Безопасности'],
  ['ru', 'PER', 'Мария Захарова'], ['sl', 'LOC', 'Velika Britanija'], ['hr', 'PER', 'Andrej Plenković'], ['sr', 'ORG', 'Европска унија'], ['lt', 'LOC', 'Jungtinės Valstijos'], ['lt', 'PER', 'Gitanas Nausėda'],
  ['lv', 'ORG', 'Eiropas Savienība'], ['fi', 'PER', 'Alexander Stubb'], ['hu', 'PER', 'Orbán Viktor'], ['de', 'ORG', 'Europäische Union'], ['el', 'PER', 'Κυριάκος Μητσοτάκης'], ['bg', 'ORG', 'Европейски съюз'], ['tr', 'PER', 'Recep Tayyip Erdoğan'],
];

describe('what one direction builds the other reads', () => {
  test.each(phrases)('%s %s: every form of %s leads back to it', (lang, type, name) => {
    const found = forms(name, lang, type);
    expect(found.length).toBeGreaterThan(1);
    for (const form of found) expect(lemmas(form, lang, type)).toContain(name);
  });

  test.each(Object.entries(names).flatMap(([lang, list]) => list.map((name): [string, string] => [lang, name])))('%s: every form of %s leads back to it', (lang, name) => {
    const found = forms(name, lang, 'LOC');
    expect(found[0]).toBe(name);
    expect(found.length).toBeGreaterThan(lang === 'ru' && name === 'Осло' ? 0 : 1);
    for (const form of found) expect(lemmas(form, lang, 'LOC')).toContain(name);
  });

  test('names made of letters of any script lead back from each of their forms', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
    fc.assert(fc.property(word, fc.constantFrom('pl', 'cs', 'sl', 'lt', 'hu', 'fi'), fc.constantFrom(...types), (name, lang, type) => {
      for (const form of forms(name, lang, type)) expect(lemmas(form, lang, type)).toContain(name);
    }), { numRuns: 150 });
  });
});

describe('arbitrary text', () => {
  test('nothing throws, the form itself is always a candidate', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...languages, 'xx', '', '__proto__'), fc.constantFrom(...types), (text, lang, type) => {
      expect(lemmas(text, lang, type)).toContain(text);
      expect(forms(text, lang, type)[0]).toBe(text);
    }), { numRuns: 400 });
  });

  test('long text is given back as it is', () => {
    const long = 'Moskwa '.repeat(500);
    expect(lemmas(long, 'pl', 'LOC')).toEqual([long]);
    expect(forms(long, 'pl', 'LOC')).toEqual([long]);
    expect(lemmas('a'.repeat(100_000), 'pl', 'LOC')).toHaveLength(1);
  });

  test('many words do not make many candidates', () => {
    expect(lemmas('Rady Rady Rady Rady Rady Rady Rady Rady Rady Rady', 'pl', 'PER').length).toBeLessThan(400);
  });

  test('a language without a table gives the form alone', () => {
    expect(lemmas('Paris', 'ja', 'LOC')).toEqual(['Paris']);
    expect(forms('Paris', 'ja', 'LOC')).toEqual(['Paris']);
  });
});

const dictionary = new URL('../../../../../shared/data/polimorf/polimorf_cap.tsv.gz', import.meta.url);
const spelling = new URL('../../../../../shared/data/hunspell-pl/hunspell_cap_forms.tsv.gz', import.meta.url);

/** Every 50th pair of a dictionary of capitalised Polish words; a form of a place must be read back and built. */
function shareRight(url: URL, keep: (columns: string[]) => boolean): { read: number; built: number } {
  const rows = gunzipSync(readFileSync(url)).toString('utf8').split('\n').map((line) => line.split('\t'))
    .filter((columns) => /^\p{Lu}\p{Ll}{3,}$/u.test(columns[1] ?? '') && keep(columns));
  let [all, read, built] = [0, 0, 0];
  for (let i = 0; i < rows.length; i += 50) {
    const [form = '', lemma = ''] = rows[i] ?? [];
    all++;
    if (types.some((type) => lemmas(form, 'pl', type).includes(lemma))) read++;
    if (types.some((type) => forms(lemma, 'pl', type).includes(form))) built++;
  }
  return { read: read / all, built: built / all };
}

describe('against dictionaries (skipped where ../shared is absent)', { timeout: 30_000 }, () => {
  test.skipIf(!existsSync(dictionary))('PoliMorf: singular forms but the vocative', () => {
    const { read, built } = shareRight(dictionary, ([, , tags = '']) => /sg:(?!voc)/.test(tags));
    expect(read).toBeGreaterThan(0.95);
    expect(built).toBeGreaterThan(0.95);
  });

  test.skipIf(!existsSync(spelling))('hunspell-pl: forms with a singular noun ending (it puts women, plurals and adjectives under the masculine)', () => {
    const { read, built } = shareRight(spelling, ([form = '', lemma = '']) => /(?:a|owi|em|u|ę|ą)$/.test(form) && !/(?:ki|y)$/.test(lemma));
    expect(read).toBeGreaterThan(0.9);
    expect(built).toBeGreaterThan(0.9);
  });
});
