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
  });
});
