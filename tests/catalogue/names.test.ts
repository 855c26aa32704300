import { describe, expect, test } from 'vitest';
import { compileCached, GAZETTEER_INPUTS } from '../../catalogue/cached.ts';
import { checkNames } from '../../catalogue/names/check.ts';
import { compileGazetteer, readCatalogue } from '../../catalogue/names/compile.ts';
import { readEntities } from '../../catalogue/names/read.ts';
import { surnames } from '../../catalogue/names/surname.ts';
import { romanise, ukrainise } from '../../catalogue/names/transliterate.ts';

describe('the catalogue of names', () => {
  const entities = readCatalogue('.');
  const compiled = compileCached('.', 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer('.'));
  test('holds its own rules', { timeout: 60_000 }, () => { expect(checkNames('.')).toEqual([]); });
  test('has the people and organisations it promises', () => {
    expect(entities.filter((entity) => entity.type === 'PER').length).toBeGreaterThanOrEqual(1500);
    expect(entities.filter((entity) => entity.type === 'ORG').length).toBeGreaterThanOrEqual(1200);
  });
  test('names every person in the seven languages of the cards, organisations too', () => {
    const lacking = entities.filter((entity) => entity.type !== 'LOC' && !['pl', 'en', 'de', 'fr', 'es'].every((language) => entity.names.some((name) => name.language === language)));
    expect(lacking.map((entity) => entity.id)).toEqual([]);
  });
  test('fits the package', () => {
    expect(compiled.length).toBeLessThanOrEqual(2.5 * 1024 * 1024);
  });
});

describe('lines', () => {
  test('a Cyrillic name is transliterated for each language that lacks one', () => {
    const [lavrov] = readEntities('== RU ru 2026-01\n*Sergey Lavrov | foreign-minister | ru Сергей Лавров', 'PER', 'test.txt');
    const label = (language: string): string | undefined => lavrov?.names.find((name) => name.language === language && name.label)?.text;
    expect([label('pl'), label('de'), label('fr'), label('cs')]).toEqual(['Siergiej Ławrow', 'Sergei Lawrow', 'Sergueï Lavrov', 'Sergej Lavrov']);
    expect(lavrov).toMatchObject({ id: 'person/sergey-lavrov', country: 'RU', asOf: '2026-01', known: true, kind: 'foreign-minister' });
  });
  test.each([['no kind', 'Somebody'], ['an unknown language', 'Somebody | president | xx Kto'], ['no item', 'Somebody | president | pl Ktoś | 123']])(
    '%s is refused with file and line', (_, line) => { expect(() => readEntities(`== PL\n${line}`, 'PER', 'test.txt')).toThrow('test.txt:2'); },
  );
  test.each([
    ['Vladimir Putin', 'RU', ['Putin']], ['Ursula von der Leyen', 'DE', ['von der Leyen', 'Leyen']], ['Bashar al-Assad', 'SY', ['al-Assad', 'Assad']],
    ['Robert F. Kennedy Jr.', 'US', ['Kennedy']], ['King Charles III', 'GB', []], ['Pelé', 'BR', []],
  ])('%s has the family names', (name, country, expected) => {
    const [person] = readEntities(`== ${country} - 2026-01\n*${name} | president`, 'PER', 'test.txt');
    expect(person && surnames(person).filter((one) => one.language === 'en').map((one) => one.text)).toEqual(expected);
  });
  test('Xi Jinping is Xi', () => {
    const [person] = readEntities('== CN - 2026-01\n*Xi Jinping | president', 'PER', 'test.txt');
    expect(person && surnames(person).map((one) => one.text)).toContain('Xi');
  });
});

describe('transliteration', () => {
  test.each([
    ['Дмитрий Медведев', 'ru', 'pl', 'Dmitrij Miedwiediew'], ['Евгений Пригожин', 'ru', 'de', 'Jewgeni Prigoschin'], ['Владимир Путин', 'ru', 'fr', 'Vladimir Poutine'],
    ['Михаил Мишустин', 'ru', 'cs', 'Michail Mišustin'], ['Володимир Зеленський', 'uk', 'pl', 'Wołodymyr Zełenski'], ['Дмитро Кулеба', 'uk', 'fr', 'Dmytro Kouleba'],
  ] as const)('%s', (name, from, to, expected) => { expect(romanise(name, from, to)).toBe(expected); });
  test('a foreign name in Ukrainian', () => { expect(ukrainise('Виктор Орбан')).toBe('Віктор Орбан'); });
  test('no rule, no guess', () => { expect(romanise('Сергей', 'ru', 'zh')).toBeNull(); });
});
