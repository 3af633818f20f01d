/**
 * Opens every story and every page of documentation of the built Storybook in a browser; `--help` says what else it does.
 *
 * Fails on a story that throws, on an error in the console, on a request that leaves the machine, on what the
 * accessibility checker reports in light, dark or right to left, and on a picture that is not as it was accepted.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/lib/root';
import { openBuilt, type BuiltStorybook, type Entry } from './built';
import { examine } from './examine';
import { comparePictures } from './pictures';

const USAGE = `npm run build:storybook && npx tsx .storybook/check.ts [options]

Opens every story and page of the built Storybook in a browser: errors, accessibility, and chosen ones against pictures.

  --built FOLDER     the built Storybook; storybook-static by default
  --only TEXT        only stories with this in their id
  --compare          only the pictures
  --accept           only the pictures: what differs is accepted
  --pictures FOLDER  only takes a picture of each story, to look at
  --globals GLOBALS  for these pictures, such as phone:320x568;direction:rtl
  --help             this text`;

const OPTIONS = {
  options: {
    help: { type: 'boolean', default: false },
    built: { type: 'string', default: path.join(ROOT, 'storybook-static') },
    only: { type: 'string', default: '' },
    compare: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    globals: { type: 'string', default: '' },
  },
} as const;

type Values = ReturnType<typeof parseArgs<typeof OPTIONS>>['values'];

function given(): Values {
  try {
    return parseArgs(OPTIONS).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, {
      cause: error,
    });
  }
}

async function main(): Promise<void> {
  const values = given();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const storybook = await openBuilt(values.built);
  const { problems } = storybook;
  const entries = storybook.entries.filter(({ id }) => id.includes(values.only));
  try {
    if (values.pictures !== undefined) {
      await takePictures(storybook, entries, values.pictures, values.globals);
    } else {
      if (!values.compare && !values.accept) {
        problems.push(...lostAddresses(storybook.entries));
        await examine(storybook, entries);
        console.log(`${entries.length} stories and pages were opened.`);
      }
      console.log(await comparePictures(storybook, values.only, values.accept));
    }
  } finally {
    await storybook.close();
  }
  if (problems.length > 0) throw new Error(`What is wrong with them:\n${problems.join('\n')}`);
}

/** Links that somebody may have been sent, and that lead nowhere now; and new ones that nobody promised to keep. */
function lostAddresses(entries: readonly Entry[]): string[] {
  const file = path.join(ROOT, 'test/stories/addresses.txt');
  const known = readFileSync(file, 'utf8').split('\n');
  const ids = new Set(entries.map(({ id }) => id));
  return [
    ...known
      .filter((line) => line !== '' && !line.includes(':') && !ids.has(line))
      .map(
        (id) =>
          `${id}: has links to it and is gone; a story that gets another name keeps that of its export`,
      ),
    ...[...ids]
      .filter((id) => !known.includes(id))
      .map((id) => `${id}: is new; add it to ${path.relative(ROOT, file)}`),
  ];
}

async function takePictures(
  storybook: BuiltStorybook,
  entries: readonly Entry[],
  folder: string,
  globals: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tab = await storybook.tab();
  for (const entry of entries) {
    await tab.open(entry, globals);
    await tab.page.screenshot({
      path: path.join(folder, `${entry.id}.png`),
      fullPage: true,
      animations: 'disabled',
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
