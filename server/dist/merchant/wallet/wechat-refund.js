"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "refundAtWechat", {
    enumerable: true,
    get: function() {
        return refundAtWechat;
    }
});
const _provider = require("./provider");
const _wechatclient = require("./wechat-client");
const REFUNDS = '/v3/refund/domestic/refunds';
/**
 * The refusals that mean that this refund is not made: against the rules (too late, more than is left), not enough money on
 * the merchant's account, or a buyer's account that takes none (pay.weixin.qq.com/doc/v3/partner/4012709253).
 * `RESOURCE_NOT_EXISTS` is none of them: it was seen for orders that were paid, and a repeat went through
 * (developers.weixin.qq.com/community/develop/doc/0002cc91f60120266c050ea3265c00).
 */ const FINAL = new Set([
    'INVALID_REQUEST',
    'NOT_ENOUGH',
    'USER_ACCOUNT_ABNORMAL'
]);
function isOf(content, { refundNo, outTradeNo, tradeNo, ...asked }) {
    const amount = content['amount'];
    if (typeof amount !== 'object' || amount === null) return false;
    const { refund, total, currency } = amount;
    return content['out_refund_no'] === refundNo && content['out_trade_no'] === outTradeNo && content['transaction_id'] === tradeNo && refund === asked.amount && total === asked.total && currency === asked.currency;
}
function toRefundAnswer(content, request) {
    if (!isOf(content, request)) {
        throw new _provider.WalletUnavailableError('The wallet answered for another refund.');
    }
    const status = (0, _wechatclient.textOf)(content, 'status');
    switch(status){
        case 'SUCCESS':
            return {
                outcome: 'refunded'
            };
        case 'PROCESSING':
            return {
                outcome: 'pending'
            };
        // The buyer's card does not take the money back: a person has to send it elsewhere, at WeChat's merchant platform,
        // and then this same refund succeeds. So it is not the end, and a second refund would give the money back twice.
        case 'ABNORMAL':
            return {
                outcome: 'pending',
                code: status
            };
        case 'CLOSED':
            return {
                outcome: 'refused',
                code: status
            };
        default:
            throw new _provider.WalletUnavailableError('The wallet answered with an unknown status.');
    }
}
/** The first `bytes` of a text in UTF-8, without a torn character. */ function cut(text, bytes) {
    let kept = '';
    for (const character of text){
        if (Buffer.byteLength(kept + character) > bytes) break;
        kept += character;
    }
    return kept;
}
/** @returns what is known of the refund, `undefined` when there is none of this number */ async function findRefund(client, request) {
    try {
        const path = `${REFUNDS}/${encodeURIComponent(request.refundNo)}`;
        return toRefundAnswer((await client.call('GET', path)).content, request);
    } catch (error) {
        if (!(error instanceof _wechatclient.WechatRefusal)) throw error;
        if (error.code === 'RESOURCE_NOT_EXISTS') return undefined;
        throw new _provider.WalletUnavailableError(`The wallet refused a question about a refund: ${error.code}`);
    }
}
async function refundAtWechat(client, request, notifyUrl) {
    const { refundNo, tradeNo, amount, total, currency, reason } = request;
    try {
        const { content } = await client.call('POST', REFUNDS, {
            transaction_id: tradeNo,
            out_refund_no: refundNo,
            reason: cut(reason, 80),
            notify_url: notifyUrl,
            amount: {
                refund: amount,
                total,
                currency
            }
        });
        return toRefundAnswer(content, request);
    } catch (error) {
        if (!(error instanceof _wechatclient.WechatRefusal)) throw error;
        // A refusal of the repeat says nothing of the first call: only where there is no refund, none was made.
        const known = await findRefund(client, request);
        if (known) return known;
        if (FINAL.has(error.code)) return {
            outcome: 'refused',
            code: error.code
        };
        throw new _provider.WalletUnavailableError(`The wallet refused a refund: ${error.code}`);
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvd2VjaGF0LXJlZnVuZC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yIH0gZnJvbSAnLi9wcm92aWRlcic7XG5pbXBvcnQgdHlwZSB7IFJlZnVuZEFuc3dlciwgUmVmdW5kUmVxdWVzdCB9IGZyb20gJy4vcHJvdmlkZXInO1xuaW1wb3J0IHsgV2VjaGF0UmVmdXNhbCwgdGV4dE9mIH0gZnJvbSAnLi93ZWNoYXQtY2xpZW50JztcbmltcG9ydCB0eXBlIHsgQ29udGVudCwgV2VjaGF0Q2xpZW50IH0gZnJvbSAnLi93ZWNoYXQtY2xpZW50JztcblxuY29uc3QgUkVGVU5EUyA9ICcvdjMvcmVmdW5kL2RvbWVzdGljL3JlZnVuZHMnO1xuXG4vKipcbiAqIFRoZSByZWZ1c2FscyB0aGF0IG1lYW4gdGhhdCB0aGlzIHJlZnVuZCBpcyBub3QgbWFkZTogYWdhaW5zdCB0aGUgcnVsZXMgKHRvbyBsYXRlLCBtb3JlIHRoYW4gaXMgbGVmdCksIG5vdCBlbm91Z2ggbW9uZXkgb25cbiAqIHRoZSBtZXJjaGFudCdzIGFjY291bnQsIG9yIGEgYnV5ZXIncyBhY2NvdW50IHRoYXQgdGFrZXMgbm9uZSAocGF5LndlaXhpbi5xcS5jb20vZG9jL3YzL3BhcnRuZXIvNDAxMjcwOTI1MykuXG4gKiBgUkVTT1VSQ0VfTk9UX0VYSVNUU2AgaXMgbm9uZSBvZiB0aGVtOiBpdCB3YXMgc2VlbiBmb3Igb3JkZXJzIHRoYXQgd2VyZSBwYWlkLCBhbmQgYSByZXBlYXQgd2VudCB0aHJvdWdoXG4gKiAoZGV2ZWxvcGVycy53ZWl4aW4ucXEuY29tL2NvbW11bml0eS9kZXZlbG9wL2RvYy8wMDAyY2M5MWY2MDEyMDI2NmMwNTBlYTMyNjVjMDApLlxuICovXG5jb25zdCBGSU5BTCA9IG5ldyBTZXQoWydJTlZBTElEX1JFUVVFU1QnLCAnTk9UX0VOT1VHSCcsICdVU0VSX0FDQ09VTlRfQUJOT1JNQUwnXSk7XG5cbmZ1bmN0aW9uIGlzT2YoY29udGVudDogQ29udGVudCwgeyByZWZ1bmRObywgb3V0VHJhZGVObywgdHJhZGVObywgLi4uYXNrZWQgfTogUmVmdW5kUmVxdWVzdCkge1xuICBjb25zdCBhbW91bnQgPSBjb250ZW50WydhbW91bnQnXTtcbiAgaWYgKHR5cGVvZiBhbW91bnQgIT09ICdvYmplY3QnIHx8IGFtb3VudCA9PT0gbnVsbCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHJlZnVuZCwgdG90YWwsIGN1cnJlbmN5IH0gPSBhbW91bnQgYXMgQ29udGVudDtcbiAgcmV0dXJuIChcbiAgICBjb250ZW50WydvdXRfcmVmdW5kX25vJ10gPT09IHJlZnVuZE5vICYmXG4gICAgY29udGVudFsnb3V0X3RyYWRlX25vJ10gPT09IG91dFRyYWRlTm8gJiZcbiAgICBjb250ZW50Wyd0cmFuc2FjdGlvbl9pZCddID09PSB0cmFkZU5vICYmXG4gICAgcmVmdW5kID09PSBhc2tlZC5hbW91bnQgJiZcbiAgICB0b3RhbCA9PT0gYXNrZWQudG90YWwgJiZcbiAgICBjdXJyZW5jeSA9PT0gYXNrZWQuY3VycmVuY3lcbiAgKTtcbn1cblxuZnVuY3Rpb24gdG9SZWZ1bmRBbnN3ZXIoY29udGVudDogQ29udGVudCwgcmVxdWVzdDogUmVmdW5kUmVxdWVzdCk6IFJlZnVuZEFuc3dlciB7XG4gIGlmICghaXNPZihjb250ZW50LCByZXF1ZXN0KSkge1xuICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKCdUaGUgd2FsbGV0IGFuc3dlcmVkIGZvciBhbm90aGVyIHJlZnVuZC4nKTtcbiAgfVxuICBjb25zdCBzdGF0dXMgPSB0ZXh0T2YoY29udGVudCwgJ3N0YXR1cycpO1xuICBzd2l0Y2ggKHN0YXR1cykge1xuICAgIGNhc2UgJ1NVQ0NFU1MnOlxuICAgICAgcmV0dXJuIHsgb3V0Y29tZTogJ3JlZnVuZGVkJyB9O1xuICAgIGNhc2UgJ1BST0NFU1NJTkcnOlxuICAgICAgcmV0dXJuIHsgb3V0Y29tZTogJ3BlbmRpbmcnIH07XG4gICAgLy8gVGhlIGJ1eWVyJ3MgY2FyZCBkb2VzIG5vdCB0YWtlIHRoZSBtb25leSBiYWNrOiBhIHBlcnNvbiBoYXMgdG8gc2VuZCBpdCBlbHNld2hlcmUsIGF0IFdlQ2hhdCdzIG1lcmNoYW50IHBsYXRmb3JtLFxuICAgIC8vIGFuZCB0aGVuIHRoaXMgc2FtZSByZWZ1bmQgc3VjY2VlZHMuIFNvIGl0IGlzIG5vdCB0aGUgZW5kLCBhbmQgYSBzZWNvbmQgcmVmdW5kIHdvdWxkIGdpdmUgdGhlIG1vbmV5IGJhY2sgdHdpY2UuXG4gICAgY2FzZSAnQUJOT1JNQUwnOlxuICAgICAgcmV0dXJuIHsgb3V0Y29tZTogJ3BlbmRpbmcnLCBjb2RlOiBzdGF0dXMgfTtcbiAgICBjYXNlICdDTE9TRUQnOlxuICAgICAgcmV0dXJuIHsgb3V0Y29tZTogJ3JlZnVzZWQnLCBjb2RlOiBzdGF0dXMgfTtcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IFdhbGxldFVuYXZhaWxhYmxlRXJyb3IoJ1RoZSB3YWxsZXQgYW5zd2VyZWQgd2l0aCBhbiB1bmtub3duIHN0YXR1cy4nKTtcbiAgfVxufVxuXG4vKiogVGhlIGZpcnN0IGBieXRlc2Agb2YgYSB0ZXh0IGluIFVURi04LCB3aXRob3V0IGEgdG9ybiBjaGFyYWN0ZXIuICovXG5mdW5jdGlvbiBjdXQodGV4dDogc3RyaW5nLCBieXRlczogbnVtYmVyKTogc3RyaW5nIHtcbiAgbGV0IGtlcHQgPSAnJztcbiAgZm9yIChjb25zdCBjaGFyYWN0ZXIgb2YgdGV4dCkge1xuICAgIGlmIChCdWZmZXIuYnl0ZUxlbmd0aChrZXB0ICsgY2hhcmFjdGVyKSA+IGJ5dGVzKSBicmVhaztcbiAgICBrZXB0ICs9IGNoYXJhY3RlcjtcbiAgfVxuICByZXR1cm4ga2VwdDtcbn1cblxuLyoqIEByZXR1cm5zIHdoYXQgaXMga25vd24gb2YgdGhlIHJlZnVuZCwgYHVuZGVmaW5lZGAgd2hlbiB0aGVyZSBpcyBub25lIG9mIHRoaXMgbnVtYmVyICovXG5hc3luYyBmdW5jdGlvbiBmaW5kUmVmdW5kKFxuICBjbGllbnQ6IFdlY2hhdENsaWVudCxcbiAgcmVxdWVzdDogUmVmdW5kUmVxdWVzdCxcbik6IFByb21pc2U8UmVmdW5kQW5zd2VyIHwgdW5kZWZpbmVkPiB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF0aCA9IGAke1JFRlVORFN9LyR7ZW5jb2RlVVJJQ29tcG9uZW50KHJlcXVlc3QucmVmdW5kTm8pfWA7XG4gICAgcmV0dXJuIHRvUmVmdW5kQW5zd2VyKChhd2FpdCBjbGllbnQuY2FsbCgnR0VUJywgcGF0aCkpLmNvbnRlbnQsIHJlcXVlc3QpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgV2VjaGF0UmVmdXNhbCkpIHRocm93IGVycm9yO1xuICAgIGlmIChlcnJvci5jb2RlID09PSAnUkVTT1VSQ0VfTk9UX0VYSVNUUycpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgdGhyb3cgbmV3IFdhbGxldFVuYXZhaWxhYmxlRXJyb3IoYFRoZSB3YWxsZXQgcmVmdXNlZCBhIHF1ZXN0aW9uIGFib3V0IGEgcmVmdW5kOiAke2Vycm9yLmNvZGV9YCk7XG4gIH1cbn1cblxuLyoqXG4gKiBHaXZlcyBtb25leSBiYWNrLiBXZUNoYXQgcmVmdW5kcyBvbmNlIHBlciBgb3V0X3JlZnVuZF9ub2AgYW5kIGFuc3dlcnMgYSByZXBlYXQgd2l0aCB0aGUgc3RhdGUgb2YgdGhlIHJlZnVuZCB0aGF0IHRoZXJlIGlzLlxuICogQHRocm93cyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWZ1bmRBdFdlY2hhdChcbiAgY2xpZW50OiBXZWNoYXRDbGllbnQsXG4gIHJlcXVlc3Q6IFJlZnVuZFJlcXVlc3QsXG4gIG5vdGlmeVVybDogc3RyaW5nLFxuKTogUHJvbWlzZTxSZWZ1bmRBbnN3ZXI+IHtcbiAgY29uc3QgeyByZWZ1bmRObywgdHJhZGVObywgYW1vdW50LCB0b3RhbCwgY3VycmVuY3ksIHJlYXNvbiB9ID0gcmVxdWVzdDtcbiAgdHJ5IHtcbiAgICBjb25zdCB7IGNvbnRlbnQgfSA9IGF3YWl0IGNsaWVudC5jYWxsKCdQT1NUJywgUkVGVU5EUywge1xuICAgICAgdHJhbnNhY3Rpb25faWQ6IHRyYWRlTm8sXG4gICAgICBvdXRfcmVmdW5kX25vOiByZWZ1bmRObyxcbiAgICAgIHJlYXNvbjogY3V0KHJlYXNvbiwgODApLFxuICAgICAgbm90aWZ5X3VybDogbm90aWZ5VXJsLFxuICAgICAgYW1vdW50OiB7IHJlZnVuZDogYW1vdW50LCB0b3RhbCwgY3VycmVuY3kgfSxcbiAgICB9KTtcbiAgICByZXR1cm4gdG9SZWZ1bmRBbnN3ZXIoY29udGVudCwgcmVxdWVzdCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBXZWNoYXRSZWZ1c2FsKSkgdGhyb3cgZXJyb3I7XG4gICAgLy8gQSByZWZ1c2FsIG9mIHRoZSByZXBlYXQgc2F5cyBub3RoaW5nIG9mIHRoZSBmaXJzdCBjYWxsOiBvbmx5IHdoZXJlIHRoZXJlIGlzIG5vIHJlZnVuZCwgbm9uZSB3YXMgbWFkZS5cbiAgICBjb25zdCBrbm93biA9IGF3YWl0IGZpbmRSZWZ1bmQoY2xpZW50LCByZXF1ZXN0KTtcbiAgICBpZiAoa25vd24pIHJldHVybiBrbm93bjtcbiAgICBpZiAoRklOQUwuaGFzKGVycm9yLmNvZGUpKSByZXR1cm4geyBvdXRjb21lOiAncmVmdXNlZCcsIGNvZGU6IGVycm9yLmNvZGUgfTtcbiAgICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCByZWZ1c2VkIGEgcmVmdW5kOiAke2Vycm9yLmNvZGV9YCk7XG4gIH1cbn1cbiJdLCJuYW1lcyI6WyJyZWZ1bmRBdFdlY2hhdCIsIlJFRlVORFMiLCJGSU5BTCIsIlNldCIsImlzT2YiLCJjb250ZW50IiwicmVmdW5kTm8iLCJvdXRUcmFkZU5vIiwidHJhZGVObyIsImFza2VkIiwiYW1vdW50IiwicmVmdW5kIiwidG90YWwiLCJjdXJyZW5jeSIsInRvUmVmdW5kQW5zd2VyIiwicmVxdWVzdCIsIldhbGxldFVuYXZhaWxhYmxlRXJyb3IiLCJzdGF0dXMiLCJ0ZXh0T2YiLCJvdXRjb21lIiwiY29kZSIsImN1dCIsInRleHQiLCJieXRlcyIsImtlcHQiLCJjaGFyYWN0ZXIiLCJCdWZmZXIiLCJieXRlTGVuZ3RoIiwiZmluZFJlZnVuZCIsImNsaWVudCIsInBhdGgiLCJlbmNvZGVVUklDb21wb25lbnQiLCJjYWxsIiwiZXJyb3IiLCJXZWNoYXRSZWZ1c2FsIiwidW5kZWZpbmVkIiwibm90aWZ5VXJsIiwicmVhc29uIiwidHJhbnNhY3Rpb25faWQiLCJvdXRfcmVmdW5kX25vIiwibm90aWZ5X3VybCIsImtub3duIiwiaGFzIl0sIm1hcHBpbmdzIjoiOzs7OytCQStFc0JBOzs7ZUFBQUE7OzswQkEvRWlCOzhCQUVEO0FBR3RDLE1BQU1DLFVBQVU7QUFFaEI7Ozs7O0NBS0MsR0FDRCxNQUFNQyxRQUFRLElBQUlDLElBQUk7SUFBQztJQUFtQjtJQUFjO0NBQXdCO0FBRWhGLFNBQVNDLEtBQUtDLE9BQWdCLEVBQUUsRUFBRUMsUUFBUSxFQUFFQyxVQUFVLEVBQUVDLE9BQU8sRUFBRSxHQUFHQyxPQUFzQjtJQUN4RixNQUFNQyxTQUFTTCxPQUFPLENBQUMsU0FBUztJQUNoQyxJQUFJLE9BQU9LLFdBQVcsWUFBWUEsV0FBVyxNQUFNLE9BQU87SUFDMUQsTUFBTSxFQUFFQyxNQUFNLEVBQUVDLEtBQUssRUFBRUMsUUFBUSxFQUFFLEdBQUdIO0lBQ3BDLE9BQ0VMLE9BQU8sQ0FBQyxnQkFBZ0IsS0FBS0MsWUFDN0JELE9BQU8sQ0FBQyxlQUFlLEtBQUtFLGNBQzVCRixPQUFPLENBQUMsaUJBQWlCLEtBQUtHLFdBQzlCRyxXQUFXRixNQUFNQyxNQUFNLElBQ3ZCRSxVQUFVSCxNQUFNRyxLQUFLLElBQ3JCQyxhQUFhSixNQUFNSSxRQUFRO0FBRS9CO0FBRUEsU0FBU0MsZUFBZVQsT0FBZ0IsRUFBRVUsT0FBc0I7SUFDOUQsSUFBSSxDQUFDWCxLQUFLQyxTQUFTVSxVQUFVO1FBQzNCLE1BQU0sSUFBSUMsZ0NBQXNCLENBQUM7SUFDbkM7SUFDQSxNQUFNQyxTQUFTQyxJQUFBQSxvQkFBTSxFQUFDYixTQUFTO0lBQy9CLE9BQVFZO1FBQ04sS0FBSztZQUNILE9BQU87Z0JBQUVFLFNBQVM7WUFBVztRQUMvQixLQUFLO1lBQ0gsT0FBTztnQkFBRUEsU0FBUztZQUFVO1FBQzlCLG1IQUFtSDtRQUNuSCxpSEFBaUg7UUFDakgsS0FBSztZQUNILE9BQU87Z0JBQUVBLFNBQVM7Z0JBQVdDLE1BQU1IO1lBQU87UUFDNUMsS0FBSztZQUNILE9BQU87Z0JBQUVFLFNBQVM7Z0JBQVdDLE1BQU1IO1lBQU87UUFDNUM7WUFDRSxNQUFNLElBQUlELGdDQUFzQixDQUFDO0lBQ3JDO0FBQ0Y7QUFFQSxvRUFBb0UsR0FDcEUsU0FBU0ssSUFBSUMsSUFBWSxFQUFFQyxLQUFhO0lBQ3RDLElBQUlDLE9BQU87SUFDWCxLQUFLLE1BQU1DLGFBQWFILEtBQU07UUFDNUIsSUFBSUksT0FBT0MsVUFBVSxDQUFDSCxPQUFPQyxhQUFhRixPQUFPO1FBQ2pEQyxRQUFRQztJQUNWO0lBQ0EsT0FBT0Q7QUFDVDtBQUVBLHdGQUF3RixHQUN4RixlQUFlSSxXQUNiQyxNQUFvQixFQUNwQmQsT0FBc0I7SUFFdEIsSUFBSTtRQUNGLE1BQU1lLE9BQU8sR0FBRzdCLFFBQVEsQ0FBQyxFQUFFOEIsbUJBQW1CaEIsUUFBUVQsUUFBUSxHQUFHO1FBQ2pFLE9BQU9RLGVBQWUsQUFBQyxDQUFBLE1BQU1lLE9BQU9HLElBQUksQ0FBQyxPQUFPRixLQUFJLEVBQUd6QixPQUFPLEVBQUVVO0lBQ2xFLEVBQUUsT0FBT2tCLE9BQU87UUFDZCxJQUFJLENBQUVBLENBQUFBLGlCQUFpQkMsMkJBQWEsQUFBRCxHQUFJLE1BQU1EO1FBQzdDLElBQUlBLE1BQU1iLElBQUksS0FBSyx1QkFBdUIsT0FBT2U7UUFDakQsTUFBTSxJQUFJbkIsZ0NBQXNCLENBQUMsQ0FBQyw4Q0FBOEMsRUFBRWlCLE1BQU1iLElBQUksRUFBRTtJQUNoRztBQUNGO0FBTU8sZUFBZXBCLGVBQ3BCNkIsTUFBb0IsRUFDcEJkLE9BQXNCLEVBQ3RCcUIsU0FBaUI7SUFFakIsTUFBTSxFQUFFOUIsUUFBUSxFQUFFRSxPQUFPLEVBQUVFLE1BQU0sRUFBRUUsS0FBSyxFQUFFQyxRQUFRLEVBQUV3QixNQUFNLEVBQUUsR0FBR3RCO0lBQy9ELElBQUk7UUFDRixNQUFNLEVBQUVWLE9BQU8sRUFBRSxHQUFHLE1BQU13QixPQUFPRyxJQUFJLENBQUMsUUFBUS9CLFNBQVM7WUFDckRxQyxnQkFBZ0I5QjtZQUNoQitCLGVBQWVqQztZQUNmK0IsUUFBUWhCLElBQUlnQixRQUFRO1lBQ3BCRyxZQUFZSjtZQUNaMUIsUUFBUTtnQkFBRUMsUUFBUUQ7Z0JBQVFFO2dCQUFPQztZQUFTO1FBQzVDO1FBQ0EsT0FBT0MsZUFBZVQsU0FBU1U7SUFDakMsRUFBRSxPQUFPa0IsT0FBTztRQUNkLElBQUksQ0FBRUEsQ0FBQUEsaUJBQWlCQywyQkFBYSxBQUFELEdBQUksTUFBTUQ7UUFDN0Msd0dBQXdHO1FBQ3hHLE1BQU1RLFFBQVEsTUFBTWIsV0FBV0MsUUFBUWQ7UUFDdkMsSUFBSTBCLE9BQU8sT0FBT0E7UUFDbEIsSUFBSXZDLE1BQU13QyxHQUFHLENBQUNULE1BQU1iLElBQUksR0FBRyxPQUFPO1lBQUVELFNBQVM7WUFBV0MsTUFBTWEsTUFBTWIsSUFBSTtRQUFDO1FBQ3pFLE1BQU0sSUFBSUosZ0NBQXNCLENBQUMsQ0FBQyw2QkFBNkIsRUFBRWlCLE1BQU1iLElBQUksRUFBRTtJQUMvRTtBQUNGIn0=