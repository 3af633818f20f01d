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
    get notificationPath () {
        return notificationPath;
    },
    get registerNotifications () {
        return registerNotifications;
    }
});
const _notify = require("../orders/notify");
const notificationPath = (provider)=>`/notifications/${provider}`;
function registerNotifications(app, context) {
    for (const wallet of context.wallets.all()){
        void app.register(async (scope)=>registerWallet(scope, context, wallet));
    }
}
function registerWallet(scope, context, wallet) {
    const toRaw = (request)=>({
            headers: request.headers,
            body: typeof request.body === 'string' ? request.body : ''
        });
    function answer(request, reply, accepted, failure) {
        const { status, contentType, body, headers } = wallet.acknowledge(accepted, toRaw(request));
        return reply.code(failure ?? status).headers(headers ?? {}).type(contentType).send(body);
    }
    // Signatures are over what was sent, so the body stays text.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(wallet.notificationType, {
        parseAs: 'string'
    }, async (_request, body)=>body);
    scope.setErrorHandler((error, request, reply)=>{
        const status = error.statusCode ?? 500;
        context.metrics.notification(wallet.name, status >= 500 ? 'failure' : 'unreadable');
        if (status >= 500) request.log.error({
            err: error
        }, 'notification failed');
        else request.log.warn({
            status
        }, 'notification unreadable');
        return answer(request, reply, false, status);
    });
    scope.post(notificationPath(wallet.name), {
        config: {
            rateLimit: false
        }
    }, async (request, reply)=>{
        const outcome = await (0, _notify.acceptNotification)(context, wallet, toRaw(request));
        context.metrics.notification(wallet.name, outcome.accepted ? undefined : outcome.reason);
        if (!outcome.accepted) {
            request.log.warn({
                wallet: wallet.name,
                reason: outcome.reason
            }, 'notification refused');
        }
        return answer(request, reply, outcome.accepted);
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yb3V0ZXMvbm90aWZpY2F0aW9ucy50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgdHlwZSB7IEZhc3RpZnlJbnN0YW5jZSwgRmFzdGlmeVJlcGx5LCBGYXN0aWZ5UmVxdWVzdCB9IGZyb20gJ2Zhc3RpZnknO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuLi9jb250ZXh0JztcbmltcG9ydCB7IGFjY2VwdE5vdGlmaWNhdGlvbiB9IGZyb20gJy4uL29yZGVycy9ub3RpZnknO1xuaW1wb3J0IHR5cGUgeyBSYXdOb3RpZmljYXRpb24sIFdhbGxldFByb3ZpZGVyIH0gZnJvbSAnLi4vd2FsbGV0L3Byb3ZpZGVyJztcblxuLyoqIFdoZXJlIGEgd2FsbGV0IHBvc3RzIGl0cyBub3RpZmljYXRpb25zLiAqL1xuZXhwb3J0IGNvbnN0IG5vdGlmaWNhdGlvblBhdGggPSAocHJvdmlkZXI6IHN0cmluZyk6IHN0cmluZyA9PiBgL25vdGlmaWNhdGlvbnMvJHtwcm92aWRlcn1gO1xuXG4vKipcbiAqIE9uZSBhZGRyZXNzIGZvciBlYWNoIHdhbGxldC4gQSB3YWxsZXQgcmVwZWF0cyBhIG5vdGlmaWNhdGlvbiB1bnRpbCBpdCByZWFkcyBpdHMgb3duIHdvcmQgZm9yIFwidGFrZW5cIiwgc28gZXZlcnkgZmFpbHVyZSxcbiAqIG91cnMgaW5jbHVkZWQsIGlzIGFuc3dlcmVkIGJ5IGl0cyB3b3JkIGZvciBcIm5vdCB0YWtlblwiLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVnaXN0ZXJOb3RpZmljYXRpb25zKGFwcDogRmFzdGlmeUluc3RhbmNlLCBjb250ZXh0OiBNZXJjaGFudENvbnRleHQpOiB2b2lkIHtcbiAgZm9yIChjb25zdCB3YWxsZXQgb2YgY29udGV4dC53YWxsZXRzLmFsbCgpKSB7XG4gICAgdm9pZCBhcHAucmVnaXN0ZXIoYXN5bmMgKHNjb3BlKSA9PiByZWdpc3RlcldhbGxldChzY29wZSwgY29udGV4dCwgd2FsbGV0KSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcmVnaXN0ZXJXYWxsZXQoXG4gIHNjb3BlOiBGYXN0aWZ5SW5zdGFuY2UsXG4gIGNvbnRleHQ6IE1lcmNoYW50Q29udGV4dCxcbiAgd2FsbGV0OiBXYWxsZXRQcm92aWRlcixcbik6IHZvaWQge1xuICBjb25zdCB0b1JhdyA9IChyZXF1ZXN0OiBGYXN0aWZ5UmVxdWVzdCk6IFJhd05vdGlmaWNhdGlvbiA9PiAoe1xuICAgIGhlYWRlcnM6IHJlcXVlc3QuaGVhZGVycyxcbiAgICBib2R5OiB0eXBlb2YgcmVxdWVzdC5ib2R5ID09PSAnc3RyaW5nJyA/IHJlcXVlc3QuYm9keSA6ICcnLFxuICB9KTtcblxuICBmdW5jdGlvbiBhbnN3ZXIoXG4gICAgcmVxdWVzdDogRmFzdGlmeVJlcXVlc3QsXG4gICAgcmVwbHk6IEZhc3RpZnlSZXBseSxcbiAgICBhY2NlcHRlZDogYm9vbGVhbixcbiAgICBmYWlsdXJlPzogbnVtYmVyLFxuICApOiBGYXN0aWZ5UmVwbHkge1xuICAgIGNvbnN0IHsgc3RhdHVzLCBjb250ZW50VHlwZSwgYm9keSwgaGVhZGVycyB9ID0gd2FsbGV0LmFja25vd2xlZGdlKGFjY2VwdGVkLCB0b1JhdyhyZXF1ZXN0KSk7XG4gICAgcmV0dXJuIHJlcGx5XG4gICAgICAuY29kZShmYWlsdXJlID8/IHN0YXR1cylcbiAgICAgIC5oZWFkZXJzKGhlYWRlcnMgPz8ge30pXG4gICAgICAudHlwZShjb250ZW50VHlwZSlcbiAgICAgIC5zZW5kKGJvZHkpO1xuICB9XG5cbiAgLy8gU2lnbmF0dXJlcyBhcmUgb3ZlciB3aGF0IHdhcyBzZW50LCBzbyB0aGUgYm9keSBzdGF5cyB0ZXh0LlxuICBzY29wZS5yZW1vdmVBbGxDb250ZW50VHlwZVBhcnNlcnMoKTtcbiAgc2NvcGUuYWRkQ29udGVudFR5cGVQYXJzZXIoXG4gICAgd2FsbGV0Lm5vdGlmaWNhdGlvblR5cGUsXG4gICAgeyBwYXJzZUFzOiAnc3RyaW5nJyB9LFxuICAgIGFzeW5jIChfcmVxdWVzdDogdW5rbm93biwgYm9keTogc3RyaW5nKSA9PiBib2R5LFxuICApO1xuICBzY29wZS5zZXRFcnJvckhhbmRsZXIoKGVycm9yOiB7IHN0YXR1c0NvZGU/OiBudW1iZXIgfSwgcmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICBjb25zdCBzdGF0dXMgPSBlcnJvci5zdGF0dXNDb2RlID8/IDUwMDtcbiAgICBjb250ZXh0Lm1ldHJpY3Mubm90aWZpY2F0aW9uKHdhbGxldC5uYW1lLCBzdGF0dXMgPj0gNTAwID8gJ2ZhaWx1cmUnIDogJ3VucmVhZGFibGUnKTtcbiAgICBpZiAoc3RhdHVzID49IDUwMCkgcmVxdWVzdC5sb2cuZXJyb3IoeyBlcnI6IGVycm9yIH0sICdub3RpZmljYXRpb24gZmFpbGVkJyk7XG4gICAgZWxzZSByZXF1ZXN0LmxvZy53YXJuKHsgc3RhdHVzIH0sICdub3RpZmljYXRpb24gdW5yZWFkYWJsZScpO1xuICAgIHJldHVybiBhbnN3ZXIocmVxdWVzdCwgcmVwbHksIGZhbHNlLCBzdGF0dXMpO1xuICB9KTtcbiAgc2NvcGUucG9zdChcbiAgICBub3RpZmljYXRpb25QYXRoKHdhbGxldC5uYW1lKSxcbiAgICB7IGNvbmZpZzogeyByYXRlTGltaXQ6IGZhbHNlIH0gfSxcbiAgICBhc3luYyAocmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICAgIGNvbnN0IG91dGNvbWUgPSBhd2FpdCBhY2NlcHROb3RpZmljYXRpb24oY29udGV4dCwgd2FsbGV0LCB0b1JhdyhyZXF1ZXN0KSk7XG4gICAgICBjb250ZXh0Lm1ldHJpY3Mubm90aWZpY2F0aW9uKHdhbGxldC5uYW1lLCBvdXRjb21lLmFjY2VwdGVkID8gdW5kZWZpbmVkIDogb3V0Y29tZS5yZWFzb24pO1xuICAgICAgaWYgKCFvdXRjb21lLmFjY2VwdGVkKSB7XG4gICAgICAgIHJlcXVlc3QubG9nLndhcm4oeyB3YWxsZXQ6IHdhbGxldC5uYW1lLCByZWFzb246IG91dGNvbWUucmVhc29uIH0sICdub3RpZmljYXRpb24gcmVmdXNlZCcpO1xuICAgICAgfVxuICAgICAgcmV0dXJuIGFuc3dlcihyZXF1ZXN0LCByZXBseSwgb3V0Y29tZS5hY2NlcHRlZCk7XG4gICAgfSxcbiAgKTtcbn1cbiJdLCJuYW1lcyI6WyJub3RpZmljYXRpb25QYXRoIiwicmVnaXN0ZXJOb3RpZmljYXRpb25zIiwicHJvdmlkZXIiLCJhcHAiLCJjb250ZXh0Iiwid2FsbGV0Iiwid2FsbGV0cyIsImFsbCIsInJlZ2lzdGVyIiwic2NvcGUiLCJyZWdpc3RlcldhbGxldCIsInRvUmF3IiwicmVxdWVzdCIsImhlYWRlcnMiLCJib2R5IiwiYW5zd2VyIiwicmVwbHkiLCJhY2NlcHRlZCIsImZhaWx1cmUiLCJzdGF0dXMiLCJjb250ZW50VHlwZSIsImFja25vd2xlZGdlIiwiY29kZSIsInR5cGUiLCJzZW5kIiwicmVtb3ZlQWxsQ29udGVudFR5cGVQYXJzZXJzIiwiYWRkQ29udGVudFR5cGVQYXJzZXIiLCJub3RpZmljYXRpb25UeXBlIiwicGFyc2VBcyIsIl9yZXF1ZXN0Iiwic2V0RXJyb3JIYW5kbGVyIiwiZXJyb3IiLCJzdGF0dXNDb2RlIiwibWV0cmljcyIsIm5vdGlmaWNhdGlvbiIsIm5hbWUiLCJsb2ciLCJlcnIiLCJ3YXJuIiwicG9zdCIsImNvbmZpZyIsInJhdGVMaW1pdCIsIm91dGNvbWUiLCJhY2NlcHROb3RpZmljYXRpb24iLCJ1bmRlZmluZWQiLCJyZWFzb24iXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBTWFBO2VBQUFBOztRQU1HQztlQUFBQTs7O3dCQVZtQjtBQUk1QixNQUFNRCxtQkFBbUIsQ0FBQ0UsV0FBNkIsQ0FBQyxlQUFlLEVBQUVBLFVBQVU7QUFNbkYsU0FBU0Qsc0JBQXNCRSxHQUFvQixFQUFFQyxPQUF3QjtJQUNsRixLQUFLLE1BQU1DLFVBQVVELFFBQVFFLE9BQU8sQ0FBQ0MsR0FBRyxHQUFJO1FBQzFDLEtBQUtKLElBQUlLLFFBQVEsQ0FBQyxPQUFPQyxRQUFVQyxlQUFlRCxPQUFPTCxTQUFTQztJQUNwRTtBQUNGO0FBRUEsU0FBU0ssZUFDUEQsS0FBc0IsRUFDdEJMLE9BQXdCLEVBQ3hCQyxNQUFzQjtJQUV0QixNQUFNTSxRQUFRLENBQUNDLFVBQThDLENBQUE7WUFDM0RDLFNBQVNELFFBQVFDLE9BQU87WUFDeEJDLE1BQU0sT0FBT0YsUUFBUUUsSUFBSSxLQUFLLFdBQVdGLFFBQVFFLElBQUksR0FBRztRQUMxRCxDQUFBO0lBRUEsU0FBU0MsT0FDUEgsT0FBdUIsRUFDdkJJLEtBQW1CLEVBQ25CQyxRQUFpQixFQUNqQkMsT0FBZ0I7UUFFaEIsTUFBTSxFQUFFQyxNQUFNLEVBQUVDLFdBQVcsRUFBRU4sSUFBSSxFQUFFRCxPQUFPLEVBQUUsR0FBR1IsT0FBT2dCLFdBQVcsQ0FBQ0osVUFBVU4sTUFBTUM7UUFDbEYsT0FBT0ksTUFDSk0sSUFBSSxDQUFDSixXQUFXQyxRQUNoQk4sT0FBTyxDQUFDQSxXQUFXLENBQUMsR0FDcEJVLElBQUksQ0FBQ0gsYUFDTEksSUFBSSxDQUFDVjtJQUNWO0lBRUEsNkRBQTZEO0lBQzdETCxNQUFNZ0IsMkJBQTJCO0lBQ2pDaEIsTUFBTWlCLG9CQUFvQixDQUN4QnJCLE9BQU9zQixnQkFBZ0IsRUFDdkI7UUFBRUMsU0FBUztJQUFTLEdBQ3BCLE9BQU9DLFVBQW1CZixPQUFpQkE7SUFFN0NMLE1BQU1xQixlQUFlLENBQUMsQ0FBQ0MsT0FBZ0NuQixTQUFTSTtRQUM5RCxNQUFNRyxTQUFTWSxNQUFNQyxVQUFVLElBQUk7UUFDbkM1QixRQUFRNkIsT0FBTyxDQUFDQyxZQUFZLENBQUM3QixPQUFPOEIsSUFBSSxFQUFFaEIsVUFBVSxNQUFNLFlBQVk7UUFDdEUsSUFBSUEsVUFBVSxLQUFLUCxRQUFRd0IsR0FBRyxDQUFDTCxLQUFLLENBQUM7WUFBRU0sS0FBS047UUFBTSxHQUFHO2FBQ2hEbkIsUUFBUXdCLEdBQUcsQ0FBQ0UsSUFBSSxDQUFDO1lBQUVuQjtRQUFPLEdBQUc7UUFDbEMsT0FBT0osT0FBT0gsU0FBU0ksT0FBTyxPQUFPRztJQUN2QztJQUNBVixNQUFNOEIsSUFBSSxDQUNSdkMsaUJBQWlCSyxPQUFPOEIsSUFBSSxHQUM1QjtRQUFFSyxRQUFRO1lBQUVDLFdBQVc7UUFBTTtJQUFFLEdBQy9CLE9BQU83QixTQUFTSTtRQUNkLE1BQU0wQixVQUFVLE1BQU1DLElBQUFBLDBCQUFrQixFQUFDdkMsU0FBU0MsUUFBUU0sTUFBTUM7UUFDaEVSLFFBQVE2QixPQUFPLENBQUNDLFlBQVksQ0FBQzdCLE9BQU84QixJQUFJLEVBQUVPLFFBQVF6QixRQUFRLEdBQUcyQixZQUFZRixRQUFRRyxNQUFNO1FBQ3ZGLElBQUksQ0FBQ0gsUUFBUXpCLFFBQVEsRUFBRTtZQUNyQkwsUUFBUXdCLEdBQUcsQ0FBQ0UsSUFBSSxDQUFDO2dCQUFFakMsUUFBUUEsT0FBTzhCLElBQUk7Z0JBQUVVLFFBQVFILFFBQVFHLE1BQU07WUFBQyxHQUFHO1FBQ3BFO1FBQ0EsT0FBTzlCLE9BQU9ILFNBQVNJLE9BQU8wQixRQUFRekIsUUFBUTtJQUNoRDtBQUVKIn0=