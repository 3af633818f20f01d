"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerSessions", {
    enumerable: true,
    get: function() {
        return registerSessions;
    }
});
const _sessions = require("../sessions");
const _schemas = require("./schemas");
function registerSessions(app, context) {
    app.post('/sessions', {
        schema: {
            body: _schemas.sessionBody
        }
    }, async (request, reply)=>reply.code(201).send(await (0, _sessions.openSession)(context, request.body)));
    app.post('/sessions/renewals', {
        schema: {
            body: _schemas.renewalBody
        }
    }, async (request, reply)=>reply.code(201).send(await (0, _sessions.renewSession)(context, request.body.token)));
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yb3V0ZXMvc2Vzc2lvbnMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBGYXN0aWZ5SW5zdGFuY2UgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCB0eXBlIHsgTWVyY2hhbnRDb250ZXh0IH0gZnJvbSAnLi4vY29udGV4dCc7XG5pbXBvcnQgeyBvcGVuU2Vzc2lvbiwgcmVuZXdTZXNzaW9uIH0gZnJvbSAnLi4vc2Vzc2lvbnMnO1xuaW1wb3J0IHR5cGUgeyBTZXNzaW9uUmVxdWVzdCB9IGZyb20gJy4uL3Nlc3Npb25zJztcbmltcG9ydCB7IHJlbmV3YWxCb2R5LCBzZXNzaW9uQm9keSB9IGZyb20gJy4vc2NoZW1hcyc7XG5cbmV4cG9ydCBmdW5jdGlvbiByZWdpc3RlclNlc3Npb25zKGFwcDogRmFzdGlmeUluc3RhbmNlLCBjb250ZXh0OiBNZXJjaGFudENvbnRleHQpOiB2b2lkIHtcbiAgYXBwLnBvc3Q8eyBCb2R5OiBTZXNzaW9uUmVxdWVzdCB9PihcbiAgICAnL3Nlc3Npb25zJyxcbiAgICB7IHNjaGVtYTogeyBib2R5OiBzZXNzaW9uQm9keSB9IH0sXG4gICAgYXN5bmMgKHJlcXVlc3QsIHJlcGx5KSA9PiByZXBseS5jb2RlKDIwMSkuc2VuZChhd2FpdCBvcGVuU2Vzc2lvbihjb250ZXh0LCByZXF1ZXN0LmJvZHkpKSxcbiAgKTtcblxuICBhcHAucG9zdDx7IEJvZHk6IHsgdG9rZW46IHN0cmluZyB9IH0+KFxuICAgICcvc2Vzc2lvbnMvcmVuZXdhbHMnLFxuICAgIHsgc2NoZW1hOiB7IGJvZHk6IHJlbmV3YWxCb2R5IH0gfSxcbiAgICBhc3luYyAocmVxdWVzdCwgcmVwbHkpID0+IHJlcGx5LmNvZGUoMjAxKS5zZW5kKGF3YWl0IHJlbmV3U2Vzc2lvbihjb250ZXh0LCByZXF1ZXN0LmJvZHkudG9rZW4pKSxcbiAgKTtcbn1cbiJdLCJuYW1lcyI6WyJyZWdpc3RlclNlc3Npb25zIiwiYXBwIiwiY29udGV4dCIsInBvc3QiLCJzY2hlbWEiLCJib2R5Iiwic2Vzc2lvbkJvZHkiLCJyZXF1ZXN0IiwicmVwbHkiLCJjb2RlIiwic2VuZCIsIm9wZW5TZXNzaW9uIiwicmVuZXdhbEJvZHkiLCJyZW5ld1Nlc3Npb24iLCJ0b2tlbiJdLCJtYXBwaW5ncyI6Ijs7OzsrQkFNZ0JBOzs7ZUFBQUE7OzswQkFKMEI7eUJBRUQ7QUFFbEMsU0FBU0EsaUJBQWlCQyxHQUFvQixFQUFFQyxPQUF3QjtJQUM3RUQsSUFBSUUsSUFBSSxDQUNOLGFBQ0E7UUFBRUMsUUFBUTtZQUFFQyxNQUFNQyxvQkFBVztRQUFDO0lBQUUsR0FDaEMsT0FBT0MsU0FBU0MsUUFBVUEsTUFBTUMsSUFBSSxDQUFDLEtBQUtDLElBQUksQ0FBQyxNQUFNQyxJQUFBQSxxQkFBVyxFQUFDVCxTQUFTSyxRQUFRRixJQUFJO0lBR3hGSixJQUFJRSxJQUFJLENBQ04sc0JBQ0E7UUFBRUMsUUFBUTtZQUFFQyxNQUFNTyxvQkFBVztRQUFDO0lBQUUsR0FDaEMsT0FBT0wsU0FBU0MsUUFBVUEsTUFBTUMsSUFBSSxDQUFDLEtBQUtDLElBQUksQ0FBQyxNQUFNRyxJQUFBQSxzQkFBWSxFQUFDWCxTQUFTSyxRQUFRRixJQUFJLENBQUNTLEtBQUs7QUFFakcifQ==