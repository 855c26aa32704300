import type { Span } from '../core/article.ts';
import type { OutletView, PageState } from '../core/protocol.ts';
import type { Reading } from '../core/reading.ts';
import type { SiteSettings } from '../core/settings.ts';
import { partyName, partyOutlet, summarise } from '../core/summary.ts';
import { Chain } from './Chain.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { NameList } from './NameList.tsx';
import { OutletTable, type Column } from './OutletTable.tsx';
import { Sentence } from './Sentence.tsx';
import { SignList } from './SignList.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { useSay } from './text.ts';

interface Props {
  /** null: no content script answers there (browser pages, PDF viewer, store pages). */
  page: PageState | null;
  /** What the catalogue knows of the address when no reading says more. */
  outlet: OutletView | null;
  host: string | null;
  settings: SiteSettings;
  onChange: (change: Partial<SiteSettings>) => void;
  onReveal: (spans: Span[]) => void;
}

/** The toolbar popup in all its states. */
export function Popup({ page, outlet, host, settings, onChange, onReveal }: Props) {
  const say = useSay();
  return (
    <main>
      {page?.state === 'read'
        ? <Read reading={page.reading} onReveal={onReveal} />
        : (
          <>
            <p class="sentence">{sayState(page, say)}</p>
            {outlet && <OutletTable columns={[{ heading: say('thisSite'), name: outlet.outlet.name, outlet: outlet.outlet }]} owners={outlet.owners} />}
          </>
        )}
      {host !== null && page !== null && <SiteSwitch host={host} settings={settings} onChange={onChange} />}
    </main>
  );
}

function Read({ reading, onReveal }: { reading: Reading; onReveal: (spans: Span[]) => void }) {
  const say = useSay();
  const { publisher, otherPublishers, sources, translators, agencies, credits } = summarise(reading);
  const column = (heading: string, claim: typeof publisher): Column[] =>
    claim ? [{ heading, name: partyName(claim), outlet: partyOutlet(claim, reading) }] : [];
  const shown = sources[0] ?? agencies[0] ?? null;
  return (
    <>
      <Sentence reading={reading} />
      <Chain reading={reading} />
      <EvidenceList claims={[...otherPublishers, ...translators, ...sources, ...agencies, ...credits]} onReveal={onReveal} />
      <OutletTable columns={[...column(say('youRead'), publisher), ...column(say('textComesFrom'), shown)]} owners={reading.owners} />
      <SignList signs={reading.signs} onReveal={onReveal} />
      <NameList reading={reading} onReveal={onReveal} />
      {reading.failures.length > 0 && <p class="failure" role="status">{say('partFailed', reading.failures.map(({ finder }) => say(`finder_${finder}`)).join(', '))}</p>}
    </>
  );
}

function sayState(page: PageState | null, say: ReturnType<typeof useSay>): string {
  switch (page?.state) {
    case undefined: return say('state_unreachable');
    case 'off': return say('state_off');
    case 'failed': return say('state_failed');
    case 'looking': case 'reading': return say('state_reading');
    default: return say('state_notArticle');
  }
}
