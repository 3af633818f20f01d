import { currencyExponent } from './currencies';

/** How a language writes money. Part of a locale; those that ship are made from CLDR (`docs/money.md`). */
export interface MoneyStyle {
  /** Between the whole part and the decimals. */
  decimal: string;
  /** Between groups of three digits. */
  group: string;
  /** How many digits stand before the first group, at least: 2 writes 1234 and 12.345. One, if left out. */
  minimumGroups?: number;
  /** Where the symbol stands: `before` is "$5", `after` is "5 €". */
  symbol: 'before' | 'after';
  /** Between symbol and number, usually '' or a no-break space. */
  gap: string;
  /** In front of everything, such as a mark that turns the text to the right. */
  lead?: string;
  /** The sign of a negative amount, "-" if left out. It stands in front of symbol and number. */
  minus?: string;
  /** Symbols by currency; a currency without one shows its code and a no-break space. */
  symbols: Readonly<Record<string, string>>;
}

/** An amount that is no amount of money, or no currency. Its message says what to pass instead. */
export class MoneyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MoneyError';
    Object.setPrototypeOf(this, MoneyError.prototype);
  }
}

/**
 * @param currency anything
 * @returns whether it is the code of a current currency of ISO 4217, in capitals, with a known minor unit
 */
export function isCurrency(currency: unknown): currency is string {
  return currencyExponent(currency) >= 0;
}

/** A refused value in a word: it may be anything, even what cannot be made a text. */
function told(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? `'${value}'` : typeof value;
}

/**
 * @param amount anything
 * @returns whether it is an amount of minor units: a whole number up to 2^53 - 1. Minus zero is nothing, as `-saved` is with nothing saved
 */
export function isAmount(amount: unknown): amount is number {
  return Number.isSafeInteger(amount);
}

/**
 * @param digits of a whole number
 * @param style how the language writes numbers
 * @returns the digits in groups of three
 */
export function groupDigits(digits: string, { group, minimumGroups = 1 }: MoneyStyle): string {
  return digits.length > 2 + minimumGroups ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits;
}

/**
 * Writes an amount without `Intl`, which some hosts lack, and without floating point.
 *
 * @param amount minor units: 1430 of USD is $14.30, 1430 of JPY is ¥1,430
 * @param currency ISO 4217 code
 * @param style how the language writes money
 * @returns the amount as text
 * @throws MoneyError when the amount is not a safe integer, or the currency is not known
 */
export function formatMoney(amount: number, currency: string, style: MoneyStyle): string {
  if (!isAmount(amount)) {
    throw new MoneyError(
      `${told(amount)} is not an amount in minor units. Pass a whole number up to 2^53 - 1, such as 1430 for $14.30.`,
    );
  }
  const exponent = currencyExponent(currency);
  if (exponent < 0) {
    throw new MoneyError(
      `${told(currency)} is not a current currency. Pass its ISO 4217 code in capitals, such as 'USD'.`,
    );
  }
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const split = digits.length - exponent;
  const { decimal, symbols, lead = '', minus = '-' } = style;
  const symbol = symbols[currency] ?? currency;
  const gap = symbol === currency ? '\u00a0' : style.gap;
  const number =
    groupDigits(digits.slice(0, split), style) +
    (exponent > 0 ? decimal + digits.slice(split) : '');
  return (
    lead +
    (amount < 0 ? minus : '') +
    (style.symbol === 'before' ? symbol + gap + number : number + gap + symbol)
  );
}
