/** `npm run money`: writes how each locale writes money, as CLDR has it. A test fails when the files differ. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cldrVersion, localeTags, moneyFileOf, moneyPath } from './lib/money-locales';
import { runMain, say } from './lib/say';

runMain(async () => {
  for (const tag of localeTags) {
    await mkdir(path.dirname(moneyPath(tag)), { recursive: true });
    await writeFile(moneyPath(tag), moneyFileOf(tag));
  }
  say(
    `src/locales/money: ${String(localeTags.length)} locales, as CLDR ${cldrVersion()} writes money`,
  );
});
