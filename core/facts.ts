import { ownershipChain, pick } from './chain.ts';
import type { Citation, Outlet, Owner, RegulatoryAct, StateMediaClass } from './outlet.ts';

/** As much of an owner as it takes to name it. */
export type NamedOwner = Pick<Owner, 'id' | 'name' | 'kind' | 'country'>;

/** One fact as the reader sees it: still a value, with its time and its references; words for it are made by the interface. */
export type FactValue =
  | { is: 'text'; text: string }
  | { is: 'country'; code: string }
  | { is: 'language'; code: string }
  | { is: 'date'; date: string }
  | { is: 'owner'; owner: NamedOwner; share: number | null; depth: number }
  | { is: 'state-media'; of: StateMediaClass }
  | { is: 'act'; act: RegulatoryAct };

export interface Fact { value: FactValue; start: string | null; end: string | null; citations: Citation[] }

export type FactGroup =
  | 'owner' | 'funding' | 'editorialControl' | 'stateMedia' | 'regulatoryActs' | 'country' | 'location' | 'foundingDate'
  | 'inLanguage' | 'legalName' | 'memberOf' | 'selfDescription' | 'description' | 'history';

/** In the order a reader asks: who owns it, who pays, who decides, what the law says, then the rest. */
export const FACT_GROUPS: readonly FactGroup[] = [
  'owner', 'funding', 'editorialControl', 'stateMedia', 'regulatoryActs', 'country', 'location', 'foundingDate',
  'inLanguage', 'legalName', 'memberOf', 'selfDescription', 'description', 'history',
];

/** What tells an outlet apart at a glance; the rest waits behind "more". */
export const ESSENTIAL: readonly FactGroup[] = ['country', 'owner', 'funding', 'stateMedia', 'regulatoryActs'];

/** What can be compared, but is not asked first. Prose, names and history belong on the outlet's own page. */
export const FURTHER: readonly FactGroup[] = ['editorialControl', 'location', 'foundingDate', 'inLanguage', 'memberOf'];

/** The facts of one group; [] when the catalogue states none. Sources that disagree stay beside each other. */
export function factsOf(group: FactGroup, outlet: Outlet, owners: Record<string, Owner>): Fact[] {
  if (group === 'owner') {
    return ownershipChain(outlet, owners).map(({ owner, share, start, citations, depth }) => ({
      value: { is: 'owner', owner, share, depth }, start, end: null, citations,
    }));
  }
  return outlet[group].map((statement) => ({
    value: toValue(group, statement.value),
    start: statement.start,
    end: statement.end,
    citations: pick(outlet.citations, statement.citations),
  }));
}

function toValue(group: Exclude<FactGroup, 'owner'>, value: string | RegulatoryAct): FactValue {
  if (typeof value !== 'string') return { is: 'act', act: value };
  switch (group) {
    case 'country': return { is: 'country', code: value };
    case 'inLanguage': return { is: 'language', code: value };
    case 'foundingDate': return { is: 'date', date: value };
    case 'stateMedia': return { is: 'state-media', of: value as StateMediaClass };
    default: return { is: 'text', text: value };
  }
}

/** References numbered in order of first use, one number an address. */
export function numberCitations(facts: Fact[]): Map<string, { number: number; citation: Citation }> {
  const numbered = new Map<string, { number: number; citation: Citation }>();
  for (const citation of facts.flatMap((fact) => fact.citations)) {
    if (!numbered.has(citation.url)) numbered.set(citation.url, { number: numbered.size + 1, citation });
  }
  return numbered;
}
