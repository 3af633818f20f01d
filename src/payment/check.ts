import { PaymentError } from './errors';
import type { PaymentReport, WalletAnswer, WalletClaim } from './ports';
import type { KnownOrder, Price } from './trade';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isOrderId = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * @param value what `createTrade` came back with
 * @returns the same, once it is known to be an order, with a trade or with null for one that is over
 * @throws PaymentError `invalid-trade`
 */
export function checkCreatedTrade(value: unknown): KnownOrder {
  if (!isRecord(value) || !isOrderId(value.orderId)) {
    throw new PaymentError(
      'invalid-trade',
      'createTrade returned no orderId. Return { orderId, trade } as the merchant server made them.',
      value,
    );
  }
  const { trade, amount, currency } = value;
  if (
    (amount !== undefined && !(Number.isSafeInteger(amount) && (amount as number) >= 0)) ||
    (currency !== undefined && typeof currency !== 'string')
  ) {
    throw new PaymentError(
      'invalid-trade',
      'The order has no usable amount: amount is a whole number of minor units and currency an ISO 4217 text, or both are left out.',
      value,
    );
  }
  if (trade !== null && (!isRecord(trade) || typeof trade.host !== 'string')) {
    throw new PaymentError(
      'invalid-trade',
      'createTrade returned no trade. Return { orderId, trade: { host, … } } with the credentials of this host.',
      value,
    );
  }
  return value as unknown as KnownOrder;
}

const claims: readonly unknown[] = [
  ...(['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'] satisfies WalletClaim[]),
];

/**
 * @param value anything
 * @returns whether it is something that a wallet can claim
 */
export function isClaim(value: unknown): value is WalletClaim {
  return claims.includes(value);
}

/**
 * @param value what a wallet's `pay` came to
 * @returns the same where it is an answer; anything else says nothing, and counts as unknown
 */
export function checkAnswer(value: unknown): WalletAnswer {
  if (isRecord(value) && isClaim(value.claim)) return value as unknown as WalletAnswer;
  return { claim: 'unknown', code: '', raw: value };
}

/**
 * @param order the order that would be paid
 * @param shown what the buyer was shown, if anything
 * @returns whether the order charges that; an order that does not say its amount is taken at its word
 */
export function charges(order: Partial<Price>, shown: Price | undefined): boolean {
  if (!shown || order.amount === undefined) return true;
  return (
    order.amount === shown.amount &&
    (order.currency === undefined || order.currency === shown.currency)
  );
}

/**
 * @param order an order whose price is not what the buyer was shown
 * @returns the error that refuses it, `invalid-trade`
 */
export function anotherAmount(order: Partial<Price>): PaymentError {
  return new PaymentError(
    'invalid-trade',
    `The order would charge ${String(order.amount)} ${order.currency ?? ''}, and the buyer was shown something else. The wallet was not called; show the price that the merchant server asks.`,
    order,
  );
}

/**
 * Why an order may not be paid: a ready one was given by the app, which may be wrong about it.
 *
 * @param order the order that would be paid
 * @param shown what the buyer was shown, if anything
 * @returns the error, `invalid-trade`, or null where it may be paid
 */
export function refusalOf(order: KnownOrder, shown: Price | undefined): PaymentError | null {
  try {
    checkCreatedTrade(order);
    return charges(order, shown) ? null : anotherAmount(order);
  } catch (error) {
    return error as PaymentError;
  }
}

/**
 * @param report what the merchant server said
 * @param order the order that it was asked about
 * @returns the report, once it is known to speak of that order and that amount
 * @throws PaymentError `merchant-answer-invalid`
 */
export function checkReport(report: unknown, order: KnownOrder): PaymentReport {
  const invalid = (what: string): PaymentError =>
    new PaymentError(
      'merchant-answer-invalid',
      `The merchant server answered with ${what}. The payment stays unconfirmed until it answers for this order.`,
      report,
    );
  if (!isRecord(report)) throw invalid('no report');
  if (report.orderId !== order.orderId) throw invalid('another order');
  if (report.status !== 'paid' && report.status !== 'unpaid' && report.status !== 'closed') {
    throw invalid('an unknown status');
  }
  const differs = (key: 'amount' | 'currency') =>
    order[key] !== undefined && report[key] !== undefined && report[key] !== order[key];
  if (differs('amount') || differs('currency')) throw invalid('another amount');
  return report as unknown as PaymentReport;
}
