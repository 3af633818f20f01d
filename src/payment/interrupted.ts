import type { PendingPayment } from './journal';
import { mayStillMove } from './policy';
import type { Answer } from './question';
import type { Price } from './trade';

/** A server may not find for a while what it has just made. */
const hour = 3_600_000;

/**
 * @param shown what the buyer is shown, if anything
 * @returns a text that is the same for the same price
 */
export const priceKey = (shown: Price | undefined): string =>
  JSON.stringify(shown ? [shown.amount, shown.currency] : null);

/**
 * @param pending a payment whose end is not known
 * @returns whether an attempt at it may have moved money, or may yet
 */
export const mayBePaid = ({ claim, unanswered }: PendingPayment): boolean =>
  mayStillMove(claim) || unanswered === true;

/** What an interrupted payment means for a new one of the same purchase. */
export type Course =
  /** The server answers its key with the same order, and the wallet charges that trade once. */
  | 'resume'
  /** Its price was another one, and so would be the trade: only asking is safe. */
  | 'ask'
  /** There is nothing of it to pay here. */
  | 'pass';

/**
 * @param pending a payment of the purchase that is to be paid now
 * @param answer what the server says of it, where that is not its last word; null when it said nothing
 * @param shown what the buyer is shown now, if anything
 * @param now milliseconds since 1970
 * @returns how to go on
 */
export function courseOf(
  pending: PendingPayment,
  answer: Answer,
  shown: Price | undefined,
  now: number,
): Course {
  // Somebody else's on this phone, or lost by the server.
  if (answer === 'not-found' && now - pending.at > hour) return 'pass';
  if (pending.key?.shown === priceKey(shown)) return 'resume';
  return answer === null || answer === 'not-found' || mayBePaid(pending) ? 'ask' : 'pass';
}
