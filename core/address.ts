import { accountAt } from './account.ts';
import type { Address } from './article.ts';

type Wrapper = NonNullable<Address['wrapper']>;
interface Layer { inner: string; wrapper: Wrapper }

/** Wrappers may hold wrappers (an archived translation); more than this is somebody's joke. */
const MOST_LAYERS = 4;
const MOST_LENGTH = 8_000;

/**
 * Takes wrappers (AMP caches, translating proxies, web archives, search caches, reader modes) and tracking parameters off an address.
 * What is no URL comes back as it is, with an empty host. Of several wrappers the translating proxy is named, else the outermost. Never throws.
 */
export function unwrapAddress(url: string): Address {
  let inner = url.slice(0, MOST_LENGTH);
  let wrapper: Address['wrapper'] = null;
  for (let layers = 0; layers < MOST_LAYERS; layers++) {
    const layer = unwrapOnce(inner);
    if (!layer || !URL.canParse(layer.inner)) break;
    inner = layer.inner;
    if (wrapper === null || layer.wrapper === 'translation-proxy') wrapper = layer.wrapper;
  }
  if (!URL.canParse(inner)) return { url, inner: url, host: '', wrapper: null, account: null };
  inner = withoutTracking(inner);
  const parsed = new URL(inner);
  const host = parsed.hostname.toLowerCase();
  return { url, inner, host, wrapper, account: accountAt(host, parsed.pathname, parsed.searchParams) };
}

const TRANSLATORS: readonly (readonly [RegExp, string])[] = [
  [/^translate\.google(?:usercontent)?\.[a-z.]+$/, 'u'],
  [/(?:^|\.)(?:translatetheweb|microsofttranslator)\.com$/, 'a'],
  [/^(?:translate|perevod)\.yandex\.[a-z.]+$/, 'url'],
  [/^fanyi\.baidu\.com$/, 'query'],
  [/^papago\.naver\.(?:net|com)$/, 'url'],
];
const ARCHIVES = /(?:^|\.)(?:web\.archive\.org|archive-it\.org|arquivo\.pt|archive\.(?:today|ph|is|li|vn|fo|md)|nationalarchives\.gov\.uk|vefsafn\.is|mementoweb\.org|webarchive\.org\.uk|swap\.stanford\.edu|webarchive\.loc\.gov)$/;
const READERS = /^(?:(?:www\.)?12ft\.io|r\.jina\.ai|txtify\.it|(?:www\.)?smry\.ai|freedium\.cfd|(?:www\.)?removepaywall\.com|(?:www\.)?printfriendly\.com)$/;

function unwrapOnce(url: string): Layer | null {
  // Firefox shows about:reader?url=, Edge shows read:.
  const reading = /^about:reader\?(?:.*&)?url=([^&]+)/.exec(url)?.[1];
  if (reading) return layer(decode(reading), 'reader');
  if (/^read:\/?\/?/.test(url)) return layer(/url=([^&]+)/.exec(url)?.[1] ? decode(/url=([^&]+)/.exec(url)![1]!) : url.replace(/^read:/, ''), 'reader');
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { hostname, pathname, search, searchParams } = new URL(url);
  const rest = pathname + search;

  if (hostname.endsWith('.translate.goog')) {
    // Google writes dots as "-" and hyphens as "--".
    const host = hostname.slice(0, -'.translate.goog'.length).split('--').map((part) => part.replaceAll('-', '.')).join('-');
    return layer(`${searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https'}://${host}${rest}`, 'translation-proxy');
  }
  for (const [translator, parameter] of TRANSLATORS) {
    const address = translator.test(hostname) ? searchParams.get(parameter) : null;
    if (address) return layer(address, 'translation-proxy');
  }
  if (hostname === 'translated.turbopages.org') {
    const proxied = /^\/proxy_u\/[^/]+\/(https?)\/(.+)$/.exec(rest);
    if (proxied) return layer(`${proxied[1]}://${proxied[2]}`, 'translation-proxy');
  }

  // /c/ content, /v/ viewer, /i/ image, /r/ font; "s/" says https.
  const cached = hostname.endsWith('.cdn.ampproject.org') || hostname === 'cdn.ampproject.org' ? /^\/[a-z]{1,2}\/(s\/)?(.+)$/.exec(rest)
    : /^(?:www\.)?(?:google|bing)\.[a-z.]+$/.test(hostname) ? /^\/amp\/(s\/)?(.+)$/.exec(rest)
      : hostname.endsWith('.turbopages.org') ? /^\/()([^/]+\.[^/]+\/.*)$/.exec(rest.replace(/^(\/[^/]+)\/s\//, '$1/')) : null;
  if (cached) return layer(`${cached[1] === undefined ? 'http' : 'https'}://${cached[2]}`, 'amp');

  if (ARCHIVES.test(hostname)) {
    const held = /\/((?:https?:\/{1,2}|www\.).+)$/i.exec(rest);
    if (held) return layer(held[1]!.replace(/^(https?:)\/+/i, '$1//'), 'archive');
  }
  if (hostname === 'webcache.googleusercontent.com') {
    const held = /^cache:(?:[\w-]{8,16}:)?(\S+)/.exec(searchParams.get('q') ?? '');
    if (held) return layer(held[1]!, 'search-cache');
  }
  if (hostname === 'yandexwebcache.net' || hostname === 'cc.bingj.com') {
    const held = searchParams.get('url') ?? searchParams.get('u');
    if (held) return layer(held, 'search-cache');
  }
  if (READERS.test(hostname)) {
    const held = searchParams.get('q') ?? searchParams.get('url') ?? /^\/(?:proxy\/)?(https?:\/{1,2}.+)$/.exec(rest)?.[1];
    if (held) return layer(held.replace(/^(https?:)\/+/, '$1//'), 'reader');
  }
  return null;
}

function layer(address: string, wrapper: Wrapper): Layer | null {
  const inner = /^https?:\/\//i.test(address) ? address : `https://${address.replace(/^\/+/, '')}`;
  return URL.canParse(inner) && new URL(inner).hostname.includes('.') ? { inner, wrapper } : null;
}

function decode(text: string): string {
  try { return decodeURIComponent(text); } catch { return text; }
}

// Parameters that say how the reader came here, never what is shown; names as documented by the services that add them.
const TRACKING = /^(?:utm_\w+|_x_tr_\w+|mtm_\w+|pk_\w+|hsa_\w+|at_(?:medium|campaign|link_\w+|bbc_\w+|format|ptr_\w+)|guce_\w+|oly_\w+|(?:fb|g|dc|ms|y|ys|tw|tt|li_fat_|igs|ob_)clid|gbraid|wbraid|gclsrc|igshid?|mc_[ce]id|mkt_tok|_hs\w+|__hs\w+|vero_\w+|ref_src|ref_url|srsltid|xtor|spm|share_source|wt_(?:z)?mc(?:_\w+)?|guccounter|_ga|_gl|cmpid|ncid|ocid|smid|smtyp|sref|fromtype|amp|outputtype|at_custom\d|echobox|ns_(?:mchannel|source|campaign|linkname|fee)|fb_action_\w+|traffic_source|dicbo|cvid|ei)$/i;

/** The address as it stands when nothing is to be taken off; never re-encoded. */
function withoutTracking(url: string): string {
  const [, address, query, fragment] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  if (address === undefined) return url;
  const kept = query?.split('&').filter((pair) => !TRACKING.test(pair.split('=', 1)[0]!));
  // Text fragments (":~:") and campaign fragments point at nothing of the page's own.
  const place = fragment && !/^#(?::~:|xtor=|utm_)/.test(fragment) ? fragment.replace(/:~:.*$/, '') : '';
  const tail = kept && (kept.length > 0 || query === '') ? `?${kept.join('&')}` : '';
  return address + tail + place;
}
