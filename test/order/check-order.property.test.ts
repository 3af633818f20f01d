import { checkOrder } from '../../src/order/check-order';
import type { Adjustment, Order, OrderLine } from '../../src/order/types';
import { fc } from '../support/chance';

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
const RUNS = { numRuns: 500 };

/** Amounts of every size: small ones, and those where sums leave the safe integers. */
const price = fc.oneof(
  { weight: 20, arbitrary: fc.nat(100_000) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);
const texts = fc.record(
  { picture: fc.string(), section: fc.string(), options: fc.array(fc.string(), { maxLength: 3 }) },
  { requiredKeys: [] },
);
const line = fc
  .tuple(texts, fc.string(), fc.integer({ min: 1, max: 1000 }), price)
  .map(([some, title, quantity, unitPrice]) => ({ ...some, title, quantity, unitPrice }));
const adjustment = fc
  .tuple(
    fc.constantFrom('discount', 'shipping', 'tax', 'fee', 'tip'),
    fc.string(),
    price,
    fc.boolean(),
  )
  .map(([kind, label, amount, included]): Omit<Adjustment, 'id'> => ({
    kind,
    label,
    amount: kind === 'discount' ? 0 - amount : amount,
    ...(kind === 'tax' && { included }),
  }));

interface Parts {
  lines: OrderLine[];
  adjustments: Adjustment[];
}
const named = <T>(list: T[]) => list.map((each, index) => ({ ...each, id: String(index) }));
const parts: fc.Arbitrary<Parts> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 8 }).map(named),
  adjustments: fc.array(adjustment, { maxLength: 5 }).map(named),
});

/** What an order comes to without rounding, step by step; null when a step is too large to be said in a number. */
function exactTotal({ lines, adjustments }: Parts): bigint | null {
  const steps = [
    ...lines.map(({ quantity, unitPrice }) => BigInt(quantity) * BigInt(unitPrice)),
    ...adjustments.filter(({ included }) => !included).map(({ amount }) => BigInt(amount)),
  ];
  let sum = 0n;
  for (const step of steps) {
    sum += step;
    if (step > MOST || sum > MOST || sum < -MOST) return null;
  }
  return sum;
}

const positive = ({ lines, adjustments }: Parts): bigint =>
  [
    ...lines.map(({ quantity, unitPrice }) => BigInt(quantity) * BigInt(unitPrice)),
    ...adjustments
      .filter(({ included, amount }) => !included && amount > 0)
      .map(({ amount }) => BigInt(amount)),
  ].reduce((sum, amount) => sum + amount, 0n);
const taxWithin = ({ adjustments }: Parts): bigint =>
  adjustments.reduce((sum, { included, amount }) => sum + (included ? BigInt(amount) : 0n), 0n);

/** Orders that are right, without the help of what is tested. */
const soundOrder: fc.Arbitrary<Order> = parts
  .filter((some) => {
    const total = exactTotal(some);
    return total !== null && total >= 0n && taxWithin(some) <= positive(some);
  })
  .map((some) => ({ currency: 'KWD', ...some, total: Number(exactTotal(some)) }));

it('finds nothing wrong with an order that is right', () => {
  fc.assert(
    fc.property(soundOrder, (order) => {
      expect(checkOrder(order)).toEqual([]);
      expect(checkOrder(JSON.parse(JSON.stringify(order)))).toEqual([]);
    }),
    RUNS,
  );
});

it('agrees with exact numbers about every sum', () => {
  fc.assert(
    fc.property(parts, fc.maxSafeNat(), (some, other) => {
      const exact = exactTotal(some);
      const total = exact === null || exact < 0n ? other : Number(exact);
      const codes = checkOrder({ currency: 'USD', ...some, total }).map(({ code }) => code);
      expect(codes.includes('invalid-amount')).toBe(exact === null);
      expect(codes.includes('total-mismatch')).toBe(exact !== null && exact !== BigInt(total));
    }),
    RUNS,
  );
});

it('lets no total through that is off by any amount', () => {
  fc.assert(
    fc.property(soundOrder, fc.maxSafeNat(), (order, total) => {
      fc.pre(total !== order.total);
      expect(checkOrder({ ...order, total })).toEqual([{ code: 'total-mismatch', field: 'total' }]);
    }),
    RUNS,
  );
});

it('finds the one amount that is none', () => {
  const noAmount = fc.oneof(
    fc.double().filter((value) => !Number.isSafeInteger(value)),
    fc.constantFrom('5', null, undefined, 5n, {}, [5], true),
    fc.anything().filter((value) => typeof value !== 'number'),
  );
  fc.assert(
    fc.property(soundOrder, fc.nat(), noAmount, (order, at, wrong) => {
      const index = at % order.lines.length;
      const lines = order.lines.map((each, place) =>
        place === index ? { ...each, unitPrice: wrong } : each,
      );
      expect(checkOrder({ ...order, lines })).toContainEqual({
        code: 'invalid-amount',
        field: `lines[${String(index)}].unitPrice`,
      });
      expect(checkOrder({ ...order, total: wrong })).toContainEqual({
        code: 'invalid-amount',
        field: 'total',
      });
    }),
    RUNS,
  );
});

it('throws for nothing, and lets nothing through that is no order', () => {
  const anyLine = fc.record(
    { id: fc.anything(), title: fc.anything(), quantity: fc.anything(), unitPrice: fc.anything() },
    { requiredKeys: [] },
  );
  const anyOrder = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    fc.record(
      {
        currency: fc.oneof(fc.constant('USD'), fc.anything()),
        lines: fc.oneof(fc.array(fc.oneof(anyLine, fc.anything())), fc.anything()),
        adjustments: fc.anything(),
        total: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(anyOrder, (value) => {
      const { total } = Object(value) as { total?: unknown };
      expect(checkOrder(value).length > 0 || Number.isSafeInteger(total)).toBe(true);
    }),
    RUNS,
  );
});
