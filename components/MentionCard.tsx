import type { Refusal } from '../core/calm.ts';
import type { Mention } from '../core/mention.ts';
import { entityNotes, nameOf } from '../core/names-shown.ts';
import type { OutletId } from '../core/outlet.ts';
import type { Reading } from '../core/reading.ts';
import type { Say } from '../core/text.ts';

interface Props { say: Say; mention: Mention; reading: Reading; onOutlet: (id: OutletId) => void; onRefuse: (refusal: Refusal) => void }

/** What a name in the text stands for. Nothing is fetched: links open pages only when the reader follows them. */
export function MentionCard({ say, mention, reading, onOutlet, onRefuse }: Props) {
  const entity = mention.entity ? (reading.entities[mention.entity] ?? null) : null;
  const candidates = mention.entity ? [] : mention.candidates.flatMap((id) => reading.entities[id] ?? []);
  const name = nameOf(mention, reading);
  const { label } = name;
  const notes = entity && entityNotes(entity, label, say);
  const wiki = say.language.split('-')[0];
  return (
    <div class="card" data-card tabindex={-1} role="dialog" aria-label={label} lang={say.language} dir={say.direction}>
      <p class="kind quiet">{say(`one_${mention.type}`)}{notes?.country && ` · ${notes.country}`}</p>
      <p class="name"><bdi>{label}</bdi></p>
      {notes?.description && <p>{notes.description}</p>}
      {entity?.office && <p>{entity.office.title} <span class="quiet">{say('asOf', say.date(entity.office.asOf))}</span></p>}
      {entity?.outlets.map((relation) => (
        <p key={relation.outlet}><span class="quiet">{say(`relation_${relation.relation}`)}</span> <button type="button" class="plain" onClick={() => onOutlet(relation.outlet)}>{relation.name}</button></p>
      ))}
      {!entity && candidates.length === 0 && <p class="quiet">{say('notLinked')}</p>}
      {candidates.length > 0 && (
        <>
          <p class="quiet">{say('mayBe')}</p>
          <ul>{candidates.map((candidate) => <li key={candidate.id}><bdi>{candidate.label}</bdi>{candidate.description && <span class="quiet"> {candidate.description}</span>}</li>)}</ul>
        </>
      )}
      <p class="links">
        <a href={`https://${wiki}.wikipedia.org/w/index.php?search=${encodeURIComponent(label)}`} target="_blank" rel="noreferrer">{say('searchWikipedia')}</a>
        {entity?.wikidata && <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`} target="_blank" rel="noreferrer">Wikidata</a>}
        <button type="button" class="plain" onClick={() => onRefuse(name)}>{say('refuseName')}</button>
      </p>
    </div>
  );
}
