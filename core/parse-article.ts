import type { Address, Article, Block, BlockRole, Link, MarkupClaim, Stated } from './article.ts';

/**
 * An article as it comes from a content script, that is from a place the page can reach: every field is checked, every size capped,
 * nothing unknown passes. Sizes in UTF-16 code units.
 */
const MOST = { blocks: 5_000, text: 400_000, line: 4_000, markup: 100, authors: 50, links: 500 };

const ROLES: ReadonlySet<string> = new Set<BlockRole>([
  'headline', 'standfirst', 'byline', 'dateline', 'heading', 'paragraph', 'quote', 'list', 'caption', 'credit', 'note',
]);
const FIGURES: ReadonlySet<unknown> = new Set(['image', 'video', 'chart', 'table', 'code']);
const WRAPPERS: ReadonlySet<unknown> = new Set(['amp', 'translation-proxy', 'archive', 'search-cache', 'reader']);
const RELATIONS: ReadonlySet<unknown> = new Set<MarkupClaim['relation']>([
  'isBasedOn', 'translationOfWork', 'translator', 'sourceOrganization', 'creditText', 'copyrightHolder', 'provider',
  'canonical', 'syndication-source', 'original-source', 'cite', 'alternate', 'translation-tool',
]);

/** @throws TypeError when the value is no article at all (no blocks, no address); single bad fields become absent. */
export function parseArticle(value: unknown): Article {
  if (!isRecord(value) || !Array.isArray(value.blocks) || !isRecord(value.address)) throw new TypeError('not an article');
  return {
    address: parseAddress(value.address),
    headline: parseStated(value.headline),
    author: list(value.author, MOST.authors).flatMap((author) => parseStated(author) ?? []),
    datePublished: parseStated(value.datePublished),
    dateModified: parseStated(value.dateModified),
    inLanguage: parseLanguage(value.inLanguage),
    publisher: parseStated(value.publisher),
    articleSection: parseStated(value.articleSection),
    markup: list(value.markup, MOST.markup).flatMap(parseMarkup),
    blocks: parseBlocks(value.blocks),
  };
}

function parseAddress(value: Record<string, unknown>): Address {
  return {
    url: line(value.url) ?? '',
    inner: line(value.inner) ?? line(value.url) ?? '',
    host: line(value.host) ?? '',
    wrapper: WRAPPERS.has(value.wrapper) ? (value.wrapper as Address['wrapper']) : null,
    account: line(value.account),
  };
}

function parseStated(value: unknown): Stated<string> | null {
  const text = isRecord(value) ? line(value.value) : null;
  return text === null ? null : { value: text, from: (isRecord(value) && line(value.from)) || '' };
}

function parseLanguage(value: unknown): Article['inLanguage'] {
  const stated = parseStated(value);
  const confidence = isRecord(value) && typeof value.confidence === 'number' ? value.confidence : 0;
  return stated && /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/iu.test(stated.value) ? { ...stated, confidence } : null;
}

function parseMarkup(value: unknown): MarkupClaim[] {
  const text = isRecord(value) ? line(value.value) : null;
  if (!isRecord(value) || text === null || !RELATIONS.has(value.relation)) return [];
  return [{ relation: value.relation as MarkupClaim['relation'], value: text, from: line(value.from) ?? '' }];
}

/** Blocks keep their index: the page finds its places by it. What is over the cap is cut off at the end. */
function parseBlocks(values: unknown[]): Block[] {
  const blocks: Block[] = [];
  let room = MOST.text;
  for (const value of values.slice(0, MOST.blocks)) {
    const text = isRecord(value) && typeof value.text === 'string' ? value.text.slice(0, room) : '';
    room -= text.length;
    blocks.push({
      role: isRecord(value) && ROLES.has(String(value.role)) ? (value.role as BlockRole) : 'paragraph',
      text,
      edge: isRecord(value) && value.edge === true,
      links: isRecord(value) ? list(value.links, MOST.links).flatMap((link) => parseLink(link, text.length)) : [],
      figure: isRecord(value) && FIGURES.has(value.figure) ? (value.figure as Block['figure']) : null,
    });
    if (room <= 0) break;
  }
  return blocks;
}

function parseLink(value: unknown, length: number): Link[] {
  if (!isRecord(value)) return [];
  const { start, end } = value;
  const href = line(value.href);
  if (typeof start !== 'number' || typeof end !== 'number' || href === null) return [];
  return start >= 0 && start < end && end <= length ? [{ start, end, href }] : [];
}

function line(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, MOST.line) : null;
}

function list(value: unknown, most: number): unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
