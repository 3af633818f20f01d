import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { CartLine, Host } from '../contract';
import { priceCart } from '../catalogue/pricing';
import type { MerchantContext } from '../context';
import { idempotencyKeys, orders } from '../database/schema';
import { ApiError, hostNotServed } from '../errors';
import { WalletUnavailableError } from '../wallet/provider';
import type { MadeTrade } from '../wallet/provider';
import { firstAsk } from './asking';
import { createOrderNumber } from './number';
import { findOrder, recordEvent } from './record';
import type { OrderRow } from './record';
import { settleOrder } from './settle';

export interface Buyer {
  id: string;
  host: Host;
  walletUserId: string | null;
}

export interface OrderRequest {
  host: Host;
  lines: CartLine[];
  expectedTotal?: number;
  returnUrl?: string;
}

/**
 * Equal for bodies that buy the same, whatever the order of their members. Where the buyer comes back to is no part of
 * it: a web page may have another address when the order is asked for again.
 */
function digest(body: OrderRequest): string {
  const canonical = {
    host: body.host,
    lines: body.lines.map(({ goodsId, quantity }) => [goodsId, quantity]),
    expectedTotal: body.expectedTotal ?? null,
  };
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}

async function findByKey(context: MerchantContext, buyer: Buyer, key: string, bodyDigest: string) {
  const [found] = await context.database
    .select({ bodyDigest: idempotencyKeys.bodyDigest, order: orders })
    .from(idempotencyKeys)
    .innerJoin(orders, eq(orders.id, idempotencyKeys.orderId))
    .where(and(eq(idempotencyKeys.userId, buyer.id), eq(idempotencyKeys.key, key)));
  if (found && found.bodyDigest !== bodyDigest) {
    const message = 'This Idempotency-Key was used for another order; use a new one.';
    throw new ApiError(409, 'idempotency_conflict', message);
  }
  return found?.order;
}

/** Writes the order and its key in one transaction; the key's constraint lets one of any number of callers through. */
async function insertOrder(
  context: MerchantContext,
  buyer: Buyer,
  key: string,
  body: OrderRequest,
): Promise<OrderRow | undefined> {
  const wallet = context.wallets.forHost(body.host);
  if (!wallet) throw hostNotServed(body.host);
  const quote = priceCart(body.lines);
  if (body.expectedTotal !== undefined && body.expectedTotal !== quote.total) {
    const message = `The total is ${quote.total} now, not ${body.expectedTotal}. Show it and ask again.`;
    throw new ApiError(409, 'total_changed', message, 'expectedTotal');
  }
  const now = context.clock.now();
  const row: typeof orders.$inferInsert = {
    id: createOrderNumber(context.random),
    userId: buyer.id,
    host: body.host,
    provider: wallet.name,
    status: 'created',
    ...quote,
    returnUrl: body.returnUrl ?? null,
    createdAt: now,
    // The wallet's time limits have no fraction of a second, and must not end after ours.
    expiresAt: Math.floor((now + context.settings.orderLifetime) / 1000) * 1000,
    askAt: firstAsk(now),
  };
  return context.database.transaction(async (tx) => {
    const [order] = await tx.insert(orders).values(row).returning();
    if (!order) throw new Error('The order was not stored.');
    const taken = await tx
      .insert(idempotencyKeys)
      .values({
        userId: buyer.id,
        key,
        bodyDigest: digest(body),
        orderId: order.id,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ orderId: idempotencyKeys.orderId });
    if (taken.length === 0) throw new KeyTakenError();
    await recordEvent(tx, {
      orderId: order.id,
      kind: 'created',
      onceKey: 'created',
      evidence: { total: quote.total, host: body.host },
      at: now,
    });
    return order;
  });
}

/** Rolls back an order whose key another request has taken in the meantime. */
class KeyTakenError extends Error {}

/** What the wallet's cashier shows. */
function subjectOf({ lines }: OrderRow): string {
  const [first, ...more] = lines;
  const title = first?.title ?? 'Order';
  return more.length === 0 ? title : `${title} and ${more.length} more`;
}

const makeTrade = (context: MerchantContext, buyer: Buyer, order: OrderRow): Promise<MadeTrade> =>
  context.wallets.named(order.provider).makeTrade({
    host: order.host,
    outTradeNo: order.id,
    amount: order.total,
    currency: order.currency,
    subject: subjectOf(order),
    buyerId: buyer.walletUserId,
    expiresAt: order.expiresAt,
    ...(order.returnUrl !== null && { returnUrl: order.returnUrl }),
  });

/** Gives the order its trade. Of several at once the first to be stored is everybody's. */
async function ensureTrade(
  context: MerchantContext,
  buyer: Buyer,
  order: OrderRow,
): Promise<OrderRow> {
  if (order.status !== 'created') return order;
  if (context.clock.now() >= order.expiresAt) return (await settleOrder(context, order)).order;
  const made = await makeTrade(context, buyer, order);
  if (made.outcome === 'already_ended') return (await settleOrder(context, order)).order;
  const { trade, tradeNo } = made;
  return context.database.transaction(async (tx) => {
    const [updated] = await tx
      .update(orders)
      .set({ status: 'awaiting_payment', trade, ...(tradeNo !== undefined && { tradeNo }) })
      .where(and(eq(orders.id, order.id), eq(orders.status, 'created')))
      .returning();
    if (updated) {
      await recordEvent(tx, {
        orderId: order.id,
        kind: 'trade_created',
        onceKey: 'trade_created',
        evidence: tradeNo === undefined ? {} : { tradeNo },
        at: context.clock.now(),
      });
      return updated;
    }
    const stored = await findOrder(tx, order.id);
    if (!stored) throw new Error('An order has disappeared.');
    return stored;
  });
}

/**
 * Places an order once per buyer and key. The same key and body again answer the same order as it is now, and try the
 * wallet again if it had failed, always under the same out_trade_no.
 * @throws ApiError `idempotency_conflict`, `total_changed`, `wallet_unavailable`, and those of `priceCart`
 */
export async function placeOrder(
  context: MerchantContext,
  buyer: Buyer,
  key: string,
  body: OrderRequest,
): Promise<OrderRow> {
  let order = await findByKey(context, buyer, key, digest(body));
  if (!order) {
    try {
      order = await insertOrder(context, buyer, key, body);
    } catch (error) {
      if (!(error instanceof KeyTakenError)) throw error;
      order = await findByKey(context, buyer, key, digest(body));
    }
  }
  if (!order) throw new Error('An order has disappeared.');
  try {
    return await ensureTrade(context, buyer, order);
  } catch (error) {
    if (!(error instanceof WalletUnavailableError)) throw error;
    context.log.warn({ orderId: order.id, reason: error.message }, 'trade not created');
    const message = 'The wallet does not answer. Repeat the request with the same Idempotency-Key.';
    throw new ApiError(502, 'wallet_unavailable', message);
  }
}
