import type { Article } from './article.ts';
import { aliasKeys } from './alias.ts';
import type { Notice } from './notice.ts';
import { hostKeys } from './outlet-index.ts';

/**
 * The catalogue keys an article may need: its own address, every address its markup and notices name, every name they give.
 * What is looked up and not found costs nothing, so this asks for too much rather than too little.
 */
export function wantedKeys(article: Article, notices: Notice[]): string[] {
  const markup = article.markup.filter(({ relation }) => relation !== 'alternate').map(({ value }) => value);
  const addresses = [
    article.address.inner,
    article.address.account,
    ...markup,
    ...notices.map((notice) => notice.sourceUrl),
  ];
  const names = [article.publisher?.value, ...markup, ...notices.map((notice) => notice.sourceName)];
  return [...new Set([...addresses.filter(isText).flatMap(hostKeys), ...names.filter(isText).flatMap(aliasKeys)])];
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
