import { PaymentError } from './errors';
import type { PaymentReport } from './ports';
import type { CreatedTrade } from './trade';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isOrderId = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The order that a session asks about; its trade is missing where only the result is shown. */
export type KnownOrder = Omit<CreatedTrade, 'trade'> & Partial<Pick<CreatedTrade, 'trade'>>;

/**
 * @param value what `createTrade` came back with
 * @returns the same, once it is known to be an order with a trade
 * @throws PaymentError `invalid-trade`
 */
export function checkCreatedTrade(value: unknown): CreatedTrade {
  if (!isRecord(value) || !isOrderId(value.orderId)) {
    throw new PaymentError(
      'invalid-trade',
      'createTrade returned no orderId. Return { orderId, trade } as the merchant server made them.',
      value,
    );
  }
  if (!isRecord(value.trade) || typeof value.trade.host !== 'string') {
    throw new PaymentError(
      'invalid-trade',
      'createTrade returned no trade. Return { orderId, trade: { host, … } } with the credentials of this host.',
      value,
    );
  }
  return value as unknown as CreatedTrade;
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
