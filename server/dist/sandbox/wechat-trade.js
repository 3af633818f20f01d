/** How WeChat Pay shows the trades of the book. */ "use strict";
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
    get findByPrepayId () {
        return findByPrepayId;
    },
    get prepayIdOf () {
        return prepayIdOf;
    },
    get toRefund () {
        return toRefund;
    },
    get toTransaction () {
        return toTransaction;
    }
});
const _clock = require("../clock");
const _trade = require("./trade");
const prepayIdOf = ({ outTradeNo })=>`wx${outTradeNo}`;
function findByPrepayId(trades, prepayId) {
    const trade = trades.findByOutTradeNo(prepayId.replace(/^wx/, ''));
    return trade?.api === 'wechat' && prepayIdOf(trade) === prepayId ? trade : undefined;
}
function stateOf(trade) {
    if (trade.paidAt !== undefined) return trade.refunds.length > 0 ? 'REFUND' : 'SUCCESS';
    if (trade.status === 'TRADE_CLOSED') return 'CLOSED';
    return (0, _trade.isSettling)(trade) ? 'USERPAYING' : 'NOTPAY';
}
function toTransaction(trade, { appId, mchId }) {
    const { amount, currency, paidAt, paidBy } = trade;
    return {
        appid: appId,
        mchid: mchId,
        out_trade_no: trade.outTradeNo,
        trade_state: stateOf(trade),
        amount: {
            total: amount,
            currency
        },
        ...paidAt !== undefined && {
            transaction_id: trade.tradeNO,
            trade_type: 'JSAPI',
            bank_type: 'OTHERS',
            success_time: (0, _clock.formatOffsetTime)(paidAt),
            payer: {
                openid: paidBy
            }
        }
    };
}
function toRefund(trade, refund, now) {
    const isDone = refund.at <= now && !refund.abnormal;
    const openStatus = refund.abnormal ? 'ABNORMAL' : 'PROCESSING';
    return {
        refund_id: `50${refund.refundNo}`,
        out_refund_no: refund.refundNo,
        transaction_id: trade.tradeNO,
        out_trade_no: trade.outTradeNo,
        channel: 'ORIGINAL',
        status: isDone ? 'SUCCESS' : openStatus,
        ...isDone && {
            success_time: (0, _clock.formatOffsetTime)(refund.at)
        },
        amount: {
            total: trade.amount,
            refund: refund.amount,
            currency: trade.currency
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3dlY2hhdC10cmFkZS50cyJdLCJzb3VyY2VzQ29udGVudCI6WyIvKiogSG93IFdlQ2hhdCBQYXkgc2hvd3MgdGhlIHRyYWRlcyBvZiB0aGUgYm9vay4gKi9cbmltcG9ydCB7IGZvcm1hdE9mZnNldFRpbWUgfSBmcm9tICcuLi9jbG9jayc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hLZXlzIH0gZnJvbSAnLi4va2V5cyc7XG5pbXBvcnQgeyBpc1NldHRsaW5nIH0gZnJvbSAnLi90cmFkZSc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hSZWZ1bmQsIFNhbmRib3hUcmFkZSB9IGZyb20gJy4vdHJhZGUnO1xuaW1wb3J0IHR5cGUgeyBUcmFkZUJvb2sgfSBmcm9tICcuL3RyYWRlLWJvb2snO1xuXG4vKiogQSBudW1iZXIgdGhhdCBzdGFuZHMgZm9yIHRoZSB0cmFkZSB1bnRpbCBpdCBpcyBwYWlkOyBXZUNoYXQgc2hvd3MgaXRzIG93biBudW1iZXIgb2YgaXQgb25seSB0aGVuLiAqL1xuZXhwb3J0IGNvbnN0IHByZXBheUlkT2YgPSAoeyBvdXRUcmFkZU5vIH06IFNhbmRib3hUcmFkZSk6IHN0cmluZyA9PiBgd3gke291dFRyYWRlTm99YDtcblxuZXhwb3J0IGZ1bmN0aW9uIGZpbmRCeVByZXBheUlkKHRyYWRlczogVHJhZGVCb29rLCBwcmVwYXlJZDogc3RyaW5nKTogU2FuZGJveFRyYWRlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdHJhZGUgPSB0cmFkZXMuZmluZEJ5T3V0VHJhZGVObyhwcmVwYXlJZC5yZXBsYWNlKC9ed3gvLCAnJykpO1xuICByZXR1cm4gdHJhZGU/LmFwaSA9PT0gJ3dlY2hhdCcgJiYgcHJlcGF5SWRPZih0cmFkZSkgPT09IHByZXBheUlkID8gdHJhZGUgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIHN0YXRlT2YodHJhZGU6IFNhbmRib3hUcmFkZSk6IHN0cmluZyB7XG4gIGlmICh0cmFkZS5wYWlkQXQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHRyYWRlLnJlZnVuZHMubGVuZ3RoID4gMCA/ICdSRUZVTkQnIDogJ1NVQ0NFU1MnO1xuICBpZiAodHJhZGUuc3RhdHVzID09PSAnVFJBREVfQ0xPU0VEJykgcmV0dXJuICdDTE9TRUQnO1xuICByZXR1cm4gaXNTZXR0bGluZyh0cmFkZSkgPyAnVVNFUlBBWUlORycgOiAnTk9UUEFZJztcbn1cblxuLyoqIFRoZSBhbnN3ZXIgdG8gYSBxdWVyeSwgYW5kIHdoYXQgYSBub3RpZmljYXRpb24gb2YgYSBwYXltZW50IGhvbGRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvVHJhbnNhY3Rpb24odHJhZGU6IFNhbmRib3hUcmFkZSwgeyBhcHBJZCwgbWNoSWQgfTogU2FuZGJveEtleXMpIHtcbiAgY29uc3QgeyBhbW91bnQsIGN1cnJlbmN5LCBwYWlkQXQsIHBhaWRCeSB9ID0gdHJhZGU7XG4gIHJldHVybiB7XG4gICAgYXBwaWQ6IGFwcElkLFxuICAgIG1jaGlkOiBtY2hJZCxcbiAgICBvdXRfdHJhZGVfbm86IHRyYWRlLm91dFRyYWRlTm8sXG4gICAgdHJhZGVfc3RhdGU6IHN0YXRlT2YodHJhZGUpLFxuICAgIGFtb3VudDogeyB0b3RhbDogYW1vdW50LCBjdXJyZW5jeSB9LFxuICAgIC4uLihwYWlkQXQgIT09IHVuZGVmaW5lZCAmJiB7XG4gICAgICB0cmFuc2FjdGlvbl9pZDogdHJhZGUudHJhZGVOTyxcbiAgICAgIHRyYWRlX3R5cGU6ICdKU0FQSScsXG4gICAgICBiYW5rX3R5cGU6ICdPVEhFUlMnLFxuICAgICAgc3VjY2Vzc190aW1lOiBmb3JtYXRPZmZzZXRUaW1lKHBhaWRBdCksXG4gICAgICBwYXllcjogeyBvcGVuaWQ6IHBhaWRCeSB9LFxuICAgIH0pLFxuICB9O1xufVxuXG4vKiogVGhlIGFuc3dlciBhYm91dCBhIHJlZnVuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b1JlZnVuZCh0cmFkZTogU2FuZGJveFRyYWRlLCByZWZ1bmQ6IFNhbmRib3hSZWZ1bmQsIG5vdzogbnVtYmVyKSB7XG4gIGNvbnN0IGlzRG9uZSA9IHJlZnVuZC5hdCA8PSBub3cgJiYgIXJlZnVuZC5hYm5vcm1hbDtcbiAgY29uc3Qgb3BlblN0YXR1cyA9IHJlZnVuZC5hYm5vcm1hbCA/ICdBQk5PUk1BTCcgOiAnUFJPQ0VTU0lORyc7XG4gIHJldHVybiB7XG4gICAgcmVmdW5kX2lkOiBgNTAke3JlZnVuZC5yZWZ1bmROb31gLFxuICAgIG91dF9yZWZ1bmRfbm86IHJlZnVuZC5yZWZ1bmRObyxcbiAgICB0cmFuc2FjdGlvbl9pZDogdHJhZGUudHJhZGVOTyxcbiAgICBvdXRfdHJhZGVfbm86IHRyYWRlLm91dFRyYWRlTm8sXG4gICAgY2hhbm5lbDogJ09SSUdJTkFMJyxcbiAgICBzdGF0dXM6IGlzRG9uZSA/ICdTVUNDRVNTJyA6IG9wZW5TdGF0dXMsXG4gICAgLi4uKGlzRG9uZSAmJiB7IHN1Y2Nlc3NfdGltZTogZm9ybWF0T2Zmc2V0VGltZShyZWZ1bmQuYXQpIH0pLFxuICAgIGFtb3VudDogeyB0b3RhbDogdHJhZGUuYW1vdW50LCByZWZ1bmQ6IHJlZnVuZC5hbW91bnQsIGN1cnJlbmN5OiB0cmFkZS5jdXJyZW5jeSB9LFxuICB9O1xufVxuIl0sIm5hbWVzIjpbImZpbmRCeVByZXBheUlkIiwicHJlcGF5SWRPZiIsInRvUmVmdW5kIiwidG9UcmFuc2FjdGlvbiIsIm91dFRyYWRlTm8iLCJ0cmFkZXMiLCJwcmVwYXlJZCIsInRyYWRlIiwiZmluZEJ5T3V0VHJhZGVObyIsInJlcGxhY2UiLCJhcGkiLCJ1bmRlZmluZWQiLCJzdGF0ZU9mIiwicGFpZEF0IiwicmVmdW5kcyIsImxlbmd0aCIsInN0YXR1cyIsImlzU2V0dGxpbmciLCJhcHBJZCIsIm1jaElkIiwiYW1vdW50IiwiY3VycmVuY3kiLCJwYWlkQnkiLCJhcHBpZCIsIm1jaGlkIiwib3V0X3RyYWRlX25vIiwidHJhZGVfc3RhdGUiLCJ0b3RhbCIsInRyYW5zYWN0aW9uX2lkIiwidHJhZGVOTyIsInRyYWRlX3R5cGUiLCJiYW5rX3R5cGUiLCJzdWNjZXNzX3RpbWUiLCJmb3JtYXRPZmZzZXRUaW1lIiwicGF5ZXIiLCJvcGVuaWQiLCJyZWZ1bmQiLCJub3ciLCJpc0RvbmUiLCJhdCIsImFibm9ybWFsIiwib3BlblN0YXR1cyIsInJlZnVuZF9pZCIsInJlZnVuZE5vIiwib3V0X3JlZnVuZF9ubyIsImNoYW5uZWwiXSwibWFwcGluZ3MiOiJBQUFBLGlEQUFpRDs7Ozs7Ozs7Ozs7UUFVakNBO2VBQUFBOztRQUZIQztlQUFBQTs7UUFpQ0dDO2VBQUFBOztRQW5CQUM7ZUFBQUE7Ozt1QkFyQmlCO3VCQUVOO0FBS3BCLE1BQU1GLGFBQWEsQ0FBQyxFQUFFRyxVQUFVLEVBQWdCLEdBQWEsQ0FBQyxFQUFFLEVBQUVBLFlBQVk7QUFFOUUsU0FBU0osZUFBZUssTUFBaUIsRUFBRUMsUUFBZ0I7SUFDaEUsTUFBTUMsUUFBUUYsT0FBT0csZ0JBQWdCLENBQUNGLFNBQVNHLE9BQU8sQ0FBQyxPQUFPO0lBQzlELE9BQU9GLE9BQU9HLFFBQVEsWUFBWVQsV0FBV00sV0FBV0QsV0FBV0MsUUFBUUk7QUFDN0U7QUFFQSxTQUFTQyxRQUFRTCxLQUFtQjtJQUNsQyxJQUFJQSxNQUFNTSxNQUFNLEtBQUtGLFdBQVcsT0FBT0osTUFBTU8sT0FBTyxDQUFDQyxNQUFNLEdBQUcsSUFBSSxXQUFXO0lBQzdFLElBQUlSLE1BQU1TLE1BQU0sS0FBSyxnQkFBZ0IsT0FBTztJQUM1QyxPQUFPQyxJQUFBQSxpQkFBVSxFQUFDVixTQUFTLGVBQWU7QUFDNUM7QUFHTyxTQUFTSixjQUFjSSxLQUFtQixFQUFFLEVBQUVXLEtBQUssRUFBRUMsS0FBSyxFQUFlO0lBQzlFLE1BQU0sRUFBRUMsTUFBTSxFQUFFQyxRQUFRLEVBQUVSLE1BQU0sRUFBRVMsTUFBTSxFQUFFLEdBQUdmO0lBQzdDLE9BQU87UUFDTGdCLE9BQU9MO1FBQ1BNLE9BQU9MO1FBQ1BNLGNBQWNsQixNQUFNSCxVQUFVO1FBQzlCc0IsYUFBYWQsUUFBUUw7UUFDckJhLFFBQVE7WUFBRU8sT0FBT1A7WUFBUUM7UUFBUztRQUNsQyxHQUFJUixXQUFXRixhQUFhO1lBQzFCaUIsZ0JBQWdCckIsTUFBTXNCLE9BQU87WUFDN0JDLFlBQVk7WUFDWkMsV0FBVztZQUNYQyxjQUFjQyxJQUFBQSx1QkFBZ0IsRUFBQ3BCO1lBQy9CcUIsT0FBTztnQkFBRUMsUUFBUWI7WUFBTztRQUMxQixDQUFDO0lBQ0g7QUFDRjtBQUdPLFNBQVNwQixTQUFTSyxLQUFtQixFQUFFNkIsTUFBcUIsRUFBRUMsR0FBVztJQUM5RSxNQUFNQyxTQUFTRixPQUFPRyxFQUFFLElBQUlGLE9BQU8sQ0FBQ0QsT0FBT0ksUUFBUTtJQUNuRCxNQUFNQyxhQUFhTCxPQUFPSSxRQUFRLEdBQUcsYUFBYTtJQUNsRCxPQUFPO1FBQ0xFLFdBQVcsQ0FBQyxFQUFFLEVBQUVOLE9BQU9PLFFBQVEsRUFBRTtRQUNqQ0MsZUFBZVIsT0FBT08sUUFBUTtRQUM5QmYsZ0JBQWdCckIsTUFBTXNCLE9BQU87UUFDN0JKLGNBQWNsQixNQUFNSCxVQUFVO1FBQzlCeUMsU0FBUztRQUNUN0IsUUFBUXNCLFNBQVMsWUFBWUc7UUFDN0IsR0FBSUgsVUFBVTtZQUFFTixjQUFjQyxJQUFBQSx1QkFBZ0IsRUFBQ0csT0FBT0csRUFBRTtRQUFFLENBQUM7UUFDM0RuQixRQUFRO1lBQUVPLE9BQU9wQixNQUFNYSxNQUFNO1lBQUVnQixRQUFRQSxPQUFPaEIsTUFBTTtZQUFFQyxVQUFVZCxNQUFNYyxRQUFRO1FBQUM7SUFDakY7QUFDRiJ9