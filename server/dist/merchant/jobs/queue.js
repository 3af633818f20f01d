"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startJobs", {
    enumerable: true,
    get: function() {
        return startJobs;
    }
});
const _pgboss = /*#__PURE__*/ _interop_require_default(require("pg-boss"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
/** Milliseconds. A replica looks at least so often, to take over what another one has left. */ const LONGEST_PAUSE = 60_000;
/** Of the queue's own table. Longer than the longest span, whose job has to be there to be counted. */ const KEPT_SECONDS = 2 * 60 * 60;
/** Several that piled up while nobody was there are one run. */ const BATCH = 100;
const MAINTENANCE = {
    name: 'maintenance',
    everySeconds: 5 * 60
};
async function startJobs(options) {
    const { storage, timers, log } = options;
    const boss = new _pgboss.default({
        db: {
            executeSql: (text, values)=>storage.executeSql(text, values)
        },
        schedule: false,
        supervise: false,
        archiveCompletedAfterSeconds: KEPT_SECONDS,
        deleteAfterDays: 1
    });
    boss.on('error', (error)=>log.warn({
            err: error
        }, 'job queue'));
    const jobs = [
        ...options.jobs,
        {
            ...MAINTENANCE,
            run: ()=>boss.maintain()
        }
    ];
    // Two replicas that make the same queue at the same time would wait for each other.
    await storage.exclusively(async ()=>{
        await boss.start();
        for (const { name } of jobs)await boss.createQueue(name, {
            name,
            retryLimit: 0
        });
    });
    async function turn({ name, everySeconds, run }) {
        await boss.send(name, {}, {
            singletonSeconds: everySeconds
        });
        const ids = (await boss.fetch(name, {
            batchSize: BATCH
        })).map(({ id })=>id);
        if (ids.length === 0) return;
        try {
            await run();
        } catch (error) {
            log.error({
                err: error,
                job: name
            }, 'job failed');
            return boss.fail(name, ids);
        }
        await boss.complete(name, ids);
    }
    const stops = jobs.map((job)=>repeat(timers, Math.min(job.everySeconds * 1000, LONGEST_PAUSE), ()=>turn(job).catch((error)=>log.warn({
                    err: error,
                    job: job.name
                }, 'job not taken'))));
    return {
        async stop () {
            await Promise.all(stops.map((stop)=>stop()));
            await boss.stop({
                graceful: false,
                close: false
            });
        }
    };
}
/** Runs `task` at once and again after each pause. @returns what ends it, after the run that is under way */ function repeat(timers, pause, task) {
    let stopped = false;
    let cancel = ()=>undefined;
    let running = Promise.resolve();
    const begin = ()=>{
        running = task().then(()=>{
            if (!stopped) cancel = timers.schedule(pause, begin);
        });
    };
    begin();
    return async ()=>{
        stopped = true;
        cancel();
        await running;
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9qb2JzL3F1ZXVlLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgRmFzdGlmeUJhc2VMb2dnZXIgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCBQZ0Jvc3MgZnJvbSAncGctYm9zcyc7XG5pbXBvcnQgdHlwZSB7IFRpbWVycyB9IGZyb20gJy4uLy4uL2Nsb2NrJztcbmltcG9ydCB0eXBlIHsgT3BlbkRhdGFiYXNlIH0gZnJvbSAnLi4vZGF0YWJhc2UvZGF0YWJhc2UnO1xuXG4vKiogV29yayB0aGF0IGNvbWVzIGFnYWluIGFuZCBhZ2Fpbi4gSXQgbWF5IHJ1biB0d2ljZSBhdCBhIHRpbWUsIGFuZCBhIHJ1biBtYXkgYmUgbG9zdDogdGhlIG5leHQgb25lIGRvZXMgaXRzIHdvcmsuICovXG5leHBvcnQgaW50ZXJmYWNlIEpvYiB7XG4gIG5hbWU6IHN0cmluZztcbiAgLyoqIEluIGVhY2ggc3BhbiBvZiBzbyBtYW55IHNlY29uZHMsIGJ5IHRoZSBkYXRhYmFzZSdzIGNsb2NrLCBpdCBydW5zIG9uY2U6IG9uIHdoaWNoZXZlciByZXBsaWNhIGNvbWVzIGZpcnN0LiAqL1xuICBldmVyeVNlY29uZHM6IG51bWJlcjtcbiAgcnVuKCk6IFByb21pc2U8dW5rbm93bj47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgSm9iUXVldWUge1xuICAvKiogQmVnaW5zIG5vdGhpbmcgbW9yZSwgYW5kIHdhaXRzIGZvciB0aGUgam9icyB1bmRlciB3YXkuICovXG4gIHN0b3AoKTogUHJvbWlzZTx2b2lkPjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBKb2JRdWV1ZU9wdGlvbnMge1xuICBzdG9yYWdlOiBPcGVuRGF0YWJhc2U7XG4gIGpvYnM6IHJlYWRvbmx5IEpvYltdO1xuICB0aW1lcnM6IFRpbWVycztcbiAgbG9nOiBGYXN0aWZ5QmFzZUxvZ2dlcjtcbn1cblxuLyoqIE1pbGxpc2Vjb25kcy4gQSByZXBsaWNhIGxvb2tzIGF0IGxlYXN0IHNvIG9mdGVuLCB0byB0YWtlIG92ZXIgd2hhdCBhbm90aGVyIG9uZSBoYXMgbGVmdC4gKi9cbmNvbnN0IExPTkdFU1RfUEFVU0UgPSA2MF8wMDA7XG5cbi8qKiBPZiB0aGUgcXVldWUncyBvd24gdGFibGUuIExvbmdlciB0aGFuIHRoZSBsb25nZXN0IHNwYW4sIHdob3NlIGpvYiBoYXMgdG8gYmUgdGhlcmUgdG8gYmUgY291bnRlZC4gKi9cbmNvbnN0IEtFUFRfU0VDT05EUyA9IDIgKiA2MCAqIDYwO1xuXG4vKiogU2V2ZXJhbCB0aGF0IHBpbGVkIHVwIHdoaWxlIG5vYm9keSB3YXMgdGhlcmUgYXJlIG9uZSBydW4uICovXG5jb25zdCBCQVRDSCA9IDEwMDtcblxuY29uc3QgTUFJTlRFTkFOQ0U6IE9taXQ8Sm9iLCAncnVuJz4gPSB7IG5hbWU6ICdtYWludGVuYW5jZScsIGV2ZXJ5U2Vjb25kczogNSAqIDYwIH07XG5cbi8qKlxuICogUnVucyBqb2JzIGJ5IHBnLWJvc3Mgb24gdGhlIG1lcmNoYW50J3Mgb3duIGRhdGFiYXNlLCBlYWNoIG9uY2UgYW1vbmcgYWxsIHJlcGxpY2FzOiBhIGNvbnN0cmFpbnQgbGV0cyBvbmUgam9iIGludG8gZWFjaFxuICogc3BhbiwgYW5kIG9uZSByZXBsaWNhIHRha2VzIGl0LiBOb3RoaW5nIGlzIGtlcHQgaW4gdGhpcyBwcm9jZXNzLCBzbyB0aGF0IGEgcmVzdGFydCBvZiBpdCBvciBvZiBQb3N0Z3JlU1FMIGdvZXMgb24uXG4gKlxuICogcGctYm9zcydzIG93biBzY2hlZHVsZSBhbmQgd29ya2VycyBhcmUgbm90IHVzZWQ6IHRoZXkgYXJlIG5vIGZpbmVyIHRoYW4gYSBtaW51dGUsIG1pc3Mgd2hhdCBmYWxscyBpbnRvIGEgZG93bnRpbWUsIGFuZFxuICogZW5kIHRoZSBwcm9jZXNzIHdoZW4gdGhlIGRhdGFiYXNlIGlzIGF3YXkgYXQgdGhlIG1vbWVudCBhIGpvYiBpcyBkb25lICgxMC40KS5cbiAqIEB0aHJvd3MgRXJyb3Igd2hlbiB0aGUgcXVldWUncyB0YWJsZXMgY2Fubm90IGJlIG1hZGVcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0YXJ0Sm9icyhvcHRpb25zOiBKb2JRdWV1ZU9wdGlvbnMpOiBQcm9taXNlPEpvYlF1ZXVlPiB7XG4gIGNvbnN0IHsgc3RvcmFnZSwgdGltZXJzLCBsb2cgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IGJvc3MgPSBuZXcgUGdCb3NzKHtcbiAgICBkYjogeyBleGVjdXRlU3FsOiAodGV4dDogc3RyaW5nLCB2YWx1ZXM/OiB1bmtub3duW10pID0+IHN0b3JhZ2UuZXhlY3V0ZVNxbCh0ZXh0LCB2YWx1ZXMpIH0sXG4gICAgc2NoZWR1bGU6IGZhbHNlLFxuICAgIHN1cGVydmlzZTogZmFsc2UsXG4gICAgYXJjaGl2ZUNvbXBsZXRlZEFmdGVyU2Vjb25kczogS0VQVF9TRUNPTkRTLFxuICAgIGRlbGV0ZUFmdGVyRGF5czogMSxcbiAgfSk7XG4gIGJvc3Mub24oJ2Vycm9yJywgKGVycm9yKSA9PiBsb2cud2Fybih7IGVycjogZXJyb3IgfSwgJ2pvYiBxdWV1ZScpKTtcbiAgY29uc3Qgam9iczogSm9iW10gPSBbLi4ub3B0aW9ucy5qb2JzLCB7IC4uLk1BSU5URU5BTkNFLCBydW46ICgpID0+IGJvc3MubWFpbnRhaW4oKSB9XTtcbiAgLy8gVHdvIHJlcGxpY2FzIHRoYXQgbWFrZSB0aGUgc2FtZSBxdWV1ZSBhdCB0aGUgc2FtZSB0aW1lIHdvdWxkIHdhaXQgZm9yIGVhY2ggb3RoZXIuXG4gIGF3YWl0IHN0b3JhZ2UuZXhjbHVzaXZlbHkoYXN5bmMgKCkgPT4ge1xuICAgIGF3YWl0IGJvc3Muc3RhcnQoKTtcbiAgICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIGpvYnMpIGF3YWl0IGJvc3MuY3JlYXRlUXVldWUobmFtZSwgeyBuYW1lLCByZXRyeUxpbWl0OiAwIH0pO1xuICB9KTtcblxuICBhc3luYyBmdW5jdGlvbiB0dXJuKHsgbmFtZSwgZXZlcnlTZWNvbmRzLCBydW4gfTogSm9iKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgYm9zcy5zZW5kKG5hbWUsIHt9LCB7IHNpbmdsZXRvblNlY29uZHM6IGV2ZXJ5U2Vjb25kcyB9KTtcbiAgICBjb25zdCBpZHMgPSAoYXdhaXQgYm9zcy5mZXRjaChuYW1lLCB7IGJhdGNoU2l6ZTogQkFUQ0ggfSkpLm1hcCgoeyBpZCB9KSA9PiBpZCk7XG4gICAgaWYgKGlkcy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgICB0cnkge1xuICAgICAgYXdhaXQgcnVuKCk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGxvZy5lcnJvcih7IGVycjogZXJyb3IsIGpvYjogbmFtZSB9LCAnam9iIGZhaWxlZCcpO1xuICAgICAgcmV0dXJuIGJvc3MuZmFpbChuYW1lLCBpZHMpO1xuICAgIH1cbiAgICBhd2FpdCBib3NzLmNvbXBsZXRlKG5hbWUsIGlkcyk7XG4gIH1cblxuICBjb25zdCBzdG9wcyA9IGpvYnMubWFwKChqb2IpID0+XG4gICAgcmVwZWF0KHRpbWVycywgTWF0aC5taW4oam9iLmV2ZXJ5U2Vjb25kcyAqIDEwMDAsIExPTkdFU1RfUEFVU0UpLCAoKSA9PlxuICAgICAgdHVybihqb2IpLmNhdGNoKChlcnJvcjogdW5rbm93bikgPT4gbG9nLndhcm4oeyBlcnI6IGVycm9yLCBqb2I6IGpvYi5uYW1lIH0sICdqb2Igbm90IHRha2VuJykpLFxuICAgICksXG4gICk7XG4gIHJldHVybiB7XG4gICAgYXN5bmMgc3RvcCgpIHtcbiAgICAgIGF3YWl0IFByb21pc2UuYWxsKHN0b3BzLm1hcCgoc3RvcCkgPT4gc3RvcCgpKSk7XG4gICAgICBhd2FpdCBib3NzLnN0b3AoeyBncmFjZWZ1bDogZmFsc2UsIGNsb3NlOiBmYWxzZSB9KTtcbiAgICB9LFxuICB9O1xufVxuXG4vKiogUnVucyBgdGFza2AgYXQgb25jZSBhbmQgYWdhaW4gYWZ0ZXIgZWFjaCBwYXVzZS4gQHJldHVybnMgd2hhdCBlbmRzIGl0LCBhZnRlciB0aGUgcnVuIHRoYXQgaXMgdW5kZXIgd2F5ICovXG5mdW5jdGlvbiByZXBlYXQodGltZXJzOiBUaW1lcnMsIHBhdXNlOiBudW1iZXIsIHRhc2s6ICgpID0+IFByb21pc2U8dm9pZD4pOiAoKSA9PiBQcm9taXNlPHZvaWQ+IHtcbiAgbGV0IHN0b3BwZWQgPSBmYWxzZTtcbiAgbGV0IGNhbmNlbCA9ICgpOiB2b2lkID0+IHVuZGVmaW5lZDtcbiAgbGV0IHJ1bm5pbmcgPSBQcm9taXNlLnJlc29sdmUoKTtcbiAgY29uc3QgYmVnaW4gPSAoKTogdm9pZCA9PiB7XG4gICAgcnVubmluZyA9IHRhc2soKS50aGVuKCgpID0+IHtcbiAgICAgIGlmICghc3RvcHBlZCkgY2FuY2VsID0gdGltZXJzLnNjaGVkdWxlKHBhdXNlLCBiZWdpbik7XG4gICAgfSk7XG4gIH07XG4gIGJlZ2luKCk7XG4gIHJldHVybiBhc3luYyAoKSA9PiB7XG4gICAgc3RvcHBlZCA9IHRydWU7XG4gICAgY2FuY2VsKCk7XG4gICAgYXdhaXQgcnVubmluZztcbiAgfTtcbn1cbiJdLCJuYW1lcyI6WyJzdGFydEpvYnMiLCJMT05HRVNUX1BBVVNFIiwiS0VQVF9TRUNPTkRTIiwiQkFUQ0giLCJNQUlOVEVOQU5DRSIsIm5hbWUiLCJldmVyeVNlY29uZHMiLCJvcHRpb25zIiwic3RvcmFnZSIsInRpbWVycyIsImxvZyIsImJvc3MiLCJQZ0Jvc3MiLCJkYiIsImV4ZWN1dGVTcWwiLCJ0ZXh0IiwidmFsdWVzIiwic2NoZWR1bGUiLCJzdXBlcnZpc2UiLCJhcmNoaXZlQ29tcGxldGVkQWZ0ZXJTZWNvbmRzIiwiZGVsZXRlQWZ0ZXJEYXlzIiwib24iLCJlcnJvciIsIndhcm4iLCJlcnIiLCJqb2JzIiwicnVuIiwibWFpbnRhaW4iLCJleGNsdXNpdmVseSIsInN0YXJ0IiwiY3JlYXRlUXVldWUiLCJyZXRyeUxpbWl0IiwidHVybiIsInNlbmQiLCJzaW5nbGV0b25TZWNvbmRzIiwiaWRzIiwiZmV0Y2giLCJiYXRjaFNpemUiLCJtYXAiLCJpZCIsImxlbmd0aCIsImpvYiIsImZhaWwiLCJjb21wbGV0ZSIsInN0b3BzIiwicmVwZWF0IiwiTWF0aCIsIm1pbiIsImNhdGNoIiwic3RvcCIsIlByb21pc2UiLCJhbGwiLCJncmFjZWZ1bCIsImNsb3NlIiwicGF1c2UiLCJ0YXNrIiwic3RvcHBlZCIsImNhbmNlbCIsInVuZGVmaW5lZCIsInJ1bm5pbmciLCJyZXNvbHZlIiwiYmVnaW4iLCJ0aGVuIl0sIm1hcHBpbmdzIjoiOzs7OytCQTRDc0JBOzs7ZUFBQUE7OzsrREEzQ0g7Ozs7OztBQXdCbkIsNkZBQTZGLEdBQzdGLE1BQU1DLGdCQUFnQjtBQUV0QixxR0FBcUcsR0FDckcsTUFBTUMsZUFBZSxJQUFJLEtBQUs7QUFFOUIsOERBQThELEdBQzlELE1BQU1DLFFBQVE7QUFFZCxNQUFNQyxjQUFnQztJQUFFQyxNQUFNO0lBQWVDLGNBQWMsSUFBSTtBQUFHO0FBVTNFLGVBQWVOLFVBQVVPLE9BQXdCO0lBQ3RELE1BQU0sRUFBRUMsT0FBTyxFQUFFQyxNQUFNLEVBQUVDLEdBQUcsRUFBRSxHQUFHSDtJQUNqQyxNQUFNSSxPQUFPLElBQUlDLGVBQU0sQ0FBQztRQUN0QkMsSUFBSTtZQUFFQyxZQUFZLENBQUNDLE1BQWNDLFNBQXVCUixRQUFRTSxVQUFVLENBQUNDLE1BQU1DO1FBQVE7UUFDekZDLFVBQVU7UUFDVkMsV0FBVztRQUNYQyw4QkFBOEJqQjtRQUM5QmtCLGlCQUFpQjtJQUNuQjtJQUNBVCxLQUFLVSxFQUFFLENBQUMsU0FBUyxDQUFDQyxRQUFVWixJQUFJYSxJQUFJLENBQUM7WUFBRUMsS0FBS0Y7UUFBTSxHQUFHO0lBQ3JELE1BQU1HLE9BQWM7V0FBSWxCLFFBQVFrQixJQUFJO1FBQUU7WUFBRSxHQUFHckIsV0FBVztZQUFFc0IsS0FBSyxJQUFNZixLQUFLZ0IsUUFBUTtRQUFHO0tBQUU7SUFDckYsb0ZBQW9GO0lBQ3BGLE1BQU1uQixRQUFRb0IsV0FBVyxDQUFDO1FBQ3hCLE1BQU1qQixLQUFLa0IsS0FBSztRQUNoQixLQUFLLE1BQU0sRUFBRXhCLElBQUksRUFBRSxJQUFJb0IsS0FBTSxNQUFNZCxLQUFLbUIsV0FBVyxDQUFDekIsTUFBTTtZQUFFQTtZQUFNMEIsWUFBWTtRQUFFO0lBQ2xGO0lBRUEsZUFBZUMsS0FBSyxFQUFFM0IsSUFBSSxFQUFFQyxZQUFZLEVBQUVvQixHQUFHLEVBQU87UUFDbEQsTUFBTWYsS0FBS3NCLElBQUksQ0FBQzVCLE1BQU0sQ0FBQyxHQUFHO1lBQUU2QixrQkFBa0I1QjtRQUFhO1FBQzNELE1BQU02QixNQUFNLEFBQUMsQ0FBQSxNQUFNeEIsS0FBS3lCLEtBQUssQ0FBQy9CLE1BQU07WUFBRWdDLFdBQVdsQztRQUFNLEVBQUMsRUFBR21DLEdBQUcsQ0FBQyxDQUFDLEVBQUVDLEVBQUUsRUFBRSxHQUFLQTtRQUMzRSxJQUFJSixJQUFJSyxNQUFNLEtBQUssR0FBRztRQUN0QixJQUFJO1lBQ0YsTUFBTWQ7UUFDUixFQUFFLE9BQU9KLE9BQU87WUFDZFosSUFBSVksS0FBSyxDQUFDO2dCQUFFRSxLQUFLRjtnQkFBT21CLEtBQUtwQztZQUFLLEdBQUc7WUFDckMsT0FBT00sS0FBSytCLElBQUksQ0FBQ3JDLE1BQU04QjtRQUN6QjtRQUNBLE1BQU14QixLQUFLZ0MsUUFBUSxDQUFDdEMsTUFBTThCO0lBQzVCO0lBRUEsTUFBTVMsUUFBUW5CLEtBQUthLEdBQUcsQ0FBQyxDQUFDRyxNQUN0QkksT0FBT3BDLFFBQVFxQyxLQUFLQyxHQUFHLENBQUNOLElBQUluQyxZQUFZLEdBQUcsTUFBTUwsZ0JBQWdCLElBQy9EK0IsS0FBS1MsS0FBS08sS0FBSyxDQUFDLENBQUMxQixRQUFtQlosSUFBSWEsSUFBSSxDQUFDO29CQUFFQyxLQUFLRjtvQkFBT21CLEtBQUtBLElBQUlwQyxJQUFJO2dCQUFDLEdBQUc7SUFHaEYsT0FBTztRQUNMLE1BQU00QztZQUNKLE1BQU1DLFFBQVFDLEdBQUcsQ0FBQ1AsTUFBTU4sR0FBRyxDQUFDLENBQUNXLE9BQVNBO1lBQ3RDLE1BQU10QyxLQUFLc0MsSUFBSSxDQUFDO2dCQUFFRyxVQUFVO2dCQUFPQyxPQUFPO1lBQU07UUFDbEQ7SUFDRjtBQUNGO0FBRUEsMkdBQTJHLEdBQzNHLFNBQVNSLE9BQU9wQyxNQUFjLEVBQUU2QyxLQUFhLEVBQUVDLElBQXlCO0lBQ3RFLElBQUlDLFVBQVU7SUFDZCxJQUFJQyxTQUFTLElBQVlDO0lBQ3pCLElBQUlDLFVBQVVULFFBQVFVLE9BQU87SUFDN0IsTUFBTUMsUUFBUTtRQUNaRixVQUFVSixPQUFPTyxJQUFJLENBQUM7WUFDcEIsSUFBSSxDQUFDTixTQUFTQyxTQUFTaEQsT0FBT1EsUUFBUSxDQUFDcUMsT0FBT087UUFDaEQ7SUFDRjtJQUNBQTtJQUNBLE9BQU87UUFDTEwsVUFBVTtRQUNWQztRQUNBLE1BQU1FO0lBQ1I7QUFDRiJ9