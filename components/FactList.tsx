import type { Fact } from '../core/facts.ts';
import type { Citation } from '../core/outlet.ts';
import { FactText } from './FactText.tsx';
import { useSay } from './text.ts';

interface Props { facts: Fact[]; numbered: Map<string, { number: number; citation: Citation }> }

/** Facts of one group with their time and their sources as superscripts; says so when there is none. */
export function FactList({ facts, numbered }: Props) {
  const say = useSay();
  if (facts.length === 0) return <span class="quiet">{say('notKnown')}</span>;
  return (
    <ul class={facts.every(({ value }) => value.is === 'language') ? 'facts inline' : 'facts'}>
      {facts.map((fact, index) => (
        <li key={index} style={fact.value.is === 'owner' ? { paddingInlineStart: `${fact.value.depth * 0.6}em` } : undefined}>
          <FactText value={fact.value} />
          {(fact.start || fact.end) && <span class="quiet"> {period(fact, say)}</span>}
          {fact.citations.map((citation) => <Reference key={citation.url} citation={citation} number={numbered.get(citation.url)?.number ?? 0} />)}
        </li>
      ))}
    </ul>
  );
}

function Reference({ citation, number }: { citation: Citation; number: number }) {
  const say = useSay();
  const title = say('sourceTitle', citation.title, citation.publisher, say.date(citation.retrieved));
  return <sup><a href={citation.url} target="_blank" rel="noreferrer" title={title} aria-label={title}>{number}</a></sup>;
}

function period(fact: Fact, say: ReturnType<typeof useSay>): string {
  const start = fact.start && say.date(fact.start);
  const end = fact.end && say.date(fact.end);
  if (start && end) return say('period', start, end);
  return start ? say('since', start) : say('until', end ?? '');
}
