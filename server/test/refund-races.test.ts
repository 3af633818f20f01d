/** Two calls for one refund are under way, and the wallet answers them differently: what it gave back counts. */
import { eq } from 'drizzle-orm';
import { startMerchantServer } from '../src/index';
import type { MerchantServer } from '../src/index';
import { orderEvents, refunds } from '../src/merchant/database/schema';
import type { RefundAnswer } from '../src/merchant/wallet/provider';
import { openTestDatabase } from './support/database';
import type { OpenTestDatabase } from './support/database';
import { FakeWallet } from './support/fake-wallet';
import { TOTAL, insertOrder, readOrder } from './support/rows';
import { ManualTime } from './support/time';

let storage: OpenTestDatabase;
let wallet: FakeWallet;
let server: MerchantServer;
let log: string[];
let trades = 0;

beforeAll(async () => {
  storage = await openTestDatabase();
});
beforeEach(async () => {
  wallet = new FakeWallet();
  log = [];
  server = await startMerchantServer({
    port: 0,
    storage,
    wallets: wallet.desk(),
    clock: new ManualTime(),
    sweepInterval: 0,
    operatorToken: 'operator',
    log: { write: (line) => void log.push(line) },
  });
});
afterEach(() => server.close());
afterAll(() => storage.close());

const paidOrder = () => insertOrder(storage.database, 'paid', { tradeNo: `RACE${(trades += 1)}` });

async function refund(orderId: string, amount: number, key: string) {
  const response = await fetch(`${server.url}/operator/orders/${orderId}/refunds`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer operator',
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify({ amount, reason: 'Chipped' }),
  });
  return (await response.json()) as { id: string; status: string };
}

/** The first call waits for its answer until the test gives it; every later one is answered at once. */
function holdFirst(later: RefundAnswer) {
  let give!: (answer: RefundAnswer) => void;
  let called!: () => void;
  const first = new Promise<RefundAnswer>((resolve) => (give = resolve));
  const isCalled = new Promise<void>((resolve) => (called = resolve));
  let calls = 0;
  wallet.onRefund = () => {
    calls += 1;
    if (calls > 1) return Promise.resolve(later);
    called();
    return first;
  };
  return { give, isCalled };
}

const stored = async (id: string) =>
  (await storage.database.select().from(refunds).where(eq(refunds.id, id)))[0];
const kinds = async (orderId: string) =>
  (
    await storage.database
      .select()
      .from(orderEvents)
      .where(eq(orderEvents.orderId, orderId))
      .orderBy(orderEvents.id)
  ).map(({ kind }) => kind);

it('was refused to the second call before the first one was answered: it is given back', async () => {
  const order = await paidOrder();
  const { give, isCalled } = holdFirst({ outcome: 'refused', code: 'BUSY' });
  const first = refund(order, 700, 'key');
  await isCalled;
  const second = await refund(order, 700, 'key');
  expect(second.status).toBe('failed');
  give({ outcome: 'refunded' });
  expect(await first).toMatchObject({ id: second.id, status: 'succeeded' });
  expect(await readOrder(storage.database, order)).toMatchObject({
    status: 'partially_refunded',
    refunded: 700,
    refundReserved: 700,
  });
  expect(await stored(second.id)).toMatchObject({ status: 'succeeded', walletCode: null });
  expect(await kinds(order)).toEqual(['refund_requested', 'refund_failed', 'refund_succeeded']);
});

it('was given back before the other call was refused: it stays so', async () => {
  const order = await paidOrder();
  const { give, isCalled } = holdFirst({ outcome: 'refunded' });
  const first = refund(order, TOTAL, 'key');
  await isCalled;
  expect((await refund(order, TOTAL, 'key')).status).toBe('succeeded');
  give({ outcome: 'refused', code: 'BUSY' });
  expect((await first).status).toBe('succeeded');
  expect(await readOrder(storage.database, order)).toMatchObject({
    status: 'refunded',
    refunded: TOTAL,
    refundReserved: TOTAL,
  });
  expect(await kinds(order)).toEqual(['refund_requested', 'refund_succeeded']);
});

it('was given back after another refund had taken what it held: a person is told, and the sums hold', async () => {
  const order = await paidOrder();
  const { give, isCalled } = holdFirst({ outcome: 'refused', code: 'BUSY' });
  const first = refund(order, 700, 'first');
  await isCalled;
  await refund(order, 700, 'first');
  wallet.onRefund = () => Promise.resolve({ outcome: 'pending' });
  expect((await refund(order, 700, 'second')).status).toBe('requested');
  give({ outcome: 'refunded' });
  expect((await first).status).toBe('failed');
  expect(await readOrder(storage.database, order)).toMatchObject({
    status: 'paid',
    refunded: 0,
    refundReserved: 700,
  });
  const told = log.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told.filter(({ level }) => level === 50)).toMatchObject([
    { msg: 'refunded more than is left', orderId: order },
  ]);
});
