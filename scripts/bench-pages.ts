import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';

// Times gate and extraction against Readability on the same saved pages in one real Chromium run; every page is loaded afresh three times,
// scripts of the page do not run, and the least disturbed time of the three counts (other programs share the machine).
//   node scripts/bench-pages.ts [FOLDER with pages.jsonl] [every Nth page]
const base = process.argv[2] ?? '../shared/eval/pages';
const every = Number(process.argv[3] ?? 1);
const LOADS = 3;
const names = ['maybe', 'survey', 'judge', 'extract', 'readerable', 'parse', 'clone'] as const;
const READABILITY = 'node_modules/@mozilla/readability';

type Timings = Record<(typeof names)[number], number>;

const bundle = await rolldown({ input: 'scripts/bench-pages.page.ts', logLevel: 'silent' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
const ours = output[0].code;
const theirs = ['Readability-readerable.js', 'Readability.js'].map((file) => readFileSync(join(READABILITY, file), 'utf8')).join('\n');

const cases = readFileSync(join(base, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; html_path: string; is_article: boolean }).filter((_, i) => i % every === 0);
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, chromiumSandbox: false });
const context = await browser.newContext({ bypassCSP: false });
let html = '';
await context.route('**/*', (route) => route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
  ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', // 5 µs clock
  } })
  : route.abort());
const page = await context.newPage();
// Once in some thousand loads Chromium ended a navigation with net::ERR_ABORTED (2026-11, cause not found) and the whole run was lost. Nothing is
// measured before the page is there, so such a load is tried once more.
const open = async (): Promise<void> => {
  try { await page.goto('https://bench.example/', { waitUntil: 'domcontentloaded' }); } catch (error) {
    if (!String(error).includes('net::ERR_ABORTED')) throw error;
    await page.goto('https://bench.example/', { waitUntil: 'domcontentloaded' });
  }
};
const rows: (Timings & { id: string; is_article: boolean })[] = [];
for (const { id, html_path, is_article } of cases) {
  html = gunzipSync(readFileSync(join(base, html_path))).toString();
  let least: Timings | null = null;
  for (let load = 0; load < LOADS; load++) {
    await open();
    await page.evaluate(theirs + ';globalThis.Readability=Readability;globalThis.isProbablyReaderable=isProbablyReaderable;');
    await page.evaluate(ours);
    const took = await page.evaluate(`bench(${load % 2})`) as Timings;
    least = least ? Object.fromEntries(names.map((name) => [name, Math.min(took[name], least![name])])) as unknown as Timings : took;
  }
  rows.push({ id, is_article, ...least! });
}
await browser.close();

const at = (sorted: number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const report = (label: string, chosen: typeof rows): void => {
  console.log(`${label} (${chosen.length} pages), ms`.padEnd(34) + '   mean  median     p95     max');
  for (const name of names) {
    const sorted = chosen.map((row) => row[name]).sort((a, b) => a - b);
    const mean = sorted.reduce((sum, value) => sum + value, 0) / (sorted.length || 1);
    console.log(name.padEnd(34) + [mean, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1)].map((value) => value.toFixed(3).padStart(8)).join(''));
  }
};
report('all', rows);
report('articles', rows.filter((row) => row.is_article));
report('others', rows.filter((row) => !row.is_article));
const sum = (name: keyof Timings): number => rows.reduce((total, row) => total + row[name], 0);
const ratio = (ours: (keyof Timings)[], theirs: (keyof Timings)[]): string => (ours.reduce((total, name) => total + sum(name), 0) / theirs.reduce((total, name) => total + sum(name), 0)).toFixed(3);
console.log(`extraction (survey, extract) / parse ${ratio(['survey', 'extract'], ['parse'])}   first question / readerable ${ratio(['maybe'], ['readerable'])}   `
  + `both questions, survey included / readerable ${ratio(['maybe', 'survey', 'judge'], ['readerable'])}   all of ours / all of theirs ${ratio(['maybe', 'survey', 'judge', 'extract'], ['readerable', 'clone', 'parse'])}`);
