import type { OutletView, PageSelf } from '../core/protocol.ts';
import type { Reading } from '../core/reading.ts';
import { LevelSwitch, type SiteChoice } from './LevelSwitch.tsx';
import { OutletTable } from './OutletTable.tsx';
import { PopupReading } from './PopupReading.tsx';
import { PopupState, type Absence } from './PopupState.tsx';
import { useSay } from './text.ts';
import { Below } from './progress.ts';
import type { PopupActions } from './popup-actions.ts';
import { UnknownOutlet } from './UnknownOutlet.tsx';

export type PopupPage =
  | { is: 'reading'; reading: Reading; self: PageSelf | null }
  /** `outlet` and `host` are what the address alone says. */
  | { is: 'absence'; absence: Absence; message: string | null; outlet: OutletView | null; host: string | null; self: PageSelf | null };

interface Props extends PopupActions { page: PopupPage; /** null where there is no site to set anything for. */ site: SiteChoice | null }

/** The toolbar popup in all its states. */
export function Popup({ page, site, ...actions }: Props) {
  const say = useSay();
  return (
    <main>
      {page.is === 'reading'
        ? <PopupReading reading={page.reading} self={page.self} {...actions} />
        : (
          <>
            <PopupState absence={page.absence} message={page.message} onRead={actions.onRead} />
            {page.outlet && <OutletTable columns={[{ heading: say('thisSite'), outlet: page.outlet.outlet }]} owners={page.outlet.owners} onOutlet={actions.onOutlet} />}
            {!page.outlet && page.host !== null && <UnknownOutlet heading={say('thisSite')} name={page.host} claim={null} self={page.self} />}
          </>
        )}
      <Below>
        {site && <LevelSwitch {...site} {...actions} />}
        <nav class="menu" aria-label={say('menu')}>
          {page.is === 'reading' && <button type="button" onClick={actions.onReport}>{say('menuReport')}</button>}
          <button type="button" onClick={actions.onOverview}>{say('menuOverview')}</button>
          <button type="button" onClick={actions.onOptions}>{say('menuOptions')}</button>
          <button type="button" onClick={actions.onHelp}>{say('menuHelp')}</button>
        </nav>
      </Below>
    </main>
  );
}
