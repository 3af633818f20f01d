/** @jest-environment jsdom */
import { useState, type ReactNode } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import {
  CheckoutButton,
  CheckoutProvider,
  PaymentResult,
  useCheckoutButton,
  usePayment,
  type CheckoutButtonControl,
  type CheckoutButtonProps,
  type CreateTrade,
  type Merchant,
  type Order,
  type UsePaymentResult,
} from '../../src/index';
import { createSandbox, type SandboxOutcome } from '../../src/sandbox';
import { testClock } from '../support/clock';
import { deferred } from '../support/payment';
import { renderWithSandbox } from '../support/render';

type Without<Props, Keys extends string> = Props extends unknown ? Omit<Props, Keys> : never;
type ButtonLooks = Without<CheckoutButtonProps, 'createTrade' | 'order'>;

const buttons = (): HTMLElement[] => screen.getAllByRole('button');
const labels = (): (string | null)[] => buttons().map(({ textContent }) => textContent);
const tap = (index = 0): void => {
  const button = buttons()[index];
  if (!button) throw new Error('There is no such button.');
  fireEvent.click(button);
};

/** What outlives the app: the phone's storage, the wallet and the server; and who made which order. */
function phone(outcome: SandboxOutcome, merchant: Partial<Merchant> = {}) {
  const clock = testClock();
  const sandbox = createSandbox({ clock, outcome, delay: 100 });
  const made: string[] = [];
  const recovered: string[] = [];
  const createTrade =
    (cart: string): CreateTrade =>
    async (context) => {
      const created = await sandbox.createTrade(context);
      made.push(`${created.orderId}: ${cart}`);
      return created;
    };
  return {
    ...{ clock, sandbox, made, recovered, createTrade },
    open: (children: ReactNode) =>
      render(
        <CheckoutProvider
          merchant={{ ...sandbox.merchant, ...merchant }}
          wallet={sandbox.wallet}
          clock={clock}
          storage={sandbox.storage}
          onRecovered={({ orderId }) => recovered.push(orderId)}
        >
          {children}
        </CheckoutProvider>,
      ),
    button: (cart: string) => (
      <CheckoutButton amount={500} currency="CNY" orderKey={cart} createTrade={createTrade(cart)} />
    ),
  };
}

describe('the result page of a payment that the wallet did not make', () => {
  it.each([
    ['cancelled', 'Payment cancelled'],
    ['failed', 'Payment did not go through'],
  ] as const)('says so, and not that it is being confirmed: %s', async (outcome, title) => {
    let page: 'pay' | 'result' = 'pay';
    const views: string[] = [];
    const { clock, again } = renderWithSandbox(
      (sandbox) =>
        page === 'pay' ? (
          <CheckoutButton
            amount={500}
            currency="CNY"
            orderKey="cup"
            createTrade={sandbox.createTrade}
          />
        ) : (
          <PaymentResult orderId="T1001" onChange={({ view }) => views.push(view)} />
        ),
      { outcome },
    );
    tap();
    await act(() => clock.advance(5000));
    expect(labels()).toEqual(['Try again · CN¥5.00']);
    page = 'result';
    again();
    // In steps: what is drawn within one `act` is not seen.
    for (let step = 0; step < 50; step += 1) await act(() => clock.advance(100));
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.queryByText(/Please do not pay again/)).toBeNull();
    expect([views, clock.pending()]).toEqual([['loading', outcome], 0]);
  });

  it('says so as soon as the server, which was away, is back', async () => {
    let down = true;
    let page: 'pay' | 'result' = 'pay';
    const clock = testClock();
    const sandbox = createSandbox({ clock, outcome: 'cancelled', delay: 100 });
    const merchant: Merchant = {
      getPayment: (orderId, context) =>
        down ? Promise.reject(new Error('502')) : sandbox.merchant.getPayment(orderId, context),
    };
    const tree = () => (
      <CheckoutProvider
        merchant={merchant}
        wallet={sandbox.wallet}
        clock={clock}
        storage={sandbox.storage}
      >
        {page === 'pay' ? (
          <CheckoutButton
            amount={500}
            currency="CNY"
            orderKey="cup"
            createTrade={sandbox.createTrade}
          />
        ) : (
          <PaymentResult orderId="T1001" />
        )}
      </CheckoutProvider>
    );
    const view = render(tree());
    tap();
    await act(() => clock.advance(90_000));
    expect(labels()).toEqual(['Check again']);
    page = 'result';
    view.rerender(tree());
    await act(() => clock.advance(500));
    down = false;
    await act(() => clock.advance(10_000));
    expect(screen.getByText('Payment cancelled')).toBeTruthy();
    expect(screen.queryByText('Confirming your payment')).toBeNull();
  });

  it.each(['processing', 'unknown', 'false-paid'] as const)(
    'goes on confirming while the money may move: %s',
    async (outcome) => {
      const { clock, open, button } = phone(outcome);
      const first = open(button('cup'));
      tap();
      await act(() => clock.advance(160));
      first.unmount();
      open(<PaymentResult orderId="T1001" />);
      await act(() => clock.advance(60));
      expect(screen.getByText('Confirming your payment')).toBeTruthy();
    },
  );
});

describe('two buttons of one purchase', () => {
  it('are both paid when one is, and the other charges nothing', async () => {
    const { clock, open, button, made } = phone('paid');
    open([<div key="1">{button('cup')}</div>, <div key="2">{button('cup')}</div>]);
    tap(0);
    await act(() => clock.advance(5000));
    expect(labels()).toEqual(['Paid', 'Paid']);
    tap(1);
    await act(() => clock.advance(5000));
    expect([labels(), made]).toEqual([['Paid', 'Paid'], ['T1001: cup']]);
  });

  it('do not pay at once: the second says that it could not start', async () => {
    const { clock, open, button, made } = phone('paid');
    open([<div key="1">{button('cup')}</div>, <div key="2">{button('cup')}</div>]);
    tap(0);
    await act(() => clock.advance(10));
    tap(1);
    await act(() => clock.advance(10));
    expect(labels()).toEqual(['Opening wallet…', 'Try again · CN¥5.00']);
    expect(
      screen.getByText('We could not start the payment. You can safely try again.'),
    ).toBeTruthy();
    await act(() => clock.advance(5000));
    expect([labels(), made]).toEqual([['Paid', 'Paid'], ['T1001: cup']]);
  });

  it('are two where the purchases are', async () => {
    const { clock, open, button, made } = phone('paid');
    open([<div key="1">{button('cup')}</div>, <div key="2">{button('pot')}</div>]);
    tap(0);
    await act(() => clock.advance(5000));
    expect(labels()).toEqual(['Paid', 'Pay CN¥5.00']);
    tap(1);
    await act(() => clock.advance(5000));
    expect(made).toEqual(['T1001: cup', 'T1002: pot']);
  });
});

it('shows as paid what was paid while the app was gone, and charges nothing more', async () => {
  const { clock, open, button, made, recovered } = phone('paid');
  const first = open(button('cup'));
  tap();
  await act(() => clock.advance(60));
  first.unmount();
  await clock.advance(1000);
  open(button('cup'));
  await act(() => clock.advance(1000));
  // The button shows it, so the app need not.
  expect([labels(), recovered]).toEqual([['Paid'], []]);
  tap();
  await act(() => clock.advance(5000));
  expect([labels(), made]).toEqual([['Paid'], ['T1001: cup']]);
});

describe('what is bought', () => {
  it('is paid once, and the next cart at any price is a new sale', async () => {
    const { clock, open, createTrade, made } = phone('paid');
    let change: (next: { cart: string; amount: number }) => void = () => undefined;
    function Page() {
      const [{ cart, amount }, setBought] = useState({ cart: 'cup', amount: 500 });
      change = setBought;
      return (
        <CheckoutButton
          amount={amount}
          currency="CNY"
          orderKey={cart}
          createTrade={createTrade(cart)}
        />
      );
    }
    open(<Page />);
    tap();
    await act(() => clock.advance(5000));
    expect(labels()).toEqual(['Paid']);
    act(() => change({ cart: 'pot', amount: 700 }));
    expect(labels()).toEqual(['Pay CN¥7.00']);
    act(() => change({ cart: 'cup', amount: 500 }));
    act(() => change({ cart: 'pan', amount: 500 }));
    tap();
    await act(() => clock.advance(5000));
    expect([labels(), made]).toEqual([['Paid'], ['T1001: cup', 'T1002: pan']]);
  });

  /** As plain JavaScript may leave it out. */
  const none: [name: string, key: unknown][] = [
    ['missing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['blanks', '  '],
    ['what cannot be written', 7n],
  ];

  it.each(none)('has to be said, or nothing is paid, and the button tells: %s', async (_, key) => {
    const { clock, open, createTrade, made } = phone('paid');
    const onProblems = jest.fn();
    open(
      <CheckoutButton
        amount={500}
        currency="CNY"
        orderKey={key as string}
        createTrade={createTrade('cup')}
        onProblems={onProblems}
      />,
    );
    tap();
    await act(() => clock.advance(5000));
    expect([labels(), made]).toEqual([['Pay'], []]);
    expect(onProblems.mock.calls).toEqual([[[{ code: 'missing-order-key', field: 'orderKey' }]]]);
  });

  it.each(none)('has to be said, or the payment under it fails as typed: %s', async (_, key) => {
    const { clock, open, createTrade, made } = phone('paid');
    let control: UsePaymentResult | undefined;
    function Own() {
      control = usePayment({ orderKey: key as string, createTrade: createTrade('cup') });
      return null;
    }
    open(<Own />);
    act(() => void control?.pay());
    await act(() => clock.advance(5000));
    expect(made).toEqual([]);
    expect(control?.state).toMatchObject({
      status: 'failed',
      error: { code: 'invalid-trade', message: expect.stringContaining('orderKey') },
    });
  });

  it('need not be said of an order that exists, nor while one is on its way', () => {
    const { open, createTrade } = phone('paid');
    const onProblems = jest.fn();
    const order = { orderId: 'T1', trade: { host: 'alipay' as const, tradeNO: 'trade-T1' } };
    open([
      <CheckoutButton {...{ key: 1, amount: 500, currency: 'CNY', order, onProblems }} />,
      <CheckoutButton
        {...{ key: 2, summary: null, orderKey: '', createTrade: createTrade('cup'), onProblems }}
      />,
    ]);
    expect([labels(), onProblems.mock.calls]).toEqual([['Pay CN¥5.00', 'Pay …'], []]);
  });
});

describe('a page that changes at the same price', () => {
  it('while the app’s hook takes its time: what was tapped is made, and then the other', async () => {
    const { clock, open, createTrade, made } = phone('paid');
    const gate = deferred<boolean>();
    const heard: string[] = [];
    let change: (cart: string) => void = () => undefined;
    function Page() {
      const [cart, setCart] = useState('red');
      change = setCart;
      return (
        <CheckoutButton
          amount={500}
          currency="CNY"
          orderKey={cart}
          beforePay={() => {
            heard.push(`before ${cart}`);
            return gate.promise;
          }}
          createTrade={createTrade(cart)}
          onEnd={({ status }) => heard.push(`${status}: ${cart}`)}
        />
      );
    }
    open(<Page />);
    tap();
    await act(() => clock.advance(10));
    act(() => change('blue'));
    await act(() => clock.advance(10));
    expect(made).toEqual([]);
    gate.resolve(true);
    await act(() => clock.advance(5000));
    expect(made).toEqual(['T1001: red']);
    expect(labels()).toEqual(['Pay CN¥5.00']);
    tap();
    await act(() => clock.advance(5000));
    expect([labels(), made]).toEqual([['Paid'], ['T1001: red', 'T1002: blue']]);
    expect(heard).toEqual(['before red', 'succeeded: red', 'before blue', 'succeeded: blue']);
  });

  it('while the server is asked about an earlier run: what was tapped is made', async () => {
    const { clock, open, createTrade, made } = phone('cancelled', {
      getPayment: () => new Promise(() => undefined),
    });
    let change: (cart: string) => void = () => undefined;
    function Page() {
      const [cart, setCart] = useState('red');
      change = setCart;
      return (
        <CheckoutButton
          amount={500}
          currency="CNY"
          orderKey={cart}
          createTrade={createTrade(cart)}
        />
      );
    }
    const first = open(<Page />);
    tap();
    await act(() => clock.advance(70));
    first.unmount();
    open(<Page />);
    tap();
    await act(() => clock.advance(1000));
    act(() => change('blue'));
    await act(() => clock.advance(3000));
    expect(made).toEqual(['T1001: red', 'T1001: red']);
  });

  it('and not what is bought: its latest options count', async () => {
    const { clock, open, createTrade, made } = phone('paid');
    const gate = deferred<boolean>();
    let rerender: (text: string) => void = () => undefined;
    function Page() {
      const [text, setText] = useState('old');
      rerender = setText;
      return (
        <CheckoutButton
          amount={500}
          currency="CNY"
          orderKey="cup"
          beforePay={() => gate.promise}
          createTrade={createTrade(text)}
        />
      );
    }
    open(<Page />);
    tap();
    await act(() => clock.advance(10));
    act(() => rerender('new'));
    gate.resolve(true);
    await act(() => clock.advance(5000));
    expect(made).toEqual(['T1001: new']);
  });
});

describe('a button of any kind, tapped twice', () => {
  const summary: Order = {
    currency: 'CNY',
    lines: [{ id: 'cup', title: 'Cup', quantity: 1, unitPrice: 500 }],
    total: 500,
  };
  const price = { amount: 500, currency: 'CNY' };
  const kinds: [name: string, looks: ButtonLooks][] = [
    ['with an order to show', { summary }],
    ['with a wallet’s name', { ...price, walletName: 'Tea Pay', label: '{wallet}' }],
    ['in a bar', { ...price, sticky: true, tip: 'Free returns' }],
    ['with a deadline', { ...price, expiresAt: 1_200_000 }],
    ['with words for another try', { ...price, retryLabel: 'Once more' }],
    ['that would hide', { ...price, unavailable: 'hide' }],
  ];

  it.each(kinds)('%s, opens the cashier once a time, also for another try', async (_, looks) => {
    const { clock, sandbox, open, createTrade, made } = phone('cancelled');
    const pay = jest.spyOn(sandbox.wallet, 'pay');
    open(<CheckoutButton {...looks} orderKey="cup" createTrade={createTrade('cup')} />);
    tap();
    tap();
    await act(() => clock.advance(120));
    tap();
    await act(() => clock.advance(5000));
    expect(pay).toHaveBeenCalledTimes(1);
    sandbox.setOutcome('paid');
    tap();
    tap();
    await act(() => clock.advance(5000));
    expect([labels(), made, pay.mock.calls.length]).toEqual([['Paid'], ['T1001: cup'], 2]);
  });

  it('drawn by the app itself, opens the cashier once', async () => {
    const { clock, sandbox, open, createTrade, made } = phone('paid');
    const pay = jest.spyOn(sandbox.wallet, 'pay');
    function Own() {
      const { label, press } = useCheckoutButton({
        summary,
        orderKey: 'cup',
        createTrade: createTrade('cup'),
      });
      return <button onClick={press}>{label}</button>;
    }
    open(<Own />);
    tap();
    tap();
    await act(() => clock.advance(5000));
    tap();
    await act(() => clock.advance(5000));
    expect([labels(), made, pay.mock.calls.length]).toEqual([['Paid'], ['T1001: cup'], 1]);
  });

  it('asks by a late tap on "check again", and pays nothing, whatever has become of the payment', async () => {
    const { clock, sandbox, open, createTrade, made } = phone('false-paid');
    let control: CheckoutButtonControl | undefined;
    let change: (next: Order) => void = () => undefined;
    function Own() {
      const [order, setOrder] = useState(summary);
      change = setOrder;
      control = useCheckoutButton({
        summary: order,
        orderKey: 'cup',
        policy: { budget: 10 },
        createTrade: createTrade('cup'),
      });
      return null;
    }
    open(<Own />);
    act(() => control?.press());
    await act(() => clock.advance(1000));
    act(() => change({ ...summary, total: 5 }));
    expect(control).toMatchObject({ label: 'Check again', locked: false, price: '–' });
    const late = control?.press;
    sandbox.closeOrder('T1001');
    await act(async () => {
      void control?.refresh();
      await clock.advance(1000);
    });
    expect(control).toMatchObject({ state: { status: 'expired' }, locked: true });
    sandbox.setOutcome('paid');
    act(() => late?.());
    await act(() => clock.advance(1000));
    expect([made, control?.state.status]).toEqual([['T1001: cup'], 'expired']);
  });

  it('charges what the order says, and not what a changed one says later', async () => {
    const { clock, open, made, createTrade } = phone('paid');
    const shown: (number | undefined)[] = [];
    let change: (next: Order) => void = () => undefined;
    function Page() {
      const [order, setOrder] = useState(summary);
      change = setOrder;
      return (
        <CheckoutButton
          summary={order}
          orderKey="cup"
          beforePay={({ shown: price }) => void shown.push(price?.amount)}
          createTrade={createTrade('cup')}
        />
      );
    }
    open(<Page />);
    act(() => change({ ...summary, total: 400 }));
    tap();
    await act(() => clock.advance(1000));
    expect([shown, made]).toEqual([[], []]);
    act(() =>
      change({ ...summary, lines: [{ ...summary.lines[0]!, unitPrice: 400 }], total: 400 }),
    );
    tap();
    await act(() => clock.advance(1000));
    expect([shown, made, labels()]).toEqual([[400], ['T1001: cup'], ['Paid']]);
  });
});
