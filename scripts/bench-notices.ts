import { compilePhrases } from '../catalogue/phrases/compile.ts';
import { articleOf } from '../catalogue/phrases/check.ts';
import type { Article } from '../core/article.ts';
import { createNoticeFinder } from '../core/notices/finder.ts';
import { readFileSync } from 'node:fs';

// How long the finder takes to start and to read, all languages active:
//   node scripts/bench-notices.ts [TEXT.jsonl]      text of our own, or the `text` of each line of a file of cases
const own = [
  'The minister said on Monday that the talks would go on, Reuters reported. He had told journalists in Warsaw that nothing was decided yet.',
  'Źródło, na które powołuje się gazeta, twierdzi, że ustawa wejdzie w życie jesienią; premier tłumaczył to pustym budżetem i brakiem czasu.',
  'Nach Angaben der Agentur dpa blieb die Lage ruhig. Die Quelle des Flusses liegt im Süden, die Übersetzung des Getriebes ist kurz.',
  'Источник в министерстве сообщил ТАСС, что перевод денег задержан. Фото: архив. Оригинал статьи: https://example.org/2026/11/24/story',
  '据新华社报道，会议将于下周举行。来源：新华网。本文转载自网络，原文链接见下。',
].join('\n');
const cases = process.argv[2];
const base = cases ? readFileSync(cases, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text).join('\n') : own;
const sized = (bytes: number): string => Buffer.from(`${base}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(`${base}\n`)))).subarray(0, bytes).toString();
// The best of several runs: what the work costs, not what else the machine does meanwhile.
const time = (run: () => unknown, times = 9): number => Math.min(...Array.from({ length: times }, () => { const start = performance.now(); run(); return performance.now() - start; }));

const packed = compilePhrases(new URL('../catalogue/phrases', import.meta.url).pathname);
const first = performance.now(), finder = createNoticeFinder(packed), cold = performance.now() - first;
const [small, large] = [articleOf(sized(3e5)), articleOf(sized(3e6))], megabyte = articleOf(sized(1e6));
// Of an article asked for again the tokens are kept: each run is given another.
const find = (article: Article) => finder.find({ ...article });
find(small);
find(megabyte);
const all = time(() => find(megabyte), 20);
// Ten readings of a tenth beside one of the whole, turn by turn: both last as long, so a busy moment of the machine spares neither.
const rounds = Array.from({ length: 15 }, () => [time(() => { for (let i = 0; i < 10; i++) find(small); }, 1), time(() => find(large), 1)] as const);
const ratio = rounds.map(([tenths, whole]) => (10 * whole) / tenths).toSorted((x, y) => x - y)[7]!;
console.log(JSON.stringify({ packedBytes: packed.length, startFirstMs: round(cold), startMs: round(time(() => createNoticeFinder(packed))) }));
console.log(`1 MB, all languages: ${round(all)} ms (bar 60); ten times the text takes ${round(ratio)} times as long (bar 11)`);
function round(x: number): number { return Math.round(x * 10) / 10; }
