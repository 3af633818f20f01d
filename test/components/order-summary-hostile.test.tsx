/** @jest-environment jsdom */
import { OrderSummary, checkOrder, type OrderProblem } from '../../src/index';
import { renderWithSandbox } from '../support/render';

const BAD = 'We cannot show the price of this order right now.';

const line = { id: 'a', title: 'Cup', quantity: 2, unitPrice: 500 };
const tax = { id: 't', kind: 'tax', label: 'Tax', amount: 7 };
const order = { currency: 'CNY', lines: [line], adjustments: [tax], total: 1007 };

const withLine = (change: object): object => ({ ...order, lines: [{ ...line, ...change }] });
const withTax = (change: object): object => ({ ...order, adjustments: [{ ...tax, ...change }] });
const without = (given: object, name: string): object =>
  Object.fromEntries(Object.entries(given).filter(([each]) => each !== name));
const refusing = (given: object, name?: string): object =>
  new Proxy(given, {
    get(target, asked) {
      if (name === undefined || asked === name) throw new Error('I will not tell.');
      return Reflect.get(target, asked) as unknown;
    },
  });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
/** Lets itself be asked so many times. */
const tiring = (given: object, name: string, times: number): object => {
  let asked = 0;
  return Object.defineProperty({ ...given }, name, {
    enumerable: true,
    get() {
      asked += 1;
      if (asked > times) throw new Error('Enough.');
      return (given as Record<string, unknown>)[name];
    },
  });
};

/** What nobody should give, and what it is called. */
const table: [string, unknown, Partial<OrderProblem>][] = [
  ['a text', 'order', { code: 'not-an-order' }],
  ['a number', 12, { code: 'not-an-order' }],
  ['zero', 0, { code: 'not-an-order' }],
  ['false', false, { code: 'not-an-order' }],
  ['NaN', Number.NaN, { code: 'not-an-order' }],
  ['a function', () => order, { code: 'not-an-order' }],
  ['a list', [order], { code: 'not-an-order' }],
  ['nothing in it', {}, { code: 'not-an-order' }],
  ['no lines', without(order, 'lines'), { code: 'not-an-order' }],
  ['lines that are no list', { ...order, lines: { 0: line, length: 1 } }, { code: 'not-an-order' }],
  ['lines that are text', { ...order, lines: 'abc' }, { code: 'not-an-order' }],
  ['a line that is null', { ...order, lines: [null] }, { field: 'lines[0]' }],
  ['a line that is text', { ...order, lines: ['cup'] }, { field: 'lines[0]' }],
  ['a hole among the lines', { ...order, lines: Array(2) }, { field: 'lines[0]' }],
  ['adjustments that are no list', { ...order, adjustments: tax }, { field: 'adjustments' }],
  ['an adjustment that is null', { ...order, adjustments: [null] }, { field: 'adjustments[0]' }],
  ['no currency', without(order, 'currency'), { code: 'unknown-currency' }],
  ['an unknown currency', { ...order, currency: 'ZZZ' }, { code: 'unknown-currency' }],
  ['a small currency', { ...order, currency: 'cny' }, { code: 'unknown-currency' }],
  ['markup for a currency', { ...order, currency: '<b>' }, { code: 'unknown-currency' }],
  ['no total', without(order, 'total'), { field: 'total' }],
  ['a total of text', { ...order, total: '1007' }, { field: 'total' }],
  ['a fraction for a total', { ...order, total: 1007.5 }, { field: 'total' }],
  ['a total that is NaN', { ...order, total: Number.NaN }, { field: 'total' }],
  ['a total without end', { ...order, total: Number.POSITIVE_INFINITY }, { field: 'total' }],
  ['a total below zero', { ...order, total: -1007 }, { field: 'total' }],
  ['a total beyond the safe', { ...order, total: 2 ** 53 }, { field: 'total' }],
  ['a total that is wrong', { ...order, total: 1006 }, { code: 'total-mismatch' }],
  ['a big integer', { ...order, total: 1007n }, { field: 'total' }],
  ['no quantity', { ...order, lines: [without(line, 'quantity')] }, { code: 'invalid-quantity' }],
  ['a quantity of zero', withLine({ quantity: 0 }), { code: 'invalid-quantity' }],
  ['a quantity of text', withLine({ quantity: '2' }), { code: 'invalid-quantity' }],
  ['half of something', withLine({ quantity: 0.5 }), { code: 'invalid-quantity' }],
  ['no price', { ...order, lines: [without(line, 'unitPrice')] }, { field: 'lines[0].unitPrice' }],
  ['a price of NaN', withLine({ unitPrice: Number.NaN }), { field: 'lines[0].unitPrice' }],
  ['a price below zero', withLine({ unitPrice: -500 }), { field: 'lines[0].unitPrice' }],
  ['a price too large', withLine({ unitPrice: 2 ** 53 - 1 }), { field: 'lines[0].unitPrice' }],
  [
    'a price before of NaN',
    withLine({ originalUnitPrice: Number.NaN }),
    { field: 'lines[0].originalUnitPrice' },
  ],
  ['no id', { ...order, lines: [without(line, 'id')] }, { field: 'lines[0].id' }],
  ['the same id twice', { ...order, lines: [line, line], total: 2007 }, { code: 'duplicate-id' }],
  ['no title', { ...order, lines: [without(line, 'title')] }, { field: 'lines[0].title' }],
  ['an object for a title', withLine({ title: { en: 'Cup' } }), { field: 'lines[0].title' }],
  ['a symbol for a title', withLine({ title: Symbol('cup') }), { field: 'lines[0].title' }],
  ['options that are text', withLine({ options: 'Grey' }), { field: 'lines[0].options' }],
  ['options of objects', withLine({ options: [{}] }), { field: 'lines[0].options' }],
  ['a picture that is no address', withLine({ picture: {} }), { field: 'lines[0].picture' }],
  ['a section that is a list', withLine({ section: ['A'] }), { field: 'lines[0].section' }],
  ['a fraction to add', withTax({ amount: 0.5 }), { field: 'adjustments[0].amount' }],
  ['an object for a label', withTax({ label: {} }), { field: 'adjustments[0].label' }],
  ['a kind that is none', withTax({ kind: 'x y' }), { code: 'invalid-kind' }],
  ['included, perhaps', withTax({ included: 'yes' }), { code: 'invalid-included' }],
  ['what refuses all', refusing(order), { code: 'not-an-order' }],
  ['what refuses its total', refusing(order, 'total'), { code: 'not-an-order' }],
  ['lines that refuse', { ...order, lines: refusing([line]) }, { code: 'not-an-order' }],
  [
    'a line that refuses its title',
    { ...order, lines: [refusing(line, 'title')] },
    { code: 'not-an-order' },
  ],
  ['what was revoked', revoked(), { code: 'not-an-order' }],
  [
    'a title that is told once',
    { ...order, lines: [tiring(line, 'title', 1)] },
    { code: 'not-an-order' },
  ],
  ['lines that are told once', tiring(order, 'lines', 1), { code: 'not-an-order' }],
  ['a total that is told once', tiring(order, 'total', 1), { code: 'not-an-order' }],
];

let complaints: jest.SpyInstance;
beforeEach(() => {
  complaints = jest.spyOn(console, 'error');
});
afterEach(() => complaints.mockRestore());

const show = (given: unknown, onProblems?: (problems: readonly OrderProblem[]) => void) =>
  renderWithSandbox(() => <OrderSummary order={given as never} onProblems={onProblems} />);

it.each(table)('shows no number for %s, and says what it is', (_, given, problem) => {
  const onProblems = jest.fn<undefined, [readonly OrderProblem[]]>();
  const { container } = show(given, onProblems);
  expect(container.textContent).toBe(BAD);
  expect(container.querySelector('.tpay-order-summary--invalid')).toBeTruthy();
  expect(onProblems).toHaveBeenCalledTimes(1);
  expect(onProblems.mock.calls[0]?.[0]).toContainEqual(expect.objectContaining(problem));
  expect(complaints).not.toHaveBeenCalled();
});

it.each([
  '<img src=x onerror=alert(1)>',
  '{amount} {count} {label}',
  '$& $1 %s \\u0000',
  '\u202eevil\u202c \u2066\u200f',
  '\u0000\u0007\ud800',
  '__proto__',
  '',
  ' '.repeat(1000),
  'W'.repeat(20_000),
  '👩‍👩‍👧‍👦'.repeat(50),
])('shows the text %j as it is', (text) => {
  const { container } = show({
    ...order,
    lines: [{ ...line, id: 'x', title: text, options: [text], section: text, picture: text }],
    adjustments: [{ ...tax, label: text }],
  });
  const parts = (part: string) =>
    container.querySelector(`.tpay-order-summary__${part}`)?.textContent ?? '';
  expect(parts('title')).toBe(text);
  expect(parts('section')).toBe(text);
  expect(parts('options')).toBe(text);
  expect(container.querySelectorAll('.tpay-order-summary__row-label')[1]?.textContent).toBe(text);
  expect(parts('amount')).toBe('CN¥10.00');
  expect(container.querySelectorAll('script, [onerror]')).toHaveLength(0);
});

it('tells of an order once, however often it is drawn, and of the next one too', () => {
  const onProblems = jest.fn<undefined, [readonly OrderProblem[]]>();
  let current = { ...order, total: 1 };
  const { again } = renderWithSandbox(() => (
    <OrderSummary order={current as never} onProblems={(problems) => onProblems(problems)} />
  ));
  again();
  expect(onProblems.mock.calls).toEqual([[[{ code: 'total-mismatch', field: 'total' }]]]);
  current = { ...order, total: 2 };
  again();
  expect(onProblems).toHaveBeenCalledTimes(2);
  current = order;
  again();
  expect(onProblems).toHaveBeenCalledTimes(2);
});

it('goes from a bad order to a good one and back', () => {
  let current: object = { ...order, total: 1 };
  const { container, again } = renderWithSandbox(() => <OrderSummary order={current as never} />);
  expect(container.textContent).toBe(BAD);
  current = order;
  again();
  expect(container.textContent).toContain('CN¥10.07');
  current = { ...order, total: 1 };
  again();
  expect(container.textContent).toBe(BAD);
});

it('calls an order good that the check calls good', () => {
  expect(checkOrder(order as never)).toEqual([]);
});
