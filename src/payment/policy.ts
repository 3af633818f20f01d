import type { WalletClaim } from './ports';

/** How the merchant server is asked after the cashier closed. */
export interface ConfirmationPolicy {
  /** Milliseconds between one answer and the next question; the last one repeats. */
  waits: readonly number[];
  /** Milliseconds after which the state becomes `processing`. */
  budget: number;
}

/**
 * At once, soon again, then every five seconds for a minute: the interval and the budget that the Ant mini program
 * platform recommends for asking about a payment.
 */
export const defaultPolicy: ConfirmationPolicy = {
  waits: [1000, 2000, 3000, 5000],
  budget: 60_000,
};

/** The longest time that every host's timers keep: more fires at once. */
const longest = 2 ** 31 - 1;

/**
 * @param given what the app asked for; missing, infinite or senseless values count as the default, or as the longest
 * @returns a policy that can be kept
 */
export function normalisePolicy(given: Partial<ConfirmationPolicy> = {}): ConfirmationPolicy {
  const time = (value: unknown, otherwise: number): number =>
    typeof value === 'number' && value >= 0 ? Math.min(value, longest) : otherwise;
  const waits = Array.isArray(given.waits) ? given.waits.map((wait) => time(wait, 5000)) : [];
  return {
    waits: waits.length > 0 ? waits : defaultPolicy.waits,
    budget: time(given.budget, defaultPolicy.budget),
  };
}

/**
 * How many times the server has to say "unpaid" before a claim is an end.
 * A network error at the wallet may hide a payment that the server hears of a moment later, so "failed" is asked twice;
 * what may have been paid never ends as unpaid.
 *
 * @param claim what the wallet said, if it said anything
 * @returns a number of answers
 */
export function unpaidAnswersNeeded(claim: WalletClaim | undefined): number {
  switch (claim) {
    case 'cancelled':
    case 'refused':
      return 1;
    case 'failed':
      return 2;
    case 'paid':
    case 'processing':
    case 'unknown':
    case undefined:
      return Infinity;
  }
}
