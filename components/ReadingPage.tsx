import { outletsOf, type Report } from '../core/cite.ts';
import { stated, summarise } from '../core/summary.ts';
import { Chain } from './Chain.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { OutletWhole } from './OutletPage.tsx';
import { Sentence } from './Sentence.tsx';
import { SignList } from './SignList.tsx';
import { useSay } from './text.ts';

export type CiteForm = 'text' | 'markdown' | 'json-ld';

interface Props {
  report: Report;
  onOutlet: (id: string) => void;
  onCopy: (form: CiteForm) => void;
  onSave: (form: CiteForm) => void;
  onPrint: () => void;
  /** What the last action came to, to be read out. */
  notice: string | null;
}

const FORMS: readonly CiteForm[] = ['text', 'markdown', 'json-ld'];
const KEY = { text: 'formText', markdown: 'formMarkdown', 'json-ld': 'formJsonLd' } as const;

/** One reading, to be printed, copied or kept: what the page says, in its words, and all that is known of whom it names. */
export function ReadingPage({ report, onOutlet, onCopy, onSave, onPrint, notice }: Props) {
  const say = useSay();
  const { reading, title, read } = report;
  return (
    <main class="page report">
      <h1><bdi>{title}</bdi></h1>
      <p><a href={reading.url} target="_blank" rel="noreferrer">{reading.url}</a></p>
      <p class="quiet">{say('readOn', say.date(read))}</p>
      <section class="cite" aria-label={say('citeThis')}>
        <h2>{say('citeThis')}</h2>
        <p class="row">
          {FORMS.map((form) => <button key={form} type="button" class="ordinary" onClick={() => onCopy(form)}>{say('copyAs', say(KEY[form]))}</button>)}
          <button type="button" class="ordinary" onClick={() => onSave('json-ld')}>{say('saveAs', say(KEY['json-ld']))}</button>
          <button type="button" class="ordinary" onClick={onPrint}>{say('print')}</button>
        </p>
        <p role="status" class="notice">{notice}</p>
      </section>
      <Sentence reading={reading} />
      <Chain reading={reading} onOutlet={onOutlet} />
      <EvidenceList claims={stated(summarise(reading))} />
      <SignList signs={reading.signs} />
      {outletsOf(reading).map((outlet) => <OutletWhole key={outlet.id} outlet={outlet} owners={reading.owners} level={2} />)}
    </main>
  );
}
