import { DIMENSIONS, recordsIn, SPANS, tally, timeline, type Dimension, type ReadingRecord, type TimeSpan } from '../core/overview.ts';
import type { Say } from '../core/text.ts';
import { Chart } from './Chart.tsx';
import { CountTable } from './CountTable.tsx';
import { sayCount } from './say-count.ts';
import { useSay } from './text.ts';

export interface OverviewActions {
  onKeep(on: boolean): void;
  onSpan(span: TimeSpan): void;
  onDimension(dimension: Dimension): void;
  onSave(form: 'csv' | 'json'): void;
  onDelete(): void;
}

interface Props extends OverviewActions {
  records: readonly ReadingRecord[];
  /** Whether readings are being kept. */
  keeps: boolean;
  span: TimeSpan;
  dimension: Dimension;
  /** The day it is, ISO 8601. */
  today: string;
  /** What the last action came to, to be read out. */
  notice: string | null;
}

/** Series drawn over time and bars in all; the tables beneath have every value. */
const MOST_SERIES = 6, MOST_BARS = 15;

/** What was read over time, for readers who want it kept. Every chart is a table as well. */
export function Overview({ records, keeps, span, dimension, today, notice, ...actions }: Props) {
  const say = useSay();
  const shown = recordsIn(records, span, today);
  const counts = tally(shown, dimension);
  const time = timeline(shown, dimension, span, today, MOST_SERIES);
  const series = time.series.map(({ key, isOthers, counts: values }) => ({ label: isOthers ? say('others') : sayKey(key, dimension, say), values }));
  const buckets = time.buckets.map((bucket) => (span === 'month' ? say.dayAndMonth(bucket) : say.date(bucket)));
  const bars = counts.slice(0, MOST_BARS);
  const title = say(`tally_${dimension}`);
  return (
    <main class="page">
      <h1>{say('overviewTitle')}</h1>
      <label class="row"><input type="checkbox" checked={keeps} onChange={(event) => actions.onKeep(event.currentTarget.checked)} />{say('overviewOn')}</label>
      <p class="quiet">{say('overviewHint')}</p>
      {!keeps && records.length > 0 && <p>{say('overviewStays')}</p>}
      <p role="status" class="notice">{notice}</p>
      {keeps && records.length === 0 && <p>{say('overviewEmpty')}</p>}
      {records.length > 0 && (
        <>
          <Choice name="span" legend={say('timeSpan')} values={SPANS} chosen={span} label={(one) => say(`span_${one}`)} onChoose={actions.onSpan} />
          <Choice name="by" legend={say('countBy')} values={DIMENSIONS} chosen={dimension} label={(one) => say(`tally_${one}`)} onChoose={actions.onDimension} />
          <p role="status">{sayCount(say, 'readCount', shown.length)}</p>
          {counts.length > 0 && (
            <>
              <section aria-labelledby="time">
                <h2 id="time">{say('overTime')}</h2>
                <Chart kind="stacked" labels={buckets} series={series} label={`${say('overTime')}: ${title}`} />
                <CountTable rows={buckets.map((bucket, at) => ({ name: bucket, counts: series.map(({ values }) => values[at] ?? 0) }))} columns={series.map(({ label }) => label)} />
              </section>
              <section aria-labelledby="all">
                <h2 id="all">{say('inAll')}</h2>
                <Chart kind="lying" labels={bars.map(({ key }) => sayKey(key, dimension, say))} series={[{ label: say('articles'), values: bars.map(({ count }) => count) }]} label={`${say('inAll')}: ${title}`} />
                <CountTable rows={counts.map(({ key, count }) => ({ name: sayKey(key, dimension, say), counts: [count] }))} columns={[say('articles')]} />
              </section>
            </>
          )}
          <p class="row">
            <button type="button" class="ordinary" onClick={() => actions.onSave('csv')}>{say('saveAs', 'CSV')}</button>
            <button type="button" class="ordinary" onClick={() => actions.onSave('json')}>{say('saveAs', 'JSON')}</button>
            <button type="button" class="ordinary" onClick={actions.onDelete}>{say('overviewDelete')}</button>
          </p>
        </>
      )}
    </main>
  );
}

interface ChoiceProps<T extends string> { name: string; legend: string; values: readonly T[]; chosen: T; label: (value: T) => string; onChoose: (value: T) => void }

function Choice<T extends string>({ name, legend, values, chosen, label, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="levels">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}><input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />{label(value)}</label>
      ))}
    </fieldset>
  );
}

function sayKey(key: string | null, dimension: Dimension, say: Say): string {
  if (key === null) return say('unknownValue');
  return dimension === 'country' ? say.country(key) : dimension === 'kind' ? say(`origin_${key as 'own'}`) : key;
}
