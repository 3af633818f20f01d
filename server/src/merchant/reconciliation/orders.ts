import { and, asc, eq, gt, gte, inArray, lt, or } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { MerchantContext } from '../context';
import { orders } from '../database/schema';
import { inParallel } from '../in-parallel';
import type { OrderRow } from '../orders/record';
import { refOf, settleOrder } from '../orders/settle';
import { isOpen, OPEN_STATUSES, wasPaid } from '../orders/states';
import { compareOrder } from './compare';
import type { Finding } from './report';
import type { Bill, WalletSide } from './wallet-side';

const BATCH = 500;

export interface Period {
  /** Milliseconds since 1970; `end` is no part of it. */
  start: number;
  end: number;
}

/**
 * Asks the wallet about one order, after an open one had another chance to be settled: what is still under way is no
 * disagreement.
 */
async function inspect(
  context: MerchantContext,
  side: WalletSide,
  order: OrderRow,
): Promise<Finding | undefined> {
  const settled = isOpen(order.status) ? (await settleOrder(context, order)).order : order;
  const trade = await side.ask(() => side.wallet.queryTrade(refOf(settled)));
  return trade && compareOrder(settled, trade, context.clock.now());
}

/** The rows of a condition, in batches, so that a day of any size fits into memory. */
async function* inBatches(
  { database }: MerchantContext,
  condition: SQL | undefined,
): AsyncGenerator<OrderRow[]> {
  for (let last = ''; ;) {
    const rows = await database
      .select()
      .from(orders)
      .where(and(condition, gt(orders.id, last)))
      .orderBy(asc(orders.id))
      .limit(BATCH);
    yield rows;
    const next = rows.at(-1);
    if (!next || rows.length < BATCH) return;
    last = next.id;
  }
}

/** In the bill as it is here: not worth a question. */
const isBilled = (order: OrderRow, bill: Bill): boolean => {
  const billed = bill.payments.get(order.id);
  return billed?.amount === order.total && billed.currency === order.currency;
};

/**
 * The orders of a day here against the wallet. With a bill only those are asked about that it does not confirm: a payment
 * near midnight may be on the bill of the day before, and a bill may be late.
 * @returns how many were compared
 */
export async function compareOwnOrders(
  context: MerchantContext,
  side: WalletSide,
  { start, end }: Period,
  bill: Bill | undefined,
  findings: Finding[],
): Promise<number> {
  const within = (column: AnyPgColumn) => and(gte(column, start), lt(column, end));
  const condition = and(
    eq(orders.provider, side.wallet.name),
    or(
      within(orders.createdAt),
      within(orders.paidAt),
      // However old: an order that nobody could end.
      and(inArray(orders.status, OPEN_STATUSES), lt(orders.expiresAt, end)),
    ),
  );
  let count = 0;
  for await (const rows of inBatches(context, condition)) {
    count += rows.length;
    const doubtful = bill
      ? rows.filter((order) =>
          wasPaid(order.status) ? !isBilled(order, bill) : isOpen(order.status),
        )
      : rows;
    await inParallel(doubtful, async (order) => {
      const finding = await inspect(context, side, order);
      if (finding) findings.push(finding);
    });
  }
  return count;
}

/** The payments of the wallet's bill against the orders here, of whatever day. */
export async function compareBilledPayments(
  context: MerchantContext,
  side: WalletSide,
  bill: Bill,
  findings: Finding[],
): Promise<void> {
  const numbers = [...bill.payments.keys()];
  for (let from = 0; from < numbers.length; from += BATCH) {
    const ids = numbers.slice(from, from + BATCH);
    const rows = await context.database
      .select()
      .from(orders)
      .where(and(inArray(orders.id, ids), eq(orders.provider, side.wallet.name)));
    const known = new Map(rows.map((order) => [order.id, order]));
    await inParallel(ids, async (orderId) => {
      const billed = bill.payments.get(orderId);
      const order = known.get(orderId);
      if (!billed) return;
      if (!order) {
        findings.push({ kind: 'trade_unknown_here', orderId, there: billed });
      } else if (!isBilled(order, bill)) {
        const { status, total: amount, currency } = order;
        const here = { status, amount, currency };
        findings.push({ kind: 'amount_differs', orderId, here, there: billed });
      } else if (!wasPaid(order.status)) {
        const finding = await inspect(context, side, order);
        if (finding) findings.push(finding);
      }
    });
  }
}
