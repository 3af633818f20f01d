/** `npm test`: everything that can be known about the working copy, what is cheapest first, Jest last. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './lib/browser';
import { buildStale } from './lib/build-targets';
import { runJest } from './lib/jest';
import { ROOT } from './lib/root';
import { runMain, say, seconds } from './lib/say';
import { TARGETS } from './lib/targets';

/** npm scripts that pass in silence, and are heard when they fail. */
const CHECKS = ['format:check', 'lint', 'types', 'build', 'budgets', 'check:storybook'];

function check(name: string): void {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return say(`${name}: ok (${seconds(begin)})`);
  say(`${stdout}${stderr}`.trimEnd());
  throw new Error(`The step "${name}" failed: see above. Alone, it is npm run ${name}.`);
}

runMain(async () => {
  const browser = ensureBrowser();
  say(`browser: ${browser}`);
  CHECKS.forEach(check);
  await buildStale(TARGETS);
  runJest(browser, process.argv.slice(2));
});
