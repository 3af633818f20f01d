/** @jest-environment jsdom */
import type { ComponentProps } from 'react';
import { act, render } from '@testing-library/react';
import { CheckoutButton, CheckoutProvider, OrderSummary, PaymentResult } from '../../src/index';
import { createManualClock, createSandbox } from '../../src/sandbox';
import { renderWithSandbox } from '../support/render';

/** What plain JavaScript may pass. */
type Anything = Readonly<Record<string, unknown>>;

const order = (total: unknown) => ({
  currency: 'USD',
  lines: [{ id: 'cup', title: 'Cup', quantity: 1, unitPrice: 500 }],
  total,
});

const button = (given: Anything) => {
  const props: Anything = {
    ...{ amount: 500, currency: 'USD', orderKey: 'cup', createTrade: jest.fn() },
    ...given,
  };
  return <CheckoutButton {...(props as unknown as ComponentProps<typeof CheckoutButton>)} />;
};
const ofOrder = (given: Anything) =>
  button({ amount: undefined, currency: undefined, summary: order(500), ...given });
const summary = (given: Anything) => (
  <OrderSummary {...(given as unknown as ComponentProps<typeof OrderSummary>)} />
);
const result = (given: Anything) => (
  <PaymentResult {...(given as unknown as ComponentProps<typeof PaymentResult>)} />
);
const withMerchant = (merchant: unknown) => {
  const props = { merchant } as ComponentProps<typeof CheckoutProvider>;
  return <CheckoutProvider {...props} />;
};

let warn: jest.SpyInstance<void, Parameters<typeof console.warn>>;
beforeEach(() => {
  warn = jest.spyOn(console, 'warn').mockImplementation();
});
afterEach(() => warn.mockRestore());

const words = (): string => warn.mock.calls.flat().map(String).join('\n');

// Each is told once: no two rows may make the same mistake.
it.each<[mistake: string, element: React.JSX.Element, word: string[]]>([
  ['a wrong total', summary({ order: order(501) }), ['OrderSummary: total: total-mismatch']],
  ['a wrong total', ofOrder({ summary: order(501) }), ['CheckoutButton: total: total-mismatch']],
  [
    'an amount that is no whole number',
    button({ amount: 14.3 }),
    ['amount: invalid-amount', '1430'],
  ],
  ['an unknown currency', button({ currency: 'usd' }), ['currency: unknown-currency', 'ISO 4217']],
  [
    'a time as text',
    button({ expiresAt: '2026-01-01' }),
    ['expiresAt: invalid-time', 'Date.parse'],
  ],
  [
    'createTrade alone',
    button({ orderKey: undefined }),
    ['orderKey: missing-order-key', 'JSON.stringify'],
  ],
  ['no createTrade', button({ createTrade: undefined }), ['neither createTrade nor order']],
  [
    'createTrade and an order',
    button({ order: { orderId: 'A', trade: {} } }),
    ['both createTrade and order'],
  ],
  ['an amount and an order', ofOrder({ amount: 500 }), ['summary, and amount']],
  ['no order number', result({ orderId: '' }), ['PaymentResult: orderId: invalid-order-id']],
  [
    'an action that does nothing',
    result({ orderId: 'A', actions: [{ label: 'Home', to: '/' }] }),
    ['actions[0]: invalid-action', 'onPress'],
  ],
])('says what is wrong with %s: %#', (_, element, expected) => {
  renderWithSandbox(() => element);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(words()).toMatch(/^\[taro-tradepay\] \w+: /);
  for (const word of expected) expect(words()).toContain(word);
});

it.each([undefined, {}])('says what a provider needs, given %j', async (merchant) => {
  await jest.isolateModulesAsync(async () => {
    const { helpWithMerchant } = await import('../../src/components/developer-help');
    helpWithMerchant(merchant);
  });
  expect(words()).toMatch(/^\[taro-tradepay\] CheckoutProvider: merchant has no getPayment/);
});

it('says so as soon as a provider is drawn', () => {
  render(withMerchant(undefined));
  expect(warn).toHaveBeenCalledTimes(1);
});

it('takes a date for no time', () => {
  renderWithSandbox(() => button({ expiresAt: new Date(0), amount: 1.5 }));
  expect(words()).toContain('expiresAt: invalid-time');
});

it.each([
  ['today', Date.UTC(2026, 0), 1],
  ['a test whose clock stands long ago', 1000, 0],
])('looks for seconds in the place of milliseconds: %s', (_, now, times) => {
  const clock = createManualClock(now);
  const { merchant, wallet, storage } = createSandbox({ clock });
  const at = (expiresAt: number) => (
    <CheckoutProvider {...{ merchant, wallet, storage, clock }}>
      {button({ expiresAt })}
    </CheckoutProvider>
  );
  const { rerender } = render(at(1_790_000_000));
  rerender(at(1_790_000_001));
  expect(warn).toHaveBeenCalledTimes(times);
  expect(words().includes('expiresAt * 1000')).toBe(times > 0);
});

it('says why the server cannot be asked', async () => {
  const { clock } = renderWithSandbox(() => result({ orderId: 'A' }), {
    merchant: {
      getPayment() {
        throw new TypeError('signIn is not a function');
      },
    },
  });
  await act(() => clock.advance(3000));
  expect(warn).toHaveBeenCalledTimes(1);
  expect(words()).toContain('PaymentResult: merchant-unavailable: ');
});

it('says it once, however often and in however many places it is drawn', () => {
  const { again } = renderWithSandbox(() => (
    <>
      {button({ amount: 2.5, currency: 'EURO' })}
      {button({ amount: 2.5, currency: 'EURO' })}
    </>
  ));
  again();
  expect(warn).toHaveBeenCalledTimes(1);
});

it('leaves the word to an app that listens', () => {
  const onProblems = jest.fn();
  renderWithSandbox(() => button({ amount: -3, currency: 'XXX!', onProblems }));
  renderWithSandbox(() => summary({ order: { ...order(1), lines: [7] }, onProblems }));
  expect(onProblems).toHaveBeenCalledTimes(2);
  expect(warn).not.toHaveBeenCalled();
});

it('says nothing of what is right', () => {
  renderWithSandbox(() => (
    <>
      {button({ expiresAt: Date.UTC(2030, 0) })}
      {ofOrder({})}
      {ofOrder({ summary: null })}
      {summary({ order: null })}
      {summary({ order: { ...order(0), lines: [] } })}
    </>
  ));
  expect(warn).not.toHaveBeenCalled();
});

it('cuts a long list short', () => {
  const lines = Array.from({ length: 40 }, () => null);
  renderWithSandbox(() => summary({ order: { ...order(2), lines } }));
  expect(words()).toContain('and 35 more');
  expect(words()).toContain('docs/money.md');
});

it('is silent in production', () => {
  jest.replaceProperty(process, 'env', { ...process.env, NODE_ENV: 'production' });
  renderWithSandbox(() => (
    <>
      {button({ amount: 1.25, currency: '€', expiresAt: 'tomorrow' })}
      {summary({ order: { ...order(77), currency: '?' } })}
    </>
  ));
  expect(warn).not.toHaveBeenCalled();
});
