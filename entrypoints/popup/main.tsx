import { render } from 'preact';
import type { PopupActions } from '../../components/popup-actions.ts';
import { Popup, type PopupPage } from '../../components/Popup.tsx';
import { ProgressProvider, type Progress } from '../../components/progress.ts';
import { TextProvider } from '../../components/text.ts';
import type { OutletView, PageSelf, PageState } from '../../core/protocol.ts';
import type { Settings } from '../../core/settings.ts';
import { changeRule, rulingAt, scopesAt } from '../../core/site-rules.ts';
import { askBackground, askPage, takeFirstAnswers } from '../../platform/messages.ts';
import { loadPolicy, loadSettings, saveSettings } from '../../platform/settings.ts';
import { isLoading, openOwnPage, type OwnPage } from '../../platform/tabs.ts';
import { createSay, speak } from '../../platform/text.ts';

/** A page still being read is asked again this often, in milliseconds; one without our content script, which may yet come, less often. */
const AGAIN = 100, LATER = 500;

/** After this long, in milliseconds, the popup no longer waits for what the address alone tells; a background that unpacks its catalogue takes seconds. */
const PATIENCE = 150;

/** No browser gives a popup more height, in CSS pixels; in a phone's tab there may be more. */
const TALLEST = 600;

/** Up to this width, in CSS pixels, two outlets stand one below the other. */
const SLIM = 420;

const say = createSay();
const root = document.querySelector('#app')!;
speak(document, say, say('openPopup'));

async function open(): Promise<void> {
  const first = await takeFirstAnswers();
  const { tab } = first;
  const [stored, policy] = await Promise.all([loadSettings(first.settings), loadPolicy(first.policy)]);
  let settings = stored;
  let state: PageState | null = null;
  const self: PageSelf | null = await first.self.catch(() => null);
  let outlet: OutletView | null = null;
  let domain: string | null = null;
  let chosen: string | null = null;
  let startable = false;
  let addressKnown = false;
  let loading = tab?.loading ?? false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let progress: Progress = 'window';

  const addressNow = (): string | null => {
    const url = state?.url ?? tab?.url ?? null;
    return url !== null && /^https?:/u.test(url) ? url : null;
  };
  const pageNow = (url: string | null): PopupPage => {
    if (state?.state === 'read') return { is: 'reading', reading: state.reading, self };
    const host = url === null ? null : new URL(url).host;
    const isOff = url !== null && rulingAt(settings, policy, url).level === 'off';
    const waits = (policy.clickToRun ?? settings.clickToRun) && !isOff;
    const absence = state?.state === 'off' && waits ? 'waiting'
      : state?.state ?? (!addressKnown ? 'looking' : startable ? (isOff ? 'off' : waits ? 'waiting' : loading ? 'looking' : 'unread')
        : url === null ? 'forbidden' : navigator.onLine ? 'not-loaded' : 'offline');
    return { is: 'absence', absence, message: state?.state === 'failed' ? state.message : null, outlet, host: addressKnown && (state || startable) ? host : null, self };
  };

  const save = (changed: Settings): void => {
    settings = changed;
    void saveSettings(settings).then(() => refresh());
    draw();
  };
  const leaveTo = (page: OwnPage, query?: Record<string, string>): void => void openOwnPage(page, query).then(() => window.close());
  const actions: PopupActions = {
    onReveal: (spans) => {
      if (tab) void askPage(tab.id, 'page/reveal', spans).then(() => window.close(), () => undefined);
    },
    onOutlet: (id) => leaveTo('outlet.html', { id }),
    onRead: () => {
      if (!tab) return;
      const started = state ? Promise.resolve(true) : askBackground('page/start', tab.id);
      void started.then(() => askPage(tab.id, 'page/read', null)).then(() => refresh(), () => undefined);
    },
    onReport: () => leaveTo('reading.html', { tab: String(tab?.id ?? '') }),
    onOverview: () => leaveTo('overview.html'),
    onOptions: () => leaveTo('options.html'),
    onHelp: () => leaveTo('welcome.html'),
    onLevel: (level) => {
      if (chosen !== null) save(changeRule(settings, chosen, level));
    },
    onScope: (key) => {
      const url = addressNow();
      if (url === null) return;
      // The rule in force moves to where the reader wants it; a choice that has no rule yet only says where the next one holds.
      const { rule } = rulingAt(settings, policy, url);
      chosen = key;
      save(rule ? changeRule(changeRule(settings, rule.key, null), key, rule.level) : settings);
    },
    onForget: (rule) => save(changeRule(settings, rule.key, null)),
  };

  const draw = (): void => {
    const url = addressNow();
    const ruling = url === null ? null : rulingAt(settings, policy, url);
    const scopes = url === null ? [] : scopesAt(url, domain);
    chosen = ruling?.rule?.key ?? chosen ?? scopes.find(({ scope }) => scope === 'host')?.key ?? null;
    const site = ruling && chosen !== null && (state || startable)
      ? { ruling, chosen, scopes: scopes.some(({ key }) => key === chosen) || !ruling.rule ? scopes : [{ scope: ruling.rule.scope, key: chosen }, ...scopes] }
      : null;
    if (progress === 'window' && state?.state !== 'read') progress = 'open';
    render(<TextProvider value={say}><ProgressProvider value={progress}><Popup page={pageNow(url)} site={site} {...actions} /></ProgressProvider></TextProvider>, root);
    if (progress !== 'window' || document.documentElement.scrollHeight > Math.max(TALLEST, innerHeight)) return;
    progress = 'open';
    draw();
  };

  const learnFromAddress = async (): Promise<void> => {
    const url = addressNow();
    const [start, found] = await Promise.all([
      state === null && tab !== null && url !== null && askBackground('page/can-start', tab.id).catch(() => false),
      state?.state !== 'read' && url !== null ? askBackground('outlet/at', url).catch(() => null) : outlet,
    ]);
    startable = start;
    outlet = found;
    addressKnown = true;
  };

  const refresh = async (answer?: Promise<PageState>): Promise<void> => {
    state = await (answer ?? (tab ? askPage(tab.id, 'page/state', null) : Promise.resolve(null))).catch(() => null);
    // A page that has loaded and got no script of ours may be one the browser keeps us out of until it is asked for.
    if (state === null && loading && tab) loading = await isLoading(tab.id);
    const known = learnFromAddress();
    await Promise.race([known, pause(PATIENCE)]);
    draw();
    if (!addressKnown) void known.then(draw);
    // One question on its way, however many settings were changed meanwhile.
    clearTimeout(again);
    if (state?.state === 'looking' || state?.state === 'reading') again = setTimeout(() => void refresh(), AGAIN);
    else if (state === null && tab?.url) again = setTimeout(() => void refresh(), LATER);
  };

  const asked = tab?.url ? askBackground('site/domain', tab.url).catch(() => null) : null;
  await refresh(first.state);
  await nextFrame();
  performance.mark('painted');
  // What the first frame does not show: all below the window's edge, closed folds, one more choice in a closed list. Nothing on the screen moves.
  progress = 'all';
  domain = await asked;
  draw();
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

const nextFrame = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });

/**
 * Zoomed to 400 %, in a phone's tab or beside a scrollbar, the popup gets less width than it asks for. The browser settles the size some frames
 * after the first; Firefox begins with a smaller one, so what was too narrow may be wide enough again.
 */
addEventListener('resize', () => {
  const { body, documentElement } = document;
  if (documentElement.scrollWidth > documentElement.clientWidth) body.classList.add('narrow');
  body.classList.toggle('slim', body.classList.contains('narrow') && documentElement.clientWidth <= SLIM);
});

// The browser shows a popup once its document has loaded. Drawn within the load, its first frame came some 15 ms after it was ready.
addEventListener('load', () => setTimeout(() => void open()));
