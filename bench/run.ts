/**
 * `npm run bench [-- <rounds> [--built]]`: what the library costs beside others, on compiled builds and the simulator's engine
 * in Chromium and on the web; and what grows with an order, with interrupted payments and with time. Prints tables,
 * writes them to `docs`, and fails when a bar is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { ROOT } from '../scripts/lib/root';
import { runMain, say } from '../scripts/lib/say';
import { missed, summarize } from './lib/growth';
import { measureGrowth } from './lib/measure-growth';
import { measureShops } from './lib/measure-shop';
import { measureWeb } from './lib/measure-web';
import { markdownOf, plotOf, type Result } from './lib/report';
import { barsOf, holds } from './lib/shop';

const DOCS = path.join(ROOT, 'docs');

interface Given {
  /** Interleaved purchases with every app, on each target and at each speed, and visits of each on the web. */
  rounds: number;
  /** Whether the apps are there from a run before. */
  built: boolean;
}

function given(): Given {
  const { values, positionals } = parseArgs({
    options: { built: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const rounds = positionals.join(' ') || '7';
  if (/^[1-9]\d{0,2}$/.test(rounds)) return { rounds: Number(rounds), built: values.built };
  throw new Error(`Rounds must be one whole number from 1 to 999, not "${rounds}".`);
}

async function measure({ rounds, built }: Given): Promise<Result> {
  const tables = await measureShops(rounds, built);
  const web = await measureWeb(rounds, built);
  const { samples, hour } = await measureGrowth();
  const bars = tables.flatMap(barsOf);
  return { rounds, tables, bars, web, growth: summarize(samples), hour };
}

/** As the formatter leaves it. */
async function write(file: string, text: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  const { ignored, inferredParser } = await prettier.getFileInfo(file);
  const plain = ignored || inferredParser === null;
  writeFileSync(file, plain ? text : await prettier.format(text, options));
}

runMain(async () => {
  const result = await measure(given());
  const markdown = markdownOf(result);
  say(markdown);
  await write(path.join(DOCS, 'bench.json'), JSON.stringify(result));
  await write(path.join(DOCS, 'bench.md'), markdown);
  const [first] = result.tables;
  if (first) await write(path.join(DOCS, 'images/bench.svg'), plotOf(first));
  const misses = [
    ...result.bars
      .filter((bar) => !holds(bar))
      .map(({ target, what, most, found }) => `${target}: ${what}: ${found}, over ${most}.`),
    ...missed(result.growth, result.hour),
  ];
  if (misses.length > 0) throw new Error(misses.join('\n'));
});
