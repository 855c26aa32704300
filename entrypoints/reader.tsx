import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../assets/card.css?inline';
import tokensCss from '../assets/tokens.css?inline';
import { MentionCard } from '../components/MentionCard.tsx';
import { NoticeCard } from '../components/NoticeCard.tsx';
import { TextProvider } from '../components/text.ts';
import type { Reading } from '../core/reading.ts';
import { createReader } from '../page/reader.ts';
import { handOver } from '../page/hand-over.ts';
import { askBackground } from '../platform/messages.ts';
import { createSay } from '../platform/text.ts';

/** Injected by the background into pages that hold an article; article.content takes it from there. */
export default defineUnlistedScript(() => {
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
  handOver((signal) => createReader(document, { ask: (article) => askBackground('article/read', article), draw, cardStyle: tokensCss + cardCss }, signal));
});
