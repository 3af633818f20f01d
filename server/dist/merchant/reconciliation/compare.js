"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "compareOrder", {
    enumerable: true,
    get: function() {
        return compareOrder;
    }
});
const _states = require("../orders/states");
/** The minor units and currency of an order, as the report quotes them. */ const here = ({ status, total, currency })=>({
        status,
        amount: total,
        currency
    });
function there(trade) {
    return trade.status === 'paid' ? {
        status: trade.walletStatus,
        amount: trade.amount,
        currency: trade.currency
    } : {
        status: trade.status
    };
}
/** A trade of which everything went back is "closed" at Alipay, as is one that was never paid. */ const wentBack = (order)=>order.refundReserved === order.total;
function compareOrder(order, trade, now) {
    const finding = (kind)=>({
            kind,
            orderId: order.id,
            here: here(order),
            there: there(trade)
        });
    if (trade.status === 'paid') {
        if (trade.amount !== order.total || trade.currency !== order.currency) {
            return finding('amount_differs');
        }
        return (0, _states.wasPaid)(order.status) ? undefined : finding('paid_there_not_here');
    }
    if ((0, _states.wasPaid)(order.status)) {
        const isFine = trade.status === 'closed' && wentBack(order);
        return isFine ? undefined : finding('paid_here_not_there');
    }
    return (0, _states.isOpen)(order.status) && order.expiresAt <= now ? finding('open_after_limit') : undefined;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yZWNvbmNpbGlhdGlvbi9jb21wYXJlLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgT3JkZXJSb3cgfSBmcm9tICcuLi9vcmRlcnMvcmVjb3JkJztcbmltcG9ydCB7IGlzT3Blbiwgd2FzUGFpZCB9IGZyb20gJy4uL29yZGVycy9zdGF0ZXMnO1xuaW1wb3J0IHR5cGUgeyBXYWxsZXRUcmFkZSB9IGZyb20gJy4uL3dhbGxldC9wcm92aWRlcic7XG5pbXBvcnQgdHlwZSB7IEZpbmRpbmcgfSBmcm9tICcuL3JlcG9ydCc7XG5cbi8qKiBUaGUgbWlub3IgdW5pdHMgYW5kIGN1cnJlbmN5IG9mIGFuIG9yZGVyLCBhcyB0aGUgcmVwb3J0IHF1b3RlcyB0aGVtLiAqL1xuY29uc3QgaGVyZSA9ICh7IHN0YXR1cywgdG90YWwsIGN1cnJlbmN5IH06IE9yZGVyUm93KSA9PiAoeyBzdGF0dXMsIGFtb3VudDogdG90YWwsIGN1cnJlbmN5IH0pO1xuXG5mdW5jdGlvbiB0aGVyZSh0cmFkZTogV2FsbGV0VHJhZGUpIHtcbiAgcmV0dXJuIHRyYWRlLnN0YXR1cyA9PT0gJ3BhaWQnXG4gICAgPyB7IHN0YXR1czogdHJhZGUud2FsbGV0U3RhdHVzLCBhbW91bnQ6IHRyYWRlLmFtb3VudCwgY3VycmVuY3k6IHRyYWRlLmN1cnJlbmN5IH1cbiAgICA6IHsgc3RhdHVzOiB0cmFkZS5zdGF0dXMgfTtcbn1cblxuLyoqIEEgdHJhZGUgb2Ygd2hpY2ggZXZlcnl0aGluZyB3ZW50IGJhY2sgaXMgXCJjbG9zZWRcIiBhdCBBbGlwYXksIGFzIGlzIG9uZSB0aGF0IHdhcyBuZXZlciBwYWlkLiAqL1xuY29uc3Qgd2VudEJhY2sgPSAob3JkZXI6IE9yZGVyUm93KTogYm9vbGVhbiA9PiBvcmRlci5yZWZ1bmRSZXNlcnZlZCA9PT0gb3JkZXIudG90YWw7XG5cbi8qKlxuICogQW4gb3JkZXIgYWdhaW5zdCB0aGUgd2FsbGV0J3Mgb3duIHdvcmQgYWJvdXQgaXRzIHRyYWRlLlxuICogQHJldHVybnMgd2hhdCB0aGV5IGRpc2FncmVlIGFib3V0LCBpZiBhbnl0aGluZ1xuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGFyZU9yZGVyKFxuICBvcmRlcjogT3JkZXJSb3csXG4gIHRyYWRlOiBXYWxsZXRUcmFkZSxcbiAgbm93OiBudW1iZXIsXG4pOiBGaW5kaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZmluZGluZyA9IChraW5kOiBGaW5kaW5nWydraW5kJ10pOiBGaW5kaW5nID0+ICh7XG4gICAga2luZCxcbiAgICBvcmRlcklkOiBvcmRlci5pZCxcbiAgICBoZXJlOiBoZXJlKG9yZGVyKSxcbiAgICB0aGVyZTogdGhlcmUodHJhZGUpLFxuICB9KTtcbiAgaWYgKHRyYWRlLnN0YXR1cyA9PT0gJ3BhaWQnKSB7XG4gICAgaWYgKHRyYWRlLmFtb3VudCAhPT0gb3JkZXIudG90YWwgfHwgdHJhZGUuY3VycmVuY3kgIT09IG9yZGVyLmN1cnJlbmN5KSB7XG4gICAgICByZXR1cm4gZmluZGluZygnYW1vdW50X2RpZmZlcnMnKTtcbiAgICB9XG4gICAgcmV0dXJuIHdhc1BhaWQob3JkZXIuc3RhdHVzKSA/IHVuZGVmaW5lZCA6IGZpbmRpbmcoJ3BhaWRfdGhlcmVfbm90X2hlcmUnKTtcbiAgfVxuICBpZiAod2FzUGFpZChvcmRlci5zdGF0dXMpKSB7XG4gICAgY29uc3QgaXNGaW5lID0gdHJhZGUuc3RhdHVzID09PSAnY2xvc2VkJyAmJiB3ZW50QmFjayhvcmRlcik7XG4gICAgcmV0dXJuIGlzRmluZSA/IHVuZGVmaW5lZCA6IGZpbmRpbmcoJ3BhaWRfaGVyZV9ub3RfdGhlcmUnKTtcbiAgfVxuICByZXR1cm4gaXNPcGVuKG9yZGVyLnN0YXR1cykgJiYgb3JkZXIuZXhwaXJlc0F0IDw9IG5vdyA/IGZpbmRpbmcoJ29wZW5fYWZ0ZXJfbGltaXQnKSA6IHVuZGVmaW5lZDtcbn1cbiJdLCJuYW1lcyI6WyJjb21wYXJlT3JkZXIiLCJoZXJlIiwic3RhdHVzIiwidG90YWwiLCJjdXJyZW5jeSIsImFtb3VudCIsInRoZXJlIiwidHJhZGUiLCJ3YWxsZXRTdGF0dXMiLCJ3ZW50QmFjayIsIm9yZGVyIiwicmVmdW5kUmVzZXJ2ZWQiLCJub3ciLCJmaW5kaW5nIiwia2luZCIsIm9yZGVySWQiLCJpZCIsIndhc1BhaWQiLCJ1bmRlZmluZWQiLCJpc0ZpbmUiLCJpc09wZW4iLCJleHBpcmVzQXQiXSwibWFwcGluZ3MiOiI7Ozs7K0JBcUJnQkE7OztlQUFBQTs7O3dCQXBCZ0I7QUFJaEMseUVBQXlFLEdBQ3pFLE1BQU1DLE9BQU8sQ0FBQyxFQUFFQyxNQUFNLEVBQUVDLEtBQUssRUFBRUMsUUFBUSxFQUFZLEdBQU0sQ0FBQTtRQUFFRjtRQUFRRyxRQUFRRjtRQUFPQztJQUFTLENBQUE7QUFFM0YsU0FBU0UsTUFBTUMsS0FBa0I7SUFDL0IsT0FBT0EsTUFBTUwsTUFBTSxLQUFLLFNBQ3BCO1FBQUVBLFFBQVFLLE1BQU1DLFlBQVk7UUFBRUgsUUFBUUUsTUFBTUYsTUFBTTtRQUFFRCxVQUFVRyxNQUFNSCxRQUFRO0lBQUMsSUFDN0U7UUFBRUYsUUFBUUssTUFBTUwsTUFBTTtJQUFDO0FBQzdCO0FBRUEsZ0dBQWdHLEdBQ2hHLE1BQU1PLFdBQVcsQ0FBQ0MsUUFBNkJBLE1BQU1DLGNBQWMsS0FBS0QsTUFBTVAsS0FBSztBQU01RSxTQUFTSCxhQUNkVSxLQUFlLEVBQ2ZILEtBQWtCLEVBQ2xCSyxHQUFXO0lBRVgsTUFBTUMsVUFBVSxDQUFDQyxPQUFvQyxDQUFBO1lBQ25EQTtZQUNBQyxTQUFTTCxNQUFNTSxFQUFFO1lBQ2pCZixNQUFNQSxLQUFLUztZQUNYSixPQUFPQSxNQUFNQztRQUNmLENBQUE7SUFDQSxJQUFJQSxNQUFNTCxNQUFNLEtBQUssUUFBUTtRQUMzQixJQUFJSyxNQUFNRixNQUFNLEtBQUtLLE1BQU1QLEtBQUssSUFBSUksTUFBTUgsUUFBUSxLQUFLTSxNQUFNTixRQUFRLEVBQUU7WUFDckUsT0FBT1MsUUFBUTtRQUNqQjtRQUNBLE9BQU9JLElBQUFBLGVBQU8sRUFBQ1AsTUFBTVIsTUFBTSxJQUFJZ0IsWUFBWUwsUUFBUTtJQUNyRDtJQUNBLElBQUlJLElBQUFBLGVBQU8sRUFBQ1AsTUFBTVIsTUFBTSxHQUFHO1FBQ3pCLE1BQU1pQixTQUFTWixNQUFNTCxNQUFNLEtBQUssWUFBWU8sU0FBU0M7UUFDckQsT0FBT1MsU0FBU0QsWUFBWUwsUUFBUTtJQUN0QztJQUNBLE9BQU9PLElBQUFBLGNBQU0sRUFBQ1YsTUFBTVIsTUFBTSxLQUFLUSxNQUFNVyxTQUFTLElBQUlULE1BQU1DLFFBQVEsc0JBQXNCSztBQUN4RiJ9