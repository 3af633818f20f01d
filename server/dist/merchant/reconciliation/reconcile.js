"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "reconcileDay", {
    enumerable: true,
    get: function() {
        return reconcileDay;
    }
});
const _drizzleorm = require("drizzle-orm");
const _clock = require("../../clock");
const _schema = require("../database/schema");
const _orders = require("./orders");
const _refunds = require("./refunds");
const _walletside = require("./wallet-side");
const DAY = 24 * 60 * 60_000;
/** Found from both sides, an order is one finding. */ function once(findings) {
    const keyOf = ({ kind, orderId, refundNo = '' })=>`${kind} ${orderId} ${refundNo}`;
    return [
        ...new Map(findings.map((finding)=>[
                keyOf(finding),
                finding
            ])).entries()
    ].sort(([a], [b])=>a < b ? -1 : 1).map(([, finding])=>finding);
}
async function readNotices({ database }, provider, { start, end }) {
    const rows = await database.select({
        kind: _schema.orderEvents.kind,
        orderId: _schema.orderEvents.orderId,
        at: _schema.orderEvents.at
    }).from(_schema.orderEvents).innerJoin(_schema.orders, (0, _drizzleorm.eq)(_schema.orders.id, _schema.orderEvents.orderId)).where((0, _drizzleorm.and)((0, _drizzleorm.eq)(_schema.orders.provider, provider), (0, _drizzleorm.inArray)(_schema.orderEvents.kind, [
        'paid_after_close',
        'amount_mismatch'
    ]), (0, _drizzleorm.gte)(_schema.orderEvents.at, start), (0, _drizzleorm.lt)(_schema.orderEvents.at, end))).orderBy((0, _drizzleorm.asc)(_schema.orderEvents.id));
    return rows.flatMap(({ kind, orderId, at })=>kind === 'paid_after_close' || kind === 'amount_mismatch' ? [
            {
                kind,
                orderId,
                at
            }
        ] : []);
}
async function compare(context, wallet, day, period) {
    const side = new _walletside.WalletSide(wallet);
    const findings = [];
    const source = wallet.bill ? 'bill' : 'queries';
    const bill = await side.bill(day);
    let count = 0;
    // Without its bill the wallet would be asked about each order of the day, and the report not be complete after that.
    if (bill || source === 'queries') {
        count = await (0, _orders.compareOwnOrders)(context, side, period, bill, findings);
    }
    if (bill) {
        await (0, _orders.compareBilledPayments)(context, side, bill, findings);
        await (0, _refunds.compareOwnRefunds)(context, side, period, findings);
        await (0, _refunds.compareBilledRefunds)(context, side, bill, findings);
    }
    return {
        status: side.unanswered === 0 ? 'complete' : 'incomplete',
        source,
        orders: count,
        unanswered: side.unanswered,
        findings: once(findings),
        notices: await readNotices(context, wallet.name, period)
    };
}
async function reconcileDay(context, wallet, day) {
    const start = (0, _clock.startOfChinaDay)(day);
    const now = context.clock.now();
    if (start === undefined || start + DAY > now) {
        throw new RangeError(`A day that is over is reconciled, not "${day}".`);
    }
    const content = await compare(context, wallet, day, {
        start,
        end: start + DAY
    });
    const values = {
        ...content,
        createdAt: now
    };
    const [row] = await context.database.insert(_schema.reconciliations).values({
        provider: wallet.name,
        day,
        ...values
    }).onConflictDoUpdate({
        target: [
            _schema.reconciliations.provider,
            _schema.reconciliations.day
        ],
        set: values
    }).returning();
    if (!row) throw new Error('The report was not stored.');
    context.metrics.reconciliation(row.provider, {
        findings: row.findings.length,
        unanswered: row.unanswered
    });
    const counts = {
        provider: row.provider,
        day,
        status: row.status,
        orders: row.orders,
        findings: row.findings.length,
        notices: row.notices.length
    };
    if (counts.findings > 0) context.log.error(counts, 'reconciliation: the two sides disagree');
    else context.log.info(counts, 'reconciliation');
    return row;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yZWNvbmNpbGlhdGlvbi9yZWNvbmNpbGUudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgYW5kLCBhc2MsIGVxLCBndGUsIGluQXJyYXksIGx0IH0gZnJvbSAnZHJpenpsZS1vcm0nO1xuaW1wb3J0IHsgc3RhcnRPZkNoaW5hRGF5IH0gZnJvbSAnLi4vLi4vY2xvY2snO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuLi9jb250ZXh0JztcbmltcG9ydCB7IG9yZGVyRXZlbnRzLCBvcmRlcnMsIHJlY29uY2lsaWF0aW9ucyB9IGZyb20gJy4uL2RhdGFiYXNlL3NjaGVtYSc7XG5pbXBvcnQgdHlwZSB7IFByb3ZpZGVyTmFtZSwgV2FsbGV0UHJvdmlkZXIgfSBmcm9tICcuLi93YWxsZXQvcHJvdmlkZXInO1xuaW1wb3J0IHsgY29tcGFyZUJpbGxlZFBheW1lbnRzLCBjb21wYXJlT3duT3JkZXJzIH0gZnJvbSAnLi9vcmRlcnMnO1xuaW1wb3J0IHR5cGUgeyBQZXJpb2QgfSBmcm9tICcuL29yZGVycyc7XG5pbXBvcnQgeyBjb21wYXJlQmlsbGVkUmVmdW5kcywgY29tcGFyZU93blJlZnVuZHMgfSBmcm9tICcuL3JlZnVuZHMnO1xuaW1wb3J0IHR5cGUgeyBGaW5kaW5nLCBOb3RpY2UsIFJlcG9ydENvbnRlbnQgfSBmcm9tICcuL3JlcG9ydCc7XG5pbXBvcnQgeyBXYWxsZXRTaWRlIH0gZnJvbSAnLi93YWxsZXQtc2lkZSc7XG5cbmV4cG9ydCB0eXBlIFJlY29uY2lsaWF0aW9uUm93ID0gdHlwZW9mIHJlY29uY2lsaWF0aW9ucy4kaW5mZXJTZWxlY3Q7XG5cbmNvbnN0IERBWSA9IDI0ICogNjAgKiA2MF8wMDA7XG5cbi8qKiBGb3VuZCBmcm9tIGJvdGggc2lkZXMsIGFuIG9yZGVyIGlzIG9uZSBmaW5kaW5nLiAqL1xuZnVuY3Rpb24gb25jZShmaW5kaW5nczogRmluZGluZ1tdKTogRmluZGluZ1tdIHtcbiAgY29uc3Qga2V5T2YgPSAoeyBraW5kLCBvcmRlcklkLCByZWZ1bmRObyA9ICcnIH06IEZpbmRpbmcpID0+IGAke2tpbmR9ICR7b3JkZXJJZH0gJHtyZWZ1bmROb31gO1xuICByZXR1cm4gWy4uLm5ldyBNYXAoZmluZGluZ3MubWFwKChmaW5kaW5nKSA9PiBba2V5T2YoZmluZGluZyksIGZpbmRpbmddKSkuZW50cmllcygpXVxuICAgIC5zb3J0KChbYV0sIFtiXSkgPT4gKGEgPCBiID8gLTEgOiAxKSlcbiAgICAubWFwKChbLCBmaW5kaW5nXSkgPT4gZmluZGluZyk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWROb3RpY2VzKFxuICB7IGRhdGFiYXNlIH06IE1lcmNoYW50Q29udGV4dCxcbiAgcHJvdmlkZXI6IFByb3ZpZGVyTmFtZSxcbiAgeyBzdGFydCwgZW5kIH06IFBlcmlvZCxcbik6IFByb21pc2U8Tm90aWNlW10+IHtcbiAgY29uc3Qgcm93cyA9IGF3YWl0IGRhdGFiYXNlXG4gICAgLnNlbGVjdCh7IGtpbmQ6IG9yZGVyRXZlbnRzLmtpbmQsIG9yZGVySWQ6IG9yZGVyRXZlbnRzLm9yZGVySWQsIGF0OiBvcmRlckV2ZW50cy5hdCB9KVxuICAgIC5mcm9tKG9yZGVyRXZlbnRzKVxuICAgIC5pbm5lckpvaW4ob3JkZXJzLCBlcShvcmRlcnMuaWQsIG9yZGVyRXZlbnRzLm9yZGVySWQpKVxuICAgIC53aGVyZShcbiAgICAgIGFuZChcbiAgICAgICAgZXEob3JkZXJzLnByb3ZpZGVyLCBwcm92aWRlciksXG4gICAgICAgIGluQXJyYXkob3JkZXJFdmVudHMua2luZCwgWydwYWlkX2FmdGVyX2Nsb3NlJywgJ2Ftb3VudF9taXNtYXRjaCddKSxcbiAgICAgICAgZ3RlKG9yZGVyRXZlbnRzLmF0LCBzdGFydCksXG4gICAgICAgIGx0KG9yZGVyRXZlbnRzLmF0LCBlbmQpLFxuICAgICAgKSxcbiAgICApXG4gICAgLm9yZGVyQnkoYXNjKG9yZGVyRXZlbnRzLmlkKSk7XG4gIHJldHVybiByb3dzLmZsYXRNYXAoKHsga2luZCwgb3JkZXJJZCwgYXQgfSkgPT5cbiAgICBraW5kID09PSAncGFpZF9hZnRlcl9jbG9zZScgfHwga2luZCA9PT0gJ2Ftb3VudF9taXNtYXRjaCcgPyBbeyBraW5kLCBvcmRlcklkLCBhdCB9XSA6IFtdLFxuICApO1xufVxuXG5hc3luYyBmdW5jdGlvbiBjb21wYXJlKFxuICBjb250ZXh0OiBNZXJjaGFudENvbnRleHQsXG4gIHdhbGxldDogV2FsbGV0UHJvdmlkZXIsXG4gIGRheTogc3RyaW5nLFxuICBwZXJpb2Q6IFBlcmlvZCxcbik6IFByb21pc2U8UmVwb3J0Q29udGVudD4ge1xuICBjb25zdCBzaWRlID0gbmV3IFdhbGxldFNpZGUod2FsbGV0KTtcbiAgY29uc3QgZmluZGluZ3M6IEZpbmRpbmdbXSA9IFtdO1xuICBjb25zdCBzb3VyY2UgPSB3YWxsZXQuYmlsbCA/ICdiaWxsJyA6ICdxdWVyaWVzJztcbiAgY29uc3QgYmlsbCA9IGF3YWl0IHNpZGUuYmlsbChkYXkpO1xuICBsZXQgY291bnQgPSAwO1xuICAvLyBXaXRob3V0IGl0cyBiaWxsIHRoZSB3YWxsZXQgd291bGQgYmUgYXNrZWQgYWJvdXQgZWFjaCBvcmRlciBvZiB0aGUgZGF5LCBhbmQgdGhlIHJlcG9ydCBub3QgYmUgY29tcGxldGUgYWZ0ZXIgdGhhdC5cbiAgaWYgKGJpbGwgfHwgc291cmNlID09PSAncXVlcmllcycpIHtcbiAgICBjb3VudCA9IGF3YWl0IGNvbXBhcmVPd25PcmRlcnMoY29udGV4dCwgc2lkZSwgcGVyaW9kLCBiaWxsLCBmaW5kaW5ncyk7XG4gIH1cbiAgaWYgKGJpbGwpIHtcbiAgICBhd2FpdCBjb21wYXJlQmlsbGVkUGF5bWVudHMoY29udGV4dCwgc2lkZSwgYmlsbCwgZmluZGluZ3MpO1xuICAgIGF3YWl0IGNvbXBhcmVPd25SZWZ1bmRzKGNvbnRleHQsIHNpZGUsIHBlcmlvZCwgZmluZGluZ3MpO1xuICAgIGF3YWl0IGNvbXBhcmVCaWxsZWRSZWZ1bmRzKGNvbnRleHQsIHNpZGUsIGJpbGwsIGZpbmRpbmdzKTtcbiAgfVxuICByZXR1cm4ge1xuICAgIHN0YXR1czogc2lkZS51bmFuc3dlcmVkID09PSAwID8gJ2NvbXBsZXRlJyA6ICdpbmNvbXBsZXRlJyxcbiAgICBzb3VyY2UsXG4gICAgb3JkZXJzOiBjb3VudCxcbiAgICB1bmFuc3dlcmVkOiBzaWRlLnVuYW5zd2VyZWQsXG4gICAgZmluZGluZ3M6IG9uY2UoZmluZGluZ3MpLFxuICAgIG5vdGljZXM6IGF3YWl0IHJlYWROb3RpY2VzKGNvbnRleHQsIHdhbGxldC5uYW1lLCBwZXJpb2QpLFxuICB9O1xufVxuXG4vKipcbiAqIENvbXBhcmVzIGEgZGF5J3Mgb3JkZXJzIGFuZCByZWZ1bmRzIGhlcmUgd2l0aCB0aG9zZSBhdCB0aGUgd2FsbGV0LCBhbmQgc3RvcmVzIHdoYXQgd2FzIGZvdW5kIGluIHBsYWNlIG9mIGFuIGVhcmxpZXJcbiAqIHJlcG9ydCBvZiB0aGF0IGRheS4gTm90aGluZyBpcyBjaGFuZ2VkIGF0IHRoZSB3YWxsZXQsIGFuZCBvcmRlcnMgb25seSBhcyBpdHMgYW5zd2VycyBzYXkuXG4gKiBAcGFyYW0gZGF5IGAyMDI2LTExLTI2YCwgaW4gQ2hpbmEgU3RhbmRhcmQgVGltZSwgYW5kIG92ZXJcbiAqIEB0aHJvd3MgUmFuZ2VFcnJvciB3aGVuIGl0IGlzIG5vIGRheSwgb3Igbm90IG92ZXJcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlY29uY2lsZURheShcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICB3YWxsZXQ6IFdhbGxldFByb3ZpZGVyLFxuICBkYXk6IHN0cmluZyxcbik6IFByb21pc2U8UmVjb25jaWxpYXRpb25Sb3c+IHtcbiAgY29uc3Qgc3RhcnQgPSBzdGFydE9mQ2hpbmFEYXkoZGF5KTtcbiAgY29uc3Qgbm93ID0gY29udGV4dC5jbG9jay5ub3coKTtcbiAgaWYgKHN0YXJ0ID09PSB1bmRlZmluZWQgfHwgc3RhcnQgKyBEQVkgPiBub3cpIHtcbiAgICB0aHJvdyBuZXcgUmFuZ2VFcnJvcihgQSBkYXkgdGhhdCBpcyBvdmVyIGlzIHJlY29uY2lsZWQsIG5vdCBcIiR7ZGF5fVwiLmApO1xuICB9XG4gIGNvbnN0IGNvbnRlbnQgPSBhd2FpdCBjb21wYXJlKGNvbnRleHQsIHdhbGxldCwgZGF5LCB7IHN0YXJ0LCBlbmQ6IHN0YXJ0ICsgREFZIH0pO1xuICBjb25zdCB2YWx1ZXMgPSB7IC4uLmNvbnRlbnQsIGNyZWF0ZWRBdDogbm93IH07XG4gIGNvbnN0IFtyb3ddID0gYXdhaXQgY29udGV4dC5kYXRhYmFzZVxuICAgIC5pbnNlcnQocmVjb25jaWxpYXRpb25zKVxuICAgIC52YWx1ZXMoeyBwcm92aWRlcjogd2FsbGV0Lm5hbWUsIGRheSwgLi4udmFsdWVzIH0pXG4gICAgLm9uQ29uZmxpY3REb1VwZGF0ZSh7IHRhcmdldDogW3JlY29uY2lsaWF0aW9ucy5wcm92aWRlciwgcmVjb25jaWxpYXRpb25zLmRheV0sIHNldDogdmFsdWVzIH0pXG4gICAgLnJldHVybmluZygpO1xuICBpZiAoIXJvdykgdGhyb3cgbmV3IEVycm9yKCdUaGUgcmVwb3J0IHdhcyBub3Qgc3RvcmVkLicpO1xuICBjb250ZXh0Lm1ldHJpY3MucmVjb25jaWxpYXRpb24ocm93LnByb3ZpZGVyLCB7XG4gICAgZmluZGluZ3M6IHJvdy5maW5kaW5ncy5sZW5ndGgsXG4gICAgdW5hbnN3ZXJlZDogcm93LnVuYW5zd2VyZWQsXG4gIH0pO1xuICBjb25zdCBjb3VudHMgPSB7XG4gICAgcHJvdmlkZXI6IHJvdy5wcm92aWRlcixcbiAgICBkYXksXG4gICAgc3RhdHVzOiByb3cuc3RhdHVzLFxuICAgIG9yZGVyczogcm93Lm9yZGVycyxcbiAgICBmaW5kaW5nczogcm93LmZpbmRpbmdzLmxlbmd0aCxcbiAgICBub3RpY2VzOiByb3cubm90aWNlcy5sZW5ndGgsXG4gIH07XG4gIGlmIChjb3VudHMuZmluZGluZ3MgPiAwKSBjb250ZXh0LmxvZy5lcnJvcihjb3VudHMsICdyZWNvbmNpbGlhdGlvbjogdGhlIHR3byBzaWRlcyBkaXNhZ3JlZScpO1xuICBlbHNlIGNvbnRleHQubG9nLmluZm8oY291bnRzLCAncmVjb25jaWxpYXRpb24nKTtcbiAgcmV0dXJuIHJvdztcbn1cbiJdLCJuYW1lcyI6WyJyZWNvbmNpbGVEYXkiLCJEQVkiLCJvbmNlIiwiZmluZGluZ3MiLCJrZXlPZiIsImtpbmQiLCJvcmRlcklkIiwicmVmdW5kTm8iLCJNYXAiLCJtYXAiLCJmaW5kaW5nIiwiZW50cmllcyIsInNvcnQiLCJhIiwiYiIsInJlYWROb3RpY2VzIiwiZGF0YWJhc2UiLCJwcm92aWRlciIsInN0YXJ0IiwiZW5kIiwicm93cyIsInNlbGVjdCIsIm9yZGVyRXZlbnRzIiwiYXQiLCJmcm9tIiwiaW5uZXJKb2luIiwib3JkZXJzIiwiZXEiLCJpZCIsIndoZXJlIiwiYW5kIiwiaW5BcnJheSIsImd0ZSIsImx0Iiwib3JkZXJCeSIsImFzYyIsImZsYXRNYXAiLCJjb21wYXJlIiwiY29udGV4dCIsIndhbGxldCIsImRheSIsInBlcmlvZCIsInNpZGUiLCJXYWxsZXRTaWRlIiwic291cmNlIiwiYmlsbCIsImNvdW50IiwiY29tcGFyZU93bk9yZGVycyIsImNvbXBhcmVCaWxsZWRQYXltZW50cyIsImNvbXBhcmVPd25SZWZ1bmRzIiwiY29tcGFyZUJpbGxlZFJlZnVuZHMiLCJzdGF0dXMiLCJ1bmFuc3dlcmVkIiwibm90aWNlcyIsIm5hbWUiLCJzdGFydE9mQ2hpbmFEYXkiLCJub3ciLCJjbG9jayIsInVuZGVmaW5lZCIsIlJhbmdlRXJyb3IiLCJjb250ZW50IiwidmFsdWVzIiwiY3JlYXRlZEF0Iiwicm93IiwiaW5zZXJ0IiwicmVjb25jaWxpYXRpb25zIiwib25Db25mbGljdERvVXBkYXRlIiwidGFyZ2V0Iiwic2V0IiwicmV0dXJuaW5nIiwiRXJyb3IiLCJtZXRyaWNzIiwicmVjb25jaWxpYXRpb24iLCJsZW5ndGgiLCJjb3VudHMiLCJsb2ciLCJlcnJvciIsImluZm8iXSwibWFwcGluZ3MiOiI7Ozs7K0JBa0ZzQkE7OztlQUFBQTs7OzRCQWxGeUI7dUJBQ2Y7d0JBRXFCO3dCQUVHO3lCQUVBOzRCQUU3QjtBQUkzQixNQUFNQyxNQUFNLEtBQUssS0FBSztBQUV0QixvREFBb0QsR0FDcEQsU0FBU0MsS0FBS0MsUUFBbUI7SUFDL0IsTUFBTUMsUUFBUSxDQUFDLEVBQUVDLElBQUksRUFBRUMsT0FBTyxFQUFFQyxXQUFXLEVBQUUsRUFBVyxHQUFLLEdBQUdGLEtBQUssQ0FBQyxFQUFFQyxRQUFRLENBQUMsRUFBRUMsVUFBVTtJQUM3RixPQUFPO1dBQUksSUFBSUMsSUFBSUwsU0FBU00sR0FBRyxDQUFDLENBQUNDLFVBQVk7Z0JBQUNOLE1BQU1NO2dCQUFVQTthQUFRLEdBQUdDLE9BQU87S0FBRyxDQUNoRkMsSUFBSSxDQUFDLENBQUMsQ0FBQ0MsRUFBRSxFQUFFLENBQUNDLEVBQUUsR0FBTUQsSUFBSUMsSUFBSSxDQUFDLElBQUksR0FDakNMLEdBQUcsQ0FBQyxDQUFDLEdBQUdDLFFBQVEsR0FBS0E7QUFDMUI7QUFFQSxlQUFlSyxZQUNiLEVBQUVDLFFBQVEsRUFBbUIsRUFDN0JDLFFBQXNCLEVBQ3RCLEVBQUVDLEtBQUssRUFBRUMsR0FBRyxFQUFVO0lBRXRCLE1BQU1DLE9BQU8sTUFBTUosU0FDaEJLLE1BQU0sQ0FBQztRQUFFaEIsTUFBTWlCLG1CQUFXLENBQUNqQixJQUFJO1FBQUVDLFNBQVNnQixtQkFBVyxDQUFDaEIsT0FBTztRQUFFaUIsSUFBSUQsbUJBQVcsQ0FBQ0MsRUFBRTtJQUFDLEdBQ2xGQyxJQUFJLENBQUNGLG1CQUFXLEVBQ2hCRyxTQUFTLENBQUNDLGNBQU0sRUFBRUMsSUFBQUEsY0FBRSxFQUFDRCxjQUFNLENBQUNFLEVBQUUsRUFBRU4sbUJBQVcsQ0FBQ2hCLE9BQU8sR0FDbkR1QixLQUFLLENBQ0pDLElBQUFBLGVBQUcsRUFDREgsSUFBQUEsY0FBRSxFQUFDRCxjQUFNLENBQUNULFFBQVEsRUFBRUEsV0FDcEJjLElBQUFBLG1CQUFPLEVBQUNULG1CQUFXLENBQUNqQixJQUFJLEVBQUU7UUFBQztRQUFvQjtLQUFrQixHQUNqRTJCLElBQUFBLGVBQUcsRUFBQ1YsbUJBQVcsQ0FBQ0MsRUFBRSxFQUFFTCxRQUNwQmUsSUFBQUEsY0FBRSxFQUFDWCxtQkFBVyxDQUFDQyxFQUFFLEVBQUVKLE9BR3RCZSxPQUFPLENBQUNDLElBQUFBLGVBQUcsRUFBQ2IsbUJBQVcsQ0FBQ00sRUFBRTtJQUM3QixPQUFPUixLQUFLZ0IsT0FBTyxDQUFDLENBQUMsRUFBRS9CLElBQUksRUFBRUMsT0FBTyxFQUFFaUIsRUFBRSxFQUFFLEdBQ3hDbEIsU0FBUyxzQkFBc0JBLFNBQVMsb0JBQW9CO1lBQUM7Z0JBQUVBO2dCQUFNQztnQkFBU2lCO1lBQUc7U0FBRSxHQUFHLEVBQUU7QUFFNUY7QUFFQSxlQUFlYyxRQUNiQyxPQUF3QixFQUN4QkMsTUFBc0IsRUFDdEJDLEdBQVcsRUFDWEMsTUFBYztJQUVkLE1BQU1DLE9BQU8sSUFBSUMsc0JBQVUsQ0FBQ0o7SUFDNUIsTUFBTXBDLFdBQXNCLEVBQUU7SUFDOUIsTUFBTXlDLFNBQVNMLE9BQU9NLElBQUksR0FBRyxTQUFTO0lBQ3RDLE1BQU1BLE9BQU8sTUFBTUgsS0FBS0csSUFBSSxDQUFDTDtJQUM3QixJQUFJTSxRQUFRO0lBQ1oscUhBQXFIO0lBQ3JILElBQUlELFFBQVFELFdBQVcsV0FBVztRQUNoQ0UsUUFBUSxNQUFNQyxJQUFBQSx3QkFBZ0IsRUFBQ1QsU0FBU0ksTUFBTUQsUUFBUUksTUFBTTFDO0lBQzlEO0lBQ0EsSUFBSTBDLE1BQU07UUFDUixNQUFNRyxJQUFBQSw2QkFBcUIsRUFBQ1YsU0FBU0ksTUFBTUcsTUFBTTFDO1FBQ2pELE1BQU04QyxJQUFBQSwwQkFBaUIsRUFBQ1gsU0FBU0ksTUFBTUQsUUFBUXRDO1FBQy9DLE1BQU0rQyxJQUFBQSw2QkFBb0IsRUFBQ1osU0FBU0ksTUFBTUcsTUFBTTFDO0lBQ2xEO0lBQ0EsT0FBTztRQUNMZ0QsUUFBUVQsS0FBS1UsVUFBVSxLQUFLLElBQUksYUFBYTtRQUM3Q1I7UUFDQWxCLFFBQVFvQjtRQUNSTSxZQUFZVixLQUFLVSxVQUFVO1FBQzNCakQsVUFBVUQsS0FBS0M7UUFDZmtELFNBQVMsTUFBTXRDLFlBQVl1QixTQUFTQyxPQUFPZSxJQUFJLEVBQUViO0lBQ25EO0FBQ0Y7QUFRTyxlQUFlekMsYUFDcEJzQyxPQUF3QixFQUN4QkMsTUFBc0IsRUFDdEJDLEdBQVc7SUFFWCxNQUFNdEIsUUFBUXFDLElBQUFBLHNCQUFlLEVBQUNmO0lBQzlCLE1BQU1nQixNQUFNbEIsUUFBUW1CLEtBQUssQ0FBQ0QsR0FBRztJQUM3QixJQUFJdEMsVUFBVXdDLGFBQWF4QyxRQUFRakIsTUFBTXVELEtBQUs7UUFDNUMsTUFBTSxJQUFJRyxXQUFXLENBQUMsdUNBQXVDLEVBQUVuQixJQUFJLEVBQUUsQ0FBQztJQUN4RTtJQUNBLE1BQU1vQixVQUFVLE1BQU12QixRQUFRQyxTQUFTQyxRQUFRQyxLQUFLO1FBQUV0QjtRQUFPQyxLQUFLRCxRQUFRakI7SUFBSTtJQUM5RSxNQUFNNEQsU0FBUztRQUFFLEdBQUdELE9BQU87UUFBRUUsV0FBV047SUFBSTtJQUM1QyxNQUFNLENBQUNPLElBQUksR0FBRyxNQUFNekIsUUFBUXRCLFFBQVEsQ0FDakNnRCxNQUFNLENBQUNDLHVCQUFlLEVBQ3RCSixNQUFNLENBQUM7UUFBRTVDLFVBQVVzQixPQUFPZSxJQUFJO1FBQUVkO1FBQUssR0FBR3FCLE1BQU07SUFBQyxHQUMvQ0ssa0JBQWtCLENBQUM7UUFBRUMsUUFBUTtZQUFDRix1QkFBZSxDQUFDaEQsUUFBUTtZQUFFZ0QsdUJBQWUsQ0FBQ3pCLEdBQUc7U0FBQztRQUFFNEIsS0FBS1A7SUFBTyxHQUMxRlEsU0FBUztJQUNaLElBQUksQ0FBQ04sS0FBSyxNQUFNLElBQUlPLE1BQU07SUFDMUJoQyxRQUFRaUMsT0FBTyxDQUFDQyxjQUFjLENBQUNULElBQUk5QyxRQUFRLEVBQUU7UUFDM0NkLFVBQVU0RCxJQUFJNUQsUUFBUSxDQUFDc0UsTUFBTTtRQUM3QnJCLFlBQVlXLElBQUlYLFVBQVU7SUFDNUI7SUFDQSxNQUFNc0IsU0FBUztRQUNiekQsVUFBVThDLElBQUk5QyxRQUFRO1FBQ3RCdUI7UUFDQVcsUUFBUVksSUFBSVosTUFBTTtRQUNsQnpCLFFBQVFxQyxJQUFJckMsTUFBTTtRQUNsQnZCLFVBQVU0RCxJQUFJNUQsUUFBUSxDQUFDc0UsTUFBTTtRQUM3QnBCLFNBQVNVLElBQUlWLE9BQU8sQ0FBQ29CLE1BQU07SUFDN0I7SUFDQSxJQUFJQyxPQUFPdkUsUUFBUSxHQUFHLEdBQUdtQyxRQUFRcUMsR0FBRyxDQUFDQyxLQUFLLENBQUNGLFFBQVE7U0FDOUNwQyxRQUFRcUMsR0FBRyxDQUFDRSxJQUFJLENBQUNILFFBQVE7SUFDOUIsT0FBT1g7QUFDVCJ9