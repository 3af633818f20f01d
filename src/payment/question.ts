import type { CancelSignal } from './abort';
import { checkReport } from './check';
import { isPaymentError, PaymentError } from './errors';
import type { Clock, Merchant, PaymentReport } from './ports';
import type { KnownOrder } from './trade';

/** What a question comes to: a report, or null where there is none. `not-found`: the server knows no such order. */
export type Answer = PaymentReport | 'not-found' | null;

/**
 * Asks the merchant server once.
 *
 * @param asked the order; an answer about another one, or another amount, is none
 * @param onProblem told why there is no report, unless the question was given up
 * @returns the answer; never rejects
 */
export async function question(
  merchant: Merchant,
  asked: KnownOrder,
  signal: CancelSignal,
  onProblem: (error: PaymentError) => void,
): Promise<Answer> {
  try {
    return checkReport(await merchant.getPayment(asked.orderId, { signal }), asked);
  } catch (reason) {
    const error = isPaymentError(reason)
      ? reason
      : new PaymentError('merchant-unavailable', 'The merchant server could not be asked.', reason);
    if (!signal.aborted) onProblem(error);
    return error.code === 'order-not-found' ? 'not-found' : null;
  }
}

/**
 * @param limit milliseconds
 * @returns what the promise comes to, or null when that takes longer or the signal is raised; rejects as the promise does
 */
export function within<T>(
  limit: number,
  promise: Promise<T>,
  clock: Clock,
  signal: CancelSignal,
): Promise<T | null> {
  const late = new Promise<null>((resolve) => {
    const stop = clock.after(limit, () => resolve(null));
    promise.then(stop, stop);
  });
  return unlessAborted(Promise.race([promise, late]), signal);
}

/** @returns what the promise comes to, or null once the signal is raised; rejects as the promise does */
export function unlessAborted<T>(promise: Promise<T>, signal: CancelSignal): Promise<T | null> {
  const raised = new Promise<null>((resolve) => {
    const giveUp = (): void => resolve(null);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
    const forget = (): void => signal.removeEventListener('abort', giveUp);
    promise.then(forget, forget);
  });
  // The signal first: what is given up has no answer any more.
  return Promise.race([raised, promise]);
}
