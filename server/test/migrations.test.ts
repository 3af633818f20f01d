import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { orders } from '../src/merchant/database/schema';
import journal from '../src/merchant/database/migrations/meta/_journal.json';
import { createTestDatabase } from './support/database';
import type { TestDatabase } from './support/database';

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase('empty');
});
afterEach(() => test.drop());

const FOLDER = join(__dirname, '../src/merchant/database/migrations');

/** The database as a server of that time left it, with drizzle's account of it. */
async function migrateTo(last: number): Promise<void> {
  await test.sql(`create schema drizzle;
    create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`);
  for (const { idx, tag, when } of journal.entries) {
    if (idx > last) break;
    const text = readFileSync(join(FOLDER, `${tag}.sql`), 'utf8');
    for (const statement of text.split('--> statement-breakpoint')) await test.sql(statement);
    await test.sql(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('${tag}', ${when})`,
    );
  }
}

const applied = async () =>
  (await test.sql('select id from drizzle.__drizzle_migrations')).map(({ id }) => id);

it('brings the orders of an older server along', async () => {
  await migrateTo(1);
  await test.sql(`insert into users values ('u', 'alipay', '2088', 1);
    insert into orders (id, user_id, host, status, currency, total, lines, adjustments, trade_no, created_at, expires_at, paid_at) values
      ('OPEN', 'u', 'alipay', 'awaiting_payment', 'CNY', 100, '[]', '[]', 'T1', 10, 20, null),
      ('PAID', 'u', 'alipay', 'paid', 'CNY', 200, '[{"id":"a"}]', '[]', 'T2', 11, 21, 15),
      ('SHUT', 'u', 'alipay', 'closed', 'CNY', 300, '[]', '[]', null, 12, 22, null);
    insert into order_events (order_id, kind, once_key, evidence, at) values ('PAID', 'paid', 'paid', '{"amount":200}', 15);
    insert into idempotency_keys values ('u', 'key', 'digest', 'PAID', 11);
    insert into sessions values ('hash', 'u', 1, 99)`);
  const storage = await test.open();
  const rows = await storage.database.select().from(orders).orderBy(asc(orders.createdAt));
  expect(rows).toMatchObject([
    // Open then, so it is asked about at once.
    { id: 'OPEN', status: 'awaiting_payment', provider: 'alipay', total: 100, askAt: 10, asked: 0 },
    { id: 'PAID', status: 'paid', paidAt: 15, refunded: 0, refundReserved: 0, askAt: null },
    { id: 'SHUT', status: 'closed', tradeNo: null, askAt: null },
  ]);
  expect(rows[1]?.lines).toEqual([{ id: 'a' }]);
  expect(await test.sql('select kind, evidence from order_events')).toEqual([
    { kind: 'paid', evidence: { amount: 200 } },
  ]);
  expect(await applied()).toHaveLength(journal.entries.length);
  await storage.close();
});

it('that fails ends the start and leaves the database as it was', async () => {
  await migrateTo(1);
  // In the way of the next one.
  await test.sql('create table refunds (id text)');
  await expect(test.open()).rejects.toThrow();
  expect(await applied()).toHaveLength(2);
  await test.sql('drop table refunds');
  const storage = await test.open();
  expect(await applied()).toHaveLength(journal.entries.length);
  await storage.close();
});
