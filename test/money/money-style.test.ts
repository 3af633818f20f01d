import { moneyFile, moneyStyle, type CldrNumbers } from '../../scripts/lib/money-style';

function numbers(standard: string, more: Partial<CldrNumbers> = {}): CldrNumbers {
  return {
    defaultNumberingSystem: 'latn',
    minimumGroupingDigits: '1',
    'symbols-numberSystem-latn': { decimal: '.', group: ',', minusSign: '-' },
    'currencyFormats-numberSystem-latn': { standard },
    ...more,
  };
}
const currencies = { EUR: { symbol: '€' }, MYR: { symbol: 'RM' }, CHF: { symbol: 'CHF' }, PTE: {} };
const style = (standard: string) =>
  moneyStyle(numbers(standard), currencies, ['EUR', 'MYR', 'CHF']);

it('keeps symbols that are not the code, and a space after letters', () => {
  expect(style('¤#,##0.00')).toEqual({
    decimal: '.',
    group: ',',
    symbol: 'before',
    gap: '',
    symbols: { EUR: '€', MYR: 'RM\u00a0' },
  });
});

it('adds no space where the locale has one for all', () => {
  expect(style('¤\u00a0#,##0.00')).toMatchObject({ gap: '\u00a0', symbols: { MYR: 'RM' } });
  expect(style('#,##0.00\u00a0¤')).toMatchObject({ symbol: 'after', symbols: { MYR: 'RM' } });
});

it.each([
  ['groups of two digits', '¤#,##,##0.00'],
  ['a sign behind the symbol', '¤#,##0.00;¤-#,##0.00'],
  ['brackets', '¤#,##0.00;(¤#,##0.00)'],
  ['a symbol on both sides', '¤#,##0.00¤'],
  ['no symbol', '#,##0.00'],
  ['a symbol that sticks to the number', '#,##0.00¤'],
  ['another space', '¤ #,##0.00'],
])('refuses %s, which formatMoney would write wrong', (_, standard) => {
  expect(() => style(standard)).toThrow();
});

it('refuses other digits', () => {
  expect(() =>
    moneyStyle(numbers('¤#,##0.00', { defaultNumberingSystem: 'arab' }), currencies, []),
  ).toThrow('the digits are arab');
});

it('spells out what cannot be seen', () => {
  const file = moneyFile({ ...style('¤#,##0.00'), group: '’', lead: "\u200f'\\" }, 'xx', '48');
  expect(file).toContain(`  lead: '\\u200f\\'\\\\',\n`);
  expect(file).toContain(`    MYR: 'RM\\u00a0',\n`);
  expect(file).toContain(`  group: '’',\n`);
});
