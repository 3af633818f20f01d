import type { Order } from '../src/merchant/contract';
import type { SandboxTrade } from '../src/sandbox/trade';
import { REFUND_TIME } from '../src/sandbox/wechat-operations';
import { payments } from './support/payments';
import { ORDER_LIFETIME, World } from './support/world';

let world: World;
let token: string;
beforeAll(async () => {
  world = await World.start({ notifySchedule: [0, 1000] });
});
// Time passes, and a session is short.
beforeEach(async () => {
  token = await world.signIn('weapp', 'buyer');
});
afterAll(() => world.stop());

const makeOrder = () => world.order(token, 'weapp');
const status = async (order: Order) => (await world.read(token, order.id)).status;

const { open, pay, payAndHear, refund, atWallet } = payments(() => world);

describe('an order of weapp', () => {
  it('is paid in the cashier, notified, and has its number at WeChat only then', async () => {
    const order = await makeOrder();
    expect(await world.stored(order.id)).toMatchObject({ provider: 'wechat', tradeNo: null });
    const tradeNO = await payAndHear(order);
    expect(await world.stored(order.id)).toMatchObject({ status: 'paid', tradeNo: tradeNO });
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
    const after = await world.read(token, order.id);
    expect(after).toMatchObject({ status: 'paid', total: order.total });
    expect(after).not.toHaveProperty('trade');
  });

  it('is for the buyer who signed in', async () => {
    const order = await world.order(await world.signIn('weapp', 'openid_1'), 'weapp');
    expect(await pay(order, { buyer: 'openid_2' })).toMatchObject({
      error: { code: 'ANOTHER_BUYER' },
    });
    expect(await pay(order, { buyer: 'openid_1' })).toMatchObject({ status: 'TRADE_SUCCESS' });
  });

  it('is asked for twice and made once', async () => {
    const json = { host: 'weapp', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
    const request = { token, key: 'wechat-twice', json };
    const made = await Promise.all(
      [1, 2, 3].map(() => world.api<Order>('POST', '/orders', request)),
    );
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    const trades = await world.wallet<SandboxTrade[]>('GET', '/sandbox/trades');
    const { id } = made[0]?.body ?? { id: '' };
    expect(trades.body.filter(({ outTradeNo }) => outTradeNo === id)).toHaveLength(1);
  });

  it('waits while the buyer is paying, and is closed by nobody then', async () => {
    const order = await makeOrder();
    await pay(order, { settleAfter: ORDER_LIFETIME * 2 });
    expect(await status(order)).toBe('awaiting_payment');
    world.time.advance(ORDER_LIFETIME);
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'awaiting_payment',
      unconfirmed: true,
    });
    const notified = world.gateway.nextNotification((await open(order)).tradeNO);
    world.time.advance(ORDER_LIFETIME);
    await notified;
    expect(await status(order)).toBe('paid');
  });

  it('is closed at WeChat first when its time is over, as WeChat leaves it open', async () => {
    const order = await makeOrder();
    world.time.advance(ORDER_LIFETIME);
    const { tradeNO, status: before } = await open(order);
    expect(before).toBe('WAIT_BUYER_PAY');
    expect(await pay(order)).toMatchObject({ error: { code: 'TRADE_CLOSED' } });
    expect(await status(order)).toBe('closed');
    expect((await atWallet(tradeNO)).history.map(({ event }) => event)).toEqual([
      'created',
      'closed',
    ]);
    expect(await pay(order)).toMatchObject({ error: { code: 'TRADE_CLOSED' } });
  });

  it('stays open while WeChat cannot be asked, and is paid when it can', async () => {
    const order = await makeOrder();
    await payAndLose(order);
    world.time.advance(ORDER_LIFETIME);
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'awaiting_payment',
      unconfirmed: true,
    });
    await world.restartGateway();
    expect(await status(order)).toBe('paid');
  });

  it('whose making was not answered is made by the same key, once', async () => {
    const json = { host: 'weapp', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
    const request = { token, key: 'wechat-lost', json };
    await world.stopGateway();
    const lost = await world.api('POST', '/orders', request);
    expect([lost.status, lost.body.error.code]).toEqual([502, 'wallet_unavailable']);
    await world.restartGateway();
    const { status: httpStatus, body } = await world.api<Order>('POST', '/orders', request);
    expect([httpStatus, body.status]).toEqual([201, 'awaiting_payment']);
    expect((await open(body)).amount).toBe(body.total);
  });

  it('believes no answer that another key has signed', async () => {
    const order = await makeOrder();
    await payAndLose(order);
    const { appPrivateKey: walletPrivateKey } = world.keys;
    await world.restartGateway(undefined, { ...world.keys, walletPrivateKey });
    expect(await world.read(token, order.id)).toMatchObject({ unconfirmed: true });
    await world.stopGateway();
    await world.restartGateway();
    expect(await status(order)).toBe('paid');
  });

  it('does not take a wrong amount for the payment', async () => {
    const order = await makeOrder();
    await payAndLose(order);
    const setAmount = (amount: number) => (trade: SandboxTrade) => {
      if (trade.outTradeNo === order.id) trade.amount = amount;
    };
    await world.restartGateway(setAmount(order.total - 1));
    expect(await status(order)).toBe('awaiting_payment');
    expect(await world.events(order.id)).toContain('amount_mismatch');
    await world.stopGateway();
    await world.restartGateway(setAmount(order.total));
    expect(await status(order)).toBe('paid');
  });
});

/** Paid, and WeChat is gone before the merchant has heard of it. */
async function payAndLose(order: Order): Promise<void> {
  await pay(order, { settleAfter: 1 });
  await world.stopGateway();
  world.time.advance(1);
}

describe('a code of wx.login', () => {
  it('works once', async () => {
    const json = { host: 'weapp', authCode: await world.authCode('openid_3') };
    expect((await world.api('POST', '/sessions', { json })).status).toBe(201);
    const again = await world.api('POST', '/sessions', { json });
    expect([again.status, again.body.error.code]).toEqual([400, 'invalid_auth_code']);
    const invented = await world.api('POST', '/sessions', { json: { ...json, authCode: 'x' } });
    expect([invented.status, invented.body.error.code]).toEqual([400, 'invalid_auth_code']);
  });

  it('is not exchanged while WeChat is away', async () => {
    const json = { host: 'weapp', authCode: await world.authCode() };
    await world.stopGateway();
    const { status: httpStatus, body } = await world.api('POST', '/sessions', { json });
    expect([httpStatus, body.error.code]).toEqual([502, 'wallet_unavailable']);
    await world.restartGateway();
  });
});

describe('a refund', () => {
  const told = async (tradeNO: string) => {
    const notified = world.gateway.nextNotification(tradeNO);
    world.time.advance(REFUND_TIME);
    return notified;
  };

  it('is under way first, and made when WeChat notifies of it', async () => {
    const order = await makeOrder();
    const tradeNO = await payAndHear(order);
    const { status: httpStatus, body } = await refund(order, 'part', 1000);
    expect([httpStatus, body.status]).toEqual([201, 'requested']);
    expect(await status(order)).toBe('paid');
    expect(await told(tradeNO)).toMatchObject({ httpStatus: 200, accepted: true });
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'partially_refunded',
      refunded: 1000,
    });

    // The rest, by two who ask at once with one key.
    const [one, two] = await Promise.all(
      [1, 2].map(() => refund(order, 'rest', order.total - 1000)),
    );
    expect(one?.body.id).toBe(two?.body.id);
    expect(await told(tradeNO)).toMatchObject({ accepted: true });
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'refunded',
      refunded: order.total,
    });
    expect((await atWallet(tradeNO)).refunds.map(({ amount }) => amount)).toEqual([
      1000,
      order.total - 1000,
    ]);
    expect(await refund(order, 'more', 1)).toMatchObject({ status: 409 });
  });

  it('that nobody tells of is asked about', async () => {
    const order = await makeOrder();
    const tradeNO = await payAndHear(order);
    const { body } = await refund(order, 'silent', order.total);
    await world.stopGateway();
    world.time.advance(60_000);
    expect(await world.merchant.settleDue()).toBeGreaterThanOrEqual(1);
    expect(await status(order)).toBe('paid');
    await world.restartGateway((trade) => {
      for (const made of trade.refunds) delete made.notifyUrl;
    });
    world.time.advance(10 * 60_000);
    await world.merchant.settleDue();
    expect(await status(order)).toBe('refunded');
    expect((await refund(order, 'silent', order.total)).body).toMatchObject({
      id: body.id,
      status: 'succeeded',
    });
    expect((await atWallet(tradeNO)).refunds).toHaveLength(1);
  });

  it('whose asking was not answered gives back once', async () => {
    const order = await makeOrder();
    const tradeNO = await payAndHear(order);
    await world.stopGateway();
    const { body } = await refund(order, 'lost', 500);
    expect(body.status).toBe('requested');
    await world.restartGateway();
    const again = await refund(order, 'lost', 500);
    expect(again.body).toMatchObject({ id: body.id, status: 'requested' });
    await told(tradeNO);
    expect((await refund(order, 'lost', 500)).body).toMatchObject({ status: 'succeeded' });
    expect((await atWallet(tradeNO)).refunds).toHaveLength(1);
    expect(await world.read(token, order.id)).toMatchObject({ refunded: 500 });
  });

  it('that a person has to see to stays open and says so, and ends when it is done', async () => {
    const order = await makeOrder();
    await payAndHear(order);
    const { body } = await refund(order, 'abnormal', order.total);
    await world.stopGateway();
    const setAbnormal = (abnormal: boolean) => (trade: SandboxTrade) => {
      for (const made of trade.refunds) if (made.refundNo === body.id) made.abnormal = abnormal;
    };
    await world.restartGateway(setAbnormal(true));
    expect((await refund(order, 'abnormal', order.total)).body).toMatchObject({
      status: 'requested',
      walletCode: 'ABNORMAL',
    });
    // What it holds is not free for another one.
    expect((await refund(order, 'second', 1)).status).toBe(409);
    await world.stopGateway();
    await world.restartGateway(setAbnormal(false));
    world.time.advance(REFUND_TIME);
    const { body: ended } = await refund(order, 'abnormal', order.total);
    expect(ended.status).toBe('succeeded');
    expect(ended).not.toHaveProperty('walletCode');
    expect(await status(order)).toBe('refunded');
  });
});
