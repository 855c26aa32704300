import type { Span } from './article.ts';
import type { OutletId } from './outlet.ts';

/** Who a claim names: an outlet of the catalogue, several it may be, or only a name or address the catalogue does not know. */
export type Party =
  | { outlet: OutletId; name: string }
  | { candidates: OutletId[]; name: string }
  | { named: string; url: string | null };

/** Where the claim stands: in words of the page (spans of one article) or in its markup. */
export type Evidence = { spans: Span[]; quote: string } | { markup: string; value: string };

/**
 * One link of the chain publisher ← translator ← source ← agency; picture credits stand apart.
 * A claim is what the page (or its address) says and where it says so; Whence adds no verdict, and claims that contradict are all kept.
 */
export interface Claim {
  relation: 'publisher' | 'translator' | 'source' | 'agency' | 'creditText';
  /** How the source's text came here, as far as it is stated. */
  manner: 'translation' | 'machine-translation' | 'republication' | 'syndication' | 'wire' | 'unstated' | null;
  party: Party;
  basis: 'address' | 'markup' | 'notice' | 'byline' | 'dateline' | 'credit';
  evidence: Evidence[];
}
