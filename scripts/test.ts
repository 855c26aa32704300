import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browsers.ts';

/**
 * Everything that must hold before a change lands, in one run. Each check counts as one, each test of vitest as itself;
 * the last line is `N passed, N failed, N skipped`, and the exit code says the same.
 */
interface Count { passed: number; failed: number; skipped: number }

const total: Count = { passed: 0, failed: 0, skipped: 0 };

function check(name: string, command: string, ...args: string[]): boolean {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const ok = status === 0;
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(`${stdout}\n${stderr}`);
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

check('types: core without DOM', 'tsc', '-p', 'core');
check('types: page without the browser', 'tsc', '-p', 'page');
check('types: all', 'tsc', '-p', '.');
check('lint', 'eslint', '.');
check('import rules', 'node', 'scripts/check-imports.ts');
check('catalogue: outlets and owners', 'node', 'catalogue/command.ts', 'check');
check('catalogue: phrases', 'node', 'catalogue/phrases/check.ts');
check('catalogue: names', 'node', 'catalogue/names/check.ts');
check('texts of the interface', 'node', 'scripts/check-locales.ts');
runTests('unit');
const built = ['chrome', 'firefox', 'edge', 'safari'].map((browser) => check(`build for ${browser}`, 'wxt', 'build', '-b', browser)).every(Boolean);
if (built) {
  check('size budgets', 'node', 'scripts/check-sizes.ts');
  check('web-ext lint', 'node', 'scripts/check-webext.ts');
  if (needBrowsers()) {
    runTests('e2e');
    runTests('timing');
  }
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
