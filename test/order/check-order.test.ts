import { checkOrder } from '../../src/order/check-order';
import type { Order } from '../../src/order/types';

const order: Order = {
  currency: 'CNY',
  lines: [
    { id: 'a', title: 'Cup', quantity: 2, unitPrice: 500 },
    { id: 'b', title: 'Pot', quantity: 1, unitPrice: 9900 },
  ],
  adjustments: [
    { id: 'd', kind: 'discount', label: 'Sale', amount: -900 },
    { id: 's', kind: 'shipping', label: 'Shipping', amount: 1200 },
  ],
  total: 11_200,
};
const [cup] = order.lines;

it('finds nothing wrong with an order that adds up', () => {
  expect(checkOrder(order)).toEqual([]);
});

it.each([
  ['a total that is not the sum', { total: 11_201 }, 'total-mismatch', 'total'],
  ['a total that is no number', { total: Number.NaN }, 'invalid-amount', 'total'],
  ['a negative total', { lines: [cup], adjustments: [], total: -1 }, 'invalid-amount', 'total'],
  ['no lines', { lines: [], adjustments: [], total: 0 }, 'empty', 'lines'],
  ['no list of lines', { lines: null }, 'not-an-order', ''],
  ['a line that is none', { lines: [null] }, 'not-an-order', 'lines[0]'],
  ['an unknown currency', { currency: 'yuan' }, 'unknown-currency', 'currency'],
  [
    'a repeated line',
    { lines: [cup, cup], adjustments: [], total: 2000 },
    'duplicate-id',
    'lines[1].id',
  ],
  ['half a cup', { lines: [{ ...cup, quantity: 0.5 }] }, 'invalid-quantity', 'lines[0].quantity'],
  ['no cup', { lines: [{ ...cup, quantity: 0 }] }, 'invalid-quantity', 'lines[0].quantity'],
  [
    'a fraction of a fen',
    { lines: [{ ...cup, unitPrice: 0.1 }] },
    'invalid-amount',
    'lines[0].unitPrice',
  ],
  [
    'a price below nothing',
    { lines: [{ ...cup, unitPrice: -1 }] },
    'invalid-amount',
    'lines[0].unitPrice',
  ],
  [
    'a price as text',
    { lines: [{ ...cup, unitPrice: '500' }] },
    'invalid-amount',
    'lines[0].unitPrice',
  ],
  [
    'an adjustment of NaN',
    { adjustments: [{ id: 'x', amount: Number.NaN }] },
    'invalid-amount',
    'adjustments[0].amount',
  ],
])('finds %s', (_, wrong, code, field) => {
  expect(checkOrder({ ...order, ...wrong } as Order)).toContainEqual({ code, field });
});

it('finds a sum beyond the safe integers', () => {
  const huge = { id: 'h', title: 'Moon', quantity: 3, unitPrice: Number.MAX_SAFE_INTEGER };
  expect(checkOrder({ currency: 'CNY', lines: [huge], total: 1 })).toContainEqual({
    code: 'invalid-amount',
    field: 'lines[0].unitPrice',
  });
});

it.each([null, undefined, 5, 'order', {}])('takes %p for what it is', (value) => {
  expect(checkOrder(value as never)).toEqual([{ code: 'not-an-order', field: '' }]);
});
