"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createWechatProvider", {
    enumerable: true,
    get: function() {
        return createWechatProvider;
    }
});
const _clock = require("../../clock");
const _rsa = require("../../rsa");
const _provider = require("./provider");
const _wechatbill = require("./wechat-bill");
const _wechatclient = require("./wechat-client");
const _wechatnotification = require("./wechat-notification");
const _wechatrefund = require("./wechat-refund");
const _wechatsignature = require("./wechat-signature");
const TRANSACTIONS = '/v3/pay/transactions';
/** `errcode` of a code that is invented or over, and of one that was used (developers.weixin.qq.com, code2Session). */ const INVALID_CODES = new Set([
    40029,
    40163
]);
/**
 * At most 127 characters. The trade bill separates its values by a comma and a backtick and quotes nothing, so there are
 * no backticks in ours.
 */ const toDescription = (subject)=>Array.from(subject.replace(/[`\p{Cc}]/gu, ' ')).slice(0, 127).join('');
function createWechatProvider(options) {
    const { appId, mchId, clock, random } = options;
    if (Buffer.byteLength(options.apiV3Key) !== 32) {
        throw new Error('The APIv3 key has 32 characters.');
    }
    const client = (0, _wechatclient.createWechatClient)(options);
    /** Like `client.call`, with the named refusals as values; every other refusal is never an outcome. */ async function callOr(method, path, body, expected) {
        try {
            return await client.call(method, path, body);
        } catch (error) {
            if (!(error instanceof _wechatclient.WechatRefusal)) throw error;
            const code = expected.find((candidate)=>candidate === error.code);
            if (code) return code;
            throw new _provider.WalletUnavailableError(`The wallet refused ${method} ${path}: ${error.code}`);
        }
    }
    const pathOf = (outTradeNo)=>`${TRANSACTIONS}/out-trade-no/${encodeURIComponent(outTradeNo)}`;
    function toWalletTrade(content, outTradeNo) {
        const isOurs = content['out_trade_no'] === outTradeNo && content['mchid'] === mchId && content['appid'] === appId;
        if (!isOurs) throw new _provider.WalletUnavailableError('The wallet answered for another trade.');
        const walletStatus = (0, _wechatclient.textOf)(content, 'trade_state');
        switch(walletStatus){
            // REFUND: paid, and given back in part or whole since.
            case 'SUCCESS':
            case 'REFUND':
                {
                    const paid = content['amount'];
                    const amount = typeof paid === 'object' && paid !== null ? (0, _wechatnotification.readAmount)(paid, 'total') : 0;
                    if (!amount) throw new _provider.WalletUnavailableError('The amount paid cannot be read.');
                    const currency = (0, _wechatclient.textOf)(paid, 'currency');
                    return {
                        status: 'paid',
                        tradeNo: (0, _wechatclient.textOf)(content, 'transaction_id'),
                        amount,
                        currency,
                        walletStatus
                    };
                }
            // PAYERROR: this attempt failed, and the buyer may make another one.
            case 'NOTPAY':
            case 'USERPAYING':
            case 'PAYERROR':
                return {
                    status: 'waiting',
                    tradeNo: null
                };
            case 'CLOSED':
                return {
                    status: 'closed',
                    tradeNo: null
                };
            // REVOKED and ACCEPT belong to payments by a code at the till, which are not made here.
            default:
                throw new _provider.WalletUnavailableError('The wallet answered with an unknown status.');
        }
    }
    async function queryTrade({ outTradeNo }) {
        const path = `${pathOf(outTradeNo)}?mchid=${encodeURIComponent(mchId)}`;
        const answer = await callOr('GET', path, undefined, [
            'ORDER_NOT_EXIST'
        ]);
        return typeof answer === 'string' ? {
            status: 'unknown_to_wallet'
        } : toWalletTrade(answer.content, outTradeNo);
    }
    function toTrade(prepayId) {
        const prepay = {
            timeStamp: (0, _wechatsignature.toSeconds)(clock.now()),
            nonceStr: random(16).toString('hex'),
            package: `prepay_id=${prepayId}`
        };
        const paySign = (0, _rsa.signText)((0, _wechatsignature.weappText)(appId, prepay), options.merchantPrivateKey);
        return {
            host: 'weapp',
            ...prepay,
            signType: 'RSA',
            paySign
        };
    }
    const terms = ({ outTradeNo, amount, currency, subject, expiresAt })=>({
            appid: appId,
            mchid: mchId,
            description: toDescription(subject),
            out_trade_no: outTradeNo,
            time_expire: (0, _clock.formatOffsetTime)(expiresAt),
            notify_url: options.notifyUrl(),
            amount: {
                total: amount,
                currency
            }
        });
    return {
        name: 'wechat',
        notificationType: 'application/json',
        async exchangeAuthCode (authCode) {
            const url = new URL('/sns/jscode2session', options.apiUrl);
            url.search = new URLSearchParams({
                appid: appId,
                secret: options.appSecret,
                js_code: authCode,
                grant_type: 'authorization_code'
            }).toString();
            let content;
            try {
                const signal = AbortSignal.timeout(options.timeout);
                const response = await fetch(url, {
                    redirect: 'error',
                    signal
                });
                content = response.ok ? (0, _wechatclient.readContent)(await response.text()) : undefined;
            } catch  {
            // An error of `fetch` may quote the address, and the secret with it.
            }
            if (!content) throw new _provider.WalletUnavailableError('The wallet did not answer about a code.');
            if (INVALID_CODES.has(content['errcode'])) return undefined;
            // Without an errcode, or with 0, it went well.
            if (content['errcode']) throw new _provider.WalletUnavailableError('The wallet refused a code.');
            return (0, _wechatclient.textOf)(content, 'openid');
        },
        async makeTrade (request) {
            const { host, outTradeNo, buyerId } = request;
            if (host !== 'weapp') throw new Error(`WeChat Pay cannot be paid on ${host}.`);
            if (buyerId === null) throw new Error('A buyer without a wallet cannot have a trade.');
            const body = {
                ...terms(request),
                payer: {
                    openid: buyerId
                }
            };
            const answer = await callOr('POST', `${TRANSACTIONS}/jsapi`, body, [
                'ORDERPAID',
                'ORDER_CLOSED',
                'OUT_TRADE_NO_USED'
            ]);
            if (typeof answer !== 'string') {
                return {
                    outcome: 'made',
                    trade: toTrade((0, _wechatclient.textOf)(answer.content, 'prepay_id'))
                };
            }
            if (answer === 'OUT_TRADE_NO_USED') {
                // Said of a number that has ended, and of one that is asked for twice at this moment.
                const { status } = await queryTrade({
                    outTradeNo
                });
                if (status !== 'paid' && status !== 'closed') {
                    throw new _provider.WalletUnavailableError('The wallet refused a trade that has not ended.');
                }
            }
            return {
                outcome: 'already_ended'
            };
        },
        queryTrade,
        async closeTrade ({ outTradeNo }) {
            // 204 also for a number that WeChat does not know: then nothing is left to be paid either.
            const answer = await callOr('POST', `${pathOf(outTradeNo)}/close`, {
                mchid: mchId
            }, [
                'ORDERPAID',
                'ORDER_CLOSED',
                'ORDER_NOT_EXIST',
                'USERPAYING',
                'USER_PAYING'
            ]);
            if (answer === 'ORDER_NOT_EXIST') return 'unknown_to_wallet';
            if (typeof answer === 'string') return 'refused';
            if (answer.status === 204) return 'closed';
            // 202: the buyer is paying.
            if (answer.status === 202) return 'refused';
            throw new _provider.WalletUnavailableError('The wallet answered a close with an unknown status.');
        },
        refund: (request)=>(0, _wechatrefund.refundAtWechat)(client, request, options.notifyUrl()),
        readNotification: (raw)=>(0, _wechatnotification.readWechatNotification)(raw, options, clock.now()),
        acknowledge: (accepted)=>({
                status: accepted ? 200 : 400,
                contentType: 'application/json',
                body: JSON.stringify(accepted ? {
                    code: 'SUCCESS'
                } : {
                    code: 'FAIL',
                    message: 'The notification was not taken.'
                })
            }),
        async bill (day) {
            const query = new URLSearchParams({
                bill_date: day,
                bill_type: 'ALL'
            }).toString();
            const answer = await callOr('GET', `/v3/bill/tradebill?${query}`, undefined, [
                'NO_STATEMENT_EXIST'
            ]);
            // A day without any payment has no bill.
            if (typeof answer === 'string') return [];
            if ((0, _wechatclient.textOf)(answer.content, 'hash_type') !== 'SHA1') {
                throw new _provider.WalletUnavailableError('The digest of the bill cannot be checked.');
            }
            const digest = (0, _wechatclient.textOf)(answer.content, 'hash_value');
            const file = await client.download((0, _wechatclient.textOf)(answer.content, 'download_url'), digest);
            return (0, _wechatbill.readBill)(file, {
                appId,
                mchId
            });
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvd2VjaGF0LnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGZvcm1hdE9mZnNldFRpbWUgfSBmcm9tICcuLi8uLi9jbG9jayc7XG5pbXBvcnQgeyBzaWduVGV4dCB9IGZyb20gJy4uLy4uL3JzYSc7XG5pbXBvcnQgdHlwZSB7IFRyYWRlIH0gZnJvbSAnLi4vY29udHJhY3QnO1xuaW1wb3J0IHsgV2FsbGV0VW5hdmFpbGFibGVFcnJvciB9IGZyb20gJy4vcHJvdmlkZXInO1xuaW1wb3J0IHR5cGUgeyBUcmFkZVJlZiwgVHJhZGVSZXF1ZXN0LCBXYWxsZXRQcm92aWRlciwgV2FsbGV0VHJhZGUgfSBmcm9tICcuL3Byb3ZpZGVyJztcbmltcG9ydCB7IHJlYWRCaWxsIH0gZnJvbSAnLi93ZWNoYXQtYmlsbCc7XG5pbXBvcnQgeyBXZWNoYXRSZWZ1c2FsLCBjcmVhdGVXZWNoYXRDbGllbnQsIHJlYWRDb250ZW50LCB0ZXh0T2YgfSBmcm9tICcuL3dlY2hhdC1jbGllbnQnO1xuaW1wb3J0IHR5cGUgeyBDb250ZW50LCBXZWNoYXRBbnN3ZXIsIFdlY2hhdENsaWVudE9wdGlvbnMgfSBmcm9tICcuL3dlY2hhdC1jbGllbnQnO1xuaW1wb3J0IHsgcmVhZEFtb3VudCwgcmVhZFdlY2hhdE5vdGlmaWNhdGlvbiB9IGZyb20gJy4vd2VjaGF0LW5vdGlmaWNhdGlvbic7XG5pbXBvcnQgeyByZWZ1bmRBdFdlY2hhdCB9IGZyb20gJy4vd2VjaGF0LXJlZnVuZCc7XG5pbXBvcnQgeyB0b1NlY29uZHMsIHdlYXBwVGV4dCB9IGZyb20gJy4vd2VjaGF0LXNpZ25hdHVyZSc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgV2VjaGF0T3B0aW9ucyBleHRlbmRzIFdlY2hhdENsaWVudE9wdGlvbnMge1xuICAvKiogYGh0dHBzOi8vYXBpLndlaXhpbi5xcS5jb21gIGluIHByb2R1Y3Rpb246IHdoZXJlIGF1dGhvcmlzYXRpb24gY29kZXMgYXJlIGV4Y2hhbmdlZC4gKi9cbiAgYXBpVXJsOiBzdHJpbmc7XG4gIC8qKiBPZiB0aGUgbWluaSBwcm9ncmFtLiAqL1xuICBhcHBJZDogc3RyaW5nO1xuICBhcHBTZWNyZXQ6IHN0cmluZztcbiAgLyoqIDMyIGNoYXJhY3RlcnMsIHNldCBhdCBXZUNoYXQncyBtZXJjaGFudCBwbGF0Zm9ybS4gKi9cbiAgYXBpVjNLZXk6IHN0cmluZztcbiAgLyoqIFdoZXJlIHRoZSB3YWxsZXQgcG9zdHMgbm90aWZpY2F0aW9uczsgYXNrZWQgb24gZXZlcnkgdHJhZGUsIHNpbmNlIGEgc2VydmVyIGxlYXJucyBpdHMgcG9ydCBvbmx5IGJ5IGxpc3RlbmluZy4gKi9cbiAgbm90aWZ5VXJsOiAoKSA9PiBzdHJpbmc7XG59XG5cbmNvbnN0IFRSQU5TQUNUSU9OUyA9ICcvdjMvcGF5L3RyYW5zYWN0aW9ucyc7XG5cbi8qKiBgZXJyY29kZWAgb2YgYSBjb2RlIHRoYXQgaXMgaW52ZW50ZWQgb3Igb3ZlciwgYW5kIG9mIG9uZSB0aGF0IHdhcyB1c2VkIChkZXZlbG9wZXJzLndlaXhpbi5xcS5jb20sIGNvZGUyU2Vzc2lvbikuICovXG5jb25zdCBJTlZBTElEX0NPREVTID0gbmV3IFNldDx1bmtub3duPihbNDAwMjksIDQwMTYzXSk7XG5cbi8qKlxuICogQXQgbW9zdCAxMjcgY2hhcmFjdGVycy4gVGhlIHRyYWRlIGJpbGwgc2VwYXJhdGVzIGl0cyB2YWx1ZXMgYnkgYSBjb21tYSBhbmQgYSBiYWNrdGljayBhbmQgcXVvdGVzIG5vdGhpbmcsIHNvIHRoZXJlIGFyZVxuICogbm8gYmFja3RpY2tzIGluIG91cnMuXG4gKi9cbmNvbnN0IHRvRGVzY3JpcHRpb24gPSAoc3ViamVjdDogc3RyaW5nKTogc3RyaW5nID0+XG4gIEFycmF5LmZyb20oc3ViamVjdC5yZXBsYWNlKC9bYFxccHtDY31dL2d1LCAnICcpKVxuICAgIC5zbGljZSgwLCAxMjcpXG4gICAgLmpvaW4oJycpO1xuXG4vKipcbiAqIFdlQ2hhdCBQYXkgQVBJIHYzIGZvciBtaW5pIHByb2dyYW1zIChwYXkud2VpeGluLnFxLmNvbS9kb2MvdjMvbWVyY2hhbnQvNDAxMjc5MTg5NyBhbmQgaXRzIG5laWdoYm91cnMpLlxuICpcbiAqIEEgdHJhZGUgd2hvc2UgdGltZSBpcyBvdmVyIHN0YXlzIHVucGFpZCB1bnRpbCBpdCBpcyBjbG9zZWQsIGFuZCBpdHMgbnVtYmVyIGlzIG5vdCBrbm93biBiZWZvcmUgaXQgaXMgcGFpZC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVdlY2hhdFByb3ZpZGVyKG9wdGlvbnM6IFdlY2hhdE9wdGlvbnMpOiBXYWxsZXRQcm92aWRlciB7XG4gIGNvbnN0IHsgYXBwSWQsIG1jaElkLCBjbG9jaywgcmFuZG9tIH0gPSBvcHRpb25zO1xuICBpZiAoQnVmZmVyLmJ5dGVMZW5ndGgob3B0aW9ucy5hcGlWM0tleSkgIT09IDMyKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKCdUaGUgQVBJdjMga2V5IGhhcyAzMiBjaGFyYWN0ZXJzLicpO1xuICB9XG4gIGNvbnN0IGNsaWVudCA9IGNyZWF0ZVdlY2hhdENsaWVudChvcHRpb25zKTtcblxuICAvKiogTGlrZSBgY2xpZW50LmNhbGxgLCB3aXRoIHRoZSBuYW1lZCByZWZ1c2FscyBhcyB2YWx1ZXM7IGV2ZXJ5IG90aGVyIHJlZnVzYWwgaXMgbmV2ZXIgYW4gb3V0Y29tZS4gKi9cbiAgYXN5bmMgZnVuY3Rpb24gY2FsbE9yPENvZGUgZXh0ZW5kcyBzdHJpbmc+KFxuICAgIG1ldGhvZDogJ0dFVCcgfCAnUE9TVCcsXG4gICAgcGF0aDogc3RyaW5nLFxuICAgIGJvZHk6IENvbnRlbnQgfCB1bmRlZmluZWQsXG4gICAgZXhwZWN0ZWQ6IHJlYWRvbmx5IENvZGVbXSxcbiAgKTogUHJvbWlzZTxXZWNoYXRBbnN3ZXIgfCBDb2RlPiB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBhd2FpdCBjbGllbnQuY2FsbChtZXRob2QsIHBhdGgsIGJvZHkpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFdlY2hhdFJlZnVzYWwpKSB0aHJvdyBlcnJvcjtcbiAgICAgIGNvbnN0IGNvZGUgPSBleHBlY3RlZC5maW5kKChjYW5kaWRhdGUpID0+IGNhbmRpZGF0ZSA9PT0gZXJyb3IuY29kZSk7XG4gICAgICBpZiAoY29kZSkgcmV0dXJuIGNvZGU7XG4gICAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCByZWZ1c2VkICR7bWV0aG9kfSAke3BhdGh9OiAke2Vycm9yLmNvZGV9YCk7XG4gICAgfVxuICB9XG5cbiAgY29uc3QgcGF0aE9mID0gKG91dFRyYWRlTm86IHN0cmluZyk6IHN0cmluZyA9PlxuICAgIGAke1RSQU5TQUNUSU9OU30vb3V0LXRyYWRlLW5vLyR7ZW5jb2RlVVJJQ29tcG9uZW50KG91dFRyYWRlTm8pfWA7XG5cbiAgZnVuY3Rpb24gdG9XYWxsZXRUcmFkZShjb250ZW50OiBDb250ZW50LCBvdXRUcmFkZU5vOiBzdHJpbmcpOiBXYWxsZXRUcmFkZSB7XG4gICAgY29uc3QgaXNPdXJzID1cbiAgICAgIGNvbnRlbnRbJ291dF90cmFkZV9ubyddID09PSBvdXRUcmFkZU5vICYmXG4gICAgICBjb250ZW50WydtY2hpZCddID09PSBtY2hJZCAmJlxuICAgICAgY29udGVudFsnYXBwaWQnXSA9PT0gYXBwSWQ7XG4gICAgaWYgKCFpc091cnMpIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKCdUaGUgd2FsbGV0IGFuc3dlcmVkIGZvciBhbm90aGVyIHRyYWRlLicpO1xuICAgIGNvbnN0IHdhbGxldFN0YXR1cyA9IHRleHRPZihjb250ZW50LCAndHJhZGVfc3RhdGUnKTtcbiAgICBzd2l0Y2ggKHdhbGxldFN0YXR1cykge1xuICAgICAgLy8gUkVGVU5EOiBwYWlkLCBhbmQgZ2l2ZW4gYmFjayBpbiBwYXJ0IG9yIHdob2xlIHNpbmNlLlxuICAgICAgY2FzZSAnU1VDQ0VTUyc6XG4gICAgICBjYXNlICdSRUZVTkQnOiB7XG4gICAgICAgIGNvbnN0IHBhaWQgPSBjb250ZW50WydhbW91bnQnXTtcbiAgICAgICAgY29uc3QgYW1vdW50ID1cbiAgICAgICAgICB0eXBlb2YgcGFpZCA9PT0gJ29iamVjdCcgJiYgcGFpZCAhPT0gbnVsbCA/IHJlYWRBbW91bnQocGFpZCBhcyBDb250ZW50LCAndG90YWwnKSA6IDA7XG4gICAgICAgIGlmICghYW1vdW50KSB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcignVGhlIGFtb3VudCBwYWlkIGNhbm5vdCBiZSByZWFkLicpO1xuICAgICAgICBjb25zdCBjdXJyZW5jeSA9IHRleHRPZihwYWlkIGFzIENvbnRlbnQsICdjdXJyZW5jeScpO1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgIHN0YXR1czogJ3BhaWQnLFxuICAgICAgICAgIHRyYWRlTm86IHRleHRPZihjb250ZW50LCAndHJhbnNhY3Rpb25faWQnKSxcbiAgICAgICAgICBhbW91bnQsXG4gICAgICAgICAgY3VycmVuY3ksXG4gICAgICAgICAgd2FsbGV0U3RhdHVzLFxuICAgICAgICB9O1xuICAgICAgfVxuICAgICAgLy8gUEFZRVJST1I6IHRoaXMgYXR0ZW1wdCBmYWlsZWQsIGFuZCB0aGUgYnV5ZXIgbWF5IG1ha2UgYW5vdGhlciBvbmUuXG4gICAgICBjYXNlICdOT1RQQVknOlxuICAgICAgY2FzZSAnVVNFUlBBWUlORyc6XG4gICAgICBjYXNlICdQQVlFUlJPUic6XG4gICAgICAgIHJldHVybiB7IHN0YXR1czogJ3dhaXRpbmcnLCB0cmFkZU5vOiBudWxsIH07XG4gICAgICBjYXNlICdDTE9TRUQnOlxuICAgICAgICByZXR1cm4geyBzdGF0dXM6ICdjbG9zZWQnLCB0cmFkZU5vOiBudWxsIH07XG4gICAgICAvLyBSRVZPS0VEIGFuZCBBQ0NFUFQgYmVsb25nIHRvIHBheW1lbnRzIGJ5IGEgY29kZSBhdCB0aGUgdGlsbCwgd2hpY2ggYXJlIG5vdCBtYWRlIGhlcmUuXG4gICAgICBkZWZhdWx0OlxuICAgICAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcignVGhlIHdhbGxldCBhbnN3ZXJlZCB3aXRoIGFuIHVua25vd24gc3RhdHVzLicpO1xuICAgIH1cbiAgfVxuXG4gIGFzeW5jIGZ1bmN0aW9uIHF1ZXJ5VHJhZGUoeyBvdXRUcmFkZU5vIH06IFBpY2s8VHJhZGVSZWYsICdvdXRUcmFkZU5vJz4pOiBQcm9taXNlPFdhbGxldFRyYWRlPiB7XG4gICAgY29uc3QgcGF0aCA9IGAke3BhdGhPZihvdXRUcmFkZU5vKX0/bWNoaWQ9JHtlbmNvZGVVUklDb21wb25lbnQobWNoSWQpfWA7XG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgY2FsbE9yKCdHRVQnLCBwYXRoLCB1bmRlZmluZWQsIFsnT1JERVJfTk9UX0VYSVNUJ10pO1xuICAgIHJldHVybiB0eXBlb2YgYW5zd2VyID09PSAnc3RyaW5nJ1xuICAgICAgPyB7IHN0YXR1czogJ3Vua25vd25fdG9fd2FsbGV0JyB9XG4gICAgICA6IHRvV2FsbGV0VHJhZGUoYW5zd2VyLmNvbnRlbnQsIG91dFRyYWRlTm8pO1xuICB9XG5cbiAgZnVuY3Rpb24gdG9UcmFkZShwcmVwYXlJZDogc3RyaW5nKTogVHJhZGUge1xuICAgIGNvbnN0IHByZXBheSA9IHtcbiAgICAgIHRpbWVTdGFtcDogdG9TZWNvbmRzKGNsb2NrLm5vdygpKSxcbiAgICAgIG5vbmNlU3RyOiByYW5kb20oMTYpLnRvU3RyaW5nKCdoZXgnKSxcbiAgICAgIHBhY2thZ2U6IGBwcmVwYXlfaWQ9JHtwcmVwYXlJZH1gLFxuICAgIH07XG4gICAgY29uc3QgcGF5U2lnbiA9IHNpZ25UZXh0KHdlYXBwVGV4dChhcHBJZCwgcHJlcGF5KSwgb3B0aW9ucy5tZXJjaGFudFByaXZhdGVLZXkpO1xuICAgIHJldHVybiB7IGhvc3Q6ICd3ZWFwcCcsIC4uLnByZXBheSwgc2lnblR5cGU6ICdSU0EnLCBwYXlTaWduIH07XG4gIH1cblxuICBjb25zdCB0ZXJtcyA9ICh7IG91dFRyYWRlTm8sIGFtb3VudCwgY3VycmVuY3ksIHN1YmplY3QsIGV4cGlyZXNBdCB9OiBUcmFkZVJlcXVlc3QpOiBDb250ZW50ID0+ICh7XG4gICAgYXBwaWQ6IGFwcElkLFxuICAgIG1jaGlkOiBtY2hJZCxcbiAgICBkZXNjcmlwdGlvbjogdG9EZXNjcmlwdGlvbihzdWJqZWN0KSxcbiAgICBvdXRfdHJhZGVfbm86IG91dFRyYWRlTm8sXG4gICAgdGltZV9leHBpcmU6IGZvcm1hdE9mZnNldFRpbWUoZXhwaXJlc0F0KSxcbiAgICBub3RpZnlfdXJsOiBvcHRpb25zLm5vdGlmeVVybCgpLFxuICAgIGFtb3VudDogeyB0b3RhbDogYW1vdW50LCBjdXJyZW5jeSB9LFxuICB9KTtcblxuICByZXR1cm4ge1xuICAgIG5hbWU6ICd3ZWNoYXQnLFxuICAgIG5vdGlmaWNhdGlvblR5cGU6ICdhcHBsaWNhdGlvbi9qc29uJyxcblxuICAgIGFzeW5jIGV4Y2hhbmdlQXV0aENvZGUoYXV0aENvZGUpIHtcbiAgICAgIGNvbnN0IHVybCA9IG5ldyBVUkwoJy9zbnMvanNjb2RlMnNlc3Npb24nLCBvcHRpb25zLmFwaVVybCk7XG4gICAgICB1cmwuc2VhcmNoID0gbmV3IFVSTFNlYXJjaFBhcmFtcyh7XG4gICAgICAgIGFwcGlkOiBhcHBJZCxcbiAgICAgICAgc2VjcmV0OiBvcHRpb25zLmFwcFNlY3JldCxcbiAgICAgICAganNfY29kZTogYXV0aENvZGUsXG4gICAgICAgIGdyYW50X3R5cGU6ICdhdXRob3JpemF0aW9uX2NvZGUnLFxuICAgICAgfSkudG9TdHJpbmcoKTtcbiAgICAgIGxldCBjb250ZW50OiBDb250ZW50IHwgdW5kZWZpbmVkO1xuICAgICAgdHJ5IHtcbiAgICAgICAgY29uc3Qgc2lnbmFsID0gQWJvcnRTaWduYWwudGltZW91dChvcHRpb25zLnRpbWVvdXQpO1xuICAgICAgICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKHVybCwgeyByZWRpcmVjdDogJ2Vycm9yJywgc2lnbmFsIH0pO1xuICAgICAgICBjb250ZW50ID0gcmVzcG9uc2Uub2sgPyByZWFkQ29udGVudChhd2FpdCByZXNwb25zZS50ZXh0KCkpIDogdW5kZWZpbmVkO1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIC8vIEFuIGVycm9yIG9mIGBmZXRjaGAgbWF5IHF1b3RlIHRoZSBhZGRyZXNzLCBhbmQgdGhlIHNlY3JldCB3aXRoIGl0LlxuICAgICAgfVxuICAgICAgaWYgKCFjb250ZW50KSB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcignVGhlIHdhbGxldCBkaWQgbm90IGFuc3dlciBhYm91dCBhIGNvZGUuJyk7XG4gICAgICBpZiAoSU5WQUxJRF9DT0RFUy5oYXMoY29udGVudFsnZXJyY29kZSddKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIC8vIFdpdGhvdXQgYW4gZXJyY29kZSwgb3Igd2l0aCAwLCBpdCB3ZW50IHdlbGwuXG4gICAgICBpZiAoY29udGVudFsnZXJyY29kZSddKSB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcignVGhlIHdhbGxldCByZWZ1c2VkIGEgY29kZS4nKTtcbiAgICAgIHJldHVybiB0ZXh0T2YoY29udGVudCwgJ29wZW5pZCcpO1xuICAgIH0sXG5cbiAgICBhc3luYyBtYWtlVHJhZGUocmVxdWVzdCkge1xuICAgICAgY29uc3QgeyBob3N0LCBvdXRUcmFkZU5vLCBidXllcklkIH0gPSByZXF1ZXN0O1xuICAgICAgaWYgKGhvc3QgIT09ICd3ZWFwcCcpIHRocm93IG5ldyBFcnJvcihgV2VDaGF0IFBheSBjYW5ub3QgYmUgcGFpZCBvbiAke2hvc3R9LmApO1xuICAgICAgaWYgKGJ1eWVySWQgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcignQSBidXllciB3aXRob3V0IGEgd2FsbGV0IGNhbm5vdCBoYXZlIGEgdHJhZGUuJyk7XG4gICAgICBjb25zdCBib2R5ID0geyAuLi50ZXJtcyhyZXF1ZXN0KSwgcGF5ZXI6IHsgb3BlbmlkOiBidXllcklkIH0gfTtcbiAgICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGNhbGxPcignUE9TVCcsIGAke1RSQU5TQUNUSU9OU30vanNhcGlgLCBib2R5LCBbXG4gICAgICAgICdPUkRFUlBBSUQnLFxuICAgICAgICAnT1JERVJfQ0xPU0VEJyxcbiAgICAgICAgJ09VVF9UUkFERV9OT19VU0VEJyxcbiAgICAgIF0pO1xuICAgICAgaWYgKHR5cGVvZiBhbnN3ZXIgIT09ICdzdHJpbmcnKSB7XG4gICAgICAgIHJldHVybiB7IG91dGNvbWU6ICdtYWRlJywgdHJhZGU6IHRvVHJhZGUodGV4dE9mKGFuc3dlci5jb250ZW50LCAncHJlcGF5X2lkJykpIH07XG4gICAgICB9XG4gICAgICBpZiAoYW5zd2VyID09PSAnT1VUX1RSQURFX05PX1VTRUQnKSB7XG4gICAgICAgIC8vIFNhaWQgb2YgYSBudW1iZXIgdGhhdCBoYXMgZW5kZWQsIGFuZCBvZiBvbmUgdGhhdCBpcyBhc2tlZCBmb3IgdHdpY2UgYXQgdGhpcyBtb21lbnQuXG4gICAgICAgIGNvbnN0IHsgc3RhdHVzIH0gPSBhd2FpdCBxdWVyeVRyYWRlKHsgb3V0VHJhZGVObyB9KTtcbiAgICAgICAgaWYgKHN0YXR1cyAhPT0gJ3BhaWQnICYmIHN0YXR1cyAhPT0gJ2Nsb3NlZCcpIHtcbiAgICAgICAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcignVGhlIHdhbGxldCByZWZ1c2VkIGEgdHJhZGUgdGhhdCBoYXMgbm90IGVuZGVkLicpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICByZXR1cm4geyBvdXRjb21lOiAnYWxyZWFkeV9lbmRlZCcgfTtcbiAgICB9LFxuXG4gICAgcXVlcnlUcmFkZSxcblxuICAgIGFzeW5jIGNsb3NlVHJhZGUoeyBvdXRUcmFkZU5vIH0pIHtcbiAgICAgIC8vIDIwNCBhbHNvIGZvciBhIG51bWJlciB0aGF0IFdlQ2hhdCBkb2VzIG5vdCBrbm93OiB0aGVuIG5vdGhpbmcgaXMgbGVmdCB0byBiZSBwYWlkIGVpdGhlci5cbiAgICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGNhbGxPcignUE9TVCcsIGAke3BhdGhPZihvdXRUcmFkZU5vKX0vY2xvc2VgLCB7IG1jaGlkOiBtY2hJZCB9LCBbXG4gICAgICAgICdPUkRFUlBBSUQnLFxuICAgICAgICAnT1JERVJfQ0xPU0VEJyxcbiAgICAgICAgJ09SREVSX05PVF9FWElTVCcsXG4gICAgICAgICdVU0VSUEFZSU5HJyxcbiAgICAgICAgJ1VTRVJfUEFZSU5HJyxcbiAgICAgIF0pO1xuICAgICAgaWYgKGFuc3dlciA9PT0gJ09SREVSX05PVF9FWElTVCcpIHJldHVybiAndW5rbm93bl90b193YWxsZXQnO1xuICAgICAgaWYgKHR5cGVvZiBhbnN3ZXIgPT09ICdzdHJpbmcnKSByZXR1cm4gJ3JlZnVzZWQnO1xuICAgICAgaWYgKGFuc3dlci5zdGF0dXMgPT09IDIwNCkgcmV0dXJuICdjbG9zZWQnO1xuICAgICAgLy8gMjAyOiB0aGUgYnV5ZXIgaXMgcGF5aW5nLlxuICAgICAgaWYgKGFuc3dlci5zdGF0dXMgPT09IDIwMikgcmV0dXJuICdyZWZ1c2VkJztcbiAgICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKCdUaGUgd2FsbGV0IGFuc3dlcmVkIGEgY2xvc2Ugd2l0aCBhbiB1bmtub3duIHN0YXR1cy4nKTtcbiAgICB9LFxuXG4gICAgcmVmdW5kOiAocmVxdWVzdCkgPT4gcmVmdW5kQXRXZWNoYXQoY2xpZW50LCByZXF1ZXN0LCBvcHRpb25zLm5vdGlmeVVybCgpKSxcblxuICAgIHJlYWROb3RpZmljYXRpb246IChyYXcpID0+IHJlYWRXZWNoYXROb3RpZmljYXRpb24ocmF3LCBvcHRpb25zLCBjbG9jay5ub3coKSksXG5cbiAgICBhY2tub3dsZWRnZTogKGFjY2VwdGVkKSA9PiAoe1xuICAgICAgc3RhdHVzOiBhY2NlcHRlZCA/IDIwMCA6IDQwMCxcbiAgICAgIGNvbnRlbnRUeXBlOiAnYXBwbGljYXRpb24vanNvbicsXG4gICAgICBib2R5OiBKU09OLnN0cmluZ2lmeShcbiAgICAgICAgYWNjZXB0ZWRcbiAgICAgICAgICA/IHsgY29kZTogJ1NVQ0NFU1MnIH1cbiAgICAgICAgICA6IHsgY29kZTogJ0ZBSUwnLCBtZXNzYWdlOiAnVGhlIG5vdGlmaWNhdGlvbiB3YXMgbm90IHRha2VuLicgfSxcbiAgICAgICksXG4gICAgfSksXG5cbiAgICBhc3luYyBiaWxsKGRheSkge1xuICAgICAgY29uc3QgcXVlcnkgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKHsgYmlsbF9kYXRlOiBkYXksIGJpbGxfdHlwZTogJ0FMTCcgfSkudG9TdHJpbmcoKTtcbiAgICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGNhbGxPcignR0VUJywgYC92My9iaWxsL3RyYWRlYmlsbD8ke3F1ZXJ5fWAsIHVuZGVmaW5lZCwgW1xuICAgICAgICAnTk9fU1RBVEVNRU5UX0VYSVNUJyxcbiAgICAgIF0pO1xuICAgICAgLy8gQSBkYXkgd2l0aG91dCBhbnkgcGF5bWVudCBoYXMgbm8gYmlsbC5cbiAgICAgIGlmICh0eXBlb2YgYW5zd2VyID09PSAnc3RyaW5nJykgcmV0dXJuIFtdO1xuICAgICAgaWYgKHRleHRPZihhbnN3ZXIuY29udGVudCwgJ2hhc2hfdHlwZScpICE9PSAnU0hBMScpIHtcbiAgICAgICAgdGhyb3cgbmV3IFdhbGxldFVuYXZhaWxhYmxlRXJyb3IoJ1RoZSBkaWdlc3Qgb2YgdGhlIGJpbGwgY2Fubm90IGJlIGNoZWNrZWQuJyk7XG4gICAgICB9XG4gICAgICBjb25zdCBkaWdlc3QgPSB0ZXh0T2YoYW5zd2VyLmNvbnRlbnQsICdoYXNoX3ZhbHVlJyk7XG4gICAgICBjb25zdCBmaWxlID0gYXdhaXQgY2xpZW50LmRvd25sb2FkKHRleHRPZihhbnN3ZXIuY29udGVudCwgJ2Rvd25sb2FkX3VybCcpLCBkaWdlc3QpO1xuICAgICAgcmV0dXJuIHJlYWRCaWxsKGZpbGUsIHsgYXBwSWQsIG1jaElkIH0pO1xuICAgIH0sXG4gIH07XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlV2VjaGF0UHJvdmlkZXIiLCJUUkFOU0FDVElPTlMiLCJJTlZBTElEX0NPREVTIiwiU2V0IiwidG9EZXNjcmlwdGlvbiIsInN1YmplY3QiLCJBcnJheSIsImZyb20iLCJyZXBsYWNlIiwic2xpY2UiLCJqb2luIiwib3B0aW9ucyIsImFwcElkIiwibWNoSWQiLCJjbG9jayIsInJhbmRvbSIsIkJ1ZmZlciIsImJ5dGVMZW5ndGgiLCJhcGlWM0tleSIsIkVycm9yIiwiY2xpZW50IiwiY3JlYXRlV2VjaGF0Q2xpZW50IiwiY2FsbE9yIiwibWV0aG9kIiwicGF0aCIsImJvZHkiLCJleHBlY3RlZCIsImNhbGwiLCJlcnJvciIsIldlY2hhdFJlZnVzYWwiLCJjb2RlIiwiZmluZCIsImNhbmRpZGF0ZSIsIldhbGxldFVuYXZhaWxhYmxlRXJyb3IiLCJwYXRoT2YiLCJvdXRUcmFkZU5vIiwiZW5jb2RlVVJJQ29tcG9uZW50IiwidG9XYWxsZXRUcmFkZSIsImNvbnRlbnQiLCJpc091cnMiLCJ3YWxsZXRTdGF0dXMiLCJ0ZXh0T2YiLCJwYWlkIiwiYW1vdW50IiwicmVhZEFtb3VudCIsImN1cnJlbmN5Iiwic3RhdHVzIiwidHJhZGVObyIsInF1ZXJ5VHJhZGUiLCJhbnN3ZXIiLCJ1bmRlZmluZWQiLCJ0b1RyYWRlIiwicHJlcGF5SWQiLCJwcmVwYXkiLCJ0aW1lU3RhbXAiLCJ0b1NlY29uZHMiLCJub3ciLCJub25jZVN0ciIsInRvU3RyaW5nIiwicGFja2FnZSIsInBheVNpZ24iLCJzaWduVGV4dCIsIndlYXBwVGV4dCIsIm1lcmNoYW50UHJpdmF0ZUtleSIsImhvc3QiLCJzaWduVHlwZSIsInRlcm1zIiwiZXhwaXJlc0F0IiwiYXBwaWQiLCJtY2hpZCIsImRlc2NyaXB0aW9uIiwib3V0X3RyYWRlX25vIiwidGltZV9leHBpcmUiLCJmb3JtYXRPZmZzZXRUaW1lIiwibm90aWZ5X3VybCIsIm5vdGlmeVVybCIsInRvdGFsIiwibmFtZSIsIm5vdGlmaWNhdGlvblR5cGUiLCJleGNoYW5nZUF1dGhDb2RlIiwiYXV0aENvZGUiLCJ1cmwiLCJVUkwiLCJhcGlVcmwiLCJzZWFyY2giLCJVUkxTZWFyY2hQYXJhbXMiLCJzZWNyZXQiLCJhcHBTZWNyZXQiLCJqc19jb2RlIiwiZ3JhbnRfdHlwZSIsInNpZ25hbCIsIkFib3J0U2lnbmFsIiwidGltZW91dCIsInJlc3BvbnNlIiwiZmV0Y2giLCJyZWRpcmVjdCIsIm9rIiwicmVhZENvbnRlbnQiLCJ0ZXh0IiwiaGFzIiwibWFrZVRyYWRlIiwicmVxdWVzdCIsImJ1eWVySWQiLCJwYXllciIsIm9wZW5pZCIsIm91dGNvbWUiLCJ0cmFkZSIsImNsb3NlVHJhZGUiLCJyZWZ1bmQiLCJyZWZ1bmRBdFdlY2hhdCIsInJlYWROb3RpZmljYXRpb24iLCJyYXciLCJyZWFkV2VjaGF0Tm90aWZpY2F0aW9uIiwiYWNrbm93bGVkZ2UiLCJhY2NlcHRlZCIsImNvbnRlbnRUeXBlIiwiSlNPTiIsInN0cmluZ2lmeSIsIm1lc3NhZ2UiLCJiaWxsIiwiZGF5IiwicXVlcnkiLCJiaWxsX2RhdGUiLCJiaWxsX3R5cGUiLCJkaWdlc3QiLCJmaWxlIiwiZG93bmxvYWQiLCJyZWFkQmlsbCJdLCJtYXBwaW5ncyI6Ijs7OzsrQkEyQ2dCQTs7O2VBQUFBOzs7dUJBM0NpQjtxQkFDUjswQkFFYzs0QkFFZDs4QkFDOEM7b0NBRXBCOzhCQUNwQjtpQ0FDTTtBQWNyQyxNQUFNQyxlQUFlO0FBRXJCLHFIQUFxSCxHQUNySCxNQUFNQyxnQkFBZ0IsSUFBSUMsSUFBYTtJQUFDO0lBQU87Q0FBTTtBQUVyRDs7O0NBR0MsR0FDRCxNQUFNQyxnQkFBZ0IsQ0FBQ0MsVUFDckJDLE1BQU1DLElBQUksQ0FBQ0YsUUFBUUcsT0FBTyxDQUFDLGVBQWUsTUFDdkNDLEtBQUssQ0FBQyxHQUFHLEtBQ1RDLElBQUksQ0FBQztBQU9ILFNBQVNWLHFCQUFxQlcsT0FBc0I7SUFDekQsTUFBTSxFQUFFQyxLQUFLLEVBQUVDLEtBQUssRUFBRUMsS0FBSyxFQUFFQyxNQUFNLEVBQUUsR0FBR0o7SUFDeEMsSUFBSUssT0FBT0MsVUFBVSxDQUFDTixRQUFRTyxRQUFRLE1BQU0sSUFBSTtRQUM5QyxNQUFNLElBQUlDLE1BQU07SUFDbEI7SUFDQSxNQUFNQyxTQUFTQyxJQUFBQSxnQ0FBa0IsRUFBQ1Y7SUFFbEMsb0dBQW9HLEdBQ3BHLGVBQWVXLE9BQ2JDLE1BQXNCLEVBQ3RCQyxJQUFZLEVBQ1pDLElBQXlCLEVBQ3pCQyxRQUF5QjtRQUV6QixJQUFJO1lBQ0YsT0FBTyxNQUFNTixPQUFPTyxJQUFJLENBQUNKLFFBQVFDLE1BQU1DO1FBQ3pDLEVBQUUsT0FBT0csT0FBTztZQUNkLElBQUksQ0FBRUEsQ0FBQUEsaUJBQWlCQywyQkFBYSxBQUFELEdBQUksTUFBTUQ7WUFDN0MsTUFBTUUsT0FBT0osU0FBU0ssSUFBSSxDQUFDLENBQUNDLFlBQWNBLGNBQWNKLE1BQU1FLElBQUk7WUFDbEUsSUFBSUEsTUFBTSxPQUFPQTtZQUNqQixNQUFNLElBQUlHLGdDQUFzQixDQUFDLENBQUMsbUJBQW1CLEVBQUVWLE9BQU8sQ0FBQyxFQUFFQyxLQUFLLEVBQUUsRUFBRUksTUFBTUUsSUFBSSxFQUFFO1FBQ3hGO0lBQ0Y7SUFFQSxNQUFNSSxTQUFTLENBQUNDLGFBQ2QsR0FBR2xDLGFBQWEsY0FBYyxFQUFFbUMsbUJBQW1CRCxhQUFhO0lBRWxFLFNBQVNFLGNBQWNDLE9BQWdCLEVBQUVILFVBQWtCO1FBQ3pELE1BQU1JLFNBQ0pELE9BQU8sQ0FBQyxlQUFlLEtBQUtILGNBQzVCRyxPQUFPLENBQUMsUUFBUSxLQUFLekIsU0FDckJ5QixPQUFPLENBQUMsUUFBUSxLQUFLMUI7UUFDdkIsSUFBSSxDQUFDMkIsUUFBUSxNQUFNLElBQUlOLGdDQUFzQixDQUFDO1FBQzlDLE1BQU1PLGVBQWVDLElBQUFBLG9CQUFNLEVBQUNILFNBQVM7UUFDckMsT0FBUUU7WUFDTix1REFBdUQ7WUFDdkQsS0FBSztZQUNMLEtBQUs7Z0JBQVU7b0JBQ2IsTUFBTUUsT0FBT0osT0FBTyxDQUFDLFNBQVM7b0JBQzlCLE1BQU1LLFNBQ0osT0FBT0QsU0FBUyxZQUFZQSxTQUFTLE9BQU9FLElBQUFBLDhCQUFVLEVBQUNGLE1BQWlCLFdBQVc7b0JBQ3JGLElBQUksQ0FBQ0MsUUFBUSxNQUFNLElBQUlWLGdDQUFzQixDQUFDO29CQUM5QyxNQUFNWSxXQUFXSixJQUFBQSxvQkFBTSxFQUFDQyxNQUFpQjtvQkFDekMsT0FBTzt3QkFDTEksUUFBUTt3QkFDUkMsU0FBU04sSUFBQUEsb0JBQU0sRUFBQ0gsU0FBUzt3QkFDekJLO3dCQUNBRTt3QkFDQUw7b0JBQ0Y7Z0JBQ0Y7WUFDQSxxRUFBcUU7WUFDckUsS0FBSztZQUNMLEtBQUs7WUFDTCxLQUFLO2dCQUNILE9BQU87b0JBQUVNLFFBQVE7b0JBQVdDLFNBQVM7Z0JBQUs7WUFDNUMsS0FBSztnQkFDSCxPQUFPO29CQUFFRCxRQUFRO29CQUFVQyxTQUFTO2dCQUFLO1lBQzNDLHdGQUF3RjtZQUN4RjtnQkFDRSxNQUFNLElBQUlkLGdDQUFzQixDQUFDO1FBQ3JDO0lBQ0Y7SUFFQSxlQUFlZSxXQUFXLEVBQUViLFVBQVUsRUFBZ0M7UUFDcEUsTUFBTVgsT0FBTyxHQUFHVSxPQUFPQyxZQUFZLE9BQU8sRUFBRUMsbUJBQW1CdkIsUUFBUTtRQUN2RSxNQUFNb0MsU0FBUyxNQUFNM0IsT0FBTyxPQUFPRSxNQUFNMEIsV0FBVztZQUFDO1NBQWtCO1FBQ3ZFLE9BQU8sT0FBT0QsV0FBVyxXQUNyQjtZQUFFSCxRQUFRO1FBQW9CLElBQzlCVCxjQUFjWSxPQUFPWCxPQUFPLEVBQUVIO0lBQ3BDO0lBRUEsU0FBU2dCLFFBQVFDLFFBQWdCO1FBQy9CLE1BQU1DLFNBQVM7WUFDYkMsV0FBV0MsSUFBQUEsMEJBQVMsRUFBQ3pDLE1BQU0wQyxHQUFHO1lBQzlCQyxVQUFVMUMsT0FBTyxJQUFJMkMsUUFBUSxDQUFDO1lBQzlCQyxTQUFTLENBQUMsVUFBVSxFQUFFUCxVQUFVO1FBQ2xDO1FBQ0EsTUFBTVEsVUFBVUMsSUFBQUEsYUFBUSxFQUFDQyxJQUFBQSwwQkFBUyxFQUFDbEQsT0FBT3lDLFNBQVMxQyxRQUFRb0Qsa0JBQWtCO1FBQzdFLE9BQU87WUFBRUMsTUFBTTtZQUFTLEdBQUdYLE1BQU07WUFBRVksVUFBVTtZQUFPTDtRQUFRO0lBQzlEO0lBRUEsTUFBTU0sUUFBUSxDQUFDLEVBQUUvQixVQUFVLEVBQUVRLE1BQU0sRUFBRUUsUUFBUSxFQUFFeEMsT0FBTyxFQUFFOEQsU0FBUyxFQUFnQixHQUFlLENBQUE7WUFDOUZDLE9BQU94RDtZQUNQeUQsT0FBT3hEO1lBQ1B5RCxhQUFhbEUsY0FBY0M7WUFDM0JrRSxjQUFjcEM7WUFDZHFDLGFBQWFDLElBQUFBLHVCQUFnQixFQUFDTjtZQUM5Qk8sWUFBWS9ELFFBQVFnRSxTQUFTO1lBQzdCaEMsUUFBUTtnQkFBRWlDLE9BQU9qQztnQkFBUUU7WUFBUztRQUNwQyxDQUFBO0lBRUEsT0FBTztRQUNMZ0MsTUFBTTtRQUNOQyxrQkFBa0I7UUFFbEIsTUFBTUMsa0JBQWlCQyxRQUFRO1lBQzdCLE1BQU1DLE1BQU0sSUFBSUMsSUFBSSx1QkFBdUJ2RSxRQUFRd0UsTUFBTTtZQUN6REYsSUFBSUcsTUFBTSxHQUFHLElBQUlDLGdCQUFnQjtnQkFDL0JqQixPQUFPeEQ7Z0JBQ1AwRSxRQUFRM0UsUUFBUTRFLFNBQVM7Z0JBQ3pCQyxTQUFTUjtnQkFDVFMsWUFBWTtZQUNkLEdBQUcvQixRQUFRO1lBQ1gsSUFBSXBCO1lBQ0osSUFBSTtnQkFDRixNQUFNb0QsU0FBU0MsWUFBWUMsT0FBTyxDQUFDakYsUUFBUWlGLE9BQU87Z0JBQ2xELE1BQU1DLFdBQVcsTUFBTUMsTUFBTWIsS0FBSztvQkFBRWMsVUFBVTtvQkFBU0w7Z0JBQU87Z0JBQzlEcEQsVUFBVXVELFNBQVNHLEVBQUUsR0FBR0MsSUFBQUEseUJBQVcsRUFBQyxNQUFNSixTQUFTSyxJQUFJLE1BQU1oRDtZQUMvRCxFQUFFLE9BQU07WUFDTixxRUFBcUU7WUFDdkU7WUFDQSxJQUFJLENBQUNaLFNBQVMsTUFBTSxJQUFJTCxnQ0FBc0IsQ0FBQztZQUMvQyxJQUFJL0IsY0FBY2lHLEdBQUcsQ0FBQzdELE9BQU8sQ0FBQyxVQUFVLEdBQUcsT0FBT1k7WUFDbEQsK0NBQStDO1lBQy9DLElBQUlaLE9BQU8sQ0FBQyxVQUFVLEVBQUUsTUFBTSxJQUFJTCxnQ0FBc0IsQ0FBQztZQUN6RCxPQUFPUSxJQUFBQSxvQkFBTSxFQUFDSCxTQUFTO1FBQ3pCO1FBRUEsTUFBTThELFdBQVVDLE9BQU87WUFDckIsTUFBTSxFQUFFckMsSUFBSSxFQUFFN0IsVUFBVSxFQUFFbUUsT0FBTyxFQUFFLEdBQUdEO1lBQ3RDLElBQUlyQyxTQUFTLFNBQVMsTUFBTSxJQUFJN0MsTUFBTSxDQUFDLDZCQUE2QixFQUFFNkMsS0FBSyxDQUFDLENBQUM7WUFDN0UsSUFBSXNDLFlBQVksTUFBTSxNQUFNLElBQUluRixNQUFNO1lBQ3RDLE1BQU1NLE9BQU87Z0JBQUUsR0FBR3lDLE1BQU1tQyxRQUFRO2dCQUFFRSxPQUFPO29CQUFFQyxRQUFRRjtnQkFBUTtZQUFFO1lBQzdELE1BQU1yRCxTQUFTLE1BQU0zQixPQUFPLFFBQVEsR0FBR3JCLGFBQWEsTUFBTSxDQUFDLEVBQUV3QixNQUFNO2dCQUNqRTtnQkFDQTtnQkFDQTthQUNEO1lBQ0QsSUFBSSxPQUFPd0IsV0FBVyxVQUFVO2dCQUM5QixPQUFPO29CQUFFd0QsU0FBUztvQkFBUUMsT0FBT3ZELFFBQVFWLElBQUFBLG9CQUFNLEVBQUNRLE9BQU9YLE9BQU8sRUFBRTtnQkFBYztZQUNoRjtZQUNBLElBQUlXLFdBQVcscUJBQXFCO2dCQUNsQyxzRkFBc0Y7Z0JBQ3RGLE1BQU0sRUFBRUgsTUFBTSxFQUFFLEdBQUcsTUFBTUUsV0FBVztvQkFBRWI7Z0JBQVc7Z0JBQ2pELElBQUlXLFdBQVcsVUFBVUEsV0FBVyxVQUFVO29CQUM1QyxNQUFNLElBQUliLGdDQUFzQixDQUFDO2dCQUNuQztZQUNGO1lBQ0EsT0FBTztnQkFBRXdFLFNBQVM7WUFBZ0I7UUFDcEM7UUFFQXpEO1FBRUEsTUFBTTJELFlBQVcsRUFBRXhFLFVBQVUsRUFBRTtZQUM3QiwyRkFBMkY7WUFDM0YsTUFBTWMsU0FBUyxNQUFNM0IsT0FBTyxRQUFRLEdBQUdZLE9BQU9DLFlBQVksTUFBTSxDQUFDLEVBQUU7Z0JBQUVrQyxPQUFPeEQ7WUFBTSxHQUFHO2dCQUNuRjtnQkFDQTtnQkFDQTtnQkFDQTtnQkFDQTthQUNEO1lBQ0QsSUFBSW9DLFdBQVcsbUJBQW1CLE9BQU87WUFDekMsSUFBSSxPQUFPQSxXQUFXLFVBQVUsT0FBTztZQUN2QyxJQUFJQSxPQUFPSCxNQUFNLEtBQUssS0FBSyxPQUFPO1lBQ2xDLDRCQUE0QjtZQUM1QixJQUFJRyxPQUFPSCxNQUFNLEtBQUssS0FBSyxPQUFPO1lBQ2xDLE1BQU0sSUFBSWIsZ0NBQXNCLENBQUM7UUFDbkM7UUFFQTJFLFFBQVEsQ0FBQ1AsVUFBWVEsSUFBQUEsNEJBQWMsRUFBQ3pGLFFBQVFpRixTQUFTMUYsUUFBUWdFLFNBQVM7UUFFdEVtQyxrQkFBa0IsQ0FBQ0MsTUFBUUMsSUFBQUEsMENBQXNCLEVBQUNELEtBQUtwRyxTQUFTRyxNQUFNMEMsR0FBRztRQUV6RXlELGFBQWEsQ0FBQ0MsV0FBYyxDQUFBO2dCQUMxQnBFLFFBQVFvRSxXQUFXLE1BQU07Z0JBQ3pCQyxhQUFhO2dCQUNiMUYsTUFBTTJGLEtBQUtDLFNBQVMsQ0FDbEJILFdBQ0k7b0JBQUVwRixNQUFNO2dCQUFVLElBQ2xCO29CQUFFQSxNQUFNO29CQUFRd0YsU0FBUztnQkFBa0M7WUFFbkUsQ0FBQTtRQUVBLE1BQU1DLE1BQUtDLEdBQUc7WUFDWixNQUFNQyxRQUFRLElBQUlwQyxnQkFBZ0I7Z0JBQUVxQyxXQUFXRjtnQkFBS0csV0FBVztZQUFNLEdBQUdqRSxRQUFRO1lBQ2hGLE1BQU1ULFNBQVMsTUFBTTNCLE9BQU8sT0FBTyxDQUFDLG1CQUFtQixFQUFFbUcsT0FBTyxFQUFFdkUsV0FBVztnQkFDM0U7YUFDRDtZQUNELHlDQUF5QztZQUN6QyxJQUFJLE9BQU9ELFdBQVcsVUFBVSxPQUFPLEVBQUU7WUFDekMsSUFBSVIsSUFBQUEsb0JBQU0sRUFBQ1EsT0FBT1gsT0FBTyxFQUFFLGlCQUFpQixRQUFRO2dCQUNsRCxNQUFNLElBQUlMLGdDQUFzQixDQUFDO1lBQ25DO1lBQ0EsTUFBTTJGLFNBQVNuRixJQUFBQSxvQkFBTSxFQUFDUSxPQUFPWCxPQUFPLEVBQUU7WUFDdEMsTUFBTXVGLE9BQU8sTUFBTXpHLE9BQU8wRyxRQUFRLENBQUNyRixJQUFBQSxvQkFBTSxFQUFDUSxPQUFPWCxPQUFPLEVBQUUsaUJBQWlCc0Y7WUFDM0UsT0FBT0csSUFBQUEsb0JBQVEsRUFBQ0YsTUFBTTtnQkFBRWpIO2dCQUFPQztZQUFNO1FBQ3ZDO0lBQ0Y7QUFDRiJ9