import type { ComponentChildren } from 'preact';
import { MentionCard } from '../../../components/MentionCard.tsx';
import { NoticeCard } from '../../../components/NoticeCard.tsx';
import { Options } from '../../../components/Options.tsx';
import { OutletPage } from '../../../components/OutletPage.tsx';
import { Overview } from '../../../components/Overview.tsx';
import { Popup, type PopupPage } from '../../../components/Popup.tsx';
import type { Absence } from '../../../components/PopupState.tsx';
import type { PopupActions } from '../../../components/popup-actions.ts';
import { ReadingPage } from '../../../components/ReadingPage.tsx';
import { Welcome } from '../../../components/Welcome.tsx';
import type { Mention } from '../../../core/mention.ts';
import type { Dimension, ReadingRecord, TimeSpan } from '../../../core/overview.ts';
import type { Reading } from '../../../core/reading.ts';
import { DEFAULTS, NO_POLICY } from '../../../core/settings.ts';
import { rulingAt, scopesAt } from '../../../core/site-rules.ts';
import type { Say } from '../../../core/text.ts';

/** Readings of our own sample pages by the real path, put in by tests/e2e/gallery.ts. */
declare const READINGS: Record<string, Record<Kind, Reading>>;

type Kind = 'translation' | 'wire' | 'plain' | 'known';

export interface State { name: string; place: 'popup' | 'card' | 'page'; draw: (say: Say) => ComponentChildren }

const nothing = (): void => undefined;
const actions: PopupActions = { onReveal: nothing, onOutlet: nothing, onRead: nothing, onReport: nothing, onOverview: nothing, onOptions: nothing, onHelp: nothing, onLevel: nothing, onScope: nothing, onForget: nothing };
const url = 'https://www.glos-pogranicza.example/2024/10/niger-szkolenie-armii/';
const site = (rules = {}, policy = NO_POLICY) => ({
  ruling: rulingAt({ ...DEFAULTS, rules }, policy, url), scopes: scopesAt(url, 'glos-pogranicza.example'), chosen: 'www.glos-pogranicza.example',
});
const self = { title: 'Rosja obiecuje Nigrowi pomoc w szkoleniu armii', about: [{ text: 'O mnie', url: 'https://www.glos-pogranicza.example/o-mnie/' }, { text: 'Kontakt', url: 'https://www.glos-pogranicza.example/kontakt/' }] };

const popup = (name: string, page: PopupPage, choice: ReturnType<typeof site> | null = site()): State =>
  ({ name: `popup-${name}`, place: 'popup', draw: () => <Popup page={page} site={choice} {...actions} /> });
const absence = (kind: Absence): PopupPage => ({
  is: 'absence', absence: kind, message: kind === 'failed' ? 'article/read: Error: phrases.bin: 404' : null, outlet: null, host: ['forbidden', 'not-loaded', 'offline'].includes(kind) ? null : 'www.glos-pogranicza.example', self: null,
});

const nil: Mention = { span: { block: 0, start: 0, end: 9 }, surfaceForm: 'Nowak Jan', type: 'PER', lemma: null, candidates: [], entity: null };

/** All states, with readings in a language where they were made in it. */
export function statesIn(language: string): State[] {
  const readings = READINGS[language] ?? READINGS.en!;
  const rt = readings.translation;
  const reading = (kind: Kind): PopupPage => ({ is: 'reading', reading: readings[kind], self });
  const cardOf = (say: Say, index: number) => <NoticeCard say={say} notice={rt.notices[index]!} reading={rt} onOutlet={nothing} />;
  const mentionOf = (type: Mention['type']): Mention => rt.mentions.find((mention) => mention.type === type && mention.entity) ?? nil;
  return [
    popup('source', reading('translation')),
    popup('wire', reading('wire')),
    popup('plain', reading('plain')),
    popup('known', reading('known')),
    popup('part-failed', { is: 'reading', reading: { ...readings.plain, failures: [{ finder: 'mentions', message: 'x' }, { finder: 'notices', message: 'x' }] }, self: null }),
    popup('not-article', absence('not-article')),
    popup('not-article-known', { ...absence('not-article'), outlet: { outlet: rt.outlets.rt!, owners: rt.owners }, host: 'www.rt.com' } as PopupPage),
    popup('off', absence('off'), site({ 'www.glos-pogranicza.example': 'off' })),
    popup('waiting', absence('waiting')),
    popup('unread', absence('unread')),
    popup('reading', absence('reading')),
    popup('failed', absence('failed')),
    popup('forbidden', absence('forbidden'), null),
    popup('not-loaded', absence('not-loaded'), null),
    popup('offline', absence('offline'), null),
    popup('managed', reading('plain'), site({}, { ...NO_POLICY, rules: { '*.glos-pogranicza.example': 'notices' } })),
    { name: 'card-notice', place: 'card', draw: (say) => cardOf(say, rt.notices.length - 1) },
    { name: 'card-credit', place: 'card', draw: (say) => cardOf(say, 0) },
    { name: 'card-person', place: 'card', draw: (say) => <MentionCard say={say} mention={mentionOf('PER')} reading={rt} onOutlet={nothing} onRefuse={nothing} /> },
    { name: 'card-place', place: 'card', draw: (say) => <MentionCard say={say} mention={mentionOf('LOC')} reading={rt} onOutlet={nothing} onRefuse={nothing} /> },
    { name: 'card-unknown', place: 'card', draw: (say) => <MentionCard say={say} mention={nil} reading={rt} onOutlet={nothing} onRefuse={nothing} /> },
    { name: 'options', place: 'page', draw: () => options({}, null) },
    { name: 'options-rules', place: 'page', draw: (say) => options({ 'www.example.org': 'off', '*.example.net': 'notices', 'example.com/sport': 'names' }, say('imported')) },
    { name: 'options-managed', place: 'page', draw: () => options({ 'www.example.org': 'off' }, null, { everywhere: 'notices', rules: { '*.school.example': 'off' }, clickToRun: true, locked: true }) },
    { name: 'outlet', place: 'page', draw: () => <OutletPage asked="rt" found={{ outlets: [{ outlet: rt.outlets.rt!, owners: rt.owners }], names: [] }} /> },
    { name: 'outlet-unknown', place: 'page', draw: () => <OutletPage asked="https://nobody.example/" found={{ outlets: [], names: [] }} /> },
    { name: 'selection', place: 'page', draw: () => <OutletPage asked="Ławrow" found={{ outlets: [], names: Object.values(rt.entities).slice(0, 3) }} /> },
    { name: 'report', place: 'page', draw: () => <ReadingPage report={{ reading: rt, title: self.title, read: '2026-11-24' }} notice={null} onOutlet={nothing} onCopy={nothing} onSave={nothing} onPrint={nothing} /> },
    { name: 'overview', place: 'page', draw: () => overview(READ, 'month', 'kind') },
    { name: 'overview-countries', place: 'page', draw: () => overview(READ, 'all', 'country', false) },
    { name: 'overview-off', place: 'page', draw: () => overview([], 'month', 'outlet', false) },
    { name: 'welcome', place: 'page', draw: () => <Welcome shortcut="Alt+Shift+W" onOptions={nothing} /> },
  ];
}

/** Two months of somebody's reading. */
const READ: ReadingRecord[] = Array.from({ length: 60 }, (_, index): ReadingRecord => ({
  ...([
    { outlet: 'Polskie Radio', country: 'PL', owners: ['Skarb Państwa'], origin: 'own', sources: [] },
    { outlet: 'Głos Pogranicza', country: null, owners: [], origin: 'translation', sources: ['RT'] },
    { outlet: 'Onet', country: 'PL', owners: ['Friede Springer', 'Mathias Döpfner'], origin: 'wire', sources: ['PAP', 'Reuters'] },
    { outlet: 'Tagesschau', country: 'DE', owners: ['ARD'], origin: 'own', sources: [] },
    { outlet: 'Le Monde', country: 'FR', owners: ['Fonds pour l’indépendance de la presse'], origin: 'republication', sources: ['AFP'] },
  ] as Omit<ReadingRecord, 'day'>[])[(index * index + index) % 5 === 0 ? 0 : (index * 7) % 5]!,
  day: new Date(Date.UTC(2026, 10, 24 - Math.floor((index * index) / 60))).toISOString().slice(0, 10),
})).reverse();

function overview(records: ReadingRecord[], span: TimeSpan, dimension: Dimension, keeps = true) {
  return <Overview records={records} keeps={keeps} span={span} dimension={dimension} today="2026-11-24" notice={null} onKeep={nothing} onSpan={nothing} onDimension={nothing} onSave={nothing} onDelete={nothing} />;
}

function options(rules: typeof DEFAULTS.rules, notice: string | null, policy = NO_POLICY) {
  return (
    <Options
      settings={{ ...DEFAULTS, rules, refused: notice ? [{ key: 'place/bamako', label: 'Bamako' }, { key: 'PER jordan', label: 'Jordan' }] : [] }} policy={policy} stored={412} notice={notice} version="0.1.0"
      commands={[{ name: '_execute_action', shortcut: 'Alt+Shift+W' }, { name: 'next-highlight', shortcut: 'Alt+Shift+.' }, { name: 'previous-highlight', shortcut: '' }, { name: 'toggle-site', shortcut: 'Alt+Shift+O' }]}
      onEverywhere={nothing} onMark={nothing} onCalm={nothing} onTakeBack={nothing} onClickToRun={nothing} onRule={nothing} onExport={nothing} onImport={nothing} onForget={nothing} onOverview={nothing} onShowOverview={nothing} onShortcuts={nothing}
    />
  );
}
