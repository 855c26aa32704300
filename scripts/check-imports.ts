import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** Runs dependency-cruiser and counts what it read: a tool that reads nothing finds nothing, and must not pass for that. */
const folders = ['core', 'page', 'platform', 'components', 'catalogue', 'entrypoints', 'scripts'];
const sources = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`)).filter((path) => !path.endsWith('.d.ts'));
const { stdout, stderr } = spawnSync('depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

interface Report { modules: { source: string }[]; summary: { violations: { rule: { name: string }; from: string; to: string; comment?: string }[] } }
const report = JSON.parse(stdout || 'null') as Report | null;
if (!report) {
  console.error(stderr);
  process.exit(1);
}
const read = new Set(report.modules.map((module) => module.source));
const unread = sources.filter((path) => !read.has(path));
for (const path of unread) console.error(`${path}: not read by dependency-cruiser`);
for (const { rule, from, to } of report.summary.violations) console.error(`${from} → ${to}: ${rule.name}`);
console.log(`${read.size} modules read, ${report.summary.violations.length} violations`);
process.exit(unread.length === 0 && report.summary.violations.length === 0 && sources.length > 0 ? 0 : 1);
