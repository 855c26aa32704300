import type { Claim } from '../core/claim.ts';
import type { Reading } from '../core/reading.ts';
import { partyName, partyOutlet } from '../core/summary.ts';
import { sayStanding } from '../core/say-fact.ts';
import { useSay } from './text.ts';

/** A party's name with what is known of it in brackets: RT (Russia, state-controlled). */
export function PartyName({ claim, reading }: { claim: Claim; reading: Reading }) {
  const say = useSay();
  const outlet = partyOutlet(claim, reading);
  const standing = outlet ? sayStanding(outlet, reading.owners, say) : [];
  return <><strong>{partyName(claim)}</strong>{standing.length > 0 && ` (${say.list(standing)})`}</>;
}
