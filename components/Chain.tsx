import type { Claim } from '../core/claim.ts';
import type { OutletId } from '../core/outlet.ts';
import type { Reading } from '../core/reading.ts';
import { partyName, partyOutlet, summarise } from '../core/summary.ts';
import { sayStanding } from '../core/say-fact.ts';
import { useSay } from './text.ts';

interface Props { reading: Reading; onOutlet: (id: OutletId) => void }

/** publisher ← translator ← source ← agency as a row of steps, drawn only when there is more than the publisher; picture credits stand apart. */
export function Chain({ reading, onOutlet }: Props) {
  const say = useSay();
  const { publisher, otherPublishers, translators, sources, agencies, credits } = summarise(reading);
  const of = (role: 'rolePublisher' | 'roleTranslator' | 'roleSource' | 'roleAgency', claims: Claim[]): [string, Claim][] =>
    claims.map((claim) => [say(role), claim]);
  const steps = [
    ...of('rolePublisher', publisher ? [publisher, ...otherPublishers] : []),
    ...of('roleTranslator', translators), ...of('roleSource', sources), ...of('roleAgency', agencies),
  ];
  return (
    <>
      {steps.length > 1 && (
        <ol class="chain" aria-label={say('chainLabel')}>
          {steps.map(([role, claim], index) => <li key={index}><Step role={role} claim={claim} reading={reading} onOutlet={onOutlet} /></li>)}
        </ol>
      )}
      {credits.length > 0 && (
        <p class="credits">
          <span class="quiet">{say('picturesFrom')}</span>{' '}
          {credits.map((claim, index) => (
            <span key={index}>{index > 0 && ' · '}<Name claim={claim} reading={reading} onOutlet={onOutlet} /><Standing claim={claim} reading={reading} /></span>
          ))}
        </p>
      )}
    </>
  );
}

interface StepProps extends Props { role: string; claim: Claim }

function Step({ role, claim, reading, onOutlet }: StepProps) {
  const say = useSay();
  const outlet = partyOutlet(claim, reading);
  return (
    <>
      <span class="quiet">{role}</span>
      <Name claim={claim} reading={reading} onOutlet={onOutlet} />
      {outlet && <span class="quiet">{say.list(sayStanding(outlet, reading.owners, say))}</span>}
    </>
  );
}

function Name({ claim, reading, onOutlet }: Props & { claim: Claim }) {
  const say = useSay();
  const outlet = partyOutlet(claim, reading);
  if (!outlet) return <strong>{partyName(claim)}</strong>;
  return <button type="button" class="plain" title={say('allAbout', outlet.name)} onClick={() => onOutlet(outlet.id)}>{outlet.name}</button>;
}

function Standing({ claim, reading }: { claim: Claim; reading: Reading }) {
  const say = useSay();
  const outlet = partyOutlet(claim, reading);
  const words = outlet ? sayStanding(outlet, reading.owners, say) : [];
  return words.length > 0 ? <span class="quiet"> ({say.list(words)})</span> : null;
}
