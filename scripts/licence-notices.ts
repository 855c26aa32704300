import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A library of the package: what its licence wants to be named. */
interface Library { name: string; version: string; licence: string; source: string; notice: string }

interface Manifest { name: string; version: string; license?: string; repository?: string | { url?: string; directory?: string } }

const RULE = '\n\n----\n\n';

/** Packages published without their licence's text: another of the same repository, by the same hands, carries it. */
const SIBLINGS: Readonly<Record<string, string>> = { wxt: '@wxt-dev/webextension-polyfill', '@wxt-dev/browser': '@wxt-dev/webextension-polyfill' };

/**
 * Learns from the bundler which packages' code really went into the extension. `plugin` watches every build and ends one that takes in a
 * package without a licence text; `text` is the notice that must go with them, after the given ones of data.
 */
export function createLicenceNotices(): { plugin(): Plugin; text(notices: string[]): string } {
  const libraries = new Map<string, Library>();
  return {
    plugin: () => ({
      name: 'licence-notices',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = renderedLength > 0 ? packageFolder(id) : null;
            if (folder !== null && !libraries.has(folder)) libraries.set(folder, readLibrary(folder));
          }
        }
      },
    }),
    text(notices) {
      const sorted = [...libraries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      return [...notices, ...sorted.map(({ name, version, licence, source, notice }) => `${name} ${version} (${licence}), source: ${source}\n\n${notice}`)].join(RULE);
    },
  };
}

/** The folder of the innermost package a module lies in, null for modules of our own and the bundler's. */
function packageFolder(id: string): string | null {
  const path = id.replace(/^\0/u, '').split('?')[0] ?? '';
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? null;
}

/** @throws when the package says no licence or carries none, or says not where its source is. */
function readLibrary(folder: string): Library {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const source = typeof repository === 'string' ? repository : repository?.url;
  const sibling = SIBLINGS[name];
  const notice = licenceText(folder) ?? (sibling === undefined ? null : licenceText(join(folder.slice(0, -name.length), sibling)));
  if (!license || !source || notice === null) throw new Error(`${name} is in the bundle, but has no licence, no licence text or no source to be named in licences.txt.`);
  return { name, version, licence: license, source: source.replace(/^git\+|\.git$/gu, '').replace(/^(?:ssh:\/\/git@|git:\/\/)/u, 'https://'), notice };
}

function licenceText(folder: string): string | null {
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(entry)) : undefined;
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}
