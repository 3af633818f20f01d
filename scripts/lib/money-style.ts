/** A locale's way to write money, read from CLDR and written as a file of the library. */
import type { MoneyStyle } from '../../src/money/format';

/** What is read of `numbers.json`, and of `currencies.json`, in the package cldr-numbers-full. */
export interface CldrNumbers {
  defaultNumberingSystem: string;
  minimumGroupingDigits: string;
  'symbols-numberSystem-latn': { decimal: string; group: string; minusSign: string };
  'currencyFormats-numberSystem-latn': { standard: string };
}
export type CldrCurrencies = Readonly<Record<string, { symbol?: string }>>;

const NO_BREAK_SPACE = '\u00a0';

/** CLDR puts a space between a number and a symbol that ends in neither a symbol character nor a space ("RM 5", "$5"). */
const wantsSpace = (symbol: string) => /[^\p{S}\p{Z}]$/u.test(symbol);

/**
 * @param numbers how the locale writes numbers
 * @param currencies how it writes currencies
 * @param codes the currencies to keep
 * @returns its way to write money
 * @throws Error when the locale has something that `formatMoney` does not know: it would be written wrong
 */
export function moneyStyle(
  numbers: CldrNumbers,
  currencies: CldrCurrencies,
  codes: readonly string[],
): MoneyStyle {
  if (numbers.defaultNumberingSystem !== 'latn') {
    throw new Error(
      `the digits are ${numbers.defaultNumberingSystem}, and formatMoney writes 0 to 9`,
    );
  }
  const { decimal, group, minusSign } = numbers['symbols-numberSystem-latn'];
  const pattern = numbers['currencyFormats-numberSystem-latn'].standard;
  const [positive = '', negative = `-${positive}`] = pattern.split(';');
  const [, lead = '', before, beforeGap = '', afterGap = '', after] =
    /^([\u200e\u200f]*)(¤)?(\u00a0?)#,##0\.00(\u00a0?)(¤)?$/.exec(positive) ?? [];
  const isBefore = before !== undefined;
  const minimumGroups = Number(numbers.minimumGroupingDigits);
  if (
    isBefore === (after !== undefined) ||
    negative !== `${lead}-${positive.slice(lead.length)}` ||
    !(minimumGroups >= 1)
  ) {
    throw new Error(`formatMoney does not know the pattern ${JSON.stringify(pattern)}`);
  }
  const gap = beforeGap + afterGap;
  if (!isBefore && gap === '') {
    throw new Error(`no space before the symbol in ${JSON.stringify(pattern)}: never seen in CLDR`);
  }

  const symbols: Record<string, string> = {};
  for (const code of codes) {
    const symbol = currencies[code]?.symbol ?? code;
    if (symbol === code) continue;
    symbols[code] = gap === '' && wantsSpace(symbol) ? symbol + NO_BREAK_SPACE : symbol;
  }
  return {
    decimal,
    group,
    ...(minimumGroups > 1 && { minimumGroups }),
    symbol: isBefore ? 'before' : 'after',
    gap,
    ...(lead !== '' && { lead }),
    ...(minusSign !== '-' && { minus: minusSign }),
    symbols,
  };
}

/** A text as source code: what cannot be seen is spelled out. */
const quoted = (text: string) =>
  `'${text
    .replace(/['\\]/g, '\\$&')
    .replace(/[\p{Z}\p{Cf}]/gu, (char) =>
      char === ' ' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )}'`;

/**
 * @param style a locale's way to write money
 * @param tag the locale
 * @param version of CLDR
 * @returns the file that holds it, as Prettier has it
 */
export function moneyFile(style: MoneyStyle, tag: string, version: string): string {
  const { symbols, ...rest } = style;
  const entries = (of: Readonly<Record<string, string | number>>, indent: string) =>
    Object.entries(of).map(
      ([key, value]) =>
        `${indent}${key}: ${typeof value === 'number' ? String(value) : quoted(value)},\n`,
    );
  return [
    `// Made from CLDR ${version} by \`npm run money\`; changes by hand are lost.\n`,
    `import type { MoneyStyle } from '../../money/format';\n\n`,
    `/** How money is written in ${tag}. */\n`,
    'export const money: MoneyStyle = {\n',
    ...entries(rest, '  '),
    '  symbols: {\n',
    ...entries(symbols, '    '),
    '  },\n};\n',
  ].join('');
}
