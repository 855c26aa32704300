import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const TIMING = 'tests/e2e/timing.test.ts';

/** These take longest, which their size does not tell: begun first, so that in the end none keeps one worker busy and the other idle. */
const LONG = /\/(?:axe|face|chromium|chromium-living)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}

export default defineConfig({
  define: { CATALOGUE_DIGEST: JSON.stringify('test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'unit', isolate: false, maxWorkers: '100%', testTimeout: 20_000, include: ['tests/{core,page,platform,components,catalogue,scripts}/**/*.test.{ts,tsx}'] },
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
