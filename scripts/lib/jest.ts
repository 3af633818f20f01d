import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './root';

const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');

/** Runs Jest with a browser for the journeys; its own closing lines are the last, its exit code is ours. */
export function runJest(browser: string, args: string[]): void {
  const { status } = spawnSync(process.execPath, [JEST, '--ci', '--maxWorkers=2', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: browser },
  });
  process.exitCode = status ?? 1;
}
