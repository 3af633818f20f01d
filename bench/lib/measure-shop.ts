import path from 'node:path';
import { launch } from './launch';
import { say } from '../../scripts/lib/say';
import { startSimulator } from '../../simulator/src/index';
import { SERVER } from '../shop/shared/server';
import { buy } from './bridge';
import { over, weighBuild } from './bytes';
import { buildShop, buildsOf, prepare } from './build-shop';
import { startServers } from './servers';
import { timesOf, usualBridge, type Purchases, type Table } from './shop';
import { BENCH_TARGETS, SHOPS, WAYS, type BenchTarget, type Shop } from './ways';

/** By how many times the processor is slowed down. */
const SPEEDS = [1, 4];

/**
 * Builds the five apps for both targets, and buys with each.
 *
 * @param rounds how often, besides once to warm up
 * @param built the builds of the last time are measured again
 */
export async function measureShops(rounds: number, built: boolean): Promise<Table[]> {
  if (!built) {
    prepare();
    for (const target of BENCH_TARGETS) for (const way of WAYS) buildShop(way, target);
  }
  const tables: Table[] = [];
  for (const target of BENCH_TARGETS) tables.push(await measureTarget(target, rounds));
  return tables;
}

async function measureTarget(target: BenchTarget, rounds: number): Promise<Table> {
  const base = weighBuild(path.join(buildsOf('empty'), target));
  const runs = await buyWithAll(target, rounds);
  const rows = SHOPS.map((way) => {
    const own = runs.get(way) ?? new Map<number, Purchases>();
    return {
      way,
      bytes: over(weighBuild(path.join(buildsOf(way), target)), base),
      bridge: usualBridge([...own.values()].flatMap(({ first }) => first)),
      times: Object.fromEntries([...own].map(([speed, each]) => [String(speed), timesOf(each)])),
    };
  });
  return { target, rows };
}

async function buyWithAll(
  target: BenchTarget,
  rounds: number,
): Promise<Map<Shop, Map<number, Purchases>>> {
  const servers = await startServers();
  const simulators = await Promise.all(
    SHOPS.map((way) =>
      startSimulator({
        port: 0,
        buildDir: buildsOf(way),
        merchantUrl: servers.url,
        gatewayUrl: servers.url,
        bakedMerchantUrl: SERVER,
      }),
    ),
  );
  const browser = await launch();
  const runs = new Map(
    SHOPS.map((way) => [
      way,
      new Map(SPEEDS.map((speed): [number, Purchases] => [speed, { first: [], again: [] }])),
    ]),
  );
  try {
    // The first round warms up what is shared, and is not counted.
    for (let round = -1; round < rounds; round += 1) {
      say(`  ${target}: round ${String(round + 1)} of ${String(rounds)}`);
      for (const speed of SPEEDS) {
        // One after the other, and not always in the same order, so that what disturbs one disturbs all.
        for (const way of round % 2 === 0 ? SHOPS : [...SHOPS].reverse()) {
          const url = simulators[SHOPS.indexOf(way)]?.url ?? '';
          const run = await buy(browser, url, target, { slow: speed });
          const later = await buy(browser, url, target, { slow: speed, again: true });
          if (round < 0) continue;
          const own = runs.get(way)?.get(speed);
          own?.first.push(run);
          own?.again.push(later);
        }
      }
    }
    return runs;
  } finally {
    await browser.close();
    await Promise.all([...simulators, servers].map((each) => each.close()));
  }
}
