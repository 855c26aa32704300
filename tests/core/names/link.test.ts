import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileCached, GAZETTEER_INPUTS } from '../../../catalogue/cached.ts';
import { compileGazetteer } from '../../../catalogue/names/compile.ts';
import { createNameFinder } from '../../../core/names/find.ts';
import { articleOf, judgeLinks, readLinkCases } from './link-cases.ts';

const gazetteer = compileCached('.', 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer('.'));
const cases = readLinkCases('tests/core/names/link-cases.txt');
const weights = 'assets/tagger.bin';

describe('whom names mean, on our own mentions in thirteen languages', () => {
  test('the set is as large and as wide as the bar asks', () => {
    expect(cases.flatMap((one) => one.expected).length).toBeGreaterThanOrEqual(400);
    expect(new Set(cases.map((one) => one.lang)).size).toBeGreaterThanOrEqual(12);
  });
  test.each([['with the tagger', existsSync(weights) ? readFileSync(weights) : null], ['without it', null]])(
    '%s at least 95 of 100 are right and at most 2 wrong', (_, model) => {
      const outcomes = judgeLinks(cases, createNameFinder({ gazetteer, model }));
      const share = (count: number): number => (100 * count) / outcomes.length;
      const missed = outcomes.filter((one) => !one.right).map((one) => `${one.lang} ${one.surface}: ${one.meaning}, got ${one.got}`);
      expect(share(outcomes.length - missed.length), missed.join('\n')).toBeGreaterThanOrEqual(95);
      expect(share(outcomes.filter((one) => one.wrong).length), missed.join('\n')).toBeLessThanOrEqual(2);
    },
  );
});

describe('the same entity has the same id in every spelling and script', () => {
  const finder = createNameFinder({ gazetteer, model: null });
  test.each([
    ['person/sergey-lavrov', [['pl', 'Mówił Siergiej Ławrow.'], ['de', 'Es sprach Sergei Lawrow.'], ['fr', 'Hier Sergueï Lavrov parlait.'], ['ru', 'Говорил Сергей Лавров.'], ['uk', 'Говорив Сергій Лавров.'], ['en', 'Then Sergei Lavrov spoke.']]],
    ['place/moscow', [['pl', 'Było to w Moskwie.'], ['en', 'It was in Moscow.'], ['de', 'Es war in Moskau.'], ['fr', 'Le sommet de Moscou.'], ['ru', 'Это было в Москве.'], ['zh', '他在莫斯科。'], ['ar', 'كان في موسكو.'], ['ja', '彼はモスクワにいる。']]],
    ['organisation/united-nations', [['pl', 'Według ONZ tak.'], ['en', 'A report by the United Nations.'], ['fr', "Un rapport de l'ONU."], ['ru', 'По данным ООН.'], ['es', 'Según las Naciones Unidas.'], ['zh', '据联合国报告。']]],
    ['person/volodymyr-zelensky', [['pl', 'Spotkał Wołodymyra Zełenskiego.'], ['en', 'He met Volodymyr Zelenskyy.'], ['cs', 'Potkal Volodymyra Zelenského.'], ['uk', 'Зустрів Володимира Зеленського.'], ['ja', '彼はゼレンスキーに会った。']]],
  ] as [string, [string, string][]][])('%s', (id, texts) => {
    for (const [lang, text] of texts) expect(finder.find(articleOf(lang, text)).map((mention) => mention.entity), text).toContain(id);
  });
});

describe('doubt and ignorance', () => {
  const finder = createNameFinder({ gazetteer, model: null });
  const meanings = (lang: string, ...texts: string[]): (string | null)[] => finder.find(articleOf(lang, ...texts)).map((mention) => mention.entity);
  test('a family name nobody bore in full before, and too common to mean one person, is nobody', () => {
    expect(meanings('en', 'Then Johnson and Wang left.')).toEqual([]);
  });
  test('two people of one family name, both named: the name alone stays in doubt and both are candidates', () => {
    const mentions = finder.find(articleOf('pl', 'Jarosław Kaczyński i Lech Kaczyński byli braćmi.', 'Potem Kaczyński wyjechał.'));
    expect(mentions.at(-1)).toMatchObject({ surfaceForm: 'Kaczyński', entity: null });
    expect(mentions.at(-1)?.candidates).toEqual(expect.arrayContaining(['person/jaroslaw-kaczynski', 'person/lech-kaczynski']));
  });
  test('a father and a son known by the same name alone: in doubt until the text names one in full', () => {
    expect(finder.find(articleOf('en', 'Khamenei spoke in Tehran.'))[0]).toMatchObject({ entity: null, candidates: ['person/ali-khamenei', 'person/mojtaba-khamenei'] });
    expect(meanings('en', 'Mojtaba Khamenei was chosen.', 'Khamenei has rarely been seen.')).toEqual(['person/mojtaba-khamenei', 'person/mojtaba-khamenei']);
  });
  test('Niger is not Nigeria, in any case', () => {
    expect(meanings('pl', 'Granicę Nigru i Nigerii zamknięto.')).toEqual(['place/ne', 'place/ng']);
  });
  test('introducing words choose among namesakes', () => {
    expect(meanings('en', 'He lives in the state of Washington.')).toEqual(['place/washington']);
  });
  test('an article without a language still finds what is the same everywhere', () => {
    const article = { ...articleOf('', 'Emmanuel Macron in Bamako.'), inLanguage: null };
    expect(finder.find(article).map((mention) => mention.entity)).toEqual(['person/emmanuel-macron', 'place/bamako']);
  });
});
