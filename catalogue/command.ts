import { fileURLToPath } from 'node:url';
import { measureAge, printAge } from './age.ts';
import { compareCatalogues, printChanges } from './changes.ts';
import { checkCatalogue, fixCatalogue, inspectCatalogue } from './check.ts';
import { readChecklists } from './checklists.ts';
import { compileCatalogue } from './compile.ts';
import { measureCoverage, printCoverage } from './coverage.ts';
import { drawAtRandom, listStatements, printDraw } from './draw.ts';
import { findCommit, readStates } from './history.ts';
import { loadSources } from './load.ts';
import { showOutlets } from './show.ts';
import { findUndated } from './undated.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const checklists = fileURLToPath(new URL('../../shared/data', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const print = (text: string): void => { process.stdout.write(`${text}\n`); };

/** Prints every rule with its breaches; parts of file names limit what is printed and counted, not what is checked. */
function runCheck(args: string[]): number {
  if (args.includes('--fix')) for (const file of fixCatalogue(root)) print(`fixed ${file}`);
  const only = args.filter((arg) => !arg.startsWith('--'));
  const concerns = (file: string): boolean => only.length === 0 || only.some((part) => file.includes(part));
  let breaches = 0;
  for (const { name, skipped, problems } of checkCatalogue(inspectCatalogue(loadSources(root), today, checklists))) {
    const shown = problems.filter(({ file }) => concerns(file));
    breaches += shown.length;
    print(`${skipped !== null ? 'skip' : shown.length > 0 ? 'FAIL' : 'ok  '} ${name}${skipped !== null ? `: ${skipped}` : ''}`);
    for (const { file, path, message } of shown) print(`       ${file}: ${path === '' ? '' : `${path}: `}${message}`);
  }
  return breaches === 0 ? 0 : 1;
}

/** `--count N`, `--seed N`: the number after an option, or `otherwise` when it is not given. */
function numberOf(args: string[], option: string, otherwise: number): number {
  const at = args.indexOf(option);
  return at < 0 ? otherwise : Number(args[at + 1]);
}

const verbs: Record<string, (args: string[]) => number> = {
  check: runCheck,
  coverage: ([missing]) => { print(printCoverage(measureCoverage(compileCatalogue(root), readChecklists(checklists)), missing ?? null)); return 0; },
  age: ([count]) => { print(printAge(measureAge(compileCatalogue(root)), Number(count ?? 20))); return 0; },
  draw: (args) => {
    print(printDraw(drawAtRandom(listStatements(compileCatalogue(root)), numberOf(args, '--count', 150), numberOf(args, '--seed', 1))));
    return 0;
  },
  undated: ([year]) => { print(printDraw(findUndated(listStatements(compileCatalogue(root)), Number(year ?? 2015)))); return 0; },
  changes: ([since, until]) => {
    print(printChanges(compareCatalogues(...readStates(root, findCommit(root, since ?? null), findCommit(root, until ?? 'HEAD')))));
    return 0;
  },
  show: (words) => { print(showOutlets(compileCatalogue(root), words.join(' '))); return 0; },
};

const [verb = 'check', ...args] = process.argv.slice(2);
const run = verbs[verb];
if (!run) print(`usage: catalogue ${Object.keys(verbs).join(' | ')}`);
process.exitCode = run ? run(args) : 2;
