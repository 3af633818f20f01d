/**
 * `npm run bench`: how the library does on a compiled Alipay build, on the simulator's engine in Chromium. Prints a
 * table, writes it to `bench/results`, and fails when a bar is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../scripts/lib/browser';
import { problemIn, tailOf } from '../scripts/lib/build-log';
import { taroArguments, taroEnvironment } from '../scripts/lib/build-targets';
import { ROOT } from '../scripts/lib/root';
import { runMain, say, seconds } from '../scripts/lib/say';
import { startSimulator } from '../simulator/src/index';
import type { Sample } from './app/src/measure';
import { missed, summarize, tableOf } from './lib/order-lines';

const BUILDS = path.join(ROOT, '.cache/bench');
const RESULTS = path.join(ROOT, 'bench/results');

/** Nothing in the bench asks a server. */
const NOWHERE = 'http://127.0.0.1:9';

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

runMain(async () => {
  build();
  const rows = summarize(await measure());
  say(tableOf(rows));
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    path.join(RESULTS, 'order-lines.json'),
    `${JSON.stringify({ target: 'alipay', rows }, null, 2)}\n`,
  );
  const misses = missed(rows);
  if (misses.length > 0) throw new Error(misses.join('\n'));
});
