import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../catalogue/phrases/check.ts';
import { compilePhrases } from '../../../catalogue/phrases/compile.ts';
import { createNoticeFinder } from '../../../core/notices/finder.ts';

const finder = createNoticeFinder(compilePhrases(new URL('../../../catalogue/phrases', import.meta.url).pathname));
const found = (text: string) => finder.find(articleOf(text));

describe('names without a colon, in scripts without capitals', () => {
  test.each([
    ['本文转自澎湃新闻', '澎湃新闻'], ['本文轉載自自由時報。', '自由時報'], ['بشکریہ روزنامہ جنگ', 'روزنامہ جنگ'],
    ['منقول عن الشرق الأوسط', 'الشرق الأوسط'], ['ที่มา มติชนออนไลน์', 'มติชนออนไลน์'],
  ])('%s', (text, sourceName) => expect(found(text)).toMatchObject([{ sourceName }]));

  test.each([
    'ที่มาของปัญหานี้ซับซ้อน', 'نقلا عن شهود عيان قال المحافظ إن الحريق اندلع في الليل.', '他转自北京大学附属中学的高三年级一班现在读文科',
  ])('left alone, as no sign or blank closes a name: %s', (text) => expect(found(text)).toEqual([]));

  test('a long name of Thai is one name, though each letter is a token', () =>
    expect(found('ที่มา: สำนักข่าวซินหัวและสำนักข่าวรอยเตอร์ส')).toMatchObject([{ kind: 'source' }]));

  test('an equals sign between a place and its agency is no code', () => {
    expect(found('(서울=연합뉴스)')).toMatchObject([{ kind: 'wire-credit', sourceName: '연합뉴스' }]);
    expect(found('source = Reuters')).toEqual([]);
  });
});
