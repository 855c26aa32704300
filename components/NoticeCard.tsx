import type { FactGroup } from '../core/facts.ts';
import { factsOf } from '../core/facts.ts';
import type { Notice } from '../core/notice.ts';
import type { OutletId } from '../core/outlet.ts';
import type { Reading } from '../core/reading.ts';
import { claimOf, partyName, partyOutlet } from '../core/summary.ts';
import type { Say } from '../core/text.ts';
import { sayStanding } from '../core/say-fact.ts';
import { FactText } from './FactText.tsx';

interface Props { say: Say; notice: Notice; reading: Reading; onOutlet: (id: OutletId) => void }

const GROUPS: readonly FactGroup[] = ['owner', 'funding', 'stateMedia', 'regulatoryActs'];

/** Facts of a group shown in a card: the chain of owners, two legal acts, of everything else the first. */
const MOST: Partial<Record<FactGroup, number>> = { owner: 4, regulatoryActs: 2 };

const KIND = {
  translation: 'notice_translation', 'machine-translation': 'notice_machineTranslation', source: 'notice_source', republication: 'notice_republication',
  syndication: 'notice_syndication', 'wire-credit': 'notice_wireCredit', 'photo-credit': 'notice_photoCredit',
} as const;

/** What a notice says, in the reader's language, and who the outlet behind it is: the chain of owners, and the first of everything else. */
export function NoticeCard({ say, notice, reading, onOutlet }: Props) {
  const claim = claimOf(notice, reading);
  const outlet = partyOutlet(claim, reading);
  const name = claim ? partyName(claim) : (notice.sourceName ?? notice.translator);
  const kind = say(KIND[notice.kind]);
  const facts = outlet ? GROUPS.map((group) => ({ group, list: factsOf(group, outlet, reading.owners) })).filter(({ list }) => list.length > 0) : [];
  return (
    <div class="card" data-card tabindex={-1} role="dialog" aria-label={kind} lang={say.language} dir={say.direction}>
      <p class="kind quiet">{kind}</p>
      {name && <p class="name"><bdi>{name}</bdi>{outlet && <span class="quiet"> {say.list(sayStanding(outlet, reading.owners, say))}</span>}</p>}
      {notice.translator && notice.translator !== name && <p>{say('translatedBy', notice.translator)}</p>}
      {notice.sourceLanguage && <p>{say('translatedFrom', say.languageName(notice.sourceLanguage))}</p>}
      {notice.licence && <p>{say('licence', notice.licence)}</p>}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ group, list }) => (
            <div key={group}>
              <dt>{say(`fact_${group}`)}</dt>
              <dd>{list.slice(0, MOST[group] ?? 1).map((fact, index) => <span key={index} class="line"><FactText value={fact.value} say={say} /></span>)}</dd>
            </div>
          ))}
        </dl>
      )}
      {claim && !outlet && <p class="quiet">{say('notInCatalogue')}</p>}
      <p class="quiet">{say(notice.confidence === 'likely' ? 'likely' : 'pageSays')}</p>
      {outlet && <p class="links"><button type="button" class="plain" onClick={() => onOutlet(outlet.id)}>{say('allFactsAndSources')}</button></p>}
    </div>
  );
}
