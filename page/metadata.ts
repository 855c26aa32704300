import type { Article, Stated } from '../core/article.ts';
import { unwrapAddress } from '../core/address.ts';
import type { Blocks } from './blocks.ts';

type Metadata = Omit<Article, 'blocks'>;

/** What the page states about itself, field by field, with the source that won. */
export function readMetadata(page: Document, url: string, _read: Blocks): Metadata {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')!.trim();
    if (name && content && !meta.has(name)) meta.set(name, content.slice(0, 2000));
  }
  const pick = (...names: string[]): Stated<string> | null => {
    for (const name of names) { const value = meta.get(name); if (value) return { value, from: `meta:${name}` }; }
    return null;
  };
  const h1 = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const author = pick('author', 'article:author');
  const lang = page.documentElement?.getAttribute('lang');
  return {
    address: unwrapAddress(url),
    headline: h1 ? { value: h1, from: 'h1' } : pick('og:title', 'twitter:title'),
    author: author ? [author] : [],
    datePublished: pick('article:published_time', 'date', 'dc.date'),
    dateModified: pick('article:modified_time'),
    inLanguage: lang ? { value: lang, from: 'html lang', confidence: 0.8 } : null,
    publisher: pick('og:site_name'),
    articleSection: pick('article:section'),
    markup: [],
  };
}
