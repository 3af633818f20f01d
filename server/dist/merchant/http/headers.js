"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerHeaders", {
    enumerable: true,
    get: function() {
        return registerHeaders;
    }
});
const _cors = /*#__PURE__*/ _interop_require_default(require("@fastify/cors"));
const _helmet = /*#__PURE__*/ _interop_require_default(require("@fastify/helmet"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
/** A day: how long a browser may keep the answer whether it may call. */ const PREFLIGHT_SECONDS = 24 * 60 * 60;
async function registerHeaders(app, corsOrigins) {
    await app.register(_cors.default, {
        origin: corsOrigins,
        allowedHeaders: [
            'authorization',
            'content-type',
            'idempotency-key',
            'x-request-id'
        ],
        exposedHeaders: [
            'retry-after',
            'x-request-id'
        ],
        maxAge: PREFLIGHT_SECONDS
    });
    await app.register(_helmet.default, {
        // There is no page here: a browser that is led to an answer does nothing with it.
        contentSecurityPolicy: {
            useDefaults: false,
            directives: {
                defaultSrc: [
                    "'none'"
                ],
                frameAncestors: [
                    "'none'"
                ]
            }
        },
        // The shop's pages, of whatever origin, show the pictures.
        crossOriginResourcePolicy: {
            policy: 'cross-origin'
        },
        xFrameOptions: {
            action: 'deny'
        }
    });
    app.addHook('onRequest', async (request, reply)=>{
        // Tokens and orders are in the answers; the pictures say otherwise for themselves.
        void reply.headers({
            'cache-control': 'no-store',
            'x-request-id': request.id
        });
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9odHRwL2hlYWRlcnMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IGNvcnMgZnJvbSAnQGZhc3RpZnkvY29ycyc7XG5pbXBvcnQgaGVsbWV0IGZyb20gJ0BmYXN0aWZ5L2hlbG1ldCc7XG5pbXBvcnQgdHlwZSB7IEZhc3RpZnlJbnN0YW5jZSB9IGZyb20gJ2Zhc3RpZnknO1xuXG4vKiogQSBkYXk6IGhvdyBsb25nIGEgYnJvd3NlciBtYXkga2VlcCB0aGUgYW5zd2VyIHdoZXRoZXIgaXQgbWF5IGNhbGwuICovXG5jb25zdCBQUkVGTElHSFRfU0VDT05EUyA9IDI0ICogNjAgKiA2MDtcblxuLyoqXG4gKiBXaGF0IGV2ZXJ5IGFuc3dlciBjYXJyaWVzOiB3aG8gbWF5IHJlYWQgaXQsIHRoYXQgbm90aGluZyBvZiBpdCBpcyBrZXB0LCBydW4gb3IgZnJhbWVkLCBhbmQgdGhlIHJlcXVlc3QncyBudW1iZXIuXG4gKiBAcGFyYW0gY29yc09yaWdpbnMgd2hvc2UgcGFnZXMgbWF5IGNhbGxcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlZ2lzdGVySGVhZGVycyhcbiAgYXBwOiBGYXN0aWZ5SW5zdGFuY2UsXG4gIGNvcnNPcmlnaW5zOiBzdHJpbmdbXSB8IHRydWUsXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgYXBwLnJlZ2lzdGVyKGNvcnMsIHtcbiAgICBvcmlnaW46IGNvcnNPcmlnaW5zLFxuICAgIGFsbG93ZWRIZWFkZXJzOiBbJ2F1dGhvcml6YXRpb24nLCAnY29udGVudC10eXBlJywgJ2lkZW1wb3RlbmN5LWtleScsICd4LXJlcXVlc3QtaWQnXSxcbiAgICBleHBvc2VkSGVhZGVyczogWydyZXRyeS1hZnRlcicsICd4LXJlcXVlc3QtaWQnXSxcbiAgICBtYXhBZ2U6IFBSRUZMSUdIVF9TRUNPTkRTLFxuICB9KTtcbiAgYXdhaXQgYXBwLnJlZ2lzdGVyKGhlbG1ldCwge1xuICAgIC8vIFRoZXJlIGlzIG5vIHBhZ2UgaGVyZTogYSBicm93c2VyIHRoYXQgaXMgbGVkIHRvIGFuIGFuc3dlciBkb2VzIG5vdGhpbmcgd2l0aCBpdC5cbiAgICBjb250ZW50U2VjdXJpdHlQb2xpY3k6IHtcbiAgICAgIHVzZURlZmF1bHRzOiBmYWxzZSxcbiAgICAgIGRpcmVjdGl2ZXM6IHsgZGVmYXVsdFNyYzogW1wiJ25vbmUnXCJdLCBmcmFtZUFuY2VzdG9yczogW1wiJ25vbmUnXCJdIH0sXG4gICAgfSxcbiAgICAvLyBUaGUgc2hvcCdzIHBhZ2VzLCBvZiB3aGF0ZXZlciBvcmlnaW4sIHNob3cgdGhlIHBpY3R1cmVzLlxuICAgIGNyb3NzT3JpZ2luUmVzb3VyY2VQb2xpY3k6IHsgcG9saWN5OiAnY3Jvc3Mtb3JpZ2luJyB9LFxuICAgIHhGcmFtZU9wdGlvbnM6IHsgYWN0aW9uOiAnZGVueScgfSxcbiAgfSk7XG4gIGFwcC5hZGRIb29rKCdvblJlcXVlc3QnLCBhc3luYyAocmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICAvLyBUb2tlbnMgYW5kIG9yZGVycyBhcmUgaW4gdGhlIGFuc3dlcnM7IHRoZSBwaWN0dXJlcyBzYXkgb3RoZXJ3aXNlIGZvciB0aGVtc2VsdmVzLlxuICAgIHZvaWQgcmVwbHkuaGVhZGVycyh7ICdjYWNoZS1jb250cm9sJzogJ25vLXN0b3JlJywgJ3gtcmVxdWVzdC1pZCc6IHJlcXVlc3QuaWQgfSk7XG4gIH0pO1xufVxuIl0sIm5hbWVzIjpbInJlZ2lzdGVySGVhZGVycyIsIlBSRUZMSUdIVF9TRUNPTkRTIiwiYXBwIiwiY29yc09yaWdpbnMiLCJyZWdpc3RlciIsImNvcnMiLCJvcmlnaW4iLCJhbGxvd2VkSGVhZGVycyIsImV4cG9zZWRIZWFkZXJzIiwibWF4QWdlIiwiaGVsbWV0IiwiY29udGVudFNlY3VyaXR5UG9saWN5IiwidXNlRGVmYXVsdHMiLCJkaXJlY3RpdmVzIiwiZGVmYXVsdFNyYyIsImZyYW1lQW5jZXN0b3JzIiwiY3Jvc3NPcmlnaW5SZXNvdXJjZVBvbGljeSIsInBvbGljeSIsInhGcmFtZU9wdGlvbnMiLCJhY3Rpb24iLCJhZGRIb29rIiwicmVxdWVzdCIsInJlcGx5IiwiaGVhZGVycyIsImlkIl0sIm1hcHBpbmdzIjoiOzs7OytCQVdzQkE7OztlQUFBQTs7OzZEQVhMOytEQUNFOzs7Ozs7QUFHbkIsdUVBQXVFLEdBQ3ZFLE1BQU1DLG9CQUFvQixLQUFLLEtBQUs7QUFNN0IsZUFBZUQsZ0JBQ3BCRSxHQUFvQixFQUNwQkMsV0FBNEI7SUFFNUIsTUFBTUQsSUFBSUUsUUFBUSxDQUFDQyxhQUFJLEVBQUU7UUFDdkJDLFFBQVFIO1FBQ1JJLGdCQUFnQjtZQUFDO1lBQWlCO1lBQWdCO1lBQW1CO1NBQWU7UUFDcEZDLGdCQUFnQjtZQUFDO1lBQWU7U0FBZTtRQUMvQ0MsUUFBUVI7SUFDVjtJQUNBLE1BQU1DLElBQUlFLFFBQVEsQ0FBQ00sZUFBTSxFQUFFO1FBQ3pCLGtGQUFrRjtRQUNsRkMsdUJBQXVCO1lBQ3JCQyxhQUFhO1lBQ2JDLFlBQVk7Z0JBQUVDLFlBQVk7b0JBQUM7aUJBQVM7Z0JBQUVDLGdCQUFnQjtvQkFBQztpQkFBUztZQUFDO1FBQ25FO1FBQ0EsMkRBQTJEO1FBQzNEQywyQkFBMkI7WUFBRUMsUUFBUTtRQUFlO1FBQ3BEQyxlQUFlO1lBQUVDLFFBQVE7UUFBTztJQUNsQztJQUNBakIsSUFBSWtCLE9BQU8sQ0FBQyxhQUFhLE9BQU9DLFNBQVNDO1FBQ3ZDLG1GQUFtRjtRQUNuRixLQUFLQSxNQUFNQyxPQUFPLENBQUM7WUFBRSxpQkFBaUI7WUFBWSxnQkFBZ0JGLFFBQVFHLEVBQUU7UUFBQztJQUMvRTtBQUNGIn0=