import { unwrapAddress } from './address.ts';
import type { Article, Block } from './article.ts';

/** `offsets[i]` is where block i begins in the text the article was made from (UTF-16). */
export interface TextArticle { article: Article; offsets: number[] }

/**
 * Plain text as an article: a block a line, nothing known of markup. Inner white space stays as it is, so that a span's offsets plus
 * its block's are offsets into the text.
 */
export function articleFromText(text: string, language: string | null = null, url = ''): TextArticle {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      blocks.push({ role: 'paragraph', text: trimmed, edge: false, links: [], figure: null });
      offsets.push(start + line.indexOf(trimmed));
    }
    start = end + 1;
  }
  const article: Article = {
    address: unwrapAddress(url),
    headline: null,
    author: [],
    datePublished: null,
    dateModified: null,
    inLanguage: language === null ? null : { value: language, from: 'given', confidence: 1 },
    publisher: null,
    articleSection: null,
    markup: [],
    blocks,
  };
  return { article, offsets };
}
