/** @jest-environment jsdom */
import type { ReactNode } from 'react';
import { render } from '@testing-library/react';
import {
  CheckoutButton,
  CheckoutProvider,
  OrderSummary,
  type Locale,
  type Order,
} from '../../src/index';
import { fitting } from '../../src/components/fitting';
import { ResultDetail } from '../../src/components/payment-result/result-detail';
import { ar } from '../../src/locales/ar';
import { en } from '../../src/locales/en';
import { createSandbox } from '../../src/sandbox';
import { everything } from '../styles/support/sheets';
import { testClock } from '../support/clock';

function markup(children: ReactNode, locale: Locale = en): string {
  const { merchant, wallet, storage } = createSandbox({ clock: testClock() });
  return render(
    <CheckoutProvider {...{ merchant, wallet, storage, locale, clock: testClock() }}>
      {children}
    </CheckoutProvider>,
  ).container.innerHTML;
}

const huge: Order = {
  currency: 'CNY',
  lines: [
    {
      id: 'a',
      title: 'Bridge',
      quantity: 2,
      unitPrice: 450_000_000_000,
      originalUnitPrice: 450_000_000_001,
    },
  ],
  adjustments: [{ id: 'tax', kind: 'tax', label: 'Tax', amount: 450_000_000_000 }],
  total: 1_350_000_000_000,
};

const button = (amount: number, sticky = false): ReactNode => (
  <CheckoutButton
    {...{ amount, currency: 'CNY', sticky }}
    {...(sticky && { label: 'Order' })}
    orderKey="cup"
    createTrade={() => Promise.reject(new Error('Nobody pays here.'))}
  />
);

describe('the size of an amount', () => {
  it('is the usual one up to ten characters', () => {
    expect(fitting('CN¥9999.99', 'a', null)).toEqual({ className: 'a' });
    expect(markup(button(12_800))).not.toContain('font-size');
  });

  it.each([
    ['CN¥1,234.56', 'min(1em, calc((100vw - 96px) / 6.6))'],
    ['CN¥90,071,992,547,409.91', 'min(1em, calc((100vw - 96px) / 14.4))'],
    // Only an ordinary space ends a line.
    ['Each: CN¥1,234.56', 'min(1em, calc((100vw - 96px) / 6.6))'],
    ['1\u00a0234\u202f567,00\u00a0€', 'min(1em, calc((100vw - 96px) / 8.4))'],
  ])('of %s leaves the phone room for the whole number', (text, fontSize) => {
    expect(fitting(text, 'a', null)).toEqual({ className: 'a a--long', style: { fontSize } });
  });

  it('counts no marks of direction', () => {
    expect(fitting('\u200f214.00\u00a0CN¥\u200f', 'a', null)).toEqual({ className: 'a' });
    expect(fitting('\u2066CN¥1,234.56\u2069', 'a', null).style).toEqual({
      fontSize: 'min(1em, calc((100vw - 96px) / 6.6))',
    });
  });

  it('leaves what stands beside it its room', () => {
    expect(fitting('CN¥1,234.56', 'a', 13, 184).style).toEqual({
      fontSize: 'min(calc(13 * var(--_t)), calc((100vw - 184px) / 6.6))',
    });
  });

  it.each([
    ['tpay-checkout-button__label', button(123_456_789)],
    ['tpay-checkout-button__amount', button(123_456_789, true)],
    ['tpay-order-summary__amount', <OrderSummary key="o" order={huge} />],
    ['tpay-order-summary__before', <OrderSummary key="o" order={huge} />],
    ['tpay-order-summary__row-amount', <OrderSummary key="o" order={huge} />],
    ['tpay-order-summary__quantity', <OrderSummary key="o" order={huge} />],
    [
      'tpay-payment-result__amount',
      <ResultDetail
        key="d"
        {...{ strings: en.strings, label: 'Amount', value: 'CN¥1,234,567.89', kind: 'amount' }}
      />,
    ],
  ])('is set on %s, in a style and in a class for hosts without min()', (name, element) => {
    expect(markup(element)).toMatch(
      new RegExp(`style="font-size: min\\([^"]+"[^>]* class="[^"]*${name} ${name}--long"`),
    );
    const sizes: string[] = [];
    everything.walkRules((rule) => {
      if (!rule.selectors.includes(`.${name}--long`)) return;
      rule.walkDecls('font-size', ({ value }) => void sizes.push(value));
    });
    expect(sizes).toEqual([expect.not.stringContaining('min(')]);
  });
});

it.each([
  'order-summary__amount',
  'order-summary__before',
  'order-summary__row-amount',
  'payment-result__amount',
  'checkout-button__amount',
])('no %s is broken', (name) => {
  const found: string[] = [];
  everything.walkRules((rule) => {
    if (!rule.selectors.includes(`.tpay-${name}`)) return;
    rule.walkDecls('white-space', (decl) => {
      found.push(decl.value);
    });
  });
  expect(found).toEqual(['nowrap']);
});

it('sets apart what stands in a line from right to left', () => {
  const written = markup(<OrderSummary order={huge} />, ar);
  expect(written).toContain('× \u20682\u2069 · سعر الوحدة: \u2066');
  expect(written).not.toMatch(/[\u2066\u2068]{2}/);
});

it('keeps the bar as wide as every component, also where the width has no end', () => {
  const declared: Record<string, string[]> = {};
  everything.walkRules(/__(bar|content)$/, (rule) => {
    rule.walkDecls(/width|inline/, ({ prop, value }) => {
      (declared[rule.selector] ??= []).push(`${prop}: ${value}`);
    });
  });
  // No sum with it: it may be `none`.
  expect(declared).toEqual({
    '.tpay-checkout-button__content': ['max-width: var(--_max-width)'],
  });
});
