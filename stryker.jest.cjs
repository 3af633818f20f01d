/** The tests that are to notice a mutant of the payment core or of a wallet: the library's, without what sees it from afar. */
const [library] = require('./jest.config.cjs').projects;

module.exports = {
  ...library,
  testMatch: [
    '<rootDir>/test/!(components|engines|journeys|layers|scripts|stories)/**/*.test.{ts,tsx}',
  ],
  testEnvironment: require.resolve('./scripts/mutation-environment.cjs'),
};
