import type { Refusal } from '../core/calm.ts';
import { useSay } from './text.ts';

interface Props { refused: readonly Refusal[]; onTakeBack: (key: string) => void }

/** The names a reader said "do not mark this" to, last first, each to be taken back. */
export function RefusedNames({ refused, onTakeBack }: Props) {
  const say = useSay();
  return (
    <>
      <h3>{say('refusedNames')}</h3>
      <p class="quiet">{say('refusedHint', say('refuseName'))}</p>
      <ul class="rules">
        {refused.toReversed().map(({ key, label }) => (
          <li key={key}>
            <span class="grow"><bdi>{label}</bdi></span>
            <button type="button" class="ordinary" aria-label={say('takeBackName', label)} onClick={() => onTakeBack(key)}>{say('takeBack')}</button>
          </li>
        ))}
      </ul>
    </>
  );
}
