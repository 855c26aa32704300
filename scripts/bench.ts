import { spawnSync } from 'node:child_process';

/**
 * Measures Whence against its peers on this machine, in one run: gate and extraction against Readability in a real Chromium, the notice
 * finder, the name pass against compromise. Each part prints times and ratios; what it needs beside the repository it says itself.
 */
const PARTS = [
  ['pages, against Readability in Chromium', 'scripts/bench-pages.ts'],
  ['notices, all languages active', 'scripts/bench-notices.ts'],
  ['names, against compromise in Chromium', 'scripts/bench-names.ts'],
] as const;

let failed = false;
for (const [what, script] of PARTS) {
  console.log(`\n${what}`);
  failed = spawnSync('node', [script], { stdio: 'inherit' }).status !== 0 || failed;
}
process.exit(failed ? 1 : 0);
