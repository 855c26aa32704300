import type { Outlet, Owner } from '../core/outlet.ts';
import { standingOf } from '../core/standing.ts';
import type { Say } from '../core/text.ts';

/** Country and standing to a state in words; [] when nothing is known. */
export function sayStanding(outlet: Outlet, owners: Record<string, Owner>, say: Say): string[] {
  const { country, state } = standingOf(outlet, owners);
  return [...(country ? [say.country(country)] : []), ...(state ? [say(`standing_${state}`)] : [])];
}
