"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerOperator", {
    enumerable: true,
    get: function() {
        return registerOperator;
    }
});
const _nodecrypto = require("node:crypto");
const _drizzleorm = require("drizzle-orm");
const _schema = require("../database/schema");
const _errors = require("../errors");
const _record = require("../orders/record");
const _refund = require("../orders/refund");
const _idempotencykey = require("./idempotency-key");
const _schemas = require("./schemas");
const digest = (text)=>(0, _nodecrypto.createHash)('sha256').update(text).digest();
/** The row as docs/http-api.md shows it. */ const toRefund = ({ id, orderId, amount, reason, status, walletCode, createdAt, endedAt })=>({
        id,
        orderId,
        amount,
        reason,
        status,
        createdAt,
        ...walletCode !== null && {
            walletCode
        },
        ...endedAt !== null && {
            endedAt
        }
    });
/** `empty` only when everything was answered: what is not known is no good news. */ const toReport = (report)=>({
        ...report,
        empty: report.status === 'complete' && report.findings.length === 0
    });
function registerOperator(app, context, operatorToken) {
    const expected = digest(operatorToken);
    const onRequest = async ({ headers })=>{
        const token = /^Bearer (\S{1,256})$/i.exec(headers.authorization ?? '')?.[1] ?? '';
        if ((0, _nodecrypto.timingSafeEqual)(digest(token), expected)) return;
        throw new _errors.ApiError(401, 'unauthenticated', 'This is for the operator of the shop.');
    };
    app.get('/operator/orders/:id', {
        onRequest
    }, async (request)=>{
        const { database } = context;
        const order = await (0, _record.findOrder)(database, request.params.id);
        if (!order) throw (0, _record.orderNotFound)();
        const events = await database.select().from(_schema.orderEvents).where((0, _drizzleorm.eq)(_schema.orderEvents.orderId, order.id)).orderBy((0, _drizzleorm.asc)(_schema.orderEvents.id));
        const given = await database.select().from(_schema.refunds).where((0, _drizzleorm.eq)(_schema.refunds.orderId, order.id)).orderBy((0, _drizzleorm.asc)(_schema.refunds.createdAt), (0, _drizzleorm.asc)(_schema.refunds.id));
        return {
            ...(0, _record.toOrder)(order),
            provider: order.provider,
            ...order.tradeNo !== null && {
                tradeNo: order.tradeNo
            },
            events: events.map(({ kind, evidence, at })=>({
                    kind,
                    evidence,
                    at
                })),
            refunds: given.map(toRefund)
        };
    });
    app.post('/operator/orders/:id/refunds', {
        onRequest,
        schema: {
            body: _schemas.refundBody
        }
    }, async (request, reply)=>{
        const key = (0, _idempotencykey.requireIdempotencyKey)(request);
        const refund = await (0, _refund.requestRefund)(context, request.params.id, key, request.body);
        return reply.code(201).send(toRefund(refund));
    });
    app.get('/operator/reconciliations/:day', {
        onRequest,
        schema: {
            params: _schemas.dayParams
        }
    }, async (request)=>{
        const { day } = request.params;
        const rows = await context.database.select().from(_schema.reconciliations).where((0, _drizzleorm.eq)(_schema.reconciliations.day, day)).orderBy((0, _drizzleorm.asc)(_schema.reconciliations.provider));
        if (rows.length === 0) {
            throw new _errors.ApiError(404, 'report_not_found', 'There is no report of this day, or not yet.');
        }
        return {
            day,
            reports: rows.map(toReport)
        };
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yb3V0ZXMvb3BlcmF0b3IudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgY3JlYXRlSGFzaCwgdGltaW5nU2FmZUVxdWFsIH0gZnJvbSAnbm9kZTpjcnlwdG8nO1xuaW1wb3J0IHsgYXNjLCBlcSB9IGZyb20gJ2RyaXp6bGUtb3JtJztcbmltcG9ydCB0eXBlIHsgRmFzdGlmeUluc3RhbmNlLCBGYXN0aWZ5UmVxdWVzdCB9IGZyb20gJ2Zhc3RpZnknO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuLi9jb250ZXh0JztcbmltcG9ydCB7IG9yZGVyRXZlbnRzLCByZWNvbmNpbGlhdGlvbnMsIHJlZnVuZHMgfSBmcm9tICcuLi9kYXRhYmFzZS9zY2hlbWEnO1xuaW1wb3J0IHsgQXBpRXJyb3IgfSBmcm9tICcuLi9lcnJvcnMnO1xuaW1wb3J0IHsgZmluZE9yZGVyLCBvcmRlck5vdEZvdW5kLCB0b09yZGVyIH0gZnJvbSAnLi4vb3JkZXJzL3JlY29yZCc7XG5pbXBvcnQgeyByZXF1ZXN0UmVmdW5kIH0gZnJvbSAnLi4vb3JkZXJzL3JlZnVuZCc7XG5pbXBvcnQgdHlwZSB7IFJlZnVuZFJlcXVlc3QsIFJlZnVuZFJvdyB9IGZyb20gJy4uL29yZGVycy9yZWZ1bmQnO1xuaW1wb3J0IHR5cGUgeyBSZWNvbmNpbGlhdGlvblJvdyB9IGZyb20gJy4uL3JlY29uY2lsaWF0aW9uL3JlY29uY2lsZSc7XG5pbXBvcnQgeyByZXF1aXJlSWRlbXBvdGVuY3lLZXkgfSBmcm9tICcuL2lkZW1wb3RlbmN5LWtleSc7XG5pbXBvcnQgeyBkYXlQYXJhbXMsIHJlZnVuZEJvZHkgfSBmcm9tICcuL3NjaGVtYXMnO1xuXG5jb25zdCBkaWdlc3QgPSAodGV4dDogc3RyaW5nKTogQnVmZmVyID0+IGNyZWF0ZUhhc2goJ3NoYTI1NicpLnVwZGF0ZSh0ZXh0KS5kaWdlc3QoKTtcblxuLyoqIFRoZSByb3cgYXMgZG9jcy9odHRwLWFwaS5tZCBzaG93cyBpdC4gKi9cbmNvbnN0IHRvUmVmdW5kID0gKHtcbiAgaWQsXG4gIG9yZGVySWQsXG4gIGFtb3VudCxcbiAgcmVhc29uLFxuICBzdGF0dXMsXG4gIHdhbGxldENvZGUsXG4gIGNyZWF0ZWRBdCxcbiAgZW5kZWRBdCxcbn06IFJlZnVuZFJvdykgPT4gKHtcbiAgaWQsXG4gIG9yZGVySWQsXG4gIGFtb3VudCxcbiAgcmVhc29uLFxuICBzdGF0dXMsXG4gIGNyZWF0ZWRBdCxcbiAgLi4uKHdhbGxldENvZGUgIT09IG51bGwgJiYgeyB3YWxsZXRDb2RlIH0pLFxuICAuLi4oZW5kZWRBdCAhPT0gbnVsbCAmJiB7IGVuZGVkQXQgfSksXG59KTtcblxuLyoqIGBlbXB0eWAgb25seSB3aGVuIGV2ZXJ5dGhpbmcgd2FzIGFuc3dlcmVkOiB3aGF0IGlzIG5vdCBrbm93biBpcyBubyBnb29kIG5ld3MuICovXG5jb25zdCB0b1JlcG9ydCA9IChyZXBvcnQ6IFJlY29uY2lsaWF0aW9uUm93KSA9PiAoe1xuICAuLi5yZXBvcnQsXG4gIGVtcHR5OiByZXBvcnQuc3RhdHVzID09PSAnY29tcGxldGUnICYmIHJlcG9ydC5maW5kaW5ncy5sZW5ndGggPT09IDAsXG59KTtcblxuLyoqXG4gKiBGb3IgdGhlIG1lcmNoYW50J3Mgb3duIHN0YWZmIGFuZCBwcm9ncmFtcywgd2hvIHNob3cgdGhlIG9wZXJhdG9yJ3MgdG9rZW4uIFdpdGhvdXQgb25lIGluIHRoZSBjb25maWd1cmF0aW9uIHRoZXNlIHJvdXRlc1xuICogZG8gbm90IGV4aXN0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVnaXN0ZXJPcGVyYXRvcihcbiAgYXBwOiBGYXN0aWZ5SW5zdGFuY2UsXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgb3BlcmF0b3JUb2tlbjogc3RyaW5nLFxuKTogdm9pZCB7XG4gIGNvbnN0IGV4cGVjdGVkID0gZGlnZXN0KG9wZXJhdG9yVG9rZW4pO1xuICBjb25zdCBvblJlcXVlc3QgPSBhc3luYyAoeyBoZWFkZXJzIH06IEZhc3RpZnlSZXF1ZXN0KTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgY29uc3QgdG9rZW4gPSAvXkJlYXJlciAoXFxTezEsMjU2fSkkL2kuZXhlYyhoZWFkZXJzLmF1dGhvcml6YXRpb24gPz8gJycpPy5bMV0gPz8gJyc7XG4gICAgaWYgKHRpbWluZ1NhZmVFcXVhbChkaWdlc3QodG9rZW4pLCBleHBlY3RlZCkpIHJldHVybjtcbiAgICB0aHJvdyBuZXcgQXBpRXJyb3IoNDAxLCAndW5hdXRoZW50aWNhdGVkJywgJ1RoaXMgaXMgZm9yIHRoZSBvcGVyYXRvciBvZiB0aGUgc2hvcC4nKTtcbiAgfTtcblxuICBhcHAuZ2V0PHsgUGFyYW1zOiB7IGlkOiBzdHJpbmcgfSB9PignL29wZXJhdG9yL29yZGVycy86aWQnLCB7IG9uUmVxdWVzdCB9LCBhc3luYyAocmVxdWVzdCkgPT4ge1xuICAgIGNvbnN0IHsgZGF0YWJhc2UgfSA9IGNvbnRleHQ7XG4gICAgY29uc3Qgb3JkZXIgPSBhd2FpdCBmaW5kT3JkZXIoZGF0YWJhc2UsIHJlcXVlc3QucGFyYW1zLmlkKTtcbiAgICBpZiAoIW9yZGVyKSB0aHJvdyBvcmRlck5vdEZvdW5kKCk7XG4gICAgY29uc3QgZXZlbnRzID0gYXdhaXQgZGF0YWJhc2VcbiAgICAgIC5zZWxlY3QoKVxuICAgICAgLmZyb20ob3JkZXJFdmVudHMpXG4gICAgICAud2hlcmUoZXEob3JkZXJFdmVudHMub3JkZXJJZCwgb3JkZXIuaWQpKVxuICAgICAgLm9yZGVyQnkoYXNjKG9yZGVyRXZlbnRzLmlkKSk7XG4gICAgY29uc3QgZ2l2ZW4gPSBhd2FpdCBkYXRhYmFzZVxuICAgICAgLnNlbGVjdCgpXG4gICAgICAuZnJvbShyZWZ1bmRzKVxuICAgICAgLndoZXJlKGVxKHJlZnVuZHMub3JkZXJJZCwgb3JkZXIuaWQpKVxuICAgICAgLm9yZGVyQnkoYXNjKHJlZnVuZHMuY3JlYXRlZEF0KSwgYXNjKHJlZnVuZHMuaWQpKTtcbiAgICByZXR1cm4ge1xuICAgICAgLi4udG9PcmRlcihvcmRlciksXG4gICAgICBwcm92aWRlcjogb3JkZXIucHJvdmlkZXIsXG4gICAgICAuLi4ob3JkZXIudHJhZGVObyAhPT0gbnVsbCAmJiB7IHRyYWRlTm86IG9yZGVyLnRyYWRlTm8gfSksXG4gICAgICBldmVudHM6IGV2ZW50cy5tYXAoKHsga2luZCwgZXZpZGVuY2UsIGF0IH0pID0+ICh7IGtpbmQsIGV2aWRlbmNlLCBhdCB9KSksXG4gICAgICByZWZ1bmRzOiBnaXZlbi5tYXAodG9SZWZ1bmQpLFxuICAgIH07XG4gIH0pO1xuXG4gIGFwcC5wb3N0PHsgUGFyYW1zOiB7IGlkOiBzdHJpbmcgfTsgQm9keTogUmVmdW5kUmVxdWVzdCB9PihcbiAgICAnL29wZXJhdG9yL29yZGVycy86aWQvcmVmdW5kcycsXG4gICAgeyBvblJlcXVlc3QsIHNjaGVtYTogeyBib2R5OiByZWZ1bmRCb2R5IH0gfSxcbiAgICBhc3luYyAocmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICAgIGNvbnN0IGtleSA9IHJlcXVpcmVJZGVtcG90ZW5jeUtleShyZXF1ZXN0KTtcbiAgICAgIGNvbnN0IHJlZnVuZCA9IGF3YWl0IHJlcXVlc3RSZWZ1bmQoY29udGV4dCwgcmVxdWVzdC5wYXJhbXMuaWQsIGtleSwgcmVxdWVzdC5ib2R5KTtcbiAgICAgIHJldHVybiByZXBseS5jb2RlKDIwMSkuc2VuZCh0b1JlZnVuZChyZWZ1bmQpKTtcbiAgICB9LFxuICApO1xuXG4gIGFwcC5nZXQ8eyBQYXJhbXM6IHsgZGF5OiBzdHJpbmcgfSB9PihcbiAgICAnL29wZXJhdG9yL3JlY29uY2lsaWF0aW9ucy86ZGF5JyxcbiAgICB7IG9uUmVxdWVzdCwgc2NoZW1hOiB7IHBhcmFtczogZGF5UGFyYW1zIH0gfSxcbiAgICBhc3luYyAocmVxdWVzdCkgPT4ge1xuICAgICAgY29uc3QgeyBkYXkgfSA9IHJlcXVlc3QucGFyYW1zO1xuICAgICAgY29uc3Qgcm93cyA9IGF3YWl0IGNvbnRleHQuZGF0YWJhc2VcbiAgICAgICAgLnNlbGVjdCgpXG4gICAgICAgIC5mcm9tKHJlY29uY2lsaWF0aW9ucylcbiAgICAgICAgLndoZXJlKGVxKHJlY29uY2lsaWF0aW9ucy5kYXksIGRheSkpXG4gICAgICAgIC5vcmRlckJ5KGFzYyhyZWNvbmNpbGlhdGlvbnMucHJvdmlkZXIpKTtcbiAgICAgIGlmIChyb3dzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgICB0aHJvdyBuZXcgQXBpRXJyb3IoNDA0LCAncmVwb3J0X25vdF9mb3VuZCcsICdUaGVyZSBpcyBubyByZXBvcnQgb2YgdGhpcyBkYXksIG9yIG5vdCB5ZXQuJyk7XG4gICAgICB9XG4gICAgICByZXR1cm4geyBkYXksIHJlcG9ydHM6IHJvd3MubWFwKHRvUmVwb3J0KSB9O1xuICAgIH0sXG4gICk7XG59XG4iXSwibmFtZXMiOlsicmVnaXN0ZXJPcGVyYXRvciIsImRpZ2VzdCIsInRleHQiLCJjcmVhdGVIYXNoIiwidXBkYXRlIiwidG9SZWZ1bmQiLCJpZCIsIm9yZGVySWQiLCJhbW91bnQiLCJyZWFzb24iLCJzdGF0dXMiLCJ3YWxsZXRDb2RlIiwiY3JlYXRlZEF0IiwiZW5kZWRBdCIsInRvUmVwb3J0IiwicmVwb3J0IiwiZW1wdHkiLCJmaW5kaW5ncyIsImxlbmd0aCIsImFwcCIsImNvbnRleHQiLCJvcGVyYXRvclRva2VuIiwiZXhwZWN0ZWQiLCJvblJlcXVlc3QiLCJoZWFkZXJzIiwidG9rZW4iLCJleGVjIiwiYXV0aG9yaXphdGlvbiIsInRpbWluZ1NhZmVFcXVhbCIsIkFwaUVycm9yIiwiZ2V0IiwicmVxdWVzdCIsImRhdGFiYXNlIiwib3JkZXIiLCJmaW5kT3JkZXIiLCJwYXJhbXMiLCJvcmRlck5vdEZvdW5kIiwiZXZlbnRzIiwic2VsZWN0IiwiZnJvbSIsIm9yZGVyRXZlbnRzIiwid2hlcmUiLCJlcSIsIm9yZGVyQnkiLCJhc2MiLCJnaXZlbiIsInJlZnVuZHMiLCJ0b09yZGVyIiwicHJvdmlkZXIiLCJ0cmFkZU5vIiwibWFwIiwia2luZCIsImV2aWRlbmNlIiwiYXQiLCJwb3N0Iiwic2NoZW1hIiwiYm9keSIsInJlZnVuZEJvZHkiLCJyZXBseSIsImtleSIsInJlcXVpcmVJZGVtcG90ZW5jeUtleSIsInJlZnVuZCIsInJlcXVlc3RSZWZ1bmQiLCJjb2RlIiwic2VuZCIsImRheVBhcmFtcyIsImRheSIsInJvd3MiLCJyZWNvbmNpbGlhdGlvbnMiLCJyZXBvcnRzIl0sIm1hcHBpbmdzIjoiOzs7OytCQThDZ0JBOzs7ZUFBQUE7Ozs0QkE5QzRCOzRCQUNwQjt3QkFHOEI7d0JBQzdCO3dCQUN5Qjt3QkFDcEI7Z0NBR1E7eUJBQ0E7QUFFdEMsTUFBTUMsU0FBUyxDQUFDQyxPQUF5QkMsSUFBQUEsc0JBQVUsRUFBQyxVQUFVQyxNQUFNLENBQUNGLE1BQU1ELE1BQU07QUFFakYsMENBQTBDLEdBQzFDLE1BQU1JLFdBQVcsQ0FBQyxFQUNoQkMsRUFBRSxFQUNGQyxPQUFPLEVBQ1BDLE1BQU0sRUFDTkMsTUFBTSxFQUNOQyxNQUFNLEVBQ05DLFVBQVUsRUFDVkMsU0FBUyxFQUNUQyxPQUFPLEVBQ0csR0FBTSxDQUFBO1FBQ2hCUDtRQUNBQztRQUNBQztRQUNBQztRQUNBQztRQUNBRTtRQUNBLEdBQUlELGVBQWUsUUFBUTtZQUFFQTtRQUFXLENBQUM7UUFDekMsR0FBSUUsWUFBWSxRQUFRO1lBQUVBO1FBQVEsQ0FBQztJQUNyQyxDQUFBO0FBRUEsa0ZBQWtGLEdBQ2xGLE1BQU1DLFdBQVcsQ0FBQ0MsU0FBK0IsQ0FBQTtRQUMvQyxHQUFHQSxNQUFNO1FBQ1RDLE9BQU9ELE9BQU9MLE1BQU0sS0FBSyxjQUFjSyxPQUFPRSxRQUFRLENBQUNDLE1BQU0sS0FBSztJQUNwRSxDQUFBO0FBTU8sU0FBU2xCLGlCQUNkbUIsR0FBb0IsRUFDcEJDLE9BQXdCLEVBQ3hCQyxhQUFxQjtJQUVyQixNQUFNQyxXQUFXckIsT0FBT29CO0lBQ3hCLE1BQU1FLFlBQVksT0FBTyxFQUFFQyxPQUFPLEVBQWtCO1FBQ2xELE1BQU1DLFFBQVEsd0JBQXdCQyxJQUFJLENBQUNGLFFBQVFHLGFBQWEsSUFBSSxLQUFLLENBQUMsRUFBRSxJQUFJO1FBQ2hGLElBQUlDLElBQUFBLDJCQUFlLEVBQUMzQixPQUFPd0IsUUFBUUgsV0FBVztRQUM5QyxNQUFNLElBQUlPLGdCQUFRLENBQUMsS0FBSyxtQkFBbUI7SUFDN0M7SUFFQVYsSUFBSVcsR0FBRyxDQUE2Qix3QkFBd0I7UUFBRVA7SUFBVSxHQUFHLE9BQU9RO1FBQ2hGLE1BQU0sRUFBRUMsUUFBUSxFQUFFLEdBQUdaO1FBQ3JCLE1BQU1hLFFBQVEsTUFBTUMsSUFBQUEsaUJBQVMsRUFBQ0YsVUFBVUQsUUFBUUksTUFBTSxDQUFDN0IsRUFBRTtRQUN6RCxJQUFJLENBQUMyQixPQUFPLE1BQU1HLElBQUFBLHFCQUFhO1FBQy9CLE1BQU1DLFNBQVMsTUFBTUwsU0FDbEJNLE1BQU0sR0FDTkMsSUFBSSxDQUFDQyxtQkFBVyxFQUNoQkMsS0FBSyxDQUFDQyxJQUFBQSxjQUFFLEVBQUNGLG1CQUFXLENBQUNqQyxPQUFPLEVBQUUwQixNQUFNM0IsRUFBRSxHQUN0Q3FDLE9BQU8sQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDSixtQkFBVyxDQUFDbEMsRUFBRTtRQUM3QixNQUFNdUMsUUFBUSxNQUFNYixTQUNqQk0sTUFBTSxHQUNOQyxJQUFJLENBQUNPLGVBQU8sRUFDWkwsS0FBSyxDQUFDQyxJQUFBQSxjQUFFLEVBQUNJLGVBQU8sQ0FBQ3ZDLE9BQU8sRUFBRTBCLE1BQU0zQixFQUFFLEdBQ2xDcUMsT0FBTyxDQUFDQyxJQUFBQSxlQUFHLEVBQUNFLGVBQU8sQ0FBQ2xDLFNBQVMsR0FBR2dDLElBQUFBLGVBQUcsRUFBQ0UsZUFBTyxDQUFDeEMsRUFBRTtRQUNqRCxPQUFPO1lBQ0wsR0FBR3lDLElBQUFBLGVBQU8sRUFBQ2QsTUFBTTtZQUNqQmUsVUFBVWYsTUFBTWUsUUFBUTtZQUN4QixHQUFJZixNQUFNZ0IsT0FBTyxLQUFLLFFBQVE7Z0JBQUVBLFNBQVNoQixNQUFNZ0IsT0FBTztZQUFDLENBQUM7WUFDeERaLFFBQVFBLE9BQU9hLEdBQUcsQ0FBQyxDQUFDLEVBQUVDLElBQUksRUFBRUMsUUFBUSxFQUFFQyxFQUFFLEVBQUUsR0FBTSxDQUFBO29CQUFFRjtvQkFBTUM7b0JBQVVDO2dCQUFHLENBQUE7WUFDckVQLFNBQVNELE1BQU1LLEdBQUcsQ0FBQzdDO1FBQ3JCO0lBQ0Y7SUFFQWMsSUFBSW1DLElBQUksQ0FDTixnQ0FDQTtRQUFFL0I7UUFBV2dDLFFBQVE7WUFBRUMsTUFBTUMsbUJBQVU7UUFBQztJQUFFLEdBQzFDLE9BQU8xQixTQUFTMkI7UUFDZCxNQUFNQyxNQUFNQyxJQUFBQSxxQ0FBcUIsRUFBQzdCO1FBQ2xDLE1BQU04QixTQUFTLE1BQU1DLElBQUFBLHFCQUFhLEVBQUMxQyxTQUFTVyxRQUFRSSxNQUFNLENBQUM3QixFQUFFLEVBQUVxRCxLQUFLNUIsUUFBUXlCLElBQUk7UUFDaEYsT0FBT0UsTUFBTUssSUFBSSxDQUFDLEtBQUtDLElBQUksQ0FBQzNELFNBQVN3RDtJQUN2QztJQUdGMUMsSUFBSVcsR0FBRyxDQUNMLGtDQUNBO1FBQUVQO1FBQVdnQyxRQUFRO1lBQUVwQixRQUFROEIsa0JBQVM7UUFBQztJQUFFLEdBQzNDLE9BQU9sQztRQUNMLE1BQU0sRUFBRW1DLEdBQUcsRUFBRSxHQUFHbkMsUUFBUUksTUFBTTtRQUM5QixNQUFNZ0MsT0FBTyxNQUFNL0MsUUFBUVksUUFBUSxDQUNoQ00sTUFBTSxHQUNOQyxJQUFJLENBQUM2Qix1QkFBZSxFQUNwQjNCLEtBQUssQ0FBQ0MsSUFBQUEsY0FBRSxFQUFDMEIsdUJBQWUsQ0FBQ0YsR0FBRyxFQUFFQSxNQUM5QnZCLE9BQU8sQ0FBQ0MsSUFBQUEsZUFBRyxFQUFDd0IsdUJBQWUsQ0FBQ3BCLFFBQVE7UUFDdkMsSUFBSW1CLEtBQUtqRCxNQUFNLEtBQUssR0FBRztZQUNyQixNQUFNLElBQUlXLGdCQUFRLENBQUMsS0FBSyxvQkFBb0I7UUFDOUM7UUFDQSxPQUFPO1lBQUVxQztZQUFLRyxTQUFTRixLQUFLakIsR0FBRyxDQUFDcEM7UUFBVTtJQUM1QztBQUVKIn0=