import { render } from 'preact';
import { ReadingPage, type CiteForm } from '../../components/ReadingPage.tsx';
import { TextProvider } from '../../components/text.ts';
import { citeJsonLd, citeMarkdown, citeText, type Report } from '../../core/cite.ts';
import { saveFile } from '../../platform/files.ts';
import { askPage } from '../../platform/messages.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { createSay, speak } from '../../platform/text.ts';

const say = createSay();
const root = document.querySelector('#app')!;
const tab = Number(new URLSearchParams(location.search).get('tab'));

/** Asks the tab that holds the reading: it is kept nowhere else. Null when the tab is closed or has moved on. */
async function loadReport(): Promise<Report | null> {
  try {
    const [page, self] = await Promise.all([askPage(tab, 'page/state', null), askPage(tab, 'page/self', null)]);
    return page.state === 'read' ? { reading: page.reading, title: self.title || page.url, read: new Date().toISOString().slice(0, 10) } : null;
  } catch {
    return null;
  }
}

const write = (form: CiteForm, report: Report): string =>
  form === 'json-ld' ? citeJsonLd(report) : form === 'markdown' ? citeMarkdown(report, say) : citeText(report, say);

const report = await loadReport();
speak(document, say, report ? `${report.title} · Whence` : 'Whence');

const draw = (notice: string | null): void => {
  render(
    <TextProvider value={say}>
      {report
        ? (
          <ReadingPage
            report={report}
            notice={notice}
            onOutlet={(id) => void openOwnPage('outlet.html', { id })}
            onCopy={(form) => void navigator.clipboard.writeText(write(form, report)).then(() => draw(say('copied')), () => draw(say('copyFailed')))}
            onSave={(form) => saveFile(document, 'whence-reading.jsonld', 'application/ld+json', write(form, report))}
            onPrint={() => print()}
          />
        )
        : <main class="page"><h1>{say('menuReport')}</h1><p>{say('readingGone')}</p></main>}
    </TextProvider>,
    root,
  );
};
draw(null);
