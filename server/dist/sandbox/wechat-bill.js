"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "writeBill", {
    enumerable: true,
    get: function() {
        return writeBill;
    }
});
const _clock = require("../clock");
const _money = require("../money");
/** WeChat Pay's trade bill of the type ALL, in its own order of columns. */ const HEAD = '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const SUMS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
const NOTHING = '0.00';
const line = (values)=>values.map((value)=>`\`${value}`).join(',');
const dayOf = (instant)=>(0, _clock.formatChinaTime)(instant).slice(0, 10);
function toLine(trade, keys, refund) {
    const amount = (0, _money.toDecimal)(trade.amount);
    const refunded = refund ? (0, _money.toDecimal)(refund.amount) : NOTHING;
    return line([
        (0, _clock.formatChinaTime)(refund?.at ?? trade.paidAt ?? 0),
        ...[
            keys.appId,
            keys.mchId,
            '0',
            '',
            trade.tradeNO,
            trade.outTradeNo,
            trade.paidBy ?? ''
        ],
        ...[
            'JSAPI',
            refund ? 'REFUND' : 'SUCCESS',
            'OTHERS',
            trade.currency
        ],
        ...[
            refund ? NOTHING : amount,
            NOTHING
        ],
        ...[
            refund ? `50${refund.refundNo}` : '0',
            refund?.refundNo ?? '0',
            refunded,
            NOTHING
        ],
        ...[
            refund ? 'ORIGINAL' : '',
            refund ? 'SUCCESS' : '',
            trade.subject,
            ''
        ],
        ...[
            '0.00000',
            '0.60%',
            refund ? NOTHING : amount,
            refunded,
            ''
        ]
    ]);
}
const sum = (amounts)=>{
    const total = amounts.reduce((all, amount)=>all + amount, 0);
    return total === 0 ? NOTHING : (0, _money.toDecimal)(total);
};
function writeBill(trades, day, keys) {
    const payments = trades.filter(({ paidAt })=>paidAt !== undefined && dayOf(paidAt) === day);
    const refunds = trades.flatMap((trade)=>trade.refunds.filter(({ at })=>dayOf(at) === day).map((refund)=>({
                trade,
                refund
            })));
    const lines = [
        ...payments.map((trade)=>toLine(trade, keys)),
        ...refunds.map(({ trade, refund })=>toLine(trade, keys, refund))
    ];
    if (lines.length === 0) return undefined;
    const paid = sum(payments.map(({ amount })=>amount));
    const refunded = sum(refunds.map(({ refund })=>refund.amount));
    const sums = [
        String(lines.length),
        paid,
        refunded,
        NOTHING,
        NOTHING,
        paid,
        refunded
    ];
    return `\uFEFF${[
        HEAD,
        ...lines,
        SUMS,
        line(sums),
        ''
    ].join('\r\n')}`;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3dlY2hhdC1iaWxsLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGZvcm1hdENoaW5hVGltZSB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB0eXBlIHsgU2FuZGJveEtleXMgfSBmcm9tICcuLi9rZXlzJztcbmltcG9ydCB7IHRvRGVjaW1hbCB9IGZyb20gJy4uL21vbmV5JztcbmltcG9ydCB0eXBlIHsgU2FuZGJveFJlZnVuZCwgU2FuZGJveFRyYWRlIH0gZnJvbSAnLi90cmFkZSc7XG5cbi8qKiBXZUNoYXQgUGF5J3MgdHJhZGUgYmlsbCBvZiB0aGUgdHlwZSBBTEwsIGluIGl0cyBvd24gb3JkZXIgb2YgY29sdW1ucy4gKi9cbmNvbnN0IEhFQUQgPVxuICAn5Lqk5piT5pe26Ze0LOWFrOS8l+i0puWPt0lELOWVhuaIt+WPtyznibnnuqbllYbmiLflj7cs6K6+5aSH5Y+3LOW+ruS/oeiuouWNleWPtyzllYbmiLforqLljZXlj7cs55So5oi35qCH6K+GLOS6pOaYk+exu+WeiyzkuqTmmJPnirbmgIEs5LuY5qy+6ZO26KGMLOi0p+W4geenjeexuyzlupTnu5PorqLljZXph5Hpop0s5Luj6YeR5Yi46YeR6aKdLOW+ruS/oemAgOasvuWNleWPtyzllYbmiLfpgIDmrL7ljZXlj7cs6YCA5qy+6YeR6aKdLOWFheWAvOWIuOmAgOasvumHkeminSzpgIDmrL7nsbvlnoss6YCA5qy+54q25oCBLOWVhuWTgeWQjeensCzllYbmiLfmlbDmja7ljIUs5omL57ut6LS5LOi0ueeOhyzorqLljZXph5Hpop0s55Sz6K+36YCA5qy+6YeR6aKdLOi0ueeOh+Wkh+azqCc7XG5jb25zdCBTVU1TID1cbiAgJ+aAu+S6pOaYk+WNleaVsCzlupTnu5PorqLljZXmgLvph5Hpop0s6YCA5qy+5oC76YeR6aKdLOWFheWAvOWIuOmAgOasvuaAu+mHkeminSzmiYvnu63otLnmgLvph5Hpop0s6K6i5Y2V5oC76YeR6aKdLOeUs+ivt+mAgOasvuaAu+mHkeminSc7XG5cbmNvbnN0IE5PVEhJTkcgPSAnMC4wMCc7XG5cbmNvbnN0IGxpbmUgPSAodmFsdWVzOiBzdHJpbmdbXSk6IHN0cmluZyA9PiB2YWx1ZXMubWFwKCh2YWx1ZSkgPT4gYFxcYCR7dmFsdWV9YCkuam9pbignLCcpO1xuY29uc3QgZGF5T2YgPSAoaW5zdGFudDogbnVtYmVyKTogc3RyaW5nID0+IGZvcm1hdENoaW5hVGltZShpbnN0YW50KS5zbGljZSgwLCAxMCk7XG5cbmZ1bmN0aW9uIHRvTGluZSh0cmFkZTogU2FuZGJveFRyYWRlLCBrZXlzOiBTYW5kYm94S2V5cywgcmVmdW5kPzogU2FuZGJveFJlZnVuZCk6IHN0cmluZyB7XG4gIGNvbnN0IGFtb3VudCA9IHRvRGVjaW1hbCh0cmFkZS5hbW91bnQpO1xuICBjb25zdCByZWZ1bmRlZCA9IHJlZnVuZCA/IHRvRGVjaW1hbChyZWZ1bmQuYW1vdW50KSA6IE5PVEhJTkc7XG4gIHJldHVybiBsaW5lKFtcbiAgICBmb3JtYXRDaGluYVRpbWUocmVmdW5kPy5hdCA/PyB0cmFkZS5wYWlkQXQgPz8gMCksXG4gICAgLi4uW2tleXMuYXBwSWQsIGtleXMubWNoSWQsICcwJywgJycsIHRyYWRlLnRyYWRlTk8sIHRyYWRlLm91dFRyYWRlTm8sIHRyYWRlLnBhaWRCeSA/PyAnJ10sXG4gICAgLi4uWydKU0FQSScsIHJlZnVuZCA/ICdSRUZVTkQnIDogJ1NVQ0NFU1MnLCAnT1RIRVJTJywgdHJhZGUuY3VycmVuY3ldLFxuICAgIC4uLltyZWZ1bmQgPyBOT1RISU5HIDogYW1vdW50LCBOT1RISU5HXSxcbiAgICAuLi5bcmVmdW5kID8gYDUwJHtyZWZ1bmQucmVmdW5kTm99YCA6ICcwJywgcmVmdW5kPy5yZWZ1bmRObyA/PyAnMCcsIHJlZnVuZGVkLCBOT1RISU5HXSxcbiAgICAuLi5bcmVmdW5kID8gJ09SSUdJTkFMJyA6ICcnLCByZWZ1bmQgPyAnU1VDQ0VTUycgOiAnJywgdHJhZGUuc3ViamVjdCwgJyddLFxuICAgIC4uLlsnMC4wMDAwMCcsICcwLjYwJScsIHJlZnVuZCA/IE5PVEhJTkcgOiBhbW91bnQsIHJlZnVuZGVkLCAnJ10sXG4gIF0pO1xufVxuXG5jb25zdCBzdW0gPSAoYW1vdW50czogbnVtYmVyW10pOiBzdHJpbmcgPT4ge1xuICBjb25zdCB0b3RhbCA9IGFtb3VudHMucmVkdWNlKChhbGwsIGFtb3VudCkgPT4gYWxsICsgYW1vdW50LCAwKTtcbiAgcmV0dXJuIHRvdGFsID09PSAwID8gTk9USElORyA6IHRvRGVjaW1hbCh0b3RhbCk7XG59O1xuXG4vKipcbiAqIFRoZSBiaWxsIG9mIGEgZGF5IGluIENoaW5hLCBgdW5kZWZpbmVkYCB3aGVuIG5vdGhpbmcgd2FzIHBhaWQgb3IgZ2l2ZW4gYmFjayBvbiBpdC5cbiAqIEBwYXJhbSBkYXkgYDIwMjYtMTEtMjZgXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZUJpbGwoXG4gIHRyYWRlczogcmVhZG9ubHkgU2FuZGJveFRyYWRlW10sXG4gIGRheTogc3RyaW5nLFxuICBrZXlzOiBTYW5kYm94S2V5cyxcbik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBheW1lbnRzID0gdHJhZGVzLmZpbHRlcigoeyBwYWlkQXQgfSkgPT4gcGFpZEF0ICE9PSB1bmRlZmluZWQgJiYgZGF5T2YocGFpZEF0KSA9PT0gZGF5KTtcbiAgY29uc3QgcmVmdW5kcyA9IHRyYWRlcy5mbGF0TWFwKCh0cmFkZSkgPT5cbiAgICB0cmFkZS5yZWZ1bmRzLmZpbHRlcigoeyBhdCB9KSA9PiBkYXlPZihhdCkgPT09IGRheSkubWFwKChyZWZ1bmQpID0+ICh7IHRyYWRlLCByZWZ1bmQgfSkpLFxuICApO1xuICBjb25zdCBsaW5lcyA9IFtcbiAgICAuLi5wYXltZW50cy5tYXAoKHRyYWRlKSA9PiB0b0xpbmUodHJhZGUsIGtleXMpKSxcbiAgICAuLi5yZWZ1bmRzLm1hcCgoeyB0cmFkZSwgcmVmdW5kIH0pID0+IHRvTGluZSh0cmFkZSwga2V5cywgcmVmdW5kKSksXG4gIF07XG4gIGlmIChsaW5lcy5sZW5ndGggPT09IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHBhaWQgPSBzdW0ocGF5bWVudHMubWFwKCh7IGFtb3VudCB9KSA9PiBhbW91bnQpKTtcbiAgY29uc3QgcmVmdW5kZWQgPSBzdW0ocmVmdW5kcy5tYXAoKHsgcmVmdW5kIH0pID0+IHJlZnVuZC5hbW91bnQpKTtcbiAgY29uc3Qgc3VtcyA9IFtTdHJpbmcobGluZXMubGVuZ3RoKSwgcGFpZCwgcmVmdW5kZWQsIE5PVEhJTkcsIE5PVEhJTkcsIHBhaWQsIHJlZnVuZGVkXTtcbiAgcmV0dXJuIGBcXHVGRUZGJHtbSEVBRCwgLi4ubGluZXMsIFNVTVMsIGxpbmUoc3VtcyksICcnXS5qb2luKCdcXHJcXG4nKX1gO1xufVxuIl0sIm5hbWVzIjpbIndyaXRlQmlsbCIsIkhFQUQiLCJTVU1TIiwiTk9USElORyIsImxpbmUiLCJ2YWx1ZXMiLCJtYXAiLCJ2YWx1ZSIsImpvaW4iLCJkYXlPZiIsImluc3RhbnQiLCJmb3JtYXRDaGluYVRpbWUiLCJzbGljZSIsInRvTGluZSIsInRyYWRlIiwia2V5cyIsInJlZnVuZCIsImFtb3VudCIsInRvRGVjaW1hbCIsInJlZnVuZGVkIiwiYXQiLCJwYWlkQXQiLCJhcHBJZCIsIm1jaElkIiwidHJhZGVOTyIsIm91dFRyYWRlTm8iLCJwYWlkQnkiLCJjdXJyZW5jeSIsInJlZnVuZE5vIiwic3ViamVjdCIsInN1bSIsImFtb3VudHMiLCJ0b3RhbCIsInJlZHVjZSIsImFsbCIsInRyYWRlcyIsImRheSIsInBheW1lbnRzIiwiZmlsdGVyIiwidW5kZWZpbmVkIiwicmVmdW5kcyIsImZsYXRNYXAiLCJsaW5lcyIsImxlbmd0aCIsInBhaWQiLCJzdW1zIiwiU3RyaW5nIl0sIm1hcHBpbmdzIjoiOzs7OytCQXVDZ0JBOzs7ZUFBQUE7Ozt1QkF2Q2dCO3VCQUVOO0FBRzFCLDBFQUEwRSxHQUMxRSxNQUFNQyxPQUNKO0FBQ0YsTUFBTUMsT0FDSjtBQUVGLE1BQU1DLFVBQVU7QUFFaEIsTUFBTUMsT0FBTyxDQUFDQyxTQUE2QkEsT0FBT0MsR0FBRyxDQUFDLENBQUNDLFFBQVUsQ0FBQyxFQUFFLEVBQUVBLE9BQU8sRUFBRUMsSUFBSSxDQUFDO0FBQ3BGLE1BQU1DLFFBQVEsQ0FBQ0MsVUFBNEJDLElBQUFBLHNCQUFlLEVBQUNELFNBQVNFLEtBQUssQ0FBQyxHQUFHO0FBRTdFLFNBQVNDLE9BQU9DLEtBQW1CLEVBQUVDLElBQWlCLEVBQUVDLE1BQXNCO0lBQzVFLE1BQU1DLFNBQVNDLElBQUFBLGdCQUFTLEVBQUNKLE1BQU1HLE1BQU07SUFDckMsTUFBTUUsV0FBV0gsU0FBU0UsSUFBQUEsZ0JBQVMsRUFBQ0YsT0FBT0MsTUFBTSxJQUFJZDtJQUNyRCxPQUFPQyxLQUFLO1FBQ1ZPLElBQUFBLHNCQUFlLEVBQUNLLFFBQVFJLE1BQU1OLE1BQU1PLE1BQU0sSUFBSTtXQUMzQztZQUFDTixLQUFLTyxLQUFLO1lBQUVQLEtBQUtRLEtBQUs7WUFBRTtZQUFLO1lBQUlULE1BQU1VLE9BQU87WUFBRVYsTUFBTVcsVUFBVTtZQUFFWCxNQUFNWSxNQUFNLElBQUk7U0FBRztXQUN0RjtZQUFDO1lBQVNWLFNBQVMsV0FBVztZQUFXO1lBQVVGLE1BQU1hLFFBQVE7U0FBQztXQUNsRTtZQUFDWCxTQUFTYixVQUFVYztZQUFRZDtTQUFRO1dBQ3BDO1lBQUNhLFNBQVMsQ0FBQyxFQUFFLEVBQUVBLE9BQU9ZLFFBQVEsRUFBRSxHQUFHO1lBQUtaLFFBQVFZLFlBQVk7WUFBS1Q7WUFBVWhCO1NBQVE7V0FDbkY7WUFBQ2EsU0FBUyxhQUFhO1lBQUlBLFNBQVMsWUFBWTtZQUFJRixNQUFNZSxPQUFPO1lBQUU7U0FBRztXQUN0RTtZQUFDO1lBQVc7WUFBU2IsU0FBU2IsVUFBVWM7WUFBUUU7WUFBVTtTQUFHO0tBQ2pFO0FBQ0g7QUFFQSxNQUFNVyxNQUFNLENBQUNDO0lBQ1gsTUFBTUMsUUFBUUQsUUFBUUUsTUFBTSxDQUFDLENBQUNDLEtBQUtqQixTQUFXaUIsTUFBTWpCLFFBQVE7SUFDNUQsT0FBT2UsVUFBVSxJQUFJN0IsVUFBVWUsSUFBQUEsZ0JBQVMsRUFBQ2M7QUFDM0M7QUFNTyxTQUFTaEMsVUFDZG1DLE1BQStCLEVBQy9CQyxHQUFXLEVBQ1hyQixJQUFpQjtJQUVqQixNQUFNc0IsV0FBV0YsT0FBT0csTUFBTSxDQUFDLENBQUMsRUFBRWpCLE1BQU0sRUFBRSxHQUFLQSxXQUFXa0IsYUFBYTlCLE1BQU1ZLFlBQVllO0lBQ3pGLE1BQU1JLFVBQVVMLE9BQU9NLE9BQU8sQ0FBQyxDQUFDM0IsUUFDOUJBLE1BQU0wQixPQUFPLENBQUNGLE1BQU0sQ0FBQyxDQUFDLEVBQUVsQixFQUFFLEVBQUUsR0FBS1gsTUFBTVcsUUFBUWdCLEtBQUs5QixHQUFHLENBQUMsQ0FBQ1UsU0FBWSxDQUFBO2dCQUFFRjtnQkFBT0U7WUFBTyxDQUFBO0lBRXZGLE1BQU0wQixRQUFRO1dBQ1RMLFNBQVMvQixHQUFHLENBQUMsQ0FBQ1EsUUFBVUQsT0FBT0MsT0FBT0M7V0FDdEN5QixRQUFRbEMsR0FBRyxDQUFDLENBQUMsRUFBRVEsS0FBSyxFQUFFRSxNQUFNLEVBQUUsR0FBS0gsT0FBT0MsT0FBT0MsTUFBTUM7S0FDM0Q7SUFDRCxJQUFJMEIsTUFBTUMsTUFBTSxLQUFLLEdBQUcsT0FBT0o7SUFDL0IsTUFBTUssT0FBT2QsSUFBSU8sU0FBUy9CLEdBQUcsQ0FBQyxDQUFDLEVBQUVXLE1BQU0sRUFBRSxHQUFLQTtJQUM5QyxNQUFNRSxXQUFXVyxJQUFJVSxRQUFRbEMsR0FBRyxDQUFDLENBQUMsRUFBRVUsTUFBTSxFQUFFLEdBQUtBLE9BQU9DLE1BQU07SUFDOUQsTUFBTTRCLE9BQU87UUFBQ0MsT0FBT0osTUFBTUMsTUFBTTtRQUFHQztRQUFNekI7UUFBVWhCO1FBQVNBO1FBQVN5QztRQUFNekI7S0FBUztJQUNyRixPQUFPLENBQUMsTUFBTSxFQUFFO1FBQUNsQjtXQUFTeUM7UUFBT3hDO1FBQU1FLEtBQUt5QztRQUFPO0tBQUcsQ0FBQ3JDLElBQUksQ0FBQyxTQUFTO0FBQ3ZFIn0=