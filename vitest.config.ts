import { defineConfig } from 'vitest/config';

const TIMING = 'tests/e2e/timing.test.ts';

export default defineConfig({
  define: { CATALOGUE_DIGEST: JSON.stringify('test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', isolate: false, include: ['tests/{core,page,platform,components,catalogue,scripts}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        // Browsers mostly wait, so two files at a time; a second try for what a busy moment upset.
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: [TIMING], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000, retry: 1 },
      },
      {
        extends: true,
        // Alone on the machine.
        test: { name: 'timing', include: [TIMING], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
