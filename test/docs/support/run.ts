import path from 'node:path';
import * as react from 'react';
import * as jsx from 'react/jsx-runtime';
import { transformSync } from '@swc/core';
import * as components from '@tarojs/components';
import * as taro from '@tarojs/taro';
import * as testing from '@testing-library/react';
import * as library from 'taro-tradepay';
import * as sandbox from 'taro-tradepay/sandbox';
import type { Folder } from './pages';

/** All that code in the docs may import from packages, where it is run. */
const packages: Readonly<Record<string, unknown>> = {
  react,
  'react/jsx-runtime': jsx,
  '@tarojs/components': components,
  '@tarojs/taro': taro,
  '@testing-library/react': testing,
  'taro-tradepay': library,
  'taro-tradepay/sandbox': sandbox,
  'taro-tradepay/style.css': {},
};

function outside(name: string): unknown {
  if (!(name in packages)) throw new Error(`It imports ${name}.`);
  return packages[name];
}

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
    return run(folder, found ?? place, loaded);
  };
  // The program is the page's: there is no other way to run it than to run it.
  const body = (0, eval)(`(function (require, module, exports) {${code}\n})`) as (
    ...scope: unknown[]
  ) => void;
  body(load, own, own.exports);
  return own.exports;
}
