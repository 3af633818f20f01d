import { courseOf, mayBePaid, priceKey } from '../../src/payment/interrupted';
import type { PendingPayment } from '../../src/payment/journal';
import type { WalletClaim } from '../../src/payment/ports';
import { unpaid } from '../support/payment';

const HOUR = 3_600_000;
const shown = { amount: 500, currency: 'CNY' };
const other = { amount: 600, currency: 'CNY' };

const payment = (more: Partial<PendingPayment> = {}): PendingPayment => ({
  ...{ orderId: 'T1', at: 0, claim: null, key: { value: 'key-1', shown: priceKey(shown) } },
  ...more,
});
const cancelled = { claim: 'cancelled' } as const;

it.each([
  ['of this price, unpaid', payment(), unpaid, HOUR, 'resume'],
  ['of this price, the server silent', payment(), null, HOUR, 'resume'],
  ['of this price, not found for an hour', payment(), 'not-found', HOUR, 'resume'],
  ['of this price, not found for longer', payment(), 'not-found', HOUR + 1, 'pass'],
  ['of this price, unpaid for longer', payment(), unpaid, HOUR + 1, 'resume'],
  ['of this price, the server silent for longer', payment(), null, HOUR + 1, 'resume'],
] as const)('a payment %s, goes on as it should', (_, pending, answer, now, course) => {
  expect(courseOf(pending, answer, shown, now)).toBe(course);
});

it.each([
  ['another price, may be paid', payment(), unpaid, 'ask'],
  ['another price, cancelled', payment(cancelled), unpaid, 'pass'],
  ['another price, cancelled, the server silent', payment(cancelled), null, 'ask'],
  ['another price, cancelled, not found', payment(cancelled), 'not-found', 'ask'],
  ['an order that existed before, cancelled', payment({ ...cancelled, key: null }), unpaid, 'pass'],
  ['an order that existed before', payment({ key: null }), unpaid, 'ask'],
] as const)('%s: no second charge', (_, pending, answer, course) => {
  expect(courseOf(pending, answer, other, HOUR)).toBe(course);
});

it('counts one hour from when the wallet was called', () => {
  const now = 10 * HOUR;
  expect(courseOf(payment({ at: now - HOUR }), 'not-found', shown, now)).toBe('resume');
  expect(courseOf(payment({ at: now - HOUR - 1 }), 'not-found', shown, now)).toBe('pass');
});

it.each<[WalletClaim | null, boolean]>([
  [null, true],
  ['paid', true],
  ['processing', true],
  ['unknown', true],
  ['cancelled', false],
  ['failed', false],
  ['refused', false],
])(
  'may have moved money after %p: %p, and in any case when an attempt had no answer',
  (claim, may) => {
    expect(mayBePaid(payment({ claim }))).toBe(may);
    expect(mayBePaid(payment({ claim, unanswered: false }))).toBe(may);
    expect(mayBePaid(payment({ claim, unanswered: true }))).toBe(true);
  },
);

it('tells prices apart by amount and currency', () => {
  const keys = [undefined, shown, other, { amount: 500, currency: 'USD' }].map(priceKey);
  expect(new Set(keys).size).toBe(4);
  expect(priceKey({ currency: 'CNY', amount: 500 })).toBe(priceKey(shown));
});
