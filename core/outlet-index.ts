import { aliasKeys, nameKey } from './alias.ts';
import type { Outlet } from './outlet.ts';

const SCOPE_DEPTH = 3;
/** Labels that name a rendering of a site rather than a site. */
const RENDERING = /^(?:www\d?|m|amp|mobile)\.(?=.+\.)/;

function parseAddress(hostOrUrl: string): { host: string; segments: string[] } | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(hostOrUrl) ? hostOrUrl : `https://${hostOrUrl}`;
  if (address.length > 4096 || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const host = hostname.toLowerCase().replace(/\.$/, '').replace(RENDERING, '');
  const segments = pathname.toLowerCase().split('/', SCOPE_DEPTH + 1).filter((segment) => segment !== '');
  return host.includes('.') ? { host, segments } : null;
}

/**
 * Catalogue keys to try for a host or URL, most specific first: path scopes of the host (`onet.pl/sport`, whole segments, at most three),
 * the host, then its parent hosts. No public suffix list: check.ts forbids a public suffix as a key. [] for what is no address.
 */
export function hostKeys(hostOrUrl: string): string[] {
  const address = parseAddress(hostOrUrl);
  if (!address) return [];
  const { host, segments } = address;
  const keys = segments.map((_, index) => `${host}/${segments.slice(0, segments.length - index).join('/')}`);
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) keys.push(rest);
  return keys;
}

/** A domain, host/path scope or account as written in a record → the key it is found under. */
export function addressKey(scope: string): string {
  return hostKeys(scope)[0] ?? scope.toLowerCase();
}

/** Keys an outlet is found under by address: for an index, or `keys` of its row in a database. */
export function outletAddressKeys(outlet: Outlet): string[] {
  return [...new Set([...outlet.domains, ...outlet.formerDomains, ...outlet.accounts].map(addressKey))];
}

/** Keys an outlet is found under by name: one for each of its names (see alias.ts; query with `aliasKeys`). */
export function outletNameKeys(outlet: Outlet): string[] {
  const names = [outlet.name, ...(outlet.nativeName === null ? [] : [outlet.nativeName]), ...outlet.aliases];
  return [...new Set(names.map(nameKey).filter((key) => key !== ''))];
}

export interface OutletIndex {
  /** The outlet at a URL or host; the most specific scope wins. null: not in the catalogue. */
  byAddress(hostOrUrl: string): Outlet | null;
  /** Outlets a name in running text may mean, in any case or case-like form; several when the name is ambiguous. */
  byName(name: string): Outlet[];
}

/** Index of outlets in memory. Names are indexed on first use. */
export function createOutletIndex(outlets: readonly Outlet[]): OutletIndex {
  const addresses = new Map<string, Outlet>();
  for (const outlet of outlets) for (const key of outletAddressKeys(outlet)) addresses.set(key, outlet);
  let names: Map<string, Outlet[]> | null = null;

  function byAddress(hostOrUrl: string): Outlet | null {
    for (const key of hostKeys(hostOrUrl)) {
      const outlet = addresses.get(key);
      if (outlet) return outlet;
    }
    return null;
  }
  function indexNames(): Map<string, Outlet[]> {
    const index = new Map<string, Outlet[]>();
    for (const outlet of outlets) {
      for (const key of outletNameKeys(outlet)) index.set(key, [...(index.get(key) ?? []), outlet]);
    }
    return index;
  }
  function byName(name: string): Outlet[] {
    names ??= indexNames();
    for (const key of aliasKeys(name)) {
      const found = names.get(key);
      if (found) return found;
    }
    const outlet = /^[^\s/]+\.[a-z]{2,}(?:\/\S*)?$/i.test(name.trim()) ? byAddress(name.trim()) : null;
    return outlet ? [outlet] : [];
  }
  return { byAddress, byName };
}
