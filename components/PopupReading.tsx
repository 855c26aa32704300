import type { Claim } from '../core/claim.ts';
import type { PageSelf } from '../core/protocol.ts';
import type { Reading } from '../core/reading.ts';
import { partyName, partyOutlet, stated, summarise } from '../core/summary.ts';
import { Chain } from './Chain.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Fold } from './Fold.tsx';
import { NameList } from './NameList.tsx';
import { OutletTable, type Column } from './OutletTable.tsx';
import { Below } from './progress.ts';
import type { PopupActions } from './popup-actions.ts';
import { Sentence } from './Sentence.tsx';
import { SignList } from './SignList.tsx';
import { useSay } from './text.ts';
import { UnknownOutlet } from './UnknownOutlet.tsx';

interface Props extends Pick<PopupActions, 'onReveal' | 'onOutlet'> { reading: Reading; self: PageSelf | null }

/** A reading in the order a reader asks: whose page, whose text, how do we know, who are they, what else. */
export function PopupReading({ reading, self, onReveal, onOutlet }: Props) {
  const say = useSay();
  const summary = summarise(reading);
  const { publisher, sources, agencies, credits } = summary;
  const column = (heading: string, claim: Claim | null): Column[] => {
    const outlet = partyOutlet(claim, reading);
    return outlet ? [{ heading, outlet }] : [];
  };
  const source = sources[0] ?? agencies[0] ?? null;
  const columns = [...column(say('youRead'), publisher), ...column(say('textComesFrom'), source)];
  const others = [...sources, ...agencies, ...credits].filter((claim) => claim !== source);
  const known = new Map(others.flatMap((claim) => {
    const outlet = partyOutlet(claim, reading);
    return outlet && !columns.some((one) => one.outlet === outlet) ? [[outlet.id, { heading: say(`role_${claim.relation}`), outlet }] as const] : [];
  }));
  return (
    <>
      <Sentence reading={reading} />
      <Chain reading={reading} onOutlet={onOutlet} />
      <EvidenceList claims={stated(summary)} onReveal={onReveal} />
      {publisher && !partyOutlet(publisher, reading) && <UnknownOutlet heading={say('youRead')} name={partyName(publisher)} claim={publisher} self={self} />}
      {columns.length > 0 && <OutletTable columns={columns} owners={reading.owners} onOutlet={onOutlet} />}
      {source && !partyOutlet(source, reading) && <UnknownOutlet heading={say('textComesFrom')} name={partyName(source)} claim={null} self={null} />}
      <Below>
        {[...known.values()].map((one) => (
          <Fold key={one.outlet.id} class="further" summary={`${one.heading}: ${one.outlet.name}`}><OutletTable columns={[one]} owners={reading.owners} onOutlet={onOutlet} /></Fold>
        ))}
        <SignList signs={reading.signs} onReveal={onReveal} />
        <NameList reading={reading} onReveal={onReveal} />
        {reading.failures.length > 0 && <p class="failure" role="status">{say('partFailed', say.list(reading.failures.map(({ finder }) => say(`finder_${finder}`))))}</p>}
      </Below>
    </>
  );
}
