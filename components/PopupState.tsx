import type { PageState } from '../core/protocol.ts';
import { useSay } from './text.ts';

/** What the popup finds where there is no reading to show. `waiting` reads only when asked; `unread` could be read but has no content script yet, the last three cannot have one. */
export type Absence = Exclude<PageState['state'], 'read'> | 'waiting' | 'unread' | 'forbidden' | 'not-loaded' | 'offline';

interface Props { absence: Absence; /** What went wrong, for `failed`. */ message: string | null; onRead: () => void }

const KEY = {
  looking: 'state_reading', reading: 'state_reading', 'not-article': 'state_notArticle', off: 'state_off', waiting: 'state_waiting', unread: 'state_unread',
  failed: 'state_failed', forbidden: 'state_forbidden', 'not-loaded': 'state_notLoaded', offline: 'state_offline',
} as const;

const HINT: Partial<Record<Absence, 'hint_notArticle' | 'hint_off' | 'hint_failed' | 'hint_forbidden' | 'hint_notLoaded' | 'hint_offline' | 'hint_unread'>> = {
  'not-article': 'hint_notArticle', off: 'hint_off', failed: 'hint_failed', forbidden: 'hint_forbidden', 'not-loaded': 'hint_notLoaded', offline: 'hint_offline', unread: 'hint_unread',
};

/** One sentence of what is, one of what can be done. */
export function PopupState({ absence, message, onRead }: Props) {
  const say = useSay();
  const hint = HINT[absence];
  return (
    <section role="status">
      <p class="sentence">{say(KEY[absence])}</p>
      {hint && <p class="quiet">{say(hint)}</p>}
      {absence === 'failed' && message && <details><summary>{say('whatWentWrong')}</summary><code>{message}</code></details>}
      {(absence === 'waiting' || absence === 'unread') && <p><button type="button" class="main" onClick={onRead}>{say('readThisPage')}</button></p>}
    </section>
  );
}
