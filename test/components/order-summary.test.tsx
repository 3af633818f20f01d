/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { OrderSummary, type Order } from '../../src/index';
import { renderWithSandbox } from '../support/render';

const order: Order = {
  currency: 'CNY',
  lines: [
    {
      id: 'a',
      title: 'Celadon cup',
      options: ['Sea green'],
      quantity: 2,
      unitPrice: 500,
      originalUnitPrice: 700,
    },
    { id: 'b', title: 'Teapot', quantity: 1, unitPrice: 9900 },
  ],
  adjustments: [{ id: 's', kind: 'shipping', label: 'Shipping', amount: 1200 }],
  total: 12_100,
};
const text = (container: HTMLElement): string => container.textContent;

it('shows lines, what was chosen, sums and the total', () => {
  const { container } = renderWithSandbox(() => <OrderSummary order={order} />);
  for (const part of [
    'Celadon cup',
    'Sea green',
    '× 2',
    'CN¥10.00',
    'CN¥14.00',
    'Shipping',
    'CN¥12.00',
    'CN¥121.00',
  ]) {
    expect(text(container)).toContain(part);
  }
});

it('shows no number at all when the numbers do not add up', () => {
  const { container } = renderWithSandbox(() => <OrderSummary order={{ ...order, total: 1 }} />);
  expect(text(container)).toBe('We cannot show the price of this order right now.');
});

it('says that an order is empty', () => {
  renderWithSandbox(() => <OrderSummary order={{ currency: 'CNY', lines: [], total: 0 }} />);
  expect(screen.getByText('There is nothing in this order yet.')).toBeTruthy();
});

it('shows no number while the order is on its way', () => {
  const { container } = renderWithSandbox(() => <OrderSummary order={null} />);
  expect(container.querySelector('.tpay-order-summary--loading')).toBeTruthy();
  expect(text(container)).toBe('');
});

it.each([
  {},
  { lines: [null] },
  { ...order, currency: '<script>' },
  { ...order, total: Number.NaN },
])('survives %j', (bad) => {
  const { container } = renderWithSandbox(() => <OrderSummary order={bad as never} />);
  expect(text(container)).toBe('We cannot show the price of this order right now.');
});
