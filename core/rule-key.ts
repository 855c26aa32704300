/**
 * Where a rule holds. Its key is written as a reader would: `onet.pl/sport` is that path and all below it, `www.onet.pl` is one host,
 * `*.onet.pl` is the domain with every host in it.
 */
export type Scope = 'path' | 'host' | 'domain';

/** Parts of a rule key; null when it is none. */
export function parseRuleKey(key: string): { scope: Scope; host: string; path: string } | null {
  if (key.length > 2_000 || key === '__proto__') return null;
  const [, wildcard, host, path] = /^(\*\.)?([^\s/@?#*]{1,253})(\/[^\s?#]*)?$/u.exec(key) ?? [];
  if (!host || (wildcard && path)) return null;
  return { scope: wildcard ? 'domain' : path && path !== '/' ? 'path' : 'host', host, path: (path ?? '').replace(/\/+$/u, '') };
}
