import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shortNames } from '../../scripts/lib/short-names';

const SOURCE = path.resolve(__dirname, '../../src');

const read = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(path.join(SOURCE, folder, name), 'utf8'));

const sheets = read('styles', /\.css$/);
const scripts = read('components', /\.tsx?$/);

describe('the short names of classes', () => {
  const short = shortNames([
    '.tpay-order-summary__row, .tpay-order-summary__row-label {}',
    '.tpay-order-summary .tpay-order-summary__row--total {}',
  ]);

  it('stand for elements, and modifiers stay', () => {
    expect(short('.tpay-order-summary__row{}.tpay-order-summary__row--total{}')).toBe(
      '.tpay-0{}.tpay-0--total{}',
    );
    expect(short('`tpay-order-summary__row-label tpay-order-summary__row--${kind}`')).toBe(
      '`tpay-1 tpay-0--${kind}`',
    );
  });

  it('leave the names of components, their states, themes and what no stylesheet knows', () => {
    const text =
      '.tpay-order-summary.tpay--dark.tpay-theme-clay,.tpay-order-summary--empty,.tpay-payment-result__order{}';
    expect(short(text)).toBe(text);
  });

  it('are the same in all that ships, and each is one element’s', () => {
    const all = shortNames(sheets);
    const names = new Set(
      sheets.flatMap((text) => text.match(/tpay-[a-z-]+__[a-z-]*[a-z]/g) ?? []),
    );
    const elements = [...names].filter((name) => !name.includes('--'));
    expect(elements.length).toBeGreaterThan(40);
    expect(new Set(elements.map(all)).size).toBe(elements.length);
    for (const text of [...sheets, ...scripts].map(all)) {
      expect(elements.filter((name) => new RegExp(`${name}(?![a-z-]*[a-z])`).test(text))).toEqual(
        [],
      );
    }
  });

  it('reach every element: its name is written as one word where it has a style', () => {
    const all = shortNames(sheets);
    // What is written as two parts has no style.
    const parts = scripts.flatMap((text) => text.match(/tpay-[a-z-]+__\$\{\w+\}/g) ?? []);
    expect(parts).toEqual(['tpay-payment-result__${kind}']);
    for (const kind of ['order', 'time']) {
      expect(all(`tpay-payment-result__${kind}`)).toBe(`tpay-payment-result__${kind}`);
    }
  });
});
