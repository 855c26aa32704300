import { useSay } from './text.ts';

interface Props { columns: string[]; rows: { name: string; counts: number[] }[] }

/** The figures of a chart. Rows in which nothing was counted are left out. */
export function CountTable({ columns, rows }: Props) {
  const say = useSay();
  return (
    <details class="figures">
      <summary>{say('asTable')}</summary>
      <div class="wide" tabindex={0} role="group" aria-label={say('asTable')}>
        <table>
          <thead><tr><td />{columns.map((column, index) => <th key={index} scope="col"><bdi>{column}</bdi></th>)}</tr></thead>
          <tbody>
            {rows.filter(({ counts }) => counts.some((count) => count > 0)).map(({ name, counts }, index) => (
              <tr key={index}><th scope="row"><bdi>{name}</bdi></th>{counts.map((count, at) => <td key={at}>{count === 0 ? '' : count}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
