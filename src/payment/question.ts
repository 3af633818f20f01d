import type { CancelSignal } from './abort';
import { checkReport } from './check';
import { isPaymentError, PaymentError } from './errors';
import type { Clock, Merchant, PaymentReport } from './ports';
import type { KnownOrder } from './trade';

/**
 * Asks the merchant server once.
 *
 * @param asked the order; an answer about another one, or another amount, is none
 * @param onProblem told why there is no answer, unless the question was given up
 * @returns the report, or null; never rejects
 */
export async function question(
  merchant: Merchant,
  asked: KnownOrder,
  signal: CancelSignal,
  onProblem: (error: PaymentError) => void,
): Promise<PaymentReport | null> {
  try {
    return checkReport(await merchant.getPayment(asked.orderId, { signal }), asked);
  } catch (reason) {
    const error = isPaymentError(reason)
      ? reason
      : new PaymentError('merchant-unavailable', 'The merchant server could not be asked.', reason);
    if (error.code !== 'aborted') onProblem(error);
    return null;
  }
}

/**
 * @param limit milliseconds
 * @returns the answer, or null when it does not come in time or is given up
 */
export function within<T>(
  limit: number,
  answer: Promise<T>,
  clock: Clock,
  signal: CancelSignal,
): Promise<T | null> {
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(null);
    const stop = clock.after(limit, giveUp);
    signal.addEventListener('abort', giveUp);
    void answer.then((value) => {
      stop();
      signal.removeEventListener('abort', giveUp);
      resolve(value);
    });
  });
}

/** @returns what the promise comes to, or null once the signal is raised; rejects as the promise does */
export function unlessAborted<T>(promise: Promise<T>, signal: CancelSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(null);
    signal.addEventListener('abort', giveUp);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
