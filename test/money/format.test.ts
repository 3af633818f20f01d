import { en } from '../../src/locales/en';
import { formatMoney, MoneyError } from '../../src/money/format';

it.each([
  [1430, 'USD', '$14.30'],
  [0, 'USD', '$0.00'],
  [5, 'USD', '$0.05'],
  [-500, 'USD', '-$5.00'],
  [-1, 'USD', '-$0.01'],
  [100_000, 'USD', '$1,000.00'],
  [123_456_789, 'USD', '$1,234,567.89'],
  [1430, 'JPY', '¥1,430'],
  [150_000, 'IQD', 'IQD\u00a0150.000'],
  [1, 'KWD', 'KWD\u00a00.001'],
  [12_800, 'CNY', 'CN¥128.00'],
  [Number.MAX_SAFE_INTEGER, 'USD', '$90,071,992,547,409.91'],
])('%d of %s is %s', (amount, currency, text) => {
  expect(formatMoney(amount, currency, en.money)).toBe(text);
});

it('agrees with ICU where it has a symbol', () => {
  const icu = (currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency });
  for (const currency of Object.keys(en.money.symbols)) {
    const exponent = icu(currency).resolvedOptions().maximumFractionDigits ?? 0;
    for (const amount of [0, 7, 99, 1000, 123_456, -98_765_432]) {
      expect(formatMoney(amount, currency, en.money)).toBe(
        icu(currency).format(amount / 10 ** exponent),
      );
    }
  }
});

it.each([
  [Number.NaN, 'USD'],
  [1.5, 'USD'],
  [2 ** 53, 'USD'],
  [Infinity, 'USD'],
  ['5', 'USD'],
  [5, 'usd'],
  [5, ''],
  [5, undefined],
])('refuses %p of %p', (amount, currency) => {
  expect(() => formatMoney(amount as never, currency as never, en.money)).toThrow(MoneyError);
});
