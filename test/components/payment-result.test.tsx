/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { PaymentResult } from '../../src/index';
import { renderWithSandbox } from '../support/render';

const order = { orderId: 'T1', amount: 12_800, currency: 'CNY' };

it('shows nothing but a question until the server has answered', async () => {
  const views: string[] = [];
  const { clock, sandbox } = renderWithSandbox(() => (
    <PaymentResult orderId="T1" onChange={({ view }) => views.push(view)} />
  ));
  sandbox.addOrder({ ...order, status: 'paid', paidAt: 1 });
  expect(screen.getByText('Looking up your order…')).toBeTruthy();
  await act(() => clock.advance(100));
  expect(screen.getByText('Payment received')).toBeTruthy();
  expect(screen.getByText('CN¥128.00')).toBeTruthy();
  expect(views).toEqual(['loading', 'succeeded']);
});

it('asks on while the order is unpaid, and shows the money when it comes', async () => {
  const { clock, sandbox } = renderWithSandbox(() => <PaymentResult orderId="T1" />);
  sandbox.addOrder({ ...order, status: 'unpaid' });
  await act(() => clock.advance(100));
  expect(screen.getByText('Confirming your payment')).toBeTruthy();
  sandbox.addOrder({ ...order, status: 'paid' });
  await act(() => clock.advance(5000));
  expect(screen.getByText('Payment received')).toBeTruthy();
});

it('never says failed: it says not confirmed, and asks again when told to', async () => {
  const { clock, sandbox } = renderWithSandbox(() => <PaymentResult orderId="T1" />);
  sandbox.addOrder({ ...order, status: 'unpaid' });
  await act(() => clock.advance(90_000));
  expect(screen.getByText('Not confirmed yet')).toBeTruthy();
  sandbox.addOrder({ ...order, status: 'paid' });
  fireEvent.click(screen.getByText('Check again'));
  await act(() => clock.advance(100));
  expect(screen.getByText('Payment received')).toBeTruthy();
});

it('shows an order that was closed', async () => {
  const { clock, sandbox } = renderWithSandbox(() => <PaymentResult orderId="T1" />);
  sandbox.addOrder({ ...order, status: 'closed' });
  await act(() => clock.advance(100));
  expect(screen.getByText('Order closed')).toBeTruthy();
});

it('says that it does not know an order', async () => {
  const { clock } = renderWithSandbox(() => <PaymentResult orderId="T9" />);
  await act(() => clock.advance(100));
  expect(screen.getByText('Order not found')).toBeTruthy();
});

it('does not know the end of an order while the server is away', async () => {
  const { clock } = renderWithSandbox(() => <PaymentResult orderId="T1" />, {
    merchant: { getPayment: () => Promise.reject(new Error('offline')) },
  });
  await act(() => clock.advance(90_000));
  expect(screen.getByText('Not confirmed yet')).toBeTruthy();
});

it('asks no more after it is gone', async () => {
  const { clock, sandbox, unmount } = renderWithSandbox(() => <PaymentResult orderId="T1" />);
  sandbox.addOrder({ ...order, status: 'unpaid' });
  await act(() => clock.advance(1000));
  unmount();
  // What is still pending is the sandbox's own answer, not another question.
  await clock.advance(60_000);
  expect(clock.pending()).toBe(0);
});

it('knows without asking that no number is no order', () => {
  const getPayment = jest.fn();
  renderWithSandbox(() => <PaymentResult orderId="" />, { merchant: { getPayment } });
  expect(screen.getByText('Order not found')).toBeTruthy();
  expect(getPayment).not.toHaveBeenCalled();
});
