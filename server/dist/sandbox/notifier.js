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
    get DEFAULT_SCHEDULE () {
        return DEFAULT_SCHEDULE;
    },
    get createNotifier () {
        return createNotifier;
    }
});
const _trade = require("./trade");
const DEFAULT_SCHEDULE = [
    0,
    2_000,
    5_000,
    10_000,
    30_000,
    60_000
];
const TIMEOUT = 10_000;
function createNotifier(options) {
    const { clock, timers, schedule } = options;
    const stopping = new AbortController();
    const pending = new Set();
    const running = new Set();
    async function post(notifyUrl, trade, refund) {
        try {
            const writer = options.writers[trade.api];
            if (!writer) throw new Error(`The sandbox cannot notify by the API of ${trade.api}.`);
            const response = await fetch(notifyUrl, {
                method: 'POST',
                ...writer.write(trade, notifyUrl, refund),
                redirect: 'error',
                signal: AbortSignal.any([
                    stopping.signal,
                    AbortSignal.timeout(TIMEOUT)
                ])
            });
            const answer = await response.text();
            return {
                at: clock.now(),
                httpStatus: response.status,
                answer: answer.slice(0, 64),
                accepted: writer.isAccepted(response.status, answer)
            };
        } catch (error) {
            const answer = error instanceof Error ? error.name : 'error';
            return {
                at: clock.now(),
                answer,
                accepted: false
            };
        }
    }
    async function attempt(notifyUrl, trade, refund) {
        const result = await post(notifyUrl, trade, refund);
        if (stopping.signal.aborted) return;
        const subject = refund ?? trade;
        subject.notifications = [
            ...subject.notifications ?? [],
            result
        ];
        // The next one is scheduled first: whoever hears of this attempt may already turn the clock.
        next(trade, refund);
        options.onAttempt(trade, result);
    }
    function next(trade, refund) {
        const { notifyUrl, notifications = [] } = refund ?? trade;
        const pause = schedule[notifications.length];
        if (notifyUrl === undefined || pause === undefined) return;
        if (refund === undefined && !(0, _trade.isPaid)(trade)) return;
        if (notifications.some(({ accepted })=>accepted)) return;
        const run = ()=>{
            const task = attempt(notifyUrl, trade, refund).finally(()=>running.delete(task));
            running.add(task);
        };
        const delay = Math.max(pause, refund === undefined ? 0 : refund.at - clock.now());
        if (delay === 0) return run();
        const cancel = timers.schedule(delay, ()=>{
            pending.delete(cancel);
            run();
        });
        pending.add(cancel);
    }
    return {
        notify: next,
        async stop () {
            stopping.abort();
            for (const cancel of pending)cancel();
            pending.clear();
            await Promise.all(running);
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L25vdGlmaWVyLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgQ2xvY2ssIFRpbWVycyB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB7IGlzUGFpZCB9IGZyb20gJy4vdHJhZGUnO1xuaW1wb3J0IHR5cGUgeyBOb3RpZmljYXRpb25BdHRlbXB0LCBTYW5kYm94UmVmdW5kLCBTYW5kYm94VHJhZGUsIFRyYWRlQXBpIH0gZnJvbSAnLi90cmFkZSc7XG5cbi8qKlxuICogTWlsbGlzZWNvbmRzIGJlZm9yZSBlYWNoIGF0dGVtcHQuIFRoZSByZWFsIHdhbGxldCB0YWtlcyBhYm91dCAyNSBob3VycyAoNCBtLCAxMCBtLCAxMCBtLCAxIGgsIDIgaCwgNiBoLCAxNSBoIGFmdGVyIHRoZVxuICogZmlyc3QpOyBhIGxhcHRvcCdzIHNhbmRib3ggaGFzIG5vIHN1Y2ggcGF0aWVuY2UuXG4gKi9cbmV4cG9ydCBjb25zdCBERUZBVUxUX1NDSEVEVUxFOiByZWFkb25seSBudW1iZXJbXSA9IFswLCAyXzAwMCwgNV8wMDAsIDEwXzAwMCwgMzBfMDAwLCA2MF8wMDBdO1xuXG4vKiogT25lIG5vdGlmaWNhdGlvbiBvZiBhbiBBUEksIGFzIGl0IGlzIHBvc3RlZCBhbmQgYXMgaXRzIGFuc3dlciBpcyByZWFkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RpZmljYXRpb25Xcml0ZXIge1xuICAvKiogTWFkZSBhbmV3IGZvciBlYWNoIGF0dGVtcHQsIHNpbmNlIGl0IGNhcnJpZXMgdGhlIHRpbWUuIFdpdGhvdXQgYSByZWZ1bmQgaXQgaXMgYWJvdXQgdGhlIHBheW1lbnQuICovXG4gIHdyaXRlKFxuICAgIHRyYWRlOiBTYW5kYm94VHJhZGUsXG4gICAgdXJsOiBzdHJpbmcsXG4gICAgcmVmdW5kPzogU2FuZGJveFJlZnVuZCxcbiAgKTogeyBoZWFkZXJzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+OyBib2R5OiBzdHJpbmcgfTtcbiAgaXNBY2NlcHRlZChzdGF0dXM6IG51bWJlciwgYW5zd2VyOiBzdHJpbmcpOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE5vdGlmaWVyT3B0aW9ucyB7XG4gIGNsb2NrOiBDbG9jaztcbiAgdGltZXJzOiBUaW1lcnM7XG4gIC8qKiBIb3cgZWFjaCBBUEkgc2F5cyB0aGF0IGEgdHJhZGUgaXMgcGFpZCwgb3IgYSByZWZ1bmQgbWFkZS4gKi9cbiAgd3JpdGVyczogUGFydGlhbDxSZWNvcmQ8VHJhZGVBcGksIE5vdGlmaWNhdGlvbldyaXRlcj4+O1xuICBzY2hlZHVsZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBDYWxsZWQgYWZ0ZXIgZWFjaCBhdHRlbXB0LCB3aGljaCBoYXMgYmVlbiBhcHBlbmRlZCB0byB0aGUgdHJhZGUgb3IgaXRzIHJlZnVuZC4gKi9cbiAgb25BdHRlbXB0KHRyYWRlOiBTYW5kYm94VHJhZGUsIGF0dGVtcHQ6IE5vdGlmaWNhdGlvbkF0dGVtcHQpOiB2b2lkO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE5vdGlmaWVyIHtcbiAgLyoqIEJlZ2lucywgb3IgZ29lcyBvbiBhZnRlciBhIHJlc3RhcnQ7IGVuZHMgd2hlbiBvbmUgaXMgYWNjZXB0ZWQsIG9yIHdpdGggdGhlIHNjaGVkdWxlLiAqL1xuICBub3RpZnkodHJhZGU6IFNhbmRib3hUcmFkZSwgcmVmdW5kPzogU2FuZGJveFJlZnVuZCk6IHZvaWQ7XG4gIC8qKiBFbmRzIGFsbCBhdHRlbXB0cy4gKi9cbiAgc3RvcCgpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG5jb25zdCBUSU1FT1VUID0gMTBfMDAwO1xuXG4vKiogUG9zdHMgbm90aWZpY2F0aW9ucyBvZiBwYXltZW50cyBhbmQgcmVmdW5kcyB0byB0aGUgbWVyY2hhbnQgdW50aWwgaXQgYWNjZXB0cyBvbmUgb2YgZWFjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVOb3RpZmllcihvcHRpb25zOiBOb3RpZmllck9wdGlvbnMpOiBOb3RpZmllciB7XG4gIGNvbnN0IHsgY2xvY2ssIHRpbWVycywgc2NoZWR1bGUgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IHN0b3BwaW5nID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCBwZW5kaW5nID0gbmV3IFNldDwoKSA9PiB2b2lkPigpO1xuICBjb25zdCBydW5uaW5nID0gbmV3IFNldDxQcm9taXNlPHZvaWQ+PigpO1xuXG4gIGFzeW5jIGZ1bmN0aW9uIHBvc3QoXG4gICAgbm90aWZ5VXJsOiBzdHJpbmcsXG4gICAgdHJhZGU6IFNhbmRib3hUcmFkZSxcbiAgICByZWZ1bmQ/OiBTYW5kYm94UmVmdW5kLFxuICApOiBQcm9taXNlPE5vdGlmaWNhdGlvbkF0dGVtcHQ+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3Qgd3JpdGVyID0gb3B0aW9ucy53cml0ZXJzW3RyYWRlLmFwaV07XG4gICAgICBpZiAoIXdyaXRlcikgdGhyb3cgbmV3IEVycm9yKGBUaGUgc2FuZGJveCBjYW5ub3Qgbm90aWZ5IGJ5IHRoZSBBUEkgb2YgJHt0cmFkZS5hcGl9LmApO1xuICAgICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaChub3RpZnlVcmwsIHtcbiAgICAgICAgbWV0aG9kOiAnUE9TVCcsXG4gICAgICAgIC4uLndyaXRlci53cml0ZSh0cmFkZSwgbm90aWZ5VXJsLCByZWZ1bmQpLFxuICAgICAgICByZWRpcmVjdDogJ2Vycm9yJyxcbiAgICAgICAgc2lnbmFsOiBBYm9ydFNpZ25hbC5hbnkoW3N0b3BwaW5nLnNpZ25hbCwgQWJvcnRTaWduYWwudGltZW91dChUSU1FT1VUKV0pLFxuICAgICAgfSk7XG4gICAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCByZXNwb25zZS50ZXh0KCk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBhdDogY2xvY2subm93KCksXG4gICAgICAgIGh0dHBTdGF0dXM6IHJlc3BvbnNlLnN0YXR1cyxcbiAgICAgICAgYW5zd2VyOiBhbnN3ZXIuc2xpY2UoMCwgNjQpLFxuICAgICAgICBhY2NlcHRlZDogd3JpdGVyLmlzQWNjZXB0ZWQocmVzcG9uc2Uuc3RhdHVzLCBhbnN3ZXIpLFxuICAgICAgfTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgYW5zd2VyID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm5hbWUgOiAnZXJyb3InO1xuICAgICAgcmV0dXJuIHsgYXQ6IGNsb2NrLm5vdygpLCBhbnN3ZXIsIGFjY2VwdGVkOiBmYWxzZSB9O1xuICAgIH1cbiAgfVxuXG4gIGFzeW5jIGZ1bmN0aW9uIGF0dGVtcHQoXG4gICAgbm90aWZ5VXJsOiBzdHJpbmcsXG4gICAgdHJhZGU6IFNhbmRib3hUcmFkZSxcbiAgICByZWZ1bmQ/OiBTYW5kYm94UmVmdW5kLFxuICApOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBwb3N0KG5vdGlmeVVybCwgdHJhZGUsIHJlZnVuZCk7XG4gICAgaWYgKHN0b3BwaW5nLnNpZ25hbC5hYm9ydGVkKSByZXR1cm47XG4gICAgY29uc3Qgc3ViamVjdCA9IHJlZnVuZCA/PyB0cmFkZTtcbiAgICBzdWJqZWN0Lm5vdGlmaWNhdGlvbnMgPSBbLi4uKHN1YmplY3Qubm90aWZpY2F0aW9ucyA/PyBbXSksIHJlc3VsdF07XG4gICAgLy8gVGhlIG5leHQgb25lIGlzIHNjaGVkdWxlZCBmaXJzdDogd2hvZXZlciBoZWFycyBvZiB0aGlzIGF0dGVtcHQgbWF5IGFscmVhZHkgdHVybiB0aGUgY2xvY2suXG4gICAgbmV4dCh0cmFkZSwgcmVmdW5kKTtcbiAgICBvcHRpb25zLm9uQXR0ZW1wdCh0cmFkZSwgcmVzdWx0KTtcbiAgfVxuXG4gIGZ1bmN0aW9uIG5leHQodHJhZGU6IFNhbmRib3hUcmFkZSwgcmVmdW5kPzogU2FuZGJveFJlZnVuZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgbm90aWZ5VXJsLCBub3RpZmljYXRpb25zID0gW10gfSA9IHJlZnVuZCA/PyB0cmFkZTtcbiAgICBjb25zdCBwYXVzZSA9IHNjaGVkdWxlW25vdGlmaWNhdGlvbnMubGVuZ3RoXTtcbiAgICBpZiAobm90aWZ5VXJsID09PSB1bmRlZmluZWQgfHwgcGF1c2UgPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgIGlmIChyZWZ1bmQgPT09IHVuZGVmaW5lZCAmJiAhaXNQYWlkKHRyYWRlKSkgcmV0dXJuO1xuICAgIGlmIChub3RpZmljYXRpb25zLnNvbWUoKHsgYWNjZXB0ZWQgfSkgPT4gYWNjZXB0ZWQpKSByZXR1cm47XG4gICAgY29uc3QgcnVuID0gKCk6IHZvaWQgPT4ge1xuICAgICAgY29uc3QgdGFzayA9IGF0dGVtcHQobm90aWZ5VXJsLCB0cmFkZSwgcmVmdW5kKS5maW5hbGx5KCgpID0+IHJ1bm5pbmcuZGVsZXRlKHRhc2spKTtcbiAgICAgIHJ1bm5pbmcuYWRkKHRhc2spO1xuICAgIH07XG4gICAgY29uc3QgZGVsYXkgPSBNYXRoLm1heChwYXVzZSwgcmVmdW5kID09PSB1bmRlZmluZWQgPyAwIDogcmVmdW5kLmF0IC0gY2xvY2subm93KCkpO1xuICAgIGlmIChkZWxheSA9PT0gMCkgcmV0dXJuIHJ1bigpO1xuICAgIGNvbnN0IGNhbmNlbCA9IHRpbWVycy5zY2hlZHVsZShkZWxheSwgKCkgPT4ge1xuICAgICAgcGVuZGluZy5kZWxldGUoY2FuY2VsKTtcbiAgICAgIHJ1bigpO1xuICAgIH0pO1xuICAgIHBlbmRpbmcuYWRkKGNhbmNlbCk7XG4gIH1cblxuICByZXR1cm4ge1xuICAgIG5vdGlmeTogbmV4dCxcbiAgICBhc3luYyBzdG9wKCkge1xuICAgICAgc3RvcHBpbmcuYWJvcnQoKTtcbiAgICAgIGZvciAoY29uc3QgY2FuY2VsIG9mIHBlbmRpbmcpIGNhbmNlbCgpO1xuICAgICAgcGVuZGluZy5jbGVhcigpO1xuICAgICAgYXdhaXQgUHJvbWlzZS5hbGwocnVubmluZyk7XG4gICAgfSxcbiAgfTtcbn1cbiJdLCJuYW1lcyI6WyJERUZBVUxUX1NDSEVEVUxFIiwiY3JlYXRlTm90aWZpZXIiLCJUSU1FT1VUIiwib3B0aW9ucyIsImNsb2NrIiwidGltZXJzIiwic2NoZWR1bGUiLCJzdG9wcGluZyIsIkFib3J0Q29udHJvbGxlciIsInBlbmRpbmciLCJTZXQiLCJydW5uaW5nIiwicG9zdCIsIm5vdGlmeVVybCIsInRyYWRlIiwicmVmdW5kIiwid3JpdGVyIiwid3JpdGVycyIsImFwaSIsIkVycm9yIiwicmVzcG9uc2UiLCJmZXRjaCIsIm1ldGhvZCIsIndyaXRlIiwicmVkaXJlY3QiLCJzaWduYWwiLCJBYm9ydFNpZ25hbCIsImFueSIsInRpbWVvdXQiLCJhbnN3ZXIiLCJ0ZXh0IiwiYXQiLCJub3ciLCJodHRwU3RhdHVzIiwic3RhdHVzIiwic2xpY2UiLCJhY2NlcHRlZCIsImlzQWNjZXB0ZWQiLCJlcnJvciIsIm5hbWUiLCJhdHRlbXB0IiwicmVzdWx0IiwiYWJvcnRlZCIsInN1YmplY3QiLCJub3RpZmljYXRpb25zIiwibmV4dCIsIm9uQXR0ZW1wdCIsInBhdXNlIiwibGVuZ3RoIiwidW5kZWZpbmVkIiwiaXNQYWlkIiwic29tZSIsInJ1biIsInRhc2siLCJmaW5hbGx5IiwiZGVsZXRlIiwiYWRkIiwiZGVsYXkiLCJNYXRoIiwibWF4IiwiY2FuY2VsIiwibm90aWZ5Iiwic3RvcCIsImFib3J0IiwiY2xlYXIiLCJQcm9taXNlIiwiYWxsIl0sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztRQVFhQTtlQUFBQTs7UUFpQ0dDO2VBQUFBOzs7dUJBeENPO0FBT2hCLE1BQU1ELG1CQUFzQztJQUFDO0lBQUc7SUFBTztJQUFPO0lBQVE7SUFBUTtDQUFPO0FBOEI1RixNQUFNRSxVQUFVO0FBR1QsU0FBU0QsZUFBZUUsT0FBd0I7SUFDckQsTUFBTSxFQUFFQyxLQUFLLEVBQUVDLE1BQU0sRUFBRUMsUUFBUSxFQUFFLEdBQUdIO0lBQ3BDLE1BQU1JLFdBQVcsSUFBSUM7SUFDckIsTUFBTUMsVUFBVSxJQUFJQztJQUNwQixNQUFNQyxVQUFVLElBQUlEO0lBRXBCLGVBQWVFLEtBQ2JDLFNBQWlCLEVBQ2pCQyxLQUFtQixFQUNuQkMsTUFBc0I7UUFFdEIsSUFBSTtZQUNGLE1BQU1DLFNBQVNiLFFBQVFjLE9BQU8sQ0FBQ0gsTUFBTUksR0FBRyxDQUFDO1lBQ3pDLElBQUksQ0FBQ0YsUUFBUSxNQUFNLElBQUlHLE1BQU0sQ0FBQyx3Q0FBd0MsRUFBRUwsTUFBTUksR0FBRyxDQUFDLENBQUMsQ0FBQztZQUNwRixNQUFNRSxXQUFXLE1BQU1DLE1BQU1SLFdBQVc7Z0JBQ3RDUyxRQUFRO2dCQUNSLEdBQUdOLE9BQU9PLEtBQUssQ0FBQ1QsT0FBT0QsV0FBV0UsT0FBTztnQkFDekNTLFVBQVU7Z0JBQ1ZDLFFBQVFDLFlBQVlDLEdBQUcsQ0FBQztvQkFBQ3BCLFNBQVNrQixNQUFNO29CQUFFQyxZQUFZRSxPQUFPLENBQUMxQjtpQkFBUztZQUN6RTtZQUNBLE1BQU0yQixTQUFTLE1BQU1ULFNBQVNVLElBQUk7WUFDbEMsT0FBTztnQkFDTEMsSUFBSTNCLE1BQU00QixHQUFHO2dCQUNiQyxZQUFZYixTQUFTYyxNQUFNO2dCQUMzQkwsUUFBUUEsT0FBT00sS0FBSyxDQUFDLEdBQUc7Z0JBQ3hCQyxVQUFVcEIsT0FBT3FCLFVBQVUsQ0FBQ2pCLFNBQVNjLE1BQU0sRUFBRUw7WUFDL0M7UUFDRixFQUFFLE9BQU9TLE9BQU87WUFDZCxNQUFNVCxTQUFTUyxpQkFBaUJuQixRQUFRbUIsTUFBTUMsSUFBSSxHQUFHO1lBQ3JELE9BQU87Z0JBQUVSLElBQUkzQixNQUFNNEIsR0FBRztnQkFBSUg7Z0JBQVFPLFVBQVU7WUFBTTtRQUNwRDtJQUNGO0lBRUEsZUFBZUksUUFDYjNCLFNBQWlCLEVBQ2pCQyxLQUFtQixFQUNuQkMsTUFBc0I7UUFFdEIsTUFBTTBCLFNBQVMsTUFBTTdCLEtBQUtDLFdBQVdDLE9BQU9DO1FBQzVDLElBQUlSLFNBQVNrQixNQUFNLENBQUNpQixPQUFPLEVBQUU7UUFDN0IsTUFBTUMsVUFBVTVCLFVBQVVEO1FBQzFCNkIsUUFBUUMsYUFBYSxHQUFHO2VBQUtELFFBQVFDLGFBQWEsSUFBSSxFQUFFO1lBQUdIO1NBQU87UUFDbEUsNkZBQTZGO1FBQzdGSSxLQUFLL0IsT0FBT0M7UUFDWlosUUFBUTJDLFNBQVMsQ0FBQ2hDLE9BQU8yQjtJQUMzQjtJQUVBLFNBQVNJLEtBQUsvQixLQUFtQixFQUFFQyxNQUFzQjtRQUN2RCxNQUFNLEVBQUVGLFNBQVMsRUFBRStCLGdCQUFnQixFQUFFLEVBQUUsR0FBRzdCLFVBQVVEO1FBQ3BELE1BQU1pQyxRQUFRekMsUUFBUSxDQUFDc0MsY0FBY0ksTUFBTSxDQUFDO1FBQzVDLElBQUluQyxjQUFjb0MsYUFBYUYsVUFBVUUsV0FBVztRQUNwRCxJQUFJbEMsV0FBV2tDLGFBQWEsQ0FBQ0MsSUFBQUEsYUFBTSxFQUFDcEMsUUFBUTtRQUM1QyxJQUFJOEIsY0FBY08sSUFBSSxDQUFDLENBQUMsRUFBRWYsUUFBUSxFQUFFLEdBQUtBLFdBQVc7UUFDcEQsTUFBTWdCLE1BQU07WUFDVixNQUFNQyxPQUFPYixRQUFRM0IsV0FBV0MsT0FBT0MsUUFBUXVDLE9BQU8sQ0FBQyxJQUFNM0MsUUFBUTRDLE1BQU0sQ0FBQ0Y7WUFDNUUxQyxRQUFRNkMsR0FBRyxDQUFDSDtRQUNkO1FBQ0EsTUFBTUksUUFBUUMsS0FBS0MsR0FBRyxDQUFDWixPQUFPaEMsV0FBV2tDLFlBQVksSUFBSWxDLE9BQU9nQixFQUFFLEdBQUczQixNQUFNNEIsR0FBRztRQUM5RSxJQUFJeUIsVUFBVSxHQUFHLE9BQU9MO1FBQ3hCLE1BQU1RLFNBQVN2RCxPQUFPQyxRQUFRLENBQUNtRCxPQUFPO1lBQ3BDaEQsUUFBUThDLE1BQU0sQ0FBQ0s7WUFDZlI7UUFDRjtRQUNBM0MsUUFBUStDLEdBQUcsQ0FBQ0k7SUFDZDtJQUVBLE9BQU87UUFDTEMsUUFBUWhCO1FBQ1IsTUFBTWlCO1lBQ0p2RCxTQUFTd0QsS0FBSztZQUNkLEtBQUssTUFBTUgsVUFBVW5ELFFBQVNtRDtZQUM5Qm5ELFFBQVF1RCxLQUFLO1lBQ2IsTUFBTUMsUUFBUUMsR0FBRyxDQUFDdkQ7UUFDcEI7SUFDRjtBQUNGIn0=