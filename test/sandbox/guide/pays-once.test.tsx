/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CheckoutButton, CheckoutProvider } from 'taro-tradepay';
import { createManualClock, createSandbox } from 'taro-tradepay/sandbox';

it('charges once, however often the button is tapped', async () => {
  const clock = createManualClock();
  const sandbox = createSandbox({ clock });
  render(
    <CheckoutProvider
      merchant={sandbox.merchant}
      wallet={sandbox.wallet}
      storage={sandbox.storage}
      clock={clock}
    >
      <CheckoutButton
        amount={12_800}
        currency="CNY"
        orderKey="cup"
        createTrade={sandbox.createTradeOf({ amount: 12_800, currency: 'CNY' })}
      />
    </CheckoutProvider>,
  );

  const button = screen.getByRole('button');
  for (let tap = 0; tap < 5; tap += 1) fireEvent.click(button);
  await act(() => clock.advance(2000));

  expect(button.textContent).toBe('Paid');
  expect(sandbox.notices().filter(({ type }) => type === 'charged')).toHaveLength(1);
});
