import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import { CITATION_KEYS, OUTLET_FIELDS, OWNER_FIELDS, statementKeys } from './schema.ts';
import type { Fields } from './schema.ts';

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

function sortKeys(map: YAMLMap, order: string[]): void {
  const rank = (pair: Pair): number => (order.includes(keyOf(pair)) ? order.indexOf(keyOf(pair)) : order.length);
  map.items.sort((a, b) => rank(a) - rank(b));
}

function orderCitations(citations: YAMLMap): void {
  citations.flow = false;
  for (const pair of citations.items) {
    if (isMap(pair.value)) { sortKeys(pair.value, CITATION_KEYS); pair.value.flow = true; }
  }
}

function orderField(field: string, kind: string | undefined, value: unknown): void {
  if (kind === 'citations' && isMap(value)) orderCitations(value);
  if (!isSeq(value)) return;
  value.flow = kind === 'texts';
  for (const item of value.items) if (kind === 'statements' && isMap(item)) { sortKeys(item, statementKeys(field)); item.flow = true; }
}

/** A comment above the first field is about the file: it stays on top when the fields are sorted. */
function keepHeadComment(root: YAMLMap): void {
  const first = root.items[0]?.key;
  if (!isScalar(first) || !first.commentBefore) return;
  root.commentBefore = [root.commentBefore, first.commentBefore].filter(Boolean).join('\n');
  first.commentBefore = null;
}

/**
 * The one way to write a file: fields in schema order, one line a statement, one line a citation, comments kept.
 * Idempotent; text that does not parse comes back unchanged.
 */
export function canonicalText(folder: 'outlets' | 'owners' | 'sources', text: string): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return text;
  root.flow = false;
  keepHeadComment(root);
  if (folder === 'sources') orderCitations(root);
  else {
    const fields: Fields = folder === 'outlets' ? OUTLET_FIELDS : OWNER_FIELDS;
    sortKeys(root, Object.keys(fields));
    for (const pair of root.items) orderField(keyOf(pair), fields[keyOf(pair)], pair.value);
  }
  return document.toString({ lineWidth: 0, singleQuote: null, flowCollectionPadding: true });
}
