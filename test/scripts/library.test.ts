import manifest from '../../package.json';
import { completeSpecifiers } from '../../scripts/lib/library';

describe('the declarations', () => {
  it('name files as Node resolves them', () => {
    const isFile = (specifier: string) => specifier === './payment/session.d.ts';
    const source = [
      `export { a } from './payment/session';`,
      `export * from './components';`,
      `export type B = import("./payment/session").B;`,
      `import type { C } from 'react';`,
    ].join('\n');
    expect(completeSpecifiers(source, isFile).split('\n')).toEqual([
      `export { a } from './payment/session.js';`,
      `export * from './components/index.js';`,
      `export type B = import("./payment/session.js").B;`,
      `import type { C } from 'react';`,
    ]);
    expect(completeSpecifiers(source, isFile, '.cjs').split('\n')).toEqual([
      `export { a } from './payment/session.cjs';`,
      `export * from './components/index.cjs';`,
      `export type B = import("./payment/session.cjs").B;`,
      `import type { C } from 'react';`,
    ]);
  });
});

it('has types for an app of Taro’s own template, whose TypeScript reads no exports', () => {
  const typesOf = (given: unknown): unknown => {
    if (typeof given !== 'object' || given === null) return undefined;
    return 'types' in given ? given.types : typesOf('import' in given && given.import);
  };
  const entries = Object.entries<unknown>(manifest.exports).flatMap(([entry, given]) => {
    const types = typesOf(given);
    return types === undefined ? [] : [[entry.slice(2), [types]]];
  });
  expect(Object.fromEntries(entries)).toEqual({
    '': [manifest.types],
    // A folder of its own: Taro's resolver reads no exports either.
    plugin: ['./dist/plugin/index.d.cts'],
    ...manifest.typesVersions['*'],
  });
});
