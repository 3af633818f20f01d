/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { CheckoutProvider, PaymentResult } from 'taro-tradepay';
import { createManualClock, createSandbox } from 'taro-tradepay/sandbox';

it('never calls a payment failed because the server was away', async () => {
  const clock = createManualClock();
  const sandbox = createSandbox({
    clock,
    server: 'down',
    orders: [{ orderId: 'A7', status: 'paid', amount: 500, currency: 'USD' }],
  });
  render(
    <CheckoutProvider
      merchant={sandbox.merchant}
      wallet={sandbox.wallet}
      storage={sandbox.storage}
      clock={clock}
    >
      <PaymentResult orderId="A7" />
    </CheckoutProvider>,
  );
  await act(() => clock.advance(3000));
  expect(screen.queryByText('Payment received')).toBeNull();

  sandbox.setServer('up');
  await act(() => clock.advance(30_000));
  expect(screen.getByText('Payment received')).toBeTruthy();
  expect(screen.getByText('$5.00')).toBeTruthy();
});
