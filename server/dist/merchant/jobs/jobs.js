"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "merchantJobs", {
    enumerable: true,
    get: function() {
        return merchantJobs;
    }
});
const _sweep = require("../orders/sweep");
const _due = require("../reconciliation/due");
const _sessions = require("../sessions");
const HOUR = 60 * 60;
function merchantJobs(context, sweepSeconds) {
    const jobs = [
        {
            name: 'settle-orders',
            everySeconds: sweepSeconds,
            run: ()=>(0, _sweep.settleDueOrders)(context)
        },
        {
            name: 'perform-refunds',
            everySeconds: sweepSeconds,
            run: ()=>(0, _sweep.performDueRefunds)(context)
        },
        {
            name: 'remove-sessions',
            everySeconds: HOUR,
            run: ()=>(0, _sessions.removeOldSessions)(context)
        },
        // Each hour, since a wallet may be away or late with its bill; a day that is done is not done again.
        {
            name: 'reconcile',
            everySeconds: HOUR,
            run: ()=>(0, _due.reconcileDueDays)(context)
        }
    ];
    return jobs.map((job)=>({
            ...job,
            run: ()=>measured(context, job)
        }));
}
async function measured({ metrics }, job) {
    const begin = performance.now();
    let succeeded = false;
    try {
        await job.run();
        succeeded = true;
    } finally{
        metrics.job(job.name, succeeded, (performance.now() - begin) / 1000);
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9qb2JzL2pvYnMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBNZXJjaGFudENvbnRleHQgfSBmcm9tICcuLi9jb250ZXh0JztcbmltcG9ydCB7IHBlcmZvcm1EdWVSZWZ1bmRzLCBzZXR0bGVEdWVPcmRlcnMgfSBmcm9tICcuLi9vcmRlcnMvc3dlZXAnO1xuaW1wb3J0IHsgcmVjb25jaWxlRHVlRGF5cyB9IGZyb20gJy4uL3JlY29uY2lsaWF0aW9uL2R1ZSc7XG5pbXBvcnQgeyByZW1vdmVPbGRTZXNzaW9ucyB9IGZyb20gJy4uL3Nlc3Npb25zJztcbmltcG9ydCB0eXBlIHsgSm9iIH0gZnJvbSAnLi9xdWV1ZSc7XG5cbmNvbnN0IEhPVVIgPSA2MCAqIDYwO1xuXG4vKipcbiAqIFdoYXQgdGhlIG1lcmNoYW50IHNlcnZlciBkb2VzIHdpdGhvdXQgYmVpbmcgYXNrZWQuXG4gKiBAcGFyYW0gc3dlZXBTZWNvbmRzIGJldHdlZW4gbG9va3MgYXQgd2hhdCBpcyBkdWU6IG9wZW4gb3JkZXJzLCByZWZ1bmRzIHdpdGhvdXQgYW4gYW5zd2VyXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXJjaGFudEpvYnMoY29udGV4dDogTWVyY2hhbnRDb250ZXh0LCBzd2VlcFNlY29uZHM6IG51bWJlcik6IEpvYltdIHtcbiAgY29uc3Qgam9iczogSm9iW10gPSBbXG4gICAgeyBuYW1lOiAnc2V0dGxlLW9yZGVycycsIGV2ZXJ5U2Vjb25kczogc3dlZXBTZWNvbmRzLCBydW46ICgpID0+IHNldHRsZUR1ZU9yZGVycyhjb250ZXh0KSB9LFxuICAgIHsgbmFtZTogJ3BlcmZvcm0tcmVmdW5kcycsIGV2ZXJ5U2Vjb25kczogc3dlZXBTZWNvbmRzLCBydW46ICgpID0+IHBlcmZvcm1EdWVSZWZ1bmRzKGNvbnRleHQpIH0sXG4gICAgeyBuYW1lOiAncmVtb3ZlLXNlc3Npb25zJywgZXZlcnlTZWNvbmRzOiBIT1VSLCBydW46ICgpID0+IHJlbW92ZU9sZFNlc3Npb25zKGNvbnRleHQpIH0sXG4gICAgLy8gRWFjaCBob3VyLCBzaW5jZSBhIHdhbGxldCBtYXkgYmUgYXdheSBvciBsYXRlIHdpdGggaXRzIGJpbGw7IGEgZGF5IHRoYXQgaXMgZG9uZSBpcyBub3QgZG9uZSBhZ2Fpbi5cbiAgICB7IG5hbWU6ICdyZWNvbmNpbGUnLCBldmVyeVNlY29uZHM6IEhPVVIsIHJ1bjogKCkgPT4gcmVjb25jaWxlRHVlRGF5cyhjb250ZXh0KSB9LFxuICBdO1xuICByZXR1cm4gam9icy5tYXAoKGpvYikgPT4gKHsgLi4uam9iLCBydW46ICgpID0+IG1lYXN1cmVkKGNvbnRleHQsIGpvYikgfSkpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBtZWFzdXJlZCh7IG1ldHJpY3MgfTogTWVyY2hhbnRDb250ZXh0LCBqb2I6IEpvYik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBiZWdpbiA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBsZXQgc3VjY2VlZGVkID0gZmFsc2U7XG4gIHRyeSB7XG4gICAgYXdhaXQgam9iLnJ1bigpO1xuICAgIHN1Y2NlZWRlZCA9IHRydWU7XG4gIH0gZmluYWxseSB7XG4gICAgbWV0cmljcy5qb2Ioam9iLm5hbWUsIHN1Y2NlZWRlZCwgKHBlcmZvcm1hbmNlLm5vdygpIC0gYmVnaW4pIC8gMTAwMCk7XG4gIH1cbn1cbiJdLCJuYW1lcyI6WyJtZXJjaGFudEpvYnMiLCJIT1VSIiwiY29udGV4dCIsInN3ZWVwU2Vjb25kcyIsImpvYnMiLCJuYW1lIiwiZXZlcnlTZWNvbmRzIiwicnVuIiwic2V0dGxlRHVlT3JkZXJzIiwicGVyZm9ybUR1ZVJlZnVuZHMiLCJyZW1vdmVPbGRTZXNzaW9ucyIsInJlY29uY2lsZUR1ZURheXMiLCJtYXAiLCJqb2IiLCJtZWFzdXJlZCIsIm1ldHJpY3MiLCJiZWdpbiIsInBlcmZvcm1hbmNlIiwibm93Iiwic3VjY2VlZGVkIl0sIm1hcHBpbmdzIjoiOzs7OytCQVlnQkE7OztlQUFBQTs7O3VCQVhtQztxQkFDbEI7MEJBQ0M7QUFHbEMsTUFBTUMsT0FBTyxLQUFLO0FBTVgsU0FBU0QsYUFBYUUsT0FBd0IsRUFBRUMsWUFBb0I7SUFDekUsTUFBTUMsT0FBYztRQUNsQjtZQUFFQyxNQUFNO1lBQWlCQyxjQUFjSDtZQUFjSSxLQUFLLElBQU1DLElBQUFBLHNCQUFlLEVBQUNOO1FBQVM7UUFDekY7WUFBRUcsTUFBTTtZQUFtQkMsY0FBY0g7WUFBY0ksS0FBSyxJQUFNRSxJQUFBQSx3QkFBaUIsRUFBQ1A7UUFBUztRQUM3RjtZQUFFRyxNQUFNO1lBQW1CQyxjQUFjTDtZQUFNTSxLQUFLLElBQU1HLElBQUFBLDJCQUFpQixFQUFDUjtRQUFTO1FBQ3JGLHFHQUFxRztRQUNyRztZQUFFRyxNQUFNO1lBQWFDLGNBQWNMO1lBQU1NLEtBQUssSUFBTUksSUFBQUEscUJBQWdCLEVBQUNUO1FBQVM7S0FDL0U7SUFDRCxPQUFPRSxLQUFLUSxHQUFHLENBQUMsQ0FBQ0MsTUFBUyxDQUFBO1lBQUUsR0FBR0EsR0FBRztZQUFFTixLQUFLLElBQU1PLFNBQVNaLFNBQVNXO1FBQUssQ0FBQTtBQUN4RTtBQUVBLGVBQWVDLFNBQVMsRUFBRUMsT0FBTyxFQUFtQixFQUFFRixHQUFRO0lBQzVELE1BQU1HLFFBQVFDLFlBQVlDLEdBQUc7SUFDN0IsSUFBSUMsWUFBWTtJQUNoQixJQUFJO1FBQ0YsTUFBTU4sSUFBSU4sR0FBRztRQUNiWSxZQUFZO0lBQ2QsU0FBVTtRQUNSSixRQUFRRixHQUFHLENBQUNBLElBQUlSLElBQUksRUFBRWMsV0FBVyxBQUFDRixDQUFBQSxZQUFZQyxHQUFHLEtBQUtGLEtBQUksSUFBSztJQUNqRTtBQUNGIn0=