import { chinaDay } from '../src/clock';
import { refunds } from '../src/merchant/database/schema';
import type { RefundAnswer } from '../src/merchant/wallet/provider';
import { openTestDatabase } from './support/database';
import type { OpenTestDatabase } from './support/database';
import type { FakeWallet } from './support/fake-wallet';
import { DAY, END, HOUR, MINUTE, NOON, ReportedShop, START } from './support/reported-shop';
import { TOTAL, insertOrder } from './support/rows';
import type { ManualTime } from './support/time';

let shop: ReportedShop;
let storage: OpenTestDatabase;
let time: ManualTime;
let wallet: FakeWallet;
beforeEach(async () => {
  shop = await ReportedShop.start(await openTestDatabase(), true);
  ({ storage, time, wallet } = shop);
});
afterEach(() => shop.stop());

const paidOrder = (...more: Parameters<ReportedShop['paidOrder']>) => shop.paidOrder(...more);
const reconcile = (day?: string) => shop.reconcile(day);
const kinds = (day?: string) => shop.kinds(day);

describe('against a bill', () => {
  const payment = (outTradeNo: string, amount = TOTAL, currency = 'CNY') => ({
    kind: 'payment' as const,
    outTradeNo,
    tradeNo: `T${outTradeNo}`,
    amount,
    currency,
  });
  const refundRow = (outTradeNo: string, amount: number, refundNo?: string) => ({
    ...payment(outTradeNo, amount),
    kind: 'refund' as const,
    ...(refundNo !== undefined && { refundNo }),
  });

  it('is empty when both sides agree, and asks about no order that the bill confirms', async () => {
    const id = await paidOrder();
    await insertOrder(storage.database, 'closed', { createdAt: NOON });
    wallet.bills?.set(DAY, [payment(id)]);
    expect(await reconcile()).toMatchObject({
      status: 'complete',
      source: 'bill',
      orders: 2,
      findings: [],
    });
    expect(wallet.asked).toEqual([]);
  });

  it('believes the wallet about a payment that is on the bill of the day before', async () => {
    // Paid a moment before midnight, known here a moment after.
    const id = await paidOrder({ createdAt: START - 1000, paidAt: START + 1 });
    wallet.bills?.set(DAY, []);
    wallet.pay(id, TOTAL);
    expect(await kinds()).toEqual([]);
    expect(wallet.asked).toEqual([id]);
    wallet.trades.delete(id);
    expect(await kinds()).toEqual([['paid_here_not_there', id]]);
  });

  it('takes a payment of this day for an order of any day', async () => {
    const id = await paidOrder({ createdAt: START - 1000, paidAt: END + HOUR });
    const closed = await insertOrder(storage.database, 'closed', { createdAt: START - 48 * HOUR });
    wallet.bills?.set(DAY, [payment(id), payment(closed)]);
    wallet.pay(closed, TOTAL);
    expect(await kinds()).toEqual([['paid_there_not_here', closed]]);
  });

  it('finds a trade that nobody here knows, and one of another wallet', async () => {
    const other = await paidOrder({ provider: 'wechat' });
    wallet.bills?.set(DAY, [payment('NOBODYKNOWS1'), payment(other)]);
    expect(await kinds()).toEqual([
      ['trade_unknown_here', 'NOBODYKNOWS1'],
      ['trade_unknown_here', other],
    ]);
  });

  it('finds another amount, another currency and a second payment', async () => {
    const less = await paidOrder();
    const other = await paidOrder();
    const twice = await paidOrder();
    const rows = [payment(less, 999), payment(other, TOTAL, 'USD'), payment(twice), payment(twice)];
    wallet.bills?.set(DAY, rows);
    for (const id of [less, other, twice]) wallet.pay(id, TOTAL);
    const { findings } = await reconcile();
    expect(findings.map(({ kind, orderId }) => [kind, orderId])).toEqual([
      ['amount_differs', less],
      ['amount_differs', other],
      ['amount_differs', twice],
    ]);
    expect(findings[2]?.there).toEqual({ amount: 2 * TOTAL, currency: 'CNY' });
  });

  it('is incomplete without its bill, and finds nothing then', async () => {
    await paidOrder();
    wallet.away = true;
    expect(await reconcile()).toMatchObject({
      status: 'incomplete',
      source: 'bill',
      unanswered: 1,
      findings: [],
    });
  });

  describe('and its refunds', () => {
    let refundCount = 0;
    async function refund(
      status: 'requested' | 'succeeded' | 'failed',
      more: Partial<typeof refunds.$inferInsert> = {},
    ): Promise<{ orderId: string; refundNo: string }> {
      refundCount += 1;
      const succeeded = status === 'succeeded';
      const orderId = await insertOrder(
        storage.database,
        succeeded ? 'partially_refunded' : 'paid',
        {
          createdAt: START - 100 * HOUR,
          paidAt: START - 100 * HOUR,
          tradeNo: `R${refundCount}`,
          ...(succeeded
            ? { refunded: 100, refundReserved: 100 }
            : { refundReserved: status === 'failed' ? 0 : 100 }),
        },
      );
      const refundNo = `REFUND${refundCount}`;
      await storage.database.insert(refunds).values({
        id: refundNo,
        orderId,
        key: 'key',
        amount: 100,
        reason: 'any',
        status,
        createdAt: NOON,
        endedAt: status === 'requested' ? null : NOON + 1,
        ...more,
      });
      return { orderId, refundNo };
    }

    it('agree', async () => {
      const { orderId, refundNo } = await refund('succeeded');
      wallet.bills?.set(DAY, [refundRow(orderId, 100, refundNo)]);
      expect(await kinds()).toEqual([]);
    });

    it('are found when only one side has them', async () => {
      const here = await refund('succeeded');
      const failed = await refund('failed');
      const order = await paidOrder();
      wallet.pay(order, TOTAL);
      wallet.bills?.set(DAY, [
        refundRow(failed.orderId, 100, failed.refundNo),
        refundRow(order, 50, 'NOTOURS'),
        refundRow(order, 50),
      ]);
      expect((await kinds()).map(([kind]) => kind)).toEqual([
        'refund_here_not_there',
        'refund_there_not_here',
        'refund_there_not_here',
        'refund_there_not_here',
      ]);
      expect(await kinds()).toContainEqual(['refund_here_not_there', here.orderId]);
      // A report gives nothing back.
      expect(wallet.refunded).toEqual([]);
    });

    it('are found when the amount differs, or the order', async () => {
      const one = await refund('succeeded');
      const two = await refund('succeeded');
      wallet.bills?.set(DAY, [
        refundRow(one.orderId, 99, one.refundNo),
        refundRow(one.orderId, 100, two.refundNo),
      ]);
      expect((await reconcile()).findings).toMatchObject([
        { kind: 'refund_amount_differs', refundNo: one.refundNo, there: { amount: 99 } },
        { kind: 'refund_there_not_here', refundNo: two.refundNo },
      ]);
    });

    it('that wait for an answer get it before they are compared', async () => {
      const { orderId, refundNo } = await refund('requested');
      wallet.bills?.set(DAY, [refundRow(orderId, 100, refundNo)]);
      expect(await kinds()).toEqual([]);
      expect(wallet.refunded).toEqual([refundNo]);
      const pending: RefundAnswer = { outcome: 'pending' };
      wallet.refundAnswer = pending;
      const second = await refund('requested');
      wallet.bills?.set(DAY, [refundRow(second.orderId, 100, second.refundNo)]);
      const report = await reconcile();
      expect([report.status, report.unanswered]).toEqual(['incomplete', 1]);
    });

    it.each([
      ['known a minute after midnight, made the day before', START + MINUTE, DAY, START - MINUTE],
      ['known long after it was made', NOON, DAY, START - 50 * HOUR],
      ['whose end here is so late that it may be on the next bill', END - MINUTE, DAY, NOON],
    ])('are no finding when %s', async (_name, endedAt, day, createdAt) => {
      const { orderId, refundNo } = await refund('succeeded', { createdAt, endedAt });
      wallet.bills?.set(chinaDay(createdAt), [refundRow(orderId, 100, refundNo)]);
      if (endedAt > END - 10 * MINUTE) wallet.bills?.clear();
      expect((await kinds(day)).filter(([kind]) => kind === 'refund_here_not_there')).toEqual([]);
    });

    it('of the last minutes are looked for the next day, on both bills', async () => {
      const created = { createdAt: END - 2 * MINUTE, endedAt: END - MINUTE };
      const { orderId, refundNo } = await refund('succeeded', created);
      const next = chinaDay(END);
      time.advance(24 * HOUR);
      expect(await kinds(next)).toEqual([['refund_here_not_there', orderId]]);
      wallet.bills?.set(DAY, [refundRow(orderId, 100, refundNo)]);
      expect(await kinds(next)).toEqual([]);
      wallet.bills?.clear();
      wallet.bills?.set(next, [refundRow(orderId, 100, refundNo)]);
      expect(await kinds(next)).toEqual([]);
    });
  });
});
