import { describe, expect, test } from 'vitest';
import { extract } from '../../page/extract.ts';
import { namesAround, siteTest, withoutSite } from '../../page/site-name.ts';
import { readPage } from '../../scripts/read-page.ts';

const PROSE = Array.from({ length: 5 }, (_, i) => `<p>Paragraph ${i} tells at some length what happened in the harbour on the day the ferry did not come.</p>`).join('');
interface Said { title?: string; og?: string; twitter?: string; linked?: string; name?: string; site?: string; h1?: string; head?: string; top?: string; path?: string }

function titleOf({ title = '', og, twitter, linked, name, site, h1, head = h1 ? `<h1>${h1}</h1>` : '', top = '', path = '/news/1' }: Said): string | undefined {
  const meta = (property: string, content: string | undefined): string => (content ? `<meta property="${property}" content="${content}">` : '');
  const ld = linked ?? name ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: linked, name, datePublished: '2026-11-24' })}</script>` : '';
  const url = `https://www.paper.example${path}`;
  return extract(readPage(`<!doctype html><html lang="en"><head><title>${title}</title>${meta('og:title', og)}${meta('og:site_name', site)}${meta('twitter:title', twitter)}${ld}</head>
    <body>${top}<article>${head}${PROSE}</article></body></html>`, url), url).article.headline?.value;
}

describe('the title of an article', () => {
  test.each<[string, Said, string]>([
    ['the h1 above the text, when only the site\'s name differs', { title: 'The ferry did not come | The Paper', og: 'The ferry did not come | The Paper', h1: 'The ferry did not come' }, 'The ferry did not come'],
    ['the h1, when Open Graph copies a document title made for search engines', { title: 'Ferry delay 2026: all facts | Paper', og: 'Ferry delay 2026: all facts | Paper', site: 'Paper', h1: 'Why the ferry has a delay this year' }, 'Why the ferry has a delay this year'],
    ['what is declared for sharing, when it is the headline in fewer words', { title: 'The last ferry of the harbour did not come on Monday | Paper', og: 'The last ferry did not come', site: 'Paper', h1: 'The last ferry of the harbour did not come on Monday' }, 'The last ferry did not come'],
    ['the declared one too, when the address says the same', { title: 'Waiting in vain', og: 'No ferry for a whole week', h1: 'A week without any ferry', path: '/news/no-ferry-for-a-whole-week' }, 'No ferry for a whole week'],
    ['the one with more of the address\'s words, however long', { title: 'Waiting in vain', og: 'No ferry in harbour', h1: 'Harbour: why there is no ferry and what that means for everybody', path: '/news/no-ferry-harbour-why' }, 'Harbour: why there is no ferry and what that means for everybody'],
    ['the h1 above the text that shares but one long word with what the markup says', { title: 'Chaos at sea: old engines as a risk', og: 'When engines fail: the quarrel about the ferries', h1: 'How the islands get ready for a year without ferries' }, 'How the islands get ready for a year without ferries'],
    ['never a long h1 of a banner that shares no long word with them', { title: 'The ferry did not come', og: 'The ferry did not come', top: '<h1>Please tell us what you think about our use of cookies</h1>', head: '' }, 'The ferry did not come'],
    ['never the h1 at the end of breadcrumbs, when a heading shows another', { title: 'Ferry timetable 2026: all departures', og: 'Why no ferry came', linked: 'Ferry timetable 2026: all departures', top: '<ul class="path"><li><a href="/">Home</a></li><li><h1>Ferry timetable 2026: all departures</h1></li></ul>', head: '<h2><span>Islands</span> <span>Why no ferry came</span></h2>', path: '/ferry-timetable-2026-all-departures' }, 'Why no ferry came'],
    ['what a heading below the site\'s h1 shows', { title: 'Ferry timetable 2026: all departures', og: 'Ferry timetable 2026: all departures', linked: 'Why no ferry came', head: '<h2><a href="/1">Why no ferry came</a></h2>' }, 'Why no ferry came'],
    ['with a blank where the h1 breaks the line', { h1: 'Why no ferry came<br>A year of waiting' }, 'Why no ferry came A year of waiting'],
    ['never the h1 that is the site\'s name', { title: 'The ferry did not come - The Paper', og: 'The ferry did not come', top: '<h1>The Paper</h1>' }, 'The ferry did not come'],
    ['never an h1 that shares no word with any title', { title: 'The ferry did not come', og: 'The ferry did not come', h1: 'Opinion' }, 'The ferry did not come'],
    ['without the section\'s name before it, when Open Graph leaves it out', { title: 'Why no ferry came this year | Paper', og: 'Why no ferry came this year | Paper', site: 'Paper', h1: 'Blog: Why no ferry came this year' }, 'Why no ferry came this year'],
    ['without a site\'s name that holds a separator', { title: 'Why no ferry came | AB daily - Facts and views', og: 'Why no ferry came | AB daily - Facts and views', site: 'AB daily - Facts and views' }, 'Why no ferry came'],
    ['without a site\'s name nothing but the two titles tells', { title: 'Harbour letters of a sailor – Why no ferry came', og: 'Why no ferry came' }, 'Why no ferry came'],
    ['whole, when a part that looks like a name is the headline\'s own', { title: 'The ferry question - and many more', og: 'The ferry question - and many more', h1: 'The ferry question - and many more' }, 'The ferry question - and many more'],
    ['never cut short by an ellipsis', { title: 'Why no ferry came to the harbour', twitter: 'Why no ferry came to…', h1: 'Why no ferry came to the harbour' }, 'Why no ferry came to the harbour'],
    ['the h1, when JSON-LD names the site as the article', { title: 'Why no ferry came - Graf', og: 'Why no ferry came - Graf', name: 'Graf', site: 'Graf', h1: 'Why no ferry came' }, 'Why no ferry came'],
    ['what JSON-LD says, when there is nothing else', { linked: 'Why no ferry came' }, 'Why no ferry came'],
    ['none without any', {}, undefined as never],
  ])('is %s', (_what, said, wanted) => expect(titleOf(said)).toBe(wanted));
});

describe('the name of a site', () => {
  const isSite = siteTest(['The Paper', 'news.paper.example']);
  test.each([['the paper', true], ['thepaper', true], ['paper', true], ['news paper example', true], ['ferry', false]])('%s: %s', (folded, is) => expect(isSite(folded)).toBe(is));
  test('is what stands around a title', () => {
    expect(namesAround('A story | World | The Paper', ['A story'])).toEqual(['World | The Paper']);
    expect(namesAround('The Paper: A story', ['A story'])).toEqual(['The Paper']);
    expect(namesAround('A story', ['A story'])).toEqual([]);
  });
  test.each([
    ['A story | The Paper', 'A story'], ['The Paper » A story', 'A story'], ['The Paper', 'The Paper'], ['A-b story', 'A-b story'],
    ['Story of the ferry that never came | Unknown', 'Story of the ferry that never came'], ['Yes | No', 'Yes | No'],
  ])('%s: %s', (title, bare) => expect(withoutSite(title, isSite, [], () => [])).toBe(bare));
});
