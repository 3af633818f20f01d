import { asc, inArray, lte, sql } from 'drizzle-orm';
import type { MerchantContext } from '../context';
import { orders, refunds } from '../database/schema';
import { inParallel } from '../in-parallel';
import { nextAsk } from './asking';
import { performRefund } from './refund';
import { settleOrder } from './settle';

/** Rows that one sweep takes at a time. */
const BATCH = 64;

/** Asks about what was taken. One that fails is logged and waits for its next turn; the others do not wait for it. */
const askAboutEach = <T extends { id: string }>(
  { log }: MerchantContext,
  taken: T[],
  ask: (row: T) => Promise<unknown>,
): Promise<void> =>
  inParallel(taken, (row) =>
    ask(row).catch((error: unknown) => log.error({ err: error, id: row.id }, 'not settled')),
  );

/**
 * Asks the wallet about every open order whose turn it is, so that each one ends although nobody asks any more. Taking a
 * row moves its next turn on, so that no other replica takes it too, and a crash only delays it.
 * @returns how many were asked about
 */
export async function settleDueOrders(context: MerchantContext): Promise<number> {
  const now = context.clock.now();
  const { asking } = context.settings;
  for (let count = 0; ;) {
    const due = context.database
      .select({ id: orders.id })
      .from(orders)
      .where(lte(orders.askAt, now))
      .orderBy(asc(orders.askAt))
      .limit(BATCH)
      .for('update', { skipLocked: true });
    const taken = await context.database
      .update(orders)
      .set({
        // Its time limit is a turn as well.
        askAt: sql`case when ${orders.expiresAt} > ${now} then least(${nextAsk(now, orders.asked, asking)}, ${orders.expiresAt}) else ${nextAsk(now, orders.asked, asking)} end`,
        asked: sql`${orders.asked} + 1`,
      })
      .where(inArray(orders.id, due))
      .returning();
    await askAboutEach(context, taken, (order) => settleOrder(context, order));
    count += taken.length;
    if (taken.length < BATCH) return count;
  }
}

/**
 * Asks the wallet again for every refund that has no final answer yet.
 * @returns how many were asked for
 */
export async function performDueRefunds(context: MerchantContext): Promise<number> {
  const now = context.clock.now();
  const { asking } = context.settings;
  for (let count = 0; ;) {
    const due = context.database
      .select({ id: refunds.id })
      .from(refunds)
      .where(lte(refunds.askAt, now))
      .orderBy(asc(refunds.askAt))
      .limit(BATCH)
      .for('update', { skipLocked: true });
    const taken = await context.database
      .update(refunds)
      .set({ askAt: nextAsk(now, refunds.asked, asking), asked: sql`${refunds.asked} + 1` })
      .where(inArray(refunds.id, due))
      .returning({ id: refunds.id });
    await askAboutEach(context, taken, ({ id }) => performRefund(context, id));
    count += taken.length;
    if (taken.length < BATCH) return count;
  }
}
