/** `npm run build:targets [-- alipay weapp …]`: the demo into build/<target>/, and what it weighs. */
import path from 'node:path';
import { parseTargets } from './lib/arguments';
import { buildTargets } from './lib/build-targets';
import { ROOT } from './lib/root';
import { runMain, say, seconds } from './lib/say';
import { measure, sizeTable } from './lib/sizes';

runMain(async () => {
  const targets = parseTargets(process.argv.slice(2));
  const begin = performance.now();
  say(`Building the demo for ${targets.join(', ')}, two at a time.`);
  await buildTargets(targets);
  say(`All done in ${seconds(begin)}.\n`);
  say(sizeTable(targets.map((target) => measure(path.join(ROOT, 'build', target), target))));
});
