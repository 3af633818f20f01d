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
    get REFUND_TIME () {
        return REFUND_TIME;
    },
    get createOperations () {
        return createOperations;
    },
    get invalid () {
        return invalid;
    },
    get ok () {
        return ok;
    }
});
const _money = require("../money");
const _openapi = require("./openapi");
const _refusal = require("./refusal");
const _trade = require("./trade");
const _wechattrade = require("./wechat-trade");
const REFUND_TIME = 1000;
const NUMBER = /^[\w*|-]{6,32}$/;
const REFUND_NUMBER = /^[\w*|@-]{1,64}$/;
const URL_TEXT = /^https?:\/\/\S{1,240}$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const invalid = (name)=>new _refusal.WalletRefusal('PARAM_ERROR', `${name} is missing or not valid.`);
function readObject(params, name) {
    const value = params[name];
    if (typeof value === 'object' && value !== null) return value;
    throw invalid(name);
}
function readFen(params, name) {
    const value = params[name];
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= _money.MAX_AMOUNT) {
        return value;
    }
    throw invalid(name);
}
const ok = (content)=>({
        status: 200,
        content
    });
function createOperations(context) {
    const { trades, keys, clock } = context;
    const find = (outTradeNo)=>{
        const trade = trades.findByOutTradeNo(outTradeNo);
        return trade?.api === 'wechat' ? trade : undefined;
    };
    function requireMerchant(mchId) {
        if (mchId !== keys.mchId) throw new _refusal.WalletRefusal('PARAM_ERROR', 'mchid is of another one.');
    }
    const prepay = ({ params })=>{
        requireMerchant(params['mchid']);
        if (params['appid'] !== keys.appId) {
            throw new _refusal.WalletRefusal('APPID_MCHID_NOT_MATCH', 'appid is not bound to the merchant.');
        }
        const amount = readObject(params, 'amount');
        (0, _openapi.readText)(amount, 'currency', /^CNY$/);
        const trade = trades.create({
            api: 'wechat',
            outTradeNo: (0, _openapi.readText)(params, 'out_trade_no', NUMBER),
            subject: (0, _openapi.readText)(params, 'description', /^[^\0]{1,127}$/u),
            amount: readFen(amount, 'total'),
            expiresAt: Date.parse((0, _openapi.readText)(params, 'time_expire', RFC_3339)),
            buyerId: (0, _openapi.readText)(readObject(params, 'payer'), 'openid', /^\w{1,64}$/),
            notifyUrl: (0, _openapi.readText)(params, 'notify_url', URL_TEXT)
        });
        return ok({
            prepay_id: (0, _wechattrade.prepayIdOf)(trade)
        });
    };
    const query = ({ number, query: { mchid } })=>{
        requireMerchant(mchid);
        const trade = find(number);
        if (!trade) throw new _refusal.WalletRefusal('ORDER_NOT_EXIST', 'There is no such order.', 404);
        return ok((0, _wechattrade.toTransaction)(trade, keys));
    };
    const close = ({ number, params })=>{
        requireMerchant(params['mchid']);
        const trade = find(number);
        if (trade?.paidAt !== undefined) throw new _refusal.WalletRefusal('ORDERPAID', 'The order is paid.');
        if (trade && (0, _trade.isSettling)(trade)) {
            return {
                status: 202,
                content: {
                    code: 'USERPAYING',
                    message: 'The buyer is paying.'
                }
            };
        }
        // The real one answers the same for a number that it does not know.
        if (trade) trades.close(number);
        return {
            status: 204
        };
    };
    const refund = ({ params })=>{
        const amount = readObject(params, 'amount');
        (0, _openapi.readText)(amount, 'currency', /^CNY$/);
        const paid = trades.find((0, _openapi.readText)(params, 'transaction_id', /^\d{28}$/));
        if (paid?.api !== 'wechat' || paid.paidAt === undefined) {
            throw new _refusal.WalletRefusal('RESOURCE_NOT_EXISTS', 'There is no such payment.', 404);
        }
        if (readFen(amount, 'total') !== paid.amount) {
            throw new _refusal.WalletRefusal('INVALID_REQUEST', 'The order has another amount.');
        }
        const { trade, refund: made } = trades.refund(paid.outTradeNo, {
            refundNo: (0, _openapi.readText)(params, 'out_refund_no', REFUND_NUMBER),
            amount: readFen(amount, 'refund'),
            settleAfter: REFUND_TIME,
            ...params['notify_url'] !== undefined && {
                notifyUrl: (0, _openapi.readText)(params, 'notify_url', URL_TEXT)
            }
        });
        return ok((0, _wechattrade.toRefund)(trade, made, clock.now()));
    };
    const queryRefund = ({ number })=>{
        for (const trade of trades.list()){
            const made = trade.refunds.find(({ refundNo })=>refundNo === number);
            if (trade.api === 'wechat' && made) return ok((0, _wechattrade.toRefund)(trade, made, clock.now()));
        }
        throw new _refusal.WalletRefusal('RESOURCE_NOT_EXISTS', 'There is no such refund.', 404);
    };
    return {
        prepay,
        query,
        close,
        refund,
        queryRefund
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3dlY2hhdC1vcGVyYXRpb25zLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IE1BWF9BTU9VTlQgfSBmcm9tICcuLi9tb25leSc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hDb250ZXh0IH0gZnJvbSAnLi9jb250ZXh0JztcbmltcG9ydCB7IHJlYWRUZXh0IH0gZnJvbSAnLi9vcGVuYXBpJztcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSAnLi9vcGVuYXBpJztcbmltcG9ydCB7IFdhbGxldFJlZnVzYWwgfSBmcm9tICcuL3JlZnVzYWwnO1xuaW1wb3J0IHsgaXNTZXR0bGluZyB9IGZyb20gJy4vdHJhZGUnO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94VHJhZGUgfSBmcm9tICcuL3RyYWRlJztcbmltcG9ydCB7IHByZXBheUlkT2YsIHRvUmVmdW5kLCB0b1RyYW5zYWN0aW9uIH0gZnJvbSAnLi93ZWNoYXQtdHJhZGUnO1xuXG4vKiogTWlsbGlzZWNvbmRzIHVudGlsIGEgcmVmdW5kIGhhcyByZWFjaGVkIHRoZSBidXllci4gVGhlIHJlYWwgb25lIHRha2VzIG1pbnV0ZXMgb3IgZGF5cy4gKi9cbmV4cG9ydCBjb25zdCBSRUZVTkRfVElNRSA9IDEwMDA7XG5cbmNvbnN0IE5VTUJFUiA9IC9eW1xcdyp8LV17NiwzMn0kLztcbmNvbnN0IFJFRlVORF9OVU1CRVIgPSAvXltcXHcqfEAtXXsxLDY0fSQvO1xuY29uc3QgVVJMX1RFWFQgPSAvXmh0dHBzPzpcXC9cXC9cXFN7MSwyNDB9JC87XG5jb25zdCBSRkNfMzMzOSA9IC9eXFxkezR9LVxcZHsyfS1cXGR7Mn1UXFxkezJ9OlxcZHsyfTpcXGR7Mn0oPzpafFsrLV1cXGR7Mn06XFxkezJ9KSQvO1xuXG5leHBvcnQgY29uc3QgaW52YWxpZCA9IChuYW1lOiBzdHJpbmcpID0+XG4gIG5ldyBXYWxsZXRSZWZ1c2FsKCdQQVJBTV9FUlJPUicsIGAke25hbWV9IGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLmApO1xuXG5mdW5jdGlvbiByZWFkT2JqZWN0KHBhcmFtczogUGFyYW1zLCBuYW1lOiBzdHJpbmcpOiBQYXJhbXMge1xuICBjb25zdCB2YWx1ZSA9IHBhcmFtc1tuYW1lXTtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ29iamVjdCcgJiYgdmFsdWUgIT09IG51bGwpIHJldHVybiB2YWx1ZSBhcyBQYXJhbXM7XG4gIHRocm93IGludmFsaWQobmFtZSk7XG59XG5cbmZ1bmN0aW9uIHJlYWRGZW4ocGFyYW1zOiBQYXJhbXMsIG5hbWU6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IHZhbHVlID0gcGFyYW1zW25hbWVdO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJyAmJiBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+PSAxICYmIHZhbHVlIDw9IE1BWF9BTU9VTlQpIHtcbiAgICByZXR1cm4gdmFsdWU7XG4gIH1cbiAgdGhyb3cgaW52YWxpZChuYW1lKTtcbn1cblxuLyoqIFdoYXQgYW4gb3BlcmF0aW9uIGFuc3dlcnM7IHdpdGhvdXQgY29udGVudCB0aGVyZSBpcyBubyBib2R5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBPdXRjb21lIHtcbiAgc3RhdHVzOiBudW1iZXI7XG4gIGNvbnRlbnQ/OiBQYXJhbXM7XG59XG5cbmV4cG9ydCB0eXBlIE9wZXJhdGlvbiA9IChnaXZlbjogeyBwYXJhbXM6IFBhcmFtczsgbnVtYmVyOiBzdHJpbmc7IHF1ZXJ5OiBQYXJhbXMgfSkgPT4gT3V0Y29tZTtcblxuZXhwb3J0IGNvbnN0IG9rID0gKGNvbnRlbnQ6IFBhcmFtcyk6IE91dGNvbWUgPT4gKHsgc3RhdHVzOiAyMDAsIGNvbnRlbnQgfSk7XG5cbi8qKiBXaGF0IFdlQ2hhdCBQYXkgZG9lcyB3aXRoIHRoZSB0cmFkZSBib29rLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZU9wZXJhdGlvbnMoY29udGV4dDogU2FuZGJveENvbnRleHQpIHtcbiAgY29uc3QgeyB0cmFkZXMsIGtleXMsIGNsb2NrIH0gPSBjb250ZXh0O1xuXG4gIGNvbnN0IGZpbmQgPSAob3V0VHJhZGVObzogc3RyaW5nKTogU2FuZGJveFRyYWRlIHwgdW5kZWZpbmVkID0+IHtcbiAgICBjb25zdCB0cmFkZSA9IHRyYWRlcy5maW5kQnlPdXRUcmFkZU5vKG91dFRyYWRlTm8pO1xuICAgIHJldHVybiB0cmFkZT8uYXBpID09PSAnd2VjaGF0JyA/IHRyYWRlIDogdW5kZWZpbmVkO1xuICB9O1xuXG4gIGZ1bmN0aW9uIHJlcXVpcmVNZXJjaGFudChtY2hJZDogdW5rbm93bik6IHZvaWQge1xuICAgIGlmIChtY2hJZCAhPT0ga2V5cy5tY2hJZCkgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ1BBUkFNX0VSUk9SJywgJ21jaGlkIGlzIG9mIGFub3RoZXIgb25lLicpO1xuICB9XG5cbiAgY29uc3QgcHJlcGF5OiBPcGVyYXRpb24gPSAoeyBwYXJhbXMgfSkgPT4ge1xuICAgIHJlcXVpcmVNZXJjaGFudChwYXJhbXNbJ21jaGlkJ10pO1xuICAgIGlmIChwYXJhbXNbJ2FwcGlkJ10gIT09IGtleXMuYXBwSWQpIHtcbiAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdBUFBJRF9NQ0hJRF9OT1RfTUFUQ0gnLCAnYXBwaWQgaXMgbm90IGJvdW5kIHRvIHRoZSBtZXJjaGFudC4nKTtcbiAgICB9XG4gICAgY29uc3QgYW1vdW50ID0gcmVhZE9iamVjdChwYXJhbXMsICdhbW91bnQnKTtcbiAgICByZWFkVGV4dChhbW91bnQsICdjdXJyZW5jeScsIC9eQ05ZJC8pO1xuICAgIGNvbnN0IHRyYWRlID0gdHJhZGVzLmNyZWF0ZSh7XG4gICAgICBhcGk6ICd3ZWNoYXQnLFxuICAgICAgb3V0VHJhZGVObzogcmVhZFRleHQocGFyYW1zLCAnb3V0X3RyYWRlX25vJywgTlVNQkVSKSxcbiAgICAgIHN1YmplY3Q6IHJlYWRUZXh0KHBhcmFtcywgJ2Rlc2NyaXB0aW9uJywgL15bXlxcMF17MSwxMjd9JC91KSxcbiAgICAgIGFtb3VudDogcmVhZEZlbihhbW91bnQsICd0b3RhbCcpLFxuICAgICAgZXhwaXJlc0F0OiBEYXRlLnBhcnNlKHJlYWRUZXh0KHBhcmFtcywgJ3RpbWVfZXhwaXJlJywgUkZDXzMzMzkpKSxcbiAgICAgIGJ1eWVySWQ6IHJlYWRUZXh0KHJlYWRPYmplY3QocGFyYW1zLCAncGF5ZXInKSwgJ29wZW5pZCcsIC9eXFx3ezEsNjR9JC8pLFxuICAgICAgbm90aWZ5VXJsOiByZWFkVGV4dChwYXJhbXMsICdub3RpZnlfdXJsJywgVVJMX1RFWFQpLFxuICAgIH0pO1xuICAgIHJldHVybiBvayh7IHByZXBheV9pZDogcHJlcGF5SWRPZih0cmFkZSkgfSk7XG4gIH07XG5cbiAgY29uc3QgcXVlcnk6IE9wZXJhdGlvbiA9ICh7IG51bWJlciwgcXVlcnk6IHsgbWNoaWQgfSB9KSA9PiB7XG4gICAgcmVxdWlyZU1lcmNoYW50KG1jaGlkKTtcbiAgICBjb25zdCB0cmFkZSA9IGZpbmQobnVtYmVyKTtcbiAgICBpZiAoIXRyYWRlKSB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnT1JERVJfTk9UX0VYSVNUJywgJ1RoZXJlIGlzIG5vIHN1Y2ggb3JkZXIuJywgNDA0KTtcbiAgICByZXR1cm4gb2sodG9UcmFuc2FjdGlvbih0cmFkZSwga2V5cykpO1xuICB9O1xuXG4gIGNvbnN0IGNsb3NlOiBPcGVyYXRpb24gPSAoeyBudW1iZXIsIHBhcmFtcyB9KSA9PiB7XG4gICAgcmVxdWlyZU1lcmNoYW50KHBhcmFtc1snbWNoaWQnXSk7XG4gICAgY29uc3QgdHJhZGUgPSBmaW5kKG51bWJlcik7XG4gICAgaWYgKHRyYWRlPy5wYWlkQXQgIT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ09SREVSUEFJRCcsICdUaGUgb3JkZXIgaXMgcGFpZC4nKTtcbiAgICBpZiAodHJhZGUgJiYgaXNTZXR0bGluZyh0cmFkZSkpIHtcbiAgICAgIHJldHVybiB7IHN0YXR1czogMjAyLCBjb250ZW50OiB7IGNvZGU6ICdVU0VSUEFZSU5HJywgbWVzc2FnZTogJ1RoZSBidXllciBpcyBwYXlpbmcuJyB9IH07XG4gICAgfVxuICAgIC8vIFRoZSByZWFsIG9uZSBhbnN3ZXJzIHRoZSBzYW1lIGZvciBhIG51bWJlciB0aGF0IGl0IGRvZXMgbm90IGtub3cuXG4gICAgaWYgKHRyYWRlKSB0cmFkZXMuY2xvc2UobnVtYmVyKTtcbiAgICByZXR1cm4geyBzdGF0dXM6IDIwNCB9O1xuICB9O1xuXG4gIGNvbnN0IHJlZnVuZDogT3BlcmF0aW9uID0gKHsgcGFyYW1zIH0pID0+IHtcbiAgICBjb25zdCBhbW91bnQgPSByZWFkT2JqZWN0KHBhcmFtcywgJ2Ftb3VudCcpO1xuICAgIHJlYWRUZXh0KGFtb3VudCwgJ2N1cnJlbmN5JywgL15DTlkkLyk7XG4gICAgY29uc3QgcGFpZCA9IHRyYWRlcy5maW5kKHJlYWRUZXh0KHBhcmFtcywgJ3RyYW5zYWN0aW9uX2lkJywgL15cXGR7Mjh9JC8pKTtcbiAgICBpZiAocGFpZD8uYXBpICE9PSAnd2VjaGF0JyB8fCBwYWlkLnBhaWRBdCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnUkVTT1VSQ0VfTk9UX0VYSVNUUycsICdUaGVyZSBpcyBubyBzdWNoIHBheW1lbnQuJywgNDA0KTtcbiAgICB9XG4gICAgaWYgKHJlYWRGZW4oYW1vdW50LCAndG90YWwnKSAhPT0gcGFpZC5hbW91bnQpIHtcbiAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdJTlZBTElEX1JFUVVFU1QnLCAnVGhlIG9yZGVyIGhhcyBhbm90aGVyIGFtb3VudC4nKTtcbiAgICB9XG4gICAgY29uc3QgeyB0cmFkZSwgcmVmdW5kOiBtYWRlIH0gPSB0cmFkZXMucmVmdW5kKHBhaWQub3V0VHJhZGVObywge1xuICAgICAgcmVmdW5kTm86IHJlYWRUZXh0KHBhcmFtcywgJ291dF9yZWZ1bmRfbm8nLCBSRUZVTkRfTlVNQkVSKSxcbiAgICAgIGFtb3VudDogcmVhZEZlbihhbW91bnQsICdyZWZ1bmQnKSxcbiAgICAgIHNldHRsZUFmdGVyOiBSRUZVTkRfVElNRSxcbiAgICAgIC4uLihwYXJhbXNbJ25vdGlmeV91cmwnXSAhPT0gdW5kZWZpbmVkICYmIHtcbiAgICAgICAgbm90aWZ5VXJsOiByZWFkVGV4dChwYXJhbXMsICdub3RpZnlfdXJsJywgVVJMX1RFWFQpLFxuICAgICAgfSksXG4gICAgfSk7XG4gICAgcmV0dXJuIG9rKHRvUmVmdW5kKHRyYWRlLCBtYWRlLCBjbG9jay5ub3coKSkpO1xuICB9O1xuXG4gIGNvbnN0IHF1ZXJ5UmVmdW5kOiBPcGVyYXRpb24gPSAoeyBudW1iZXIgfSkgPT4ge1xuICAgIGZvciAoY29uc3QgdHJhZGUgb2YgdHJhZGVzLmxpc3QoKSkge1xuICAgICAgY29uc3QgbWFkZSA9IHRyYWRlLnJlZnVuZHMuZmluZCgoeyByZWZ1bmRObyB9KSA9PiByZWZ1bmRObyA9PT0gbnVtYmVyKTtcbiAgICAgIGlmICh0cmFkZS5hcGkgPT09ICd3ZWNoYXQnICYmIG1hZGUpIHJldHVybiBvayh0b1JlZnVuZCh0cmFkZSwgbWFkZSwgY2xvY2subm93KCkpKTtcbiAgICB9XG4gICAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ1JFU09VUkNFX05PVF9FWElTVFMnLCAnVGhlcmUgaXMgbm8gc3VjaCByZWZ1bmQuJywgNDA0KTtcbiAgfTtcblxuICByZXR1cm4geyBwcmVwYXksIHF1ZXJ5LCBjbG9zZSwgcmVmdW5kLCBxdWVyeVJlZnVuZCB9O1xufVxuIl0sIm5hbWVzIjpbIlJFRlVORF9USU1FIiwiY3JlYXRlT3BlcmF0aW9ucyIsImludmFsaWQiLCJvayIsIk5VTUJFUiIsIlJFRlVORF9OVU1CRVIiLCJVUkxfVEVYVCIsIlJGQ18zMzM5IiwibmFtZSIsIldhbGxldFJlZnVzYWwiLCJyZWFkT2JqZWN0IiwicGFyYW1zIiwidmFsdWUiLCJyZWFkRmVuIiwiTnVtYmVyIiwiaXNJbnRlZ2VyIiwiTUFYX0FNT1VOVCIsImNvbnRlbnQiLCJzdGF0dXMiLCJjb250ZXh0IiwidHJhZGVzIiwia2V5cyIsImNsb2NrIiwiZmluZCIsIm91dFRyYWRlTm8iLCJ0cmFkZSIsImZpbmRCeU91dFRyYWRlTm8iLCJhcGkiLCJ1bmRlZmluZWQiLCJyZXF1aXJlTWVyY2hhbnQiLCJtY2hJZCIsInByZXBheSIsImFwcElkIiwiYW1vdW50IiwicmVhZFRleHQiLCJjcmVhdGUiLCJzdWJqZWN0IiwiZXhwaXJlc0F0IiwiRGF0ZSIsInBhcnNlIiwiYnV5ZXJJZCIsIm5vdGlmeVVybCIsInByZXBheV9pZCIsInByZXBheUlkT2YiLCJxdWVyeSIsIm51bWJlciIsIm1jaGlkIiwidG9UcmFuc2FjdGlvbiIsImNsb3NlIiwicGFpZEF0IiwiaXNTZXR0bGluZyIsImNvZGUiLCJtZXNzYWdlIiwicmVmdW5kIiwicGFpZCIsIm1hZGUiLCJyZWZ1bmRObyIsInNldHRsZUFmdGVyIiwidG9SZWZ1bmQiLCJub3ciLCJxdWVyeVJlZnVuZCIsImxpc3QiLCJyZWZ1bmRzIl0sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztRQVVhQTtlQUFBQTs7UUFtQ0dDO2VBQUFBOztRQTVCSEM7ZUFBQUE7O1FBeUJBQztlQUFBQTs7O3VCQTFDYzt5QkFFRjt5QkFFSzt1QkFDSDs2QkFFeUI7QUFHN0MsTUFBTUgsY0FBYztBQUUzQixNQUFNSSxTQUFTO0FBQ2YsTUFBTUMsZ0JBQWdCO0FBQ3RCLE1BQU1DLFdBQVc7QUFDakIsTUFBTUMsV0FBVztBQUVWLE1BQU1MLFVBQVUsQ0FBQ00sT0FDdEIsSUFBSUMsc0JBQWEsQ0FBQyxlQUFlLEdBQUdELEtBQUsseUJBQXlCLENBQUM7QUFFckUsU0FBU0UsV0FBV0MsTUFBYyxFQUFFSCxJQUFZO0lBQzlDLE1BQU1JLFFBQVFELE1BQU0sQ0FBQ0gsS0FBSztJQUMxQixJQUFJLE9BQU9JLFVBQVUsWUFBWUEsVUFBVSxNQUFNLE9BQU9BO0lBQ3hELE1BQU1WLFFBQVFNO0FBQ2hCO0FBRUEsU0FBU0ssUUFBUUYsTUFBYyxFQUFFSCxJQUFZO0lBQzNDLE1BQU1JLFFBQVFELE1BQU0sQ0FBQ0gsS0FBSztJQUMxQixJQUFJLE9BQU9JLFVBQVUsWUFBWUUsT0FBT0MsU0FBUyxDQUFDSCxVQUFVQSxTQUFTLEtBQUtBLFNBQVNJLGlCQUFVLEVBQUU7UUFDN0YsT0FBT0o7SUFDVDtJQUNBLE1BQU1WLFFBQVFNO0FBQ2hCO0FBVU8sTUFBTUwsS0FBSyxDQUFDYyxVQUE4QixDQUFBO1FBQUVDLFFBQVE7UUFBS0Q7SUFBUSxDQUFBO0FBR2pFLFNBQVNoQixpQkFBaUJrQixPQUF1QjtJQUN0RCxNQUFNLEVBQUVDLE1BQU0sRUFBRUMsSUFBSSxFQUFFQyxLQUFLLEVBQUUsR0FBR0g7SUFFaEMsTUFBTUksT0FBTyxDQUFDQztRQUNaLE1BQU1DLFFBQVFMLE9BQU9NLGdCQUFnQixDQUFDRjtRQUN0QyxPQUFPQyxPQUFPRSxRQUFRLFdBQVdGLFFBQVFHO0lBQzNDO0lBRUEsU0FBU0MsZ0JBQWdCQyxLQUFjO1FBQ3JDLElBQUlBLFVBQVVULEtBQUtTLEtBQUssRUFBRSxNQUFNLElBQUlyQixzQkFBYSxDQUFDLGVBQWU7SUFDbkU7SUFFQSxNQUFNc0IsU0FBb0IsQ0FBQyxFQUFFcEIsTUFBTSxFQUFFO1FBQ25Da0IsZ0JBQWdCbEIsTUFBTSxDQUFDLFFBQVE7UUFDL0IsSUFBSUEsTUFBTSxDQUFDLFFBQVEsS0FBS1UsS0FBS1csS0FBSyxFQUFFO1lBQ2xDLE1BQU0sSUFBSXZCLHNCQUFhLENBQUMseUJBQXlCO1FBQ25EO1FBQ0EsTUFBTXdCLFNBQVN2QixXQUFXQyxRQUFRO1FBQ2xDdUIsSUFBQUEsaUJBQVEsRUFBQ0QsUUFBUSxZQUFZO1FBQzdCLE1BQU1SLFFBQVFMLE9BQU9lLE1BQU0sQ0FBQztZQUMxQlIsS0FBSztZQUNMSCxZQUFZVSxJQUFBQSxpQkFBUSxFQUFDdkIsUUFBUSxnQkFBZ0JQO1lBQzdDZ0MsU0FBU0YsSUFBQUEsaUJBQVEsRUFBQ3ZCLFFBQVEsZUFBZTtZQUN6Q3NCLFFBQVFwQixRQUFRb0IsUUFBUTtZQUN4QkksV0FBV0MsS0FBS0MsS0FBSyxDQUFDTCxJQUFBQSxpQkFBUSxFQUFDdkIsUUFBUSxlQUFlSjtZQUN0RGlDLFNBQVNOLElBQUFBLGlCQUFRLEVBQUN4QixXQUFXQyxRQUFRLFVBQVUsVUFBVTtZQUN6RDhCLFdBQVdQLElBQUFBLGlCQUFRLEVBQUN2QixRQUFRLGNBQWNMO1FBQzVDO1FBQ0EsT0FBT0gsR0FBRztZQUFFdUMsV0FBV0MsSUFBQUEsdUJBQVUsRUFBQ2xCO1FBQU87SUFDM0M7SUFFQSxNQUFNbUIsUUFBbUIsQ0FBQyxFQUFFQyxNQUFNLEVBQUVELE9BQU8sRUFBRUUsS0FBSyxFQUFFLEVBQUU7UUFDcERqQixnQkFBZ0JpQjtRQUNoQixNQUFNckIsUUFBUUYsS0FBS3NCO1FBQ25CLElBQUksQ0FBQ3BCLE9BQU8sTUFBTSxJQUFJaEIsc0JBQWEsQ0FBQyxtQkFBbUIsMkJBQTJCO1FBQ2xGLE9BQU9OLEdBQUc0QyxJQUFBQSwwQkFBYSxFQUFDdEIsT0FBT0o7SUFDakM7SUFFQSxNQUFNMkIsUUFBbUIsQ0FBQyxFQUFFSCxNQUFNLEVBQUVsQyxNQUFNLEVBQUU7UUFDMUNrQixnQkFBZ0JsQixNQUFNLENBQUMsUUFBUTtRQUMvQixNQUFNYyxRQUFRRixLQUFLc0I7UUFDbkIsSUFBSXBCLE9BQU93QixXQUFXckIsV0FBVyxNQUFNLElBQUluQixzQkFBYSxDQUFDLGFBQWE7UUFDdEUsSUFBSWdCLFNBQVN5QixJQUFBQSxpQkFBVSxFQUFDekIsUUFBUTtZQUM5QixPQUFPO2dCQUFFUCxRQUFRO2dCQUFLRCxTQUFTO29CQUFFa0MsTUFBTTtvQkFBY0MsU0FBUztnQkFBdUI7WUFBRTtRQUN6RjtRQUNBLG9FQUFvRTtRQUNwRSxJQUFJM0IsT0FBT0wsT0FBTzRCLEtBQUssQ0FBQ0g7UUFDeEIsT0FBTztZQUFFM0IsUUFBUTtRQUFJO0lBQ3ZCO0lBRUEsTUFBTW1DLFNBQW9CLENBQUMsRUFBRTFDLE1BQU0sRUFBRTtRQUNuQyxNQUFNc0IsU0FBU3ZCLFdBQVdDLFFBQVE7UUFDbEN1QixJQUFBQSxpQkFBUSxFQUFDRCxRQUFRLFlBQVk7UUFDN0IsTUFBTXFCLE9BQU9sQyxPQUFPRyxJQUFJLENBQUNXLElBQUFBLGlCQUFRLEVBQUN2QixRQUFRLGtCQUFrQjtRQUM1RCxJQUFJMkMsTUFBTTNCLFFBQVEsWUFBWTJCLEtBQUtMLE1BQU0sS0FBS3JCLFdBQVc7WUFDdkQsTUFBTSxJQUFJbkIsc0JBQWEsQ0FBQyx1QkFBdUIsNkJBQTZCO1FBQzlFO1FBQ0EsSUFBSUksUUFBUW9CLFFBQVEsYUFBYXFCLEtBQUtyQixNQUFNLEVBQUU7WUFDNUMsTUFBTSxJQUFJeEIsc0JBQWEsQ0FBQyxtQkFBbUI7UUFDN0M7UUFDQSxNQUFNLEVBQUVnQixLQUFLLEVBQUU0QixRQUFRRSxJQUFJLEVBQUUsR0FBR25DLE9BQU9pQyxNQUFNLENBQUNDLEtBQUs5QixVQUFVLEVBQUU7WUFDN0RnQyxVQUFVdEIsSUFBQUEsaUJBQVEsRUFBQ3ZCLFFBQVEsaUJBQWlCTjtZQUM1QzRCLFFBQVFwQixRQUFRb0IsUUFBUTtZQUN4QndCLGFBQWF6RDtZQUNiLEdBQUlXLE1BQU0sQ0FBQyxhQUFhLEtBQUtpQixhQUFhO2dCQUN4Q2EsV0FBV1AsSUFBQUEsaUJBQVEsRUFBQ3ZCLFFBQVEsY0FBY0w7WUFDNUMsQ0FBQztRQUNIO1FBQ0EsT0FBT0gsR0FBR3VELElBQUFBLHFCQUFRLEVBQUNqQyxPQUFPOEIsTUFBTWpDLE1BQU1xQyxHQUFHO0lBQzNDO0lBRUEsTUFBTUMsY0FBeUIsQ0FBQyxFQUFFZixNQUFNLEVBQUU7UUFDeEMsS0FBSyxNQUFNcEIsU0FBU0wsT0FBT3lDLElBQUksR0FBSTtZQUNqQyxNQUFNTixPQUFPOUIsTUFBTXFDLE9BQU8sQ0FBQ3ZDLElBQUksQ0FBQyxDQUFDLEVBQUVpQyxRQUFRLEVBQUUsR0FBS0EsYUFBYVg7WUFDL0QsSUFBSXBCLE1BQU1FLEdBQUcsS0FBSyxZQUFZNEIsTUFBTSxPQUFPcEQsR0FBR3VELElBQUFBLHFCQUFRLEVBQUNqQyxPQUFPOEIsTUFBTWpDLE1BQU1xQyxHQUFHO1FBQy9FO1FBQ0EsTUFBTSxJQUFJbEQsc0JBQWEsQ0FBQyx1QkFBdUIsNEJBQTRCO0lBQzdFO0lBRUEsT0FBTztRQUFFc0I7UUFBUWE7UUFBT0k7UUFBT0s7UUFBUU87SUFBWTtBQUNyRCJ9