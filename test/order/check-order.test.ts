import { checkOrder, type OrderProblem } from '../../src/order/check-order';
import type { Adjustment, Order, OrderLine } from '../../src/order/types';

const cup: OrderLine = { id: 'a', title: 'Cup', quantity: 2, unitPrice: 500 };
const pot: OrderLine = {
  id: 'b',
  title: 'Pot',
  picture: 'https://shop.example/pot.jpg',
  options: ['Sea green', 'Large'],
  section: 'Parcel 1',
  quantity: 1,
  unitPrice: 9900,
  originalUnitPrice: 12_000,
};
const sale: Adjustment = { id: 'd', kind: 'discount', label: 'Sale', amount: -900 };
const shipping: Adjustment = { id: 's', kind: 'shipping', label: 'Shipping', amount: 1200 };
const vat: Adjustment = { id: 'v', kind: 'tax', label: 'VAT', amount: 1400, included: true };
const order: Order = {
  currency: 'CNY',
  lines: [cup, pot],
  adjustments: [sale, shipping, vat],
  total: 11_200,
};

const MOST = Number.MAX_SAFE_INTEGER;
const check = (wrong: object): OrderProblem[] => checkOrder({ ...order, ...wrong });
/** The order with its first line, or its first adjustment, changed. */
const line = (wrong: object) => check({ lines: [{ ...cup, ...wrong }, pot] });
const adjustment = (wrong: object) => check({ adjustments: [{ ...sale, ...wrong }, shipping] });

it.each<[string, Order]>([
  ['everything that an order can have', order],
  ['nothing but lines', { currency: 'JPY', lines: [cup], total: 1000 }],
  ['nothing to pay', { currency: 'JPY', lines: [{ ...cup, unitPrice: 0 }], total: 0 }],
  ['a tax that is added', { ...order, adjustments: [{ ...vat, included: false }], total: 12_300 }],
  ['a tax within prices', { ...order, adjustments: [vat], total: 10_900 }],
  [
    'a tax within prices that a voucher pays',
    { ...order, adjustments: [{ ...sale, amount: -10_900 }, vat], total: 0 },
  ],
  [
    'as much as there can be',
    { currency: 'USD', lines: [{ ...cup, quantity: 1, unitPrice: MOST }], total: MOST },
  ],
  ['a discount of nothing', { ...order, adjustments: [{ ...sale, amount: 0 }], total: 10_900 }],
  [
    'an original price that is lower',
    { ...order, adjustments: [], lines: [{ ...cup, originalUnitPrice: 1 }], total: 1000 },
  ],
])('finds nothing wrong with %s', (_, sound) => {
  expect(checkOrder(sound)).toEqual([]);
});

it('takes null, which servers write, for something left out', () => {
  const nothing = { picture: null, options: null, section: null, originalUnitPrice: null };
  expect(
    checkOrder({
      currency: 'CNY',
      lines: [{ ...cup, ...nothing }],
      adjustments: [{ ...shipping, included: null }],
      total: 2200,
    }),
  ).toEqual([]);
  expect(checkOrder({ currency: 'CNY', lines: [cup], adjustments: null, total: 1000 })).toEqual([]);
});

it('takes minus zero for nothing', () => {
  const gift = { currency: 'CNY', lines: [{ ...cup, unitPrice: -0 }], total: -0 };
  const saved = { id: 's', kind: 'discount', label: 'Saved', amount: -0 };
  expect(checkOrder({ ...gift, adjustments: [saved] })).toEqual([]);
});

it.each<[string, OrderProblem[], OrderProblem['code'], string]>([
  ['a total that is not the sum', check({ total: 11_201 }), 'total-mismatch', 'total'],
  ['a total with the tax twice', check({ total: 12_600 }), 'total-mismatch', 'total'],
  ['a total that is no number', check({ total: NaN }), 'invalid-amount', 'total'],
  ['no lines', check({ lines: [], adjustments: [], total: 0 }), 'empty', 'lines'],
  ['no list of lines', check({ lines: null }), 'not-an-order', ''],
  ['lines by name', check({ lines: { 0: cup, length: 1 } }), 'not-an-order', ''],
  ['no list of adjustments', check({ adjustments: {} }), 'not-an-order', 'adjustments'],
  ['a line that is none', check({ lines: [cup, null] }), 'not-an-order', 'lines[1]'],
  ['a line that is a text', check({ lines: ['Cup'] }), 'not-an-order', 'lines[0]'],
  ['a hole', check({ lines: Array.of(cup).concat(Array(1)) }), 'not-an-order', 'lines[1]'],
  ['no adjustment', check({ adjustments: [5] }), 'not-an-order', 'adjustments[0]'],

  ['a currency in words', check({ currency: 'yuan' }), 'unknown-currency', 'currency'],
  ['a currency of the past', check({ currency: 'DEM' }), 'unknown-currency', 'currency'],
  ['a currency in small letters', check({ currency: 'cny' }), 'unknown-currency', 'currency'],
  ['no currency', check({ currency: undefined }), 'unknown-currency', 'currency'],
  ['a list of currencies', check({ currency: ['CNY'] }), 'unknown-currency', 'currency'],

  ['half a cup', line({ quantity: 0.5 }), 'invalid-quantity', 'lines[0].quantity'],
  ['no cup', line({ quantity: 0 }), 'invalid-quantity', 'lines[0].quantity'],
  ['a cup less', line({ quantity: -1 }), 'invalid-quantity', 'lines[0].quantity'],
  ['cups as text', line({ quantity: '2' }), 'invalid-quantity', 'lines[0].quantity'],
  ['a fraction', line({ unitPrice: 0.1 }), 'invalid-amount', 'lines[0].unitPrice'],
  ['a price below nothing', line({ unitPrice: -1 }), 'invalid-amount', 'lines[0].unitPrice'],
  ['a price as text', line({ unitPrice: '500' }), 'invalid-amount', 'lines[0].unitPrice'],
  ['a big integer', line({ unitPrice: 500n }), 'invalid-amount', 'lines[0].unitPrice'],
  ['an endless price', line({ unitPrice: Infinity }), 'invalid-amount', 'lines[0].unitPrice'],
  [
    'an original price as text',
    line({ originalUnitPrice: '700' }),
    'invalid-amount',
    'lines[0].originalUnitPrice',
  ],
  [
    'an original price below nothing',
    line({ originalUnitPrice: -700 }),
    'invalid-amount',
    'lines[0].originalUnitPrice',
  ],
  [
    'original prices beyond the safe integers',
    line({ originalUnitPrice: MOST }),
    'invalid-amount',
    'lines[0].originalUnitPrice',
  ],

  ['no title', line({ title: undefined }), 'invalid-text', 'lines[0].title'],
  ['a title that is an object', line({ title: {} }), 'invalid-text', 'lines[0].title'],
  ['a picture that is no text', line({ picture: 7 }), 'invalid-text', 'lines[0].picture'],
  ['a section that is no text', line({ section: [] }), 'invalid-text', 'lines[0].section'],
  ['options in one text', line({ options: 'Green' }), 'invalid-text', 'lines[0].options'],
  ['an option that is no text', line({ options: ['L', 5] }), 'invalid-text', 'lines[0].options'],
  ['a hole among options', line({ options: Array(1) }), 'invalid-text', 'lines[0].options'],
  ['no id', line({ id: undefined }), 'invalid-text', 'lines[0].id'],
  ['an empty id', line({ id: '' }), 'invalid-text', 'lines[0].id'],
  ['a number for an id', adjustment({ id: 1 }), 'invalid-text', 'adjustments[0].id'],
  ['a repeated line', line({ id: 'b' }), 'duplicate-id', 'lines[1].id'],
  ['a repeated adjustment', adjustment({ id: 's' }), 'duplicate-id', 'adjustments[1].id'],

  ['no label', adjustment({ label: null }), 'invalid-text', 'adjustments[0].label'],
  ['a kind of its own', adjustment({ kind: 'gift' }), 'invalid-kind', 'adjustments[0].kind'],
  [
    'a kind of every object',
    adjustment({ kind: 'toString' }),
    'invalid-kind',
    'adjustments[0].kind',
  ],
  ['an adjustment of NaN', adjustment({ amount: NaN }), 'invalid-amount', 'adjustments[0].amount'],
  ['a discount that adds', adjustment({ amount: 900 }), 'wrong-sign', 'adjustments[0].amount'],
  [
    'shipping below nothing',
    adjustment({ kind: 'shipping' }),
    'wrong-sign',
    'adjustments[0].amount',
  ],
  ['a tip that is taken', adjustment({ kind: 'tip' }), 'wrong-sign', 'adjustments[0].amount'],
  [
    'a discount within prices',
    adjustment({ included: true }),
    'invalid-included',
    'adjustments[0].included',
  ],
  [
    'a fee within prices',
    adjustment({ kind: 'fee', amount: 900, included: true }),
    'invalid-included',
    'adjustments[0].included',
  ],
  [
    'neither included nor not',
    check({ adjustments: [{ ...vat, included: 'yes' }] }),
    'invalid-included',
    'adjustments[0].included',
  ],
  [
    'an included tax that is no amount',
    check({ adjustments: [{ ...vat, amount: 0.5 }] }),
    'invalid-amount',
    'adjustments[0].amount',
  ],
  [
    'more tax within the prices than prices',
    check({ adjustments: [{ ...vat, amount: 10_901 }], total: 10_900 }),
    'invalid-included',
    'adjustments',
  ],
  [
    'more taxes within the prices than prices',
    check({
      adjustments: [
        { ...vat, amount: 6000 },
        { ...vat, id: 'w', amount: 6000 },
      ],
      total: 10_900,
    }),
    'invalid-included',
    'adjustments',
  ],
])('finds %s', (_, problems, code, field) => {
  expect(problems).toContainEqual({ code, field });
});

it('compares neither total nor taxes with what cannot be added up', () => {
  expect(line({ unitPrice: NaN })).toEqual([
    { code: 'invalid-amount', field: 'lines[0].unitPrice' },
  ]);
  expect(line({ quantity: '2', title: 5 })).toEqual([
    { code: 'invalid-text', field: 'lines[0].title' },
    { code: 'invalid-quantity', field: 'lines[0].quantity' },
  ]);
  expect(line({ quantity: 0, originalUnitPrice: 700 })).toHaveLength(1);
  expect(check({ lines: [cup, undefined] })).toHaveLength(1);
  expect(check({ lines: [undefined], adjustments: [vat] })).toHaveLength(1);
  expect(adjustment({ amount: '5' })).toHaveLength(1);
});

describe('beyond the safe integers', () => {
  const huge: OrderLine = { ...cup, id: 'h', quantity: 1, unitPrice: MOST };

  it('finds a product', () => {
    const lines = [{ ...huge, quantity: 3 }, pot];
    expect(checkOrder({ currency: 'CNY', lines, total: 1 })).toEqual([
      { code: 'invalid-amount', field: 'lines[0].unitPrice' },
    ]);
  });

  it('finds a sum, once', () => {
    const lines = [cup, huge, pot];
    expect(checkOrder({ currency: 'CNY', lines, total: 1 })).toEqual([
      { code: 'invalid-amount', field: 'lines[1].unitPrice' },
    ]);
  });

  it('finds a sum that a discount brings back', () => {
    const adjustments = [shipping, { ...sale, amount: -1200 }];
    expect(checkOrder({ currency: 'CNY', lines: [huge], adjustments, total: MOST })).toEqual([
      { code: 'invalid-amount', field: 'adjustments[0].amount' },
    ]);
  });
});

it('finds everything that is wrong at once', () => {
  expect(
    checkOrder({
      currency: 'gold',
      lines: [
        { ...cup, title: 5 },
        { ...cup, quantity: 0 },
      ],
      adjustments: [{ ...shipping, amount: -1 }, null],
      total: '5',
    }),
  ).toEqual([
    { code: 'unknown-currency', field: 'currency' },
    { code: 'invalid-text', field: 'lines[0].title' },
    { code: 'duplicate-id', field: 'lines[1].id' },
    { code: 'invalid-quantity', field: 'lines[1].quantity' },
    { code: 'wrong-sign', field: 'adjustments[0].amount' },
    { code: 'not-an-order', field: 'adjustments[1]' },
    { code: 'invalid-amount', field: 'total' },
  ]);
});

it('stops after 1,000 problems, and judges no total then', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => ({
    ...cup,
    id: String(index),
    title: null,
  }));
  const problems = checkOrder({ ...order, lines });
  expect(problems).toHaveLength(1000);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['invalid-text']));
});
