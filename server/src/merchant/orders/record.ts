import { desc, eq, sql } from 'drizzle-orm';
import type { MerchantContext } from '../context';
import type { Order } from '../contract';
import type { Database } from '../database/database';
import { orderEvents, orders } from '../database/schema';
import type { OrderEventKind } from '../database/schema';
import { ApiError } from '../errors';

export type OrderRow = typeof orders.$inferSelect;

/** A transaction or the database itself. */
export type Queries = Pick<Database, 'select' | 'insert' | 'update'>;

const LIST_LIMIT = 100;

/** Whether this can be an order's number at all: a null byte, for one, is an error to the database. */
export const isOrderNumber = (id: string): boolean => /^\w{1,64}$/.test(id);

export const orderNotFound = (): ApiError =>
  new ApiError(404, 'order_not_found', 'There is no such order.');

/** Put together once for a database: every question and every notification begins with it. */
const prepareById = (queries: Queries) =>
  queries
    .select()
    .from(orders)
    .where(eq(orders.id, sql.placeholder('id')))
    // Without a name: a pooler between hands out connections that do not know it.
    .prepare('');

const preparedById = new WeakMap<Queries, ReturnType<typeof prepareById>>();

export async function findOrder(queries: Queries, id: string): Promise<OrderRow | undefined> {
  if (!isOrderNumber(id)) return undefined;
  const prepared = preparedById.get(queries) ?? prepareById(queries);
  preparedById.set(queries, prepared);
  const [row] = await prepared.execute({ id });
  return row;
}

/** The newest hundred. */
export async function listOwnOrders(queries: Queries, userId: string): Promise<OrderRow[]> {
  return queries
    .select()
    .from(orders)
    .where(eq(orders.userId, userId))
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(LIST_LIMIT);
}

/** Kinds of events that a transaction has written, until it is there to stay. */
const written = new WeakMap<Queries, OrderEventKind[]>();

/** Runs a transaction, and counts its events when it has succeeded. */
export async function transact<T>(
  { database, metrics }: MerchantContext,
  task: (tx: Queries) => Promise<T>,
): Promise<T> {
  const kinds: OrderEventKind[] = [];
  const result = await database.transaction(async (tx) => {
    written.set(tx, kinds);
    return task(tx);
  });
  for (const kind of kinds) metrics.orderEvent(kind);
  return result;
}

/**
 * Appends to the order's history; an event with a `onceKey` that is there already is not written again.
 * @param tx of {@link transact}
 */
export async function recordEvent(
  tx: Queries,
  event: {
    orderId: string;
    kind: OrderEventKind;
    onceKey?: string;
    evidence: Record<string, string | number>;
    at: number;
  },
): Promise<void> {
  const rows = await tx
    .insert(orderEvents)
    .values(event)
    .onConflictDoNothing()
    .returning({ id: orderEvents.id });
  if (rows.length > 0) written.get(tx)?.push(event.kind);
}

/**
 * The row as docs/http-api.md shows it: what the client pays with is there only while it can be paid, and not while a close
 * that would give the money back is on its way.
 */
export function toOrder(row: OrderRow): Order {
  return {
    id: row.id,
    status: row.status,
    currency: row.currency,
    lines: row.lines,
    adjustments: row.adjustments,
    total: row.total,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    ...(row.paidAt !== null && { paidAt: row.paidAt }),
    ...(row.refunded > 0 && { refunded: row.refunded }),
    ...(row.status === 'awaiting_payment' &&
      row.closingAt === null &&
      row.trade && { trade: row.trade }),
  };
}
