import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { HOSTS } from '../contract';
import type { Adjustment, OrderLine, Trade } from '../contract';
import { ORDER_STATUSES } from '../orders/states';
import type { Finding, Notice } from '../reconciliation/report';
import { PROVIDER_NAMES } from '../wallet/provider';

/** Milliseconds since 1970. */
const instant = (name: string) => bigint(name, { mode: 'number' });
/** Minor units; `MAX_AMOUNT` keeps every value far inside the safe integers. */
const amount = (name: string) => bigint(name, { mode: 'number' });

export const users = pgTable(
  'users',
  {
    id: text('id').primaryKey(),
    host: text('host', { enum: HOSTS }).notNull(),
    /** The wallet's own id of the person; a guest of the web has none. */
    walletUserId: text('wallet_user_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [unique('users_wallet_identity').on(table.host, table.walletUserId)],
);

export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the token: whoever reads the table cannot act as a user. */
    tokenHash: text('token_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('sessions_by_end').on(table.expiresAt)],
);

/** What a guest of the web goes on with when a session ends: nobody else could say who they were. */
export const renewals = pgTable(
  'renewals',
  {
    /** SHA-256 of the token. */
    tokenHash: text('token_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** The hash of the token that this one was handed out for, which ends when this one is used. */
    replaces: text('replaces'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('renewals_by_end').on(table.expiresAt)],
);

export const orders = pgTable(
  'orders',
  {
    /** Also the wallet's out_trade_no. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    host: text('host', { enum: HOSTS }).notNull(),
    /** Who takes the payment: settled there, whatever the configuration says by then. */
    provider: text('provider', { enum: PROVIDER_NAMES }).notNull(),
    /** orders/states.ts; a trigger refuses every other step. */
    status: text('status', { enum: ORDER_STATUSES }).notNull(),
    currency: text('currency').notNull(),
    total: amount('total').notNull(),
    /** What was sold at which price, as it was then: never recomputed from the catalogue. */
    lines: jsonb('lines').$type<OrderLine[]>().notNull(),
    adjustments: jsonb('adjustments').$type<Adjustment[]>().notNull(),
    returnUrl: text('return_url'),
    /** What the client pays with; unknown until the wallet has made the trade. */
    trade: jsonb('trade').$type<Trade>(),
    /** The wallet's number of the trade. */
    tradeNo: text('trade_no'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    paidAt: instant('paid_at'),
    /** Given back. */
    refunded: amount('refunded').notNull().default(0),
    /** Given back or about to be: what `requested` refunds hold is taken by no other one. */
    refundReserved: amount('refund_reserved').notNull().default(0),
    /** When the wallet is asked next about an open order; null when it need not be. */
    askAt: instant('ask_at'),
    /** How often it was asked by itself, which decides how long the next pause is. */
    asked: integer('asked').notNull().default(0),
    /** Since when the trade is being closed, where that gives back what was paid: written before the wallet is asked to. */
    closingAt: instant('closing_at'),
  },
  (table) => [
    unique('orders_trade_no').on(table.provider, table.tradeNo),
    index('orders_by_user').on(table.userId, table.createdAt),
    index('orders_by_day').on(table.createdAt),
    index('orders_by_payment').on(table.paidAt),
    index('orders_to_ask')
      .on(table.askAt)
      .where(sql`${table.askAt} is not null`),
    check('orders_total_positive', sql`${table.total} > 0`),
    check(
      'orders_status_known',
      sql`${table.status} in ('created', 'awaiting_payment', 'paid', 'closed', 'partially_refunded', 'refunded')`,
    ),
    check(
      'orders_paid_has_time',
      sql`(${table.status} in ('paid', 'partially_refunded', 'refunded')) = (${table.paidAt} is not null)`,
    ),
    check(
      'orders_refunded_within',
      sql`${table.refunded} >= 0 and ${table.refunded} <= ${table.refundReserved} and ${table.refundReserved} <= ${table.total}`,
    ),
    check(
      'orders_refunded_status',
      sql`case ${table.status} when 'refunded' then ${table.refunded} = ${table.total} when 'partially_refunded' then ${table.refunded} > 0 and ${table.refunded} < ${table.total} else ${table.refunded} = 0 end`,
    ),
  ],
);

/** Money that goes back. The row is there before the wallet is asked, so that no crash forgets it. */
export const refunds = pgTable(
  'refunds',
  {
    /** Also the wallet's number of the refund. */
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    /** The Idempotency-Key of whoever asked for it. */
    key: text('key').notNull(),
    amount: amount('amount').notNull(),
    reason: text('reason').notNull(),
    status: text('status', { enum: ['requested', 'succeeded', 'failed'] }).notNull(),
    /** The wallet's code: why one has failed, or what a `requested` one waits for (WeChat's ABNORMAL). */
    walletCode: text('wallet_code'),
    createdAt: instant('created_at').notNull(),
    /** When the wallet is asked next about a requested one. */
    askAt: instant('ask_at'),
    asked: integer('asked').notNull().default(0),
    endedAt: instant('ended_at'),
  },
  (table) => [
    unique('refunds_key').on(table.orderId, table.key),
    index('refunds_to_ask')
      .on(table.askAt)
      .where(sql`${table.askAt} is not null`),
    index('refunds_by_end').on(table.endedAt),
    check('refunds_amount_positive', sql`${table.amount} > 0`),
    check('refunds_status_known', sql`${table.status} in ('requested', 'succeeded', 'failed')`),
    check(
      'refunds_end_has_time',
      sql`(${table.status} = 'requested') = (${table.endedAt} is null)`,
    ),
  ],
);

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    key: text('key').notNull(),
    bodyDigest: text('body_digest').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.key] })],
);

export type OrderEventKind =
  | 'created'
  | 'trade_created'
  | 'notified'
  | 'paid'
  | 'paid_after_close'
  | 'closing'
  | 'closed'
  | 'amount_mismatch'
  | 'refund_requested'
  | 'refund_succeeded'
  | 'refund_failed';

/** Append-only: what happened to an order, and what proves it. Nothing updates or deletes a row. */
export const orderEvents = pgTable(
  'order_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    kind: text('kind').$type<OrderEventKind>().notNull(),
    /** An event that can happen once has a name here; the constraint below keeps it to once. */
    onceKey: text('once_key'),
    evidence: jsonb('evidence').$type<Record<string, string | number>>().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    unique('order_events_once').on(table.orderId, table.onceKey),
    index('order_events_by_order').on(table.orderId, table.id),
    index('order_events_to_report')
      .on(table.at)
      .where(sql`${table.kind} in ('paid_after_close', 'amount_mismatch')`),
  ],
);

/** The report of a day at a wallet; made again it replaces the one before. */
export const reconciliations = pgTable(
  'reconciliations',
  {
    provider: text('provider', { enum: PROVIDER_NAMES }).notNull(),
    /** `2026-11-26`, in China Standard Time. */
    day: text('day').notNull(),
    status: text('status', { enum: ['complete', 'incomplete'] }).notNull(),
    source: text('source', { enum: ['bill', 'queries'] }).notNull(),
    orders: integer('orders').notNull(),
    unanswered: integer('unanswered').notNull(),
    findings: jsonb('findings').$type<Finding[]>().notNull(),
    notices: jsonb('notices').$type<Notice[]>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.day] })],
);
