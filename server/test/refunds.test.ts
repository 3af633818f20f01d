import { eq, sql } from 'drizzle-orm';
import type { Order } from '../src/merchant/contract';
import { orders, refunds, users } from '../src/merchant/database/schema';
import { STEPS, ORDER_STATUSES } from '../src/merchant/orders/states';
import type { SandboxTrade } from '../src/sandbox/trade';
import { ORDER_LIFETIME, World, tradeNO } from './support/world';
import type { Failure } from './support/world';

let world: World;
let token: string;
beforeAll(async () => {
  world = await World.start({ operatorToken: OPERATOR });
  token = await world.signIn();
});
afterAll(() => world.stop());

const OPERATOR = 'operator-token-of-the-tests';

interface Refund {
  id: string;
  amount: number;
  status: string;
  walletCode?: string;
  endedAt?: number;
}

let keys = 0;
const refund = (id: string, json: object, key = `refund-${(keys += 1)}`) =>
  world.api<Refund & Partial<Failure>>('POST', `/operator/orders/${id}/refunds`, {
    token: OPERATOR,
    key,
    json: { reason: 'A cup was broken.', ...json },
  });
const history = async (order: Order) =>
  (
    await world.api<{ events: { kind: string }[]; refunds: Refund[] }>(
      'GET',
      `/operator/orders/${order.id}`,
      { token: OPERATOR },
    )
  ).body;

async function paidOrder(): Promise<Order> {
  const order = await world.order(token);
  await world.wallet('POST', `/cashier/trades/${tradeNO(order)}/pay`, {});
  await world.read(token, order.id);
  return order;
}
const atWallet = async (order: Order) =>
  (await world.wallet<SandboxTrade>('GET', `/sandbox/trades/${tradeNO(order)}`)).body.refunds;

describe('a refund', () => {
  it('in part, then of the rest, goes back at the wallet and stands in the order', async () => {
    const order = await paidOrder();
    const first = await refund(order.id, { amount: 1000 });
    expect([first.status, first.body]).toEqual([
      201,
      expect.objectContaining({ amount: 1000, status: 'succeeded', endedAt: world.time.now() }),
    ]);
    expect(await world.read(token, order.id)).toMatchObject({
      status: 'partially_refunded',
      refunded: 1000,
      paidAt: expect.any(Number) as number,
    });
    world.time.advance(1000);
    const rest = await refund(order.id, { amount: order.total - 1000 });
    expect(rest.body.status).toBe('succeeded');
    const after = await world.read(token, order.id);
    expect(after).toMatchObject({ status: 'refunded', refunded: order.total });
    expect((await atWallet(order)).map(({ refundNo, amount }) => [refundNo, amount])).toEqual([
      [first.body.id, 1000],
      [rest.body.id, order.total - 1000],
    ]);
    const { events, refunds: given } = await history(order);
    expect(events.map(({ kind }) => kind)).toEqual([
      'created',
      'trade_created',
      'paid',
      'refund_requested',
      'refund_succeeded',
      'refund_requested',
      'refund_succeeded',
    ]);
    expect(given.map(({ amount }) => amount)).toEqual([1000, order.total - 1000]);
  });

  it('is one for twenty requests at once with one key', async () => {
    const order = await paidOrder();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => refund(order.id, { amount: 5000 }, 'once')),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(await atWallet(order)).toHaveLength(1);
    expect(await world.stored(order.id)).toMatchObject({ refunded: 5000, refundReserved: 5000 });
  });

  it('of twenty at once with keys of their own gives back no more than was paid', async () => {
    const order = await paidOrder();
    const amount = Math.floor(order.total / 3);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => refund(order.id, { amount })),
    );
    const taken = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([taken.length, refused.length]).toEqual([3, 17]);
    for (const { body } of refused) expect(body.error?.code).toBe('refund_not_possible');
    expect((await atWallet(order)).reduce((sum, one) => sum + one.amount, 0)).toBe(amount * 3);
    expect(await world.stored(order.id)).toMatchObject({ refunded: amount * 3 });
  });

  it('under a key that was used for another one is a conflict', async () => {
    const order = await paidOrder();
    await refund(order.id, { amount: 100 }, 'used');
    for (const other of [{ amount: 101 }, { amount: 100, reason: 'Something else.' }]) {
      const { status, body } = await refund(order.id, other, 'used');
      expect([status, body.error?.code]).toEqual([409, 'idempotency_conflict']);
    }
    expect(await atWallet(order)).toHaveLength(1);
  });

  it('whose answer is lost is asked for again under the same number, and given once', async () => {
    const order = await paidOrder();
    await world.stopGateway();
    const { status, body } = await refund(order.id, { amount: 700 });
    expect([status, body.status]).toEqual([201, 'requested']);
    // What is reserved is taken by no other refund.
    const more = await refund(order.id, { amount: order.total });
    expect([more.status, more.body.error?.code]).toEqual([409, 'refund_not_possible']);
    await world.restartGateway((trade) => {
      // The wallet had taken it, and only its answer was lost.
      if (trade.outTradeNo !== order.id) return;
      trade.refunds.push({ refundNo: body.id, amount: 700, at: 0 });
    });
    expect(await world.merchant.settleDue()).toBe(0);
    world.time.advance(60_000);
    expect(await world.merchant.settleDue()).toBeGreaterThanOrEqual(1);
    expect(await world.stored(order.id)).toMatchObject({
      status: 'partially_refunded',
      refunded: 700,
      refundReserved: 700,
    });
    expect(await atWallet(order)).toHaveLength(1);
  });

  it('that the wallet refuses has failed, and what it held is free again', async () => {
    const order = await paidOrder();
    await world.stopGateway();
    // At the wallet nothing of it was paid.
    await world.restartGateway((trade) => {
      if (trade.outTradeNo === order.id) delete trade.paidAt;
    });
    const { body } = await refund(order.id, { amount: 700 });
    expect(body).toMatchObject({ status: 'failed', walletCode: 'TRADE_STATUS_ERROR' });
    expect(await world.stored(order.id)).toMatchObject({
      status: 'paid',
      refunded: 0,
      refundReserved: 0,
    });
    expect((await history(order)).events.at(-1)).toMatchObject({
      kind: 'refund_failed',
      evidence: { walletCode: 'TRADE_STATUS_ERROR', amount: 700 },
    });
  });

  it.each<[string, object]>([
    ['nothing', { amount: 0 }],
    ['less than nothing', { amount: -1 }],
    ['a fraction', { amount: 1.5 }],
    ['2^53', { amount: 2 ** 53 }],
    ['a text', { amount: '100' }],
    ['no reason', { amount: 1, reason: '' }],
    ['a long reason', { amount: 1, reason: 'x'.repeat(81) }],
    ['a field too many', { amount: 1, currency: 'USD' }],
  ])('of %s is refused', async (_name, json) => {
    const order = await paidOrder();
    const { status, body } = await refund(order.id, json);
    expect([status, body.error?.code]).toEqual([400, 'invalid_request']);
    expect(await world.stored(order.id)).toMatchObject({ refundReserved: 0 });
  });

  it('of what was not paid is refused', async () => {
    const order = await world.order(token);
    const { status, body } = await refund(order.id, { amount: 1 });
    expect([status, body.error?.code]).toEqual([409, 'refund_not_possible']);
    const none = await refund('NO-SUCH-ORDER', { amount: 1 });
    expect([none.status, none.body.error?.code]).toEqual([404, 'order_not_found']);
  });

  it.each([undefined, 'another-token', 'buyer'])('is not given to %s', async (who) => {
    const order = await paidOrder();
    const { status, body } = await world.api('POST', `/operator/orders/${order.id}/refunds`, {
      ...(who !== undefined && { token: who === 'buyer' ? token : who }),
      key: 'stolen',
      json: { amount: 1, reason: 'Mine.' },
    });
    expect([status, body.error.code]).toEqual([401, 'unauthenticated']);
    expect(await world.merchant.database.$count(refunds, eq(refunds.orderId, order.id))).toBe(0);
  });

  it('needs a key', async () => {
    const order = await paidOrder();
    const { status, body } = await world.api('POST', `/operator/orders/${order.id}/refunds`, {
      token: OPERATOR,
      json: { amount: 1, reason: 'Broken.' },
    });
    expect([status, body.error.code]).toEqual([400, 'missing_idempotency_key']);
  });
});

describe('money for an order that was closed', () => {
  it('goes back by itself where the server is set to it, once', async () => {
    const strict = await World.start({ operatorToken: OPERATOR, latePayments: 'refund' });
    try {
      const order = await strict.order(await strict.signIn());
      strict.time.advance(ORDER_LIFETIME - 1000);
      await strict.wallet('POST', `/cashier/trades/${tradeNO(order)}/pay`, { settleAfter: 2000 });
      await strict.merchant.database
        .update(orders)
        .set({ status: 'closed', askAt: null })
        .where(eq(orders.id, order.id));
      strict.time.advance(2000);
      const form = strict.notification(order);
      for (let repeat = 0; repeat < 3; repeat += 1) {
        expect((await strict.notify(form)).body).toBe('success');
      }
      strict.time.advance(60_000);
      expect(await strict.merchant.settleDue()).toBe(1);
      expect(await strict.stored(order.id)).toMatchObject({
        status: 'refunded',
        refunded: order.total,
      });
      expect((await strict.events(order.id)).slice(-4)).toEqual([
        'notified',
        'paid_after_close',
        'refund_requested',
        'refund_succeeded',
      ]);
    } finally {
      await strict.stop();
    }
  });
});

describe('the database', () => {
  const place = async (status: string) => {
    const order = await world.order(token);
    const { database } = world.merchant;
    await database.execute(sql`alter table orders disable trigger orders_steps`);
    await database.execute(sql`
      update orders set status = ${status}, ask_at = null,
        paid_at = case when ${status} in ('paid', 'partially_refunded', 'refunded') then 1 end,
        refunded = case ${status} when 'refunded' then total when 'partially_refunded' then 1 else 0 end,
        refund_reserved = case when ${status} in ('partially_refunded', 'refunded') then total else 0 end
      where id = ${order.id}`);
    await database.execute(sql`alter table orders enable trigger orders_steps`);
    return order;
  };
  const move = (order: Order, status: string) =>
    world.merchant.database.execute(sql`
      update orders set status = ${status},
        paid_at = case when ${status} in ('paid', 'partially_refunded', 'refunded') then 1 end,
        refunded = case ${status} when 'refunded' then total when 'partially_refunded' then 1 else refunded end,
        refund_reserved = total
      where id = ${order.id}`);
  const pairs = ORDER_STATUSES.flatMap((from) =>
    ORDER_STATUSES.filter((to) => to !== from).map((to) => [from, to] as const),
  );

  it.each(pairs.filter(([from, to]) => STEPS[from].includes(to)))(
    'lets an order go from %s to %s',
    async (from, to) => {
      const order = await place(from);
      await move(order, to);
      expect((await world.stored(order.id)).status).toBe(to);
    },
  );

  it.each(pairs.filter(([from, to]) => !STEPS[from].includes(to)))(
    'lets no order go from %s to %s',
    async (from, to) => {
      const order = await place(from);
      await expect(move(order, to)).rejects.toMatchObject({
        cause: { message: `an order does not go from ${from} to ${to}` },
      });
      expect((await world.stored(order.id)).status).toBe(from);
    },
  );

  it.each([
    ['its total', { total: 1 }],
    ['its currency', { currency: 'USD' }],
    ['its buyer', { userId: 'user_else' }],
  ])('keeps the terms of an order: %s', async (_name, change) => {
    const { database } = world.merchant;
    await database
      .insert(users)
      .values({ id: 'user_else', host: 'h5', createdAt: 0 })
      .onConflictDoNothing();
    const order = await world.order(token);
    const before = await world.stored(order.id);
    await expect(
      database.update(orders).set(change).where(eq(orders.id, order.id)),
    ).rejects.toMatchObject({ cause: { message: 'the terms of an order are kept' } });
    expect(await world.stored(order.id)).toEqual(before);
  });
});
