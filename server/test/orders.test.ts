import { eq, sql } from 'drizzle-orm';
import { systemRandom } from '../src/clock';
import { createSandboxWallets } from '../src/index';
import { createMerchantApp } from '../src/merchant/app';
import { HOSTS } from '../src/merchant/contract';
import type { Order } from '../src/merchant/contract';
import { idempotencyKeys, orders } from '../src/merchant/database/schema';
import { DEFAULT_PAUSES } from '../src/merchant/orders/asking';
import { placeOrder } from '../src/merchant/orders/place';
import { authenticate } from '../src/merchant/sessions';
import type { CashierTrade } from '../src/sandbox/trade';
import { ORDER_LIFETIME, World, tradeNO } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start({ notifySchedule: [0] });
});
afterAll(() => world.stop());

const cart = { host: 'alipay' as const, lines: [{ goodsId: 'white-peony-tea', quantity: 2 }] };
const post = (token: string, key: string, json: object) =>
  world.api<Order>('POST', '/orders', { token, key, json });
const sandboxTrade = async (id: string) =>
  (
    await world.wallet<CashierTrade & { outTradeNo: string; buyerId?: string }>(
      'GET',
      `/sandbox/trades/${id}`,
    )
  ).body;

describe('an order', () => {
  it('is priced by the server and made at the wallet with the same amount and time limit', async () => {
    const token = await world.signIn('alipay', 'buyer_7');
    const { status, body } = await post(token, 'priced', { ...cart, expectedTotal: 26800 });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'awaiting_payment',
      currency: 'CNY',
      lines: [{ id: 'white-peony-tea', quantity: 2, unitPrice: 12800, originalUnitPrice: 14800 }],
      adjustments: [{ kind: 'shipping', amount: 1200 }],
      total: 26800,
    });
    expect(body.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(body.createdAt).toBe(world.time.now());
    // Whole seconds, never later than promised.
    expect(body.expiresAt % 1000).toBe(0);
    expect(body.createdAt + ORDER_LIFETIME - body.expiresAt).toBeGreaterThanOrEqual(0);
    expect(body.createdAt + ORDER_LIFETIME - body.expiresAt).toBeLessThan(1000);
    expect(await sandboxTrade(tradeNO(body))).toMatchObject({
      amount: 26800,
      outTradeNo: body.id,
      expiresAt: body.expiresAt,
      buyerId: 'buyer_7',
      status: 'WAIT_BUYER_PAY',
    });
    expect(await world.events(body.id)).toEqual(['created', 'trade_created']);
  });

  it.each(HOSTS)('is one for twenty requests at once with one key: %s', async (host) => {
    const token = await world.signIn(host);
    const before = await world.merchant.database.$count(orders);
    const body = { ...cart, host };
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(token, 'once', body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    const [first] = answers;
    expect(first?.body.trade?.host).toBe(host);
    for (const answer of answers) expect(answer.body).toEqual(first?.body);
    expect(await world.merchant.database.$count(orders)).toBe(before + 1);
    const id = first?.body.id ?? '';
    expect(await world.events(id)).toEqual(['created', 'trade_created']);
    const { body: trades } = await world.wallet<{ outTradeNo: string }[]>('GET', '/sandbox/trades');
    const made = trades.filter(({ outTradeNo }) => outTradeNo === id);
    // The web cashier makes the trade when it is opened, and the wallet when it reads an order string.
    expect(made).toHaveLength(host === 'h5' || host === 'dd' ? 0 : 1);
  });

  it('is one even when all of them find the key unused', async () => {
    const { keys, time, merchant, gateway } = world;
    const { app, context } = await createMerchantApp({
      context: {
        database: merchant.database,
        wallets: createSandboxWallets({ gatewayUrl: gateway.url, keys, clock: time })(
          () => `${merchant.url}/notifications/alipay`,
        ),
        clock: time,
        random: systemRandom,
        settings: {
          orderLifetime: ORDER_LIFETIME,
          renewalLifetime: 1000,
          sessionLifetime: ORDER_LIFETIME,
          latePayments: 'keep',
          asking: DEFAULT_PAUSES,
        },
      },
      corsOrigins: [],
      limits: { perAddress: 100, perBuyer: 100 },
      trustedProxies: [],
      checkStorage: async () => undefined,
      log: false,
    });
    const buyer = await authenticate(context, `Bearer ${await world.signIn()}`);
    const before = await merchant.database.$count(orders);
    // Without sockets in between, all look for the key before the first one writes it.
    const placed = await Promise.all(
      Array.from({ length: 20 }, () => placeOrder(context, buyer, 'race', cart)),
    );
    expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
    expect(await merchant.database.$count(orders)).toBe(before + 1);
    expect(await world.events(placed[0]?.id ?? '')).toEqual(['created', 'trade_created']);
    await app.close();
  });

  it('is the same for the same body in other words, and a conflict for another body', async () => {
    const token = await world.signIn();
    const { body } = await post(token, 'words', cart);
    const reordered = { lines: [{ quantity: 2, goodsId: 'white-peony-tea' }], host: 'alipay' };
    expect((await post(token, 'words', reordered)).body).toEqual(body);
    const before = await world.merchant.database.$count(orders);
    for (const other of [
      { ...cart, lines: [{ goodsId: 'white-peony-tea', quantity: 1 }] },
      { ...cart, lines: [{ goodsId: 'bud-vase', quantity: 2 }] },
      { ...cart, expectedTotal: body.total },
    ]) {
      const answer = await world.api('POST', '/orders', { token, key: 'words', json: other });
      expect([answer.status, answer.body.error.code]).toEqual([409, 'idempotency_conflict']);
    }
    expect(await world.merchant.database.$count(orders)).toBe(before);
  });

  it('is another one under the same key of another user', async () => {
    const mine = await post(await world.signIn('alipay', 'buyer_a'), 'shared', cart);
    const theirs = await post(await world.signIn('alipay', 'buyer_b'), 'shared', cart);
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
    const keys = await world.merchant.database
      .select()
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.key, 'shared'));
    expect(keys).toHaveLength(2);
  });

  it("is nobody else's to see, and listed newest first for its owner", async () => {
    const owner = await world.signIn('alipay', 'owner');
    const stranger = await world.signIn('alipay', 'stranger');
    const first = await world.order(owner);
    world.time.advance(1);
    const second = await world.order(owner);
    const foreign = await world.api('GET', `/orders/${first.id}`, { token: stranger });
    const unknown = await world.api('GET', '/orders/000000000000', { token: stranger });
    expect([foreign.status, foreign.body.error.code]).toEqual([404, 'order_not_found']);
    expect(foreign.body.error.message).toBe(unknown.body.error.message);
    const list = async (token: string) =>
      (await world.api<{ orders: Order[] }>('GET', '/orders', { token })).body.orders;
    expect(await list(owner)).toEqual([second, first]);
    expect(await list(stranger)).toEqual([]);
  });
});

describe('a wallet that does not answer', () => {
  it('keeps the order, and the same key makes its trade later', async () => {
    const token = await world.signIn();
    const before = await world.merchant.database.$count(orders);
    await world.stopGateway();
    const failed = await world.api('POST', '/orders', { token, key: 'down', json: cart });
    expect([failed.status, failed.body.error.code]).toEqual([502, 'wallet_unavailable']);
    const signIn = { host: 'alipay', authCode: 'any' };
    const session = await world.api('POST', '/sessions', { json: signIn });
    expect([session.status, session.body.error.code]).toEqual([502, 'wallet_unavailable']);
    expect(await world.merchant.database.$count(orders)).toBe(before + 1);
    await world.restartGateway();

    const { status, body } = await post(token, 'down', cart);
    expect(status).toBe(201);
    expect(await sandboxTrade(tradeNO(body))).toMatchObject({ outTradeNo: body.id });
    expect(await world.merchant.database.$count(orders)).toBe(before + 1);
    expect(await world.events(body.id)).toEqual(['created', 'trade_created']);
  });

  /** As after a creation whose answer got lost: the wallet has the trade, and we do not know it. */
  /** Back to where the order was before the wallet's answer: a step that the database refuses to everybody else. */
  const forgetTrade = async (id: string) => {
    const { database } = world.merchant;
    await database.execute(sql`alter table orders disable trigger orders_steps`);
    await database
      .update(orders)
      .set({ status: 'created', trade: null, tradeNo: null })
      .where(eq(orders.id, id));
    await database.execute(sql`alter table orders enable trigger orders_steps`);
  };

  it('but had made the trade, makes no second one', async () => {
    const token = await world.signIn();
    const { body } = await post(token, 'lost', cart);
    await forgetTrade(body.id);
    const again = await post(token, 'lost', cart);
    expect(again.body.trade).toEqual(body.trade);
  });

  it('but had taken the payment, has the order paid by the repeated request', async () => {
    const token = await world.signIn();
    const { body } = await post(token, 'lost-paid', cart);
    await world.stopGateway();
    await world.restartGateway((trade) => {
      if (trade.outTradeNo === body.id) trade.status = 'TRADE_SUCCESS';
    });
    await forgetTrade(body.id);
    const again = await post(token, 'lost-paid', cart);
    expect([again.status, again.body.id, again.body.status]).toEqual([201, body.id, 'paid']);
  });
});

describe('the log', () => {
  it('has no token, key, code or signature in it', async () => {
    const authCode = await world.authCode();
    const { body: session } = await world.api<{ token: string }>('POST', '/sessions', {
      json: { host: 'alipay', authCode },
    });
    const { body } = await post(session.token, 'a-key-to-look-for', cart);
    const form = world.notification(body, { total_amount: '0.01' });
    expect((await world.notify(form)).body).toBe('failure');
    const text = world.log.join('');
    expect(text).toContain('/cashier/auth-codes');
    expect(text).toContain('notification refused');
    for (const secret of [
      session.token,
      authCode,
      'a-key-to-look-for',
      form['sign'] ?? '?',
      'sign=',
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});
