import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { createTagger } from '../../../../core/names/tagger/tagger.ts';

const bytes = new Uint8Array(readFileSync('assets/tagger.bin'));
const tagger = createTagger(bytes);
const names = (text: string, lang: string | null): string[] => tagger.tag(text, lang).map((m) => `${m.type} ${text.slice(m.start, m.end)}`);

describe('names in their cases', () => {
  test.each([
    ['pl', 'Wczoraj w Reykjaviku prezydent Islandii spotkał się z Borisem Kowalczykiem.', ['LOC Reykjaviku', 'LOC Islandii', 'PER Borisem Kowalczykiem']],
    ['cs', 'Premiér Jan Novotný odletěl z Prahy do Lisabonu.', ['PER Jan Novotný', 'LOC Prahy', 'LOC Lisabonu']],
    ['uk', 'Про це заявив Андрій Мельниченко у Житомирі.', ['PER Андрій Мельниченко', 'LOC Житомирі']],
    ['ru', 'Об этом сообщил Иван Сидоров в Новгороде.', ['PER Иван Сидоров', 'LOC Новгороде']],
    ['en', 'The mayor, Helen Carter, flew to Toronto on Friday.', ['PER Helen Carter', 'LOC Toronto']],
    ['de', 'Bürgermeisterin Petra Lindner reiste nach Lissabon.', ['PER Petra Lindner', 'LOC Lissabon']],
    ['fr', 'Selon Paul Lefèvre, la ville de Lyon est prête.', ['PER Paul Lefèvre', 'LOC Lyon']],
  ])('%s: %s', (lang, text, expected) => { expect(names(text, lang)).toEqual(expected); });
});

describe('left alone', () => {
  test.each([
    ['pl', 'Oczywiście nikt nie wie, kiedy zapadnie decyzja. Warto poczekać.'],
    ['en', 'However, nobody knows what comes next. Yesterday it rained.'],
    ['de', 'Der Vertrag regelt die Zahlung von Gehältern. Die Kinder spielten im Garten.'],
    ['ru', 'Никто не знает, сколько это стоит. Завтра будет дождь.'],
    [null, ''],
    [null, '  \n\n '],
  ])('%s: %s', (lang, text) => { expect(names(text, lang)).toEqual([]); });
});

test('an unknown language is read by shape and by what is known of the words', () => {
  expect(names('Gwelodd Gareth Williams y llong yn Caerdydd.', 'cy').join(' ')).toContain('Gareth Williams');
});

test('a hint is one more piece of evidence for its type', () => {
  const text = 'Wczoraj w Reykjaviku padało.', at = text.indexOf('Reykjaviku'), hint = { start: at, end: at + 'Reykjaviku'.length, type: 'LOC' } as const;
  const [plain] = tagger.tag(text, 'pl'), [hinted] = tagger.tag(text, 'pl', [hint]);
  expect(hinted).toMatchObject({ start: at, end: hint.end, type: 'LOC' });
  expect(hinted!.margin).toBeGreaterThan(plain!.margin);
});

test('spans are in order, inside the text, and never overlap', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('Anna', ' ', '.', 'Kowalska', 'w', 'Bamako', '"', '-', '中国', 'غزة', '\n', '2', 'O', "'", 'de'), { maxLength: 60 }), (parts) => {
    const text = parts.join('');
    let at = 0;
    for (const m of tagger.tag(text, 'pl')) { expect(m.start).toBeGreaterThanOrEqual(at); expect(m.end).toBeGreaterThan(m.start); at = m.end; }
    expect(at).toBeLessThanOrEqual(text.length);
  }));
});

test('the same text gives the same names, whatever was read before', () => {
  const text = 'Siergiej Ławrow przyleciał do Bamako.', fresh = createTagger(bytes).tag(text, 'pl');
  tagger.tag('Ławrow mówił w Moskwie o Mali. '.repeat(50), 'pl');
  expect(tagger.tag(text, 'pl')).toEqual(fresh);
});

test('a text with more words than the cache keeps is read to its end, and the next one as before', () => {
  const sea = Array.from({ length: 60_000 }, (_, i) => `słowo${i.toString(36)}`).join(' '), last = '\nJan Nowak wrócił z Krakowa.';
  const found = tagger.tag(sea + last, 'pl').map((m) => (sea + last).slice(m.start, m.end));
  expect(found.slice(-2)).toEqual(['Jan Nowak', 'Krakowa']);
  expect(names('Jan Nowak wrócił z Krakowa.', 'pl')).toEqual(['PER Jan Nowak', 'LOC Krakowa']);
});

test('bytes that do not lie on a word boundary are read too, other bytes are refused', () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(createTagger(shifted.subarray(1)).tag('Anna Nowak', 'pl')).toEqual(tagger.tag('Anna Nowak', 'pl'));
  expect(() => createTagger(bytes.slice(0, 100))).toThrow('tagger.bin');
  expect(() => createTagger(new Uint8Array(0))).toThrow('tagger.bin');
});

test('stays within its share of the package', () => { expect(bytes.length).toBeLessThanOrEqual(1_500_000); });
