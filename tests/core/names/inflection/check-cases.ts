import { describe, expect, test } from 'vitest';
import type { MentionType } from '../../../../core/mention.ts';
import { forms, lemmas } from '../../../../core/names/inflection/inflection.ts';

export type Cases = Record<string, Partial<Record<MentionType, string>>>;

const rows = (text: Partial<Record<MentionType, string>>): [string, string, MentionType][] =>
  Object.entries(text).flatMap(([type, lines]) => lines.trim().split('\n').map((line): [string, string, MentionType] => {
    const [form = '', lemma = ''] = line.split('>').map((part) => part.trim());
    return [form, lemma, type as MentionType];
  }));

/**
 * Checks cases by language: `form > base form`, one a line, under a type. The base form must be the first candidate;
 * with `~` it need only be among them (the dictionary of names decides). Each form must be among the forms of its base
 * form, but with `*`.
 */
export function checkCases(cases: Cases): void {
  describe.each(Object.entries(cases))('%s', (lang, text) => {
    test.each(rows(text))('%s → %s (%s)', (form, expected, type) => {
      const lemma = expected.replace(/[~*]/g, '');
      const found = lemmas(form, lang, type);
      if (expected.startsWith('~')) expect(found).toContain(lemma);
      else expect(found[0]).toBe(lemma);
      if (!expected.endsWith('*')) expect(forms(lemma, lang, type)).toContain(form.replace('’', "'"));
    });
  });
}
