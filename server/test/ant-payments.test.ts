import type { Order } from '../src/merchant/contract';
import type { SandboxTrade } from '../src/sandbox/trade';
import { payments } from './support/payments';
import { ORDER_LIFETIME, World } from './support/world';

let world: World;
let token: string;
beforeAll(async () => {
  world = await World.start({ notifySchedule: [0, 1000], alipayHost: 'ant' });
});
beforeEach(async () => {
  // Time passes from test to test, and a session does not last.
  token = await world.signIn('alipay');
});
afterAll(() => world.stop());

const makeOrder = () => world.order(token, 'alipay');
const status = async (order: Order) => (await world.read(token, order.id)).status;

const { open, pay, payAndHear, refund, atWallet: tradeAtWallet } = payments(() => world);
const atWallet = async (order: Order) =>
  tradeAtWallet((await world.stored(order.id)).tradeNo ?? '');

describe('an order of a wallet of the Ant platform', () => {
  it('is paid in the cashier by its paymentUrl, and notified', async () => {
    const order = await makeOrder();
    const { provider, tradeNo } = await world.stored(order.id);
    expect(order.trade).toEqual({
      host: 'alipay',
      paymentUrl: `${world.gateway.url}/ant-cashier/${tradeNo}`,
    });
    expect(provider).toBe('ant');
    expect(await open(order)).toMatchObject({ tradeNO: tradeNo, amount: order.total });
    await payAndHear(order);
    expect(await world.stored(order.id)).toMatchObject({ status: 'paid', tradeNo });
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
    const after = await world.read(token, order.id);
    expect(after).toMatchObject({ status: 'paid', total: order.total });
    expect(after).not.toHaveProperty('trade');
  });

  it('has a cashier page where its paymentUrl leads', async () => {
    const order = await makeOrder();
    if (order.trade?.host !== 'alipay') throw new Error('no trade');
    const page = await fetch(order.trade.paymentUrl ?? '');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('328.00')]);
    const none = await fetch(`${world.gateway.url}/ant-cashier/2026030122001`);
    expect(none.status).toBe(404);
  });

  it.each(['https://wallet.example/ant-cashier/1', 'no address', 'javascript:1', ''])(
    'is not found by "%s"',
    async (paymentUrl) => {
      const asked = { host: 'alipay', parameters: { paymentUrl } };
      const { status: httpStatus } = await world.wallet('POST', '/cashier/prepays', asked);
      expect([400, 404]).toContain(httpStatus);
    },
  );

  it('is for the buyer who signed in', async () => {
    const order = await world.order(await world.signIn('alipay', 'customer_1'));
    expect(await pay(order, { buyer: 'customer_2' })).toMatchObject({
      error: { code: 'ANOTHER_BUYER' },
    });
    expect(await pay(order, { buyer: 'customer_1' })).toMatchObject({ status: 'TRADE_SUCCESS' });
  });

  it('is asked for twice and made once', async () => {
    const json = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
    const request = { token, key: 'ant-twice', json };
    const made = await Promise.all(
      [1, 2, 3].map(() => world.api<Order>('POST', '/orders', request)),
    );
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    const trades = await world.wallet<SandboxTrade[]>('GET', '/sandbox/trades');
    const { id } = made[0]?.body ?? { id: '' };
    expect(trades.body.filter(({ outTradeNo }) => outTradeNo === id)).toHaveLength(1);
  });

  it('whose making was not answered is made by the same key, once', async () => {
    const json = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
    const request = { token, key: 'ant-lost', json };
    await world.stopGateway();
    const lost = await world.api('POST', '/orders', request);
    expect([lost.status, lost.body.error.code]).toEqual([502, 'wallet_unavailable']);
    await world.restartGateway();
    const { status: httpStatus, body } = await world.api<Order>('POST', '/orders', request);
    expect([httpStatus, body.status]).toEqual([201, 'awaiting_payment']);
    expect((await open(body)).amount).toBe(body.total);
  });

  it('is closed when the wallet has ended it', async () => {
    const order = await makeOrder();
    world.time.advance(ORDER_LIFETIME);
    expect(await status(order)).toBe('closed');
    expect((await atWallet(order)).history.map(({ event }) => event)).toEqual([
      'created',
      'timed_out',
    ]);
    expect(await pay(order)).toMatchObject({ error: { code: 'TRADE_CLOSED' } });
  });

  it('stays open while the wallet cannot be asked, and is paid when it can', async () => {
    const order = await makeOrder();
    await payAndLose(order);
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'awaiting_payment',
      unconfirmed: true,
    });
    world.time.advance(ORDER_LIFETIME);
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'awaiting_payment',
      unconfirmed: true,
    });
    await world.restartGateway();
    expect(await status(order)).toBe('paid');
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

  it.each([
    ['amount', { amount: 1 }],
    ['currency', { currency: 'USD' }],
  ])('does not take a wrong %s for the payment', async (_name, change) => {
    const order = await makeOrder();
    await payAndLose(order);
    const set = (values: Partial<SandboxTrade>) => (trade: SandboxTrade) => {
      if (trade.outTradeNo === order.id) Object.assign(trade, values);
    };
    await world.restartGateway(set(change));
    expect(await status(order)).toBe('awaiting_payment');
    expect(await world.events(order.id)).toContain('amount_mismatch');
    await world.stopGateway();
    await world.restartGateway(set({ amount: order.total, currency: order.currency }));
    expect(await status(order)).toBe('paid');
  });
});

/** Paid, and the wallet is gone before the merchant has heard of it. */
async function payAndLose(order: Order): Promise<void> {
  await pay(order, { settleAfter: 1 });
  await world.stopGateway();
  world.time.advance(1);
}

async function away<T>(task: () => Promise<T>): Promise<T> {
  await world.stopGateway();
  const result = await task();
  await world.restartGateway();
  return result;
}

describe('a code of my.getAuthCode', () => {
  it('works once', async () => {
    const json = { host: 'alipay', authCode: await world.authCode('customer_3') };
    expect((await world.api('POST', '/sessions', { json })).status).toBe(201);
    const again = await world.api('POST', '/sessions', { json });
    expect([again.status, again.body.error.code]).toEqual([400, 'invalid_auth_code']);
    const invented = await world.api('POST', '/sessions', { json: { ...json, authCode: 'x' } });
    expect([invented.status, invented.body.error.code]).toEqual([400, 'invalid_auth_code']);
  });

  it('is not exchanged while the wallet is away', async () => {
    const json = { host: 'alipay', authCode: await world.authCode() };
    const { status: httpStatus, body } = await away(() => world.api('POST', '/sessions', { json }));
    expect([httpStatus, body.error.code]).toEqual([502, 'wallet_unavailable']);
  });
});

describe('a refund', () => {
  it('is made at once, in parts, and never more than was paid', async () => {
    const order = await makeOrder();
    await payAndHear(order);
    expect((await refund(order, 'part', 1000)).body).toMatchObject({ status: 'succeeded' });
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'partially_refunded',
      refunded: 1000,
    });
    const rest = order.total - 1000;
    const [one, two] = await Promise.all([1, 2].map(() => refund(order, 'rest', rest)));
    expect(one?.body.id).toBe(two?.body.id);
    expect(await status(order)).toBe('refunded');
    expect(await refund(order, 'more', 1)).toMatchObject({ status: 409 });
    expect((await atWallet(order)).refunds.map(({ amount }) => amount)).toEqual([1000, rest]);
  });

  it('whose asking was not answered gives back once', async () => {
    const order = await makeOrder();
    await payAndHear(order);
    const { body } = await away(() => refund(order, 'lost', 500));
    expect(body.status).toBe('requested');
    expect((await refund(order, 'second', order.total)).status).toBe(409);
    world.time.advance(10 * 60_000);
    await world.merchant.settleDue();
    expect((await refund(order, 'lost', 500)).body).toMatchObject({
      id: body.id,
      status: 'succeeded',
    });
    expect((await atWallet(order)).refunds).toHaveLength(1);
  });

  it('that the wallet refuses has failed, and what it held is free', async () => {
    const order = await makeOrder();
    await payAndHear(order);
    await world.stopGateway();
    await world.restartGateway((trade) => {
      if (trade.outTradeNo !== order.id) return;
      trade.refunds.push({ refundNo: 'by-hand', amount: order.total - 100, at: 1 });
    });
    const { body } = await refund(order, 'refused', 500);
    expect(body).toMatchObject({ status: 'failed', walletCode: 'REFUND_AMOUNT_EXCEED' });
    expect((await refund(order, 'small', 100)).body).toMatchObject({ status: 'succeeded' });
  });
});

describe('a day of a wallet of the platform', () => {
  it('is compared by questions, since it has no bill', async () => {
    world.time.advance(2 * 24 * 60 * 60_000);
    const reports = await world.merchant.reconcile('2026-03-01');
    const report = reports.find(({ provider }) => provider === 'ant');
    expect(report).toMatchObject({ status: 'complete', source: 'queries', unanswered: 0 });
    expect(report?.findings).toEqual([]);
    expect(report?.orders).toBeGreaterThan(10);
  });
});
