import type { Claim } from './claim.ts';
import type { Notice } from './notice.ts';
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

/** Claims with words or markup of the page to show for them; that a publisher stands at its own address is no evidence. */
export function stated({ publisher, otherPublishers, translators, sources, agencies, credits }: Summary): Claim[] {
  const contradicted = otherPublishers.length > 0 && publisher ? [publisher] : [];
  return [...contradicted, ...otherPublishers, ...translators, ...sources, ...agencies, ...credits];
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

/** Whom the text comes from, by name; null when the page names nobody. */
export function sourceName(reading: Reading): string | null {
  const { sources, agencies } = summarise(reading);
  const claim = sources[0] ?? agencies[0];
  return claim ? partyName(claim) : null;
}

/** The claim a notice became: whom it names as source first, then whom as translator. Null when it names nobody. */
export function claimOf(notice: Notice, reading: Reading): Claim | null {
  const isOf = (claim: Claim): boolean => claim.evidence.some((evidence) => 'quote' in evidence && evidence.quote === notice.quote);
  const own = reading.claims.filter(isOf);
  return own.find(({ relation }) => relation !== 'translator') ?? null;
}
