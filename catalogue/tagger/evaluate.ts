import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../core/names/tagger/hash.ts';
import { createTagger } from '../../core/names/tagger/tagger.ts';
import { readCases } from './corpora.ts';

/*
 * Scores a weights file on ../shared/eval/ner as score.mjs does (exact spans; typed over PER, LOC, ORG):
 *   node catalogue/tagger/evaluate.ts [--model assets/tagger.bin] [--only pl,cs] [--fold K/N] [--show N] [--src slavner]
 */
const flag = (name: string, otherwise: string): string => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? otherwise : process.argv[i + 1]!; };
const here = import.meta.dirname, shared = join(here, '../../../shared');
const tagger = createTagger(new Uint8Array(readFileSync(flag('model', join(here, '../../assets/tagger.bin')))));
const [fold, folds] = flag('fold', '0/0').split('/').map(Number) as [number, number];
const only = flag('only', ''), show = Number(flag('show', '0')), wanted = flag('src', '');
const prf = (tp: number, p: number, g: number): string => { const f = (200 * tp) / (p + g || 1); return `${f.toFixed(1).padStart(5)} (P ${((100 * tp) / (p || 1)).toFixed(0)} R ${((100 * tp) / (g || 1)).toFixed(0)})`; };
let bytes = 0, took = 0;
const wrong = new Map<string, number>();
for (const file of readdirSync(join(shared, 'eval/ner')).sort()) {
  const lang = file.slice(0, 2);
  if (only && !only.split(',').includes(lang)) continue;
  const sets = new Map<string, Record<string, [number, number, number]>>();
  for (const c of readCases(shared, lang)) {
    if (wanted && c.src !== wanted) continue;
    if (folds > 0 && (hashText(c.id) >>> 0) % folds !== fold) continue;
    const t = performance.now();
    const found = tagger.tag(c.text, c.lang);
    took += performance.now() - t; bytes += Buffer.byteLength(c.text);
    const set = sets.get(c.src) ?? {};
    sets.set(c.src, set);
    const count = (key: string, gold: typeof c.spans, mine: { start: number; end: number; type: string }[], typed: boolean): void => {
      const row = (set[key] ??= [0, 0, 0]), left = new Set(mine);
      row[1] += mine.length; row[2] += gold.length;
      for (const g of gold) for (const m of left) if (m.start === g.start && m.end === g.end && (!typed || m.type === g.type)) { row[0]++; left.delete(m); break; }
    };
    const main = (x: { type: string }): boolean => x.type !== 'MISC' && x.type !== 'ENT';
    count('untyped', c.spans, found, false); count('typed', c.spans.filter(main), found.filter(main), true);
    for (const t of ['PER', 'LOC', 'ORG']) count(t, c.spans.filter((x) => x.type === t), found.filter((x) => x.type === t), true);
    if (show) {
      const note = (k: string): void => { wrong.set(k, (wrong.get(k) ?? 0) + 1); };
      for (const m of found) if (!c.spans.some((g) => g.start === m.start && g.end === m.end && g.type === m.type)) note(`+ ${m.type} ${c.text.slice(m.start, m.end)}`);
      for (const g of c.spans) if (!found.some((m) => g.start === m.start && g.end === m.end && g.type === m.type)) note(`- ${g.type} ${c.text.slice(g.start, g.end)}`);
    }
  }
  for (const [src, s] of sets) console.log(`${lang} ${src.padEnd(20)} typed ${prf(...s['typed']!)}  untyped ${prf(...s['untyped']!)}  ${['PER', 'LOC', 'ORG'].map((t) => `${t} ${prf(...s[t]!)}`).join('  ')}`);
}
console.log(`${(bytes / 1e3 / took).toFixed(2)} MB/s`);
if (show) console.log([...wrong].sort((a, b) => b[1] - a[1]).slice(0, show).map(([k, n]) => `${n}\t${k}`).join('\n'));
