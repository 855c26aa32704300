import { render } from 'preact';
import type { Span } from '../../core/article.ts';
import type { OutletView, PageState } from '../../core/protocol.ts';
import { changeSite, settingsFor, type SiteSettings } from '../../core/settings.ts';
import { Popup } from '../../components/Popup.tsx';
import { TextProvider } from '../../components/text.ts';
import { askBackground, askPage } from '../../platform/messages.ts';
import { loadSettings, saveSettings } from '../../platform/settings.ts';
import { activeTab } from '../../platform/tabs.ts';
import { createSay } from '../../platform/text.ts';

/** A page still being read is asked again this often, in milliseconds. */
const AGAIN = 100;

const say = createSay();
const root = document.querySelector('#app')!;
document.documentElement.lang = say.language;
document.title = say('openPopup');

async function open(): Promise<void> {
  const [tab, stored] = await Promise.all([activeTab(), loadSettings()]);
  let settings = stored;
  let page = tab && (await askState(tab.id));
  const url = page?.url ?? tab?.url ?? null;
  const host = url && /^https?:/u.test(url) ? new URL(url).host : null;
  let outlet: OutletView | null = null;

  const draw = (): void => {
    const onChange = (change: Partial<SiteSettings>): void => {
      if (host === null) return;
      settings = changeSite(settings, host, change);
      void saveSettings(settings).then(refresh);
      draw();
    };
    const onReveal = (spans: Span[]): void => {
      if (tab) void askPage(tab.id, 'page/reveal', spans).then(() => window.close(), () => undefined);
    };
    render(
      <TextProvider value={say}>
        <Popup page={page} outlet={outlet} host={host} settings={settingsFor(settings, host ?? '')} onChange={onChange} onReveal={onReveal} />
      </TextProvider>,
      root,
    );
  };

  const refresh = async (): Promise<void> => {
    page = tab && (await askState(tab.id));
    if (page?.state !== 'read' && url) outlet = await askBackground('outlet/at', url).catch(() => null);
    draw();
    if (page?.state === 'looking' || page?.state === 'reading') setTimeout(() => void refresh(), AGAIN);
  };

  if (page?.state === 'read') draw();
  else await refresh();
  requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
}

/** null when no content script of ours lives in the tab: the browser's own pages, its PDF viewer, its store. */
function askState(tab: number): Promise<PageState | null> {
  return askPage(tab, 'page/state', null).catch(() => null);
}

void open();
