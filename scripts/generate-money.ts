/**
 * `npm run money`: writes what the library knows of money, from ISO 4217 and CLDR, and what ICU makes of it, for the tests.
 * A test fails when the files differ.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isoFile } from './lib/iso-4217';
import { expected, nodeCldr } from './lib/money-cases';
import { cldrVersion, localeTags, moneyFileOf, moneyPath } from './lib/money-locales';
import { ROOT } from './lib/root';
import { runMain, say } from './lib/say';

runMain(async () => {
  await writeFile(path.join(ROOT, 'src/money/iso-4217.ts'), isoFile());
  for (const tag of localeTags) {
    await mkdir(path.dirname(moneyPath(tag)), { recursive: true });
    await writeFile(moneyPath(tag), moneyFileOf(tag));
  }
  say(`src/locales/money: ${String(localeTags.length)} locales, as CLDR ${cldrVersion()} has them`);

  if (nodeCldr().split('.')[0] !== cldrVersion()) {
    throw new Error(
      `test/money/icu.json is as it was: this Node has CLDR ${nodeCldr()}. Take one with CLDR ${cldrVersion()}.`,
    );
  }
  const icu = expected();
  await writeFile(path.join(ROOT, 'test/money/icu.json'), `${JSON.stringify(icu, null, 2)}\n`);
  say(`test/money/icu.json: ${String(icu.cases)} amounts in each, as ICU writes them`);
});
