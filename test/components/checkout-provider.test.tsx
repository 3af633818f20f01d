/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import {
  CheckoutButton,
  CheckoutProvider,
  memoryStorage,
  useRecovery,
  type JournalStorage,
  type PaymentError,
  type RecoveredPayment,
} from '../../src/index';
import { createSandbox, type SandboxOutcome } from '../../src/sandbox';
import { app } from '../support/app-lifecycle';
import { testClock } from '../support/clock';

const button = (): HTMLElement => screen.getByRole('button');

/** A phone whose storage and whose bank outlive the app. */
function phone(outcome: SandboxOutcome = 'paid') {
  const clock = testClock();
  const sandbox = createSandbox({ clock, outcome, delay: 100 });
  const storage: JournalStorage = sandbox.storage;
  const recovered: RecoveredPayment[] = [];
  const problems: PaymentError[] = [];
  /** Opens the app; what is returned kills it. */
  const launch = (page: React.ReactNode, given: JournalStorage | undefined = storage) =>
    render(
      <CheckoutProvider
        merchant={sandbox.merchant}
        wallet={sandbox.wallet}
        clock={clock}
        storage={given}
        onRecovered={(payment) => recovered.push(payment)}
        onProblem={(problem) => problems.push(problem)}
      >
        {page}
      </CheckoutProvider>,
    );
  const checkout = (
    <CheckoutButton
      amount={500}
      currency="CNY"
      orderKey="a cup"
      createTrade={sandbox.createTrade}
    />
  );
  return { clock, sandbox, storage, recovered, problems, launch, checkout };
}

it('recovers on launch what was being paid when the app was killed', async () => {
  const { clock, launch, checkout, recovered, storage } = phone();
  const first = launch(checkout);
  fireEvent.click(button());
  await act(() => clock.advance(60));
  expect(button().textContent).toBe('Waiting for wallet…');
  first.unmount();
  await clock.advance(1000);

  launch(<></>);
  await act(() => clock.advance(100));
  expect(recovered).toEqual([
    expect.objectContaining({
      status: 'succeeded',
      orderId: 'T1001',
      server: expect.objectContaining({ status: 'paid' }) as unknown,
    }),
  ]);
  expect(JSON.parse(String(storage.read()))).toEqual({ version: 1, payments: [] });
});

it('recovers once more on every return of the app, and leaves alone what a button on the screen is at', async () => {
  const { clock, sandbox, launch, checkout, recovered } = phone('cancelled');
  launch(checkout);
  fireEvent.click(button());
  await act(() => clock.advance(1000));
  expect(button().textContent).toBe('Try again · CN¥5.00');

  // The wallet said cancelled, and was wrong.
  sandbox.addOrder({ orderId: 'T1001', status: 'paid' });
  act(() => app.hide());
  await act(() => clock.advance(10_000));
  expect(button().textContent).toBe('Try again · CN¥5.00');
  act(() => app.show());
  await act(() => clock.advance(100));
  expect(button().textContent).toBe('Paid');
  expect(recovered).toEqual([]);
});

it('asks nobody while the app is in the background, and goes on when it is back', async () => {
  const { clock, sandbox, launch, checkout } = phone('false-paid');
  const asked = jest.spyOn(sandbox.merchant, 'getPayment');
  launch(checkout);
  fireEvent.click(button());
  await act(() => clock.advance(300));
  expect(button().textContent).toBe('Confirming payment…');
  act(() => app.hide());
  const before = asked.mock.calls.length;
  await act(() => clock.advance(3_600_000));
  expect(asked).toHaveBeenCalledTimes(before);
  expect(button().textContent).toBe('Confirming payment…');
  act(() => app.show());
  expect(asked.mock.calls.length).toBeGreaterThan(before);
  await act(() => clock.advance(90_000));
  expect(button().textContent).toBe('Check again');
});

it('pays on when the storage is full, and warns', async () => {
  const { clock, launch, checkout, problems } = phone();
  launch(checkout, {
    ...memoryStorage(),
    write() {
      throw new Error('exceed storage max size');
    },
  });
  fireEvent.click(button());
  await act(() => clock.advance(1000));
  expect(button().textContent).toBe('Paid');
  expect(problems[0]).toMatchObject({ code: 'storage-unavailable' });
});

it('keeps pending payments in the storage of the host unless told otherwise', async () => {
  const clock = testClock();
  const sandbox = createSandbox({ clock, outcome: 'unknown', delay: 100 });
  render(
    <CheckoutProvider merchant={sandbox.merchant} wallet={sandbox.wallet} clock={clock}>
      <CheckoutButton
        amount={500}
        currency="CNY"
        orderKey="cup"
        createTrade={sandbox.createTrade}
      />
    </CheckoutProvider>,
  );
  fireEvent.click(button());
  await act(() => clock.advance(60));
  expect(localStorage.getItem('taro-tradepay.journal')).toContain('T1001');
  await act(() => clock.advance(5000));
  expect(button().textContent).toBe('Paid');
  expect(localStorage.getItem('taro-tradepay.journal')).not.toContain('T1001');
});

it('recovers at a moment of the app’s own', async () => {
  const { clock, sandbox, launch, checkout, recovered } = phone('cancelled');
  const first = launch(checkout);
  fireEvent.click(button());
  await act(() => clock.advance(1000));
  first.unmount();

  const found: RecoveredPayment[][] = [];
  function SignedIn() {
    const { recover } = useRecovery();
    useEffect(() => void recover().then((payments) => found.push(payments)), [recover]);
    return null;
  }
  sandbox.addOrder({ orderId: 'T1001', status: 'closed' });
  launch(<SignedIn />);
  await act(() => clock.advance(100));
  expect(found).toEqual([[expect.objectContaining({ status: 'expired', orderId: 'T1001' })]]);
  expect(recovered).toHaveLength(1);
});

it('lets the app stop a payment before it begins', async () => {
  const { clock, sandbox, launch } = phone();
  const beforePay = jest.fn(() => false);
  const createTrade = jest.fn(sandbox.createTrade);
  launch(
    <CheckoutButton
      amount={500}
      currency="CNY"
      orderKey="cup"
      createTrade={createTrade}
      beforePay={beforePay}
    />,
  );
  fireEvent.click(button());
  await act(() => clock.advance(1000));
  expect(beforePay).toHaveBeenCalledWith(
    expect.objectContaining({ shown: { amount: 500, currency: 'CNY' } }),
  );
  expect(createTrade).not.toHaveBeenCalled();
  expect(button().textContent).toBe('Pay CN¥5.00');
});
