import { describe, expect, test } from 'vitest';
import { readAddressSigns } from '../../core/address-signs.ts';
import { decide } from '../../core/gate.ts';
import { detectLanguage, normaliseTag, settleLanguage } from '../../core/language.ts';

describe('decide', () => {
  const model = { weights: { mass: 2, isRoot: -3 }, bias: -1, threshold: 0.5 };
  test.each([
    [{ mass: 1 }, true], [{ mass: 0.5, isRoot: 0 }, true], [{ mass: 1, isRoot: 1 }, false], [{}, false], [{ unknown: 9 }, false],
  ])('%o: %s', (features, isArticle) => expect(decide(features as Record<string, number>, model).isArticle).toBe(isArticle));
  test('says why, strongest first', () => {
    expect(decide({ mass: 1, isRoot: 1 }, model).reasons.map(({ feature }) => feature)).toEqual(['isRoot', 'mass']);
  });
});

describe('readAddressSigns', () => {
  test.each([
    ['https://paper.example/', 'isRoot'], ['https://paper.example/en/', 'isRoot'], ['https://paper.example/2026/11/24/a.html', 'isDated'], ['https://paper.example/tag/harbour', 'isListing'],
    ['https://paper.example/search?q=x', 'isListing'], ['https://forum.paper.example/x', 'isForum'], ['https://paper.example/viewtopic.php?t=1', 'isForum'], ['https://paper.example/kontakt/', 'isService'],
  ] as const)('%s: %s', (url, sign) => expect(readAddressSigns(url)[sign]).toBe(1));
  test('a headline in the address counts its words', () => {
    expect(readAddressSigns('https://paper.example/news/the-ferry-did-not-come.html')).toMatchObject({ slug: 5 / 8, isRoot: 0, isListing: 0, isForum: 0, isService: 0 });
  });
  test.each(['file:///a/b.html', 'about:blank', '', 'no address'])('%s has none', (url) => expect(Object.values(readAddressSigns(url)).every((value) => value === 0)).toBe(true));
});

describe('language', () => {
  test.each([
    ['pl', 'Burmistrz nie przyszedł na otwarcie mostu, który po dwóch latach remontu oddano do użytku w sobotę rano.'],
    ['de', 'Der Bürgermeister war nicht bei der Eröffnung der Brücke, die nach zwei Jahren fertig wurde und das Dorf verbindet.'],
    ['uk', 'Міський голова не прийшов на відкриття мосту, що його після двох років ремонту здали в суботу вранці.'],
    ['ja', '町長は橋の開通式に姿を見せなかった。二年間の工事のあと、土曜日の朝に通れるようになったという。'],
  ])('%s', (language, text) => expect(detectLanguage(text)?.language).toBe(language));
  test.each([['pl_PL', 'pl-PL'], ['EN', 'en'], ['zh-hant-tw', 'zh-Hant-TW'], ['pl-PL.utf8', 'pl-PL']])('tag %s is %s', (tag, normal) => expect(normaliseTag(tag)).toBe(normal));
  test.each(['', '{{lang}}', 'english language'])('%s is no tag', (tag) => expect(normaliseTag(tag)).toBeNull());
  test('a text that clearly reads otherwise wins over copied markup; too short a text does not', () => {
    const text = 'Burmistrz nie przyszedł na otwarcie mostu, który po dwóch latach remontu oddano do użytku w sobotę rano, i nie wiadomo, co się stało.';
    expect(settleLanguage([{ value: 'en', from: 'html lang' }], text)).toMatchObject({ value: 'pl', from: 'text' });
    expect(settleLanguage([{ value: 'en', from: 'html lang' }], 'Most.')).toMatchObject({ value: 'en', from: 'html lang' });
  });
});
