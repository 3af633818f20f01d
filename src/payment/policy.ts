import type { WalletClaim } from './ports';

/** When, and for how long, the merchant server is asked. */
export interface ConfirmationPolicy {
  /** Milliseconds between one answer and the next question; the last one repeats. */
  waits: readonly number[];
  /** Milliseconds in the foreground after which the state becomes `processing`. */
  budget: number;
  /**
   * Milliseconds after which a wallet that has not answered is no longer waited for: the server is asked while the
   * cashier may still be open, and an answer that comes then counts all the same.
   */
  silence: number;
}

/**
 * At once, soon again, then every five seconds for a minute: the interval and the budget that the Ant mini program
 * platform recommends for asking about a payment. Two minutes are enough for a buyer to pay in most cashiers.
 */
export const defaultPolicy: ConfirmationPolicy = {
  waits: [1000, 2000, 3000, 5000],
  budget: 60_000,
  silence: 120_000,
};

/** The longest time that every host's timers keep: more fires at once. */
const longest = 2 ** 31 - 1;

/**
 * @param given what the app asked for; missing, infinite or senseless values count as the default, or as the longest
 * @returns a policy that can be kept
 */
export function normalisePolicy(asked?: Partial<ConfirmationPolicy> | null): ConfirmationPolicy {
  const given = asked ?? {};
  const time = (value: unknown, otherwise: number): number =>
    typeof value === 'number' && value >= 0 ? Math.min(value, longest) : otherwise;
  const waits = Array.isArray(given.waits) ? given.waits.map((wait) => time(wait, 5000)) : [];
  return {
    waits: waits.length > 0 ? waits : defaultPolicy.waits,
    budget: time(given.budget, defaultPolicy.budget),
    silence: time(given.silence, defaultPolicy.silence),
  };
}

/**
 * @param claim what the wallet said of an attempt, if it said anything
 * @returns whether its money may still be on the way
 */
export function mayStillMove(claim: WalletClaim | null): boolean {
  return unpaidAnswersNeeded(claim) === Infinity;
}

/**
 * Several attempts at one order may be answered in any order, and by several buttons.
 *
 * @param before what was claimed of it, if anything
 * @param now what is claimed besides
 * @returns the one that calls for more answers of the server: a claim is never lowered, and "paid" is the heaviest
 */
export function heavier(before: WalletClaim | null, now: WalletClaim): WalletClaim {
  if (before === null) return now;
  if (before === 'paid') return before;
  return unpaidAnswersNeeded(before) > unpaidAnswersNeeded(now) ? before : now;
}

/**
 * How many times the server has to say "unpaid" before a claim is an end.
 * A network error at the wallet may hide a payment that the server hears of a moment later, so "failed" is asked twice;
 * what may have been paid never ends as unpaid.
 *
 * @param claim what the wallet said, if it said anything
 * @returns a number of answers
 */
export function unpaidAnswersNeeded(claim: WalletClaim | null): number {
  switch (claim) {
    case 'cancelled':
    case 'refused':
      return 1;
    case 'failed':
      return 2;
    case 'paid':
    case 'processing':
    case 'unknown':
    case null:
      return Infinity;
  }
}
