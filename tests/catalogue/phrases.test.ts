import { describe, expect, test } from 'vitest';
import { checkPhrases } from '../../catalogue/phrases/check.ts';
import { gatherPhrases, readLanguages } from '../../catalogue/phrases/compile.ts';

const root = new URL('../../catalogue/phrases', import.meta.url).pathname;

describe('phrase files', () => {
  test('every example holds', () => expect(checkPhrases(root)).toEqual([]), 60_000);

  test('what is gathered is plain: it survives JSON', () => {
    const phrases = gatherPhrases(root);
    expect(JSON.parse(JSON.stringify(phrases))).toEqual(phrases);
  });

  test('rule ids name their language', () => {
    const languages = new Set(readLanguages(root).map(({ content }) => content.language));
    for (const pattern of gatherPhrases(root).patterns) expect(languages).toContain(pattern.id.split('/')[0]);
  });
});
