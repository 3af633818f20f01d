import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Target } from './targets';

/** What WeChat, Alipay and their kin allow a main package to weigh. */
const MAIN_PACKAGE_BUDGET = 2 * 1024 * 1024;

export interface Size {
  target: Target;
  total: number;
  /** What the host loads before the first page; a web page has no such thing. */
  main?: number;
}

function bytesUnder(place: string): number {
  if (!existsSync(place)) return 0;
  if (!statSync(place).isDirectory()) return place.endsWith('.map') ? 0 : statSync(place).size;
  return readdirSync(place).reduce((sum, name) => sum + bytesUnder(path.join(place, name)), 0);
}

interface AppJson {
  subPackages?: { root: string }[];
  subpackages?: { root: string }[];
}

export function measure(folder: string, target: Target): Size {
  const total = bytesUnder(folder);
  if (target === 'h5') return { target, total };
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson;
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) =>
    path.join(folder, root),
  );
  return { target, total, main: roots.reduce((rest, root) => rest - bytesUnder(root), total) };
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** A plain table, the numbers flush right. */
export function sizeTable(sizes: readonly Size[]): string {
  const rows = [
    ['target', 'total', 'main package', 'of 2 MB'],
    ...sizes.map(({ target, total, main }) => [
      target,
      kilobytes(total),
      main === undefined ? '-' : kilobytes(main),
      main === undefined ? '-' : `${((main / MAIN_PACKAGE_BUDGET) * 100).toFixed(1)} %`,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      });
      return cells.join('  ');
    })
    .join('\n');
}
