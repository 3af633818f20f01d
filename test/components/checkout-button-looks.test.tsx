/** @jest-environment jsdom */
import { createRef } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import {
  CheckoutButton,
  CheckoutProvider,
  useCheckoutButton,
  type CheckoutButtonControl,
  type CheckoutButtonProps,
  type Order,
} from '../../src/index';
import { createSandbox } from '../../src/sandbox';
import { noWallet } from '../../src/wallets/none';
import { testClock } from '../support/clock';
import { renderWithSandbox } from '../support/render';

const button = (): HTMLElement => screen.getByRole('button');
const part = (name: string): HTMLElement | null =>
  document.querySelector(`.tpay-checkout-button__${name}`);
const root = (): HTMLElement | null => document.querySelector('.tpay-checkout-button');
/** What it consists of, as it is read. */
const parts = (): string[] =>
  [...document.querySelectorAll('.tpay-checkout-button *')].flatMap(({ classList }) =>
    [...classList]
      .filter((name) => name.startsWith('tpay-checkout-button__'))
      .slice(0, 1)
      .map((name) => name.replace('tpay-checkout-button__', '')),
  );

type Looks = Partial<Omit<CheckoutButtonProps, 'createTrade' | 'order'>>;

const draw = (looks: Looks = {}, options: Parameters<typeof renderWithSandbox>[1] = {}) =>
  renderWithSandbox((sandbox) => {
    const props = {
      amount: 500,
      currency: 'CNY',
      orderKey: 'cup',
      createTrade: sandbox.createTrade,
      ...looks,
    } as CheckoutButtonProps;
    return <CheckoutButton {...props} />;
  }, options);

const order: Order = {
  currency: 'USD',
  lines: [{ id: 'cup', title: 'Cup', quantity: 1, unitPrice: 1430 }],
  total: 1430,
};

describe('words', () => {
  it.each<[Looks, string]>([
    [{}, 'Pay CN¥5.00'],
    [{ amount: 1430, currency: 'USD' }, 'Pay $14.30'],
    [{ amount: undefined, currency: undefined, summary: order }, 'Pay $14.30'],
    [{ walletName: 'Tea Pay' }, 'Pay CN¥5.00 with Tea Pay'],
    [{ label: 'Order now' }, 'Order now'],
    [{ label: 'Order for {amount}' }, 'Order for CN¥5.00'],
    [{ label: '{wallet}: {amount}', walletName: 'Tea Pay' }, 'Tea Pay: CN¥5.00'],
    [{ label: 'Order now', walletName: 'Tea Pay' }, 'Order now'],
  ])('%j says %j', (looks, says) => {
    draw(looks);
    expect(button().textContent).toBe(says);
  });

  it.each<[Looks, string]>([
    [{}, 'Try again · CN¥5.00'],
    [{ label: 'Order now', walletName: 'Tea Pay' }, 'Try again · CN¥5.00'],
    [{ retryLabel: 'Once more' }, 'Once more'],
    [{ retryLabel: 'Once more, {amount}' }, 'Once more, CN¥5.00'],
  ])('%j says %j after a payment that was cancelled', async (looks, says) => {
    const { clock } = draw(looks, { outcome: 'cancelled' });
    fireEvent.click(button());
    await act(() => clock.advance(1000));
    expect(button().textContent).toBe(says);
  });

  it.each<[Looks, string]>([
    [{ walletName: 'Tea Pay' }, 'Pay'],
    [{ label: 'Order for {amount}' }, 'Pay'],
    [{ label: 'Order now' }, 'Order now'],
  ])('%j says %j where there is no price', (looks, says) => {
    draw({ ...looks, amount: 0 });
    expect(button().textContent).toBe(says);
  });

  it('are the provider’s, where it has others', () => {
    draw({ walletName: 'Tea Pay' }, { strings: { payWith: '{wallet} | {amount}' } });
    expect(button().textContent).toBe('Tea Pay | CN¥5.00');
  });
});

describe('without a wallet', () => {
  const wallet = noWallet('jd');

  it.each([undefined, 'explain'] as const)('explains: %p', (unavailable) => {
    draw({ unavailable }, { wallet });
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(part('notice')?.textContent).toBe('Payments are not available in this app.');
  });

  it('is disabled without a word', () => {
    draw({ unavailable: 'disable' }, { wallet });
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(part('notice')?.textContent).toBe('');
  });

  it('is nothing at all', () => {
    draw({ unavailable: 'hide', sticky: true }, { wallet });
    expect(root()).toBeNull();
  });

  it.each(['hide', 'disable'] as const)('and with one, %s changes nothing', (unavailable) => {
    draw({ unavailable });
    expect(button().getAttribute('aria-disabled')).toBe('false');
  });

  it('still says what became of a payment, when the wallet goes away meanwhile', async () => {
    const clock = testClock();
    const sandbox = createSandbox({ clock, outcome: 'false-paid', delay: 100 });
    const tree = (available: boolean) => (
      <CheckoutProvider
        merchant={sandbox.merchant}
        wallet={{ ...sandbox.wallet, isAvailable: () => available }}
        clock={clock}
      >
        <CheckoutButton
          amount={500}
          currency="CNY"
          unavailable="hide"
          orderKey="cup"
          createTrade={sandbox.createTrade}
        />
      </CheckoutProvider>
    );
    const { rerender } = render(tree(true));
    fireEvent.click(button());
    await act(() => clock.advance(200));
    rerender(tree(false));
    expect(button().textContent).toBe('Confirming payment…');
    await act(() => clock.advance(90_000));
    expect(button().textContent).toBe('Check again');
    expect(button().getAttribute('aria-disabled')).toBe('false');
  });
});

describe('slots', () => {
  it('stand in the order in which they are read', () => {
    draw({
      tip: 'Free returns',
      before: <label>I agree</label>,
      after: 'Terms apply',
      icon: <i />,
      expiresAt: 1_060_000,
    });
    expect(parts()).toEqual([
      'tip',
      'time',
      'before',
      'control',
      'icon',
      'label',
      'after',
      'notice',
    ]);
    expect(part('tip')?.textContent).toBe('Free returns');
    expect(screen.getByText('I agree')).toBeTruthy();
    expect(part('after')?.textContent).toBe('Terms apply');
  });

  it('take no element where nothing is given', () => {
    draw();
    expect(parts()).toEqual(['control', 'icon', 'label', 'notice']);
  });
});

describe('the bar', () => {
  it('holds everything, and the total that the button does not say', () => {
    draw({ sticky: true, tip: 'Free returns', label: 'Order now' });
    expect(parts()).toEqual([
      'bar',
      'content',
      'tip',
      'total',
      'amount',
      'control',
      'icon',
      'label',
      'notice',
    ]);
    expect(part('total')?.textContent).toBe('TotalCN¥5.00');
    expect(root()?.firstElementChild).toBe(part('bar'));
  });

  it.each<[Looks, boolean]>([
    [{}, false],
    [{ label: 'Order for {amount}' }, false],
    [{ label: '' }, false],
    [{ label: 'Order now' }, true],
  ])('%j shows the total besides: %p', (looks, shown) => {
    draw({ sticky: true, ...looks });
    expect(part('total') !== null).toBe(shown);
  });

  it('shows the total where the provider’s words leave it out', () => {
    renderWithSandbox(
      (sandbox) => (
        <CheckoutButton
          sticky
          amount={500}
          currency="CNY"
          orderKey="cup"
          createTrade={sandbox.createTrade}
        />
      ),
      { strings: { pay: 'Order now' } },
    );
    expect(part('total')?.textContent).toBe('TotalCN¥5.00');
  });

  it.each<[Looks, boolean]>([
    [{}, false],
    [{ tip: '' }, false],
    [{ tip: 'Free returns' }, true],
    [{ before: 'I agree' }, true],
    [{ tip: '', after: 'Terms apply' }, true],
    [{ label: 'Order now' }, true],
    [{ expiresAt: 1_060_000 }, true],
    [{ expiresAt: Number.NaN }, false],
  ])('%j keeps more room in the page: %p', (looks, tall) => {
    draw({ sticky: true, ...looks });
    expect(root()?.className.includes('--tall')).toBe(tall);
  });

  it('is none unless asked for', () => {
    draw({ label: 'Order now', tip: 'Free returns' });
    expect([part('bar'), part('total')]).toEqual([null, null]);
    expect(root()?.className).not.toMatch(/--(sticky|tall)/);
  });

  it.each(['paid', 'cancelled', 'failed', 'false-paid'] as const)(
    'has the same elements from beginning to end: %s',
    async (outcome) => {
      const { clock } = draw(
        { sticky: true, tip: 'Free returns', icon: <i />, expiresAt: 2_000_000 },
        { outcome },
      );
      const elements = [...document.querySelectorAll('.tpay-checkout-button *')];
      const same = (): boolean => elements.every((element) => element.isConnected);
      fireEvent.click(button());
      for (let step = 0; step < 20; step += 1) {
        await act(() => clock.advance(5000));
        expect(same()).toBe(true);
      }
      expect(document.querySelectorAll('.tpay-checkout-button *')).toHaveLength(elements.length);
    },
  );
});

it('gives its root to a ref, and takes it back', () => {
  const ref = createRef<HTMLElement>();
  const { unmount } = renderWithSandbox((sandbox) => (
    <CheckoutButton
      ref={ref}
      amount={500}
      currency="CNY"
      orderKey="cup"
      createTrade={sandbox.createTrade}
    />
  ));
  expect(ref.current).toBe(root());
  unmount();
  expect(ref.current).toBeNull();
});

it('is all to be had without the component', async () => {
  let seen: CheckoutButtonControl | undefined;
  const { clock } = renderWithSandbox((sandbox) => {
    function Own() {
      seen = useCheckoutButton({
        summary: order,
        walletName: 'Tea Pay',
        orderKey: 'cup',
        createTrade: sandbox.createTrade,
      });
      return null;
    }
    return <Own />;
  });
  expect(seen).toMatchObject({
    price: '$14.30',
    label: 'Pay $14.30 with Tea Pay',
    notice: '',
    locked: false,
    hidden: false,
    payable: true,
    busy: false,
    problems: [],
  });
  // It would pay an order that does not add up.
  expect(seen).not.toHaveProperty('pay');
  act(() => {
    seen?.press();
    seen?.press();
  });
  expect(seen).toMatchObject({
    label: 'Opening wallet…',
    locked: true,
    payable: false,
    busy: true,
  });
  await act(() => clock.advance(1000));
  expect(seen).toMatchObject({ label: 'Paid', locked: true, state: { status: 'succeeded' } });
});

it('is disabled by the page', () => {
  draw({ disabled: true, expiresAt: 1_060_000 });
  expect(button().getAttribute('aria-disabled')).toBe('true');
  expect([part('time')?.textContent, part('notice')?.textContent]).toEqual(['Pay within 1:00', '']);
});
