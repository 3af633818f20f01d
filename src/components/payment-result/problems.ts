import type { PaymentError, PaymentErrorCode } from '../../payment/errors';

/** Something that stands in the way of a result, and where. For developers, never for buyers. */
export interface PaymentResultProblem {
  code:
    | PaymentErrorCode
    | 'invalid-order-id'
    | 'invalid-amount'
    | 'unknown-currency'
    | 'invalid-time'
    | 'invalid-detail'
    | 'invalid-action';
  /** Such as `orderId`, `report.amount` or `details[2]`; empty for a question that failed. */
  field: string;
  /** Why it failed. */
  error?: PaymentError;
}

/**
 * Plain JavaScript may pass anything: one bad row must not take the others with it.
 *
 * @param given a list, perhaps
 * @param name of the prop
 * @param most how many are taken
 * @param fits whether an entry can be shown
 * @returns those that can, and what is wrong with the others
 */
export function usable<T>(
  given: readonly T[] | undefined,
  name: 'details' | 'actions',
  most: number,
  fits: (entry: Record<string, unknown>) => boolean,
): { entries: T[]; problems: PaymentResultProblem[] } {
  const code = name === 'details' ? 'invalid-detail' : 'invalid-action';
  if ((given ?? null) === null) return { entries: [], problems: [] };
  if (!Array.isArray(given)) return { entries: [], problems: [{ code, field: name }] };
  const problems: PaymentResultProblem[] = [];
  const entries = (given as readonly T[]).filter((entry, index) => {
    const fine =
      typeof entry === 'object' &&
      entry !== null &&
      index < most &&
      fits(entry as Record<string, unknown>);
    if (!fine) problems.push({ code, field: `${name}[${String(index)}]` });
    return fine;
  });
  return { entries, problems };
}
