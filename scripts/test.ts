import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browsers.ts';

/**
 * Everything that must hold before a change lands, in one run. Each check counts as one, each test of vitest as itself;
 * the last line is `N passed, N failed, N skipped`, and the exit code says the same.
 */
interface Count { passed: number; failed: number; skipped: number }

const total: Count = { passed: 0, failed: 0, skipped: 0 };

type Check = [name: string, command: string, ...args: string[]];

async function check([name, command, ...args]: Check): Promise<boolean> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => { printed += error.message; resolve(false); });
    child.on('close', (code) => resolve(code === 0));
  });
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(printed);
  return ok;
}

/** Each check is one thread's work, so as many at a time as there are processors. */
async function checkAll(checks: Check[]): Promise<boolean> {
  const waiting = [...checks];
  let ok = true;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) ok = await check(next) && ok;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return ok;
}

function runTests(project: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
  const report = join(folder, 'report.json');
  const { status } = spawnSync('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTotalTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    total.passed += numPassedTests ?? 0;
    total.failed += numFailedTests ?? 0;
    total.skipped += numPendingTests ?? 0;
    // A file that does not even load has no failed test of its own, and no tests at all is no success.
    if (status !== 0 && !numFailedTests) total.failed += Math.max(1, numFailedTestSuites ?? 1);
    else if (!numTotalTests) total.failed++;
  } catch {
    total.failed++;
  }
  rmSync(folder, { recursive: true, force: true });
}

function needBrowsers(): boolean {
  try {
    needBrowser('chromium');
    needBrowser('firefox');
    return true;
  } catch (error) {
    console.log(`FAIL ${(error as Error).message}`);
    total.failed++;
    return false;
  }
}

await checkAll([
  ['types: all', 'tsc', '-p', '.'],
  ['lint', 'eslint', '.'],
  ['types: core without DOM', 'tsc', '-p', 'core'],
  ['types: page without the browser', 'tsc', '-p', 'page'],
  ['import rules', 'node', 'scripts/check-imports.ts'],
  ['catalogue: outlets and owners', 'node', 'catalogue/command.ts', 'check'],
  ['catalogue: phrases', 'node', 'catalogue/phrases/check.ts'],
  ['catalogue: names', 'node', 'catalogue/names/check.ts'],
  ['texts of the interface', 'node', 'scripts/check-locales.ts'],
]);
runTests('unit');
// The first build compiles what the others find ready.
const build = (browser: string): Check => [`build for ${browser}`, 'wxt', 'build', '-b', browser];
if (await checkAll([build('chrome')]) && await checkAll(['firefox', 'edge', 'safari'].map(build))) {
  await checkAll([
    ['size budgets', 'node', 'scripts/check-sizes.ts'],
    ['web-ext lint', 'node', 'scripts/check-webext.ts'],
  ]);
  if (needBrowsers()) {
    runTests('e2e');
    runTests('timing');
  }
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
