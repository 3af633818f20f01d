import { isPaymentError, type PaymentError } from './errors';
import type { PendingPayment, PurchaseKey } from './journal';
import { mayStillMove } from './policy';
import type { CreatedTrade } from './trade';

/**
 * @param before what the journal holds of the order
 * @param order what is about to be paid
 * @returns what the journal holds while the wallet is called, the first time or once more
 */
export function attemptOf(
  before: PendingPayment | undefined,
  { orderId, amount, currency }: CreatedTrade,
  first: { at: number; purchase: string | undefined; key: PurchaseKey | null },
): PendingPayment {
  if (!before) return { orderId, claim: null, amount, currency, ...first };
  if (before.claim === null) return { ...before, unanswered: true };
  return mayStillMove(before.claim) ? before : { ...before, claim: null };
}

/**
 * @param attempt what was written down when the wallet was called
 * @param now what the journal holds of the order
 * @returns whether nothing has been said and nobody has tried it since, so that the attempt can be taken back
 */
export function isLast(attempt: PendingPayment, now: PendingPayment | undefined): boolean {
  return now?.claim === attempt.claim && now.unanswered === attempt.unanswered;
}

/**
 * @param attempt what was written down when the wallet was called
 * @param now what the journal holds of the order
 * @returns whether a wallet has claimed since that money may be on its way
 */
export function isDoubted({ claim }: PendingPayment, now: PendingPayment | undefined): boolean {
  return !!now?.claim && now.claim !== claim && mayStillMove(now.claim);
}

/**
 * The two ways in which a wallet says that it was not called; whatever else breaks may have come after the call.
 *
 * @param reason what its `pay` rejected with
 */
export const wasNotCalled = (reason: unknown): reason is PaymentError =>
  isPaymentError(reason) &&
  (reason.code === 'wallet-unavailable' || reason.code === 'invalid-trade');
