/** `npm run docs`: writes what the docs show of the code. A test fails when they differ. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withMachinePicture } from './lib/machine-picture';
import { ROOT } from './lib/root';
import { runMain, say } from './lib/say';

runMain(async () => {
  const page = path.join(ROOT, 'docs/payment-states.md');
  await writeFile(page, withMachinePicture(await readFile(page, 'utf8')));
  say('docs/payment-states.md: the picture is as the code has it');
});
