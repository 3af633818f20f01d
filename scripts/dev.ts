/** `npm run dev -- <target>`: Taro's watch build of one target into build/<target>/. */
import { spawn } from 'node:child_process';
import { parseTarget } from './lib/arguments';
import { taroArguments, taroEnvironment } from './lib/build-targets';
import { ROOT } from './lib/root';
import { runMain, say } from './lib/say';
import { removeStamp } from './lib/stamps';

runMain(
  () =>
    new Promise((resolve, reject) => {
      const target = parseTarget(process.argv.slice(2));
      say(`Building build/${target}/ again at every change; Ctrl-C stops.`);
      // What a watch build leaves is no production build.
      removeStamp(ROOT, target);
      const child = spawn(process.execPath, [...taroArguments(target), '--watch'], {
        cwd: ROOT,
        env: taroEnvironment('development'),
        stdio: 'inherit',
      });
      const forward = (signal: NodeJS.Signals) => child.kill(signal);
      process.on('SIGTERM', forward).on('SIGINT', forward);
      child.once('error', reject);
      child.once('close', (code) => {
        process.exitCode = code ?? 0;
        resolve();
      });
    }),
);
