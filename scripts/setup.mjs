// Runs one of this folder's commands on a machine that may have nothing but Node 20 and npm: installs what package-lock.json names when
// it is not there yet, then starts the command on the Node 22 that came with it. Plain JavaScript and built-ins only, since it comes first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
const stamp = `${root}node_modules/.cache/whence-lock`;
const lock = createHash('sha256').update(readFileSync(`${root}package-lock.json`)).digest('hex');
const node = `${root}node_modules/node/bin/node`;

if (!existsSync(node) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing what Whence needs (npm ci)…');
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (installed.status !== 0 || !existsSync(node)) {
    console.error('npm ci did not succeed: Whence needs the npm registry once. Its message stands above.');
    process.exit(1);
  }
  mkdirSync(`${root}node_modules/.cache`, { recursive: true });
  writeFileSync(stamp, lock);
}

const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', `${root}scripts/${command}.ts`, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${root}node_modules/.bin:${root}node_modules/node/bin:${process.env.PATH}` },
});
process.exit(run.status ?? 1);
