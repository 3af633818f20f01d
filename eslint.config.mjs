import eslint from '@eslint/js';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import layers from './scripts/lint/layers.cjs';

const TYPED = ['**/*.{ts,tsx}'];
const TESTS = ['test/**/*.{ts,tsx}', '*/test/**/*.{ts,tsx}'];

export default defineConfig(
  globalIgnores([
    'build/',
    'dist/',
    'server/dist/',
    'storybook-static/',
    'coverage/',
    '.cache/',
    '.data/',
    '.swc/',
    // Their types are installed for the bench alone, which looks at them: bench/shop/tsconfig.json.
    'bench/shop/src/nutui/',
    'bench/shop/src/taroify/',
  ]),
  // A rule is right or it is changed here, for everybody: comments switch nothing off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    name: 'types',
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Saying which of Taro's configurations is meant is clearer than its default.
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // It asks for the ! that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Brackets say that a name comes from outside and may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // What a port or a server framework wants as a promise need not wait for anything, and a stub need not do anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      eqeqeq: 'error',
    },
  },
  {
    name: 'plain scripts',
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    name: 'react',
    files: ['src/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}', '.storybook/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    name: 'library',
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    name: 'simulator',
    files: ['simulator/src/{runtime,hosts}/**/*.ts'],
    rules: {
      // Running scripts that somebody else compiled is what it is for.
      '@typescript-eslint/no-implied-eval': 'off',
      // A template may bind anything, which shows as JavaScript prints it.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    name: 'tests',
    files: TESTS,
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-commented-out-tests': 'error',
      // Shared suites live beside the tests that call them.
      'jest/no-export': 'off',
      // Jest's matchers (expect.any and its kin) are any; and a test may say what it knows.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  layers,
);
