/** `npx tsx server/src/main.ts`: the merchant server, and in sandbox mode the sandbox wallet gateway beside it. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodepath = require("node:path");
const _promises = require("node:timers/promises");
const _config = require("./config/config");
const _index = require("./index");
const _production = require("./merchant/wallet/production");
/** The wallets that take the payments; in the sandbox one that is started here. */ async function prepareWallets(config) {
    if (config.mode === 'production') {
        return {
            wallets: (0, _production.createProductionWallets)(config.wallets, config.walletTimeout)
        };
    }
    const { dataDir, corsOrigins, log, walletTimeout: timeout } = config;
    const keys = await (0, _index.ensureSandboxKeys)((0, _nodepath.join)(dataDir, 'keys'));
    const gateway = await (0, _index.startGateway)({
        port: config.gatewayPort,
        keys,
        dataDir,
        corsOrigins,
        log
    });
    return {
        wallets: (0, _index.createSandboxWallets)({
            gatewayUrl: gateway.url,
            keys,
            timeout
        }),
        dataDir,
        gateway
    };
}
async function main() {
    const config = (0, _config.readConfig)(process.env);
    const { gateway, ...surroundings } = await prepareWallets(config);
    const { merchantPort: port, ...settings } = config;
    const merchant = await (0, _index.startMerchantServer)({
        port,
        ...settings,
        ...surroundings
    });
    process.stdout.write(`Merchant server  ${merchant.url}\n`);
    if (gateway) process.stdout.write(`Sandbox wallet   ${gateway.url}\n`);
    endOnSignal(async ()=>{
        merchant.drain();
        await (0, _promises.setTimeout)(config.drainTime);
        await merchant.close();
        await gateway?.close();
    });
}
/** The first signal ends the process when all is answered; a second one at once. */ function endOnSignal(end) {
    let ending = false;
    for (const signal of [
        'SIGINT',
        'SIGTERM'
    ]){
        process.on(signal, ()=>{
            if (ending) process.exit(1);
            ending = true;
            end().then(()=>process.exit(0), fail);
        });
    }
}
function fail(error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
}
main().catch(fail);

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tYWluLnRzIl0sInNvdXJjZXNDb250ZW50IjpbIi8qKiBgbnB4IHRzeCBzZXJ2ZXIvc3JjL21haW4udHNgOiB0aGUgbWVyY2hhbnQgc2VydmVyLCBhbmQgaW4gc2FuZGJveCBtb2RlIHRoZSBzYW5kYm94IHdhbGxldCBnYXRld2F5IGJlc2lkZSBpdC4gKi9cbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgc2V0VGltZW91dCBhcyBzbGVlcCB9IGZyb20gJ25vZGU6dGltZXJzL3Byb21pc2VzJztcbmltcG9ydCB7IHJlYWRDb25maWcgfSBmcm9tICcuL2NvbmZpZy9jb25maWcnO1xuaW1wb3J0IHR5cGUgeyBDb25maWcgfSBmcm9tICcuL2NvbmZpZy9jb25maWcnO1xuaW1wb3J0IHtcbiAgY3JlYXRlU2FuZGJveFdhbGxldHMsXG4gIGVuc3VyZVNhbmRib3hLZXlzLFxuICBzdGFydEdhdGV3YXksXG4gIHN0YXJ0TWVyY2hhbnRTZXJ2ZXIsXG59IGZyb20gJy4vaW5kZXgnO1xuaW1wb3J0IHR5cGUgeyBHYXRld2F5LCBNZXJjaGFudFNlcnZlck9wdGlvbnMgfSBmcm9tICcuL2luZGV4JztcbmltcG9ydCB7IGNyZWF0ZVByb2R1Y3Rpb25XYWxsZXRzIH0gZnJvbSAnLi9tZXJjaGFudC93YWxsZXQvcHJvZHVjdGlvbic7XG5cbmludGVyZmFjZSBTdXJyb3VuZGluZ3MgZXh0ZW5kcyBQaWNrPE1lcmNoYW50U2VydmVyT3B0aW9ucywgJ3dhbGxldHMnIHwgJ2RhdGFEaXInPiB7XG4gIGdhdGV3YXk/OiBHYXRld2F5O1xufVxuXG4vKiogVGhlIHdhbGxldHMgdGhhdCB0YWtlIHRoZSBwYXltZW50czsgaW4gdGhlIHNhbmRib3ggb25lIHRoYXQgaXMgc3RhcnRlZCBoZXJlLiAqL1xuYXN5bmMgZnVuY3Rpb24gcHJlcGFyZVdhbGxldHMoY29uZmlnOiBDb25maWcpOiBQcm9taXNlPFN1cnJvdW5kaW5ncz4ge1xuICBpZiAoY29uZmlnLm1vZGUgPT09ICdwcm9kdWN0aW9uJykge1xuICAgIHJldHVybiB7IHdhbGxldHM6IGNyZWF0ZVByb2R1Y3Rpb25XYWxsZXRzKGNvbmZpZy53YWxsZXRzLCBjb25maWcud2FsbGV0VGltZW91dCkgfTtcbiAgfVxuICBjb25zdCB7IGRhdGFEaXIsIGNvcnNPcmlnaW5zLCBsb2csIHdhbGxldFRpbWVvdXQ6IHRpbWVvdXQgfSA9IGNvbmZpZztcbiAgY29uc3Qga2V5cyA9IGF3YWl0IGVuc3VyZVNhbmRib3hLZXlzKGpvaW4oZGF0YURpciwgJ2tleXMnKSk7XG4gIGNvbnN0IGdhdGV3YXkgPSBhd2FpdCBzdGFydEdhdGV3YXkoeyBwb3J0OiBjb25maWcuZ2F0ZXdheVBvcnQsIGtleXMsIGRhdGFEaXIsIGNvcnNPcmlnaW5zLCBsb2cgfSk7XG4gIHJldHVybiB7XG4gICAgd2FsbGV0czogY3JlYXRlU2FuZGJveFdhbGxldHMoeyBnYXRld2F5VXJsOiBnYXRld2F5LnVybCwga2V5cywgdGltZW91dCB9KSxcbiAgICBkYXRhRGlyLFxuICAgIGdhdGV3YXksXG4gIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG1haW4oKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGNvbmZpZyA9IHJlYWRDb25maWcocHJvY2Vzcy5lbnYpO1xuICBjb25zdCB7IGdhdGV3YXksIC4uLnN1cnJvdW5kaW5ncyB9ID0gYXdhaXQgcHJlcGFyZVdhbGxldHMoY29uZmlnKTtcbiAgY29uc3QgeyBtZXJjaGFudFBvcnQ6IHBvcnQsIC4uLnNldHRpbmdzIH0gPSBjb25maWc7XG4gIGNvbnN0IG1lcmNoYW50ID0gYXdhaXQgc3RhcnRNZXJjaGFudFNlcnZlcih7IHBvcnQsIC4uLnNldHRpbmdzLCAuLi5zdXJyb3VuZGluZ3MgfSk7XG4gIHByb2Nlc3Muc3Rkb3V0LndyaXRlKGBNZXJjaGFudCBzZXJ2ZXIgICR7bWVyY2hhbnQudXJsfVxcbmApO1xuICBpZiAoZ2F0ZXdheSkgcHJvY2Vzcy5zdGRvdXQud3JpdGUoYFNhbmRib3ggd2FsbGV0ICAgJHtnYXRld2F5LnVybH1cXG5gKTtcbiAgZW5kT25TaWduYWwoYXN5bmMgKCkgPT4ge1xuICAgIG1lcmNoYW50LmRyYWluKCk7XG4gICAgYXdhaXQgc2xlZXAoY29uZmlnLmRyYWluVGltZSk7XG4gICAgYXdhaXQgbWVyY2hhbnQuY2xvc2UoKTtcbiAgICBhd2FpdCBnYXRld2F5Py5jbG9zZSgpO1xuICB9KTtcbn1cblxuLyoqIFRoZSBmaXJzdCBzaWduYWwgZW5kcyB0aGUgcHJvY2VzcyB3aGVuIGFsbCBpcyBhbnN3ZXJlZDsgYSBzZWNvbmQgb25lIGF0IG9uY2UuICovXG5mdW5jdGlvbiBlbmRPblNpZ25hbChlbmQ6ICgpID0+IFByb21pc2U8dm9pZD4pOiB2b2lkIHtcbiAgbGV0IGVuZGluZyA9IGZhbHNlO1xuICBmb3IgKGNvbnN0IHNpZ25hbCBvZiBbJ1NJR0lOVCcsICdTSUdURVJNJ10gYXMgY29uc3QpIHtcbiAgICBwcm9jZXNzLm9uKHNpZ25hbCwgKCkgPT4ge1xuICAgICAgaWYgKGVuZGluZykgcHJvY2Vzcy5leGl0KDEpO1xuICAgICAgZW5kaW5nID0gdHJ1ZTtcbiAgICAgIGVuZCgpLnRoZW4oKCkgPT4gcHJvY2Vzcy5leGl0KDApLCBmYWlsKTtcbiAgICB9KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBmYWlsKGVycm9yOiB1bmtub3duKTogdm9pZCB7XG4gIHByb2Nlc3Muc3RkZXJyLndyaXRlKGAke2Vycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKX1cXG5gKTtcbiAgcHJvY2Vzcy5leGl0KDEpO1xufVxuXG5tYWluKCkuY2F0Y2goZmFpbCk7XG4iXSwibmFtZXMiOlsicHJlcGFyZVdhbGxldHMiLCJjb25maWciLCJtb2RlIiwid2FsbGV0cyIsImNyZWF0ZVByb2R1Y3Rpb25XYWxsZXRzIiwid2FsbGV0VGltZW91dCIsImRhdGFEaXIiLCJjb3JzT3JpZ2lucyIsImxvZyIsInRpbWVvdXQiLCJrZXlzIiwiZW5zdXJlU2FuZGJveEtleXMiLCJqb2luIiwiZ2F0ZXdheSIsInN0YXJ0R2F0ZXdheSIsInBvcnQiLCJnYXRld2F5UG9ydCIsImNyZWF0ZVNhbmRib3hXYWxsZXRzIiwiZ2F0ZXdheVVybCIsInVybCIsIm1haW4iLCJyZWFkQ29uZmlnIiwicHJvY2VzcyIsImVudiIsInN1cnJvdW5kaW5ncyIsIm1lcmNoYW50UG9ydCIsInNldHRpbmdzIiwibWVyY2hhbnQiLCJzdGFydE1lcmNoYW50U2VydmVyIiwic3Rkb3V0Iiwid3JpdGUiLCJlbmRPblNpZ25hbCIsImRyYWluIiwic2xlZXAiLCJkcmFpblRpbWUiLCJjbG9zZSIsImVuZCIsImVuZGluZyIsInNpZ25hbCIsIm9uIiwiZXhpdCIsInRoZW4iLCJmYWlsIiwiZXJyb3IiLCJzdGRlcnIiLCJFcnJvciIsIm1lc3NhZ2UiLCJTdHJpbmciLCJjYXRjaCJdLCJtYXBwaW5ncyI6IkFBQUEsaUhBQWlIOzs7OzBCQUM1RjswQkFDZTt3QkFDVDt1QkFPcEI7NEJBRWlDO0FBTXhDLGlGQUFpRixHQUNqRixlQUFlQSxlQUFlQyxNQUFjO0lBQzFDLElBQUlBLE9BQU9DLElBQUksS0FBSyxjQUFjO1FBQ2hDLE9BQU87WUFBRUMsU0FBU0MsSUFBQUEsbUNBQXVCLEVBQUNILE9BQU9FLE9BQU8sRUFBRUYsT0FBT0ksYUFBYTtRQUFFO0lBQ2xGO0lBQ0EsTUFBTSxFQUFFQyxPQUFPLEVBQUVDLFdBQVcsRUFBRUMsR0FBRyxFQUFFSCxlQUFlSSxPQUFPLEVBQUUsR0FBR1I7SUFDOUQsTUFBTVMsT0FBTyxNQUFNQyxJQUFBQSx3QkFBaUIsRUFBQ0MsSUFBQUEsY0FBSSxFQUFDTixTQUFTO0lBQ25ELE1BQU1PLFVBQVUsTUFBTUMsSUFBQUEsbUJBQVksRUFBQztRQUFFQyxNQUFNZCxPQUFPZSxXQUFXO1FBQUVOO1FBQU1KO1FBQVNDO1FBQWFDO0lBQUk7SUFDL0YsT0FBTztRQUNMTCxTQUFTYyxJQUFBQSwyQkFBb0IsRUFBQztZQUFFQyxZQUFZTCxRQUFRTSxHQUFHO1lBQUVUO1lBQU1EO1FBQVE7UUFDdkVIO1FBQ0FPO0lBQ0Y7QUFDRjtBQUVBLGVBQWVPO0lBQ2IsTUFBTW5CLFNBQVNvQixJQUFBQSxrQkFBVSxFQUFDQyxRQUFRQyxHQUFHO0lBQ3JDLE1BQU0sRUFBRVYsT0FBTyxFQUFFLEdBQUdXLGNBQWMsR0FBRyxNQUFNeEIsZUFBZUM7SUFDMUQsTUFBTSxFQUFFd0IsY0FBY1YsSUFBSSxFQUFFLEdBQUdXLFVBQVUsR0FBR3pCO0lBQzVDLE1BQU0wQixXQUFXLE1BQU1DLElBQUFBLDBCQUFtQixFQUFDO1FBQUViO1FBQU0sR0FBR1csUUFBUTtRQUFFLEdBQUdGLFlBQVk7SUFBQztJQUNoRkYsUUFBUU8sTUFBTSxDQUFDQyxLQUFLLENBQUMsQ0FBQyxpQkFBaUIsRUFBRUgsU0FBU1IsR0FBRyxDQUFDLEVBQUUsQ0FBQztJQUN6RCxJQUFJTixTQUFTUyxRQUFRTyxNQUFNLENBQUNDLEtBQUssQ0FBQyxDQUFDLGlCQUFpQixFQUFFakIsUUFBUU0sR0FBRyxDQUFDLEVBQUUsQ0FBQztJQUNyRVksWUFBWTtRQUNWSixTQUFTSyxLQUFLO1FBQ2QsTUFBTUMsSUFBQUEsb0JBQUssRUFBQ2hDLE9BQU9pQyxTQUFTO1FBQzVCLE1BQU1QLFNBQVNRLEtBQUs7UUFDcEIsTUFBTXRCLFNBQVNzQjtJQUNqQjtBQUNGO0FBRUEsa0ZBQWtGLEdBQ2xGLFNBQVNKLFlBQVlLLEdBQXdCO0lBQzNDLElBQUlDLFNBQVM7SUFDYixLQUFLLE1BQU1DLFVBQVU7UUFBQztRQUFVO0tBQVUsQ0FBVztRQUNuRGhCLFFBQVFpQixFQUFFLENBQUNELFFBQVE7WUFDakIsSUFBSUQsUUFBUWYsUUFBUWtCLElBQUksQ0FBQztZQUN6QkgsU0FBUztZQUNURCxNQUFNSyxJQUFJLENBQUMsSUFBTW5CLFFBQVFrQixJQUFJLENBQUMsSUFBSUU7UUFDcEM7SUFDRjtBQUNGO0FBRUEsU0FBU0EsS0FBS0MsS0FBYztJQUMxQnJCLFFBQVFzQixNQUFNLENBQUNkLEtBQUssQ0FBQyxHQUFHYSxpQkFBaUJFLFFBQVFGLE1BQU1HLE9BQU8sR0FBR0MsT0FBT0osT0FBTyxFQUFFLENBQUM7SUFDbEZyQixRQUFRa0IsSUFBSSxDQUFDO0FBQ2Y7QUFFQXBCLE9BQU80QixLQUFLLENBQUNOIn0=