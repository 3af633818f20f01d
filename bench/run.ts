/**
 * `npm run bench [-- <rounds> [--built]]`: what the library costs beside others, and what a long order costs beside a short one,
 * on compiled builds and the simulator's engine in Chromium. Prints tables, writes them to `docs` and `bench/results`,
 * and fails when a bar is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import prettier from 'prettier';
import { ensureBrowser } from '../scripts/lib/browser';
import { problemIn, tailOf } from '../scripts/lib/build-log';
import { taroArguments, taroEnvironment } from '../scripts/lib/build-targets';
import { ROOT } from '../scripts/lib/root';
import { runMain, say, seconds } from '../scripts/lib/say';
import { startSimulator } from '../simulator/src/index';
import type { Sample } from './app/src/measure';
import { measureShops } from './lib/measure-shop';
import { missed, summarize, tableOf } from './lib/order-lines';
import { markdownOf, plotOf } from './lib/report';
import { barsOf, holds, type Bar } from './lib/shop';

const BUILDS = path.join(ROOT, '.cache/bench');
const RESULTS = path.join(ROOT, 'bench/results');

const DOCS = path.join(ROOT, 'docs');

/** Nothing in long orders asks a server. */
const NOWHERE = 'http://127.0.0.1:9';

interface Given {
  /** Interleaved purchases with every app, on each target and at each speed. */
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

function build(): void {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, taroArguments('alipay'), {
    cwd: path.join(ROOT, 'bench/app'),
    env: taroEnvironment('production'),
    encoding: 'utf8',
  });
  const log = stdout + stderr;
  const problem = problemIn(log) ?? (status === 0 ? undefined : tailOf(log));
  if (problem !== undefined) throw new Error(`The bench's app could not be built.\n${problem}`);
  say(`Built for alipay in ${seconds(begin)}.`);
}

async function measure(): Promise<Sample[]> {
  const simulator = await startSimulator({
    port: 0,
    buildDir: BUILDS,
    merchantUrl: NOWHERE,
    gatewayUrl: NOWHERE,
  });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    // A program has no clock but this one, which is too coarse for what takes a few milliseconds.
    await page.addInitScript(() => {
      Date.now = () => performance.timeOrigin + performance.now();
    });
    await page.goto(`${simulator.url}/?target=alipay&instant=1`);
    const result = page.frameLocator('iframe').locator('#result').filter({ hasText: /./ });
    const written = await result.textContent({ timeout: 300_000 });
    const samples = JSON.parse(written ?? '') as Sample[] | string;
    const problems = await page.evaluate(
      () => (window as unknown as { simulator: { problems: string[] } }).simulator.problems,
    );
    if (typeof samples === 'string' || problems.length > 0) {
      throw new Error([samples, ...problems].map(String).join('\n'));
    }
    return samples;
  } finally {
    await browser.close();
    await simulator.close();
  }
}

async function longOrders(): Promise<string[]> {
  build();
  const rows = summarize(await measure());
  say(tableOf(rows));
  await write(path.join(RESULTS, 'order-lines.json'), JSON.stringify({ target: 'alipay', rows }));
  return missed(rows);
}

async function shops({ rounds, built }: Given): Promise<Bar[]> {
  const tables = await measureShops(rounds, built);
  const bars = tables.flatMap(barsOf);
  const [first] = tables;
  const markdown = markdownOf(tables, bars, rounds);
  say(markdown);
  await write(path.join(DOCS, 'bench.json'), JSON.stringify({ rounds, tables, bars }));
  await write(path.join(DOCS, 'bench.md'), markdown);
  if (first) await write(path.join(DOCS, 'images/bench.svg'), plotOf(first));
  return bars;
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
  const bars = await shops(given());
  const misses = [
    ...bars
      .filter((bar) => !holds(bar))
      .map(({ target, what, most, found }) => `${target}: ${what}: ${found}, over ${most}.`),
    ...(await longOrders()),
  ];
  if (misses.length > 0) throw new Error(misses.join('\n'));
});
