"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createGatewayApp", {
    enumerable: true,
    get: function() {
        return createGatewayApp;
    }
});
const _cors = /*#__PURE__*/ _interop_require_default(require("@fastify/cors"));
const _fastify = /*#__PURE__*/ _interop_require_default(require("fastify"));
const _logger = require("../logger");
const _cashier = require("./cashier");
const _openapi = require("./openapi");
const _refusal = require("./refusal");
const _webcashier = require("./web-cashier");
const _wechatapi = require("./wechat-api");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
async function createGatewayApp(options) {
    const app = (0, _fastify.default)({
        logger: (0, _logger.loggerOptions)(options.log),
        bodyLimit: 32 * 1024,
        forceCloseConnections: true,
        ajv: {
            customOptions: {
                coerceTypes: false,
                removeAdditional: false,
                useDefaults: false
            }
        }
    });
    app.setErrorHandler((error, request, reply)=>{
        if (error instanceof _refusal.WalletRefusal) {
            const { code, message, status } = error;
            return reply.code(status).send({
                error: {
                    code,
                    message
                }
            });
        }
        const status = statusOf(error);
        if (status >= 500) request.log.error({
            err: error
        }, 'unexpected error');
        const message = status < 500 && error instanceof Error ? error.message : 'Unexpected error in the sandbox.';
        const code = status < 500 ? 'INVALID_PARAMETER' : 'SYSTEM_ERROR';
        return reply.code(status).send({
            error: {
                code,
                message
            }
        });
    });
    app.setNotFoundHandler(()=>{
        throw new _refusal.WalletRefusal('NOT_FOUND', 'The sandbox wallet does not have this call.', 404);
    });
    await app.register(_cors.default, {
        origin: options.corsOrigins,
        methods: [
            'GET',
            'POST'
        ]
    });
    (0, _cashier.registerCashier)(app, options.context);
    (0, _webcashier.registerWebCashier)(app, options.context);
    (0, _openapi.registerOpenApi)(app, options.context);
    (0, _wechatapi.registerWechatApi)(app, options.context);
    await app.ready();
    return app;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L2FwcC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgY29ycyBmcm9tICdAZmFzdGlmeS9jb3JzJztcbmltcG9ydCBGYXN0aWZ5IGZyb20gJ2Zhc3RpZnknO1xuaW1wb3J0IHR5cGUgeyBGYXN0aWZ5SW5zdGFuY2UgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCB7IGxvZ2dlck9wdGlvbnMgfSBmcm9tICcuLi9sb2dnZXInO1xuaW1wb3J0IHR5cGUgeyBMb2cgfSBmcm9tICcuLi9sb2dnZXInO1xuaW1wb3J0IHsgcmVnaXN0ZXJDYXNoaWVyIH0gZnJvbSAnLi9jYXNoaWVyJztcbmltcG9ydCB0eXBlIHsgU2FuZGJveENvbnRleHQgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgcmVnaXN0ZXJPcGVuQXBpIH0gZnJvbSAnLi9vcGVuYXBpJztcbmltcG9ydCB7IFdhbGxldFJlZnVzYWwgfSBmcm9tICcuL3JlZnVzYWwnO1xuaW1wb3J0IHsgcmVnaXN0ZXJXZWJDYXNoaWVyIH0gZnJvbSAnLi93ZWItY2FzaGllcic7XG5pbXBvcnQgeyByZWdpc3RlcldlY2hhdEFwaSB9IGZyb20gJy4vd2VjaGF0LWFwaSc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgR2F0ZXdheUFwcE9wdGlvbnMge1xuICBjb250ZXh0OiBTYW5kYm94Q29udGV4dDtcbiAgY29yc09yaWdpbnM6IHN0cmluZ1tdIHwgdHJ1ZTtcbiAgbG9nOiBMb2c7XG59XG5cbmZ1bmN0aW9uIHN0YXR1c09mKGVycm9yOiB1bmtub3duKTogbnVtYmVyIHtcbiAgcmV0dXJuIHR5cGVvZiBlcnJvciA9PT0gJ29iamVjdCcgJiZcbiAgICBlcnJvciAhPT0gbnVsbCAmJlxuICAgICdzdGF0dXNDb2RlJyBpbiBlcnJvciAmJlxuICAgIHR5cGVvZiBlcnJvci5zdGF0dXNDb2RlID09PSAnbnVtYmVyJ1xuICAgID8gZXJyb3Iuc3RhdHVzQ29kZVxuICAgIDogNTAwO1xufVxuXG4vKiogVGhlIHNhbmRib3ggd2FsbGV0J3Mgcm91dGVzIHdpdGhvdXQgYSBwb3J0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNyZWF0ZUdhdGV3YXlBcHAob3B0aW9uczogR2F0ZXdheUFwcE9wdGlvbnMpOiBQcm9taXNlPEZhc3RpZnlJbnN0YW5jZT4ge1xuICBjb25zdCBhcHAgPSBGYXN0aWZ5KHtcbiAgICBsb2dnZXI6IGxvZ2dlck9wdGlvbnMob3B0aW9ucy5sb2cpLFxuICAgIGJvZHlMaW1pdDogMzIgKiAxMDI0LFxuICAgIGZvcmNlQ2xvc2VDb25uZWN0aW9uczogdHJ1ZSxcbiAgICBhanY6IHtcbiAgICAgIGN1c3RvbU9wdGlvbnM6IHsgY29lcmNlVHlwZXM6IGZhbHNlLCByZW1vdmVBZGRpdGlvbmFsOiBmYWxzZSwgdXNlRGVmYXVsdHM6IGZhbHNlIH0sXG4gICAgfSxcbiAgfSk7XG4gIGFwcC5zZXRFcnJvckhhbmRsZXIoKGVycm9yOiB1bmtub3duLCByZXF1ZXN0LCByZXBseSkgPT4ge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFdhbGxldFJlZnVzYWwpIHtcbiAgICAgIGNvbnN0IHsgY29kZSwgbWVzc2FnZSwgc3RhdHVzIH0gPSBlcnJvcjtcbiAgICAgIHJldHVybiByZXBseS5jb2RlKHN0YXR1cykuc2VuZCh7IGVycm9yOiB7IGNvZGUsIG1lc3NhZ2UgfSB9KTtcbiAgICB9XG4gICAgY29uc3Qgc3RhdHVzID0gc3RhdHVzT2YoZXJyb3IpO1xuICAgIGlmIChzdGF0dXMgPj0gNTAwKSByZXF1ZXN0LmxvZy5lcnJvcih7IGVycjogZXJyb3IgfSwgJ3VuZXhwZWN0ZWQgZXJyb3InKTtcbiAgICBjb25zdCBtZXNzYWdlID1cbiAgICAgIHN0YXR1cyA8IDUwMCAmJiBlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6ICdVbmV4cGVjdGVkIGVycm9yIGluIHRoZSBzYW5kYm94Lic7XG4gICAgY29uc3QgY29kZSA9IHN0YXR1cyA8IDUwMCA/ICdJTlZBTElEX1BBUkFNRVRFUicgOiAnU1lTVEVNX0VSUk9SJztcbiAgICByZXR1cm4gcmVwbHkuY29kZShzdGF0dXMpLnNlbmQoeyBlcnJvcjogeyBjb2RlLCBtZXNzYWdlIH0gfSk7XG4gIH0pO1xuICBhcHAuc2V0Tm90Rm91bmRIYW5kbGVyKCgpID0+IHtcbiAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnTk9UX0ZPVU5EJywgJ1RoZSBzYW5kYm94IHdhbGxldCBkb2VzIG5vdCBoYXZlIHRoaXMgY2FsbC4nLCA0MDQpO1xuICB9KTtcbiAgYXdhaXQgYXBwLnJlZ2lzdGVyKGNvcnMsIHsgb3JpZ2luOiBvcHRpb25zLmNvcnNPcmlnaW5zLCBtZXRob2RzOiBbJ0dFVCcsICdQT1NUJ10gfSk7XG4gIHJlZ2lzdGVyQ2FzaGllcihhcHAsIG9wdGlvbnMuY29udGV4dCk7XG4gIHJlZ2lzdGVyV2ViQ2FzaGllcihhcHAsIG9wdGlvbnMuY29udGV4dCk7XG4gIHJlZ2lzdGVyT3BlbkFwaShhcHAsIG9wdGlvbnMuY29udGV4dCk7XG4gIHJlZ2lzdGVyV2VjaGF0QXBpKGFwcCwgb3B0aW9ucy5jb250ZXh0KTtcbiAgYXdhaXQgYXBwLnJlYWR5KCk7XG4gIHJldHVybiBhcHA7XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlR2F0ZXdheUFwcCIsInN0YXR1c09mIiwiZXJyb3IiLCJzdGF0dXNDb2RlIiwib3B0aW9ucyIsImFwcCIsIkZhc3RpZnkiLCJsb2dnZXIiLCJsb2dnZXJPcHRpb25zIiwibG9nIiwiYm9keUxpbWl0IiwiZm9yY2VDbG9zZUNvbm5lY3Rpb25zIiwiYWp2IiwiY3VzdG9tT3B0aW9ucyIsImNvZXJjZVR5cGVzIiwicmVtb3ZlQWRkaXRpb25hbCIsInVzZURlZmF1bHRzIiwic2V0RXJyb3JIYW5kbGVyIiwicmVxdWVzdCIsInJlcGx5IiwiV2FsbGV0UmVmdXNhbCIsImNvZGUiLCJtZXNzYWdlIiwic3RhdHVzIiwic2VuZCIsImVyciIsIkVycm9yIiwic2V0Tm90Rm91bmRIYW5kbGVyIiwicmVnaXN0ZXIiLCJjb3JzIiwib3JpZ2luIiwiY29yc09yaWdpbnMiLCJtZXRob2RzIiwicmVnaXN0ZXJDYXNoaWVyIiwiY29udGV4dCIsInJlZ2lzdGVyV2ViQ2FzaGllciIsInJlZ2lzdGVyT3BlbkFwaSIsInJlZ2lzdGVyV2VjaGF0QXBpIiwicmVhZHkiXSwibWFwcGluZ3MiOiI7Ozs7K0JBNEJzQkE7OztlQUFBQTs7OzZEQTVCTDtnRUFDRzt3QkFFVTt5QkFFRTt5QkFFQTt5QkFDRjs0QkFDSzsyQkFDRDs7Ozs7O0FBUWxDLFNBQVNDLFNBQVNDLEtBQWM7SUFDOUIsT0FBTyxPQUFPQSxVQUFVLFlBQ3RCQSxVQUFVLFFBQ1YsZ0JBQWdCQSxTQUNoQixPQUFPQSxNQUFNQyxVQUFVLEtBQUssV0FDMUJELE1BQU1DLFVBQVUsR0FDaEI7QUFDTjtBQUdPLGVBQWVILGlCQUFpQkksT0FBMEI7SUFDL0QsTUFBTUMsTUFBTUMsSUFBQUEsZ0JBQU8sRUFBQztRQUNsQkMsUUFBUUMsSUFBQUEscUJBQWEsRUFBQ0osUUFBUUssR0FBRztRQUNqQ0MsV0FBVyxLQUFLO1FBQ2hCQyx1QkFBdUI7UUFDdkJDLEtBQUs7WUFDSEMsZUFBZTtnQkFBRUMsYUFBYTtnQkFBT0Msa0JBQWtCO2dCQUFPQyxhQUFhO1lBQU07UUFDbkY7SUFDRjtJQUNBWCxJQUFJWSxlQUFlLENBQUMsQ0FBQ2YsT0FBZ0JnQixTQUFTQztRQUM1QyxJQUFJakIsaUJBQWlCa0Isc0JBQWEsRUFBRTtZQUNsQyxNQUFNLEVBQUVDLElBQUksRUFBRUMsT0FBTyxFQUFFQyxNQUFNLEVBQUUsR0FBR3JCO1lBQ2xDLE9BQU9pQixNQUFNRSxJQUFJLENBQUNFLFFBQVFDLElBQUksQ0FBQztnQkFBRXRCLE9BQU87b0JBQUVtQjtvQkFBTUM7Z0JBQVE7WUFBRTtRQUM1RDtRQUNBLE1BQU1DLFNBQVN0QixTQUFTQztRQUN4QixJQUFJcUIsVUFBVSxLQUFLTCxRQUFRVCxHQUFHLENBQUNQLEtBQUssQ0FBQztZQUFFdUIsS0FBS3ZCO1FBQU0sR0FBRztRQUNyRCxNQUFNb0IsVUFDSkMsU0FBUyxPQUFPckIsaUJBQWlCd0IsUUFBUXhCLE1BQU1vQixPQUFPLEdBQUc7UUFDM0QsTUFBTUQsT0FBT0UsU0FBUyxNQUFNLHNCQUFzQjtRQUNsRCxPQUFPSixNQUFNRSxJQUFJLENBQUNFLFFBQVFDLElBQUksQ0FBQztZQUFFdEIsT0FBTztnQkFBRW1CO2dCQUFNQztZQUFRO1FBQUU7SUFDNUQ7SUFDQWpCLElBQUlzQixrQkFBa0IsQ0FBQztRQUNyQixNQUFNLElBQUlQLHNCQUFhLENBQUMsYUFBYSwrQ0FBK0M7SUFDdEY7SUFDQSxNQUFNZixJQUFJdUIsUUFBUSxDQUFDQyxhQUFJLEVBQUU7UUFBRUMsUUFBUTFCLFFBQVEyQixXQUFXO1FBQUVDLFNBQVM7WUFBQztZQUFPO1NBQU87SUFBQztJQUNqRkMsSUFBQUEsd0JBQWUsRUFBQzVCLEtBQUtELFFBQVE4QixPQUFPO0lBQ3BDQyxJQUFBQSw4QkFBa0IsRUFBQzlCLEtBQUtELFFBQVE4QixPQUFPO0lBQ3ZDRSxJQUFBQSx3QkFBZSxFQUFDL0IsS0FBS0QsUUFBUThCLE9BQU87SUFDcENHLElBQUFBLDRCQUFpQixFQUFDaEMsS0FBS0QsUUFBUThCLE9BQU87SUFDdEMsTUFBTTdCLElBQUlpQyxLQUFLO0lBQ2YsT0FBT2pDO0FBQ1QifQ==