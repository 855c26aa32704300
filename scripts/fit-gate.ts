import { writeFileSync } from 'node:fs';
import { readFeatures } from '../page/features.ts';
import { survey } from '../page/survey.ts';
import { openCase, readPageCases, shuffled } from './page-cases.ts';

// Fits the gate's second question on page cases: logistic regression with ridge penalty. Weights of the wrong sign are left out, so that every one can be
// read and argued with. Ten-fold cross-validation over three shuffles is printed; --write writes the weights fitted on all cases to core/gate-weights.ts.
//   node scripts/fit-gate.ts [FOLDER with pages.jsonl] [--write]
const base = process.argv[2] && !process.argv[2].startsWith('--') ? process.argv[2] : '../shared/eval/pages';
const RIDGE = 1.5;
const FOLDS = 10;
const SHUFFLES = [1, 2, 3];

interface Case { id: string; kind: string; isArticle: boolean; features: Record<string, number> }
type Sign = 1 | -1;
interface Fitted { weights: Record<string, number>; bias: number }

// What each feature must speak for (1) or against (-1).
const SIGNS: Record<string, Sign> = {
  isRoot: -1, slug: 1, isDated: 1, isListing: -1, isForum: -1, isService: -1,
  linkedArticle: 1, linkedList: -1, linkedThread: -1, linkedGoods: -1, ogArticle: 1, ogOther: -1, author: 1,
  mass: 1, oneHolder: 1, paragraphs: 1, longest: 1, named: 1, linkShare: -1, rootLinkShare: -1, repeats: -1, headline: 1,
  articles: -1, headingLinks: -1, fields: -1, bodySingle: 1, bodyList: -1,
};
const cases: Case[] = readPageCases(base).filter(({ borderline }) => !borderline).map((one) => {
  const page = openCase(base, one);
  return { id: one.id, kind: one.kind, isArticle: one.is_article, features: readFeatures(page, one.url ?? '', survey(page)) };
});

const odds = (features: Record<string, number>, { weights, bias }: Fitted): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), bias);
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Newton's method on the ridge-penalised likelihood; the last column is the bias, which carries no penalty. */
function fit(rows: { x: number[]; isArticle: boolean }[], width: number): number[] {
  const w = new Array<number>(width).fill(0);
  for (let round = 0; round < 30; round++) {
    const system = Array.from({ length: width }, () => new Array<number>(width + 1).fill(0));
    for (const { x, isArticle } of rows) {
      const p = sigmoid(x.reduce((sum, value, j) => sum + value * w[j]!, 0));
      const error = p - (isArticle ? 1 : 0), curve = Math.max(1e-6, p * (1 - p));
      for (let j = 0; j < width; j++) {
        system[j]![width]! += error * x[j]!;
        for (let k = 0; k < width; k++) system[j]![k]! += curve * x[j]! * x[k]!;
      }
    }
    for (let j = 0; j < width; j++) {
      const penalty = j === width - 1 ? 1e-6 : RIDGE;
      system[j]![width]! += penalty * w[j]!;
      system[j]![j]! += penalty;
    }
    const step = solve(system);
    for (let j = 0; j < width; j++) w[j]! -= step[j]!;
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return w;
}

/** Gauss-Jordan with partial pivoting on an augmented square system. */
function solve(rows: number[][]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let c = i; c <= n; c++) rows[k]![c]! -= factor * rows[i]![c]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}

function fitSigned(rows: Case[]): Fitted {
  let names = Object.keys(SIGNS);
  for (;;) {
    const w = fit(rows.map((one) => ({ x: [...names.map((name) => one.features[name] ?? 0), 1], isArticle: one.isArticle })), names.length + 1);
    const kept = names.filter((name, j) => w[j]! * SIGNS[name]! > 0);
    if (kept.length === names.length) return { weights: Object.fromEntries(names.map((name, j) => [name, w[j]!])), bias: w.at(-1)! };
    names = kept;
  }
}

function validate(threshold: number): void {
  let hits = 0, wrong = 0, missed = 0;
  const kinds = new Map<string, { taken: number; all: number }>();
  for (const seed of SHUFFLES) {
    const mixed = shuffled(cases, seed);
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = fitSigned(mixed.filter((_, i) => i % FOLDS !== fold));
      for (const one of mixed.filter((_, i) => i % FOLDS === fold)) {
        const yes = sigmoid(odds(one.features, model)) >= threshold;
        if (one.isArticle) { if (yes) hits++; else missed++; continue; }
        if (yes) wrong++;
        const kind = kinds.get(one.kind) ?? { taken: 0, all: 0 };
        kinds.set(one.kind, { taken: kind.taken + (yes ? 1 : 0), all: kind.all + 1 });
      }
    }
  }
  const precision = hits / (hits + wrong), recall = hits / (hits + missed);
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.log(`at ${threshold}: precision ${percent(precision)} recall ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall))}; taken for articles: `
    + [...kinds].map(([kind, { taken, all }]) => `${kind} ${percent(taken / all)} of ${all / SHUFFLES.length}`).join(', '));
}

const THRESHOLD = 0.45;
for (const threshold of [0.4, THRESHOLD, 0.6]) validate(threshold);

if (process.argv.includes('--write')) {
  const print = (name: string, { weights, bias }: Fitted, threshold: number): string =>
    `export const ${name}: GateModel = {\n  weights: {\n${Object.entries(weights).map(([feature, weight]) => `    ${feature}: ${weight.toFixed(2)},\n`).join('')}  },\n  bias: ${bias.toFixed(2)},\n  threshold: ${threshold},\n};\n`;
  writeFileSync('core/gate-weights.ts', `import type { GateModel } from './gate.ts';\n\n`
    + `// Written by scripts/fit-gate.ts from ${cases.length} saved pages (${cases.filter(({ isArticle }) => isArticle).length} articles); log-odds per feature of page/features.ts.\n`
    + `${print('GATE', fitSigned(cases), THRESHOLD)}`);
}
