import type { Fact, FactGroup } from '../core/facts.ts';
import { factsOf } from '../core/facts.ts';
import type { Notice } from '../core/notice.ts';
import type { Reading } from '../core/reading.ts';
import { partyName, partyOutlet } from '../core/summary.ts';
import { FactText } from './FactText.tsx';
import { useSay } from './text.ts';

interface Props { notice: Notice; reading: Reading }

const GROUPS: readonly FactGroup[] = ['owner', 'funding', 'stateMedia', 'regulatoryActs', 'country'];

/** What a notice says, in the reader's language, and who the outlet behind it is. */
export function NoticeCard({ notice, reading }: Props) {
  const say = useSay();
  const claim = reading.claims.find((one) => one.relation !== 'translator' && one.evidence.some((evidence) => 'quote' in evidence && evidence.quote === notice.quote)) ?? null;
  const outlet = partyOutlet(claim, reading);
  const name = claim ? partyName(claim) : (notice.sourceName ?? notice.translator);
  return (
    <div class="card" data-card tabIndex={-1} role="dialog" aria-label={say(`notice_${notice.kind.replaceAll('-', '_') as 'source'}`)}>
      <p class="kind quiet">{say(`notice_${notice.kind.replaceAll('-', '_') as 'source'}`)}</p>
      {name && <h1>{name}</h1>}
      {notice.translator && notice.translator !== name && <p>{say('translatedBy', notice.translator)}</p>}
      {notice.sourceLanguage && <p>{say('translatedFrom', say.languageName(notice.sourceLanguage))}</p>}
      {notice.licence && <p>{say('licence', notice.licence)}</p>}
      {outlet && (
        <dl>
          {GROUPS.map((group) => [group, factsOf(group, outlet, reading.owners)] as const).filter(([, facts]) => facts.length > 0).map(([group, facts]) => (
            <div key={group}><dt>{say(`fact_${group}`)}</dt><dd>{facts.slice(0, 4).map((fact: Fact, index) => <span key={index} class="line"><FactText value={fact.value} /></span>)}</dd></div>
          ))}
        </dl>
      )}
      {claim && !outlet && <p class="quiet">{say('notInCatalogue')}</p>}
      {notice.confidence === 'likely' && <p class="quiet">{say('likely')}</p>}
      <p class="quiet">{say('pageSays')}</p>
    </div>
  );
}
