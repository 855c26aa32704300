import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageState, ToPage } from '../../core/protocol.ts';
import { NO_POLICY, switchesOf, type Settings } from '../../core/settings.ts';
import { rulingAt } from '../../core/site-rules.ts';
import { sourceName } from '../../core/summary.ts';
import { takeOver } from '../../page/hand-over.ts';
import { findAboutLinks } from '../../page/imprint.ts';
import { createVisit } from '../../page/visit.ts';
import { answer, askBackground } from '../../platform/messages.ts';
import { loadPolicy, loadSettings, watchSettings } from '../../platform/settings.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  // platform/article-script.ts registers it, or hands it to the one tab the reader asks for.
  registration: 'runtime',
  async main({ signal }) {
    // XML, SVG and media documents have no body to read.
    if (!(document instanceof HTMLDocument) || !document.body) return;
    const equip = async (page: Document, signal: AbortSignal): Promise<ReturnType<ReturnType<typeof takeOver>>> => {
      await askBackground('page/equip', page !== document);
      return takeOver()(page, signal);
    };
    // The toolbar is told only what it would show otherwise than before: most pages hold no article, and do not even wake the background.
    let told = '';
    const onChange = (now: PageState): void => {
      const source = now.state === 'read' ? sourceName(now.reading) : null;
      const standing = now.state === 'off' ? 'off' : (source ?? '');
      if (standing === told) return;
      told = standing;
      void askBackground('page/changed', { state: now.state, source }).catch(() => undefined);
    };
    const visit = createVisit(document, { equip, ask: (article) => askBackground('article/read', article), onChange }, signal);
    let asked = false;
    let current: Settings | null = null;
    // A page the script was just handed to is asked at once: it listens before it knows what holds here.
    const ready = Promise.all([loadSettings(), loadPolicy()]);
    let policy = NO_POLICY;
    const apply = (changed: Settings): void => {
      current = changed;
      const waits = (policy.clickToRun ?? changed.clickToRun) && !asked;
      visit.apply(switchesOf(waits ? 'off' : rulingAt(changed, policy, location.href).level, changed));
    };
    answer<ToPage>({
      'page/state': async () => ready.then(() => visit.state()),
      'page/self': async () => ({ title: document.title, about: findAboutLinks(document) }),
      'page/read': async () => {
        const [settings] = await ready;
        asked = true;
        apply(current ?? settings);
        return true;
      },
      'page/reveal': async (spans) => visit.reveal(spans),
      'page/step': async (direction) => visit.step(direction),
    }, signal);
    const [settings, set] = await ready;
    policy = set;
    watchSettings(apply, signal);
    apply(settings);
  },
});
