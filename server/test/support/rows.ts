import { eq } from 'drizzle-orm';
import type { Database } from '../../src/merchant/database/database';
import { orders, users } from '../../src/merchant/database/schema';
import type { OrderStatus } from '../../src/merchant/orders/states';
import { wasPaid } from '../../src/merchant/orders/states';

export const TOTAL = 1000;

type OrderValues = typeof orders.$inferInsert;

let count = 0;

/** What the table demands of an order in this state. */
export const standing = (status: OrderStatus, total = TOTAL) => ({
  status,
  paidAt: wasPaid(status) ? 2 : null,
  refunded: status === 'refunded' ? total : status === 'partially_refunded' ? 1 : 0,
  refundReserved: status === 'refunded' ? total : status === 'partially_refunded' ? 1 : 0,
});

/** Puts an order into the table as it is, without a wallet or a history. */
export async function insertOrder(
  database: Database,
  status: OrderStatus,
  more: Partial<OrderValues> = {},
): Promise<string> {
  count += 1;
  const id = `ROW${String(count).padStart(9, '0')}`;
  await database
    .insert(users)
    .values({ id: 'user', host: 'h5', walletUserId: null, createdAt: 1 })
    .onConflictDoNothing();
  await database.insert(orders).values({
    id,
    userId: 'user',
    host: 'alipay',
    provider: 'alipay',
    currency: 'CNY',
    total: TOTAL,
    lines: [],
    adjustments: [],
    createdAt: 1,
    expiresAt: 1000,
    ...standing(status, more.total),
    ...more,
  });
  return id;
}

export async function readOrder(database: Database, id: string) {
  const [row] = await database.select().from(orders).where(eq(orders.id, id));
  if (!row) throw new Error(`There is no order ${id}.`);
  return row;
}
