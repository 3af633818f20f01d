import { KINDS } from './bytes';
import { growthTable, hourInWords, type Hour, type Row as GrowthRow } from './growth';
import type { WebRow } from './measure-web';
import { holds, type Bar, type Row, type Table, type Time } from './shop';

const NAMES = {
  bare: 'bare',
  ours: 'ours',
  nutui: 'NutUI 3.0.20',
  taroify: 'Taroify 0.9.2',
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const time = ({ median, low, high }: Time): string =>
  `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;

export const markdownTable = (head: string[], rows: string[][]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** What each app weighs and what it sends. */
function costs({ target, rows }: Table): string {
  const head = [
    target,
    'gzip kB',
    'raw kB',
    'scripts',
    'styles',
    'templates',
    'first paint',
    'changes',
    'result page',
  ];
  const body = rows.map(({ way, bytes, bridge }) => [
    NAMES[way],
    kilobytes(bytes.total.gzip),
    kilobytes(bytes.total.raw),
    ...KINDS.map((kind) => String(bytes[kind].gzip)),
    `${bridge.firstPaint.calls} · ${bridge.firstPaint.bytes}`,
    bridge.transitions.join(', '),
    `${bridge.result.calls} · ${bridge.result.bytes}`,
  ]);
  return markdownTable(head, body);
}

function timesTable({ target, rows }: Table): string {
  const speeds = Object.keys(rows[0]?.times ?? {});
  const body = speeds.flatMap((speed) =>
    rows.flatMap(({ way, times }: Row) => {
      const own = times[speed];
      if (!own) return [];
      const { evaluation, firstPaint, tapToWallet, laterTap, answerToResult } = own;
      const all = [evaluation, firstPaint, tapToWallet, laterTap, answerToResult];
      return [[`${NAMES[way]}, ${speed}x`, ...all.map(time)]];
    }),
  );
  return markdownTable(
    [target, 'scripts', 'open to paint', 'tap to wallet', 'third tap', 'answer to result'],
    body,
  );
}

/** What a page on the web takes to load. */
function webTable(rows: readonly WebRow[]): string {
  const speeds = Object.keys(rows[0]?.loads ?? {});
  const head = ['h5', 'gzip kB', 'scripts', 'styles'];
  const body = rows.map(({ way, bytes, loads }) => [
    NAMES[way],
    ...[bytes.total, bytes.scripts, bytes.styles].map(({ gzip }) => kilobytes(gzip)),
    ...speeds.flatMap((speed) => {
      const load = loads[speed];
      return load ? [time(load.firstPaint), time(load.longTasks)] : [];
    }),
  ]);
  const columns = speeds.flatMap((speed) => [`first paint, ${speed}x`, `long tasks, ${speed}x`]);
  return markdownTable([...head, ...columns], body);
}

const barsTable = (all: readonly Bar[]): string =>
  markdownTable(
    ['bar', 'at most', 'found', ''],
    all.map((bar) => [
      `${bar.target}: ${bar.what}`,
      String(bar.most),
      String(bar.found),
      holds(bar) ? 'holds' : '**missed**',
    ]),
  );

/** All that a run of the bench has found. */
export interface Result {
  /** Interleaved purchases and visits. */
  rounds: number;
  tables: readonly Table[];
  bars: readonly Bar[];
  web: readonly WebRow[];
  growth: readonly GrowthRow[];
  hour: Hour;
}

/** @returns the whole result, as `docs/bench.md` has it */
export function markdownOf({ rounds, tables, bars, web, growth, hour }: Result): string {
  const [head = [], ...body] = growthTable(growth);
  return [
    '# The bench',
    'Written by `npm run bench`. The same checkout and result page in a production build of a new Taro 4.2 app, over that app with one empty page. Bytes are packed with gzip, each kind of file as one; `setData` is calls and bytes, and for a payment the bytes of each change. What is behind the numbers: [performance](performance.md).',
    '![Bytes over the empty app](images/bench.svg)',
    ...tables.map(costs),
    `Milliseconds on the simulator’s engine in Chromium, medians of ${String(rounds)} interleaved runs and the quarters around them; 4x is a processor four times slower. The scripts are those of the app and of its first page, read and run; a tap counts without the request between it and the wallet, and the third comes after two payments that were cancelled, when nothing is run for the first time.`,
    ...tables.map(timesTable),
    '## Bars',
    barsTable(bars),
    '## The web',
    'The same pages as a web build, opened for the first time: bytes over the empty app, and milliseconds to the first contentful paint and in tasks of more than 50.',
    webTable(web),
    '## What grows',
    '`OrderSummary` as a page opens with it, and a launch of the app with interrupted payments, until all of them are settled; on the alipay build.',
    markdownTable(head, body),
    hourInWords(hour),
  ].join('\n\n');
}

const COLORS = { scripts: '#1a53c0', styles: '#7aa5f0', templates: '#c3cad6' };
const WIDTH = 640;
const LABEL = 120;

/** @returns a plot: a bar for each app, in kilobytes with gzip */
export function plotOf({ target, rows }: Table): string {
  const most = Math.max(...rows.map(({ bytes }) => bytes.total.gzip));
  const scale = (WIDTH - LABEL - 60) / most;
  const lines = rows.map(({ way, bytes }, index) => {
    const top = 44 + index * 34;
    let left = LABEL;
    const parts = KINDS.map((kind) => {
      const width = bytes[kind].gzip * scale;
      const part = `<rect x="${left.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="22" fill="${COLORS[kind]}"/>`;
      left += width;
      return part;
    });
    const name = `<text x="${LABEL - 8}" y="${top + 16}" text-anchor="end">${NAMES[way]}</text>`;
    const value = `<text x="${(left + 6).toFixed(1)}" y="${top + 16}">${kilobytes(bytes.total.gzip)} kB</text>`;
    return [name, ...parts, value].join('');
  });
  const legend = KINDS.map(
    (kind, index) =>
      `<rect x="${LABEL + index * 100}" y="14" width="12" height="12" fill="${COLORS[kind]}"/><text x="${LABEL + 18 + index * 100}" y="24">${kind}</text>`,
  );
  const height = 56 + rows.length * 34;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13">`,
    `<title>Bytes over an empty app, gzip, ${target}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...legend,
    ...lines,
    '</svg>\n',
  ].join('\n');
}
