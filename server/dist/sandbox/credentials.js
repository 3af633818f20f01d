"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createCredentialReader", {
    enumerable: true,
    get: function() {
        return createCredentialReader;
    }
});
const _credentials = require("../merchant/wallet/credentials");
const _wechatsignature = require("../merchant/wallet/wechat-signature");
const _rsa = require("../rsa");
const _openapi = require("./openapi");
const _refusal = require("./refusal");
const _signedrequest = require("./signed-request");
const _wechattrade = require("./wechat-trade");
const SIGNATURE = /^[\w+/=-]{1,1024}$/;
const DIGITS = /^\d{1,16}$/;
/** A signed request as text, or a document: the limit of the body is the limit here. */ const ANY = /^[^\0]+$/;
function readObject(params, name) {
    const value = params[name];
    if (typeof value === 'object' && value !== null) return value;
    throw new _refusal.WalletRefusal('INVALID_PARAMETER', `${name} is missing or not an object.`);
}
function readFields(params, ...names) {
    return Object.fromEntries(names.map((name)=>[
            name,
            (0, _openapi.readText)(params, name)
        ]));
}
/** What the program passed to its host's payment call, for each host; who pays is not known yet. */ function createReaders(context) {
    const { trades, keys } = context;
    function requireSignature(holds) {
        if (!holds) throw new _refusal.WalletRefusal('INVALID_SIGNATURE', 'The signature does not hold.');
    }
    const requireSigned = (text, signature)=>requireSignature((0, _rsa.verifyText)(text, signature, keys.appPublicKey));
    function requireTrade(trade) {
        if (trade) return trade;
        throw new _refusal.WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
    }
    function requireIdentity(given, own) {
        if (given === own) return;
        throw new _refusal.WalletRefusal('INVALID_PARAMETER', 'The order is of another application.');
    }
    /** For the hosts whose credentials name the merchant's order and the amount. */ function byOrder(orderId, amount) {
        const trade = requireTrade(trades.findByOutTradeNo(orderId));
        if (String(trade.amount) === amount) return trade;
        throw new _refusal.WalletRefusal('ACQ.CONTEXT_INCONSISTENT', 'The trade has another amount.');
    }
    function byToken(host, tradeNO, token) {
        requireSigned((0, _credentials.tokenText)(host, keys.appId, tradeNO), token);
        return requireTrade(trades.find(tradeNO));
    }
    function byOrderString(orderString) {
        const params = (0, _signedrequest.readParams)(orderString);
        requireSignature((0, _signedrequest.isSigned)(params, context));
        return (0, _signedrequest.openTrade)(params, 'alipay.trade.app.pay', context);
    }
    function byRequestOrder(data, authorization) {
        const match = /^SHA256-RSA2048 appid=(.+),nonce_str=(.+),timestamp=(\d+),key_version=\d+,signature=(.+)$/.exec(authorization);
        const [, appId = '', nonce = '', timestamp = '', signature = ''] = match ?? [];
        requireSigned((0, _credentials.requestOrderText)(timestamp, nonce, data), signature);
        requireIdentity(appId, keys.appId);
        const order = (0, _signedrequest.readJson)(data, 'data');
        return byOrder((0, _openapi.readText)(order, 'outOrderNo'), String(order['totalAmount']));
    }
    const readers = {
        alipay: (parameters)=>byOrderString((0, _openapi.readText)(parameters, 'orderStr', ANY)),
        dd: (parameters)=>byOrderString((0, _openapi.readText)(parameters, 'info', ANY)),
        weapp (parameters) {
            const prepay = {
                timeStamp: (0, _openapi.readText)(parameters, 'timeStamp', /^\d{1,13}$/),
                nonceStr: (0, _openapi.readText)(parameters, 'nonceStr', /^[^\0]{1,32}$/),
                package: (0, _openapi.readText)(parameters, 'package', /^prepay_id=\w{1,64}$/)
            };
            (0, _openapi.readText)(parameters, 'signType', /^RSA$/);
            requireSigned((0, _wechatsignature.weappText)(keys.appId, prepay), (0, _openapi.readText)(parameters, 'paySign', SIGNATURE));
            return requireTrade((0, _wechattrade.findByPrepayId)(trades, prepay.package.slice('prepay_id='.length)));
        },
        tt (parameters) {
            if (parameters['data'] !== undefined) {
                const authorization = (0, _openapi.readText)(parameters, 'byteAuthorization', ANY);
                return byRequestOrder((0, _openapi.readText)(parameters, 'data', ANY), authorization);
            }
            const order = readObject(parameters, 'orderInfo');
            return byToken('tt', (0, _openapi.readText)(order, 'order_id'), (0, _openapi.readText)(order, 'order_token', SIGNATURE));
        },
        kwai (parameters) {
            const order = readObject(parameters, 'orderInfo');
            return byToken('kwai', (0, _openapi.readText)(order, 'order_no'), (0, _openapi.readText)(order, 'order_info_token', SIGNATURE));
        },
        qq (parameters) {
            const prepay = (0, _openapi.readText)(parameters, 'package', /^prepay_id=\w{1,64}\.[\w-]{1,1024}$/);
            const [tradeNO = '', token = ''] = prepay.slice('prepay_id='.length).split('.');
            requireIdentity((0, _openapi.readText)(parameters, 'bargainor_id'), keys.sellerId);
            return byToken('qq', tradeNO, token);
        },
        swan (parameters) {
            const order = readObject(parameters, 'orderInfo');
            (0, _openapi.readText)(order, 'signFieldsRange', /^1$/);
            const signed = {
                ...readFields(order, 'appKey', 'dealId', 'tpOrderId'),
                totalAmount: (0, _openapi.readText)(order, 'totalAmount', DIGITS)
            };
            requireSigned((0, _rsa.sortedText)(signed), (0, _openapi.readText)(order, 'rsaSign', SIGNATURE));
            requireIdentity(signed.appKey, keys.appId);
            requireIdentity(signed.dealId, keys.sellerId);
            return byOrder(signed.tpOrderId, signed.totalAmount);
        },
        jd (parameters) {
            const order = {
                ...readFields(parameters, 'appId', 'orderId', 'payChannel', 'merchantNo'),
                totalAmount: (0, _openapi.readText)(parameters, 'totalAmount', DIGITS)
            };
            const signData = (0, _openapi.readText)(parameters, 'signData', ANY);
            // What is signed and what is asked for have to be the same.
            requireSignature(signData === (0, _rsa.sortedText)(order));
            requireSigned(signData, (0, _openapi.readText)(parameters, 'sign', SIGNATURE));
            requireIdentity(order.appId, keys.appId);
            requireIdentity(order.merchantNo, keys.sellerId);
            return byOrder(order.orderId, order.totalAmount);
        }
    };
    return readers;
}
function createCredentialReader(context) {
    const readers = new Map(Object.entries(createReaders(context)));
    return (host, parameters)=>{
        const read = readers.get(host);
        if (read) return read(parameters);
        throw new _refusal.WalletRefusal('INVALID_PARAMETER', 'The sandbox does not play this host.');
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L2NyZWRlbnRpYWxzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IHJlcXVlc3RPcmRlclRleHQsIHRva2VuVGV4dCB9IGZyb20gJy4uL21lcmNoYW50L3dhbGxldC9jcmVkZW50aWFscyc7XG5pbXBvcnQgeyB3ZWFwcFRleHQgfSBmcm9tICcuLi9tZXJjaGFudC93YWxsZXQvd2VjaGF0LXNpZ25hdHVyZSc7XG5pbXBvcnQgeyBzb3J0ZWRUZXh0LCB2ZXJpZnlUZXh0IH0gZnJvbSAnLi4vcnNhJztcbmltcG9ydCB0eXBlIHsgU2FuZGJveENvbnRleHQgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgcmVhZFRleHQgfSBmcm9tICcuL29wZW5hcGknO1xuaW1wb3J0IHR5cGUgeyBQYXJhbXMgfSBmcm9tICcuL29wZW5hcGknO1xuaW1wb3J0IHsgV2FsbGV0UmVmdXNhbCB9IGZyb20gJy4vcmVmdXNhbCc7XG5pbXBvcnQgeyBpc1NpZ25lZCwgb3BlblRyYWRlLCByZWFkSnNvbiwgcmVhZFBhcmFtcyB9IGZyb20gJy4vc2lnbmVkLXJlcXVlc3QnO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94VHJhZGUgfSBmcm9tICcuL3RyYWRlJztcbmltcG9ydCB7IGZpbmRCeVByZXBheUlkIH0gZnJvbSAnLi93ZWNoYXQtdHJhZGUnO1xuXG5jb25zdCBTSUdOQVRVUkUgPSAvXltcXHcrLz0tXXsxLDEwMjR9JC87XG5jb25zdCBESUdJVFMgPSAvXlxcZHsxLDE2fSQvO1xuLyoqIEEgc2lnbmVkIHJlcXVlc3QgYXMgdGV4dCwgb3IgYSBkb2N1bWVudDogdGhlIGxpbWl0IG9mIHRoZSBib2R5IGlzIHRoZSBsaW1pdCBoZXJlLiAqL1xuY29uc3QgQU5ZID0gL15bXlxcMF0rJC87XG5cbmZ1bmN0aW9uIHJlYWRPYmplY3QocGFyYW1zOiBQYXJhbXMsIG5hbWU6IHN0cmluZyk6IFBhcmFtcyB7XG4gIGNvbnN0IHZhbHVlID0gcGFyYW1zW25hbWVdO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnb2JqZWN0JyAmJiB2YWx1ZSAhPT0gbnVsbCkgcmV0dXJuIHZhbHVlIGFzIFBhcmFtcztcbiAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ0lOVkFMSURfUEFSQU1FVEVSJywgYCR7bmFtZX0gaXMgbWlzc2luZyBvciBub3QgYW4gb2JqZWN0LmApO1xufVxuXG5mdW5jdGlvbiByZWFkRmllbGRzPE5hbWUgZXh0ZW5kcyBzdHJpbmc+KHBhcmFtczogUGFyYW1zLCAuLi5uYW1lczogTmFtZVtdKTogUmVjb3JkPE5hbWUsIHN0cmluZz4ge1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKG5hbWVzLm1hcCgobmFtZSkgPT4gW25hbWUsIHJlYWRUZXh0KHBhcmFtcywgbmFtZSldKSkgYXMgUmVjb3JkPFxuICAgIE5hbWUsXG4gICAgc3RyaW5nXG4gID47XG59XG5cbi8qKiBXaGF0IHRoZSBwcm9ncmFtIHBhc3NlZCB0byBpdHMgaG9zdCdzIHBheW1lbnQgY2FsbCwgZm9yIGVhY2ggaG9zdDsgd2hvIHBheXMgaXMgbm90IGtub3duIHlldC4gKi9cbmZ1bmN0aW9uIGNyZWF0ZVJlYWRlcnMoY29udGV4dDogU2FuZGJveENvbnRleHQpIHtcbiAgY29uc3QgeyB0cmFkZXMsIGtleXMgfSA9IGNvbnRleHQ7XG5cbiAgZnVuY3Rpb24gcmVxdWlyZVNpZ25hdHVyZShob2xkczogYm9vbGVhbik6IHZvaWQge1xuICAgIGlmICghaG9sZHMpIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdJTlZBTElEX1NJR05BVFVSRScsICdUaGUgc2lnbmF0dXJlIGRvZXMgbm90IGhvbGQuJyk7XG4gIH1cbiAgY29uc3QgcmVxdWlyZVNpZ25lZCA9ICh0ZXh0OiBzdHJpbmcsIHNpZ25hdHVyZTogc3RyaW5nKSA9PlxuICAgIHJlcXVpcmVTaWduYXR1cmUodmVyaWZ5VGV4dCh0ZXh0LCBzaWduYXR1cmUsIGtleXMuYXBwUHVibGljS2V5KSk7XG5cbiAgZnVuY3Rpb24gcmVxdWlyZVRyYWRlKHRyYWRlOiBTYW5kYm94VHJhZGUgfCB1bmRlZmluZWQpOiBTYW5kYm94VHJhZGUge1xuICAgIGlmICh0cmFkZSkgcmV0dXJuIHRyYWRlO1xuICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdUUkFERV9OT1RfRVhJU1QnLCAnVGhlcmUgaXMgbm8gc3VjaCB0cmFkZS4nLCA0MDQpO1xuICB9XG5cbiAgZnVuY3Rpb24gcmVxdWlyZUlkZW50aXR5KGdpdmVuOiBzdHJpbmcsIG93bjogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKGdpdmVuID09PSBvd24pIHJldHVybjtcbiAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnSU5WQUxJRF9QQVJBTUVURVInLCAnVGhlIG9yZGVyIGlzIG9mIGFub3RoZXIgYXBwbGljYXRpb24uJyk7XG4gIH1cblxuICAvKiogRm9yIHRoZSBob3N0cyB3aG9zZSBjcmVkZW50aWFscyBuYW1lIHRoZSBtZXJjaGFudCdzIG9yZGVyIGFuZCB0aGUgYW1vdW50LiAqL1xuICBmdW5jdGlvbiBieU9yZGVyKG9yZGVySWQ6IHN0cmluZywgYW1vdW50OiBzdHJpbmcpOiBTYW5kYm94VHJhZGUge1xuICAgIGNvbnN0IHRyYWRlID0gcmVxdWlyZVRyYWRlKHRyYWRlcy5maW5kQnlPdXRUcmFkZU5vKG9yZGVySWQpKTtcbiAgICBpZiAoU3RyaW5nKHRyYWRlLmFtb3VudCkgPT09IGFtb3VudCkgcmV0dXJuIHRyYWRlO1xuICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdBQ1EuQ09OVEVYVF9JTkNPTlNJU1RFTlQnLCAnVGhlIHRyYWRlIGhhcyBhbm90aGVyIGFtb3VudC4nKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIGJ5VG9rZW4oaG9zdDogJ3R0JyB8ICdxcScgfCAna3dhaScsIHRyYWRlTk86IHN0cmluZywgdG9rZW46IHN0cmluZyk6IFNhbmRib3hUcmFkZSB7XG4gICAgcmVxdWlyZVNpZ25lZCh0b2tlblRleHQoaG9zdCwga2V5cy5hcHBJZCwgdHJhZGVOTyksIHRva2VuKTtcbiAgICByZXR1cm4gcmVxdWlyZVRyYWRlKHRyYWRlcy5maW5kKHRyYWRlTk8pKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIGJ5T3JkZXJTdHJpbmcob3JkZXJTdHJpbmc6IHN0cmluZyk6IFNhbmRib3hUcmFkZSB7XG4gICAgY29uc3QgcGFyYW1zID0gcmVhZFBhcmFtcyhvcmRlclN0cmluZyk7XG4gICAgcmVxdWlyZVNpZ25hdHVyZShpc1NpZ25lZChwYXJhbXMsIGNvbnRleHQpKTtcbiAgICByZXR1cm4gb3BlblRyYWRlKHBhcmFtcywgJ2FsaXBheS50cmFkZS5hcHAucGF5JywgY29udGV4dCk7XG4gIH1cblxuICBmdW5jdGlvbiBieVJlcXVlc3RPcmRlcihkYXRhOiBzdHJpbmcsIGF1dGhvcml6YXRpb246IHN0cmluZyk6IFNhbmRib3hUcmFkZSB7XG4gICAgY29uc3QgbWF0Y2ggPVxuICAgICAgL15TSEEyNTYtUlNBMjA0OCBhcHBpZD0oLispLG5vbmNlX3N0cj0oLispLHRpbWVzdGFtcD0oXFxkKyksa2V5X3ZlcnNpb249XFxkKyxzaWduYXR1cmU9KC4rKSQvLmV4ZWMoXG4gICAgICAgIGF1dGhvcml6YXRpb24sXG4gICAgICApO1xuICAgIGNvbnN0IFssIGFwcElkID0gJycsIG5vbmNlID0gJycsIHRpbWVzdGFtcCA9ICcnLCBzaWduYXR1cmUgPSAnJ10gPSBtYXRjaCA/PyBbXTtcbiAgICByZXF1aXJlU2lnbmVkKHJlcXVlc3RPcmRlclRleHQodGltZXN0YW1wLCBub25jZSwgZGF0YSksIHNpZ25hdHVyZSk7XG4gICAgcmVxdWlyZUlkZW50aXR5KGFwcElkLCBrZXlzLmFwcElkKTtcbiAgICBjb25zdCBvcmRlciA9IHJlYWRKc29uKGRhdGEsICdkYXRhJyk7XG4gICAgcmV0dXJuIGJ5T3JkZXIocmVhZFRleHQob3JkZXIsICdvdXRPcmRlck5vJyksIFN0cmluZyhvcmRlclsndG90YWxBbW91bnQnXSkpO1xuICB9XG5cbiAgY29uc3QgcmVhZGVyczogUmVjb3JkPHN0cmluZywgKHBhcmFtZXRlcnM6IFBhcmFtcykgPT4gU2FuZGJveFRyYWRlPiA9IHtcbiAgICBhbGlwYXk6IChwYXJhbWV0ZXJzKSA9PiBieU9yZGVyU3RyaW5nKHJlYWRUZXh0KHBhcmFtZXRlcnMsICdvcmRlclN0cicsIEFOWSkpLFxuXG4gICAgZGQ6IChwYXJhbWV0ZXJzKSA9PiBieU9yZGVyU3RyaW5nKHJlYWRUZXh0KHBhcmFtZXRlcnMsICdpbmZvJywgQU5ZKSksXG5cbiAgICB3ZWFwcChwYXJhbWV0ZXJzKSB7XG4gICAgICBjb25zdCBwcmVwYXkgPSB7XG4gICAgICAgIHRpbWVTdGFtcDogcmVhZFRleHQocGFyYW1ldGVycywgJ3RpbWVTdGFtcCcsIC9eXFxkezEsMTN9JC8pLFxuICAgICAgICBub25jZVN0cjogcmVhZFRleHQocGFyYW1ldGVycywgJ25vbmNlU3RyJywgL15bXlxcMF17MSwzMn0kLyksXG4gICAgICAgIHBhY2thZ2U6IHJlYWRUZXh0KHBhcmFtZXRlcnMsICdwYWNrYWdlJywgL15wcmVwYXlfaWQ9XFx3ezEsNjR9JC8pLFxuICAgICAgfTtcbiAgICAgIHJlYWRUZXh0KHBhcmFtZXRlcnMsICdzaWduVHlwZScsIC9eUlNBJC8pO1xuICAgICAgcmVxdWlyZVNpZ25lZCh3ZWFwcFRleHQoa2V5cy5hcHBJZCwgcHJlcGF5KSwgcmVhZFRleHQocGFyYW1ldGVycywgJ3BheVNpZ24nLCBTSUdOQVRVUkUpKTtcbiAgICAgIHJldHVybiByZXF1aXJlVHJhZGUoZmluZEJ5UHJlcGF5SWQodHJhZGVzLCBwcmVwYXkucGFja2FnZS5zbGljZSgncHJlcGF5X2lkPScubGVuZ3RoKSkpO1xuICAgIH0sXG5cbiAgICB0dChwYXJhbWV0ZXJzKSB7XG4gICAgICBpZiAocGFyYW1ldGVyc1snZGF0YSddICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgY29uc3QgYXV0aG9yaXphdGlvbiA9IHJlYWRUZXh0KHBhcmFtZXRlcnMsICdieXRlQXV0aG9yaXphdGlvbicsIEFOWSk7XG4gICAgICAgIHJldHVybiBieVJlcXVlc3RPcmRlcihyZWFkVGV4dChwYXJhbWV0ZXJzLCAnZGF0YScsIEFOWSksIGF1dGhvcml6YXRpb24pO1xuICAgICAgfVxuICAgICAgY29uc3Qgb3JkZXIgPSByZWFkT2JqZWN0KHBhcmFtZXRlcnMsICdvcmRlckluZm8nKTtcbiAgICAgIHJldHVybiBieVRva2VuKCd0dCcsIHJlYWRUZXh0KG9yZGVyLCAnb3JkZXJfaWQnKSwgcmVhZFRleHQob3JkZXIsICdvcmRlcl90b2tlbicsIFNJR05BVFVSRSkpO1xuICAgIH0sXG5cbiAgICBrd2FpKHBhcmFtZXRlcnMpIHtcbiAgICAgIGNvbnN0IG9yZGVyID0gcmVhZE9iamVjdChwYXJhbWV0ZXJzLCAnb3JkZXJJbmZvJyk7XG4gICAgICByZXR1cm4gYnlUb2tlbihcbiAgICAgICAgJ2t3YWknLFxuICAgICAgICByZWFkVGV4dChvcmRlciwgJ29yZGVyX25vJyksXG4gICAgICAgIHJlYWRUZXh0KG9yZGVyLCAnb3JkZXJfaW5mb190b2tlbicsIFNJR05BVFVSRSksXG4gICAgICApO1xuICAgIH0sXG5cbiAgICBxcShwYXJhbWV0ZXJzKSB7XG4gICAgICBjb25zdCBwcmVwYXkgPSByZWFkVGV4dChwYXJhbWV0ZXJzLCAncGFja2FnZScsIC9ecHJlcGF5X2lkPVxcd3sxLDY0fVxcLltcXHctXXsxLDEwMjR9JC8pO1xuICAgICAgY29uc3QgW3RyYWRlTk8gPSAnJywgdG9rZW4gPSAnJ10gPSBwcmVwYXkuc2xpY2UoJ3ByZXBheV9pZD0nLmxlbmd0aCkuc3BsaXQoJy4nKTtcbiAgICAgIHJlcXVpcmVJZGVudGl0eShyZWFkVGV4dChwYXJhbWV0ZXJzLCAnYmFyZ2Fpbm9yX2lkJyksIGtleXMuc2VsbGVySWQpO1xuICAgICAgcmV0dXJuIGJ5VG9rZW4oJ3FxJywgdHJhZGVOTywgdG9rZW4pO1xuICAgIH0sXG5cbiAgICBzd2FuKHBhcmFtZXRlcnMpIHtcbiAgICAgIGNvbnN0IG9yZGVyID0gcmVhZE9iamVjdChwYXJhbWV0ZXJzLCAnb3JkZXJJbmZvJyk7XG4gICAgICByZWFkVGV4dChvcmRlciwgJ3NpZ25GaWVsZHNSYW5nZScsIC9eMSQvKTtcbiAgICAgIGNvbnN0IHNpZ25lZCA9IHtcbiAgICAgICAgLi4ucmVhZEZpZWxkcyhvcmRlciwgJ2FwcEtleScsICdkZWFsSWQnLCAndHBPcmRlcklkJyksXG4gICAgICAgIHRvdGFsQW1vdW50OiByZWFkVGV4dChvcmRlciwgJ3RvdGFsQW1vdW50JywgRElHSVRTKSxcbiAgICAgIH07XG4gICAgICByZXF1aXJlU2lnbmVkKHNvcnRlZFRleHQoc2lnbmVkKSwgcmVhZFRleHQob3JkZXIsICdyc2FTaWduJywgU0lHTkFUVVJFKSk7XG4gICAgICByZXF1aXJlSWRlbnRpdHkoc2lnbmVkLmFwcEtleSwga2V5cy5hcHBJZCk7XG4gICAgICByZXF1aXJlSWRlbnRpdHkoc2lnbmVkLmRlYWxJZCwga2V5cy5zZWxsZXJJZCk7XG4gICAgICByZXR1cm4gYnlPcmRlcihzaWduZWQudHBPcmRlcklkLCBzaWduZWQudG90YWxBbW91bnQpO1xuICAgIH0sXG5cbiAgICBqZChwYXJhbWV0ZXJzKSB7XG4gICAgICBjb25zdCBvcmRlciA9IHtcbiAgICAgICAgLi4ucmVhZEZpZWxkcyhwYXJhbWV0ZXJzLCAnYXBwSWQnLCAnb3JkZXJJZCcsICdwYXlDaGFubmVsJywgJ21lcmNoYW50Tm8nKSxcbiAgICAgICAgdG90YWxBbW91bnQ6IHJlYWRUZXh0KHBhcmFtZXRlcnMsICd0b3RhbEFtb3VudCcsIERJR0lUUyksXG4gICAgICB9O1xuICAgICAgY29uc3Qgc2lnbkRhdGEgPSByZWFkVGV4dChwYXJhbWV0ZXJzLCAnc2lnbkRhdGEnLCBBTlkpO1xuICAgICAgLy8gV2hhdCBpcyBzaWduZWQgYW5kIHdoYXQgaXMgYXNrZWQgZm9yIGhhdmUgdG8gYmUgdGhlIHNhbWUuXG4gICAgICByZXF1aXJlU2lnbmF0dXJlKHNpZ25EYXRhID09PSBzb3J0ZWRUZXh0KG9yZGVyKSk7XG4gICAgICByZXF1aXJlU2lnbmVkKHNpZ25EYXRhLCByZWFkVGV4dChwYXJhbWV0ZXJzLCAnc2lnbicsIFNJR05BVFVSRSkpO1xuICAgICAgcmVxdWlyZUlkZW50aXR5KG9yZGVyLmFwcElkLCBrZXlzLmFwcElkKTtcbiAgICAgIHJlcXVpcmVJZGVudGl0eShvcmRlci5tZXJjaGFudE5vLCBrZXlzLnNlbGxlcklkKTtcbiAgICAgIHJldHVybiBieU9yZGVyKG9yZGVyLm9yZGVySWQsIG9yZGVyLnRvdGFsQW1vdW50KTtcbiAgICB9LFxuICB9O1xuICByZXR1cm4gcmVhZGVycztcbn1cblxuLyoqIEZpbmRzIHRoZSB0cmFkZSB0aGF0IGEgcHJvZ3JhbSBhc2tzIGl0cyB3YWxsZXQgdG8gcGF5LiAqL1xuZXhwb3J0IHR5cGUgQ3JlZGVudGlhbFJlYWRlciA9IChob3N0OiBzdHJpbmcsIHBhcmFtZXRlcnM6IFBhcmFtcykgPT4gU2FuZGJveFRyYWRlO1xuXG4vKipcbiAqIFRoZSByZWFkZXIgdGhyb3dzIFdhbGxldFJlZnVzYWwgYElOVkFMSURfUEFSQU1FVEVSYCAodW5rbm93biBob3N0cyB0b28pLCBgSU5WQUxJRF9TSUdOQVRVUkVgLCBgVFJBREVfTk9UX0VYSVNUYCAoNDA0KVxuICogb3IgYEFDUS5DT05URVhUX0lOQ09OU0lTVEVOVGAuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVDcmVkZW50aWFsUmVhZGVyKGNvbnRleHQ6IFNhbmRib3hDb250ZXh0KTogQ3JlZGVudGlhbFJlYWRlciB7XG4gIGNvbnN0IHJlYWRlcnMgPSBuZXcgTWFwKE9iamVjdC5lbnRyaWVzKGNyZWF0ZVJlYWRlcnMoY29udGV4dCkpKTtcbiAgcmV0dXJuIChob3N0LCBwYXJhbWV0ZXJzKSA9PiB7XG4gICAgY29uc3QgcmVhZCA9IHJlYWRlcnMuZ2V0KGhvc3QpO1xuICAgIGlmIChyZWFkKSByZXR1cm4gcmVhZChwYXJhbWV0ZXJzKTtcbiAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnSU5WQUxJRF9QQVJBTUVURVInLCAnVGhlIHNhbmRib3ggZG9lcyBub3QgcGxheSB0aGlzIGhvc3QuJyk7XG4gIH07XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlQ3JlZGVudGlhbFJlYWRlciIsIlNJR05BVFVSRSIsIkRJR0lUUyIsIkFOWSIsInJlYWRPYmplY3QiLCJwYXJhbXMiLCJuYW1lIiwidmFsdWUiLCJXYWxsZXRSZWZ1c2FsIiwicmVhZEZpZWxkcyIsIm5hbWVzIiwiT2JqZWN0IiwiZnJvbUVudHJpZXMiLCJtYXAiLCJyZWFkVGV4dCIsImNyZWF0ZVJlYWRlcnMiLCJjb250ZXh0IiwidHJhZGVzIiwia2V5cyIsInJlcXVpcmVTaWduYXR1cmUiLCJob2xkcyIsInJlcXVpcmVTaWduZWQiLCJ0ZXh0Iiwic2lnbmF0dXJlIiwidmVyaWZ5VGV4dCIsImFwcFB1YmxpY0tleSIsInJlcXVpcmVUcmFkZSIsInRyYWRlIiwicmVxdWlyZUlkZW50aXR5IiwiZ2l2ZW4iLCJvd24iLCJieU9yZGVyIiwib3JkZXJJZCIsImFtb3VudCIsImZpbmRCeU91dFRyYWRlTm8iLCJTdHJpbmciLCJieVRva2VuIiwiaG9zdCIsInRyYWRlTk8iLCJ0b2tlbiIsInRva2VuVGV4dCIsImFwcElkIiwiZmluZCIsImJ5T3JkZXJTdHJpbmciLCJvcmRlclN0cmluZyIsInJlYWRQYXJhbXMiLCJpc1NpZ25lZCIsIm9wZW5UcmFkZSIsImJ5UmVxdWVzdE9yZGVyIiwiZGF0YSIsImF1dGhvcml6YXRpb24iLCJtYXRjaCIsImV4ZWMiLCJub25jZSIsInRpbWVzdGFtcCIsInJlcXVlc3RPcmRlclRleHQiLCJvcmRlciIsInJlYWRKc29uIiwicmVhZGVycyIsImFsaXBheSIsInBhcmFtZXRlcnMiLCJkZCIsIndlYXBwIiwicHJlcGF5IiwidGltZVN0YW1wIiwibm9uY2VTdHIiLCJwYWNrYWdlIiwid2VhcHBUZXh0IiwiZmluZEJ5UHJlcGF5SWQiLCJzbGljZSIsImxlbmd0aCIsInR0IiwidW5kZWZpbmVkIiwia3dhaSIsInFxIiwic3BsaXQiLCJzZWxsZXJJZCIsInN3YW4iLCJzaWduZWQiLCJ0b3RhbEFtb3VudCIsInNvcnRlZFRleHQiLCJhcHBLZXkiLCJkZWFsSWQiLCJ0cE9yZGVySWQiLCJqZCIsInNpZ25EYXRhIiwibWVyY2hhbnRObyIsIk1hcCIsImVudHJpZXMiLCJyZWFkIiwiZ2V0Il0sIm1hcHBpbmdzIjoiOzs7OytCQTZKZ0JBOzs7ZUFBQUE7Ozs2QkE3SjRCO2lDQUNsQjtxQkFDYTt5QkFFZDt5QkFFSzsrQkFDNEI7NkJBRTNCO0FBRS9CLE1BQU1DLFlBQVk7QUFDbEIsTUFBTUMsU0FBUztBQUNmLHNGQUFzRixHQUN0RixNQUFNQyxNQUFNO0FBRVosU0FBU0MsV0FBV0MsTUFBYyxFQUFFQyxJQUFZO0lBQzlDLE1BQU1DLFFBQVFGLE1BQU0sQ0FBQ0MsS0FBSztJQUMxQixJQUFJLE9BQU9DLFVBQVUsWUFBWUEsVUFBVSxNQUFNLE9BQU9BO0lBQ3hELE1BQU0sSUFBSUMsc0JBQWEsQ0FBQyxxQkFBcUIsR0FBR0YsS0FBSyw2QkFBNkIsQ0FBQztBQUNyRjtBQUVBLFNBQVNHLFdBQWdDSixNQUFjLEVBQUUsR0FBR0ssS0FBYTtJQUN2RSxPQUFPQyxPQUFPQyxXQUFXLENBQUNGLE1BQU1HLEdBQUcsQ0FBQyxDQUFDUCxPQUFTO1lBQUNBO1lBQU1RLElBQUFBLGlCQUFRLEVBQUNULFFBQVFDO1NBQU07QUFJOUU7QUFFQSxrR0FBa0csR0FDbEcsU0FBU1MsY0FBY0MsT0FBdUI7SUFDNUMsTUFBTSxFQUFFQyxNQUFNLEVBQUVDLElBQUksRUFBRSxHQUFHRjtJQUV6QixTQUFTRyxpQkFBaUJDLEtBQWM7UUFDdEMsSUFBSSxDQUFDQSxPQUFPLE1BQU0sSUFBSVosc0JBQWEsQ0FBQyxxQkFBcUI7SUFDM0Q7SUFDQSxNQUFNYSxnQkFBZ0IsQ0FBQ0MsTUFBY0MsWUFDbkNKLGlCQUFpQkssSUFBQUEsZUFBVSxFQUFDRixNQUFNQyxXQUFXTCxLQUFLTyxZQUFZO0lBRWhFLFNBQVNDLGFBQWFDLEtBQStCO1FBQ25ELElBQUlBLE9BQU8sT0FBT0E7UUFDbEIsTUFBTSxJQUFJbkIsc0JBQWEsQ0FBQyxtQkFBbUIsMkJBQTJCO0lBQ3hFO0lBRUEsU0FBU29CLGdCQUFnQkMsS0FBYSxFQUFFQyxHQUFXO1FBQ2pELElBQUlELFVBQVVDLEtBQUs7UUFDbkIsTUFBTSxJQUFJdEIsc0JBQWEsQ0FBQyxxQkFBcUI7SUFDL0M7SUFFQSw4RUFBOEUsR0FDOUUsU0FBU3VCLFFBQVFDLE9BQWUsRUFBRUMsTUFBYztRQUM5QyxNQUFNTixRQUFRRCxhQUFhVCxPQUFPaUIsZ0JBQWdCLENBQUNGO1FBQ25ELElBQUlHLE9BQU9SLE1BQU1NLE1BQU0sTUFBTUEsUUFBUSxPQUFPTjtRQUM1QyxNQUFNLElBQUluQixzQkFBYSxDQUFDLDRCQUE0QjtJQUN0RDtJQUVBLFNBQVM0QixRQUFRQyxJQUEwQixFQUFFQyxPQUFlLEVBQUVDLEtBQWE7UUFDekVsQixjQUFjbUIsSUFBQUEsc0JBQVMsRUFBQ0gsTUFBTW5CLEtBQUt1QixLQUFLLEVBQUVILFVBQVVDO1FBQ3BELE9BQU9iLGFBQWFULE9BQU95QixJQUFJLENBQUNKO0lBQ2xDO0lBRUEsU0FBU0ssY0FBY0MsV0FBbUI7UUFDeEMsTUFBTXZDLFNBQVN3QyxJQUFBQSx5QkFBVSxFQUFDRDtRQUMxQnpCLGlCQUFpQjJCLElBQUFBLHVCQUFRLEVBQUN6QyxRQUFRVztRQUNsQyxPQUFPK0IsSUFBQUEsd0JBQVMsRUFBQzFDLFFBQVEsd0JBQXdCVztJQUNuRDtJQUVBLFNBQVNnQyxlQUFlQyxJQUFZLEVBQUVDLGFBQXFCO1FBQ3pELE1BQU1DLFFBQ0osNEZBQTRGQyxJQUFJLENBQzlGRjtRQUVKLE1BQU0sR0FBR1QsUUFBUSxFQUFFLEVBQUVZLFFBQVEsRUFBRSxFQUFFQyxZQUFZLEVBQUUsRUFBRS9CLFlBQVksRUFBRSxDQUFDLEdBQUc0QixTQUFTLEVBQUU7UUFDOUU5QixjQUFja0MsSUFBQUEsNkJBQWdCLEVBQUNELFdBQVdELE9BQU9KLE9BQU8xQjtRQUN4REssZ0JBQWdCYSxPQUFPdkIsS0FBS3VCLEtBQUs7UUFDakMsTUFBTWUsUUFBUUMsSUFBQUEsdUJBQVEsRUFBQ1IsTUFBTTtRQUM3QixPQUFPbEIsUUFBUWpCLElBQUFBLGlCQUFRLEVBQUMwQyxPQUFPLGVBQWVyQixPQUFPcUIsS0FBSyxDQUFDLGNBQWM7SUFDM0U7SUFFQSxNQUFNRSxVQUFnRTtRQUNwRUMsUUFBUSxDQUFDQyxhQUFlakIsY0FBYzdCLElBQUFBLGlCQUFRLEVBQUM4QyxZQUFZLFlBQVl6RDtRQUV2RTBELElBQUksQ0FBQ0QsYUFBZWpCLGNBQWM3QixJQUFBQSxpQkFBUSxFQUFDOEMsWUFBWSxRQUFRekQ7UUFFL0QyRCxPQUFNRixVQUFVO1lBQ2QsTUFBTUcsU0FBUztnQkFDYkMsV0FBV2xELElBQUFBLGlCQUFRLEVBQUM4QyxZQUFZLGFBQWE7Z0JBQzdDSyxVQUFVbkQsSUFBQUEsaUJBQVEsRUFBQzhDLFlBQVksWUFBWTtnQkFDM0NNLFNBQVNwRCxJQUFBQSxpQkFBUSxFQUFDOEMsWUFBWSxXQUFXO1lBQzNDO1lBQ0E5QyxJQUFBQSxpQkFBUSxFQUFDOEMsWUFBWSxZQUFZO1lBQ2pDdkMsY0FBYzhDLElBQUFBLDBCQUFTLEVBQUNqRCxLQUFLdUIsS0FBSyxFQUFFc0IsU0FBU2pELElBQUFBLGlCQUFRLEVBQUM4QyxZQUFZLFdBQVczRDtZQUM3RSxPQUFPeUIsYUFBYTBDLElBQUFBLDJCQUFjLEVBQUNuRCxRQUFROEMsT0FBT0csT0FBTyxDQUFDRyxLQUFLLENBQUMsYUFBYUMsTUFBTTtRQUNyRjtRQUVBQyxJQUFHWCxVQUFVO1lBQ1gsSUFBSUEsVUFBVSxDQUFDLE9BQU8sS0FBS1ksV0FBVztnQkFDcEMsTUFBTXRCLGdCQUFnQnBDLElBQUFBLGlCQUFRLEVBQUM4QyxZQUFZLHFCQUFxQnpEO2dCQUNoRSxPQUFPNkMsZUFBZWxDLElBQUFBLGlCQUFRLEVBQUM4QyxZQUFZLFFBQVF6RCxNQUFNK0M7WUFDM0Q7WUFDQSxNQUFNTSxRQUFRcEQsV0FBV3dELFlBQVk7WUFDckMsT0FBT3hCLFFBQVEsTUFBTXRCLElBQUFBLGlCQUFRLEVBQUMwQyxPQUFPLGFBQWExQyxJQUFBQSxpQkFBUSxFQUFDMEMsT0FBTyxlQUFldkQ7UUFDbkY7UUFFQXdFLE1BQUtiLFVBQVU7WUFDYixNQUFNSixRQUFRcEQsV0FBV3dELFlBQVk7WUFDckMsT0FBT3hCLFFBQ0wsUUFDQXRCLElBQUFBLGlCQUFRLEVBQUMwQyxPQUFPLGFBQ2hCMUMsSUFBQUEsaUJBQVEsRUFBQzBDLE9BQU8sb0JBQW9CdkQ7UUFFeEM7UUFFQXlFLElBQUdkLFVBQVU7WUFDWCxNQUFNRyxTQUFTakQsSUFBQUEsaUJBQVEsRUFBQzhDLFlBQVksV0FBVztZQUMvQyxNQUFNLENBQUN0QixVQUFVLEVBQUUsRUFBRUMsUUFBUSxFQUFFLENBQUMsR0FBR3dCLE9BQU9NLEtBQUssQ0FBQyxhQUFhQyxNQUFNLEVBQUVLLEtBQUssQ0FBQztZQUMzRS9DLGdCQUFnQmQsSUFBQUEsaUJBQVEsRUFBQzhDLFlBQVksaUJBQWlCMUMsS0FBSzBELFFBQVE7WUFDbkUsT0FBT3hDLFFBQVEsTUFBTUUsU0FBU0M7UUFDaEM7UUFFQXNDLE1BQUtqQixVQUFVO1lBQ2IsTUFBTUosUUFBUXBELFdBQVd3RCxZQUFZO1lBQ3JDOUMsSUFBQUEsaUJBQVEsRUFBQzBDLE9BQU8sbUJBQW1CO1lBQ25DLE1BQU1zQixTQUFTO2dCQUNiLEdBQUdyRSxXQUFXK0MsT0FBTyxVQUFVLFVBQVUsWUFBWTtnQkFDckR1QixhQUFhakUsSUFBQUEsaUJBQVEsRUFBQzBDLE9BQU8sZUFBZXREO1lBQzlDO1lBQ0FtQixjQUFjMkQsSUFBQUEsZUFBVSxFQUFDRixTQUFTaEUsSUFBQUEsaUJBQVEsRUFBQzBDLE9BQU8sV0FBV3ZEO1lBQzdEMkIsZ0JBQWdCa0QsT0FBT0csTUFBTSxFQUFFL0QsS0FBS3VCLEtBQUs7WUFDekNiLGdCQUFnQmtELE9BQU9JLE1BQU0sRUFBRWhFLEtBQUswRCxRQUFRO1lBQzVDLE9BQU83QyxRQUFRK0MsT0FBT0ssU0FBUyxFQUFFTCxPQUFPQyxXQUFXO1FBQ3JEO1FBRUFLLElBQUd4QixVQUFVO1lBQ1gsTUFBTUosUUFBUTtnQkFDWixHQUFHL0MsV0FBV21ELFlBQVksU0FBUyxXQUFXLGNBQWMsYUFBYTtnQkFDekVtQixhQUFhakUsSUFBQUEsaUJBQVEsRUFBQzhDLFlBQVksZUFBZTFEO1lBQ25EO1lBQ0EsTUFBTW1GLFdBQVd2RSxJQUFBQSxpQkFBUSxFQUFDOEMsWUFBWSxZQUFZekQ7WUFDbEQsNERBQTREO1lBQzVEZ0IsaUJBQWlCa0UsYUFBYUwsSUFBQUEsZUFBVSxFQUFDeEI7WUFDekNuQyxjQUFjZ0UsVUFBVXZFLElBQUFBLGlCQUFRLEVBQUM4QyxZQUFZLFFBQVEzRDtZQUNyRDJCLGdCQUFnQjRCLE1BQU1mLEtBQUssRUFBRXZCLEtBQUt1QixLQUFLO1lBQ3ZDYixnQkFBZ0I0QixNQUFNOEIsVUFBVSxFQUFFcEUsS0FBSzBELFFBQVE7WUFDL0MsT0FBTzdDLFFBQVF5QixNQUFNeEIsT0FBTyxFQUFFd0IsTUFBTXVCLFdBQVc7UUFDakQ7SUFDRjtJQUNBLE9BQU9yQjtBQUNUO0FBU08sU0FBUzFELHVCQUF1QmdCLE9BQXVCO0lBQzVELE1BQU0wQyxVQUFVLElBQUk2QixJQUFJNUUsT0FBTzZFLE9BQU8sQ0FBQ3pFLGNBQWNDO0lBQ3JELE9BQU8sQ0FBQ3FCLE1BQU11QjtRQUNaLE1BQU02QixPQUFPL0IsUUFBUWdDLEdBQUcsQ0FBQ3JEO1FBQ3pCLElBQUlvRCxNQUFNLE9BQU9BLEtBQUs3QjtRQUN0QixNQUFNLElBQUlwRCxzQkFBYSxDQUFDLHFCQUFxQjtJQUMvQztBQUNGIn0=