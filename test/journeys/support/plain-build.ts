import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { problemIn, tailOf } from '../../../scripts/lib/build-log';
import { taroArguments, taroEnvironment } from '../../../scripts/lib/build-targets';
import { fingerprint } from '../../../scripts/lib/stamps';
import type { Target } from '../../../scripts/lib/targets';

const ROOT = path.resolve(__dirname, '../../..');

/**
 * Builds the demo without `taro-tradepay/plugin`, unless the build that is there is of these sources.
 *
 * @param target to build for
 * @returns the folder that holds the build, by the target's name
 */
export function buildPlain(target: Target): string {
  const folder = path.join(ROOT, 'build/plain');
  const stamp = path.join(folder, `${target}.stamp`);
  const print = fingerprint(ROOT, target, process.env.MERCHANT_URL);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return folder;
  rmSync(stamp, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, taroArguments(target), {
    cwd: ROOT,
    env: {
      ...taroEnvironment('production'),
      WITHOUT_PLUGIN: '1',
      OUTPUT_ROOT: `build/plain/${target}`,
    },
    encoding: 'utf8',
  });
  const log = stdout + stderr;
  const problem = problemIn(log) ?? (status === 0 ? undefined : tailOf(log));
  if (problem !== undefined) throw new Error(`The build without the plugin failed.\n${problem}`);
  writeFileSync(stamp, print);
  return folder;
}
