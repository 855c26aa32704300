import type { Claim, Evidence } from '../core/claim.ts';
import type { PageSelf } from '../core/protocol.ts';
import { Filled } from './Filled.tsx';
import { useSay } from './text.ts';

interface Props { heading: string; name: string; claim: Claim | null; self: PageSelf | null }

/** A publisher the catalogue has no record of: what the page says of itself, and its own pages about who makes it. */
export function UnknownOutlet({ heading, name, claim, self }: Props) {
  const say = useSay();
  const markup = claim?.evidence.filter((evidence): evidence is Extract<Evidence, { markup: string }> => 'markup' in evidence && !['address', 'host'].includes(evidence.markup)) ?? [];
  return (
    <section class="unknown-outlet">
      <h2><span class="quiet">{heading}</span> {name}</h2>
      <p class="quiet">{say('notInCatalogue')}</p>
      {markup.map(({ markup: from, value }) => <p key={from}><Filled message="callsItself" parts={[<bdi>{value}</bdi>]} /> <code dir="ltr">{from}</code></p>)}
      {self && self.about.length > 0 && (
        <p>
          {say('ownPages')}{' '}
          {self.about.map(({ text, url }, index) => <span key={url}>{index > 0 && ' · '}<a href={url} target="_blank" rel="noreferrer">{text}</a></span>)}
        </p>
      )}
    </section>
  );
}
