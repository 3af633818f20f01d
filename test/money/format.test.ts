import { money as ar } from '../../src/locales/money/ar';
import { money as en } from '../../src/locales/money/en';
import { money as es } from '../../src/locales/money/es';
import { money as ja } from '../../src/locales/money/ja';
import { money as ms } from '../../src/locales/money/ms';
import { money as ptBR } from '../../src/locales/money/pt-BR';
import { formatMoney, groupDigits, isAmount, isCurrency, MoneyError } from '../../src/money/format';

const MOST = Number.MAX_SAFE_INTEGER;

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
  [-1, 'CLF', '-CLF\u00a00.0001'],
  [0, 'UYW', 'UYW\u00a00.0000'],
  [12_800, 'CNY', 'CN¥128.00'],
  [500, 'XOF', 'F\u202fCFA\u00a0500'],
  [MOST, 'USD', '$90,071,992,547,409.91'],
  [-MOST, 'VND', '-₫9,007,199,254,740,991'],
])('%d of %s is %s', (amount, currency, text) => {
  expect(formatMoney(amount, currency, en)).toBe(text);
});

it.each([
  ['the smallest group in Spanish', 123_456, 'EUR', es, '1234,56\u00a0€'],
  ['a larger one', 1_234_567, 'EUR', es, '12.345,67\u00a0€'],
  ['a currency without a symbol, after the number', 5000, 'GBP', es, '50,00\u00a0GBP'],
  ['a gap before every number', -5000, 'BRL', ptBR, '-R$\u00a050,00'],
  ['a gap after letters only', 5000, 'MYR', ms, 'RM\u00a050.00'],
  ['a sign of its own', 5000, 'CNY', ja, '元\u00a050.00'],
  ['directional marks', -5000, 'SAR', ar, '\u200f\u200e-50.00\u00a0ر.س.\u200f'],
])('writes %s', (_, amount, currency, style, text) => {
  expect(formatMoney(amount, currency, style)).toBe(text);
});

it('takes a style of the caller', () => {
  const style = { ...en, minus: '−', symbols: { ...en.symbols, SGD: 'S$' } };
  expect(formatMoney(-5000, 'SGD', style)).toBe('−S$50.00');
});

it.each([
  ['999', es, '999'],
  ['9999', es, '9999'],
  ['99999', es, '99.999'],
  ['1000', en, '1,000'],
  ['1234567', en, '1,234,567'],
])('groups %s', (digits, style, text) => {
  expect(groupDigits(digits, style)).toBe(text);
});

it('takes minus zero for nothing, as it comes of taking away nothing', () => {
  expect(formatMoney(-0, 'USD', en)).toBe(formatMoney(0, 'USD', en));
});

const noAmounts: [unknown, string][] = [
  [NaN, 'NaN is not'],
  [1.5, '1.5 is not'],
  [MOST + 1, '9007199254740992 is not'],
  [-MOST - 1, '-9007199254740992 is not'],
  [1e21, '1e+21 is not'],
  [Infinity, 'Infinity is not'],
  [-Infinity, '-Infinity is not'],
  ['5', "'5' is not"],
  ['14.30', "'14.30' is not"],
  [5n, 'bigint is not'],
  [null, 'object is not'],
  [undefined, 'undefined is not'],
  [Object.create(null), 'object is not'],
  [Symbol('5'), 'symbol is not'],
  [new Number(5), 'object is not'],
];

it.each(noAmounts)('refuses %p as an amount, and says what to pass', (amount, beginning) => {
  const format = () => formatMoney(amount as number, 'USD', en);
  expect(format).toThrow(MoneyError);
  expect(format).toThrow(
    `${beginning} an amount in minor units. Pass a whole number up to 2^53 - 1, such as 1430 for $14.30.`,
  );
  expect(isAmount(amount)).toBe(false);
});

it.each<[unknown, string]>([
  ['usd', "'usd' is not"],
  ['', "'' is not"],
  ['DEM', "'DEM' is not"],
  ['XXX', "'XXX' is not"],
  ['USD ', "'USD ' is not"],
  ['USDEUR', "'USDEUR' is not"],
  [undefined, 'undefined is not'],
  [840, '840 is not'],
  [['USD'], 'object is not'],
  [Object.create(null), 'object is not'],
])('refuses %p as a currency, and says what to pass', (currency, beginning) => {
  const format = () => formatMoney(5, currency as string, en);
  expect(format).toThrow(MoneyError);
  expect(format).toThrow(
    `${beginning} a current currency. Pass its ISO 4217 code in capitals, such as 'USD'.`,
  );
  expect(isCurrency(currency)).toBe(false);
});

it('makes errors that can be told from others', () => {
  const error = new MoneyError('no');
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('MoneyError');
});
