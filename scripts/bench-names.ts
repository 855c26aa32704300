import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { compileCached, GAZETTEER_INPUTS } from '../catalogue/cached.ts';
import { compileGazetteer } from '../catalogue/names/compile.ts';
import { needBrowser } from './browsers.ts';

// Times the whole name pass (gazetteer, tagger, linking) in a real Chromium, over running text of the evaluation cases:
//   node scripts/bench-names.ts [FOLDER with LANG.jsonl]
const folder = process.argv[2] ?? '../shared/eval/ner';
const SIZE = 500_000;

if (!existsSync(folder)) {
  console.log(`no texts at ${folder}: nothing measured`);
  process.exit(0);
}
const bundle = await rolldown({ input: 'scripts/bench-names.page.ts', logLevel: 'silent' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
const gazetteer = Buffer.from(compileCached('.', 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer('.'))).toString('base64');
const model = readFileSync('assets/tagger.bin').toString('base64');

const browser = await chromium.launch({ executablePath: needBrowser('chromium'), chromiumSandbox: process.getuid?.() !== 0 });
for (const language of ['en', 'pl', 'de', 'ru']) {
  const cases = readFileSync(`${folder}/${language}.jsonl`, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
  const base = cases.join('\n');
  const text = base.repeat(Math.ceil(SIZE / base.length)).slice(0, SIZE);
  // A page of its own each: a warm tagger of one language says nothing of another.
  const page = await browser.newPage();
  await page.evaluate(output[0].code);
  const { megabytes, ours, start, theirs, names } = await page.evaluate(([gazetteer64, model64, content, tag]) => {
    const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return (globalThis as unknown as { bench(g: Uint8Array, m: Uint8Array, t: string, l: string): { megabytes: number; ours: number; start: number; theirs: number; names: number } })
      .bench(bytes(gazetteer64!), bytes(model64!), content!, tag!);
  }, [gazetteer, model, text, language]);
  const peer = Number.isNaN(theirs) ? '' : `; compromise ${(megabytes / (theirs / 1000)).toFixed(2)} MB/s, ${(theirs / ours).toFixed(1)} times slower`;
  console.log(`  ${language}: ${(megabytes / (ours / 1000)).toFixed(2)} MB/s, ${names} names; first 14,000 characters after a cold start ${start.toFixed(0)} ms${peer}`);
  await page.close();
}
await browser.close();
