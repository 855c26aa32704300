import { render } from 'preact';
import { Overview, type OverviewActions } from '../../components/Overview.tsx';
import { TextProvider } from '../../components/text.ts';
import { overviewCsv, overviewJson, type Dimension, type TimeSpan } from '../../core/overview.ts';
import { today } from '../../platform/clock.ts';
import { saveFile } from '../../platform/files.ts';
import { askBackground } from '../../platform/messages.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings.ts';
import { createSay, speak } from '../../platform/text.ts';

const say = createSay();
const root = document.querySelector('#app')!;
speak(document, say, say('overviewTitle'));

async function open(): Promise<void> {
  let { overview: keeps } = await loadSettings();
  let records = await askBackground('overview/load', null);
  let span: TimeSpan = 'month';
  let dimension: Dimension = 'outlet';
  let notice: string | null = null;

  const actions: OverviewActions = {
    onKeep: (on) => {
      keeps = on;
      draw();
      void changeSettings((settings) => ({ ...settings, overview: on }));
    },
    onSpan: (chosen) => {
      span = chosen;
      draw();
    },
    onDimension: (chosen) => {
      dimension = chosen;
      draw();
    },
    onSave: (form) => (form === 'csv'
      ? saveFile(document, 'whence-overview.csv', 'text/csv;charset=utf-8', overviewCsv(records))
      : saveFile(document, 'whence-overview.json', 'application/json', overviewJson(records))),
    onDelete: () => void askBackground('overview/forget', null).then(() => {
      records = [];
      notice = say('overviewDeleted');
      draw();
    }),
  };
  const draw = (): void => render(
    <TextProvider value={say}><Overview records={records} keeps={keeps} span={span} dimension={dimension} today={today()} notice={notice} {...actions} /></TextProvider>,
    root,
  );
  // Options may turn it on and off too.
  watchSettings(({ overview }) => {
    keeps = overview;
    draw();
  });
  draw();
}

void open();
