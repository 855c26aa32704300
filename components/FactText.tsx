import type { FactValue } from '../core/facts.ts';
import { sayOwner } from '../core/say-fact.ts';
import type { Say } from '../core/text.ts';

/** One fact in words. The catalogue is written in English and says so to whoever reads the page aloud. */
export function FactText({ value, say }: { value: FactValue; say: Say }) {
  const owner = value.is === 'owner' ? sayOwner(value.owner, say) : null;
  switch (value.is) {
    case 'text': return <span lang="en" dir="auto">{value.text}</span>;
    case 'country': return <>{say.country(value.code)}</>;
    case 'language': return <>{say.languageName(value.code)}</>;
    case 'date': return <>{say.date(value.date)}</>;
    case 'state-media': return <>{say(`stateMedia_${value.of}`)}</>;
    case 'owner': return (
      <>
        {value.depth > 0 && <span class="up"><span aria-hidden="true">↑ </span><span class="unseen">{say('ownedBy')} </span></span>}
        <span dir="auto">{owner?.name}</span>
        {value.share !== null && ` (${value.share}\u00a0%)`}
        {owner?.kind && <>{' '}<span class="tag">{owner.kind}</span></>}
      </>
    );
    case 'act': return (
      <span lang="en" dir="auto">
        {value.act.effect}{' '}
        <span class="quiet">
          {value.act.actUrl ? <a href={value.act.actUrl} target="_blank" rel="noreferrer">{value.act.act}</a> : value.act.act}
        </span>
      </span>
    );
  }
}
