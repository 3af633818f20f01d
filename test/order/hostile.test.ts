import { checkOrder } from '../../src/order/check-order';

const NOT_AN_ORDER = [{ code: 'not-an-order', field: '' }];
const cup = { id: 'a', title: 'Cup', quantity: 1, unitPrice: 500 };
const order = { currency: 'CNY', lines: [cup], adjustments: [], total: 500 };

const nameless = Object.create(null) as object;
const revoked = <T extends object>(target: T): T => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const throwing = (name: string, target: object): object =>
  Object.defineProperty({ ...target }, name, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

it.each([
  null,
  undefined,
  5,
  NaN,
  true,
  'order',
  Symbol('order'),
  5n,
  {},
  [],
  nameless,
  () => order,
])('takes %p for what it is', (value) => {
  expect(checkOrder(value)).toEqual(NOT_AN_ORDER);
});

it.each<[string, unknown]>([
  ['an order that is gone', revoked(order)],
  ['lines that are gone', { ...order, lines: revoked([cup]) }],
  ['a line that is gone', { ...order, lines: [revoked(cup)] }],
  ['options that are gone', { ...order, lines: [{ ...cup, options: revoked(['L']) }] }],
  ['a currency that throws', throwing('currency', order)],
  ['lines that throw', throwing('lines', order)],
  ['a total that throws', throwing('total', order)],
  ['a title that throws', { ...order, lines: [throwing('title', cup)] }],
  ['a price that throws', { ...order, lines: [throwing('unitPrice', cup)] }],
  ['an adjustment that throws', { ...order, adjustments: [throwing('amount', {})] }],
])('throws nothing for %s', (_, value) => {
  expect(checkOrder(value)).toEqual(NOT_AN_ORDER);
});

it('calls nothing that a value brings along', () => {
  const called = jest.fn(() => 500);
  const sly = { valueOf: called, toString: called, [Symbol.toPrimitive]: called };
  expect(
    checkOrder({ ...order, currency: sly, lines: [{ ...cup, quantity: sly, unitPrice: sly }] }),
  ).not.toEqual([]);
  expect(called).not.toHaveBeenCalled();
});

it.each(['lines', 'adjustments'])('comes to an end with a list of %s that has none', (name) => {
  const problems = checkOrder({ ...order, [name]: Array(2 ** 32 - 1) });
  expect(problems).toHaveLength(1000);
});

it('comes to an end with endless options', () => {
  const lines = [{ ...cup, options: Array(2 ** 32 - 1) }];
  expect(checkOrder({ ...order, lines })).toEqual([
    { code: 'invalid-text', field: 'lines[0].options' },
  ]);
});

it('takes an order that inherits nothing, or from another realm', () => {
  expect(checkOrder(Object.assign(Object.create(null), order))).toEqual([]);
  expect(checkOrder(Object.freeze(JSON.parse(JSON.stringify(order))))).toEqual([]);
});
