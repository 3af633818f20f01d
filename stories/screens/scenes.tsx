import type { ReactNode } from 'react';
import type { Order } from 'taro-tradepay';
import type { Sandbox, SandboxOrder } from 'taro-tradepay/sandbox';
import { noWallet } from '../../src/wallets/none';
import type { Hand } from '../support/hand';
import { longTexts, manyLines, typical, wrongTotal } from '../support/orders';
import { NOON, type Script } from '../support/stage';
import { CheckoutPage, OrdersPage, ResultPage } from './shop';

/** A screen: what is drawn, what somebody does with it, and what has to be seen in the end. */
export interface Scene {
  script?: Script;
  draw: (sandbox: Sandbox) => ReactNode;
  play?: (hand: Hand) => Promise<void>;
  /** A selector. */
  ends: string;
}

/** What somebody does on the way, in words for whoever looks on, up to something that can be looked at. */
export interface Step {
  says: string;
  does: (hand: Hand) => Promise<void>;
}

const PAY = '.tpay-checkout-button__control';

const result = (view: string): string => `.tpay-payment-result--${view}`;
const button = (state: string): string => `.tpay-checkout-button--${state}`;

const checkout =
  (order: Order | null = typical, expiresAt?: number) =>
  (sandbox: Sandbox): ReactNode => (
    <CheckoutPage order={order} sandbox={sandbox} expiresAt={expiresAt} />
  );

/** The pages of a shop, each in a state that it can stand in. */
export const checkoutScenes = {
  Start: { draw: checkout(), ends: button('idle') },
  Loading: { draw: checkout(null), ends: button('disabled') },
  LongOrder: { draw: checkout(manyLines), ends: button('idle') },
  LongTexts: { draw: checkout(longTexts), ends: button('idle') },
  TimeToPay: { draw: checkout(typical, NOON + 14 * 60_000 + 59_000), ends: button('idle') },
  WrongOrder: { draw: checkout(wrongTotal), ends: button('disabled') },
  NoWallet: {
    script: { wallet: noWallet('jd') },
    draw: checkout(),
    ends: button('disabled'),
  },
  AtTheWallet: {
    script: { outcome: 'ask' },
    draw: checkout(),
    play: async ({ taps, pass }) => {
      await taps(PAY);
      await pass(300);
    },
    ends: '.cashier',
  },
  Confirming: {
    draw: checkout(),
    play: async ({ taps, pass }) => {
      await taps(PAY);
      await pass(950);
    },
    ends: button('confirming'),
  },
  Cancelled: {
    script: { outcome: 'cancelled' },
    draw: checkout(),
    play: async ({ taps, pass }) => {
      await taps(PAY);
      await pass(2000);
    },
    ends: button('cancelled'),
  },
  Failed: {
    script: { outcome: 'failed' },
    draw: checkout(),
    play: async ({ taps, pass }) => {
      await taps(PAY);
      await pass(5000);
    },
    ends: button('failed'),
  },
} satisfies Record<string, Scene>;

const unpaid: SandboxOrder = {
  orderId: 'T20260314-000871',
  status: 'unpaid',
  amount: 21_400,
  currency: 'CNY',
};
const paid: SandboxOrder = { ...unpaid, status: 'paid', paidAt: NOON };
const closed: SandboxOrder = { ...unpaid, status: 'closed' };

function resultScene(orders: readonly SandboxOrder[], view: string, after: number): Scene {
  return {
    script: { orders },
    draw: () => <ResultPage orderId={unpaid.orderId} />,
    ...(after > 0 && { play: ({ pass }) => pass(after) }),
    ends: result(view),
  };
}

export const resultScenes = {
  Loading: resultScene([paid], 'loading', 0),
  Paid: resultScene([paid], 'succeeded', 300),
  Confirming: resultScene([unpaid], 'confirming', 300),
  NotConfirmed: resultScene([unpaid], 'processing', 20_000),
  Closed: resultScene([closed], 'expired', 300),
  UnknownOrder: resultScene([], 'unknown-order', 300),
  LookedAtLater: {
    ...resultScene([unpaid], 'unpaid', 300),
    draw: () => <ResultPage orderId={unpaid.orderId} expectPayment={false} />,
  },
} satisfies Record<string, Scene>;

const orders: readonly SandboxOrder[] = [
  { ...paid, orderId: 'T20260314-000871' },
  { ...unpaid, orderId: 'T20260313-000516', amount: 8600 },
  { ...closed, orderId: 'T20260302-000094', amount: 1_288_000 },
];

export const ordersScenes = {
  List: {
    script: { orders },
    draw: () => <OrdersPage orders={orders} />,
    ends: '.order',
  },
  OpenedAgain: {
    script: { orders },
    draw: () => <OrdersPage orders={orders} />,
    play: async ({ taps, waitsFor }) => {
      await taps('.order');
      await waitsFor(result('succeeded'));
    },
    ends: result('succeeded'),
  },
} satisfies Record<string, Scene>;
