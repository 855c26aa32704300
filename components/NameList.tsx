import type { Span } from '../core/article.ts';
import type { MentionType } from '../core/mention.ts';
import { groupMentions } from '../core/names-shown.ts';
import type { Reading } from '../core/reading.ts';
import { sayCount, useSay } from './text.ts';

interface Props { reading: Reading; onReveal: (spans: Span[]) => void }

const TYPES: readonly MentionType[] = ['PER', 'ORG', 'LOC'];

/** All names of the article by type: the equal of hovering, for keyboard and screen reader. */
export function NameList({ reading, onReveal }: Props) {
  const say = useSay();
  const groups = groupMentions(reading);
  if (groups.length === 0) return null;
  return (
    <details class="names">
      <summary>{sayCount(say, 'mentionsCount', groups.length)}</summary>
      {TYPES.map((type) => {
        const names = groups.filter((group) => group.type === type);
        if (names.length === 0) return null;
        return (
          <section key={type}>
            <h3>{say(`type_${type}`)}</h3>
            <ul>
              {names.map((name) => (
                <li key={name.label}>
                  <button type="button" onClick={() => onReveal(name.spans.slice(0, 1))}>
                    {name.label}{name.spans.length > 1 && <span class="quiet"> {name.spans.length}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
