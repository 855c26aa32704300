import type { Citation, Outlet, Owner, Statement, Holding } from './outlet.ts';

/** One step up an ownership chain. `citations` are those of the holding that leads to this owner. */
export interface ChainStep { owner: Owner; share: number | null; start: string | null; citations: Citation[]; depth: number }

/** Longer chains exist only by mistake; also the guard against cycles in a damaged catalogue. */
const DEEPEST = 12;

/**
 * Everybody who holds an outlet today, from the direct owner up to the last known one, depth first. A chain that forks lists both branches.
 */
export function ownershipChain(outlet: Outlet, owners: Record<string, Owner>): ChainStep[] {
  const steps: ChainStep[] = [];
  const climb = (holdings: Statement<Holding>[], citations: Citation[], depth: number): void => {
    for (const holding of holdings) {
      const owner = owners[holding.value.owner];
      if (!owner || holding.end !== null || depth > DEEPEST || steps.some((step) => step.owner.id === owner.id)) continue;
      steps.push({ owner, share: holding.value.share, start: holding.start, citations: pick(citations, holding.citations), depth });
      climb(owner.parentOrganization, owner.citations, depth + 1);
    }
  };
  climb(outlet.parentOrganization, outlet.citations, 0);
  return steps;
}

export function pick(citations: Citation[], indices: number[]): Citation[] {
  return indices.flatMap((index) => citations[index] ?? []);
}
