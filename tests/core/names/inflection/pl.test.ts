import { describe, expect, test } from 'vitest';
import type { MentionType } from '../../../../core/mention.ts';
import { forms, lemmas } from '../../../../core/names/inflection/inflection.ts';

/** form, base form, type; `~` before a base form: among the candidates, the dictionary of names must decide. */
const cases: [string, string, MentionType][] = [
  ['Macrona', 'Macron', 'PER'],
  ['Macronowi', 'Macron', 'PER'],
  ['Diopem', 'Diop', 'PER'],
  ['Diopa', 'Diop', 'PER'],
  ['Zełenskiego', 'Zełenski', 'PER'],
  ['Zełenskim', 'Zełenski', 'PER'],
  ['Bidena', 'Biden', 'PER'],
  ['Trumpowi', 'Trump', 'PER'],
  ['Trumpie', 'Trump', 'PER'],
  ['Ławrowa', '~Ławrow', 'PER'],
  ['Ławrowem', 'Ławrow', 'PER'],
  ['Blairze', 'Blair', 'PER'],
  ['Dudzie', '~Duda', 'PER'],
  ['Dudę', 'Duda', 'PER'],
  ['Poroszenki', '~Poroszenko', 'PER'],
  ['Zacharowej', 'Zacharowa', 'PER'],
  ['Kaczyńską', 'Kaczyńska', 'PER'],
  ['Wyliego', '~Wylie', 'PER'],
  ["Kennedy'ego", 'Kennedy', 'PER'],
  ["Farage'a", 'Farage', 'PER'],
  ['Kuzia', '~Kuź', 'PER'],
  ['Angeli Merkel', '~Angela Merkel', 'PER'],
  ['Angelą Merkel', 'Angela Merkel', 'PER'],
  ['Siergiejem Ławrowem', 'Siergiej Ławrow', 'PER'],
  ['Andrzeja Dudy', 'Andrzej Duda', 'PER'],
  ['Andrzej Duda', 'Andrzej Duda', 'PER'],
  ['Wołodymyrowi Zełenskiemu', 'Wołodymyr Zełenski', 'PER'],
  ['Marii Zacharowej', 'Maria Zacharowa', 'PER'],
  ['Abdoulaye Diopa', 'Abdoulaye Diop', 'PER'],
  ['Polaków', 'Polacy', 'PER'],
  ['Nigru', 'Niger', 'LOC'],
  ['Kijowa', 'Kijów', 'LOC'],
  ['Krakowem', 'Kraków', 'LOC'],
  ['Łodzi', '~Łódź', 'LOC'],
  ['Rydze', '~Ryga', 'LOC'],
  ['Pradze', '~Praga', 'LOC'],
  ['Francji', 'Francja', 'LOC'],
  ['Francją', 'Francja', 'LOC'],
  ['Algierii', 'Algieria', 'LOC'],
  ['Moskwie', 'Moskwa', 'LOC'],
  ['Waszyngtonie', 'Waszyngton', 'LOC'],
  ['Wagadugu', '~Wagadugu', 'LOC'],
  ['Bamako', 'Bamako', 'LOC'],
  ['Mali', '~Mali', 'LOC'],
  ['Węgrzech', 'Węgry', 'LOC'],
  ['Niemcami', 'Niemcy', 'LOC'],
  ['Wielkiej Brytanii', 'Wielka Brytania', 'LOC'],
  ['Wielką Brytanią', 'Wielka Brytania', 'LOC'],
  ['Stanach Zjednoczonych', 'Stany Zjednoczone', 'LOC'],
  ['Burkinie Faso', 'Burkina Faso', 'LOC'],
  ['Grupą Wagnera', 'Grupa Wagnera', 'ORG'],
  ['Państwu Islamskiemu', 'Państwo Islamskie', 'ORG'],
  ['Unii Europejskiej', 'Unia Europejska', 'ORG'],
  ['Sojuszu Państw Sahelu', 'Sojusz Państw Sahelu', 'ORG'],
  ['Al-Kaidą', 'Al-Kaida', 'ORG'],
  ['Sputnikowi', 'Sputnik', 'ORG'],
  ['Gazety Wyborczej', 'Gazeta Wyborcza', 'ORG'],
  ['Rady Bezpieczeństwa', 'Rada Bezpieczeństwa', 'ORG'],
  ['Ministerstwa Spraw Zagranicznych', 'Ministerstwo Spraw Zagranicznych', 'ORG'],
  ['Bośni i Hercegowiny', 'Bośnia i Hercegowina', 'LOC'],
  ['Prawem i Sprawiedliwością', 'Prawo i Sprawiedliwość', 'ORG'],
  ['Banku Odbudowy i Rozwoju', 'Bank Odbudowy i Rozwoju', 'ORG'],
  ['Zjednoczonych Emiratów Arabskich', 'Zjednoczone Emiraty Arabskie', 'LOC'],
  ['rosyjskiej agencji TASS', 'rosyjska agencja TASS', 'ORG'],
  ['Ukraińskiej Prawdy', 'Ukraińska Prawda', 'ORG'],
  ['Rzeczpospolitej', 'Rzeczpospolita', 'ORG'],
  ['Reutersa', 'Reuters', 'ORG'],
  ['Joe Bidenem', 'Joe Biden', 'PER'],
  ['Skripalów', '~Skripal', 'PER'],
  ['Chameneiego', 'Chamenei', 'PER'],
  ['Chameneiemu', 'Chamenei', 'PER'],
  ['Chameneim', '~Chamenei', 'PER'],
  ['Botticellego', 'Botticelli', 'PER'],
  ['Alemu Chameneiemu', 'Ali Chamenei', 'PER'],
  ['regionie Sahelu', 'region Sahelu', 'LOC'],
  ['dystrykcie Gaza', 'dystrykt Gaza', 'LOC'],
  ['powiecie puckim', 'powiat pucki', 'LOC'],
  ['obwodzie donieckim', 'obwód doniecki', 'LOC'],
  ['Lekarzy bez Granic', 'Lekarze bez Granic', 'ORG'],
  ['Lekarzom bez Granic', 'Lekarze bez Granic', 'ORG'],
  ['Reporterów bez Granic', 'Reporterzy bez Granic', 'ORG'],
  ['Głównego Urzędu Statystycznego', 'Główny Urząd Statystyczny', 'ORG'],
];

test('an acronym with an ending goes back to the acronym', () => {
  expect(lemmas('ONZ-etu', 'pl', 'ORG')[0]).toBe('ONZ');
  expect(lemmas('PAP-owi', 'pl', 'ORG')[0]).toBe('PAP');
});

test('known names come first', () => {
  const known = (name: string): boolean => ['Mali', 'Wagadugu', 'Ławrow'].includes(name);
  expect(lemmas('Mali', 'pl', 'LOC', known)[0]).toBe('Mali');
  expect(lemmas('Wagadugu', 'pl', 'LOC', known)[0]).toBe('Wagadugu');
  expect(lemmas('Ławrowa', 'pl', 'PER', known)[0]).toBe('Ławrow');
});

test('a town in -berga is known again in the ending of lands in -bergia, which stay as they are', () => {
  const known = (name: string): boolean => ['Norymberga', 'Wittenberga', 'Wirtembergia'].includes(name);
  expect(lemmas('Norymbergii', 'pl', 'LOC', known)[0]).toBe('Norymberga');
  expect(lemmas('Wittenbergii', 'pl', 'LOC', known)[0]).toBe('Wittenberga');
  expect(lemmas('Wirtembergii', 'pl', 'LOC', known)[0]).toBe('Wirtembergia');
  expect(lemmas('Norymberdze', 'pl', 'LOC', known)[0]).toBe('Norymberga');
  expect(lemmas('Norwegii', 'pl', 'LOC')[0]).toBe('Norwegia');
});

describe('Polish', () => {
  test.each(cases)('%s → %s (%s)', (form, expected, type) => {
    const found = lemmas(form, 'pl', type);
    if (expected.startsWith('~')) expect(found).toContain(expected.slice(1));
    else expect(found[0]).toBe(expected);
  });

  test.each(cases)('%s is a form of %s (%s)', (form, expected, type) => {
    expect(forms(expected.replace('~', ''), 'pl', type)).toContain(form);
  });
});
