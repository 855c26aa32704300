import type { Article, Block, MarkupClaim } from './article.ts';
import type { Claim, Evidence, Party } from './claim.ts';
import type { Notice } from './notice.ts';
import type { OutletIndex } from './outlet-index.ts';

/**
 * The chain publisher ← translator ← source ← agency of an article, and its picture credits, as claims with their evidence.
 *
 * Every claim is one thing the page says. Claims about the same party in the same relation become one with all the evidence; claims that
 * contradict (the page names itself, its markup another) are kept side by side. A line that names the page's own outlet as source says
 * nothing new and is left out.
 */
export function traceProvenance(article: Article, notices: Notice[], index: OutletIndex): Claim[] {
  const publisher = tracePublisher(article, index);
  const own = ownNames(article, publisher);
  const others = [
    ...notices.flatMap((notice) => traceNotice(notice, article, index)),
    ...article.markup.flatMap((claim) => traceMarkup(claim, index)),
  ].filter((claim) => claim.relation === 'creditText' || !isOwn(claim.party, own));
  return merge([...publisher, ...inheritManner(others, notices)]).map((claim) => withOriginal(claim, article, notices));
}

function tracePublisher(article: Article, index: OutletIndex): Claim[] {
  const { address } = article;
  const stated = article.publisher;
  const atAddress = (address.account && index.byAddress(address.account)) || index.byAddress(address.inner);
  const claims: Claim[] = [];
  const claim = (party: Party, basis: 'address' | 'markup', evidence: Evidence): Claim =>
    ({ relation: 'publisher', manner: null, party, basis, evidence: [evidence] });
  // On a shared host the address names the host's owner, not who publishes there.
  if (atAddress && !(address.account && atAddress.kind === 'platform')) {
    claims.push(claim({ outlet: atAddress.id, name: atAddress.name }, 'address', { markup: 'address', value: address.host }));
  } else {
    const name = stated?.value ?? address.account ?? address.host;
    const evidence = stated ? { markup: stated.from, value: stated.value } : { markup: 'address', value: address.account ?? address.host };
    claims.push(claim({ named: name, url: address.inner }, stated ? 'markup' : 'address', evidence));
  }
  if (stated && atAddress) {
    const named = index.byName(stated.value);
    const [only] = named;
    if (named.length === 1 && only && only.id !== atAddress.id && only.mirrorOf !== atAddress.id) {
      claims.push(claim({ outlet: only.id, name: only.name }, 'markup', { markup: stated.from, value: stated.value }));
    }
  }
  return claims;
}

function traceNotice(notice: Notice, article: Article, index: OutletIndex): Claim[] {
  const basis = basisOf(article.blocks[notice.spans[0]?.block ?? -1]);
  const evidence: Evidence[] = [{ spans: notice.spans, quote: notice.quote }];
  const party = resolve(notice.sourceName, notice.sourceUrl, index);
  if (notice.kind === 'photo-credit') {
    return party ? [{ relation: 'creditText', manner: null, party, basis: 'credit', evidence }] : [];
  }
  const claims: Claim[] = [];
  if (notice.translator) {
    claims.push({ relation: 'translator', manner: mannerOf(notice), party: { named: notice.translator, url: null }, basis, evidence });
  }
  if (party) {
    const relation = notice.kind === 'wire-credit' ? 'agency' : 'source';
    claims.push({ relation, manner: mannerOf(notice), party, basis, evidence });
  }
  return claims;
}

function traceMarkup(claim: MarkupClaim, index: OutletIndex): Claim[] {
  // A sibling in another language may be the original or the translation: alone it says nothing (see withOriginal).
  if (claim.relation === 'alternate') return [];
  const evidence: Evidence[] = [{ markup: claim.from, value: claim.value }];
  if (claim.relation === 'translator' || claim.relation === 'translation-tool') {
    const manner = claim.relation === 'translation-tool' ? 'machine-translation' : 'translation';
    return [{ relation: 'translator', manner, party: { named: claim.value, url: null }, basis: 'markup', evidence }];
  }
  const isAddress = /^https?:\/\//iu.test(claim.value);
  const party = resolve(isAddress ? null : claim.value, isAddress ? claim.value : null, index);
  if (!party) return [];
  if (claim.relation === 'creditText' || claim.relation === 'copyrightHolder') {
    return [{ relation: 'creditText', manner: null, party, basis: 'markup', evidence }];
  }
  const manner = claim.relation === 'translationOfWork' ? 'translation' : 'unstated';
  return [{ relation: 'source', manner, party, basis: 'markup', evidence }];
}

/** An address says more than a name: a name is asked only when the address is absent or unknown. */
function resolve(name: string | null, url: string | null, index: OutletIndex): Party | null {
  const atAddress = url ? index.byAddress(url) : null;
  if (atAddress) return { outlet: atAddress.id, name: atAddress.name };
  const named = name ? index.byName(name) : [];
  const [first] = named;
  if (named.length === 1 && first) return { outlet: first.id, name: first.name };
  if (named.length > 1 && name) return { candidates: named.map((outlet) => outlet.id), name };
  if (!name && !url) return null;
  return { named: name ?? hostOf(url ?? ''), url };
}

/**
 * "Translated by Google." and "Source: https://..." are often two lines: a source line that says nothing of how the text came here
 * takes the manner of a translation notice that names no source, when it stands within two blocks of it.
 */
function inheritManner(claims: Claim[], notices: Notice[]): Claim[] {
  const translations = notices.filter((notice) => /translation/u.test(notice.kind) && !notice.sourceUrl && !notice.sourceName);
  return claims.map((claim) => {
    if (claim.relation !== 'source' || claim.manner !== 'unstated') return claim;
    const near = translations.find((notice) => claim.evidence.some((evidence) => 'spans' in evidence && areNear(evidence.spans, notice.spans)));
    return near ? { ...claim, manner: mannerOf(near) } : claim;
  });
}

/**
 * Where the page says that it is a translation, the version of it that may be the original is evidence beside that: the sibling (hreflang) in the
 * language the notice names, else the only one there is. That it is the original nobody says, so it makes no claim of its own.
 */
function withOriginal(claim: Claim, article: Article, notices: Notice[]): Claim {
  if (claim.relation !== 'translator') return claim;
  const siblings = article.markup.filter(({ relation }) => relation === 'alternate');
  const stated = new Set(notices.flatMap(({ kind, sourceLanguage }) => (/translation/u.test(kind) && sourceLanguage ? [languageOf(sourceLanguage)] : [])));
  const fitting = stated.size > 0 ? siblings.filter(({ from }) => stated.has(languageOf(/hreflang=([\w-]+)/u.exec(from)?.[1] ?? ''))) : siblings;
  const [only] = fitting;
  return only && fitting.length === 1 ? { ...claim, evidence: [...claim.evidence, { markup: only.from, value: only.value }] } : claim;
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

function areNear(a: { block: number }[], b: { block: number }[]): boolean {
  return a.some((x) => b.some((y) => Math.abs(x.block - y.block) <= 2));
}

function mannerOf(notice: Notice): Claim['manner'] {
  switch (notice.kind) {
    case 'translation': return notice.translatorIsMachine ? 'machine-translation' : 'translation';
    case 'machine-translation': return 'machine-translation';
    case 'republication': return 'republication';
    case 'syndication': return 'syndication';
    case 'wire-credit': return 'wire';
    default: return 'unstated';
  }
}

function basisOf(block: Block | undefined): Claim['basis'] {
  if (block?.role === 'byline') return 'byline';
  if (block?.role === 'dateline') return 'dateline';
  return block?.role === 'credit' || block?.role === 'caption' ? 'credit' : 'notice';
}

interface Own { outlets: Set<string>; hosts: Set<string>; names: Set<string> }

function ownNames(article: Article, publisher: Claim[]): Own {
  const parties = publisher.map((claim) => claim.party);
  return {
    outlets: new Set(parties.flatMap((party) => ('outlet' in party ? [party.outlet] : []))),
    hosts: new Set([article.address.host]),
    names: new Set([article.publisher?.value, article.address.host].flatMap((name) => (name ? [name.toLowerCase()] : []))),
  };
}

function isOwn(party: Party, own: Own): boolean {
  if ('outlet' in party) return own.outlets.has(party.outlet);
  if ('candidates' in party) return party.candidates.some((id) => own.outlets.has(id));
  return own.names.has(party.named.toLowerCase()) || (party.url !== null && own.hosts.has(hostOf(party.url)));
}

function merge(claims: Claim[]): Claim[] {
  const merged = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.relation} ${JSON.stringify('named' in claim.party ? claim.party.named : claim.party)}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, manner: stronger(known.manner, claim.manner), evidence: [...known.evidence, ...claim.evidence] } : claim);
  }
  return [...merged.values()];
}

function stronger(a: Claim['manner'], b: Claim['manner']): Claim['manner'] {
  return a === null || a === 'unstated' ? (b ?? a) : a;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
