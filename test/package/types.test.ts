import { mkdirSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './support/run';
import { toolchainFolder } from './support/toolchain';

jest.setTimeout(900_000);

const SOURCE = path.join(__dirname, 'types/consumer.tsx');

/** Each `moduleResolution` with the `module` that goes with it. */
const RESOLUTIONS = { node: 'esnext', node16: 'node16', bundler: 'esnext' } as const;

/** Packages of the toolchain: the oldest TypeScript that is promised, the newest 5, and the newest. */
const COMPILERS = {
  'typescript-5.4': ['node', 'node16', 'bundler'],
  typescript: ['node', 'node16', 'bundler'],
  // It has no `node` any more.
  'typescript-7': ['node16', 'bundler'],
} as const satisfies Record<string, readonly (keyof typeof RESOLUTIONS)[]>;

const toolchain = toolchainFolder('taro-4.2');

/** @returns what the compiler says of our declarations and of the consumer's file; Taro's own do not compile everywhere */
async function complaints(
  compiler: string,
  moduleResolution: keyof typeof RESOLUTIONS,
  type: 'module' | 'commonjs',
): Promise<string[]> {
  const folder = path.join(toolchain, 'types', `${compiler}-${moduleResolution}-${type}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(SOURCE, path.join(folder, 'consumer.tsx'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type }));
  const compilerOptions = {
    ...{ module: RESOLUTIONS[moduleResolution], moduleResolution, target: 'es2020' },
    ...{ lib: ['es2020', 'dom'], jsx: 'react-jsx', strict: true, noEmit: true, types: [] },
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['consumer.tsx'] }),
  );
  const tsc = path.join(toolchain, 'node_modules', compiler, 'bin/tsc');
  const said = await run(folder, process.execPath, [tsc, '-p', '.']).catch((error: unknown) => {
    // It has found something, in whatever file.
    if (error instanceof Error && / error TS\d/.test(error.message)) return error.message;
    throw error;
  });
  return said.split('\n').filter((line) => /^(consumer\.tsx|\S*taro-tradepay\/).*error/.test(line));
}

describe.each(Object.entries(COMPILERS))('with %s', (compiler, resolutions) => {
  it.each(resolutions.flatMap((each) => [[each, 'module'] as const, [each, 'commonjs'] as const]))(
    'the types hold under moduleResolution %s, in a package of type %s',
    async (resolution, type) => {
      expect(await complaints(compiler, resolution, type)).toEqual([]);
    },
  );
});
