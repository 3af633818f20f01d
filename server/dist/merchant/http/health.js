"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerHealth", {
    enumerable: true,
    get: function() {
        return registerHealth;
    }
});
const _errors = require("../errors");
function registerHealth(app, ending, checkStorage) {
    // Asked every few seconds: only what is wrong is logged.
    const quiet = {
        config: {
            rateLimit: false
        },
        logLevel: 'warn'
    };
    app.get('/health', quiet, ()=>({
            status: 'ok'
        }));
    app.get('/ready', quiet, async ()=>{
        if (ending.begun) throw new _errors.ApiError(503, 'not_ready', 'This server is about to end.');
        await checkStorage();
        return {
            status: 'ready'
        };
    });
    // The next request of this caller goes to a server that stays.
    app.addHook('onSend', async (_request, reply)=>{
        if (ending.begun) void reply.header('connection', 'close');
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9odHRwL2hlYWx0aC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgdHlwZSB7IEZhc3RpZnlJbnN0YW5jZSB9IGZyb20gJ2Zhc3RpZnknO1xuaW1wb3J0IHsgQXBpRXJyb3IgfSBmcm9tICcuLi9lcnJvcnMnO1xuXG4vKiogV2hldGhlciB0aGlzIHNlcnZlciBpcyBhYm91dCB0byBlbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIEVuZGluZyB7XG4gIGJlZ3VuOiBib29sZWFuO1xufVxuXG4vKipcbiAqIGAvaGVhbHRoYDogdGhlIHByb2Nlc3MgbGl2ZXMsIHdoYXRldmVyIGVsc2UgaXMgYXdheTsgYSBzZXJ2ZXIgdGhhdCBvbmx5IHdhaXRzIGZvciBpdHMgZGF0YWJhc2UgbmVlZCBub3QgYmUga2lsbGVkLlxuICogYC9yZWFkeWA6IGl0IGNhbiBzZXJ2ZSwgc28gdGhhdCBhIGxvYWQgYmFsYW5jZXIgbWF5IHNlbmQgYnV5ZXJzIGhlcmUuXG4gKiBAcGFyYW0gY2hlY2tTdG9yYWdlIGZhaWxzIHdoZW4gdGhlIGRhdGFiYXNlIGRvZXMgbm90IGFuc3dlciBvciBpcyBub3Qgb2YgdGhpcyB2ZXJzaW9uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWdpc3RlckhlYWx0aChcbiAgYXBwOiBGYXN0aWZ5SW5zdGFuY2UsXG4gIGVuZGluZzogRW5kaW5nLFxuICBjaGVja1N0b3JhZ2U6ICgpID0+IFByb21pc2U8dm9pZD4sXG4pOiB2b2lkIHtcbiAgLy8gQXNrZWQgZXZlcnkgZmV3IHNlY29uZHM6IG9ubHkgd2hhdCBpcyB3cm9uZyBpcyBsb2dnZWQuXG4gIGNvbnN0IHF1aWV0ID0geyBjb25maWc6IHsgcmF0ZUxpbWl0OiBmYWxzZSB9LCBsb2dMZXZlbDogJ3dhcm4nIH0gYXMgY29uc3Q7XG4gIGFwcC5nZXQoJy9oZWFsdGgnLCBxdWlldCwgKCkgPT4gKHsgc3RhdHVzOiAnb2snIH0pKTtcbiAgYXBwLmdldCgnL3JlYWR5JywgcXVpZXQsIGFzeW5jICgpID0+IHtcbiAgICBpZiAoZW5kaW5nLmJlZ3VuKSB0aHJvdyBuZXcgQXBpRXJyb3IoNTAzLCAnbm90X3JlYWR5JywgJ1RoaXMgc2VydmVyIGlzIGFib3V0IHRvIGVuZC4nKTtcbiAgICBhd2FpdCBjaGVja1N0b3JhZ2UoKTtcbiAgICByZXR1cm4geyBzdGF0dXM6ICdyZWFkeScgfTtcbiAgfSk7XG4gIC8vIFRoZSBuZXh0IHJlcXVlc3Qgb2YgdGhpcyBjYWxsZXIgZ29lcyB0byBhIHNlcnZlciB0aGF0IHN0YXlzLlxuICBhcHAuYWRkSG9vaygnb25TZW5kJywgYXN5bmMgKF9yZXF1ZXN0LCByZXBseSkgPT4ge1xuICAgIGlmIChlbmRpbmcuYmVndW4pIHZvaWQgcmVwbHkuaGVhZGVyKCdjb25uZWN0aW9uJywgJ2Nsb3NlJyk7XG4gIH0pO1xufVxuIl0sIm5hbWVzIjpbInJlZ2lzdGVySGVhbHRoIiwiYXBwIiwiZW5kaW5nIiwiY2hlY2tTdG9yYWdlIiwicXVpZXQiLCJjb25maWciLCJyYXRlTGltaXQiLCJsb2dMZXZlbCIsImdldCIsInN0YXR1cyIsImJlZ3VuIiwiQXBpRXJyb3IiLCJhZGRIb29rIiwiX3JlcXVlc3QiLCJyZXBseSIsImhlYWRlciJdLCJtYXBwaW5ncyI6Ijs7OzsrQkFhZ0JBOzs7ZUFBQUE7Ozt3QkFaUztBQVlsQixTQUFTQSxlQUNkQyxHQUFvQixFQUNwQkMsTUFBYyxFQUNkQyxZQUFpQztJQUVqQyx5REFBeUQ7SUFDekQsTUFBTUMsUUFBUTtRQUFFQyxRQUFRO1lBQUVDLFdBQVc7UUFBTTtRQUFHQyxVQUFVO0lBQU87SUFDL0ROLElBQUlPLEdBQUcsQ0FBQyxXQUFXSixPQUFPLElBQU8sQ0FBQTtZQUFFSyxRQUFRO1FBQUssQ0FBQTtJQUNoRFIsSUFBSU8sR0FBRyxDQUFDLFVBQVVKLE9BQU87UUFDdkIsSUFBSUYsT0FBT1EsS0FBSyxFQUFFLE1BQU0sSUFBSUMsZ0JBQVEsQ0FBQyxLQUFLLGFBQWE7UUFDdkQsTUFBTVI7UUFDTixPQUFPO1lBQUVNLFFBQVE7UUFBUTtJQUMzQjtJQUNBLCtEQUErRDtJQUMvRFIsSUFBSVcsT0FBTyxDQUFDLFVBQVUsT0FBT0MsVUFBVUM7UUFDckMsSUFBSVosT0FBT1EsS0FBSyxFQUFFLEtBQUtJLE1BQU1DLE1BQU0sQ0FBQyxjQUFjO0lBQ3BEO0FBQ0YifQ==