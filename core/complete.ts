import { unwrapAddress } from './address.ts';
import type { Article, MarkupClaim } from './article.ts';
import { settleLanguage } from './language.ts';

/**
 * What needs no page any more: the address unwrapped, the language checked against the text, canonical links that turn out to be the page's
 * own left out, a translating proxy named. Idempotent.
 */
export function completeArticle(article: Article): Article {
  const address = unwrapAddress(article.address.url);
  const prose = article.blocks.filter(({ edge }) => !edge).map(({ text }) => text).join(' ').slice(0, 4_000);
  const markup: MarkupClaim[] = article.markup.filter(({ relation, value }) => relation !== 'canonical' || siteOf(value) !== siteOf(address.inner));
  if (address.wrapper === 'translation-proxy' && !markup.some(({ relation, from }) => relation === 'translation-tool' && from === 'address')) {
    markup.push({ relation: 'translation-tool', value: proxyName(address.url), from: 'address' });
  }
  return { ...article, address, markup, inLanguage: settleLanguage(article.inLanguage ? [article.inLanguage] : [], prose) };
}

const proxyName = (url: string): string => (/yandex|turbopages/.test(url) ? 'Yandex Translate' : /translatetheweb|microsoft/.test(url) ? 'Microsoft Translator'
  : /baidu/.test(url) ? 'Baidu Translate' : /papago/.test(url) ? 'Papago' : 'Google Translate');

/** Last two labels of the host, three below `co.uk` and its like: coarse, but wrong only on the side of silence. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname } = new URL(url);
  return hostname.toLowerCase().split('.').slice(/\.(?:com?|org|net|gov|ac|edu)\.[a-z]{2}$/.test(hostname) ? -3 : -2).join('.');
}
