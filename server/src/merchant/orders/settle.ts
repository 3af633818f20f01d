import { and, eq, gt, lte } from 'drizzle-orm';
import type { MerchantContext } from '../context';
import { orders } from '../database/schema';
import { WalletUnavailableError } from '../wallet/gateway';
import type { WalletTrade } from '../wallet/gateway';
import { findOrder, recordEvent } from './record';
import type { OrderRow, Queries } from './record';

/** Who says that an order is paid, and with what. */
export interface PaymentEvidence {
  source: 'notification' | 'query';
  tradeNo: string;
  amount: number;
  walletStatus: string;
  /** The notification's own id. */
  notifyId?: string;
}

/** An order, and whether its state rests on a usable answer of the wallet just now. */
export interface Settlement {
  order: OrderRow;
  /** False: the order may be paid at the wallet although it still awaits payment here. */
  confirmed: boolean;
}

const confirmed = (order: OrderRow): Settlement => ({ order, confirmed: true });

async function current(queries: Queries, id: string): Promise<OrderRow> {
  const order = await findOrder(queries, id);
  if (!order) throw new Error('An order has disappeared.');
  return order;
}

/**
 * Marks an order as paid, exactly once however many sources say so at the same time: the UPDATE names the state that it
 * leaves, so only one of them changes the row. Money that arrives for a closed order is still money: it is paid too,
 * and its history says that it came after the close.
 *
 * The caller has checked the amount.
 */
export async function markPaid(
  context: MerchantContext,
  orderId: string,
  { source, tradeNo, amount, walletStatus, notifyId }: PaymentEvidence,
): Promise<OrderRow> {
  const at = context.clock.now();
  return context.database.transaction(async (tx) => {
    const evidence = {
      source,
      tradeNo,
      amount,
      walletStatus,
      ...(notifyId !== undefined && { notifyId }),
    };
    if (notifyId !== undefined) {
      const onceKey = `notified:${notifyId}`;
      await recordEvent(tx, { orderId, kind: 'notified', onceKey, evidence, at });
    }
    for (const from of ['awaiting_payment', 'closed'] as const) {
      const [paid] = await tx
        .update(orders)
        .set({ status: 'paid', paidAt: at, tradeNo })
        .where(and(eq(orders.id, orderId), eq(orders.status, from)))
        .returning();
      if (paid) {
        const kind = from === 'closed' ? 'paid_after_close' : 'paid';
        await recordEvent(tx, { orderId, kind, onceKey: 'paid', evidence, at });
        return paid;
      }
    }
    return current(tx, orderId);
  });
}

async function markClosed(
  context: MerchantContext,
  orderId: string,
  evidence: Record<string, string>,
): Promise<OrderRow> {
  const at = context.clock.now();
  return context.database.transaction(async (tx) => {
    const [closed] = await tx
      .update(orders)
      .set({ status: 'closed' })
      .where(and(eq(orders.id, orderId), eq(orders.status, 'awaiting_payment')))
      .returning();
    if (!closed) return current(tx, orderId);
    await recordEvent(tx, { orderId, kind: 'closed', onceKey: 'closed', evidence, at });
    return closed;
  });
}

async function settleAs(
  context: MerchantContext,
  order: OrderRow,
  trade: WalletTrade,
): Promise<Settlement> {
  switch (trade.status) {
    case 'paid': {
      const { tradeNo, amount, walletStatus } = trade;
      if (amount === order.total) {
        return confirmed(
          await markPaid(context, order.id, { source: 'query', tradeNo, amount, walletStatus }),
        );
      }
      context.log.error({ orderId: order.id, amount, total: order.total }, 'wrong amount paid');
      await recordEvent(context.database, {
        orderId: order.id,
        kind: 'amount_mismatch',
        onceKey: `amount_mismatch:${amount}`,
        evidence: { source: 'query', tradeNo, amount, total: order.total },
        at: context.clock.now(),
      });
      return { order, confirmed: false };
    }
    case 'closed':
      return confirmed(
        await markClosed(context, order.id, { source: 'query', tradeNo: trade.tradeNo }),
      );
    case 'waiting':
    case 'unknown_to_wallet':
      return context.clock.now() < order.expiresAt
        ? confirmed(order)
        : closeExpired(context, order);
  }
}

/** Closes at the wallet first: an order that could still be paid there is never closed here. */
async function closeExpired(context: MerchantContext, order: OrderRow): Promise<Settlement> {
  switch (await context.wallet.closeTrade(order.id)) {
    case 'closed':
      return confirmed(await markClosed(context, order.id, { source: 'close' }));
    case 'unknown_to_wallet':
      // Never made at the wallet, and past the time limit that it was offered with: it cannot be made any more.
      return confirmed(await markClosed(context, order.id, { source: 'close', wallet: 'unknown' }));
    case 'refused': {
      // Paid, or being paid, between the question and the close.
      const again = await context.wallet.queryTrade(order.id);
      return again.status === 'paid' || again.status === 'closed'
        ? settleAs(context, order, again)
        : { order, confirmed: false };
    }
  }
}

/**
 * Asks the wallet about an order that awaits payment and settles it by the answer. A wallet that cannot be reached
 * changes nothing: the stored state is returned as not confirmed, since unknown is neither failed nor unpaid.
 */
export async function settleOrder(context: MerchantContext, order: OrderRow): Promise<Settlement> {
  if (order.status !== 'awaiting_payment') return confirmed(order);
  try {
    return await settleAs(context, order, await context.wallet.queryTrade(order.id));
  } catch (error) {
    if (!(error instanceof WalletUnavailableError)) throw error;
    context.log.warn({ orderId: order.id, reason: error.message }, 'wallet not asked');
    const stored = await current(context.database, order.id);
    return { order: stored, confirmed: stored.status !== 'awaiting_payment' };
  }
}

const BATCH = 50;

/**
 * Settles orders whose time is over and about which nobody asks any more, so that each one ends. One that cannot end
 * yet, because its payment is on its way or the wallet is away, is looked at again the next time.
 * @returns how many were looked at
 */
export async function settleExpiredOrders(context: MerchantContext): Promise<number> {
  let count = 0;
  let after = '';
  for (;;) {
    const batch = await context.database
      .select()
      .from(orders)
      .where(
        and(
          eq(orders.status, 'awaiting_payment'),
          lte(orders.expiresAt, context.clock.now()),
          gt(orders.id, after),
        ),
      )
      .orderBy(orders.id)
      .limit(BATCH);
    for (const order of batch) await settleOrder(context, order);
    count += batch.length;
    after = batch.at(-1)?.id ?? '';
    if (batch.length < BATCH) return count;
  }
}
