// Runs one of this folder's commands on a machine that may have nothing but Node 20 and npm: installs what package-lock.json names when
// it is not there yet, then starts the command on the Node 22 that came with it. Plain JavaScript and built-ins only, since it comes first.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
const node = `${root}node_modules/node/bin/node`;

/** npm keeps what it installed beside it; optional packages of other systems are rightly missing there. */
function isInstalled() {
  if (!existsSync(node) || !existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => JSON.parse(readFileSync(root + file, 'utf8')).packages);
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || there[path]?.version === version);
}

if (!isInstalled()) {
  // npm ci would empty the folder the link leads to, which belongs to somebody else.
  if (lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('node_modules is a link to a folder that does not hold what package-lock.json names: remove the link and start again, or run npm ci where it leads.');
    process.exit(1);
  }
  console.error('Installing what Whence needs (npm ci)…');
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (installed.status !== 0 || !existsSync(node)) {
    console.error('npm ci did not succeed: Whence needs the npm registry once. Its message stands above.');
    process.exit(1);
  }
}

const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', `${root}scripts/${command}.ts`, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${root}node_modules/.bin:${root}node_modules/node/bin:${process.env.PATH}` },
});
process.exit(run.status ?? 1);
