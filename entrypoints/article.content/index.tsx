import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../assets/highlight.css';
import cardCss from '../../assets/card.css?inline';
import tokensCss from '../../assets/tokens.css?inline';
import { MentionCard } from '../../components/MentionCard.tsx';
import { NoticeCard } from '../../components/NoticeCard.tsx';
import { TextProvider } from '../../components/text.ts';
import type { ToPage } from '../../core/protocol.ts';
import type { Reading } from '../../core/reading.ts';
import { settingsFor } from '../../core/settings.ts';
import { createReader } from '../../page/reader.ts';
import { answer, askBackground } from '../../platform/messages.ts';
import { loadSettings, watchSettings } from '../../platform/settings.ts';
import { createSay } from '../../platform/text.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  async main(ctx) {
    // XML, SVG and media documents have no body to read.
    if (!(document instanceof HTMLDocument) || !document.body) return;
    const { signal } = ctx;
    const say = createSay();
    const draw = (root: ShadowRoot, about: string | null, reading: Reading | null): void => {
      const [list, index] = about?.split('/') ?? [];
      const mention = list === 'mention' ? reading?.mentions[Number(index)] : undefined;
      const notice = list === 'notice' ? reading?.notices[Number(index)] : undefined;
      render(
        <TextProvider value={say}>
          {reading && mention && <MentionCard mention={mention} reading={reading} />}
          {reading && notice && <NoticeCard notice={notice} reading={reading} />}
        </TextProvider>,
        root,
      );
    };
    const reader = createReader(document, { ask: (article) => askBackground('article/read', article), draw, cardStyle: tokensCss + cardCss }, signal);
    answer<ToPage>({
      'page/state': async () => reader.state(),
      'page/reveal': async (spans) => reader.reveal(spans),
      'page/step': async (direction) => reader.step(direction),
    }, signal);
    watchSettings((settings) => reader.apply(settingsFor(settings, location.host)), signal);
    reader.apply(settingsFor(await loadSettings(), location.host));
  },
});
