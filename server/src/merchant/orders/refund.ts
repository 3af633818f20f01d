import { and, eq, lte, sql } from 'drizzle-orm';
import type { MerchantContext } from '../context';
import { orders, refunds } from '../database/schema';
import { ApiError } from '../errors';
import { WalletUnavailableError } from '../wallet/provider';
import type { RefundAnswer } from '../wallet/provider';
import { firstAsk } from './asking';
import { createOrderNumber } from './number';
import { findOrder, isOrderNumber, orderNotFound, recordEvent, transact } from './record';
import type { Queries } from './record';

export type RefundRow = typeof refunds.$inferSelect;

export interface RefundRequest {
  /** Minor units. */
  amount: number;
  reason: string;
}

/** Rolls back a refund whose key another request has taken in the meantime. */
class KeyTakenError extends Error {}

async function findByKey(
  queries: Queries,
  orderId: string,
  key: string,
  { amount, reason }: RefundRequest,
): Promise<RefundRow | undefined> {
  const [found] = await queries
    .select()
    .from(refunds)
    .where(and(eq(refunds.orderId, orderId), eq(refunds.key, key)));
  if (found && (found.amount !== amount || found.reason !== reason)) {
    const message = 'This Idempotency-Key was used for another refund; use a new one.';
    throw new ApiError(409, 'idempotency_conflict', message);
  }
  return found;
}

/**
 * Writes down that money is to go back, before anybody is asked for it. The order's `refund_reserved` decides between
 * refunds at the same time: together they never exceed what was paid.
 * @returns undefined when the order was not paid, or has not that much left
 */
export async function reserveRefund(
  tx: Queries,
  context: MerchantContext,
  orderId: string,
  key: string,
  { amount, reason }: RefundRequest,
): Promise<RefundRow | undefined> {
  const at = context.clock.now();
  const [order] = await tx
    .update(orders)
    .set({ refundReserved: sql`${orders.refundReserved} + ${amount}` })
    .where(
      and(
        eq(orders.id, orderId),
        sql`${orders.status} in ('paid', 'partially_refunded')`,
        lte(sql`${orders.refundReserved} + ${amount}`, orders.total),
      ),
    )
    .returning({ id: orders.id });
  if (!order) return undefined;
  const id = createOrderNumber(context.random);
  const [refund] = await tx
    .insert(refunds)
    .values({
      id,
      orderId,
      key,
      amount,
      reason,
      status: 'requested',
      createdAt: at,
      askAt: firstAsk(at, context.settings.asking),
    })
    .onConflictDoNothing()
    .returning();
  if (!refund) throw new KeyTakenError();
  const evidence = { refundNo: id, amount };
  await recordEvent(tx, { orderId, kind: 'refund_requested', evidence, at });
  return refund;
}

/**
 * Gives money back, once per order and key.
 * @returns the refund as it stands: `requested` while the wallet has not given a final answer
 * @throws ApiError `order_not_found`, `refund_not_possible`, `idempotency_conflict`
 */
export async function requestRefund(
  context: MerchantContext,
  orderId: string,
  key: string,
  request: RefundRequest,
): Promise<RefundRow> {
  const { database } = context;
  if (!isOrderNumber(orderId)) throw orderNotFound();
  let refund = await findByKey(database, orderId, key, request);
  if (!refund) {
    try {
      refund = await transact(context, (tx) => reserveRefund(tx, context, orderId, key, request));
    } catch (error) {
      if (!(error instanceof KeyTakenError)) throw error;
      refund = await findByKey(database, orderId, key, request);
    }
  }
  // The same key may have taken what is left at this very moment.
  refund ??= await findByKey(database, orderId, key, request);
  if (!refund) {
    const order = await findOrder(database, orderId);
    if (!order) throw orderNotFound();
    const left = order.paidAt === null ? 0 : order.total - order.refundReserved;
    const message = `Of this order (${order.status}), ${left} can be refunded.`;
    throw new ApiError(409, 'refund_not_possible', message, 'amount');
  }
  return (await performRefund(context, refund.id)) ?? refund;
}

async function askWallet(context: MerchantContext, refund: RefundRow): Promise<RefundAnswer> {
  const order = await findOrder(context.database, refund.orderId);
  if (!order?.tradeNo) throw new Error('A refund without a paid order.');
  try {
    return await context.wallets.named(order.provider).refund({
      refundNo: refund.id,
      outTradeNo: order.id,
      tradeNo: order.tradeNo,
      amount: refund.amount,
      total: order.total,
      currency: order.currency,
      reason: refund.reason,
    });
  } catch (error) {
    if (!(error instanceof WalletUnavailableError)) throw error;
    context.log.warn({ refundNo: refund.id, reason: error.message }, 'refund not confirmed');
    return { outcome: 'pending' };
  }
}

async function findRefund(queries: Queries, id: string): Promise<RefundRow | undefined> {
  const [refund] = await queries.select().from(refunds).where(eq(refunds.id, id));
  return refund;
}

/** Keeps what an open refund waits for where the operator sees it. */
async function noteDelay(
  context: MerchantContext,
  refund: RefundRow,
  walletCode: string,
): Promise<RefundRow | undefined> {
  const { id } = refund;
  context.log.warn({ refundNo: id, walletCode }, 'refund waits for a person');
  const [noted] = await context.database
    .update(refunds)
    .set({ walletCode })
    .where(and(eq(refunds.id, id), eq(refunds.status, 'requested')))
    .returning();
  return noted ?? findRefund(context.database, id);
}

/**
 * Asks the wallet for a refund that was written down, and settles it by the answer. It may be called at any time, also
 * by several at once: the wallet gives back once per number, and the row, which is locked, counts it once here. Where two
 * calls are answered differently, what was given back counts.
 * @returns the refund as it stands, or undefined when there is none of this number
 */
export async function performRefund(
  context: MerchantContext,
  id: string,
): Promise<RefundRow | undefined> {
  const refund = await findRefund(context.database, id);
  if (refund?.status !== 'requested') return refund;
  const answer = await askWallet(context, refund);
  if (answer.outcome === 'pending') {
    return answer.code === undefined ? refund : noteDelay(context, refund, answer.code);
  }
  const succeeded = answer.outcome === 'refunded';
  const at = context.clock.now();
  const { orderId, amount } = refund;
  return transact(context, async (tx) => {
    const [before] = await tx.select().from(refunds).where(eq(refunds.id, id)).for('update');
    const failedBefore = before?.status === 'failed';
    if (before?.status !== 'requested' && !(failedBefore && succeeded)) return before;
    // What it held was free since then.
    const held = failedBefore ? amount : 0;
    const [order] = await tx
      .update(orders)
      .set(
        succeeded
          ? {
              refunded: sql`${orders.refunded} + ${amount}`,
              refundReserved: sql`${orders.refundReserved} + ${held}`,
              status: sql`case when ${orders.refunded} + ${amount} = ${orders.total} then 'refunded' else 'partially_refunded' end`,
            }
          : { refundReserved: sql`${orders.refundReserved} - ${amount}` },
      )
      .where(
        and(eq(orders.id, orderId), lte(sql`${orders.refundReserved} + ${held}`, orders.total)),
      )
      .returning({ id: orders.id });
    if (!order) {
      context.log.error({ orderId, refundNo: id, amount }, 'refunded more than is left');
      return before;
    }
    const [ended] = await tx
      .update(refunds)
      .set({
        status: succeeded ? 'succeeded' : 'failed',
        walletCode: answer.outcome === 'refused' ? answer.code : null,
        endedAt: at,
        askAt: null,
      })
      .where(eq(refunds.id, id))
      .returning();
    await recordEvent(tx, {
      orderId,
      kind: succeeded ? 'refund_succeeded' : 'refund_failed',
      onceKey: failedBefore ? `refund:${id}:after_all` : `refund:${id}`,
      evidence: {
        refundNo: id,
        amount,
        ...(answer.outcome === 'refused' && { walletCode: answer.code }),
      },
      at,
    });
    return ended;
  });
}
