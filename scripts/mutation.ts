/** `npm run mutation [-- src/wallets/urls.ts …]`: faults put into the code, and those that no test noticed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type MutationReport, survivorsIn } from './lib/mutants';
import { ROOT } from './lib/root';
import { runMain, say } from './lib/say';

const STRYKER = path.join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const REPORT = path.join(ROOT, '.cache/mutation/report.json');

runMain(async () => {
  const files = process.argv.slice(2);
  rmSync(REPORT, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [STRYKER, 'run', ...(files.length > 0 ? ['--mutate', files.join(',')] : [])],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  process.exitCode = status ?? 1;
  if (!existsSync(REPORT)) return;
  const survivors = survivorsIn(JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport);
  say(`\nSurvivors: ${survivors.length}`);
  survivors.forEach(say);
});
