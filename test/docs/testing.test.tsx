/** @jest-environment jsdom */
import { blocksOf, foldersOf } from './support/pages';
import { run } from './support/run';

describe('the test that the guide shows', () => {
  const [folder = new Map<never, never>()] = foldersOf(blocksOf('docs/testing.md'));
  run(folder, 'test/checkout.test.tsx');
});
