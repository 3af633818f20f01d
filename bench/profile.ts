/**
 * `npm run bench:profile [-- <rounds>]`: where the time goes from the opening of the checkout to its first paint, and from the tap to
 * the wallet, by hand and with the library, on the builds that `npm run bench` has made. Prints a table.
 */
import path from 'node:path';
import { launch } from './lib/launch';
import { runMain, say } from '../scripts/lib/say';
import { startSimulator } from '../simulator/src/index';
import { buy, type Profile, type Run } from './lib/bridge';
import { buildsOf } from './lib/build-shop';
import { BENCH_TARGETS } from './lib/ways';
import { startServers } from './lib/servers';
import { SERVER } from './shop/shared/server';

/** From one time to another, milliseconds. */
type Span = readonly [from: number, to: number];

const SPANS: Record<string, (run: Run) => Span[]> = {
  'open to paint': ({ sent }) =>
    sent
      .filter(({ page }) => page === 'checkout')
      .slice(0, 1)
      .map(({ start, end }) => [start, end]),
  'tap to wallet': ({ tapped, asked, ordered, called }) => [
    [tapped, asked],
    [ordered, called],
  ],
};

/** By the files of a build. */
const OWNERS: Readonly<Record<string, string>> = {
  'taro.js': 'Taro and React',
  'vendors.js': 'Taro and React',
};

/** Whose code it is. */
function ownerOf(url: string, functionName: string): string {
  if (url === '') return functionName === '(idle)' ? 'nobody' : 'the browser';
  if (url.includes('/assets/')) return 'the engine';
  const name = path.posix.basename(new URL(url, 'http://localhost').pathname);
  return OWNERS[name] ?? 'the app';
}

/** @returns milliseconds by owner */
function shares({ nodes, samples, times }: Profile, spans: readonly Span[]): Map<string, number> {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const sums = new Map<string, number>();
  samples.forEach((id, index) => {
    const at = times[index] ?? NaN;
    const next = times[index + 1] ?? at;
    if (!spans.some(([from, to]) => at >= from && at <= to)) return;
    const frame = frames.get(id);
    const owner = frame ? ownerOf(frame.url, frame.functionName) : '?';
    sums.set(owner, (sums.get(owner) ?? 0) + next - at);
  });
  return sums;
}

runMain(async () => {
  const rounds = Number(process.argv[2] ?? 5);
  const servers = await startServers();
  const browser = await launch();
  for (const [target, way] of BENCH_TARGETS.flatMap((each) => [
    [each, 'bare'] as const,
    [each, 'ours'] as const,
  ])) {
    const simulator = await startSimulator({
      port: 0,
      buildDir: buildsOf(way),
      merchantUrl: servers.url,
      gatewayUrl: servers.url,
      bakedMerchantUrl: SERVER,
    });
    const runs: Run[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const run = await buy(browser, simulator.url, target, { profiled: true });
      if (round >= 0) runs.push(run);
    }
    for (const [name, spansOf] of Object.entries(SPANS)) {
      const sums = new Map<string, number>();
      for (const run of runs) {
        if (!run.profile) continue;
        for (const [owner, time] of shares(run.profile, spansOf(run))) {
          sums.set(owner, (sums.get(owner) ?? 0) + time / runs.length);
        }
      }
      const parts = [...sums].sort(([, one], [, other]) => other - one);
      const total = parts.reduce((sum, [, time]) => sum + time, 0);
      const words = parts.map(([owner, time]) => `${owner} ${time.toFixed(1)}`).join(', ');
      say(`${target}, ${way}, ${name}: ${total.toFixed(1)} ms. ${words}`);
    }
    await simulator.close();
  }
  await browser.close();
  await servers.close();
});
