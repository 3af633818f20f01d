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
    get performDueRefunds () {
        return performDueRefunds;
    },
    get settleDueOrders () {
        return settleDueOrders;
    }
});
const _drizzleorm = require("drizzle-orm");
const _schema = require("../database/schema");
const _inparallel = require("../in-parallel");
const _asking = require("./asking");
const _refund = require("./refund");
const _settle = require("./settle");
/** Rows that one sweep takes at a time. */ const BATCH = 64;
/** Asks about what was taken. One that fails is logged and waits for its next turn; the others do not wait for it. */ const askAboutEach = ({ log }, taken, ask)=>(0, _inparallel.inParallel)(taken, (row)=>ask(row).catch((error)=>log.error({
                err: error,
                id: row.id
            }, 'not settled')));
async function settleDueOrders(context) {
    const now = context.clock.now();
    const { asking } = context.settings;
    for(let count = 0;;){
        const due = context.database.select({
            id: _schema.orders.id
        }).from(_schema.orders).where((0, _drizzleorm.lte)(_schema.orders.askAt, now)).orderBy((0, _drizzleorm.asc)(_schema.orders.askAt)).limit(BATCH).for('update', {
            skipLocked: true
        });
        const taken = await context.database.update(_schema.orders).set({
            // Its time limit is a turn as well.
            askAt: (0, _drizzleorm.sql)`case when ${_schema.orders.expiresAt} > ${now} then least(${(0, _asking.nextAsk)(now, _schema.orders.asked, asking)}, ${_schema.orders.expiresAt}) else ${(0, _asking.nextAsk)(now, _schema.orders.asked, asking)} end`,
            asked: (0, _drizzleorm.sql)`${_schema.orders.asked} + 1`
        }).where((0, _drizzleorm.inArray)(_schema.orders.id, due)).returning();
        await askAboutEach(context, taken, (order)=>(0, _settle.settleOrder)(context, order));
        count += taken.length;
        if (taken.length < BATCH) return count;
    }
}
async function performDueRefunds(context) {
    const now = context.clock.now();
    const { asking } = context.settings;
    for(let count = 0;;){
        const due = context.database.select({
            id: _schema.refunds.id
        }).from(_schema.refunds).where((0, _drizzleorm.lte)(_schema.refunds.askAt, now)).orderBy((0, _drizzleorm.asc)(_schema.refunds.askAt)).limit(BATCH).for('update', {
            skipLocked: true
        });
        const taken = await context.database.update(_schema.refunds).set({
            askAt: (0, _asking.nextAsk)(now, _schema.refunds.asked, asking),
            asked: (0, _drizzleorm.sql)`${_schema.refunds.asked} + 1`
        }).where((0, _drizzleorm.inArray)(_schema.refunds.id, due)).returning({
            id: _schema.refunds.id
        });
        await askAboutEach(context, taken, ({ id })=>(0, _refund.performRefund)(context, id));
        count += taken.length;
        if (taken.length < BATCH) return count;
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvc3dlZXAudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgYXNjLCBpbkFycmF5LCBsdGUsIHNxbCB9IGZyb20gJ2RyaXp6bGUtb3JtJztcbmltcG9ydCB0eXBlIHsgTWVyY2hhbnRDb250ZXh0IH0gZnJvbSAnLi4vY29udGV4dCc7XG5pbXBvcnQgeyBvcmRlcnMsIHJlZnVuZHMgfSBmcm9tICcuLi9kYXRhYmFzZS9zY2hlbWEnO1xuaW1wb3J0IHsgaW5QYXJhbGxlbCB9IGZyb20gJy4uL2luLXBhcmFsbGVsJztcbmltcG9ydCB7IG5leHRBc2sgfSBmcm9tICcuL2Fza2luZyc7XG5pbXBvcnQgeyBwZXJmb3JtUmVmdW5kIH0gZnJvbSAnLi9yZWZ1bmQnO1xuaW1wb3J0IHsgc2V0dGxlT3JkZXIgfSBmcm9tICcuL3NldHRsZSc7XG5cbi8qKiBSb3dzIHRoYXQgb25lIHN3ZWVwIHRha2VzIGF0IGEgdGltZS4gKi9cbmNvbnN0IEJBVENIID0gNjQ7XG5cbi8qKiBBc2tzIGFib3V0IHdoYXQgd2FzIHRha2VuLiBPbmUgdGhhdCBmYWlscyBpcyBsb2dnZWQgYW5kIHdhaXRzIGZvciBpdHMgbmV4dCB0dXJuOyB0aGUgb3RoZXJzIGRvIG5vdCB3YWl0IGZvciBpdC4gKi9cbmNvbnN0IGFza0Fib3V0RWFjaCA9IDxUIGV4dGVuZHMgeyBpZDogc3RyaW5nIH0+KFxuICB7IGxvZyB9OiBNZXJjaGFudENvbnRleHQsXG4gIHRha2VuOiBUW10sXG4gIGFzazogKHJvdzogVCkgPT4gUHJvbWlzZTx1bmtub3duPixcbik6IFByb21pc2U8dm9pZD4gPT5cbiAgaW5QYXJhbGxlbCh0YWtlbiwgKHJvdykgPT5cbiAgICBhc2socm93KS5jYXRjaCgoZXJyb3I6IHVua25vd24pID0+IGxvZy5lcnJvcih7IGVycjogZXJyb3IsIGlkOiByb3cuaWQgfSwgJ25vdCBzZXR0bGVkJykpLFxuICApO1xuXG4vKipcbiAqIEFza3MgdGhlIHdhbGxldCBhYm91dCBldmVyeSBvcGVuIG9yZGVyIHdob3NlIHR1cm4gaXQgaXMsIHNvIHRoYXQgZWFjaCBvbmUgZW5kcyBhbHRob3VnaCBub2JvZHkgYXNrcyBhbnkgbW9yZS4gVGFraW5nIGFcbiAqIHJvdyBtb3ZlcyBpdHMgbmV4dCB0dXJuIG9uLCBzbyB0aGF0IG5vIG90aGVyIHJlcGxpY2EgdGFrZXMgaXQgdG9vLCBhbmQgYSBjcmFzaCBvbmx5IGRlbGF5cyBpdC5cbiAqIEByZXR1cm5zIGhvdyBtYW55IHdlcmUgYXNrZWQgYWJvdXRcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNldHRsZUR1ZU9yZGVycyhjb250ZXh0OiBNZXJjaGFudENvbnRleHQpOiBQcm9taXNlPG51bWJlcj4ge1xuICBjb25zdCBub3cgPSBjb250ZXh0LmNsb2NrLm5vdygpO1xuICBjb25zdCB7IGFza2luZyB9ID0gY29udGV4dC5zZXR0aW5ncztcbiAgZm9yIChsZXQgY291bnQgPSAwOyA7KSB7XG4gICAgY29uc3QgZHVlID0gY29udGV4dC5kYXRhYmFzZVxuICAgICAgLnNlbGVjdCh7IGlkOiBvcmRlcnMuaWQgfSlcbiAgICAgIC5mcm9tKG9yZGVycylcbiAgICAgIC53aGVyZShsdGUob3JkZXJzLmFza0F0LCBub3cpKVxuICAgICAgLm9yZGVyQnkoYXNjKG9yZGVycy5hc2tBdCkpXG4gICAgICAubGltaXQoQkFUQ0gpXG4gICAgICAuZm9yKCd1cGRhdGUnLCB7IHNraXBMb2NrZWQ6IHRydWUgfSk7XG4gICAgY29uc3QgdGFrZW4gPSBhd2FpdCBjb250ZXh0LmRhdGFiYXNlXG4gICAgICAudXBkYXRlKG9yZGVycylcbiAgICAgIC5zZXQoe1xuICAgICAgICAvLyBJdHMgdGltZSBsaW1pdCBpcyBhIHR1cm4gYXMgd2VsbC5cbiAgICAgICAgYXNrQXQ6IHNxbGBjYXNlIHdoZW4gJHtvcmRlcnMuZXhwaXJlc0F0fSA+ICR7bm93fSB0aGVuIGxlYXN0KCR7bmV4dEFzayhub3csIG9yZGVycy5hc2tlZCwgYXNraW5nKX0sICR7b3JkZXJzLmV4cGlyZXNBdH0pIGVsc2UgJHtuZXh0QXNrKG5vdywgb3JkZXJzLmFza2VkLCBhc2tpbmcpfSBlbmRgLFxuICAgICAgICBhc2tlZDogc3FsYCR7b3JkZXJzLmFza2VkfSArIDFgLFxuICAgICAgfSlcbiAgICAgIC53aGVyZShpbkFycmF5KG9yZGVycy5pZCwgZHVlKSlcbiAgICAgIC5yZXR1cm5pbmcoKTtcbiAgICBhd2FpdCBhc2tBYm91dEVhY2goY29udGV4dCwgdGFrZW4sIChvcmRlcikgPT4gc2V0dGxlT3JkZXIoY29udGV4dCwgb3JkZXIpKTtcbiAgICBjb3VudCArPSB0YWtlbi5sZW5ndGg7XG4gICAgaWYgKHRha2VuLmxlbmd0aCA8IEJBVENIKSByZXR1cm4gY291bnQ7XG4gIH1cbn1cblxuLyoqXG4gKiBBc2tzIHRoZSB3YWxsZXQgYWdhaW4gZm9yIGV2ZXJ5IHJlZnVuZCB0aGF0IGhhcyBubyBmaW5hbCBhbnN3ZXIgeWV0LlxuICogQHJldHVybnMgaG93IG1hbnkgd2VyZSBhc2tlZCBmb3JcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBlcmZvcm1EdWVSZWZ1bmRzKGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCk6IFByb21pc2U8bnVtYmVyPiB7XG4gIGNvbnN0IG5vdyA9IGNvbnRleHQuY2xvY2subm93KCk7XG4gIGNvbnN0IHsgYXNraW5nIH0gPSBjb250ZXh0LnNldHRpbmdzO1xuICBmb3IgKGxldCBjb3VudCA9IDA7IDspIHtcbiAgICBjb25zdCBkdWUgPSBjb250ZXh0LmRhdGFiYXNlXG4gICAgICAuc2VsZWN0KHsgaWQ6IHJlZnVuZHMuaWQgfSlcbiAgICAgIC5mcm9tKHJlZnVuZHMpXG4gICAgICAud2hlcmUobHRlKHJlZnVuZHMuYXNrQXQsIG5vdykpXG4gICAgICAub3JkZXJCeShhc2MocmVmdW5kcy5hc2tBdCkpXG4gICAgICAubGltaXQoQkFUQ0gpXG4gICAgICAuZm9yKCd1cGRhdGUnLCB7IHNraXBMb2NrZWQ6IHRydWUgfSk7XG4gICAgY29uc3QgdGFrZW4gPSBhd2FpdCBjb250ZXh0LmRhdGFiYXNlXG4gICAgICAudXBkYXRlKHJlZnVuZHMpXG4gICAgICAuc2V0KHsgYXNrQXQ6IG5leHRBc2sobm93LCByZWZ1bmRzLmFza2VkLCBhc2tpbmcpLCBhc2tlZDogc3FsYCR7cmVmdW5kcy5hc2tlZH0gKyAxYCB9KVxuICAgICAgLndoZXJlKGluQXJyYXkocmVmdW5kcy5pZCwgZHVlKSlcbiAgICAgIC5yZXR1cm5pbmcoeyBpZDogcmVmdW5kcy5pZCB9KTtcbiAgICBhd2FpdCBhc2tBYm91dEVhY2goY29udGV4dCwgdGFrZW4sICh7IGlkIH0pID0+IHBlcmZvcm1SZWZ1bmQoY29udGV4dCwgaWQpKTtcbiAgICBjb3VudCArPSB0YWtlbi5sZW5ndGg7XG4gICAgaWYgKHRha2VuLmxlbmd0aCA8IEJBVENIKSByZXR1cm4gY291bnQ7XG4gIH1cbn1cbiJdLCJuYW1lcyI6WyJwZXJmb3JtRHVlUmVmdW5kcyIsInNldHRsZUR1ZU9yZGVycyIsIkJBVENIIiwiYXNrQWJvdXRFYWNoIiwibG9nIiwidGFrZW4iLCJhc2siLCJpblBhcmFsbGVsIiwicm93IiwiY2F0Y2giLCJlcnJvciIsImVyciIsImlkIiwiY29udGV4dCIsIm5vdyIsImNsb2NrIiwiYXNraW5nIiwic2V0dGluZ3MiLCJjb3VudCIsImR1ZSIsImRhdGFiYXNlIiwic2VsZWN0Iiwib3JkZXJzIiwiZnJvbSIsIndoZXJlIiwibHRlIiwiYXNrQXQiLCJvcmRlckJ5IiwiYXNjIiwibGltaXQiLCJmb3IiLCJza2lwTG9ja2VkIiwidXBkYXRlIiwic2V0Iiwic3FsIiwiZXhwaXJlc0F0IiwibmV4dEFzayIsImFza2VkIiwiaW5BcnJheSIsInJldHVybmluZyIsIm9yZGVyIiwic2V0dGxlT3JkZXIiLCJsZW5ndGgiLCJyZWZ1bmRzIiwicGVyZm9ybVJlZnVuZCJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUF3RHNCQTtlQUFBQTs7UUE5QkFDO2VBQUFBOzs7NEJBMUJpQjt3QkFFUDs0QkFDTDt3QkFDSDt3QkFDTTt3QkFDRjtBQUU1Qix5Q0FBeUMsR0FDekMsTUFBTUMsUUFBUTtBQUVkLG9IQUFvSCxHQUNwSCxNQUFNQyxlQUFlLENBQ25CLEVBQUVDLEdBQUcsRUFBbUIsRUFDeEJDLE9BQ0FDLE1BRUFDLElBQUFBLHNCQUFVLEVBQUNGLE9BQU8sQ0FBQ0csTUFDakJGLElBQUlFLEtBQUtDLEtBQUssQ0FBQyxDQUFDQyxRQUFtQk4sSUFBSU0sS0FBSyxDQUFDO2dCQUFFQyxLQUFLRDtnQkFBT0UsSUFBSUosSUFBSUksRUFBRTtZQUFDLEdBQUc7QUFRdEUsZUFBZVgsZ0JBQWdCWSxPQUF3QjtJQUM1RCxNQUFNQyxNQUFNRCxRQUFRRSxLQUFLLENBQUNELEdBQUc7SUFDN0IsTUFBTSxFQUFFRSxNQUFNLEVBQUUsR0FBR0gsUUFBUUksUUFBUTtJQUNuQyxJQUFLLElBQUlDLFFBQVEsSUFBTTtRQUNyQixNQUFNQyxNQUFNTixRQUFRTyxRQUFRLENBQ3pCQyxNQUFNLENBQUM7WUFBRVQsSUFBSVUsY0FBTSxDQUFDVixFQUFFO1FBQUMsR0FDdkJXLElBQUksQ0FBQ0QsY0FBTSxFQUNYRSxLQUFLLENBQUNDLElBQUFBLGVBQUcsRUFBQ0gsY0FBTSxDQUFDSSxLQUFLLEVBQUVaLE1BQ3hCYSxPQUFPLENBQUNDLElBQUFBLGVBQUcsRUFBQ04sY0FBTSxDQUFDSSxLQUFLLEdBQ3hCRyxLQUFLLENBQUMzQixPQUNONEIsR0FBRyxDQUFDLFVBQVU7WUFBRUMsWUFBWTtRQUFLO1FBQ3BDLE1BQU0xQixRQUFRLE1BQU1RLFFBQVFPLFFBQVEsQ0FDakNZLE1BQU0sQ0FBQ1YsY0FBTSxFQUNiVyxHQUFHLENBQUM7WUFDSCxvQ0FBb0M7WUFDcENQLE9BQU9RLElBQUFBLGVBQUcsQ0FBQSxDQUFDLFVBQVUsRUFBRVosY0FBTSxDQUFDYSxTQUFTLENBQUMsR0FBRyxFQUFFckIsSUFBSSxZQUFZLEVBQUVzQixJQUFBQSxlQUFPLEVBQUN0QixLQUFLUSxjQUFNLENBQUNlLEtBQUssRUFBRXJCLFFBQVEsRUFBRSxFQUFFTSxjQUFNLENBQUNhLFNBQVMsQ0FBQyxPQUFPLEVBQUVDLElBQUFBLGVBQU8sRUFBQ3RCLEtBQUtRLGNBQU0sQ0FBQ2UsS0FBSyxFQUFFckIsUUFBUSxJQUFJLENBQUM7WUFDeEtxQixPQUFPSCxJQUFBQSxlQUFHLENBQUEsQ0FBQyxFQUFFWixjQUFNLENBQUNlLEtBQUssQ0FBQyxJQUFJLENBQUM7UUFDakMsR0FDQ2IsS0FBSyxDQUFDYyxJQUFBQSxtQkFBTyxFQUFDaEIsY0FBTSxDQUFDVixFQUFFLEVBQUVPLE1BQ3pCb0IsU0FBUztRQUNaLE1BQU1wQyxhQUFhVSxTQUFTUixPQUFPLENBQUNtQyxRQUFVQyxJQUFBQSxtQkFBVyxFQUFDNUIsU0FBUzJCO1FBQ25FdEIsU0FBU2IsTUFBTXFDLE1BQU07UUFDckIsSUFBSXJDLE1BQU1xQyxNQUFNLEdBQUd4QyxPQUFPLE9BQU9nQjtJQUNuQztBQUNGO0FBTU8sZUFBZWxCLGtCQUFrQmEsT0FBd0I7SUFDOUQsTUFBTUMsTUFBTUQsUUFBUUUsS0FBSyxDQUFDRCxHQUFHO0lBQzdCLE1BQU0sRUFBRUUsTUFBTSxFQUFFLEdBQUdILFFBQVFJLFFBQVE7SUFDbkMsSUFBSyxJQUFJQyxRQUFRLElBQU07UUFDckIsTUFBTUMsTUFBTU4sUUFBUU8sUUFBUSxDQUN6QkMsTUFBTSxDQUFDO1lBQUVULElBQUkrQixlQUFPLENBQUMvQixFQUFFO1FBQUMsR0FDeEJXLElBQUksQ0FBQ29CLGVBQU8sRUFDWm5CLEtBQUssQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDa0IsZUFBTyxDQUFDakIsS0FBSyxFQUFFWixNQUN6QmEsT0FBTyxDQUFDQyxJQUFBQSxlQUFHLEVBQUNlLGVBQU8sQ0FBQ2pCLEtBQUssR0FDekJHLEtBQUssQ0FBQzNCLE9BQ040QixHQUFHLENBQUMsVUFBVTtZQUFFQyxZQUFZO1FBQUs7UUFDcEMsTUFBTTFCLFFBQVEsTUFBTVEsUUFBUU8sUUFBUSxDQUNqQ1ksTUFBTSxDQUFDVyxlQUFPLEVBQ2RWLEdBQUcsQ0FBQztZQUFFUCxPQUFPVSxJQUFBQSxlQUFPLEVBQUN0QixLQUFLNkIsZUFBTyxDQUFDTixLQUFLLEVBQUVyQjtZQUFTcUIsT0FBT0gsSUFBQUEsZUFBRyxDQUFBLENBQUMsRUFBRVMsZUFBTyxDQUFDTixLQUFLLENBQUMsSUFBSSxDQUFDO1FBQUMsR0FDbkZiLEtBQUssQ0FBQ2MsSUFBQUEsbUJBQU8sRUFBQ0ssZUFBTyxDQUFDL0IsRUFBRSxFQUFFTyxNQUMxQm9CLFNBQVMsQ0FBQztZQUFFM0IsSUFBSStCLGVBQU8sQ0FBQy9CLEVBQUU7UUFBQztRQUM5QixNQUFNVCxhQUFhVSxTQUFTUixPQUFPLENBQUMsRUFBRU8sRUFBRSxFQUFFLEdBQUtnQyxJQUFBQSxxQkFBYSxFQUFDL0IsU0FBU0Q7UUFDdEVNLFNBQVNiLE1BQU1xQyxNQUFNO1FBQ3JCLElBQUlyQyxNQUFNcUMsTUFBTSxHQUFHeEMsT0FBTyxPQUFPZ0I7SUFDbkM7QUFDRiJ9