import { startMerchantServer } from '../src/index';
import type { MerchantServer } from '../src/index';
import { onPostgres, openTestDatabase } from './support/database';
import type { OpenTestDatabase } from './support/database';
import { FakeWallet } from './support/fake-wallet';
import { TOTAL, insertOrder } from './support/rows';
import { ManualTime } from './support/time';
import { World } from './support/world';

const DAY = 24 * 60 * 60_000;

let storage: OpenTestDatabase;
let time: ManualTime;
let wallet: FakeWallet;
let server: MerchantServer;
beforeEach(async () => {
  storage = await openTestDatabase();
  time = new ManualTime();
  wallet = new FakeWallet();
  server = await startMerchantServer({
    port: 0,
    storage,
    wallets: wallet.desk(),
    clock: time,
    timers: time,
    sweepInterval: 0,
    operatorToken: 'operator',
    metrics: { host: '127.0.0.1', port: 0 },
  });
});
afterEach(async () => {
  await server.close();
  await storage.close();
});

/** The samples whose names begin so, without those of a histogram's buckets and sums, by what they are labelled with. */
async function samples(name: string): Promise<Record<string, number>> {
  const text = await (await fetch(server.metricsUrl ?? '')).text();
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`));
  return Object.fromEntries(
    lines.map((line) => {
      const [, labels = '', value] = /^\w+\{(.*)\} (\S+)$/.exec(line) ?? [];
      const values = [...labels.matchAll(/"([^"]*)"/g)].map(([, label]) => label);
      return [values.join(' '), Number(value)];
    }),
  );
}

async function call<T>(method: string, path: string, headers = {}, json?: object) {
  const response = await fetch(server.url + path, {
    method,
    headers: { ...headers, ...(json && { 'content-type': 'application/json' }) },
    ...(json && { body: JSON.stringify(json) }),
  });
  return (await response.json()) as T;
}
async function signIn(): Promise<{ authorization: string }> {
  const json = { host: 'alipay', authCode: 'code' };
  const { token } = await call<{ token: string }>('POST', '/sessions', {}, json);
  return { authorization: `Bearer ${token}` };
}
const CART = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };

it('count requests by their route, so that no order has a line of its own', async () => {
  const buyer = await signIn();
  for (let count = 0; count < 3; count += 1) await call('GET', `/orders/NOSUCH${count}`, buyer);
  await call('GET', '/orders', buyer);
  await call('GET', '/nothing/at/all');
  expect(await samples('tradepay_http_request_seconds_count')).toEqual({
    'POST /sessions 201': 1,
    'GET /orders/:id 404': 3,
    'GET /orders 200': 1,
    'GET none 404': 1,
  });
});

it('count what happens to orders once it is stored, and once', async () => {
  const buyer = await signIn();
  const order = (key: string) =>
    call<{ id: string; total: number }>(
      'POST',
      '/orders',
      { ...buyer, 'idempotency-key': key },
      CART,
    );
  const { id, total } = await order('one');
  await order('one');
  wallet.pay(id, total);
  await call('GET', `/orders/${id}`, buyer);
  await call('GET', `/orders/${id}`, buyer);
  const operator = { authorization: 'Bearer operator', 'idempotency-key': 'refund' };
  const refund = { amount: 1, reason: 'returned' };
  await call('POST', `/operator/orders/${id}/refunds`, operator, refund);
  await order('two');
  time.advance(DAY);
  wallet.closing = 'closed';
  await server.settleDue();
  expect(await samples('tradepay_order_events_total')).toEqual({
    created: 2,
    trade_created: 2,
    paid: 1,
    refund_requested: 1,
    refund_succeeded: 1,
    closed: 1,
  });
});

it('count nothing that was rolled back', async () => {
  const id = await insertOrder(storage.database, 'awaiting_payment', { askAt: 1 });
  await insertOrder(storage.database, 'paid', { tradeNo: `T${id}` });
  wallet.pay(id, TOTAL);
  await server.settleDue();
  expect(await samples('tradepay_order_events_total')).toEqual({});
});

it('count the calls of a wallet by how they ended', async () => {
  const buyer = await signIn();
  wallet.away = true;
  await call('POST', '/orders', { ...buyer, 'idempotency-key': 'key' }, CART);
  expect(await samples('tradepay_wallet_call_seconds_count')).toEqual({
    'alipay exchange_auth_code answered': 1,
    'alipay make_trade unavailable': 1,
  });
});

it('count the differences of a reconciliation, and the notifications by why they were refused', async () => {
  wallet.bills = new Map();
  const other = await startMerchantServer({
    port: 0,
    storage,
    wallets: wallet.desk(),
    clock: time,
    sweepInterval: 0,
    metrics: { host: '127.0.0.1', port: 0 },
  });
  await server.close();
  server = other;
  const billed = { kind: 'payment', outTradeNo: 'NOBODYS', tradeNo: 'T', amount: 1 } as const;
  wallet.bills.set('2026-02-28', [{ ...billed, currency: 'CNY' }]);
  await server.reconcile('2026-02-28');
  expect(await samples('tradepay_reconciliation_findings')).toEqual({ alipay: 1 });
  expect(await samples('tradepay_reconciliation_unanswered')).toEqual({ alipay: 0 });
  await fetch(`${server.url}/notifications/alipay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await fetch(`${server.url}/notifications/alipay`, { method: 'POST', body: 'text' });
  expect(await samples('tradepay_notifications_total')).toEqual({
    'alipay refused none': 1,
    'alipay refused unreadable': 1,
  });
});

it('show the connections to PostgreSQL', async () => {
  const connections = await samples('tradepay_database_connections');
  expect(Object.keys(connections)).toEqual(onPostgres ? ['open', 'idle', 'waiting'] : []);
});

it('count the jobs', async () => {
  const other = await startMerchantServer({
    port: 0,
    storage,
    wallets: wallet.desk(),
    clock: time,
    timers: time,
    metrics: { host: '127.0.0.1', port: 0 },
  });
  await server.close();
  server = other;
  const expected = ['perform-refunds', 'reconcile', 'remove-sessions', 'settle-orders'];
  let counts: string[] = [];
  while (counts.length < expected.length) {
    counts = Object.keys(await samples('tradepay_job_seconds_count'));
  }
  expect(counts.sort()).toEqual(expected.map((name) => `${name} succeeded`));
});

it('are not where buyers are, and nothing else is where they are', async () => {
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  const { origin } = new URL(server.metricsUrl ?? '');
  expect((await fetch(`${origin}/health`)).status).toBe(404);
  expect((await fetch(`${origin}/metrics`, { method: 'POST' })).status).toBe(404);
  expect(await (await fetch(`${origin}/metrics`)).text()).toContain('nodejs_eventloop_lag_seconds');
});

it('count an accepted notification', async () => {
  const world = await World.start({ metrics: { host: '127.0.0.1', port: 0 } });
  const order = await world.order(await world.signIn());
  await world.notify(world.notification(order));
  await world.notify({ ...world.notification(order), sign: 'forged' });
  const text = await (await fetch(world.merchant.metricsUrl ?? '')).text();
  expect(text).toContain('{provider="alipay",outcome="accepted",reason=""} 1');
  expect(text).toContain('{provider="alipay",outcome="refused",reason="signature"} 1');
  expect(text).toContain('tradepay_order_events_total{kind="notified"} 1');
  await world.stop();
});
