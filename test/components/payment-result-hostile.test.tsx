/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import {
  createJournal,
  PaymentResult,
  type PaymentResultAction,
  type PaymentResultDetail,
  type PaymentResultProblem,
  type PaymentReport,
} from '../../src/index';
import { app } from '../support/app-lifecycle';
import { renderWithSandbox } from '../support/render';

// What plain JavaScript may pass: types say otherwise, and nobody checks them there.

const codes = (told: jest.Mock): string[] =>
  (told.mock.calls as [PaymentResultProblem[]][]).flatMap(([problems]) =>
    problems.map(({ code, field }) => (field === '' ? code : `${code} ${field}`)),
  );

describe('an order number that is none', () => {
  it.each([
    [undefined],
    [null],
    [''],
    [42],
    [NaN],
    [true],
    [{}],
    [['T1']],
    [() => 'T1'],
    [Symbol('T1')],
  ])('%p: nothing is asked, and it says so', async (orderId) => {
    const getPayment = jest.fn();
    const onProblems = jest.fn();
    const { clock, container, again } = renderWithSandbox(
      () => <PaymentResult orderId={orderId as string} onProblems={onProblems} />,
      { merchant: { getPayment } },
    );
    again();
    await act(() => clock.advance(90_000));
    expect(container.textContent).toBe(
      'Order not foundPlease check the order number, or look in your orders.',
    );
    expect(codes(onProblems)).toEqual(['invalid-order-id orderId']);
    expect(getPayment).not.toHaveBeenCalled();
  });

  it.each([
    ['x'.repeat(10_000)],
    ['__proto__'],
    ['../../admin?x=1#y'],
    ['<img src=x onerror=alert(1)>'],
    ['\u202eT1'],
    ['\ud800'],
    ['T1\u0000\n'],
    [' '],
  ])('%p: is asked about and shown as it is', async (orderId) => {
    const { clock, container, sandbox } = renderWithSandbox(() => (
      <PaymentResult orderId={orderId} />
    ));
    sandbox.addOrder({ orderId, status: 'paid', amount: 500, currency: 'CNY' });
    await act(() => clock.advance(100));
    expect(container.querySelector('.tpay-payment-result__title')?.textContent).toBe(
      'Payment received',
    );
    expect(container.querySelector('.tpay-payment-result__order')?.textContent).toBe(orderId);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('a report with a wrong field', () => {
  const garbage: [field: string, value: unknown, problem: string][] = [
    ...[NaN, Infinity, -1, 1.5, 2 ** 53, '500', {}, [], true].map(
      (value): [string, unknown, string] => ['amount', value, 'invalid-amount report.amount'],
    ),
    ...['yuan', 'cny', '', 'ZZZ', 42, {}].map((value): [string, unknown, string] => [
      'currency',
      value,
      'unknown-currency report.currency',
    ]),
    ...[NaN, -1, Infinity, 9e15, 'yesterday', '2026-03-14', {}, new Date()].map(
      (value): [string, unknown, string] => ['paidAt', value, 'invalid-time report.paidAt'],
    ),
  ];
  const good = { orderId: 'T1', status: 'paid', amount: 500, currency: 'CNY', paidAt: 1 };

  it.each(garbage)(
    '%s %p: is paid all the same, without that field',
    async (field, value, problem) => {
      const onProblems = jest.fn();
      const { clock, container } = renderWithSandbox(
        () => <PaymentResult orderId="T1" onProblems={onProblems} />,
        {
          merchant: {
            getPayment: () =>
              Promise.resolve({ ...good, [field]: value } as unknown as PaymentReport),
          },
        },
      );
      await act(() => clock.advance(100));
      const labels = [...container.querySelectorAll('.tpay-payment-result__detail-label')];
      expect(labels.map(({ textContent }) => textContent)).toEqual(
        field === 'paidAt' ? ['Order number', 'Amount'] : ['Order number', 'Paid'],
      );
      expect(container.textContent).toMatch(/^Payment received/);
      expect(container.textContent).not.toMatch(/NaN|undefined|Invalid|\[object/);
      expect(codes(onProblems)).toEqual([problem]);
    },
  );

  it('has no problem with what was left out, or is null', async () => {
    const onProblems = jest.fn();
    const { clock, container } = renderWithSandbox(
      () => <PaymentResult orderId="T1" onProblems={onProblems} />,
      {
        merchant: {
          getPayment: () =>
            Promise.resolve({
              ...{ orderId: 'T1', status: 'paid', amount: null, currency: null, paidAt: null },
            } as unknown as PaymentReport),
        },
      },
    );
    await act(() => clock.advance(100));
    expect(container.textContent).toMatch(/^Payment received/);
    expect(onProblems).not.toHaveBeenCalled();
  });

  it('may hold itself, and anything else that cannot be written down', async () => {
    const report: Record<string, unknown> = { ...good, big: 1n };
    report.itself = report;
    const { clock, container } = renderWithSandbox(() => <PaymentResult orderId="T1" />, {
      merchant: { getPayment: () => Promise.resolve(report as unknown as PaymentReport) },
    });
    await act(() => clock.advance(100));
    expect(container.textContent).toMatch(/^Payment received/);
  });

  it('that recovery heard is shown as little', async () => {
    let asked = 0;
    const { clock, container } = renderWithSandbox(
      ({ storage }) => {
        createJournal(storage).put({ orderId: 'T1', at: 1, claim: 'cancelled', key: null });
        return <PaymentResult orderId="T1" />;
      },
      {
        merchant: {
          getPayment() {
            asked += 1;
            const status = asked === 1 ? 'unpaid' : 'paid';
            return Promise.resolve({ ...good, status, amount: NaN, paidAt: 'now' } as never);
          },
        },
      },
    );
    await act(() => clock.advance(100));
    expect(container.textContent).toMatch(/^Payment cancelled/);
    await act(async () => app.show());
    await act(() => clock.advance(20_000));
    expect(container.textContent).toMatch(/^Payment received/);
    expect(container.textContent).not.toMatch(/NaN/);
  });
});

describe('props of the wrong kind', () => {
  const rows = [
    null,
    undefined,
    42,
    'row',
    [],
    { label: 'No value' },
    { label: 1, value: 'x' },
    { label: 'x', value: {} },
    { label: 'Good', value: 'yes', copyable: 'perhaps', kind: 'amount', strings: null },
  ] as unknown as PaymentResultDetail[];

  it('details: the good ones are shown', () => {
    const onProblems = jest.fn();
    const { container } = renderWithSandbox(() => (
      <PaymentResult orderId="T1" details={rows} onProblems={onProblems} />
    ));
    const labels = [...container.querySelectorAll('.tpay-payment-result__detail-label')];
    expect(labels.map(({ textContent }) => textContent)).toEqual(['Order number', 'Good']);
    expect(codes(onProblems)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `invalid-detail details[${String(index)}]`),
    );
  });

  it.each([['text'], [42], [{}], [true]])(
    'details and actions %p: none, and it says so',
    (value) => {
      const onProblems = jest.fn();
      const { container } = renderWithSandbox(() => (
        <PaymentResult
          orderId="T1"
          details={value as never}
          actions={value as never}
          onProblems={onProblems}
        />
      ));
      expect(container.querySelectorAll('.tpay-payment-result__detail')).toHaveLength(1);
      expect(codes(onProblems)).toEqual(['invalid-detail details', 'invalid-action actions']);
    },
  );

  it('actions: the good ones are shown, and told of once', () => {
    const onProblems = jest.fn();
    const actions = [
      { label: '', onPress: () => undefined },
      { label: 'No way' },
      { label: 'Good', onPress: () => undefined, kind: 'tpay evil"' },
    ] as unknown as PaymentResultAction[];
    const { container, again } = renderWithSandbox(() => (
      <PaymentResult orderId="T1" actions={actions} onProblems={onProblems} />
    ));
    again();
    const [good, ...others] = container.querySelectorAll('.tpay-payment-result__action');
    expect([good?.textContent, others]).toEqual(['Good', []]);
    expect(good?.className).toContain('tpay-payment-result__action--secondary');
    expect(codes(onProblems)).toEqual(['invalid-action actions[0]', 'invalid-action actions[1]']);
  });

  it.each([[null], ['soon'], [{ waits: 'no', budget: NaN }], [{ budget: Infinity }]])(
    'policy %p: one that can be kept',
    async (policy) => {
      const { clock, container, sandbox } = renderWithSandbox(() => (
        <PaymentResult orderId="T1" policy={policy as never} />
      ));
      sandbox.addOrder({ orderId: 'T1', status: 'paid' });
      await act(() => clock.advance(1000));
      expect(container.textContent).toMatch(/^Payment received/);
    },
  );
});
