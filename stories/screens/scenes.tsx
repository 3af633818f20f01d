import type { ReactNode } from 'react';
import type { Order } from 'taro-tradepay';
import type { Sandbox, SandboxOrder } from 'taro-tradepay/sandbox';
import { noWallet } from '../../src/wallets/none';
import type { Hand } from '../support/hand';
import { longTexts, manyLines, typical, wrongTotal } from '../support/orders';
import { NOON, type Script } from '../support/stage';
import { CheckoutPage, OrdersPage, ResultPage } from './shop';

/** A screen or a journey: what is drawn, what somebody does with it, and what has to be seen in the end. */
export interface Scene {
  script?: Script;
  draw: (sandbox: Sandbox) => ReactNode;
  play?: (hand: Hand) => Promise<void>;
  /** A selector. */
  ends: string;
}

const PAY = '.tpay-checkout-button__control';
const AGAIN = '.tpay-payment-result__action--refresh';

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
    play: async ({ taps, sees, pass }) => {
      await taps('.order');
      await sees(result('loading'));
      await pass(300);
    },
    ends: result('succeeded'),
  },
} satisfies Record<string, Scene>;

/** To the open cashier. */
async function toTheCashier({ taps, pass, sees }: Hand): Promise<void> {
  await taps(PAY);
  await pass(300);
  await sees('.cashier');
}

const journey = (ends: string, play: (hand: Hand) => Promise<void>): Scene => ({
  script: { outcome: 'ask' },
  draw: checkout(),
  play: async (hand) => {
    await toTheCashier(hand);
    await play(hand);
  },
  ends,
});

/** From the order to its end, with the buyer at the cashier. */
export const journeys = {
  Pays: journey(result('succeeded'), async ({ decides, pass, sees }) => {
    await decides('paid');
    await pass(300);
    await sees(result('loading'));
    await pass(300);
  }),
  Cancels: journey(button('cancelled'), async ({ decides, pass }) => {
    await decides('cancelled');
    await pass(2000);
  }),
  CancelsThenPays: journey(result('succeeded'), async ({ decides, pass, sees, taps }) => {
    await decides('cancelled');
    await pass(2000);
    await sees(button('cancelled'));
    await taps(PAY);
    // The server is asked first: the order may have been paid meanwhile.
    await pass(300);
    await decides('paid');
    await pass(300);
    await sees(result('loading'));
    await pass(300);
  }),
  IsDeclined: journey(button('failed'), async ({ decides, pass }) => {
    await decides('failed');
    await pass(5000);
  }),
  LosesTheNetwork: journey(button('failed'), async ({ decides, pass }) => {
    await decides('network-error');
    await pass(5000);
  }),
  BankNeedsAMoment: journey(result('succeeded'), async ({ decides, pass, sees }) => {
    await decides('processing');
    await pass(4000);
    await sees(result('loading'));
    await pass(300);
  }),
  NoClearAnswer: journey(result('succeeded'), async ({ decides, pass, sees }) => {
    await decides('unknown');
    await pass(4000);
    await sees(result('loading'));
    await pass(300);
  }),
  NeverConfirmed: journey(result('processing'), async ({ decides, pass, sees }) => {
    await decides('false-paid');
    await pass(10_000);
    await sees(result('loading'));
    await pass(10_000);
  }),
  ConfirmedLate: journey(result('succeeded'), async ({ decides, pass, sees, taps, sandbox }) => {
    sandbox.setServer('behind');
    await decides('paid');
    await pass(10_000);
    await sees(result('loading'));
    await pass(10_000);
    sandbox.setServer('up');
    await taps(AGAIN);
    await pass(300);
  }),
  RunsOutOfTime: journey(button('expired'), async ({ decides, pass, sandbox }) => {
    sandbox.closeOrder('T1001');
    await decides('paid');
    await pass(5000);
  }),
  ServerIsAway: journey(result('succeeded'), async ({ decides, pass, sees, taps, sandbox }) => {
    sandbox.setServer('down');
    await decides('paid');
    await pass(10_000);
    await sees(result('loading'));
    await pass(20_000);
    sandbox.setServer('up');
    await taps(AGAIN);
    await pass(300);
  }),
} satisfies Record<string, Scene>;
