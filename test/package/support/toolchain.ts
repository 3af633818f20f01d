import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CONSUMERS, TARBALL } from './folders';
import { run } from './run';

const LOCKS = path.resolve(__dirname, '../toolchains');

/**
 * @param name a folder of `test/package/toolchains`
 * @returns the folder that holds its `node_modules`
 */
export const toolchainFolder = (name: string): string => path.join(CONSUMERS, name);

/**
 * Installs each version of Taro from its lock file, unless it is there, and the library from its tarball. Before all tests:
 * several files use one of them, at the same time.
 */
export async function installToolchains(): Promise<void> {
  await Promise.all(readdirSync(LOCKS).map(install));
}

async function install(name: string): Promise<void> {
  const folder = toolchainFolder(name);
  const stamp = path.join(folder, 'stamp');
  const lock = path.join(LOCKS, name, 'package-lock.json');
  const print = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== print) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(LOCKS, name), folder, { recursive: true });
    // Not `npm ci`: it misses the parts of Taro for other systems, which npm leaves out of lock files.
    await run(folder, 'npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit']);
    writeFileSync(stamp, print);
  }
  await installLibrary(folder);
}

/** The tarball, not a link to this repository. */
export async function installLibrary(folder: string): Promise<void> {
  const library = path.join(folder, 'node_modules/taro-tradepay');
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library);
  await run(folder, 'tar', ['-xzf', TARBALL, '-C', library, '--strip-components=1']);
}
