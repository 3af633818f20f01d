import path from 'node:path';
import { transformSync } from '@swc/core';
import type { Folder } from './pages';

/**
 * Runs files as they stand in a page, without writing them anywhere.
 *
 * @param folder the files
 * @param file the one to begin with
 * @param loaded those that ran already: they share it, as the modules of one app do
 * @returns what it exports
 */
export function run(
  folder: Folder,
  file: string,
  outside: (name: string) => unknown,
  loaded: Map<string, object> = new Map<string, object>(),
): Record<string, unknown> {
  const known = loaded.get(file);
  if (known) return known as Record<string, unknown>;
  const block = folder.get(file);
  if (!block) throw new Error(`The page shows no ${file}.`);
  const { code } = transformSync(block.code, {
    filename: file,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  });
  const own = { exports: {} };
  loaded.set(file, own.exports);
  const load = (name: string): unknown => {
    if (!name.startsWith('.')) return outside(name);
    const place = path.posix.join(path.posix.dirname(file), name);
    const found = [place, `${place}.ts`, `${place}.tsx`].find((each) => folder.has(each));
    return run(folder, found ?? place, outside, loaded);
  };
  // The program is the page's: there is no other way to run it than to run it.
  const body = (0, eval)(`(function (require, module, exports) {${code}\n})`) as (
    ...scope: unknown[]
  ) => void;
  body(load, own, own.exports);
  return own.exports;
}
