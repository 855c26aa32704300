import { useState } from 'preact/hooks';
import type { Span } from '../core/article.ts';
import type { MentionType } from '../core/mention.ts';
import { filterNames, groupMentions } from '../core/names-shown.ts';
import type { Reading } from '../core/reading.ts';
import { Fold } from './Fold.tsx';
import { sayCount } from './say-count.ts';
import { useSay } from './text.ts';

interface Props { reading: Reading; onReveal: (spans: Span[]) => void }

const TYPES: readonly MentionType[] = ['PER', 'ORG', 'LOC'];

/** With fewer names than this, looking is faster than typing. */
const WORTH_FILTERING = 12;

/** All names of the article by type: the equal of hovering, for keyboard and screen reader. A press goes to the first and marks them all. */
export function NameList({ reading, onReveal }: Props) {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const all = groupMentions(reading);
  if (all.length === 0) return null;
  const names = filterNames(all, wanted);
  return (
    <Fold class="names" summary={sayCount(say, 'mentionsCount', all.length)}>
      {all.length >= WORTH_FILTERING && (
        <input type="search" aria-label={say('filterNames')} placeholder={say('filterNames')} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      )}
      {names.length === 0 && <p class="quiet" role="status">{say('nothingFound')}</p>}
      {TYPES.map((type) => {
        const ofType = names.filter((name) => name.type === type);
        if (ofType.length === 0) return null;
        return (
          <section key={type}>
            <h3>{say(`type_${type}`)} <span class="count">{ofType.length}</span></h3>
            <ul>
              {ofType.map((name) => (
                <li key={name.label}>
                  <button type="button" title={say('goThere')} onClick={() => onReveal(name.spans)}>
                    <bdi>{name.label}</bdi>{name.spans.length > 1 && <span class="quiet"> ×{name.spans.length}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Fold>
  );
}
