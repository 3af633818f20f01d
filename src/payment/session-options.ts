import { PaymentError } from './errors';
import type { SessionOptions } from './session-types';

const needed = ['wallet', 'merchant', 'clock', 'newKey'] as const;

/**
 * TypeScript knows; plain JavaScript would have a button that does nothing, or one that breaks on the first tap. What
 * may be left out may be null as well.
 *
 * @param options what a session is made of
 * @throws PaymentError `invalid-trade`, and what is missing
 */
export function checkOptions(options: SessionOptions): void {
  const given = (options as SessionOptions | null | undefined) ?? ({} as Partial<SessionOptions>);
  if (!given.createTrade === !given.order) {
    throw new PaymentError(
      'invalid-trade',
      'A session needs createTrade, which makes the order on tap, or an order that exists already: one of the two.',
    );
  }
  const missing = needed.filter((name) => !given[name]);
  if (missing.length > 0) {
    throw new PaymentError(
      'invalid-trade',
      `A session needs ${missing.join(', ')}: it takes nothing from its surroundings but what it is given.`,
    );
  }
  if (given.purchase && typeof given.purchase !== 'string') {
    throw new PaymentError('invalid-trade', 'purchase names what is being bought, as a text.');
  }
}
