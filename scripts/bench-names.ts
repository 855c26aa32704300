import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { CDPSession } from 'playwright-core';
import { rolldown } from 'rolldown';
import { compileCached, GAZETTEER_INPUTS } from '../catalogue/cached.ts';
import { compileGazetteer } from '../catalogue/names/compile.ts';
import { needBrowser } from './browsers.ts';

// Times the whole name pass (gazetteer, tagger, linking) in a real Chromium, over running text of the evaluation cases:
//   node scripts/bench-names.ts [--alone] [FOLDER with LANG.jsonl]
// Prints wall time and the thread's own CPU time (which a busy machine does not lengthen), and what the finder holds in memory.
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/eval/ner';
const withPeer = !process.argv.includes('--alone');
const SIZE = 500_000, ARTICLE = 14_000, PASSES = 4;

interface Bench { hold(gazetteer: string, model: string): void; open(text: string, language: string): number; pass(text: string, language: string): { took: number; names: number }; peer(text: string): number }

if (!existsSync(folder)) {
  console.log(`no texts at ${folder}: nothing measured`);
  process.exit(0);
}
const bundle = await rolldown({ input: 'scripts/bench-names.page.ts', logLevel: 'silent' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
const gazetteer = Buffer.from(compileCached('.', 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer('.'))).toString('base64');
const model = readFileSync('assets/tagger.bin').toString('base64');

/** CPU seconds the page's thread has spent so far. */
async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Bytes of the page's heap and array buffers after a collection. */
async function held(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage') as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

const browser = await chromium.launch({ executablePath: needBrowser('chromium'), chromiumSandbox: process.getuid?.() !== 0 });
for (const language of ['en', 'pl', 'de', 'ru']) {
  const cases = readFileSync(`${folder}/${language}.jsonl`, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
  const base = cases.join('\n');
  const text = base.repeat(Math.ceil(SIZE / base.length)).slice(0, SIZE);
  const megabytes = Buffer.byteLength(text) / 1e6;
  // A page of its own each: a warm tagger of one language says nothing of another.
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(output[0].code);
  const step = async <T>(run: () => Promise<T>): Promise<{ value: T; cpu: number }> => {
    const before = await spent(session), value = await run();
    return { value, cpu: (await spent(session) - before) * 1000 };
  };
  const empty = await held(session);
  await page.evaluate(([g, m]) => { (globalThis as unknown as Bench).hold(g!, m!); }, [gazetteer, model]);
  const start = await step(() => page.evaluate(([part, tag]) => (globalThis as unknown as Bench).open(part!, tag!), [text.slice(0, ARTICLE), language]));
  const runs = [];
  for (let run = 0; run < PASSES; run++) runs.push(await step(() => page.evaluate(([all, tag]) => (globalThis as unknown as Bench).pass(all!, tag!), [text, language])));
  const wall = Math.min(...runs.map(({ value }) => value.took)), cpu = Math.min(...runs.map((run) => run.cpu));
  const memory = (await held(session) - empty) / 1e6;
  console.log(`  ${language}: ${(megabytes / (wall / 1000)).toFixed(2)} MB/s (${(megabytes / (cpu / 1000)).toFixed(2)} by CPU time), ${runs[0]?.value.names} names; `
    + `${ARTICLE.toLocaleString('en')} characters after a cold start ${start.value.toFixed(0)} ms (CPU ${start.cpu.toFixed(0)}); holds ${memory.toFixed(1)} MB`);
  if (withPeer && language === 'en') {
    // The peer knows English only, and takes long: a tenth of the text.
    const theirs = 10 * await page.evaluate((part) => (globalThis as unknown as Bench).peer(part), text.slice(0, SIZE / 10));
    console.log(`      compromise ${(megabytes / (theirs / 1000)).toFixed(2)} MB/s, ${(theirs / wall).toFixed(1)} times slower`);
  }
  await page.close();
}
await browser.close();
