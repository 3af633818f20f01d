/** `npm test`: everything that can be known about the working copy, what is cheapest first, Jest last. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureBrowser } from './lib/browser';
import { buildStale } from './lib/build-targets';
import { runJest } from './lib/jest';
import { ROOT } from './lib/root';
import { runMain, say, seconds } from './lib/say';
import { TARGETS } from './lib/targets';

/** npm scripts that pass in silence, and are heard when they fail: two rows beside each other, since each keeps one core busy. */
const CHECKS = [
  ['lint', 'types'],
  ['format:check', 'build', 'check:package', 'budgets', 'check:storybook'],
];

async function check(name: string): Promise<void> {
  const begin = performance.now();
  const npm = spawn('npm', ['run', '--silent', name], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.on('data', (part: Buffer) => void said.push(part));
  }
  const [status] = (await once(npm, 'close')) as [number | null];
  if (status === 0) return say(`${name}: ok (${seconds(begin)})`);
  say(Buffer.concat(said).toString().trimEnd());
  throw new Error(`The step "${name}" failed: see above. Alone, it is npm run ${name}.`);
}

/** The first failure ends both rows, each after the step it is at. */
async function checkAll(): Promise<void> {
  let failed = false;
  const row = async (names: readonly string[]): Promise<void> => {
    for (const name of names) {
      if (failed) return;
      await check(name).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(CHECKS.map(row));
}

runMain(async () => {
  const browser = ensureBrowser();
  say(`browser: ${browser}`);
  await checkAll();
  await buildStale(TARGETS);
  runJest(browser, process.argv.slice(2));
});
