import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../core/article-from-text.ts';
import type { Article } from '../../core/article.ts';
import type { Notice } from '../../core/notice.ts';
import { createOutletIndex } from '../../core/outlet-index.ts';
import { traceProvenance } from '../../core/provenance.ts';
import { outletOf } from './outlets.ts';

const index = createOutletIndex([
  outletOf('courier', { name: 'The Courier', domains: ['courier.example'] }),
  outletOf('herald', { name: 'Herald', domains: ['herald.example'] }),
  outletOf('mirror', { name: 'Herald mirror', kind: 'mirror', domains: ['herald-news.example'], mirrorOf: 'herald' }),
  outletOf('wire', { name: 'Worldwire', kind: 'agency', domains: ['worldwire.example'] }),
  outletOf('times-a', { name: 'Daily Times', aliases: ['Times'], domains: ['times-a.example'] }),
  outletOf('times-b', { name: 'Evening Times', aliases: ['Times'], domains: ['times-b.example'] }),
  outletOf('pages', { name: 'Pages', kind: 'platform', domains: ['pages.example'] }),
]);

const at = (url: string, change: Partial<Article> = {}): Article => ({ ...articleFromText('One.\nTwo.\nThree.\nFour.\nFive.', 'en', url).article, ...change });
const notice = (change: Partial<Notice>, block = 0): Notice => ({
  kind: 'source', spans: [{ block, start: 0, end: 3 }], quote: 'quote', sourceName: null, sourceUrl: null, sourceLanguage: null,
  translator: null, translatorIsMachine: false, licence: null, confidence: 'stated', rule: 'test', ...change,
});
const brief = (article: Article, notices: Notice[] = []): string[] => traceProvenance(article, notices, index)
  .map(({ relation, manner, party, basis }) => [relation, 'outlet' in party ? party.outlet : 'candidates' in party ? party.candidates.join('|') : `"${party.named}"`, manner ?? '-', basis].join(' '));

describe('the publisher', () => {
  test('is the outlet at the address', () => expect(brief(at('https://www.courier.example/a'))).toEqual(['publisher courier - address']));
  test('unknown: is who the markup says', () => {
    expect(brief(at('https://blog.example/a', { publisher: { value: 'My Blog', from: 'meta:og:site_name' } }))).toEqual(['publisher "My Blog" - markup']);
  });
  test('unknown and silent: is the host', () => expect(brief(at('https://blog.example/a'))).toEqual(['publisher "blog.example" - address']));
  test('a contradiction between address and markup is kept', () => {
    expect(brief(at('https://courier.example/a', { publisher: { value: 'Herald', from: 'json-ld' } })))
      .toEqual(['publisher courier - address', 'publisher herald - markup']);
  });
  test('on a shared host is the account, not the host', () => {
    const article = at('https://ann.pages.example/a');
    expect(brief({ ...article, address: { ...article.address, account: 'pages.example/ann' } })).toEqual(['publisher "pages.example/ann" - address']);
  });
});

describe('a notice', () => {
  const article = at('https://blog.example/a');
  const rest = (notices: Notice[]): string[] => brief(article, notices).slice(1);
  test('names the source by address', () => expect(rest([notice({ sourceUrl: 'https://herald.example/x' })])).toEqual(['source herald unstated notice']));
  test('names it by name', () => expect(rest([notice({ kind: 'republication', sourceName: 'Herald' })])).toEqual(['source herald republication notice']));
  test('an address says more than a name', () => {
    expect(rest([notice({ sourceName: 'Herald', sourceUrl: 'https://courier.example/' })])).toEqual(['source courier unstated notice']);
  });
  test('an ambiguous name stays ambiguous', () => expect(rest([notice({ sourceName: 'Times' })])).toEqual(['source times-a|times-b unstated notice']));
  test('an unknown name stays a name', () => expect(rest([notice({ sourceName: 'Gazette of Nowhere' })])).toEqual(['source "Gazette of Nowhere" unstated notice']));
  test('an agency is the agency', () => expect(rest([notice({ kind: 'wire-credit', sourceName: 'Worldwire' })])).toEqual(['agency wire wire notice']));
  test('a picture credit stands apart', () => expect(rest([notice({ kind: 'photo-credit', sourceName: 'Worldwire' })])).toEqual(['creditText wire - credit']));
  test('a translator and a source are two claims', () => {
    expect(rest([notice({ kind: 'machine-translation', translator: 'Google Translate', translatorIsMachine: true, sourceUrl: 'https://herald.example/x' })]))
      .toEqual(['translator "Google Translate" machine-translation notice', 'source herald machine-translation notice']);
  });
  test('a source line beside a translation line takes its manner', () => {
    const lines = [notice({ kind: 'machine-translation', translator: 'Google Translate' }, 3), notice({ sourceUrl: 'https://herald.example/x' }, 4)];
    expect(rest(lines)).toContain('source herald machine-translation notice');
  });
  test('a source line far from it does not', () => {
    const lines = [notice({ kind: 'machine-translation', translator: 'Google Translate' }, 0), notice({ sourceUrl: 'https://herald.example/x' }, 4)];
    expect(rest(lines)).toContain('source herald unstated notice');
  });
  test('the address of a mirror is the mirror, which names what it mirrors', () => {
    expect(rest([notice({ sourceUrl: 'https://herald-news.example/x' })])).toEqual(['source mirror unstated notice']);
  });
  test('naming the page\'s own outlet says nothing new', () => expect(brief(at('https://herald.example/a'), [notice({ sourceName: 'Herald' })])).toEqual(['publisher herald - address']));
  test('the same source twice is one claim with two quotes', () => {
    const claims = traceProvenance(article, [notice({ sourceName: 'Herald' }), notice({ sourceUrl: 'https://herald.example/x' }, 4)], index);
    expect(claims.find(({ relation }) => relation === 'source')?.evidence).toHaveLength(2);
  });
});

describe('a sibling in another language', () => {
  const sibling = (language: string): Article['markup'][number] => ({ relation: 'alternate', value: `https://blog.example/${language}/a`, from: `link:alternate hreflang=${language}` });
  const translated = notice({ kind: 'machine-translation', translator: 'DeepL' });
  const evidence = (languages: string[], notices: Notice[]): string[] => traceProvenance(at('https://blog.example/a', { markup: languages.map(sibling) }), notices, index)
    .flatMap((claim) => (claim.relation === 'translator' ? claim.evidence : [])).flatMap((one) => ('markup' in one ? [one.value] : []));
  test('is evidence beside a translation, when there is one', () => expect(evidence(['de'], [translated])).toEqual(['https://blog.example/de/a']));
  test('of several the one in the language the page names', () => {
    expect(evidence(['de', 'en-GB', 'fr'], [{ ...translated, sourceLanguage: 'en' }])).toEqual(['https://blog.example/en-GB/a']);
  });
  test('of several without a language none', () => expect(evidence(['de', 'fr'], [translated])).toEqual([]));
  test('never in a language other than the one named', () => expect(evidence(['de'], [{ ...translated, sourceLanguage: 'en' }])).toEqual([]));
  test('says nothing by itself', () => expect(brief(at('https://blog.example/a', { markup: [sibling('de')] }))).toEqual(['publisher "blog.example" - address']));
});

describe('markup', () => {
  const markup = (relation: Article['markup'][number]['relation'], value: string): string[] =>
    brief(at('https://blog.example/a', { markup: [{ relation, value, from: 'test' }] })).slice(1);
  test('isBasedOn', () => expect(markup('isBasedOn', 'https://herald.example/x')).toEqual(['source herald unstated markup']));
  test('translationOfWork', () => expect(markup('translationOfWork', 'https://herald.example/x')).toEqual(['source herald translation markup']));
  test('a translation tool is a machine', () => expect(markup('translation-tool', 'GTranslate')).toEqual(['translator "GTranslate" machine-translation markup']));
  test('a sibling in another language is no source', () => expect(markup('alternate', 'https://herald.example/x')).toEqual([]));
  test('canonical to the page\'s own host says nothing', () => expect(markup('canonical', 'https://blog.example/b')).toEqual([]));
  test('creditText', () => expect(markup('creditText', 'Worldwire')).toEqual(['creditText wire - markup']));
});
