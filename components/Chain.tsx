import type { Claim } from '../core/claim.ts';
import type { Reading } from '../core/reading.ts';
import { partyName, summarise } from '../core/summary.ts';
import { useSay } from './text.ts';

/** publisher ← translator ← source ← agency as a row of steps; drawn only when there is more than the publisher. */
export function Chain({ reading }: { reading: Reading }) {
  const say = useSay();
  const { publisher, translators, sources, agencies } = summarise(reading);
  const steps: [string, Claim][] = [
    ...(publisher ? [[say('rolePublisher'), publisher] as [string, Claim]] : []),
    ...translators.map((claim): [string, Claim] => [say('roleTranslator'), claim]),
    ...sources.map((claim): [string, Claim] => [say('roleSource'), claim]),
    ...agencies.map((claim): [string, Claim] => [say('roleAgency'), claim]),
  ];
  if (steps.length < 2) return null;
  return (
    <ol class="chain" aria-label={say('chainLabel')}>
      {steps.map(([role, claim], index) => (
        <li key={index}><span class="quiet">{role}</span><span>{partyName(claim)}</span></li>
      ))}
    </ol>
  );
}
