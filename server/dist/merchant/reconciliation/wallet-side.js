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
    get WalletSide () {
        return WalletSide;
    },
    get toBill () {
        return toBill;
    }
});
const _provider = require("../wallet/provider");
function add(sum, { amount, currency }) {
    if (!sum) return {
        amount,
        currency
    };
    const same = sum.currency === currency;
    return {
        amount: sum.amount + amount,
        currency: same ? currency : `${sum.currency},${currency}`
    };
}
function toBill(rows) {
    const payments = new Map();
    const refunds = new Map();
    const otherRefunds = [];
    for (const row of rows){
        const { kind, outTradeNo, refundNo } = row;
        if (kind === 'payment') payments.set(outTradeNo, add(payments.get(outTradeNo), row));
        else if (refundNo === undefined) otherRefunds.push(row);
        else refunds.set(refundNo, {
            outTradeNo,
            ...add(refunds.get(refundNo), row)
        });
    }
    return {
        payments,
        refunds,
        otherRefunds
    };
}
class WalletSide {
    wallet;
    unanswered = 0;
    bills = new Map();
    constructor(wallet){
        this.wallet = wallet;
    }
    /** @returns undefined when there was no answer that can be trusted */ async ask(question) {
        try {
            return await question();
        } catch (error) {
            if (!(error instanceof _provider.WalletUnavailableError)) throw error;
            this.unanswered += 1;
            return undefined;
        }
    }
    /** The bill of a day, fetched once. @returns undefined when the wallet has none, or did not answer */ bill(day) {
        let bill = this.bills.get(day);
        if (!bill) {
            bill = this.fetchBill(day);
            this.bills.set(day, bill);
        }
        return bill;
    }
    async fetchBill(day) {
        const { wallet } = this;
        const rows = await this.ask(async ()=>wallet.bill?.(day));
        return rows && toBill(rows);
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yZWNvbmNpbGlhdGlvbi93YWxsZXQtc2lkZS50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yIH0gZnJvbSAnLi4vd2FsbGV0L3Byb3ZpZGVyJztcbmltcG9ydCB0eXBlIHsgQmlsbFJvdywgV2FsbGV0UHJvdmlkZXIgfSBmcm9tICcuLi93YWxsZXQvcHJvdmlkZXInO1xuXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxlZFBheW1lbnQge1xuICAvKiogTWlub3IgdW5pdHMuIE9mIHNldmVyYWwgcGF5bWVudHMgdW5kZXIgb25lIG51bWJlciB0aGUgc3VtLCB3aGljaCBubyBvcmRlcidzIHRvdGFsIGVxdWFscy4gKi9cbiAgYW1vdW50OiBudW1iZXI7XG4gIGN1cnJlbmN5OiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbGVkUmVmdW5kIGV4dGVuZHMgQmlsbGVkUGF5bWVudCB7XG4gIG91dFRyYWRlTm86IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBCaWxsIHtcbiAgLyoqIEJ5IHRoZSBvcmRlcidzIG51bWJlci4gKi9cbiAgcGF5bWVudHM6IFJlYWRvbmx5TWFwPHN0cmluZywgQmlsbGVkUGF5bWVudD47XG4gIC8qKiBCeSB0aGUgcmVmdW5kJ3MgbnVtYmVyLiAqL1xuICByZWZ1bmRzOiBSZWFkb25seU1hcDxzdHJpbmcsIEJpbGxlZFJlZnVuZD47XG4gIC8qKiBOb3QgbWFkZSBieSB0aGlzIHNlcnZlcjogdGhleSBoYXZlIG5vIG51bWJlciBvZiBvdXJzLiAqL1xuICBvdGhlclJlZnVuZHM6IHJlYWRvbmx5IEJpbGxSb3dbXTtcbn1cblxuZnVuY3Rpb24gYWRkKHN1bTogQmlsbGVkUGF5bWVudCB8IHVuZGVmaW5lZCwgeyBhbW91bnQsIGN1cnJlbmN5IH06IEJpbGxSb3cpOiBCaWxsZWRQYXltZW50IHtcbiAgaWYgKCFzdW0pIHJldHVybiB7IGFtb3VudCwgY3VycmVuY3kgfTtcbiAgY29uc3Qgc2FtZSA9IHN1bS5jdXJyZW5jeSA9PT0gY3VycmVuY3k7XG4gIHJldHVybiB7IGFtb3VudDogc3VtLmFtb3VudCArIGFtb3VudCwgY3VycmVuY3k6IHNhbWUgPyBjdXJyZW5jeSA6IGAke3N1bS5jdXJyZW5jeX0sJHtjdXJyZW5jeX1gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0b0JpbGwocm93czogcmVhZG9ubHkgQmlsbFJvd1tdKTogQmlsbCB7XG4gIGNvbnN0IHBheW1lbnRzID0gbmV3IE1hcDxzdHJpbmcsIEJpbGxlZFBheW1lbnQ+KCk7XG4gIGNvbnN0IHJlZnVuZHMgPSBuZXcgTWFwPHN0cmluZywgQmlsbGVkUmVmdW5kPigpO1xuICBjb25zdCBvdGhlclJlZnVuZHM6IEJpbGxSb3dbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHJvdyBvZiByb3dzKSB7XG4gICAgY29uc3QgeyBraW5kLCBvdXRUcmFkZU5vLCByZWZ1bmRObyB9ID0gcm93O1xuICAgIGlmIChraW5kID09PSAncGF5bWVudCcpIHBheW1lbnRzLnNldChvdXRUcmFkZU5vLCBhZGQocGF5bWVudHMuZ2V0KG91dFRyYWRlTm8pLCByb3cpKTtcbiAgICBlbHNlIGlmIChyZWZ1bmRObyA9PT0gdW5kZWZpbmVkKSBvdGhlclJlZnVuZHMucHVzaChyb3cpO1xuICAgIGVsc2UgcmVmdW5kcy5zZXQocmVmdW5kTm8sIHsgb3V0VHJhZGVObywgLi4uYWRkKHJlZnVuZHMuZ2V0KHJlZnVuZE5vKSwgcm93KSB9KTtcbiAgfVxuICByZXR1cm4geyBwYXltZW50cywgcmVmdW5kcywgb3RoZXJSZWZ1bmRzIH07XG59XG5cbi8qKiBXaGF0IHRoZSB3YWxsZXQgc2F5cywgd2l0aCBhY2NvdW50IG9mIHdoYXQgaXQgZGlkIG5vdCBhbnN3ZXIuICovXG5leHBvcnQgY2xhc3MgV2FsbGV0U2lkZSB7XG4gIHVuYW5zd2VyZWQgPSAwO1xuICBwcml2YXRlIHJlYWRvbmx5IGJpbGxzID0gbmV3IE1hcDxzdHJpbmcsIFByb21pc2U8QmlsbCB8IHVuZGVmaW5lZD4+KCk7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgd2FsbGV0OiBXYWxsZXRQcm92aWRlcikge31cblxuICAvKiogQHJldHVybnMgdW5kZWZpbmVkIHdoZW4gdGhlcmUgd2FzIG5vIGFuc3dlciB0aGF0IGNhbiBiZSB0cnVzdGVkICovXG4gIGFzeW5jIGFzazxUPihxdWVzdGlvbjogKCkgPT4gUHJvbWlzZTxUPik6IFByb21pc2U8VCB8IHVuZGVmaW5lZD4ge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gYXdhaXQgcXVlc3Rpb24oKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgICB0aGlzLnVuYW5zd2VyZWQgKz0gMTtcbiAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBiaWxsIG9mIGEgZGF5LCBmZXRjaGVkIG9uY2UuIEByZXR1cm5zIHVuZGVmaW5lZCB3aGVuIHRoZSB3YWxsZXQgaGFzIG5vbmUsIG9yIGRpZCBub3QgYW5zd2VyICovXG4gIGJpbGwoZGF5OiBzdHJpbmcpOiBQcm9taXNlPEJpbGwgfCB1bmRlZmluZWQ+IHtcbiAgICBsZXQgYmlsbCA9IHRoaXMuYmlsbHMuZ2V0KGRheSk7XG4gICAgaWYgKCFiaWxsKSB7XG4gICAgICBiaWxsID0gdGhpcy5mZXRjaEJpbGwoZGF5KTtcbiAgICAgIHRoaXMuYmlsbHMuc2V0KGRheSwgYmlsbCk7XG4gICAgfVxuICAgIHJldHVybiBiaWxsO1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyBmZXRjaEJpbGwoZGF5OiBzdHJpbmcpOiBQcm9taXNlPEJpbGwgfCB1bmRlZmluZWQ+IHtcbiAgICBjb25zdCB7IHdhbGxldCB9ID0gdGhpcztcbiAgICBjb25zdCByb3dzID0gYXdhaXQgdGhpcy5hc2soYXN5bmMgKCkgPT4gd2FsbGV0LmJpbGw/LihkYXkpKTtcbiAgICByZXR1cm4gcm93cyAmJiB0b0JpbGwocm93cyk7XG4gIH1cbn1cbiJdLCJuYW1lcyI6WyJXYWxsZXRTaWRlIiwidG9CaWxsIiwiYWRkIiwic3VtIiwiYW1vdW50IiwiY3VycmVuY3kiLCJzYW1lIiwicm93cyIsInBheW1lbnRzIiwiTWFwIiwicmVmdW5kcyIsIm90aGVyUmVmdW5kcyIsInJvdyIsImtpbmQiLCJvdXRUcmFkZU5vIiwicmVmdW5kTm8iLCJzZXQiLCJnZXQiLCJ1bmRlZmluZWQiLCJwdXNoIiwidW5hbnN3ZXJlZCIsImJpbGxzIiwid2FsbGV0IiwiYXNrIiwicXVlc3Rpb24iLCJlcnJvciIsIldhbGxldFVuYXZhaWxhYmxlRXJyb3IiLCJiaWxsIiwiZGF5IiwiZmV0Y2hCaWxsIl0sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztRQTBDYUE7ZUFBQUE7O1FBZEdDO2VBQUFBOzs7MEJBNUJ1QjtBQXNCdkMsU0FBU0MsSUFBSUMsR0FBOEIsRUFBRSxFQUFFQyxNQUFNLEVBQUVDLFFBQVEsRUFBVztJQUN4RSxJQUFJLENBQUNGLEtBQUssT0FBTztRQUFFQztRQUFRQztJQUFTO0lBQ3BDLE1BQU1DLE9BQU9ILElBQUlFLFFBQVEsS0FBS0E7SUFDOUIsT0FBTztRQUFFRCxRQUFRRCxJQUFJQyxNQUFNLEdBQUdBO1FBQVFDLFVBQVVDLE9BQU9ELFdBQVcsR0FBR0YsSUFBSUUsUUFBUSxDQUFDLENBQUMsRUFBRUEsVUFBVTtJQUFDO0FBQ2xHO0FBRU8sU0FBU0osT0FBT00sSUFBd0I7SUFDN0MsTUFBTUMsV0FBVyxJQUFJQztJQUNyQixNQUFNQyxVQUFVLElBQUlEO0lBQ3BCLE1BQU1FLGVBQTBCLEVBQUU7SUFDbEMsS0FBSyxNQUFNQyxPQUFPTCxLQUFNO1FBQ3RCLE1BQU0sRUFBRU0sSUFBSSxFQUFFQyxVQUFVLEVBQUVDLFFBQVEsRUFBRSxHQUFHSDtRQUN2QyxJQUFJQyxTQUFTLFdBQVdMLFNBQVNRLEdBQUcsQ0FBQ0YsWUFBWVosSUFBSU0sU0FBU1MsR0FBRyxDQUFDSCxhQUFhRjthQUMxRSxJQUFJRyxhQUFhRyxXQUFXUCxhQUFhUSxJQUFJLENBQUNQO2FBQzlDRixRQUFRTSxHQUFHLENBQUNELFVBQVU7WUFBRUQ7WUFBWSxHQUFHWixJQUFJUSxRQUFRTyxHQUFHLENBQUNGLFdBQVdILElBQUk7UUFBQztJQUM5RTtJQUNBLE9BQU87UUFBRUo7UUFBVUU7UUFBU0M7SUFBYTtBQUMzQztBQUdPLE1BQU1YOztJQUNYb0IsYUFBYSxFQUFFO0lBQ0VDLFFBQVEsSUFBSVosTUFBeUM7SUFFdEUsWUFBWSxBQUFTYSxNQUFzQixDQUFFO2FBQXhCQSxTQUFBQTtJQUF5QjtJQUU5QyxvRUFBb0UsR0FDcEUsTUFBTUMsSUFBT0MsUUFBMEIsRUFBMEI7UUFDL0QsSUFBSTtZQUNGLE9BQU8sTUFBTUE7UUFDZixFQUFFLE9BQU9DLE9BQU87WUFDZCxJQUFJLENBQUVBLENBQUFBLGlCQUFpQkMsZ0NBQXNCLEFBQUQsR0FBSSxNQUFNRDtZQUN0RCxJQUFJLENBQUNMLFVBQVUsSUFBSTtZQUNuQixPQUFPRjtRQUNUO0lBQ0Y7SUFFQSxvR0FBb0csR0FDcEdTLEtBQUtDLEdBQVcsRUFBNkI7UUFDM0MsSUFBSUQsT0FBTyxJQUFJLENBQUNOLEtBQUssQ0FBQ0osR0FBRyxDQUFDVztRQUMxQixJQUFJLENBQUNELE1BQU07WUFDVEEsT0FBTyxJQUFJLENBQUNFLFNBQVMsQ0FBQ0Q7WUFDdEIsSUFBSSxDQUFDUCxLQUFLLENBQUNMLEdBQUcsQ0FBQ1ksS0FBS0Q7UUFDdEI7UUFDQSxPQUFPQTtJQUNUO0lBRUEsTUFBY0UsVUFBVUQsR0FBVyxFQUE2QjtRQUM5RCxNQUFNLEVBQUVOLE1BQU0sRUFBRSxHQUFHLElBQUk7UUFDdkIsTUFBTWYsT0FBTyxNQUFNLElBQUksQ0FBQ2dCLEdBQUcsQ0FBQyxVQUFZRCxPQUFPSyxJQUFJLEdBQUdDO1FBQ3RELE9BQU9yQixRQUFRTixPQUFPTTtJQUN4QjtBQUNGIn0=