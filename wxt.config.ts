import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { cachedCatalogue, cachedPhrases, compileCached, GAZETTEER_INPUTS } from './catalogue/cached.ts';
import { compileGazetteer } from './catalogue/names/compile.ts';
import { packCatalogue } from './core/packed-catalogue.ts';
import { OLDEST } from './scripts/oldest-browsers.ts';
import { createLicenceNotices } from './scripts/licence-notices.ts';

const catalogue = cachedCatalogue('.');
const licences = createLicenceNotices();
const LICENCES = ['LICENSE', 'assets/tagger.LICENCE.md', 'catalogue/tagger/LICENCES.md', 'catalogue/names/places/LICENSE-geonames.md', 'node_modules/cldr-localenames-full/LICENSE'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The popup's own title would override the translated tooltip, so both come from _locales.
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // What the content script's own matches ask for already; needed to inject the reader where it finds an article.
    host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_openPopup__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
      'next-highlight': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-highlight': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPrevious__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandToggle__' },
    },
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'" },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'whence@whence.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '128', ...(browser === 'safari' ? {} : { storage: { managed_schema: 'policy.schema.json' } }) }),
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-mv{{manifestVersion}}.zip' },
  vite: () => ({
    build: { cssTarget: OLDEST },
    define: { CATALOGUE_DIGEST: JSON.stringify(catalogue.digest) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [licences.plugin()],
  }),
  hooks: {
    // Since 0.21 `imports: false` leaves the transformation in: a variable named `storage` brought 16 kB of a library nobody had asked for.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { presets: [], imports: [], dirs: [] });
    },
    // Cards are drawn once (components/draw-once.ts): what runs in pages carries no Preact, and no polyfill either.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) {
        // A popup is opened hundreds of times for each of the other pages: what they share is one file, not nine.
        config.build = { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, output: { codeSplitting: { groups: [{ name: 'shared', test: (id) => !id.endsWith('.css'), minShareCount: 2 }] } } } };
      }
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      config.resolve = {
        ...config.resolve,
        alias: [
          { find: 'preact/jsx-runtime', replacement: resolve('components/plain-jsx.ts') },
          { find: /^\.\/browser\.ts$/, replacement: resolve('platform/native-browser.ts') },
        ],
      };
    },
    // Facts and phrases are compiled into the package; nothing generated lies in the tree.
    'build:publicAssets': (wxt, files) => {
      // Firefox reads policies without a schema; Safari has none.
      if (['chrome', 'edge'].includes(wxt.config.browser)) files.push({ relativeDest: 'policy.schema.json', absoluteSrc: resolve('docs/policy.schema.json') });
      files.push(
        { relativeDest: 'catalogue.json', contents: JSON.stringify(packCatalogue(catalogue)) },
        { relativeDest: 'phrases.bin', contents: cachedPhrases('.') as never },
        // The notices that must go with the data (Unicode-3.0, CC BY, CC BY-SA) and with the libraries in the bundles; the About page links to them.
        { relativeDest: 'licences.txt', contents: licences.text(LICENCES.map((path) => readFileSync(path, 'utf8').trim())) },
        { relativeDest: 'tagger.bin', absoluteSrc: resolve('assets/tagger.bin') },
        { relativeDest: 'gazetteer.bin', contents: compileCached('.', 'gazetteer', GAZETTEER_INPUTS, () => compileGazetteer('.')) as never },
      );
    },
  },
});
