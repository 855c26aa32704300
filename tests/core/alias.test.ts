import { describe, expect, test } from 'vitest';
import { aliasKeys, nameKey } from '../../core/alias.ts';

/** Does `text`, as running text has it, lead to a record that carries `name`? */
const leadsTo = (text: string, name: string): boolean => aliasKeys(text).includes(nameKey(name));

describe('finds the name in', () => {
  test.each([
    ['rosyjskiej agencji TASS', 'TASS'],
    ['agencją TASS', 'TASS'],
    ['TASS-u', 'TASS'],
    ['агентством ТАСС', 'ТАСС'],
    ['ТАССу', 'ТАСС'],
    ['TASS news agency', 'TASS'],
    ['PAP-u', 'PAP'],
    ['Gazety Wyborczej', 'Gazeta Wyborcza'],
    ['w „Gazecie Wyborczej”'.replace('w ', ''), 'Gazeta Wyborcza'],
    ['Gazetą Wyborczą', 'Gazeta Wyborcza'],
    ['dziennika Rzeczpospolita', 'Rzeczpospolita'],
    ['Rzeczpospolitej', 'Rzeczpospolita'],
    ['Polityce', 'Polityka'],
    ['tygodnika „Polityka”', 'Polityka'],
    ['Interii', 'Interia'],
    ['Onetu', 'Onet'],
    ['Onecie', 'Onet'],
    ['portalem Onet', 'Onet'],
    ['Wirtualnej Polski', 'Wirtualna Polska'],
    ['RIA Nowosti', 'RIA Novosti'],
    ['РИА Новостей', 'РИА Новости'],
    ['Российской газете', 'Российская газета'],
    ['Deutschen Welle', 'Deutsche Welle'],
    ['der Deutschen Welle', 'Deutsche Welle'],
    ['Frankfurter Allgemeinen Zeitung', 'Frankfurter Allgemeine Zeitung'],
    ["the Guardian's", 'The Guardian'],
    ['Guardian', 'Guardian'],
    ['the newspaper Le Monde', 'Le Monde'],
    ['Agencji Reutera', 'Reuters'],
    ['TVN24', 'TVN24'],
    ['TVN-u', 'TVN'],
    ['onet.pl', 'Onet.pl'],
    ['Українській правді', 'Українська правда'],
    ['新华社', '新华社'],
    ['Reutersa', 'Reuters'],
    ['niemiecka agencja dpa', 'dpa'],
    ['Izwiestii', 'Izwiestija'],
    ['Rossijskiej Gaziety', 'Rossijskaja Gazieta'],
    ['Interfaksu', 'Interfaks'],
    ['Al-Dżaziry', 'Al-Dżazira'],
    ['Telewizji Polskiej', 'Telewizja Polska'],
    ['Süddeutschen Zeitung', 'Süddeutsche Zeitung'],
    ['газеты «Известия»', 'Известия'],
  ])('%s → %s', (text, name) => { expect(leadsTo(text, name)).toBe(true); });
});

describe('leaves alone', () => {
  test.each([
    ['agencji', 'Polska Agencja Prasowa'],
    ['gazeta', 'Gazeta'],
    ['fakt', 'Fakt'],
    ['faktem', 'Fakt'],
    ['wprost', 'Wprost'],
    ['polityki', 'Polityka'],
    ['rt', 'RT'],
    ['ap', 'AP'],
    ['pap', 'PAP'],
    ['Inter', 'Interia'],
    ['Interia', 'Inter'],
    ['Gazety Polskiej', 'Gazeta Wyborcza'],
    ['the times', 'The Times'],
    ['независимая', 'Независимая газета'],
    ['Polska', 'Wirtualna Polska'],
    ['agencji prasowej', 'Polska Agencja Prasowa'],
  ])('%s is not %s', (text, name) => { expect(leadsTo(text, name)).toBe(false); });
});

test('a name without letters has no key', () => {
  expect(nameKey('—')).toBe('');
  expect(aliasKeys('„ ”')).toEqual([]);
});
