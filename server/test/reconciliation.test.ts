import { startMerchantServer } from '../src/index';
import type { MerchantServer } from '../src/index';
import { chinaDay, startOfChinaDay } from '../src/clock';
import { orderEvents, reconciliations, refunds } from '../src/merchant/database/schema';
import type { RefundAnswer } from '../src/merchant/wallet/provider';
import { openTestDatabase } from './support/database';
import type { OpenTestDatabase } from './support/database';
import { FakeWallet } from './support/fake-wallet';
import { TOTAL, insertOrder, readOrder } from './support/rows';
import { ManualTime } from './support/time';

const DAY = '2026-02-28';
const START = startOfChinaDay(DAY)!;
const HOUR = 60 * 60_000;
const END = START + 24 * HOUR;
const NOON = START + 12 * HOUR;
const MINUTE = 60_000;

let storage: OpenTestDatabase;
let time: ManualTime;
let wallet: FakeWallet;
let server: MerchantServer;
let log: string[];

async function start(withBill: boolean): Promise<void> {
  storage = await openTestDatabase();
  time = new ManualTime();
  wallet = new FakeWallet();
  log = [];
  if (withBill) wallet.bills = new Map();
  server = await startMerchantServer({
    port: 0,
    storage,
    wallets: wallet.desk(),
    clock: time,
    sweepInterval: 0,
    operatorToken: 'operator',
    log: { write: (line) => void log.push(line) },
  });
}
afterEach(async () => {
  await server.close();
  await storage.close();
});

type OrderMore = NonNullable<Parameters<typeof insertOrder>[2]>;

const paidOrder = (more: OrderMore = {}) =>
  insertOrder(storage.database, 'paid', { createdAt: NOON, paidAt: NOON + 1, ...more });

async function reconcile(day = DAY) {
  const [report] = await server.reconcile(day);
  if (!report) throw new Error('There is no report.');
  return report;
}

const kinds = async (day = DAY) =>
  (await reconcile(day)).findings.map(({ kind, orderId }) => [kind, orderId]);

async function read(day: string, token = 'operator') {
  const response = await fetch(`${server.url}/operator/reconciliations/${day}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('against the answers of a wallet without bills', () => {
  beforeEach(() => start(false));

  it('is empty when both sides agree, and says so', async () => {
    const paid = await paidOrder();
    wallet.pay(paid, TOTAL);
    const back = await insertOrder(storage.database, 'refunded', { createdAt: NOON, paidAt: NOON });
    wallet.trades.set(back, { status: 'closed', tradeNo: 'T' });
    const part = await insertOrder(storage.database, 'partially_refunded', {
      createdAt: NOON,
      paidAt: NOON,
    });
    wallet.pay(part, TOTAL);
    await insertOrder(storage.database, 'closed', { createdAt: NOON });
    const report = await reconcile();
    expect(report).toMatchObject({
      status: 'complete',
      source: 'queries',
      orders: 4,
      unanswered: 0,
      findings: [],
      notices: [],
      createdAt: time.now(),
    });
    expect(await read(DAY)).toEqual({
      status: 200,
      body: { day: DAY, reports: [{ ...report, empty: true }] },
    });
  });

  it('finds what is paid here and not there', async () => {
    const id = await paidOrder();
    expect((await reconcile()).findings).toEqual([
      {
        kind: 'paid_here_not_there',
        orderId: id,
        here: { status: 'paid', amount: TOTAL, currency: 'CNY' },
        there: { status: 'unknown_to_wallet' },
      },
    ]);
    wallet.trades.set(id, { status: 'closed', tradeNo: 'T' });
    expect(await kinds()).toEqual([['paid_here_not_there', id]]);
    expect((await read(DAY)).body).toMatchObject({ reports: [{ empty: false }] });
  });

  it('finds what is paid there and closed here, and changes neither', async () => {
    const id = await insertOrder(storage.database, 'closed', { createdAt: NOON });
    wallet.pay(id, TOTAL);
    expect(await kinds()).toEqual([['paid_there_not_here', id]]);
    expect((await readOrder(storage.database, id)).status).toBe('closed');
  });

  it('finds another amount and another currency', async () => {
    const less = await paidOrder();
    wallet.pay(less, TOTAL - 1);
    const other = await paidOrder();
    wallet.pay(other, TOTAL, 'USD');
    const open = await insertOrder(storage.database, 'awaiting_payment', { createdAt: NOON });
    wallet.pay(open, TOTAL + 1);
    const report = await reconcile();
    expect(report.findings.map(({ kind, orderId }) => [kind, orderId])).toEqual([
      ['amount_differs', less],
      ['amount_differs', other],
      ['amount_differs', open],
    ]);
    expect(report.findings[0]).toMatchObject({ here: { amount: 1000 }, there: { amount: 999 } });
  });

  it('gives an open order another chance, and finds one that stays open after its time', async () => {
    const paid = await insertOrder(storage.database, 'awaiting_payment', { createdAt: NOON });
    wallet.pay(paid, TOTAL);
    const stuck = await insertOrder(storage.database, 'created', { createdAt: START - 30 * HOUR });
    wallet.trades.set(stuck, { status: 'waiting', tradeNo: 'T' });
    wallet.closing = 'refused';
    expect(await kinds()).toEqual([['open_after_limit', stuck]]);
    expect((await readOrder(storage.database, paid)).status).toBe('paid');
    const open = { createdAt: END - 1, expiresAt: time.now() + 1 };
    const fresh = await insertOrder(storage.database, 'awaiting_payment', open);
    wallet.trades.set(fresh, { status: 'waiting', tradeNo: 'F' });
    expect(await kinds()).toEqual([['open_after_limit', stuck]]);
  });

  it('is incomplete and finds nothing while the wallet is away, and is replaced later', async () => {
    const id = await paidOrder();
    const open = await insertOrder(storage.database, 'awaiting_payment', { createdAt: NOON });
    wallet.away = true;
    expect(await reconcile()).toMatchObject({
      status: 'incomplete',
      orders: 2,
      unanswered: 2,
      findings: [],
    });
    expect((await read(DAY)).body).toMatchObject({ reports: [{ empty: false }] });
    wallet.away = false;
    wallet.pay(id, TOTAL);
    wallet.pay(open, TOTAL);
    expect(await reconcile()).toMatchObject({ status: 'complete', unanswered: 0, findings: [] });
    expect(await storage.database.select().from(reconciliations)).toHaveLength(1);
  });

  it('takes the orders that were made or paid on the day in China, to the millisecond', async () => {
    const within = [
      await paidOrder({ createdAt: START, paidAt: END + 5 }),
      await paidOrder({ createdAt: END - 1, paidAt: END }),
      await paidOrder({ createdAt: START - 5, paidAt: START }),
    ];
    await paidOrder({ createdAt: START - 2, paidAt: START - 1 });
    await paidOrder({ createdAt: END, paidAt: END });
    expect((await kinds()).map(([, id]) => id)).toEqual([...within].sort());
  });

  it('reports what came after the close and what came wrong, beside the findings', async () => {
    const id = await paidOrder();
    wallet.pay(id, TOTAL);
    const event = (kind: 'paid_after_close' | 'amount_mismatch' | 'paid', at: number) => ({
      orderId: id,
      kind,
      evidence: {},
      at,
    });
    await storage.database
      .insert(orderEvents)
      .values([
        event('amount_mismatch', START),
        event('paid_after_close', END - 1),
        event('paid', NOON),
        event('paid_after_close', END),
      ]);
    expect(await reconcile()).toMatchObject({
      findings: [],
      notices: [
        { kind: 'amount_mismatch', orderId: id, at: START },
        { kind: 'paid_after_close', orderId: id, at: END - 1 },
      ],
    });
  });

  it('is logged as counts, without an order in it', async () => {
    const id = await paidOrder();
    await reconcile();
    const lines = log.filter((line) => line.includes('reconciliation'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 50,
      provider: 'alipay',
      day: DAY,
      status: 'complete',
      orders: 1,
      findings: 1,
      notices: 0,
    });
    expect(lines[0]).not.toContain(id);
  });

  it('handles a day of more orders than are read at a time', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 510; count += 1) ids.push(await paidOrder());
    for (const id of ids.slice(0, -1)) wallet.pay(id, TOTAL);
    expect(await kinds()).toEqual([['paid_here_not_there', ids.at(-1)]]);
    expect(new Set(wallet.asked)).toEqual(new Set(ids));
  });

  it.each(['2026-03-01', '2026-03-02', '2026-02-30', 'yesterday', ''])(
    'is not made for "%s", which is no day that is over',
    async (day) => {
      await expect(server.reconcile(day)).rejects.toThrow(RangeError);
    },
  );

  it('is for the operator, and says when there is none', async () => {
    expect((await read(DAY, 'other')).status).toBe(401);
    const none = await read(DAY);
    expect([none.status, none.body['error']]).toMatchObject([404, { code: 'report_not_found' }]);
    const wrong = await read('28-02-2026');
    expect([wrong.status, wrong.body['error']]).toMatchObject([400, { code: 'invalid_request' }]);
  });
});

describe('against a bill', () => {
  beforeEach(() => start(true));

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
