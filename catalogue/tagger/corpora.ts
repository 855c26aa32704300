import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A training text: spans are UTF-16, half-open; `hasMisc` is false for corpora which leave works and events unlabelled. */
export interface Sample { id: string; lang: string; text: string; spans: { start: number; end: number; type: string }[]; hasMisc: boolean; source: string }

/** The annotated corpora whose licence allows shipped weights, by file and `src` of ../shared/eval/ner. See LICENCES.md. */
export const ALLOWED: readonly { file: string; src: string; hasMisc: boolean }[] = [
  { file: 'en', src: 'uner', hasMisc: false }, { file: 'en', src: 'wikigold', hasMisc: true },
  { file: 'de', src: 'germeval14', hasMisc: true }, { file: 'de', src: 'uner', hasMisc: false },
  { file: 'pt', src: 'uner', hasMisc: false }, { file: 'ru', src: 'uner', hasMisc: false },
  { file: 'ru', src: 'factrueval', hasMisc: false }, { file: 'zh', src: 'uner', hasMisc: false },
  { file: 'tr', src: 'trwikiner', hasMisc: true },
];

export function readCases(shared: string, file: string): (Sample & { src: string })[] {
  return readFileSync(join(shared, 'eval/ner', `${file}.jsonl`), 'utf8').split('\n').filter(Boolean).map((l) => {
    const c = JSON.parse(l) as { id: string; lang: string; src: string; text: string; spans: Sample['spans'] };
    return { id: c.id, lang: c.lang, text: c.text, src: c.src, source: `${c.src}-${file}`, hasMisc: true, spans: c.spans.map((s) => ({ start: s.start, end: s.end, type: s.type === 'EVT' ? 'MISC' : s.type })) };
  });
}

/** factRuEval counts the common noun before a name in ("компании X", "правительства РФ"); here a name starts at its first capital, and a state is a place. */
function fromFirstCapital(text: string, span: Sample['spans'][number]): Sample['spans'][number] | null {
  const at = text.slice(span.start, span.end).search(/\p{Lu}/u);
  if (at < 0) return null;
  if (at === 0) return span;
  const start = span.start + at;
  return { start, end: span.end, type: span.type === 'ORG' && STATE.test(text.slice(start, span.end)) ? 'LOC' : span.type };
}
const STATE = /^(?:РФ|США|СССР|ФРГ|КНР|Росси|Украин|Итали|Франци|Герман|Польш|Великобритан|Япони|Кита|Грузи|Латви|Литв|Эстони|Белорусси|Молдави|Армени|Азербайджан|Казахстан|Узбекистан|Израил|Турци|Норвеги|Испани|Москв|Санкт-Петербург)[\p{L}-]*$/u;

/** Samples of the allowed corpora; `keep` chooses by id and source (used to hold out folds or whole corpora). */
export function readCorpora(shared: string, keep: (id: string, source: string) => boolean): Sample[] {
  const out: Sample[] = [];
  for (const a of ALLOWED) for (const c of readCases(shared, a.file)) {
    if (c.src !== a.src || !keep(c.id, c.source)) continue;
    const spans = a.src === 'factrueval' ? c.spans.map((s) => fromFirstCapital(c.text, s)).filter((s) => s !== null) : c.spans;
    out.push({ ...c, spans, hasMisc: a.hasMisc });
  }
  return out;
}
