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
    get performRefund () {
        return performRefund;
    },
    get requestRefund () {
        return requestRefund;
    },
    get reserveRefund () {
        return reserveRefund;
    }
});
const _drizzleorm = require("drizzle-orm");
const _schema = require("../database/schema");
const _errors = require("../errors");
const _provider = require("../wallet/provider");
const _asking = require("./asking");
const _number = require("./number");
const _record = require("./record");
/** Rolls back a refund whose key another request has taken in the meantime. */ class KeyTakenError extends Error {
}
async function findByKey(queries, orderId, key, { amount, reason }) {
    const [found] = await queries.select().from(_schema.refunds).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.refunds.orderId, orderId), (0, _drizzleorm.eq)(_schema.refunds.key, key)));
    if (found && (found.amount !== amount || found.reason !== reason)) {
        const message = 'This Idempotency-Key was used for another refund; use a new one.';
        throw new _errors.ApiError(409, 'idempotency_conflict', message);
    }
    return found;
}
async function reserveRefund(tx, context, orderId, key, { amount, reason }) {
    const at = context.clock.now();
    const [order] = await tx.update(_schema.orders).set({
        refundReserved: (0, _drizzleorm.sql)`${_schema.orders.refundReserved} + ${amount}`
    }).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.orders.id, orderId), (0, _drizzleorm.sql)`${_schema.orders.status} in ('paid', 'partially_refunded')`, (0, _drizzleorm.lte)((0, _drizzleorm.sql)`${_schema.orders.refundReserved} + ${amount}`, _schema.orders.total))).returning({
        id: _schema.orders.id
    });
    if (!order) return undefined;
    const id = (0, _number.createOrderNumber)(context.random);
    const [refund] = await tx.insert(_schema.refunds).values({
        id,
        orderId,
        key,
        amount,
        reason,
        status: 'requested',
        createdAt: at,
        askAt: (0, _asking.firstAsk)(at, context.settings.asking)
    }).onConflictDoNothing().returning();
    if (!refund) throw new KeyTakenError();
    const evidence = {
        refundNo: id,
        amount
    };
    await (0, _record.recordEvent)(tx, {
        orderId,
        kind: 'refund_requested',
        evidence,
        at
    });
    return refund;
}
async function requestRefund(context, orderId, key, request) {
    const { database } = context;
    if (!(0, _record.isOrderNumber)(orderId)) throw (0, _record.orderNotFound)();
    let refund = await findByKey(database, orderId, key, request);
    if (!refund) {
        try {
            refund = await (0, _record.transact)(context, (tx)=>reserveRefund(tx, context, orderId, key, request));
        } catch (error) {
            if (!(error instanceof KeyTakenError)) throw error;
            refund = await findByKey(database, orderId, key, request);
        }
    }
    // The same key may have taken what is left at this very moment.
    refund ??= await findByKey(database, orderId, key, request);
    if (!refund) {
        const order = await (0, _record.findOrder)(database, orderId);
        if (!order) throw (0, _record.orderNotFound)();
        const left = order.paidAt === null ? 0 : order.total - order.refundReserved;
        const message = `Of this order (${order.status}), ${left} can be refunded.`;
        throw new _errors.ApiError(409, 'refund_not_possible', message, 'amount');
    }
    return await performRefund(context, refund.id) ?? refund;
}
async function askWallet(context, refund) {
    const order = await (0, _record.findOrder)(context.database, refund.orderId);
    if (!order?.tradeNo) throw new Error('A refund without a paid order.');
    try {
        return await context.wallets.named(order.provider).refund({
            refundNo: refund.id,
            outTradeNo: order.id,
            tradeNo: order.tradeNo,
            amount: refund.amount,
            total: order.total,
            currency: order.currency,
            reason: refund.reason
        });
    } catch (error) {
        if (!(error instanceof _provider.WalletUnavailableError)) throw error;
        context.log.warn({
            refundNo: refund.id,
            reason: error.message
        }, 'refund not confirmed');
        return {
            outcome: 'pending'
        };
    }
}
async function findRefund(queries, id) {
    const [refund] = await queries.select().from(_schema.refunds).where((0, _drizzleorm.eq)(_schema.refunds.id, id));
    return refund;
}
/** Keeps what an open refund waits for where the operator sees it. */ async function noteDelay(context, refund, walletCode) {
    const { id } = refund;
    context.log.warn({
        refundNo: id,
        walletCode
    }, 'refund waits for a person');
    const [noted] = await context.database.update(_schema.refunds).set({
        walletCode
    }).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.refunds.id, id), (0, _drizzleorm.eq)(_schema.refunds.status, 'requested'))).returning();
    return noted ?? findRefund(context.database, id);
}
async function performRefund(context, id) {
    const refund = await findRefund(context.database, id);
    if (refund?.status !== 'requested') return refund;
    const answer = await askWallet(context, refund);
    if (answer.outcome === 'pending') {
        return answer.code === undefined ? refund : noteDelay(context, refund, answer.code);
    }
    const succeeded = answer.outcome === 'refunded';
    const at = context.clock.now();
    const { orderId, amount } = refund;
    return (0, _record.transact)(context, async (tx)=>{
        const [ended] = await tx.update(_schema.refunds).set({
            status: succeeded ? 'succeeded' : 'failed',
            walletCode: answer.outcome === 'refused' ? answer.code : null,
            endedAt: at,
            askAt: null
        }).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.refunds.id, id), (0, _drizzleorm.eq)(_schema.refunds.status, 'requested'))).returning();
        if (!ended) return findRefund(tx, id);
        await tx.update(_schema.orders).set(succeeded ? {
            refunded: (0, _drizzleorm.sql)`${_schema.orders.refunded} + ${amount}`,
            status: (0, _drizzleorm.sql)`case when ${_schema.orders.refunded} + ${amount} = ${_schema.orders.total} then 'refunded' else 'partially_refunded' end`
        } : {
            refundReserved: (0, _drizzleorm.sql)`${_schema.orders.refundReserved} - ${amount}`
        }).where((0, _drizzleorm.eq)(_schema.orders.id, orderId));
        await (0, _record.recordEvent)(tx, {
            orderId,
            kind: succeeded ? 'refund_succeeded' : 'refund_failed',
            onceKey: `refund:${id}`,
            evidence: {
                refundNo: id,
                amount,
                ...answer.outcome === 'refused' && {
                    walletCode: answer.code
                }
            },
            at
        });
        return ended;
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvcmVmdW5kLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGFuZCwgZXEsIGx0ZSwgc3FsIH0gZnJvbSAnZHJpenpsZS1vcm0nO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuLi9jb250ZXh0JztcbmltcG9ydCB7IG9yZGVycywgcmVmdW5kcyB9IGZyb20gJy4uL2RhdGFiYXNlL3NjaGVtYSc7XG5pbXBvcnQgeyBBcGlFcnJvciB9IGZyb20gJy4uL2Vycm9ycyc7XG5pbXBvcnQgeyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yIH0gZnJvbSAnLi4vd2FsbGV0L3Byb3ZpZGVyJztcbmltcG9ydCB0eXBlIHsgUmVmdW5kQW5zd2VyIH0gZnJvbSAnLi4vd2FsbGV0L3Byb3ZpZGVyJztcbmltcG9ydCB7IGZpcnN0QXNrIH0gZnJvbSAnLi9hc2tpbmcnO1xuaW1wb3J0IHsgY3JlYXRlT3JkZXJOdW1iZXIgfSBmcm9tICcuL251bWJlcic7XG5pbXBvcnQgeyBmaW5kT3JkZXIsIGlzT3JkZXJOdW1iZXIsIG9yZGVyTm90Rm91bmQsIHJlY29yZEV2ZW50LCB0cmFuc2FjdCB9IGZyb20gJy4vcmVjb3JkJztcbmltcG9ydCB0eXBlIHsgUXVlcmllcyB9IGZyb20gJy4vcmVjb3JkJztcblxuZXhwb3J0IHR5cGUgUmVmdW5kUm93ID0gdHlwZW9mIHJlZnVuZHMuJGluZmVyU2VsZWN0O1xuXG5leHBvcnQgaW50ZXJmYWNlIFJlZnVuZFJlcXVlc3Qge1xuICAvKiogTWlub3IgdW5pdHMuICovXG4gIGFtb3VudDogbnVtYmVyO1xuICByZWFzb246IHN0cmluZztcbn1cblxuLyoqIFJvbGxzIGJhY2sgYSByZWZ1bmQgd2hvc2Uga2V5IGFub3RoZXIgcmVxdWVzdCBoYXMgdGFrZW4gaW4gdGhlIG1lYW50aW1lLiAqL1xuY2xhc3MgS2V5VGFrZW5FcnJvciBleHRlbmRzIEVycm9yIHt9XG5cbmFzeW5jIGZ1bmN0aW9uIGZpbmRCeUtleShcbiAgcXVlcmllczogUXVlcmllcyxcbiAgb3JkZXJJZDogc3RyaW5nLFxuICBrZXk6IHN0cmluZyxcbiAgeyBhbW91bnQsIHJlYXNvbiB9OiBSZWZ1bmRSZXF1ZXN0LFxuKTogUHJvbWlzZTxSZWZ1bmRSb3cgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgW2ZvdW5kXSA9IGF3YWl0IHF1ZXJpZXNcbiAgICAuc2VsZWN0KClcbiAgICAuZnJvbShyZWZ1bmRzKVxuICAgIC53aGVyZShhbmQoZXEocmVmdW5kcy5vcmRlcklkLCBvcmRlcklkKSwgZXEocmVmdW5kcy5rZXksIGtleSkpKTtcbiAgaWYgKGZvdW5kICYmIChmb3VuZC5hbW91bnQgIT09IGFtb3VudCB8fCBmb3VuZC5yZWFzb24gIT09IHJlYXNvbikpIHtcbiAgICBjb25zdCBtZXNzYWdlID0gJ1RoaXMgSWRlbXBvdGVuY3ktS2V5IHdhcyB1c2VkIGZvciBhbm90aGVyIHJlZnVuZDsgdXNlIGEgbmV3IG9uZS4nO1xuICAgIHRocm93IG5ldyBBcGlFcnJvcig0MDksICdpZGVtcG90ZW5jeV9jb25mbGljdCcsIG1lc3NhZ2UpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqXG4gKiBXcml0ZXMgZG93biB0aGF0IG1vbmV5IGlzIHRvIGdvIGJhY2ssIGJlZm9yZSBhbnlib2R5IGlzIGFza2VkIGZvciBpdC4gVGhlIG9yZGVyJ3MgYHJlZnVuZF9yZXNlcnZlZGAgZGVjaWRlcyBiZXR3ZWVuXG4gKiByZWZ1bmRzIGF0IHRoZSBzYW1lIHRpbWU6IHRvZ2V0aGVyIHRoZXkgbmV2ZXIgZXhjZWVkIHdoYXQgd2FzIHBhaWQuXG4gKiBAcmV0dXJucyB1bmRlZmluZWQgd2hlbiB0aGUgb3JkZXIgd2FzIG5vdCBwYWlkLCBvciBoYXMgbm90IHRoYXQgbXVjaCBsZWZ0XG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZXNlcnZlUmVmdW5kKFxuICB0eDogUXVlcmllcyxcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICBvcmRlcklkOiBzdHJpbmcsXG4gIGtleTogc3RyaW5nLFxuICB7IGFtb3VudCwgcmVhc29uIH06IFJlZnVuZFJlcXVlc3QsXG4pOiBQcm9taXNlPFJlZnVuZFJvdyB8IHVuZGVmaW5lZD4ge1xuICBjb25zdCBhdCA9IGNvbnRleHQuY2xvY2subm93KCk7XG4gIGNvbnN0IFtvcmRlcl0gPSBhd2FpdCB0eFxuICAgIC51cGRhdGUob3JkZXJzKVxuICAgIC5zZXQoeyByZWZ1bmRSZXNlcnZlZDogc3FsYCR7b3JkZXJzLnJlZnVuZFJlc2VydmVkfSArICR7YW1vdW50fWAgfSlcbiAgICAud2hlcmUoXG4gICAgICBhbmQoXG4gICAgICAgIGVxKG9yZGVycy5pZCwgb3JkZXJJZCksXG4gICAgICAgIHNxbGAke29yZGVycy5zdGF0dXN9IGluICgncGFpZCcsICdwYXJ0aWFsbHlfcmVmdW5kZWQnKWAsXG4gICAgICAgIGx0ZShzcWxgJHtvcmRlcnMucmVmdW5kUmVzZXJ2ZWR9ICsgJHthbW91bnR9YCwgb3JkZXJzLnRvdGFsKSxcbiAgICAgICksXG4gICAgKVxuICAgIC5yZXR1cm5pbmcoeyBpZDogb3JkZXJzLmlkIH0pO1xuICBpZiAoIW9yZGVyKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBpZCA9IGNyZWF0ZU9yZGVyTnVtYmVyKGNvbnRleHQucmFuZG9tKTtcbiAgY29uc3QgW3JlZnVuZF0gPSBhd2FpdCB0eFxuICAgIC5pbnNlcnQocmVmdW5kcylcbiAgICAudmFsdWVzKHtcbiAgICAgIGlkLFxuICAgICAgb3JkZXJJZCxcbiAgICAgIGtleSxcbiAgICAgIGFtb3VudCxcbiAgICAgIHJlYXNvbixcbiAgICAgIHN0YXR1czogJ3JlcXVlc3RlZCcsXG4gICAgICBjcmVhdGVkQXQ6IGF0LFxuICAgICAgYXNrQXQ6IGZpcnN0QXNrKGF0LCBjb250ZXh0LnNldHRpbmdzLmFza2luZyksXG4gICAgfSlcbiAgICAub25Db25mbGljdERvTm90aGluZygpXG4gICAgLnJldHVybmluZygpO1xuICBpZiAoIXJlZnVuZCkgdGhyb3cgbmV3IEtleVRha2VuRXJyb3IoKTtcbiAgY29uc3QgZXZpZGVuY2UgPSB7IHJlZnVuZE5vOiBpZCwgYW1vdW50IH07XG4gIGF3YWl0IHJlY29yZEV2ZW50KHR4LCB7IG9yZGVySWQsIGtpbmQ6ICdyZWZ1bmRfcmVxdWVzdGVkJywgZXZpZGVuY2UsIGF0IH0pO1xuICByZXR1cm4gcmVmdW5kO1xufVxuXG4vKipcbiAqIEdpdmVzIG1vbmV5IGJhY2ssIG9uY2UgcGVyIG9yZGVyIGFuZCBrZXkuXG4gKiBAcmV0dXJucyB0aGUgcmVmdW5kIGFzIGl0IHN0YW5kczogYHJlcXVlc3RlZGAgd2hpbGUgdGhlIHdhbGxldCBoYXMgbm90IGdpdmVuIGEgZmluYWwgYW5zd2VyXG4gKiBAdGhyb3dzIEFwaUVycm9yIGBvcmRlcl9ub3RfZm91bmRgLCBgcmVmdW5kX25vdF9wb3NzaWJsZWAsIGBpZGVtcG90ZW5jeV9jb25mbGljdGBcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlcXVlc3RSZWZ1bmQoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgb3JkZXJJZDogc3RyaW5nLFxuICBrZXk6IHN0cmluZyxcbiAgcmVxdWVzdDogUmVmdW5kUmVxdWVzdCxcbik6IFByb21pc2U8UmVmdW5kUm93PiB7XG4gIGNvbnN0IHsgZGF0YWJhc2UgfSA9IGNvbnRleHQ7XG4gIGlmICghaXNPcmRlck51bWJlcihvcmRlcklkKSkgdGhyb3cgb3JkZXJOb3RGb3VuZCgpO1xuICBsZXQgcmVmdW5kID0gYXdhaXQgZmluZEJ5S2V5KGRhdGFiYXNlLCBvcmRlcklkLCBrZXksIHJlcXVlc3QpO1xuICBpZiAoIXJlZnVuZCkge1xuICAgIHRyeSB7XG4gICAgICByZWZ1bmQgPSBhd2FpdCB0cmFuc2FjdChjb250ZXh0LCAodHgpID0+IHJlc2VydmVSZWZ1bmQodHgsIGNvbnRleHQsIG9yZGVySWQsIGtleSwgcmVxdWVzdCkpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIEtleVRha2VuRXJyb3IpKSB0aHJvdyBlcnJvcjtcbiAgICAgIHJlZnVuZCA9IGF3YWl0IGZpbmRCeUtleShkYXRhYmFzZSwgb3JkZXJJZCwga2V5LCByZXF1ZXN0KTtcbiAgICB9XG4gIH1cbiAgLy8gVGhlIHNhbWUga2V5IG1heSBoYXZlIHRha2VuIHdoYXQgaXMgbGVmdCBhdCB0aGlzIHZlcnkgbW9tZW50LlxuICByZWZ1bmQgPz89IGF3YWl0IGZpbmRCeUtleShkYXRhYmFzZSwgb3JkZXJJZCwga2V5LCByZXF1ZXN0KTtcbiAgaWYgKCFyZWZ1bmQpIHtcbiAgICBjb25zdCBvcmRlciA9IGF3YWl0IGZpbmRPcmRlcihkYXRhYmFzZSwgb3JkZXJJZCk7XG4gICAgaWYgKCFvcmRlcikgdGhyb3cgb3JkZXJOb3RGb3VuZCgpO1xuICAgIGNvbnN0IGxlZnQgPSBvcmRlci5wYWlkQXQgPT09IG51bGwgPyAwIDogb3JkZXIudG90YWwgLSBvcmRlci5yZWZ1bmRSZXNlcnZlZDtcbiAgICBjb25zdCBtZXNzYWdlID0gYE9mIHRoaXMgb3JkZXIgKCR7b3JkZXIuc3RhdHVzfSksICR7bGVmdH0gY2FuIGJlIHJlZnVuZGVkLmA7XG4gICAgdGhyb3cgbmV3IEFwaUVycm9yKDQwOSwgJ3JlZnVuZF9ub3RfcG9zc2libGUnLCBtZXNzYWdlLCAnYW1vdW50Jyk7XG4gIH1cbiAgcmV0dXJuIChhd2FpdCBwZXJmb3JtUmVmdW5kKGNvbnRleHQsIHJlZnVuZC5pZCkpID8/IHJlZnVuZDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gYXNrV2FsbGV0KGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCwgcmVmdW5kOiBSZWZ1bmRSb3cpOiBQcm9taXNlPFJlZnVuZEFuc3dlcj4ge1xuICBjb25zdCBvcmRlciA9IGF3YWl0IGZpbmRPcmRlcihjb250ZXh0LmRhdGFiYXNlLCByZWZ1bmQub3JkZXJJZCk7XG4gIGlmICghb3JkZXI/LnRyYWRlTm8pIHRocm93IG5ldyBFcnJvcignQSByZWZ1bmQgd2l0aG91dCBhIHBhaWQgb3JkZXIuJyk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGNvbnRleHQud2FsbGV0cy5uYW1lZChvcmRlci5wcm92aWRlcikucmVmdW5kKHtcbiAgICAgIHJlZnVuZE5vOiByZWZ1bmQuaWQsXG4gICAgICBvdXRUcmFkZU5vOiBvcmRlci5pZCxcbiAgICAgIHRyYWRlTm86IG9yZGVyLnRyYWRlTm8sXG4gICAgICBhbW91bnQ6IHJlZnVuZC5hbW91bnQsXG4gICAgICB0b3RhbDogb3JkZXIudG90YWwsXG4gICAgICBjdXJyZW5jeTogb3JkZXIuY3VycmVuY3ksXG4gICAgICByZWFzb246IHJlZnVuZC5yZWFzb24sXG4gICAgfSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgY29udGV4dC5sb2cud2Fybih7IHJlZnVuZE5vOiByZWZ1bmQuaWQsIHJlYXNvbjogZXJyb3IubWVzc2FnZSB9LCAncmVmdW5kIG5vdCBjb25maXJtZWQnKTtcbiAgICByZXR1cm4geyBvdXRjb21lOiAncGVuZGluZycgfTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBmaW5kUmVmdW5kKHF1ZXJpZXM6IFF1ZXJpZXMsIGlkOiBzdHJpbmcpOiBQcm9taXNlPFJlZnVuZFJvdyB8IHVuZGVmaW5lZD4ge1xuICBjb25zdCBbcmVmdW5kXSA9IGF3YWl0IHF1ZXJpZXMuc2VsZWN0KCkuZnJvbShyZWZ1bmRzKS53aGVyZShlcShyZWZ1bmRzLmlkLCBpZCkpO1xuICByZXR1cm4gcmVmdW5kO1xufVxuXG4vKiogS2VlcHMgd2hhdCBhbiBvcGVuIHJlZnVuZCB3YWl0cyBmb3Igd2hlcmUgdGhlIG9wZXJhdG9yIHNlZXMgaXQuICovXG5hc3luYyBmdW5jdGlvbiBub3RlRGVsYXkoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgcmVmdW5kOiBSZWZ1bmRSb3csXG4gIHdhbGxldENvZGU6IHN0cmluZyxcbik6IFByb21pc2U8UmVmdW5kUm93IHwgdW5kZWZpbmVkPiB7XG4gIGNvbnN0IHsgaWQgfSA9IHJlZnVuZDtcbiAgY29udGV4dC5sb2cud2Fybih7IHJlZnVuZE5vOiBpZCwgd2FsbGV0Q29kZSB9LCAncmVmdW5kIHdhaXRzIGZvciBhIHBlcnNvbicpO1xuICBjb25zdCBbbm90ZWRdID0gYXdhaXQgY29udGV4dC5kYXRhYmFzZVxuICAgIC51cGRhdGUocmVmdW5kcylcbiAgICAuc2V0KHsgd2FsbGV0Q29kZSB9KVxuICAgIC53aGVyZShhbmQoZXEocmVmdW5kcy5pZCwgaWQpLCBlcShyZWZ1bmRzLnN0YXR1cywgJ3JlcXVlc3RlZCcpKSlcbiAgICAucmV0dXJuaW5nKCk7XG4gIHJldHVybiBub3RlZCA/PyBmaW5kUmVmdW5kKGNvbnRleHQuZGF0YWJhc2UsIGlkKTtcbn1cblxuLyoqXG4gKiBBc2tzIHRoZSB3YWxsZXQgZm9yIGEgcmVmdW5kIHRoYXQgd2FzIHdyaXR0ZW4gZG93biwgYW5kIHNldHRsZXMgaXQgYnkgdGhlIGFuc3dlci4gSXQgbWF5IGJlIGNhbGxlZCBhdCBhbnkgdGltZSwgYWxzb1xuICogYnkgc2V2ZXJhbCBhdCBvbmNlOiB0aGUgd2FsbGV0IGdpdmVzIGJhY2sgb25jZSBwZXIgbnVtYmVyLCBhbmQgdGhlIFVQREFURSB0aGF0IG5hbWVzIGByZXF1ZXN0ZWRgIGNvdW50cyBpdCBvbmNlIGhlcmUuXG4gKiBAcmV0dXJucyB0aGUgcmVmdW5kIGFzIGl0IHN0YW5kcywgb3IgdW5kZWZpbmVkIHdoZW4gdGhlcmUgaXMgbm9uZSBvZiB0aGlzIG51bWJlclxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcGVyZm9ybVJlZnVuZChcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICBpZDogc3RyaW5nLFxuKTogUHJvbWlzZTxSZWZ1bmRSb3cgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgcmVmdW5kID0gYXdhaXQgZmluZFJlZnVuZChjb250ZXh0LmRhdGFiYXNlLCBpZCk7XG4gIGlmIChyZWZ1bmQ/LnN0YXR1cyAhPT0gJ3JlcXVlc3RlZCcpIHJldHVybiByZWZ1bmQ7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGFza1dhbGxldChjb250ZXh0LCByZWZ1bmQpO1xuICBpZiAoYW5zd2VyLm91dGNvbWUgPT09ICdwZW5kaW5nJykge1xuICAgIHJldHVybiBhbnN3ZXIuY29kZSA9PT0gdW5kZWZpbmVkID8gcmVmdW5kIDogbm90ZURlbGF5KGNvbnRleHQsIHJlZnVuZCwgYW5zd2VyLmNvZGUpO1xuICB9XG4gIGNvbnN0IHN1Y2NlZWRlZCA9IGFuc3dlci5vdXRjb21lID09PSAncmVmdW5kZWQnO1xuICBjb25zdCBhdCA9IGNvbnRleHQuY2xvY2subm93KCk7XG4gIGNvbnN0IHsgb3JkZXJJZCwgYW1vdW50IH0gPSByZWZ1bmQ7XG4gIHJldHVybiB0cmFuc2FjdChjb250ZXh0LCBhc3luYyAodHgpID0+IHtcbiAgICBjb25zdCBbZW5kZWRdID0gYXdhaXQgdHhcbiAgICAgIC51cGRhdGUocmVmdW5kcylcbiAgICAgIC5zZXQoe1xuICAgICAgICBzdGF0dXM6IHN1Y2NlZWRlZCA/ICdzdWNjZWVkZWQnIDogJ2ZhaWxlZCcsXG4gICAgICAgIHdhbGxldENvZGU6IGFuc3dlci5vdXRjb21lID09PSAncmVmdXNlZCcgPyBhbnN3ZXIuY29kZSA6IG51bGwsXG4gICAgICAgIGVuZGVkQXQ6IGF0LFxuICAgICAgICBhc2tBdDogbnVsbCxcbiAgICAgIH0pXG4gICAgICAud2hlcmUoYW5kKGVxKHJlZnVuZHMuaWQsIGlkKSwgZXEocmVmdW5kcy5zdGF0dXMsICdyZXF1ZXN0ZWQnKSkpXG4gICAgICAucmV0dXJuaW5nKCk7XG4gICAgaWYgKCFlbmRlZCkgcmV0dXJuIGZpbmRSZWZ1bmQodHgsIGlkKTtcbiAgICBhd2FpdCB0eFxuICAgICAgLnVwZGF0ZShvcmRlcnMpXG4gICAgICAuc2V0KFxuICAgICAgICBzdWNjZWVkZWRcbiAgICAgICAgICA/IHtcbiAgICAgICAgICAgICAgcmVmdW5kZWQ6IHNxbGAke29yZGVycy5yZWZ1bmRlZH0gKyAke2Ftb3VudH1gLFxuICAgICAgICAgICAgICBzdGF0dXM6IHNxbGBjYXNlIHdoZW4gJHtvcmRlcnMucmVmdW5kZWR9ICsgJHthbW91bnR9ID0gJHtvcmRlcnMudG90YWx9IHRoZW4gJ3JlZnVuZGVkJyBlbHNlICdwYXJ0aWFsbHlfcmVmdW5kZWQnIGVuZGAsXG4gICAgICAgICAgICB9XG4gICAgICAgICAgOiB7IHJlZnVuZFJlc2VydmVkOiBzcWxgJHtvcmRlcnMucmVmdW5kUmVzZXJ2ZWR9IC0gJHthbW91bnR9YCB9LFxuICAgICAgKVxuICAgICAgLndoZXJlKGVxKG9yZGVycy5pZCwgb3JkZXJJZCkpO1xuICAgIGF3YWl0IHJlY29yZEV2ZW50KHR4LCB7XG4gICAgICBvcmRlcklkLFxuICAgICAga2luZDogc3VjY2VlZGVkID8gJ3JlZnVuZF9zdWNjZWVkZWQnIDogJ3JlZnVuZF9mYWlsZWQnLFxuICAgICAgb25jZUtleTogYHJlZnVuZDoke2lkfWAsXG4gICAgICBldmlkZW5jZToge1xuICAgICAgICByZWZ1bmRObzogaWQsXG4gICAgICAgIGFtb3VudCxcbiAgICAgICAgLi4uKGFuc3dlci5vdXRjb21lID09PSAncmVmdXNlZCcgJiYgeyB3YWxsZXRDb2RlOiBhbnN3ZXIuY29kZSB9KSxcbiAgICAgIH0sXG4gICAgICBhdCxcbiAgICB9KTtcbiAgICByZXR1cm4gZW5kZWQ7XG4gIH0pO1xufVxuIl0sIm5hbWVzIjpbInBlcmZvcm1SZWZ1bmQiLCJyZXF1ZXN0UmVmdW5kIiwicmVzZXJ2ZVJlZnVuZCIsIktleVRha2VuRXJyb3IiLCJFcnJvciIsImZpbmRCeUtleSIsInF1ZXJpZXMiLCJvcmRlcklkIiwia2V5IiwiYW1vdW50IiwicmVhc29uIiwiZm91bmQiLCJzZWxlY3QiLCJmcm9tIiwicmVmdW5kcyIsIndoZXJlIiwiYW5kIiwiZXEiLCJtZXNzYWdlIiwiQXBpRXJyb3IiLCJ0eCIsImNvbnRleHQiLCJhdCIsImNsb2NrIiwibm93Iiwib3JkZXIiLCJ1cGRhdGUiLCJvcmRlcnMiLCJzZXQiLCJyZWZ1bmRSZXNlcnZlZCIsInNxbCIsImlkIiwic3RhdHVzIiwibHRlIiwidG90YWwiLCJyZXR1cm5pbmciLCJ1bmRlZmluZWQiLCJjcmVhdGVPcmRlck51bWJlciIsInJhbmRvbSIsInJlZnVuZCIsImluc2VydCIsInZhbHVlcyIsImNyZWF0ZWRBdCIsImFza0F0IiwiZmlyc3RBc2siLCJzZXR0aW5ncyIsImFza2luZyIsIm9uQ29uZmxpY3REb05vdGhpbmciLCJldmlkZW5jZSIsInJlZnVuZE5vIiwicmVjb3JkRXZlbnQiLCJraW5kIiwicmVxdWVzdCIsImRhdGFiYXNlIiwiaXNPcmRlck51bWJlciIsIm9yZGVyTm90Rm91bmQiLCJ0cmFuc2FjdCIsImVycm9yIiwiZmluZE9yZGVyIiwibGVmdCIsInBhaWRBdCIsImFza1dhbGxldCIsInRyYWRlTm8iLCJ3YWxsZXRzIiwibmFtZWQiLCJwcm92aWRlciIsIm91dFRyYWRlTm8iLCJjdXJyZW5jeSIsIldhbGxldFVuYXZhaWxhYmxlRXJyb3IiLCJsb2ciLCJ3YXJuIiwib3V0Y29tZSIsImZpbmRSZWZ1bmQiLCJub3RlRGVsYXkiLCJ3YWxsZXRDb2RlIiwibm90ZWQiLCJhbnN3ZXIiLCJjb2RlIiwic3VjY2VlZGVkIiwiZW5kZWQiLCJlbmRlZEF0IiwicmVmdW5kZWQiLCJvbmNlS2V5Il0sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztRQXFLc0JBO2VBQUFBOztRQTNFQUM7ZUFBQUE7O1FBOUNBQztlQUFBQTs7OzRCQTVDWTt3QkFFRjt3QkFDUDswQkFDYzt3QkFFZDt3QkFDUzt3QkFDNkM7QUFXL0UsNkVBQTZFLEdBQzdFLE1BQU1DLHNCQUFzQkM7QUFBTztBQUVuQyxlQUFlQyxVQUNiQyxPQUFnQixFQUNoQkMsT0FBZSxFQUNmQyxHQUFXLEVBQ1gsRUFBRUMsTUFBTSxFQUFFQyxNQUFNLEVBQWlCO0lBRWpDLE1BQU0sQ0FBQ0MsTUFBTSxHQUFHLE1BQU1MLFFBQ25CTSxNQUFNLEdBQ05DLElBQUksQ0FBQ0MsZUFBTyxFQUNaQyxLQUFLLENBQUNDLElBQUFBLGVBQUcsRUFBQ0MsSUFBQUEsY0FBRSxFQUFDSCxlQUFPLENBQUNQLE9BQU8sRUFBRUEsVUFBVVUsSUFBQUEsY0FBRSxFQUFDSCxlQUFPLENBQUNOLEdBQUcsRUFBRUE7SUFDM0QsSUFBSUcsU0FBVUEsQ0FBQUEsTUFBTUYsTUFBTSxLQUFLQSxVQUFVRSxNQUFNRCxNQUFNLEtBQUtBLE1BQUssR0FBSTtRQUNqRSxNQUFNUSxVQUFVO1FBQ2hCLE1BQU0sSUFBSUMsZ0JBQVEsQ0FBQyxLQUFLLHdCQUF3QkQ7SUFDbEQ7SUFDQSxPQUFPUDtBQUNUO0FBT08sZUFBZVQsY0FDcEJrQixFQUFXLEVBQ1hDLE9BQXdCLEVBQ3hCZCxPQUFlLEVBQ2ZDLEdBQVcsRUFDWCxFQUFFQyxNQUFNLEVBQUVDLE1BQU0sRUFBaUI7SUFFakMsTUFBTVksS0FBS0QsUUFBUUUsS0FBSyxDQUFDQyxHQUFHO0lBQzVCLE1BQU0sQ0FBQ0MsTUFBTSxHQUFHLE1BQU1MLEdBQ25CTSxNQUFNLENBQUNDLGNBQU0sRUFDYkMsR0FBRyxDQUFDO1FBQUVDLGdCQUFnQkMsSUFBQUEsZUFBRyxDQUFBLENBQUMsRUFBRUgsY0FBTSxDQUFDRSxjQUFjLENBQUMsR0FBRyxFQUFFcEIsT0FBTyxDQUFDO0lBQUMsR0FDaEVNLEtBQUssQ0FDSkMsSUFBQUEsZUFBRyxFQUNEQyxJQUFBQSxjQUFFLEVBQUNVLGNBQU0sQ0FBQ0ksRUFBRSxFQUFFeEIsVUFDZHVCLElBQUFBLGVBQUcsQ0FBQSxDQUFDLEVBQUVILGNBQU0sQ0FBQ0ssTUFBTSxDQUFDLGtDQUFrQyxDQUFDLEVBQ3ZEQyxJQUFBQSxlQUFHLEVBQUNILElBQUFBLGVBQUcsQ0FBQSxDQUFDLEVBQUVILGNBQU0sQ0FBQ0UsY0FBYyxDQUFDLEdBQUcsRUFBRXBCLE9BQU8sQ0FBQyxFQUFFa0IsY0FBTSxDQUFDTyxLQUFLLElBRzlEQyxTQUFTLENBQUM7UUFBRUosSUFBSUosY0FBTSxDQUFDSSxFQUFFO0lBQUM7SUFDN0IsSUFBSSxDQUFDTixPQUFPLE9BQU9XO0lBQ25CLE1BQU1MLEtBQUtNLElBQUFBLHlCQUFpQixFQUFDaEIsUUFBUWlCLE1BQU07SUFDM0MsTUFBTSxDQUFDQyxPQUFPLEdBQUcsTUFBTW5CLEdBQ3BCb0IsTUFBTSxDQUFDMUIsZUFBTyxFQUNkMkIsTUFBTSxDQUFDO1FBQ05WO1FBQ0F4QjtRQUNBQztRQUNBQztRQUNBQztRQUNBc0IsUUFBUTtRQUNSVSxXQUFXcEI7UUFDWHFCLE9BQU9DLElBQUFBLGdCQUFRLEVBQUN0QixJQUFJRCxRQUFRd0IsUUFBUSxDQUFDQyxNQUFNO0lBQzdDLEdBQ0NDLG1CQUFtQixHQUNuQlosU0FBUztJQUNaLElBQUksQ0FBQ0ksUUFBUSxNQUFNLElBQUlwQztJQUN2QixNQUFNNkMsV0FBVztRQUFFQyxVQUFVbEI7UUFBSXRCO0lBQU87SUFDeEMsTUFBTXlDLElBQUFBLG1CQUFXLEVBQUM5QixJQUFJO1FBQUViO1FBQVM0QyxNQUFNO1FBQW9CSDtRQUFVMUI7SUFBRztJQUN4RSxPQUFPaUI7QUFDVDtBQU9PLGVBQWV0QyxjQUNwQm9CLE9BQXdCLEVBQ3hCZCxPQUFlLEVBQ2ZDLEdBQVcsRUFDWDRDLE9BQXNCO0lBRXRCLE1BQU0sRUFBRUMsUUFBUSxFQUFFLEdBQUdoQztJQUNyQixJQUFJLENBQUNpQyxJQUFBQSxxQkFBYSxFQUFDL0MsVUFBVSxNQUFNZ0QsSUFBQUEscUJBQWE7SUFDaEQsSUFBSWhCLFNBQVMsTUFBTWxDLFVBQVVnRCxVQUFVOUMsU0FBU0MsS0FBSzRDO0lBQ3JELElBQUksQ0FBQ2IsUUFBUTtRQUNYLElBQUk7WUFDRkEsU0FBUyxNQUFNaUIsSUFBQUEsZ0JBQVEsRUFBQ25DLFNBQVMsQ0FBQ0QsS0FBT2xCLGNBQWNrQixJQUFJQyxTQUFTZCxTQUFTQyxLQUFLNEM7UUFDcEYsRUFBRSxPQUFPSyxPQUFPO1lBQ2QsSUFBSSxDQUFFQSxDQUFBQSxpQkFBaUJ0RCxhQUFZLEdBQUksTUFBTXNEO1lBQzdDbEIsU0FBUyxNQUFNbEMsVUFBVWdELFVBQVU5QyxTQUFTQyxLQUFLNEM7UUFDbkQ7SUFDRjtJQUNBLGdFQUFnRTtJQUNoRWIsV0FBVyxNQUFNbEMsVUFBVWdELFVBQVU5QyxTQUFTQyxLQUFLNEM7SUFDbkQsSUFBSSxDQUFDYixRQUFRO1FBQ1gsTUFBTWQsUUFBUSxNQUFNaUMsSUFBQUEsaUJBQVMsRUFBQ0wsVUFBVTlDO1FBQ3hDLElBQUksQ0FBQ2tCLE9BQU8sTUFBTThCLElBQUFBLHFCQUFhO1FBQy9CLE1BQU1JLE9BQU9sQyxNQUFNbUMsTUFBTSxLQUFLLE9BQU8sSUFBSW5DLE1BQU1TLEtBQUssR0FBR1QsTUFBTUksY0FBYztRQUMzRSxNQUFNWCxVQUFVLENBQUMsZUFBZSxFQUFFTyxNQUFNTyxNQUFNLENBQUMsR0FBRyxFQUFFMkIsS0FBSyxpQkFBaUIsQ0FBQztRQUMzRSxNQUFNLElBQUl4QyxnQkFBUSxDQUFDLEtBQUssdUJBQXVCRCxTQUFTO0lBQzFEO0lBQ0EsT0FBTyxBQUFDLE1BQU1sQixjQUFjcUIsU0FBU2tCLE9BQU9SLEVBQUUsS0FBTVE7QUFDdEQ7QUFFQSxlQUFlc0IsVUFBVXhDLE9BQXdCLEVBQUVrQixNQUFpQjtJQUNsRSxNQUFNZCxRQUFRLE1BQU1pQyxJQUFBQSxpQkFBUyxFQUFDckMsUUFBUWdDLFFBQVEsRUFBRWQsT0FBT2hDLE9BQU87SUFDOUQsSUFBSSxDQUFDa0IsT0FBT3FDLFNBQVMsTUFBTSxJQUFJMUQsTUFBTTtJQUNyQyxJQUFJO1FBQ0YsT0FBTyxNQUFNaUIsUUFBUTBDLE9BQU8sQ0FBQ0MsS0FBSyxDQUFDdkMsTUFBTXdDLFFBQVEsRUFBRTFCLE1BQU0sQ0FBQztZQUN4RFUsVUFBVVYsT0FBT1IsRUFBRTtZQUNuQm1DLFlBQVl6QyxNQUFNTSxFQUFFO1lBQ3BCK0IsU0FBU3JDLE1BQU1xQyxPQUFPO1lBQ3RCckQsUUFBUThCLE9BQU85QixNQUFNO1lBQ3JCeUIsT0FBT1QsTUFBTVMsS0FBSztZQUNsQmlDLFVBQVUxQyxNQUFNMEMsUUFBUTtZQUN4QnpELFFBQVE2QixPQUFPN0IsTUFBTTtRQUN2QjtJQUNGLEVBQUUsT0FBTytDLE9BQU87UUFDZCxJQUFJLENBQUVBLENBQUFBLGlCQUFpQlcsZ0NBQXNCLEFBQUQsR0FBSSxNQUFNWDtRQUN0RHBDLFFBQVFnRCxHQUFHLENBQUNDLElBQUksQ0FBQztZQUFFckIsVUFBVVYsT0FBT1IsRUFBRTtZQUFFckIsUUFBUStDLE1BQU12QyxPQUFPO1FBQUMsR0FBRztRQUNqRSxPQUFPO1lBQUVxRCxTQUFTO1FBQVU7SUFDOUI7QUFDRjtBQUVBLGVBQWVDLFdBQVdsRSxPQUFnQixFQUFFeUIsRUFBVTtJQUNwRCxNQUFNLENBQUNRLE9BQU8sR0FBRyxNQUFNakMsUUFBUU0sTUFBTSxHQUFHQyxJQUFJLENBQUNDLGVBQU8sRUFBRUMsS0FBSyxDQUFDRSxJQUFBQSxjQUFFLEVBQUNILGVBQU8sQ0FBQ2lCLEVBQUUsRUFBRUE7SUFDM0UsT0FBT1E7QUFDVDtBQUVBLG9FQUFvRSxHQUNwRSxlQUFla0MsVUFDYnBELE9BQXdCLEVBQ3hCa0IsTUFBaUIsRUFDakJtQyxVQUFrQjtJQUVsQixNQUFNLEVBQUUzQyxFQUFFLEVBQUUsR0FBR1E7SUFDZmxCLFFBQVFnRCxHQUFHLENBQUNDLElBQUksQ0FBQztRQUFFckIsVUFBVWxCO1FBQUkyQztJQUFXLEdBQUc7SUFDL0MsTUFBTSxDQUFDQyxNQUFNLEdBQUcsTUFBTXRELFFBQVFnQyxRQUFRLENBQ25DM0IsTUFBTSxDQUFDWixlQUFPLEVBQ2RjLEdBQUcsQ0FBQztRQUFFOEM7SUFBVyxHQUNqQjNELEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDQyxJQUFBQSxjQUFFLEVBQUNILGVBQU8sQ0FBQ2lCLEVBQUUsRUFBRUEsS0FBS2QsSUFBQUEsY0FBRSxFQUFDSCxlQUFPLENBQUNrQixNQUFNLEVBQUUsZUFDakRHLFNBQVM7SUFDWixPQUFPd0MsU0FBU0gsV0FBV25ELFFBQVFnQyxRQUFRLEVBQUV0QjtBQUMvQztBQU9PLGVBQWUvQixjQUNwQnFCLE9BQXdCLEVBQ3hCVSxFQUFVO0lBRVYsTUFBTVEsU0FBUyxNQUFNaUMsV0FBV25ELFFBQVFnQyxRQUFRLEVBQUV0QjtJQUNsRCxJQUFJUSxRQUFRUCxXQUFXLGFBQWEsT0FBT087SUFDM0MsTUFBTXFDLFNBQVMsTUFBTWYsVUFBVXhDLFNBQVNrQjtJQUN4QyxJQUFJcUMsT0FBT0wsT0FBTyxLQUFLLFdBQVc7UUFDaEMsT0FBT0ssT0FBT0MsSUFBSSxLQUFLekMsWUFBWUcsU0FBU2tDLFVBQVVwRCxTQUFTa0IsUUFBUXFDLE9BQU9DLElBQUk7SUFDcEY7SUFDQSxNQUFNQyxZQUFZRixPQUFPTCxPQUFPLEtBQUs7SUFDckMsTUFBTWpELEtBQUtELFFBQVFFLEtBQUssQ0FBQ0MsR0FBRztJQUM1QixNQUFNLEVBQUVqQixPQUFPLEVBQUVFLE1BQU0sRUFBRSxHQUFHOEI7SUFDNUIsT0FBT2lCLElBQUFBLGdCQUFRLEVBQUNuQyxTQUFTLE9BQU9EO1FBQzlCLE1BQU0sQ0FBQzJELE1BQU0sR0FBRyxNQUFNM0QsR0FDbkJNLE1BQU0sQ0FBQ1osZUFBTyxFQUNkYyxHQUFHLENBQUM7WUFDSEksUUFBUThDLFlBQVksY0FBYztZQUNsQ0osWUFBWUUsT0FBT0wsT0FBTyxLQUFLLFlBQVlLLE9BQU9DLElBQUksR0FBRztZQUN6REcsU0FBUzFEO1lBQ1RxQixPQUFPO1FBQ1QsR0FDQzVCLEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDQyxJQUFBQSxjQUFFLEVBQUNILGVBQU8sQ0FBQ2lCLEVBQUUsRUFBRUEsS0FBS2QsSUFBQUEsY0FBRSxFQUFDSCxlQUFPLENBQUNrQixNQUFNLEVBQUUsZUFDakRHLFNBQVM7UUFDWixJQUFJLENBQUM0QyxPQUFPLE9BQU9QLFdBQVdwRCxJQUFJVztRQUNsQyxNQUFNWCxHQUNITSxNQUFNLENBQUNDLGNBQU0sRUFDYkMsR0FBRyxDQUNGa0QsWUFDSTtZQUNFRyxVQUFVbkQsSUFBQUEsZUFBRyxDQUFBLENBQUMsRUFBRUgsY0FBTSxDQUFDc0QsUUFBUSxDQUFDLEdBQUcsRUFBRXhFLE9BQU8sQ0FBQztZQUM3Q3VCLFFBQVFGLElBQUFBLGVBQUcsQ0FBQSxDQUFDLFVBQVUsRUFBRUgsY0FBTSxDQUFDc0QsUUFBUSxDQUFDLEdBQUcsRUFBRXhFLE9BQU8sR0FBRyxFQUFFa0IsY0FBTSxDQUFDTyxLQUFLLENBQUMsOENBQThDLENBQUM7UUFDdkgsSUFDQTtZQUFFTCxnQkFBZ0JDLElBQUFBLGVBQUcsQ0FBQSxDQUFDLEVBQUVILGNBQU0sQ0FBQ0UsY0FBYyxDQUFDLEdBQUcsRUFBRXBCLE9BQU8sQ0FBQztRQUFDLEdBRWpFTSxLQUFLLENBQUNFLElBQUFBLGNBQUUsRUFBQ1UsY0FBTSxDQUFDSSxFQUFFLEVBQUV4QjtRQUN2QixNQUFNMkMsSUFBQUEsbUJBQVcsRUFBQzlCLElBQUk7WUFDcEJiO1lBQ0E0QyxNQUFNMkIsWUFBWSxxQkFBcUI7WUFDdkNJLFNBQVMsQ0FBQyxPQUFPLEVBQUVuRCxJQUFJO1lBQ3ZCaUIsVUFBVTtnQkFDUkMsVUFBVWxCO2dCQUNWdEI7Z0JBQ0EsR0FBSW1FLE9BQU9MLE9BQU8sS0FBSyxhQUFhO29CQUFFRyxZQUFZRSxPQUFPQyxJQUFJO2dCQUFDLENBQUM7WUFDakU7WUFDQXZEO1FBQ0Y7UUFDQSxPQUFPeUQ7SUFDVDtBQUNGIn0=