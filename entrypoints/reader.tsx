import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../assets/card.css?inline';
import tokensCss from '../assets/tokens.css?inline';
import { drawOnce } from '../components/draw-once.ts';
import { MentionCard } from '../components/MentionCard.tsx';
import { NoticeCard } from '../components/NoticeCard.tsx';
import { refuse, type Refusal } from '../core/calm.ts';
import type { Reading } from '../core/reading.ts';
import { createReader } from '../page/reader.ts';
import { handOver } from '../page/hand-over.ts';
import { askBackground } from '../platform/messages.ts';
import { changeSettings } from '../platform/settings.ts';
import { createSay } from '../platform/text.ts';

/** Injected by the background into pages that hold an article; article.content takes it from there. */
export default defineUnlistedScript(() => {
  const say = createSay();
  const onOutlet = (id: string): void => void askBackground('outlet/open', id).catch(() => undefined);
  // The page's own part hears of the change and paints anew.
  const onRefuse = (name: Refusal): void => void changeSettings((settings) => ({ ...settings, refused: refuse(settings.refused, name) })).catch(() => undefined);
  const draw = (root: ShadowRoot, about: string | null, reading: Reading | null): void => {
    const [list, index] = about?.split('/') ?? [];
    const mention = list === 'mention' ? reading?.mentions[Number(index)] : undefined;
    const notice = list === 'notice' ? reading?.notices[Number(index)] : undefined;
    root.querySelector('[data-card]')?.remove();
    if (reading && mention) drawOnce(<MentionCard say={say} mention={mention} reading={reading} onOutlet={onOutlet} onRefuse={onRefuse} />, root);
    if (reading && notice) drawOnce(<NoticeCard say={say} notice={notice} reading={reading} onOutlet={onOutlet} />, root);
  };
  handOver((page, signal) => createReader(page, { draw, cardStyle: tokensCss + cardCss }, signal));
});
