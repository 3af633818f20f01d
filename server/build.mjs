/** `npm run build -w @taro-tradepay/server`: server/src into server/dist as JavaScript, file by file, for plain Node. */
import { transformFile } from '@swc/core';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SOURCE = path.join(import.meta.dirname, 'src');
const TARGET = path.join(import.meta.dirname, 'dist');

// The same as the tests run on: jest.config.cjs.
const options = {
  configFile: false,
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

await rm(TARGET, { recursive: true, force: true });
const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true });
for (const entry of entries.filter((one) => one.isFile())) {
  const source = path.join(entry.parentPath, entry.name);
  const target = path.join(TARGET, path.relative(SOURCE, source));
  await mkdir(path.dirname(target), { recursive: true });
  if (!source.endsWith('.ts')) {
    // The migrations: SQL, and drizzle's journal of them.
    await cp(source, target);
    continue;
  }
  const { code } = await transformFile(source, options);
  await writeFile(target.replace(/\.ts$/, '.js'), code);
}
