import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { isDatabaseAway } from '../../src/merchant/database/away';
import { openDatabase } from '../../src/merchant/database/database';
import type { OpenDatabase } from '../../src/merchant/database/database';
import { orders } from '../../src/merchant/database/schema';
import journal from '../../src/merchant/database/migrations/meta/_journal.json';
import { createTestDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { insertOrder } from '../support/rows';

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

const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: unknown) => error as Error,
  );

/** Ends every connection of the pool, as a server does that stops. */
const endConnections = () =>
  test.sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'taro-tradepay'",
  );

it('is brought up to date once when replicas start at the same time', async () => {
  const empty = await createTestDatabase('empty');
  const replicas = await Promise.all(Array.from({ length: 4 }, () => empty.open()));
  for (const replica of replicas) await replica.ping();
  const done = await empty.sql('select hash from drizzle.__drizzle_migrations');
  expect(new Set(done.map(({ hash }) => hash)).size).toBe(journal.entries.length);
  expect(done).toHaveLength(journal.entries.length);
  for (const replica of replicas) await replica.close();
  await empty.drop();
});

it('does what only one replica may do one after the other', async () => {
  const other = await test.open();
  const steps: string[] = [];
  const task = (name: string, database: OpenDatabase) =>
    database.exclusively(async () => {
      steps.push(`${name} begins`);
      await database.ping();
      await other.ping();
      steps.push(`${name} ends`);
    });
  await Promise.all([task('a', storage), task('b', other), task('c', storage)]);
  const names = steps.filter((_step, index) => index % 2 === 0).map((step) => step.charAt(0));
  expect(steps).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect([...names].sort()).toEqual(['a', 'b', 'c']);
  await other.close();
});

it('frees the way for the others when what one replica did alone has failed', async () => {
  const task = () => Promise.reject(new Error('no'));
  await expect(storage.exclusively(task)).rejects.toThrow('no');
  expect(await storage.exclusively(async () => 'yes')).toBe('yes');
});

it('survives connections that end, idle and in the middle of a transaction', async () => {
  const { database } = storage;
  const id = await insertOrder(database, 'created');
  await storage.ping();
  const error = await failure(
    database.transaction(async (tx) => {
      await tx.update(orders).set({ status: 'closed' });
      await endConnections();
      await tx.execute(sql`select 1`);
    }),
  );
  expect(isDatabaseAway(error)).toBe(true);
  await storage.ping();
  expect(await database.select({ id: orders.id, status: orders.status }).from(orders)).toEqual([
    { id, status: 'created' },
  ]);
});

it('keeps its only connection when a transaction cannot even begin', async () => {
  const single = await test.open({ poolSize: 1 });
  const nonsense = { isolationLevel: 'nonsense' as 'serializable' };
  const error = await failure(single.database.transaction(async () => undefined, nonsense));
  expect(String(error.cause)).toContain('syntax error');
  await single.ping();
  await single.close();
});

it('ends a transaction that nobody goes on with, and a statement that takes too long', async () => {
  const settings = await storage.executeSql(
    "select name, setting from pg_settings where name in ('statement_timeout', 'idle_in_transaction_session_timeout') order by name",
    [],
  );
  expect(settings.rows).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: '15000' },
    { name: 'statement_timeout', setting: '10000' },
  ]);
  const error = await failure(
    storage.database.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 1`);
      await tx.execute(sql`select pg_sleep(60)`);
    }),
  );
  expect(isDatabaseAway(error)).toBe(true);
  await storage.ping();
});

it('says of a server that is not there that it is away', async () => {
  const place = createServer();
  await new Promise<void>((resolve) => place.listen(0, '127.0.0.1', resolve));
  const { port } = place.address() as AddressInfo;
  await new Promise((resolve) => place.close(resolve));
  for (const url of [
    `postgresql://postgres@127.0.0.1:${port}/postgres`,
    'postgresql:///postgres?host=/nowhere&user=postgres',
  ]) {
    expect(isDatabaseAway(await failure(openDatabase({ url })))).toBe(true);
  }
});

it('says of a mistake, and of everything that is no database, that nothing is away', async () => {
  const { database } = storage;
  const id = await insertOrder(database, 'created');
  const errors = [
    await failure(database.execute(sql`select nonsense`)),
    await failure(insertOrder(database, 'created', { total: 0 })),
    await failure(database.insert(orders).select(database.select().from(orders))),
    Object.assign(new Error('no such picture'), { code: 'ENOENT', syscall: 'open' }),
    new Error('any'),
    'any',
    undefined,
  ];
  expect(id).not.toBe('');
  expect(errors.map(isDatabaseAway)).toEqual(errors.map(() => false));
});
