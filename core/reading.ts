import type { Claim } from './claim.ts';
import type { EntityCard, EntityId, Mention } from './mention.ts';
import type { Notice, Sign } from './notice.ts';
import type { Outlet, OutletId, Owner, OwnerId } from './outlet.ts';

/** All that was read of one article. Plain JSON; lives with the page it describes and nowhere else. */
export interface Reading {
  url: string;
  notices: Notice[];
  signs: Sign[];
  mentions: Mention[];
  claims: Claim[];
  /** Catalogue records the claims and mentions point to. */
  outlets: Record<OutletId, Outlet>;
  owners: Record<OwnerId, Owner>;
  entities: Record<EntityId, EntityCard>;
  /** Finders that failed; their part is missing, the rest stands. */
  failures: { finder: 'notices' | 'mentions' | 'claims'; message: string }[];
}
