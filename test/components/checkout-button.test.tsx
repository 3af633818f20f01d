/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CheckoutButton, CheckoutProvider, type PaymentEnd } from '../../src/index';
import { createSandbox } from '../../src/sandbox';
import { noWallet } from '../../src/wallets/none';
import { testClock } from '../support/clock';
import { renderWithSandbox } from '../support/render';

const button = (): HTMLElement => screen.getByRole('button');

it('shows the amount, pays once for fifty taps, and says paid', async () => {
  const made = jest.fn();
  const ends: PaymentEnd[] = [];
  const { clock } = renderWithSandbox((sandbox) => (
    <CheckoutButton
      amount={12_800}
      currency="CNY"
      orderKey="cup"
      createTrade={(context) => {
        made(context.idempotencyKey);
        return sandbox.createTrade(context);
      }}
      onEnd={(end) => ends.push(end)}
    />
  ));
  expect(button().textContent).toBe('Pay CN¥128.00');
  act(() => {
    for (let tap = 0; tap < 50; tap += 1) button().click();
  });
  expect(button().textContent).toBe('Opening wallet…');
  await act(() => clock.advance(1000));
  expect(button().textContent).toBe('Paid');
  expect(made).toHaveBeenCalledTimes(1);
  expect(ends.map(({ status }) => status)).toEqual(['succeeded']);
});

it.each([
  ['cancelled', 'Payment cancelled. We have received no payment.', 'Try again · CN¥5.00'],
  ['failed', 'The payment did not go through. You can safely try again.', 'Try again · CN¥5.00'],
  [
    'network-error',
    'The payment did not go through. You can safely try again.',
    'Try again · CN¥5.00',
  ],
  ['false-paid', 'We are still confirming your payment. Please do not pay again.', 'Check again'],
] as const)('after %s says so, and what can be done', async (outcome, notice, label) => {
  const { clock } = renderWithSandbox(
    (sandbox) => (
      <CheckoutButton
        amount={500}
        currency="CNY"
        orderKey="cup"
        createTrade={sandbox.createTrade}
      />
    ),
    { outcome },
  );
  fireEvent.click(button());
  await act(() => clock.advance(90_000));
  expect(screen.getByText(notice)).toBeTruthy();
  expect(button().textContent).toBe(label);
});

it.each(['processing', 'unknown'] as const)(
  '%s ends as paid once the money moved',
  async (outcome) => {
    const { clock } = renderWithSandbox(
      (sandbox) => (
        <CheckoutButton
          amount={500}
          currency="CNY"
          orderKey="cup"
          createTrade={sandbox.createTrade}
        />
      ),
      { outcome },
    );
    fireEvent.click(button());
    await act(() => clock.advance(200));
    expect(button().textContent).toBe('Confirming payment…');
    await act(() => clock.advance(5000));
    expect(button().textContent).toBe('Paid');
  },
);

it('says that there is no wallet, and makes no order', () => {
  const createTrade = jest.fn();
  renderWithSandbox(
    () => <CheckoutButton amount={500} currency="CNY" orderKey="cup" createTrade={createTrade} />,
    { wallet: noWallet('jd') },
  );
  fireEvent.click(button());
  expect(createTrade).not.toHaveBeenCalled();
  expect(screen.getByText('Payments are not available in this app.')).toBeTruthy();
});

it('makes a new order when something else is bought', async () => {
  const keys: string[] = [];
  let cart = 'one cup';
  const { clock, again } = renderWithSandbox(
    (sandbox) => (
      <CheckoutButton
        amount={500}
        currency="CNY"
        orderKey={cart}
        createTrade={(context) => {
          keys.push(context.idempotencyKey);
          return sandbox.createTrade(context);
        }}
      />
    ),
    { outcome: 'cancelled' },
  );
  for (const bought of ['one cup', 'one cup', 'two cups']) {
    cart = bought;
    again();
    fireEvent.click(button());
    await act(() => clock.advance(1000));
  }
  expect(new Set(keys).size).toBe(2);
  expect(keys).toHaveLength(2);
});

it('has the id, class, style and texts that it was given', () => {
  const { container } = renderWithSandbox(
    (sandbox) => (
      <CheckoutButton
        id="buy"
        className="mine"
        style={{ '--tpay-accent': 'red' }}
        amount={500}
        currency="CNY"
        orderKey="cup"
        createTrade={sandbox.createTrade}
      />
    ),
    { strings: { pay: 'Bezahle {amount}' } },
  );
  const root = container.querySelector<HTMLElement>('#buy');
  expect(root?.className).toContain('tpay-checkout-button');
  expect(root?.className).toContain('mine');
  expect(root?.style.getPropertyValue('--tpay-accent')).toBe('red');
  expect(button().textContent).toBe('Bezahle CN¥5.00');
});

it.each(['Enter', ' '])('pays once by the key %j on the web', async (key) => {
  const createTrade = jest.fn();
  const { clock } = renderWithSandbox((sandbox) => (
    <CheckoutButton
      amount={500}
      currency="CNY"
      orderKey="cup"
      createTrade={(context) => {
        createTrade();
        return sandbox.createTrade(context);
      }}
    />
  ));
  fireEvent.keyDown(button(), { key: 'Tab' });
  expect(createTrade).not.toHaveBeenCalled();
  fireEvent.keyDown(button(), { key });
  fireEvent.keyDown(button(), { key });
  await act(() => clock.advance(1000));
  expect(createTrade).toHaveBeenCalledTimes(1);
  expect(button().textContent).toBe('Paid');
});

it('remembers a payment when everything around it is rendered anew', async () => {
  const clock = testClock();
  const sandbox = createSandbox({ clock, outcome: 'false-paid', delay: 100 });
  const createTrade = jest.fn(sandbox.createTrade);
  // As it is written in many apps: a merchant, texts and options made in place.
  const tree = () => (
    <CheckoutProvider
      merchant={{ ...sandbox.merchant }}
      wallet={{ ...sandbox.wallet }}
      clock={clock}
      strings={{}}
    >
      <CheckoutButton
        amount={500}
        currency="CNY"
        policy={{ budget: 5000 }}
        orderKey="cup"
        createTrade={(context) => createTrade(context)}
      />
    </CheckoutProvider>
  );
  const { rerender } = render(tree());
  fireEvent.click(button());
  await act(() => clock.advance(10_000));
  expect(button().textContent).toBe('Check again');
  rerender(tree());
  expect(button().textContent).toBe('Check again');
  fireEvent.click(button());
  await act(() => clock.advance(10_000));
  expect(createTrade).toHaveBeenCalledTimes(1);
});

it.each([
  ['paid', 'Paid', ''],
  ['false-paid', 'Check again', 'We are still confirming your payment. Please do not pay again.'],
] as const)(
  'still says how it ended (%s) when the price is gone',
  async (outcome, label, notice) => {
    let amount = 500;
    const { clock, again, container } = renderWithSandbox(
      (sandbox) => (
        <CheckoutButton
          amount={amount}
          currency="CNY"
          orderKey="cup"
          createTrade={sandbox.createTrade}
        />
      ),
      { outcome },
    );
    fireEvent.click(button());
    await act(() => clock.advance(90_000));
    amount = 0;
    again();
    expect(button().textContent).toBe(label);
    expect(container.querySelector('.tpay-checkout-button__notice')?.textContent).toBe(notice);
    expect(button().getAttribute('aria-disabled')).toBe(String(label === 'Paid'));
  },
);

it('follows a wallet that becomes available', () => {
  const clock = testClock();
  const sandbox = createSandbox({ clock });
  const tree = (available: boolean) => (
    <CheckoutProvider
      merchant={sandbox.merchant}
      wallet={{ ...sandbox.wallet, isAvailable: () => available }}
      clock={clock}
    >
      <CheckoutButton
        amount={500}
        currency="CNY"
        orderKey="cup"
        createTrade={sandbox.createTrade}
      />
    </CheckoutProvider>
  );
  const { rerender } = render(tree(false));
  expect(button().getAttribute('aria-disabled')).toBe('true');
  rerender(tree(true));
  expect(button().getAttribute('aria-disabled')).toBe('false');
});

it('tells of the end even when somebody who watches throws', async () => {
  const onEnd = jest.fn();
  const { clock } = renderWithSandbox((sandbox) => (
    <CheckoutButton
      amount={500}
      currency="CNY"
      orderKey="cup"
      createTrade={sandbox.createTrade}
      onNotice={() => {
        throw new Error('analytics is down');
      }}
      onEnd={onEnd}
    />
  ));
  fireEvent.click(button());
  const errors: unknown[] = [];
  while (clock.pending() > 0) {
    await act(() => clock.advance(200).catch((error: unknown) => errors.push(error)));
  }
  expect(errors.length).toBeGreaterThan(0);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('offers nothing to tap once an order that was made before is closed', async () => {
  const { clock, sandbox } = renderWithSandbox((given) => {
    given.addOrder({ orderId: 'A7', status: 'unpaid', amount: 500, currency: 'CNY' });
    const trade = { host: 'alipay', tradeNO: 'trade-A7' } as const;
    return <CheckoutButton amount={500} currency="CNY" order={{ orderId: 'A7', trade }} />;
  });
  sandbox.setOutcome('cancelled');
  fireEvent.click(button());
  await act(() => clock.advance(50));
  sandbox.closeOrder('A7');
  await act(() => clock.advance(1000));
  expect(screen.getByText('The time to pay is over. We have received no payment.')).toBeTruthy();
  expect(button().getAttribute('aria-disabled')).toBe('true');
});
