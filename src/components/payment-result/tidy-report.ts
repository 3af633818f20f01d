import { isAmount, isCurrency } from '../../money/format';
import type { PaymentReport } from '../../payment/ports';
import type { PaymentResultProblem } from './problems';

/** The last millisecond that a `Date` can hold. */
const endOfTime = 8.64e15;

/** The fields that a server may leave out: what can be shown of them, and what they are otherwise. */
const fields = [
  ['amount', 'invalid-amount', (value: unknown) => isAmount(value) && value >= 0],
  ['currency', 'unknown-currency', isCurrency],
  [
    'paidAt',
    'invalid-time',
    (value: unknown) => typeof value === 'number' && value >= 0 && value <= endOfTime,
  ],
] as const;

/**
 * A wrong field must not hide how a payment ended, and must not be shown either.
 *
 * @param given a report whose order and status were checked; its other fields may be anything
 * @returns the report with the fields that can be shown and no others, and what is wrong with the rest
 */
export function tidyReport(given: PaymentReport): {
  report: PaymentReport;
  problems: PaymentResultProblem[];
} {
  const { orderId, status } = given;
  const report: PaymentReport = { orderId, status };
  const problems: PaymentResultProblem[] = [];
  for (const [key, code, fits] of fields) {
    const value = given[key];
    if (fits(value)) Object.assign(report, { [key]: value });
    // Many servers write null for what they do not have.
    else if ((value ?? null) !== null) problems.push({ code, field: `report.${key}` });
  }
  return { report, problems };
}
