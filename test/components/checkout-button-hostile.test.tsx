/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import {
  CheckoutButton,
  type CheckoutButtonProps,
  type CheckoutProblem,
  type Order,
  type SessionNotice,
} from '../../src/index';
import { renderWithSandbox } from '../support/render';

const button = (): HTMLElement => screen.getByRole('button');
const notice = (): string | null | undefined =>
  document.querySelector('.tpay-checkout-button__notice')?.textContent;

const refused = 'This order cannot be paid. Please go back and check it.';

/** What plain JavaScript may pass. */
type Anything = Readonly<Record<string, unknown>>;

/** Draws the button with whatever it is given, and taps it. */
async function tapped(given: Anything) {
  const createTrade = jest.fn();
  const pay = jest.fn();
  const onProblems = jest.fn<undefined, [readonly CheckoutProblem[]]>();
  const notices: SessionNotice[] = [];
  const { clock, sandbox } = renderWithSandbox((sandbox) => {
    const props: Anything = {
      orderKey: 'cup',
      createTrade: (context: Parameters<typeof sandbox.createTrade>[0]) => {
        createTrade();
        return sandbox.createTrade(context);
      },
      onProblems,
      onNotice: (notice: SessionNotice) => notices.push(notice),
      ...given,
    };
    return <CheckoutButton {...(props as unknown as CheckoutButtonProps)} />;
  });
  sandbox.wallet.pay = pay.mockImplementation(sandbox.wallet.pay.bind(sandbox.wallet));
  fireEvent.click(button());
  fireEvent.click(button());
  await act(() => clock.advance(5000));
  return {
    made: createTrade.mock.calls.length,
    opened: pay.mock.calls.length,
    problems: onProblems.mock.calls.map(([problems]) => problems),
    notices,
  };
}

const sound: Order = {
  currency: 'USD',
  lines: [{ id: 'cup', title: 'Cup', quantity: 2, unitPrice: 500 }],
  adjustments: [{ id: 'tax', kind: 'tax', label: 'Tax', amount: 430 }],
  total: 1430,
};

const amountProblem = { code: 'invalid-amount', field: 'amount' };
const currencyProblem = { code: 'unknown-currency', field: 'currency' };

describe('an amount that is none', () => {
  it.each<[name: string, given: Anything, problems: unknown[]]>([
    ['NaN', { amount: Number.NaN }, [amountProblem]],
    ['nothing', { amount: 0 }, [amountProblem]],
    ['minus zero', { amount: -0 }, [amountProblem]],
    ['less than nothing', { amount: -5 }, [amountProblem]],
    ['a fraction', { amount: 14.3 }, [amountProblem]],
    ['2^53', { amount: 2 ** 53 }, [amountProblem]],
    ['infinity', { amount: Infinity }, [amountProblem]],
    ['a text', { amount: '1430' }, [amountProblem]],
    ['a large integer', { amount: 1430n }, [amountProblem]],
    ['null', { amount: null }, [amountProblem]],
    ['missing', { amount: undefined }, [amountProblem]],
    ['an object', { amount: { valueOf: () => 1430 } }, [amountProblem]],
    ['an unknown currency', { currency: 'XYZ' }, [currencyProblem]],
    ['a currency in small letters', { currency: 'usd' }, [currencyProblem]],
    ['a word for a currency', { currency: 'yuan' }, [currencyProblem]],
    ['a name of every object', { currency: 'constructor' }, [currencyProblem]],
    ['a number for a currency', { currency: 840 }, [currencyProblem]],
    ['a symbol for a currency', { currency: Symbol('USD') }, [currencyProblem]],
    ['no currency', { currency: undefined }, [currencyProblem]],
    ['nothing at all', { amount: null, currency: null }, [amountProblem, currencyProblem]],
  ])('%s is not paid, not written, and told', async (_, given, problems) => {
    const result = await tapped({ amount: 1430, currency: 'USD', ...given });
    expect(result).toMatchObject({ made: 0, opened: 0, problems: [problems] });
    expect([button().textContent, notice()]).toEqual(['Pay', refused]);
    expect(button().getAttribute('aria-disabled')).toBe('true');
  });
});

describe('an order', () => {
  it('is what is paid, and nothing else is', async () => {
    const result = await tapped({ summary: sound, amount: 1, currency: 'KWD' });
    expect(result).toMatchObject({ made: 1, opened: 1, problems: [] });
    expect(button().textContent).toBe('Paid');
  });

  it('on its way cannot be paid yet, and nothing is wrong', async () => {
    const result = await tapped({ summary: null });
    expect(result).toMatchObject({ made: 0, opened: 0, problems: [] });
    expect([button().textContent, notice()]).toEqual(['Pay …', '']);
  });

  const broken: Order = Object.defineProperty({ ...sound }, 'lines', {
    get: (): never => {
      throw new Error('not ready');
    },
  });
  it.each<[name: string, summary: unknown, problem: Partial<CheckoutProblem>]>([
    ['a wrong total', { ...sound, total: 1429 }, { code: 'total-mismatch', field: 'total' }],
    ['a total of NaN', { ...sound, total: Number.NaN }, { code: 'invalid-amount' }],
    ['a total as text', { ...sound, total: '1430' }, { code: 'invalid-amount' }],
    ['no total', { ...sound, total: undefined }, { code: 'invalid-amount' }],
    ['an unknown currency', { ...sound, currency: 'XYZ' }, { code: 'unknown-currency' }],
    ['no lines', { currency: 'USD', lines: [], total: 0 }, { code: 'empty', field: 'lines' }],
    [
      'nothing to pay',
      {
        currency: 'USD',
        lines: [{ id: 'gift', title: 'Gift', quantity: 1, unitPrice: 0 }],
        total: 0,
      },
      { code: 'invalid-amount', field: 'total' },
    ],
    ['lines that are none', { ...sound, lines: 'cups' }, { code: 'not-an-order' }],
    ['a line that is none', { ...sound, lines: [null] }, { code: 'not-an-order' }],
    [
      'one id twice',
      { ...sound, lines: [...sound.lines, ...sound.lines] },
      { code: 'duplicate-id' },
    ],
    ['code that throws', broken, { code: 'not-an-order', field: '' }],
    ['a number', 5, { code: 'not-an-order' }],
    ['a text', 'order', { code: 'not-an-order' }],
    ['an array', [], { code: 'not-an-order' }],
    ['an empty text', '', { code: 'invalid-amount' }],
    ['false', false, { code: 'invalid-amount' }],
  ])('with %s is not paid, not written, and told', async (_, summary, problem) => {
    const { made, opened, problems } = await tapped({ summary });
    expect([made, opened, problems.length]).toEqual([0, 0, 1]);
    expect(problems[0]).toContainEqual(expect.objectContaining(problem));
    expect([button().textContent, notice()]).toEqual(['Pay', refused]);
  });
});

it('tells the same problems once, and those of another order again', () => {
  const onProblems = jest.fn();
  let total = 1;
  const { again } = renderWithSandbox((sandbox) => (
    <CheckoutButton
      // An order made in place, as many apps have it.
      summary={{ ...sound, total }}
      orderKey="cup"
      createTrade={sandbox.createTrade}
      onProblems={onProblems}
    />
  ));
  again();
  total = 2;
  again();
  expect(onProblems).toHaveBeenCalledTimes(1);
  total = sound.total;
  again();
  expect(button().textContent).toBe('Pay $14.30');
  total = 1;
  again();
  expect(onProblems).toHaveBeenCalledTimes(2);
});

const hostile = '‮"><script>alert(1)</script>{amount}{wallet}$&​' + 'W'.repeat(5000);

describe('words that are hostile, or none', () => {
  it.each([
    ['label', hostile],
    ['retryLabel', hostile],
    ['walletName', hostile],
    ['tip', hostile],
    ['before', hostile],
    ['after', hostile],
    ['icon', hostile],
    ['className', '"><b'],
    ['id', '"><b'],
    ['label', 5],
    ['label', {}],
    ['label', null],
    ['label', ''],
    ['label', '  '],
    ['retryLabel', []],
    ['walletName', 5],
    ['walletName', ''],
    ['disabled', null],
    ['sticky', 'yes'],
    ['unavailable', 'whatever'],
    ['tip', 0],
    ['tip', false],
    ['icon', null],
    ['policy', null],
    ['policy', 'fast'],
    ['beforePay', null],
    ['onEnd', null],
    ['onNotice', null],
    ['onProblems', null],
    ['orderKey', 42],
    ['orderKey', { cup: 2 }],
  ])('%s: %p is drawn as it is, and paid once', async (name, value) => {
    const { made, opened } = await tapped({ amount: 500, currency: 'CNY', [name]: value });
    expect([made, opened, button().textContent]).toEqual([1, 1, expect.stringContaining('Paid')]);
    expect(document.querySelector('script, b')).toBeNull();
  });

  it.each([5, {}, null, '', '  '])('label %p gives way to our own words', (label) => {
    renderWithSandbox((sandbox) => (
      <CheckoutButton
        amount={500}
        currency="CNY"
        label={label as string}
        orderKey="cup"
        createTrade={sandbox.createTrade}
      />
    ));
    expect(button().textContent).toBe('Pay CN¥5.00');
  });
});

it('takes carts of another content for other purchases, whatever names them', async () => {
  const keys: string[] = [];
  let cart: unknown = { cup: 1 };
  const { clock, again } = renderWithSandbox(
    (sandbox) => (
      <CheckoutButton
        amount={500}
        currency="CNY"
        orderKey={cart as string}
        createTrade={(context) => {
          keys.push(context.idempotencyKey);
          return sandbox.createTrade(context);
        }}
      />
    ),
    { outcome: 'cancelled' },
  );
  for (const next of [{ cup: 1 }, { cup: 1 }, { cup: 2 }]) {
    cart = next;
    again();
    fireEvent.click(button());
    await act(() => clock.advance(1000));
  }
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});

describe('nothing to pay with', () => {
  const order = { orderId: 'T1', trade: { host: 'alipay', tradeNO: 'trade-T1' } };
  it.each<[name: string, given: Anything]>([
    ['neither createTrade nor an order', { createTrade: undefined }],
    ['both', { order }],
    ['an order that is none', { createTrade: undefined, order: 'T1' }],
    ['an order without a number', { createTrade: undefined, order: { trade: order.trade } }],
    ['an order of a wrong amount', { createTrade: undefined, order: { ...order, amount: 499 } }],
    ['createTrade that gives nothing', { createTrade: () => Promise.resolve() }],
  ])('%s: no cashier, and a typed problem', async (_, given) => {
    const { opened, notices } = await tapped({ amount: 500, currency: 'CNY', ...given });
    expect(opened).toBe(0);
    expect(button().textContent).toBe('Try again · CN¥5.00');
    expect(notice()).toBe('We could not start the payment. You can safely try again.');
    expect(notices.at(-1)).toMatchObject({
      to: { status: 'failed', error: { name: 'PaymentError', code: 'invalid-trade' } },
    });
  });

  it('createTrade that is no function: no cashier, and a typed problem', async () => {
    const { opened, notices } = await tapped({ amount: 500, currency: 'CNY', createTrade: 'T1' });
    expect(opened).toBe(0);
    expect(notices.at(-1)).toMatchObject({ to: { error: { code: 'trade-not-created' } } });
  });
});
