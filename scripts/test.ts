/** `npm test`: everything that can be known about the working copy, what is cheapest first, Jest last. */
import { ensureBrowser } from './lib/browser';
import { buildStale } from './lib/build-targets';
import { runJest } from './lib/jest';
import { ROOT } from './lib/root';
import { CommandFailed, run } from './lib/run';
import { runMain, say, seconds } from './lib/say';
import { TARGETS } from './lib/targets';

/** npm scripts that pass in silence, and are heard when they fail: two rows beside each other, since each keeps one core busy. */
const CHECKS = [
  ['lint', 'types'],
  ['format:check', 'build', 'check:package', 'budgets', 'check:storybook'],
];

async function check(name: string): Promise<void> {
  const begin = performance.now();
  try {
    await run(ROOT, 'npm', ['run', '--silent', name]);
  } catch (error) {
    if (error instanceof CommandFailed) say(error.said.trimEnd());
    throw new Error(`The step "${name}" failed: see above. Alone, it is npm run ${name}.`, {
      cause: error,
    });
  }
  say(`${name}: ok (${seconds(begin)})`);
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
