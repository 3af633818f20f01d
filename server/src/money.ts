/**
 * Amounts are integers in the minor unit (fen). The wallet's API wants decimal strings ("14.30"). Both directions work
 * on digits alone: no floating point ever sees an amount.
 */

/** The wallet's own limit for one trade: 100 000 000.00 (alipay.trade.create, total_amount). */
export const MAX_AMOUNT = 10_000_000_000;

/**
 * 1430 -> "14.30".
 * @throws RangeError unless `fen` is an integer from 1 to {@link MAX_AMOUNT}
 */
export function toDecimal(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 1 || fen > MAX_AMOUNT) {
    throw new RangeError(`An amount must be an integer from 1 to ${MAX_AMOUNT} fen, not ${fen}.`);
  }
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * "14.30", "14.3" and "14" -> 1430, 1430 and 1400. Anything else, including signs, exponents, leading zeros, a third
 * decimal, zero and amounts above {@link MAX_AMOUNT}, is `undefined`: an amount that cannot be read exactly is not an amount.
 */
export function fromDecimal(text: string): number | undefined {
  const match = /^(0|[1-9]\d{0,8})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const fen = Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`);
  return fen >= 1 && fen <= MAX_AMOUNT ? fen : undefined;
}
