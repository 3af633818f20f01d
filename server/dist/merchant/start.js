"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startMerchantServer", {
    enumerable: true,
    get: function() {
        return startMerchantServer;
    }
});
const _nodepath = require("node:path");
const _promclient = require("prom-client");
const _clock = require("../clock");
const _app = require("./app");
const _database = require("./database/database");
const _migrations = require("./database/migrations");
const _asking = require("./orders/asking");
const _metricsserver = require("./http/metrics-server");
const _metrics = require("./metrics");
const _jobs = require("./jobs/jobs");
const _queue = require("./jobs/queue");
const _sweep = require("./orders/sweep");
const _reconcile = require("./reconciliation/reconcile");
const _notifications = require("./routes/notifications");
const _measured = require("./wallet/measured");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
async function openStorage(options) {
    const { storage, databaseUrl, databasePoolSize, dataDir } = options;
    if (storage) return {
        ...storage,
        close: async ()=>undefined
    };
    return (0, _database.openDatabase)({
        ...databaseUrl !== undefined && {
            url: databaseUrl
        },
        ...databasePoolSize !== undefined && {
            poolSize: databasePoolSize
        },
        ...dataDir !== undefined && {
            dir: (0, _nodepath.join)(dataDir, 'merchant')
        }
    });
}
async function startMerchantServer(options) {
    const { clock = _clock.systemClock, random = _clock.systemRandom } = options;
    const storage = await openStorage(options);
    let publicUrl = options.publicUrl ?? '';
    const metrics = (0, _metrics.createMetrics)();
    metrics.watch(storage);
    let metricsServer;
    try {
        if (options.metrics) {
            (0, _promclient.collectDefaultMetrics)({
                register: metrics.registry
            });
            metricsServer = await (0, _metricsserver.startMetricsServer)(metrics.registry, options.metrics);
        }
        const { app, context, ending } = await (0, _app.createMerchantApp)({
            context: {
                database: storage.database,
                wallets: (0, _measured.measuredDesk)(options.wallets((provider)=>publicUrl + (0, _notifications.notificationPath)(provider)), metrics),
                metrics,
                clock,
                random,
                settings: {
                    orderLifetime: options.orderLifetime ?? 15 * MINUTE,
                    sessionLifetime: options.sessionLifetime ?? 2 * HOUR,
                    renewalLifetime: options.renewalLifetime ?? 30 * DAY,
                    latePayments: options.latePayments ?? 'keep',
                    asking: options.asking ?? _asking.DEFAULT_PAUSES
                }
            },
            corsOrigins: options.corsOrigins ?? true,
            limits: {
                perAddress: options.requestsPerMinute ?? 1200,
                perBuyer: options.buyerRequestsPerMinute ?? 300
            },
            trustedProxies: options.trustedProxies ?? [],
            checkStorage: ()=>(0, _migrations.checkMigrations)(storage),
            ...options.operatorToken !== undefined && {
                operatorToken: options.operatorToken
            },
            log: options.log ?? false
        });
        const url = await app.listen({
            host: options.host ?? '127.0.0.1',
            port: options.port
        });
        publicUrl ||= url;
        const settleDue = async ()=>await (0, _sweep.settleDueOrders)(context) + await (0, _sweep.performDueRefunds)(context);
        const { sweepInterval = 10_000, timers = _clock.systemTimers } = options;
        const jobs = sweepInterval === 0 ? undefined : await (0, _queue.startJobs)({
            storage,
            jobs: (0, _jobs.merchantJobs)(context, Math.max(1, Math.round(sweepInterval / 1000))),
            timers,
            log: app.log
        }).catch(async (error)=>{
            await app.close();
            throw error;
        });
        return {
            url,
            ...metricsServer && {
                metricsUrl: metricsServer.url
            },
            database: storage.database,
            storage,
            settleDue,
            reconcile: async (day)=>{
                const made = [];
                for (const wallet of context.wallets.all()){
                    made.push(await (0, _reconcile.reconcileDay)(context, wallet, day));
                }
                return made;
            },
            drain () {
                ending.begun = true;
            },
            async close () {
                ending.begun = true;
                // Whoever sends a request for longer than this, or does not read the answer, is not waited for.
                const cancel = _clock.systemTimers.schedule(options.closeTimeout ?? 25_000, ()=>app.server.closeAllConnections());
                await Promise.all([
                    app.close(),
                    jobs?.stop()
                ]);
                cancel();
                await metricsServer?.close();
                await storage.close();
            }
        };
    } catch (error) {
        await metricsServer?.close();
        await storage.close();
        throw error;
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9zdGFydC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IGNvbGxlY3REZWZhdWx0TWV0cmljcyB9IGZyb20gJ3Byb20tY2xpZW50JztcbmltcG9ydCB7IHN5c3RlbUNsb2NrLCBzeXN0ZW1SYW5kb20sIHN5c3RlbVRpbWVycyB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB0eXBlIHsgQ2xvY2ssIFJhbmRvbUJ5dGVzLCBUaW1lcnMgfSBmcm9tICcuLi9jbG9jayc7XG5pbXBvcnQgdHlwZSB7IExvZyB9IGZyb20gJy4uL2xvZ2dlcic7XG5pbXBvcnQgeyBjcmVhdGVNZXJjaGFudEFwcCB9IGZyb20gJy4vYXBwJztcbmltcG9ydCB7IG9wZW5EYXRhYmFzZSB9IGZyb20gJy4vZGF0YWJhc2UvZGF0YWJhc2UnO1xuaW1wb3J0IHR5cGUgeyBEYXRhYmFzZSwgT3BlbkRhdGFiYXNlIH0gZnJvbSAnLi9kYXRhYmFzZS9kYXRhYmFzZSc7XG5pbXBvcnQgeyBjaGVja01pZ3JhdGlvbnMgfSBmcm9tICcuL2RhdGFiYXNlL21pZ3JhdGlvbnMnO1xuaW1wb3J0IHsgREVGQVVMVF9QQVVTRVMgfSBmcm9tICcuL29yZGVycy9hc2tpbmcnO1xuaW1wb3J0IHR5cGUgeyBBc2tQYXVzZXMgfSBmcm9tICcuL29yZGVycy9hc2tpbmcnO1xuaW1wb3J0IHsgc3RhcnRNZXRyaWNzU2VydmVyIH0gZnJvbSAnLi9odHRwL21ldHJpY3Mtc2VydmVyJztcbmltcG9ydCB0eXBlIHsgTWV0cmljc1NlcnZlciB9IGZyb20gJy4vaHR0cC9tZXRyaWNzLXNlcnZlcic7XG5pbXBvcnQgeyBjcmVhdGVNZXRyaWNzIH0gZnJvbSAnLi9tZXRyaWNzJztcbmltcG9ydCB7IG1lcmNoYW50Sm9icyB9IGZyb20gJy4vam9icy9qb2JzJztcbmltcG9ydCB7IHN0YXJ0Sm9icyB9IGZyb20gJy4vam9icy9xdWV1ZSc7XG5pbXBvcnQgeyBwZXJmb3JtRHVlUmVmdW5kcywgc2V0dGxlRHVlT3JkZXJzIH0gZnJvbSAnLi9vcmRlcnMvc3dlZXAnO1xuaW1wb3J0IHsgcmVjb25jaWxlRGF5IH0gZnJvbSAnLi9yZWNvbmNpbGlhdGlvbi9yZWNvbmNpbGUnO1xuaW1wb3J0IHR5cGUgeyBSZWNvbmNpbGlhdGlvblJvdyB9IGZyb20gJy4vcmVjb25jaWxpYXRpb24vcmVjb25jaWxlJztcbmltcG9ydCB7IG5vdGlmaWNhdGlvblBhdGggfSBmcm9tICcuL3JvdXRlcy9ub3RpZmljYXRpb25zJztcbmltcG9ydCB0eXBlIHsgRGVza0ZhY3RvcnkgfSBmcm9tICcuL3dhbGxldC9kZXNrJztcbmltcG9ydCB7IG1lYXN1cmVkRGVzayB9IGZyb20gJy4vd2FsbGV0L21lYXN1cmVkJztcblxuZXhwb3J0IGludGVyZmFjZSBNZXJjaGFudFNlcnZlck9wdGlvbnMge1xuICAvKiogMCB0YWtlcyBhbnkgZnJlZSBwb3J0LiAqL1xuICBwb3J0OiBudW1iZXI7XG4gIC8qKiBUaGUgd2FsbGV0cyB0aGF0IHRha2UgdGhlIHBheW1lbnRzOiBgY3JlYXRlU2FuZGJveFdhbGxldHNgLCBvciByZWFsIG9uZXMuICovXG4gIHdhbGxldHM6IERlc2tGYWN0b3J5O1xuICAvKiogQSBQb3N0Z3JlU1FMIHNlcnZlciAoYHBvc3RncmVzcWw6Ly/igKZgKSwgd2hpY2ggYW55IG51bWJlciBvZiBtZXJjaGFudCBzZXJ2ZXJzIG1heSBzaGFyZS4gKi9cbiAgZGF0YWJhc2VVcmw/OiBzdHJpbmc7XG4gIC8qKiBDb25uZWN0aW9ucyB0byBpdCBhdCBhIHRpbWUuIERlZmF1bHQ6IDEwLiAqL1xuICBkYXRhYmFzZVBvb2xTaXplPzogbnVtYmVyO1xuICAvKiogV2l0aG91dCBgZGF0YWJhc2VVcmxgOiB3aGVyZSB0aGUgZGF0YWJhc2Ugb2YgdGhpcyBwcm9jZXNzIGxpdmVzOyBpbiBtZW1vcnkgd2l0aG91dCBpdC4gKi9cbiAgZGF0YURpcj86IHN0cmluZztcbiAgLyoqIEEgZGF0YWJhc2UgdG8gdXNlIGluc3RlYWQ7IHdob2V2ZXIgb3BlbmVkIGl0IGNsb3NlcyBpdCBhZnRlciB0aGUgc2VydmVyLiAqL1xuICBzdG9yYWdlPzogT3BlbkRhdGFiYXNlO1xuICAvKiogV2hlcmUgdGhlIHdhbGxldCByZWFjaGVzIHRoaXMgc2VydmVyLCB3aGVuIG5vdCBhdCBpdHMgb3duIGFkZHJlc3MuICovXG4gIHB1YmxpY1VybD86IHN0cmluZztcbiAgLyoqIERlZmF1bHQ6IGFueS4gKi9cbiAgY29yc09yaWdpbnM/OiBzdHJpbmdbXSB8IHRydWU7XG4gIGNsb2NrPzogQ2xvY2s7XG4gIC8qKiBXaGF0IHRoZSBqb2IgcXVldWUgd2FpdHMgYnkuICovXG4gIHRpbWVycz86IFRpbWVycztcbiAgcmFuZG9tPzogUmFuZG9tQnl0ZXM7XG4gIC8qKiBNaWxsaXNlY29uZHMgdGhhdCBhbiBvcmRlciB3YWl0cyBmb3IgaXRzIHBheW1lbnQuIERlZmF1bHQ6IDE1IG1pbnV0ZXMuICovXG4gIG9yZGVyTGlmZXRpbWU/OiBudW1iZXI7XG4gIC8qKiBNaWxsaXNlY29uZHMgdGhhdCBhIHNlc3Npb24gbGFzdHMuIERlZmF1bHQ6IDIgaG91cnMuICovXG4gIHNlc3Npb25MaWZldGltZT86IG51bWJlcjtcbiAgLyoqIE1pbGxpc2Vjb25kcyBmb3Igd2hpY2ggYSBndWVzdCBvZiB0aGUgd2ViIG1heSBiZSBhd2F5IGFuZCBzdGlsbCBjb21lIGJhY2sgYXMgdGhlIHNhbWUgb25lLiBEZWZhdWx0OiAzMCBkYXlzLiAqL1xuICByZW5ld2FsTGlmZXRpbWU/OiBudW1iZXI7XG4gIC8qKiBNb25leSBmb3IgYW4gb3JkZXIgdGhhdCB3YXMgY2xvc2VkOiBrZXB0LCBvciBnaXZlbiBiYWNrIGJ5IGl0c2VsZi4gRGVmYXVsdDoga2VwdC4gKi9cbiAgbGF0ZVBheW1lbnRzPzogJ2tlZXAnIHwgJ3JlZnVuZCc7XG4gIC8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSB0aGUgd2FsbGV0IGlzIGFza2VkIHVuYXNrZWQuIERlZmF1bHQ6IGEgbWludXRlLCB0aGVuIGRvdWJsaW5nIHVwIHRvIHRlbi4gKi9cbiAgYXNraW5nPzogQXNrUGF1c2VzO1xuICAvKiogV2hhdCBjYWxscyB1bmRlciAvb3BlcmF0b3IgaGF2ZSB0byBzaG93LiBEZWZhdWx0OiB0aGVyZSBhcmUgbm8gc3VjaCBjYWxscy4gKi9cbiAgb3BlcmF0b3JUb2tlbj86IHN0cmluZztcbiAgLyoqIFBlciBhZGRyZXNzLiBEZWZhdWx0OiAxMjAwLiAqL1xuICByZXF1ZXN0c1Blck1pbnV0ZT86IG51bWJlcjtcbiAgLyoqIE9mIG9uZSBzaWduZWQtaW4gYnV5ZXIuIERlZmF1bHQ6IDMwMC4gKi9cbiAgYnV5ZXJSZXF1ZXN0c1Blck1pbnV0ZT86IG51bWJlcjtcbiAgLyoqIFByb3hpZXMgaW4gZnJvbnQgb2YgdGhpcyBzZXJ2ZXIsIGJ5IGFkZHJlc3Mgb3IgbmV0d29yazogd2hhdCB0aGV5IHNheSBvZiBhIGNhbGxlcidzIGFkZHJlc3MgaXMgYmVsaWV2ZWQuICovXG4gIHRydXN0ZWRQcm94aWVzPzogc3RyaW5nW107XG4gIC8qKiBXaGVyZSBgL21ldHJpY3NgIGlzLCBvbiBhIHBvcnQgb2YgaXRzIG93bjsgMCB0YWtlcyBhbnkgZnJlZSBvbmUuIERlZmF1bHQ6IG5vd2hlcmUuICovXG4gIG1ldHJpY3M/OiB7IGhvc3Q6IHN0cmluZzsgcG9ydDogbnVtYmVyIH07XG4gIC8qKiBUaGUgYWRkcmVzcyB0byBsaXN0ZW4gb24uIERlZmF1bHQ6IDEyNy4wLjAuMS4gKi9cbiAgaG9zdD86IHN0cmluZztcbiAgLyoqIE1pbGxpc2Vjb25kcyB0aGF0IGNsb3Npbmcgd2FpdHMgZm9yIHRoZSBhbnN3ZXJzIHVuZGVyIHdheSBiZWZvcmUgaXQgY3V0cyB0aGVpciBjb25uZWN0aW9ucy4gRGVmYXVsdDogMjUgcy4gKi9cbiAgY2xvc2VUaW1lb3V0PzogbnVtYmVyO1xuICAvKipcbiAgICogTWlsbGlzZWNvbmRzIGJldHdlZW4gdGhlIGpvYiBxdWV1ZSdzIGxvb2tzIGF0IHdoYXQgaXMgZHVlOiBvcGVuIG9yZGVycywgcmVmdW5kcyB3aXRob3V0IGFuIGFuc3dlci4gV2hvbGUgc2Vjb25kcywgdXBcbiAgICogdG8gYSBtaW51dGUuIERlZmF1bHQ6IDEwIHM7IDAgdHVybnMgdGhlIHF1ZXVlIG9mZiwgd2l0aCBldmVyeXRoaW5nIHRoYXQgdGhpcyBzZXJ2ZXIgZG9lcyB3aXRob3V0IGJlaW5nIGFza2VkLlxuICAgKi9cbiAgc3dlZXBJbnRlcnZhbD86IG51bWJlcjtcbiAgbG9nPzogTG9nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE1lcmNoYW50U2VydmVyIHtcbiAgdXJsOiBzdHJpbmc7XG4gIG1ldHJpY3NVcmw/OiBzdHJpbmc7XG4gIGRhdGFiYXNlOiBEYXRhYmFzZTtcbiAgc3RvcmFnZTogT3BlbkRhdGFiYXNlO1xuICAvKiogQXNrcyB0aGUgd2FsbGV0IGFib3V0IHdoYXQgaXMgZHVlLCBhcyB0aGUgam9iIHF1ZXVlIGRvZXM7IEByZXR1cm5zIGhvdyBtYW55IG9yZGVycyBhbmQgcmVmdW5kcy4gKi9cbiAgc2V0dGxlRHVlKCk6IFByb21pc2U8bnVtYmVyPjtcbiAgLyoqXG4gICAqIE1ha2VzIHRoZSByZXBvcnRzIG9mIGEgZGF5LCBvbmUgZm9yIGVhY2ggd2FsbGV0LCBhcyBoYXBwZW5zIGV2ZXJ5IGRheS5cbiAgICogQHBhcmFtIGRheSBgMjAyNi0xMS0yNmAsIGluIENoaW5hIFN0YW5kYXJkIFRpbWUsIGFuZCBvdmVyXG4gICAqL1xuICByZWNvbmNpbGUoZGF5OiBzdHJpbmcpOiBQcm9taXNlPFJlY29uY2lsaWF0aW9uUm93W10+O1xuICAvKiogRnJvbSBub3cgb24gdGhlIHNlcnZlciBpcyBub3QgcmVhZHksIGFuZCBlbmRzIGVhY2ggY29ubmVjdGlvbiB3aXRoIHRoZSBuZXh0IGFuc3dlciBvbiBpdDsgaXQgZ29lcyBvbiBzZXJ2aW5nLiAqL1xuICBkcmFpbigpOiB2b2lkO1xuICAvKiogVGFrZXMgbm8gbmV3IGNvbm5lY3Rpb24sIGdpdmVzIGV2ZXJ5IGFuc3dlciB0aGF0IGlzIHVuZGVyIHdheSwgZW5kcyB0aGUgam9icywgdGhlbiB0aGUgZGF0YWJhc2UuICovXG4gIGNsb3NlKCk6IFByb21pc2U8dm9pZD47XG59XG5cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcbmNvbnN0IEhPVVIgPSA2MCAqIE1JTlVURTtcbmNvbnN0IERBWSA9IDI0ICogSE9VUjtcblxuYXN5bmMgZnVuY3Rpb24gb3BlblN0b3JhZ2Uob3B0aW9uczogTWVyY2hhbnRTZXJ2ZXJPcHRpb25zKTogUHJvbWlzZTxPcGVuRGF0YWJhc2U+IHtcbiAgY29uc3QgeyBzdG9yYWdlLCBkYXRhYmFzZVVybCwgZGF0YWJhc2VQb29sU2l6ZSwgZGF0YURpciB9ID0gb3B0aW9ucztcbiAgaWYgKHN0b3JhZ2UpIHJldHVybiB7IC4uLnN0b3JhZ2UsIGNsb3NlOiBhc3luYyAoKSA9PiB1bmRlZmluZWQgfTtcbiAgcmV0dXJuIG9wZW5EYXRhYmFzZSh7XG4gICAgLi4uKGRhdGFiYXNlVXJsICE9PSB1bmRlZmluZWQgJiYgeyB1cmw6IGRhdGFiYXNlVXJsIH0pLFxuICAgIC4uLihkYXRhYmFzZVBvb2xTaXplICE9PSB1bmRlZmluZWQgJiYgeyBwb29sU2l6ZTogZGF0YWJhc2VQb29sU2l6ZSB9KSxcbiAgICAuLi4oZGF0YURpciAhPT0gdW5kZWZpbmVkICYmIHsgZGlyOiBqb2luKGRhdGFEaXIsICdtZXJjaGFudCcpIH0pLFxuICB9KTtcbn1cblxuLyoqIFN0YXJ0cyB0aGUgbWVyY2hhbnQgc2VydmVyLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0YXJ0TWVyY2hhbnRTZXJ2ZXIob3B0aW9uczogTWVyY2hhbnRTZXJ2ZXJPcHRpb25zKTogUHJvbWlzZTxNZXJjaGFudFNlcnZlcj4ge1xuICBjb25zdCB7IGNsb2NrID0gc3lzdGVtQ2xvY2ssIHJhbmRvbSA9IHN5c3RlbVJhbmRvbSB9ID0gb3B0aW9ucztcbiAgY29uc3Qgc3RvcmFnZSA9IGF3YWl0IG9wZW5TdG9yYWdlKG9wdGlvbnMpO1xuICBsZXQgcHVibGljVXJsID0gb3B0aW9ucy5wdWJsaWNVcmwgPz8gJyc7XG4gIGNvbnN0IG1ldHJpY3MgPSBjcmVhdGVNZXRyaWNzKCk7XG4gIG1ldHJpY3Mud2F0Y2goc3RvcmFnZSk7XG4gIGxldCBtZXRyaWNzU2VydmVyOiBNZXRyaWNzU2VydmVyIHwgdW5kZWZpbmVkO1xuICB0cnkge1xuICAgIGlmIChvcHRpb25zLm1ldHJpY3MpIHtcbiAgICAgIGNvbGxlY3REZWZhdWx0TWV0cmljcyh7IHJlZ2lzdGVyOiBtZXRyaWNzLnJlZ2lzdHJ5IH0pO1xuICAgICAgbWV0cmljc1NlcnZlciA9IGF3YWl0IHN0YXJ0TWV0cmljc1NlcnZlcihtZXRyaWNzLnJlZ2lzdHJ5LCBvcHRpb25zLm1ldHJpY3MpO1xuICAgIH1cbiAgICBjb25zdCB7IGFwcCwgY29udGV4dCwgZW5kaW5nIH0gPSBhd2FpdCBjcmVhdGVNZXJjaGFudEFwcCh7XG4gICAgICBjb250ZXh0OiB7XG4gICAgICAgIGRhdGFiYXNlOiBzdG9yYWdlLmRhdGFiYXNlLFxuICAgICAgICB3YWxsZXRzOiBtZWFzdXJlZERlc2soXG4gICAgICAgICAgb3B0aW9ucy53YWxsZXRzKChwcm92aWRlcikgPT4gcHVibGljVXJsICsgbm90aWZpY2F0aW9uUGF0aChwcm92aWRlcikpLFxuICAgICAgICAgIG1ldHJpY3MsXG4gICAgICAgICksXG4gICAgICAgIG1ldHJpY3MsXG4gICAgICAgIGNsb2NrLFxuICAgICAgICByYW5kb20sXG4gICAgICAgIHNldHRpbmdzOiB7XG4gICAgICAgICAgb3JkZXJMaWZldGltZTogb3B0aW9ucy5vcmRlckxpZmV0aW1lID8/IDE1ICogTUlOVVRFLFxuICAgICAgICAgIHNlc3Npb25MaWZldGltZTogb3B0aW9ucy5zZXNzaW9uTGlmZXRpbWUgPz8gMiAqIEhPVVIsXG4gICAgICAgICAgcmVuZXdhbExpZmV0aW1lOiBvcHRpb25zLnJlbmV3YWxMaWZldGltZSA/PyAzMCAqIERBWSxcbiAgICAgICAgICBsYXRlUGF5bWVudHM6IG9wdGlvbnMubGF0ZVBheW1lbnRzID8/ICdrZWVwJyxcbiAgICAgICAgICBhc2tpbmc6IG9wdGlvbnMuYXNraW5nID8/IERFRkFVTFRfUEFVU0VTLFxuICAgICAgICB9LFxuICAgICAgfSxcbiAgICAgIGNvcnNPcmlnaW5zOiBvcHRpb25zLmNvcnNPcmlnaW5zID8/IHRydWUsXG4gICAgICBsaW1pdHM6IHtcbiAgICAgICAgcGVyQWRkcmVzczogb3B0aW9ucy5yZXF1ZXN0c1Blck1pbnV0ZSA/PyAxMjAwLFxuICAgICAgICBwZXJCdXllcjogb3B0aW9ucy5idXllclJlcXVlc3RzUGVyTWludXRlID8/IDMwMCxcbiAgICAgIH0sXG4gICAgICB0cnVzdGVkUHJveGllczogb3B0aW9ucy50cnVzdGVkUHJveGllcyA/PyBbXSxcbiAgICAgIGNoZWNrU3RvcmFnZTogKCkgPT4gY2hlY2tNaWdyYXRpb25zKHN0b3JhZ2UpLFxuICAgICAgLi4uKG9wdGlvbnMub3BlcmF0b3JUb2tlbiAhPT0gdW5kZWZpbmVkICYmIHsgb3BlcmF0b3JUb2tlbjogb3B0aW9ucy5vcGVyYXRvclRva2VuIH0pLFxuICAgICAgbG9nOiBvcHRpb25zLmxvZyA/PyBmYWxzZSxcbiAgICB9KTtcbiAgICBjb25zdCB1cmwgPSBhd2FpdCBhcHAubGlzdGVuKHsgaG9zdDogb3B0aW9ucy5ob3N0ID8/ICcxMjcuMC4wLjEnLCBwb3J0OiBvcHRpb25zLnBvcnQgfSk7XG4gICAgcHVibGljVXJsIHx8PSB1cmw7XG5cbiAgICBjb25zdCBzZXR0bGVEdWUgPSBhc3luYyAoKSA9PlxuICAgICAgKGF3YWl0IHNldHRsZUR1ZU9yZGVycyhjb250ZXh0KSkgKyAoYXdhaXQgcGVyZm9ybUR1ZVJlZnVuZHMoY29udGV4dCkpO1xuICAgIGNvbnN0IHsgc3dlZXBJbnRlcnZhbCA9IDEwXzAwMCwgdGltZXJzID0gc3lzdGVtVGltZXJzIH0gPSBvcHRpb25zO1xuICAgIGNvbnN0IGpvYnMgPVxuICAgICAgc3dlZXBJbnRlcnZhbCA9PT0gMFxuICAgICAgICA/IHVuZGVmaW5lZFxuICAgICAgICA6IGF3YWl0IHN0YXJ0Sm9icyh7XG4gICAgICAgICAgICBzdG9yYWdlLFxuICAgICAgICAgICAgam9iczogbWVyY2hhbnRKb2JzKGNvbnRleHQsIE1hdGgubWF4KDEsIE1hdGgucm91bmQoc3dlZXBJbnRlcnZhbCAvIDEwMDApKSksXG4gICAgICAgICAgICB0aW1lcnMsXG4gICAgICAgICAgICBsb2c6IGFwcC5sb2csXG4gICAgICAgICAgfSkuY2F0Y2goYXN5bmMgKGVycm9yOiB1bmtub3duKSA9PiB7XG4gICAgICAgICAgICBhd2FpdCBhcHAuY2xvc2UoKTtcbiAgICAgICAgICAgIHRocm93IGVycm9yO1xuICAgICAgICAgIH0pO1xuXG4gICAgcmV0dXJuIHtcbiAgICAgIHVybCxcbiAgICAgIC4uLihtZXRyaWNzU2VydmVyICYmIHsgbWV0cmljc1VybDogbWV0cmljc1NlcnZlci51cmwgfSksXG4gICAgICBkYXRhYmFzZTogc3RvcmFnZS5kYXRhYmFzZSxcbiAgICAgIHN0b3JhZ2UsXG4gICAgICBzZXR0bGVEdWUsXG4gICAgICByZWNvbmNpbGU6IGFzeW5jIChkYXkpID0+IHtcbiAgICAgICAgY29uc3QgbWFkZTogUmVjb25jaWxpYXRpb25Sb3dbXSA9IFtdO1xuICAgICAgICBmb3IgKGNvbnN0IHdhbGxldCBvZiBjb250ZXh0LndhbGxldHMuYWxsKCkpIHtcbiAgICAgICAgICBtYWRlLnB1c2goYXdhaXQgcmVjb25jaWxlRGF5KGNvbnRleHQsIHdhbGxldCwgZGF5KSk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIG1hZGU7XG4gICAgICB9LFxuICAgICAgZHJhaW4oKSB7XG4gICAgICAgIGVuZGluZy5iZWd1biA9IHRydWU7XG4gICAgICB9LFxuICAgICAgYXN5bmMgY2xvc2UoKSB7XG4gICAgICAgIGVuZGluZy5iZWd1biA9IHRydWU7XG4gICAgICAgIC8vIFdob2V2ZXIgc2VuZHMgYSByZXF1ZXN0IGZvciBsb25nZXIgdGhhbiB0aGlzLCBvciBkb2VzIG5vdCByZWFkIHRoZSBhbnN3ZXIsIGlzIG5vdCB3YWl0ZWQgZm9yLlxuICAgICAgICBjb25zdCBjYW5jZWwgPSBzeXN0ZW1UaW1lcnMuc2NoZWR1bGUob3B0aW9ucy5jbG9zZVRpbWVvdXQgPz8gMjVfMDAwLCAoKSA9PlxuICAgICAgICAgIGFwcC5zZXJ2ZXIuY2xvc2VBbGxDb25uZWN0aW9ucygpLFxuICAgICAgICApO1xuICAgICAgICBhd2FpdCBQcm9taXNlLmFsbChbYXBwLmNsb3NlKCksIGpvYnM/LnN0b3AoKV0pO1xuICAgICAgICBjYW5jZWwoKTtcbiAgICAgICAgYXdhaXQgbWV0cmljc1NlcnZlcj8uY2xvc2UoKTtcbiAgICAgICAgYXdhaXQgc3RvcmFnZS5jbG9zZSgpO1xuICAgICAgfSxcbiAgICB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGF3YWl0IG1ldHJpY3NTZXJ2ZXI/LmNsb3NlKCk7XG4gICAgYXdhaXQgc3RvcmFnZS5jbG9zZSgpO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG4iXSwibmFtZXMiOlsic3RhcnRNZXJjaGFudFNlcnZlciIsIk1JTlVURSIsIkhPVVIiLCJEQVkiLCJvcGVuU3RvcmFnZSIsIm9wdGlvbnMiLCJzdG9yYWdlIiwiZGF0YWJhc2VVcmwiLCJkYXRhYmFzZVBvb2xTaXplIiwiZGF0YURpciIsImNsb3NlIiwidW5kZWZpbmVkIiwib3BlbkRhdGFiYXNlIiwidXJsIiwicG9vbFNpemUiLCJkaXIiLCJqb2luIiwiY2xvY2siLCJzeXN0ZW1DbG9jayIsInJhbmRvbSIsInN5c3RlbVJhbmRvbSIsInB1YmxpY1VybCIsIm1ldHJpY3MiLCJjcmVhdGVNZXRyaWNzIiwid2F0Y2giLCJtZXRyaWNzU2VydmVyIiwiY29sbGVjdERlZmF1bHRNZXRyaWNzIiwicmVnaXN0ZXIiLCJyZWdpc3RyeSIsInN0YXJ0TWV0cmljc1NlcnZlciIsImFwcCIsImNvbnRleHQiLCJlbmRpbmciLCJjcmVhdGVNZXJjaGFudEFwcCIsImRhdGFiYXNlIiwid2FsbGV0cyIsIm1lYXN1cmVkRGVzayIsInByb3ZpZGVyIiwibm90aWZpY2F0aW9uUGF0aCIsInNldHRpbmdzIiwib3JkZXJMaWZldGltZSIsInNlc3Npb25MaWZldGltZSIsInJlbmV3YWxMaWZldGltZSIsImxhdGVQYXltZW50cyIsImFza2luZyIsIkRFRkFVTFRfUEFVU0VTIiwiY29yc09yaWdpbnMiLCJsaW1pdHMiLCJwZXJBZGRyZXNzIiwicmVxdWVzdHNQZXJNaW51dGUiLCJwZXJCdXllciIsImJ1eWVyUmVxdWVzdHNQZXJNaW51dGUiLCJ0cnVzdGVkUHJveGllcyIsImNoZWNrU3RvcmFnZSIsImNoZWNrTWlncmF0aW9ucyIsIm9wZXJhdG9yVG9rZW4iLCJsb2ciLCJsaXN0ZW4iLCJob3N0IiwicG9ydCIsInNldHRsZUR1ZSIsInNldHRsZUR1ZU9yZGVycyIsInBlcmZvcm1EdWVSZWZ1bmRzIiwic3dlZXBJbnRlcnZhbCIsInRpbWVycyIsInN5c3RlbVRpbWVycyIsImpvYnMiLCJzdGFydEpvYnMiLCJtZXJjaGFudEpvYnMiLCJNYXRoIiwibWF4Iiwicm91bmQiLCJjYXRjaCIsImVycm9yIiwibWV0cmljc1VybCIsInJlY29uY2lsZSIsImRheSIsIm1hZGUiLCJ3YWxsZXQiLCJhbGwiLCJwdXNoIiwicmVjb25jaWxlRGF5IiwiZHJhaW4iLCJiZWd1biIsImNhbmNlbCIsInNjaGVkdWxlIiwiY2xvc2VUaW1lb3V0Iiwic2VydmVyIiwiY2xvc2VBbGxDb25uZWN0aW9ucyIsIlByb21pc2UiLCJzdG9wIl0sIm1hcHBpbmdzIjoiOzs7OytCQTZHc0JBOzs7ZUFBQUE7OzswQkE3R0Q7NEJBQ2lCO3VCQUNrQjtxQkFHdEI7MEJBQ0w7NEJBRUc7d0JBQ0Q7K0JBRUk7eUJBRUw7c0JBQ0Q7dUJBQ0g7dUJBQ3lCOzJCQUN0QjsrQkFFSTswQkFFSjtBQXlFN0IsTUFBTUMsU0FBUztBQUNmLE1BQU1DLE9BQU8sS0FBS0Q7QUFDbEIsTUFBTUUsTUFBTSxLQUFLRDtBQUVqQixlQUFlRSxZQUFZQyxPQUE4QjtJQUN2RCxNQUFNLEVBQUVDLE9BQU8sRUFBRUMsV0FBVyxFQUFFQyxnQkFBZ0IsRUFBRUMsT0FBTyxFQUFFLEdBQUdKO0lBQzVELElBQUlDLFNBQVMsT0FBTztRQUFFLEdBQUdBLE9BQU87UUFBRUksT0FBTyxVQUFZQztJQUFVO0lBQy9ELE9BQU9DLElBQUFBLHNCQUFZLEVBQUM7UUFDbEIsR0FBSUwsZ0JBQWdCSSxhQUFhO1lBQUVFLEtBQUtOO1FBQVksQ0FBQztRQUNyRCxHQUFJQyxxQkFBcUJHLGFBQWE7WUFBRUcsVUFBVU47UUFBaUIsQ0FBQztRQUNwRSxHQUFJQyxZQUFZRSxhQUFhO1lBQUVJLEtBQUtDLElBQUFBLGNBQUksRUFBQ1AsU0FBUztRQUFZLENBQUM7SUFDakU7QUFDRjtBQUdPLGVBQWVULG9CQUFvQkssT0FBOEI7SUFDdEUsTUFBTSxFQUFFWSxRQUFRQyxrQkFBVyxFQUFFQyxTQUFTQyxtQkFBWSxFQUFFLEdBQUdmO0lBQ3ZELE1BQU1DLFVBQVUsTUFBTUYsWUFBWUM7SUFDbEMsSUFBSWdCLFlBQVloQixRQUFRZ0IsU0FBUyxJQUFJO0lBQ3JDLE1BQU1DLFVBQVVDLElBQUFBLHNCQUFhO0lBQzdCRCxRQUFRRSxLQUFLLENBQUNsQjtJQUNkLElBQUltQjtJQUNKLElBQUk7UUFDRixJQUFJcEIsUUFBUWlCLE9BQU8sRUFBRTtZQUNuQkksSUFBQUEsaUNBQXFCLEVBQUM7Z0JBQUVDLFVBQVVMLFFBQVFNLFFBQVE7WUFBQztZQUNuREgsZ0JBQWdCLE1BQU1JLElBQUFBLGlDQUFrQixFQUFDUCxRQUFRTSxRQUFRLEVBQUV2QixRQUFRaUIsT0FBTztRQUM1RTtRQUNBLE1BQU0sRUFBRVEsR0FBRyxFQUFFQyxPQUFPLEVBQUVDLE1BQU0sRUFBRSxHQUFHLE1BQU1DLElBQUFBLHNCQUFpQixFQUFDO1lBQ3ZERixTQUFTO2dCQUNQRyxVQUFVNUIsUUFBUTRCLFFBQVE7Z0JBQzFCQyxTQUFTQyxJQUFBQSxzQkFBWSxFQUNuQi9CLFFBQVE4QixPQUFPLENBQUMsQ0FBQ0UsV0FBYWhCLFlBQVlpQixJQUFBQSwrQkFBZ0IsRUFBQ0QsWUFDM0RmO2dCQUVGQTtnQkFDQUw7Z0JBQ0FFO2dCQUNBb0IsVUFBVTtvQkFDUkMsZUFBZW5DLFFBQVFtQyxhQUFhLElBQUksS0FBS3ZDO29CQUM3Q3dDLGlCQUFpQnBDLFFBQVFvQyxlQUFlLElBQUksSUFBSXZDO29CQUNoRHdDLGlCQUFpQnJDLFFBQVFxQyxlQUFlLElBQUksS0FBS3ZDO29CQUNqRHdDLGNBQWN0QyxRQUFRc0MsWUFBWSxJQUFJO29CQUN0Q0MsUUFBUXZDLFFBQVF1QyxNQUFNLElBQUlDLHNCQUFjO2dCQUMxQztZQUNGO1lBQ0FDLGFBQWF6QyxRQUFReUMsV0FBVyxJQUFJO1lBQ3BDQyxRQUFRO2dCQUNOQyxZQUFZM0MsUUFBUTRDLGlCQUFpQixJQUFJO2dCQUN6Q0MsVUFBVTdDLFFBQVE4QyxzQkFBc0IsSUFBSTtZQUM5QztZQUNBQyxnQkFBZ0IvQyxRQUFRK0MsY0FBYyxJQUFJLEVBQUU7WUFDNUNDLGNBQWMsSUFBTUMsSUFBQUEsMkJBQWUsRUFBQ2hEO1lBQ3BDLEdBQUlELFFBQVFrRCxhQUFhLEtBQUs1QyxhQUFhO2dCQUFFNEMsZUFBZWxELFFBQVFrRCxhQUFhO1lBQUMsQ0FBQztZQUNuRkMsS0FBS25ELFFBQVFtRCxHQUFHLElBQUk7UUFDdEI7UUFDQSxNQUFNM0MsTUFBTSxNQUFNaUIsSUFBSTJCLE1BQU0sQ0FBQztZQUFFQyxNQUFNckQsUUFBUXFELElBQUksSUFBSTtZQUFhQyxNQUFNdEQsUUFBUXNELElBQUk7UUFBQztRQUNyRnRDLGNBQWNSO1FBRWQsTUFBTStDLFlBQVksVUFDaEIsQUFBQyxNQUFNQyxJQUFBQSxzQkFBZSxFQUFDOUIsV0FBYSxNQUFNK0IsSUFBQUEsd0JBQWlCLEVBQUMvQjtRQUM5RCxNQUFNLEVBQUVnQyxnQkFBZ0IsTUFBTSxFQUFFQyxTQUFTQyxtQkFBWSxFQUFFLEdBQUc1RDtRQUMxRCxNQUFNNkQsT0FDSkgsa0JBQWtCLElBQ2RwRCxZQUNBLE1BQU13RCxJQUFBQSxnQkFBUyxFQUFDO1lBQ2Q3RDtZQUNBNEQsTUFBTUUsSUFBQUEsa0JBQVksRUFBQ3JDLFNBQVNzQyxLQUFLQyxHQUFHLENBQUMsR0FBR0QsS0FBS0UsS0FBSyxDQUFDUixnQkFBZ0I7WUFDbkVDO1lBQ0FSLEtBQUsxQixJQUFJMEIsR0FBRztRQUNkLEdBQUdnQixLQUFLLENBQUMsT0FBT0M7WUFDZCxNQUFNM0MsSUFBSXBCLEtBQUs7WUFDZixNQUFNK0Q7UUFDUjtRQUVOLE9BQU87WUFDTDVEO1lBQ0EsR0FBSVksaUJBQWlCO2dCQUFFaUQsWUFBWWpELGNBQWNaLEdBQUc7WUFBQyxDQUFDO1lBQ3REcUIsVUFBVTVCLFFBQVE0QixRQUFRO1lBQzFCNUI7WUFDQXNEO1lBQ0FlLFdBQVcsT0FBT0M7Z0JBQ2hCLE1BQU1DLE9BQTRCLEVBQUU7Z0JBQ3BDLEtBQUssTUFBTUMsVUFBVS9DLFFBQVFJLE9BQU8sQ0FBQzRDLEdBQUcsR0FBSTtvQkFDMUNGLEtBQUtHLElBQUksQ0FBQyxNQUFNQyxJQUFBQSx1QkFBWSxFQUFDbEQsU0FBUytDLFFBQVFGO2dCQUNoRDtnQkFDQSxPQUFPQztZQUNUO1lBQ0FLO2dCQUNFbEQsT0FBT21ELEtBQUssR0FBRztZQUNqQjtZQUNBLE1BQU16RTtnQkFDSnNCLE9BQU9tRCxLQUFLLEdBQUc7Z0JBQ2YsZ0dBQWdHO2dCQUNoRyxNQUFNQyxTQUFTbkIsbUJBQVksQ0FBQ29CLFFBQVEsQ0FBQ2hGLFFBQVFpRixZQUFZLElBQUksUUFBUSxJQUNuRXhELElBQUl5RCxNQUFNLENBQUNDLG1CQUFtQjtnQkFFaEMsTUFBTUMsUUFBUVYsR0FBRyxDQUFDO29CQUFDakQsSUFBSXBCLEtBQUs7b0JBQUl3RCxNQUFNd0I7aUJBQU87Z0JBQzdDTjtnQkFDQSxNQUFNM0QsZUFBZWY7Z0JBQ3JCLE1BQU1KLFFBQVFJLEtBQUs7WUFDckI7UUFDRjtJQUNGLEVBQUUsT0FBTytELE9BQU87UUFDZCxNQUFNaEQsZUFBZWY7UUFDckIsTUFBTUosUUFBUUksS0FBSztRQUNuQixNQUFNK0Q7SUFDUjtBQUNGIn0=