"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createAlipayProvider", {
    enumerable: true,
    get: function() {
        return createAlipayProvider;
    }
});
const _alipaysdk = require("alipay-sdk");
const _clock = require("../../clock");
const _money = require("../../money");
const _provider = require("./provider");
const CURRENCY = 'CNY';
const PAID = new Set([
    'TRADE_SUCCESS',
    'TRADE_FINISHED'
]);
/** A 4xx of the wallet: it understood and said no. Business codes come with or without the prefix of the old gateway. */ class Refusal extends Error {
    code;
    constructor(code){
        super(`The wallet refused: ${code}`), this.code = code;
    }
}
function text(answer, name) {
    const value = answer[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new _provider.WalletUnavailableError(`The wallet's answer has no ${name}.`);
}
/** The cashier refuses `/ = &` in a subject, and more than 256 characters (alipay.trade.create). */ const toSubject = (subject)=>Array.from(subject.replace(/[/=&\p{Cc}]/gu, ' ')).slice(0, 256).join('');
function toWalletTrade(answer, outTradeNo) {
    if (text(answer, 'out_trade_no') !== outTradeNo) {
        throw new _provider.WalletUnavailableError('The wallet answered for another trade.');
    }
    const tradeNo = text(answer, 'trade_no');
    const walletStatus = text(answer, 'trade_status');
    switch(walletStatus){
        case 'WAIT_BUYER_PAY':
            return {
                status: 'waiting',
                tradeNo
            };
        case 'TRADE_CLOSED':
            return {
                status: 'closed',
                tradeNo
            };
        case 'TRADE_SUCCESS':
        case 'TRADE_FINISHED':
            {
                const amount = (0, _money.fromDecimal)(text(answer, 'total_amount'));
                if (amount === undefined) throw new _provider.WalletUnavailableError('The amount paid cannot be read.');
                return {
                    status: 'paid',
                    tradeNo,
                    amount,
                    currency: CURRENCY,
                    walletStatus
                };
            }
        default:
            throw new _provider.WalletUnavailableError('The wallet answered with an unknown status.');
    }
}
function createAlipayProvider(options) {
    const sdk = new _alipaysdk.AlipaySdk({
        appId: options.appId,
        privateKey: options.appPrivateKey,
        keyType: 'PKCS8',
        alipayPublicKey: options.walletPublicKey,
        endpoint: options.gatewayUrl,
        gateway: `${options.gatewayUrl}/gateway.do`,
        timeout: options.timeout
    });
    async function call(path, body) {
        try {
            const { data } = await sdk.curl('POST', path, {
                body
            });
            if (typeof data === 'object' && data !== null) return data;
        } catch (error) {
            if (error instanceof _alipaysdk.AlipayRequestError) {
                const { responseHttpStatus: status = 0, code } = error;
                if (status >= 400 && status < 500 && status !== 429 && typeof code === 'string') {
                    throw new Refusal(code.replace(/^ACQ\./, ''));
                }
            }
            // The SDK's messages quote answers (tokens included), so they are not passed on.
            throw new _provider.WalletUnavailableError(`The wallet did not answer ${path}.`);
        }
        throw new _provider.WalletUnavailableError(`The wallet's answer to ${path} is not an object.`);
    }
    /** Like `call`, with the named refusals as values; every other refusal is our fault or the wallet's, never an outcome. */ async function callOr(path, body, expected) {
        try {
            return await call(path, body);
        } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            const code = expected.find((candidate)=>candidate === error.code);
            if (code) return code;
            throw new _provider.WalletUnavailableError(`The wallet refused ${path}: ${error.code}`);
        }
    }
    /** What the wallet makes a trade of when the buyer opens it. */ const terms = ({ outTradeNo, amount, subject, expiresAt }, product)=>({
            out_trade_no: outTradeNo,
            total_amount: (0, _money.toDecimal)(amount),
            subject: toSubject(subject),
            product_code: product,
            time_expire: (0, _clock.formatChinaTime)(expiresAt)
        });
    function webCashierUrl(request) {
        const { outTradeNo, returnUrl } = request;
        // Leaving the cashier unpaid leads to quit_url, to which the wallet adds nothing: the order's number goes in here.
        const quitUrl = returnUrl === undefined ? undefined : new URL(returnUrl);
        quitUrl?.searchParams.set('out_trade_no', outTradeNo);
        quitUrl?.searchParams.set('left', '1');
        return sdk.pageExecute('alipay.trade.wap.pay', 'GET', {
            notifyUrl: options.notifyUrl(),
            ...returnUrl !== undefined && {
                returnUrl
            },
            bizContent: {
                ...terms(request, 'QUICK_WAP_WAY'),
                ...quitUrl && {
                    quit_url: quitUrl.href
                }
            }
        });
    }
    const orderString = (request)=>sdk.sdkExecute('alipay.trade.app.pay', {
            notifyUrl: options.notifyUrl(),
            bizContent: terms(request, 'QUICK_MSECURITY_PAY')
        });
    function credentials(request, tradeNo) {
        if (request.host === 'alipay') return {
            host: 'alipay',
            tradeNO: tradeNo
        };
        if (options.signCredentials) return options.signCredentials(request, tradeNo);
        throw new Error(`Alipay cannot be paid on ${request.host}.`);
    }
    /** The signed answer to what became of a refund; a refusal of the refund itself is not signed. */ async function isRefunded(outTradeNo, refundNo) {
        const answer = await callOr('/v3/alipay/trade/fastpay/refund/query', {
            out_trade_no: outTradeNo,
            out_request_no: refundNo
        }, [
            'TRADE_NOT_EXIST'
        ]);
        return typeof answer !== 'string' && answer['refund_status'] === 'REFUND_SUCCESS';
    }
    return {
        name: 'alipay',
        notificationType: 'application/x-www-form-urlencoded',
        async exchangeAuthCode (authCode) {
            const answer = await callOr('/v3/alipay/system/oauth/token', {
                grant_type: 'authorization_code',
                code: authCode
            }, [
                'isv.code-invalid',
                'isv.code-is-reused',
                'isv.code-expired'
            ]);
            return typeof answer === 'string' ? undefined : text(answer, 'user_id');
        },
        async makeTrade (request) {
            const { host, outTradeNo, buyerId } = request;
            if (host === 'h5') {
                return {
                    outcome: 'made',
                    trade: {
                        host,
                        paymentUrl: webCashierUrl(request)
                    }
                };
            }
            if (host === 'dd') {
                return {
                    outcome: 'made',
                    trade: {
                        host,
                        orderStr: orderString(request)
                    }
                };
            }
            if (buyerId === null) throw new Error('A buyer without a wallet cannot have a trade.');
            const answer = await callOr('/v3/alipay/trade/create', {
                ...terms(request, 'JSAPI_PAY'),
                op_app_id: options.appId,
                buyer_id: buyerId,
                notify_url: options.notifyUrl()
            }, [
                'TRADE_HAS_SUCCESS',
                'TRADE_HAS_CLOSE'
            ]);
            if (typeof answer === 'string') return {
                outcome: 'already_ended'
            };
            if (text(answer, 'out_trade_no') !== outTradeNo) {
                throw new _provider.WalletUnavailableError('The wallet answered for another trade.');
            }
            const tradeNo = text(answer, 'trade_no');
            return {
                outcome: 'made',
                trade: credentials(request, tradeNo),
                tradeNo
            };
        },
        async queryTrade ({ outTradeNo }) {
            const answer = await callOr('/v3/alipay/trade/query', {
                out_trade_no: outTradeNo
            }, [
                'TRADE_NOT_EXIST'
            ]);
            return typeof answer === 'string' ? {
                status: 'unknown_to_wallet'
            } : toWalletTrade(answer, outTradeNo);
        },
        async closeTrade ({ outTradeNo }) {
            const answer = await callOr('/v3/alipay/trade/close', {
                out_trade_no: outTradeNo
            }, [
                'TRADE_NOT_EXIST',
                'TRADE_STATUS_ERROR',
                'REASON_TRADE_STATUS_INVALID'
            ]);
            if (answer === 'TRADE_NOT_EXIST') return 'unknown_to_wallet';
            return typeof answer === 'string' ? 'refused' : 'closed';
        },
        async refund ({ refundNo, outTradeNo, amount, reason }) {
            try {
                const answer = await call('/v3/alipay/trade/refund', {
                    out_trade_no: outTradeNo,
                    out_request_no: refundNo,
                    refund_amount: (0, _money.toDecimal)(amount),
                    refund_reason: reason
                });
                if (text(answer, 'out_trade_no') !== outTradeNo) {
                    throw new _provider.WalletUnavailableError('The wallet answered for another trade.');
                }
                if (answer['fund_change'] === 'Y') return {
                    outcome: 'refunded'
                };
            } catch (error) {
                if (!(error instanceof Refusal)) throw error;
                if (await isRefunded(outTradeNo, refundNo)) return {
                    outcome: 'refunded'
                };
                return error.code === 'SYSTEM_ERROR' ? {
                    outcome: 'pending'
                } : {
                    outcome: 'refused',
                    code: error.code
                };
            }
            // "N": nothing moved by this call, since the refund was made by an earlier one or is still under way.
            return {
                outcome: await isRefunded(outTradeNo, refundNo) ? 'refunded' : 'pending'
            };
        },
        readNotification (raw) {
            const form = readForm(raw);
            if (!form) return refused('form');
            // The SDK would take the digest that the sender names; SHA-1 ("RSA") is not accepted here.
            if (form['sign_type'] !== 'RSA2') return refused('signature');
            return sdk.checkNotifySignV2(form) ? readPayment(form, options) : refused('signature');
        },
        // The wallet reads the text alone.
        acknowledge: (accepted)=>({
                status: accepted ? 200 : 400,
                contentType: 'text/plain',
                body: accepted ? 'success' : 'failure'
            })
    };
}
const refused = (reason)=>({
        outcome: 'refused',
        reason
    });
/** A form as a record; a name that comes twice has no one meaning, so the form is not taken. */ function readForm({ body }) {
    const entries = [
        ...new URLSearchParams(body)
    ];
    const form = Object.fromEntries(entries);
    return Object.keys(form).length === entries.length ? form : undefined;
}
/** What the wallet's documentation asks to be checked, apart from the order's own number and amount. */ function readPayment(form, { appId, sellerId }) {
    const { notify_id, app_id, seller_id, out_trade_no, trade_no, trade_status } = form;
    if (app_id !== appId) return refused('app_id');
    if (seller_id !== sellerId) return refused('seller_id');
    const amount = (0, _money.fromDecimal)(form['total_amount'] ?? '');
    if (amount === undefined) return refused('total_amount');
    if (!notify_id || !out_trade_no || !trade_no) return refused('form');
    if (!trade_status || !PAID.has(trade_status)) return refused('trade_status');
    return {
        outcome: 'paid',
        payment: {
            notifyId: notify_id,
            outTradeNo: out_trade_no,
            tradeNo: trade_no,
            amount,
            currency: CURRENCY,
            walletStatus: trade_status
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvYWxpcGF5LnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IEFsaXBheVJlcXVlc3RFcnJvciwgQWxpcGF5U2RrIH0gZnJvbSAnYWxpcGF5LXNkayc7XG5pbXBvcnQgeyBmb3JtYXRDaGluYVRpbWUgfSBmcm9tICcuLi8uLi9jbG9jayc7XG5pbXBvcnQgeyBmcm9tRGVjaW1hbCwgdG9EZWNpbWFsIH0gZnJvbSAnLi4vLi4vbW9uZXknO1xuaW1wb3J0IHR5cGUgeyBUcmFkZSB9IGZyb20gJy4uL2NvbnRyYWN0JztcbmltcG9ydCB0eXBlIHsgQ3JlZGVudGlhbFNpZ25lciB9IGZyb20gJy4vY3JlZGVudGlhbHMnO1xuaW1wb3J0IHsgV2FsbGV0VW5hdmFpbGFibGVFcnJvciB9IGZyb20gJy4vcHJvdmlkZXInO1xuaW1wb3J0IHR5cGUge1xuICBOb3RpZmljYXRpb25SZWFkaW5nLFxuICBSYXdOb3RpZmljYXRpb24sXG4gIFRyYWRlUmVmLFxuICBUcmFkZVJlcXVlc3QsXG4gIFdhbGxldFByb3ZpZGVyLFxuICBXYWxsZXRUcmFkZSxcbn0gZnJvbSAnLi9wcm92aWRlcic7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQWxpcGF5T3B0aW9ucyB7XG4gIC8qKiBgaHR0cHM6Ly9vcGVuYXBpLmFsaXBheS5jb21gIGluIHByb2R1Y3Rpb24uICovXG4gIGdhdGV3YXlVcmw6IHN0cmluZztcbiAgYXBwSWQ6IHN0cmluZztcbiAgLyoqIFRoZSBtZXJjaGFudCdzIGFjY291bnQ6IHdobyBpcyBwYWlkLiAqL1xuICBzZWxsZXJJZDogc3RyaW5nO1xuICAvKiogUEtDUyM4IFBFTS4gKi9cbiAgYXBwUHJpdmF0ZUtleTogc3RyaW5nO1xuICB3YWxsZXRQdWJsaWNLZXk6IHN0cmluZztcbiAgLyoqIFdoZXJlIHRoZSB3YWxsZXQgcG9zdHMgbm90aWZpY2F0aW9uczsgYXNrZWQgb24gZXZlcnkgdHJhZGUsIHNpbmNlIGEgc2VydmVyIGxlYXJucyBpdHMgcG9ydCBvbmx5IGJ5IGxpc3RlbmluZy4gKi9cbiAgbm90aWZ5VXJsOiAoKSA9PiBzdHJpbmc7XG4gIC8qKiBNaWxsaXNlY29uZHMuICovXG4gIHRpbWVvdXQ6IG51bWJlcjtcbiAgLyoqIFdoYXQgdGhlIGNsaWVudCBwYXlzIGFuIGV4aXN0aW5nIHRyYWRlIHdpdGgsIG9uIGhvc3RzIHRoYXQgaGF2ZSBubyBwYXltZW50IHNlcnZlciBoZXJlOiB0aGUgc2FuZGJveCdzLiAqL1xuICBzaWduQ3JlZGVudGlhbHM/OiBDcmVkZW50aWFsU2lnbmVyO1xufVxuXG5jb25zdCBDVVJSRU5DWSA9ICdDTlknO1xuY29uc3QgUEFJRCA9IG5ldyBTZXQoWydUUkFERV9TVUNDRVNTJywgJ1RSQURFX0ZJTklTSEVEJ10pO1xuXG50eXBlIEFuc3dlciA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSA0eHggb2YgdGhlIHdhbGxldDogaXQgdW5kZXJzdG9vZCBhbmQgc2FpZCBuby4gQnVzaW5lc3MgY29kZXMgY29tZSB3aXRoIG9yIHdpdGhvdXQgdGhlIHByZWZpeCBvZiB0aGUgb2xkIGdhdGV3YXkuICovXG5jbGFzcyBSZWZ1c2FsIGV4dGVuZHMgRXJyb3Ige1xuICBjb25zdHJ1Y3RvcihyZWFkb25seSBjb2RlOiBzdHJpbmcpIHtcbiAgICBzdXBlcihgVGhlIHdhbGxldCByZWZ1c2VkOiAke2NvZGV9YCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gdGV4dChhbnN3ZXI6IEFuc3dlciwgbmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgdmFsdWUgPSBhbnN3ZXJbbmFtZV07XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnICYmIHZhbHVlICE9PSAnJykgcmV0dXJuIHZhbHVlO1xuICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCdzIGFuc3dlciBoYXMgbm8gJHtuYW1lfS5gKTtcbn1cblxuLyoqIFRoZSBjYXNoaWVyIHJlZnVzZXMgYC8gPSAmYCBpbiBhIHN1YmplY3QsIGFuZCBtb3JlIHRoYW4gMjU2IGNoYXJhY3RlcnMgKGFsaXBheS50cmFkZS5jcmVhdGUpLiAqL1xuY29uc3QgdG9TdWJqZWN0ID0gKHN1YmplY3Q6IHN0cmluZyk6IHN0cmluZyA9PlxuICBBcnJheS5mcm9tKHN1YmplY3QucmVwbGFjZSgvWy89JlxccHtDY31dL2d1LCAnICcpKVxuICAgIC5zbGljZSgwLCAyNTYpXG4gICAgLmpvaW4oJycpO1xuXG5mdW5jdGlvbiB0b1dhbGxldFRyYWRlKGFuc3dlcjogQW5zd2VyLCBvdXRUcmFkZU5vOiBzdHJpbmcpOiBXYWxsZXRUcmFkZSB7XG4gIGlmICh0ZXh0KGFuc3dlciwgJ291dF90cmFkZV9ubycpICE9PSBvdXRUcmFkZU5vKSB7XG4gICAgdGhyb3cgbmV3IFdhbGxldFVuYXZhaWxhYmxlRXJyb3IoJ1RoZSB3YWxsZXQgYW5zd2VyZWQgZm9yIGFub3RoZXIgdHJhZGUuJyk7XG4gIH1cbiAgY29uc3QgdHJhZGVObyA9IHRleHQoYW5zd2VyLCAndHJhZGVfbm8nKTtcbiAgY29uc3Qgd2FsbGV0U3RhdHVzID0gdGV4dChhbnN3ZXIsICd0cmFkZV9zdGF0dXMnKTtcbiAgc3dpdGNoICh3YWxsZXRTdGF0dXMpIHtcbiAgICBjYXNlICdXQUlUX0JVWUVSX1BBWSc6XG4gICAgICByZXR1cm4geyBzdGF0dXM6ICd3YWl0aW5nJywgdHJhZGVObyB9O1xuICAgIGNhc2UgJ1RSQURFX0NMT1NFRCc6XG4gICAgICByZXR1cm4geyBzdGF0dXM6ICdjbG9zZWQnLCB0cmFkZU5vIH07XG4gICAgY2FzZSAnVFJBREVfU1VDQ0VTUyc6XG4gICAgY2FzZSAnVFJBREVfRklOSVNIRUQnOiB7XG4gICAgICBjb25zdCBhbW91bnQgPSBmcm9tRGVjaW1hbCh0ZXh0KGFuc3dlciwgJ3RvdGFsX2Ftb3VudCcpKTtcbiAgICAgIGlmIChhbW91bnQgPT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IFdhbGxldFVuYXZhaWxhYmxlRXJyb3IoJ1RoZSBhbW91bnQgcGFpZCBjYW5ub3QgYmUgcmVhZC4nKTtcbiAgICAgIHJldHVybiB7IHN0YXR1czogJ3BhaWQnLCB0cmFkZU5vLCBhbW91bnQsIGN1cnJlbmN5OiBDVVJSRU5DWSwgd2FsbGV0U3RhdHVzIH07XG4gICAgfVxuICAgIGRlZmF1bHQ6XG4gICAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcignVGhlIHdhbGxldCBhbnN3ZXJlZCB3aXRoIGFuIHVua25vd24gc3RhdHVzLicpO1xuICB9XG59XG5cbi8qKlxuICogQWxpcGF5J3MgT3BlbkFQSSB2MyBieSB0aGUgdmVuZG9yJ3MgU0RLLiBUaGUgU0RLIHNpZ25zIGVhY2ggcmVxdWVzdCBhbmQgdmVyaWZpZXMgdGhlIHNpZ25hdHVyZSBvZiBlYWNoIDJ4eCBhbnN3ZXI7IG9mXG4gKiBhbiBlcnJvciBhbnN3ZXIgaXQgdmVyaWZpZXMgbm90aGluZywgc28gYSByZWZ1c2FsIGlzIG9ubHkgYXMgZ29vZCBhcyBUTFMgYW5kIG5ldmVyIHNldHRsZXMgYW4gb3JkZXIgYXMgcGFpZC5cbiAqXG4gKiBUaW1lIGxpbWl0cyBhcmUgYWJzb2x1dGUgKGB0aW1lX2V4cGlyZWApOiBhIHJldHJpZWQgY3JlYXRpb24gYW5kIGEgd2ViIGNhc2hpZXIgb3BlbmVkIGxhdGUgZW5kIGF0IHRoZSBzYW1lIGluc3RhbnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVBbGlwYXlQcm92aWRlcihvcHRpb25zOiBBbGlwYXlPcHRpb25zKTogV2FsbGV0UHJvdmlkZXIge1xuICBjb25zdCBzZGsgPSBuZXcgQWxpcGF5U2RrKHtcbiAgICBhcHBJZDogb3B0aW9ucy5hcHBJZCxcbiAgICBwcml2YXRlS2V5OiBvcHRpb25zLmFwcFByaXZhdGVLZXksXG4gICAga2V5VHlwZTogJ1BLQ1M4JyxcbiAgICBhbGlwYXlQdWJsaWNLZXk6IG9wdGlvbnMud2FsbGV0UHVibGljS2V5LFxuICAgIGVuZHBvaW50OiBvcHRpb25zLmdhdGV3YXlVcmwsXG4gICAgZ2F0ZXdheTogYCR7b3B0aW9ucy5nYXRld2F5VXJsfS9nYXRld2F5LmRvYCxcbiAgICB0aW1lb3V0OiBvcHRpb25zLnRpbWVvdXQsXG4gIH0pO1xuXG4gIGFzeW5jIGZ1bmN0aW9uIGNhbGwocGF0aDogc3RyaW5nLCBib2R5OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+KTogUHJvbWlzZTxBbnN3ZXI+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyBkYXRhIH0gPSBhd2FpdCBzZGsuY3VybDx1bmtub3duPignUE9TVCcsIHBhdGgsIHsgYm9keSB9KTtcbiAgICAgIGlmICh0eXBlb2YgZGF0YSA9PT0gJ29iamVjdCcgJiYgZGF0YSAhPT0gbnVsbCkgcmV0dXJuIGRhdGEgYXMgQW5zd2VyO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBBbGlwYXlSZXF1ZXN0RXJyb3IpIHtcbiAgICAgICAgY29uc3QgeyByZXNwb25zZUh0dHBTdGF0dXM6IHN0YXR1cyA9IDAsIGNvZGUgfSA9IGVycm9yO1xuICAgICAgICBpZiAoc3RhdHVzID49IDQwMCAmJiBzdGF0dXMgPCA1MDAgJiYgc3RhdHVzICE9PSA0MjkgJiYgdHlwZW9mIGNvZGUgPT09ICdzdHJpbmcnKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IFJlZnVzYWwoY29kZS5yZXBsYWNlKC9eQUNRXFwuLywgJycpKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgLy8gVGhlIFNESydzIG1lc3NhZ2VzIHF1b3RlIGFuc3dlcnMgKHRva2VucyBpbmNsdWRlZCksIHNvIHRoZXkgYXJlIG5vdCBwYXNzZWQgb24uXG4gICAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCBkaWQgbm90IGFuc3dlciAke3BhdGh9LmApO1xuICAgIH1cbiAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCdzIGFuc3dlciB0byAke3BhdGh9IGlzIG5vdCBhbiBvYmplY3QuYCk7XG4gIH1cblxuICAvKiogTGlrZSBgY2FsbGAsIHdpdGggdGhlIG5hbWVkIHJlZnVzYWxzIGFzIHZhbHVlczsgZXZlcnkgb3RoZXIgcmVmdXNhbCBpcyBvdXIgZmF1bHQgb3IgdGhlIHdhbGxldCdzLCBuZXZlciBhbiBvdXRjb21lLiAqL1xuICBhc3luYyBmdW5jdGlvbiBjYWxsT3I8Q29kZSBleHRlbmRzIHN0cmluZz4oXG4gICAgcGF0aDogc3RyaW5nLFxuICAgIGJvZHk6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgZXhwZWN0ZWQ6IHJlYWRvbmx5IENvZGVbXSxcbiAgKTogUHJvbWlzZTxBbnN3ZXIgfCBDb2RlPiB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBhd2FpdCBjYWxsKHBhdGgsIGJvZHkpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFJlZnVzYWwpKSB0aHJvdyBlcnJvcjtcbiAgICAgIGNvbnN0IGNvZGUgPSBleHBlY3RlZC5maW5kKChjYW5kaWRhdGUpID0+IGNhbmRpZGF0ZSA9PT0gZXJyb3IuY29kZSk7XG4gICAgICBpZiAoY29kZSkgcmV0dXJuIGNvZGU7XG4gICAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCByZWZ1c2VkICR7cGF0aH06ICR7ZXJyb3IuY29kZX1gKTtcbiAgICB9XG4gIH1cblxuICAvKiogV2hhdCB0aGUgd2FsbGV0IG1ha2VzIGEgdHJhZGUgb2Ygd2hlbiB0aGUgYnV5ZXIgb3BlbnMgaXQuICovXG4gIGNvbnN0IHRlcm1zID0gKHsgb3V0VHJhZGVObywgYW1vdW50LCBzdWJqZWN0LCBleHBpcmVzQXQgfTogVHJhZGVSZXF1ZXN0LCBwcm9kdWN0OiBzdHJpbmcpID0+ICh7XG4gICAgb3V0X3RyYWRlX25vOiBvdXRUcmFkZU5vLFxuICAgIHRvdGFsX2Ftb3VudDogdG9EZWNpbWFsKGFtb3VudCksXG4gICAgc3ViamVjdDogdG9TdWJqZWN0KHN1YmplY3QpLFxuICAgIHByb2R1Y3RfY29kZTogcHJvZHVjdCxcbiAgICB0aW1lX2V4cGlyZTogZm9ybWF0Q2hpbmFUaW1lKGV4cGlyZXNBdCksXG4gIH0pO1xuXG4gIGZ1bmN0aW9uIHdlYkNhc2hpZXJVcmwocmVxdWVzdDogVHJhZGVSZXF1ZXN0KTogc3RyaW5nIHtcbiAgICBjb25zdCB7IG91dFRyYWRlTm8sIHJldHVyblVybCB9ID0gcmVxdWVzdDtcbiAgICAvLyBMZWF2aW5nIHRoZSBjYXNoaWVyIHVucGFpZCBsZWFkcyB0byBxdWl0X3VybCwgdG8gd2hpY2ggdGhlIHdhbGxldCBhZGRzIG5vdGhpbmc6IHRoZSBvcmRlcidzIG51bWJlciBnb2VzIGluIGhlcmUuXG4gICAgY29uc3QgcXVpdFVybCA9IHJldHVyblVybCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogbmV3IFVSTChyZXR1cm5VcmwpO1xuICAgIHF1aXRVcmw/LnNlYXJjaFBhcmFtcy5zZXQoJ291dF90cmFkZV9ubycsIG91dFRyYWRlTm8pO1xuICAgIHF1aXRVcmw/LnNlYXJjaFBhcmFtcy5zZXQoJ2xlZnQnLCAnMScpO1xuICAgIHJldHVybiBzZGsucGFnZUV4ZWN1dGUoJ2FsaXBheS50cmFkZS53YXAucGF5JywgJ0dFVCcsIHtcbiAgICAgIG5vdGlmeVVybDogb3B0aW9ucy5ub3RpZnlVcmwoKSxcbiAgICAgIC4uLihyZXR1cm5VcmwgIT09IHVuZGVmaW5lZCAmJiB7IHJldHVyblVybCB9KSxcbiAgICAgIGJpekNvbnRlbnQ6IHtcbiAgICAgICAgLi4udGVybXMocmVxdWVzdCwgJ1FVSUNLX1dBUF9XQVknKSxcbiAgICAgICAgLi4uKHF1aXRVcmwgJiYgeyBxdWl0X3VybDogcXVpdFVybC5ocmVmIH0pLFxuICAgICAgfSxcbiAgICB9KTtcbiAgfVxuXG4gIGNvbnN0IG9yZGVyU3RyaW5nID0gKHJlcXVlc3Q6IFRyYWRlUmVxdWVzdCk6IHN0cmluZyA9PlxuICAgIHNkay5zZGtFeGVjdXRlKCdhbGlwYXkudHJhZGUuYXBwLnBheScsIHtcbiAgICAgIG5vdGlmeVVybDogb3B0aW9ucy5ub3RpZnlVcmwoKSxcbiAgICAgIGJpekNvbnRlbnQ6IHRlcm1zKHJlcXVlc3QsICdRVUlDS19NU0VDVVJJVFlfUEFZJyksXG4gICAgfSk7XG5cbiAgZnVuY3Rpb24gY3JlZGVudGlhbHMocmVxdWVzdDogVHJhZGVSZXF1ZXN0LCB0cmFkZU5vOiBzdHJpbmcpOiBUcmFkZSB7XG4gICAgaWYgKHJlcXVlc3QuaG9zdCA9PT0gJ2FsaXBheScpIHJldHVybiB7IGhvc3Q6ICdhbGlwYXknLCB0cmFkZU5POiB0cmFkZU5vIH07XG4gICAgaWYgKG9wdGlvbnMuc2lnbkNyZWRlbnRpYWxzKSByZXR1cm4gb3B0aW9ucy5zaWduQ3JlZGVudGlhbHMocmVxdWVzdCwgdHJhZGVObyk7XG4gICAgdGhyb3cgbmV3IEVycm9yKGBBbGlwYXkgY2Fubm90IGJlIHBhaWQgb24gJHtyZXF1ZXN0Lmhvc3R9LmApO1xuICB9XG5cbiAgLyoqIFRoZSBzaWduZWQgYW5zd2VyIHRvIHdoYXQgYmVjYW1lIG9mIGEgcmVmdW5kOyBhIHJlZnVzYWwgb2YgdGhlIHJlZnVuZCBpdHNlbGYgaXMgbm90IHNpZ25lZC4gKi9cbiAgYXN5bmMgZnVuY3Rpb24gaXNSZWZ1bmRlZChvdXRUcmFkZU5vOiBzdHJpbmcsIHJlZnVuZE5vOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBjYWxsT3IoXG4gICAgICAnL3YzL2FsaXBheS90cmFkZS9mYXN0cGF5L3JlZnVuZC9xdWVyeScsXG4gICAgICB7IG91dF90cmFkZV9ubzogb3V0VHJhZGVObywgb3V0X3JlcXVlc3Rfbm86IHJlZnVuZE5vIH0sXG4gICAgICBbJ1RSQURFX05PVF9FWElTVCddLFxuICAgICk7XG4gICAgcmV0dXJuIHR5cGVvZiBhbnN3ZXIgIT09ICdzdHJpbmcnICYmIGFuc3dlclsncmVmdW5kX3N0YXR1cyddID09PSAnUkVGVU5EX1NVQ0NFU1MnO1xuICB9XG5cbiAgcmV0dXJuIHtcbiAgICBuYW1lOiAnYWxpcGF5JyxcbiAgICBub3RpZmljYXRpb25UeXBlOiAnYXBwbGljYXRpb24veC13d3ctZm9ybS11cmxlbmNvZGVkJyxcblxuICAgIGFzeW5jIGV4Y2hhbmdlQXV0aENvZGUoYXV0aENvZGUpIHtcbiAgICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGNhbGxPcihcbiAgICAgICAgJy92My9hbGlwYXkvc3lzdGVtL29hdXRoL3Rva2VuJyxcbiAgICAgICAgeyBncmFudF90eXBlOiAnYXV0aG9yaXphdGlvbl9jb2RlJywgY29kZTogYXV0aENvZGUgfSxcbiAgICAgICAgWydpc3YuY29kZS1pbnZhbGlkJywgJ2lzdi5jb2RlLWlzLXJldXNlZCcsICdpc3YuY29kZS1leHBpcmVkJ10sXG4gICAgICApO1xuICAgICAgcmV0dXJuIHR5cGVvZiBhbnN3ZXIgPT09ICdzdHJpbmcnID8gdW5kZWZpbmVkIDogdGV4dChhbnN3ZXIsICd1c2VyX2lkJyk7XG4gICAgfSxcblxuICAgIGFzeW5jIG1ha2VUcmFkZShyZXF1ZXN0KSB7XG4gICAgICBjb25zdCB7IGhvc3QsIG91dFRyYWRlTm8sIGJ1eWVySWQgfSA9IHJlcXVlc3Q7XG4gICAgICBpZiAoaG9zdCA9PT0gJ2g1Jykge1xuICAgICAgICByZXR1cm4geyBvdXRjb21lOiAnbWFkZScsIHRyYWRlOiB7IGhvc3QsIHBheW1lbnRVcmw6IHdlYkNhc2hpZXJVcmwocmVxdWVzdCkgfSB9O1xuICAgICAgfVxuICAgICAgaWYgKGhvc3QgPT09ICdkZCcpIHtcbiAgICAgICAgcmV0dXJuIHsgb3V0Y29tZTogJ21hZGUnLCB0cmFkZTogeyBob3N0LCBvcmRlclN0cjogb3JkZXJTdHJpbmcocmVxdWVzdCkgfSB9O1xuICAgICAgfVxuICAgICAgaWYgKGJ1eWVySWQgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcignQSBidXllciB3aXRob3V0IGEgd2FsbGV0IGNhbm5vdCBoYXZlIGEgdHJhZGUuJyk7XG4gICAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBjYWxsT3IoXG4gICAgICAgICcvdjMvYWxpcGF5L3RyYWRlL2NyZWF0ZScsXG4gICAgICAgIHtcbiAgICAgICAgICAuLi50ZXJtcyhyZXF1ZXN0LCAnSlNBUElfUEFZJyksXG4gICAgICAgICAgb3BfYXBwX2lkOiBvcHRpb25zLmFwcElkLFxuICAgICAgICAgIGJ1eWVyX2lkOiBidXllcklkLFxuICAgICAgICAgIG5vdGlmeV91cmw6IG9wdGlvbnMubm90aWZ5VXJsKCksXG4gICAgICAgIH0sXG4gICAgICAgIFsnVFJBREVfSEFTX1NVQ0NFU1MnLCAnVFJBREVfSEFTX0NMT1NFJ10sXG4gICAgICApO1xuICAgICAgaWYgKHR5cGVvZiBhbnN3ZXIgPT09ICdzdHJpbmcnKSByZXR1cm4geyBvdXRjb21lOiAnYWxyZWFkeV9lbmRlZCcgfTtcbiAgICAgIGlmICh0ZXh0KGFuc3dlciwgJ291dF90cmFkZV9ubycpICE9PSBvdXRUcmFkZU5vKSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKCdUaGUgd2FsbGV0IGFuc3dlcmVkIGZvciBhbm90aGVyIHRyYWRlLicpO1xuICAgICAgfVxuICAgICAgY29uc3QgdHJhZGVObyA9IHRleHQoYW5zd2VyLCAndHJhZGVfbm8nKTtcbiAgICAgIHJldHVybiB7IG91dGNvbWU6ICdtYWRlJywgdHJhZGU6IGNyZWRlbnRpYWxzKHJlcXVlc3QsIHRyYWRlTm8pLCB0cmFkZU5vIH07XG4gICAgfSxcblxuICAgIGFzeW5jIHF1ZXJ5VHJhZGUoeyBvdXRUcmFkZU5vIH06IFRyYWRlUmVmKSB7XG4gICAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBjYWxsT3IoJy92My9hbGlwYXkvdHJhZGUvcXVlcnknLCB7IG91dF90cmFkZV9ubzogb3V0VHJhZGVObyB9LCBbXG4gICAgICAgICdUUkFERV9OT1RfRVhJU1QnLFxuICAgICAgXSk7XG4gICAgICByZXR1cm4gdHlwZW9mIGFuc3dlciA9PT0gJ3N0cmluZydcbiAgICAgICAgPyB7IHN0YXR1czogJ3Vua25vd25fdG9fd2FsbGV0JyB9XG4gICAgICAgIDogdG9XYWxsZXRUcmFkZShhbnN3ZXIsIG91dFRyYWRlTm8pO1xuICAgIH0sXG5cbiAgICBhc3luYyBjbG9zZVRyYWRlKHsgb3V0VHJhZGVObyB9KSB7XG4gICAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBjYWxsT3IoJy92My9hbGlwYXkvdHJhZGUvY2xvc2UnLCB7IG91dF90cmFkZV9ubzogb3V0VHJhZGVObyB9LCBbXG4gICAgICAgICdUUkFERV9OT1RfRVhJU1QnLFxuICAgICAgICAnVFJBREVfU1RBVFVTX0VSUk9SJyxcbiAgICAgICAgJ1JFQVNPTl9UUkFERV9TVEFUVVNfSU5WQUxJRCcsXG4gICAgICBdKTtcbiAgICAgIGlmIChhbnN3ZXIgPT09ICdUUkFERV9OT1RfRVhJU1QnKSByZXR1cm4gJ3Vua25vd25fdG9fd2FsbGV0JztcbiAgICAgIHJldHVybiB0eXBlb2YgYW5zd2VyID09PSAnc3RyaW5nJyA/ICdyZWZ1c2VkJyA6ICdjbG9zZWQnO1xuICAgIH0sXG5cbiAgICBhc3luYyByZWZ1bmQoeyByZWZ1bmRObywgb3V0VHJhZGVObywgYW1vdW50LCByZWFzb24gfSkge1xuICAgICAgdHJ5IHtcbiAgICAgICAgY29uc3QgYW5zd2VyID0gYXdhaXQgY2FsbCgnL3YzL2FsaXBheS90cmFkZS9yZWZ1bmQnLCB7XG4gICAgICAgICAgb3V0X3RyYWRlX25vOiBvdXRUcmFkZU5vLFxuICAgICAgICAgIG91dF9yZXF1ZXN0X25vOiByZWZ1bmRObyxcbiAgICAgICAgICByZWZ1bmRfYW1vdW50OiB0b0RlY2ltYWwoYW1vdW50KSxcbiAgICAgICAgICByZWZ1bmRfcmVhc29uOiByZWFzb24sXG4gICAgICAgIH0pO1xuICAgICAgICBpZiAodGV4dChhbnN3ZXIsICdvdXRfdHJhZGVfbm8nKSAhPT0gb3V0VHJhZGVObykge1xuICAgICAgICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKCdUaGUgd2FsbGV0IGFuc3dlcmVkIGZvciBhbm90aGVyIHRyYWRlLicpO1xuICAgICAgICB9XG4gICAgICAgIGlmIChhbnN3ZXJbJ2Z1bmRfY2hhbmdlJ10gPT09ICdZJykgcmV0dXJuIHsgb3V0Y29tZTogJ3JlZnVuZGVkJyB9O1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBSZWZ1c2FsKSkgdGhyb3cgZXJyb3I7XG4gICAgICAgIGlmIChhd2FpdCBpc1JlZnVuZGVkKG91dFRyYWRlTm8sIHJlZnVuZE5vKSkgcmV0dXJuIHsgb3V0Y29tZTogJ3JlZnVuZGVkJyB9O1xuICAgICAgICByZXR1cm4gZXJyb3IuY29kZSA9PT0gJ1NZU1RFTV9FUlJPUidcbiAgICAgICAgICA/IHsgb3V0Y29tZTogJ3BlbmRpbmcnIH1cbiAgICAgICAgICA6IHsgb3V0Y29tZTogJ3JlZnVzZWQnLCBjb2RlOiBlcnJvci5jb2RlIH07XG4gICAgICB9XG4gICAgICAvLyBcIk5cIjogbm90aGluZyBtb3ZlZCBieSB0aGlzIGNhbGwsIHNpbmNlIHRoZSByZWZ1bmQgd2FzIG1hZGUgYnkgYW4gZWFybGllciBvbmUgb3IgaXMgc3RpbGwgdW5kZXIgd2F5LlxuICAgICAgcmV0dXJuIHsgb3V0Y29tZTogKGF3YWl0IGlzUmVmdW5kZWQob3V0VHJhZGVObywgcmVmdW5kTm8pKSA/ICdyZWZ1bmRlZCcgOiAncGVuZGluZycgfTtcbiAgICB9LFxuXG4gICAgcmVhZE5vdGlmaWNhdGlvbihyYXcpIHtcbiAgICAgIGNvbnN0IGZvcm0gPSByZWFkRm9ybShyYXcpO1xuICAgICAgaWYgKCFmb3JtKSByZXR1cm4gcmVmdXNlZCgnZm9ybScpO1xuICAgICAgLy8gVGhlIFNESyB3b3VsZCB0YWtlIHRoZSBkaWdlc3QgdGhhdCB0aGUgc2VuZGVyIG5hbWVzOyBTSEEtMSAoXCJSU0FcIikgaXMgbm90IGFjY2VwdGVkIGhlcmUuXG4gICAgICBpZiAoZm9ybVsnc2lnbl90eXBlJ10gIT09ICdSU0EyJykgcmV0dXJuIHJlZnVzZWQoJ3NpZ25hdHVyZScpO1xuICAgICAgcmV0dXJuIHNkay5jaGVja05vdGlmeVNpZ25WMihmb3JtKSA/IHJlYWRQYXltZW50KGZvcm0sIG9wdGlvbnMpIDogcmVmdXNlZCgnc2lnbmF0dXJlJyk7XG4gICAgfSxcblxuICAgIC8vIFRoZSB3YWxsZXQgcmVhZHMgdGhlIHRleHQgYWxvbmUuXG4gICAgYWNrbm93bGVkZ2U6IChhY2NlcHRlZCkgPT4gKHtcbiAgICAgIHN0YXR1czogYWNjZXB0ZWQgPyAyMDAgOiA0MDAsXG4gICAgICBjb250ZW50VHlwZTogJ3RleHQvcGxhaW4nLFxuICAgICAgYm9keTogYWNjZXB0ZWQgPyAnc3VjY2VzcycgOiAnZmFpbHVyZScsXG4gICAgfSksXG4gIH07XG59XG5cbmNvbnN0IHJlZnVzZWQgPSAocmVhc29uOiBzdHJpbmcpOiBOb3RpZmljYXRpb25SZWFkaW5nID0+ICh7IG91dGNvbWU6ICdyZWZ1c2VkJywgcmVhc29uIH0pO1xuXG4vKiogQSBmb3JtIGFzIGEgcmVjb3JkOyBhIG5hbWUgdGhhdCBjb21lcyB0d2ljZSBoYXMgbm8gb25lIG1lYW5pbmcsIHNvIHRoZSBmb3JtIGlzIG5vdCB0YWtlbi4gKi9cbmZ1bmN0aW9uIHJlYWRGb3JtKHsgYm9keSB9OiBSYXdOb3RpZmljYXRpb24pOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZW50cmllcyA9IFsuLi5uZXcgVVJMU2VhcmNoUGFyYW1zKGJvZHkpXTtcbiAgY29uc3QgZm9ybSA9IE9iamVjdC5mcm9tRW50cmllcyhlbnRyaWVzKTtcbiAgcmV0dXJuIE9iamVjdC5rZXlzKGZvcm0pLmxlbmd0aCA9PT0gZW50cmllcy5sZW5ndGggPyBmb3JtIDogdW5kZWZpbmVkO1xufVxuXG4vKiogV2hhdCB0aGUgd2FsbGV0J3MgZG9jdW1lbnRhdGlvbiBhc2tzIHRvIGJlIGNoZWNrZWQsIGFwYXJ0IGZyb20gdGhlIG9yZGVyJ3Mgb3duIG51bWJlciBhbmQgYW1vdW50LiAqL1xuZnVuY3Rpb24gcmVhZFBheW1lbnQoXG4gIGZvcm06IFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIHsgYXBwSWQsIHNlbGxlcklkIH06IEFsaXBheU9wdGlvbnMsXG4pOiBOb3RpZmljYXRpb25SZWFkaW5nIHtcbiAgY29uc3QgeyBub3RpZnlfaWQsIGFwcF9pZCwgc2VsbGVyX2lkLCBvdXRfdHJhZGVfbm8sIHRyYWRlX25vLCB0cmFkZV9zdGF0dXMgfSA9IGZvcm07XG4gIGlmIChhcHBfaWQgIT09IGFwcElkKSByZXR1cm4gcmVmdXNlZCgnYXBwX2lkJyk7XG4gIGlmIChzZWxsZXJfaWQgIT09IHNlbGxlcklkKSByZXR1cm4gcmVmdXNlZCgnc2VsbGVyX2lkJyk7XG4gIGNvbnN0IGFtb3VudCA9IGZyb21EZWNpbWFsKGZvcm1bJ3RvdGFsX2Ftb3VudCddID8/ICcnKTtcbiAgaWYgKGFtb3VudCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gcmVmdXNlZCgndG90YWxfYW1vdW50Jyk7XG4gIGlmICghbm90aWZ5X2lkIHx8ICFvdXRfdHJhZGVfbm8gfHwgIXRyYWRlX25vKSByZXR1cm4gcmVmdXNlZCgnZm9ybScpO1xuICBpZiAoIXRyYWRlX3N0YXR1cyB8fCAhUEFJRC5oYXModHJhZGVfc3RhdHVzKSkgcmV0dXJuIHJlZnVzZWQoJ3RyYWRlX3N0YXR1cycpO1xuICByZXR1cm4ge1xuICAgIG91dGNvbWU6ICdwYWlkJyxcbiAgICBwYXltZW50OiB7XG4gICAgICBub3RpZnlJZDogbm90aWZ5X2lkLFxuICAgICAgb3V0VHJhZGVObzogb3V0X3RyYWRlX25vLFxuICAgICAgdHJhZGVObzogdHJhZGVfbm8sXG4gICAgICBhbW91bnQsXG4gICAgICBjdXJyZW5jeTogQ1VSUkVOQ1ksXG4gICAgICB3YWxsZXRTdGF0dXM6IHRyYWRlX3N0YXR1cyxcbiAgICB9LFxuICB9O1xufVxuIl0sIm5hbWVzIjpbImNyZWF0ZUFsaXBheVByb3ZpZGVyIiwiQ1VSUkVOQ1kiLCJQQUlEIiwiU2V0IiwiUmVmdXNhbCIsIkVycm9yIiwiY29kZSIsInRleHQiLCJhbnN3ZXIiLCJuYW1lIiwidmFsdWUiLCJXYWxsZXRVbmF2YWlsYWJsZUVycm9yIiwidG9TdWJqZWN0Iiwic3ViamVjdCIsIkFycmF5IiwiZnJvbSIsInJlcGxhY2UiLCJzbGljZSIsImpvaW4iLCJ0b1dhbGxldFRyYWRlIiwib3V0VHJhZGVObyIsInRyYWRlTm8iLCJ3YWxsZXRTdGF0dXMiLCJzdGF0dXMiLCJhbW91bnQiLCJmcm9tRGVjaW1hbCIsInVuZGVmaW5lZCIsImN1cnJlbmN5Iiwib3B0aW9ucyIsInNkayIsIkFsaXBheVNkayIsImFwcElkIiwicHJpdmF0ZUtleSIsImFwcFByaXZhdGVLZXkiLCJrZXlUeXBlIiwiYWxpcGF5UHVibGljS2V5Iiwid2FsbGV0UHVibGljS2V5IiwiZW5kcG9pbnQiLCJnYXRld2F5VXJsIiwiZ2F0ZXdheSIsInRpbWVvdXQiLCJjYWxsIiwicGF0aCIsImJvZHkiLCJkYXRhIiwiY3VybCIsImVycm9yIiwiQWxpcGF5UmVxdWVzdEVycm9yIiwicmVzcG9uc2VIdHRwU3RhdHVzIiwiY2FsbE9yIiwiZXhwZWN0ZWQiLCJmaW5kIiwiY2FuZGlkYXRlIiwidGVybXMiLCJleHBpcmVzQXQiLCJwcm9kdWN0Iiwib3V0X3RyYWRlX25vIiwidG90YWxfYW1vdW50IiwidG9EZWNpbWFsIiwicHJvZHVjdF9jb2RlIiwidGltZV9leHBpcmUiLCJmb3JtYXRDaGluYVRpbWUiLCJ3ZWJDYXNoaWVyVXJsIiwicmVxdWVzdCIsInJldHVyblVybCIsInF1aXRVcmwiLCJVUkwiLCJzZWFyY2hQYXJhbXMiLCJzZXQiLCJwYWdlRXhlY3V0ZSIsIm5vdGlmeVVybCIsImJpekNvbnRlbnQiLCJxdWl0X3VybCIsImhyZWYiLCJvcmRlclN0cmluZyIsInNka0V4ZWN1dGUiLCJjcmVkZW50aWFscyIsImhvc3QiLCJ0cmFkZU5PIiwic2lnbkNyZWRlbnRpYWxzIiwiaXNSZWZ1bmRlZCIsInJlZnVuZE5vIiwib3V0X3JlcXVlc3Rfbm8iLCJub3RpZmljYXRpb25UeXBlIiwiZXhjaGFuZ2VBdXRoQ29kZSIsImF1dGhDb2RlIiwiZ3JhbnRfdHlwZSIsIm1ha2VUcmFkZSIsImJ1eWVySWQiLCJvdXRjb21lIiwidHJhZGUiLCJwYXltZW50VXJsIiwib3JkZXJTdHIiLCJvcF9hcHBfaWQiLCJidXllcl9pZCIsIm5vdGlmeV91cmwiLCJxdWVyeVRyYWRlIiwiY2xvc2VUcmFkZSIsInJlZnVuZCIsInJlYXNvbiIsInJlZnVuZF9hbW91bnQiLCJyZWZ1bmRfcmVhc29uIiwicmVhZE5vdGlmaWNhdGlvbiIsInJhdyIsImZvcm0iLCJyZWFkRm9ybSIsInJlZnVzZWQiLCJjaGVja05vdGlmeVNpZ25WMiIsInJlYWRQYXltZW50IiwiYWNrbm93bGVkZ2UiLCJhY2NlcHRlZCIsImNvbnRlbnRUeXBlIiwiZW50cmllcyIsIlVSTFNlYXJjaFBhcmFtcyIsIk9iamVjdCIsImZyb21FbnRyaWVzIiwia2V5cyIsImxlbmd0aCIsInNlbGxlcklkIiwibm90aWZ5X2lkIiwiYXBwX2lkIiwic2VsbGVyX2lkIiwidHJhZGVfbm8iLCJ0cmFkZV9zdGF0dXMiLCJoYXMiLCJwYXltZW50Iiwibm90aWZ5SWQiXSwibWFwcGluZ3MiOiI7Ozs7K0JBb0ZnQkE7OztlQUFBQTs7OzJCQXBGOEI7dUJBQ2Q7dUJBQ087MEJBR0E7QUEyQnZDLE1BQU1DLFdBQVc7QUFDakIsTUFBTUMsT0FBTyxJQUFJQyxJQUFJO0lBQUM7SUFBaUI7Q0FBaUI7QUFJeEQsdUhBQXVILEdBQ3ZILE1BQU1DLGdCQUFnQkM7O0lBQ3BCLFlBQVksQUFBU0MsSUFBWSxDQUFFO1FBQ2pDLEtBQUssQ0FBQyxDQUFDLG9CQUFvQixFQUFFQSxNQUFNLFFBRGhCQSxPQUFBQTtJQUVyQjtBQUNGO0FBRUEsU0FBU0MsS0FBS0MsTUFBYyxFQUFFQyxJQUFZO0lBQ3hDLE1BQU1DLFFBQVFGLE1BQU0sQ0FBQ0MsS0FBSztJQUMxQixJQUFJLE9BQU9DLFVBQVUsWUFBWUEsVUFBVSxJQUFJLE9BQU9BO0lBQ3RELE1BQU0sSUFBSUMsZ0NBQXNCLENBQUMsQ0FBQywyQkFBMkIsRUFBRUYsS0FBSyxDQUFDLENBQUM7QUFDeEU7QUFFQSxrR0FBa0csR0FDbEcsTUFBTUcsWUFBWSxDQUFDQyxVQUNqQkMsTUFBTUMsSUFBSSxDQUFDRixRQUFRRyxPQUFPLENBQUMsaUJBQWlCLE1BQ3pDQyxLQUFLLENBQUMsR0FBRyxLQUNUQyxJQUFJLENBQUM7QUFFVixTQUFTQyxjQUFjWCxNQUFjLEVBQUVZLFVBQWtCO0lBQ3ZELElBQUliLEtBQUtDLFFBQVEsb0JBQW9CWSxZQUFZO1FBQy9DLE1BQU0sSUFBSVQsZ0NBQXNCLENBQUM7SUFDbkM7SUFDQSxNQUFNVSxVQUFVZCxLQUFLQyxRQUFRO0lBQzdCLE1BQU1jLGVBQWVmLEtBQUtDLFFBQVE7SUFDbEMsT0FBUWM7UUFDTixLQUFLO1lBQ0gsT0FBTztnQkFBRUMsUUFBUTtnQkFBV0Y7WUFBUTtRQUN0QyxLQUFLO1lBQ0gsT0FBTztnQkFBRUUsUUFBUTtnQkFBVUY7WUFBUTtRQUNyQyxLQUFLO1FBQ0wsS0FBSztZQUFrQjtnQkFDckIsTUFBTUcsU0FBU0MsSUFBQUEsa0JBQVcsRUFBQ2xCLEtBQUtDLFFBQVE7Z0JBQ3hDLElBQUlnQixXQUFXRSxXQUFXLE1BQU0sSUFBSWYsZ0NBQXNCLENBQUM7Z0JBQzNELE9BQU87b0JBQUVZLFFBQVE7b0JBQVFGO29CQUFTRztvQkFBUUcsVUFBVTFCO29CQUFVcUI7Z0JBQWE7WUFDN0U7UUFDQTtZQUNFLE1BQU0sSUFBSVgsZ0NBQXNCLENBQUM7SUFDckM7QUFDRjtBQVFPLFNBQVNYLHFCQUFxQjRCLE9BQXNCO0lBQ3pELE1BQU1DLE1BQU0sSUFBSUMsb0JBQVMsQ0FBQztRQUN4QkMsT0FBT0gsUUFBUUcsS0FBSztRQUNwQkMsWUFBWUosUUFBUUssYUFBYTtRQUNqQ0MsU0FBUztRQUNUQyxpQkFBaUJQLFFBQVFRLGVBQWU7UUFDeENDLFVBQVVULFFBQVFVLFVBQVU7UUFDNUJDLFNBQVMsR0FBR1gsUUFBUVUsVUFBVSxDQUFDLFdBQVcsQ0FBQztRQUMzQ0UsU0FBU1osUUFBUVksT0FBTztJQUMxQjtJQUVBLGVBQWVDLEtBQUtDLElBQVksRUFBRUMsSUFBNEI7UUFDNUQsSUFBSTtZQUNGLE1BQU0sRUFBRUMsSUFBSSxFQUFFLEdBQUcsTUFBTWYsSUFBSWdCLElBQUksQ0FBVSxRQUFRSCxNQUFNO2dCQUFFQztZQUFLO1lBQzlELElBQUksT0FBT0MsU0FBUyxZQUFZQSxTQUFTLE1BQU0sT0FBT0E7UUFDeEQsRUFBRSxPQUFPRSxPQUFPO1lBQ2QsSUFBSUEsaUJBQWlCQyw2QkFBa0IsRUFBRTtnQkFDdkMsTUFBTSxFQUFFQyxvQkFBb0J6QixTQUFTLENBQUMsRUFBRWpCLElBQUksRUFBRSxHQUFHd0M7Z0JBQ2pELElBQUl2QixVQUFVLE9BQU9BLFNBQVMsT0FBT0EsV0FBVyxPQUFPLE9BQU9qQixTQUFTLFVBQVU7b0JBQy9FLE1BQU0sSUFBSUYsUUFBUUUsS0FBS1UsT0FBTyxDQUFDLFVBQVU7Z0JBQzNDO1lBQ0Y7WUFDQSxpRkFBaUY7WUFDakYsTUFBTSxJQUFJTCxnQ0FBc0IsQ0FBQyxDQUFDLDBCQUEwQixFQUFFK0IsS0FBSyxDQUFDLENBQUM7UUFDdkU7UUFDQSxNQUFNLElBQUkvQixnQ0FBc0IsQ0FBQyxDQUFDLHVCQUF1QixFQUFFK0IsS0FBSyxrQkFBa0IsQ0FBQztJQUNyRjtJQUVBLHdIQUF3SCxHQUN4SCxlQUFlTyxPQUNiUCxJQUFZLEVBQ1pDLElBQTRCLEVBQzVCTyxRQUF5QjtRQUV6QixJQUFJO1lBQ0YsT0FBTyxNQUFNVCxLQUFLQyxNQUFNQztRQUMxQixFQUFFLE9BQU9HLE9BQU87WUFDZCxJQUFJLENBQUVBLENBQUFBLGlCQUFpQjFDLE9BQU0sR0FBSSxNQUFNMEM7WUFDdkMsTUFBTXhDLE9BQU80QyxTQUFTQyxJQUFJLENBQUMsQ0FBQ0MsWUFBY0EsY0FBY04sTUFBTXhDLElBQUk7WUFDbEUsSUFBSUEsTUFBTSxPQUFPQTtZQUNqQixNQUFNLElBQUlLLGdDQUFzQixDQUFDLENBQUMsbUJBQW1CLEVBQUUrQixLQUFLLEVBQUUsRUFBRUksTUFBTXhDLElBQUksRUFBRTtRQUM5RTtJQUNGO0lBRUEsOERBQThELEdBQzlELE1BQU0rQyxRQUFRLENBQUMsRUFBRWpDLFVBQVUsRUFBRUksTUFBTSxFQUFFWCxPQUFPLEVBQUV5QyxTQUFTLEVBQWdCLEVBQUVDLFVBQXFCLENBQUE7WUFDNUZDLGNBQWNwQztZQUNkcUMsY0FBY0MsSUFBQUEsZ0JBQVMsRUFBQ2xDO1lBQ3hCWCxTQUFTRCxVQUFVQztZQUNuQjhDLGNBQWNKO1lBQ2RLLGFBQWFDLElBQUFBLHNCQUFlLEVBQUNQO1FBQy9CLENBQUE7SUFFQSxTQUFTUSxjQUFjQyxPQUFxQjtRQUMxQyxNQUFNLEVBQUUzQyxVQUFVLEVBQUU0QyxTQUFTLEVBQUUsR0FBR0Q7UUFDbEMsbUhBQW1IO1FBQ25ILE1BQU1FLFVBQVVELGNBQWN0QyxZQUFZQSxZQUFZLElBQUl3QyxJQUFJRjtRQUM5REMsU0FBU0UsYUFBYUMsSUFBSSxnQkFBZ0JoRDtRQUMxQzZDLFNBQVNFLGFBQWFDLElBQUksUUFBUTtRQUNsQyxPQUFPdkMsSUFBSXdDLFdBQVcsQ0FBQyx3QkFBd0IsT0FBTztZQUNwREMsV0FBVzFDLFFBQVEwQyxTQUFTO1lBQzVCLEdBQUlOLGNBQWN0QyxhQUFhO2dCQUFFc0M7WUFBVSxDQUFDO1lBQzVDTyxZQUFZO2dCQUNWLEdBQUdsQixNQUFNVSxTQUFTLGdCQUFnQjtnQkFDbEMsR0FBSUUsV0FBVztvQkFBRU8sVUFBVVAsUUFBUVEsSUFBSTtnQkFBQyxDQUFDO1lBQzNDO1FBQ0Y7SUFDRjtJQUVBLE1BQU1DLGNBQWMsQ0FBQ1gsVUFDbkJsQyxJQUFJOEMsVUFBVSxDQUFDLHdCQUF3QjtZQUNyQ0wsV0FBVzFDLFFBQVEwQyxTQUFTO1lBQzVCQyxZQUFZbEIsTUFBTVUsU0FBUztRQUM3QjtJQUVGLFNBQVNhLFlBQVliLE9BQXFCLEVBQUUxQyxPQUFlO1FBQ3pELElBQUkwQyxRQUFRYyxJQUFJLEtBQUssVUFBVSxPQUFPO1lBQUVBLE1BQU07WUFBVUMsU0FBU3pEO1FBQVE7UUFDekUsSUFBSU8sUUFBUW1ELGVBQWUsRUFBRSxPQUFPbkQsUUFBUW1ELGVBQWUsQ0FBQ2hCLFNBQVMxQztRQUNyRSxNQUFNLElBQUloQixNQUFNLENBQUMseUJBQXlCLEVBQUUwRCxRQUFRYyxJQUFJLENBQUMsQ0FBQyxDQUFDO0lBQzdEO0lBRUEsZ0dBQWdHLEdBQ2hHLGVBQWVHLFdBQVc1RCxVQUFrQixFQUFFNkQsUUFBZ0I7UUFDNUQsTUFBTXpFLFNBQVMsTUFBTXlDLE9BQ25CLHlDQUNBO1lBQUVPLGNBQWNwQztZQUFZOEQsZ0JBQWdCRDtRQUFTLEdBQ3JEO1lBQUM7U0FBa0I7UUFFckIsT0FBTyxPQUFPekUsV0FBVyxZQUFZQSxNQUFNLENBQUMsZ0JBQWdCLEtBQUs7SUFDbkU7SUFFQSxPQUFPO1FBQ0xDLE1BQU07UUFDTjBFLGtCQUFrQjtRQUVsQixNQUFNQyxrQkFBaUJDLFFBQVE7WUFDN0IsTUFBTTdFLFNBQVMsTUFBTXlDLE9BQ25CLGlDQUNBO2dCQUFFcUMsWUFBWTtnQkFBc0JoRixNQUFNK0U7WUFBUyxHQUNuRDtnQkFBQztnQkFBb0I7Z0JBQXNCO2FBQW1CO1lBRWhFLE9BQU8sT0FBTzdFLFdBQVcsV0FBV2tCLFlBQVluQixLQUFLQyxRQUFRO1FBQy9EO1FBRUEsTUFBTStFLFdBQVV4QixPQUFPO1lBQ3JCLE1BQU0sRUFBRWMsSUFBSSxFQUFFekQsVUFBVSxFQUFFb0UsT0FBTyxFQUFFLEdBQUd6QjtZQUN0QyxJQUFJYyxTQUFTLE1BQU07Z0JBQ2pCLE9BQU87b0JBQUVZLFNBQVM7b0JBQVFDLE9BQU87d0JBQUViO3dCQUFNYyxZQUFZN0IsY0FBY0M7b0JBQVM7Z0JBQUU7WUFDaEY7WUFDQSxJQUFJYyxTQUFTLE1BQU07Z0JBQ2pCLE9BQU87b0JBQUVZLFNBQVM7b0JBQVFDLE9BQU87d0JBQUViO3dCQUFNZSxVQUFVbEIsWUFBWVg7b0JBQVM7Z0JBQUU7WUFDNUU7WUFDQSxJQUFJeUIsWUFBWSxNQUFNLE1BQU0sSUFBSW5GLE1BQU07WUFDdEMsTUFBTUcsU0FBUyxNQUFNeUMsT0FDbkIsMkJBQ0E7Z0JBQ0UsR0FBR0ksTUFBTVUsU0FBUyxZQUFZO2dCQUM5QjhCLFdBQVdqRSxRQUFRRyxLQUFLO2dCQUN4QitELFVBQVVOO2dCQUNWTyxZQUFZbkUsUUFBUTBDLFNBQVM7WUFDL0IsR0FDQTtnQkFBQztnQkFBcUI7YUFBa0I7WUFFMUMsSUFBSSxPQUFPOUQsV0FBVyxVQUFVLE9BQU87Z0JBQUVpRixTQUFTO1lBQWdCO1lBQ2xFLElBQUlsRixLQUFLQyxRQUFRLG9CQUFvQlksWUFBWTtnQkFDL0MsTUFBTSxJQUFJVCxnQ0FBc0IsQ0FBQztZQUNuQztZQUNBLE1BQU1VLFVBQVVkLEtBQUtDLFFBQVE7WUFDN0IsT0FBTztnQkFBRWlGLFNBQVM7Z0JBQVFDLE9BQU9kLFlBQVliLFNBQVMxQztnQkFBVUE7WUFBUTtRQUMxRTtRQUVBLE1BQU0yRSxZQUFXLEVBQUU1RSxVQUFVLEVBQVk7WUFDdkMsTUFBTVosU0FBUyxNQUFNeUMsT0FBTywwQkFBMEI7Z0JBQUVPLGNBQWNwQztZQUFXLEdBQUc7Z0JBQ2xGO2FBQ0Q7WUFDRCxPQUFPLE9BQU9aLFdBQVcsV0FDckI7Z0JBQUVlLFFBQVE7WUFBb0IsSUFDOUJKLGNBQWNYLFFBQVFZO1FBQzVCO1FBRUEsTUFBTTZFLFlBQVcsRUFBRTdFLFVBQVUsRUFBRTtZQUM3QixNQUFNWixTQUFTLE1BQU15QyxPQUFPLDBCQUEwQjtnQkFBRU8sY0FBY3BDO1lBQVcsR0FBRztnQkFDbEY7Z0JBQ0E7Z0JBQ0E7YUFDRDtZQUNELElBQUlaLFdBQVcsbUJBQW1CLE9BQU87WUFDekMsT0FBTyxPQUFPQSxXQUFXLFdBQVcsWUFBWTtRQUNsRDtRQUVBLE1BQU0wRixRQUFPLEVBQUVqQixRQUFRLEVBQUU3RCxVQUFVLEVBQUVJLE1BQU0sRUFBRTJFLE1BQU0sRUFBRTtZQUNuRCxJQUFJO2dCQUNGLE1BQU0zRixTQUFTLE1BQU1pQyxLQUFLLDJCQUEyQjtvQkFDbkRlLGNBQWNwQztvQkFDZDhELGdCQUFnQkQ7b0JBQ2hCbUIsZUFBZTFDLElBQUFBLGdCQUFTLEVBQUNsQztvQkFDekI2RSxlQUFlRjtnQkFDakI7Z0JBQ0EsSUFBSTVGLEtBQUtDLFFBQVEsb0JBQW9CWSxZQUFZO29CQUMvQyxNQUFNLElBQUlULGdDQUFzQixDQUFDO2dCQUNuQztnQkFDQSxJQUFJSCxNQUFNLENBQUMsY0FBYyxLQUFLLEtBQUssT0FBTztvQkFBRWlGLFNBQVM7Z0JBQVc7WUFDbEUsRUFBRSxPQUFPM0MsT0FBTztnQkFDZCxJQUFJLENBQUVBLENBQUFBLGlCQUFpQjFDLE9BQU0sR0FBSSxNQUFNMEM7Z0JBQ3ZDLElBQUksTUFBTWtDLFdBQVc1RCxZQUFZNkQsV0FBVyxPQUFPO29CQUFFUSxTQUFTO2dCQUFXO2dCQUN6RSxPQUFPM0MsTUFBTXhDLElBQUksS0FBSyxpQkFDbEI7b0JBQUVtRixTQUFTO2dCQUFVLElBQ3JCO29CQUFFQSxTQUFTO29CQUFXbkYsTUFBTXdDLE1BQU14QyxJQUFJO2dCQUFDO1lBQzdDO1lBQ0Esc0dBQXNHO1lBQ3RHLE9BQU87Z0JBQUVtRixTQUFTLEFBQUMsTUFBTVQsV0FBVzVELFlBQVk2RCxZQUFhLGFBQWE7WUFBVTtRQUN0RjtRQUVBcUIsa0JBQWlCQyxHQUFHO1lBQ2xCLE1BQU1DLE9BQU9DLFNBQVNGO1lBQ3RCLElBQUksQ0FBQ0MsTUFBTSxPQUFPRSxRQUFRO1lBQzFCLDJGQUEyRjtZQUMzRixJQUFJRixJQUFJLENBQUMsWUFBWSxLQUFLLFFBQVEsT0FBT0UsUUFBUTtZQUNqRCxPQUFPN0UsSUFBSThFLGlCQUFpQixDQUFDSCxRQUFRSSxZQUFZSixNQUFNNUUsV0FBVzhFLFFBQVE7UUFDNUU7UUFFQSxtQ0FBbUM7UUFDbkNHLGFBQWEsQ0FBQ0MsV0FBYyxDQUFBO2dCQUMxQnZGLFFBQVF1RixXQUFXLE1BQU07Z0JBQ3pCQyxhQUFhO2dCQUNicEUsTUFBTW1FLFdBQVcsWUFBWTtZQUMvQixDQUFBO0lBQ0Y7QUFDRjtBQUVBLE1BQU1KLFVBQVUsQ0FBQ1AsU0FBeUMsQ0FBQTtRQUFFVixTQUFTO1FBQVdVO0lBQU8sQ0FBQTtBQUV2Riw4RkFBOEYsR0FDOUYsU0FBU00sU0FBUyxFQUFFOUQsSUFBSSxFQUFtQjtJQUN6QyxNQUFNcUUsVUFBVTtXQUFJLElBQUlDLGdCQUFnQnRFO0tBQU07SUFDOUMsTUFBTTZELE9BQU9VLE9BQU9DLFdBQVcsQ0FBQ0g7SUFDaEMsT0FBT0UsT0FBT0UsSUFBSSxDQUFDWixNQUFNYSxNQUFNLEtBQUtMLFFBQVFLLE1BQU0sR0FBR2IsT0FBTzlFO0FBQzlEO0FBRUEsc0dBQXNHLEdBQ3RHLFNBQVNrRixZQUNQSixJQUE0QixFQUM1QixFQUFFekUsS0FBSyxFQUFFdUYsUUFBUSxFQUFpQjtJQUVsQyxNQUFNLEVBQUVDLFNBQVMsRUFBRUMsTUFBTSxFQUFFQyxTQUFTLEVBQUVqRSxZQUFZLEVBQUVrRSxRQUFRLEVBQUVDLFlBQVksRUFBRSxHQUFHbkI7SUFDL0UsSUFBSWdCLFdBQVd6RixPQUFPLE9BQU8yRSxRQUFRO0lBQ3JDLElBQUllLGNBQWNILFVBQVUsT0FBT1osUUFBUTtJQUMzQyxNQUFNbEYsU0FBU0MsSUFBQUEsa0JBQVcsRUFBQytFLElBQUksQ0FBQyxlQUFlLElBQUk7SUFDbkQsSUFBSWhGLFdBQVdFLFdBQVcsT0FBT2dGLFFBQVE7SUFDekMsSUFBSSxDQUFDYSxhQUFhLENBQUMvRCxnQkFBZ0IsQ0FBQ2tFLFVBQVUsT0FBT2hCLFFBQVE7SUFDN0QsSUFBSSxDQUFDaUIsZ0JBQWdCLENBQUN6SCxLQUFLMEgsR0FBRyxDQUFDRCxlQUFlLE9BQU9qQixRQUFRO0lBQzdELE9BQU87UUFDTGpCLFNBQVM7UUFDVG9DLFNBQVM7WUFDUEMsVUFBVVA7WUFDVm5HLFlBQVlvQztZQUNabkMsU0FBU3FHO1lBQ1RsRztZQUNBRyxVQUFVMUI7WUFDVnFCLGNBQWNxRztRQUNoQjtJQUNGO0FBQ0YifQ==