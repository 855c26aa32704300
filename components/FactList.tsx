import type { Fact } from '../core/facts.ts';
import type { Citation } from '../core/outlet.ts';
import { sayPeriod } from '../core/say-fact.ts';
import { FactText } from './FactText.tsx';
import { Fold } from './Fold.tsx';
import { sayCount } from './say-count.ts';
import { useSay } from './text.ts';

export type Numbered = Map<string, { number: number; citation: Citation }>;

interface Props { facts: Fact[]; numbered: Numbered; /** How many are shown before "n more". */ most?: number }

/** Facts of one group with their time and their sources as superscripts; says so when there is none. */
export function FactList({ facts, numbered, most = Infinity }: Props) {
  const say = useSay();
  if (facts.length === 0) return <span class="quiet">{say('notKnown')}</span>;
  // One fact behind a fold is no saving.
  const shown = facts.length > most + 1 ? facts.slice(0, most) : facts;
  const folded = facts.slice(shown.length);
  return (
    <>
      <Lines facts={shown} numbered={numbered} />
      {folded.length > 0 && <Fold class="more" summary={sayCount(say, 'moreCount', folded.length)}><Lines facts={folded} numbered={numbered} /></Fold>}
    </>
  );
}

function Lines({ facts, numbered }: { facts: Fact[]; numbered: Numbered }) {
  const say = useSay();
  const isChain = facts[0]?.value.is === 'owner';
  const isInline = facts.every(({ value }) => value.is === 'language');
  return (
    <ul class={isInline ? 'facts inline' : isChain ? 'facts owners' : 'facts'}>
      {facts.map((fact, index) => (
        <li key={index}>
          <FactText value={fact.value} say={say} />
          {(fact.start || fact.end) && <span class="quiet"> {sayPeriod(fact, say)}</span>}
          {fact.citations.map((citation) => <Reference key={citation.url} citation={citation} number={numbered.get(citation.url)?.number ?? 0} />)}
        </li>
      ))}
    </ul>
  );
}

function Reference({ citation, number }: { citation: Citation; number: number }) {
  const say = useSay();
  const title = say('sourceTitle', citation.title, citation.publisher, say.date(citation.retrieved));
  return <sup><a href={citation.url} target="_blank" rel="noreferrer" title={title} aria-label={`${number}: ${title}`}>{number}</a></sup>;
}
