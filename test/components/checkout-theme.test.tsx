/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  CheckoutButton,
  CheckoutProvider,
  CheckoutTheme,
  OrderSummary,
  PaymentResult,
} from '../../src/index';
import { createSandbox } from '../../src/sandbox';

const { merchant, wallet, storage } = createSandbox();

/** The looks of each component on the screen, by its id. */
function looksOf(children: ReactNode): Record<string, string> {
  const { container } = render(
    <CheckoutProvider
      {...{ merchant, wallet, storage }}
      appearance="dark"
      direction="rtl"
      theme="clay"
    >
      {children}
    </CheckoutProvider>,
  );
  return Object.fromEntries(
    [...container.querySelectorAll('.tpay')].map(({ id, className }) => [
      id,
      className
        .split(' ')
        .filter((name) => /^tpay(--|-theme-)/.test(name))
        .join(' '),
    ]),
  );
}

it('finds the provider’s looks on the root of every component', () => {
  const looks = 'tpay--dark tpay--rtl tpay-theme-clay';
  expect(
    looksOf(
      <>
        <CheckoutButton
          {...{ id: 'button', amount: 100, currency: 'CNY' }}
          orderKey="cup"
          createTrade={() => Promise.reject(new Error('Nobody pays here.'))}
        />
        <OrderSummary id="summary" order={null} />
        <PaymentResult id="result" orderId="1" />
      </>,
    ),
  ).toEqual({ button: looks, summary: looks, result: looks });
});

it('changes the looks below it, and nothing beside it', () => {
  expect(
    looksOf(
      <>
        <OrderSummary id="beside" order={null} />
        <CheckoutTheme appearance="light" direction="ltr" theme="ledger">
          <OrderSummary id="below" order={null} />
        </CheckoutTheme>
      </>,
    ),
  ).toEqual({ beside: 'tpay--dark tpay--rtl tpay-theme-clay', below: 'tpay-theme-ledger' });
});

it('keeps what it is not given, however deep', () => {
  expect(
    looksOf(
      <CheckoutTheme theme="ledger">
        <CheckoutTheme appearance="auto">
          <OrderSummary id="deep" order={null} />
        </CheckoutTheme>
      </CheckoutTheme>,
    ),
  ).toEqual({ deep: 'tpay--auto tpay--rtl tpay-theme-ledger' });
});

it('goes back to the neutral theme by the empty name', () => {
  expect(
    looksOf(
      <CheckoutTheme theme="">
        <OrderSummary id="neutral" order={null} />
      </CheckoutTheme>,
    ),
  ).toEqual({ neutral: 'tpay--dark tpay--rtl' });
});
