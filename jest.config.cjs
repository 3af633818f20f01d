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

const moduleNameMapper = {
  '^taro-tradepay$': '<rootDir>/src/index.ts',
  '^taro-tradepay/sandbox$': '<rootDir>/src/sandbox/index.ts',
  '^taro-tradepay/locales/(.*)$': '<rootDir>/src/locales/$1.ts',
  '\\.css$': '<rootDir>/test/support/style.ts',
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  transform,
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/(build|dist|storybook-static|[.]cache)/'],
  ...more,
});

/** What the simulator's server is built on ships in part as ES modules only. */
const simulatorParts = {
  transformIgnorePatterns: ['^(?!.*/node_modules/content-disposition/).*/node_modules/'],
};

module.exports = {
  projects: [
    project('library', ['<rootDir>/test/!(engines|journeys)/**/*.test.{ts,tsx}'], {
      // The components run on Taro's React components for the web, which ship as ES modules only.
      moduleNameMapper: {
        ...moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/test/support/taro-components.js',
        '^@tarojs/taro$': '<rootDir>/test/support/taro-api.js',
      },
      setupFiles: ['<rootDir>/test/support/taro-web.js'],
      transformIgnorePatterns: ['^(?!.*/node_modules/@tarojs/).*/node_modules/'],
    }),
    project('server', ['<rootDir>/server/test/**/*.test.ts']),
    project('simulator', ['<rootDir>/simulator/test/**/*.test.ts'], simulatorParts),
    project('engines', ['<rootDir>/test/engines/**/*.test.ts'], {
      // The compiled program runs as it is.
      modulePathIgnorePatterns: ['<rootDir>/(dist|storybook-static|[.]cache)/'],
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/build/'],
    }),
    project('journeys', ['<rootDir>/test/journeys/**/*.test.ts'], simulatorParts),
  ],
};
