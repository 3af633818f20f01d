/** The tests that are to notice a mutant: those of its part of the library, without what sees it from afar. */
const [library] = require('./jest.config.cjs').projects;

const TESTS = { payment: '{payment,properties}', wallets: '{wallets,conformance}' };

module.exports = {
  ...library,
  testMatch: [`<rootDir>/test/${TESTS[process.env.MUTATION_PART]}/**/*.test.{ts,tsx}`],
  // Nothing waits for real time here: what takes longer hangs, and would hang once more in every file.
  testTimeout: 1000,
  testEnvironment: require.resolve('./scripts/mutation-environment.cjs'),
};
