import { isAmount, isCurrency } from '../../money/format';
import { checkOrder, type OrderProblem } from '../../order/check-order';
import type { Order } from '../../order/types';
import type { Price } from '../../payment/trade';
import { isTime } from './use-countdown';

/** Something wrong with what a button was given, and where. */
export type CheckoutProblem =
  | OrderProblem
  /** `createTrade` without a text that says what is bought. */
  | { code: 'missing-order-key'; field: 'orderKey' }
  | { code: 'invalid-time'; field: 'expiresAt' };

/** What a button is to charge: an amount, or an order. */
export type Payable =
  | {
      /** What will be charged, in minor units: 1430 is $14.30. More than nothing, or there is nothing to tap. */
      amount: number;
      /** ISO 4217. */
      currency: string;
      summary?: undefined;
    }
  | {
      /**
       * The order that will be charged, in place of `amount` and `currency`; null while it is on its way. One in which
       * `checkOrder` finds something is not paid.
       */
      summary: Order | null;
      amount?: undefined;
      currency?: undefined;
    };

/** What will be charged, and what is wrong. Without a price and without a problem an order is on its way. */
export interface Charge {
  price: Price | null;
  problems: readonly CheckoutProblem[];
}

/**
 * Takes anything, for callers without types.
 *
 * @param given what the button was given
 * @returns what will be charged, null when nothing can be
 */
export function chargeOf(given: {
  amount: unknown;
  currency: unknown;
  summary: Order | null | undefined;
  expiresAt: unknown;
  /** Whether an order would be made on tap of which nobody said what it is. */
  nameless: boolean;
}): Charge {
  const { summary, expiresAt } = given;
  const problems: CheckoutProblem[] = [];
  let { amount, currency } = given;
  if (summary) {
    try {
      problems.push(...checkOrder(summary));
      ({ total: amount, currency } = summary);
    } catch {
      // Its own code throws.
      problems.push({ code: 'not-an-order', field: '' });
    }
  }
  // An order in which nothing is wrong may still cost nothing, and nothing cannot be paid.
  if (summary !== null && problems.length === 0) {
    if (!isAmount(amount) || amount <= 0) {
      problems.push({ code: 'invalid-amount', field: summary ? 'total' : 'amount' });
    }
    if (!isCurrency(currency)) problems.push({ code: 'unknown-currency', field: 'currency' });
  }
  // While the order is on its way its name may be too.
  if (summary !== null && given.nameless) {
    problems.push({ code: 'missing-order-key', field: 'orderKey' });
  }
  const price = summary === null || problems.length > 0 ? null : ({ amount, currency } as Price);
  // A time that is none stops nobody: the server closes what cannot be paid any more.
  if (expiresAt !== undefined && expiresAt !== null && !isTime(expiresAt)) {
    problems.push({ code: 'invalid-time', field: 'expiresAt' });
  }
  return { price, problems };
}

/**
 * @param key of a purchase; callers without types may name a cart by itself, and not by a text
 * @returns its text, undefined for none and for one that says nothing
 */
export function nameOf(key: unknown): string | undefined {
  try {
    const name = typeof key === 'string' ? key : JSON.stringify(key ?? undefined);
    return name.trim() === '' ? undefined : name;
  } catch {
    return undefined;
  }
}
