import type { Claim } from './claim.ts';
import type { Outlet } from './outlet.ts';
import type { Reading } from './reading.ts';

/** The claims of a reading by the part they play in the chain. Contradicting or repeated parts stay as further entries. */
export interface Summary {
  publisher: Claim | null;
  otherPublishers: Claim[];
  sources: Claim[];
  translators: Claim[];
  agencies: Claim[];
  credits: Claim[];
}

export function summarise(reading: Reading): Summary {
  const of = (relation: Claim['relation']): Claim[] => reading.claims.filter((claim) => claim.relation === relation);
  const [publisher = null, ...otherPublishers] = of('publisher');
  return { publisher, otherPublishers, sources: of('source'), translators: of('translator'), agencies: of('agency'), credits: of('creditText') };
}

/** The name of a claim's party as the reader should see it. */
export function partyName(claim: Claim): string {
  return 'named' in claim.party ? claim.party.named : claim.party.name;
}

/** The outlet a claim names, when it is exactly one the catalogue knows. */
export function partyOutlet(claim: Claim | null, reading: Reading): Outlet | null {
  return claim && 'outlet' in claim.party ? (reading.outlets[claim.party.outlet] ?? null) : null;
}

/** How the text came here, for the sentence on top: the strongest the page states about its first source. */
export function mannerOfText(summary: Summary): Claim['manner'] {
  const [source] = summary.sources;
  if (source?.manner && source.manner !== 'unstated') return source.manner;
  return summary.translators[0]?.manner ?? source?.manner ?? (summary.agencies.length > 0 ? 'wire' : null);
}
