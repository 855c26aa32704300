import type { Span } from '../core/article.ts';
import type { Claim } from '../core/claim.ts';
import { partyName } from '../core/summary.ts';
import { useSay } from './text.ts';

interface Props { claims: Claim[]; onReveal?: (spans: Span[]) => void }

/** What the page says, word for word; a press goes there. Markup, which cannot be gone to, is named instead. */
export function EvidenceList({ claims, onReveal }: Props) {
  const say = useSay();
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{say('evidence')}</h2>
      <ul class="evidence">
        {claims.flatMap((claim, index) => claim.evidence.map((evidence, part) => (
          <li key={`${index}.${part}`}>
            <span class="quiet">{say(`role_${claim.relation}`)}: {partyName(claim)}</span>
            {!('spans' in evidence) && <span class="markup"><code>{evidence.markup}</code> {evidence.value}</span>}
            {'spans' in evidence && !onReveal && <q class="quote"><bdi>{evidence.quote}</bdi></q>}
            {'spans' in evidence && onReveal && (
              <button type="button" class="quote" title={say('goThere')} onClick={() => onReveal(evidence.spans)}><q><bdi>{evidence.quote}</bdi></q></button>
            )}
          </li>
        )))}
      </ul>
    </section>
  );
}
