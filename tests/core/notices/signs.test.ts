import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../catalogue/phrases/check.ts';
import { compilePhrases, readLanguages } from '../../../catalogue/phrases/compile.ts';
import { createNoticeFinder } from '../../../core/notices/finder.ts';

const root = new URL('../../../catalogue/phrases', import.meta.url).pathname;
const finder = createNoticeFinder(compilePhrases(root));
const signs = (text: string, language: string | null) =>
  finder.signs({ ...articleOf(text), inLanguage: language === null ? null : { value: language, from: 'html', confidence: 1 } }).map(({ rule, quote }) => `${rule}: ${quote}`);
const prose = 'Rada miasta zajmie się tą sprawą dopiero po wakacjach, gdy znany będzie wynik kontroli w urzędzie i w spółce. ';

test.each(readLanguages(root).filter(({ content }) => content.language !== 'mul').map(({ content }) => [content.language, content.signs ?? []] as const))(
  '%s has at least four signs', (_, found) => expect(found.length).toBeGreaterThanOrEqual(4));

describe('signs of machine translation', () => {
  test.each([
    ['Читайте также: новости дня', 'pl', 'ru/page-furniture: Читайте также'],
    ['FILE PHOTO: The minister in Kyiv', 'tr', 'en/page-furniture: FILE PHOTO'],
    ['Mam nadzieję, że to tłumaczenie będzie pomocne.', 'pl', 'pl/chat-closer: Mam nadzieję, że to tłumaczenie'],
    ['Lavrov przyleciał do Yerevanu.', 'pl', 'pl/english-names: Lavrov'],
    ['DATEIFOTO: Der Minister in Bamako', 'de', 'de/file-photo: DATEIFOTO'],
    [`${prose}«Gazeta» pisze o tym. ${prose}«Dziennik» też. ${prose}«Kurier» milczy. ${prose.repeat(2)}`, 'pl', 'spelling/quotes: «Gazeta»'],
    [`${'Рада розгляне це питання восени, коли буде відомий результат перевірки в установі. '.repeat(6)}Мэр, съезд и объект залишилися.`, 'uk', 'spelling/letters: Мэр'],
  ])('%s in an article in %s', (text, language, sign) => expect(signs(text, language)).toEqual([sign]));

  test.each([
    ['a page\'s own furniture', 'Читайте также: новости дня', 'ru'],
    ['furniture of a neighbour that reads both', 'Čtěte také: další zprávy', 'sk'],
    ['furniture where the language is not known', 'Read more', null],
    ['words of the text', 'Kazał mu: Read more, potem zamilkł.', 'pl'],
    ['one name as English writes it', 'Książka „Lavrov” ukaże się jesienią.', 'pl'],
    ['names as English writes them, in English', 'Lavrov and Zakharova went to Yerevan.', 'en'],
    ['French quotation marks in French', '«Le Monde» et «Le Temps» et «Le Soir» en parlent.'.repeat(3), 'fr'],
    ['a page in two languages', 'Мэр, съезд и объект. Это был эксперимент, объявлено было вчера.', 'uk'],
  ])('not: %s', (_, text, language) => expect(signs(text, language)).toEqual([]));

  test('what stands twice at one place is told once', () => expect(signs('DATEIFOTO: A. DATEIFOTO: B', 'de')).toHaveLength(2));
});
