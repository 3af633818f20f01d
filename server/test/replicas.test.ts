import { eq } from 'drizzle-orm';
import { startMerchantServer } from '../src/index';
import type { MerchantServer } from '../src/index';
import { orderEvents, orders, refunds } from '../src/merchant/database/schema';
import { openTestDatabase } from './support/database';
import type { OpenTestDatabase } from './support/database';
import { FakeWallet } from './support/fake-wallet';
import { TOTAL, insertOrder, readOrder } from './support/rows';
import { ManualTime } from './support/time';

/** Three servers on one database; on PostgreSQL each has connections of its own. */
let storage: OpenTestDatabase;
let time: ManualTime;
let wallet: FakeWallet;
let replicas: MerchantServer[];
let stop: (() => Promise<void>)[];
beforeEach(async () => {
  storage = await openTestDatabase();
  time = new ManualTime();
  wallet = new FakeWallet();
  replicas = [];
  stop = [];
  for (let count = 0; count < 3; count += 1) {
    const own = await storage.another();
    const server = await startMerchantServer({
      port: 0,
      storage: own,
      wallets: wallet.desk(),
      clock: time,
      sweepInterval: 0,
      operatorToken: 'operator',
    });
    replicas.push(server);
    stop.push(async () => {
      await server.close();
      await own.close();
    });
  }
});
afterEach(async () => {
  for (const one of stop) await one();
  await storage.close();
});

const settle = async () => {
  const counts = await Promise.all(replicas.map((replica) => replica.settleDue()));
  return counts.reduce((sum, count) => sum + count, 0);
};

it('ask about each order once in a turn, however many there are', async () => {
  const expiresAt = Math.floor(time.now() / 1000) * 1000 + 10 * 60_000;
  const ids: string[] = [];
  // More than the servers take at a time.
  for (let count = 0; count < 200; count += 1) {
    ids.push(
      await insertOrder(storage.database, 'awaiting_payment', { askAt: time.now(), expiresAt }),
    );
  }
  expect(await settle()).toBe(200);
  expect([...wallet.asked].sort()).toEqual([...ids].sort());
  expect(await settle()).toBe(0);
  time.advance(60_000);
  expect(await settle()).toBe(200);
  expect(wallet.asked).toHaveLength(400);
});

it('lose nothing when one dies between taking an order and asking: it only comes later', async () => {
  const id = await insertOrder(storage.database, 'awaiting_payment', { askAt: time.now() });
  const spared = await insertOrder(storage.database, 'awaiting_payment', { askAt: time.now() });
  wallet.pay(id, TOTAL);
  wallet.pay(spared, TOTAL);
  wallet.onQuery = (asked) => {
    if (asked === id) throw new Error('This replica is no more.');
  };
  expect(await settle()).toBe(2);
  expect((await readOrder(storage.database, id)).status).toBe('awaiting_payment');
  // One that fails holds up no other.
  expect((await readOrder(storage.database, spared)).status).toBe('paid');
  wallet.onQuery = () => undefined;
  expect(await settle()).toBe(0);
  time.advance(60_000);
  expect(await settle()).toBe(1);
  expect((await readOrder(storage.database, id)).status).toBe('paid');
});

it('settle an order once when all hear of its payment at the same moment', async () => {
  const id = await insertOrder(storage.database, 'closed');
  const open = await insertOrder(storage.database, 'awaiting_payment', { askAt: time.now() });
  wallet.pay(open, TOTAL);
  await Promise.all(
    replicas.map(async (replica) => {
      await replica.database.update(orders).set({ askAt: time.now() }).where(eq(orders.id, open));
      await replica.settleDue();
    }),
  );
  const events = await storage.database
    .select({ kind: orderEvents.kind })
    .from(orderEvents)
    .where(eq(orderEvents.orderId, open));
  expect(events).toEqual([{ kind: 'paid' }]);
  expect((await readOrder(storage.database, id)).status).toBe('closed');
});

describe('refunds asked for at the same time', () => {
  const ask = (id: string, key: string, amount: number, index: number) =>
    fetch(`${replicas[index % replicas.length]!.url}/operator/orders/${id}/refunds`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer operator',
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ amount, reason: 'returned' }),
    });
  const paid = () => insertOrder(storage.database, 'paid', { tradeNo: 'T', paidAt: 2 });
  const given = async (id: string) => {
    const rows = await storage.database.select().from(refunds).where(eq(refunds.orderId, id));
    return rows.filter(({ status }) => status === 'succeeded').map(({ amount }) => amount);
  };

  it('never exceed what was paid', async () => {
    const id = await paid();
    const amounts = Array.from({ length: 12 }, (_, index) => 150 + index);
    const answers = await Promise.all(
      amounts.map((amount, index) => ask(id, `key-${index}`, amount, index)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([201, 409]));
    const all = await given(id);
    expect(all).toHaveLength(statuses.filter((status) => status === 201).length);
    const sum = all.reduce((a, b) => a + b, 0);
    expect(sum).toBeLessThanOrEqual(TOTAL);
    // What is left is less than the smallest that was refused.
    expect(TOTAL - sum).toBeLessThan(161);
    expect(await readOrder(storage.database, id)).toMatchObject({
      refunded: sum,
      refundReserved: sum,
      status: sum === TOTAL ? 'refunded' : 'partially_refunded',
    });
  });

  it('are one refund under one key, at the wallet too', async () => {
    const id = await paid();
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, index) => ask(id, 'one', TOTAL, index)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(await given(id)).toEqual([TOTAL]);
    expect(new Set(wallet.refunded).size).toBe(1);
    expect((await readOrder(storage.database, id)).status).toBe('refunded');
  });
});
