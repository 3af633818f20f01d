/**
 * `npm run bench:profile [-- <rounds>]`: what the time is spent on from the opening of the checkout to its first paint, and from a tap to
 * the wallet, by hand and with the library, on the builds that `npm run bench` has made. Prints a table; being watched takes
 * time too, so that its sums are larger than the bench's.
 */
import type { Browser } from 'playwright-core';
import { runMain, say } from '../scripts/lib/say';
import { startSimulator } from '../simulator/src/index';
import { buy, TAPPED, type Run } from './lib/bridge';
import { buildsOf } from './lib/build-shop';
import { launch } from './lib/launch';
import { markdownTable } from './lib/report';
import { startServers } from './lib/servers';
import { CATEGORIES, costsIn, meanOf, type Costs, type Span, type TraceEvent } from './lib/trace';
import { BENCH_TARGETS, type BenchTarget } from './lib/ways';
import { SERVER } from './shop/shared/server';

const tap = ({ tapped, asked, ordered, called }: Run): Span[] => [
  [tapped, asked],
  [ordered, called],
];

const paint = ({ sent }: Run): Span[] =>
  sent
    .filter(({ page }) => page === 'checkout')
    .slice(0, 1)
    .map(({ start, end }) => [start, end]);

/** What is looked at, and in which purchase. */
const PARTS: Record<string, { again: boolean; spansOf: (run: Run) => Span[] }> = {
  paint: { again: false, spansOf: paint },
  'first tap': { again: false, spansOf: tap },
  'third tap': { again: true, spansOf: tap },
};

const OWNERS = ['the app', 'Taro and React', 'the engine', 'the browser', 'nobody'];

async function watched(browser: Browser, url: string, target: BenchTarget, again: boolean) {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  const run = await buy(browser, url, target, { again });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { run, traceEvents };
}

async function profile(
  browser: Browser,
  url: string,
  target: BenchTarget,
  rounds: number,
): Promise<Map<string, Costs>> {
  const costs = new Map<string, Costs[]>();
  for (let round = -1; round < rounds; round += 1) {
    for (const again of [false, true]) {
      const { run, traceEvents } = await watched(browser, url, target, again);
      if (round < 0) continue;
      for (const [name, part] of Object.entries(PARTS)) {
        if (part.again !== again) continue;
        const mark = { name: TAPPED, at: run.tapped };
        const found = costsIn(traceEvents, mark, part.spansOf(run));
        costs.set(name, [...(costs.get(name) ?? []), found]);
      }
    }
  }
  return new Map([...costs].map(([name, all]) => [name, meanOf(all)]));
}

runMain(async () => {
  const rounds = Number(process.argv[2] ?? 5);
  const servers = await startServers();
  const browser = await launch();
  const rows: string[][] = [];
  for (const target of BENCH_TARGETS) {
    for (const way of ['bare', 'ours'] as const) {
      const simulator = await startSimulator({
        port: 0,
        buildDir: buildsOf(way),
        merchantUrl: servers.url,
        gatewayUrl: servers.url,
        bakedMerchantUrl: SERVER,
      });
      for (const [name, costs] of await profile(browser, simulator.url, target, rounds)) {
        const { all, compiling, functions, drawing, garbage, owners } = costs;
        rows.push([
          `${target}, ${name}: ${way}`,
          all.toFixed(1),
          `${compiling.toFixed(1)} (${functions.toFixed(0)})`,
          ...[drawing, garbage].map((time) => time.toFixed(1)),
          ...OWNERS.map((owner) => (owners.get(owner) ?? 0).toFixed(1)),
        ]);
      }
      await simulator.close();
    }
  }
  const head = ['', 'all', 'compiling (functions)', 'drawing', 'garbage', ...OWNERS];
  say(markdownTable(head, rows.sort()));
  await browser.close();
  await servers.close();
});
