import { writeFileSync } from 'node:fs';
import { chooseWording, type Wording } from '../page/headline.ts';
import { survey } from '../page/survey.ts';
import { wordingsOf } from '../page/title.ts';
import { openCase, readPageCases, shuffled } from './page-cases.ts';

// Fits which wording of a headline is the article's title: conditional logistic regression with ridge penalty over the wordings of a page. Ten-fold
// cross-validation over three shuffles is printed; --write writes the weights fitted on all cases to page/headline-weights.ts.
//   node scripts/fit-headline.ts [FOLDER with pages.jsonl] [--write]
const base = process.argv[2] && !process.argv[2].startsWith('--') ? process.argv[2] : '../shared/eval/pages';
const NAMES = ['visible', 'declared', 'linked', 'shortened', 'strange'];
const RIDGE = 1;
const FOLDS = 10;
const SHUFFLES = [1, 2, 3];
const ROUNDS = 400, STEP = 0.02;

interface Case { id: string; wordings: Wording[]; right: number }

const normal = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim();
const cases = readPageCases(base).filter(({ is_article, title }) => is_article && title).map((one): Case => {
  const page = openCase(base, one);
  const wordings = wordingsOf(page, one.url ?? '', survey(page));
  return { id: one.id, wordings, right: wordings.findIndex(({ stated }) => normal(stated.value) === normal(one.title!)) };
});

type Weights = Record<string, number>;
const scoreOf = ({ features }: Wording, weights: Weights): number => NAMES.reduce((sum, name) => sum + weights[name]! * (features[name] ?? 0), 0);

function fit(rows: readonly Case[]): Weights {
  const weights: Weights = Object.fromEntries(NAMES.map((name) => [name, 0]));
  const useful = rows.filter(({ right, wordings }) => right >= 0 && wordings.length > 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Weights = Object.fromEntries(NAMES.map((name) => [name, RIDGE * weights[name]!]));
    for (const { wordings, right } of useful) {
      const odds = wordings.map((wording) => Math.exp(scoreOf(wording, weights)));
      const total = odds.reduce((sum, value) => sum + value, 0);
      wordings.forEach(({ features }, i) => { for (const name of NAMES) slope[name]! += (odds[i]! / total - (i === right ? 1 : 0)) * (features[name] ?? 0); });
    }
    for (const name of NAMES) weights[name]! -= STEP * slope[name]!;
  }
  return weights;
}

const isRight = ({ wordings, right }: Case, weights: Weights): boolean => right >= 0 && chooseWording(wordings, weights) === wordings[right];
const percent = (share: number): string => (100 * share).toFixed(1);

let right = 0;
for (const seed of SHUFFLES) {
  const mixed = shuffled(cases, seed);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(mixed.filter((_, i) => i % FOLDS !== fold));
    right += mixed.filter((one, i) => i % FOLDS === fold && isRight(one, weights)).length;
  }
}
const weights = fit(cases);
console.log(`title right ${percent(cases.filter((one) => isRight(one, weights)).length / cases.length)} on the cases fitted on, ${percent(right / cases.length / SHUFFLES.length)} cross-validated; `
  + `among the wordings in ${percent(cases.filter((one) => one.right >= 0).length / cases.length)}`);

if (process.argv.includes('--write')) {
  writeFileSync('page/headline-weights.ts', `// Written by scripts/fit-headline.ts from ${cases.length} saved articles; how much each feature of page/headline.ts speaks for a wording.\n`
    + `export const HEADLINE: Readonly<Record<string, number>> = {\n${NAMES.map((name) => `  ${name}: ${weights[name]!.toFixed(2)},\n`).join('')}};\n`);
}
if (process.argv.includes('--misses')) {
  for (const one of cases) if (!isRight(one, weights)) console.log(one.id, one.right < 0 ? '(not among them)' : '', one.wordings.map(({ stated, features }) => `\n    ${stated.from} ${JSON.stringify(features)} ${stated.value}`).join(''));
}
