import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../core/fold.ts';

describe('fold', () => {
  test.each([
    ['Źródło', 'zrodlo'], ['ŹRÓDŁO', 'zrodlo'], ['Zrodlo', 'zrodlo'],
    ['Übersetzung', 'ubersetzung'], ['Straße', 'strasse'], ['Kilde på Ærø', 'kilde pa aero'], ['Đorđe', 'dorde'], ['İstanbul ılık', 'istanbul ilik'],
    ['Й ё', 'и е'], ['Πηγή', 'πηγη'], ['ΣΊΣΥΦΟΣ', 'σισυφοσ'], ['أخبار إيران', 'اخبار ايران'], ['کتاب', 'كتاب'],
    ['Ｓｏｕｒｃｅ：（Ｃ）', 'source:(c)'], ['„cytat”', '"cytat"'], ['l’original', "l'original"], ['a – b', 'a - b'],
    ['Foto: dpa', 'foto: dpa'], ['©\u200b Zeit', '© zeit'], ['\u200fמקור\u200e', 'מקור'], ['sof\u00adort', 'sofort'], ['ﬁn', 'fin'],
    ['が', 'が'], ['번역', '번역'], ['अनुवाद', 'अनुवाद'],
  ])('%s → %s', (text, folded) => expect(fold(text).text).toBe(folded));

  test('look-alikes of another script follow the rest of the word', () => {
    expect(fold('Фoтo').text).toBe('фото');
    expect(fold('sоurce').text).toBe('source');
    expect(fold('foto и фото').text).toBe('foto и фото');
  });

  test('the way back leads to the original', () => {
    const text = 'Die „Straße“ — ﬁn', folded = fold(text), at = folded.text.indexOf('strasse');
    expect(text.slice(folded.at[at]!, folded.at[at + 7]!)).toBe('Straße');
  });

  test('offsets never run back and end at the end, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: folded, at } = fold(text);
      expect(at.length).toBe(folded.length + 1);
      expect(at.at(-1)).toBe(text.length);
      for (let i = 1; i < at.length; i++) expect(at[i]!).toBeGreaterThanOrEqual(at[i - 1]!);
    }));
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { const once = fold(text).text; expect(fold(once).text).toBe(once); }));
  });
});
