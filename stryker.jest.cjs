/** The tests that are to notice a mutant: those of its part of the library, without what sees it from afar. */
const [library] = require('./jest.config.cjs').projects;

const TESTS = { payment: '{payment,properties}', wallets: '{wallets,conformance}' };

module.exports = {
  ...library,
  testMatch: [`<rootDir>/test/${TESTS[process.env.MUTATION_PART]}/**/*.test.{ts,tsx}`],
  testEnvironment: require.resolve('./scripts/mutation-environment.cjs'),
};
