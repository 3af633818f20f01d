/** `npm run build`: the library into dist/, as it is published. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { completeDeclarations, DIST, libraryConfig, pluginConfig } from './lib/library';
import { ROOT } from './lib/root';
import { runMain, say, seconds } from './lib/say';

function declare(): void {
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The declarations were not made: see above.');
  completeDeclarations();
}

runMain(async () => {
  const begin = performance.now();
  await build(libraryConfig);
  await build(pluginConfig);
  declare();
  // What a server of the consumer's own answers.
  copyFileSync(path.join(ROOT, 'docs/openapi.json'), path.join(DIST, 'openapi.json'));
  // The scripts around the library are CommonJS to Node; what is published is not.
  writeFileSync(
    path.join(DIST, 'package.json'),
    '{ "type": "module", "sideEffects": ["*.css"] }\n',
  );
  say(`dist/ built in ${seconds(begin)}`);
});
