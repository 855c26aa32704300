import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { CATALOGUE_DIGEST: JSON.stringify('test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{core,page,platform,components,catalogue,scripts}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        // Two browsers and their timings on two cores: one file after another, and a second try for what a busy moment upset.
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000, retry: 1 },
      },
    ],
  },
});
