import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { MerchantContext } from '../context';
import { execute } from '../database/database';
import { orderEvents, orders } from '../database/schema';
import { breaksUnique } from '../database/violation';
import { WalletUnavailableError } from '../wallet/provider';
import type { TradeRef, WalletProvider, WalletTrade } from '../wallet/provider';
import { findOrder, isOrderNumber, recordEvent, transact } from './record';
import type { OrderRow, Queries } from './record';
import { reserveRefund } from './refund';
import { isOpen, OPEN_STATUSES, wasPaid } from './states';

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

/** The payment names a trade that another order is stored with: one of the two is not what it seems. */
export class TradeTakenError extends Error {
  override readonly name = 'TradeTakenError';
}

/** How the wallet is asked about an order. */
export const refOf = ({ id, tradeNo, total, currency }: OrderRow): TradeRef => ({
  outTradeNo: id,
  tradeNo,
  amount: total,
  currency,
});

const confirmed = (order: OrderRow): Settlement => ({ order, confirmed: true });

async function current(queries: Queries, id: string): Promise<OrderRow> {
  const order = await findOrder(queries, id);
  if (!order) throw new Error('An order has disappeared.');
  return order;
}

/** Which rows evidence pays. */
interface Payable {
  open: SQL | undefined;
  closed: boolean;
}

/**
 * Where a close gives money back, evidence is good for the state alone that the order was in when it was asked for, and
 * for none while the trade is being closed: what was paid then may have gone back since.
 */
function payableBy(
  { wallets }: MerchantContext,
  order: OrderRow,
  { source }: PaymentEvidence,
  closeRefused: boolean,
): Payable {
  const wallet = wallets.named(order.provider);
  return {
    open: closeRefused ? IS_OPEN : payableWhileOpen(wallet),
    closed: !wallet.closingGivesBack || (source === 'query' && !isOpen(order.status)),
  };
}

const IS_OPEN = inArray(orders.status, OPEN_STATUSES);

const payableWhileOpen = ({ closingGivesBack }: WalletProvider): SQL | undefined =>
  closingGivesBack ? and(IS_OPEN, isNull(orders.closingAt)) : IS_OPEN;

/**
 * Marks an order as paid, exactly once however many sources say so at the same time: the UPDATE names the state that it
 * leaves, so only one of them changes the row. Money that arrives for a closed order is still money: it is paid too,
 * its history says that it came after the close, and where the server is set to it, it goes back by itself.
 *
 * The caller has checked the amount.
 * @param order as it was read before the evidence was asked for
 * @param closeRefused the wallet has refused to close the trade before it said that it is paid
 * @returns the order as it is now: not paid, where the evidence does not count
 * @throws TradeTakenError
 */
export async function markPaid(
  context: MerchantContext,
  order: OrderRow,
  payment: PaymentEvidence,
  closeRefused = false,
): Promise<OrderRow> {
  const at = context.clock.now();
  try {
    const { open, closed } = payableBy(context, order, payment, closeRefused);
    const paid = isOpen(order.status) && (await payOpen(context, order.id, open, payment, at));
    if (!paid) return await payOther(context, order.id, closed, payment, at);
    return { ...order, status: 'paid', paidAt: at, tradeNo: payment.tradeNo, askAt: null };
  } catch (error) {
    if (!breaksUnique(error, 'orders_trade_no')) throw error;
    throw new TradeTakenError('Another order has this trade.');
  }
}

/**
 * Pays an order as a notification says, without reading it before: all that has to agree stands in the statement. Nearly
 * every notification is this one turn of the database.
 *
 * @returns false, with nothing written, when anything does not agree or the order is not open: then it has to be read
 */
export async function payNotified(
  context: MerchantContext,
  wallet: WalletProvider,
  id: string,
  currency: string,
  payment: PaymentEvidence,
): Promise<boolean> {
  if (!isOrderNumber(id) || !Number.isSafeInteger(payment.amount)) return false;
  const agrees = and(
    payableWhileOpen(wallet),
    eq(orders.provider, wallet.name),
    eq(orders.total, payment.amount),
    eq(orders.currency, currency),
    or(isNull(orders.tradeNo), eq(orders.tradeNo, payment.tradeNo)),
  );
  try {
    return await payOpen(context, id, agrees, payment, context.clock.now());
  } catch (error) {
    if (breaksUnique(error, 'orders_trade_no')) return false;
    throw error;
  }
}

/** The name of the event that a notification came, however often it is repeated. */
const notifiedKey = ({ notifyId }: PaymentEvidence): string | undefined =>
  notifyId === undefined ? undefined : `notified:${notifyId}`;

/**
 * Pays an open order, with its events, in one statement, which is one turn of the database: nearly every payment.
 * @param payable what has to hold of the order
 * @returns false, with nothing written, when it does not hold
 */
async function payOpen(
  { database, metrics }: MerchantContext,
  id: string,
  payable: SQL | undefined,
  payment: PaymentEvidence,
  at: number,
): Promise<boolean> {
  const { tradeNo } = payment;
  const onceKey = notifiedKey(payment);
  const notified = onceKey === undefined ? sql`` : sql`(1, 'notified', ${onceKey}::text),`;
  const { rows } = await execute(
    database,
    sql`
      with paid as (
        update ${orders}
        set status = 'paid', paid_at = ${at}::bigint, trade_no = ${tradeNo}, ask_at = null
        where ${and(eq(orders.id, id), payable)}
        returning id
      ), noted as (
        insert into ${orderEvents} (order_id, kind, once_key, evidence, at)
        select id, kind, once_key, ${JSON.stringify(payment)}::jsonb, ${at}::bigint
        from paid, (values ${notified} (2, 'paid', 'paid')) as told (place, kind, once_key)
        order by place
        on conflict do nothing
      )
      select id from paid`,
  );
  if (rows.length === 0) return false;
  if (onceKey !== undefined) metrics.orderEvent('notified');
  metrics.orderEvent('paid');
  return true;
}

/** Takes the payment of an order that was not open a moment ago: it is paid already, or it was closed. */
async function payOther(
  context: MerchantContext,
  orderId: string,
  closed: boolean,
  payment: PaymentEvidence,
  at: number,
): Promise<OrderRow> {
  const { tradeNo, amount } = payment;
  const evidence = { ...payment };
  const onceKey = notifiedKey(payment);
  return transact(context, async (tx) => {
    if (onceKey !== undefined) {
      await recordEvent(tx, { orderId, kind: 'notified', onceKey, evidence, at });
    }
    if (!closed) return current(tx, orderId);
    const [paid] = await tx
      .update(orders)
      .set({ status: 'paid', paidAt: at, tradeNo, askAt: null })
      .where(and(eq(orders.id, orderId), eq(orders.status, 'closed')))
      .returning();
    if (!paid) return current(tx, orderId);
    await recordEvent(tx, { orderId, kind: 'paid_after_close', onceKey: 'paid', evidence, at });
    if (context.settings.latePayments === 'refund') {
      const refund = { amount, reason: 'The order had been closed.' };
      await reserveRefund(tx, context, orderId, 'late-payment', refund);
    }
    return paid;
  });
}

async function markClosed(
  context: MerchantContext,
  orderId: string,
  evidence: Record<string, string>,
): Promise<OrderRow> {
  const at = context.clock.now();
  return transact(context, async (tx) => {
    const [closed] = await tx
      .update(orders)
      .set({ status: 'closed', askAt: null })
      .where(and(eq(orders.id, orderId), inArray(orders.status, OPEN_STATUSES)))
      .returning();
    if (!closed) return current(tx, orderId);
    await recordEvent(tx, { orderId, kind: 'closed', onceKey: 'closed', evidence, at });
    return closed;
  });
}

/**
 * Writes down that a trade is about to be closed at a wallet that gives back what was paid, so that a crash in between
 * does not let a notification from before count as a payment.
 * @returns undefined when the order has ended meanwhile
 */
async function markClosing(
  context: MerchantContext,
  orderId: string,
): Promise<OrderRow | undefined> {
  const at = context.clock.now();
  return transact(context, async (tx) => {
    const [closing] = await tx
      .update(orders)
      .set({ closingAt: sql`coalesce(${orders.closingAt}, ${at})` })
      .where(and(eq(orders.id, orderId), inArray(orders.status, OPEN_STATUSES)))
      .returning();
    if (!closing) return undefined;
    await recordEvent(tx, { orderId, kind: 'closing', onceKey: 'closing', evidence: {}, at });
    return closing;
  });
}

async function settlePaid(
  context: MerchantContext,
  order: OrderRow,
  trade: Extract<WalletTrade, { status: 'paid' }>,
  closeRefused: boolean,
): Promise<Settlement> {
  const { tradeNo, amount, currency, walletStatus } = trade;
  if (amount === order.total && currency === order.currency) {
    const evidence = { source: 'query', tradeNo, amount, walletStatus } as const;
    const settled = await markPaid(context, order, evidence, closeRefused);
    return { order: settled, confirmed: !isOpen(settled.status) };
  }
  context.log.error({ orderId: order.id, amount, total: order.total }, 'wrong amount paid');
  await transact(context, (tx) =>
    recordEvent(tx, {
      orderId: order.id,
      kind: 'amount_mismatch',
      onceKey: `amount_mismatch:${amount}:${currency}`,
      evidence: { source: 'query', tradeNo, amount, currency, total: order.total },
      at: context.clock.now(),
    }),
  );
  return { order, confirmed: false };
}

async function settleAs(
  context: MerchantContext,
  order: OrderRow,
  trade: WalletTrade,
): Promise<Settlement> {
  switch (trade.status) {
    case 'paid':
      // A close that may still be on its way would give the money back: it is asked for until it is answered.
      if (isOpen(order.status) && order.closingAt !== null) return closeExpired(context, order);
      return settlePaid(context, order, trade, false);
    case 'closed':
      return confirmed(
        await markClosed(context, order.id, {
          source: 'query',
          ...(trade.tradeNo !== null && { tradeNo: trade.tradeNo }),
        }),
      );
    case 'waiting':
    case 'unknown_to_wallet':
      // Closed here, and not there: whoever says that it is paid may know more.
      if (!isOpen(order.status)) return { order, confirmed: trade.status !== 'waiting' };
      return context.clock.now() >= order.expiresAt
        ? closeExpired(context, order)
        : confirmed(order);
  }
}

/** Closes at the wallet first: an order that could still be paid there is never closed here. */
async function closeExpired(context: MerchantContext, order: OrderRow): Promise<Settlement> {
  const wallet = context.wallets.named(order.provider);
  const ref = refOf(order);
  if (wallet.closingGivesBack && !(await markClosing(context, order.id))) {
    return confirmed(await current(context.database, order.id));
  }
  switch (await wallet.closeTrade(ref)) {
    case 'closed':
      return confirmed(await markClosed(context, order.id, { source: 'close' }));
    case 'unknown_to_wallet':
      // Never made at the wallet, and past the time limit that it was offered with: it cannot be made any more.
      return confirmed(await markClosed(context, order.id, { source: 'close', wallet: 'unknown' }));
    case 'refused': {
      // Paid, or being paid, between the question and the close.
      const again = await wallet.queryTrade(ref);
      if (again.status === 'paid') return settlePaid(context, order, again, true);
      return again.status === 'closed'
        ? settleAs(context, order, again)
        : { order, confirmed: false };
    }
  }
}

/**
 * Asks the wallet about an order that is not paid, and settles it by the answer, also one that was closed. A wallet that
 * cannot be reached changes nothing: the stored state is returned as not confirmed, since unknown is neither failed nor
 * unpaid.
 */
export async function askAboutOrder(
  context: MerchantContext,
  order: OrderRow,
): Promise<Settlement> {
  if (wasPaid(order.status)) return confirmed(order);
  try {
    const wallet = context.wallets.named(order.provider);
    return await settleAs(context, order, await wallet.queryTrade(refOf(order)));
  } catch (error) {
    if (error instanceof TradeTakenError) {
      context.log.error({ orderId: order.id }, 'paid by the trade of another order');
    } else if (error instanceof WalletUnavailableError) {
      context.log.warn({ orderId: order.id, reason: error.message }, 'wallet not asked');
    } else {
      throw error;
    }
    return { order: await current(context.database, order.id), confirmed: false };
  }
}

/** Asks the wallet about an order that awaits payment; what has ended is not asked about. */
export async function settleOrder(context: MerchantContext, order: OrderRow): Promise<Settlement> {
  if (!isOpen(order.status)) return confirmed(order);
  const settlement = await askAboutOrder(context, order);
  return { ...settlement, confirmed: settlement.confirmed || !isOpen(settlement.order.status) };
}
