import { join } from 'node:path';
import { ensureSandboxKeys } from '../src/index';
import type { Order } from '../src/merchant/contract';
import type { CashierTrade } from '../src/sandbox/trade';
import { ORDER_LIFETIME, World, tradeNO } from './support/world';

/** The gateway notifies nobody here: the tests say when a notification comes, and with what in it. */
let world: World;
let token: string;
beforeAll(async () => {
  world = await World.start();
});
// Time passes, and a session is short.
beforeEach(async () => {
  token = await world.signIn('alipay', 'buyer');
});
afterAll(() => world.stop());

const pay = (order: Order, body: object = {}) =>
  world.wallet<CashierTrade>('POST', `/cashier/trades/${tradeNO(order)}/pay`, body);
const trade = async (order: Order) =>
  (await world.wallet<CashierTrade>('GET', `/cashier/trades/${tradeNO(order)}`)).body;
const status = async (order: Order) => (await world.read(token, order.id)).status;

describe('asking for an order', () => {
  it('asks the wallet and settles what it has paid', async () => {
    const order = await world.order(token);
    expect(await status(order)).toBe('awaiting_payment');
    await pay(order);
    const after = await world.read(token, order.id);
    expect(after).toMatchObject({ status: 'paid', paidAt: world.time.now() });
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'paid']);
  });

  it('at the same time as the notification settles exactly once', async () => {
    const order = await world.order(token);
    await pay(order);
    const form = world.notification(order);
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => [
        world.read(token, order.id),
        world.notify(form).then(({ body }) => ({ status: body })),
      ]).map(async (both) => Promise.all(await both)),
    );
    for (const [read, notified] of answers) {
      expect([read?.status, notified?.status]).toEqual(['paid', 'success']);
    }
    const events = await world.events(order.id);
    expect(events.filter((kind) => kind === 'paid')).toHaveLength(1);
    expect(events.filter((kind) => kind === 'notified')).toHaveLength(1);
    expect(events).toHaveLength(4);
  });

  it('shows no payment while the money is on its way, and the payment afterwards', async () => {
    const order = await world.order(token);
    const { body } = await pay(order, { settleAfter: 5000 });
    expect(body).toMatchObject({ status: 'WAIT_BUYER_PAY', settling: true });
    expect(await status(order)).toBe('awaiting_payment');
    world.time.advance(4999);
    expect(await status(order)).toBe('awaiting_payment');
    world.time.advance(1);
    expect(await status(order)).toBe('paid');
  });

  it('answers what is stored while the wallet cannot be reached', async () => {
    const order = await world.order(token);
    await pay(order);
    await world.stopGateway();
    const { status: httpStatus, body } = await world.api<Order>('GET', `/orders/${order.id}`, {
      token,
    });
    // Not "unpaid": the money has moved, and only the wallet could say so.
    expect([httpStatus, body]).toEqual([200, { ...order, unconfirmed: true }]);
    world.time.advance(ORDER_LIFETIME);
    expect(await status(order)).toBe('awaiting_payment');
    await world.restartGateway();
    expect(await status(order)).toBe('paid');
  });

  it('believes no answer that another key has signed', async () => {
    const order = await world.order(token);
    await pay(order);
    await world.stopGateway();
    const { walletPrivateKey } = await ensureSandboxKeys(join(world.dir, 'other-keys'));
    await world.restartGateway(undefined, { ...world.keys, walletPrivateKey });
    expect(await status(order)).toBe('awaiting_payment');
    await world.stopGateway();
    await world.restartGateway();
    expect(await status(order)).toBe('paid');
  });

  it('does not take a wrong amount for the payment', async () => {
    const order = await world.order(token);
    await pay(order);
    await world.stopGateway();
    const setAmount =
      (amount: number) => (sandboxTrade: { outTradeNo: string; amount: number }) => {
        if (sandboxTrade.outTradeNo === order.id) sandboxTrade.amount = amount;
      };
    await world.restartGateway(setAmount(order.total - 1));
    expect(await status(order)).toBe('awaiting_payment');
    expect(await status(order)).toBe('awaiting_payment');
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'amount_mismatch']);
    await world.stopGateway();
    await world.restartGateway(setAmount(order.total));
    expect(await status(order)).toBe('paid');
  });
});

describe('an order whose time is over', () => {
  it('is open until its last moment', async () => {
    const order = await world.order(token);
    world.time.advance(order.expiresAt - world.time.now() - 1);
    expect(await status(order)).toBe('awaiting_payment');
    expect((await pay(order)).status).toBe(200);
    expect(await status(order)).toBe('paid');
  });

  it('is closed here and there, and cannot be paid any more', async () => {
    const order = await world.order(token);
    world.time.advance(ORDER_LIFETIME);
    const after = await world.read(token, order.id);
    expect(after.status).toBe('closed');
    expect(after).not.toHaveProperty('trade');
    expect((await trade(order)).status).toBe('TRADE_CLOSED');
    expect((await pay(order)).status).toBe(409);
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'closed']);
  });

  it('is closed at the wallet first when that would still take the payment', async () => {
    const order = await world.order(token);
    await world.stopGateway();
    // A wallet whose clock or time limit runs behind ours.
    await world.restartGateway((sandboxTrade) => {
      if (sandboxTrade.outTradeNo === order.id) sandboxTrade.expiresAt += 60 * 60_000;
    });
    world.time.advance(ORDER_LIFETIME);
    expect((await trade(order)).status).toBe('WAIT_BUYER_PAY');
    expect(await status(order)).toBe('closed');
    expect((await trade(order)).status).toBe('TRADE_CLOSED');
  });

  it('is not closed while a payment is on its way, and is paid by it', async () => {
    const order = await world.order(token);
    await pay(order, { settleAfter: ORDER_LIFETIME * 2 });
    world.time.advance(ORDER_LIFETIME);
    expect(await status(order)).toBe('awaiting_payment');
    world.time.advance(ORDER_LIFETIME);
    expect(await status(order)).toBe('paid');
  });

  it('is paid when it was paid in time and nobody asked', async () => {
    const order = await world.order(token);
    await pay(order);
    world.time.advance(ORDER_LIFETIME * 100);
    token = await world.signIn('alipay', 'buyer');
    expect(await status(order)).toBe('paid');
  });

  it('is closed on the web too, where the cashier was never opened', async () => {
    const guest = await world.signIn('h5');
    const order = await world.order(guest, 'h5');
    world.time.advance(order.expiresAt - world.time.now() - 1);
    expect((await world.read(guest, order.id)).status).toBe('awaiting_payment');
    world.time.advance(1);
    expect((await world.read(guest, order.id)).status).toBe('closed');
    if (order.trade?.host !== 'h5') throw new Error('no web cashier');
    const page = await world.send<string>('', 'GET', order.trade.paymentUrl);
    expect(page.status).toBe(400);
    expect(page.body).not.toContain('<form');
  });

  it('is ended without anybody asking', async () => {
    const open = await world.order(token);
    const paid = await world.order(token);
    await pay(paid);
    expect((await world.stored(paid.id)).status).toBe('awaiting_payment');
    world.time.advance(ORDER_LIFETIME);
    expect(await world.merchant.settleDue()).toBeGreaterThanOrEqual(2);
    expect((await world.stored(open.id)).status).toBe('closed');
    expect((await world.stored(paid.id)).status).toBe('paid');
    expect(await world.merchant.settleDue()).toBe(0);
  });

  it('and is paid all the same is paid: money is never lost', async () => {
    const order = await world.order(token);
    world.time.advance(ORDER_LIFETIME);
    expect(await status(order)).toBe('closed');
    expect((await world.notify(world.notification(order))).body).toBe('success');
    expect(await world.stored(order.id)).toMatchObject({
      status: 'paid',
      paidAt: world.time.now(),
    });
    expect(await world.events(order.id)).toEqual([
      'created',
      'trade_created',
      'closed',
      'notified',
      'paid_after_close',
    ]);
  });

  it('is closed by a repeated request for it, not offered again', async () => {
    const request = {
      token,
      key: 'expired',
      json: { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] },
    };
    await world.stopGateway();
    expect((await world.api('POST', '/orders', request)).status).toBe(502);
    await world.restartGateway();
    world.time.advance(ORDER_LIFETIME);
    const { status: httpStatus, body } = await world.api<Order>('POST', '/orders', request);
    expect([httpStatus, body.status]).toEqual([201, 'closed']);
    expect(body).not.toHaveProperty('trade');
  });
});
