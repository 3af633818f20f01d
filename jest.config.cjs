/** One runner for everything: `npx jest --selectProjects server` runs one part alone. */

const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  transform,
  moduleNameMapper: {
    '^taro-tradepay$': '<rootDir>/src/index.ts',
    '\\.css$': '<rootDir>/test/support/style.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/(build|dist|storybook-static)/'],
  ...more,
});

module.exports = {
  projects: [
    project('library', ['<rootDir>/test/!(journeys)/**/*.test.{ts,tsx}']),
    project('server', ['<rootDir>/server/test/**/*.test.ts']),
    project('simulator', ['<rootDir>/simulator/test/**/*.test.ts']),
    project('journeys', ['<rootDir>/test/journeys/**/*.test.ts']),
  ],
};
