/** A folder is defined by what it may touch (ARCHITECTURE.md); these rules say the same to a machine. */
const only = (folder, reason, ...allowed) => ({
  name: `what-${folder}-may-import`,
  comment: reason,
  severity: 'error',
  from: { path: `^${folder}/` },
  // Node's own modules are no files; only what runs on node may have them, and the compilers of core and page see to that.
  to: { dependencyTypesNot: ['core'], pathNot: [`^${folder}/`, ...allowed.flatMap((name) => [`^${name}(/|$)`, `node_modules/${name}(/|$)`])] },
});

module.exports = {
  forbidden: [
    // public/_locales is read for the type of its keys only.
    only('core', 'core is plain data in, plain data out: hand in what you need as a parameter.', 'public/_locales'),
    only('page', 'page knows the DOM and nothing of the browser: hand in a function from the entrypoint.', 'core'),
    only('platform', 'platform wraps the browser; what it wraps it for is decided in core.', 'core', 'webextension-polyfill', 'idb'),
    only('components', 'Components get props and give callbacks; fetching and storing belong to the entrypoint.', 'core', 'preact', 'chart\\.js'),
    only('catalogue', 'The catalogue is checked and compiled at build time, by node.', 'core', 'yaml', 'tldts', '@faker-js', 'cldr-[a-z-]+'),
    {
      name: 'a-content-script-has-no-database',
      comment: "In a content script indexedDB is the page's own database: ask the background.",
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/' },
      to: { path: '^platform/(database|catalogue|overview)', reachable: true },
    },
    {
      name: 'entrypoints-are-strangers',
      comment: 'They run in different worlds; what they share lies in core, platform or components.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'nothing-imports-upwards',
      comment: 'Entrypoints introduce the layers to one another; scripts and tests stand outside.',
      severity: 'error',
      from: { path: '^(core|page|platform|components|catalogue)/' },
      to: { path: '^(entrypoints|scripts|tests)/' },
    },
    { name: 'no-cycles', comment: 'Two files that need each other are one idea or three.', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)' },
    builtInModules: { add: [] },
  },
};
