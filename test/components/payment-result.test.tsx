/** @jest-environment jsdom */
import { createRef } from 'react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import * as Taro from '@tarojs/taro';
import {
  createJournal,
  PaymentError,
  PaymentResult,
  usePaymentResult,
  type Merchant,
  type PaymentResultProps,
  type WalletClaim,
} from '../../src/index';
import { renderWithSandbox } from '../support/render';

// Plain, so that it can be spied on.
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  __esModule: true,
}));

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

it('says that it does not know an order, and finds it when it is there after all', async () => {
  const { clock, sandbox } = renderWithSandbox(() => <PaymentResult orderId="T1" />);
  await act(() => clock.advance(90_000));
  expect(screen.getByText('Order not found')).toBeTruthy();
  sandbox.addOrder({ ...order, status: 'paid' });
  fireEvent.click(screen.getByText('Check again'));
  await act(() => clock.advance(100));
  expect(screen.getByText('Payment received')).toBeTruthy();
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
  expect(screen.queryByText('Check again')).toBeNull();
  expect(getPayment).not.toHaveBeenCalled();
});

const down: Merchant = { getPayment: () => Promise.reject(new Error('offline')) };
const page = (props: Partial<PaymentResultProps> = {}, merchant?: Merchant) =>
  renderWithSandbox(
    () => <PaymentResult orderId="T1" {...props} />,
    merchant ? { merchant } : undefined,
  );
const textsOf = (root: Element, part: string): string[] =>
  [...root.querySelectorAll(`.tpay-payment-result__${part}`)].map((each) => each.textContent);
const title = (root: Element): string => textsOf(root, 'title').join();

describe('while the server does not answer', () => {
  it('says after some seconds that it takes long, and can be asked at once', async () => {
    const { clock, container } = page({}, down);
    await act(() => clock.advance(3999));
    expect([title(container), textsOf(container, 'action')]).toEqual([
      'Looking up your order…',
      [],
    ]);
    await act(() => clock.advance(1));
    expect([title(container), textsOf(container, 'action')]).toEqual([
      'No answer yet',
      ['Check again'],
    ]);
    expect(textsOf(container, 'text').join()).toContain('Please do not pay again.');
  });

  it('asks anew when told to, instead of the question that hangs, and shows that it does', async () => {
    let asked = 0;
    const { clock, container, sandbox } = page(
      {},
      {
        getPayment(orderId, context) {
          asked += 1;
          return asked === 1
            ? new Promise(() => undefined)
            : sandbox.merchant.getPayment(orderId, context);
        },
      },
    );
    sandbox.addOrder({ ...order, status: 'paid' });
    await act(() => clock.advance(20_000));
    expect(asked).toBe(1);
    fireEvent.click(screen.getByText('Check again'));
    expect(title(container)).toBe('Looking up your order…');
    await act(() => clock.advance(100));
    expect([asked, title(container)]).toEqual([2, 'Payment received']);
  });

  it('does not take what the question that hung comes to for the answer to the newer one', async () => {
    let refuse: (reason: unknown) => void = () => undefined;
    const { clock, container } = page(
      {},
      {
        getPayment: () =>
          new Promise((_, reject) => {
            refuse = reject;
          }),
      },
    );
    await act(() => clock.advance(20_000));
    const refuseFirst = refuse;
    fireEvent.click(screen.getByText('Check again'));
    refuseFirst(new PaymentError('order-not-found', 'Not yet.'));
    await act(() => clock.advance(10));
    expect(title(container)).toBe('Looking up your order…');
    refuse(new PaymentError('order-not-found', 'Never.'));
    await act(() => clock.advance(10));
    expect(title(container)).toBe('Order not found');
  });

  it('keeps an order that is only looked at apart from one that does not exist, and scares nobody', async () => {
    const { clock, container } = page({ expectPayment: false }, down);
    await act(() => clock.advance(5000));
    expect(textsOf(container, 'text')).toEqual(['This takes longer than usual. We keep trying.']);
    await act(() => clock.advance(90_000));
    expect(textsOf(container, 'title')).toEqual(['No answer yet']);
    expect(textsOf(container, 'text')).toEqual(['Please check again in a moment.']);
    expect(textsOf(container, 'order')).toEqual(['T1']);
    expect(clock.pending()).toBe(0);
    fireEvent.click(screen.getByText('Check again'));
    expect(title(container)).toBe('Looking up your order…');
  });

  it('turns back to confirming when it is asked again', async () => {
    const { clock, container, sandbox } = page();
    sandbox.addOrder({ ...order, status: 'unpaid' });
    await act(() => clock.advance(90_000));
    fireEvent.click(screen.getByText('Check again'));
    expect(title(container)).toBe('Confirming your payment');
    expect(screen.queryByText('Check again')).toBeNull();
  });
});

describe('what the wallet of this phone said before', () => {
  const remembering = (claim: WalletClaim | null, props: Partial<PaymentResultProps> = {}) => {
    const views: string[] = [];
    const view = renderWithSandbox((sandbox) => {
      createJournal(sandbox.storage).put({ orderId: 'T1', at: 1, claim, key: null });
      return <PaymentResult orderId="T1" {...props} onChange={(now) => views.push(now.view)} />;
    });
    view.sandbox.addOrder({ ...order, status: 'unpaid' });
    return { ...view, views };
  };

  it.each([
    ['cancelled', 'cancelled', 'Payment cancelled'],
    ['failed', 'failed', 'Payment did not go through'],
    ['refused', 'failed', 'Payment did not go through'],
  ] as const)('%s, and the server says unpaid: %s', async (claim, view, says) => {
    for (const expectPayment of [true, false]) {
      const { clock, container, views, unmount } = remembering(claim, { expectPayment });
      await act(() => clock.advance(3000));
      expect([title(container), views]).toEqual([says, ['loading', view]]);
      expect(textsOf(container, 'text').join()).toContain('We have received no payment');
      expect(container.textContent).not.toMatch(/do not pay again|charged/);
      unmount();
    }
  });

  it.each(['paid', 'processing'] as const)(
    'is not shown as unpaid from a list either where it may have moved: %s',
    async (claim) => {
      const { clock, views } = remembering(claim, { expectPayment: false });
      await act(() => clock.advance(1000));
      await act(() => clock.advance(90_000));
      expect(views).toEqual(['loading', 'confirming', 'processing']);
    },
  );

  it.each(['unknown', null] as const)('%s: the page knows better', async (claim) => {
    const { clock, views } = remembering(claim, { expectPayment: false });
    await act(() => clock.advance(90_000));
    expect(views).toEqual(['loading', 'unpaid']);
  });

  it('leaves an order of which this phone knows nothing unpaid', async () => {
    const views: string[] = [];
    const { clock, sandbox } = page({
      expectPayment: false,
      onChange: ({ view }) => views.push(view),
    });
    sandbox.addOrder({ ...order, status: 'unpaid' });
    await act(() => clock.advance(90_000));
    expect(views).toEqual(['loading', 'unpaid']);
  });

  it('keeps an order that the server does not find yet from being called unknown', async () => {
    const views: string[] = [];
    const { clock, sandbox } = renderWithSandbox(({ storage }) => {
      createJournal(storage).put({ orderId: 'T1', at: 1, claim: 'paid', key: null });
      return <PaymentResult orderId="T1" onChange={({ view }) => views.push(view)} />;
    });
    await act(() => clock.advance(1000));
    sandbox.addOrder({ ...order, status: 'paid' });
    await act(() => clock.advance(2000));
    expect(views).toEqual(['loading', 'succeeded']);
  });
});

describe('details', () => {
  const paid = async (props: Partial<PaymentResultProps> = {}) => {
    const view = page(props);
    view.sandbox.addOrder({ ...order, status: 'paid', paidAt: 1 });
    await act(() => view.clock.advance(100));
    return view;
  };

  it('come after those of the payment, in their order', async () => {
    const { container } = await paid({ details: [{ label: 'Paid with', value: 'Alipay' }] });
    expect(textsOf(container, 'detail-label')).toEqual([
      'Order number',
      'Amount',
      'Paid',
      'Paid with',
    ]);
    expect(textsOf(container, 'copy')).toEqual(['Copy']);
  });

  it('are copied where they say so, by the keyboard too', async () => {
    const copy = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ data: '', errMsg: 'ok' });
    await paid({ details: [{ label: 'Booking', value: 'BK-7', copyable: true }] });
    const [number, booking] = screen.getAllByText('Copy');
    fireEvent.click(number!);
    fireEvent.keyDown(booking!.parentElement!, { key: 'Enter' });
    await waitFor(() => expect(screen.getAllByText('Copied')).toHaveLength(2));
    expect(copy.mock.calls).toEqual([[{ data: 'T1' }], [{ data: 'BK-7' }]]);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('denied'))],
    [
      'throws',
      () => {
        throw new Error('no such call');
      },
    ],
  ])('say what to do where the host %s', async (_, fail) => {
    jest.spyOn(Taro, 'setClipboardData').mockImplementation(fail);
    const { container } = await paid();
    fireEvent.click(screen.getByText('Copy'));
    await screen.findByText('Could not copy. Press and hold the number.');
    expect(screen.queryByText('Copied')).toBeNull();
    expect(textsOf(container, 'order')).toEqual(['T1']);
  });

  afterEach(() => jest.restoreAllMocks());
});

describe('actions', () => {
  it('are three at most, each once per tap', async () => {
    const pressed: string[] = [];
    const onProblems = jest.fn();
    const { container } = page({
      onProblems,
      actions: ['one', 'two', 'three', 'four'].map((label) => ({
        label,
        onPress: () => pressed.push(label),
      })),
    });
    expect(textsOf(container, 'action')).toEqual(['one', 'two', 'three']);
    fireEvent.click(screen.getByText('two'));
    expect(pressed).toEqual(['two']);
    expect(onProblems.mock.calls).toEqual([[[{ code: 'invalid-action', field: 'actions[3]' }]]]);
  });

  it('are those of the view that is shown', async () => {
    const { clock, container, sandbox } = page({
      actions: ({ view }) => [
        { label: `after ${view}`, onPress: () => undefined, kind: 'primary' },
      ],
    });
    expect(textsOf(container, 'action--primary')).toEqual(['after loading']);
    sandbox.addOrder({ ...order, status: 'closed' });
    await act(() => clock.advance(100));
    expect(textsOf(container, 'action--primary')).toEqual(['after expired']);
  });
});

it.each([undefined, null, false, ''])('asks nobody to call %j', (contact) => {
  const { container } = renderWithSandbox(() => <PaymentResult orderId="T1" contact={contact} />);
  expect(textsOf(container, 'contact')).toEqual([]);
});

it('gives its element to the page, and takes the page’s own nodes and contact', () => {
  const ref = createRef();
  const { container } = renderWithSandbox(() => (
    <PaymentResult
      ref={ref}
      id="r"
      className="mine"
      style={{ '--tpay-ink': 'red' }}
      orderId="T1"
      contact="Call us"
    >
      <span>My own</span>
    </PaymentResult>
  ));
  const root = container.querySelector('#r')!;
  expect(ref.current).toBe(root);
  expect(root.className).toContain('mine');
  expect(textsOf(root, 'contact')).toEqual(['Need help?Call us']);
  expect(screen.getByText('My own')).toBeTruthy();
});

it('announces a result, once', async () => {
  const { clock, container, sandbox } = page();
  const [status, ...others] = container.querySelectorAll('[role="status"]');
  expect(others).toEqual([]);
  const said: string[] = [];
  new MutationObserver(() => said.push(title(status!))).observe(status!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  sandbox.addOrder({ ...order, status: 'paid' });
  await act(() => clock.advance(60_000));
  expect(said).toEqual(['Payment received']);
  expect(status!.querySelector('button')).toBeNull();
});

it('speaks the words that it is given', async () => {
  const { clock, container, sandbox } = renderWithSandbox(() => <PaymentResult orderId="T1" />, {
    strings: {
      resultPaid: 'Merci',
      resultPaidText: 'À bientôt',
      orderNumber: 'Nº',
      copy: 'Copier',
    },
  });
  sandbox.addOrder({ ...order, status: 'paid' });
  await act(() => clock.advance(100));
  expect(container.textContent).toContain('MerciÀ bientôtNºT1Copier');
});

it('has all that a page of one’s own needs in its hook', async () => {
  function Mine() {
    const {
      title: says,
      text,
      amount,
      paidAt,
      refreshable,
      problems,
    } = usePaymentResult({
      orderId: 'T1',
    });
    return <p>{[says, text, amount, paidAt, refreshable, problems.length].join('|')}</p>;
  }
  const { clock, container, sandbox } = renderWithSandbox(() => <Mine />);
  expect(container.textContent).toBe('Looking up your order…||||false|0');
  sandbox.addOrder({ ...order, status: 'paid', paidAt: new Date(2026, 2, 4, 5, 6).getTime() });
  await act(() => clock.advance(100));
  expect(container.textContent).toBe(
    'Payment received|Thank you. Your order is being prepared.|CN¥128.00|2026-03-04 05:06|false|0',
  );
});

it('leaves no timer behind, and asks nothing any more when it is told to after it is gone', async () => {
  let refresh = (): void => undefined;
  function Own() {
    ({ refresh } = usePaymentResult({ orderId: 'T1' }));
    return null;
  }
  const getPayment = jest.fn(() => new Promise<never>(() => undefined));
  const { clock, unmount } = renderWithSandbox(() => <Own />, { merchant: { getPayment } });
  await act(() => clock.advance(10));
  unmount();
  expect(clock.pending()).toBe(0);
  refresh();
  await clock.advance(10_000);
  expect([getPayment.mock.calls.length, clock.pending()]).toEqual([1, 0]);
});
