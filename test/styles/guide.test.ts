import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SHEETS, THEMES } from './support/sheets';
import { tokensOf } from './support/tokens';

const guide = readFileSync(path.resolve(__dirname, '../../docs/theming.md'), 'utf8');

/** The cells of every row that is about a variable. */
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `--tpay-'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

const units: Record<string, string> = { u: 'unit', t: 'text-unit', s: 'space-unit' };
const all = Object.values(SHEETS);

/** The tokens by the consumer's names, as a browser has them. */
const computed = (appearance: 'light' | 'dark'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tokensOf(all, { appearance })).map(([name, value]) => [
      `--tpay-${units[name] ?? name}`,
      value.replace(/^calc\((\d+)\*1PX\)$/, '$1px').replace('PX', 'px'),
    ]),
  );

describe('the guide to theming', () => {
  it('lists every variable', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(computed('light')).sort());
  });

  it.each([
    ['light', 2],
    ['dark', 3],
  ] as const)('has the values of the neutral theme, %s', (appearance, column) => {
    const tokens = computed(appearance);
    for (const row of rows) {
      const [, name = ''] = row;
      // The second table has one column for both.
      const said = row[row.length > 5 ? column : 2] ?? '';
      const meant = said === 'the unit' ? '--tpay-unit' : said;
      expect([name, tokens[meant] ?? meant]).toEqual([name, tokens[name]]);
    }
  });

  it('names every stylesheet and theme', () => {
    for (const name of Object.keys(SHEETS).filter((each) => !each.startsWith('themes/'))) {
      expect(guide).toContain(`taro-tradepay/${name}`);
    }
    for (const theme of THEMES) expect(guide).toContain(`| \`${theme}\``);
  });
});
