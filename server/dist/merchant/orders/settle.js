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
    get TradeTakenError () {
        return TradeTakenError;
    },
    get markPaid () {
        return markPaid;
    },
    get refOf () {
        return refOf;
    },
    get settleOrder () {
        return settleOrder;
    }
});
const _drizzleorm = require("drizzle-orm");
const _schema = require("../database/schema");
const _violation = require("../database/violation");
const _provider = require("../wallet/provider");
const _record = require("./record");
const _refund = require("./refund");
const _states = require("./states");
class TradeTakenError extends Error {
    name = 'TradeTakenError';
}
const refOf = ({ id, tradeNo, total, currency })=>({
        outTradeNo: id,
        tradeNo,
        amount: total,
        currency
    });
const confirmed = (order)=>({
        order,
        confirmed: true
    });
async function current(queries, id) {
    const order = await (0, _record.findOrder)(queries, id);
    if (!order) throw new Error('An order has disappeared.');
    return order;
}
async function markPaid(context, orderId, evidence) {
    try {
        return await storePayment(context, orderId, evidence);
    } catch (error) {
        if (!(0, _violation.breaksUnique)(error, 'orders_trade_no')) throw error;
        throw new TradeTakenError('Another order has this trade.');
    }
}
async function storePayment(context, orderId, { source, tradeNo, amount, walletStatus, notifyId }) {
    const at = context.clock.now();
    return (0, _record.transact)(context, async (tx)=>{
        const evidence = {
            source,
            tradeNo,
            amount,
            walletStatus,
            ...notifyId !== undefined && {
                notifyId
            }
        };
        if (notifyId !== undefined) {
            const onceKey = `notified:${notifyId}`;
            await (0, _record.recordEvent)(tx, {
                orderId,
                kind: 'notified',
                onceKey,
                evidence,
                at
            });
        }
        for (const late of [
            false,
            true
        ]){
            const [paid] = await tx.update(_schema.orders).set({
                status: 'paid',
                paidAt: at,
                tradeNo,
                askAt: null
            }).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.orders.id, orderId), (0, _drizzleorm.inArray)(_schema.orders.status, late ? [
                'closed'
            ] : _states.OPEN_STATUSES))).returning();
            if (!paid) continue;
            const kind = late ? 'paid_after_close' : 'paid';
            await (0, _record.recordEvent)(tx, {
                orderId,
                kind,
                onceKey: 'paid',
                evidence,
                at
            });
            if (late && context.settings.latePayments === 'refund') {
                const refund = {
                    amount,
                    reason: 'The order had been closed.'
                };
                await (0, _refund.reserveRefund)(tx, context, orderId, 'late-payment', refund);
            }
            return paid;
        }
        return current(tx, orderId);
    });
}
async function markClosed(context, orderId, evidence) {
    const at = context.clock.now();
    return (0, _record.transact)(context, async (tx)=>{
        const [closed] = await tx.update(_schema.orders).set({
            status: 'closed',
            askAt: null
        }).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.orders.id, orderId), (0, _drizzleorm.inArray)(_schema.orders.status, _states.OPEN_STATUSES))).returning();
        if (!closed) return current(tx, orderId);
        await (0, _record.recordEvent)(tx, {
            orderId,
            kind: 'closed',
            onceKey: 'closed',
            evidence,
            at
        });
        return closed;
    });
}
async function settleAs(context, order, trade) {
    switch(trade.status){
        case 'paid':
            {
                const { tradeNo, amount, currency, walletStatus } = trade;
                if (amount === order.total && currency === order.currency) {
                    return confirmed(await markPaid(context, order.id, {
                        source: 'query',
                        tradeNo,
                        amount,
                        walletStatus
                    }));
                }
                context.log.error({
                    orderId: order.id,
                    amount,
                    total: order.total
                }, 'wrong amount paid');
                await (0, _record.transact)(context, (tx)=>(0, _record.recordEvent)(tx, {
                        orderId: order.id,
                        kind: 'amount_mismatch',
                        onceKey: `amount_mismatch:${amount}:${currency}`,
                        evidence: {
                            source: 'query',
                            tradeNo,
                            amount,
                            currency,
                            total: order.total
                        },
                        at: context.clock.now()
                    }));
                return {
                    order,
                    confirmed: false
                };
            }
        case 'closed':
            return confirmed(await markClosed(context, order.id, {
                source: 'query',
                ...trade.tradeNo !== null && {
                    tradeNo: trade.tradeNo
                }
            }));
        case 'waiting':
        case 'unknown_to_wallet':
            return context.clock.now() < order.expiresAt ? confirmed(order) : closeExpired(context, order);
    }
}
/** Closes at the wallet first: an order that could still be paid there is never closed here. */ async function closeExpired(context, order) {
    const wallet = context.wallets.named(order.provider);
    const ref = refOf(order);
    switch(await wallet.closeTrade(ref)){
        case 'closed':
            return confirmed(await markClosed(context, order.id, {
                source: 'close'
            }));
        case 'unknown_to_wallet':
            // Never made at the wallet, and past the time limit that it was offered with: it cannot be made any more.
            return confirmed(await markClosed(context, order.id, {
                source: 'close',
                wallet: 'unknown'
            }));
        case 'refused':
            {
                // Paid, or being paid, between the question and the close.
                const again = await wallet.queryTrade(ref);
                return again.status === 'paid' || again.status === 'closed' ? settleAs(context, order, again) : {
                    order,
                    confirmed: false
                };
            }
    }
}
async function settleOrder(context, order) {
    if (!(0, _states.isOpen)(order.status)) return confirmed(order);
    try {
        const wallet = context.wallets.named(order.provider);
        return await settleAs(context, order, await wallet.queryTrade(refOf(order)));
    } catch (error) {
        if (error instanceof TradeTakenError) {
            context.log.error({
                orderId: order.id
            }, 'paid by the trade of another order');
        } else if (error instanceof _provider.WalletUnavailableError) {
            context.log.warn({
                orderId: order.id,
                reason: error.message
            }, 'wallet not asked');
        } else {
            throw error;
        }
        const stored = await current(context.database, order.id);
        return {
            order: stored,
            confirmed: !(0, _states.isOpen)(stored.status)
        };
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvc2V0dGxlLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGFuZCwgZXEsIGluQXJyYXkgfSBmcm9tICdkcml6emxlLW9ybSc7XG5pbXBvcnQgdHlwZSB7IE1lcmNoYW50Q29udGV4dCB9IGZyb20gJy4uL2NvbnRleHQnO1xuaW1wb3J0IHsgb3JkZXJzIH0gZnJvbSAnLi4vZGF0YWJhc2Uvc2NoZW1hJztcbmltcG9ydCB7IGJyZWFrc1VuaXF1ZSB9IGZyb20gJy4uL2RhdGFiYXNlL3Zpb2xhdGlvbic7XG5pbXBvcnQgeyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yIH0gZnJvbSAnLi4vd2FsbGV0L3Byb3ZpZGVyJztcbmltcG9ydCB0eXBlIHsgVHJhZGVSZWYsIFdhbGxldFRyYWRlIH0gZnJvbSAnLi4vd2FsbGV0L3Byb3ZpZGVyJztcbmltcG9ydCB7IGZpbmRPcmRlciwgcmVjb3JkRXZlbnQsIHRyYW5zYWN0IH0gZnJvbSAnLi9yZWNvcmQnO1xuaW1wb3J0IHR5cGUgeyBPcmRlclJvdywgUXVlcmllcyB9IGZyb20gJy4vcmVjb3JkJztcbmltcG9ydCB7IHJlc2VydmVSZWZ1bmQgfSBmcm9tICcuL3JlZnVuZCc7XG5pbXBvcnQgeyBpc09wZW4sIE9QRU5fU1RBVFVTRVMgfSBmcm9tICcuL3N0YXRlcyc7XG5cbi8qKiBXaG8gc2F5cyB0aGF0IGFuIG9yZGVyIGlzIHBhaWQsIGFuZCB3aXRoIHdoYXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRFdmlkZW5jZSB7XG4gIHNvdXJjZTogJ25vdGlmaWNhdGlvbicgfCAncXVlcnknO1xuICB0cmFkZU5vOiBzdHJpbmc7XG4gIGFtb3VudDogbnVtYmVyO1xuICB3YWxsZXRTdGF0dXM6IHN0cmluZztcbiAgLyoqIFRoZSBub3RpZmljYXRpb24ncyBvd24gaWQuICovXG4gIG5vdGlmeUlkPzogc3RyaW5nO1xufVxuXG4vKiogQW4gb3JkZXIsIGFuZCB3aGV0aGVyIGl0cyBzdGF0ZSByZXN0cyBvbiBhIHVzYWJsZSBhbnN3ZXIgb2YgdGhlIHdhbGxldCBqdXN0IG5vdy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGxlbWVudCB7XG4gIG9yZGVyOiBPcmRlclJvdztcbiAgLyoqIEZhbHNlOiB0aGUgb3JkZXIgbWF5IGJlIHBhaWQgYXQgdGhlIHdhbGxldCBhbHRob3VnaCBpdCBzdGlsbCBhd2FpdHMgcGF5bWVudCBoZXJlLiAqL1xuICBjb25maXJtZWQ6IGJvb2xlYW47XG59XG5cbi8qKiBUaGUgcGF5bWVudCBuYW1lcyBhIHRyYWRlIHRoYXQgYW5vdGhlciBvcmRlciBpcyBzdG9yZWQgd2l0aDogb25lIG9mIHRoZSB0d28gaXMgbm90IHdoYXQgaXQgc2VlbXMuICovXG5leHBvcnQgY2xhc3MgVHJhZGVUYWtlbkVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICBvdmVycmlkZSByZWFkb25seSBuYW1lID0gJ1RyYWRlVGFrZW5FcnJvcic7XG59XG5cbi8qKiBIb3cgdGhlIHdhbGxldCBpcyBhc2tlZCBhYm91dCBhbiBvcmRlci4gKi9cbmV4cG9ydCBjb25zdCByZWZPZiA9ICh7IGlkLCB0cmFkZU5vLCB0b3RhbCwgY3VycmVuY3kgfTogT3JkZXJSb3cpOiBUcmFkZVJlZiA9PiAoe1xuICBvdXRUcmFkZU5vOiBpZCxcbiAgdHJhZGVObyxcbiAgYW1vdW50OiB0b3RhbCxcbiAgY3VycmVuY3ksXG59KTtcblxuY29uc3QgY29uZmlybWVkID0gKG9yZGVyOiBPcmRlclJvdyk6IFNldHRsZW1lbnQgPT4gKHsgb3JkZXIsIGNvbmZpcm1lZDogdHJ1ZSB9KTtcblxuYXN5bmMgZnVuY3Rpb24gY3VycmVudChxdWVyaWVzOiBRdWVyaWVzLCBpZDogc3RyaW5nKTogUHJvbWlzZTxPcmRlclJvdz4ge1xuICBjb25zdCBvcmRlciA9IGF3YWl0IGZpbmRPcmRlcihxdWVyaWVzLCBpZCk7XG4gIGlmICghb3JkZXIpIHRocm93IG5ldyBFcnJvcignQW4gb3JkZXIgaGFzIGRpc2FwcGVhcmVkLicpO1xuICByZXR1cm4gb3JkZXI7XG59XG5cbi8qKlxuICogTWFya3MgYW4gb3JkZXIgYXMgcGFpZCwgZXhhY3RseSBvbmNlIGhvd2V2ZXIgbWFueSBzb3VyY2VzIHNheSBzbyBhdCB0aGUgc2FtZSB0aW1lOiB0aGUgVVBEQVRFIG5hbWVzIHRoZSBzdGF0ZSB0aGF0IGl0XG4gKiBsZWF2ZXMsIHNvIG9ubHkgb25lIG9mIHRoZW0gY2hhbmdlcyB0aGUgcm93LiBNb25leSB0aGF0IGFycml2ZXMgZm9yIGEgY2xvc2VkIG9yZGVyIGlzIHN0aWxsIG1vbmV5OiBpdCBpcyBwYWlkIHRvbyxcbiAqIGl0cyBoaXN0b3J5IHNheXMgdGhhdCBpdCBjYW1lIGFmdGVyIHRoZSBjbG9zZSwgYW5kIHdoZXJlIHRoZSBzZXJ2ZXIgaXMgc2V0IHRvIGl0LCBpdCBnb2VzIGJhY2sgYnkgaXRzZWxmLlxuICpcbiAqIFRoZSBjYWxsZXIgaGFzIGNoZWNrZWQgdGhlIGFtb3VudC5cbiAqIEB0aHJvd3MgVHJhZGVUYWtlbkVycm9yXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBtYXJrUGFpZChcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICBvcmRlcklkOiBzdHJpbmcsXG4gIGV2aWRlbmNlOiBQYXltZW50RXZpZGVuY2UsXG4pOiBQcm9taXNlPE9yZGVyUm93PiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IHN0b3JlUGF5bWVudChjb250ZXh0LCBvcmRlcklkLCBldmlkZW5jZSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKCFicmVha3NVbmlxdWUoZXJyb3IsICdvcmRlcnNfdHJhZGVfbm8nKSkgdGhyb3cgZXJyb3I7XG4gICAgdGhyb3cgbmV3IFRyYWRlVGFrZW5FcnJvcignQW5vdGhlciBvcmRlciBoYXMgdGhpcyB0cmFkZS4nKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBzdG9yZVBheW1lbnQoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgb3JkZXJJZDogc3RyaW5nLFxuICB7IHNvdXJjZSwgdHJhZGVObywgYW1vdW50LCB3YWxsZXRTdGF0dXMsIG5vdGlmeUlkIH06IFBheW1lbnRFdmlkZW5jZSxcbik6IFByb21pc2U8T3JkZXJSb3c+IHtcbiAgY29uc3QgYXQgPSBjb250ZXh0LmNsb2NrLm5vdygpO1xuICByZXR1cm4gdHJhbnNhY3QoY29udGV4dCwgYXN5bmMgKHR4KSA9PiB7XG4gICAgY29uc3QgZXZpZGVuY2UgPSB7XG4gICAgICBzb3VyY2UsXG4gICAgICB0cmFkZU5vLFxuICAgICAgYW1vdW50LFxuICAgICAgd2FsbGV0U3RhdHVzLFxuICAgICAgLi4uKG5vdGlmeUlkICE9PSB1bmRlZmluZWQgJiYgeyBub3RpZnlJZCB9KSxcbiAgICB9O1xuICAgIGlmIChub3RpZnlJZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCBvbmNlS2V5ID0gYG5vdGlmaWVkOiR7bm90aWZ5SWR9YDtcbiAgICAgIGF3YWl0IHJlY29yZEV2ZW50KHR4LCB7IG9yZGVySWQsIGtpbmQ6ICdub3RpZmllZCcsIG9uY2VLZXksIGV2aWRlbmNlLCBhdCB9KTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBsYXRlIG9mIFtmYWxzZSwgdHJ1ZV0pIHtcbiAgICAgIGNvbnN0IFtwYWlkXSA9IGF3YWl0IHR4XG4gICAgICAgIC51cGRhdGUob3JkZXJzKVxuICAgICAgICAuc2V0KHsgc3RhdHVzOiAncGFpZCcsIHBhaWRBdDogYXQsIHRyYWRlTm8sIGFza0F0OiBudWxsIH0pXG4gICAgICAgIC53aGVyZShcbiAgICAgICAgICBhbmQoZXEob3JkZXJzLmlkLCBvcmRlcklkKSwgaW5BcnJheShvcmRlcnMuc3RhdHVzLCBsYXRlID8gWydjbG9zZWQnXSA6IE9QRU5fU1RBVFVTRVMpKSxcbiAgICAgICAgKVxuICAgICAgICAucmV0dXJuaW5nKCk7XG4gICAgICBpZiAoIXBhaWQpIGNvbnRpbnVlO1xuICAgICAgY29uc3Qga2luZCA9IGxhdGUgPyAncGFpZF9hZnRlcl9jbG9zZScgOiAncGFpZCc7XG4gICAgICBhd2FpdCByZWNvcmRFdmVudCh0eCwgeyBvcmRlcklkLCBraW5kLCBvbmNlS2V5OiAncGFpZCcsIGV2aWRlbmNlLCBhdCB9KTtcbiAgICAgIGlmIChsYXRlICYmIGNvbnRleHQuc2V0dGluZ3MubGF0ZVBheW1lbnRzID09PSAncmVmdW5kJykge1xuICAgICAgICBjb25zdCByZWZ1bmQgPSB7IGFtb3VudCwgcmVhc29uOiAnVGhlIG9yZGVyIGhhZCBiZWVuIGNsb3NlZC4nIH07XG4gICAgICAgIGF3YWl0IHJlc2VydmVSZWZ1bmQodHgsIGNvbnRleHQsIG9yZGVySWQsICdsYXRlLXBheW1lbnQnLCByZWZ1bmQpO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHBhaWQ7XG4gICAgfVxuICAgIHJldHVybiBjdXJyZW50KHR4LCBvcmRlcklkKTtcbiAgfSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG1hcmtDbG9zZWQoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgb3JkZXJJZDogc3RyaW5nLFxuICBldmlkZW5jZTogUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbik6IFByb21pc2U8T3JkZXJSb3c+IHtcbiAgY29uc3QgYXQgPSBjb250ZXh0LmNsb2NrLm5vdygpO1xuICByZXR1cm4gdHJhbnNhY3QoY29udGV4dCwgYXN5bmMgKHR4KSA9PiB7XG4gICAgY29uc3QgW2Nsb3NlZF0gPSBhd2FpdCB0eFxuICAgICAgLnVwZGF0ZShvcmRlcnMpXG4gICAgICAuc2V0KHsgc3RhdHVzOiAnY2xvc2VkJywgYXNrQXQ6IG51bGwgfSlcbiAgICAgIC53aGVyZShhbmQoZXEob3JkZXJzLmlkLCBvcmRlcklkKSwgaW5BcnJheShvcmRlcnMuc3RhdHVzLCBPUEVOX1NUQVRVU0VTKSkpXG4gICAgICAucmV0dXJuaW5nKCk7XG4gICAgaWYgKCFjbG9zZWQpIHJldHVybiBjdXJyZW50KHR4LCBvcmRlcklkKTtcbiAgICBhd2FpdCByZWNvcmRFdmVudCh0eCwgeyBvcmRlcklkLCBraW5kOiAnY2xvc2VkJywgb25jZUtleTogJ2Nsb3NlZCcsIGV2aWRlbmNlLCBhdCB9KTtcbiAgICByZXR1cm4gY2xvc2VkO1xuICB9KTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gc2V0dGxlQXMoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgb3JkZXI6IE9yZGVyUm93LFxuICB0cmFkZTogV2FsbGV0VHJhZGUsXG4pOiBQcm9taXNlPFNldHRsZW1lbnQ+IHtcbiAgc3dpdGNoICh0cmFkZS5zdGF0dXMpIHtcbiAgICBjYXNlICdwYWlkJzoge1xuICAgICAgY29uc3QgeyB0cmFkZU5vLCBhbW91bnQsIGN1cnJlbmN5LCB3YWxsZXRTdGF0dXMgfSA9IHRyYWRlO1xuICAgICAgaWYgKGFtb3VudCA9PT0gb3JkZXIudG90YWwgJiYgY3VycmVuY3kgPT09IG9yZGVyLmN1cnJlbmN5KSB7XG4gICAgICAgIHJldHVybiBjb25maXJtZWQoXG4gICAgICAgICAgYXdhaXQgbWFya1BhaWQoY29udGV4dCwgb3JkZXIuaWQsIHsgc291cmNlOiAncXVlcnknLCB0cmFkZU5vLCBhbW91bnQsIHdhbGxldFN0YXR1cyB9KSxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGNvbnRleHQubG9nLmVycm9yKHsgb3JkZXJJZDogb3JkZXIuaWQsIGFtb3VudCwgdG90YWw6IG9yZGVyLnRvdGFsIH0sICd3cm9uZyBhbW91bnQgcGFpZCcpO1xuICAgICAgYXdhaXQgdHJhbnNhY3QoY29udGV4dCwgKHR4KSA9PlxuICAgICAgICByZWNvcmRFdmVudCh0eCwge1xuICAgICAgICAgIG9yZGVySWQ6IG9yZGVyLmlkLFxuICAgICAgICAgIGtpbmQ6ICdhbW91bnRfbWlzbWF0Y2gnLFxuICAgICAgICAgIG9uY2VLZXk6IGBhbW91bnRfbWlzbWF0Y2g6JHthbW91bnR9OiR7Y3VycmVuY3l9YCxcbiAgICAgICAgICBldmlkZW5jZTogeyBzb3VyY2U6ICdxdWVyeScsIHRyYWRlTm8sIGFtb3VudCwgY3VycmVuY3ksIHRvdGFsOiBvcmRlci50b3RhbCB9LFxuICAgICAgICAgIGF0OiBjb250ZXh0LmNsb2NrLm5vdygpLFxuICAgICAgICB9KSxcbiAgICAgICk7XG4gICAgICByZXR1cm4geyBvcmRlciwgY29uZmlybWVkOiBmYWxzZSB9O1xuICAgIH1cbiAgICBjYXNlICdjbG9zZWQnOlxuICAgICAgcmV0dXJuIGNvbmZpcm1lZChcbiAgICAgICAgYXdhaXQgbWFya0Nsb3NlZChjb250ZXh0LCBvcmRlci5pZCwge1xuICAgICAgICAgIHNvdXJjZTogJ3F1ZXJ5JyxcbiAgICAgICAgICAuLi4odHJhZGUudHJhZGVObyAhPT0gbnVsbCAmJiB7IHRyYWRlTm86IHRyYWRlLnRyYWRlTm8gfSksXG4gICAgICAgIH0pLFxuICAgICAgKTtcbiAgICBjYXNlICd3YWl0aW5nJzpcbiAgICBjYXNlICd1bmtub3duX3RvX3dhbGxldCc6XG4gICAgICByZXR1cm4gY29udGV4dC5jbG9jay5ub3coKSA8IG9yZGVyLmV4cGlyZXNBdFxuICAgICAgICA/IGNvbmZpcm1lZChvcmRlcilcbiAgICAgICAgOiBjbG9zZUV4cGlyZWQoY29udGV4dCwgb3JkZXIpO1xuICB9XG59XG5cbi8qKiBDbG9zZXMgYXQgdGhlIHdhbGxldCBmaXJzdDogYW4gb3JkZXIgdGhhdCBjb3VsZCBzdGlsbCBiZSBwYWlkIHRoZXJlIGlzIG5ldmVyIGNsb3NlZCBoZXJlLiAqL1xuYXN5bmMgZnVuY3Rpb24gY2xvc2VFeHBpcmVkKGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCwgb3JkZXI6IE9yZGVyUm93KTogUHJvbWlzZTxTZXR0bGVtZW50PiB7XG4gIGNvbnN0IHdhbGxldCA9IGNvbnRleHQud2FsbGV0cy5uYW1lZChvcmRlci5wcm92aWRlcik7XG4gIGNvbnN0IHJlZiA9IHJlZk9mKG9yZGVyKTtcbiAgc3dpdGNoIChhd2FpdCB3YWxsZXQuY2xvc2VUcmFkZShyZWYpKSB7XG4gICAgY2FzZSAnY2xvc2VkJzpcbiAgICAgIHJldHVybiBjb25maXJtZWQoYXdhaXQgbWFya0Nsb3NlZChjb250ZXh0LCBvcmRlci5pZCwgeyBzb3VyY2U6ICdjbG9zZScgfSkpO1xuICAgIGNhc2UgJ3Vua25vd25fdG9fd2FsbGV0JzpcbiAgICAgIC8vIE5ldmVyIG1hZGUgYXQgdGhlIHdhbGxldCwgYW5kIHBhc3QgdGhlIHRpbWUgbGltaXQgdGhhdCBpdCB3YXMgb2ZmZXJlZCB3aXRoOiBpdCBjYW5ub3QgYmUgbWFkZSBhbnkgbW9yZS5cbiAgICAgIHJldHVybiBjb25maXJtZWQoYXdhaXQgbWFya0Nsb3NlZChjb250ZXh0LCBvcmRlci5pZCwgeyBzb3VyY2U6ICdjbG9zZScsIHdhbGxldDogJ3Vua25vd24nIH0pKTtcbiAgICBjYXNlICdyZWZ1c2VkJzoge1xuICAgICAgLy8gUGFpZCwgb3IgYmVpbmcgcGFpZCwgYmV0d2VlbiB0aGUgcXVlc3Rpb24gYW5kIHRoZSBjbG9zZS5cbiAgICAgIGNvbnN0IGFnYWluID0gYXdhaXQgd2FsbGV0LnF1ZXJ5VHJhZGUocmVmKTtcbiAgICAgIHJldHVybiBhZ2Fpbi5zdGF0dXMgPT09ICdwYWlkJyB8fCBhZ2Fpbi5zdGF0dXMgPT09ICdjbG9zZWQnXG4gICAgICAgID8gc2V0dGxlQXMoY29udGV4dCwgb3JkZXIsIGFnYWluKVxuICAgICAgICA6IHsgb3JkZXIsIGNvbmZpcm1lZDogZmFsc2UgfTtcbiAgICB9XG4gIH1cbn1cblxuLyoqXG4gKiBBc2tzIHRoZSB3YWxsZXQgYWJvdXQgYW4gb3JkZXIgdGhhdCBhd2FpdHMgcGF5bWVudCBhbmQgc2V0dGxlcyBpdCBieSB0aGUgYW5zd2VyLiBBIHdhbGxldCB0aGF0IGNhbm5vdCBiZSByZWFjaGVkXG4gKiBjaGFuZ2VzIG5vdGhpbmc6IHRoZSBzdG9yZWQgc3RhdGUgaXMgcmV0dXJuZWQgYXMgbm90IGNvbmZpcm1lZCwgc2luY2UgdW5rbm93biBpcyBuZWl0aGVyIGZhaWxlZCBub3IgdW5wYWlkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2V0dGxlT3JkZXIoY29udGV4dDogTWVyY2hhbnRDb250ZXh0LCBvcmRlcjogT3JkZXJSb3cpOiBQcm9taXNlPFNldHRsZW1lbnQ+IHtcbiAgaWYgKCFpc09wZW4ob3JkZXIuc3RhdHVzKSkgcmV0dXJuIGNvbmZpcm1lZChvcmRlcik7XG4gIHRyeSB7XG4gICAgY29uc3Qgd2FsbGV0ID0gY29udGV4dC53YWxsZXRzLm5hbWVkKG9yZGVyLnByb3ZpZGVyKTtcbiAgICByZXR1cm4gYXdhaXQgc2V0dGxlQXMoY29udGV4dCwgb3JkZXIsIGF3YWl0IHdhbGxldC5xdWVyeVRyYWRlKHJlZk9mKG9yZGVyKSkpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFRyYWRlVGFrZW5FcnJvcikge1xuICAgICAgY29udGV4dC5sb2cuZXJyb3IoeyBvcmRlcklkOiBvcmRlci5pZCB9LCAncGFpZCBieSB0aGUgdHJhZGUgb2YgYW5vdGhlciBvcmRlcicpO1xuICAgIH0gZWxzZSBpZiAoZXJyb3IgaW5zdGFuY2VvZiBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKSB7XG4gICAgICBjb250ZXh0LmxvZy53YXJuKHsgb3JkZXJJZDogb3JkZXIuaWQsIHJlYXNvbjogZXJyb3IubWVzc2FnZSB9LCAnd2FsbGV0IG5vdCBhc2tlZCcpO1xuICAgIH0gZWxzZSB7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gICAgY29uc3Qgc3RvcmVkID0gYXdhaXQgY3VycmVudChjb250ZXh0LmRhdGFiYXNlLCBvcmRlci5pZCk7XG4gICAgcmV0dXJuIHsgb3JkZXI6IHN0b3JlZCwgY29uZmlybWVkOiAhaXNPcGVuKHN0b3JlZC5zdGF0dXMpIH07XG4gIH1cbn1cbiJdLCJuYW1lcyI6WyJUcmFkZVRha2VuRXJyb3IiLCJtYXJrUGFpZCIsInJlZk9mIiwic2V0dGxlT3JkZXIiLCJFcnJvciIsIm5hbWUiLCJpZCIsInRyYWRlTm8iLCJ0b3RhbCIsImN1cnJlbmN5Iiwib3V0VHJhZGVObyIsImFtb3VudCIsImNvbmZpcm1lZCIsIm9yZGVyIiwiY3VycmVudCIsInF1ZXJpZXMiLCJmaW5kT3JkZXIiLCJjb250ZXh0Iiwib3JkZXJJZCIsImV2aWRlbmNlIiwic3RvcmVQYXltZW50IiwiZXJyb3IiLCJicmVha3NVbmlxdWUiLCJzb3VyY2UiLCJ3YWxsZXRTdGF0dXMiLCJub3RpZnlJZCIsImF0IiwiY2xvY2siLCJub3ciLCJ0cmFuc2FjdCIsInR4IiwidW5kZWZpbmVkIiwib25jZUtleSIsInJlY29yZEV2ZW50Iiwia2luZCIsImxhdGUiLCJwYWlkIiwidXBkYXRlIiwib3JkZXJzIiwic2V0Iiwic3RhdHVzIiwicGFpZEF0IiwiYXNrQXQiLCJ3aGVyZSIsImFuZCIsImVxIiwiaW5BcnJheSIsIk9QRU5fU1RBVFVTRVMiLCJyZXR1cm5pbmciLCJzZXR0aW5ncyIsImxhdGVQYXltZW50cyIsInJlZnVuZCIsInJlYXNvbiIsInJlc2VydmVSZWZ1bmQiLCJtYXJrQ2xvc2VkIiwiY2xvc2VkIiwic2V0dGxlQXMiLCJ0cmFkZSIsImxvZyIsImV4cGlyZXNBdCIsImNsb3NlRXhwaXJlZCIsIndhbGxldCIsIndhbGxldHMiLCJuYW1lZCIsInByb3ZpZGVyIiwicmVmIiwiY2xvc2VUcmFkZSIsImFnYWluIiwicXVlcnlUcmFkZSIsImlzT3BlbiIsIldhbGxldFVuYXZhaWxhYmxlRXJyb3IiLCJ3YXJuIiwibWVzc2FnZSIsInN0b3JlZCIsImRhdGFiYXNlIl0sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztRQTZCYUE7ZUFBQUE7O1FBNEJTQztlQUFBQTs7UUF2QlRDO2VBQUFBOztRQTZKU0M7ZUFBQUE7Ozs0QkEvTFc7d0JBRVY7MkJBQ007MEJBQ1U7d0JBRVU7d0JBRW5CO3dCQUNRO0FBb0IvQixNQUFNSCx3QkFBd0JJO0lBQ2pCQyxPQUFPLGtCQUFrQjtBQUM3QztBQUdPLE1BQU1ILFFBQVEsQ0FBQyxFQUFFSSxFQUFFLEVBQUVDLE9BQU8sRUFBRUMsS0FBSyxFQUFFQyxRQUFRLEVBQVksR0FBZ0IsQ0FBQTtRQUM5RUMsWUFBWUo7UUFDWkM7UUFDQUksUUFBUUg7UUFDUkM7SUFDRixDQUFBO0FBRUEsTUFBTUcsWUFBWSxDQUFDQyxRQUFpQyxDQUFBO1FBQUVBO1FBQU9ELFdBQVc7SUFBSyxDQUFBO0FBRTdFLGVBQWVFLFFBQVFDLE9BQWdCLEVBQUVULEVBQVU7SUFDakQsTUFBTU8sUUFBUSxNQUFNRyxJQUFBQSxpQkFBUyxFQUFDRCxTQUFTVDtJQUN2QyxJQUFJLENBQUNPLE9BQU8sTUFBTSxJQUFJVCxNQUFNO0lBQzVCLE9BQU9TO0FBQ1Q7QUFVTyxlQUFlWixTQUNwQmdCLE9BQXdCLEVBQ3hCQyxPQUFlLEVBQ2ZDLFFBQXlCO0lBRXpCLElBQUk7UUFDRixPQUFPLE1BQU1DLGFBQWFILFNBQVNDLFNBQVNDO0lBQzlDLEVBQUUsT0FBT0UsT0FBTztRQUNkLElBQUksQ0FBQ0MsSUFBQUEsdUJBQVksRUFBQ0QsT0FBTyxvQkFBb0IsTUFBTUE7UUFDbkQsTUFBTSxJQUFJckIsZ0JBQWdCO0lBQzVCO0FBQ0Y7QUFFQSxlQUFlb0IsYUFDYkgsT0FBd0IsRUFDeEJDLE9BQWUsRUFDZixFQUFFSyxNQUFNLEVBQUVoQixPQUFPLEVBQUVJLE1BQU0sRUFBRWEsWUFBWSxFQUFFQyxRQUFRLEVBQW1CO0lBRXBFLE1BQU1DLEtBQUtULFFBQVFVLEtBQUssQ0FBQ0MsR0FBRztJQUM1QixPQUFPQyxJQUFBQSxnQkFBUSxFQUFDWixTQUFTLE9BQU9hO1FBQzlCLE1BQU1YLFdBQVc7WUFDZkk7WUFDQWhCO1lBQ0FJO1lBQ0FhO1lBQ0EsR0FBSUMsYUFBYU0sYUFBYTtnQkFBRU47WUFBUyxDQUFDO1FBQzVDO1FBQ0EsSUFBSUEsYUFBYU0sV0FBVztZQUMxQixNQUFNQyxVQUFVLENBQUMsU0FBUyxFQUFFUCxVQUFVO1lBQ3RDLE1BQU1RLElBQUFBLG1CQUFXLEVBQUNILElBQUk7Z0JBQUVaO2dCQUFTZ0IsTUFBTTtnQkFBWUY7Z0JBQVNiO2dCQUFVTztZQUFHO1FBQzNFO1FBQ0EsS0FBSyxNQUFNUyxRQUFRO1lBQUM7WUFBTztTQUFLLENBQUU7WUFDaEMsTUFBTSxDQUFDQyxLQUFLLEdBQUcsTUFBTU4sR0FDbEJPLE1BQU0sQ0FBQ0MsY0FBTSxFQUNiQyxHQUFHLENBQUM7Z0JBQUVDLFFBQVE7Z0JBQVFDLFFBQVFmO2dCQUFJbkI7Z0JBQVNtQyxPQUFPO1lBQUssR0FDdkRDLEtBQUssQ0FDSkMsSUFBQUEsZUFBRyxFQUFDQyxJQUFBQSxjQUFFLEVBQUNQLGNBQU0sQ0FBQ2hDLEVBQUUsRUFBRVksVUFBVTRCLElBQUFBLG1CQUFPLEVBQUNSLGNBQU0sQ0FBQ0UsTUFBTSxFQUFFTCxPQUFPO2dCQUFDO2FBQVMsR0FBR1kscUJBQWEsSUFFckZDLFNBQVM7WUFDWixJQUFJLENBQUNaLE1BQU07WUFDWCxNQUFNRixPQUFPQyxPQUFPLHFCQUFxQjtZQUN6QyxNQUFNRixJQUFBQSxtQkFBVyxFQUFDSCxJQUFJO2dCQUFFWjtnQkFBU2dCO2dCQUFNRixTQUFTO2dCQUFRYjtnQkFBVU87WUFBRztZQUNyRSxJQUFJUyxRQUFRbEIsUUFBUWdDLFFBQVEsQ0FBQ0MsWUFBWSxLQUFLLFVBQVU7Z0JBQ3RELE1BQU1DLFNBQVM7b0JBQUV4QztvQkFBUXlDLFFBQVE7Z0JBQTZCO2dCQUM5RCxNQUFNQyxJQUFBQSxxQkFBYSxFQUFDdkIsSUFBSWIsU0FBU0MsU0FBUyxnQkFBZ0JpQztZQUM1RDtZQUNBLE9BQU9mO1FBQ1Q7UUFDQSxPQUFPdEIsUUFBUWdCLElBQUlaO0lBQ3JCO0FBQ0Y7QUFFQSxlQUFlb0MsV0FDYnJDLE9BQXdCLEVBQ3hCQyxPQUFlLEVBQ2ZDLFFBQWdDO0lBRWhDLE1BQU1PLEtBQUtULFFBQVFVLEtBQUssQ0FBQ0MsR0FBRztJQUM1QixPQUFPQyxJQUFBQSxnQkFBUSxFQUFDWixTQUFTLE9BQU9hO1FBQzlCLE1BQU0sQ0FBQ3lCLE9BQU8sR0FBRyxNQUFNekIsR0FDcEJPLE1BQU0sQ0FBQ0MsY0FBTSxFQUNiQyxHQUFHLENBQUM7WUFBRUMsUUFBUTtZQUFVRSxPQUFPO1FBQUssR0FDcENDLEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDQyxJQUFBQSxjQUFFLEVBQUNQLGNBQU0sQ0FBQ2hDLEVBQUUsRUFBRVksVUFBVTRCLElBQUFBLG1CQUFPLEVBQUNSLGNBQU0sQ0FBQ0UsTUFBTSxFQUFFTyxxQkFBYSxJQUN0RUMsU0FBUztRQUNaLElBQUksQ0FBQ08sUUFBUSxPQUFPekMsUUFBUWdCLElBQUlaO1FBQ2hDLE1BQU1lLElBQUFBLG1CQUFXLEVBQUNILElBQUk7WUFBRVo7WUFBU2dCLE1BQU07WUFBVUYsU0FBUztZQUFVYjtZQUFVTztRQUFHO1FBQ2pGLE9BQU82QjtJQUNUO0FBQ0Y7QUFFQSxlQUFlQyxTQUNidkMsT0FBd0IsRUFDeEJKLEtBQWUsRUFDZjRDLEtBQWtCO0lBRWxCLE9BQVFBLE1BQU1qQixNQUFNO1FBQ2xCLEtBQUs7WUFBUTtnQkFDWCxNQUFNLEVBQUVqQyxPQUFPLEVBQUVJLE1BQU0sRUFBRUYsUUFBUSxFQUFFZSxZQUFZLEVBQUUsR0FBR2lDO2dCQUNwRCxJQUFJOUMsV0FBV0UsTUFBTUwsS0FBSyxJQUFJQyxhQUFhSSxNQUFNSixRQUFRLEVBQUU7b0JBQ3pELE9BQU9HLFVBQ0wsTUFBTVgsU0FBU2dCLFNBQVNKLE1BQU1QLEVBQUUsRUFBRTt3QkFBRWlCLFFBQVE7d0JBQVNoQjt3QkFBU0k7d0JBQVFhO29CQUFhO2dCQUV2RjtnQkFDQVAsUUFBUXlDLEdBQUcsQ0FBQ3JDLEtBQUssQ0FBQztvQkFBRUgsU0FBU0wsTUFBTVAsRUFBRTtvQkFBRUs7b0JBQVFILE9BQU9LLE1BQU1MLEtBQUs7Z0JBQUMsR0FBRztnQkFDckUsTUFBTXFCLElBQUFBLGdCQUFRLEVBQUNaLFNBQVMsQ0FBQ2EsS0FDdkJHLElBQUFBLG1CQUFXLEVBQUNILElBQUk7d0JBQ2RaLFNBQVNMLE1BQU1QLEVBQUU7d0JBQ2pCNEIsTUFBTTt3QkFDTkYsU0FBUyxDQUFDLGdCQUFnQixFQUFFckIsT0FBTyxDQUFDLEVBQUVGLFVBQVU7d0JBQ2hEVSxVQUFVOzRCQUFFSSxRQUFROzRCQUFTaEI7NEJBQVNJOzRCQUFRRjs0QkFBVUQsT0FBT0ssTUFBTUwsS0FBSzt3QkFBQzt3QkFDM0VrQixJQUFJVCxRQUFRVSxLQUFLLENBQUNDLEdBQUc7b0JBQ3ZCO2dCQUVGLE9BQU87b0JBQUVmO29CQUFPRCxXQUFXO2dCQUFNO1lBQ25DO1FBQ0EsS0FBSztZQUNILE9BQU9BLFVBQ0wsTUFBTTBDLFdBQVdyQyxTQUFTSixNQUFNUCxFQUFFLEVBQUU7Z0JBQ2xDaUIsUUFBUTtnQkFDUixHQUFJa0MsTUFBTWxELE9BQU8sS0FBSyxRQUFRO29CQUFFQSxTQUFTa0QsTUFBTWxELE9BQU87Z0JBQUMsQ0FBQztZQUMxRDtRQUVKLEtBQUs7UUFDTCxLQUFLO1lBQ0gsT0FBT1UsUUFBUVUsS0FBSyxDQUFDQyxHQUFHLEtBQUtmLE1BQU04QyxTQUFTLEdBQ3hDL0MsVUFBVUMsU0FDVitDLGFBQWEzQyxTQUFTSjtJQUM5QjtBQUNGO0FBRUEsOEZBQThGLEdBQzlGLGVBQWUrQyxhQUFhM0MsT0FBd0IsRUFBRUosS0FBZTtJQUNuRSxNQUFNZ0QsU0FBUzVDLFFBQVE2QyxPQUFPLENBQUNDLEtBQUssQ0FBQ2xELE1BQU1tRCxRQUFRO0lBQ25ELE1BQU1DLE1BQU0vRCxNQUFNVztJQUNsQixPQUFRLE1BQU1nRCxPQUFPSyxVQUFVLENBQUNEO1FBQzlCLEtBQUs7WUFDSCxPQUFPckQsVUFBVSxNQUFNMEMsV0FBV3JDLFNBQVNKLE1BQU1QLEVBQUUsRUFBRTtnQkFBRWlCLFFBQVE7WUFBUTtRQUN6RSxLQUFLO1lBQ0gsMEdBQTBHO1lBQzFHLE9BQU9YLFVBQVUsTUFBTTBDLFdBQVdyQyxTQUFTSixNQUFNUCxFQUFFLEVBQUU7Z0JBQUVpQixRQUFRO2dCQUFTc0MsUUFBUTtZQUFVO1FBQzVGLEtBQUs7WUFBVztnQkFDZCwyREFBMkQ7Z0JBQzNELE1BQU1NLFFBQVEsTUFBTU4sT0FBT08sVUFBVSxDQUFDSDtnQkFDdEMsT0FBT0UsTUFBTTNCLE1BQU0sS0FBSyxVQUFVMkIsTUFBTTNCLE1BQU0sS0FBSyxXQUMvQ2dCLFNBQVN2QyxTQUFTSixPQUFPc0QsU0FDekI7b0JBQUV0RDtvQkFBT0QsV0FBVztnQkFBTTtZQUNoQztJQUNGO0FBQ0Y7QUFNTyxlQUFlVCxZQUFZYyxPQUF3QixFQUFFSixLQUFlO0lBQ3pFLElBQUksQ0FBQ3dELElBQUFBLGNBQU0sRUFBQ3hELE1BQU0yQixNQUFNLEdBQUcsT0FBTzVCLFVBQVVDO0lBQzVDLElBQUk7UUFDRixNQUFNZ0QsU0FBUzVDLFFBQVE2QyxPQUFPLENBQUNDLEtBQUssQ0FBQ2xELE1BQU1tRCxRQUFRO1FBQ25ELE9BQU8sTUFBTVIsU0FBU3ZDLFNBQVNKLE9BQU8sTUFBTWdELE9BQU9PLFVBQVUsQ0FBQ2xFLE1BQU1XO0lBQ3RFLEVBQUUsT0FBT1EsT0FBTztRQUNkLElBQUlBLGlCQUFpQnJCLGlCQUFpQjtZQUNwQ2lCLFFBQVF5QyxHQUFHLENBQUNyQyxLQUFLLENBQUM7Z0JBQUVILFNBQVNMLE1BQU1QLEVBQUU7WUFBQyxHQUFHO1FBQzNDLE9BQU8sSUFBSWUsaUJBQWlCaUQsZ0NBQXNCLEVBQUU7WUFDbERyRCxRQUFReUMsR0FBRyxDQUFDYSxJQUFJLENBQUM7Z0JBQUVyRCxTQUFTTCxNQUFNUCxFQUFFO2dCQUFFOEMsUUFBUS9CLE1BQU1tRCxPQUFPO1lBQUMsR0FBRztRQUNqRSxPQUFPO1lBQ0wsTUFBTW5EO1FBQ1I7UUFDQSxNQUFNb0QsU0FBUyxNQUFNM0QsUUFBUUcsUUFBUXlELFFBQVEsRUFBRTdELE1BQU1QLEVBQUU7UUFDdkQsT0FBTztZQUFFTyxPQUFPNEQ7WUFBUTdELFdBQVcsQ0FBQ3lELElBQUFBLGNBQU0sRUFBQ0ksT0FBT2pDLE1BQU07UUFBRTtJQUM1RDtBQUNGIn0=