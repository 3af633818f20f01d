import path from 'node:path';
import staticFiles from '@fastify/static';
import fastify from 'fastify';
import type { Browser } from 'playwright-core';
import { launch } from './launch';
import { say } from '../../scripts/lib/say';
import { buildShop, buildsOf } from './build-shop';
import { over, weighBuild, type Weights } from './bytes';
import { spread, type Time } from './shop';
import { SHOPS, WAYS, type Shop } from './ways';

/** How a page of the web build loads. */
interface Load {
  /** Milliseconds from the beginning of the navigation until something is drawn. */
  firstPaint: Time;
  /** Milliseconds of all tasks of more than 50, until the page is quiet. */
  longTasks: Time;
}

export interface WebRow {
  way: Shop;
  bytes: Weights;
  /** By how many times the processor was slowed down. */
  loads: Record<string, Load>;
}

interface Loaded {
  firstPaint: number;
  longTasks: number;
}

const SPEEDS = [1, 4];

/**
 * Builds the five apps for the web, and opens the checkout of each.
 *
 * @param rounds how often, besides once to warm up
 * @param built the builds of the last time are measured again
 */
export async function measureWeb(rounds: number, built: boolean): Promise<WebRow[]> {
  if (!built) for (const way of WAYS) buildShop(way, 'h5');
  const servers = await Promise.all(SHOPS.map((way) => serve(path.join(buildsOf(way), 'h5'))));
  const browser = await launch();
  const loaded = new Map<string, Loaded[]>();
  try {
    for (let round = -1; round < rounds; round += 1) {
      say(`  h5: round ${String(round + 1)} of ${String(rounds)}`);
      for (const speed of SPEEDS) {
        for (const way of round % 2 === 0 ? SHOPS : [...SHOPS].reverse()) {
          const load = await open(browser, servers[SHOPS.indexOf(way)]?.url ?? '', speed);
          const key = `${way} ${String(speed)}`;
          if (round >= 0) loaded.set(key, [...(loaded.get(key) ?? []), load]);
        }
      }
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
  const base = weighBuild(path.join(buildsOf('empty'), 'h5'));
  return SHOPS.map((way) => ({
    way,
    bytes: over(weighBuild(path.join(buildsOf(way), 'h5')), base),
    loads: Object.fromEntries(
      SPEEDS.map((speed) => [String(speed), loadOf(loaded.get(`${way} ${String(speed)}`) ?? [])]),
    ),
  }));
}

const loadOf = (all: readonly Loaded[]): Load => ({
  firstPaint: spread(all.map(({ firstPaint }) => firstPaint)),
  longTasks: spread(all.map(({ longTasks }) => longTasks)),
});

async function serve(root: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = fastify({ forceCloseConnections: true });
  await server.register(staticFiles, { root });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => server.close() };
}

/** A visit of somebody who was never there before. */
async function open(browser: Browser, url: string, slow: number): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { benchTasks: tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask', buffered: true });
    });
    if (slow > 1) {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
    }
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.getByText('Cedar tray').first().waitFor();
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      longTasks: (window as unknown as { benchTasks: number[] }).benchTasks.reduce(
        (sum, duration) => sum + duration,
        0,
      ),
    }));
  } finally {
    await context.close();
  }
}
