import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import { completeArticle } from './complete.ts';
import { wantedKeys } from './lookup.ts';
import type { EntityCard, EntityId, Mention } from './mention.ts';
import type { Notice, Sign } from './notice.ts';
import type { Outlet, Owner } from './outlet.ts';
import { createOutletIndex } from './outlet-index.ts';
import { traceProvenance } from './provenance.ts';
import type { Reading } from './reading.ts';

/** What a reading needs from outside: the finders, made once, and the catalogue. */
export interface Shelf {
  notices: { find(article: Article): Notice[]; signs(article: Article): Sign[] };
  names: { find(article: Article): Mention[]; card(id: EntityId, language: string): EntityCard | null };
  /** Records any of whose keys is among those asked, with the owners their chains pass through and the outlets they mirror. */
  lookUp(keys: string[]): Promise<{ outlets: Outlet[]; owners: Owner[] }>;
}

/**
 * The whole path from an article to its reading. `language` (BCP 47) is the reader's, for the cards.
 * One finder failing never loses the others: its part stays empty and `failures` says so.
 */
export async function read(stated: Article, shelf: Shelf, language: string): Promise<Reading> {
  const article = completeArticle(stated);
  const reading: Reading = {
    url: article.address.url, notices: [], signs: [], mentions: [], claims: [], outlets: {}, owners: {}, entities: {}, failures: [],
  };
  const attempt = async (finder: Reading['failures'][number]['finder'], work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      reading.failures.push({ finder, message: String(error) });
    }
  };
  await attempt('notices', () => {
    reading.notices = shelf.notices.find(article);
    reading.signs = shelf.notices.signs(article);
  });
  await attempt('mentions', () => {
    reading.mentions = shelf.names.find(article);
    reading.entities = cardsOf(reading.mentions, shelf, language);
  });
  await attempt('claims', async () => {
    const found = await shelf.lookUp(wantedKeys(article, reading.notices));
    reading.claims = traceProvenance(article, reading.notices, createOutletIndex(found.outlets));
    Object.assign(reading, recordsOf(reading.claims, found));
  });
  return reading;
}

function cardsOf(mentions: Mention[], shelf: Shelf, language: string): Reading['entities'] {
  const ids = new Set(mentions.flatMap((mention) => (mention.entity ? [mention.entity] : mention.candidates)));
  const cards = [...ids].map((id) => [id, shelf.names.card(id, language)] as const);
  return Object.fromEntries(cards.filter((entry): entry is [string, EntityCard] => entry[1] !== null));
}

/** Only what the claims point to, with mirrored outlets and whole ownership chains. */
function recordsOf(claims: Claim[], found: { outlets: Outlet[]; owners: Owner[] }): Pick<Reading, 'outlets' | 'owners'> {
  const byId = new Map(found.outlets.map((outlet) => [outlet.id, outlet]));
  const named = claims.flatMap(({ party }) => ('outlet' in party ? [party.outlet] : 'candidates' in party ? party.candidates : []));
  const mirrored = named.flatMap((id) => byId.get(id)?.mirrorOf ?? []);
  const outlets = [...new Set([...named, ...mirrored])].flatMap((id) => byId.get(id) ?? []);
  return {
    outlets: Object.fromEntries(outlets.map((outlet) => [outlet.id, outlet])),
    owners: chainsOf(outlets, found.owners),
  };
}

/** Every owner reachable from the outlets' holdings. */
export function chainsOf(outlets: Outlet[], owners: Owner[]): Reading['owners'] {
  const known = new Map(owners.map((owner) => [owner.id, owner]));
  const reached: Reading['owners'] = {};
  const queue = outlets.flatMap((outlet) => outlet.parentOrganization.map((holding) => holding.value.owner));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const owner = known.get(id);
    if (!owner || reached[id]) continue;
    reached[id] = owner;
    queue.push(...owner.parentOrganization.map((holding) => holding.value.owner));
  }
  return reached;
}
