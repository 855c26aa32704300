import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Search { variable: string; paths: string[]; names: string[]; debian: string }

/** Branded Chrome is left out: since version 137 it no longer loads extensions from the command line. */
const SEARCH: Record<BrowserName, Search> = {
  chromium: {
    variable: 'CHROME_BIN',
    paths: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    names: ['chromium', 'chromium-browser'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    paths: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    debian: 'firefox-esr',
  },
};

/** The path of a browser, null when this machine has none. @throws when the environment names one that cannot be run. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, paths, names } = SEARCH[name];
  const named = process.env[variable];
  if (named) {
    if (!isExecutable(named)) throw new Error(`${variable}=${named} cannot be run.`);
    return named;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((file) => join(folder, file)));
  return [...paths, ...onPath].find(isExecutable) ?? null;
}

/**
 * The path of a browser; as root in CI Debian's is installed when there is none.
 * @throws with one sentence that says how to get it.
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (mayInstall() ? installDebians(name) : null);
  if (found) return found;
  const { variable, debian } = SEARCH[name];
  throw new Error(`No ${name} found: install it (Debian: sudo apt-get install ${debian}) or set ${variable} to its path.`);
}

function mayInstall(): boolean {
  return Boolean(process.env.CI) && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function installDebians(name: BrowserName): string | null {
  console.error(`Installing Debian's ${name}…`);
  const apt = (...args: string[]): void => {
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', SEARCH[name].debian, 'fonts-dejavu-core');
  return findBrowser(name);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
