import type { Span } from '../core/article.ts';
import type { Sign } from '../core/notice.ts';
import { useSay } from './text.ts';

interface Props { signs: Sign[]; onReveal?: (spans: Span[]) => void }

/** Tell-tales of machine translation the page does not state: hints, marked as such, each with its explanation. */
export function SignList({ signs, onReveal }: Props) {
  const say = useSay();
  if (signs.length === 0) return null;
  return (
    <section class="signs">
      <h2>{say('signs')}</h2>
      <p class="quiet">{say('signsAreHints')}</p>
      <ul class="evidence">
        {signs.map((sign, index) => (
          <li key={index}>
            {onReveal
              ? <button type="button" class="quote hint" title={say('goThere')} onClick={() => onReveal([sign.span])}><q><bdi>{sign.quote}</bdi></q></button>
              : <q class="quote hint"><bdi>{sign.quote}</bdi></q>}
            <span class="quiet" lang="en" dir="auto">{sign.explanation}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
