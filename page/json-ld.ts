/** A node of JSON-LD as the page wrote it; nothing about it is trusted. */
export type LdNode = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** The article the page says it is; of several the first that is not inside a list. */
  article: LdNode | null;
  /** schema.org types of all nodes outside lists, without prefix. */
  types: ReadonlySet<string>;
  /** Follows `{"@id": ...}` to the node that says more. */
  resolve(value: unknown): unknown;
}

const MOST_TEXT = 600_000;
const MOST_NODES = 2_000;
const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsReport|^Report)$/;
// Where other things than the page itself are named.
const ASIDE_KEYS = new Set(['itemListElement', 'comment', 'review', 'hasPart', 'mentions', 'relatedLink', 'citation', 'isBasedOn', 'liveBlogUpdate', 'isPartOf', 'translationOfWork']);

const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
export const typesOf = (node: LdNode): string[] =>
  listOf(node['@type']).filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));

/** Sites put raw line breaks and comment marks into JSON-LD; browsers' own readers forgive them. */
function parse(text: string): unknown {
  for (const attempt of [text, text.replace(/<!--|-->|(?:\/\/|\/\*)?[ \t]*(?:<!\[CDATA\[|\]\]>)(?:[ \t]*\*\/)?/g, '').replace(/[\0-\x1f]+/g, ' ').replace(/[\s;]+$/, '')]) {
    try { return JSON.parse(attempt); } catch { /* the next attempt, then nothing */ }
  }
  return null;
}

/** Reads all JSON-LD of the page (JSON-LD 1.1, schema.org vocabulary; contexts are not loaded). Never throws. */
export function readLinkedData(page: Document): LinkedData {
  const queue: unknown[] = [];
  let left = MOST_TEXT;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) break;
    queue.push(parse(text));
  }
  const byId = new Map<string, LdNode>();
  const types = new Set<string>();
  const articles: LdNode[] = [];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of value.slice(0, 200)) queue.push(item);
    if (!isNode(value)) continue;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > (byId.has(id) ? Object.keys(byId.get(id)!).length : 1)) byId.set(id, value);
    const own = typesOf(value);
    for (const type of own) types.add(type);
    if (own.some((type) => ARTICLE_TYPE.test(type)) && Object.keys(value).length > 2) articles.push(value);
    for (const [key, inner] of Object.entries(value)) if (typeof inner === 'object' && !ASIDE_KEYS.has(key)) queue.push(inner);
  }
  return {
    article: articles.find((node) => node['headline'] ?? node['name']) ?? articles[0] ?? null,
    types,
    resolve: (value) => (isNode(value) && typeof value['@id'] === 'string' && !value['name'] ? byId.get(value['@id']) ?? value : value),
  };
}

const ACCENTS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', uml: '\u0308', circ: '\u0302', tilde: '\u0303', cedil: '\u0327', ring: '\u030a', caron: '\u030c' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', hellip: '…', ndash: '–', mdash: '—' };

/** Text of a value: entities that were escaped twice are read, white space collapsed, at most 500 units. Null when there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 1_000)
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (all, hex: string, digits: string) => {
      const code = parseInt(digits, hex ? 16 : 10);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : all;
    })
    .replace(/&([a-z]{2,6});/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/&([a-z])(acute|grave|uml|circ|tilde|cedil|ring|caron);/gi, (_all, letter: string, accent: string) => (letter + ACCENTS[accent.toLowerCase()]!).normalize())
    .replace(/\s+/g, ' ').trim().slice(0, 500);
  return text === '' ? null : text;
}

/** Names of a person, organisation or work, or of several; a bare string is its own name. */
export function namesOf(data: LinkedData, value: unknown): string[] {
  return listOf(value).slice(0, 20).flatMap((item) => {
    const whole = data.resolve(item);
    const name = typeof whole === 'string' ? whole : isNode(whole) ? whole['name'] : null;
    return listOf(name).slice(0, 5).map(textOf).filter((text) => text !== null);
  });
}

/** Address of a work, or its name when it has none. */
export function addressesOf(data: LinkedData, value: unknown): string[] {
  return listOf(value).slice(0, 20).flatMap((item) => {
    const whole = data.resolve(item);
    const said = typeof whole === 'string' ? whole : isNode(whole) ? whole['url'] ?? whole['@id'] ?? whole['name'] : null;
    const text = textOf(said);
    return text === null ? [] : [text];
  });
}

/** What a property of a work, or of several, says as text: the credit lines of its pictures. */
export function textsOf(data: LinkedData, value: unknown, property: string): string[] {
  return listOf(value).slice(0, 20).flatMap((item) => {
    const whole = data.resolve(item);
    return isNode(whole) ? listOf(whole[property]).slice(0, 5).map(textOf).filter((text) => text !== null) : [];
  });
}
