import { ownershipChain } from './chain.ts';
import type { Outlet, Owner, StateMediaClass } from './outlet.ts';

/**
 * What fits in brackets behind a name: where the outlet sits and how it stands to a state. The class of the State Media Monitor where there
 * is one, else whether a state or one of its bodies stands in its chain of owners. "Captured" is the monitor's judgement and needs its name beside
 * it, which a bracket has no room for: where the state owns the outlet, that says it. Null is not known.
 */
export interface Standing { country: string | null; state: StateMediaClass | 'owned' | null }

export function standingOf(outlet: Outlet, owners: Record<string, Owner>): Standing {
  const current = <T>(statements: { value: T; end: string | null }[]): T | null => statements.find(({ end }) => end === null)?.value ?? null;
  const countries = new Set(outlet.country.filter(({ end }) => end === null).map(({ value }) => value));
  const isStateOwned = ownershipChain(outlet, owners).some(({ owner }) => owner.kind === 'state' || owner.kind === 'state-body');
  const mediaClass = current(outlet.stateMedia);
  return {
    // Sources that disagree about the country are read in the table, not in a bracket.
    country: countries.size === 1 ? current(outlet.country) : null,
    state: isStateOwned && (!mediaClass || mediaClass.startsWith('Ca')) ? 'owned' : mediaClass,
  };
}
