"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createMerchantApp", {
    enumerable: true,
    get: function() {
        return createMerchantApp;
    }
});
const _fastify = /*#__PURE__*/ _interop_require_default(require("fastify"));
const _errors = require("./errors");
const _headers = require("./http/headers");
const _health = require("./http/health");
const _limits = require("./http/limits");
const _requestid = require("./http/request-id");
const _logger = require("../logger");
const _metrics = require("./metrics");
const _catalogue = require("./routes/catalogue");
const _notifications = require("./routes/notifications");
const _operator = require("./routes/operator");
const _orders = require("./routes/orders");
const _sessions = require("./routes/sessions");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const BODY_LIMIT = 32 * 1024;
/** Milliseconds for a request to arrive whole. */ const REQUEST_TIMEOUT = 30_000;
async function createMerchantApp(options) {
    const app = (0, _fastify.default)({
        logger: (0, _logger.loggerOptions)(options.log),
        bodyLimit: BODY_LIMIT,
        requestTimeout: REQUEST_TIMEOUT,
        // A server that closes ends the connections that wait, and answers on the others first: also what comes in on one of
        // them meanwhile, since the database is there until the last answer.
        forceCloseConnections: 'idle',
        return503OnClosing: false,
        trustProxy: options.trustedProxies.length > 0 ? options.trustedProxies : false,
        genReqId: (0, _requestid.requestId)(options.context.random),
        ajv: {
            customOptions: {
                coerceTypes: false,
                removeAdditional: false,
                useDefaults: false
            }
        }
    });
    app.removeContentTypeParser('text/plain');
    const { metrics = (0, _metrics.createMetrics)() } = options.context;
    const context = {
        ...options.context,
        metrics,
        log: app.log
    };
    app.addHook('onResponse', async ({ method, routeOptions: { url: route = 'none' } }, reply)=>{
        metrics.request({
            method,
            route,
            status: reply.statusCode
        }, reply.elapsedTime / 1000);
    });
    (0, _errors.registerErrorHandling)(app);
    const ending = {
        begun: false
    };
    await (0, _headers.registerHeaders)(app, options.corsOrigins);
    const limitBuyer = await (0, _limits.registerLimits)(app, options.limits);
    (0, _health.registerHealth)(app, ending, options.checkStorage);
    (0, _catalogue.registerCatalogue)(app);
    (0, _sessions.registerSessions)(app, context);
    (0, _orders.registerOrders)(app, context, limitBuyer);
    (0, _notifications.registerNotifications)(app, context);
    if (options.operatorToken !== undefined) (0, _operator.registerOperator)(app, context, options.operatorToken);
    await app.ready();
    return {
        app,
        context,
        ending
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9hcHAudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IEZhc3RpZnkgZnJvbSAnZmFzdGlmeSc7XG5pbXBvcnQgdHlwZSB7IEZhc3RpZnlJbnN0YW5jZSB9IGZyb20gJ2Zhc3RpZnknO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgcmVnaXN0ZXJFcnJvckhhbmRsaW5nIH0gZnJvbSAnLi9lcnJvcnMnO1xuaW1wb3J0IHsgcmVnaXN0ZXJIZWFkZXJzIH0gZnJvbSAnLi9odHRwL2hlYWRlcnMnO1xuaW1wb3J0IHsgcmVnaXN0ZXJIZWFsdGggfSBmcm9tICcuL2h0dHAvaGVhbHRoJztcbmltcG9ydCB0eXBlIHsgRW5kaW5nIH0gZnJvbSAnLi9odHRwL2hlYWx0aCc7XG5pbXBvcnQgeyByZWdpc3RlckxpbWl0cyB9IGZyb20gJy4vaHR0cC9saW1pdHMnO1xuaW1wb3J0IHR5cGUgeyBSZXF1ZXN0TGltaXRzIH0gZnJvbSAnLi9odHRwL2xpbWl0cyc7XG5pbXBvcnQgeyByZXF1ZXN0SWQgfSBmcm9tICcuL2h0dHAvcmVxdWVzdC1pZCc7XG5pbXBvcnQgeyBsb2dnZXJPcHRpb25zIH0gZnJvbSAnLi4vbG9nZ2VyJztcbmltcG9ydCB0eXBlIHsgTG9nIH0gZnJvbSAnLi4vbG9nZ2VyJztcbmltcG9ydCB7IGNyZWF0ZU1ldHJpY3MgfSBmcm9tICcuL21ldHJpY3MnO1xuaW1wb3J0IHsgcmVnaXN0ZXJDYXRhbG9ndWUgfSBmcm9tICcuL3JvdXRlcy9jYXRhbG9ndWUnO1xuaW1wb3J0IHsgcmVnaXN0ZXJOb3RpZmljYXRpb25zIH0gZnJvbSAnLi9yb3V0ZXMvbm90aWZpY2F0aW9ucyc7XG5pbXBvcnQgeyByZWdpc3Rlck9wZXJhdG9yIH0gZnJvbSAnLi9yb3V0ZXMvb3BlcmF0b3InO1xuaW1wb3J0IHsgcmVnaXN0ZXJPcmRlcnMgfSBmcm9tICcuL3JvdXRlcy9vcmRlcnMnO1xuaW1wb3J0IHsgcmVnaXN0ZXJTZXNzaW9ucyB9IGZyb20gJy4vcm91dGVzL3Nlc3Npb25zJztcblxuZXhwb3J0IGludGVyZmFjZSBNZXJjaGFudEFwcE9wdGlvbnMge1xuICBjb250ZXh0OiBPbWl0PE1lcmNoYW50Q29udGV4dCwgJ2xvZycgfCAnbWV0cmljcyc+ICYgUGFydGlhbDxQaWNrPE1lcmNoYW50Q29udGV4dCwgJ21ldHJpY3MnPj47XG4gIC8qKiBXaG9zZSBwYWdlcyBtYXkgY2FsbDogYSBsaXN0IG9mIG9yaWdpbnMsIG9yIGFueS4gKi9cbiAgY29yc09yaWdpbnM6IHN0cmluZ1tdIHwgdHJ1ZTtcbiAgbGltaXRzOiBSZXF1ZXN0TGltaXRzO1xuICAvKiogUHJveGllcyB3aG9zZSB3b3JkIGlzIHRha2VuIGZvciBhIGNhbGxlcidzIGFkZHJlc3M6IGFkZHJlc3NlcyBvciBuZXR3b3JrcyAoYDEwLjAuMC4wLzhgKS4gKi9cbiAgdHJ1c3RlZFByb3hpZXM6IHN0cmluZ1tdO1xuICAvKiogRm9yIGAvcmVhZHlgOiBmYWlscyB3aGVuIHRoZSBkYXRhYmFzZSBkb2VzIG5vdCBhbnN3ZXIgb3IgaXMgbm90IG9mIHRoaXMgdmVyc2lvbi4gKi9cbiAgY2hlY2tTdG9yYWdlOiAoKSA9PiBQcm9taXNlPHZvaWQ+O1xuICAvKiogV2hhdCB0aGUgb3BlcmF0b3IncyBjYWxscyBoYXZlIHRvIHNob3c7IHdpdGhvdXQgaXQgdGhlcmUgYXJlIG5vbmUuICovXG4gIG9wZXJhdG9yVG9rZW4/OiBzdHJpbmc7XG4gIGxvZzogTG9nO1xufVxuXG5jb25zdCBCT0RZX0xJTUlUID0gMzIgKiAxMDI0O1xuXG4vKiogTWlsbGlzZWNvbmRzIGZvciBhIHJlcXVlc3QgdG8gYXJyaXZlIHdob2xlLiAqL1xuY29uc3QgUkVRVUVTVF9USU1FT1VUID0gMzBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIE1lcmNoYW50QXBwIHtcbiAgYXBwOiBGYXN0aWZ5SW5zdGFuY2U7XG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dDtcbiAgLyoqIFNldCBgYmVndW5gLCBhbmQgZXZlcnkgY2FsbGVyIGlzIHNlbnQgZWxzZXdoZXJlIHdpdGggdGhlIGFuc3dlciB0aGF0IHRoZXkgZ2V0LiAqL1xuICBlbmRpbmc6IEVuZGluZztcbn1cblxuLyoqIFRoZSBtZXJjaGFudCBzZXJ2ZXIncyByb3V0ZXMgd2l0aG91dCBhIHBvcnQ6IGNhbGwgYGluamVjdGAgb24gaXQsIG9yIGBsaXN0ZW5gLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNyZWF0ZU1lcmNoYW50QXBwKG9wdGlvbnM6IE1lcmNoYW50QXBwT3B0aW9ucyk6IFByb21pc2U8TWVyY2hhbnRBcHA+IHtcbiAgY29uc3QgYXBwID0gRmFzdGlmeSh7XG4gICAgbG9nZ2VyOiBsb2dnZXJPcHRpb25zKG9wdGlvbnMubG9nKSxcbiAgICBib2R5TGltaXQ6IEJPRFlfTElNSVQsXG4gICAgcmVxdWVzdFRpbWVvdXQ6IFJFUVVFU1RfVElNRU9VVCxcbiAgICAvLyBBIHNlcnZlciB0aGF0IGNsb3NlcyBlbmRzIHRoZSBjb25uZWN0aW9ucyB0aGF0IHdhaXQsIGFuZCBhbnN3ZXJzIG9uIHRoZSBvdGhlcnMgZmlyc3Q6IGFsc28gd2hhdCBjb21lcyBpbiBvbiBvbmUgb2ZcbiAgICAvLyB0aGVtIG1lYW53aGlsZSwgc2luY2UgdGhlIGRhdGFiYXNlIGlzIHRoZXJlIHVudGlsIHRoZSBsYXN0IGFuc3dlci5cbiAgICBmb3JjZUNsb3NlQ29ubmVjdGlvbnM6ICdpZGxlJyxcbiAgICByZXR1cm41MDNPbkNsb3Npbmc6IGZhbHNlLFxuICAgIHRydXN0UHJveHk6IG9wdGlvbnMudHJ1c3RlZFByb3hpZXMubGVuZ3RoID4gMCA/IG9wdGlvbnMudHJ1c3RlZFByb3hpZXMgOiBmYWxzZSxcbiAgICBnZW5SZXFJZDogcmVxdWVzdElkKG9wdGlvbnMuY29udGV4dC5yYW5kb20pLFxuICAgIGFqdjoge1xuICAgICAgY3VzdG9tT3B0aW9uczogeyBjb2VyY2VUeXBlczogZmFsc2UsIHJlbW92ZUFkZGl0aW9uYWw6IGZhbHNlLCB1c2VEZWZhdWx0czogZmFsc2UgfSxcbiAgICB9LFxuICB9KTtcbiAgYXBwLnJlbW92ZUNvbnRlbnRUeXBlUGFyc2VyKCd0ZXh0L3BsYWluJyk7XG4gIGNvbnN0IHsgbWV0cmljcyA9IGNyZWF0ZU1ldHJpY3MoKSB9ID0gb3B0aW9ucy5jb250ZXh0O1xuICBjb25zdCBjb250ZXh0ID0geyAuLi5vcHRpb25zLmNvbnRleHQsIG1ldHJpY3MsIGxvZzogYXBwLmxvZyB9O1xuICBhcHAuYWRkSG9vaygnb25SZXNwb25zZScsIGFzeW5jICh7IG1ldGhvZCwgcm91dGVPcHRpb25zOiB7IHVybDogcm91dGUgPSAnbm9uZScgfSB9LCByZXBseSkgPT4ge1xuICAgIG1ldHJpY3MucmVxdWVzdCh7IG1ldGhvZCwgcm91dGUsIHN0YXR1czogcmVwbHkuc3RhdHVzQ29kZSB9LCByZXBseS5lbGFwc2VkVGltZSAvIDEwMDApO1xuICB9KTtcbiAgcmVnaXN0ZXJFcnJvckhhbmRsaW5nKGFwcCk7XG4gIGNvbnN0IGVuZGluZzogRW5kaW5nID0geyBiZWd1bjogZmFsc2UgfTtcbiAgYXdhaXQgcmVnaXN0ZXJIZWFkZXJzKGFwcCwgb3B0aW9ucy5jb3JzT3JpZ2lucyk7XG4gIGNvbnN0IGxpbWl0QnV5ZXIgPSBhd2FpdCByZWdpc3RlckxpbWl0cyhhcHAsIG9wdGlvbnMubGltaXRzKTtcbiAgcmVnaXN0ZXJIZWFsdGgoYXBwLCBlbmRpbmcsIG9wdGlvbnMuY2hlY2tTdG9yYWdlKTtcbiAgcmVnaXN0ZXJDYXRhbG9ndWUoYXBwKTtcbiAgcmVnaXN0ZXJTZXNzaW9ucyhhcHAsIGNvbnRleHQpO1xuICByZWdpc3Rlck9yZGVycyhhcHAsIGNvbnRleHQsIGxpbWl0QnV5ZXIpO1xuICByZWdpc3Rlck5vdGlmaWNhdGlvbnMoYXBwLCBjb250ZXh0KTtcbiAgaWYgKG9wdGlvbnMub3BlcmF0b3JUb2tlbiAhPT0gdW5kZWZpbmVkKSByZWdpc3Rlck9wZXJhdG9yKGFwcCwgY29udGV4dCwgb3B0aW9ucy5vcGVyYXRvclRva2VuKTtcbiAgYXdhaXQgYXBwLnJlYWR5KCk7XG4gIHJldHVybiB7IGFwcCwgY29udGV4dCwgZW5kaW5nIH07XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlTWVyY2hhbnRBcHAiLCJCT0RZX0xJTUlUIiwiUkVRVUVTVF9USU1FT1VUIiwib3B0aW9ucyIsImFwcCIsIkZhc3RpZnkiLCJsb2dnZXIiLCJsb2dnZXJPcHRpb25zIiwibG9nIiwiYm9keUxpbWl0IiwicmVxdWVzdFRpbWVvdXQiLCJmb3JjZUNsb3NlQ29ubmVjdGlvbnMiLCJyZXR1cm41MDNPbkNsb3NpbmciLCJ0cnVzdFByb3h5IiwidHJ1c3RlZFByb3hpZXMiLCJsZW5ndGgiLCJnZW5SZXFJZCIsInJlcXVlc3RJZCIsImNvbnRleHQiLCJyYW5kb20iLCJhanYiLCJjdXN0b21PcHRpb25zIiwiY29lcmNlVHlwZXMiLCJyZW1vdmVBZGRpdGlvbmFsIiwidXNlRGVmYXVsdHMiLCJyZW1vdmVDb250ZW50VHlwZVBhcnNlciIsIm1ldHJpY3MiLCJjcmVhdGVNZXRyaWNzIiwiYWRkSG9vayIsIm1ldGhvZCIsInJvdXRlT3B0aW9ucyIsInVybCIsInJvdXRlIiwicmVwbHkiLCJyZXF1ZXN0Iiwic3RhdHVzIiwic3RhdHVzQ29kZSIsImVsYXBzZWRUaW1lIiwicmVnaXN0ZXJFcnJvckhhbmRsaW5nIiwiZW5kaW5nIiwiYmVndW4iLCJyZWdpc3RlckhlYWRlcnMiLCJjb3JzT3JpZ2lucyIsImxpbWl0QnV5ZXIiLCJyZWdpc3RlckxpbWl0cyIsImxpbWl0cyIsInJlZ2lzdGVySGVhbHRoIiwiY2hlY2tTdG9yYWdlIiwicmVnaXN0ZXJDYXRhbG9ndWUiLCJyZWdpc3RlclNlc3Npb25zIiwicmVnaXN0ZXJPcmRlcnMiLCJyZWdpc3Rlck5vdGlmaWNhdGlvbnMiLCJvcGVyYXRvclRva2VuIiwidW5kZWZpbmVkIiwicmVnaXN0ZXJPcGVyYXRvciIsInJlYWR5Il0sIm1hcHBpbmdzIjoiOzs7OytCQThDc0JBOzs7ZUFBQUE7OztnRUE5Q0Y7d0JBR2tCO3lCQUNOO3dCQUNEO3dCQUVBOzJCQUVMO3dCQUNJO3lCQUVBOzJCQUNJOytCQUNJOzBCQUNMO3dCQUNGOzBCQUNFOzs7Ozs7QUFnQmpDLE1BQU1DLGFBQWEsS0FBSztBQUV4QixnREFBZ0QsR0FDaEQsTUFBTUMsa0JBQWtCO0FBVWpCLGVBQWVGLGtCQUFrQkcsT0FBMkI7SUFDakUsTUFBTUMsTUFBTUMsSUFBQUEsZ0JBQU8sRUFBQztRQUNsQkMsUUFBUUMsSUFBQUEscUJBQWEsRUFBQ0osUUFBUUssR0FBRztRQUNqQ0MsV0FBV1I7UUFDWFMsZ0JBQWdCUjtRQUNoQixxSEFBcUg7UUFDckgscUVBQXFFO1FBQ3JFUyx1QkFBdUI7UUFDdkJDLG9CQUFvQjtRQUNwQkMsWUFBWVYsUUFBUVcsY0FBYyxDQUFDQyxNQUFNLEdBQUcsSUFBSVosUUFBUVcsY0FBYyxHQUFHO1FBQ3pFRSxVQUFVQyxJQUFBQSxvQkFBUyxFQUFDZCxRQUFRZSxPQUFPLENBQUNDLE1BQU07UUFDMUNDLEtBQUs7WUFDSEMsZUFBZTtnQkFBRUMsYUFBYTtnQkFBT0Msa0JBQWtCO2dCQUFPQyxhQUFhO1lBQU07UUFDbkY7SUFDRjtJQUNBcEIsSUFBSXFCLHVCQUF1QixDQUFDO0lBQzVCLE1BQU0sRUFBRUMsVUFBVUMsSUFBQUEsc0JBQWEsR0FBRSxFQUFFLEdBQUd4QixRQUFRZSxPQUFPO0lBQ3JELE1BQU1BLFVBQVU7UUFBRSxHQUFHZixRQUFRZSxPQUFPO1FBQUVRO1FBQVNsQixLQUFLSixJQUFJSSxHQUFHO0lBQUM7SUFDNURKLElBQUl3QixPQUFPLENBQUMsY0FBYyxPQUFPLEVBQUVDLE1BQU0sRUFBRUMsY0FBYyxFQUFFQyxLQUFLQyxRQUFRLE1BQU0sRUFBRSxFQUFFLEVBQUVDO1FBQ2xGUCxRQUFRUSxPQUFPLENBQUM7WUFBRUw7WUFBUUc7WUFBT0csUUFBUUYsTUFBTUcsVUFBVTtRQUFDLEdBQUdILE1BQU1JLFdBQVcsR0FBRztJQUNuRjtJQUNBQyxJQUFBQSw2QkFBcUIsRUFBQ2xDO0lBQ3RCLE1BQU1tQyxTQUFpQjtRQUFFQyxPQUFPO0lBQU07SUFDdEMsTUFBTUMsSUFBQUEsd0JBQWUsRUFBQ3JDLEtBQUtELFFBQVF1QyxXQUFXO0lBQzlDLE1BQU1DLGFBQWEsTUFBTUMsSUFBQUEsc0JBQWMsRUFBQ3hDLEtBQUtELFFBQVEwQyxNQUFNO0lBQzNEQyxJQUFBQSxzQkFBYyxFQUFDMUMsS0FBS21DLFFBQVFwQyxRQUFRNEMsWUFBWTtJQUNoREMsSUFBQUEsNEJBQWlCLEVBQUM1QztJQUNsQjZDLElBQUFBLDBCQUFnQixFQUFDN0MsS0FBS2M7SUFDdEJnQyxJQUFBQSxzQkFBYyxFQUFDOUMsS0FBS2MsU0FBU3lCO0lBQzdCUSxJQUFBQSxvQ0FBcUIsRUFBQy9DLEtBQUtjO0lBQzNCLElBQUlmLFFBQVFpRCxhQUFhLEtBQUtDLFdBQVdDLElBQUFBLDBCQUFnQixFQUFDbEQsS0FBS2MsU0FBU2YsUUFBUWlELGFBQWE7SUFDN0YsTUFBTWhELElBQUltRCxLQUFLO0lBQ2YsT0FBTztRQUFFbkQ7UUFBS2M7UUFBU3FCO0lBQU87QUFDaEMifQ==