/** What was read of an order before its payment is stored may be old by then: only the row decides. */
import { asc, eq } from 'drizzle-orm';
import { systemRandom } from '../src/clock';
import type { MerchantContext } from '../src/merchant/context';
import { orderEvents, orders, refunds } from '../src/merchant/database/schema';
import { createMetrics } from '../src/merchant/metrics';
import { TradeTakenError, markPaid } from '../src/merchant/orders/settle';
import { openTestDatabase } from './support/database';
import type { OpenTestDatabase } from './support/database';
import { FakeWallet } from './support/fake-wallet';
import { TOTAL, insertOrder, readOrder, standing } from './support/rows';

const AT = 500;

let storage: OpenTestDatabase;
beforeAll(async () => {
  storage = await openTestDatabase();
});
afterAll(() => storage.close());

const contextWith = (latePayments: 'keep' | 'refund' = 'keep') =>
  ({
    database: storage.database,
    clock: { now: () => AT },
    metrics: createMetrics(),
    wallets: new FakeWallet().desk()(() => ''),
    random: systemRandom,
    settings: { latePayments, asking: { first: 1, longest: 2 } },
  }) as MerchantContext;

const notified = (id: string, notifyId = 'N1') => ({
  source: 'notification' as const,
  tradeNo: `T${id}`,
  amount: TOTAL,
  walletStatus: 'TRADE_SUCCESS',
  notifyId,
});

const historyOf = (id: string) =>
  storage.database
    .select({
      kind: orderEvents.kind,
      onceKey: orderEvents.onceKey,
      evidence: orderEvents.evidence,
      at: orderEvents.at,
    })
    .from(orderEvents)
    .where(eq(orderEvents.orderId, id))
    .orderBy(asc(orderEvents.id));

/** An order as it was read, and in the meantime it came to stand otherwise. */
async function readThen(status: 'paid' | 'closed') {
  const id = await insertOrder(storage.database, 'awaiting_payment', { askAt: 1 });
  const read = await readOrder(storage.database, id);
  await storage.database
    .update(orders)
    .set({ ...standing(status), askAt: null, ...(status === 'paid' && { tradeNo: `T${id}` }) })
    .where(eq(orders.id, id));
  return read;
}

describe('a payment', () => {
  it.each(['created', 'awaiting_payment'] as const)(
    'of an order that is %s is stored whole, and answered as it is stored',
    async (status) => {
      const id = await insertOrder(storage.database, status, { askAt: 1 });
      const payment = notified(id);
      const order = await readOrder(storage.database, id);
      const paid = await markPaid(contextWith(), order, payment);
      expect(paid).toMatchObject({ status: 'paid', paidAt: AT, tradeNo: `T${id}`, askAt: null });
      expect(await readOrder(storage.database, id)).toEqual(paid);
      expect(await historyOf(id)).toEqual([
        { kind: 'notified', onceKey: 'notified:N1', evidence: payment, at: AT },
        { kind: 'paid', onceKey: 'paid', evidence: payment, at: AT },
      ]);
    },
  );

  it('that the wallet was asked about leaves no notification in the history', async () => {
    const id = await insertOrder(storage.database, 'awaiting_payment');
    const { notifyId: _none, ...told } = notified(id);
    const payment = { ...told, source: 'query' as const };
    await markPaid(contextWith(), await readOrder(storage.database, id), payment);
    expect(await historyOf(id)).toEqual([
      { kind: 'paid', onceKey: 'paid', evidence: payment, at: AT },
    ]);
  });

  it('of an order that was paid in the meantime adds that it was notified, and no more', async () => {
    const read = await readThen('paid');
    const stored = await readOrder(storage.database, read.id);
    for (let repeat = 0; repeat < 2; repeat += 1) {
      expect(await markPaid(contextWith(), read, notified(read.id))).toEqual(stored);
    }
    expect((await historyOf(read.id)).map(({ kind }) => kind)).toEqual(['notified']);
  });

  it('of an order that was closed in the meantime is late, and goes back where that is set', async () => {
    const kept = await readThen('closed');
    await markPaid(contextWith(), kept, notified(kept.id));
    const returned = await readThen('closed');
    await markPaid(contextWith('refund'), returned, notified(returned.id));
    for (const { id } of [kept, returned]) {
      expect((await readOrder(storage.database, id)).status).toBe('paid');
      expect((await historyOf(id)).slice(0, 2)).toMatchObject([
        { kind: 'notified' },
        { kind: 'paid_after_close', onceKey: 'paid' },
      ]);
    }
    expect(await storage.database.select().from(refunds)).toMatchObject([
      { orderId: returned.id, amount: TOTAL, status: 'requested' },
    ]);
  });

  it.each(['awaiting_payment', 'closed'] as const)(
    'by the trade of another order leaves one that is %s as it was',
    async (status) => {
      const other = await insertOrder(storage.database, 'paid', { tradeNo: `other-${status}` });
      const id = await insertOrder(storage.database, status);
      const before = await readOrder(storage.database, id);
      const { tradeNo } = await readOrder(storage.database, other);
      const payment = { ...notified(id), tradeNo: tradeNo ?? '' };
      await expect(markPaid(contextWith(), before, payment)).rejects.toThrow(TradeTakenError);
      expect(await readOrder(storage.database, id)).toEqual(before);
      expect(await historyOf(id)).toEqual([]);
    },
  );

  it('that many replicas hear of at once, by many notifications, is stored once', async () => {
    const id = await insertOrder(storage.database, 'awaiting_payment', { askAt: 1 });
    const read = await readOrder(storage.database, id);
    const replicas = await Promise.all([storage.another(), storage.another(), storage.another()]);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const database = replicas[index % replicas.length]!.database;
        return markPaid({ ...contextWith(), database }, read, notified(id, `N${index % 5}`));
      }),
    );
    expect(new Set(answers.map(({ status, tradeNo }) => `${status} ${tradeNo}`))).toEqual(
      new Set([`paid T${id}`]),
    );
    const keys = (await historyOf(id)).map(({ onceKey }) => onceKey);
    expect([...keys].sort()).toEqual([...[0, 1, 2, 3, 4].map((n) => `notified:N${n}`), 'paid']);
    await Promise.all(replicas.map((replica) => replica.close()));
  });
});
