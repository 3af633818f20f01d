/** `npm run docs`: writes what the docs show of the code. A test fails when they differ. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import { apiReference } from './lib/api-reference';
import { withMachinePicture } from './lib/machine-picture';
import { ROOT } from './lib/root';
import { runMain, say } from './lib/say';
import { withReference } from '../server/src/config/reference';
import { openApiDocument } from '../server/src/openapi';

async function rewrite(page: string, change: (text: string) => string): Promise<void> {
  const file = path.join(ROOT, page);
  const options = await prettier.resolveConfig(file);
  const text = change(await readFile(file, 'utf8'));
  await writeFile(file, await prettier.format(text, { ...options, filepath: file }));
}

runMain(async () => {
  const document = await openApiDocument();
  await rewrite('docs/configuration.md', withReference);
  say('docs/configuration.md: the variables are as the code has them');
  await rewrite('docs/openapi.json', () => JSON.stringify(document));
  say('docs/openapi.json: the calls are as the code has them');
  const page = path.join(ROOT, 'docs/payment-states.md');
  await writeFile(page, withMachinePicture(await readFile(page, 'utf8')));
  say('docs/payment-states.md: the picture is as the code has it');
  for (const [name, text] of await apiReference()) {
    await writeFile(path.join(ROOT, 'docs/api', name), text);
    say(`docs/api/${name}: the names are as the code has them`);
  }
});
