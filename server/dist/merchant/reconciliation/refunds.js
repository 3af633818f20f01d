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
    get compareBilledRefunds () {
        return compareBilledRefunds;
    },
    get compareOwnRefunds () {
        return compareOwnRefunds;
    }
});
const _drizzleorm = require("drizzle-orm");
const _clock = require("../../clock");
const _schema = require("../database/schema");
const _inparallel = require("../in-parallel");
const _refund = require("../orders/refund");
const DAY = 24 * 60 * 60_000;
/** How far the wallet's clock and ours may differ: what ended so shortly before midnight may be on the next day's bill. */ const MARGIN = 10 * 60_000;
/** A refund that took longer is looked for on the bills of its last days. */ const LONGEST = 31;
const here = ({ status, amount }, currency)=>({
        status,
        amount,
        currency
    });
/** The days on whose bills a refund can be: it was made at the wallet after it was asked for and before that was known. */ function daysOf({ createdAt, endedAt }, { end }) {
    const last = Math.min((endedAt ?? createdAt) + MARGIN, end - 1);
    const days = new Set([
        (0, _clock.chinaDay)(last)
    ]);
    for(let at = last; at > createdAt - MARGIN && days.size < LONGEST; at -= DAY){
        days.add((0, _clock.chinaDay)(at));
    }
    days.add((0, _clock.chinaDay)(Math.max(createdAt - MARGIN, last - LONGEST * DAY)));
    return [
        ...days
    ];
}
/** Whether a refund is on a bill; undefined when it is on none of those that are there, and one is missing. */ async function isBilled(side, refund, period) {
    let missing = false;
    for (const day of daysOf(refund, period)){
        const bill = await side.bill(day);
        if (bill?.refunds.has(refund.id)) return true;
        missing ||= bill === undefined;
    }
    return missing ? undefined : false;
}
async function compareOwnRefunds(context, side, period, findings) {
    const given = await context.database.select({
        refund: _schema.refunds,
        currency: _schema.orders.currency
    }).from(_schema.refunds).innerJoin(_schema.orders, (0, _drizzleorm.eq)(_schema.orders.id, _schema.refunds.orderId)).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.orders.provider, side.wallet.name), (0, _drizzleorm.eq)(_schema.refunds.status, 'succeeded'), (0, _drizzleorm.gte)(_schema.refunds.endedAt, period.start - MARGIN), (0, _drizzleorm.lt)(_schema.refunds.endedAt, period.end - MARGIN)));
    for (const { refund, currency } of given){
        if (await isBilled(side, refund, period) !== false) continue;
        findings.push({
            kind: 'refund_here_not_there',
            orderId: refund.orderId,
            refundNo: refund.id,
            here: here(refund, currency)
        });
    }
}
function compareRefund(known, refundNo, billed) {
    const { outTradeNo: orderId, amount, currency } = billed;
    const there = {
        amount,
        currency
    };
    if (known?.refund.status !== 'succeeded' || known.refund.orderId !== orderId) {
        return {
            kind: 'refund_there_not_here',
            orderId,
            refundNo,
            there,
            ...known && {
                here: here(known.refund, known.currency)
            }
        };
    }
    if (known.refund.amount === amount && known.currency === currency) return undefined;
    const own = here(known.refund, known.currency);
    return {
        kind: 'refund_amount_differs',
        orderId,
        refundNo,
        here: own,
        there
    };
}
async function compareBilledRefunds(context, side, bill, findings) {
    for (const { outTradeNo: orderId, amount, currency } of bill.otherRefunds){
        findings.push({
            kind: 'refund_there_not_here',
            orderId,
            there: {
                amount,
                currency
            }
        });
    }
    const find = async (refundNo)=>{
        const [known] = await context.database.select({
            refund: _schema.refunds,
            currency: _schema.orders.currency
        }).from(_schema.refunds).innerJoin(_schema.orders, (0, _drizzleorm.eq)(_schema.orders.id, _schema.refunds.orderId)).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.refunds.id, refundNo), (0, _drizzleorm.eq)(_schema.orders.provider, side.wallet.name)));
        return known;
    };
    await (0, _inparallel.inParallel)([
        ...bill.refunds
    ], async ([refundNo, billed])=>{
        let known = await find(refundNo);
        if (known?.refund.status === 'requested') {
            await (0, _refund.performRefund)(context, refundNo);
            known = await find(refundNo);
            if (known?.refund.status === 'requested') {
                side.unanswered += 1;
                return;
            }
        }
        const finding = compareRefund(known, refundNo, billed);
        if (finding) findings.push(finding);
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yZWNvbmNpbGlhdGlvbi9yZWZ1bmRzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGFuZCwgZXEsIGd0ZSwgbHQgfSBmcm9tICdkcml6emxlLW9ybSc7XG5pbXBvcnQgeyBjaGluYURheSB9IGZyb20gJy4uLy4uL2Nsb2NrJztcbmltcG9ydCB0eXBlIHsgTWVyY2hhbnRDb250ZXh0IH0gZnJvbSAnLi4vY29udGV4dCc7XG5pbXBvcnQgeyBvcmRlcnMsIHJlZnVuZHMgfSBmcm9tICcuLi9kYXRhYmFzZS9zY2hlbWEnO1xuaW1wb3J0IHsgaW5QYXJhbGxlbCB9IGZyb20gJy4uL2luLXBhcmFsbGVsJztcbmltcG9ydCB7IHBlcmZvcm1SZWZ1bmQgfSBmcm9tICcuLi9vcmRlcnMvcmVmdW5kJztcbmltcG9ydCB0eXBlIHsgUmVmdW5kUm93IH0gZnJvbSAnLi4vb3JkZXJzL3JlZnVuZCc7XG5pbXBvcnQgdHlwZSB7IFBlcmlvZCB9IGZyb20gJy4vb3JkZXJzJztcbmltcG9ydCB0eXBlIHsgRmluZGluZywgU2lkZSB9IGZyb20gJy4vcmVwb3J0JztcbmltcG9ydCB0eXBlIHsgQmlsbGVkUmVmdW5kLCBCaWxsLCBXYWxsZXRTaWRlIH0gZnJvbSAnLi93YWxsZXQtc2lkZSc7XG5cbmNvbnN0IERBWSA9IDI0ICogNjAgKiA2MF8wMDA7XG5cbi8qKiBIb3cgZmFyIHRoZSB3YWxsZXQncyBjbG9jayBhbmQgb3VycyBtYXkgZGlmZmVyOiB3aGF0IGVuZGVkIHNvIHNob3J0bHkgYmVmb3JlIG1pZG5pZ2h0IG1heSBiZSBvbiB0aGUgbmV4dCBkYXkncyBiaWxsLiAqL1xuY29uc3QgTUFSR0lOID0gMTAgKiA2MF8wMDA7XG5cbi8qKiBBIHJlZnVuZCB0aGF0IHRvb2sgbG9uZ2VyIGlzIGxvb2tlZCBmb3Igb24gdGhlIGJpbGxzIG9mIGl0cyBsYXN0IGRheXMuICovXG5jb25zdCBMT05HRVNUID0gMzE7XG5cbmNvbnN0IGhlcmUgPSAoeyBzdGF0dXMsIGFtb3VudCB9OiBSZWZ1bmRSb3csIGN1cnJlbmN5OiBzdHJpbmcpOiBTaWRlID0+ICh7XG4gIHN0YXR1cyxcbiAgYW1vdW50LFxuICBjdXJyZW5jeSxcbn0pO1xuXG4vKiogVGhlIGRheXMgb24gd2hvc2UgYmlsbHMgYSByZWZ1bmQgY2FuIGJlOiBpdCB3YXMgbWFkZSBhdCB0aGUgd2FsbGV0IGFmdGVyIGl0IHdhcyBhc2tlZCBmb3IgYW5kIGJlZm9yZSB0aGF0IHdhcyBrbm93bi4gKi9cbmZ1bmN0aW9uIGRheXNPZih7IGNyZWF0ZWRBdCwgZW5kZWRBdCB9OiBSZWZ1bmRSb3csIHsgZW5kIH06IFBlcmlvZCk6IHN0cmluZ1tdIHtcbiAgY29uc3QgbGFzdCA9IE1hdGgubWluKChlbmRlZEF0ID8/IGNyZWF0ZWRBdCkgKyBNQVJHSU4sIGVuZCAtIDEpO1xuICBjb25zdCBkYXlzID0gbmV3IFNldChbY2hpbmFEYXkobGFzdCldKTtcbiAgZm9yIChsZXQgYXQgPSBsYXN0OyBhdCA+IGNyZWF0ZWRBdCAtIE1BUkdJTiAmJiBkYXlzLnNpemUgPCBMT05HRVNUOyBhdCAtPSBEQVkpIHtcbiAgICBkYXlzLmFkZChjaGluYURheShhdCkpO1xuICB9XG4gIGRheXMuYWRkKGNoaW5hRGF5KE1hdGgubWF4KGNyZWF0ZWRBdCAtIE1BUkdJTiwgbGFzdCAtIExPTkdFU1QgKiBEQVkpKSk7XG4gIHJldHVybiBbLi4uZGF5c107XG59XG5cbi8qKiBXaGV0aGVyIGEgcmVmdW5kIGlzIG9uIGEgYmlsbDsgdW5kZWZpbmVkIHdoZW4gaXQgaXMgb24gbm9uZSBvZiB0aG9zZSB0aGF0IGFyZSB0aGVyZSwgYW5kIG9uZSBpcyBtaXNzaW5nLiAqL1xuYXN5bmMgZnVuY3Rpb24gaXNCaWxsZWQoXG4gIHNpZGU6IFdhbGxldFNpZGUsXG4gIHJlZnVuZDogUmVmdW5kUm93LFxuICBwZXJpb2Q6IFBlcmlvZCxcbik6IFByb21pc2U8Ym9vbGVhbiB8IHVuZGVmaW5lZD4ge1xuICBsZXQgbWlzc2luZyA9IGZhbHNlO1xuICBmb3IgKGNvbnN0IGRheSBvZiBkYXlzT2YocmVmdW5kLCBwZXJpb2QpKSB7XG4gICAgY29uc3QgYmlsbCA9IGF3YWl0IHNpZGUuYmlsbChkYXkpO1xuICAgIGlmIChiaWxsPy5yZWZ1bmRzLmhhcyhyZWZ1bmQuaWQpKSByZXR1cm4gdHJ1ZTtcbiAgICBtaXNzaW5nIHx8PSBiaWxsID09PSB1bmRlZmluZWQ7XG4gIH1cbiAgcmV0dXJuIG1pc3NpbmcgPyB1bmRlZmluZWQgOiBmYWxzZTtcbn1cblxuLyoqIFdoYXQgd2FzIGdpdmVuIGJhY2sgaGVyZSBhZ2FpbnN0IHRoZSBiaWxscy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb21wYXJlT3duUmVmdW5kcyhcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICBzaWRlOiBXYWxsZXRTaWRlLFxuICBwZXJpb2Q6IFBlcmlvZCxcbiAgZmluZGluZ3M6IEZpbmRpbmdbXSxcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBnaXZlbiA9IGF3YWl0IGNvbnRleHQuZGF0YWJhc2VcbiAgICAuc2VsZWN0KHsgcmVmdW5kOiByZWZ1bmRzLCBjdXJyZW5jeTogb3JkZXJzLmN1cnJlbmN5IH0pXG4gICAgLmZyb20ocmVmdW5kcylcbiAgICAuaW5uZXJKb2luKG9yZGVycywgZXEob3JkZXJzLmlkLCByZWZ1bmRzLm9yZGVySWQpKVxuICAgIC53aGVyZShcbiAgICAgIGFuZChcbiAgICAgICAgZXEob3JkZXJzLnByb3ZpZGVyLCBzaWRlLndhbGxldC5uYW1lKSxcbiAgICAgICAgZXEocmVmdW5kcy5zdGF0dXMsICdzdWNjZWVkZWQnKSxcbiAgICAgICAgZ3RlKHJlZnVuZHMuZW5kZWRBdCwgcGVyaW9kLnN0YXJ0IC0gTUFSR0lOKSxcbiAgICAgICAgbHQocmVmdW5kcy5lbmRlZEF0LCBwZXJpb2QuZW5kIC0gTUFSR0lOKSxcbiAgICAgICksXG4gICAgKTtcbiAgZm9yIChjb25zdCB7IHJlZnVuZCwgY3VycmVuY3kgfSBvZiBnaXZlbikge1xuICAgIGlmICgoYXdhaXQgaXNCaWxsZWQoc2lkZSwgcmVmdW5kLCBwZXJpb2QpKSAhPT0gZmFsc2UpIGNvbnRpbnVlO1xuICAgIGZpbmRpbmdzLnB1c2goe1xuICAgICAga2luZDogJ3JlZnVuZF9oZXJlX25vdF90aGVyZScsXG4gICAgICBvcmRlcklkOiByZWZ1bmQub3JkZXJJZCxcbiAgICAgIHJlZnVuZE5vOiByZWZ1bmQuaWQsXG4gICAgICBoZXJlOiBoZXJlKHJlZnVuZCwgY3VycmVuY3kpLFxuICAgIH0pO1xuICB9XG59XG5cbmludGVyZmFjZSBLbm93blJlZnVuZCB7XG4gIHJlZnVuZDogUmVmdW5kUm93O1xuICBjdXJyZW5jeTogc3RyaW5nO1xufVxuXG5mdW5jdGlvbiBjb21wYXJlUmVmdW5kKFxuICBrbm93bjogS25vd25SZWZ1bmQgfCB1bmRlZmluZWQsXG4gIHJlZnVuZE5vOiBzdHJpbmcsXG4gIGJpbGxlZDogQmlsbGVkUmVmdW5kLFxuKTogRmluZGluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgb3V0VHJhZGVObzogb3JkZXJJZCwgYW1vdW50LCBjdXJyZW5jeSB9ID0gYmlsbGVkO1xuICBjb25zdCB0aGVyZSA9IHsgYW1vdW50LCBjdXJyZW5jeSB9O1xuICBpZiAoa25vd24/LnJlZnVuZC5zdGF0dXMgIT09ICdzdWNjZWVkZWQnIHx8IGtub3duLnJlZnVuZC5vcmRlcklkICE9PSBvcmRlcklkKSB7XG4gICAgcmV0dXJuIHtcbiAgICAgIGtpbmQ6ICdyZWZ1bmRfdGhlcmVfbm90X2hlcmUnLFxuICAgICAgb3JkZXJJZCxcbiAgICAgIHJlZnVuZE5vLFxuICAgICAgdGhlcmUsXG4gICAgICAuLi4oa25vd24gJiYgeyBoZXJlOiBoZXJlKGtub3duLnJlZnVuZCwga25vd24uY3VycmVuY3kpIH0pLFxuICAgIH07XG4gIH1cbiAgaWYgKGtub3duLnJlZnVuZC5hbW91bnQgPT09IGFtb3VudCAmJiBrbm93bi5jdXJyZW5jeSA9PT0gY3VycmVuY3kpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IG93biA9IGhlcmUoa25vd24ucmVmdW5kLCBrbm93bi5jdXJyZW5jeSk7XG4gIHJldHVybiB7IGtpbmQ6ICdyZWZ1bmRfYW1vdW50X2RpZmZlcnMnLCBvcmRlcklkLCByZWZ1bmRObywgaGVyZTogb3duLCB0aGVyZSB9O1xufVxuXG4vKiogVGhlIHJlZnVuZHMgb2YgdGhlIHdhbGxldCdzIGJpbGwgYWdhaW5zdCB0aG9zZSBoZXJlLiBPbmUgd2l0aG91dCBhbiBhbnN3ZXIgc28gZmFyIGlzIGFza2VkIGZvciBvbmNlIG1vcmUgZmlyc3QuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY29tcGFyZUJpbGxlZFJlZnVuZHMoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgc2lkZTogV2FsbGV0U2lkZSxcbiAgYmlsbDogQmlsbCxcbiAgZmluZGluZ3M6IEZpbmRpbmdbXSxcbik6IFByb21pc2U8dm9pZD4ge1xuICBmb3IgKGNvbnN0IHsgb3V0VHJhZGVObzogb3JkZXJJZCwgYW1vdW50LCBjdXJyZW5jeSB9IG9mIGJpbGwub3RoZXJSZWZ1bmRzKSB7XG4gICAgZmluZGluZ3MucHVzaCh7IGtpbmQ6ICdyZWZ1bmRfdGhlcmVfbm90X2hlcmUnLCBvcmRlcklkLCB0aGVyZTogeyBhbW91bnQsIGN1cnJlbmN5IH0gfSk7XG4gIH1cbiAgY29uc3QgZmluZCA9IGFzeW5jIChyZWZ1bmRObzogc3RyaW5nKTogUHJvbWlzZTxLbm93blJlZnVuZCB8IHVuZGVmaW5lZD4gPT4ge1xuICAgIGNvbnN0IFtrbm93bl0gPSBhd2FpdCBjb250ZXh0LmRhdGFiYXNlXG4gICAgICAuc2VsZWN0KHsgcmVmdW5kOiByZWZ1bmRzLCBjdXJyZW5jeTogb3JkZXJzLmN1cnJlbmN5IH0pXG4gICAgICAuZnJvbShyZWZ1bmRzKVxuICAgICAgLmlubmVySm9pbihvcmRlcnMsIGVxKG9yZGVycy5pZCwgcmVmdW5kcy5vcmRlcklkKSlcbiAgICAgIC53aGVyZShhbmQoZXEocmVmdW5kcy5pZCwgcmVmdW5kTm8pLCBlcShvcmRlcnMucHJvdmlkZXIsIHNpZGUud2FsbGV0Lm5hbWUpKSk7XG4gICAgcmV0dXJuIGtub3duO1xuICB9O1xuICBhd2FpdCBpblBhcmFsbGVsKFsuLi5iaWxsLnJlZnVuZHNdLCBhc3luYyAoW3JlZnVuZE5vLCBiaWxsZWRdKSA9PiB7XG4gICAgbGV0IGtub3duID0gYXdhaXQgZmluZChyZWZ1bmRObyk7XG4gICAgaWYgKGtub3duPy5yZWZ1bmQuc3RhdHVzID09PSAncmVxdWVzdGVkJykge1xuICAgICAgYXdhaXQgcGVyZm9ybVJlZnVuZChjb250ZXh0LCByZWZ1bmRObyk7XG4gICAgICBrbm93biA9IGF3YWl0IGZpbmQocmVmdW5kTm8pO1xuICAgICAgaWYgKGtub3duPy5yZWZ1bmQuc3RhdHVzID09PSAncmVxdWVzdGVkJykge1xuICAgICAgICBzaWRlLnVuYW5zd2VyZWQgKz0gMTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBmaW5kaW5nID0gY29tcGFyZVJlZnVuZChrbm93biwgcmVmdW5kTm8sIGJpbGxlZCk7XG4gICAgaWYgKGZpbmRpbmcpIGZpbmRpbmdzLnB1c2goZmluZGluZyk7XG4gIH0pO1xufVxuIl0sIm5hbWVzIjpbImNvbXBhcmVCaWxsZWRSZWZ1bmRzIiwiY29tcGFyZU93blJlZnVuZHMiLCJEQVkiLCJNQVJHSU4iLCJMT05HRVNUIiwiaGVyZSIsInN0YXR1cyIsImFtb3VudCIsImN1cnJlbmN5IiwiZGF5c09mIiwiY3JlYXRlZEF0IiwiZW5kZWRBdCIsImVuZCIsImxhc3QiLCJNYXRoIiwibWluIiwiZGF5cyIsIlNldCIsImNoaW5hRGF5IiwiYXQiLCJzaXplIiwiYWRkIiwibWF4IiwiaXNCaWxsZWQiLCJzaWRlIiwicmVmdW5kIiwicGVyaW9kIiwibWlzc2luZyIsImRheSIsImJpbGwiLCJyZWZ1bmRzIiwiaGFzIiwiaWQiLCJ1bmRlZmluZWQiLCJjb250ZXh0IiwiZmluZGluZ3MiLCJnaXZlbiIsImRhdGFiYXNlIiwic2VsZWN0Iiwib3JkZXJzIiwiZnJvbSIsImlubmVySm9pbiIsImVxIiwib3JkZXJJZCIsIndoZXJlIiwiYW5kIiwicHJvdmlkZXIiLCJ3YWxsZXQiLCJuYW1lIiwiZ3RlIiwic3RhcnQiLCJsdCIsInB1c2giLCJraW5kIiwicmVmdW5kTm8iLCJjb21wYXJlUmVmdW5kIiwia25vd24iLCJiaWxsZWQiLCJvdXRUcmFkZU5vIiwidGhlcmUiLCJvd24iLCJvdGhlclJlZnVuZHMiLCJmaW5kIiwiaW5QYXJhbGxlbCIsInBlcmZvcm1SZWZ1bmQiLCJ1bmFuc3dlcmVkIiwiZmluZGluZyJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUE0R3NCQTtlQUFBQTs7UUF4REFDO2VBQUFBOzs7NEJBcERXO3VCQUNSO3dCQUVPOzRCQUNMO3dCQUNHO0FBTTlCLE1BQU1DLE1BQU0sS0FBSyxLQUFLO0FBRXRCLHlIQUF5SCxHQUN6SCxNQUFNQyxTQUFTLEtBQUs7QUFFcEIsMkVBQTJFLEdBQzNFLE1BQU1DLFVBQVU7QUFFaEIsTUFBTUMsT0FBTyxDQUFDLEVBQUVDLE1BQU0sRUFBRUMsTUFBTSxFQUFhLEVBQUVDLFdBQTRCLENBQUE7UUFDdkVGO1FBQ0FDO1FBQ0FDO0lBQ0YsQ0FBQTtBQUVBLHlIQUF5SCxHQUN6SCxTQUFTQyxPQUFPLEVBQUVDLFNBQVMsRUFBRUMsT0FBTyxFQUFhLEVBQUUsRUFBRUMsR0FBRyxFQUFVO0lBQ2hFLE1BQU1DLE9BQU9DLEtBQUtDLEdBQUcsQ0FBQyxBQUFDSixDQUFBQSxXQUFXRCxTQUFRLElBQUtQLFFBQVFTLE1BQU07SUFDN0QsTUFBTUksT0FBTyxJQUFJQyxJQUFJO1FBQUNDLElBQUFBLGVBQVEsRUFBQ0w7S0FBTTtJQUNyQyxJQUFLLElBQUlNLEtBQUtOLE1BQU1NLEtBQUtULFlBQVlQLFVBQVVhLEtBQUtJLElBQUksR0FBR2hCLFNBQVNlLE1BQU1qQixJQUFLO1FBQzdFYyxLQUFLSyxHQUFHLENBQUNILElBQUFBLGVBQVEsRUFBQ0M7SUFDcEI7SUFDQUgsS0FBS0ssR0FBRyxDQUFDSCxJQUFBQSxlQUFRLEVBQUNKLEtBQUtRLEdBQUcsQ0FBQ1osWUFBWVAsUUFBUVUsT0FBT1QsVUFBVUY7SUFDaEUsT0FBTztXQUFJYztLQUFLO0FBQ2xCO0FBRUEsNkdBQTZHLEdBQzdHLGVBQWVPLFNBQ2JDLElBQWdCLEVBQ2hCQyxNQUFpQixFQUNqQkMsTUFBYztJQUVkLElBQUlDLFVBQVU7SUFDZCxLQUFLLE1BQU1DLE9BQU9uQixPQUFPZ0IsUUFBUUMsUUFBUztRQUN4QyxNQUFNRyxPQUFPLE1BQU1MLEtBQUtLLElBQUksQ0FBQ0Q7UUFDN0IsSUFBSUMsTUFBTUMsUUFBUUMsSUFBSU4sT0FBT08sRUFBRSxHQUFHLE9BQU87UUFDekNMLFlBQVlFLFNBQVNJO0lBQ3ZCO0lBQ0EsT0FBT04sVUFBVU0sWUFBWTtBQUMvQjtBQUdPLGVBQWVoQyxrQkFDcEJpQyxPQUF3QixFQUN4QlYsSUFBZ0IsRUFDaEJFLE1BQWMsRUFDZFMsUUFBbUI7SUFFbkIsTUFBTUMsUUFBUSxNQUFNRixRQUFRRyxRQUFRLENBQ2pDQyxNQUFNLENBQUM7UUFBRWIsUUFBUUssZUFBTztRQUFFdEIsVUFBVStCLGNBQU0sQ0FBQy9CLFFBQVE7SUFBQyxHQUNwRGdDLElBQUksQ0FBQ1YsZUFBTyxFQUNaVyxTQUFTLENBQUNGLGNBQU0sRUFBRUcsSUFBQUEsY0FBRSxFQUFDSCxjQUFNLENBQUNQLEVBQUUsRUFBRUYsZUFBTyxDQUFDYSxPQUFPLEdBQy9DQyxLQUFLLENBQ0pDLElBQUFBLGVBQUcsRUFDREgsSUFBQUEsY0FBRSxFQUFDSCxjQUFNLENBQUNPLFFBQVEsRUFBRXRCLEtBQUt1QixNQUFNLENBQUNDLElBQUksR0FDcENOLElBQUFBLGNBQUUsRUFBQ1osZUFBTyxDQUFDeEIsTUFBTSxFQUFFLGNBQ25CMkMsSUFBQUEsZUFBRyxFQUFDbkIsZUFBTyxDQUFDbkIsT0FBTyxFQUFFZSxPQUFPd0IsS0FBSyxHQUFHL0MsU0FDcENnRCxJQUFBQSxjQUFFLEVBQUNyQixlQUFPLENBQUNuQixPQUFPLEVBQUVlLE9BQU9kLEdBQUcsR0FBR1Q7SUFHdkMsS0FBSyxNQUFNLEVBQUVzQixNQUFNLEVBQUVqQixRQUFRLEVBQUUsSUFBSTRCLE1BQU87UUFDeEMsSUFBSSxBQUFDLE1BQU1iLFNBQVNDLE1BQU1DLFFBQVFDLFlBQWEsT0FBTztRQUN0RFMsU0FBU2lCLElBQUksQ0FBQztZQUNaQyxNQUFNO1lBQ05WLFNBQVNsQixPQUFPa0IsT0FBTztZQUN2QlcsVUFBVTdCLE9BQU9PLEVBQUU7WUFDbkIzQixNQUFNQSxLQUFLb0IsUUFBUWpCO1FBQ3JCO0lBQ0Y7QUFDRjtBQU9BLFNBQVMrQyxjQUNQQyxLQUE4QixFQUM5QkYsUUFBZ0IsRUFDaEJHLE1BQW9CO0lBRXBCLE1BQU0sRUFBRUMsWUFBWWYsT0FBTyxFQUFFcEMsTUFBTSxFQUFFQyxRQUFRLEVBQUUsR0FBR2lEO0lBQ2xELE1BQU1FLFFBQVE7UUFBRXBEO1FBQVFDO0lBQVM7SUFDakMsSUFBSWdELE9BQU8vQixPQUFPbkIsV0FBVyxlQUFla0QsTUFBTS9CLE1BQU0sQ0FBQ2tCLE9BQU8sS0FBS0EsU0FBUztRQUM1RSxPQUFPO1lBQ0xVLE1BQU07WUFDTlY7WUFDQVc7WUFDQUs7WUFDQSxHQUFJSCxTQUFTO2dCQUFFbkQsTUFBTUEsS0FBS21ELE1BQU0vQixNQUFNLEVBQUUrQixNQUFNaEQsUUFBUTtZQUFFLENBQUM7UUFDM0Q7SUFDRjtJQUNBLElBQUlnRCxNQUFNL0IsTUFBTSxDQUFDbEIsTUFBTSxLQUFLQSxVQUFVaUQsTUFBTWhELFFBQVEsS0FBS0EsVUFBVSxPQUFPeUI7SUFDMUUsTUFBTTJCLE1BQU12RCxLQUFLbUQsTUFBTS9CLE1BQU0sRUFBRStCLE1BQU1oRCxRQUFRO0lBQzdDLE9BQU87UUFBRTZDLE1BQU07UUFBeUJWO1FBQVNXO1FBQVVqRCxNQUFNdUQ7UUFBS0Q7SUFBTTtBQUM5RTtBQUdPLGVBQWUzRCxxQkFDcEJrQyxPQUF3QixFQUN4QlYsSUFBZ0IsRUFDaEJLLElBQVUsRUFDVk0sUUFBbUI7SUFFbkIsS0FBSyxNQUFNLEVBQUV1QixZQUFZZixPQUFPLEVBQUVwQyxNQUFNLEVBQUVDLFFBQVEsRUFBRSxJQUFJcUIsS0FBS2dDLFlBQVksQ0FBRTtRQUN6RTFCLFNBQVNpQixJQUFJLENBQUM7WUFBRUMsTUFBTTtZQUF5QlY7WUFBU2dCLE9BQU87Z0JBQUVwRDtnQkFBUUM7WUFBUztRQUFFO0lBQ3RGO0lBQ0EsTUFBTXNELE9BQU8sT0FBT1I7UUFDbEIsTUFBTSxDQUFDRSxNQUFNLEdBQUcsTUFBTXRCLFFBQVFHLFFBQVEsQ0FDbkNDLE1BQU0sQ0FBQztZQUFFYixRQUFRSyxlQUFPO1lBQUV0QixVQUFVK0IsY0FBTSxDQUFDL0IsUUFBUTtRQUFDLEdBQ3BEZ0MsSUFBSSxDQUFDVixlQUFPLEVBQ1pXLFNBQVMsQ0FBQ0YsY0FBTSxFQUFFRyxJQUFBQSxjQUFFLEVBQUNILGNBQU0sQ0FBQ1AsRUFBRSxFQUFFRixlQUFPLENBQUNhLE9BQU8sR0FDL0NDLEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDSCxJQUFBQSxjQUFFLEVBQUNaLGVBQU8sQ0FBQ0UsRUFBRSxFQUFFc0IsV0FBV1osSUFBQUEsY0FBRSxFQUFDSCxjQUFNLENBQUNPLFFBQVEsRUFBRXRCLEtBQUt1QixNQUFNLENBQUNDLElBQUk7UUFDM0UsT0FBT1E7SUFDVDtJQUNBLE1BQU1PLElBQUFBLHNCQUFVLEVBQUM7V0FBSWxDLEtBQUtDLE9BQU87S0FBQyxFQUFFLE9BQU8sQ0FBQ3dCLFVBQVVHLE9BQU87UUFDM0QsSUFBSUQsUUFBUSxNQUFNTSxLQUFLUjtRQUN2QixJQUFJRSxPQUFPL0IsT0FBT25CLFdBQVcsYUFBYTtZQUN4QyxNQUFNMEQsSUFBQUEscUJBQWEsRUFBQzlCLFNBQVNvQjtZQUM3QkUsUUFBUSxNQUFNTSxLQUFLUjtZQUNuQixJQUFJRSxPQUFPL0IsT0FBT25CLFdBQVcsYUFBYTtnQkFDeENrQixLQUFLeUMsVUFBVSxJQUFJO2dCQUNuQjtZQUNGO1FBQ0Y7UUFDQSxNQUFNQyxVQUFVWCxjQUFjQyxPQUFPRixVQUFVRztRQUMvQyxJQUFJUyxTQUFTL0IsU0FBU2lCLElBQUksQ0FBQ2M7SUFDN0I7QUFDRiJ9