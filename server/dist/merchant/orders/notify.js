"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "acceptNotification", {
    enumerable: true,
    get: function() {
        return acceptNotification;
    }
});
const _record = require("./record");
const _refund = require("./refund");
const _settle = require("./settle");
const refuse = (reason)=>({
        accepted: false,
        reason
    });
async function acceptNotification(context, wallet, raw) {
    const reading = wallet.readNotification(raw);
    if (reading.outcome === 'refused') return refuse(reading.reason);
    if (reading.outcome === 'refund') {
        // What it says is asked for, not believed: the answer to the question is as good and says more.
        const known = await (0, _refund.performRefund)(context, reading.refundNo);
        return known ? {
            accepted: true
        } : refuse('refund_no');
    }
    const { outTradeNo, tradeNo, amount, currency, walletStatus, notifyId } = reading.payment;
    const order = await (0, _record.findOrder)(context.database, outTradeNo);
    if (!order) return refuse('out_trade_no');
    if (order.provider !== wallet.name) return refuse('provider');
    if (amount !== order.total) return refuse('total_amount');
    if (currency !== order.currency) return refuse('currency');
    if (order.tradeNo !== null && order.tradeNo !== tradeNo) return refuse('trade_no');
    try {
        const source = 'notification';
        await (0, _settle.markPaid)(context, order.id, {
            source,
            tradeNo,
            amount,
            walletStatus,
            notifyId
        });
    } catch (error) {
        if (error instanceof _settle.TradeTakenError) return refuse('trade_no');
        throw error;
    }
    return {
        accepted: true
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvbm90aWZ5LnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgTWVyY2hhbnRDb250ZXh0IH0gZnJvbSAnLi4vY29udGV4dCc7XG5pbXBvcnQgdHlwZSB7IFJhd05vdGlmaWNhdGlvbiwgV2FsbGV0UHJvdmlkZXIgfSBmcm9tICcuLi93YWxsZXQvcHJvdmlkZXInO1xuaW1wb3J0IHsgZmluZE9yZGVyIH0gZnJvbSAnLi9yZWNvcmQnO1xuaW1wb3J0IHsgcGVyZm9ybVJlZnVuZCB9IGZyb20gJy4vcmVmdW5kJztcbmltcG9ydCB7IFRyYWRlVGFrZW5FcnJvciwgbWFya1BhaWQgfSBmcm9tICcuL3NldHRsZSc7XG5cbmV4cG9ydCB0eXBlIE5vdGlmaWNhdGlvbk91dGNvbWUgPVxuICB8IHsgYWNjZXB0ZWQ6IHRydWUgfVxuICAvKiogYHJlYXNvbmAgaXMgZm9yIHRoZSBsb2c7IGl0IHF1b3RlcyBub3RoaW5nIG9mIHRoZSBub3RpZmljYXRpb24uICovXG4gIHwgeyBhY2NlcHRlZDogZmFsc2U7IHJlYXNvbjogc3RyaW5nIH07XG5cbmNvbnN0IHJlZnVzZSA9IChyZWFzb246IHN0cmluZyk6IE5vdGlmaWNhdGlvbk91dGNvbWUgPT4gKHsgYWNjZXB0ZWQ6IGZhbHNlLCByZWFzb24gfSk7XG5cbi8qKlxuICogVGFrZXMgYSBub3RpZmljYXRpb24uIEV2ZXJ5dGhpbmcgdGhhdCB0aGUgd2FsbGV0cycgZG9jdW1lbnRhdGlvbiBhc2tzIHRvIGJlIGNoZWNrZWQgaXMgY2hlY2tlZCBiZWZvcmUgYW55dGhpbmcgY2hhbmdlczpcbiAqIHNpZ25hdHVyZSwgYXBwbGljYXRpb24gYW5kIHNlbGxlciBieSB0aGUgcHJvdmlkZXIsIHRoZW4gdGhlIG9yZGVyJ3MgbnVtYmVyLCBpdHMgd2FsbGV0LCB0cmFkZSwgYW1vdW50IGFuZCBjdXJyZW5jeVxuICogYWdhaW5zdCB3aGF0IGlzIHN0b3JlZC4gQSByZXBlYXQgaXMgYWNjZXB0ZWQgYW5kIGNoYW5nZXMgbm90aGluZy5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFjY2VwdE5vdGlmaWNhdGlvbihcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICB3YWxsZXQ6IFdhbGxldFByb3ZpZGVyLFxuICByYXc6IFJhd05vdGlmaWNhdGlvbixcbik6IFByb21pc2U8Tm90aWZpY2F0aW9uT3V0Y29tZT4ge1xuICBjb25zdCByZWFkaW5nID0gd2FsbGV0LnJlYWROb3RpZmljYXRpb24ocmF3KTtcbiAgaWYgKHJlYWRpbmcub3V0Y29tZSA9PT0gJ3JlZnVzZWQnKSByZXR1cm4gcmVmdXNlKHJlYWRpbmcucmVhc29uKTtcbiAgaWYgKHJlYWRpbmcub3V0Y29tZSA9PT0gJ3JlZnVuZCcpIHtcbiAgICAvLyBXaGF0IGl0IHNheXMgaXMgYXNrZWQgZm9yLCBub3QgYmVsaWV2ZWQ6IHRoZSBhbnN3ZXIgdG8gdGhlIHF1ZXN0aW9uIGlzIGFzIGdvb2QgYW5kIHNheXMgbW9yZS5cbiAgICBjb25zdCBrbm93biA9IGF3YWl0IHBlcmZvcm1SZWZ1bmQoY29udGV4dCwgcmVhZGluZy5yZWZ1bmRObyk7XG4gICAgcmV0dXJuIGtub3duID8geyBhY2NlcHRlZDogdHJ1ZSB9IDogcmVmdXNlKCdyZWZ1bmRfbm8nKTtcbiAgfVxuICBjb25zdCB7IG91dFRyYWRlTm8sIHRyYWRlTm8sIGFtb3VudCwgY3VycmVuY3ksIHdhbGxldFN0YXR1cywgbm90aWZ5SWQgfSA9IHJlYWRpbmcucGF5bWVudDtcbiAgY29uc3Qgb3JkZXIgPSBhd2FpdCBmaW5kT3JkZXIoY29udGV4dC5kYXRhYmFzZSwgb3V0VHJhZGVObyk7XG4gIGlmICghb3JkZXIpIHJldHVybiByZWZ1c2UoJ291dF90cmFkZV9ubycpO1xuICBpZiAob3JkZXIucHJvdmlkZXIgIT09IHdhbGxldC5uYW1lKSByZXR1cm4gcmVmdXNlKCdwcm92aWRlcicpO1xuICBpZiAoYW1vdW50ICE9PSBvcmRlci50b3RhbCkgcmV0dXJuIHJlZnVzZSgndG90YWxfYW1vdW50Jyk7XG4gIGlmIChjdXJyZW5jeSAhPT0gb3JkZXIuY3VycmVuY3kpIHJldHVybiByZWZ1c2UoJ2N1cnJlbmN5Jyk7XG4gIGlmIChvcmRlci50cmFkZU5vICE9PSBudWxsICYmIG9yZGVyLnRyYWRlTm8gIT09IHRyYWRlTm8pIHJldHVybiByZWZ1c2UoJ3RyYWRlX25vJyk7XG4gIHRyeSB7XG4gICAgY29uc3Qgc291cmNlID0gJ25vdGlmaWNhdGlvbic7XG4gICAgYXdhaXQgbWFya1BhaWQoY29udGV4dCwgb3JkZXIuaWQsIHsgc291cmNlLCB0cmFkZU5vLCBhbW91bnQsIHdhbGxldFN0YXR1cywgbm90aWZ5SWQgfSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgVHJhZGVUYWtlbkVycm9yKSByZXR1cm4gcmVmdXNlKCd0cmFkZV9ubycpO1xuICAgIHRocm93IGVycm9yO1xuICB9XG4gIHJldHVybiB7IGFjY2VwdGVkOiB0cnVlIH07XG59XG4iXSwibmFtZXMiOlsiYWNjZXB0Tm90aWZpY2F0aW9uIiwicmVmdXNlIiwicmVhc29uIiwiYWNjZXB0ZWQiLCJjb250ZXh0Iiwid2FsbGV0IiwicmF3IiwicmVhZGluZyIsInJlYWROb3RpZmljYXRpb24iLCJvdXRjb21lIiwia25vd24iLCJwZXJmb3JtUmVmdW5kIiwicmVmdW5kTm8iLCJvdXRUcmFkZU5vIiwidHJhZGVObyIsImFtb3VudCIsImN1cnJlbmN5Iiwid2FsbGV0U3RhdHVzIiwibm90aWZ5SWQiLCJwYXltZW50Iiwib3JkZXIiLCJmaW5kT3JkZXIiLCJkYXRhYmFzZSIsInByb3ZpZGVyIiwibmFtZSIsInRvdGFsIiwic291cmNlIiwibWFya1BhaWQiLCJpZCIsImVycm9yIiwiVHJhZGVUYWtlbkVycm9yIl0sIm1hcHBpbmdzIjoiOzs7OytCQWtCc0JBOzs7ZUFBQUE7Ozt3QkFoQkk7d0JBQ0k7d0JBQ1k7QUFPMUMsTUFBTUMsU0FBUyxDQUFDQyxTQUF5QyxDQUFBO1FBQUVDLFVBQVU7UUFBT0Q7SUFBTyxDQUFBO0FBTzVFLGVBQWVGLG1CQUNwQkksT0FBd0IsRUFDeEJDLE1BQXNCLEVBQ3RCQyxHQUFvQjtJQUVwQixNQUFNQyxVQUFVRixPQUFPRyxnQkFBZ0IsQ0FBQ0Y7SUFDeEMsSUFBSUMsUUFBUUUsT0FBTyxLQUFLLFdBQVcsT0FBT1IsT0FBT00sUUFBUUwsTUFBTTtJQUMvRCxJQUFJSyxRQUFRRSxPQUFPLEtBQUssVUFBVTtRQUNoQyxnR0FBZ0c7UUFDaEcsTUFBTUMsUUFBUSxNQUFNQyxJQUFBQSxxQkFBYSxFQUFDUCxTQUFTRyxRQUFRSyxRQUFRO1FBQzNELE9BQU9GLFFBQVE7WUFBRVAsVUFBVTtRQUFLLElBQUlGLE9BQU87SUFDN0M7SUFDQSxNQUFNLEVBQUVZLFVBQVUsRUFBRUMsT0FBTyxFQUFFQyxNQUFNLEVBQUVDLFFBQVEsRUFBRUMsWUFBWSxFQUFFQyxRQUFRLEVBQUUsR0FBR1gsUUFBUVksT0FBTztJQUN6RixNQUFNQyxRQUFRLE1BQU1DLElBQUFBLGlCQUFTLEVBQUNqQixRQUFRa0IsUUFBUSxFQUFFVDtJQUNoRCxJQUFJLENBQUNPLE9BQU8sT0FBT25CLE9BQU87SUFDMUIsSUFBSW1CLE1BQU1HLFFBQVEsS0FBS2xCLE9BQU9tQixJQUFJLEVBQUUsT0FBT3ZCLE9BQU87SUFDbEQsSUFBSWMsV0FBV0ssTUFBTUssS0FBSyxFQUFFLE9BQU94QixPQUFPO0lBQzFDLElBQUllLGFBQWFJLE1BQU1KLFFBQVEsRUFBRSxPQUFPZixPQUFPO0lBQy9DLElBQUltQixNQUFNTixPQUFPLEtBQUssUUFBUU0sTUFBTU4sT0FBTyxLQUFLQSxTQUFTLE9BQU9iLE9BQU87SUFDdkUsSUFBSTtRQUNGLE1BQU15QixTQUFTO1FBQ2YsTUFBTUMsSUFBQUEsZ0JBQVEsRUFBQ3ZCLFNBQVNnQixNQUFNUSxFQUFFLEVBQUU7WUFBRUY7WUFBUVo7WUFBU0M7WUFBUUU7WUFBY0M7UUFBUztJQUN0RixFQUFFLE9BQU9XLE9BQU87UUFDZCxJQUFJQSxpQkFBaUJDLHVCQUFlLEVBQUUsT0FBTzdCLE9BQU87UUFDcEQsTUFBTTRCO0lBQ1I7SUFDQSxPQUFPO1FBQUUxQixVQUFVO0lBQUs7QUFDMUIifQ==