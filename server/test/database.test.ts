import { eq } from 'drizzle-orm';
import type { OpenDatabase } from '../src/merchant/database/database';
import { orderEvents, orders, refunds } from '../src/merchant/database/schema';
import { ORDER_STATUSES, STEPS } from '../src/merchant/orders/states';
import { createTestDatabase } from './support/database';
import type { TestDatabase } from './support/database';
import { TOTAL, insertOrder, readOrder, standing } from './support/rows';

let test: TestDatabase;
let storage: OpenDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  storage = await test.open();
});
afterAll(async () => {
  await storage.close();
  await test.drop();
});

const PAIRS = ORDER_STATUSES.flatMap((from) => ORDER_STATUSES.map((to) => ({ from, to })));

/** drizzle says which query failed; why is in the cause. */
async function reasonOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'done';
  } catch (error) {
    return String((error as Error).cause);
  }
}

const set = (id: string, values: Partial<typeof orders.$inferInsert>) =>
  storage.database.update(orders).set(values).where(eq(orders.id, id));

describe('the steps of an order in the database', () => {
  it.each(PAIRS)('from $from to $to are those of orders/states.ts', async ({ from, to }) => {
    const id = await insertOrder(storage.database, from);
    const reason = await reasonOf(set(id, standing(to)));
    const allowed = from === to || STEPS[from].includes(to);
    expect(reason).toMatch(allowed ? /^done$/ : `an order does not go from ${from} to ${to}`);
    expect((await readOrder(storage.database, id)).status).toBe(allowed ? to : from);
  });

  it('are refused whoever asks, also for many orders at once', async () => {
    const first = await insertOrder(storage.database, 'awaiting_payment');
    const second = await insertOrder(storage.database, 'refunded');
    await expect(
      test.sql(
        `update orders set status = 'paid', paid_at = 1, refunded = 0 where id in ('${first}', '${second}')`,
      ),
    ).rejects.toThrow('an order does not go');
    expect((await readOrder(storage.database, first)).status).toBe('awaiting_payment');
  });

  it.each([
    ['total', { total: TOTAL + 1 }],
    ['currency', { currency: 'USD' }],
    ['refunded amount, downwards', { refunded: 0, status: 'partially_refunded' }],
  ] as const)('keep the %s', async (_name, values) => {
    const id = await insertOrder(storage.database, 'partially_refunded');
    expect(await reasonOf(set(id, values))).toContain('the terms of an order are kept');
  });

  it.each([
    ['more is given back than was paid', { refunded: TOTAL + 1, refundReserved: TOTAL + 1 }],
    ['more is promised back than was paid', { refundReserved: TOTAL + 1 }],
    ['more is given back than was promised', { refunded: 5, refundReserved: 4 }],
    ['it is refunded and something is left', { status: 'refunded' }],
    ['it is paid at no time', { paidAt: null }],
  ] as const)('are refused when %s', async (_name, values) => {
    const id = await insertOrder(storage.database, 'partially_refunded');
    expect(await reasonOf(set(id, values))).toMatch(/violates check constraint/);
  });
});

it('lets nobody change or remove what happened', async () => {
  const orderId = await insertOrder(storage.database, 'created');
  await storage.database
    .insert(orderEvents)
    .values({ orderId, kind: 'created', evidence: { total: 1 }, at: 1 });
  const changed = storage.database.update(orderEvents).set({ at: 2 });
  expect(await reasonOf(changed)).toContain('order_events is append-only');
  expect(await reasonOf(storage.database.delete(orderEvents))).toContain('is append-only');
});

describe('numbers of 64 bits', () => {
  it.each([1, 10_000_000_000, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    'come back as the number %d, from every kind of query',
    async (value) => {
      const { database } = storage;
      const id = await insertOrder(database, 'paid', { total: value, paidAt: value });
      expect(await readOrder(database, id)).toMatchObject({ total: value, paidAt: value });
      const [updated] = await database
        .update(orders)
        .set({ refundReserved: value })
        .where(eq(orders.id, id))
        .returning();
      expect(updated?.refundReserved).toBe(value);
      await database.insert(refunds).values({
        id: `refund-${value}`,
        orderId: id,
        key: 'key',
        amount: value,
        reason: 'any',
        status: 'requested',
        createdAt: value,
      });
      const [joined] = await database
        .select({ amount: refunds.amount, total: orders.total })
        .from(refunds)
        .innerJoin(orders, eq(orders.id, refunds.orderId))
        .where(eq(refunds.orderId, id));
      expect(joined).toEqual({ amount: value, total: value });
    },
  );
});

describe('SQL as text', () => {
  it('takes one statement with values, and several without', async () => {
    expect((await storage.executeSql('select $1::int + 1 as n', [1])).rows).toEqual([{ n: 2 }]);
    await storage.executeSql('create table pair (n int); insert into pair values (1), (2)');
    expect((await storage.executeSql('select n from pair order by n', [])).rows).toEqual([
      { n: 1 },
      { n: 2 },
    ]);
  });

  it('that fails in a transaction of its own leaves no trace, and nobody in that transaction', async () => {
    const text = 'begin; create table gone (n int); select 1 / 0; commit;';
    await expect(storage.executeSql(text)).rejects.toThrow('division by zero');
    await storage.ping();
    await expect(storage.executeSql('select * from gone', [])).rejects.toThrow('does not exist');
    await storage.executeSql('begin; create table kept (n int); commit;');
    expect((await storage.executeSql('select * from kept', [])).rows).toEqual([]);
  });
});
