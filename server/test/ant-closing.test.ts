import type { Order } from '../src/merchant/contract';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import type { WalletTrade } from '../src/merchant/wallet/provider';
import type { SandboxTrade } from '../src/sandbox/trade';
import { antNotice, antPayment } from './support/ant';
import { Watched } from './support/watched';
import { ORDER_LIFETIME, World } from './support/world';

/**
 * A cancel of the Ant platform gives back what was paid: what comes between the question and the cancel, and between the
 * cancel and our row. The gateway notifies nobody here: the tests say when a notification comes.
 */
let world: World;
let token: string;
const watched = new Watched();
beforeAll(async () => {
  world = await World.start({
    alipayHost: 'ant',
    wallets: (desk) => watched.desk('ant', desk),
  });
});
beforeEach(async () => {
  watched.rest();
  // Time passes from test to test, and a session does not last.
  token = await world.signIn('alipay');
});
afterAll(() => world.stop());

const read = (order: Order) => world.read(token, order.id);
const status = async (order: Order) => (await read(order)).status;
const atWallet = async (order: Order) => {
  const { tradeNo } = await world.stored(order.id);
  return (await world.wallet<SandboxTrade>('GET', `/sandbox/trades/${tradeNo}`)).body;
};

/** Confirmed by the buyer, with the money on its way when the order's time is over. */
async function payTooLate(): Promise<Order> {
  const order = await world.order(token, 'alipay');
  const { tradeNo } = await world.stored(order.id);
  const settleAfter = ORDER_LIFETIME + 60_000;
  await world.wallet('POST', `/cashier/trades/${tradeNo}/pay`, { settleAfter });
  world.time.advance(ORDER_LIFETIME);
  return order;
}
const moneyMoves = () => world.time.advance(60_000);

/** The platform's notification of the payment, as it was sent when the money moved. */
async function notify(order: Order): Promise<number> {
  const { tradeNo } = await world.stored(order.id);
  const notice = antNotice(world, antPayment(order, tradeNo ?? ''));
  return (await world.notifyAnt(notice)).status;
}

const notPaid = (trade: WalletTrade): WalletTrade =>
  trade.status === 'paid' ? { status: 'waiting', tradeNo: trade.tradeNo } : trade;
const crash = () => Promise.reject(new Error('crash'));
const readStatus = async (order: Order) =>
  (await world.api('GET', `/orders/${order.id}`, { token })).status;

/** Closed here, and there what was paid went back: nobody's money is lost. */
async function expectClosed(order: Order, refunded: number): Promise<void> {
  expect((await world.stored(order.id)).status).toBe('closed');
  const trade = await atWallet(order);
  expect(trade.refunds.map(({ amount }) => amount)).toEqual(refunded > 0 ? [refunded] : []);
  expect(trade.history.at(-1)?.event).toBe('cancelled');
  expect(await world.events(order.id)).not.toContain('paid');
}

it('cancels a payment that is on its way, and no money moves after that', async () => {
  const order = await payTooLate();
  expect(await read(order)).not.toHaveProperty('unconfirmed');
  await expectClosed(order, 0);
  moneyMoves();
  await expectClosed(order, 0);
  expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'closing', 'closed']);
});

it('gives back what was paid between the question and the cancel', async () => {
  const order = await payTooLate();
  watched.close = (call) => {
    moneyMoves();
    return call();
  };
  expect(await status(order)).toBe('closed');
  await expectClosed(order, order.total);
});

it('does not take the notification of such a payment for one, when it comes after the close', async () => {
  const order = await payTooLate();
  watched.close = (call) => {
    moneyMoves();
    return call();
  };
  await status(order);
  // The wallet is asked, and says that it was cancelled: no need to repeat it.
  expect(await notify(order)).toBe(200);
  await expectClosed(order, order.total);
  expect(await world.events(order.id)).toEqual([
    'created',
    'trade_created',
    'closing',
    'closed',
    'notified',
  ]);
});

it('does not take it for one when it comes before the cancel', async () => {
  const order = await payTooLate();
  let answered: number | undefined;
  watched.close = async (call) => {
    watched.rest();
    moneyMoves();
    answered = await notify(order);
    return call();
  };
  expect(await status(order)).toBe('closed');
  expect(answered).toBe(200);
  await expectClosed(order, order.total);
});

it('cancels nothing when the notification was there before', async () => {
  const order = await payTooLate();
  watched.query = async (call) => {
    watched.rest();
    const answer = await call();
    moneyMoves();
    expect(await notify(order)).toBe(200);
    return answer;
  };
  // The answer to the question was "not paid", and the order is paid by now.
  expect(await status(order)).toBe('paid');
  expect((await atWallet(order)).refunds).toEqual([]);
  expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
});

it('does not believe an answer from before the close began', async () => {
  const order = await payTooLate();
  moneyMoves();
  watched.query = async (call) => {
    watched.rest();
    const paid = await call();
    // Another replica asked a moment before, and closes meanwhile.
    watched.query = async (ask) => notPaid(await ask());
    expect(await status(order)).toBe('closed');
    return paid;
  };
  expect(await status(order)).toBe('closed');
  await expectClosed(order, order.total);
});

it('heals a crash between the cancel there and the close here', async () => {
  const order = await payTooLate();
  watched.close = async (call) => {
    moneyMoves();
    await call();
    return crash();
  };
  expect(await readStatus(order)).toBe(500);
  const { status: open, closingAt } = await world.stored(order.id);
  expect([open, closingAt]).toEqual(['awaiting_payment', expect.any(Number)]);
  watched.rest();
  // A notification from before the cancel comes, and the wallet cannot be asked: it is not taken.
  watched.query = () => Promise.reject(new WalletUnavailableError('away'));
  expect(await notify(order)).toBe(400);
  expect((await world.stored(order.id)).status).toBe('awaiting_payment');
  watched.rest();
  world.time.advance(10 * 60_000);
  await world.merchant.settleDue();
  await expectClosed(order, order.total);
});

it('asks for the cancel again when the server stopped before it was sent', async () => {
  const order = await payTooLate();
  watched.close = crash;
  expect(await readStatus(order)).toBe(500);
  watched.rest();
  moneyMoves();
  world.time.advance(10 * 60_000);
  await world.merchant.settleDue();
  await expectClosed(order, order.total);
});

it('leaves the order open while the cancel is not answered', async () => {
  const order = await payTooLate();
  watched.close = async (call) => {
    moneyMoves();
    await call();
    throw new WalletUnavailableError('The answer was lost.');
  };
  const open = await read(order);
  expect(open).toMatchObject({ status: 'awaiting_payment', unconfirmed: true });
  // What is paid now would go back: nobody is asked to pay any more.
  expect(open).not.toHaveProperty('trade');
  watched.rest();
  // Still "paid" by an answer of a moment before; the cancel is asked for again, and is one.
  const paid: WalletTrade = {
    status: 'paid',
    tradeNo: (await world.stored(order.id)).tradeNo ?? '',
    amount: order.total,
    currency: order.currency,
    walletStatus: 'SUCCESS',
  };
  watched.query = () => Promise.resolve(paid);
  expect(await status(order)).toBe('closed');
  await expectClosed(order, order.total);
});

it('takes the payment when the wallet refuses the cancel for good', async () => {
  const order = await payTooLate();
  watched.close = () => {
    moneyMoves();
    return Promise.resolve('refused');
  };
  expect(await status(order)).toBe('paid');
  expect((await atWallet(order)).refunds).toEqual([]);
  // And a late notification of it changes nothing.
  expect(await notify(order)).toBe(200);
  expect((await world.stored(order.id)).status).toBe('paid');
});

it('stays open when the wallet refuses the cancel and has no payment', async () => {
  const order = await payTooLate();
  watched.close = () => Promise.resolve('refused');
  expect(await read(order)).toMatchObject({ status: 'awaiting_payment', unconfirmed: true });
});

it('is cancelled once by many who ask at once', async () => {
  const order = await payTooLate();
  moneyMoves();
  watched.query = async (call) => notPaid(await call());
  expect(await Promise.all([1, 2, 3, 4].map(() => status(order)))).toEqual(Array(4).fill('closed'));
  await expectClosed(order, order.total);
  expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'closing', 'closed']);
});

it('either pays or gives back when a notification and a close come together', async () => {
  for (let round = 0; round < 8; round += 1) {
    const order = await payTooLate();
    moneyMoves();
    watched.query = async (call) => notPaid(await call());
    const [answered] = await Promise.all([notify(order), status(order), status(order)]);
    watched.rest();
    const { status: end } = await world.stored(order.id);
    const { refunds } = await atWallet(order);
    expect([end, refunds.length]).toEqual(end === 'paid' ? ['paid', 0] : ['closed', 1]);
    expect(answered).toBe(200);
  }
});

it('takes money for late when the wallet has it after the close', async () => {
  const order = await payTooLate();
  watched.close = () => Promise.resolve('closed');
  expect(await status(order)).toBe('closed');
  moneyMoves();
  expect(await notify(order)).toBe(200);
  expect(await status(order)).toBe('paid');
  expect(await world.events(order.id)).toContain('paid_after_close');
});

it('does not take late money by its notification alone', async () => {
  const order = await payTooLate();
  watched.close = () => Promise.resolve('closed');
  await status(order);
  moneyMoves();
  watched.query = () => Promise.reject(new WalletUnavailableError('away'));
  expect(await notify(order)).toBe(400);
  expect((await world.stored(order.id)).status).toBe('closed');
});

it('does not take the notification of late money while the wallet itself knows of none yet', async () => {
  const order = await payTooLate();
  watched.close = () => Promise.resolve('closed');
  await status(order);
  moneyMoves();
  watched.query = async (call) => notPaid(await call());
  // Taken, it would not come again, and nobody would ask about a closed order.
  expect(await notify(order)).toBe(400);
  watched.rest();
  expect(await notify(order)).toBe(200);
  expect((await world.stored(order.id)).status).toBe('paid');
});

it('hands out nothing to pay with while the trade is being closed, also under the key again', async () => {
  const place = () =>
    world.api<Order>('POST', '/orders', {
      token,
      key: 'closing',
      json: { host: 'alipay', lines: [{ goodsId: 'celadon-teapot', quantity: 1 }] },
    });
  const { body: order } = await place();
  expect(order).toHaveProperty('trade');
  const { tradeNo } = await world.stored(order.id);
  const settleAfter = ORDER_LIFETIME + 60_000;
  await world.wallet('POST', `/cashier/trades/${tradeNo}/pay`, { settleAfter });
  world.time.advance(ORDER_LIFETIME);
  watched.close = () => Promise.reject(new WalletUnavailableError('away'));
  expect((await read(order)).trade).toBeUndefined();
  const { status: failed, body } = await place();
  expect([failed, body]).toMatchObject([502, { error: { code: 'wallet_unavailable' } }]);
  watched.rest();
  expect(await place()).toMatchObject({ status: 201, body: { id: order.id, status: 'closed' } });
  await expectClosed(order, 0);
});
