import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { CONSUMERS, ROOT, TARBALL } from './folders';
import { run } from './run';
import { installToolchains } from './toolchain';

/** Before all consumers: packs `dist/`, which `npm run build` has made, and installs it. */
export default async function pack(): Promise<void> {
  mkdirSync(CONSUMERS, { recursive: true });
  await run(ROOT, 'npm', ['pack', '--silent', '--pack-destination', CONSUMERS]);
  const packed = readdirSync(CONSUMERS).find((name) => /^taro-tradepay-.*\.tgz$/.test(name));
  if (!packed) throw new Error('npm pack left no tarball.');
  renameSync(path.join(CONSUMERS, packed), TARBALL);
  await installToolchains();
}
