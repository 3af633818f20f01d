import type { Case, Kind, Sample } from '../app/src/measure';

/** How much more the first render of the longest order may cost than that of the shortest, when it is collapsed. */
const BAR = 1.5;

/** How much more memory may be in use after an hour of questions than before it. */
const MEMORY_BAR = 1.02;

/** All samples of one case. */
export interface Row extends Case {
  /** Milliseconds: the median, and the quarters around it. */
  time: number;
  quarters: { low: number; high: number };
  /** `setData`: the same in every sample. */
  calls: number;
  bytes: number;
  /** Over the smallest case of the kind. */
  timeRatio: number;
  bytesRatio: number;
}

/** Memory in use, in bytes, once what nobody needs is collected: every five minutes. */
export interface Hour {
  /** Of an hour that is not counted: the engine compiles what it runs often, and keeps that. */
  before: number[];
  /** Of the hour after it. */
  heap: number[];
  /** Of the server, in all. */
  questions: number;
}

const KINDS: Record<Kind, string> = {
  collapsed: 'lines, collapsed',
  expanded: 'lines, all of them',
  pending: 'payments in the journal',
};

/**
 * @param samples of any cases, in any sequence
 * @returns a row per case, by kind, the smallest first
 * @throws Error when two samples of one case did not carry the same
 */
export function summarize(samples: readonly Sample[]): Row[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    rowsOf(samples.filter((sample) => sample.kind === kind)),
  );
}

function rowsOf(samples: readonly Sample[]): Row[] {
  const sizes = [...new Set(samples.map(({ size }) => size))].sort((a, b) => a - b);
  const rows = sizes.flatMap((size) => {
    const own = samples.filter((sample) => sample.size === size);
    const times = own.map(({ time }) => time).sort((a, b) => a - b);
    const calls = theSame(own.map((sample) => sample.calls));
    const bytes = theSame(own.map((sample) => sample.bytes));
    const quarters = { low: at(times, 0.25), high: at(times, 0.75) };
    return own
      .slice(0, 1)
      .map(({ kind }) => ({ kind, size, time: at(times, 0.5), quarters, calls, bytes }));
  });
  return rows.map((row) => ({
    ...row,
    timeRatio: round(row.time / (rows[0]?.time ?? NaN)),
    bytesRatio: round(row.bytes / (rows[0]?.bytes ?? NaN)),
  }));
}

/** @returns what is over its bar, in words */
export function missed(rows: readonly Row[], { before, heap }: Hour): string[] {
  const collapsed = rows.filter(({ kind }) => kind === 'collapsed').at(-1);
  const growth = round((heap.at(-1) ?? NaN) / (before.at(-1) ?? NaN));
  return [
    ...(collapsed
      ? Object.entries({ time: collapsed.timeRatio, 'setData bytes': collapsed.bytesRatio })
          .filter(([, ratio]) => !(ratio <= BAR))
          .map(
            ([what, ratio]) =>
              `${collapsed.size} lines cost ${ratio} times in ${what}: over ${BAR}.`,
          )
      : ['No order was measured.']),
    ...(growth <= MEMORY_BAR
      ? []
      : [`An hour of questions takes ${growth} times the memory: over ${MEMORY_BAR}.`]),
  ];
}

/** @returns the rows, as a table of Markdown has them: the head first */
export function growthTable(rows: readonly Row[]): string[][] {
  return [
    ['', 'ms', 'over the least', 'setData', 'bytes', 'over the least'],
    ...rows.map(({ kind, size, time, quarters, timeRatio, calls, bytes, bytesRatio }) => [
      `${size.toLocaleString('en')} ${KINDS[kind]}`,
      `${time.toFixed(1)} (${quarters.low.toFixed(1)}–${quarters.high.toFixed(1)})`,
      timeRatio.toFixed(2),
      String(calls),
      String(bytes),
      bytesRatio.toFixed(2),
    ]),
  ];
}

/** @returns what an hour of questions came to, in a sentence */
export function hourInWords({ before, heap, questions }: Hour): string {
  const megabytes = (all: number[]): string =>
    all.map((bytes) => (bytes / 1e6).toFixed(2)).join(', ');
  return `A result page whose server never knows the end asked ${questions} times in two hours. Memory in use every five minutes, in MB, in the first, in which the engine compiles what it runs often: ${megabytes(before)}; and in the second: ${megabytes(heap)}.`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const at = (sorted: readonly number[], part: number): number =>
  round(sorted[Math.floor((sorted.length - 1) * part)] ?? NaN);

function theSame(values: readonly number[]): number {
  const [first = NaN] = values;
  if (values.some((value) => value !== first)) {
    throw new Error(`The same render carried ${[...new Set(values)].join(', ')}.`);
  }
  return first;
}
