import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast, parseColor } from './support/colors';

const guide = readFileSync(path.resolve(__dirname, '../../docs/theming.md'), 'utf8');
const pairs = [...guide.matchAll(/--tpay-accent: (#\w{6});\s+--tpay-on-accent: (#\w{6});/g)].map(
  ([, accent = '', label = '']): [string, string] => [accent, label],
);

/** `--tpay-surface` and `--tpay-faint` of the neutral theme. */
const LIGHT = ['#ffffff', '#f1f2f4'];
const DARK = ['#16181d', '#24272d'];

it('shows a pair for light, for dark and for auto', () => {
  expect(pairs).toHaveLength(3);
  expect(pairs[2]).toEqual(pairs[1]);
});

it.each([
  ['light', 0, LIGHT],
  ['dark', 1, DARK],
])('can be read on the button and as a link: %s', (_, index, grounds) => {
  const [accent, label] = pairs[index] ?? ['', ''];
  for (const other of [label, ...grounds]) {
    expect(contrast(parseColor(accent), parseColor(other))).toBeGreaterThanOrEqual(4.5);
  }
});
