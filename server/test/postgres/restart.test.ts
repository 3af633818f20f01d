import { ensurePostgres } from '../../../scripts/lib/postgres';
import { startCluster } from '../../../scripts/lib/postgres-cluster';
import type { Cluster } from '../../../scripts/lib/postgres-cluster';
import { startMerchantServer } from '../../src/index';
import type { MerchantServer } from '../../src/index';
import { openDatabase } from '../../src/merchant/database/database';
import { idempotencyKeys, orderEvents, orders } from '../../src/merchant/database/schema';
import { startJobs } from '../../src/merchant/jobs/queue';
import { FakeWallet } from '../support/fake-wallet';
import { recordingLog } from '../support/log';
import { ManualTime } from '../support/time';

jest.setTimeout(120_000);

/** A server of its own: the other tests go on with theirs. */
let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster(ensurePostgres());
});
afterAll(() => cluster.stop());

const CLIENTS = 8;
const ORDERS = 25;

async function call(url: string, path: string, token: string, key: string, json: object) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(json),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

it.each(['fast', 'immediate'] as const)(
  'that PostgreSQL is restarted (%s) in the middle of traffic loses and doubles no order',
  async (mode) => {
    const url = cluster.url('postgres');
    const time = new ManualTime();
    const wallet = new FakeWallet();
    const start = () =>
      startMerchantServer({
        port: 0,
        databaseUrl: url,
        wallets: wallet.desk(),
        clock: time,
        sweepInterval: 0,
        requestsPerMinute: 1_000_000,
        buyerRequestsPerMinute: 1_000_000,
      });
    const servers: MerchantServer[] = [await start(), await start()];
    const json = { host: 'alipay', authCode: mode };
    const session = await call(servers[0]!.url, '/sessions', '', '', json);
    const { token = '' } = session.body;

    const accepted = new Map<string, string>();
    const failures: number[] = [];
    let restarted: Promise<void> | undefined;
    const place = async (key: string): Promise<void> => {
      for (let attempt = 0; ; attempt += 1) {
        const server = servers[(attempt + key.length) % servers.length]!;
        const body = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
        const answer = await call(server.url, '/orders', token, key, body);
        if (answer.status === 201) {
          accepted.set(key, answer.body.id ?? '');
          // From here on half of the work is done, and the rest is under way.
          if (accepted.size === (CLIENTS * ORDERS) / 2) restarted = cluster.restart(mode);
          return;
        }
        failures.push(answer.status);
        await restarted;
      }
    };
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let count = 0; count < ORDERS; count += 1) await place(`${mode}-${client}-${count}`);
      }),
    );
    await restarted;

    expect(accepted.size).toBe(CLIENTS * ORDERS);
    // Whoever was turned away was told that it will pass.
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures)).toEqual(new Set([503]));
    const { database } = servers[0]!;
    const keys = await database
      .select({ key: idempotencyKeys.key, id: idempotencyKeys.orderId })
      .from(idempotencyKeys);
    const own = keys.filter(({ key }) => key.startsWith(mode));
    expect(new Map(own.map(({ key, id }) => [key, id]))).toEqual(accepted);
    const stored = await database.select({ id: orders.id, status: orders.status }).from(orders);
    const ids = new Set(accepted.values());
    expect(stored.filter(({ id }) => ids.has(id)).map(({ status }) => status)).toEqual(
      own.map(() => 'awaiting_payment'),
    );
    // No order without its key, and none with half of its history.
    expect(stored).toHaveLength(keys.length);
    const events = await database.select({ kind: orderEvents.kind }).from(orderEvents);
    expect(events).toHaveLength(2 * stored.length);
    for (const server of servers) await server.close();
  },
);

it('that PostgreSQL is restarted stops no job: the next turn runs', async () => {
  const storage = await openDatabase({ url: cluster.url('postgres') });
  const { log, lines } = recordingLog();
  const ran: string[] = [];
  let turns: (() => void)[] = [];
  let scheduled = (): void => undefined;
  const timers = {
    schedule(_delay: number, task: () => void) {
      turns.push(task);
      scheduled();
      return () => undefined;
    },
  };
  /** Until both jobs, this one and the queue's own maintenance, have had their turn. */
  const turned = async () => {
    while (turns.length < 2) await new Promise<void>((resolve) => (scheduled = resolve));
  };
  const next = () => {
    const due = turns;
    turns = [];
    for (const turn of due) turn();
  };
  const job = { name: 'through-restart', everySeconds: 7200, run: async () => ran.push('run') };
  const queue = await startJobs({ storage, jobs: [job], timers, log });
  await turned();
  expect(ran).toHaveLength(1);

  const restarted = cluster.restart('immediate');
  next();
  await turned();
  await restarted;
  await storage.ping();
  await storage.executeSql(
    "update pgboss.job set singleton_on = singleton_on - interval '1 year'",
    [],
  );
  next();
  await turned();
  expect(ran).toHaveLength(2);
  expect(lines.length).toBeLessThanOrEqual(2);
  await queue.stop();
  await storage.close();
});
