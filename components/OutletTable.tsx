import { FACT_GROUPS, factsOf, numberCitations, type FactGroup } from '../core/facts.ts';
import type { Outlet, Owner } from '../core/outlet.ts';
import { FactList } from './FactList.tsx';
import { SourceList } from './SourceList.tsx';
import { useSay } from './text.ts';

/** `outlet` is null when the catalogue does not know the name. */
export interface Column { heading: string; name: string; outlet: Outlet | null }

interface Props { columns: Column[]; owners: Record<string, Owner> }

/** Rows of prose belong on a page of their own; the popup keeps to what can be compared at a glance. */
const ROWS: readonly FactGroup[] = FACT_GROUPS.filter((group) => !['selfDescription', 'description', 'history', 'legalName'].includes(group));

/** Outlets side by side, a row a question, each fact with its source. Rows nobody has an answer to are left out. */
export function OutletTable({ columns, owners }: Props) {
  const say = useSay();
  const cells = ROWS.map((group) => ({ group, facts: columns.map(({ outlet }) => (outlet ? factsOf(group, outlet, owners) : [])) }));
  const rows = cells.filter(({ facts }) => facts.some((list) => list.length > 0));
  const numbered = numberCitations(rows.flatMap(({ facts }) => facts.flat()));
  return (
    <>
      <table class={columns.length > 1 ? 'outlets pair' : 'outlets'}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.heading} scope="col">
                <span class="quiet">{column.heading}</span>
                <span class="name">{column.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, facts }, row) => (
            <tr key={group}>
              <th scope="row">{say(`fact_${group}`)}</th>
              {facts.map((list, index) => columns[index]?.outlet
                ? <td key={index}><FactList facts={list} numbered={numbered} /></td>
                : row === 0 && <td key={index} class="unknown quiet" rowSpan={rows.length}>{say('notInCatalogue')}</td>)}
            </tr>
          ))}
          {rows.length === 0 && <tr><td /><td class="unknown quiet" colSpan={columns.length}>{say('notInCatalogue')}</td></tr>}
        </tbody>
      </table>
      <SourceList numbered={numbered} />
    </>
  );
}
