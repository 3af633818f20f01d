import { currencyExponent } from './exponents';

/** How a language writes money. Part of a locale. */
export interface MoneyStyle {
  /** Between the whole part and the decimals. */
  decimal: string;
  /** Between groups of three digits. */
  group: string;
  /** Where the symbol stands: `before` is "$5", `after` is "5 €". */
  symbol: 'before' | 'after';
  /** Between symbol and number, usually '' or a no-break space. */
  gap: string;
  /** Symbols by currency; a currency without one shows its code. */
  symbols: Readonly<Record<string, string>>;
}

/** An amount that is no amount of money, or no currency. */
export class MoneyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MoneyError';
    Object.setPrototypeOf(this, MoneyError.prototype);
  }
}

/**
 * @param currency anything
 * @returns whether it is three capital letters, as an ISO 4217 code is
 */
export function isCurrency(currency: unknown): currency is string {
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}

/**
 * Writes an amount without `Intl`, which some hosts lack, and without floating point.
 *
 * @param amount minor units: 1430 of USD is $14.30, 1430 of JPY is ¥1,430
 * @param currency ISO 4217 code
 * @param style how the language writes money
 * @returns the amount as text
 * @throws MoneyError when the amount is not a safe integer, or the currency is no code
 */
export function formatMoney(amount: number, currency: string, style: MoneyStyle): string {
  if (!Number.isSafeInteger(amount)) {
    throw new MoneyError(
      `${String(amount)} is not an amount in minor units. Pass a whole number up to 2^53 - 1, such as 1430 for $14.30.`,
    );
  }
  if (!isCurrency(currency)) {
    throw new MoneyError(
      `${String(currency)} is not a currency. Pass an ISO 4217 code such as 'USD'.`,
    );
  }
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const split = digits.length - exponent;
  const whole = digits.slice(0, split).replace(/\B(?=(\d{3})+$)/g, style.group);
  const number = exponent > 0 ? `${whole}${style.decimal}${digits.slice(split)}` : whole;
  const symbol = style.symbols[currency];
  const text =
    style.symbol === 'before'
      ? `${symbol ?? currency}${symbol === undefined ? '\u00a0' : style.gap}${number}`
      : `${number}${symbol === undefined ? '\u00a0' : style.gap}${symbol ?? currency}`;
  return amount < 0 ? `-${text}` : text;
}
