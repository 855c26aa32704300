import { describe, expect, test } from 'vitest';
import { citeJsonLd, citeMarkdown, citeText } from '../../core/cite.ts';
import type { Claim } from '../../core/claim.ts';
import type { Reading } from '../../core/reading.ts';
import { saySentence } from '../../core/sentence.ts';
import { outletOf } from './outlets.ts';
import { wordsOf } from './words.ts';

const en = wordsOf('en');
const citation = { url: 'https://facts.example/rt', title: 'RT', publisher: 'Facts', retrieved: '2026-11-24' };
const rt = outletOf('rt', {
  name: 'RT', citations: [citation], country: [{ value: 'RU', start: null, end: null, citations: [0] }], stateMedia: [{ value: 'SC', start: '2023', end: null, citations: [0] }],
});

const claim = (relation: Claim['relation'], name: string, manner: Claim['manner'] = null, quote = `${relation} ${name}`): Claim => ({
  relation, manner, party: name === 'RT' ? { outlet: 'rt', name } : { named: name, url: null }, basis: 'notice', evidence: [{ spans: [{ block: 0, start: 0, end: 1 }], quote }],
});
const reading = (...claims: Claim[]): Reading => ({
  url: 'https://blog.example/a', notices: [], signs: [], mentions: [], claims, outlets: { rt }, owners: {}, entities: {}, failures: [],
});
const blog = claim('publisher', 'Blog');

describe('the sentence', () => {
  test.each([
    ['a machine translation', [claim('source', 'RT', 'machine-translation'), claim('translator', 'Google Translate', 'machine-translation')], 'The text is a machine translation of an article by RT (Russia, state-controlled), made with Google Translate.'],
    ['a translation whose translator is not named', [claim('source', 'RT', 'translation')], 'The text is a translation of an article by RT (Russia, state-controlled).'],
    ['a source line', [claim('source', 'Gazeta', 'unstated')], 'The page names Gazeta as the source of the text.'],
    ['two sources', [claim('source', 'Gazeta', 'unstated'), claim('source', 'Radio', 'unstated')], 'The page names Gazeta and Radio as the source of the text.'],
    ['an agency', [claim('agency', 'PAP', 'wire')], 'The text comes from the news agency PAP.'],
    ['taken over', [claim('source', 'Gazeta', 'republication')], 'The text was taken over from Gazeta.'],
    ['syndicated', [claim('source', 'Gazeta', 'syndication')], 'The text comes from Gazeta, by agreement between them.'],
    ['a translator and no source', [claim('translator', 'Jan Nowak', 'translation')], 'The text is a translation by Jan Nowak.'],
    ['nothing', [], 'The page names no other source for its text.'],
    ['a picture credit only', [claim('creditText', 'Sputnik')], 'The page names no other source for its text.'],
  ])('%s', (_, claims, sentence) => {
    expect(saySentence(reading(blog, ...claims), en)).toBe(`You are reading Blog. ${sentence}`);
  });
});

describe('citations', () => {
  const report = { reading: reading(blog, claim('source', 'RT', 'unstated', 'Source: [rt.com] *now*')), title: 'A # title', read: '2026-11-24' };

  test('as text: sentence, evidence, facts with numbers, sources', () => {
    const text = citeText(report, en);
    expect(text).toContain('A # title <https://blog.example/a>');
    expect(text).toContain('- source, RT: “Source: [rt.com] *now*”');
    expect(text).toContain('- Country: Russia [1]');
    expect(text).toContain('- [1] RT, Facts, read Nov 24, 2026 <https://facts.example/rt>');
  });

  test('as Markdown: what comes from the page cannot become markup', () => {
    const text = citeMarkdown(report, en);
    expect(text).toContain('# [A \\# title](<https://blog.example/a>)');
    expect(text).toContain('“Source: \\[rt.com\\] \\*now\\*”');
    expect(text).toContain('- Country: Russia [1]');
  });

  test('as JSON-LD: schema.org words, quotes as annotations', () => {
    const parsed = JSON.parse(citeJsonLd(report)) as Record<string, unknown>;
    expect(parsed).toMatchObject({
      '@type': 'Article', url: 'https://blog.example/a', sourceOrganization: [{ '@type': 'NewsMediaOrganization', name: 'RT' }],
      subjectOf: [{ name: 'source', 'oa:hasTarget': { 'oa:hasSelector': { 'oa:exact': 'Source: [rt.com] *now*' } } }],
      citation: [{ url: 'https://facts.example/rt', dateAccessed: '2026-11-24' }],
    });
  });
});
