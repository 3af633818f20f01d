import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { problemIn, tailOf } from './build-log';
import { ROOT } from './root';
import { say, seconds } from './say';
import { fingerprint, isStale, removeStamp, writeStamp } from './stamps';
import { entryOf, type Target } from './targets';

/** A build takes a core and a gigabyte. */
const AT_ONCE = 2;

const TARO = path.join(ROOT, 'node_modules/@tarojs/cli/bin/taro');

/** The arguments of every Taro build: nothing from the user's home, no check of the configuration over the network. */
export function taroArguments(target: Target): string[] {
  return [TARO, 'build', '--type', target, '--no-check', '--disable-global-config'];
}

/** The environment without what would make Taro build something else than it was told to. */
export function taroEnvironment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: mode,
    BROWSERSLIST_IGNORE_OLD_DATA: '1',
  };
  delete env.TARO_ENV;
  delete env.TARO_APP_ID;
  return env;
}

function runTaro(target: Target, logFile: string, signal?: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const log = createWriteStream(logFile);
    const child = spawn(process.execPath, taroArguments(target), {
      cwd: ROOT,
      env: taroEnvironment('production'),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.once('error', reject);
    child.once('close', (code) => log.end(() => resolve(code)));
  });
}

async function build(target: Target, signal?: AbortSignal): Promise<void> {
  const begin = performance.now();
  const folder = path.join(ROOT, 'build', target);
  const logFile = path.join(ROOT, 'build/.logs', `${target}.log`);
  // Taken before the build: what changes meanwhile makes the result stale.
  const print = fingerprint(ROOT, target, process.env.MERCHANT_URL);
  removeStamp(ROOT, target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(logFile), { recursive: true });

  const code = await runTaro(target, logFile, signal);
  const log = readFileSync(logFile, 'utf8');
  const entry = entryOf(target);
  const problem =
    problemIn(log) ??
    (code === 0 ? undefined : `Taro ended with code ${code}:\n${tailOf(log)}`) ??
    (existsSync(path.join(folder, entry)) ? undefined : `No ${entry} was made:\n${tailOf(log)}`);
  if (problem !== undefined) {
    throw new Error(
      `The build for ${target} failed.\n${problem}\nThe whole log: build/.logs/${target}.log`,
    );
  }
  writeStamp(ROOT, target, print);
  say(`  ${target.padEnd(6)} built in ${seconds(begin)}`);
}

/** Builds the targets, two at a time; the first failure stops what has not begun. */
export async function buildTargets(
  targets: readonly Target[],
  signal?: AbortSignal,
): Promise<void> {
  const waiting = [...targets];
  let failed = false;
  const worker = async () => {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      if (failed || signal?.aborted) return;
      try {
        await build(target, signal);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** Builds those of the targets whose sources changed since they were built. */
export async function buildStale(targets: readonly Target[], signal?: AbortSignal): Promise<void> {
  const stale = targets.filter((target) =>
    isStale(ROOT, target, fingerprint(ROOT, target, process.env.MERCHANT_URL)),
  );
  if (stale.length === 0) return say('The builds of the demo are up to date.');
  say(`Building the demo for ${stale.join(', ')} (10 to 40 s each).`);
  await buildTargets(stale, signal);
}
