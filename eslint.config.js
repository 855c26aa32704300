import tseslint from 'typescript-eslint';

/** House rules whose messages say what to do instead. */
const CLOCK = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'core has no clock: take the time as a parameter.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core has no clock: take the time as a parameter.' },
];
const EXPORTS = { selector: 'ExportDefaultDeclaration', message: 'Name what you export; only WXT entrypoints and tool configurations have defaults.' };
const PURE = [
  { name: 'fetch', message: 'core reaches nothing: take the answer as a parameter.' },
  { name: 'performance', message: 'core has no clock: measure where it is called.' },
];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Input is hostile: build nodes, or let Preact.' }, { property: 'outerHTML', message: 'Input is hostile: build nodes, or let Preact.' }],
      'no-restricted-syntax': ['error', EXPORTS],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['entrypoints/*/index.{ts,tsx}', 'entrypoints/*.{ts,tsx}', '*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...PURE],
      'no-restricted-syntax': ['error', EXPORTS, ...CLOCK],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'core has no chance: take the number as a parameter.' }],
    },
  },
  // Tests compare the page's markup before and after; nothing of theirs ships.
  { files: ['tests/**/*.{ts,tsx}', 'scripts/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
);
