/** `npm run mutation [-- src/wallets/urls.ts …]`: faults put into the code, and those that no test noticed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type MutationReport, survivorsIn } from './lib/mutants';
import { ROOT } from './lib/root';
import { runMain, say } from './lib/say';

const STRYKER = path.join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** Each part is held against its own tests: they are quick, and a part must not live on the tests of another. */
function mutate(part: string, files: string[]): void {
  const report = path.join(ROOT, `.cache/mutation/${part}.json`);
  rmSync(report, { force: true });
  say(`\nMutants of src/${part}:`);
  const { status } = spawnSync(
    process.execPath,
    [STRYKER, 'run', ...(files.length > 0 ? ['--mutate', files.join(',')] : [])],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, MUTATION_PART: part },
    },
  );
  if (status !== 0) process.exitCode = status ?? 1;
  if (!existsSync(report)) return;
  const survivors = survivorsIn(JSON.parse(readFileSync(report, 'utf8')) as MutationReport);
  say(`\nSurvivors in src/${part}: ${survivors.length}`);
  survivors.forEach(say);
}

runMain(async () => {
  const given = process.argv.slice(2);
  for (const part of ['payment', 'wallets']) {
    const files = given.filter((file) => file.startsWith(`src/${part}/`));
    if (given.length === 0 || files.length > 0) mutate(part, files);
  }
});
