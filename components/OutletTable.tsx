import type { ComponentChildren } from 'preact';
import { ESSENTIAL, factsOf, FURTHER, numberCitations, type Fact, type FactGroup } from '../core/facts.ts';
import type { Outlet, OutletId, Owner } from '../core/outlet.ts';
import { FactList, type Numbered } from './FactList.tsx';
import { Fold } from './Fold.tsx';
import { Below, useProgress } from './progress.ts';
import { SourceList } from './SourceList.tsx';
import { useSay } from './text.ts';

export interface Column { heading: string; outlet: Outlet }

interface Props { columns: Column[]; owners: Record<string, Owner>; onOutlet?: (id: OutletId) => void }

/** Shown before "n more": the first of a list says most, and the popup has to be read in five seconds. */
const MOST: Partial<Record<FactGroup, number>> = { owner: 4, inLanguage: 12, regulatoryActs: 2 };

/** So many rows fill a window of the tallest size a browser gives a popup. */
const IN_WINDOW = 4;

interface Row { group: FactGroup; facts: Fact[][] }

/** Outlets side by side, a row a question, each fact with its source. Rows nobody has an answer to are left out; what is not asked first is folded. */
export function OutletTable({ columns, owners, onOutlet }: Props) {
  const say = useSay();
  const rowsOf = (groups: readonly FactGroup[]): Row[] => groups
    .map((group) => ({ group, facts: columns.map(({ outlet }) => factsOf(group, outlet, owners)) }))
    .filter(({ facts }) => facts.some((list) => list.length > 0));
  const isCut = useProgress() === 'window';
  const essential = rowsOf(isCut ? ESSENTIAL.slice(0, IN_WINDOW) : ESSENTIAL);
  const further = isCut ? [] : rowsOf(FURTHER);
  const numbered = numberCitations([...essential, ...further].flatMap(({ facts }) => facts.flat()));
  const head = (
    <thead>
      <tr>
        <td />
        {columns.map(({ heading, outlet }) => (
          <th key={outlet.id} scope="col">
            <span class="quiet">{heading}</span>
            {onOutlet
              ? <button type="button" class="plain name" title={say('allAbout', outlet.name)} onClick={() => onOutlet(outlet.id)}>{outlet.name}</button>
              : <span class="name">{outlet.name}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
  return (
    <section class="known">
      <Rows rows={essential} head={head} numbered={numbered} />
      {further.length > 0 && <Fold class="further" summary={say('moreFacts')}><Rows rows={further} head={null} numbered={numbered} /></Fold>}
      <Below><SourceList numbered={numbered} /></Below>
    </section>
  );
}

function Rows({ rows, head, numbered }: { rows: Row[]; head: ComponentChildren; numbered: Numbered }) {
  const say = useSay();
  return (
    <table class="outlets">
      {head}
      <tbody>
        {rows.map(({ group, facts }) => (
          <tr key={group}>
            <th scope="row">{say(`fact_${group}`)}</th>
            {facts.map((list, index) => <td key={index}><FactList facts={list} numbered={numbered} most={MOST[group] ?? 1} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
