import { ownershipChain } from './chain.ts';
import type { Outlet, Owner, StateMediaClass } from './outlet.ts';

/**
 * What fits in brackets behind a name: where the outlet sits and how it stands to a state. The class of the State Media Monitor where there
 * is one, else whether a state or one of its bodies stands in its chain of owners; never more than the facts say. Null is not known.
 */
export interface Standing { country: string | null; state: StateMediaClass | 'owned' | null }

export function standingOf(outlet: Outlet, owners: Record<string, Owner>): Standing {
  const current = <T>(statements: { value: T; end: string | null }[]): T | null => statements.find(({ end }) => end === null)?.value ?? null;
  const countries = new Set(outlet.country.filter(({ end }) => end === null).map(({ value }) => value));
  const isStateOwned = ownershipChain(outlet, owners).some(({ owner }) => owner.kind === 'state' || owner.kind === 'state-body');
  return {
    // Sources that disagree about the country are read in the table, not in a bracket.
    country: countries.size === 1 ? current(outlet.country) : null,
    state: current(outlet.stateMedia) ?? (isStateOwned ? 'owned' : null),
  };
}
