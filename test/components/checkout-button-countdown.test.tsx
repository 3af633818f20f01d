/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CheckoutButton, CheckoutProvider, useCountdown, type Countdown } from '../../src/index';
import { createSandbox, type Sandbox } from '../../src/sandbox';
import { app } from '../support/app-lifecycle';
import { testClock } from '../support/clock';
import { renderWithSandbox } from '../support/render';

/** When the clock of the tests begins. */
const START = 1_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const button = (): HTMLElement => screen.getByRole('button');
const time = (): string | null | undefined =>
  document.querySelector('.tpay-checkout-button__time')?.textContent;
const notice = (): string | null | undefined =>
  document.querySelector('.tpay-checkout-button__notice')?.textContent;

const timed =
  (expiresAt: number, made = jest.fn()) =>
  (sandbox: Sandbox) => (
    <CheckoutButton
      amount={500}
      currency="CNY"
      expiresAt={expiresAt}
      orderKey="cup"
      createTrade={(context) => {
        made();
        return sandbox.createTrade(context);
      }}
    />
  );

afterEach(() => act(() => app.show()));

it('says how long there is left to pay, second by second', async () => {
  const { clock } = renderWithSandbox(timed(START + 15 * MINUTE));
  expect(time()).toBe('Pay within 15:00');
  await act(() => clock.advance(1));
  expect(time()).toBe('Pay within 15:00');
  await act(() => clock.advance(999));
  expect(time()).toBe('Pay within 14:59');
  await act(() => clock.advance(14 * MINUTE));
  expect(time()).toBe('Pay within 0:59');
  await act(() => clock.advance(58_000));
  expect(time()).toBe('Pay within 0:01');
});

it.each([
  [HOUR, '1:00:00'],
  [HOUR - 1, '1:00:00'],
  [HOUR - 1000, '59:59'],
  [HOUR + 2 * MINUTE + 3000, '1:02:03'],
  [99 * HOUR, '99:00:00'],
  [1, '0:01'],
])('writes %p ms as %p', (left, text) => {
  renderWithSandbox(timed(START + left));
  expect(time()).toBe(`Pay within ${text}`);
});

it('writes nothing while there is no hurry, and begins to count in time', async () => {
  const { clock } = renderWithSandbox(timed(START + 100 * HOUR));
  expect(time()).toBe('');
  await act(() => clock.advance(1000));
  expect(time()).toBe('Pay within 99:59:59');
});

it('opens no cashier when the time is over, and says so', async () => {
  const made = jest.fn();
  const { clock, container } = renderWithSandbox(timed(START + 3000, made));
  await act(() => clock.advance(2999));
  expect([button().getAttribute('aria-disabled'), notice()]).toEqual(['false', '']);
  await act(() => clock.advance(1));
  expect(button().getAttribute('aria-disabled')).toBe('true');
  expect([time(), notice()]).toEqual(['', 'The time to pay is over.']);
  expect(container.querySelector('.tpay-checkout-button--disabled')).not.toBeNull();
  fireEvent.click(button());
  await act(() => clock.advance(5000));
  expect(made).not.toHaveBeenCalled();
  expect(clock.pending()).toBe(0);
});

it('opens no cashier for a tap that comes before the timer does', async () => {
  const made = jest.fn();
  const clock = testClock(START);
  const sandbox = createSandbox({ clock });
  let late = 0;
  render(
    <CheckoutProvider
      merchant={sandbox.merchant}
      wallet={sandbox.wallet}
      clock={{ ...clock, now: () => clock.now() + late }}
    >
      {timed(START + 3000, made)(sandbox)}
    </CheckoutProvider>,
  );
  late = 3000;
  fireEvent.click(button());
  await act(() => clock.advance(0));
  expect(made).not.toHaveBeenCalled();
});

it('does not interrupt a payment under way, and counts no more', async () => {
  const { clock } = renderWithSandbox(timed(START + 120));
  fireEvent.click(button());
  await act(() => clock.advance(100));
  expect([button().textContent, time()]).toEqual(['Waiting for wallet…', '']);
  await act(() => clock.advance(1000));
  expect([button().textContent, notice(), time()]).toEqual(['Paid', '', '']);
  expect(clock.pending()).toBe(0);
});

it.each([
  ['cancelled', 'Payment cancelled. We have received no payment.'],
  ['failed', 'The payment did not go through. You can safely try again.'],
] as const)(
  'goes on counting after a payment that %s, until the time is over',
  async (outcome, words) => {
    const made = jest.fn();
    const { clock } = renderWithSandbox(timed(START + 10_000, made), { outcome });
    fireEvent.click(button());
    await act(() => clock.advance(5000));
    expect([notice(), time()]).toEqual([words, 'Pay within 0:05']);
    await act(() => clock.advance(5000));
    expect([notice(), time()]).toEqual(['The time to pay is over.', '']);
    expect(button().textContent).toBe('Try again · CN¥5.00');
    fireEvent.click(button());
    await act(() => clock.advance(5000));
    expect(made).toHaveBeenCalledTimes(1);
  },
);

it('lets the server be asked about a payment that may have been made, however late it is', async () => {
  const { clock } = renderWithSandbox(timed(START + 1000), { outcome: 'false-paid' });
  fireEvent.click(button());
  await act(() => clock.advance(90_000));
  expect(button().textContent).toBe('Check again');
  expect(button().getAttribute('aria-disabled')).toBe('false');
  fireEvent.click(button());
  await act(() => clock.advance(10));
  expect(button().textContent).toBe('Confirming payment…');
});

it('stands still in the background, and is right when the app is back', async () => {
  const { clock } = renderWithSandbox(timed(START + 15 * MINUTE));
  act(() => app.hide());
  expect(clock.pending()).toBe(0);
  await act(() => clock.advance(4 * MINUTE));
  expect(time()).toBe('Pay within 15:00');
  act(() => app.show());
  expect(time()).toBe('Pay within 11:00');
  act(() => app.hide());
  await act(() => clock.advance(HOUR));
  act(() => app.show());
  expect([time(), notice()]).toEqual(['', 'The time to pay is over.']);
});

it('leaves no timer behind', () => {
  const { clock, unmount } = renderWithSandbox(timed(START + MINUTE));
  expect(clock.pending()).toBeGreaterThan(0);
  unmount();
  expect(clock.pending()).toBe(0);
});

it('follows another deadline, and the end of all deadlines', async () => {
  let expiresAt: number | undefined = START + MINUTE;
  const { clock, again } = renderWithSandbox((sandbox) => (
    <CheckoutButton
      amount={500}
      currency="CNY"
      expiresAt={expiresAt}
      orderKey="cup"
      createTrade={sandbox.createTrade}
    />
  ));
  await act(() => clock.advance(MINUTE));
  expect(notice()).toBe('The time to pay is over.');
  expiresAt = START + 3 * MINUTE;
  again();
  expect([time(), notice()]).toEqual(['Pay within 2:00', '']);
  expiresAt = undefined;
  again();
  expect([time(), notice(), clock.pending()]).toEqual([undefined, '', 0]);
});

it.each([
  ['NaN', Number.NaN],
  ['infinity', Infinity],
  ['2^53', 2 ** 53],
  ['a text', '2026-03-14'],
  ['a date', new Date(START + 5000)],
  ['an object', {}],
])('takes %s for no deadline, and tells the developer', async (_, expiresAt) => {
  const onProblems = jest.fn();
  const { clock } = renderWithSandbox((sandbox) => (
    <CheckoutButton
      amount={500}
      currency="CNY"
      expiresAt={expiresAt as number}
      orderKey="cup"
      createTrade={sandbox.createTrade}
      onProblems={onProblems}
    />
  ));
  await act(() => clock.advance(10));
  expect([time(), clock.pending()]).toEqual([undefined, 0]);
  expect(onProblems.mock.calls).toEqual([[[{ code: 'invalid-time', field: 'expiresAt' }]]]);
  fireEvent.click(button());
  await act(() => clock.advance(1000));
  expect(button().textContent).toBe('Paid');
});

it.each([0, -1, START, START - 1, -8.64e15])('is over at %p from the first drawing on', (at) => {
  const made = jest.fn();
  renderWithSandbox(timed(at, made));
  expect([time(), notice()]).toEqual(['', 'The time to pay is over.']);
  fireEvent.click(button());
  expect(made).not.toHaveBeenCalled();
});

it('is to be had without a button, and draws no more often than the text changes', async () => {
  const seen: Countdown[] = [];
  function Page({ until }: { until: number | undefined }) {
    seen.push(useCountdown(until));
    return null;
  }
  const { clock } = renderWithSandbox(() => <Page until={START + 2000} />);
  for (let half = 0; half < 10; half += 1) await act(() => clock.advance(500));
  expect(seen).toEqual([
    { time: '0:02', over: false },
    { time: '0:01', over: false },
    { time: '', over: true },
  ]);
});
