import type { PageStanding } from '../core/protocol.ts';
import type { Say } from '../core/text.ts';
import { browser } from './browser.ts';

/** Dark enough for white text in both themes of the toolbar. */
const COLOURS = { source: '#8a5200', off: '#5c5c66' } as const;

/** Shows in the toolbar what a page has come to: a mark where its text comes from elsewhere, a dash where Whence is off; the tooltip says it in words. */
export async function showStanding(tab: number, { state, source }: PageStanding, say: Say): Promise<void> {
  const kind = state === 'off' ? 'off' : source !== null ? 'source' : null;
  const title = kind === 'off' ? say('badgeOff') : source !== null ? say('badgeSource', source) : say('openPopup');
  try {
    await browser.action.setTitle({ tabId: tab, title });
    await browser.action.setBadgeText({ tabId: tab, text: kind === null ? '' : kind === 'off' ? '–' : '←' });
    if (kind) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[kind] });
    if (kind) await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab has been closed meanwhile: there is nothing left to mark.
  }
}
