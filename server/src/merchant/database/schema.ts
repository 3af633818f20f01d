import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { HOSTS } from '../contract';
import type { Adjustment, OrderLine, Trade } from '../contract';

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

export const sessions = pgTable('sessions', {
  /** SHA-256 of the token: whoever reads the table cannot act as a user. */
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

export const orders = pgTable(
  'orders',
  {
    /** Also the wallet's out_trade_no. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    host: text('host', { enum: HOSTS }).notNull(),
    status: text('status', { enum: ['awaiting_payment', 'paid', 'closed'] }).notNull(),
    currency: text('currency').notNull(),
    total: amount('total').notNull(),
    /** What was sold at which price, as it was then: never recomputed from the catalogue. */
    lines: jsonb('lines').$type<OrderLine[]>().notNull(),
    adjustments: jsonb('adjustments').$type<Adjustment[]>().notNull(),
    returnUrl: text('return_url'),
    /** What the client pays with; unknown until the wallet has made the trade. */
    trade: jsonb('trade').$type<Trade>(),
    /** The wallet's number of the trade. */
    tradeNo: text('trade_no').unique('orders_trade_no'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    paidAt: instant('paid_at'),
  },
  (table) => [
    index('orders_by_user').on(table.userId, table.createdAt),
    index('orders_to_settle').on(table.status, table.expiresAt),
    check('orders_total_positive', sql`${table.total} > 0`),
    check('orders_status_known', sql`${table.status} in ('awaiting_payment', 'paid', 'closed')`),
    check('orders_paid_has_time', sql`(${table.status} = 'paid') = (${table.paidAt} is not null)`),
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
  | 'closed'
  | 'amount_mismatch';

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
  ],
);
