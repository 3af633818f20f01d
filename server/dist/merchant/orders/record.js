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
    get findOrder () {
        return findOrder;
    },
    get isOrderNumber () {
        return isOrderNumber;
    },
    get listOwnOrders () {
        return listOwnOrders;
    },
    get orderNotFound () {
        return orderNotFound;
    },
    get recordEvent () {
        return recordEvent;
    },
    get requireOwnOrder () {
        return requireOwnOrder;
    },
    get toOrder () {
        return toOrder;
    },
    get transact () {
        return transact;
    }
});
const _drizzleorm = require("drizzle-orm");
const _schema = require("../database/schema");
const _errors = require("../errors");
const LIST_LIMIT = 100;
const isOrderNumber = (id)=>/^\w{1,64}$/.test(id);
const orderNotFound = ()=>new _errors.ApiError(404, 'order_not_found', 'There is no such order.');
async function findOrder(queries, id) {
    if (!isOrderNumber(id)) return undefined;
    const [row] = await queries.select().from(_schema.orders).where((0, _drizzleorm.eq)(_schema.orders.id, id));
    return row;
}
async function requireOwnOrder(queries, userId, id) {
    const row = await findOrder(queries, id);
    if (row?.userId !== userId) throw orderNotFound();
    return row;
}
async function listOwnOrders(queries, userId) {
    return queries.select().from(_schema.orders).where((0, _drizzleorm.eq)(_schema.orders.userId, userId)).orderBy((0, _drizzleorm.desc)(_schema.orders.createdAt), (0, _drizzleorm.desc)(_schema.orders.id)).limit(LIST_LIMIT);
}
/** Kinds of events that a transaction has written, until it is there to stay. */ const written = new WeakMap();
async function transact({ database, metrics }, task) {
    const kinds = [];
    const result = await database.transaction(async (tx)=>{
        written.set(tx, kinds);
        return task(tx);
    });
    for (const kind of kinds)metrics.orderEvent(kind);
    return result;
}
async function recordEvent(tx, event) {
    const rows = await tx.insert(_schema.orderEvents).values(event).onConflictDoNothing().returning({
        id: _schema.orderEvents.id
    });
    if (rows.length > 0) written.get(tx)?.push(event.kind);
}
function toOrder(row) {
    return {
        id: row.id,
        status: row.status,
        currency: row.currency,
        lines: row.lines,
        adjustments: row.adjustments,
        total: row.total,
        createdAt: row.createdAt,
        expiresAt: row.expiresAt,
        ...row.paidAt !== null && {
            paidAt: row.paidAt
        },
        ...row.refunded > 0 && {
            refunded: row.refunded
        },
        ...row.status === 'awaiting_payment' && row.trade && {
            trade: row.trade
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvcmVjb3JkLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGRlc2MsIGVxIH0gZnJvbSAnZHJpenpsZS1vcm0nO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuLi9jb250ZXh0JztcbmltcG9ydCB0eXBlIHsgT3JkZXIgfSBmcm9tICcuLi9jb250cmFjdCc7XG5pbXBvcnQgdHlwZSB7IERhdGFiYXNlIH0gZnJvbSAnLi4vZGF0YWJhc2UvZGF0YWJhc2UnO1xuaW1wb3J0IHsgb3JkZXJFdmVudHMsIG9yZGVycyB9IGZyb20gJy4uL2RhdGFiYXNlL3NjaGVtYSc7XG5pbXBvcnQgdHlwZSB7IE9yZGVyRXZlbnRLaW5kIH0gZnJvbSAnLi4vZGF0YWJhc2Uvc2NoZW1hJztcbmltcG9ydCB7IEFwaUVycm9yIH0gZnJvbSAnLi4vZXJyb3JzJztcblxuZXhwb3J0IHR5cGUgT3JkZXJSb3cgPSB0eXBlb2Ygb3JkZXJzLiRpbmZlclNlbGVjdDtcblxuLyoqIEEgdHJhbnNhY3Rpb24gb3IgdGhlIGRhdGFiYXNlIGl0c2VsZi4gKi9cbmV4cG9ydCB0eXBlIFF1ZXJpZXMgPSBQaWNrPERhdGFiYXNlLCAnc2VsZWN0JyB8ICdpbnNlcnQnIHwgJ3VwZGF0ZSc+O1xuXG5jb25zdCBMSVNUX0xJTUlUID0gMTAwO1xuXG4vKiogV2hldGhlciB0aGlzIGNhbiBiZSBhbiBvcmRlcidzIG51bWJlciBhdCBhbGw6IGEgbnVsbCBieXRlLCBmb3Igb25lLCBpcyBhbiBlcnJvciB0byB0aGUgZGF0YWJhc2UuICovXG5leHBvcnQgY29uc3QgaXNPcmRlck51bWJlciA9IChpZDogc3RyaW5nKTogYm9vbGVhbiA9PiAvXlxcd3sxLDY0fSQvLnRlc3QoaWQpO1xuXG5leHBvcnQgY29uc3Qgb3JkZXJOb3RGb3VuZCA9ICgpOiBBcGlFcnJvciA9PlxuICBuZXcgQXBpRXJyb3IoNDA0LCAnb3JkZXJfbm90X2ZvdW5kJywgJ1RoZXJlIGlzIG5vIHN1Y2ggb3JkZXIuJyk7XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBmaW5kT3JkZXIocXVlcmllczogUXVlcmllcywgaWQ6IHN0cmluZyk6IFByb21pc2U8T3JkZXJSb3cgfCB1bmRlZmluZWQ+IHtcbiAgaWYgKCFpc09yZGVyTnVtYmVyKGlkKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgW3Jvd10gPSBhd2FpdCBxdWVyaWVzLnNlbGVjdCgpLmZyb20ob3JkZXJzKS53aGVyZShlcShvcmRlcnMuaWQsIGlkKSk7XG4gIHJldHVybiByb3c7XG59XG5cbi8qKiBAdGhyb3dzIEFwaUVycm9yIGBvcmRlcl9ub3RfZm91bmRgLCBmb3IgYW5vdGhlciB1c2VyJ3Mgb3JkZXIgYXMgZm9yIG5vbmUgKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZXF1aXJlT3duT3JkZXIoXG4gIHF1ZXJpZXM6IFF1ZXJpZXMsXG4gIHVzZXJJZDogc3RyaW5nLFxuICBpZDogc3RyaW5nLFxuKTogUHJvbWlzZTxPcmRlclJvdz4ge1xuICBjb25zdCByb3cgPSBhd2FpdCBmaW5kT3JkZXIocXVlcmllcywgaWQpO1xuICBpZiAocm93Py51c2VySWQgIT09IHVzZXJJZCkgdGhyb3cgb3JkZXJOb3RGb3VuZCgpO1xuICByZXR1cm4gcm93O1xufVxuXG4vKiogVGhlIG5ld2VzdCBodW5kcmVkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxpc3RPd25PcmRlcnMocXVlcmllczogUXVlcmllcywgdXNlcklkOiBzdHJpbmcpOiBQcm9taXNlPE9yZGVyUm93W10+IHtcbiAgcmV0dXJuIHF1ZXJpZXNcbiAgICAuc2VsZWN0KClcbiAgICAuZnJvbShvcmRlcnMpXG4gICAgLndoZXJlKGVxKG9yZGVycy51c2VySWQsIHVzZXJJZCkpXG4gICAgLm9yZGVyQnkoZGVzYyhvcmRlcnMuY3JlYXRlZEF0KSwgZGVzYyhvcmRlcnMuaWQpKVxuICAgIC5saW1pdChMSVNUX0xJTUlUKTtcbn1cblxuLyoqIEtpbmRzIG9mIGV2ZW50cyB0aGF0IGEgdHJhbnNhY3Rpb24gaGFzIHdyaXR0ZW4sIHVudGlsIGl0IGlzIHRoZXJlIHRvIHN0YXkuICovXG5jb25zdCB3cml0dGVuID0gbmV3IFdlYWtNYXA8UXVlcmllcywgT3JkZXJFdmVudEtpbmRbXT4oKTtcblxuLyoqIFJ1bnMgYSB0cmFuc2FjdGlvbiwgYW5kIGNvdW50cyBpdHMgZXZlbnRzIHdoZW4gaXQgaGFzIHN1Y2NlZWRlZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB0cmFuc2FjdDxUPihcbiAgeyBkYXRhYmFzZSwgbWV0cmljcyB9OiBNZXJjaGFudENvbnRleHQsXG4gIHRhc2s6ICh0eDogUXVlcmllcykgPT4gUHJvbWlzZTxUPixcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCBraW5kczogT3JkZXJFdmVudEtpbmRbXSA9IFtdO1xuICBjb25zdCByZXN1bHQgPSBhd2FpdCBkYXRhYmFzZS50cmFuc2FjdGlvbihhc3luYyAodHgpID0+IHtcbiAgICB3cml0dGVuLnNldCh0eCwga2luZHMpO1xuICAgIHJldHVybiB0YXNrKHR4KTtcbiAgfSk7XG4gIGZvciAoY29uc3Qga2luZCBvZiBraW5kcykgbWV0cmljcy5vcmRlckV2ZW50KGtpbmQpO1xuICByZXR1cm4gcmVzdWx0O1xufVxuXG4vKipcbiAqIEFwcGVuZHMgdG8gdGhlIG9yZGVyJ3MgaGlzdG9yeTsgYW4gZXZlbnQgd2l0aCBhIGBvbmNlS2V5YCB0aGF0IGlzIHRoZXJlIGFscmVhZHkgaXMgbm90IHdyaXR0ZW4gYWdhaW4uXG4gKiBAcGFyYW0gdHggb2Yge0BsaW5rIHRyYW5zYWN0fVxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVjb3JkRXZlbnQoXG4gIHR4OiBRdWVyaWVzLFxuICBldmVudDoge1xuICAgIG9yZGVySWQ6IHN0cmluZztcbiAgICBraW5kOiBPcmRlckV2ZW50S2luZDtcbiAgICBvbmNlS2V5Pzogc3RyaW5nO1xuICAgIGV2aWRlbmNlOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudW1iZXI+O1xuICAgIGF0OiBudW1iZXI7XG4gIH0sXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgcm93cyA9IGF3YWl0IHR4XG4gICAgLmluc2VydChvcmRlckV2ZW50cylcbiAgICAudmFsdWVzKGV2ZW50KVxuICAgIC5vbkNvbmZsaWN0RG9Ob3RoaW5nKClcbiAgICAucmV0dXJuaW5nKHsgaWQ6IG9yZGVyRXZlbnRzLmlkIH0pO1xuICBpZiAocm93cy5sZW5ndGggPiAwKSB3cml0dGVuLmdldCh0eCk/LnB1c2goZXZlbnQua2luZCk7XG59XG5cbi8qKiBUaGUgcm93IGFzIGRvY3MvaHR0cC1hcGkubWQgc2hvd3MgaXQ6IHdoYXQgdGhlIGNsaWVudCBwYXlzIHdpdGggaXMgdGhlcmUgb25seSB3aGlsZSBpdCBjYW4gYmUgcGFpZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b09yZGVyKHJvdzogT3JkZXJSb3cpOiBPcmRlciB7XG4gIHJldHVybiB7XG4gICAgaWQ6IHJvdy5pZCxcbiAgICBzdGF0dXM6IHJvdy5zdGF0dXMsXG4gICAgY3VycmVuY3k6IHJvdy5jdXJyZW5jeSxcbiAgICBsaW5lczogcm93LmxpbmVzLFxuICAgIGFkanVzdG1lbnRzOiByb3cuYWRqdXN0bWVudHMsXG4gICAgdG90YWw6IHJvdy50b3RhbCxcbiAgICBjcmVhdGVkQXQ6IHJvdy5jcmVhdGVkQXQsXG4gICAgZXhwaXJlc0F0OiByb3cuZXhwaXJlc0F0LFxuICAgIC4uLihyb3cucGFpZEF0ICE9PSBudWxsICYmIHsgcGFpZEF0OiByb3cucGFpZEF0IH0pLFxuICAgIC4uLihyb3cucmVmdW5kZWQgPiAwICYmIHsgcmVmdW5kZWQ6IHJvdy5yZWZ1bmRlZCB9KSxcbiAgICAuLi4ocm93LnN0YXR1cyA9PT0gJ2F3YWl0aW5nX3BheW1lbnQnICYmIHJvdy50cmFkZSAmJiB7IHRyYWRlOiByb3cudHJhZGUgfSksXG4gIH07XG59XG4iXSwibmFtZXMiOlsiZmluZE9yZGVyIiwiaXNPcmRlck51bWJlciIsImxpc3RPd25PcmRlcnMiLCJvcmRlck5vdEZvdW5kIiwicmVjb3JkRXZlbnQiLCJyZXF1aXJlT3duT3JkZXIiLCJ0b09yZGVyIiwidHJhbnNhY3QiLCJMSVNUX0xJTUlUIiwiaWQiLCJ0ZXN0IiwiQXBpRXJyb3IiLCJxdWVyaWVzIiwidW5kZWZpbmVkIiwicm93Iiwic2VsZWN0IiwiZnJvbSIsIm9yZGVycyIsIndoZXJlIiwiZXEiLCJ1c2VySWQiLCJvcmRlckJ5IiwiZGVzYyIsImNyZWF0ZWRBdCIsImxpbWl0Iiwid3JpdHRlbiIsIldlYWtNYXAiLCJkYXRhYmFzZSIsIm1ldHJpY3MiLCJ0YXNrIiwia2luZHMiLCJyZXN1bHQiLCJ0cmFuc2FjdGlvbiIsInR4Iiwic2V0Iiwia2luZCIsIm9yZGVyRXZlbnQiLCJldmVudCIsInJvd3MiLCJpbnNlcnQiLCJvcmRlckV2ZW50cyIsInZhbHVlcyIsIm9uQ29uZmxpY3REb05vdGhpbmciLCJyZXR1cm5pbmciLCJsZW5ndGgiLCJnZXQiLCJwdXNoIiwic3RhdHVzIiwiY3VycmVuY3kiLCJsaW5lcyIsImFkanVzdG1lbnRzIiwidG90YWwiLCJleHBpcmVzQXQiLCJwYWlkQXQiLCJyZWZ1bmRlZCIsInRyYWRlIl0sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztRQXFCc0JBO2VBQUFBOztRQUxUQztlQUFBQTs7UUF1QlNDO2VBQUFBOztRQXJCVEM7ZUFBQUE7O1FBbURTQztlQUFBQTs7UUF6Q0FDO2VBQUFBOztRQTRETkM7ZUFBQUE7O1FBcENNQztlQUFBQTs7OzRCQXBERzt3QkFJVzt3QkFFWDtBQU96QixNQUFNQyxhQUFhO0FBR1osTUFBTVAsZ0JBQWdCLENBQUNRLEtBQXdCLGFBQWFDLElBQUksQ0FBQ0Q7QUFFakUsTUFBTU4sZ0JBQWdCLElBQzNCLElBQUlRLGdCQUFRLENBQUMsS0FBSyxtQkFBbUI7QUFFaEMsZUFBZVgsVUFBVVksT0FBZ0IsRUFBRUgsRUFBVTtJQUMxRCxJQUFJLENBQUNSLGNBQWNRLEtBQUssT0FBT0k7SUFDL0IsTUFBTSxDQUFDQyxJQUFJLEdBQUcsTUFBTUYsUUFBUUcsTUFBTSxHQUFHQyxJQUFJLENBQUNDLGNBQU0sRUFBRUMsS0FBSyxDQUFDQyxJQUFBQSxjQUFFLEVBQUNGLGNBQU0sQ0FBQ1IsRUFBRSxFQUFFQTtJQUN0RSxPQUFPSztBQUNUO0FBR08sZUFBZVQsZ0JBQ3BCTyxPQUFnQixFQUNoQlEsTUFBYyxFQUNkWCxFQUFVO0lBRVYsTUFBTUssTUFBTSxNQUFNZCxVQUFVWSxTQUFTSDtJQUNyQyxJQUFJSyxLQUFLTSxXQUFXQSxRQUFRLE1BQU1qQjtJQUNsQyxPQUFPVztBQUNUO0FBR08sZUFBZVosY0FBY1UsT0FBZ0IsRUFBRVEsTUFBYztJQUNsRSxPQUFPUixRQUNKRyxNQUFNLEdBQ05DLElBQUksQ0FBQ0MsY0FBTSxFQUNYQyxLQUFLLENBQUNDLElBQUFBLGNBQUUsRUFBQ0YsY0FBTSxDQUFDRyxNQUFNLEVBQUVBLFNBQ3hCQyxPQUFPLENBQUNDLElBQUFBLGdCQUFJLEVBQUNMLGNBQU0sQ0FBQ00sU0FBUyxHQUFHRCxJQUFBQSxnQkFBSSxFQUFDTCxjQUFNLENBQUNSLEVBQUUsR0FDOUNlLEtBQUssQ0FBQ2hCO0FBQ1g7QUFFQSwrRUFBK0UsR0FDL0UsTUFBTWlCLFVBQVUsSUFBSUM7QUFHYixlQUFlbkIsU0FDcEIsRUFBRW9CLFFBQVEsRUFBRUMsT0FBTyxFQUFtQixFQUN0Q0MsSUFBaUM7SUFFakMsTUFBTUMsUUFBMEIsRUFBRTtJQUNsQyxNQUFNQyxTQUFTLE1BQU1KLFNBQVNLLFdBQVcsQ0FBQyxPQUFPQztRQUMvQ1IsUUFBUVMsR0FBRyxDQUFDRCxJQUFJSDtRQUNoQixPQUFPRCxLQUFLSTtJQUNkO0lBQ0EsS0FBSyxNQUFNRSxRQUFRTCxNQUFPRixRQUFRUSxVQUFVLENBQUNEO0lBQzdDLE9BQU9KO0FBQ1Q7QUFNTyxlQUFlM0IsWUFDcEI2QixFQUFXLEVBQ1hJLEtBTUM7SUFFRCxNQUFNQyxPQUFPLE1BQU1MLEdBQ2hCTSxNQUFNLENBQUNDLG1CQUFXLEVBQ2xCQyxNQUFNLENBQUNKLE9BQ1BLLG1CQUFtQixHQUNuQkMsU0FBUyxDQUFDO1FBQUVsQyxJQUFJK0IsbUJBQVcsQ0FBQy9CLEVBQUU7SUFBQztJQUNsQyxJQUFJNkIsS0FBS00sTUFBTSxHQUFHLEdBQUduQixRQUFRb0IsR0FBRyxDQUFDWixLQUFLYSxLQUFLVCxNQUFNRixJQUFJO0FBQ3ZEO0FBR08sU0FBUzdCLFFBQVFRLEdBQWE7SUFDbkMsT0FBTztRQUNMTCxJQUFJSyxJQUFJTCxFQUFFO1FBQ1ZzQyxRQUFRakMsSUFBSWlDLE1BQU07UUFDbEJDLFVBQVVsQyxJQUFJa0MsUUFBUTtRQUN0QkMsT0FBT25DLElBQUltQyxLQUFLO1FBQ2hCQyxhQUFhcEMsSUFBSW9DLFdBQVc7UUFDNUJDLE9BQU9yQyxJQUFJcUMsS0FBSztRQUNoQjVCLFdBQVdULElBQUlTLFNBQVM7UUFDeEI2QixXQUFXdEMsSUFBSXNDLFNBQVM7UUFDeEIsR0FBSXRDLElBQUl1QyxNQUFNLEtBQUssUUFBUTtZQUFFQSxRQUFRdkMsSUFBSXVDLE1BQU07UUFBQyxDQUFDO1FBQ2pELEdBQUl2QyxJQUFJd0MsUUFBUSxHQUFHLEtBQUs7WUFBRUEsVUFBVXhDLElBQUl3QyxRQUFRO1FBQUMsQ0FBQztRQUNsRCxHQUFJeEMsSUFBSWlDLE1BQU0sS0FBSyxzQkFBc0JqQyxJQUFJeUMsS0FBSyxJQUFJO1lBQUVBLE9BQU96QyxJQUFJeUMsS0FBSztRQUFDLENBQUM7SUFDNUU7QUFDRiJ9