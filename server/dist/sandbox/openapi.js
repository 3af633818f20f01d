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
    get readTerms () {
        return readTerms;
    },
    get readText () {
        return readText;
    },
    get registerOpenApi () {
        return registerOpenApi;
    }
});
const _clock = require("../clock");
const _money = require("../money");
const _refusal = require("./refusal");
const _signatures = require("./signatures");
const _trade = require("./trade");
function readText(params, name, pattern = /^[^\0]{1,256}$/) {
    const value = params[name];
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new _refusal.WalletRefusal('INVALID_PARAMETER', `${name} is missing or not valid.`);
}
const OUT_TRADE_NO = /^\w{1,64}$/;
const SUBJECT = /^[^/=&]{1,256}$/;
function readTerms(params) {
    const amount = (0, _money.fromDecimal)(readText(params, 'total_amount'));
    const expiresAt = (0, _clock.parseChinaTime)(readText(params, 'time_expire'));
    if (amount === undefined || expiresAt === undefined) {
        const name = amount === undefined ? 'total_amount' : 'time_expire';
        throw new _refusal.WalletRefusal('INVALID_PARAMETER', `${name} is not valid.`);
    }
    const outTradeNo = readText(params, 'out_trade_no', OUT_TRADE_NO);
    const subject = readText(params, 'subject', SUBJECT);
    return {
        api: 'alipay',
        outTradeNo,
        amount,
        expiresAt,
        subject
    };
}
function createOperations({ trades, authCodes, random }) {
    const operations = {
        '/v3/alipay/system/oauth/token' (params) {
            readText(params, 'grant_type', /^authorization_code$/);
            const redeemed = authCodes.redeem(readText(params, 'code'));
            if ('refusal' in redeemed) {
                throw new _refusal.WalletRefusal(redeemed.refusal, 'The authorisation code is not valid.');
            }
            return {
                user_id: redeemed.buyer,
                access_token: random(16).toString('hex'),
                expires_in: 1296000,
                refresh_token: random(16).toString('hex'),
                re_expires_in: 2592000
            };
        },
        '/v3/alipay/trade/create' (params) {
            const trade = trades.create({
                ...readTerms(params),
                buyerId: readText(params, 'buyer_id', /^\w{1,64}$/),
                ...params['notify_url'] !== undefined && {
                    notifyUrl: readText(params, 'notify_url')
                }
            });
            return {
                out_trade_no: trade.outTradeNo,
                trade_no: trade.tradeNO
            };
        },
        '/v3/alipay/trade/query' (params) {
            const trade = trades.findByOutTradeNo(readText(params, 'out_trade_no', OUT_TRADE_NO));
            if (!trade) throw new _refusal.WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
            return {
                out_trade_no: trade.outTradeNo,
                trade_no: trade.tradeNO,
                trade_status: trade.status,
                total_amount: (0, _money.toDecimal)(trade.amount),
                ...trade.paidBy !== undefined && {
                    buyer_user_id: trade.paidBy
                },
                ...(0, _trade.isPaid)(trade) && {
                    send_pay_date: (0, _clock.formatChinaTime)(trade.paidAt ?? trade.createdAt)
                }
            };
        },
        '/v3/alipay/trade/close' (params) {
            const trade = trades.close(readText(params, 'out_trade_no', OUT_TRADE_NO));
            return {
                out_trade_no: trade.outTradeNo,
                trade_no: trade.tradeNO
            };
        },
        '/v3/alipay/trade/refund' (params) {
            const amount = (0, _money.fromDecimal)(readText(params, 'refund_amount'));
            if (amount === undefined) {
                throw new _refusal.WalletRefusal('INVALID_PARAMETER', 'refund_amount is not valid.');
            }
            const outTradeNo = readText(params, 'out_trade_no', OUT_TRADE_NO);
            const refundNo = readText(params, 'out_request_no', OUT_TRADE_NO);
            const { trade, repeated } = trades.refund(outTradeNo, {
                refundNo,
                amount
            });
            return {
                out_trade_no: trade.outTradeNo,
                trade_no: trade.tradeNO,
                // Whether money moved by this very call; refund_fee is all that was given back so far.
                fund_change: repeated ? 'N' : 'Y',
                refund_fee: (0, _money.toDecimal)((0, _trade.refundedOf)(trade))
            };
        },
        '/v3/alipay/trade/fastpay/refund/query' (params) {
            const trade = trades.findByOutTradeNo(readText(params, 'out_trade_no', OUT_TRADE_NO));
            if (!trade) throw new _refusal.WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
            const refundNo = readText(params, 'out_request_no', OUT_TRADE_NO);
            const refund = trade.refunds.find((one)=>one.refundNo === refundNo);
            // An unknown refund is answered like one that has not happened: without a status.
            return {
                out_trade_no: trade.outTradeNo,
                trade_no: trade.tradeNO,
                ...refund && {
                    out_request_no: refundNo,
                    refund_status: 'REFUND_SUCCESS',
                    refund_amount: (0, _money.toDecimal)(refund.amount),
                    total_amount: (0, _money.toDecimal)(trade.amount)
                }
            };
        }
    };
    return operations;
}
function registerOpenApi(app, context) {
    const { keys } = context;
    function answer(reply, status, content) {
        const body = JSON.stringify(content);
        return reply.code(status).headers((0, _signatures.signAnswer)(body, keys.walletPrivateKey, context)).type('application/json').send(body);
    }
    void app.register(async (scope)=>{
        // The signature is over the bytes that were sent, so the body stays text until it is verified.
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('application/json', {
            parseAs: 'string'
        }, async (_request, body)=>body);
        scope.setErrorHandler((error, request, reply)=>{
            if (error instanceof _refusal.WalletRefusal) {
                return answer(reply, error.status, {
                    code: error.code,
                    message: error.message
                });
            }
            request.log.error({
                err: error
            }, 'unexpected error');
            return answer(reply, 500, {
                code: 'SYSTEM_ERROR',
                message: 'Unexpected error.'
            });
        });
        const verifySignature = async (request)=>{
            const call = {
                authorization: request.headers.authorization,
                method: request.method,
                url: request.raw.url ?? request.url,
                body: request.body
            };
            if (!(0, _signatures.verifyCall)(call, {
                appId: keys.appId,
                publicKey: keys.appPublicKey
            })) {
                throw new _refusal.WalletRefusal('isv.invalid-signature', 'The signature does not hold.', 401);
            }
        };
        for (const [path, operation] of Object.entries(createOperations(context))){
            scope.post(path, {
                preHandler: verifySignature
            }, (request, reply)=>{
                let params;
                try {
                    params = JSON.parse(request.body);
                } catch  {
                    params = undefined;
                }
                if (typeof params !== 'object' || params === null) {
                    throw new _refusal.WalletRefusal('INVALID_PARAMETER', 'The body is not a JSON object.');
                }
                return answer(reply, 200, operation(params));
            });
        }
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L29wZW5hcGkudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBGYXN0aWZ5SW5zdGFuY2UsIEZhc3RpZnlSZXBseSwgRmFzdGlmeVJlcXVlc3QgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCB7IGZvcm1hdENoaW5hVGltZSwgcGFyc2VDaGluYVRpbWUgfSBmcm9tICcuLi9jbG9jayc7XG5pbXBvcnQgeyBmcm9tRGVjaW1hbCwgdG9EZWNpbWFsIH0gZnJvbSAnLi4vbW9uZXknO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94Q29udGV4dCB9IGZyb20gJy4vY29udGV4dCc7XG5pbXBvcnQgeyBXYWxsZXRSZWZ1c2FsIH0gZnJvbSAnLi9yZWZ1c2FsJztcbmltcG9ydCB7IHNpZ25BbnN3ZXIsIHZlcmlmeUNhbGwgfSBmcm9tICcuL3NpZ25hdHVyZXMnO1xuaW1wb3J0IHsgaXNQYWlkLCByZWZ1bmRlZE9mIH0gZnJvbSAnLi90cmFkZSc7XG5pbXBvcnQgdHlwZSB7IE5ld1RyYWRlIH0gZnJvbSAnLi90cmFkZS1ib29rJztcblxuZXhwb3J0IHR5cGUgUGFyYW1zID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG5cbi8qKiBAdGhyb3dzIFdhbGxldFJlZnVzYWwgSU5WQUxJRF9QQVJBTUVURVIgKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkVGV4dChwYXJhbXM6IFBhcmFtcywgbmFtZTogc3RyaW5nLCBwYXR0ZXJuID0gL15bXlxcMF17MSwyNTZ9JC8pOiBzdHJpbmcge1xuICBjb25zdCB2YWx1ZSA9IHBhcmFtc1tuYW1lXTtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgJiYgcGF0dGVybi50ZXN0KHZhbHVlKSkgcmV0dXJuIHZhbHVlO1xuICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnSU5WQUxJRF9QQVJBTUVURVInLCBgJHtuYW1lfSBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC5gKTtcbn1cblxuY29uc3QgT1VUX1RSQURFX05PID0gL15cXHd7MSw2NH0kLztcbmNvbnN0IFNVQkpFQ1QgPSAvXlteLz0mXXsxLDI1Nn0kLztcblxuLyoqXG4gKiBUaGUgdGVybXMgb2YgYSB0cmFkZSwgZnJvbSB0aGUgYm9keSBvZiBhbGlwYXkudHJhZGUuY3JlYXRlIG9yIHRoZSBiaXpfY29udGVudCBvZiBhbGlwYXkudHJhZGUud2FwLnBheS5cbiAqIEB0aHJvd3MgV2FsbGV0UmVmdXNhbCBJTlZBTElEX1BBUkFNRVRFUlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFRlcm1zKHBhcmFtczogUGFyYW1zKTogTmV3VHJhZGUge1xuICBjb25zdCBhbW91bnQgPSBmcm9tRGVjaW1hbChyZWFkVGV4dChwYXJhbXMsICd0b3RhbF9hbW91bnQnKSk7XG4gIGNvbnN0IGV4cGlyZXNBdCA9IHBhcnNlQ2hpbmFUaW1lKHJlYWRUZXh0KHBhcmFtcywgJ3RpbWVfZXhwaXJlJykpO1xuICBpZiAoYW1vdW50ID09PSB1bmRlZmluZWQgfHwgZXhwaXJlc0F0ID09PSB1bmRlZmluZWQpIHtcbiAgICBjb25zdCBuYW1lID0gYW1vdW50ID09PSB1bmRlZmluZWQgPyAndG90YWxfYW1vdW50JyA6ICd0aW1lX2V4cGlyZSc7XG4gICAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ0lOVkFMSURfUEFSQU1FVEVSJywgYCR7bmFtZX0gaXMgbm90IHZhbGlkLmApO1xuICB9XG4gIGNvbnN0IG91dFRyYWRlTm8gPSByZWFkVGV4dChwYXJhbXMsICdvdXRfdHJhZGVfbm8nLCBPVVRfVFJBREVfTk8pO1xuICBjb25zdCBzdWJqZWN0ID0gcmVhZFRleHQocGFyYW1zLCAnc3ViamVjdCcsIFNVQkpFQ1QpO1xuICByZXR1cm4geyBhcGk6ICdhbGlwYXknLCBvdXRUcmFkZU5vLCBhbW91bnQsIGV4cGlyZXNBdCwgc3ViamVjdCB9O1xufVxuXG5mdW5jdGlvbiBjcmVhdGVPcGVyYXRpb25zKHsgdHJhZGVzLCBhdXRoQ29kZXMsIHJhbmRvbSB9OiBTYW5kYm94Q29udGV4dCkge1xuICBjb25zdCBvcGVyYXRpb25zOiBSZWNvcmQ8c3RyaW5nLCAocGFyYW1zOiBQYXJhbXMpID0+IFBhcmFtcz4gPSB7XG4gICAgJy92My9hbGlwYXkvc3lzdGVtL29hdXRoL3Rva2VuJyhwYXJhbXMpIHtcbiAgICAgIHJlYWRUZXh0KHBhcmFtcywgJ2dyYW50X3R5cGUnLCAvXmF1dGhvcml6YXRpb25fY29kZSQvKTtcbiAgICAgIGNvbnN0IHJlZGVlbWVkID0gYXV0aENvZGVzLnJlZGVlbShyZWFkVGV4dChwYXJhbXMsICdjb2RlJykpO1xuICAgICAgaWYgKCdyZWZ1c2FsJyBpbiByZWRlZW1lZCkge1xuICAgICAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbChyZWRlZW1lZC5yZWZ1c2FsLCAnVGhlIGF1dGhvcmlzYXRpb24gY29kZSBpcyBub3QgdmFsaWQuJyk7XG4gICAgICB9XG4gICAgICByZXR1cm4ge1xuICAgICAgICB1c2VyX2lkOiByZWRlZW1lZC5idXllcixcbiAgICAgICAgYWNjZXNzX3Rva2VuOiByYW5kb20oMTYpLnRvU3RyaW5nKCdoZXgnKSxcbiAgICAgICAgZXhwaXJlc19pbjogMTI5NjAwMCxcbiAgICAgICAgcmVmcmVzaF90b2tlbjogcmFuZG9tKDE2KS50b1N0cmluZygnaGV4JyksXG4gICAgICAgIHJlX2V4cGlyZXNfaW46IDI1OTIwMDAsXG4gICAgICB9O1xuICAgIH0sXG5cbiAgICAnL3YzL2FsaXBheS90cmFkZS9jcmVhdGUnKHBhcmFtcykge1xuICAgICAgY29uc3QgdHJhZGUgPSB0cmFkZXMuY3JlYXRlKHtcbiAgICAgICAgLi4ucmVhZFRlcm1zKHBhcmFtcyksXG4gICAgICAgIGJ1eWVySWQ6IHJlYWRUZXh0KHBhcmFtcywgJ2J1eWVyX2lkJywgL15cXHd7MSw2NH0kLyksXG4gICAgICAgIC4uLihwYXJhbXNbJ25vdGlmeV91cmwnXSAhPT0gdW5kZWZpbmVkICYmIHsgbm90aWZ5VXJsOiByZWFkVGV4dChwYXJhbXMsICdub3RpZnlfdXJsJykgfSksXG4gICAgICB9KTtcbiAgICAgIHJldHVybiB7IG91dF90cmFkZV9ubzogdHJhZGUub3V0VHJhZGVObywgdHJhZGVfbm86IHRyYWRlLnRyYWRlTk8gfTtcbiAgICB9LFxuXG4gICAgJy92My9hbGlwYXkvdHJhZGUvcXVlcnknKHBhcmFtcykge1xuICAgICAgY29uc3QgdHJhZGUgPSB0cmFkZXMuZmluZEJ5T3V0VHJhZGVObyhyZWFkVGV4dChwYXJhbXMsICdvdXRfdHJhZGVfbm8nLCBPVVRfVFJBREVfTk8pKTtcbiAgICAgIGlmICghdHJhZGUpIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdBQ1EuVFJBREVfTk9UX0VYSVNUJywgJ1RoZXJlIGlzIG5vIHN1Y2ggdHJhZGUuJyk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBvdXRfdHJhZGVfbm86IHRyYWRlLm91dFRyYWRlTm8sXG4gICAgICAgIHRyYWRlX25vOiB0cmFkZS50cmFkZU5PLFxuICAgICAgICB0cmFkZV9zdGF0dXM6IHRyYWRlLnN0YXR1cyxcbiAgICAgICAgdG90YWxfYW1vdW50OiB0b0RlY2ltYWwodHJhZGUuYW1vdW50KSxcbiAgICAgICAgLi4uKHRyYWRlLnBhaWRCeSAhPT0gdW5kZWZpbmVkICYmIHsgYnV5ZXJfdXNlcl9pZDogdHJhZGUucGFpZEJ5IH0pLFxuICAgICAgICAuLi4oaXNQYWlkKHRyYWRlKSAmJiB7IHNlbmRfcGF5X2RhdGU6IGZvcm1hdENoaW5hVGltZSh0cmFkZS5wYWlkQXQgPz8gdHJhZGUuY3JlYXRlZEF0KSB9KSxcbiAgICAgIH07XG4gICAgfSxcblxuICAgICcvdjMvYWxpcGF5L3RyYWRlL2Nsb3NlJyhwYXJhbXMpIHtcbiAgICAgIGNvbnN0IHRyYWRlID0gdHJhZGVzLmNsb3NlKHJlYWRUZXh0KHBhcmFtcywgJ291dF90cmFkZV9ubycsIE9VVF9UUkFERV9OTykpO1xuICAgICAgcmV0dXJuIHsgb3V0X3RyYWRlX25vOiB0cmFkZS5vdXRUcmFkZU5vLCB0cmFkZV9ubzogdHJhZGUudHJhZGVOTyB9O1xuICAgIH0sXG5cbiAgICAnL3YzL2FsaXBheS90cmFkZS9yZWZ1bmQnKHBhcmFtcykge1xuICAgICAgY29uc3QgYW1vdW50ID0gZnJvbURlY2ltYWwocmVhZFRleHQocGFyYW1zLCAncmVmdW5kX2Ftb3VudCcpKTtcbiAgICAgIGlmIChhbW91bnQgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnSU5WQUxJRF9QQVJBTUVURVInLCAncmVmdW5kX2Ftb3VudCBpcyBub3QgdmFsaWQuJyk7XG4gICAgICB9XG4gICAgICBjb25zdCBvdXRUcmFkZU5vID0gcmVhZFRleHQocGFyYW1zLCAnb3V0X3RyYWRlX25vJywgT1VUX1RSQURFX05PKTtcbiAgICAgIGNvbnN0IHJlZnVuZE5vID0gcmVhZFRleHQocGFyYW1zLCAnb3V0X3JlcXVlc3Rfbm8nLCBPVVRfVFJBREVfTk8pO1xuICAgICAgY29uc3QgeyB0cmFkZSwgcmVwZWF0ZWQgfSA9IHRyYWRlcy5yZWZ1bmQob3V0VHJhZGVObywgeyByZWZ1bmRObywgYW1vdW50IH0pO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgb3V0X3RyYWRlX25vOiB0cmFkZS5vdXRUcmFkZU5vLFxuICAgICAgICB0cmFkZV9ubzogdHJhZGUudHJhZGVOTyxcbiAgICAgICAgLy8gV2hldGhlciBtb25leSBtb3ZlZCBieSB0aGlzIHZlcnkgY2FsbDsgcmVmdW5kX2ZlZSBpcyBhbGwgdGhhdCB3YXMgZ2l2ZW4gYmFjayBzbyBmYXIuXG4gICAgICAgIGZ1bmRfY2hhbmdlOiByZXBlYXRlZCA/ICdOJyA6ICdZJyxcbiAgICAgICAgcmVmdW5kX2ZlZTogdG9EZWNpbWFsKHJlZnVuZGVkT2YodHJhZGUpKSxcbiAgICAgIH07XG4gICAgfSxcblxuICAgICcvdjMvYWxpcGF5L3RyYWRlL2Zhc3RwYXkvcmVmdW5kL3F1ZXJ5JyhwYXJhbXMpIHtcbiAgICAgIGNvbnN0IHRyYWRlID0gdHJhZGVzLmZpbmRCeU91dFRyYWRlTm8ocmVhZFRleHQocGFyYW1zLCAnb3V0X3RyYWRlX25vJywgT1VUX1RSQURFX05PKSk7XG4gICAgICBpZiAoIXRyYWRlKSB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnQUNRLlRSQURFX05PVF9FWElTVCcsICdUaGVyZSBpcyBubyBzdWNoIHRyYWRlLicpO1xuICAgICAgY29uc3QgcmVmdW5kTm8gPSByZWFkVGV4dChwYXJhbXMsICdvdXRfcmVxdWVzdF9ubycsIE9VVF9UUkFERV9OTyk7XG4gICAgICBjb25zdCByZWZ1bmQgPSB0cmFkZS5yZWZ1bmRzLmZpbmQoKG9uZSkgPT4gb25lLnJlZnVuZE5vID09PSByZWZ1bmRObyk7XG4gICAgICAvLyBBbiB1bmtub3duIHJlZnVuZCBpcyBhbnN3ZXJlZCBsaWtlIG9uZSB0aGF0IGhhcyBub3QgaGFwcGVuZWQ6IHdpdGhvdXQgYSBzdGF0dXMuXG4gICAgICByZXR1cm4ge1xuICAgICAgICBvdXRfdHJhZGVfbm86IHRyYWRlLm91dFRyYWRlTm8sXG4gICAgICAgIHRyYWRlX25vOiB0cmFkZS50cmFkZU5PLFxuICAgICAgICAuLi4ocmVmdW5kICYmIHtcbiAgICAgICAgICBvdXRfcmVxdWVzdF9ubzogcmVmdW5kTm8sXG4gICAgICAgICAgcmVmdW5kX3N0YXR1czogJ1JFRlVORF9TVUNDRVNTJyxcbiAgICAgICAgICByZWZ1bmRfYW1vdW50OiB0b0RlY2ltYWwocmVmdW5kLmFtb3VudCksXG4gICAgICAgICAgdG90YWxfYW1vdW50OiB0b0RlY2ltYWwodHJhZGUuYW1vdW50KSxcbiAgICAgICAgfSksXG4gICAgICB9O1xuICAgIH0sXG4gIH07XG4gIHJldHVybiBvcGVyYXRpb25zO1xufVxuXG4vKiogVGhlIHBhcnQgb2YgQWxpcGF5J3MgT3BlbkFQSSB2MyB0aGF0IHRoZSBtZXJjaGFudCBzZXJ2ZXIgY2FsbHMsIHNpZ25lZCBib3RoIHdheXMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVnaXN0ZXJPcGVuQXBpKGFwcDogRmFzdGlmeUluc3RhbmNlLCBjb250ZXh0OiBTYW5kYm94Q29udGV4dCk6IHZvaWQge1xuICBjb25zdCB7IGtleXMgfSA9IGNvbnRleHQ7XG5cbiAgZnVuY3Rpb24gYW5zd2VyKHJlcGx5OiBGYXN0aWZ5UmVwbHksIHN0YXR1czogbnVtYmVyLCBjb250ZW50OiBQYXJhbXMpOiBGYXN0aWZ5UmVwbHkge1xuICAgIGNvbnN0IGJvZHkgPSBKU09OLnN0cmluZ2lmeShjb250ZW50KTtcbiAgICByZXR1cm4gcmVwbHlcbiAgICAgIC5jb2RlKHN0YXR1cylcbiAgICAgIC5oZWFkZXJzKHNpZ25BbnN3ZXIoYm9keSwga2V5cy53YWxsZXRQcml2YXRlS2V5LCBjb250ZXh0KSlcbiAgICAgIC50eXBlKCdhcHBsaWNhdGlvbi9qc29uJylcbiAgICAgIC5zZW5kKGJvZHkpO1xuICB9XG5cbiAgdm9pZCBhcHAucmVnaXN0ZXIoYXN5bmMgKHNjb3BlKSA9PiB7XG4gICAgLy8gVGhlIHNpZ25hdHVyZSBpcyBvdmVyIHRoZSBieXRlcyB0aGF0IHdlcmUgc2VudCwgc28gdGhlIGJvZHkgc3RheXMgdGV4dCB1bnRpbCBpdCBpcyB2ZXJpZmllZC5cbiAgICBzY29wZS5yZW1vdmVBbGxDb250ZW50VHlwZVBhcnNlcnMoKTtcbiAgICBzY29wZS5hZGRDb250ZW50VHlwZVBhcnNlcihcbiAgICAgICdhcHBsaWNhdGlvbi9qc29uJyxcbiAgICAgIHsgcGFyc2VBczogJ3N0cmluZycgfSxcbiAgICAgIGFzeW5jIChfcmVxdWVzdDogdW5rbm93biwgYm9keTogc3RyaW5nKSA9PiBib2R5LFxuICAgICk7XG5cbiAgICBzY29wZS5zZXRFcnJvckhhbmRsZXIoKGVycm9yOiB1bmtub3duLCByZXF1ZXN0LCByZXBseSkgPT4ge1xuICAgICAgaWYgKGVycm9yIGluc3RhbmNlb2YgV2FsbGV0UmVmdXNhbCkge1xuICAgICAgICByZXR1cm4gYW5zd2VyKHJlcGx5LCBlcnJvci5zdGF0dXMsIHsgY29kZTogZXJyb3IuY29kZSwgbWVzc2FnZTogZXJyb3IubWVzc2FnZSB9KTtcbiAgICAgIH1cbiAgICAgIHJlcXVlc3QubG9nLmVycm9yKHsgZXJyOiBlcnJvciB9LCAndW5leHBlY3RlZCBlcnJvcicpO1xuICAgICAgcmV0dXJuIGFuc3dlcihyZXBseSwgNTAwLCB7IGNvZGU6ICdTWVNURU1fRVJST1InLCBtZXNzYWdlOiAnVW5leHBlY3RlZCBlcnJvci4nIH0pO1xuICAgIH0pO1xuXG4gICAgY29uc3QgdmVyaWZ5U2lnbmF0dXJlID0gYXN5bmMgKHJlcXVlc3Q6IEZhc3RpZnlSZXF1ZXN0PHsgQm9keTogc3RyaW5nIH0+KTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgICBjb25zdCBjYWxsID0ge1xuICAgICAgICBhdXRob3JpemF0aW9uOiByZXF1ZXN0LmhlYWRlcnMuYXV0aG9yaXphdGlvbixcbiAgICAgICAgbWV0aG9kOiByZXF1ZXN0Lm1ldGhvZCxcbiAgICAgICAgdXJsOiByZXF1ZXN0LnJhdy51cmwgPz8gcmVxdWVzdC51cmwsXG4gICAgICAgIGJvZHk6IHJlcXVlc3QuYm9keSxcbiAgICAgIH07XG4gICAgICBpZiAoIXZlcmlmeUNhbGwoY2FsbCwgeyBhcHBJZDoga2V5cy5hcHBJZCwgcHVibGljS2V5OiBrZXlzLmFwcFB1YmxpY0tleSB9KSkge1xuICAgICAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnaXN2LmludmFsaWQtc2lnbmF0dXJlJywgJ1RoZSBzaWduYXR1cmUgZG9lcyBub3QgaG9sZC4nLCA0MDEpO1xuICAgICAgfVxuICAgIH07XG5cbiAgICBmb3IgKGNvbnN0IFtwYXRoLCBvcGVyYXRpb25dIG9mIE9iamVjdC5lbnRyaWVzKGNyZWF0ZU9wZXJhdGlvbnMoY29udGV4dCkpKSB7XG4gICAgICBzY29wZS5wb3N0PHsgQm9keTogc3RyaW5nIH0+KHBhdGgsIHsgcHJlSGFuZGxlcjogdmVyaWZ5U2lnbmF0dXJlIH0sIChyZXF1ZXN0LCByZXBseSkgPT4ge1xuICAgICAgICBsZXQgcGFyYW1zOiB1bmtub3duO1xuICAgICAgICB0cnkge1xuICAgICAgICAgIHBhcmFtcyA9IEpTT04ucGFyc2UocmVxdWVzdC5ib2R5KTtcbiAgICAgICAgfSBjYXRjaCB7XG4gICAgICAgICAgcGFyYW1zID0gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0eXBlb2YgcGFyYW1zICE9PSAnb2JqZWN0JyB8fCBwYXJhbXMgPT09IG51bGwpIHtcbiAgICAgICAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnSU5WQUxJRF9QQVJBTUVURVInLCAnVGhlIGJvZHkgaXMgbm90IGEgSlNPTiBvYmplY3QuJyk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIGFuc3dlcihyZXBseSwgMjAwLCBvcGVyYXRpb24ocGFyYW1zIGFzIFBhcmFtcykpO1xuICAgICAgfSk7XG4gICAgfVxuICB9KTtcbn1cbiJdLCJuYW1lcyI6WyJyZWFkVGVybXMiLCJyZWFkVGV4dCIsInJlZ2lzdGVyT3BlbkFwaSIsInBhcmFtcyIsIm5hbWUiLCJwYXR0ZXJuIiwidmFsdWUiLCJ0ZXN0IiwiV2FsbGV0UmVmdXNhbCIsIk9VVF9UUkFERV9OTyIsIlNVQkpFQ1QiLCJhbW91bnQiLCJmcm9tRGVjaW1hbCIsImV4cGlyZXNBdCIsInBhcnNlQ2hpbmFUaW1lIiwidW5kZWZpbmVkIiwib3V0VHJhZGVObyIsInN1YmplY3QiLCJhcGkiLCJjcmVhdGVPcGVyYXRpb25zIiwidHJhZGVzIiwiYXV0aENvZGVzIiwicmFuZG9tIiwib3BlcmF0aW9ucyIsInJlZGVlbWVkIiwicmVkZWVtIiwicmVmdXNhbCIsInVzZXJfaWQiLCJidXllciIsImFjY2Vzc190b2tlbiIsInRvU3RyaW5nIiwiZXhwaXJlc19pbiIsInJlZnJlc2hfdG9rZW4iLCJyZV9leHBpcmVzX2luIiwidHJhZGUiLCJjcmVhdGUiLCJidXllcklkIiwibm90aWZ5VXJsIiwib3V0X3RyYWRlX25vIiwidHJhZGVfbm8iLCJ0cmFkZU5PIiwiZmluZEJ5T3V0VHJhZGVObyIsInRyYWRlX3N0YXR1cyIsInN0YXR1cyIsInRvdGFsX2Ftb3VudCIsInRvRGVjaW1hbCIsInBhaWRCeSIsImJ1eWVyX3VzZXJfaWQiLCJpc1BhaWQiLCJzZW5kX3BheV9kYXRlIiwiZm9ybWF0Q2hpbmFUaW1lIiwicGFpZEF0IiwiY3JlYXRlZEF0IiwiY2xvc2UiLCJyZWZ1bmRObyIsInJlcGVhdGVkIiwicmVmdW5kIiwiZnVuZF9jaGFuZ2UiLCJyZWZ1bmRfZmVlIiwicmVmdW5kZWRPZiIsInJlZnVuZHMiLCJmaW5kIiwib25lIiwib3V0X3JlcXVlc3Rfbm8iLCJyZWZ1bmRfc3RhdHVzIiwicmVmdW5kX2Ftb3VudCIsImFwcCIsImNvbnRleHQiLCJrZXlzIiwiYW5zd2VyIiwicmVwbHkiLCJjb250ZW50IiwiYm9keSIsIkpTT04iLCJzdHJpbmdpZnkiLCJjb2RlIiwiaGVhZGVycyIsInNpZ25BbnN3ZXIiLCJ3YWxsZXRQcml2YXRlS2V5IiwidHlwZSIsInNlbmQiLCJyZWdpc3RlciIsInNjb3BlIiwicmVtb3ZlQWxsQ29udGVudFR5cGVQYXJzZXJzIiwiYWRkQ29udGVudFR5cGVQYXJzZXIiLCJwYXJzZUFzIiwiX3JlcXVlc3QiLCJzZXRFcnJvckhhbmRsZXIiLCJlcnJvciIsInJlcXVlc3QiLCJtZXNzYWdlIiwibG9nIiwiZXJyIiwidmVyaWZ5U2lnbmF0dXJlIiwiY2FsbCIsImF1dGhvcml6YXRpb24iLCJtZXRob2QiLCJ1cmwiLCJyYXciLCJ2ZXJpZnlDYWxsIiwiYXBwSWQiLCJwdWJsaWNLZXkiLCJhcHBQdWJsaWNLZXkiLCJwYXRoIiwib3BlcmF0aW9uIiwiT2JqZWN0IiwiZW50cmllcyIsInBvc3QiLCJwcmVIYW5kbGVyIiwicGFyc2UiXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBeUJnQkE7ZUFBQUE7O1FBYkFDO2VBQUFBOztRQTRHQUM7ZUFBQUE7Ozt1QkF2SGdDO3VCQUNUO3lCQUVUOzRCQUNTO3VCQUNKO0FBTTVCLFNBQVNELFNBQVNFLE1BQWMsRUFBRUMsSUFBWSxFQUFFQyxVQUFVLGdCQUFnQjtJQUMvRSxNQUFNQyxRQUFRSCxNQUFNLENBQUNDLEtBQUs7SUFDMUIsSUFBSSxPQUFPRSxVQUFVLFlBQVlELFFBQVFFLElBQUksQ0FBQ0QsUUFBUSxPQUFPQTtJQUM3RCxNQUFNLElBQUlFLHNCQUFhLENBQUMscUJBQXFCLEdBQUdKLEtBQUsseUJBQXlCLENBQUM7QUFDakY7QUFFQSxNQUFNSyxlQUFlO0FBQ3JCLE1BQU1DLFVBQVU7QUFNVCxTQUFTVixVQUFVRyxNQUFjO0lBQ3RDLE1BQU1RLFNBQVNDLElBQUFBLGtCQUFXLEVBQUNYLFNBQVNFLFFBQVE7SUFDNUMsTUFBTVUsWUFBWUMsSUFBQUEscUJBQWMsRUFBQ2IsU0FBU0UsUUFBUTtJQUNsRCxJQUFJUSxXQUFXSSxhQUFhRixjQUFjRSxXQUFXO1FBQ25ELE1BQU1YLE9BQU9PLFdBQVdJLFlBQVksaUJBQWlCO1FBQ3JELE1BQU0sSUFBSVAsc0JBQWEsQ0FBQyxxQkFBcUIsR0FBR0osS0FBSyxjQUFjLENBQUM7SUFDdEU7SUFDQSxNQUFNWSxhQUFhZixTQUFTRSxRQUFRLGdCQUFnQk07SUFDcEQsTUFBTVEsVUFBVWhCLFNBQVNFLFFBQVEsV0FBV087SUFDNUMsT0FBTztRQUFFUSxLQUFLO1FBQVVGO1FBQVlMO1FBQVFFO1FBQVdJO0lBQVE7QUFDakU7QUFFQSxTQUFTRSxpQkFBaUIsRUFBRUMsTUFBTSxFQUFFQyxTQUFTLEVBQUVDLE1BQU0sRUFBa0I7SUFDckUsTUFBTUMsYUFBeUQ7UUFDN0QsaUNBQWdDcEIsTUFBTTtZQUNwQ0YsU0FBU0UsUUFBUSxjQUFjO1lBQy9CLE1BQU1xQixXQUFXSCxVQUFVSSxNQUFNLENBQUN4QixTQUFTRSxRQUFRO1lBQ25ELElBQUksYUFBYXFCLFVBQVU7Z0JBQ3pCLE1BQU0sSUFBSWhCLHNCQUFhLENBQUNnQixTQUFTRSxPQUFPLEVBQUU7WUFDNUM7WUFDQSxPQUFPO2dCQUNMQyxTQUFTSCxTQUFTSSxLQUFLO2dCQUN2QkMsY0FBY1AsT0FBTyxJQUFJUSxRQUFRLENBQUM7Z0JBQ2xDQyxZQUFZO2dCQUNaQyxlQUFlVixPQUFPLElBQUlRLFFBQVEsQ0FBQztnQkFDbkNHLGVBQWU7WUFDakI7UUFDRjtRQUVBLDJCQUEwQjlCLE1BQU07WUFDOUIsTUFBTStCLFFBQVFkLE9BQU9lLE1BQU0sQ0FBQztnQkFDMUIsR0FBR25DLFVBQVVHLE9BQU87Z0JBQ3BCaUMsU0FBU25DLFNBQVNFLFFBQVEsWUFBWTtnQkFDdEMsR0FBSUEsTUFBTSxDQUFDLGFBQWEsS0FBS1ksYUFBYTtvQkFBRXNCLFdBQVdwQyxTQUFTRSxRQUFRO2dCQUFjLENBQUM7WUFDekY7WUFDQSxPQUFPO2dCQUFFbUMsY0FBY0osTUFBTWxCLFVBQVU7Z0JBQUV1QixVQUFVTCxNQUFNTSxPQUFPO1lBQUM7UUFDbkU7UUFFQSwwQkFBeUJyQyxNQUFNO1lBQzdCLE1BQU0rQixRQUFRZCxPQUFPcUIsZ0JBQWdCLENBQUN4QyxTQUFTRSxRQUFRLGdCQUFnQk07WUFDdkUsSUFBSSxDQUFDeUIsT0FBTyxNQUFNLElBQUkxQixzQkFBYSxDQUFDLHVCQUF1QjtZQUMzRCxPQUFPO2dCQUNMOEIsY0FBY0osTUFBTWxCLFVBQVU7Z0JBQzlCdUIsVUFBVUwsTUFBTU0sT0FBTztnQkFDdkJFLGNBQWNSLE1BQU1TLE1BQU07Z0JBQzFCQyxjQUFjQyxJQUFBQSxnQkFBUyxFQUFDWCxNQUFNdkIsTUFBTTtnQkFDcEMsR0FBSXVCLE1BQU1ZLE1BQU0sS0FBSy9CLGFBQWE7b0JBQUVnQyxlQUFlYixNQUFNWSxNQUFNO2dCQUFDLENBQUM7Z0JBQ2pFLEdBQUlFLElBQUFBLGFBQU0sRUFBQ2QsVUFBVTtvQkFBRWUsZUFBZUMsSUFBQUEsc0JBQWUsRUFBQ2hCLE1BQU1pQixNQUFNLElBQUlqQixNQUFNa0IsU0FBUztnQkFBRSxDQUFDO1lBQzFGO1FBQ0Y7UUFFQSwwQkFBeUJqRCxNQUFNO1lBQzdCLE1BQU0rQixRQUFRZCxPQUFPaUMsS0FBSyxDQUFDcEQsU0FBU0UsUUFBUSxnQkFBZ0JNO1lBQzVELE9BQU87Z0JBQUU2QixjQUFjSixNQUFNbEIsVUFBVTtnQkFBRXVCLFVBQVVMLE1BQU1NLE9BQU87WUFBQztRQUNuRTtRQUVBLDJCQUEwQnJDLE1BQU07WUFDOUIsTUFBTVEsU0FBU0MsSUFBQUEsa0JBQVcsRUFBQ1gsU0FBU0UsUUFBUTtZQUM1QyxJQUFJUSxXQUFXSSxXQUFXO2dCQUN4QixNQUFNLElBQUlQLHNCQUFhLENBQUMscUJBQXFCO1lBQy9DO1lBQ0EsTUFBTVEsYUFBYWYsU0FBU0UsUUFBUSxnQkFBZ0JNO1lBQ3BELE1BQU02QyxXQUFXckQsU0FBU0UsUUFBUSxrQkFBa0JNO1lBQ3BELE1BQU0sRUFBRXlCLEtBQUssRUFBRXFCLFFBQVEsRUFBRSxHQUFHbkMsT0FBT29DLE1BQU0sQ0FBQ3hDLFlBQVk7Z0JBQUVzQztnQkFBVTNDO1lBQU87WUFDekUsT0FBTztnQkFDTDJCLGNBQWNKLE1BQU1sQixVQUFVO2dCQUM5QnVCLFVBQVVMLE1BQU1NLE9BQU87Z0JBQ3ZCLHVGQUF1RjtnQkFDdkZpQixhQUFhRixXQUFXLE1BQU07Z0JBQzlCRyxZQUFZYixJQUFBQSxnQkFBUyxFQUFDYyxJQUFBQSxpQkFBVSxFQUFDekI7WUFDbkM7UUFDRjtRQUVBLHlDQUF3Qy9CLE1BQU07WUFDNUMsTUFBTStCLFFBQVFkLE9BQU9xQixnQkFBZ0IsQ0FBQ3hDLFNBQVNFLFFBQVEsZ0JBQWdCTTtZQUN2RSxJQUFJLENBQUN5QixPQUFPLE1BQU0sSUFBSTFCLHNCQUFhLENBQUMsdUJBQXVCO1lBQzNELE1BQU04QyxXQUFXckQsU0FBU0UsUUFBUSxrQkFBa0JNO1lBQ3BELE1BQU0rQyxTQUFTdEIsTUFBTTBCLE9BQU8sQ0FBQ0MsSUFBSSxDQUFDLENBQUNDLE1BQVFBLElBQUlSLFFBQVEsS0FBS0E7WUFDNUQsa0ZBQWtGO1lBQ2xGLE9BQU87Z0JBQ0xoQixjQUFjSixNQUFNbEIsVUFBVTtnQkFDOUJ1QixVQUFVTCxNQUFNTSxPQUFPO2dCQUN2QixHQUFJZ0IsVUFBVTtvQkFDWk8sZ0JBQWdCVDtvQkFDaEJVLGVBQWU7b0JBQ2ZDLGVBQWVwQixJQUFBQSxnQkFBUyxFQUFDVyxPQUFPN0MsTUFBTTtvQkFDdENpQyxjQUFjQyxJQUFBQSxnQkFBUyxFQUFDWCxNQUFNdkIsTUFBTTtnQkFDdEMsQ0FBQztZQUNIO1FBQ0Y7SUFDRjtJQUNBLE9BQU9ZO0FBQ1Q7QUFHTyxTQUFTckIsZ0JBQWdCZ0UsR0FBb0IsRUFBRUMsT0FBdUI7SUFDM0UsTUFBTSxFQUFFQyxJQUFJLEVBQUUsR0FBR0Q7SUFFakIsU0FBU0UsT0FBT0MsS0FBbUIsRUFBRTNCLE1BQWMsRUFBRTRCLE9BQWU7UUFDbEUsTUFBTUMsT0FBT0MsS0FBS0MsU0FBUyxDQUFDSDtRQUM1QixPQUFPRCxNQUNKSyxJQUFJLENBQUNoQyxRQUNMaUMsT0FBTyxDQUFDQyxJQUFBQSxzQkFBVSxFQUFDTCxNQUFNSixLQUFLVSxnQkFBZ0IsRUFBRVgsVUFDaERZLElBQUksQ0FBQyxvQkFDTEMsSUFBSSxDQUFDUjtJQUNWO0lBRUEsS0FBS04sSUFBSWUsUUFBUSxDQUFDLE9BQU9DO1FBQ3ZCLCtGQUErRjtRQUMvRkEsTUFBTUMsMkJBQTJCO1FBQ2pDRCxNQUFNRSxvQkFBb0IsQ0FDeEIsb0JBQ0E7WUFBRUMsU0FBUztRQUFTLEdBQ3BCLE9BQU9DLFVBQW1CZCxPQUFpQkE7UUFHN0NVLE1BQU1LLGVBQWUsQ0FBQyxDQUFDQyxPQUFnQkMsU0FBU25CO1lBQzlDLElBQUlrQixpQkFBaUJoRixzQkFBYSxFQUFFO2dCQUNsQyxPQUFPNkQsT0FBT0MsT0FBT2tCLE1BQU03QyxNQUFNLEVBQUU7b0JBQUVnQyxNQUFNYSxNQUFNYixJQUFJO29CQUFFZSxTQUFTRixNQUFNRSxPQUFPO2dCQUFDO1lBQ2hGO1lBQ0FELFFBQVFFLEdBQUcsQ0FBQ0gsS0FBSyxDQUFDO2dCQUFFSSxLQUFLSjtZQUFNLEdBQUc7WUFDbEMsT0FBT25CLE9BQU9DLE9BQU8sS0FBSztnQkFBRUssTUFBTTtnQkFBZ0JlLFNBQVM7WUFBb0I7UUFDakY7UUFFQSxNQUFNRyxrQkFBa0IsT0FBT0o7WUFDN0IsTUFBTUssT0FBTztnQkFDWEMsZUFBZU4sUUFBUWIsT0FBTyxDQUFDbUIsYUFBYTtnQkFDNUNDLFFBQVFQLFFBQVFPLE1BQU07Z0JBQ3RCQyxLQUFLUixRQUFRUyxHQUFHLENBQUNELEdBQUcsSUFBSVIsUUFBUVEsR0FBRztnQkFDbkN6QixNQUFNaUIsUUFBUWpCLElBQUk7WUFDcEI7WUFDQSxJQUFJLENBQUMyQixJQUFBQSxzQkFBVSxFQUFDTCxNQUFNO2dCQUFFTSxPQUFPaEMsS0FBS2dDLEtBQUs7Z0JBQUVDLFdBQVdqQyxLQUFLa0MsWUFBWTtZQUFDLElBQUk7Z0JBQzFFLE1BQU0sSUFBSTlGLHNCQUFhLENBQUMseUJBQXlCLGdDQUFnQztZQUNuRjtRQUNGO1FBRUEsS0FBSyxNQUFNLENBQUMrRixNQUFNQyxVQUFVLElBQUlDLE9BQU9DLE9BQU8sQ0FBQ3ZGLGlCQUFpQmdELFVBQVc7WUFDekVlLE1BQU15QixJQUFJLENBQW1CSixNQUFNO2dCQUFFSyxZQUFZZjtZQUFnQixHQUFHLENBQUNKLFNBQVNuQjtnQkFDNUUsSUFBSW5FO2dCQUNKLElBQUk7b0JBQ0ZBLFNBQVNzRSxLQUFLb0MsS0FBSyxDQUFDcEIsUUFBUWpCLElBQUk7Z0JBQ2xDLEVBQUUsT0FBTTtvQkFDTnJFLFNBQVNZO2dCQUNYO2dCQUNBLElBQUksT0FBT1osV0FBVyxZQUFZQSxXQUFXLE1BQU07b0JBQ2pELE1BQU0sSUFBSUssc0JBQWEsQ0FBQyxxQkFBcUI7Z0JBQy9DO2dCQUNBLE9BQU82RCxPQUFPQyxPQUFPLEtBQUtrQyxVQUFVckc7WUFDdEM7UUFDRjtJQUNGO0FBQ0YifQ==