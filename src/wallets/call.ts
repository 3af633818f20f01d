import { PaymentError } from '../payment/errors';
import type { HostName, WalletAnswer } from '../payment/ports';

/** Which of a host's callbacks an answer came in. */
export type Channel = 'success' | 'fail' | 'complete';

/** A value's fields, or none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A code as hosts give it, string or number, as a string; '' when there is none. */
export function codeOf(...candidates: unknown[]): string {
  for (const candidate of candidates) {
    if (typeof candidate === 'string' && candidate !== '') return candidate;
    if (typeof candidate === 'number' && Number.isFinite(candidate)) return String(candidate);
  }
  return '';
}

/**
 * Calls a host and takes the first answer of its callbacks. `complete` counts only when it comes alone, after the
 * others had their chance: some hosts call it first, some call nothing else.
 *
 * @param call starts the host's call with the given callbacks
 * @param read turns a callback's argument into an answer
 * @returns the first answer; never rejects
 */
export function firstAnswer(
  call: (callbacks: Record<Channel, (raw: unknown) => void>) => void,
  read: (channel: Channel, raw: unknown) => WalletAnswer,
): Promise<WalletAnswer> {
  return new Promise((resolve) => {
    // A promise takes its first value and no other: repeated and contradictory callbacks end here.
    const take = (channel: Channel) => (raw: unknown) => {
      resolve(read(channel, raw));
    };
    const complete = take('complete');
    try {
      call({
        success: take('success'),
        fail: take('fail'),
        complete: (raw) => void Promise.resolve().then(() => complete(raw)),
      });
    } catch (error) {
      // It threw, but how far did it come? Only the merchant server knows.
      resolve({ claim: 'unknown', code: '', raw: error });
    }
  });
}

/** @returns the error for a host that has no payment call */
export function unavailable(host: HostName): PaymentError {
  return new PaymentError(
    'wallet-unavailable',
    `This ${host} host offers no payment call. Check isAvailable() first and offer another way to pay.`,
  );
}

/**
 * @param host the host that cannot take the trade
 * @param problem what is wrong with it, naming the field
 * @returns the error for a trade that must not reach the wallet
 */
export function invalidTrade(host: HostName, problem: string): PaymentError {
  return new PaymentError(
    'invalid-trade',
    `${problem} The ${host} wallet was not called. Look at what the merchant server returns as the trade.`,
  );
}
