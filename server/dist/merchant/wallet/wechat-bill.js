"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readBill", {
    enumerable: true,
    get: function() {
        return readBill;
    }
});
const _money = require("../../money");
const _provider = require("./provider");
/**
 * The columns that are read, by their names in the first line: WeChat adds columns now and then
 * (pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html).
 */ const COLUMNS = {
    appId: '公众账号ID',
    mchId: '商户号',
    tradeNo: '微信订单号',
    outTradeNo: '商户订单号',
    state: '交易状态',
    currency: '货币种类',
    refundNo: '商户退款单号',
    refundState: '退款状态',
    /** What was ordered and paid, before WeChat's coupons are taken off. */ amount: '订单金额',
    /** What the merchant asked to give back. */ refundAmount: '申请退款金额'
};
/** The first line of the sums, which follow the list. */ const SUMS = '总交易单数';
const unreadable = ()=>new _provider.WalletUnavailableError("The wallet's bill cannot be read.");
/** The values of a line. Each has a backtick before it; a comma may be part of a value. */ function splitLine(line) {
    return line.slice(1).split(',`');
}
function readLines(text) {
    const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const names = head.split(',');
    const places = Object.entries(COLUMNS).map(([key, name])=>[
            key,
            names.indexOf(name)
        ]);
    const end = lines.findIndex((line)=>!line.startsWith('`'));
    // A file that ends before the sums is not whole.
    if (places.some(([, place])=>place < 0) || !lines[end]?.startsWith(SUMS)) throw unreadable();
    return lines.slice(0, end).map((line)=>{
        const values = splitLine(line);
        if (values.length !== names.length) throw unreadable();
        return Object.fromEntries(places.map(([key, place])=>[
                key,
                values[place]
            ]));
    });
}
function toRow({ outTradeNo, tradeNo, currency, ...line }) {
    const isRefund = line.state === 'REFUND';
    const amount = (0, _money.fromDecimal)(isRefund ? line.refundAmount : line.amount);
    if (amount === undefined || outTradeNo === '' || tradeNo === '' || currency === '') {
        throw unreadable();
    }
    return {
        kind: isRefund ? 'refund' : 'payment',
        outTradeNo,
        tradeNo,
        ...isRefund && {
            refundNo: line.refundNo
        },
        amount,
        currency
    };
}
function readBill(text, app) {
    return readLines(text).filter(({ appId, mchId })=>appId === app.appId && mchId === app.mchId).filter(({ state, refundState })=>{
        if (state === 'SUCCESS') return true;
        if (state === 'REFUND') return refundState !== 'FAIL';
        // Only payments by a code at the till are revoked, and none of those is ours.
        if (state === 'REVOKED') return false;
        throw unreadable();
    }).map(toRow);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvd2VjaGF0LWJpbGwudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgZnJvbURlY2ltYWwgfSBmcm9tICcuLi8uLi9tb25leSc7XG5pbXBvcnQgeyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yIH0gZnJvbSAnLi9wcm92aWRlcic7XG5pbXBvcnQgdHlwZSB7IEJpbGxSb3cgfSBmcm9tICcuL3Byb3ZpZGVyJztcblxuLyoqXG4gKiBUaGUgY29sdW1ucyB0aGF0IGFyZSByZWFkLCBieSB0aGVpciBuYW1lcyBpbiB0aGUgZmlyc3QgbGluZTogV2VDaGF0IGFkZHMgY29sdW1ucyBub3cgYW5kIHRoZW5cbiAqIChwYXkud2VpeGluLnFxLmNvbS9kb2NzL21lcmNoYW50L3Byb2R1Y3RzL2JpbGwtZG93bmxvYWQvZm9ybWF0LXRyYWRlLmh0bWwpLlxuICovXG5jb25zdCBDT0xVTU5TID0ge1xuICBhcHBJZDogJ+WFrOS8l+i0puWPt0lEJyxcbiAgbWNoSWQ6ICfllYbmiLflj7cnLFxuICB0cmFkZU5vOiAn5b6u5L+h6K6i5Y2V5Y+3JyxcbiAgb3V0VHJhZGVObzogJ+WVhuaIt+iuouWNleWPtycsXG4gIHN0YXRlOiAn5Lqk5piT54q25oCBJyxcbiAgY3VycmVuY3k6ICfotKfluIHnp43nsbsnLFxuICByZWZ1bmRObzogJ+WVhuaIt+mAgOasvuWNleWPtycsXG4gIHJlZnVuZFN0YXRlOiAn6YCA5qy+54q25oCBJyxcbiAgLyoqIFdoYXQgd2FzIG9yZGVyZWQgYW5kIHBhaWQsIGJlZm9yZSBXZUNoYXQncyBjb3Vwb25zIGFyZSB0YWtlbiBvZmYuICovXG4gIGFtb3VudDogJ+iuouWNlemHkeminScsXG4gIC8qKiBXaGF0IHRoZSBtZXJjaGFudCBhc2tlZCB0byBnaXZlIGJhY2suICovXG4gIHJlZnVuZEFtb3VudDogJ+eUs+ivt+mAgOasvumHkeminScsXG59IGFzIGNvbnN0O1xuXG50eXBlIExpbmUgPSBSZWNvcmQ8a2V5b2YgdHlwZW9mIENPTFVNTlMsIHN0cmluZz47XG5cbi8qKiBUaGUgZmlyc3QgbGluZSBvZiB0aGUgc3Vtcywgd2hpY2ggZm9sbG93IHRoZSBsaXN0LiAqL1xuY29uc3QgU1VNUyA9ICfmgLvkuqTmmJPljZXmlbAnO1xuXG5jb25zdCB1bnJlYWRhYmxlID0gKCkgPT4gbmV3IFdhbGxldFVuYXZhaWxhYmxlRXJyb3IoXCJUaGUgd2FsbGV0J3MgYmlsbCBjYW5ub3QgYmUgcmVhZC5cIik7XG5cbi8qKiBUaGUgdmFsdWVzIG9mIGEgbGluZS4gRWFjaCBoYXMgYSBiYWNrdGljayBiZWZvcmUgaXQ7IGEgY29tbWEgbWF5IGJlIHBhcnQgb2YgYSB2YWx1ZS4gKi9cbmZ1bmN0aW9uIHNwbGl0TGluZShsaW5lOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIHJldHVybiBsaW5lLnNsaWNlKDEpLnNwbGl0KCcsYCcpO1xufVxuXG5mdW5jdGlvbiByZWFkTGluZXModGV4dDogc3RyaW5nKTogTGluZVtdIHtcbiAgY29uc3QgW2hlYWQgPSAnJywgLi4ubGluZXNdID0gdGV4dC5yZXBsYWNlKC9eXFx1RkVGRi8sICcnKS5zcGxpdCgvXFxyP1xcbi8pO1xuICBjb25zdCBuYW1lcyA9IGhlYWQuc3BsaXQoJywnKTtcbiAgY29uc3QgcGxhY2VzID0gT2JqZWN0LmVudHJpZXMoQ09MVU1OUykubWFwKChba2V5LCBuYW1lXSkgPT4gW2tleSwgbmFtZXMuaW5kZXhPZihuYW1lKV0gYXMgY29uc3QpO1xuICBjb25zdCBlbmQgPSBsaW5lcy5maW5kSW5kZXgoKGxpbmUpID0+ICFsaW5lLnN0YXJ0c1dpdGgoJ2AnKSk7XG4gIC8vIEEgZmlsZSB0aGF0IGVuZHMgYmVmb3JlIHRoZSBzdW1zIGlzIG5vdCB3aG9sZS5cbiAgaWYgKHBsYWNlcy5zb21lKChbLCBwbGFjZV0pID0+IHBsYWNlIDwgMCkgfHwgIWxpbmVzW2VuZF0/LnN0YXJ0c1dpdGgoU1VNUykpIHRocm93IHVucmVhZGFibGUoKTtcbiAgcmV0dXJuIGxpbmVzLnNsaWNlKDAsIGVuZCkubWFwKChsaW5lKSA9PiB7XG4gICAgY29uc3QgdmFsdWVzID0gc3BsaXRMaW5lKGxpbmUpO1xuICAgIGlmICh2YWx1ZXMubGVuZ3RoICE9PSBuYW1lcy5sZW5ndGgpIHRocm93IHVucmVhZGFibGUoKTtcbiAgICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKHBsYWNlcy5tYXAoKFtrZXksIHBsYWNlXSkgPT4gW2tleSwgdmFsdWVzW3BsYWNlXV0pKSBhcyBMaW5lO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gdG9Sb3coeyBvdXRUcmFkZU5vLCB0cmFkZU5vLCBjdXJyZW5jeSwgLi4ubGluZSB9OiBMaW5lKTogQmlsbFJvdyB7XG4gIGNvbnN0IGlzUmVmdW5kID0gbGluZS5zdGF0ZSA9PT0gJ1JFRlVORCc7XG4gIGNvbnN0IGFtb3VudCA9IGZyb21EZWNpbWFsKGlzUmVmdW5kID8gbGluZS5yZWZ1bmRBbW91bnQgOiBsaW5lLmFtb3VudCk7XG4gIGlmIChhbW91bnQgPT09IHVuZGVmaW5lZCB8fCBvdXRUcmFkZU5vID09PSAnJyB8fCB0cmFkZU5vID09PSAnJyB8fCBjdXJyZW5jeSA9PT0gJycpIHtcbiAgICB0aHJvdyB1bnJlYWRhYmxlKCk7XG4gIH1cbiAgcmV0dXJuIHtcbiAgICBraW5kOiBpc1JlZnVuZCA/ICdyZWZ1bmQnIDogJ3BheW1lbnQnLFxuICAgIG91dFRyYWRlTm8sXG4gICAgdHJhZGVObyxcbiAgICAuLi4oaXNSZWZ1bmQgJiYgeyByZWZ1bmRObzogbGluZS5yZWZ1bmRObyB9KSxcbiAgICBhbW91bnQsXG4gICAgY3VycmVuY3ksXG4gIH07XG59XG5cbi8qKlxuICogVGhlIHBheW1lbnRzIGFuZCByZWZ1bmRzIG9mIG9uZSBhcHBsaWNhdGlvbiBpbiBhIHRyYWRlIGJpbGwgb2YgdGhlIHR5cGUgQUxMLiBBIHJlZnVuZCBpcyBpbiB0aGUgbGlzdCBvZiB0aGUgZGF5IG9uIHdoaWNoXG4gKiBpdCB3YXMgYWNjZXB0ZWQsIHdpdGggaXRzIHN0YXRlIG9mIHRoZSBuZXh0IG1vcm5pbmc7IG9uZSB0aGF0IHdhcyBjbG9zZWQgKGBGQUlMYCkgbW92ZWQgbm8gbW9uZXkgYW5kIGlzIGxlZnQgb3V0LlxuICogQHRocm93cyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yIHdoZW4gdGhlIGZpbGUgaXMgbm90IHN1Y2ggYSBiaWxsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQmlsbCh0ZXh0OiBzdHJpbmcsIGFwcDogeyBhcHBJZDogc3RyaW5nOyBtY2hJZDogc3RyaW5nIH0pOiBCaWxsUm93W10ge1xuICByZXR1cm4gcmVhZExpbmVzKHRleHQpXG4gICAgLmZpbHRlcigoeyBhcHBJZCwgbWNoSWQgfSkgPT4gYXBwSWQgPT09IGFwcC5hcHBJZCAmJiBtY2hJZCA9PT0gYXBwLm1jaElkKVxuICAgIC5maWx0ZXIoKHsgc3RhdGUsIHJlZnVuZFN0YXRlIH0pID0+IHtcbiAgICAgIGlmIChzdGF0ZSA9PT0gJ1NVQ0NFU1MnKSByZXR1cm4gdHJ1ZTtcbiAgICAgIGlmIChzdGF0ZSA9PT0gJ1JFRlVORCcpIHJldHVybiByZWZ1bmRTdGF0ZSAhPT0gJ0ZBSUwnO1xuICAgICAgLy8gT25seSBwYXltZW50cyBieSBhIGNvZGUgYXQgdGhlIHRpbGwgYXJlIHJldm9rZWQsIGFuZCBub25lIG9mIHRob3NlIGlzIG91cnMuXG4gICAgICBpZiAoc3RhdGUgPT09ICdSRVZPS0VEJykgcmV0dXJuIGZhbHNlO1xuICAgICAgdGhyb3cgdW5yZWFkYWJsZSgpO1xuICAgIH0pXG4gICAgLm1hcCh0b1Jvdyk7XG59XG4iXSwibmFtZXMiOlsicmVhZEJpbGwiLCJDT0xVTU5TIiwiYXBwSWQiLCJtY2hJZCIsInRyYWRlTm8iLCJvdXRUcmFkZU5vIiwic3RhdGUiLCJjdXJyZW5jeSIsInJlZnVuZE5vIiwicmVmdW5kU3RhdGUiLCJhbW91bnQiLCJyZWZ1bmRBbW91bnQiLCJTVU1TIiwidW5yZWFkYWJsZSIsIldhbGxldFVuYXZhaWxhYmxlRXJyb3IiLCJzcGxpdExpbmUiLCJsaW5lIiwic2xpY2UiLCJzcGxpdCIsInJlYWRMaW5lcyIsInRleHQiLCJoZWFkIiwibGluZXMiLCJyZXBsYWNlIiwibmFtZXMiLCJwbGFjZXMiLCJPYmplY3QiLCJlbnRyaWVzIiwibWFwIiwia2V5IiwibmFtZSIsImluZGV4T2YiLCJlbmQiLCJmaW5kSW5kZXgiLCJzdGFydHNXaXRoIiwic29tZSIsInBsYWNlIiwidmFsdWVzIiwibGVuZ3RoIiwiZnJvbUVudHJpZXMiLCJ0b1JvdyIsImlzUmVmdW5kIiwiZnJvbURlY2ltYWwiLCJ1bmRlZmluZWQiLCJraW5kIiwiYXBwIiwiZmlsdGVyIl0sIm1hcHBpbmdzIjoiOzs7OytCQXNFZ0JBOzs7ZUFBQUE7Ozt1QkF0RVk7MEJBQ1c7QUFHdkM7OztDQUdDLEdBQ0QsTUFBTUMsVUFBVTtJQUNkQyxPQUFPO0lBQ1BDLE9BQU87SUFDUEMsU0FBUztJQUNUQyxZQUFZO0lBQ1pDLE9BQU87SUFDUEMsVUFBVTtJQUNWQyxVQUFVO0lBQ1ZDLGFBQWE7SUFDYixzRUFBc0UsR0FDdEVDLFFBQVE7SUFDUiwwQ0FBMEMsR0FDMUNDLGNBQWM7QUFDaEI7QUFJQSx1REFBdUQsR0FDdkQsTUFBTUMsT0FBTztBQUViLE1BQU1DLGFBQWEsSUFBTSxJQUFJQyxnQ0FBc0IsQ0FBQztBQUVwRCx5RkFBeUYsR0FDekYsU0FBU0MsVUFBVUMsSUFBWTtJQUM3QixPQUFPQSxLQUFLQyxLQUFLLENBQUMsR0FBR0MsS0FBSyxDQUFDO0FBQzdCO0FBRUEsU0FBU0MsVUFBVUMsSUFBWTtJQUM3QixNQUFNLENBQUNDLE9BQU8sRUFBRSxFQUFFLEdBQUdDLE1BQU0sR0FBR0YsS0FBS0csT0FBTyxDQUFDLFdBQVcsSUFBSUwsS0FBSyxDQUFDO0lBQ2hFLE1BQU1NLFFBQVFILEtBQUtILEtBQUssQ0FBQztJQUN6QixNQUFNTyxTQUFTQyxPQUFPQyxPQUFPLENBQUMxQixTQUFTMkIsR0FBRyxDQUFDLENBQUMsQ0FBQ0MsS0FBS0MsS0FBSyxHQUFLO1lBQUNEO1lBQUtMLE1BQU1PLE9BQU8sQ0FBQ0Q7U0FBTTtJQUN0RixNQUFNRSxNQUFNVixNQUFNVyxTQUFTLENBQUMsQ0FBQ2pCLE9BQVMsQ0FBQ0EsS0FBS2tCLFVBQVUsQ0FBQztJQUN2RCxpREFBaUQ7SUFDakQsSUFBSVQsT0FBT1UsSUFBSSxDQUFDLENBQUMsR0FBR0MsTUFBTSxHQUFLQSxRQUFRLE1BQU0sQ0FBQ2QsS0FBSyxDQUFDVSxJQUFJLEVBQUVFLFdBQVd0QixPQUFPLE1BQU1DO0lBQ2xGLE9BQU9TLE1BQU1MLEtBQUssQ0FBQyxHQUFHZSxLQUFLSixHQUFHLENBQUMsQ0FBQ1o7UUFDOUIsTUFBTXFCLFNBQVN0QixVQUFVQztRQUN6QixJQUFJcUIsT0FBT0MsTUFBTSxLQUFLZCxNQUFNYyxNQUFNLEVBQUUsTUFBTXpCO1FBQzFDLE9BQU9hLE9BQU9hLFdBQVcsQ0FBQ2QsT0FBT0csR0FBRyxDQUFDLENBQUMsQ0FBQ0MsS0FBS08sTUFBTSxHQUFLO2dCQUFDUDtnQkFBS1EsTUFBTSxDQUFDRCxNQUFNO2FBQUM7SUFDN0U7QUFDRjtBQUVBLFNBQVNJLE1BQU0sRUFBRW5DLFVBQVUsRUFBRUQsT0FBTyxFQUFFRyxRQUFRLEVBQUUsR0FBR1MsTUFBWTtJQUM3RCxNQUFNeUIsV0FBV3pCLEtBQUtWLEtBQUssS0FBSztJQUNoQyxNQUFNSSxTQUFTZ0MsSUFBQUEsa0JBQVcsRUFBQ0QsV0FBV3pCLEtBQUtMLFlBQVksR0FBR0ssS0FBS04sTUFBTTtJQUNyRSxJQUFJQSxXQUFXaUMsYUFBYXRDLGVBQWUsTUFBTUQsWUFBWSxNQUFNRyxhQUFhLElBQUk7UUFDbEYsTUFBTU07SUFDUjtJQUNBLE9BQU87UUFDTCtCLE1BQU1ILFdBQVcsV0FBVztRQUM1QnBDO1FBQ0FEO1FBQ0EsR0FBSXFDLFlBQVk7WUFBRWpDLFVBQVVRLEtBQUtSLFFBQVE7UUFBQyxDQUFDO1FBQzNDRTtRQUNBSDtJQUNGO0FBQ0Y7QUFPTyxTQUFTUCxTQUFTb0IsSUFBWSxFQUFFeUIsR0FBcUM7SUFDMUUsT0FBTzFCLFVBQVVDLE1BQ2QwQixNQUFNLENBQUMsQ0FBQyxFQUFFNUMsS0FBSyxFQUFFQyxLQUFLLEVBQUUsR0FBS0QsVUFBVTJDLElBQUkzQyxLQUFLLElBQUlDLFVBQVUwQyxJQUFJMUMsS0FBSyxFQUN2RTJDLE1BQU0sQ0FBQyxDQUFDLEVBQUV4QyxLQUFLLEVBQUVHLFdBQVcsRUFBRTtRQUM3QixJQUFJSCxVQUFVLFdBQVcsT0FBTztRQUNoQyxJQUFJQSxVQUFVLFVBQVUsT0FBT0csZ0JBQWdCO1FBQy9DLDhFQUE4RTtRQUM5RSxJQUFJSCxVQUFVLFdBQVcsT0FBTztRQUNoQyxNQUFNTztJQUNSLEdBQ0NlLEdBQUcsQ0FBQ1k7QUFDVCJ9