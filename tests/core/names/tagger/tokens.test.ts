import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { createTokeniser } from '../../../../core/names/tagger/tokens.ts';

const tokenise = createTokeniser();
const words = (text: string, lang: string | null = null): string[] => {
  const { count, start, end } = tokenise(text, lang);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};
const sentences = (text: string): string[] => {
  const { count, start, sentence } = tokenise(text, null);
  const starts = Array.from({ length: count }, (_, i) => i).filter((i) => sentence[i]).map((i) => start[i]!);
  return starts.map((at, i) => text.slice(at, starts[i + 1] ?? text.length).trim());
};

describe('words', () => {
  test.each([
    ['Jacob Rees-Mogg odszedł.', ['Jacob', 'Rees-Mogg', 'odszedł', '.']],
    ["O'Leary spoke", ["O'Leary", 'spoke']],
    ["Trump's plan", ['Trump', "'", 's', 'plan']],
    ["l'Union et d’Alger", ['l', "'", 'Union', 'et', 'd', '’', 'Alger']],
    ['in the U.S. Senate', ['in', 'the', 'U.S.', 'Senate']],
    ['П.Слиппер ушёл', ['П', '.', 'Слиппер', 'ушёл']],
    ['2019 r.', ['2019', 'r', '.']],
    ['德国', ['德', '国']],
  ])('%s', (text, expected) => { expect(words(text)).toEqual(expected); });
  test('a Turkish ending stays on its name', () => { expect(words("Ankara'nın kararı", 'tr')).toEqual(["Ankara'nın", 'kararı']); });
  test('a Ukrainian apostrophe is a letter', () => { expect(words("прем'єр", 'uk')).toEqual(["прем'єр"]); });
  test('Thai is cut into words', () => { expect(words('รัฐบาลตัดสินใจ', 'th').length).toBeGreaterThan(1); });
});

describe('sentences', () => {
  test.each([
    ['Przyjechał. Odjechał.', ['Przyjechał.', 'Odjechał.']],
    ['Powiedział św. Jan.', ['Powiedział św. Jan.']],
    ['J. Kowalski wygrał.', ['J. Kowalski wygrał.']],
    ['Dne 15. listopadu přišel.', ['Dne 15. listopadu přišel.']],
    ['Судья Дж.Смит ушёл.', ['Судья Дж.Смит ушёл.']],
    ['Tytuł\nTekst artykułu', ['Tytuł', 'Tekst artykułu']],
    ['ok. 40 osób', ['ok. 40 osób']],
  ])('%s', (text, expected) => { expect(sentences(text)).toEqual(expected); });
});

test('tokens lie in order inside any text and leave out nothing but space', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }), fc.constantFrom(null, 'tr', 'th', 'pl'), (units, lang) => {
    const text = String.fromCharCode(...units);
    const { count, start, end } = tokenise(text, lang);
    let at = 0;
    const gaps: string[] = [];
    for (let i = 0; i < count; i++) {
      if (start[i]! < at || end[i]! <= start[i]!) return false;
      gaps.push(text.slice(at, start[i]));
      at = end[i]!;
    }
    return at <= text.length && /^[\s\u00ad\u200b]*$/u.test(gaps.join(''));
  }), { numRuns: 100 });
});
