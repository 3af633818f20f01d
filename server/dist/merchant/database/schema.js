"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get idempotencyKeys () {
        return idempotencyKeys;
    },
    get orderEvents () {
        return orderEvents;
    },
    get orders () {
        return orders;
    },
    get reconciliations () {
        return reconciliations;
    },
    get refunds () {
        return refunds;
    },
    get renewals () {
        return renewals;
    },
    get sessions () {
        return sessions;
    },
    get users () {
        return users;
    }
});
const _drizzleorm = require("drizzle-orm");
const _pgcore = require("drizzle-orm/pg-core");
const _contract = require("../contract");
const _states = require("../orders/states");
const _provider = require("../wallet/provider");
/** Milliseconds since 1970. */ const instant = (name)=>(0, _pgcore.bigint)(name, {
        mode: 'number'
    });
/** Minor units; `MAX_AMOUNT` keeps every value far inside the safe integers. */ const amount = (name)=>(0, _pgcore.bigint)(name, {
        mode: 'number'
    });
const users = (0, _pgcore.pgTable)('users', {
    id: (0, _pgcore.text)('id').primaryKey(),
    host: (0, _pgcore.text)('host', {
        enum: _contract.HOSTS
    }).notNull(),
    /** The wallet's own id of the person; a guest of the web has none. */ walletUserId: (0, _pgcore.text)('wallet_user_id'),
    createdAt: instant('created_at').notNull()
}, (table)=>[
        (0, _pgcore.unique)('users_wallet_identity').on(table.host, table.walletUserId)
    ]);
const sessions = (0, _pgcore.pgTable)('sessions', {
    /** SHA-256 of the token: whoever reads the table cannot act as a user. */ tokenHash: (0, _pgcore.text)('token_hash').primaryKey(),
    userId: (0, _pgcore.text)('user_id').notNull().references(()=>users.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull()
}, (table)=>[
        (0, _pgcore.index)('sessions_by_end').on(table.expiresAt)
    ]);
const renewals = (0, _pgcore.pgTable)('renewals', {
    /** SHA-256 of the token. */ tokenHash: (0, _pgcore.text)('token_hash').primaryKey(),
    userId: (0, _pgcore.text)('user_id').notNull().references(()=>users.id),
    /** The hash of the token that this one was handed out for, which ends when this one is used. */ replaces: (0, _pgcore.text)('replaces'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull()
}, (table)=>[
        (0, _pgcore.index)('renewals_by_end').on(table.expiresAt)
    ]);
const orders = (0, _pgcore.pgTable)('orders', {
    /** Also the wallet's out_trade_no. */ id: (0, _pgcore.text)('id').primaryKey(),
    userId: (0, _pgcore.text)('user_id').notNull().references(()=>users.id),
    host: (0, _pgcore.text)('host', {
        enum: _contract.HOSTS
    }).notNull(),
    /** Who takes the payment: settled there, whatever the configuration says by then. */ provider: (0, _pgcore.text)('provider', {
        enum: _provider.PROVIDER_NAMES
    }).notNull(),
    /** orders/states.ts; a trigger refuses every other step. */ status: (0, _pgcore.text)('status', {
        enum: _states.ORDER_STATUSES
    }).notNull(),
    currency: (0, _pgcore.text)('currency').notNull(),
    total: amount('total').notNull(),
    /** What was sold at which price, as it was then: never recomputed from the catalogue. */ lines: (0, _pgcore.jsonb)('lines').$type().notNull(),
    adjustments: (0, _pgcore.jsonb)('adjustments').$type().notNull(),
    returnUrl: (0, _pgcore.text)('return_url'),
    /** What the client pays with; unknown until the wallet has made the trade. */ trade: (0, _pgcore.jsonb)('trade').$type(),
    /** The wallet's number of the trade. */ tradeNo: (0, _pgcore.text)('trade_no'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    paidAt: instant('paid_at'),
    /** Given back. */ refunded: amount('refunded').notNull().default(0),
    /** Given back or about to be: what `requested` refunds hold is taken by no other one. */ refundReserved: amount('refund_reserved').notNull().default(0),
    /** When the wallet is asked next about an open order; null when it need not be. */ askAt: instant('ask_at'),
    /** How often it was asked by itself, which decides how long the next pause is. */ asked: (0, _pgcore.integer)('asked').notNull().default(0)
}, (table)=>[
        (0, _pgcore.unique)('orders_trade_no').on(table.provider, table.tradeNo),
        (0, _pgcore.index)('orders_by_user').on(table.userId, table.createdAt),
        (0, _pgcore.index)('orders_by_day').on(table.createdAt),
        (0, _pgcore.index)('orders_by_payment').on(table.paidAt),
        (0, _pgcore.index)('orders_to_ask').on(table.askAt).where((0, _drizzleorm.sql)`${table.askAt} is not null`),
        (0, _pgcore.check)('orders_total_positive', (0, _drizzleorm.sql)`${table.total} > 0`),
        (0, _pgcore.check)('orders_status_known', (0, _drizzleorm.sql)`${table.status} in ('created', 'awaiting_payment', 'paid', 'closed', 'partially_refunded', 'refunded')`),
        (0, _pgcore.check)('orders_paid_has_time', (0, _drizzleorm.sql)`(${table.status} in ('paid', 'partially_refunded', 'refunded')) = (${table.paidAt} is not null)`),
        (0, _pgcore.check)('orders_refunded_within', (0, _drizzleorm.sql)`${table.refunded} >= 0 and ${table.refunded} <= ${table.refundReserved} and ${table.refundReserved} <= ${table.total}`),
        (0, _pgcore.check)('orders_refunded_status', (0, _drizzleorm.sql)`case ${table.status} when 'refunded' then ${table.refunded} = ${table.total} when 'partially_refunded' then ${table.refunded} > 0 and ${table.refunded} < ${table.total} else ${table.refunded} = 0 end`)
    ]);
const refunds = (0, _pgcore.pgTable)('refunds', {
    /** Also the wallet's number of the refund. */ id: (0, _pgcore.text)('id').primaryKey(),
    orderId: (0, _pgcore.text)('order_id').notNull().references(()=>orders.id),
    /** The Idempotency-Key of whoever asked for it. */ key: (0, _pgcore.text)('key').notNull(),
    amount: amount('amount').notNull(),
    reason: (0, _pgcore.text)('reason').notNull(),
    status: (0, _pgcore.text)('status', {
        enum: [
            'requested',
            'succeeded',
            'failed'
        ]
    }).notNull(),
    /** Of a failed one: the wallet's code. */ walletCode: (0, _pgcore.text)('wallet_code'),
    createdAt: instant('created_at').notNull(),
    /** When the wallet is asked next about a requested one. */ askAt: instant('ask_at'),
    asked: (0, _pgcore.integer)('asked').notNull().default(0),
    endedAt: instant('ended_at')
}, (table)=>[
        (0, _pgcore.unique)('refunds_key').on(table.orderId, table.key),
        (0, _pgcore.index)('refunds_to_ask').on(table.askAt).where((0, _drizzleorm.sql)`${table.askAt} is not null`),
        (0, _pgcore.index)('refunds_by_end').on(table.endedAt),
        (0, _pgcore.check)('refunds_amount_positive', (0, _drizzleorm.sql)`${table.amount} > 0`),
        (0, _pgcore.check)('refunds_status_known', (0, _drizzleorm.sql)`${table.status} in ('requested', 'succeeded', 'failed')`),
        (0, _pgcore.check)('refunds_end_has_time', (0, _drizzleorm.sql)`(${table.status} = 'requested') = (${table.endedAt} is null)`)
    ]);
const idempotencyKeys = (0, _pgcore.pgTable)('idempotency_keys', {
    userId: (0, _pgcore.text)('user_id').notNull().references(()=>users.id),
    key: (0, _pgcore.text)('key').notNull(),
    bodyDigest: (0, _pgcore.text)('body_digest').notNull(),
    orderId: (0, _pgcore.text)('order_id').notNull().references(()=>orders.id),
    createdAt: instant('created_at').notNull()
}, (table)=>[
        (0, _pgcore.primaryKey)({
            columns: [
                table.userId,
                table.key
            ]
        })
    ]);
const orderEvents = (0, _pgcore.pgTable)('order_events', {
    id: (0, _pgcore.bigserial)('id', {
        mode: 'number'
    }).primaryKey(),
    orderId: (0, _pgcore.text)('order_id').notNull().references(()=>orders.id),
    kind: (0, _pgcore.text)('kind').$type().notNull(),
    /** An event that can happen once has a name here; the constraint below keeps it to once. */ onceKey: (0, _pgcore.text)('once_key'),
    evidence: (0, _pgcore.jsonb)('evidence').$type().notNull(),
    at: instant('at').notNull()
}, (table)=>[
        (0, _pgcore.unique)('order_events_once').on(table.orderId, table.onceKey),
        (0, _pgcore.index)('order_events_by_order').on(table.orderId, table.id),
        (0, _pgcore.index)('order_events_to_report').on(table.at).where((0, _drizzleorm.sql)`${table.kind} in ('paid_after_close', 'amount_mismatch')`)
    ]);
const reconciliations = (0, _pgcore.pgTable)('reconciliations', {
    provider: (0, _pgcore.text)('provider', {
        enum: _provider.PROVIDER_NAMES
    }).notNull(),
    /** `2026-11-26`, in China Standard Time. */ day: (0, _pgcore.text)('day').notNull(),
    status: (0, _pgcore.text)('status', {
        enum: [
            'complete',
            'incomplete'
        ]
    }).notNull(),
    source: (0, _pgcore.text)('source', {
        enum: [
            'bill',
            'queries'
        ]
    }).notNull(),
    orders: (0, _pgcore.integer)('orders').notNull(),
    unanswered: (0, _pgcore.integer)('unanswered').notNull(),
    findings: (0, _pgcore.jsonb)('findings').$type().notNull(),
    notices: (0, _pgcore.jsonb)('notices').$type().notNull(),
    createdAt: instant('created_at').notNull()
}, (table)=>[
        (0, _pgcore.primaryKey)({
            columns: [
                table.provider,
                table.day
            ]
        })
    ]);

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9kYXRhYmFzZS9zY2hlbWEudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgc3FsIH0gZnJvbSAnZHJpenpsZS1vcm0nO1xuaW1wb3J0IHtcbiAgYmlnaW50LFxuICBiaWdzZXJpYWwsXG4gIGNoZWNrLFxuICBpbmRleCxcbiAgaW50ZWdlcixcbiAganNvbmIsXG4gIHBnVGFibGUsXG4gIHByaW1hcnlLZXksXG4gIHRleHQsXG4gIHVuaXF1ZSxcbn0gZnJvbSAnZHJpenpsZS1vcm0vcGctY29yZSc7XG5pbXBvcnQgeyBIT1NUUyB9IGZyb20gJy4uL2NvbnRyYWN0JztcbmltcG9ydCB0eXBlIHsgQWRqdXN0bWVudCwgT3JkZXJMaW5lLCBUcmFkZSB9IGZyb20gJy4uL2NvbnRyYWN0JztcbmltcG9ydCB7IE9SREVSX1NUQVRVU0VTIH0gZnJvbSAnLi4vb3JkZXJzL3N0YXRlcyc7XG5pbXBvcnQgdHlwZSB7IEZpbmRpbmcsIE5vdGljZSB9IGZyb20gJy4uL3JlY29uY2lsaWF0aW9uL3JlcG9ydCc7XG5pbXBvcnQgeyBQUk9WSURFUl9OQU1FUyB9IGZyb20gJy4uL3dhbGxldC9wcm92aWRlcic7XG5cbi8qKiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbmNvbnN0IGluc3RhbnQgPSAobmFtZTogc3RyaW5nKSA9PiBiaWdpbnQobmFtZSwgeyBtb2RlOiAnbnVtYmVyJyB9KTtcbi8qKiBNaW5vciB1bml0czsgYE1BWF9BTU9VTlRgIGtlZXBzIGV2ZXJ5IHZhbHVlIGZhciBpbnNpZGUgdGhlIHNhZmUgaW50ZWdlcnMuICovXG5jb25zdCBhbW91bnQgPSAobmFtZTogc3RyaW5nKSA9PiBiaWdpbnQobmFtZSwgeyBtb2RlOiAnbnVtYmVyJyB9KTtcblxuZXhwb3J0IGNvbnN0IHVzZXJzID0gcGdUYWJsZShcbiAgJ3VzZXJzJyxcbiAge1xuICAgIGlkOiB0ZXh0KCdpZCcpLnByaW1hcnlLZXkoKSxcbiAgICBob3N0OiB0ZXh0KCdob3N0JywgeyBlbnVtOiBIT1NUUyB9KS5ub3ROdWxsKCksXG4gICAgLyoqIFRoZSB3YWxsZXQncyBvd24gaWQgb2YgdGhlIHBlcnNvbjsgYSBndWVzdCBvZiB0aGUgd2ViIGhhcyBub25lLiAqL1xuICAgIHdhbGxldFVzZXJJZDogdGV4dCgnd2FsbGV0X3VzZXJfaWQnKSxcbiAgICBjcmVhdGVkQXQ6IGluc3RhbnQoJ2NyZWF0ZWRfYXQnKS5ub3ROdWxsKCksXG4gIH0sXG4gICh0YWJsZSkgPT4gW3VuaXF1ZSgndXNlcnNfd2FsbGV0X2lkZW50aXR5Jykub24odGFibGUuaG9zdCwgdGFibGUud2FsbGV0VXNlcklkKV0sXG4pO1xuXG5leHBvcnQgY29uc3Qgc2Vzc2lvbnMgPSBwZ1RhYmxlKFxuICAnc2Vzc2lvbnMnLFxuICB7XG4gICAgLyoqIFNIQS0yNTYgb2YgdGhlIHRva2VuOiB3aG9ldmVyIHJlYWRzIHRoZSB0YWJsZSBjYW5ub3QgYWN0IGFzIGEgdXNlci4gKi9cbiAgICB0b2tlbkhhc2g6IHRleHQoJ3Rva2VuX2hhc2gnKS5wcmltYXJ5S2V5KCksXG4gICAgdXNlcklkOiB0ZXh0KCd1c2VyX2lkJylcbiAgICAgIC5ub3ROdWxsKClcbiAgICAgIC5yZWZlcmVuY2VzKCgpID0+IHVzZXJzLmlkKSxcbiAgICBjcmVhdGVkQXQ6IGluc3RhbnQoJ2NyZWF0ZWRfYXQnKS5ub3ROdWxsKCksXG4gICAgZXhwaXJlc0F0OiBpbnN0YW50KCdleHBpcmVzX2F0Jykubm90TnVsbCgpLFxuICB9LFxuICAodGFibGUpID0+IFtpbmRleCgnc2Vzc2lvbnNfYnlfZW5kJykub24odGFibGUuZXhwaXJlc0F0KV0sXG4pO1xuXG4vKiogV2hhdCBhIGd1ZXN0IG9mIHRoZSB3ZWIgZ29lcyBvbiB3aXRoIHdoZW4gYSBzZXNzaW9uIGVuZHM6IG5vYm9keSBlbHNlIGNvdWxkIHNheSB3aG8gdGhleSB3ZXJlLiAqL1xuZXhwb3J0IGNvbnN0IHJlbmV3YWxzID0gcGdUYWJsZShcbiAgJ3JlbmV3YWxzJyxcbiAge1xuICAgIC8qKiBTSEEtMjU2IG9mIHRoZSB0b2tlbi4gKi9cbiAgICB0b2tlbkhhc2g6IHRleHQoJ3Rva2VuX2hhc2gnKS5wcmltYXJ5S2V5KCksXG4gICAgdXNlcklkOiB0ZXh0KCd1c2VyX2lkJylcbiAgICAgIC5ub3ROdWxsKClcbiAgICAgIC5yZWZlcmVuY2VzKCgpID0+IHVzZXJzLmlkKSxcbiAgICAvKiogVGhlIGhhc2ggb2YgdGhlIHRva2VuIHRoYXQgdGhpcyBvbmUgd2FzIGhhbmRlZCBvdXQgZm9yLCB3aGljaCBlbmRzIHdoZW4gdGhpcyBvbmUgaXMgdXNlZC4gKi9cbiAgICByZXBsYWNlczogdGV4dCgncmVwbGFjZXMnKSxcbiAgICBjcmVhdGVkQXQ6IGluc3RhbnQoJ2NyZWF0ZWRfYXQnKS5ub3ROdWxsKCksXG4gICAgZXhwaXJlc0F0OiBpbnN0YW50KCdleHBpcmVzX2F0Jykubm90TnVsbCgpLFxuICB9LFxuICAodGFibGUpID0+IFtpbmRleCgncmVuZXdhbHNfYnlfZW5kJykub24odGFibGUuZXhwaXJlc0F0KV0sXG4pO1xuXG5leHBvcnQgY29uc3Qgb3JkZXJzID0gcGdUYWJsZShcbiAgJ29yZGVycycsXG4gIHtcbiAgICAvKiogQWxzbyB0aGUgd2FsbGV0J3Mgb3V0X3RyYWRlX25vLiAqL1xuICAgIGlkOiB0ZXh0KCdpZCcpLnByaW1hcnlLZXkoKSxcbiAgICB1c2VySWQ6IHRleHQoJ3VzZXJfaWQnKVxuICAgICAgLm5vdE51bGwoKVxuICAgICAgLnJlZmVyZW5jZXMoKCkgPT4gdXNlcnMuaWQpLFxuICAgIGhvc3Q6IHRleHQoJ2hvc3QnLCB7IGVudW06IEhPU1RTIH0pLm5vdE51bGwoKSxcbiAgICAvKiogV2hvIHRha2VzIHRoZSBwYXltZW50OiBzZXR0bGVkIHRoZXJlLCB3aGF0ZXZlciB0aGUgY29uZmlndXJhdGlvbiBzYXlzIGJ5IHRoZW4uICovXG4gICAgcHJvdmlkZXI6IHRleHQoJ3Byb3ZpZGVyJywgeyBlbnVtOiBQUk9WSURFUl9OQU1FUyB9KS5ub3ROdWxsKCksXG4gICAgLyoqIG9yZGVycy9zdGF0ZXMudHM7IGEgdHJpZ2dlciByZWZ1c2VzIGV2ZXJ5IG90aGVyIHN0ZXAuICovXG4gICAgc3RhdHVzOiB0ZXh0KCdzdGF0dXMnLCB7IGVudW06IE9SREVSX1NUQVRVU0VTIH0pLm5vdE51bGwoKSxcbiAgICBjdXJyZW5jeTogdGV4dCgnY3VycmVuY3knKS5ub3ROdWxsKCksXG4gICAgdG90YWw6IGFtb3VudCgndG90YWwnKS5ub3ROdWxsKCksXG4gICAgLyoqIFdoYXQgd2FzIHNvbGQgYXQgd2hpY2ggcHJpY2UsIGFzIGl0IHdhcyB0aGVuOiBuZXZlciByZWNvbXB1dGVkIGZyb20gdGhlIGNhdGFsb2d1ZS4gKi9cbiAgICBsaW5lczoganNvbmIoJ2xpbmVzJykuJHR5cGU8T3JkZXJMaW5lW10+KCkubm90TnVsbCgpLFxuICAgIGFkanVzdG1lbnRzOiBqc29uYignYWRqdXN0bWVudHMnKS4kdHlwZTxBZGp1c3RtZW50W10+KCkubm90TnVsbCgpLFxuICAgIHJldHVyblVybDogdGV4dCgncmV0dXJuX3VybCcpLFxuICAgIC8qKiBXaGF0IHRoZSBjbGllbnQgcGF5cyB3aXRoOyB1bmtub3duIHVudGlsIHRoZSB3YWxsZXQgaGFzIG1hZGUgdGhlIHRyYWRlLiAqL1xuICAgIHRyYWRlOiBqc29uYigndHJhZGUnKS4kdHlwZTxUcmFkZT4oKSxcbiAgICAvKiogVGhlIHdhbGxldCdzIG51bWJlciBvZiB0aGUgdHJhZGUuICovXG4gICAgdHJhZGVObzogdGV4dCgndHJhZGVfbm8nKSxcbiAgICBjcmVhdGVkQXQ6IGluc3RhbnQoJ2NyZWF0ZWRfYXQnKS5ub3ROdWxsKCksXG4gICAgZXhwaXJlc0F0OiBpbnN0YW50KCdleHBpcmVzX2F0Jykubm90TnVsbCgpLFxuICAgIHBhaWRBdDogaW5zdGFudCgncGFpZF9hdCcpLFxuICAgIC8qKiBHaXZlbiBiYWNrLiAqL1xuICAgIHJlZnVuZGVkOiBhbW91bnQoJ3JlZnVuZGVkJykubm90TnVsbCgpLmRlZmF1bHQoMCksXG4gICAgLyoqIEdpdmVuIGJhY2sgb3IgYWJvdXQgdG8gYmU6IHdoYXQgYHJlcXVlc3RlZGAgcmVmdW5kcyBob2xkIGlzIHRha2VuIGJ5IG5vIG90aGVyIG9uZS4gKi9cbiAgICByZWZ1bmRSZXNlcnZlZDogYW1vdW50KCdyZWZ1bmRfcmVzZXJ2ZWQnKS5ub3ROdWxsKCkuZGVmYXVsdCgwKSxcbiAgICAvKiogV2hlbiB0aGUgd2FsbGV0IGlzIGFza2VkIG5leHQgYWJvdXQgYW4gb3BlbiBvcmRlcjsgbnVsbCB3aGVuIGl0IG5lZWQgbm90IGJlLiAqL1xuICAgIGFza0F0OiBpbnN0YW50KCdhc2tfYXQnKSxcbiAgICAvKiogSG93IG9mdGVuIGl0IHdhcyBhc2tlZCBieSBpdHNlbGYsIHdoaWNoIGRlY2lkZXMgaG93IGxvbmcgdGhlIG5leHQgcGF1c2UgaXMuICovXG4gICAgYXNrZWQ6IGludGVnZXIoJ2Fza2VkJykubm90TnVsbCgpLmRlZmF1bHQoMCksXG4gIH0sXG4gICh0YWJsZSkgPT4gW1xuICAgIHVuaXF1ZSgnb3JkZXJzX3RyYWRlX25vJykub24odGFibGUucHJvdmlkZXIsIHRhYmxlLnRyYWRlTm8pLFxuICAgIGluZGV4KCdvcmRlcnNfYnlfdXNlcicpLm9uKHRhYmxlLnVzZXJJZCwgdGFibGUuY3JlYXRlZEF0KSxcbiAgICBpbmRleCgnb3JkZXJzX2J5X2RheScpLm9uKHRhYmxlLmNyZWF0ZWRBdCksXG4gICAgaW5kZXgoJ29yZGVyc19ieV9wYXltZW50Jykub24odGFibGUucGFpZEF0KSxcbiAgICBpbmRleCgnb3JkZXJzX3RvX2FzaycpXG4gICAgICAub24odGFibGUuYXNrQXQpXG4gICAgICAud2hlcmUoc3FsYCR7dGFibGUuYXNrQXR9IGlzIG5vdCBudWxsYCksXG4gICAgY2hlY2soJ29yZGVyc190b3RhbF9wb3NpdGl2ZScsIHNxbGAke3RhYmxlLnRvdGFsfSA+IDBgKSxcbiAgICBjaGVjayhcbiAgICAgICdvcmRlcnNfc3RhdHVzX2tub3duJyxcbiAgICAgIHNxbGAke3RhYmxlLnN0YXR1c30gaW4gKCdjcmVhdGVkJywgJ2F3YWl0aW5nX3BheW1lbnQnLCAncGFpZCcsICdjbG9zZWQnLCAncGFydGlhbGx5X3JlZnVuZGVkJywgJ3JlZnVuZGVkJylgLFxuICAgICksXG4gICAgY2hlY2soXG4gICAgICAnb3JkZXJzX3BhaWRfaGFzX3RpbWUnLFxuICAgICAgc3FsYCgke3RhYmxlLnN0YXR1c30gaW4gKCdwYWlkJywgJ3BhcnRpYWxseV9yZWZ1bmRlZCcsICdyZWZ1bmRlZCcpKSA9ICgke3RhYmxlLnBhaWRBdH0gaXMgbm90IG51bGwpYCxcbiAgICApLFxuICAgIGNoZWNrKFxuICAgICAgJ29yZGVyc19yZWZ1bmRlZF93aXRoaW4nLFxuICAgICAgc3FsYCR7dGFibGUucmVmdW5kZWR9ID49IDAgYW5kICR7dGFibGUucmVmdW5kZWR9IDw9ICR7dGFibGUucmVmdW5kUmVzZXJ2ZWR9IGFuZCAke3RhYmxlLnJlZnVuZFJlc2VydmVkfSA8PSAke3RhYmxlLnRvdGFsfWAsXG4gICAgKSxcbiAgICBjaGVjayhcbiAgICAgICdvcmRlcnNfcmVmdW5kZWRfc3RhdHVzJyxcbiAgICAgIHNxbGBjYXNlICR7dGFibGUuc3RhdHVzfSB3aGVuICdyZWZ1bmRlZCcgdGhlbiAke3RhYmxlLnJlZnVuZGVkfSA9ICR7dGFibGUudG90YWx9IHdoZW4gJ3BhcnRpYWxseV9yZWZ1bmRlZCcgdGhlbiAke3RhYmxlLnJlZnVuZGVkfSA+IDAgYW5kICR7dGFibGUucmVmdW5kZWR9IDwgJHt0YWJsZS50b3RhbH0gZWxzZSAke3RhYmxlLnJlZnVuZGVkfSA9IDAgZW5kYCxcbiAgICApLFxuICBdLFxuKTtcblxuLyoqIE1vbmV5IHRoYXQgZ29lcyBiYWNrLiBUaGUgcm93IGlzIHRoZXJlIGJlZm9yZSB0aGUgd2FsbGV0IGlzIGFza2VkLCBzbyB0aGF0IG5vIGNyYXNoIGZvcmdldHMgaXQuICovXG5leHBvcnQgY29uc3QgcmVmdW5kcyA9IHBnVGFibGUoXG4gICdyZWZ1bmRzJyxcbiAge1xuICAgIC8qKiBBbHNvIHRoZSB3YWxsZXQncyBudW1iZXIgb2YgdGhlIHJlZnVuZC4gKi9cbiAgICBpZDogdGV4dCgnaWQnKS5wcmltYXJ5S2V5KCksXG4gICAgb3JkZXJJZDogdGV4dCgnb3JkZXJfaWQnKVxuICAgICAgLm5vdE51bGwoKVxuICAgICAgLnJlZmVyZW5jZXMoKCkgPT4gb3JkZXJzLmlkKSxcbiAgICAvKiogVGhlIElkZW1wb3RlbmN5LUtleSBvZiB3aG9ldmVyIGFza2VkIGZvciBpdC4gKi9cbiAgICBrZXk6IHRleHQoJ2tleScpLm5vdE51bGwoKSxcbiAgICBhbW91bnQ6IGFtb3VudCgnYW1vdW50Jykubm90TnVsbCgpLFxuICAgIHJlYXNvbjogdGV4dCgncmVhc29uJykubm90TnVsbCgpLFxuICAgIHN0YXR1czogdGV4dCgnc3RhdHVzJywgeyBlbnVtOiBbJ3JlcXVlc3RlZCcsICdzdWNjZWVkZWQnLCAnZmFpbGVkJ10gfSkubm90TnVsbCgpLFxuICAgIC8qKiBPZiBhIGZhaWxlZCBvbmU6IHRoZSB3YWxsZXQncyBjb2RlLiAqL1xuICAgIHdhbGxldENvZGU6IHRleHQoJ3dhbGxldF9jb2RlJyksXG4gICAgY3JlYXRlZEF0OiBpbnN0YW50KCdjcmVhdGVkX2F0Jykubm90TnVsbCgpLFxuICAgIC8qKiBXaGVuIHRoZSB3YWxsZXQgaXMgYXNrZWQgbmV4dCBhYm91dCBhIHJlcXVlc3RlZCBvbmUuICovXG4gICAgYXNrQXQ6IGluc3RhbnQoJ2Fza19hdCcpLFxuICAgIGFza2VkOiBpbnRlZ2VyKCdhc2tlZCcpLm5vdE51bGwoKS5kZWZhdWx0KDApLFxuICAgIGVuZGVkQXQ6IGluc3RhbnQoJ2VuZGVkX2F0JyksXG4gIH0sXG4gICh0YWJsZSkgPT4gW1xuICAgIHVuaXF1ZSgncmVmdW5kc19rZXknKS5vbih0YWJsZS5vcmRlcklkLCB0YWJsZS5rZXkpLFxuICAgIGluZGV4KCdyZWZ1bmRzX3RvX2FzaycpXG4gICAgICAub24odGFibGUuYXNrQXQpXG4gICAgICAud2hlcmUoc3FsYCR7dGFibGUuYXNrQXR9IGlzIG5vdCBudWxsYCksXG4gICAgaW5kZXgoJ3JlZnVuZHNfYnlfZW5kJykub24odGFibGUuZW5kZWRBdCksXG4gICAgY2hlY2soJ3JlZnVuZHNfYW1vdW50X3Bvc2l0aXZlJywgc3FsYCR7dGFibGUuYW1vdW50fSA+IDBgKSxcbiAgICBjaGVjaygncmVmdW5kc19zdGF0dXNfa25vd24nLCBzcWxgJHt0YWJsZS5zdGF0dXN9IGluICgncmVxdWVzdGVkJywgJ3N1Y2NlZWRlZCcsICdmYWlsZWQnKWApLFxuICAgIGNoZWNrKFxuICAgICAgJ3JlZnVuZHNfZW5kX2hhc190aW1lJyxcbiAgICAgIHNxbGAoJHt0YWJsZS5zdGF0dXN9ID0gJ3JlcXVlc3RlZCcpID0gKCR7dGFibGUuZW5kZWRBdH0gaXMgbnVsbClgLFxuICAgICksXG4gIF0sXG4pO1xuXG5leHBvcnQgY29uc3QgaWRlbXBvdGVuY3lLZXlzID0gcGdUYWJsZShcbiAgJ2lkZW1wb3RlbmN5X2tleXMnLFxuICB7XG4gICAgdXNlcklkOiB0ZXh0KCd1c2VyX2lkJylcbiAgICAgIC5ub3ROdWxsKClcbiAgICAgIC5yZWZlcmVuY2VzKCgpID0+IHVzZXJzLmlkKSxcbiAgICBrZXk6IHRleHQoJ2tleScpLm5vdE51bGwoKSxcbiAgICBib2R5RGlnZXN0OiB0ZXh0KCdib2R5X2RpZ2VzdCcpLm5vdE51bGwoKSxcbiAgICBvcmRlcklkOiB0ZXh0KCdvcmRlcl9pZCcpXG4gICAgICAubm90TnVsbCgpXG4gICAgICAucmVmZXJlbmNlcygoKSA9PiBvcmRlcnMuaWQpLFxuICAgIGNyZWF0ZWRBdDogaW5zdGFudCgnY3JlYXRlZF9hdCcpLm5vdE51bGwoKSxcbiAgfSxcbiAgKHRhYmxlKSA9PiBbcHJpbWFyeUtleSh7IGNvbHVtbnM6IFt0YWJsZS51c2VySWQsIHRhYmxlLmtleV0gfSldLFxuKTtcblxuZXhwb3J0IHR5cGUgT3JkZXJFdmVudEtpbmQgPVxuICB8ICdjcmVhdGVkJ1xuICB8ICd0cmFkZV9jcmVhdGVkJ1xuICB8ICdub3RpZmllZCdcbiAgfCAncGFpZCdcbiAgfCAncGFpZF9hZnRlcl9jbG9zZSdcbiAgfCAnY2xvc2VkJ1xuICB8ICdhbW91bnRfbWlzbWF0Y2gnXG4gIHwgJ3JlZnVuZF9yZXF1ZXN0ZWQnXG4gIHwgJ3JlZnVuZF9zdWNjZWVkZWQnXG4gIHwgJ3JlZnVuZF9mYWlsZWQnO1xuXG4vKiogQXBwZW5kLW9ubHk6IHdoYXQgaGFwcGVuZWQgdG8gYW4gb3JkZXIsIGFuZCB3aGF0IHByb3ZlcyBpdC4gTm90aGluZyB1cGRhdGVzIG9yIGRlbGV0ZXMgYSByb3cuICovXG5leHBvcnQgY29uc3Qgb3JkZXJFdmVudHMgPSBwZ1RhYmxlKFxuICAnb3JkZXJfZXZlbnRzJyxcbiAge1xuICAgIGlkOiBiaWdzZXJpYWwoJ2lkJywgeyBtb2RlOiAnbnVtYmVyJyB9KS5wcmltYXJ5S2V5KCksXG4gICAgb3JkZXJJZDogdGV4dCgnb3JkZXJfaWQnKVxuICAgICAgLm5vdE51bGwoKVxuICAgICAgLnJlZmVyZW5jZXMoKCkgPT4gb3JkZXJzLmlkKSxcbiAgICBraW5kOiB0ZXh0KCdraW5kJykuJHR5cGU8T3JkZXJFdmVudEtpbmQ+KCkubm90TnVsbCgpLFxuICAgIC8qKiBBbiBldmVudCB0aGF0IGNhbiBoYXBwZW4gb25jZSBoYXMgYSBuYW1lIGhlcmU7IHRoZSBjb25zdHJhaW50IGJlbG93IGtlZXBzIGl0IHRvIG9uY2UuICovXG4gICAgb25jZUtleTogdGV4dCgnb25jZV9rZXknKSxcbiAgICBldmlkZW5jZToganNvbmIoJ2V2aWRlbmNlJykuJHR5cGU8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyPj4oKS5ub3ROdWxsKCksXG4gICAgYXQ6IGluc3RhbnQoJ2F0Jykubm90TnVsbCgpLFxuICB9LFxuICAodGFibGUpID0+IFtcbiAgICB1bmlxdWUoJ29yZGVyX2V2ZW50c19vbmNlJykub24odGFibGUub3JkZXJJZCwgdGFibGUub25jZUtleSksXG4gICAgaW5kZXgoJ29yZGVyX2V2ZW50c19ieV9vcmRlcicpLm9uKHRhYmxlLm9yZGVySWQsIHRhYmxlLmlkKSxcbiAgICBpbmRleCgnb3JkZXJfZXZlbnRzX3RvX3JlcG9ydCcpXG4gICAgICAub24odGFibGUuYXQpXG4gICAgICAud2hlcmUoc3FsYCR7dGFibGUua2luZH0gaW4gKCdwYWlkX2FmdGVyX2Nsb3NlJywgJ2Ftb3VudF9taXNtYXRjaCcpYCksXG4gIF0sXG4pO1xuXG4vKiogVGhlIHJlcG9ydCBvZiBhIGRheSBhdCBhIHdhbGxldDsgbWFkZSBhZ2FpbiBpdCByZXBsYWNlcyB0aGUgb25lIGJlZm9yZS4gKi9cbmV4cG9ydCBjb25zdCByZWNvbmNpbGlhdGlvbnMgPSBwZ1RhYmxlKFxuICAncmVjb25jaWxpYXRpb25zJyxcbiAge1xuICAgIHByb3ZpZGVyOiB0ZXh0KCdwcm92aWRlcicsIHsgZW51bTogUFJPVklERVJfTkFNRVMgfSkubm90TnVsbCgpLFxuICAgIC8qKiBgMjAyNi0xMS0yNmAsIGluIENoaW5hIFN0YW5kYXJkIFRpbWUuICovXG4gICAgZGF5OiB0ZXh0KCdkYXknKS5ub3ROdWxsKCksXG4gICAgc3RhdHVzOiB0ZXh0KCdzdGF0dXMnLCB7IGVudW06IFsnY29tcGxldGUnLCAnaW5jb21wbGV0ZSddIH0pLm5vdE51bGwoKSxcbiAgICBzb3VyY2U6IHRleHQoJ3NvdXJjZScsIHsgZW51bTogWydiaWxsJywgJ3F1ZXJpZXMnXSB9KS5ub3ROdWxsKCksXG4gICAgb3JkZXJzOiBpbnRlZ2VyKCdvcmRlcnMnKS5ub3ROdWxsKCksXG4gICAgdW5hbnN3ZXJlZDogaW50ZWdlcigndW5hbnN3ZXJlZCcpLm5vdE51bGwoKSxcbiAgICBmaW5kaW5nczoganNvbmIoJ2ZpbmRpbmdzJykuJHR5cGU8RmluZGluZ1tdPigpLm5vdE51bGwoKSxcbiAgICBub3RpY2VzOiBqc29uYignbm90aWNlcycpLiR0eXBlPE5vdGljZVtdPigpLm5vdE51bGwoKSxcbiAgICBjcmVhdGVkQXQ6IGluc3RhbnQoJ2NyZWF0ZWRfYXQnKS5ub3ROdWxsKCksXG4gIH0sXG4gICh0YWJsZSkgPT4gW3ByaW1hcnlLZXkoeyBjb2x1bW5zOiBbdGFibGUucHJvdmlkZXIsIHRhYmxlLmRheV0gfSldLFxuKTtcbiJdLCJuYW1lcyI6WyJpZGVtcG90ZW5jeUtleXMiLCJvcmRlckV2ZW50cyIsIm9yZGVycyIsInJlY29uY2lsaWF0aW9ucyIsInJlZnVuZHMiLCJyZW5ld2FscyIsInNlc3Npb25zIiwidXNlcnMiLCJpbnN0YW50IiwibmFtZSIsImJpZ2ludCIsIm1vZGUiLCJhbW91bnQiLCJwZ1RhYmxlIiwiaWQiLCJ0ZXh0IiwicHJpbWFyeUtleSIsImhvc3QiLCJlbnVtIiwiSE9TVFMiLCJub3ROdWxsIiwid2FsbGV0VXNlcklkIiwiY3JlYXRlZEF0IiwidGFibGUiLCJ1bmlxdWUiLCJvbiIsInRva2VuSGFzaCIsInVzZXJJZCIsInJlZmVyZW5jZXMiLCJleHBpcmVzQXQiLCJpbmRleCIsInJlcGxhY2VzIiwicHJvdmlkZXIiLCJQUk9WSURFUl9OQU1FUyIsInN0YXR1cyIsIk9SREVSX1NUQVRVU0VTIiwiY3VycmVuY3kiLCJ0b3RhbCIsImxpbmVzIiwianNvbmIiLCIkdHlwZSIsImFkanVzdG1lbnRzIiwicmV0dXJuVXJsIiwidHJhZGUiLCJ0cmFkZU5vIiwicGFpZEF0IiwicmVmdW5kZWQiLCJkZWZhdWx0IiwicmVmdW5kUmVzZXJ2ZWQiLCJhc2tBdCIsImFza2VkIiwiaW50ZWdlciIsIndoZXJlIiwic3FsIiwiY2hlY2siLCJvcmRlcklkIiwia2V5IiwicmVhc29uIiwid2FsbGV0Q29kZSIsImVuZGVkQXQiLCJib2R5RGlnZXN0IiwiY29sdW1ucyIsImJpZ3NlcmlhbCIsImtpbmQiLCJvbmNlS2V5IiwiZXZpZGVuY2UiLCJhdCIsImRheSIsInNvdXJjZSIsInVuYW5zd2VyZWQiLCJmaW5kaW5ncyIsIm5vdGljZXMiXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBdUthQTtlQUFBQTs7UUE2QkFDO2VBQUFBOztRQWpJQUM7ZUFBQUE7O1FBd0pBQztlQUFBQTs7UUF4RkFDO2VBQUFBOztRQWhGQUM7ZUFBQUE7O1FBZkFDO2VBQUFBOztRQVpBQztlQUFBQTs7OzRCQXhCTzt3QkFZYjswQkFDZTt3QkFFUzswQkFFQTtBQUUvQiw2QkFBNkIsR0FDN0IsTUFBTUMsVUFBVSxDQUFDQyxPQUFpQkMsSUFBQUEsY0FBTSxFQUFDRCxNQUFNO1FBQUVFLE1BQU07SUFBUztBQUNoRSw4RUFBOEUsR0FDOUUsTUFBTUMsU0FBUyxDQUFDSCxPQUFpQkMsSUFBQUEsY0FBTSxFQUFDRCxNQUFNO1FBQUVFLE1BQU07SUFBUztBQUV4RCxNQUFNSixRQUFRTSxJQUFBQSxlQUFPLEVBQzFCLFNBQ0E7SUFDRUMsSUFBSUMsSUFBQUEsWUFBSSxFQUFDLE1BQU1DLFVBQVU7SUFDekJDLE1BQU1GLElBQUFBLFlBQUksRUFBQyxRQUFRO1FBQUVHLE1BQU1DLGVBQUs7SUFBQyxHQUFHQyxPQUFPO0lBQzNDLG9FQUFvRSxHQUNwRUMsY0FBY04sSUFBQUEsWUFBSSxFQUFDO0lBQ25CTyxXQUFXZCxRQUFRLGNBQWNZLE9BQU87QUFDMUMsR0FDQSxDQUFDRyxRQUFVO1FBQUNDLElBQUFBLGNBQU0sRUFBQyx5QkFBeUJDLEVBQUUsQ0FBQ0YsTUFBTU4sSUFBSSxFQUFFTSxNQUFNRixZQUFZO0tBQUU7QUFHMUUsTUFBTWYsV0FBV08sSUFBQUEsZUFBTyxFQUM3QixZQUNBO0lBQ0Usd0VBQXdFLEdBQ3hFYSxXQUFXWCxJQUFBQSxZQUFJLEVBQUMsY0FBY0MsVUFBVTtJQUN4Q1csUUFBUVosSUFBQUEsWUFBSSxFQUFDLFdBQ1ZLLE9BQU8sR0FDUFEsVUFBVSxDQUFDLElBQU1yQixNQUFNTyxFQUFFO0lBQzVCUSxXQUFXZCxRQUFRLGNBQWNZLE9BQU87SUFDeENTLFdBQVdyQixRQUFRLGNBQWNZLE9BQU87QUFDMUMsR0FDQSxDQUFDRyxRQUFVO1FBQUNPLElBQUFBLGFBQUssRUFBQyxtQkFBbUJMLEVBQUUsQ0FBQ0YsTUFBTU0sU0FBUztLQUFFO0FBSXBELE1BQU14QixXQUFXUSxJQUFBQSxlQUFPLEVBQzdCLFlBQ0E7SUFDRSwwQkFBMEIsR0FDMUJhLFdBQVdYLElBQUFBLFlBQUksRUFBQyxjQUFjQyxVQUFVO0lBQ3hDVyxRQUFRWixJQUFBQSxZQUFJLEVBQUMsV0FDVkssT0FBTyxHQUNQUSxVQUFVLENBQUMsSUFBTXJCLE1BQU1PLEVBQUU7SUFDNUIsOEZBQThGLEdBQzlGaUIsVUFBVWhCLElBQUFBLFlBQUksRUFBQztJQUNmTyxXQUFXZCxRQUFRLGNBQWNZLE9BQU87SUFDeENTLFdBQVdyQixRQUFRLGNBQWNZLE9BQU87QUFDMUMsR0FDQSxDQUFDRyxRQUFVO1FBQUNPLElBQUFBLGFBQUssRUFBQyxtQkFBbUJMLEVBQUUsQ0FBQ0YsTUFBTU0sU0FBUztLQUFFO0FBR3BELE1BQU0zQixTQUFTVyxJQUFBQSxlQUFPLEVBQzNCLFVBQ0E7SUFDRSxvQ0FBb0MsR0FDcENDLElBQUlDLElBQUFBLFlBQUksRUFBQyxNQUFNQyxVQUFVO0lBQ3pCVyxRQUFRWixJQUFBQSxZQUFJLEVBQUMsV0FDVkssT0FBTyxHQUNQUSxVQUFVLENBQUMsSUFBTXJCLE1BQU1PLEVBQUU7SUFDNUJHLE1BQU1GLElBQUFBLFlBQUksRUFBQyxRQUFRO1FBQUVHLE1BQU1DLGVBQUs7SUFBQyxHQUFHQyxPQUFPO0lBQzNDLG1GQUFtRixHQUNuRlksVUFBVWpCLElBQUFBLFlBQUksRUFBQyxZQUFZO1FBQUVHLE1BQU1lLHdCQUFjO0lBQUMsR0FBR2IsT0FBTztJQUM1RCwwREFBMEQsR0FDMURjLFFBQVFuQixJQUFBQSxZQUFJLEVBQUMsVUFBVTtRQUFFRyxNQUFNaUIsc0JBQWM7SUFBQyxHQUFHZixPQUFPO0lBQ3hEZ0IsVUFBVXJCLElBQUFBLFlBQUksRUFBQyxZQUFZSyxPQUFPO0lBQ2xDaUIsT0FBT3pCLE9BQU8sU0FBU1EsT0FBTztJQUM5Qix1RkFBdUYsR0FDdkZrQixPQUFPQyxJQUFBQSxhQUFLLEVBQUMsU0FBU0MsS0FBSyxHQUFnQnBCLE9BQU87SUFDbERxQixhQUFhRixJQUFBQSxhQUFLLEVBQUMsZUFBZUMsS0FBSyxHQUFpQnBCLE9BQU87SUFDL0RzQixXQUFXM0IsSUFBQUEsWUFBSSxFQUFDO0lBQ2hCLDRFQUE0RSxHQUM1RTRCLE9BQU9KLElBQUFBLGFBQUssRUFBQyxTQUFTQyxLQUFLO0lBQzNCLHNDQUFzQyxHQUN0Q0ksU0FBUzdCLElBQUFBLFlBQUksRUFBQztJQUNkTyxXQUFXZCxRQUFRLGNBQWNZLE9BQU87SUFDeENTLFdBQVdyQixRQUFRLGNBQWNZLE9BQU87SUFDeEN5QixRQUFRckMsUUFBUTtJQUNoQixnQkFBZ0IsR0FDaEJzQyxVQUFVbEMsT0FBTyxZQUFZUSxPQUFPLEdBQUcyQixPQUFPLENBQUM7SUFDL0MsdUZBQXVGLEdBQ3ZGQyxnQkFBZ0JwQyxPQUFPLG1CQUFtQlEsT0FBTyxHQUFHMkIsT0FBTyxDQUFDO0lBQzVELGlGQUFpRixHQUNqRkUsT0FBT3pDLFFBQVE7SUFDZixnRkFBZ0YsR0FDaEYwQyxPQUFPQyxJQUFBQSxlQUFPLEVBQUMsU0FBUy9CLE9BQU8sR0FBRzJCLE9BQU8sQ0FBQztBQUM1QyxHQUNBLENBQUN4QixRQUFVO1FBQ1RDLElBQUFBLGNBQU0sRUFBQyxtQkFBbUJDLEVBQUUsQ0FBQ0YsTUFBTVMsUUFBUSxFQUFFVCxNQUFNcUIsT0FBTztRQUMxRGQsSUFBQUEsYUFBSyxFQUFDLGtCQUFrQkwsRUFBRSxDQUFDRixNQUFNSSxNQUFNLEVBQUVKLE1BQU1ELFNBQVM7UUFDeERRLElBQUFBLGFBQUssRUFBQyxpQkFBaUJMLEVBQUUsQ0FBQ0YsTUFBTUQsU0FBUztRQUN6Q1EsSUFBQUEsYUFBSyxFQUFDLHFCQUFxQkwsRUFBRSxDQUFDRixNQUFNc0IsTUFBTTtRQUMxQ2YsSUFBQUEsYUFBSyxFQUFDLGlCQUNITCxFQUFFLENBQUNGLE1BQU0wQixLQUFLLEVBQ2RHLEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxDQUFBLENBQUMsRUFBRTlCLE1BQU0wQixLQUFLLENBQUMsWUFBWSxDQUFDO1FBQ3hDSyxJQUFBQSxhQUFLLEVBQUMseUJBQXlCRCxJQUFBQSxlQUFHLENBQUEsQ0FBQyxFQUFFOUIsTUFBTWMsS0FBSyxDQUFDLElBQUksQ0FBQztRQUN0RGlCLElBQUFBLGFBQUssRUFDSCx1QkFDQUQsSUFBQUEsZUFBRyxDQUFBLENBQUMsRUFBRTlCLE1BQU1XLE1BQU0sQ0FBQyx1RkFBdUYsQ0FBQztRQUU3R29CLElBQUFBLGFBQUssRUFDSCx3QkFDQUQsSUFBQUEsZUFBRyxDQUFBLENBQUMsQ0FBQyxFQUFFOUIsTUFBTVcsTUFBTSxDQUFDLG1EQUFtRCxFQUFFWCxNQUFNc0IsTUFBTSxDQUFDLGFBQWEsQ0FBQztRQUV0R1MsSUFBQUEsYUFBSyxFQUNILDBCQUNBRCxJQUFBQSxlQUFHLENBQUEsQ0FBQyxFQUFFOUIsTUFBTXVCLFFBQVEsQ0FBQyxVQUFVLEVBQUV2QixNQUFNdUIsUUFBUSxDQUFDLElBQUksRUFBRXZCLE1BQU15QixjQUFjLENBQUMsS0FBSyxFQUFFekIsTUFBTXlCLGNBQWMsQ0FBQyxJQUFJLEVBQUV6QixNQUFNYyxLQUFLLENBQUMsQ0FBQztRQUU1SGlCLElBQUFBLGFBQUssRUFDSCwwQkFDQUQsSUFBQUEsZUFBRyxDQUFBLENBQUMsS0FBSyxFQUFFOUIsTUFBTVcsTUFBTSxDQUFDLHNCQUFzQixFQUFFWCxNQUFNdUIsUUFBUSxDQUFDLEdBQUcsRUFBRXZCLE1BQU1jLEtBQUssQ0FBQyxnQ0FBZ0MsRUFBRWQsTUFBTXVCLFFBQVEsQ0FBQyxTQUFTLEVBQUV2QixNQUFNdUIsUUFBUSxDQUFDLEdBQUcsRUFBRXZCLE1BQU1jLEtBQUssQ0FBQyxNQUFNLEVBQUVkLE1BQU11QixRQUFRLENBQUMsUUFBUSxDQUFDO0tBRS9NO0FBSUksTUFBTTFDLFVBQVVTLElBQUFBLGVBQU8sRUFDNUIsV0FDQTtJQUNFLDRDQUE0QyxHQUM1Q0MsSUFBSUMsSUFBQUEsWUFBSSxFQUFDLE1BQU1DLFVBQVU7SUFDekJ1QyxTQUFTeEMsSUFBQUEsWUFBSSxFQUFDLFlBQ1hLLE9BQU8sR0FDUFEsVUFBVSxDQUFDLElBQU0xQixPQUFPWSxFQUFFO0lBQzdCLGlEQUFpRCxHQUNqRDBDLEtBQUt6QyxJQUFBQSxZQUFJLEVBQUMsT0FBT0ssT0FBTztJQUN4QlIsUUFBUUEsT0FBTyxVQUFVUSxPQUFPO0lBQ2hDcUMsUUFBUTFDLElBQUFBLFlBQUksRUFBQyxVQUFVSyxPQUFPO0lBQzlCYyxRQUFRbkIsSUFBQUEsWUFBSSxFQUFDLFVBQVU7UUFBRUcsTUFBTTtZQUFDO1lBQWE7WUFBYTtTQUFTO0lBQUMsR0FBR0UsT0FBTztJQUM5RSx3Q0FBd0MsR0FDeENzQyxZQUFZM0MsSUFBQUEsWUFBSSxFQUFDO0lBQ2pCTyxXQUFXZCxRQUFRLGNBQWNZLE9BQU87SUFDeEMseURBQXlELEdBQ3pENkIsT0FBT3pDLFFBQVE7SUFDZjBDLE9BQU9DLElBQUFBLGVBQU8sRUFBQyxTQUFTL0IsT0FBTyxHQUFHMkIsT0FBTyxDQUFDO0lBQzFDWSxTQUFTbkQsUUFBUTtBQUNuQixHQUNBLENBQUNlLFFBQVU7UUFDVEMsSUFBQUEsY0FBTSxFQUFDLGVBQWVDLEVBQUUsQ0FBQ0YsTUFBTWdDLE9BQU8sRUFBRWhDLE1BQU1pQyxHQUFHO1FBQ2pEMUIsSUFBQUEsYUFBSyxFQUFDLGtCQUNITCxFQUFFLENBQUNGLE1BQU0wQixLQUFLLEVBQ2RHLEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxDQUFBLENBQUMsRUFBRTlCLE1BQU0wQixLQUFLLENBQUMsWUFBWSxDQUFDO1FBQ3hDbkIsSUFBQUEsYUFBSyxFQUFDLGtCQUFrQkwsRUFBRSxDQUFDRixNQUFNb0MsT0FBTztRQUN4Q0wsSUFBQUEsYUFBSyxFQUFDLDJCQUEyQkQsSUFBQUEsZUFBRyxDQUFBLENBQUMsRUFBRTlCLE1BQU1YLE1BQU0sQ0FBQyxJQUFJLENBQUM7UUFDekQwQyxJQUFBQSxhQUFLLEVBQUMsd0JBQXdCRCxJQUFBQSxlQUFHLENBQUEsQ0FBQyxFQUFFOUIsTUFBTVcsTUFBTSxDQUFDLHdDQUF3QyxDQUFDO1FBQzFGb0IsSUFBQUEsYUFBSyxFQUNILHdCQUNBRCxJQUFBQSxlQUFHLENBQUEsQ0FBQyxDQUFDLEVBQUU5QixNQUFNVyxNQUFNLENBQUMsbUJBQW1CLEVBQUVYLE1BQU1vQyxPQUFPLENBQUMsU0FBUyxDQUFDO0tBRXBFO0FBR0ksTUFBTTNELGtCQUFrQmEsSUFBQUEsZUFBTyxFQUNwQyxvQkFDQTtJQUNFYyxRQUFRWixJQUFBQSxZQUFJLEVBQUMsV0FDVkssT0FBTyxHQUNQUSxVQUFVLENBQUMsSUFBTXJCLE1BQU1PLEVBQUU7SUFDNUIwQyxLQUFLekMsSUFBQUEsWUFBSSxFQUFDLE9BQU9LLE9BQU87SUFDeEJ3QyxZQUFZN0MsSUFBQUEsWUFBSSxFQUFDLGVBQWVLLE9BQU87SUFDdkNtQyxTQUFTeEMsSUFBQUEsWUFBSSxFQUFDLFlBQ1hLLE9BQU8sR0FDUFEsVUFBVSxDQUFDLElBQU0xQixPQUFPWSxFQUFFO0lBQzdCUSxXQUFXZCxRQUFRLGNBQWNZLE9BQU87QUFDMUMsR0FDQSxDQUFDRyxRQUFVO1FBQUNQLElBQUFBLGtCQUFVLEVBQUM7WUFBRTZDLFNBQVM7Z0JBQUN0QyxNQUFNSSxNQUFNO2dCQUFFSixNQUFNaUMsR0FBRzthQUFDO1FBQUM7S0FBRztBQWdCMUQsTUFBTXZELGNBQWNZLElBQUFBLGVBQU8sRUFDaEMsZ0JBQ0E7SUFDRUMsSUFBSWdELElBQUFBLGlCQUFTLEVBQUMsTUFBTTtRQUFFbkQsTUFBTTtJQUFTLEdBQUdLLFVBQVU7SUFDbER1QyxTQUFTeEMsSUFBQUEsWUFBSSxFQUFDLFlBQ1hLLE9BQU8sR0FDUFEsVUFBVSxDQUFDLElBQU0xQixPQUFPWSxFQUFFO0lBQzdCaUQsTUFBTWhELElBQUFBLFlBQUksRUFBQyxRQUFReUIsS0FBSyxHQUFtQnBCLE9BQU87SUFDbEQsMEZBQTBGLEdBQzFGNEMsU0FBU2pELElBQUFBLFlBQUksRUFBQztJQUNka0QsVUFBVTFCLElBQUFBLGFBQUssRUFBQyxZQUFZQyxLQUFLLEdBQW9DcEIsT0FBTztJQUM1RThDLElBQUkxRCxRQUFRLE1BQU1ZLE9BQU87QUFDM0IsR0FDQSxDQUFDRyxRQUFVO1FBQ1RDLElBQUFBLGNBQU0sRUFBQyxxQkFBcUJDLEVBQUUsQ0FBQ0YsTUFBTWdDLE9BQU8sRUFBRWhDLE1BQU15QyxPQUFPO1FBQzNEbEMsSUFBQUEsYUFBSyxFQUFDLHlCQUF5QkwsRUFBRSxDQUFDRixNQUFNZ0MsT0FBTyxFQUFFaEMsTUFBTVQsRUFBRTtRQUN6RGdCLElBQUFBLGFBQUssRUFBQywwQkFDSEwsRUFBRSxDQUFDRixNQUFNMkMsRUFBRSxFQUNYZCxLQUFLLENBQUNDLElBQUFBLGVBQUcsQ0FBQSxDQUFDLEVBQUU5QixNQUFNd0MsSUFBSSxDQUFDLDJDQUEyQyxDQUFDO0tBQ3ZFO0FBSUksTUFBTTVELGtCQUFrQlUsSUFBQUEsZUFBTyxFQUNwQyxtQkFDQTtJQUNFbUIsVUFBVWpCLElBQUFBLFlBQUksRUFBQyxZQUFZO1FBQUVHLE1BQU1lLHdCQUFjO0lBQUMsR0FBR2IsT0FBTztJQUM1RCwwQ0FBMEMsR0FDMUMrQyxLQUFLcEQsSUFBQUEsWUFBSSxFQUFDLE9BQU9LLE9BQU87SUFDeEJjLFFBQVFuQixJQUFBQSxZQUFJLEVBQUMsVUFBVTtRQUFFRyxNQUFNO1lBQUM7WUFBWTtTQUFhO0lBQUMsR0FBR0UsT0FBTztJQUNwRWdELFFBQVFyRCxJQUFBQSxZQUFJLEVBQUMsVUFBVTtRQUFFRyxNQUFNO1lBQUM7WUFBUTtTQUFVO0lBQUMsR0FBR0UsT0FBTztJQUM3RGxCLFFBQVFpRCxJQUFBQSxlQUFPLEVBQUMsVUFBVS9CLE9BQU87SUFDakNpRCxZQUFZbEIsSUFBQUEsZUFBTyxFQUFDLGNBQWMvQixPQUFPO0lBQ3pDa0QsVUFBVS9CLElBQUFBLGFBQUssRUFBQyxZQUFZQyxLQUFLLEdBQWNwQixPQUFPO0lBQ3REbUQsU0FBU2hDLElBQUFBLGFBQUssRUFBQyxXQUFXQyxLQUFLLEdBQWFwQixPQUFPO0lBQ25ERSxXQUFXZCxRQUFRLGNBQWNZLE9BQU87QUFDMUMsR0FDQSxDQUFDRyxRQUFVO1FBQUNQLElBQUFBLGtCQUFVLEVBQUM7WUFBRTZDLFNBQVM7Z0JBQUN0QyxNQUFNUyxRQUFRO2dCQUFFVCxNQUFNNEMsR0FBRzthQUFDO1FBQUM7S0FBRyJ9