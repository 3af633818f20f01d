/** One runner for everything: `npx jest --selectProjects server` runs one part alone. */
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

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

/** The server's tests that store anything: they run on PGlite, and once more on PostgreSQL. */
const SERVER_TESTS = path.join(__dirname, 'server/test');
const onDatabase = readdirSync(SERVER_TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter(
    (file) =>
      file.startsWith('postgres') ||
      /from '[./]+\/support\/(world|database)'/.test(
        readFileSync(path.join(SERVER_TESTS, file), 'utf8'),
      ),
  )
  .map((file) => `<rootDir>/server/test/${file.split(path.sep).join('/')}`);

module.exports = {
  testSequencer: '<rootDir>/test/support/longest-first.js',
  projects: [
    project('library', ['<rootDir>/test/!(engines|journeys|package)/**/*.test.{ts,tsx}'], {
      // The components run on Taro's React components for the web, which ship as ES modules only.
      moduleNameMapper: {
        ...moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/test/support/taro-components.js',
        '^@tarojs/taro$': '<rootDir>/test/support/taro-api.js',
      },
      setupFiles: ['<rootDir>/test/support/taro-web.js'],
      transformIgnorePatterns: ['^(?!.*/node_modules/@tarojs/).*/node_modules/'],
    }),
    project('server', ['<rootDir>/server/test/**/*.test.ts'], {
      // What only a server of its own can do: several connections, going away.
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/server/test/postgres/'],
    }),
    project('server-postgres', onDatabase, {
      globals: { TEST_DATABASE: 'postgres' },
      globalSetup: '<rootDir>/server/test/support/jest/postgres-setup.ts',
      globalTeardown: '<rootDir>/server/test/support/jest/postgres-teardown.ts',
    }),
    project('simulator', ['<rootDir>/simulator/test/**/*.test.ts'], simulatorParts),
    project('engines', ['<rootDir>/test/engines/**/*.test.ts'], {
      // The compiled program runs as it is.
      modulePathIgnorePatterns: ['<rootDir>/(dist|storybook-static|[.]cache)/'],
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/build/'],
    }),
    project('journeys', ['<rootDir>/test/journeys/**/*.test.ts'], simulatorParts),
    // Apps that install the packed library.
    project('package', ['<rootDir>/test/package/*.test.ts'], {
      ...simulatorParts,
      globalSetup: '<rootDir>/test/package/support/pack.ts',
    }),
  ],
};
