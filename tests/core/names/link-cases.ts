import { readFileSync } from 'node:fs';
import type { Article } from '../../../core/article.ts';
import type { NameFinder } from '../../../core/names/find.ts';

/** What a case expects of one stretch: an entity's id, `NIL`, `?` (doubt) or `-` (no name). */
interface Expected { block: number; start: number; end: number; surface: string; meaning: string }
export interface LinkCase { lang: string; article: Article; expected: Expected[] }

const MARK = /\[\[(?<surface>[^|\]]+)\|(?<meaning>[^\]]+)\]\]/gu;

/** Reads link-cases.txt: blocks apart by empty lines, language first, then paragraphs with marked mentions. */
export function readLinkCases(path: string): LinkCase[] {
  return readFileSync(path, 'utf8').split(/\n\n+/u).filter((block) => !block.startsWith('#')).map((block) => {
    const [lang = '', ...paragraphs] = block.trim().split('\n');
    const expected: Expected[] = [];
    const texts = paragraphs.map((paragraph, index) => {
      let text = '';
      let at = 0;
      for (const match of paragraph.matchAll(MARK)) {
        text += paragraph.slice(at, match.index);
        const { surface = '', meaning = '' } = match.groups ?? {};
        expected.push({ block: index, start: text.length, end: text.length + surface.length, surface, meaning });
        text += surface;
        at = match.index + match[0].length;
      }
      return text + paragraph.slice(at);
    });
    return { lang, article: articleOf(lang, ...texts), expected };
  });
}

/** An article of paragraphs, as far as the finder of names looks at it. */
export function articleOf(lang: string, ...texts: string[]): Article {
  return {
    address: { url: '', inner: '', host: '', wrapper: null, account: null }, headline: null, author: [], datePublished: null, dateModified: null,
    inLanguage: { value: lang, from: 'html:lang', confidence: 1 }, publisher: null, articleSection: null, markup: [],
    blocks: texts.map((text) => ({ role: 'paragraph', text, edge: false, links: [], figure: null })),
  };
}

export interface Outcome { lang: string; surface: string; meaning: string; got: string; right: boolean; wrong: boolean }

/** Compares what a finder says with what the cases expect; `wrong` is a link to somebody else or of a word that is none. */
export function judgeLinks(cases: LinkCase[], finder: NameFinder): Outcome[] {
  return cases.flatMap(({ lang, article, expected }) => {
    const mentions = finder.find(article);
    return expected.map(({ block, start, end, surface, meaning }) => {
      const mention = mentions.find(({ span }) => span.block === block && span.start < end && span.end > start);
      const entity = mention?.entity ?? null;
      const got = entity ?? (mention ? (mention.candidates.length > 0 ? '?' : 'NIL') : '-');
      const right = meaning === 'NIL' ? entity === null : meaning === '-' ? got === '-' : got === meaning;
      return { lang, surface, meaning, got, right, wrong: entity !== null && !right };
    });
  });
}
