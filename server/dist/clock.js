/** Time and randomness come in through these ports, so that tests decide both. */ "use strict";
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
    get chinaDay () {
        return chinaDay;
    },
    get formatChinaTime () {
        return formatChinaTime;
    },
    get formatOffsetTime () {
        return formatOffsetTime;
    },
    get parseChinaTime () {
        return parseChinaTime;
    },
    get startOfChinaDay () {
        return startOfChinaDay;
    },
    get systemClock () {
        return systemClock;
    },
    get systemRandom () {
        return systemRandom;
    },
    get systemTimers () {
        return systemTimers;
    }
});
const _nodecrypto = require("node:crypto");
const systemClock = {
    now: ()=>Date.now()
};
const systemTimers = {
    schedule (delay, task) {
        const timer = setTimeout(task, delay);
        // A pending repeat must not keep a process alive that has otherwise finished.
        timer.unref();
        return ()=>clearTimeout(timer);
    }
};
const systemRandom = (size)=>(0, _nodecrypto.randomBytes)(size);
const CHINA_OFFSET = 8 * 60 * 60 * 1000;
function formatChinaTime(instant) {
    return new Date(instant + CHINA_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}
function parseChinaTime(text) {
    const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
    if (!match) return undefined;
    const instant = Date.parse(`${match[1]}T${match[2]}Z`);
    return Number.isNaN(instant) ? undefined : instant - CHINA_OFFSET;
}
const formatOffsetTime = (instant)=>`${formatChinaTime(instant).replace(' ', 'T')}+08:00`;
const chinaDay = (instant)=>formatChinaTime(instant).slice(0, 10);
function startOfChinaDay(day) {
    const start = parseChinaTime(`${day} 00:00:00`);
    return start !== undefined && chinaDay(start) === day ? start : undefined;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9jbG9jay50cyJdLCJzb3VyY2VzQ29udGVudCI6WyIvKiogVGltZSBhbmQgcmFuZG9tbmVzcyBjb21lIGluIHRocm91Z2ggdGhlc2UgcG9ydHMsIHNvIHRoYXQgdGVzdHMgZGVjaWRlIGJvdGguICovXG5pbXBvcnQgeyByYW5kb21CeXRlcyB9IGZyb20gJ25vZGU6Y3J5cHRvJztcblxuLyoqIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDbG9jayB7XG4gIG5vdygpOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGltZXJzIHtcbiAgLyoqIFJ1bnMgYHRhc2tgIG9uY2UgYWZ0ZXIgYGRlbGF5YCBtaWxsaXNlY29uZHM7IHRoZSByZXR1cm5lZCBmdW5jdGlvbiBjYW5jZWxzIGl0LiAqL1xuICBzY2hlZHVsZShkZWxheTogbnVtYmVyLCB0YXNrOiAoKSA9PiB2b2lkKTogKCkgPT4gdm9pZDtcbn1cblxuLyoqIENyeXB0b2dyYXBoaWNhbGx5IHN0cm9uZyByYW5kb20gYnl0ZXMuICovXG5leHBvcnQgdHlwZSBSYW5kb21CeXRlcyA9IChzaXplOiBudW1iZXIpID0+IEJ1ZmZlcjtcblxuZXhwb3J0IGNvbnN0IHN5c3RlbUNsb2NrOiBDbG9jayA9IHsgbm93OiAoKSA9PiBEYXRlLm5vdygpIH07XG5cbmV4cG9ydCBjb25zdCBzeXN0ZW1UaW1lcnM6IFRpbWVycyA9IHtcbiAgc2NoZWR1bGUoZGVsYXksIHRhc2spIHtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQodGFzaywgZGVsYXkpO1xuICAgIC8vIEEgcGVuZGluZyByZXBlYXQgbXVzdCBub3Qga2VlcCBhIHByb2Nlc3MgYWxpdmUgdGhhdCBoYXMgb3RoZXJ3aXNlIGZpbmlzaGVkLlxuICAgIHRpbWVyLnVucmVmKCk7XG4gICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gIH0sXG59O1xuXG5leHBvcnQgY29uc3Qgc3lzdGVtUmFuZG9tOiBSYW5kb21CeXRlcyA9IChzaXplKSA9PiByYW5kb21CeXRlcyhzaXplKTtcblxuY29uc3QgQ0hJTkFfT0ZGU0VUID0gOCAqIDYwICogNjAgKiAxMDAwO1xuXG4vKipcbiAqIGB5eXl5LU1NLWRkIEhIOm1tOnNzYCBpbiBDaGluYSBTdGFuZGFyZCBUaW1lLCB3aGljaCBpcyBob3cgdGhlIHdhbGxldCdzIEFQSSB3cml0ZXMgZXZlcnkgaW5zdGFudCwgd2hhdGV2ZXIgdGhlIHpvbmVcbiAqIG9mIHRoZSBtYWNoaW5lLiBGcmFjdGlvbnMgb2YgYSBzZWNvbmQgYXJlIGRyb3BwZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3JtYXRDaGluYVRpbWUoaW5zdGFudDogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIG5ldyBEYXRlKGluc3RhbnQgKyBDSElOQV9PRkZTRVQpLnRvSVNPU3RyaW5nKCkuc2xpY2UoMCwgMTkpLnJlcGxhY2UoJ1QnLCAnICcpO1xufVxuXG4vKiogVGhlIGludmVyc2Ugb2Yge0BsaW5rIGZvcm1hdENoaW5hVGltZX07IGB1bmRlZmluZWRgIGZvciBhbnl0aGluZyB0aGF0IGlzIG5vdCBzdWNoIGEgdGltZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUNoaW5hVGltZSh0ZXh0OiBzdHJpbmcpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCBtYXRjaCA9IC9eKFxcZHs0fS1cXGR7Mn0tXFxkezJ9KSAoXFxkezJ9OlxcZHsyfTpcXGR7Mn0pJC8uZXhlYyh0ZXh0KTtcbiAgaWYgKCFtYXRjaCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgaW5zdGFudCA9IERhdGUucGFyc2UoYCR7bWF0Y2hbMV19VCR7bWF0Y2hbMl19WmApO1xuICByZXR1cm4gTnVtYmVyLmlzTmFOKGluc3RhbnQpID8gdW5kZWZpbmVkIDogaW5zdGFudCAtIENISU5BX09GRlNFVDtcbn1cblxuLyoqIFRoZSBzYW1lIHRpbWUgaW4gdGhlIGZvcm0gb2YgUkZDIDMzMzksIGAyMDI2LTExLTI2VDEyOjAwOjAwKzA4OjAwYC4gKi9cbmV4cG9ydCBjb25zdCBmb3JtYXRPZmZzZXRUaW1lID0gKGluc3RhbnQ6IG51bWJlcik6IHN0cmluZyA9PlxuICBgJHtmb3JtYXRDaGluYVRpbWUoaW5zdGFudCkucmVwbGFjZSgnICcsICdUJyl9KzA4OjAwYDtcblxuLyoqIFRoZSBkYXkgaW4gQ2hpbmEgU3RhbmRhcmQgVGltZSwgYDIwMjYtMTEtMjZgOiB0aGUgd2FsbGV0cycgYmlsbHMgYXJlIG9mIHN1Y2ggZGF5cy4gKi9cbmV4cG9ydCBjb25zdCBjaGluYURheSA9IChpbnN0YW50OiBudW1iZXIpOiBzdHJpbmcgPT4gZm9ybWF0Q2hpbmFUaW1lKGluc3RhbnQpLnNsaWNlKDAsIDEwKTtcblxuLyoqIFdoZW4gc3VjaCBhIGRheSBiZWdpbnM7IGB1bmRlZmluZWRgIGZvciBhbnl0aGluZyB0aGF0IGlzIG5vIGRheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGFydE9mQ2hpbmFEYXkoZGF5OiBzdHJpbmcpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCBzdGFydCA9IHBhcnNlQ2hpbmFUaW1lKGAke2RheX0gMDA6MDA6MDBgKTtcbiAgcmV0dXJuIHN0YXJ0ICE9PSB1bmRlZmluZWQgJiYgY2hpbmFEYXkoc3RhcnQpID09PSBkYXkgPyBzdGFydCA6IHVuZGVmaW5lZDtcbn1cbiJdLCJuYW1lcyI6WyJjaGluYURheSIsImZvcm1hdENoaW5hVGltZSIsImZvcm1hdE9mZnNldFRpbWUiLCJwYXJzZUNoaW5hVGltZSIsInN0YXJ0T2ZDaGluYURheSIsInN5c3RlbUNsb2NrIiwic3lzdGVtUmFuZG9tIiwic3lzdGVtVGltZXJzIiwibm93IiwiRGF0ZSIsInNjaGVkdWxlIiwiZGVsYXkiLCJ0YXNrIiwidGltZXIiLCJzZXRUaW1lb3V0IiwidW5yZWYiLCJjbGVhclRpbWVvdXQiLCJzaXplIiwicmFuZG9tQnl0ZXMiLCJDSElOQV9PRkZTRVQiLCJpbnN0YW50IiwidG9JU09TdHJpbmciLCJzbGljZSIsInJlcGxhY2UiLCJ0ZXh0IiwibWF0Y2giLCJleGVjIiwidW5kZWZpbmVkIiwicGFyc2UiLCJOdW1iZXIiLCJpc05hTiIsImRheSIsInN0YXJ0Il0sIm1hcHBpbmdzIjoiQUFBQSxnRkFBZ0Y7Ozs7Ozs7Ozs7O1FBb0RuRUE7ZUFBQUE7O1FBakJHQztlQUFBQTs7UUFhSEM7ZUFBQUE7O1FBUkdDO2VBQUFBOztRQWVBQztlQUFBQTs7UUF2Q0hDO2VBQUFBOztRQVdBQztlQUFBQTs7UUFUQUM7ZUFBQUE7Ozs0QkFqQmU7QUFlckIsTUFBTUYsY0FBcUI7SUFBRUcsS0FBSyxJQUFNQyxLQUFLRCxHQUFHO0FBQUc7QUFFbkQsTUFBTUQsZUFBdUI7SUFDbENHLFVBQVNDLEtBQUssRUFBRUMsSUFBSTtRQUNsQixNQUFNQyxRQUFRQyxXQUFXRixNQUFNRDtRQUMvQiw4RUFBOEU7UUFDOUVFLE1BQU1FLEtBQUs7UUFDWCxPQUFPLElBQU1DLGFBQWFIO0lBQzVCO0FBQ0Y7QUFFTyxNQUFNUCxlQUE0QixDQUFDVyxPQUFTQyxJQUFBQSx1QkFBVyxFQUFDRDtBQUUvRCxNQUFNRSxlQUFlLElBQUksS0FBSyxLQUFLO0FBTTVCLFNBQVNsQixnQkFBZ0JtQixPQUFlO0lBQzdDLE9BQU8sSUFBSVgsS0FBS1csVUFBVUQsY0FBY0UsV0FBVyxHQUFHQyxLQUFLLENBQUMsR0FBRyxJQUFJQyxPQUFPLENBQUMsS0FBSztBQUNsRjtBQUdPLFNBQVNwQixlQUFlcUIsSUFBWTtJQUN6QyxNQUFNQyxRQUFRLDRDQUE0Q0MsSUFBSSxDQUFDRjtJQUMvRCxJQUFJLENBQUNDLE9BQU8sT0FBT0U7SUFDbkIsTUFBTVAsVUFBVVgsS0FBS21CLEtBQUssQ0FBQyxHQUFHSCxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsRUFBRUEsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7SUFDckQsT0FBT0ksT0FBT0MsS0FBSyxDQUFDVixXQUFXTyxZQUFZUCxVQUFVRDtBQUN2RDtBQUdPLE1BQU1qQixtQkFBbUIsQ0FBQ2tCLFVBQy9CLEdBQUduQixnQkFBZ0JtQixTQUFTRyxPQUFPLENBQUMsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUdoRCxNQUFNdkIsV0FBVyxDQUFDb0IsVUFBNEJuQixnQkFBZ0JtQixTQUFTRSxLQUFLLENBQUMsR0FBRztBQUdoRixTQUFTbEIsZ0JBQWdCMkIsR0FBVztJQUN6QyxNQUFNQyxRQUFRN0IsZUFBZSxHQUFHNEIsSUFBSSxTQUFTLENBQUM7SUFDOUMsT0FBT0MsVUFBVUwsYUFBYTNCLFNBQVNnQyxXQUFXRCxNQUFNQyxRQUFRTDtBQUNsRSJ9