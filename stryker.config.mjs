/** Which mutants `npm run mutation` makes, and who has to notice them: one run for each part of the library. */

/** `payment` or `wallets`: the folder of `src`, and through stryker.jest.cjs the tests that belong to it. */
const part = (process.env.MUTATION_PART ??= 'payment');

/** The property tests read it: every mutant meets all the tests that reach it, so a few random payments are enough. */
process.env.PROPERTY_RUNS ??= '10';
process.env.PROPERTY_SHRINK ??= 'no';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${part}/**/*.ts`],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'stryker.jest.cjs' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Tests have time limits of their own. This one is for endless loops, and long: a busy machine is no failing test.
  timeoutMS: 4_000,
  // The tables of codes are static. Their mutants run all tests, which takes most of the time, and matter most.
  ignoreStatic: false,
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
  // swc looks at no types, so nothing has to be switched off for it in the copy.
  disableTypeChecks: false,
  ignorePatterns: ['build', 'dist', 'storybook-static', '.cache', '.data', '.swc'],
  tempDirName: '.cache/mutation/copy',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  allowConsoleColors: process.stdout.isTTY === true,
  clearTextReporter: { reportMutants: false, reportTests: false },
  htmlReporter: { fileName: `.cache/mutation/${part}.html` },
  jsonReporter: { fileName: `.cache/mutation/${part}.json` },
};
