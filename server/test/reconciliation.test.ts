import { orderEvents, reconciliations } from '../src/merchant/database/schema';
import { openTestDatabase } from './support/database';
import type { OpenTestDatabase } from './support/database';
import type { FakeWallet } from './support/fake-wallet';
import { DAY, END, HOUR, NOON, ReportedShop, START } from './support/reported-shop';
import { TOTAL, insertOrder, readOrder } from './support/rows';
import type { ManualTime } from './support/time';

let shop: ReportedShop;
let storage: OpenTestDatabase;
let time: ManualTime;
let wallet: FakeWallet;
beforeEach(async () => {
  shop = await ReportedShop.start(await openTestDatabase(), false);
  ({ storage, time, wallet } = shop);
});
afterEach(() => shop.stop());

const paidOrder = (...more: Parameters<ReportedShop['paidOrder']>) => shop.paidOrder(...more);
const reconcile = (day?: string) => shop.reconcile(day);
const kinds = (day?: string) => shop.kinds(day);

async function read(day: string, token = 'operator') {
  const response = await fetch(`${shop.server.url}/operator/reconciliations/${day}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('against the answers of a wallet without bills', () => {
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
    const lines = shop.log.filter((line) => line.includes('reconciliation'));
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
      await expect(shop.server.reconcile(day)).rejects.toThrow(RangeError);
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
