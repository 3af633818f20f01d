import { bytesOf, type Run, type Sent } from './bridge';
import type { Weights } from './bytes';
import type { BenchTarget, Shop } from './ways';

/** Milliseconds: the median of some runs, and the quarters around it. */
export interface Time {
  median: number;
  low: number;
  high: number;
}

/** `setData` of one page or one change. */
interface Traffic {
  calls: number;
  bytes: number;
}

export interface Bridge {
  /** The checkout page until nothing more comes. */
  firstPaint: Traffic;
  /** From the tap until the page is left: one for each change of state that is drawn. */
  transitions: number[];
  /** The result page, from its opening on. */
  result: Traffic;
}

export interface Times {
  /** The scripts of the app and of its first page. */
  evaluation: Time;
  /** From the beginning of the page's load until the engine has drawn its first `setData`. */
  firstPaint: Time;
  /** From the tap to the wallet's call, without the time of the request between them. */
  tapToWallet: Time;
  /** The same from the third tap, after two payments that were cancelled: nothing of it is run for the first time. */
  laterTap: Time;
  /** From the wallet's answer until the result is drawn, with what the server is asked on the way. */
  answerToResult: Time;
}

/** What one app has cost on one target. */
export interface Row {
  way: Shop;
  bytes: Weights;
  bridge: Bridge;
  /** By how many times the processor was slowed down. */
  times: Record<string, Times>;
}

export interface Table {
  target: BenchTarget;
  rows: Row[];
}

/** @returns what crossed in a run */
export function bridgeOf({ sent, tapped }: Run): Bridge {
  const on = (page: Sent['page']): Sent[] => sent.filter((each) => each.page === page);
  const before = on('checkout').filter(({ at }) => at < tapped);
  const after = on('checkout').filter(({ at }) => at >= tapped);
  return {
    firstPaint: traffic(before),
    transitions: after.map(bytesOf),
    result: traffic(on('result')),
  };
}

/**
 * Runs differ by little: the last change may be drawn before the page is left or not, and a peer's pictures come sooner
 * or later.
 *
 * @returns what most runs of an app have sent; of two, what is more
 */
export function usualBridge(runs: readonly Run[]): Bridge {
  const all = runs.map(bridgeOf);
  const keys = all.map((each) => JSON.stringify(each));
  const often = (index: number): number => keys.filter((key) => key === keys[index]).length;
  const [first] = all
    .map((bridge, index) => ({ bridge, often: often(index) }))
    .sort((one, other) => other.often - one.often || bytesIn(other.bridge) - bytesIn(one.bridge));
  if (!first) throw new Error('Nothing was measured.');
  return first.bridge;
}

const bytesIn = ({ firstPaint, transitions, result }: Bridge): number =>
  transitions.reduce((sum, bytes) => sum + bytes, firstPaint.bytes + result.bytes);

/** What was bought with one app. */
export interface Purchases {
  first: Run[];
  /** After two that were cancelled. */
  again: Run[];
}

/** @returns the times of all runs of an app */
export function timesOf({ first: runs, again }: Purchases): Times {
  const paint = runs.map(({ sent }) => {
    const first = sent.find(({ page }) => page === 'checkout');
    return first ? first.end - first.start : NaN;
  });
  return {
    evaluation: spread(runs.map(({ evaluated }) => evaluated)),
    firstPaint: spread(paint),
    tapToWallet: spread(runs.map(work)),
    laterTap: spread(again.map(work)),
    answerToResult: spread(
      runs.map(
        ({ sent, answered }) => (sent.filter((each) => each.end).at(-1)?.end ?? NaN) - answered,
      ),
    ),
  };
}

/** Between the tap and the wallet, without the request. */
const work = ({ tapped, asked, ordered, called }: Run): number =>
  asked - tapped + (called - ordered);

const traffic = (sent: readonly Sent[]): Traffic => ({
  calls: sent.length,
  bytes: sent.reduce((sum, each) => sum + bytesOf(each), 0),
});

/** @returns the median of some milliseconds, and the quarters around it */
export function spread(values: readonly number[]): Time {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number): number =>
    Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? NaN) * 100) / 100;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Something that is measured, what it may be, and what it is. */
export interface Bar {
  target: BenchTarget;
  what: string;
  most: number;
  found: number;
}

/** @returns every bar of one target, those that hold and those that do not */
export function barsOf({ target, rows }: Table): Bar[] {
  const row = (way: Shop): Row => {
    const found = rows.find((each) => each.way === way);
    if (!found) throw new Error(`${way} was not measured on ${target}.`);
    return found;
  };
  const [ours, bare, nutui] = [row('ours'), row('bare'), row('nutui')];
  const normal = (each: Row): Times | undefined => each.times['1'];
  const ratio = (one: number, other: number): number => Math.round((one / other) * 100) / 100;
  const bar = (what: string, most: number, found: number): Bar => ({ target, what, most, found });
  const median = (each: Row, what: keyof Times): number => normal(each)?.[what].median ?? NaN;
  const overBare = (what: keyof Times): number =>
    Math.round((median(ours, what) - median(bare, what)) * 100) / 100;
  return [
    bar('bytes over the empty app, gzip', 8000, ours.bytes.total.gzip),
    bar('the same over NutUI’s', 0.5, ratio(ours.bytes.total.gzip, nutui.bytes.total.gzip)),
    bar('styles, gzip', 2000, ours.bytes.styles.gzip),
    bar('first paint, setData calls', 1, ours.bridge.firstPaint.calls),
    bar(
      'first paint, setData bytes over NutUI’s',
      0.6,
      ratio(ours.bridge.firstPaint.bytes, nutui.bridge.firstPaint.bytes),
    ),
    bar('setData calls in a payment of four changes', 4, ours.bridge.transitions.length),
    bar('setData bytes of the largest change', 400, Math.max(...ours.bridge.transitions)),
    bar('tap to wallet’s call over bare, ms', 1, overBare('tapToWallet')),
    bar('the same from the third tap on, ms', 1, overBare('laterTap')),
    bar(
      'page open to first paint over bare',
      1.25,
      ratio(median(ours, 'firstPaint'), median(bare, 'firstPaint')),
    ),
  ];
}

export const holds = ({ found, most }: Bar): boolean => found <= most;
