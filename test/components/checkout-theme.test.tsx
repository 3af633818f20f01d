/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CheckoutProvider, CheckoutTheme, OrderSummary } from '../../src/index';
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
