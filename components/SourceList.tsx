import type { Citation } from '../core/outlet.ts';
import { Fold } from './Fold.tsx';
import { useSay } from './text.ts';

interface Props { numbered: Map<string, { number: number; citation: Citation }>; open?: boolean }

/** Every reference used above it, numbered, with publisher and the day it was read. */
export function SourceList({ numbered, open = false }: Props) {
  const say = useSay();
  if (numbered.size === 0) return null;
  return (
    <Fold class="sources" summary={say('sources', String(numbered.size))} open={open}>
      <ol>
        {[...numbered.values()].map(({ citation }) => (
          <li key={citation.url}>
            <a href={citation.url} target="_blank" rel="noreferrer">{citation.title}</a>
            <span class="quiet"> {say('sourceRead', citation.publisher, say.date(citation.retrieved))}</span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
