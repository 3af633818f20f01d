import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { CartLine, Host, Quote } from '../contract';
import { priceCart } from '../catalogue/pricing';
import type { MerchantContext } from '../context';
import { execute } from '../database/database';
import { idempotencyKeys, orderEvents, orders } from '../database/schema';
import { ApiError, hostNotServed } from '../errors';
import { WalletUnavailableError } from '../wallet/provider';
import type { MadeTrade, ProviderName } from '../wallet/provider';
import { walletUserAt } from '../wallet/users';
import { firstAsk } from './asking';
import { createOrderNumber } from './number';
import { findOrder } from './record';
import type { OrderRow } from './record';
import { settleOrder } from './settle';
import { isOpen } from './states';

export interface Buyer {
  id: string;
  host: Host;
  /** As `wallet/users.ts` stores it; null for a guest of the web. */
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

/** @throws ApiError `total_changed`, and those of `priceCart` */
function priceOrder({ lines, expectedTotal }: OrderRequest): Quote {
  const quote = priceCart(lines);
  if (expectedTotal === undefined || expectedTotal === quote.total) return quote;
  const message = `The total is ${quote.total} now, not ${expectedTotal}. Show it and ask again.`;
  throw new ApiError(409, 'total_changed', message, 'expectedTotal');
}

/**
 * Writes the order, its key and its first event in one statement, which is one turn of the database: the key's constraint
 * lets one of any number of callers through.
 * @returns undefined when the key was used before
 */
async function insertOrder(
  context: MerchantContext,
  buyer: Buyer,
  key: string,
  body: OrderRequest,
): Promise<OrderRow | undefined> {
  const wallet = context.wallets.forHost(body.host);
  if (!wallet) throw hostNotServed(body.host);
  if (payerAt(wallet.name, buyer) === undefined) {
    throw new ApiError(
      401,
      'session_expired',
      'Another wallet takes the payments here now: sign in.',
    );
  }
  const quote = priceOrder(body);
  const now = context.clock.now();
  const order: OrderRow = {
    id: createOrderNumber(context.random),
    userId: buyer.id,
    host: body.host,
    provider: wallet.name,
    status: 'created',
    ...quote,
    returnUrl: body.returnUrl ?? null,
    trade: null,
    tradeNo: null,
    createdAt: now,
    // The wallet's time limits have no fraction of a second, and must not end after ours.
    expiresAt: Math.floor((now + context.settings.orderLifetime) / 1000) * 1000,
    paidAt: null,
    refunded: 0,
    refundReserved: 0,
    askAt: firstAsk(now, context.settings.asking),
    asked: 0,
    closingAt: null,
  };
  const evidence = { total: order.total, host: order.host };
  const { rows } = await execute(
    context.database,
    sql`
      with taken as (
        insert into ${idempotencyKeys} (user_id, key, body_digest, order_id, created_at)
        values (${buyer.id}, ${key}, ${digest(body)}, ${order.id}, ${now})
        on conflict do nothing
        returning order_id
      ), made as (
        insert into ${orders} (
          id, user_id, host, provider, status, currency, total, lines, adjustments,
          return_url, created_at, expires_at, ask_at
        )
        select order_id, ${order.userId}, ${order.host}, ${order.provider}, ${order.status},
          ${order.currency}, ${order.total}::bigint, ${JSON.stringify(order.lines)}::jsonb,
          ${JSON.stringify(order.adjustments)}::jsonb, ${order.returnUrl}, ${now}::bigint,
          ${order.expiresAt}::bigint, ${order.askAt}::bigint
        from taken
        returning id
      )
      insert into ${orderEvents} (order_id, kind, once_key, evidence, at)
      select id, 'created', 'created', ${JSON.stringify(evidence)}::jsonb, ${now}::bigint from made
      returning order_id`,
  );
  if (rows.length === 0) return undefined;
  context.metrics.orderEvent('created');
  return order;
}

/** What the wallet's cashier shows. */
function subjectOf({ lines }: OrderRow): string {
  const [first, ...more] = lines;
  const title = first?.title ?? 'Order';
  return more.length === 0 ? title : `${title} and ${more.length} more`;
}

/** Who pays, by the wallet's own number; null for a guest, `undefined` for a user of another wallet. */
const payerAt = (provider: ProviderName, { walletUserId }: Buyer): string | null | undefined =>
  walletUserId === null ? null : walletUserAt(provider, walletUserId);

async function makeTrade(
  context: MerchantContext,
  buyer: Buyer,
  order: OrderRow,
): Promise<MadeTrade> {
  const buyerId = payerAt(order.provider, buyer);
  if (buyerId === undefined) throw new Error('An order of a user of another wallet.');
  return context.wallets.named(order.provider).makeTrade({
    host: order.host,
    outTradeNo: order.id,
    amount: order.total,
    currency: order.currency,
    subject: subjectOf(order),
    buyerId,
    expiresAt: order.expiresAt,
    ...(order.returnUrl !== null && { returnUrl: order.returnUrl }),
  });
}

/** Gives the order its trade. Of several at once the first to be stored is everybody's. */
async function ensureTrade(
  context: MerchantContext,
  buyer: Buyer,
  order: OrderRow,
): Promise<OrderRow> {
  if (order.status === 'awaiting_payment' && order.closingAt !== null) {
    const { order: settled } = await settleOrder(context, order);
    if (!isOpen(settled.status)) return settled;
    // What is paid now would go back, so there is nothing to pay it with.
    throw new WalletUnavailableError('The trade is being closed.');
  }
  if (order.status !== 'created') return order;
  if (context.clock.now() >= order.expiresAt) return (await settleOrder(context, order)).order;
  const made = await makeTrade(context, buyer, order);
  if (made.outcome === 'already_ended') return (await settleOrder(context, order)).order;
  const { trade, tradeNo } = made;
  const evidence = tradeNo === undefined ? {} : { tradeNo };
  const { rows } = await execute(
    context.database,
    sql`
      with made as (
        update ${orders}
        set status = 'awaiting_payment', trade = ${JSON.stringify(trade)}::jsonb, trade_no = ${tradeNo ?? null}
        where id = ${order.id} and status = 'created'
        returning id
      ), noted as (
        insert into ${orderEvents} (order_id, kind, once_key, evidence, at)
        select id, 'trade_created', 'trade_created', ${JSON.stringify(evidence)}::jsonb, ${context.clock.now()}::bigint
        from made
        on conflict do nothing
      )
      select id from made`,
  );
  if (rows.length > 0) {
    context.metrics.orderEvent('trade_created');
    return { ...order, status: 'awaiting_payment', trade, tradeNo: tradeNo ?? null };
  }
  const stored = await findOrder(context.database, order.id);
  if (!stored) throw new Error('An order has disappeared.');
  return stored;
}

/**
 * Places an order once per buyer and key. The same key and body again answer the same order as it is now, and try the
 * wallet again if it had failed, always under the same out_trade_no.
 * @throws ApiError `idempotency_conflict`, `total_changed`, `wallet_unavailable`, `session_expired` for a user of another
 * wallet than the one that serves the host by now, and those of `priceCart`
 */
export async function placeOrder(
  context: MerchantContext,
  buyer: Buyer,
  key: string,
  body: OrderRequest,
): Promise<OrderRow> {
  let order: OrderRow | undefined;
  try {
    order = await insertOrder(context, buyer, key, body);
  } catch (error) {
    // What was ordered stays what it was, whatever it costs by now.
    if (error instanceof ApiError) order = await findByKey(context, buyer, key, digest(body));
    if (!order) throw error;
  }
  order ??= await findByKey(context, buyer, key, digest(body));
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
