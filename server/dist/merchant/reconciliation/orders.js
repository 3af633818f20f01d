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
    get compareBilledPayments () {
        return compareBilledPayments;
    },
    get compareOwnOrders () {
        return compareOwnOrders;
    }
});
const _drizzleorm = require("drizzle-orm");
const _schema = require("../database/schema");
const _inparallel = require("../in-parallel");
const _settle = require("../orders/settle");
const _states = require("../orders/states");
const _compare = require("./compare");
const BATCH = 500;
/**
 * Asks the wallet about one order, after an open one had another chance to be settled: what is still under way is no
 * disagreement.
 */ async function inspect(context, side, order) {
    const settled = (0, _states.isOpen)(order.status) ? (await (0, _settle.settleOrder)(context, order)).order : order;
    const trade = await side.ask(()=>side.wallet.queryTrade((0, _settle.refOf)(settled)));
    return trade && (0, _compare.compareOrder)(settled, trade, context.clock.now());
}
/** The rows of a condition, in batches, so that a day of any size fits into memory. */ async function* inBatches({ database }, condition) {
    for(let last = '';;){
        const rows = await database.select().from(_schema.orders).where((0, _drizzleorm.and)(condition, (0, _drizzleorm.gt)(_schema.orders.id, last))).orderBy((0, _drizzleorm.asc)(_schema.orders.id)).limit(BATCH);
        yield rows;
        const next = rows.at(-1);
        if (!next || rows.length < BATCH) return;
        last = next.id;
    }
}
/** In the bill as it is here: not worth a question. */ const isBilled = (order, bill)=>{
    const billed = bill.payments.get(order.id);
    return billed?.amount === order.total && billed.currency === order.currency;
};
async function compareOwnOrders(context, side, { start, end }, bill, findings) {
    const within = (column)=>(0, _drizzleorm.and)((0, _drizzleorm.gte)(column, start), (0, _drizzleorm.lt)(column, end));
    const condition = (0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.orders.provider, side.wallet.name), (0, _drizzleorm.or)(within(_schema.orders.createdAt), within(_schema.orders.paidAt), // However old: an order that nobody could end.
    (0, _drizzleorm.and)((0, _drizzleorm.inArray)(_schema.orders.status, _states.OPEN_STATUSES), (0, _drizzleorm.lt)(_schema.orders.expiresAt, end))));
    let count = 0;
    for await (const rows of inBatches(context, condition)){
        count += rows.length;
        const doubtful = bill ? rows.filter((order)=>(0, _states.wasPaid)(order.status) ? !isBilled(order, bill) : (0, _states.isOpen)(order.status)) : rows;
        await (0, _inparallel.inParallel)(doubtful, async (order)=>{
            const finding = await inspect(context, side, order);
            if (finding) findings.push(finding);
        });
    }
    return count;
}
async function compareBilledPayments(context, side, bill, findings) {
    const numbers = [
        ...bill.payments.keys()
    ];
    for(let from = 0; from < numbers.length; from += BATCH){
        const ids = numbers.slice(from, from + BATCH);
        const rows = await context.database.select().from(_schema.orders).where((0, _drizzleorm.and)((0, _drizzleorm.inArray)(_schema.orders.id, ids), (0, _drizzleorm.eq)(_schema.orders.provider, side.wallet.name)));
        const known = new Map(rows.map((order)=>[
                order.id,
                order
            ]));
        await (0, _inparallel.inParallel)(ids, async (orderId)=>{
            const billed = bill.payments.get(orderId);
            const order = known.get(orderId);
            if (!billed) return;
            if (!order) {
                findings.push({
                    kind: 'trade_unknown_here',
                    orderId,
                    there: billed
                });
            } else if (!isBilled(order, bill)) {
                const { status, total: amount, currency } = order;
                const here = {
                    status,
                    amount,
                    currency
                };
                findings.push({
                    kind: 'amount_differs',
                    orderId,
                    here,
                    there: billed
                });
            } else if (!(0, _states.wasPaid)(order.status)) {
                const finding = await inspect(context, side, order);
                if (finding) findings.push(finding);
            }
        });
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yZWNvbmNpbGlhdGlvbi9vcmRlcnMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgYW5kLCBhc2MsIGVxLCBndCwgZ3RlLCBpbkFycmF5LCBsdCwgb3IgfSBmcm9tICdkcml6emxlLW9ybSc7XG5pbXBvcnQgdHlwZSB7IFNRTCB9IGZyb20gJ2RyaXp6bGUtb3JtJztcbmltcG9ydCB0eXBlIHsgQW55UGdDb2x1bW4gfSBmcm9tICdkcml6emxlLW9ybS9wZy1jb3JlJztcbmltcG9ydCB0eXBlIHsgTWVyY2hhbnRDb250ZXh0IH0gZnJvbSAnLi4vY29udGV4dCc7XG5pbXBvcnQgeyBvcmRlcnMgfSBmcm9tICcuLi9kYXRhYmFzZS9zY2hlbWEnO1xuaW1wb3J0IHsgaW5QYXJhbGxlbCB9IGZyb20gJy4uL2luLXBhcmFsbGVsJztcbmltcG9ydCB0eXBlIHsgT3JkZXJSb3cgfSBmcm9tICcuLi9vcmRlcnMvcmVjb3JkJztcbmltcG9ydCB7IHJlZk9mLCBzZXR0bGVPcmRlciB9IGZyb20gJy4uL29yZGVycy9zZXR0bGUnO1xuaW1wb3J0IHsgaXNPcGVuLCBPUEVOX1NUQVRVU0VTLCB3YXNQYWlkIH0gZnJvbSAnLi4vb3JkZXJzL3N0YXRlcyc7XG5pbXBvcnQgeyBjb21wYXJlT3JkZXIgfSBmcm9tICcuL2NvbXBhcmUnO1xuaW1wb3J0IHR5cGUgeyBGaW5kaW5nIH0gZnJvbSAnLi9yZXBvcnQnO1xuaW1wb3J0IHR5cGUgeyBCaWxsLCBXYWxsZXRTaWRlIH0gZnJvbSAnLi93YWxsZXQtc2lkZSc7XG5cbmNvbnN0IEJBVENIID0gNTAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBlcmlvZCB7XG4gIC8qKiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MDsgYGVuZGAgaXMgbm8gcGFydCBvZiBpdC4gKi9cbiAgc3RhcnQ6IG51bWJlcjtcbiAgZW5kOiBudW1iZXI7XG59XG5cbi8qKlxuICogQXNrcyB0aGUgd2FsbGV0IGFib3V0IG9uZSBvcmRlciwgYWZ0ZXIgYW4gb3BlbiBvbmUgaGFkIGFub3RoZXIgY2hhbmNlIHRvIGJlIHNldHRsZWQ6IHdoYXQgaXMgc3RpbGwgdW5kZXIgd2F5IGlzIG5vXG4gKiBkaXNhZ3JlZW1lbnQuXG4gKi9cbmFzeW5jIGZ1bmN0aW9uIGluc3BlY3QoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgc2lkZTogV2FsbGV0U2lkZSxcbiAgb3JkZXI6IE9yZGVyUm93LFxuKTogUHJvbWlzZTxGaW5kaW5nIHwgdW5kZWZpbmVkPiB7XG4gIGNvbnN0IHNldHRsZWQgPSBpc09wZW4ob3JkZXIuc3RhdHVzKSA/IChhd2FpdCBzZXR0bGVPcmRlcihjb250ZXh0LCBvcmRlcikpLm9yZGVyIDogb3JkZXI7XG4gIGNvbnN0IHRyYWRlID0gYXdhaXQgc2lkZS5hc2soKCkgPT4gc2lkZS53YWxsZXQucXVlcnlUcmFkZShyZWZPZihzZXR0bGVkKSkpO1xuICByZXR1cm4gdHJhZGUgJiYgY29tcGFyZU9yZGVyKHNldHRsZWQsIHRyYWRlLCBjb250ZXh0LmNsb2NrLm5vdygpKTtcbn1cblxuLyoqIFRoZSByb3dzIG9mIGEgY29uZGl0aW9uLCBpbiBiYXRjaGVzLCBzbyB0aGF0IGEgZGF5IG9mIGFueSBzaXplIGZpdHMgaW50byBtZW1vcnkuICovXG5hc3luYyBmdW5jdGlvbiogaW5CYXRjaGVzKFxuICB7IGRhdGFiYXNlIH06IE1lcmNoYW50Q29udGV4dCxcbiAgY29uZGl0aW9uOiBTUUwgfCB1bmRlZmluZWQsXG4pOiBBc3luY0dlbmVyYXRvcjxPcmRlclJvd1tdPiB7XG4gIGZvciAobGV0IGxhc3QgPSAnJzsgOykge1xuICAgIGNvbnN0IHJvd3MgPSBhd2FpdCBkYXRhYmFzZVxuICAgICAgLnNlbGVjdCgpXG4gICAgICAuZnJvbShvcmRlcnMpXG4gICAgICAud2hlcmUoYW5kKGNvbmRpdGlvbiwgZ3Qob3JkZXJzLmlkLCBsYXN0KSkpXG4gICAgICAub3JkZXJCeShhc2Mob3JkZXJzLmlkKSlcbiAgICAgIC5saW1pdChCQVRDSCk7XG4gICAgeWllbGQgcm93cztcbiAgICBjb25zdCBuZXh0ID0gcm93cy5hdCgtMSk7XG4gICAgaWYgKCFuZXh0IHx8IHJvd3MubGVuZ3RoIDwgQkFUQ0gpIHJldHVybjtcbiAgICBsYXN0ID0gbmV4dC5pZDtcbiAgfVxufVxuXG4vKiogSW4gdGhlIGJpbGwgYXMgaXQgaXMgaGVyZTogbm90IHdvcnRoIGEgcXVlc3Rpb24uICovXG5jb25zdCBpc0JpbGxlZCA9IChvcmRlcjogT3JkZXJSb3csIGJpbGw6IEJpbGwpOiBib29sZWFuID0+IHtcbiAgY29uc3QgYmlsbGVkID0gYmlsbC5wYXltZW50cy5nZXQob3JkZXIuaWQpO1xuICByZXR1cm4gYmlsbGVkPy5hbW91bnQgPT09IG9yZGVyLnRvdGFsICYmIGJpbGxlZC5jdXJyZW5jeSA9PT0gb3JkZXIuY3VycmVuY3k7XG59O1xuXG4vKipcbiAqIFRoZSBvcmRlcnMgb2YgYSBkYXkgaGVyZSBhZ2FpbnN0IHRoZSB3YWxsZXQuIFdpdGggYSBiaWxsIG9ubHkgdGhvc2UgYXJlIGFza2VkIGFib3V0IHRoYXQgaXQgZG9lcyBub3QgY29uZmlybTogYSBwYXltZW50XG4gKiBuZWFyIG1pZG5pZ2h0IG1heSBiZSBvbiB0aGUgYmlsbCBvZiB0aGUgZGF5IGJlZm9yZSwgYW5kIGEgYmlsbCBtYXkgYmUgbGF0ZS5cbiAqIEByZXR1cm5zIGhvdyBtYW55IHdlcmUgY29tcGFyZWRcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvbXBhcmVPd25PcmRlcnMoXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgc2lkZTogV2FsbGV0U2lkZSxcbiAgeyBzdGFydCwgZW5kIH06IFBlcmlvZCxcbiAgYmlsbDogQmlsbCB8IHVuZGVmaW5lZCxcbiAgZmluZGluZ3M6IEZpbmRpbmdbXSxcbik6IFByb21pc2U8bnVtYmVyPiB7XG4gIGNvbnN0IHdpdGhpbiA9IChjb2x1bW46IEFueVBnQ29sdW1uKSA9PiBhbmQoZ3RlKGNvbHVtbiwgc3RhcnQpLCBsdChjb2x1bW4sIGVuZCkpO1xuICBjb25zdCBjb25kaXRpb24gPSBhbmQoXG4gICAgZXEob3JkZXJzLnByb3ZpZGVyLCBzaWRlLndhbGxldC5uYW1lKSxcbiAgICBvcihcbiAgICAgIHdpdGhpbihvcmRlcnMuY3JlYXRlZEF0KSxcbiAgICAgIHdpdGhpbihvcmRlcnMucGFpZEF0KSxcbiAgICAgIC8vIEhvd2V2ZXIgb2xkOiBhbiBvcmRlciB0aGF0IG5vYm9keSBjb3VsZCBlbmQuXG4gICAgICBhbmQoaW5BcnJheShvcmRlcnMuc3RhdHVzLCBPUEVOX1NUQVRVU0VTKSwgbHQob3JkZXJzLmV4cGlyZXNBdCwgZW5kKSksXG4gICAgKSxcbiAgKTtcbiAgbGV0IGNvdW50ID0gMDtcbiAgZm9yIGF3YWl0IChjb25zdCByb3dzIG9mIGluQmF0Y2hlcyhjb250ZXh0LCBjb25kaXRpb24pKSB7XG4gICAgY291bnQgKz0gcm93cy5sZW5ndGg7XG4gICAgY29uc3QgZG91YnRmdWwgPSBiaWxsXG4gICAgICA/IHJvd3MuZmlsdGVyKChvcmRlcikgPT5cbiAgICAgICAgICB3YXNQYWlkKG9yZGVyLnN0YXR1cykgPyAhaXNCaWxsZWQob3JkZXIsIGJpbGwpIDogaXNPcGVuKG9yZGVyLnN0YXR1cyksXG4gICAgICAgIClcbiAgICAgIDogcm93cztcbiAgICBhd2FpdCBpblBhcmFsbGVsKGRvdWJ0ZnVsLCBhc3luYyAob3JkZXIpID0+IHtcbiAgICAgIGNvbnN0IGZpbmRpbmcgPSBhd2FpdCBpbnNwZWN0KGNvbnRleHQsIHNpZGUsIG9yZGVyKTtcbiAgICAgIGlmIChmaW5kaW5nKSBmaW5kaW5ncy5wdXNoKGZpbmRpbmcpO1xuICAgIH0pO1xuICB9XG4gIHJldHVybiBjb3VudDtcbn1cblxuLyoqIFRoZSBwYXltZW50cyBvZiB0aGUgd2FsbGV0J3MgYmlsbCBhZ2FpbnN0IHRoZSBvcmRlcnMgaGVyZSwgb2Ygd2hhdGV2ZXIgZGF5LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvbXBhcmVCaWxsZWRQYXltZW50cyhcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICBzaWRlOiBXYWxsZXRTaWRlLFxuICBiaWxsOiBCaWxsLFxuICBmaW5kaW5nczogRmluZGluZ1tdLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IG51bWJlcnMgPSBbLi4uYmlsbC5wYXltZW50cy5rZXlzKCldO1xuICBmb3IgKGxldCBmcm9tID0gMDsgZnJvbSA8IG51bWJlcnMubGVuZ3RoOyBmcm9tICs9IEJBVENIKSB7XG4gICAgY29uc3QgaWRzID0gbnVtYmVycy5zbGljZShmcm9tLCBmcm9tICsgQkFUQ0gpO1xuICAgIGNvbnN0IHJvd3MgPSBhd2FpdCBjb250ZXh0LmRhdGFiYXNlXG4gICAgICAuc2VsZWN0KClcbiAgICAgIC5mcm9tKG9yZGVycylcbiAgICAgIC53aGVyZShhbmQoaW5BcnJheShvcmRlcnMuaWQsIGlkcyksIGVxKG9yZGVycy5wcm92aWRlciwgc2lkZS53YWxsZXQubmFtZSkpKTtcbiAgICBjb25zdCBrbm93biA9IG5ldyBNYXAocm93cy5tYXAoKG9yZGVyKSA9PiBbb3JkZXIuaWQsIG9yZGVyXSkpO1xuICAgIGF3YWl0IGluUGFyYWxsZWwoaWRzLCBhc3luYyAob3JkZXJJZCkgPT4ge1xuICAgICAgY29uc3QgYmlsbGVkID0gYmlsbC5wYXltZW50cy5nZXQob3JkZXJJZCk7XG4gICAgICBjb25zdCBvcmRlciA9IGtub3duLmdldChvcmRlcklkKTtcbiAgICAgIGlmICghYmlsbGVkKSByZXR1cm47XG4gICAgICBpZiAoIW9yZGVyKSB7XG4gICAgICAgIGZpbmRpbmdzLnB1c2goeyBraW5kOiAndHJhZGVfdW5rbm93bl9oZXJlJywgb3JkZXJJZCwgdGhlcmU6IGJpbGxlZCB9KTtcbiAgICAgIH0gZWxzZSBpZiAoIWlzQmlsbGVkKG9yZGVyLCBiaWxsKSkge1xuICAgICAgICBjb25zdCB7IHN0YXR1cywgdG90YWw6IGFtb3VudCwgY3VycmVuY3kgfSA9IG9yZGVyO1xuICAgICAgICBjb25zdCBoZXJlID0geyBzdGF0dXMsIGFtb3VudCwgY3VycmVuY3kgfTtcbiAgICAgICAgZmluZGluZ3MucHVzaCh7IGtpbmQ6ICdhbW91bnRfZGlmZmVycycsIG9yZGVySWQsIGhlcmUsIHRoZXJlOiBiaWxsZWQgfSk7XG4gICAgICB9IGVsc2UgaWYgKCF3YXNQYWlkKG9yZGVyLnN0YXR1cykpIHtcbiAgICAgICAgY29uc3QgZmluZGluZyA9IGF3YWl0IGluc3BlY3QoY29udGV4dCwgc2lkZSwgb3JkZXIpO1xuICAgICAgICBpZiAoZmluZGluZykgZmluZGluZ3MucHVzaChmaW5kaW5nKTtcbiAgICAgIH1cbiAgICB9KTtcbiAgfVxufVxuIl0sIm5hbWVzIjpbImNvbXBhcmVCaWxsZWRQYXltZW50cyIsImNvbXBhcmVPd25PcmRlcnMiLCJCQVRDSCIsImluc3BlY3QiLCJjb250ZXh0Iiwic2lkZSIsIm9yZGVyIiwic2V0dGxlZCIsImlzT3BlbiIsInN0YXR1cyIsInNldHRsZU9yZGVyIiwidHJhZGUiLCJhc2siLCJ3YWxsZXQiLCJxdWVyeVRyYWRlIiwicmVmT2YiLCJjb21wYXJlT3JkZXIiLCJjbG9jayIsIm5vdyIsImluQmF0Y2hlcyIsImRhdGFiYXNlIiwiY29uZGl0aW9uIiwibGFzdCIsInJvd3MiLCJzZWxlY3QiLCJmcm9tIiwib3JkZXJzIiwid2hlcmUiLCJhbmQiLCJndCIsImlkIiwib3JkZXJCeSIsImFzYyIsImxpbWl0IiwibmV4dCIsImF0IiwibGVuZ3RoIiwiaXNCaWxsZWQiLCJiaWxsIiwiYmlsbGVkIiwicGF5bWVudHMiLCJnZXQiLCJhbW91bnQiLCJ0b3RhbCIsImN1cnJlbmN5Iiwic3RhcnQiLCJlbmQiLCJmaW5kaW5ncyIsIndpdGhpbiIsImNvbHVtbiIsImd0ZSIsImx0IiwiZXEiLCJwcm92aWRlciIsIm5hbWUiLCJvciIsImNyZWF0ZWRBdCIsInBhaWRBdCIsImluQXJyYXkiLCJPUEVOX1NUQVRVU0VTIiwiZXhwaXJlc0F0IiwiY291bnQiLCJkb3VidGZ1bCIsImZpbHRlciIsIndhc1BhaWQiLCJpblBhcmFsbGVsIiwiZmluZGluZyIsInB1c2giLCJudW1iZXJzIiwia2V5cyIsImlkcyIsInNsaWNlIiwia25vd24iLCJNYXAiLCJtYXAiLCJvcmRlcklkIiwia2luZCIsInRoZXJlIiwiaGVyZSJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFtR3NCQTtlQUFBQTs7UUFsQ0FDO2VBQUFBOzs7NEJBakVpQzt3QkFJaEM7NEJBQ0k7d0JBRVE7d0JBQ1k7eUJBQ2xCO0FBSTdCLE1BQU1DLFFBQVE7QUFRZDs7O0NBR0MsR0FDRCxlQUFlQyxRQUNiQyxPQUF3QixFQUN4QkMsSUFBZ0IsRUFDaEJDLEtBQWU7SUFFZixNQUFNQyxVQUFVQyxJQUFBQSxjQUFNLEVBQUNGLE1BQU1HLE1BQU0sSUFBSSxBQUFDLENBQUEsTUFBTUMsSUFBQUEsbUJBQVcsRUFBQ04sU0FBU0UsTUFBSyxFQUFHQSxLQUFLLEdBQUdBO0lBQ25GLE1BQU1LLFFBQVEsTUFBTU4sS0FBS08sR0FBRyxDQUFDLElBQU1QLEtBQUtRLE1BQU0sQ0FBQ0MsVUFBVSxDQUFDQyxJQUFBQSxhQUFLLEVBQUNSO0lBQ2hFLE9BQU9JLFNBQVNLLElBQUFBLHFCQUFZLEVBQUNULFNBQVNJLE9BQU9QLFFBQVFhLEtBQUssQ0FBQ0MsR0FBRztBQUNoRTtBQUVBLHFGQUFxRixHQUNyRixnQkFBZ0JDLFVBQ2QsRUFBRUMsUUFBUSxFQUFtQixFQUM3QkMsU0FBMEI7SUFFMUIsSUFBSyxJQUFJQyxPQUFPLEtBQU87UUFDckIsTUFBTUMsT0FBTyxNQUFNSCxTQUNoQkksTUFBTSxHQUNOQyxJQUFJLENBQUNDLGNBQU0sRUFDWEMsS0FBSyxDQUFDQyxJQUFBQSxlQUFHLEVBQUNQLFdBQVdRLElBQUFBLGNBQUUsRUFBQ0gsY0FBTSxDQUFDSSxFQUFFLEVBQUVSLFFBQ25DUyxPQUFPLENBQUNDLElBQUFBLGVBQUcsRUFBQ04sY0FBTSxDQUFDSSxFQUFFLEdBQ3JCRyxLQUFLLENBQUMvQjtRQUNULE1BQU1xQjtRQUNOLE1BQU1XLE9BQU9YLEtBQUtZLEVBQUUsQ0FBQyxDQUFDO1FBQ3RCLElBQUksQ0FBQ0QsUUFBUVgsS0FBS2EsTUFBTSxHQUFHbEMsT0FBTztRQUNsQ29CLE9BQU9ZLEtBQUtKLEVBQUU7SUFDaEI7QUFDRjtBQUVBLHFEQUFxRCxHQUNyRCxNQUFNTyxXQUFXLENBQUMvQixPQUFpQmdDO0lBQ2pDLE1BQU1DLFNBQVNELEtBQUtFLFFBQVEsQ0FBQ0MsR0FBRyxDQUFDbkMsTUFBTXdCLEVBQUU7SUFDekMsT0FBT1MsUUFBUUcsV0FBV3BDLE1BQU1xQyxLQUFLLElBQUlKLE9BQU9LLFFBQVEsS0FBS3RDLE1BQU1zQyxRQUFRO0FBQzdFO0FBT08sZUFBZTNDLGlCQUNwQkcsT0FBd0IsRUFDeEJDLElBQWdCLEVBQ2hCLEVBQUV3QyxLQUFLLEVBQUVDLEdBQUcsRUFBVSxFQUN0QlIsSUFBc0IsRUFDdEJTLFFBQW1CO0lBRW5CLE1BQU1DLFNBQVMsQ0FBQ0MsU0FBd0JyQixJQUFBQSxlQUFHLEVBQUNzQixJQUFBQSxlQUFHLEVBQUNELFFBQVFKLFFBQVFNLElBQUFBLGNBQUUsRUFBQ0YsUUFBUUg7SUFDM0UsTUFBTXpCLFlBQVlPLElBQUFBLGVBQUcsRUFDbkJ3QixJQUFBQSxjQUFFLEVBQUMxQixjQUFNLENBQUMyQixRQUFRLEVBQUVoRCxLQUFLUSxNQUFNLENBQUN5QyxJQUFJLEdBQ3BDQyxJQUFBQSxjQUFFLEVBQ0FQLE9BQU90QixjQUFNLENBQUM4QixTQUFTLEdBQ3ZCUixPQUFPdEIsY0FBTSxDQUFDK0IsTUFBTSxHQUNwQiwrQ0FBK0M7SUFDL0M3QixJQUFBQSxlQUFHLEVBQUM4QixJQUFBQSxtQkFBTyxFQUFDaEMsY0FBTSxDQUFDakIsTUFBTSxFQUFFa0QscUJBQWEsR0FBR1IsSUFBQUEsY0FBRSxFQUFDekIsY0FBTSxDQUFDa0MsU0FBUyxFQUFFZDtJQUdwRSxJQUFJZSxRQUFRO0lBQ1osV0FBVyxNQUFNdEMsUUFBUUosVUFBVWYsU0FBU2lCLFdBQVk7UUFDdER3QyxTQUFTdEMsS0FBS2EsTUFBTTtRQUNwQixNQUFNMEIsV0FBV3hCLE9BQ2JmLEtBQUt3QyxNQUFNLENBQUMsQ0FBQ3pELFFBQ1gwRCxJQUFBQSxlQUFPLEVBQUMxRCxNQUFNRyxNQUFNLElBQUksQ0FBQzRCLFNBQVMvQixPQUFPZ0MsUUFBUTlCLElBQUFBLGNBQU0sRUFBQ0YsTUFBTUcsTUFBTSxLQUV0RWM7UUFDSixNQUFNMEMsSUFBQUEsc0JBQVUsRUFBQ0gsVUFBVSxPQUFPeEQ7WUFDaEMsTUFBTTRELFVBQVUsTUFBTS9ELFFBQVFDLFNBQVNDLE1BQU1DO1lBQzdDLElBQUk0RCxTQUFTbkIsU0FBU29CLElBQUksQ0FBQ0Q7UUFDN0I7SUFDRjtJQUNBLE9BQU9MO0FBQ1Q7QUFHTyxlQUFlN0Qsc0JBQ3BCSSxPQUF3QixFQUN4QkMsSUFBZ0IsRUFDaEJpQyxJQUFVLEVBQ1ZTLFFBQW1CO0lBRW5CLE1BQU1xQixVQUFVO1dBQUk5QixLQUFLRSxRQUFRLENBQUM2QixJQUFJO0tBQUc7SUFDekMsSUFBSyxJQUFJNUMsT0FBTyxHQUFHQSxPQUFPMkMsUUFBUWhDLE1BQU0sRUFBRVgsUUFBUXZCLE1BQU87UUFDdkQsTUFBTW9FLE1BQU1GLFFBQVFHLEtBQUssQ0FBQzlDLE1BQU1BLE9BQU92QjtRQUN2QyxNQUFNcUIsT0FBTyxNQUFNbkIsUUFBUWdCLFFBQVEsQ0FDaENJLE1BQU0sR0FDTkMsSUFBSSxDQUFDQyxjQUFNLEVBQ1hDLEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDOEIsSUFBQUEsbUJBQU8sRUFBQ2hDLGNBQU0sQ0FBQ0ksRUFBRSxFQUFFd0MsTUFBTWxCLElBQUFBLGNBQUUsRUFBQzFCLGNBQU0sQ0FBQzJCLFFBQVEsRUFBRWhELEtBQUtRLE1BQU0sQ0FBQ3lDLElBQUk7UUFDMUUsTUFBTWtCLFFBQVEsSUFBSUMsSUFBSWxELEtBQUttRCxHQUFHLENBQUMsQ0FBQ3BFLFFBQVU7Z0JBQUNBLE1BQU13QixFQUFFO2dCQUFFeEI7YUFBTTtRQUMzRCxNQUFNMkQsSUFBQUEsc0JBQVUsRUFBQ0ssS0FBSyxPQUFPSztZQUMzQixNQUFNcEMsU0FBU0QsS0FBS0UsUUFBUSxDQUFDQyxHQUFHLENBQUNrQztZQUNqQyxNQUFNckUsUUFBUWtFLE1BQU0vQixHQUFHLENBQUNrQztZQUN4QixJQUFJLENBQUNwQyxRQUFRO1lBQ2IsSUFBSSxDQUFDakMsT0FBTztnQkFDVnlDLFNBQVNvQixJQUFJLENBQUM7b0JBQUVTLE1BQU07b0JBQXNCRDtvQkFBU0UsT0FBT3RDO2dCQUFPO1lBQ3JFLE9BQU8sSUFBSSxDQUFDRixTQUFTL0IsT0FBT2dDLE9BQU87Z0JBQ2pDLE1BQU0sRUFBRTdCLE1BQU0sRUFBRWtDLE9BQU9ELE1BQU0sRUFBRUUsUUFBUSxFQUFFLEdBQUd0QztnQkFDNUMsTUFBTXdFLE9BQU87b0JBQUVyRTtvQkFBUWlDO29CQUFRRTtnQkFBUztnQkFDeENHLFNBQVNvQixJQUFJLENBQUM7b0JBQUVTLE1BQU07b0JBQWtCRDtvQkFBU0c7b0JBQU1ELE9BQU90QztnQkFBTztZQUN2RSxPQUFPLElBQUksQ0FBQ3lCLElBQUFBLGVBQU8sRUFBQzFELE1BQU1HLE1BQU0sR0FBRztnQkFDakMsTUFBTXlELFVBQVUsTUFBTS9ELFFBQVFDLFNBQVNDLE1BQU1DO2dCQUM3QyxJQUFJNEQsU0FBU25CLFNBQVNvQixJQUFJLENBQUNEO1lBQzdCO1FBQ0Y7SUFDRjtBQUNGIn0=