"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startGateway", {
    enumerable: true,
    get: function() {
        return startGateway;
    }
});
const _nodeevents = require("node:events");
const _nodepath = require("node:path");
const _clock = require("../clock");
const _alipaynotification = require("./alipay-notification");
const _app = require("./app");
const _authcodes = require("./auth-codes");
const _notifier = require("./notifier");
const _store = require("./store");
const _tradebook = require("./trade-book");
const _wechatnotification = require("./wechat-notification");
/** The merchant's name at the wallet. */ const PAYEE = 'Kiln & Leaf';
async function startGateway(options) {
    const { keys, clock = _clock.systemClock, timers = _clock.systemTimers, random = _clock.systemRandom, dataDir } = options;
    const attempts = new _nodeevents.EventEmitter();
    const store = dataDir === undefined ? _store.memoryStore : (0, _store.createFileStore)((0, _nodepath.join)(dataDir, 'gateway'));
    const notifier = (0, _notifier.createNotifier)({
        clock,
        timers,
        writers: {
            alipay: (0, _alipaynotification.createAlipayWriter)(keys, clock),
            wechat: (0, _wechatnotification.createWechatWriter)(keys, {
                clock,
                random
            })
        },
        schedule: options.notifySchedule ?? _notifier.DEFAULT_SCHEDULE,
        onAttempt (trade, attempt) {
            trades.save();
            attempts.emit(trade.tradeNO, attempt);
        }
    });
    const trades = (0, _tradebook.createTradeBook)({
        clock,
        timers,
        random,
        store,
        onPaid: (trade)=>notifier.notify(trade),
        onRefund: (trade, refund)=>notifier.notify(trade, refund)
    });
    const app = await (0, _app.createGatewayApp)({
        context: {
            keys,
            payee: PAYEE,
            trades,
            authCodes: (0, _authcodes.createAuthCodes)({
                clock,
                random
            }),
            clock,
            random
        },
        corsOrigins: options.corsOrigins ?? true,
        log: options.log ?? false
    });
    const url = await app.listen({
        host: '127.0.0.1',
        port: options.port
    });
    // What a stopped gateway still owed its merchant.
    for (const trade of trades.list()){
        notifier.notify(trade);
        for (const refund of trade.refunds)notifier.notify(trade, refund);
    }
    return {
        url,
        async nextNotification (tradeNO) {
            const [attempt] = await (0, _nodeevents.once)(attempts, tradeNO);
            return attempt;
        },
        async close () {
            trades.stop();
            await notifier.stop();
            await app.close();
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3N0YXJ0LnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IG9uY2UsIEV2ZW50RW1pdHRlciB9IGZyb20gJ25vZGU6ZXZlbnRzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgc3lzdGVtQ2xvY2ssIHN5c3RlbVJhbmRvbSwgc3lzdGVtVGltZXJzIH0gZnJvbSAnLi4vY2xvY2snO1xuaW1wb3J0IHR5cGUgeyBDbG9jaywgUmFuZG9tQnl0ZXMsIFRpbWVycyB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB0eXBlIHsgU2FuZGJveEtleXMgfSBmcm9tICcuLi9rZXlzJztcbmltcG9ydCB0eXBlIHsgTG9nIH0gZnJvbSAnLi4vbG9nZ2VyJztcbmltcG9ydCB7IGNyZWF0ZUFsaXBheVdyaXRlciB9IGZyb20gJy4vYWxpcGF5LW5vdGlmaWNhdGlvbic7XG5pbXBvcnQgeyBjcmVhdGVHYXRld2F5QXBwIH0gZnJvbSAnLi9hcHAnO1xuaW1wb3J0IHsgY3JlYXRlQXV0aENvZGVzIH0gZnJvbSAnLi9hdXRoLWNvZGVzJztcbmltcG9ydCB7IERFRkFVTFRfU0NIRURVTEUsIGNyZWF0ZU5vdGlmaWVyIH0gZnJvbSAnLi9ub3RpZmllcic7XG5pbXBvcnQgeyBjcmVhdGVGaWxlU3RvcmUsIG1lbW9yeVN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5pbXBvcnQgdHlwZSB7IE5vdGlmaWNhdGlvbkF0dGVtcHQgfSBmcm9tICcuL3RyYWRlJztcbmltcG9ydCB7IGNyZWF0ZVRyYWRlQm9vayB9IGZyb20gJy4vdHJhZGUtYm9vayc7XG5pbXBvcnQgeyBjcmVhdGVXZWNoYXRXcml0ZXIgfSBmcm9tICcuL3dlY2hhdC1ub3RpZmljYXRpb24nO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdhdGV3YXlPcHRpb25zIHtcbiAgLyoqIDAgdGFrZXMgYW55IGZyZWUgcG9ydC4gKi9cbiAgcG9ydDogbnVtYmVyO1xuICAvKiogV2hlcmUgdHJhZGVzIGFyZSBrZXB0OyBpbiBtZW1vcnkgd2l0aG91dCBpdC4gKi9cbiAgZGF0YURpcj86IHN0cmluZztcbiAga2V5czogU2FuZGJveEtleXM7XG4gIC8qKiBEZWZhdWx0OiBhbnkuICovXG4gIGNvcnNPcmlnaW5zPzogc3RyaW5nW10gfCB0cnVlO1xuICAvKiogTWlsbGlzZWNvbmRzIGJlZm9yZSBlYWNoIGF0dGVtcHQgdG8gbm90aWZ5IHRoZSBtZXJjaGFudDsgaXRzIGxlbmd0aCBpcyB0aGUgbnVtYmVyIG9mIGF0dGVtcHRzLiAqL1xuICBub3RpZnlTY2hlZHVsZT86IHJlYWRvbmx5IG51bWJlcltdO1xuICBjbG9jaz86IENsb2NrO1xuICB0aW1lcnM/OiBUaW1lcnM7XG4gIHJhbmRvbT86IFJhbmRvbUJ5dGVzO1xuICBsb2c/OiBMb2c7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgR2F0ZXdheSB7XG4gIHVybDogc3RyaW5nO1xuICAvKiogVGhlIG5leHQgYXR0ZW1wdCB0byBub3RpZnkgdGhlIG1lcmNoYW50IG9mIHRoaXMgdHJhZGUsIG9uY2UgaXQgaGFzIGVuZGVkLiAqL1xuICBuZXh0Tm90aWZpY2F0aW9uKHRyYWRlTk86IHN0cmluZyk6IFByb21pc2U8Tm90aWZpY2F0aW9uQXR0ZW1wdD47XG4gIGNsb3NlKCk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBUaGUgbWVyY2hhbnQncyBuYW1lIGF0IHRoZSB3YWxsZXQuICovXG5jb25zdCBQQVlFRSA9ICdLaWxuICYgTGVhZic7XG5cbi8qKiBTdGFydHMgdGhlIHNhbmRib3ggd2FsbGV0J3Mgc2VydmVyIG9uIDEyNy4wLjAuMS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdGFydEdhdGV3YXkob3B0aW9uczogR2F0ZXdheU9wdGlvbnMpOiBQcm9taXNlPEdhdGV3YXk+IHtcbiAgY29uc3Qge1xuICAgIGtleXMsXG4gICAgY2xvY2sgPSBzeXN0ZW1DbG9jayxcbiAgICB0aW1lcnMgPSBzeXN0ZW1UaW1lcnMsXG4gICAgcmFuZG9tID0gc3lzdGVtUmFuZG9tLFxuICAgIGRhdGFEaXIsXG4gIH0gPSBvcHRpb25zO1xuICBjb25zdCBhdHRlbXB0cyA9IG5ldyBFdmVudEVtaXR0ZXIoKTtcbiAgY29uc3Qgc3RvcmUgPSBkYXRhRGlyID09PSB1bmRlZmluZWQgPyBtZW1vcnlTdG9yZSA6IGNyZWF0ZUZpbGVTdG9yZShqb2luKGRhdGFEaXIsICdnYXRld2F5JykpO1xuICBjb25zdCBub3RpZmllciA9IGNyZWF0ZU5vdGlmaWVyKHtcbiAgICBjbG9jayxcbiAgICB0aW1lcnMsXG4gICAgd3JpdGVyczoge1xuICAgICAgYWxpcGF5OiBjcmVhdGVBbGlwYXlXcml0ZXIoa2V5cywgY2xvY2spLFxuICAgICAgd2VjaGF0OiBjcmVhdGVXZWNoYXRXcml0ZXIoa2V5cywgeyBjbG9jaywgcmFuZG9tIH0pLFxuICAgIH0sXG4gICAgc2NoZWR1bGU6IG9wdGlvbnMubm90aWZ5U2NoZWR1bGUgPz8gREVGQVVMVF9TQ0hFRFVMRSxcbiAgICBvbkF0dGVtcHQodHJhZGUsIGF0dGVtcHQpIHtcbiAgICAgIHRyYWRlcy5zYXZlKCk7XG4gICAgICBhdHRlbXB0cy5lbWl0KHRyYWRlLnRyYWRlTk8sIGF0dGVtcHQpO1xuICAgIH0sXG4gIH0pO1xuICBjb25zdCB0cmFkZXMgPSBjcmVhdGVUcmFkZUJvb2soe1xuICAgIGNsb2NrLFxuICAgIHRpbWVycyxcbiAgICByYW5kb20sXG4gICAgc3RvcmUsXG4gICAgb25QYWlkOiAodHJhZGUpID0+IG5vdGlmaWVyLm5vdGlmeSh0cmFkZSksXG4gICAgb25SZWZ1bmQ6ICh0cmFkZSwgcmVmdW5kKSA9PiBub3RpZmllci5ub3RpZnkodHJhZGUsIHJlZnVuZCksXG4gIH0pO1xuICBjb25zdCBhcHAgPSBhd2FpdCBjcmVhdGVHYXRld2F5QXBwKHtcbiAgICBjb250ZXh0OiB7XG4gICAgICBrZXlzLFxuICAgICAgcGF5ZWU6IFBBWUVFLFxuICAgICAgdHJhZGVzLFxuICAgICAgYXV0aENvZGVzOiBjcmVhdGVBdXRoQ29kZXMoeyBjbG9jaywgcmFuZG9tIH0pLFxuICAgICAgY2xvY2ssXG4gICAgICByYW5kb20sXG4gICAgfSxcbiAgICBjb3JzT3JpZ2luczogb3B0aW9ucy5jb3JzT3JpZ2lucyA/PyB0cnVlLFxuICAgIGxvZzogb3B0aW9ucy5sb2cgPz8gZmFsc2UsXG4gIH0pO1xuICBjb25zdCB1cmwgPSBhd2FpdCBhcHAubGlzdGVuKHsgaG9zdDogJzEyNy4wLjAuMScsIHBvcnQ6IG9wdGlvbnMucG9ydCB9KTtcbiAgLy8gV2hhdCBhIHN0b3BwZWQgZ2F0ZXdheSBzdGlsbCBvd2VkIGl0cyBtZXJjaGFudC5cbiAgZm9yIChjb25zdCB0cmFkZSBvZiB0cmFkZXMubGlzdCgpKSB7XG4gICAgbm90aWZpZXIubm90aWZ5KHRyYWRlKTtcbiAgICBmb3IgKGNvbnN0IHJlZnVuZCBvZiB0cmFkZS5yZWZ1bmRzKSBub3RpZmllci5ub3RpZnkodHJhZGUsIHJlZnVuZCk7XG4gIH1cblxuICByZXR1cm4ge1xuICAgIHVybCxcbiAgICBhc3luYyBuZXh0Tm90aWZpY2F0aW9uKHRyYWRlTk8pIHtcbiAgICAgIGNvbnN0IFthdHRlbXB0XSA9IChhd2FpdCBvbmNlKGF0dGVtcHRzLCB0cmFkZU5PKSkgYXMgW05vdGlmaWNhdGlvbkF0dGVtcHRdO1xuICAgICAgcmV0dXJuIGF0dGVtcHQ7XG4gICAgfSxcbiAgICBhc3luYyBjbG9zZSgpIHtcbiAgICAgIHRyYWRlcy5zdG9wKCk7XG4gICAgICBhd2FpdCBub3RpZmllci5zdG9wKCk7XG4gICAgICBhd2FpdCBhcHAuY2xvc2UoKTtcbiAgICB9LFxuICB9O1xufVxuIl0sIm5hbWVzIjpbInN0YXJ0R2F0ZXdheSIsIlBBWUVFIiwib3B0aW9ucyIsImtleXMiLCJjbG9jayIsInN5c3RlbUNsb2NrIiwidGltZXJzIiwic3lzdGVtVGltZXJzIiwicmFuZG9tIiwic3lzdGVtUmFuZG9tIiwiZGF0YURpciIsImF0dGVtcHRzIiwiRXZlbnRFbWl0dGVyIiwic3RvcmUiLCJ1bmRlZmluZWQiLCJtZW1vcnlTdG9yZSIsImNyZWF0ZUZpbGVTdG9yZSIsImpvaW4iLCJub3RpZmllciIsImNyZWF0ZU5vdGlmaWVyIiwid3JpdGVycyIsImFsaXBheSIsImNyZWF0ZUFsaXBheVdyaXRlciIsIndlY2hhdCIsImNyZWF0ZVdlY2hhdFdyaXRlciIsInNjaGVkdWxlIiwibm90aWZ5U2NoZWR1bGUiLCJERUZBVUxUX1NDSEVEVUxFIiwib25BdHRlbXB0IiwidHJhZGUiLCJhdHRlbXB0IiwidHJhZGVzIiwic2F2ZSIsImVtaXQiLCJ0cmFkZU5PIiwiY3JlYXRlVHJhZGVCb29rIiwib25QYWlkIiwibm90aWZ5Iiwib25SZWZ1bmQiLCJyZWZ1bmQiLCJhcHAiLCJjcmVhdGVHYXRld2F5QXBwIiwiY29udGV4dCIsInBheWVlIiwiYXV0aENvZGVzIiwiY3JlYXRlQXV0aENvZGVzIiwiY29yc09yaWdpbnMiLCJsb2ciLCJ1cmwiLCJsaXN0ZW4iLCJob3N0IiwicG9ydCIsImxpc3QiLCJyZWZ1bmRzIiwibmV4dE5vdGlmaWNhdGlvbiIsIm9uY2UiLCJjbG9zZSIsInN0b3AiXSwibWFwcGluZ3MiOiI7Ozs7K0JBMENzQkE7OztlQUFBQTs7OzRCQTFDYTswQkFDZDt1QkFDbUM7b0NBSXJCO3FCQUNGOzJCQUNEOzBCQUNpQjt1QkFDSjsyQkFFYjtvQ0FDRztBQXlCbkMsdUNBQXVDLEdBQ3ZDLE1BQU1DLFFBQVE7QUFHUCxlQUFlRCxhQUFhRSxPQUF1QjtJQUN4RCxNQUFNLEVBQ0pDLElBQUksRUFDSkMsUUFBUUMsa0JBQVcsRUFDbkJDLFNBQVNDLG1CQUFZLEVBQ3JCQyxTQUFTQyxtQkFBWSxFQUNyQkMsT0FBTyxFQUNSLEdBQUdSO0lBQ0osTUFBTVMsV0FBVyxJQUFJQyx3QkFBWTtJQUNqQyxNQUFNQyxRQUFRSCxZQUFZSSxZQUFZQyxrQkFBVyxHQUFHQyxJQUFBQSxzQkFBZSxFQUFDQyxJQUFBQSxjQUFJLEVBQUNQLFNBQVM7SUFDbEYsTUFBTVEsV0FBV0MsSUFBQUEsd0JBQWMsRUFBQztRQUM5QmY7UUFDQUU7UUFDQWMsU0FBUztZQUNQQyxRQUFRQyxJQUFBQSxzQ0FBa0IsRUFBQ25CLE1BQU1DO1lBQ2pDbUIsUUFBUUMsSUFBQUEsc0NBQWtCLEVBQUNyQixNQUFNO2dCQUFFQztnQkFBT0k7WUFBTztRQUNuRDtRQUNBaUIsVUFBVXZCLFFBQVF3QixjQUFjLElBQUlDLDBCQUFnQjtRQUNwREMsV0FBVUMsS0FBSyxFQUFFQyxPQUFPO1lBQ3RCQyxPQUFPQyxJQUFJO1lBQ1hyQixTQUFTc0IsSUFBSSxDQUFDSixNQUFNSyxPQUFPLEVBQUVKO1FBQy9CO0lBQ0Y7SUFDQSxNQUFNQyxTQUFTSSxJQUFBQSwwQkFBZSxFQUFDO1FBQzdCL0I7UUFDQUU7UUFDQUU7UUFDQUs7UUFDQXVCLFFBQVEsQ0FBQ1AsUUFBVVgsU0FBU21CLE1BQU0sQ0FBQ1I7UUFDbkNTLFVBQVUsQ0FBQ1QsT0FBT1UsU0FBV3JCLFNBQVNtQixNQUFNLENBQUNSLE9BQU9VO0lBQ3REO0lBQ0EsTUFBTUMsTUFBTSxNQUFNQyxJQUFBQSxxQkFBZ0IsRUFBQztRQUNqQ0MsU0FBUztZQUNQdkM7WUFDQXdDLE9BQU8xQztZQUNQOEI7WUFDQWEsV0FBV0MsSUFBQUEsMEJBQWUsRUFBQztnQkFBRXpDO2dCQUFPSTtZQUFPO1lBQzNDSjtZQUNBSTtRQUNGO1FBQ0FzQyxhQUFhNUMsUUFBUTRDLFdBQVcsSUFBSTtRQUNwQ0MsS0FBSzdDLFFBQVE2QyxHQUFHLElBQUk7SUFDdEI7SUFDQSxNQUFNQyxNQUFNLE1BQU1SLElBQUlTLE1BQU0sQ0FBQztRQUFFQyxNQUFNO1FBQWFDLE1BQU1qRCxRQUFRaUQsSUFBSTtJQUFDO0lBQ3JFLGtEQUFrRDtJQUNsRCxLQUFLLE1BQU10QixTQUFTRSxPQUFPcUIsSUFBSSxHQUFJO1FBQ2pDbEMsU0FBU21CLE1BQU0sQ0FBQ1I7UUFDaEIsS0FBSyxNQUFNVSxVQUFVVixNQUFNd0IsT0FBTyxDQUFFbkMsU0FBU21CLE1BQU0sQ0FBQ1IsT0FBT1U7SUFDN0Q7SUFFQSxPQUFPO1FBQ0xTO1FBQ0EsTUFBTU0sa0JBQWlCcEIsT0FBTztZQUM1QixNQUFNLENBQUNKLFFBQVEsR0FBSSxNQUFNeUIsSUFBQUEsZ0JBQUksRUFBQzVDLFVBQVV1QjtZQUN4QyxPQUFPSjtRQUNUO1FBQ0EsTUFBTTBCO1lBQ0p6QixPQUFPMEIsSUFBSTtZQUNYLE1BQU12QyxTQUFTdUMsSUFBSTtZQUNuQixNQUFNakIsSUFBSWdCLEtBQUs7UUFDakI7SUFDRjtBQUNGIn0=