import type { FactValue } from '../core/facts.ts';
import { useSay } from './text.ts';

/** One fact in words. */
export function FactText({ value }: { value: FactValue }) {
  const say = useSay();
  switch (value.is) {
    case 'text': return <>{value.text}</>;
    case 'country': return <>{say.country(value.code)}</>;
    case 'language': return <>{say.languageName(value.code)}</>;
    case 'date': return <>{say.date(value.date)}</>;
    case 'state-media': return <>{say(`stateMedia_${value.of}`)}</>;
    case 'owner': return (
      <>
        {value.depth > 0 && <span class="up" aria-label={say('ownedBy')}>↑ </span>}
        {value.name}
        {value.share !== null && ` (${value.share} %)`}
        {(value.kind === 'state' || value.kind === 'state-body') && <span class="tag">{say(`ownerKind_${value.kind}`.replace('-', '_') as 'ownerKind_state')}</span>}
      </>
    );
    case 'act': return (
      <>
        {value.act.effect}{' '}
        <span class="quiet">
          {value.act.actUrl ? <a href={value.act.actUrl} target="_blank" rel="noreferrer">{value.act.act}</a> : value.act.act}
        </span>
      </>
    );
  }
}
