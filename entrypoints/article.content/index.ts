import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../assets/highlight.css';
import type { ToPage } from '../../core/protocol.ts';
import { settingsFor } from '../../core/settings.ts';
import { takeOver } from '../../page/hand-over.ts';
import { createVisit } from '../../page/visit.ts';
import { answer, askBackground } from '../../platform/messages.ts';
import { loadSettings, watchSettings } from '../../platform/settings.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  async main({ signal }) {
    // XML, SVG and media documents have no body to read.
    if (!(document instanceof HTMLDocument) || !document.body) return;
    const equip = async (): Promise<ReturnType<ReturnType<typeof takeOver>>> => {
      await askBackground('page/equip', null);
      return takeOver()(signal);
    };
    const visit = createVisit(document, equip, signal);
    answer<ToPage>({
      'page/state': async () => visit.state(),
      'page/reveal': async (spans) => visit.reveal(spans),
      'page/step': async (direction) => visit.step(direction),
    }, signal);
    watchSettings((settings) => visit.apply(settingsFor(settings, location.host)), signal);
    visit.apply(settingsFor(await loadSettings(), location.host));
  },
});
