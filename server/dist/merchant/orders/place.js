"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "placeOrder", {
    enumerable: true,
    get: function() {
        return placeOrder;
    }
});
const _nodecrypto = require("node:crypto");
const _drizzleorm = require("drizzle-orm");
const _pricing = require("../catalogue/pricing");
const _database = require("../database/database");
const _schema = require("../database/schema");
const _errors = require("../errors");
const _provider = require("../wallet/provider");
const _asking = require("./asking");
const _number = require("./number");
const _record = require("./record");
const _settle = require("./settle");
/**
 * Equal for bodies that buy the same, whatever the order of their members. Where the buyer comes back to is no part of
 * it: a web page may have another address when the order is asked for again.
 */ function digest(body) {
    const canonical = {
        host: body.host,
        lines: body.lines.map(({ goodsId, quantity })=>[
                goodsId,
                quantity
            ]),
        expectedTotal: body.expectedTotal ?? null
    };
    return (0, _nodecrypto.createHash)('sha256').update(JSON.stringify(canonical)).digest('hex');
}
async function findByKey(context, buyer, key, bodyDigest) {
    const [found] = await context.database.select({
        bodyDigest: _schema.idempotencyKeys.bodyDigest,
        order: _schema.orders
    }).from(_schema.idempotencyKeys).innerJoin(_schema.orders, (0, _drizzleorm.eq)(_schema.orders.id, _schema.idempotencyKeys.orderId)).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.idempotencyKeys.userId, buyer.id), (0, _drizzleorm.eq)(_schema.idempotencyKeys.key, key)));
    if (found && found.bodyDigest !== bodyDigest) {
        const message = 'This Idempotency-Key was used for another order; use a new one.';
        throw new _errors.ApiError(409, 'idempotency_conflict', message);
    }
    return found?.order;
}
/** @throws ApiError `total_changed`, and those of `priceCart` */ function priceOrder({ lines, expectedTotal }) {
    const quote = (0, _pricing.priceCart)(lines);
    if (expectedTotal === undefined || expectedTotal === quote.total) return quote;
    const message = `The total is ${quote.total} now, not ${expectedTotal}. Show it and ask again.`;
    throw new _errors.ApiError(409, 'total_changed', message, 'expectedTotal');
}
/**
 * Writes the order, its key and its first event in one statement, which is one turn of the database: the key's constraint
 * lets one of any number of callers through.
 * @returns undefined when the key was used before
 */ async function insertOrder(context, buyer, key, body) {
    const wallet = context.wallets.forHost(body.host);
    if (!wallet) throw (0, _errors.hostNotServed)(body.host);
    const quote = priceOrder(body);
    const now = context.clock.now();
    const order = {
        id: (0, _number.createOrderNumber)(context.random),
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
        askAt: (0, _asking.firstAsk)(now, context.settings.asking),
        asked: 0
    };
    const evidence = {
        total: order.total,
        host: order.host
    };
    const { rows } = await (0, _database.execute)(context.database, (0, _drizzleorm.sql)`
      with taken as (
        insert into ${_schema.idempotencyKeys} (user_id, key, body_digest, order_id, created_at)
        values (${buyer.id}, ${key}, ${digest(body)}, ${order.id}, ${now})
        on conflict do nothing
        returning order_id
      ), made as (
        insert into ${_schema.orders} (
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
      insert into ${_schema.orderEvents} (order_id, kind, once_key, evidence, at)
      select id, 'created', 'created', ${JSON.stringify(evidence)}::jsonb, ${now}::bigint from made
      returning order_id`);
    if (rows.length === 0) return undefined;
    context.metrics.orderEvent('created');
    return order;
}
/** What the wallet's cashier shows. */ function subjectOf({ lines }) {
    const [first, ...more] = lines;
    const title = first?.title ?? 'Order';
    return more.length === 0 ? title : `${title} and ${more.length} more`;
}
const makeTrade = (context, buyer, order)=>context.wallets.named(order.provider).makeTrade({
        host: order.host,
        outTradeNo: order.id,
        amount: order.total,
        currency: order.currency,
        subject: subjectOf(order),
        buyerId: buyer.walletUserId,
        expiresAt: order.expiresAt,
        ...order.returnUrl !== null && {
            returnUrl: order.returnUrl
        }
    });
/** Gives the order its trade. Of several at once the first to be stored is everybody's. */ async function ensureTrade(context, buyer, order) {
    if (order.status !== 'created') return order;
    if (context.clock.now() >= order.expiresAt) return (await (0, _settle.settleOrder)(context, order)).order;
    const made = await makeTrade(context, buyer, order);
    if (made.outcome === 'already_ended') return (await (0, _settle.settleOrder)(context, order)).order;
    const { trade, tradeNo } = made;
    const evidence = tradeNo === undefined ? {} : {
        tradeNo
    };
    const { rows } = await (0, _database.execute)(context.database, (0, _drizzleorm.sql)`
      with made as (
        update ${_schema.orders}
        set status = 'awaiting_payment', trade = ${JSON.stringify(trade)}::jsonb, trade_no = ${tradeNo ?? null}
        where id = ${order.id} and status = 'created'
        returning id
      ), noted as (
        insert into ${_schema.orderEvents} (order_id, kind, once_key, evidence, at)
        select id, 'trade_created', 'trade_created', ${JSON.stringify(evidence)}::jsonb, ${context.clock.now()}::bigint
        from made
        on conflict do nothing
      )
      select id from made`);
    if (rows.length > 0) {
        context.metrics.orderEvent('trade_created');
        return {
            ...order,
            status: 'awaiting_payment',
            trade,
            tradeNo: tradeNo ?? null
        };
    }
    const stored = await (0, _record.findOrder)(context.database, order.id);
    if (!stored) throw new Error('An order has disappeared.');
    return stored;
}
async function placeOrder(context, buyer, key, body) {
    let order;
    try {
        order = await insertOrder(context, buyer, key, body);
    } catch (error) {
        // What was ordered stays what it was, whatever it costs by now.
        if (error instanceof _errors.ApiError) order = await findByKey(context, buyer, key, digest(body));
        if (!order) throw error;
    }
    order ??= await findByKey(context, buyer, key, digest(body));
    if (!order) throw new Error('An order has disappeared.');
    try {
        return await ensureTrade(context, buyer, order);
    } catch (error) {
        if (!(error instanceof _provider.WalletUnavailableError)) throw error;
        context.log.warn({
            orderId: order.id,
            reason: error.message
        }, 'trade not created');
        const message = 'The wallet does not answer. Repeat the request with the same Idempotency-Key.';
        throw new _errors.ApiError(502, 'wallet_unavailable', message);
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvcGxhY2UudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IGFuZCwgZXEsIHNxbCB9IGZyb20gJ2RyaXp6bGUtb3JtJztcbmltcG9ydCB0eXBlIHsgQ2FydExpbmUsIEhvc3QsIFF1b3RlIH0gZnJvbSAnLi4vY29udHJhY3QnO1xuaW1wb3J0IHsgcHJpY2VDYXJ0IH0gZnJvbSAnLi4vY2F0YWxvZ3VlL3ByaWNpbmcnO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuLi9jb250ZXh0JztcbmltcG9ydCB7IGV4ZWN1dGUgfSBmcm9tICcuLi9kYXRhYmFzZS9kYXRhYmFzZSc7XG5pbXBvcnQgeyBpZGVtcG90ZW5jeUtleXMsIG9yZGVyRXZlbnRzLCBvcmRlcnMgfSBmcm9tICcuLi9kYXRhYmFzZS9zY2hlbWEnO1xuaW1wb3J0IHsgQXBpRXJyb3IsIGhvc3ROb3RTZXJ2ZWQgfSBmcm9tICcuLi9lcnJvcnMnO1xuaW1wb3J0IHsgV2FsbGV0VW5hdmFpbGFibGVFcnJvciB9IGZyb20gJy4uL3dhbGxldC9wcm92aWRlcic7XG5pbXBvcnQgdHlwZSB7IE1hZGVUcmFkZSB9IGZyb20gJy4uL3dhbGxldC9wcm92aWRlcic7XG5pbXBvcnQgeyBmaXJzdEFzayB9IGZyb20gJy4vYXNraW5nJztcbmltcG9ydCB7IGNyZWF0ZU9yZGVyTnVtYmVyIH0gZnJvbSAnLi9udW1iZXInO1xuaW1wb3J0IHsgZmluZE9yZGVyIH0gZnJvbSAnLi9yZWNvcmQnO1xuaW1wb3J0IHR5cGUgeyBPcmRlclJvdyB9IGZyb20gJy4vcmVjb3JkJztcbmltcG9ydCB7IHNldHRsZU9yZGVyIH0gZnJvbSAnLi9zZXR0bGUnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEJ1eWVyIHtcbiAgaWQ6IHN0cmluZztcbiAgaG9zdDogSG9zdDtcbiAgd2FsbGV0VXNlcklkOiBzdHJpbmcgfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE9yZGVyUmVxdWVzdCB7XG4gIGhvc3Q6IEhvc3Q7XG4gIGxpbmVzOiBDYXJ0TGluZVtdO1xuICBleHBlY3RlZFRvdGFsPzogbnVtYmVyO1xuICByZXR1cm5Vcmw/OiBzdHJpbmc7XG59XG5cbi8qKlxuICogRXF1YWwgZm9yIGJvZGllcyB0aGF0IGJ1eSB0aGUgc2FtZSwgd2hhdGV2ZXIgdGhlIG9yZGVyIG9mIHRoZWlyIG1lbWJlcnMuIFdoZXJlIHRoZSBidXllciBjb21lcyBiYWNrIHRvIGlzIG5vIHBhcnQgb2ZcbiAqIGl0OiBhIHdlYiBwYWdlIG1heSBoYXZlIGFub3RoZXIgYWRkcmVzcyB3aGVuIHRoZSBvcmRlciBpcyBhc2tlZCBmb3IgYWdhaW4uXG4gKi9cbmZ1bmN0aW9uIGRpZ2VzdChib2R5OiBPcmRlclJlcXVlc3QpOiBzdHJpbmcge1xuICBjb25zdCBjYW5vbmljYWwgPSB7XG4gICAgaG9zdDogYm9keS5ob3N0LFxuICAgIGxpbmVzOiBib2R5LmxpbmVzLm1hcCgoeyBnb29kc0lkLCBxdWFudGl0eSB9KSA9PiBbZ29vZHNJZCwgcXVhbnRpdHldKSxcbiAgICBleHBlY3RlZFRvdGFsOiBib2R5LmV4cGVjdGVkVG90YWwgPz8gbnVsbCxcbiAgfTtcbiAgcmV0dXJuIGNyZWF0ZUhhc2goJ3NoYTI1NicpLnVwZGF0ZShKU09OLnN0cmluZ2lmeShjYW5vbmljYWwpKS5kaWdlc3QoJ2hleCcpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmaW5kQnlLZXkoY29udGV4dDogTWVyY2hhbnRDb250ZXh0LCBidXllcjogQnV5ZXIsIGtleTogc3RyaW5nLCBib2R5RGlnZXN0OiBzdHJpbmcpIHtcbiAgY29uc3QgW2ZvdW5kXSA9IGF3YWl0IGNvbnRleHQuZGF0YWJhc2VcbiAgICAuc2VsZWN0KHsgYm9keURpZ2VzdDogaWRlbXBvdGVuY3lLZXlzLmJvZHlEaWdlc3QsIG9yZGVyOiBvcmRlcnMgfSlcbiAgICAuZnJvbShpZGVtcG90ZW5jeUtleXMpXG4gICAgLmlubmVySm9pbihvcmRlcnMsIGVxKG9yZGVycy5pZCwgaWRlbXBvdGVuY3lLZXlzLm9yZGVySWQpKVxuICAgIC53aGVyZShhbmQoZXEoaWRlbXBvdGVuY3lLZXlzLnVzZXJJZCwgYnV5ZXIuaWQpLCBlcShpZGVtcG90ZW5jeUtleXMua2V5LCBrZXkpKSk7XG4gIGlmIChmb3VuZCAmJiBmb3VuZC5ib2R5RGlnZXN0ICE9PSBib2R5RGlnZXN0KSB7XG4gICAgY29uc3QgbWVzc2FnZSA9ICdUaGlzIElkZW1wb3RlbmN5LUtleSB3YXMgdXNlZCBmb3IgYW5vdGhlciBvcmRlcjsgdXNlIGEgbmV3IG9uZS4nO1xuICAgIHRocm93IG5ldyBBcGlFcnJvcig0MDksICdpZGVtcG90ZW5jeV9jb25mbGljdCcsIG1lc3NhZ2UpO1xuICB9XG4gIHJldHVybiBmb3VuZD8ub3JkZXI7XG59XG5cbi8qKiBAdGhyb3dzIEFwaUVycm9yIGB0b3RhbF9jaGFuZ2VkYCwgYW5kIHRob3NlIG9mIGBwcmljZUNhcnRgICovXG5mdW5jdGlvbiBwcmljZU9yZGVyKHsgbGluZXMsIGV4cGVjdGVkVG90YWwgfTogT3JkZXJSZXF1ZXN0KTogUXVvdGUge1xuICBjb25zdCBxdW90ZSA9IHByaWNlQ2FydChsaW5lcyk7XG4gIGlmIChleHBlY3RlZFRvdGFsID09PSB1bmRlZmluZWQgfHwgZXhwZWN0ZWRUb3RhbCA9PT0gcXVvdGUudG90YWwpIHJldHVybiBxdW90ZTtcbiAgY29uc3QgbWVzc2FnZSA9IGBUaGUgdG90YWwgaXMgJHtxdW90ZS50b3RhbH0gbm93LCBub3QgJHtleHBlY3RlZFRvdGFsfS4gU2hvdyBpdCBhbmQgYXNrIGFnYWluLmA7XG4gIHRocm93IG5ldyBBcGlFcnJvcig0MDksICd0b3RhbF9jaGFuZ2VkJywgbWVzc2FnZSwgJ2V4cGVjdGVkVG90YWwnKTtcbn1cblxuLyoqXG4gKiBXcml0ZXMgdGhlIG9yZGVyLCBpdHMga2V5IGFuZCBpdHMgZmlyc3QgZXZlbnQgaW4gb25lIHN0YXRlbWVudCwgd2hpY2ggaXMgb25lIHR1cm4gb2YgdGhlIGRhdGFiYXNlOiB0aGUga2V5J3MgY29uc3RyYWludFxuICogbGV0cyBvbmUgb2YgYW55IG51bWJlciBvZiBjYWxsZXJzIHRocm91Z2guXG4gKiBAcmV0dXJucyB1bmRlZmluZWQgd2hlbiB0aGUga2V5IHdhcyB1c2VkIGJlZm9yZVxuICovXG5hc3luYyBmdW5jdGlvbiBpbnNlcnRPcmRlcihcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICBidXllcjogQnV5ZXIsXG4gIGtleTogc3RyaW5nLFxuICBib2R5OiBPcmRlclJlcXVlc3QsXG4pOiBQcm9taXNlPE9yZGVyUm93IHwgdW5kZWZpbmVkPiB7XG4gIGNvbnN0IHdhbGxldCA9IGNvbnRleHQud2FsbGV0cy5mb3JIb3N0KGJvZHkuaG9zdCk7XG4gIGlmICghd2FsbGV0KSB0aHJvdyBob3N0Tm90U2VydmVkKGJvZHkuaG9zdCk7XG4gIGNvbnN0IHF1b3RlID0gcHJpY2VPcmRlcihib2R5KTtcbiAgY29uc3Qgbm93ID0gY29udGV4dC5jbG9jay5ub3coKTtcbiAgY29uc3Qgb3JkZXI6IE9yZGVyUm93ID0ge1xuICAgIGlkOiBjcmVhdGVPcmRlck51bWJlcihjb250ZXh0LnJhbmRvbSksXG4gICAgdXNlcklkOiBidXllci5pZCxcbiAgICBob3N0OiBib2R5Lmhvc3QsXG4gICAgcHJvdmlkZXI6IHdhbGxldC5uYW1lLFxuICAgIHN0YXR1czogJ2NyZWF0ZWQnLFxuICAgIC4uLnF1b3RlLFxuICAgIHJldHVyblVybDogYm9keS5yZXR1cm5VcmwgPz8gbnVsbCxcbiAgICB0cmFkZTogbnVsbCxcbiAgICB0cmFkZU5vOiBudWxsLFxuICAgIGNyZWF0ZWRBdDogbm93LFxuICAgIC8vIFRoZSB3YWxsZXQncyB0aW1lIGxpbWl0cyBoYXZlIG5vIGZyYWN0aW9uIG9mIGEgc2Vjb25kLCBhbmQgbXVzdCBub3QgZW5kIGFmdGVyIG91cnMuXG4gICAgZXhwaXJlc0F0OiBNYXRoLmZsb29yKChub3cgKyBjb250ZXh0LnNldHRpbmdzLm9yZGVyTGlmZXRpbWUpIC8gMTAwMCkgKiAxMDAwLFxuICAgIHBhaWRBdDogbnVsbCxcbiAgICByZWZ1bmRlZDogMCxcbiAgICByZWZ1bmRSZXNlcnZlZDogMCxcbiAgICBhc2tBdDogZmlyc3RBc2sobm93LCBjb250ZXh0LnNldHRpbmdzLmFza2luZyksXG4gICAgYXNrZWQ6IDAsXG4gIH07XG4gIGNvbnN0IGV2aWRlbmNlID0geyB0b3RhbDogb3JkZXIudG90YWwsIGhvc3Q6IG9yZGVyLmhvc3QgfTtcbiAgY29uc3QgeyByb3dzIH0gPSBhd2FpdCBleGVjdXRlKFxuICAgIGNvbnRleHQuZGF0YWJhc2UsXG4gICAgc3FsYFxuICAgICAgd2l0aCB0YWtlbiBhcyAoXG4gICAgICAgIGluc2VydCBpbnRvICR7aWRlbXBvdGVuY3lLZXlzfSAodXNlcl9pZCwga2V5LCBib2R5X2RpZ2VzdCwgb3JkZXJfaWQsIGNyZWF0ZWRfYXQpXG4gICAgICAgIHZhbHVlcyAoJHtidXllci5pZH0sICR7a2V5fSwgJHtkaWdlc3QoYm9keSl9LCAke29yZGVyLmlkfSwgJHtub3d9KVxuICAgICAgICBvbiBjb25mbGljdCBkbyBub3RoaW5nXG4gICAgICAgIHJldHVybmluZyBvcmRlcl9pZFxuICAgICAgKSwgbWFkZSBhcyAoXG4gICAgICAgIGluc2VydCBpbnRvICR7b3JkZXJzfSAoXG4gICAgICAgICAgaWQsIHVzZXJfaWQsIGhvc3QsIHByb3ZpZGVyLCBzdGF0dXMsIGN1cnJlbmN5LCB0b3RhbCwgbGluZXMsIGFkanVzdG1lbnRzLFxuICAgICAgICAgIHJldHVybl91cmwsIGNyZWF0ZWRfYXQsIGV4cGlyZXNfYXQsIGFza19hdFxuICAgICAgICApXG4gICAgICAgIHNlbGVjdCBvcmRlcl9pZCwgJHtvcmRlci51c2VySWR9LCAke29yZGVyLmhvc3R9LCAke29yZGVyLnByb3ZpZGVyfSwgJHtvcmRlci5zdGF0dXN9LFxuICAgICAgICAgICR7b3JkZXIuY3VycmVuY3l9LCAke29yZGVyLnRvdGFsfTo6YmlnaW50LCAke0pTT04uc3RyaW5naWZ5KG9yZGVyLmxpbmVzKX06Ompzb25iLFxuICAgICAgICAgICR7SlNPTi5zdHJpbmdpZnkob3JkZXIuYWRqdXN0bWVudHMpfTo6anNvbmIsICR7b3JkZXIucmV0dXJuVXJsfSwgJHtub3d9OjpiaWdpbnQsXG4gICAgICAgICAgJHtvcmRlci5leHBpcmVzQXR9OjpiaWdpbnQsICR7b3JkZXIuYXNrQXR9OjpiaWdpbnRcbiAgICAgICAgZnJvbSB0YWtlblxuICAgICAgICByZXR1cm5pbmcgaWRcbiAgICAgIClcbiAgICAgIGluc2VydCBpbnRvICR7b3JkZXJFdmVudHN9IChvcmRlcl9pZCwga2luZCwgb25jZV9rZXksIGV2aWRlbmNlLCBhdClcbiAgICAgIHNlbGVjdCBpZCwgJ2NyZWF0ZWQnLCAnY3JlYXRlZCcsICR7SlNPTi5zdHJpbmdpZnkoZXZpZGVuY2UpfTo6anNvbmIsICR7bm93fTo6YmlnaW50IGZyb20gbWFkZVxuICAgICAgcmV0dXJuaW5nIG9yZGVyX2lkYCxcbiAgKTtcbiAgaWYgKHJvd3MubGVuZ3RoID09PSAwKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb250ZXh0Lm1ldHJpY3Mub3JkZXJFdmVudCgnY3JlYXRlZCcpO1xuICByZXR1cm4gb3JkZXI7XG59XG5cbi8qKiBXaGF0IHRoZSB3YWxsZXQncyBjYXNoaWVyIHNob3dzLiAqL1xuZnVuY3Rpb24gc3ViamVjdE9mKHsgbGluZXMgfTogT3JkZXJSb3cpOiBzdHJpbmcge1xuICBjb25zdCBbZmlyc3QsIC4uLm1vcmVdID0gbGluZXM7XG4gIGNvbnN0IHRpdGxlID0gZmlyc3Q/LnRpdGxlID8/ICdPcmRlcic7XG4gIHJldHVybiBtb3JlLmxlbmd0aCA9PT0gMCA/IHRpdGxlIDogYCR7dGl0bGV9IGFuZCAke21vcmUubGVuZ3RofSBtb3JlYDtcbn1cblxuY29uc3QgbWFrZVRyYWRlID0gKGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCwgYnV5ZXI6IEJ1eWVyLCBvcmRlcjogT3JkZXJSb3cpOiBQcm9taXNlPE1hZGVUcmFkZT4gPT5cbiAgY29udGV4dC53YWxsZXRzLm5hbWVkKG9yZGVyLnByb3ZpZGVyKS5tYWtlVHJhZGUoe1xuICAgIGhvc3Q6IG9yZGVyLmhvc3QsXG4gICAgb3V0VHJhZGVObzogb3JkZXIuaWQsXG4gICAgYW1vdW50OiBvcmRlci50b3RhbCxcbiAgICBjdXJyZW5jeTogb3JkZXIuY3VycmVuY3ksXG4gICAgc3ViamVjdDogc3ViamVjdE9mKG9yZGVyKSxcbiAgICBidXllcklkOiBidXllci53YWxsZXRVc2VySWQsXG4gICAgZXhwaXJlc0F0OiBvcmRlci5leHBpcmVzQXQsXG4gICAgLi4uKG9yZGVyLnJldHVyblVybCAhPT0gbnVsbCAmJiB7IHJldHVyblVybDogb3JkZXIucmV0dXJuVXJsIH0pLFxuICB9KTtcblxuLyoqIEdpdmVzIHRoZSBvcmRlciBpdHMgdHJhZGUuIE9mIHNldmVyYWwgYXQgb25jZSB0aGUgZmlyc3QgdG8gYmUgc3RvcmVkIGlzIGV2ZXJ5Ym9keSdzLiAqL1xuYXN5bmMgZnVuY3Rpb24gZW5zdXJlVHJhZGUoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgYnV5ZXI6IEJ1eWVyLFxuICBvcmRlcjogT3JkZXJSb3csXG4pOiBQcm9taXNlPE9yZGVyUm93PiB7XG4gIGlmIChvcmRlci5zdGF0dXMgIT09ICdjcmVhdGVkJykgcmV0dXJuIG9yZGVyO1xuICBpZiAoY29udGV4dC5jbG9jay5ub3coKSA+PSBvcmRlci5leHBpcmVzQXQpIHJldHVybiAoYXdhaXQgc2V0dGxlT3JkZXIoY29udGV4dCwgb3JkZXIpKS5vcmRlcjtcbiAgY29uc3QgbWFkZSA9IGF3YWl0IG1ha2VUcmFkZShjb250ZXh0LCBidXllciwgb3JkZXIpO1xuICBpZiAobWFkZS5vdXRjb21lID09PSAnYWxyZWFkeV9lbmRlZCcpIHJldHVybiAoYXdhaXQgc2V0dGxlT3JkZXIoY29udGV4dCwgb3JkZXIpKS5vcmRlcjtcbiAgY29uc3QgeyB0cmFkZSwgdHJhZGVObyB9ID0gbWFkZTtcbiAgY29uc3QgZXZpZGVuY2UgPSB0cmFkZU5vID09PSB1bmRlZmluZWQgPyB7fSA6IHsgdHJhZGVObyB9O1xuICBjb25zdCB7IHJvd3MgfSA9IGF3YWl0IGV4ZWN1dGUoXG4gICAgY29udGV4dC5kYXRhYmFzZSxcbiAgICBzcWxgXG4gICAgICB3aXRoIG1hZGUgYXMgKFxuICAgICAgICB1cGRhdGUgJHtvcmRlcnN9XG4gICAgICAgIHNldCBzdGF0dXMgPSAnYXdhaXRpbmdfcGF5bWVudCcsIHRyYWRlID0gJHtKU09OLnN0cmluZ2lmeSh0cmFkZSl9Ojpqc29uYiwgdHJhZGVfbm8gPSAke3RyYWRlTm8gPz8gbnVsbH1cbiAgICAgICAgd2hlcmUgaWQgPSAke29yZGVyLmlkfSBhbmQgc3RhdHVzID0gJ2NyZWF0ZWQnXG4gICAgICAgIHJldHVybmluZyBpZFxuICAgICAgKSwgbm90ZWQgYXMgKFxuICAgICAgICBpbnNlcnQgaW50byAke29yZGVyRXZlbnRzfSAob3JkZXJfaWQsIGtpbmQsIG9uY2Vfa2V5LCBldmlkZW5jZSwgYXQpXG4gICAgICAgIHNlbGVjdCBpZCwgJ3RyYWRlX2NyZWF0ZWQnLCAndHJhZGVfY3JlYXRlZCcsICR7SlNPTi5zdHJpbmdpZnkoZXZpZGVuY2UpfTo6anNvbmIsICR7Y29udGV4dC5jbG9jay5ub3coKX06OmJpZ2ludFxuICAgICAgICBmcm9tIG1hZGVcbiAgICAgICAgb24gY29uZmxpY3QgZG8gbm90aGluZ1xuICAgICAgKVxuICAgICAgc2VsZWN0IGlkIGZyb20gbWFkZWAsXG4gICk7XG4gIGlmIChyb3dzLmxlbmd0aCA+IDApIHtcbiAgICBjb250ZXh0Lm1ldHJpY3Mub3JkZXJFdmVudCgndHJhZGVfY3JlYXRlZCcpO1xuICAgIHJldHVybiB7IC4uLm9yZGVyLCBzdGF0dXM6ICdhd2FpdGluZ19wYXltZW50JywgdHJhZGUsIHRyYWRlTm86IHRyYWRlTm8gPz8gbnVsbCB9O1xuICB9XG4gIGNvbnN0IHN0b3JlZCA9IGF3YWl0IGZpbmRPcmRlcihjb250ZXh0LmRhdGFiYXNlLCBvcmRlci5pZCk7XG4gIGlmICghc3RvcmVkKSB0aHJvdyBuZXcgRXJyb3IoJ0FuIG9yZGVyIGhhcyBkaXNhcHBlYXJlZC4nKTtcbiAgcmV0dXJuIHN0b3JlZDtcbn1cblxuLyoqXG4gKiBQbGFjZXMgYW4gb3JkZXIgb25jZSBwZXIgYnV5ZXIgYW5kIGtleS4gVGhlIHNhbWUga2V5IGFuZCBib2R5IGFnYWluIGFuc3dlciB0aGUgc2FtZSBvcmRlciBhcyBpdCBpcyBub3csIGFuZCB0cnkgdGhlXG4gKiB3YWxsZXQgYWdhaW4gaWYgaXQgaGFkIGZhaWxlZCwgYWx3YXlzIHVuZGVyIHRoZSBzYW1lIG91dF90cmFkZV9uby5cbiAqIEB0aHJvd3MgQXBpRXJyb3IgYGlkZW1wb3RlbmN5X2NvbmZsaWN0YCwgYHRvdGFsX2NoYW5nZWRgLCBgd2FsbGV0X3VuYXZhaWxhYmxlYCwgYW5kIHRob3NlIG9mIGBwcmljZUNhcnRgXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwbGFjZU9yZGVyKFxuICBjb250ZXh0OiBNZXJjaGFudENvbnRleHQsXG4gIGJ1eWVyOiBCdXllcixcbiAga2V5OiBzdHJpbmcsXG4gIGJvZHk6IE9yZGVyUmVxdWVzdCxcbik6IFByb21pc2U8T3JkZXJSb3c+IHtcbiAgbGV0IG9yZGVyOiBPcmRlclJvdyB8IHVuZGVmaW5lZDtcbiAgdHJ5IHtcbiAgICBvcmRlciA9IGF3YWl0IGluc2VydE9yZGVyKGNvbnRleHQsIGJ1eWVyLCBrZXksIGJvZHkpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIC8vIFdoYXQgd2FzIG9yZGVyZWQgc3RheXMgd2hhdCBpdCB3YXMsIHdoYXRldmVyIGl0IGNvc3RzIGJ5IG5vdy5cbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBBcGlFcnJvcikgb3JkZXIgPSBhd2FpdCBmaW5kQnlLZXkoY29udGV4dCwgYnV5ZXIsIGtleSwgZGlnZXN0KGJvZHkpKTtcbiAgICBpZiAoIW9yZGVyKSB0aHJvdyBlcnJvcjtcbiAgfVxuICBvcmRlciA/Pz0gYXdhaXQgZmluZEJ5S2V5KGNvbnRleHQsIGJ1eWVyLCBrZXksIGRpZ2VzdChib2R5KSk7XG4gIGlmICghb3JkZXIpIHRocm93IG5ldyBFcnJvcignQW4gb3JkZXIgaGFzIGRpc2FwcGVhcmVkLicpO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBlbnN1cmVUcmFkZShjb250ZXh0LCBidXllciwgb3JkZXIpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgV2FsbGV0VW5hdmFpbGFibGVFcnJvcikpIHRocm93IGVycm9yO1xuICAgIGNvbnRleHQubG9nLndhcm4oeyBvcmRlcklkOiBvcmRlci5pZCwgcmVhc29uOiBlcnJvci5tZXNzYWdlIH0sICd0cmFkZSBub3QgY3JlYXRlZCcpO1xuICAgIGNvbnN0IG1lc3NhZ2UgPSAnVGhlIHdhbGxldCBkb2VzIG5vdCBhbnN3ZXIuIFJlcGVhdCB0aGUgcmVxdWVzdCB3aXRoIHRoZSBzYW1lIElkZW1wb3RlbmN5LUtleS4nO1xuICAgIHRocm93IG5ldyBBcGlFcnJvcig1MDIsICd3YWxsZXRfdW5hdmFpbGFibGUnLCBtZXNzYWdlKTtcbiAgfVxufVxuIl0sIm5hbWVzIjpbInBsYWNlT3JkZXIiLCJkaWdlc3QiLCJib2R5IiwiY2Fub25pY2FsIiwiaG9zdCIsImxpbmVzIiwibWFwIiwiZ29vZHNJZCIsInF1YW50aXR5IiwiZXhwZWN0ZWRUb3RhbCIsImNyZWF0ZUhhc2giLCJ1cGRhdGUiLCJKU09OIiwic3RyaW5naWZ5IiwiZmluZEJ5S2V5IiwiY29udGV4dCIsImJ1eWVyIiwia2V5IiwiYm9keURpZ2VzdCIsImZvdW5kIiwiZGF0YWJhc2UiLCJzZWxlY3QiLCJpZGVtcG90ZW5jeUtleXMiLCJvcmRlciIsIm9yZGVycyIsImZyb20iLCJpbm5lckpvaW4iLCJlcSIsImlkIiwib3JkZXJJZCIsIndoZXJlIiwiYW5kIiwidXNlcklkIiwibWVzc2FnZSIsIkFwaUVycm9yIiwicHJpY2VPcmRlciIsInF1b3RlIiwicHJpY2VDYXJ0IiwidW5kZWZpbmVkIiwidG90YWwiLCJpbnNlcnRPcmRlciIsIndhbGxldCIsIndhbGxldHMiLCJmb3JIb3N0IiwiaG9zdE5vdFNlcnZlZCIsIm5vdyIsImNsb2NrIiwiY3JlYXRlT3JkZXJOdW1iZXIiLCJyYW5kb20iLCJwcm92aWRlciIsIm5hbWUiLCJzdGF0dXMiLCJyZXR1cm5VcmwiLCJ0cmFkZSIsInRyYWRlTm8iLCJjcmVhdGVkQXQiLCJleHBpcmVzQXQiLCJNYXRoIiwiZmxvb3IiLCJzZXR0aW5ncyIsIm9yZGVyTGlmZXRpbWUiLCJwYWlkQXQiLCJyZWZ1bmRlZCIsInJlZnVuZFJlc2VydmVkIiwiYXNrQXQiLCJmaXJzdEFzayIsImFza2luZyIsImFza2VkIiwiZXZpZGVuY2UiLCJyb3dzIiwiZXhlY3V0ZSIsInNxbCIsImN1cnJlbmN5IiwiYWRqdXN0bWVudHMiLCJvcmRlckV2ZW50cyIsImxlbmd0aCIsIm1ldHJpY3MiLCJvcmRlckV2ZW50Iiwic3ViamVjdE9mIiwiZmlyc3QiLCJtb3JlIiwidGl0bGUiLCJtYWtlVHJhZGUiLCJuYW1lZCIsIm91dFRyYWRlTm8iLCJhbW91bnQiLCJzdWJqZWN0IiwiYnV5ZXJJZCIsIndhbGxldFVzZXJJZCIsImVuc3VyZVRyYWRlIiwic2V0dGxlT3JkZXIiLCJtYWRlIiwib3V0Y29tZSIsInN0b3JlZCIsImZpbmRPcmRlciIsIkVycm9yIiwiZXJyb3IiLCJXYWxsZXRVbmF2YWlsYWJsZUVycm9yIiwibG9nIiwid2FybiIsInJlYXNvbiJdLCJtYXBwaW5ncyI6Ijs7OzsrQkE0THNCQTs7O2VBQUFBOzs7NEJBNUxLOzRCQUNFO3lCQUVIOzBCQUVGO3dCQUM2Qjt3QkFDYjswQkFDRDt3QkFFZDt3QkFDUzt3QkFDUjt3QkFFRTtBQWU1Qjs7O0NBR0MsR0FDRCxTQUFTQyxPQUFPQyxJQUFrQjtJQUNoQyxNQUFNQyxZQUFZO1FBQ2hCQyxNQUFNRixLQUFLRSxJQUFJO1FBQ2ZDLE9BQU9ILEtBQUtHLEtBQUssQ0FBQ0MsR0FBRyxDQUFDLENBQUMsRUFBRUMsT0FBTyxFQUFFQyxRQUFRLEVBQUUsR0FBSztnQkFBQ0Q7Z0JBQVNDO2FBQVM7UUFDcEVDLGVBQWVQLEtBQUtPLGFBQWEsSUFBSTtJQUN2QztJQUNBLE9BQU9DLElBQUFBLHNCQUFVLEVBQUMsVUFBVUMsTUFBTSxDQUFDQyxLQUFLQyxTQUFTLENBQUNWLFlBQVlGLE1BQU0sQ0FBQztBQUN2RTtBQUVBLGVBQWVhLFVBQVVDLE9BQXdCLEVBQUVDLEtBQVksRUFBRUMsR0FBVyxFQUFFQyxVQUFrQjtJQUM5RixNQUFNLENBQUNDLE1BQU0sR0FBRyxNQUFNSixRQUFRSyxRQUFRLENBQ25DQyxNQUFNLENBQUM7UUFBRUgsWUFBWUksdUJBQWUsQ0FBQ0osVUFBVTtRQUFFSyxPQUFPQyxjQUFNO0lBQUMsR0FDL0RDLElBQUksQ0FBQ0gsdUJBQWUsRUFDcEJJLFNBQVMsQ0FBQ0YsY0FBTSxFQUFFRyxJQUFBQSxjQUFFLEVBQUNILGNBQU0sQ0FBQ0ksRUFBRSxFQUFFTix1QkFBZSxDQUFDTyxPQUFPLEdBQ3ZEQyxLQUFLLENBQUNDLElBQUFBLGVBQUcsRUFBQ0osSUFBQUEsY0FBRSxFQUFDTCx1QkFBZSxDQUFDVSxNQUFNLEVBQUVoQixNQUFNWSxFQUFFLEdBQUdELElBQUFBLGNBQUUsRUFBQ0wsdUJBQWUsQ0FBQ0wsR0FBRyxFQUFFQTtJQUMzRSxJQUFJRSxTQUFTQSxNQUFNRCxVQUFVLEtBQUtBLFlBQVk7UUFDNUMsTUFBTWUsVUFBVTtRQUNoQixNQUFNLElBQUlDLGdCQUFRLENBQUMsS0FBSyx3QkFBd0JEO0lBQ2xEO0lBQ0EsT0FBT2QsT0FBT0k7QUFDaEI7QUFFQSwrREFBK0QsR0FDL0QsU0FBU1ksV0FBVyxFQUFFOUIsS0FBSyxFQUFFSSxhQUFhLEVBQWdCO0lBQ3hELE1BQU0yQixRQUFRQyxJQUFBQSxrQkFBUyxFQUFDaEM7SUFDeEIsSUFBSUksa0JBQWtCNkIsYUFBYTdCLGtCQUFrQjJCLE1BQU1HLEtBQUssRUFBRSxPQUFPSDtJQUN6RSxNQUFNSCxVQUFVLENBQUMsYUFBYSxFQUFFRyxNQUFNRyxLQUFLLENBQUMsVUFBVSxFQUFFOUIsY0FBYyx3QkFBd0IsQ0FBQztJQUMvRixNQUFNLElBQUl5QixnQkFBUSxDQUFDLEtBQUssaUJBQWlCRCxTQUFTO0FBQ3BEO0FBRUE7Ozs7Q0FJQyxHQUNELGVBQWVPLFlBQ2J6QixPQUF3QixFQUN4QkMsS0FBWSxFQUNaQyxHQUFXLEVBQ1hmLElBQWtCO0lBRWxCLE1BQU11QyxTQUFTMUIsUUFBUTJCLE9BQU8sQ0FBQ0MsT0FBTyxDQUFDekMsS0FBS0UsSUFBSTtJQUNoRCxJQUFJLENBQUNxQyxRQUFRLE1BQU1HLElBQUFBLHFCQUFhLEVBQUMxQyxLQUFLRSxJQUFJO0lBQzFDLE1BQU1nQyxRQUFRRCxXQUFXakM7SUFDekIsTUFBTTJDLE1BQU05QixRQUFRK0IsS0FBSyxDQUFDRCxHQUFHO0lBQzdCLE1BQU10QixRQUFrQjtRQUN0QkssSUFBSW1CLElBQUFBLHlCQUFpQixFQUFDaEMsUUFBUWlDLE1BQU07UUFDcENoQixRQUFRaEIsTUFBTVksRUFBRTtRQUNoQnhCLE1BQU1GLEtBQUtFLElBQUk7UUFDZjZDLFVBQVVSLE9BQU9TLElBQUk7UUFDckJDLFFBQVE7UUFDUixHQUFHZixLQUFLO1FBQ1JnQixXQUFXbEQsS0FBS2tELFNBQVMsSUFBSTtRQUM3QkMsT0FBTztRQUNQQyxTQUFTO1FBQ1RDLFdBQVdWO1FBQ1gsc0ZBQXNGO1FBQ3RGVyxXQUFXQyxLQUFLQyxLQUFLLENBQUMsQUFBQ2IsQ0FBQUEsTUFBTTlCLFFBQVE0QyxRQUFRLENBQUNDLGFBQWEsQUFBRCxJQUFLLFFBQVE7UUFDdkVDLFFBQVE7UUFDUkMsVUFBVTtRQUNWQyxnQkFBZ0I7UUFDaEJDLE9BQU9DLElBQUFBLGdCQUFRLEVBQUNwQixLQUFLOUIsUUFBUTRDLFFBQVEsQ0FBQ08sTUFBTTtRQUM1Q0MsT0FBTztJQUNUO0lBQ0EsTUFBTUMsV0FBVztRQUFFN0IsT0FBT2hCLE1BQU1nQixLQUFLO1FBQUVuQyxNQUFNbUIsTUFBTW5CLElBQUk7SUFBQztJQUN4RCxNQUFNLEVBQUVpRSxJQUFJLEVBQUUsR0FBRyxNQUFNQyxJQUFBQSxpQkFBTyxFQUM1QnZELFFBQVFLLFFBQVEsRUFDaEJtRCxJQUFBQSxlQUFHLENBQUEsQ0FBQzs7b0JBRVksRUFBRWpELHVCQUFlLENBQUM7Z0JBQ3RCLEVBQUVOLE1BQU1ZLEVBQUUsQ0FBQyxFQUFFLEVBQUVYLElBQUksRUFBRSxFQUFFaEIsT0FBT0MsTUFBTSxFQUFFLEVBQUVxQixNQUFNSyxFQUFFLENBQUMsRUFBRSxFQUFFaUIsSUFBSTs7OztvQkFJckQsRUFBRXJCLGNBQU0sQ0FBQzs7Ozt5QkFJSixFQUFFRCxNQUFNUyxNQUFNLENBQUMsRUFBRSxFQUFFVCxNQUFNbkIsSUFBSSxDQUFDLEVBQUUsRUFBRW1CLE1BQU0wQixRQUFRLENBQUMsRUFBRSxFQUFFMUIsTUFBTTRCLE1BQU0sQ0FBQztVQUNqRixFQUFFNUIsTUFBTWlELFFBQVEsQ0FBQyxFQUFFLEVBQUVqRCxNQUFNZ0IsS0FBSyxDQUFDLFVBQVUsRUFBRTNCLEtBQUtDLFNBQVMsQ0FBQ1UsTUFBTWxCLEtBQUssRUFBRTtVQUN6RSxFQUFFTyxLQUFLQyxTQUFTLENBQUNVLE1BQU1rRCxXQUFXLEVBQUUsU0FBUyxFQUFFbEQsTUFBTTZCLFNBQVMsQ0FBQyxFQUFFLEVBQUVQLElBQUk7VUFDdkUsRUFBRXRCLE1BQU1pQyxTQUFTLENBQUMsVUFBVSxFQUFFakMsTUFBTXlDLEtBQUssQ0FBQzs7OztrQkFJbEMsRUFBRVUsbUJBQVcsQ0FBQzt1Q0FDTyxFQUFFOUQsS0FBS0MsU0FBUyxDQUFDdUQsVUFBVSxTQUFTLEVBQUV2QixJQUFJO3dCQUN6RCxDQUFDO0lBRXZCLElBQUl3QixLQUFLTSxNQUFNLEtBQUssR0FBRyxPQUFPckM7SUFDOUJ2QixRQUFRNkQsT0FBTyxDQUFDQyxVQUFVLENBQUM7SUFDM0IsT0FBT3REO0FBQ1Q7QUFFQSxxQ0FBcUMsR0FDckMsU0FBU3VELFVBQVUsRUFBRXpFLEtBQUssRUFBWTtJQUNwQyxNQUFNLENBQUMwRSxPQUFPLEdBQUdDLEtBQUssR0FBRzNFO0lBQ3pCLE1BQU00RSxRQUFRRixPQUFPRSxTQUFTO0lBQzlCLE9BQU9ELEtBQUtMLE1BQU0sS0FBSyxJQUFJTSxRQUFRLEdBQUdBLE1BQU0sS0FBSyxFQUFFRCxLQUFLTCxNQUFNLENBQUMsS0FBSyxDQUFDO0FBQ3ZFO0FBRUEsTUFBTU8sWUFBWSxDQUFDbkUsU0FBMEJDLE9BQWNPLFFBQ3pEUixRQUFRMkIsT0FBTyxDQUFDeUMsS0FBSyxDQUFDNUQsTUFBTTBCLFFBQVEsRUFBRWlDLFNBQVMsQ0FBQztRQUM5QzlFLE1BQU1tQixNQUFNbkIsSUFBSTtRQUNoQmdGLFlBQVk3RCxNQUFNSyxFQUFFO1FBQ3BCeUQsUUFBUTlELE1BQU1nQixLQUFLO1FBQ25CaUMsVUFBVWpELE1BQU1pRCxRQUFRO1FBQ3hCYyxTQUFTUixVQUFVdkQ7UUFDbkJnRSxTQUFTdkUsTUFBTXdFLFlBQVk7UUFDM0JoQyxXQUFXakMsTUFBTWlDLFNBQVM7UUFDMUIsR0FBSWpDLE1BQU02QixTQUFTLEtBQUssUUFBUTtZQUFFQSxXQUFXN0IsTUFBTTZCLFNBQVM7UUFBQyxDQUFDO0lBQ2hFO0FBRUYseUZBQXlGLEdBQ3pGLGVBQWVxQyxZQUNiMUUsT0FBd0IsRUFDeEJDLEtBQVksRUFDWk8sS0FBZTtJQUVmLElBQUlBLE1BQU00QixNQUFNLEtBQUssV0FBVyxPQUFPNUI7SUFDdkMsSUFBSVIsUUFBUStCLEtBQUssQ0FBQ0QsR0FBRyxNQUFNdEIsTUFBTWlDLFNBQVMsRUFBRSxPQUFPLEFBQUMsQ0FBQSxNQUFNa0MsSUFBQUEsbUJBQVcsRUFBQzNFLFNBQVNRLE1BQUssRUFBR0EsS0FBSztJQUM1RixNQUFNb0UsT0FBTyxNQUFNVCxVQUFVbkUsU0FBU0MsT0FBT087SUFDN0MsSUFBSW9FLEtBQUtDLE9BQU8sS0FBSyxpQkFBaUIsT0FBTyxBQUFDLENBQUEsTUFBTUYsSUFBQUEsbUJBQVcsRUFBQzNFLFNBQVNRLE1BQUssRUFBR0EsS0FBSztJQUN0RixNQUFNLEVBQUU4QixLQUFLLEVBQUVDLE9BQU8sRUFBRSxHQUFHcUM7SUFDM0IsTUFBTXZCLFdBQVdkLFlBQVloQixZQUFZLENBQUMsSUFBSTtRQUFFZ0I7SUFBUTtJQUN4RCxNQUFNLEVBQUVlLElBQUksRUFBRSxHQUFHLE1BQU1DLElBQUFBLGlCQUFPLEVBQzVCdkQsUUFBUUssUUFBUSxFQUNoQm1ELElBQUFBLGVBQUcsQ0FBQSxDQUFDOztlQUVPLEVBQUUvQyxjQUFNLENBQUM7aURBQ3lCLEVBQUVaLEtBQUtDLFNBQVMsQ0FBQ3dDLE9BQU8sb0JBQW9CLEVBQUVDLFdBQVcsS0FBSzttQkFDNUYsRUFBRS9CLE1BQU1LLEVBQUUsQ0FBQzs7O29CQUdWLEVBQUU4QyxtQkFBVyxDQUFDO3FEQUNtQixFQUFFOUQsS0FBS0MsU0FBUyxDQUFDdUQsVUFBVSxTQUFTLEVBQUVyRCxRQUFRK0IsS0FBSyxDQUFDRCxHQUFHLEdBQUc7Ozs7eUJBSXRGLENBQUM7SUFFeEIsSUFBSXdCLEtBQUtNLE1BQU0sR0FBRyxHQUFHO1FBQ25CNUQsUUFBUTZELE9BQU8sQ0FBQ0MsVUFBVSxDQUFDO1FBQzNCLE9BQU87WUFBRSxHQUFHdEQsS0FBSztZQUFFNEIsUUFBUTtZQUFvQkU7WUFBT0MsU0FBU0EsV0FBVztRQUFLO0lBQ2pGO0lBQ0EsTUFBTXVDLFNBQVMsTUFBTUMsSUFBQUEsaUJBQVMsRUFBQy9FLFFBQVFLLFFBQVEsRUFBRUcsTUFBTUssRUFBRTtJQUN6RCxJQUFJLENBQUNpRSxRQUFRLE1BQU0sSUFBSUUsTUFBTTtJQUM3QixPQUFPRjtBQUNUO0FBT08sZUFBZTdGLFdBQ3BCZSxPQUF3QixFQUN4QkMsS0FBWSxFQUNaQyxHQUFXLEVBQ1hmLElBQWtCO0lBRWxCLElBQUlxQjtJQUNKLElBQUk7UUFDRkEsUUFBUSxNQUFNaUIsWUFBWXpCLFNBQVNDLE9BQU9DLEtBQUtmO0lBQ2pELEVBQUUsT0FBTzhGLE9BQU87UUFDZCxnRUFBZ0U7UUFDaEUsSUFBSUEsaUJBQWlCOUQsZ0JBQVEsRUFBRVgsUUFBUSxNQUFNVCxVQUFVQyxTQUFTQyxPQUFPQyxLQUFLaEIsT0FBT0M7UUFDbkYsSUFBSSxDQUFDcUIsT0FBTyxNQUFNeUU7SUFDcEI7SUFDQXpFLFVBQVUsTUFBTVQsVUFBVUMsU0FBU0MsT0FBT0MsS0FBS2hCLE9BQU9DO0lBQ3RELElBQUksQ0FBQ3FCLE9BQU8sTUFBTSxJQUFJd0UsTUFBTTtJQUM1QixJQUFJO1FBQ0YsT0FBTyxNQUFNTixZQUFZMUUsU0FBU0MsT0FBT087SUFDM0MsRUFBRSxPQUFPeUUsT0FBTztRQUNkLElBQUksQ0FBRUEsQ0FBQUEsaUJBQWlCQyxnQ0FBc0IsQUFBRCxHQUFJLE1BQU1EO1FBQ3REakYsUUFBUW1GLEdBQUcsQ0FBQ0MsSUFBSSxDQUFDO1lBQUV0RSxTQUFTTixNQUFNSyxFQUFFO1lBQUV3RSxRQUFRSixNQUFNL0QsT0FBTztRQUFDLEdBQUc7UUFDL0QsTUFBTUEsVUFBVTtRQUNoQixNQUFNLElBQUlDLGdCQUFRLENBQUMsS0FBSyxzQkFBc0JEO0lBQ2hEO0FBQ0YifQ==