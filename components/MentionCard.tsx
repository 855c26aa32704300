import type { Mention } from '../core/mention.ts';
import type { Reading } from '../core/reading.ts';
import { useSay } from './text.ts';

interface Props { mention: Mention; reading: Reading }

/** What a name in the text stands for. Nothing is fetched: links open pages only when the reader follows them. */
export function MentionCard({ mention, reading }: Props) {
  const say = useSay();
  const entity = mention.entity ? (reading.entities[mention.entity] ?? null) : null;
  const candidates = mention.entity ? [] : mention.candidates.flatMap((id) => reading.entities[id] ?? []);
  const label = entity?.label ?? mention.lemma ?? mention.surfaceForm;
  const wiki = say.language.split('-')[0];
  return (
    <div class="card" data-card tabIndex={-1} role="dialog" aria-label={label}>
      <p class="kind quiet">{say(`type_${mention.type}`)}{entity?.country && ` · ${say.country(entity.country)}`}</p>
      <h1>{label}</h1>
      {entity?.description && <p>{entity.description}</p>}
      {entity?.office && <p>{entity.office.title} <span class="quiet">{say('asOf', say.date(entity.office.asOf))}</span></p>}
      {entity?.outlets.map((relation) => <p key={relation.outlet}>{relation.relation} {relation.name}</p>)}
      {!entity && candidates.length === 0 && <p class="quiet">{say('notLinked')}</p>}
      {candidates.length > 0 && (
        <>
          <p class="quiet">{say('mayBe')}</p>
          <ul>{candidates.map((candidate) => <li key={candidate.id}>{candidate.label}{candidate.description && <span class="quiet"> {candidate.description}</span>}</li>)}</ul>
        </>
      )}
      <p class="links">
        <a href={`https://${wiki}.wikipedia.org/w/index.php?search=${encodeURIComponent(label)}`} target="_blank" rel="noreferrer">{say('searchWikipedia')}</a>
        {entity?.wikidata && <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`} target="_blank" rel="noreferrer">Wikidata</a>}
      </p>
    </div>
  );
}
