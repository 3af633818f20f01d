import { startMerchantServer } from '../src/index';
import { sessions } from '../src/merchant/database/schema';
import type { OpenDatabase } from '../src/merchant/database/database';
import { startJobs } from '../src/merchant/jobs/queue';
import type { Job, JobQueue } from '../src/merchant/jobs/queue';
import { createTestDatabase } from './support/database';
import type { TestDatabase } from './support/database';
import { FakeWallet } from './support/fake-wallet';
import { recordingLog } from './support/log';
import { insertOrder, readOrder } from './support/rows';
import { ManualTime } from './support/time';

let test: TestDatabase;
let storage: OpenDatabase;
let other: OpenDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
  storage = await test.open();
  other = await test.open();
});
afterEach(async () => {
  await storage.close();
  await other.close();
  await test.drop();
});

/** The longest span there is: no run of a test ends in the next one. */
const SPAN = 2 * 60 * 60;

/** The next span begins: the database's own clock decides, so the jobs so far are moved into the past. */
const nextSpan = () =>
  test.sql("update pgboss.job set singleton_on = singleton_on - interval '1 year'");

const states = async (name: string) =>
  (await test.sql(`select state from pgboss.job where name = '${name}' order by created_on`)).map(
    ({ state }) => state,
  );

interface Replica {
  queue: JobQueue;
  time: ManualTime;
  lines: string[];
}

async function start(database: OpenDatabase, run: () => Promise<unknown>): Promise<Replica> {
  const time = new ManualTime();
  const { log, lines } = recordingLog();
  const job: Job = { name: 'work', everySeconds: SPAN, run };
  return {
    queue: await startJobs({ storage: database, jobs: [job], timers: time, log }),
    time,
    lines,
  };
}

it('runs a job once among replicas that start together, soon after the start', async () => {
  let runs = 0;
  const run = async () => void (runs += 1);
  const replicas = await Promise.all([start(storage, run), start(other, run)]);
  await Promise.all(replicas.map(({ queue }) => queue.stop()));
  expect(runs).toBe(1);
  expect(await states('work')).toEqual(['completed']);
  expect(replicas.map(({ lines }) => lines)).toEqual([[], []]);
});

it('runs it once more in the next span, on a replica that is there by then', async () => {
  const ran: string[] = [];
  const first = await start(storage, async () => ran.push('first'));
  await first.queue.stop();
  await nextSpan();
  const second = await start(other, async () => ran.push('second'));
  await second.queue.stop();
  expect(ran).toEqual(['first', 'second']);
});

it('looks again every minute: nothing to do in the same span, another run in the next', async () => {
  const waiting: { delay: number; task: () => void }[] = [];
  let notify = (): void => undefined;
  const schedule = (delay: number, task: () => void) => {
    waiting.push({ delay, task });
    notify();
    return () => undefined;
  };
  /** Until both jobs, this one and the queue's own maintenance, wait for their next turn. */
  const turned = async () => {
    while (waiting.length < 2) await new Promise<void>((resolve) => (notify = resolve));
    return waiting.splice(0);
  };
  let runs = 0;
  const job: Job = { name: 'work', everySeconds: SPAN, run: async () => (runs += 1) };
  const { log } = recordingLog();
  const queue = await startJobs({ storage, jobs: [job], timers: { schedule }, log });
  const first = await turned();
  expect([runs, first.map(({ delay }) => delay)]).toEqual([1, [60_000, 60_000]]);
  for (const { task } of first) task();
  const second = await turned();
  expect(runs).toBe(1);
  await nextSpan();
  for (const { task } of second) task();
  await turned();
  expect(runs).toBe(2);
  await queue.stop();
});

it('goes on after a failure, which is logged without the values of a query', async () => {
  const failing = await start(storage, async () => {
    throw Object.assign(new Error('Failed query: select $1\nparams: secret'), { name: 'Bad' });
  });
  await failing.queue.stop();
  expect(await states('work')).toEqual(['failed']);
  expect(failing.lines).toHaveLength(1);
  expect(failing.lines[0]).toContain('job failed');
  expect(failing.lines[0]).not.toContain('secret');
  await nextSpan();
  let runs = 0;
  const working = await start(storage, async () => (runs += 1));
  await working.queue.stop();
  expect(runs).toBe(1);
});

it('loses a run, and no more, with a replica that dies in the middle of it', async () => {
  const first = await start(storage, async () => undefined);
  await first.queue.stop();
  await test.sql("update pgboss.job set state = 'active', completed_on = null");
  await nextSpan();
  let runs = 0;
  const second = await start(other, async () => (runs += 1));
  await second.queue.stop();
  expect(runs).toBe(1);
  expect(await states('work')).toEqual(['active', 'completed']);
});

it('takes up what another replica has left, as one run', async () => {
  const first = await start(storage, async () => undefined);
  await first.queue.stop();
  await test.sql(`insert into pgboss.job (name, start_after) values
    ('work', now() - interval '1 minute'), ('work', now() - interval '1 minute')`);
  let runs = 0;
  const second = await start(other, async () => (runs += 1));
  await second.queue.stop();
  expect(runs).toBe(1);
  expect(await states('work')).toEqual(['completed', 'completed', 'completed']);
});

it('waits for the job under way when it is stopped, and begins nothing after that', async () => {
  const happened: string[] = [];
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const { queue, time } = await start(storage, async () => {
    begin();
    await finished;
    happened.push('done');
  });
  await begun;
  const stopped = queue.stop().then(() => happened.push('stopped'));
  finish();
  await stopped;
  expect(happened).toEqual(['done', 'stopped']);
  expect(await states('work')).toEqual(['completed']);
  expect(time.pending).toEqual([]);
});

describe('a merchant server', () => {
  const DAY = 24 * 60 * 60_000;

  it('settles what is due and removes old sessions without being asked', async () => {
    const wallet = new FakeWallet();
    const time = new ManualTime();
    const id = await insertOrder(storage.database, 'awaiting_payment', { askAt: 5 });
    wallet.pay(id, 1000);
    const session = (tokenHash: string, ended: number) => ({
      tokenHash,
      userId: 'user',
      createdAt: 1,
      expiresAt: time.now() - ended,
    });
    await storage.database
      .insert(sessions)
      .values([session('old', 8 * DAY), session('young', 6 * DAY), session('open', -1)]);
    const options = { port: 0, storage, wallets: wallet.desk(), clock: time, timers: time };
    const server = await startMerchantServer(options);
    await server.close();
    expect(await readOrder(storage.database, id)).toMatchObject({ status: 'paid' });
    const left = await storage.database.select({ hash: sessions.tokenHash }).from(sessions);
    expect(left.map(({ hash }) => hash).sort()).toEqual(['open', 'young']);
    expect(await states('reconcile')).toEqual(['completed']);
  });

  it('answers nobody when its queue cannot start: the port is free again', async () => {
    const wallet = new FakeWallet();
    const broken = { ...storage, exclusively: () => Promise.reject(new Error('no queue')) };
    const first = await startMerchantServer({ port: 0, storage, wallets: wallet.desk() });
    const port = Number(new URL(first.url).port);
    await first.close();
    const options = { port, wallets: wallet.desk() };
    await expect(startMerchantServer({ ...options, storage: broken })).rejects.toThrow('no queue');
    const again = await startMerchantServer({ ...options, storage });
    await again.close();
    expect(again.url).toBe(first.url);
  });

  it('does nothing by itself when the queue is off', async () => {
    const wallet = new FakeWallet();
    const time = new ManualTime();
    await insertOrder(storage.database, 'awaiting_payment', { askAt: 5 });
    const options = { port: 0, storage, wallets: wallet.desk(), clock: time, timers: time };
    const server = await startMerchantServer({ ...options, sweepInterval: 0 });
    await server.close();
    expect(wallet.asked).toEqual([]);
    expect(await test.sql("select to_regnamespace('pgboss') as there")).toEqual([{ there: null }]);
  });
});
