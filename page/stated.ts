import type { Stated } from '../core/article.ts';
import { listOf, readLinkedData, textOf, type LinkedData, type LdNode } from './json-ld.ts';

/** Everything the page's markup states, read once: JSON-LD, meta elements, links of the head, microdata and RDFa properties. */
export interface Markup {
  linked: LinkedData;
  /** By lower-case name or property, as written, first wins; every value of the same name is kept. Read by `metaOf`. */
  meta: ReadonlyMap<string, readonly string[]>;
  links: readonly { rel: string; href: string; hreflang: string | null }[];
  /** Microdata and RDFa, by property without prefix. */
  properties: ReadonlyMap<string, readonly Element[]>;
}

const MOST = 500;

/** Reads the markup of a page in three native queries. Never throws. */
export function readMarkup(page: Document): Markup {
  const meta = new Map<string, string[]>();
  const links: Markup['links'][number][] = [];
  const properties = new Map<string, Element[]>();
  let seen = 0;
  for (const element of page.querySelectorAll('meta[content],link[rel]')) {
    if (++seen > MOST) break;
    if (element.localName === 'link') {
      const rel = element.getAttribute('rel')!.toLowerCase();
      if (/canonical|original|syndication|alternate/.test(rel)) links.push({ rel, href: element.getAttribute('href') ?? '', hreflang: element.getAttribute('hreflang') });
      continue;
    }
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv'))?.toLowerCase();
    if (!name) continue;
    const content = element.getAttribute('content')!;
    const known = meta.get(name);
    if (known) known.push(content); else meta.set(name, [content]);
  }
  seen = 0;
  for (const element of page.querySelectorAll('[itemprop],[property]:not(meta)')) {
    if (++seen > MOST) break;
    for (const property of (element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '').split(/\s+/)) {
      const name = property.replace(/^.*[:/#]/, '');
      const known = properties.get(name);
      if (known) known.push(element); else properties.set(name, [element]);
    }
  }
  return { linked: readLinkedData(page), meta, links, properties };
}

/** What the meta elements of one name say, as text. */
export const metaOf = ({ meta }: Markup, name: string): string[] => (meta.get(name) ?? []).map(textOf).filter((text) => text !== null);

/** The first of these meta elements that has something to say. */
export function statedByMeta(markup: Markup, ...names: string[]): Stated<string> | null {
  for (const name of names) {
    const [value] = metaOf(markup, name);
    if (value) return { value, from: `meta:${name}` };
  }
  return null;
}

/** What the article's JSON-LD says under one of these keys, as text. */
export function statedByLinkedData({ linked }: Markup, ...keys: string[]): Stated<string> | null {
  const node: LdNode | null = linked.article;
  if (!node) return null;
  for (const key of keys) {
    const value = listOf(node[key]).map(textOf).find((text) => text !== null);
    if (value) return { value, from: `json-ld:${key}` };
  }
  return null;
}

/** What a property of microdata or RDFa says: its content, its date or its text. */
export function statedByProperty({ properties }: Markup, name: string): Stated<string> | null {
  for (const element of properties.get(name) ?? []) {
    const value = textOf(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent?.slice(0, 1_000));
    if (value) return { value, from: `microdata:${name}` };
  }
  return null;
}
