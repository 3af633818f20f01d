import type { Sample } from '../app/src/measure';

/** How much more the first render of the longest order may cost than that of the shortest. */
const BAR = 1.5;

/** All samples of one length of an order. */
export interface Row {
  lines: number;
  /** Milliseconds: the median, and the quarters around it. */
  time: number;
  quarters: { low: number; high: number };
  /** `setData`: the same in every sample. */
  calls: number;
  bytes: number;
  /** Over the shortest order. */
  timeRatio: number;
  bytesRatio: number;
}

/**
 * @param samples of any lengths, in any sequence
 * @returns a row per length, the shortest first
 * @throws Error when two samples of one length did not carry the same
 */
export function summarize(samples: readonly Sample[]): Row[] {
  const lengths = [...new Set(samples.map(({ lines }) => lines))].sort((a, b) => a - b);
  const rows = lengths.map((lines) => {
    const own = samples.filter((sample) => sample.lines === lines);
    const times = own.map(({ time }) => time).sort((a, b) => a - b);
    const calls = theSame(own.map((sample) => sample.calls));
    const bytes = theSame(own.map((sample) => sample.bytes));
    const quarters = { low: at(times, 0.25), high: at(times, 0.75) };
    return { lines, time: at(times, 0.5), quarters, calls, bytes };
  });
  return rows.map((row) => ({
    ...row,
    timeRatio: round(row.time / (rows[0]?.time ?? NaN)),
    bytesRatio: round(row.bytes / (rows[0]?.bytes ?? NaN)),
  }));
}

/** @returns what is over the bar, in words */
export function missed(rows: readonly Row[]): string[] {
  const last = rows.at(-1);
  if (!last) return ['Nothing was measured.'];
  const ratios = { time: last.timeRatio, 'setData bytes': last.bytesRatio };
  return Object.entries(ratios)
    .filter(([, ratio]) => !(ratio <= BAR))
    .map(([what, ratio]) => `${last.lines} lines cost ${ratio} times in ${what}: over ${BAR}.`);
}

/** @returns the rows for a terminal */
export function tableOf(rows: readonly Row[]): string {
  const head = ['lines', 'ms', 'quarters', 'ratio', 'setData', 'bytes', 'ratio'];
  const body = rows.map(({ lines, time, quarters, timeRatio, calls, bytes, bytesRatio }) => [
    lines,
    time.toFixed(2),
    `${quarters.low.toFixed(2)}–${quarters.high.toFixed(2)}`,
    timeRatio.toFixed(2),
    calls,
    bytes,
    bytesRatio.toFixed(2),
  ]);
  const cells = [head, ...body].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '),
  );
  return ['OrderSummary, first render, collapsed', ...lines].join('\n');
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
