import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { problemIn, tailOf } from '../../scripts/lib/build-log';
import { taroArguments, taroEnvironment } from '../../scripts/lib/build-targets';
import { ROOT } from '../../scripts/lib/root';
import { say, seconds } from '../../scripts/lib/say';
import type { BenchTarget, Way } from './ways';

const BENCH = path.join(ROOT, 'bench');
/** A folder for each app, and in it one for each target. */
const BUILDS = path.join(ROOT, '.cache/bench/shop');

/** @returns where an app's builds are */
export const buildsOf = (way: Way): string => path.join(BUILDS, way);

function run(folder: string, command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`);
  }
}

/** The library as it is published, and the libraries that it is compared with. */
export function prepare(): void {
  if (!existsSync(path.join(BENCH, 'node_modules/@nutui'))) {
    say('Installing what is compared (bench/package-lock.json).');
    // Not `npm ci`: NutUI names an optional package that npm does not have, so that no lock file is complete.
    run(BENCH, 'npm', 'install', '--no-save');
  }
  // Without what is installed here they have no types, so nothing else looks at them.
  run(ROOT, 'npx', 'tsc', '--noEmit', '-p', 'bench/shop');
  run(ROOT, 'npm', 'run', '--silent', 'build');
}

/** Builds one of the bench's apps, as its own script would. */
export function buildApp(
  folder: string,
  target: BenchTarget | 'h5',
  name: string,
  env: NodeJS.ProcessEnv = {},
): void {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, taroArguments(target), {
    cwd: path.join(BENCH, folder),
    env: { ...taroEnvironment('production'), ...env },
    encoding: 'utf8',
  });
  const log = stdout + stderr;
  const problem = problemIn(log) ?? (status === 0 ? undefined : tailOf(log));
  if (problem !== undefined)
    throw new Error(`${name} could not be built for ${target}.\n${problem}`);
  say(`  ${name.padEnd(8)}${target.padEnd(7)} built in ${seconds(begin)}`);
}

export function buildShop(way: Way, target: BenchTarget | 'h5'): void {
  rmSync(path.join(buildsOf(way), target), { recursive: true, force: true });
  // Taro looks for it in the sources of each app.
  const html = 'index.html';
  copyFileSync(path.join(ROOT, 'src', html), path.join(BENCH, 'shop/src', way, html));
  buildApp('shop', target, way, { BENCH_WAY: way });
}
