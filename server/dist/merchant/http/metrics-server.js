"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startMetricsServer", {
    enumerable: true,
    get: function() {
        return startMetricsServer;
    }
});
const _nodehttp = require("node:http");
async function startMetricsServer(registry, place) {
    const server = (0, _nodehttp.createServer)((request, response)=>{
        if (request.method !== 'GET' || request.url !== '/metrics') {
            response.writeHead(404).end();
            return;
        }
        registry.metrics().then((text)=>response.writeHead(200, {
                'content-type': registry.contentType
            }).end(text), ()=>response.writeHead(500).end());
    });
    await new Promise((resolve, reject)=>{
        server.once('error', reject);
        server.listen(place.port, place.host, resolve);
    });
    const { port } = server.address();
    return {
        url: `http://${place.host}:${port}/metrics`,
        close: ()=>new Promise((resolve)=>{
                server.close(()=>resolve());
                server.closeAllConnections();
            })
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9odHRwL21ldHJpY3Mtc2VydmVyLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGNyZWF0ZVNlcnZlciB9IGZyb20gJ25vZGU6aHR0cCc7XG5pbXBvcnQgdHlwZSB7IEFkZHJlc3NJbmZvIH0gZnJvbSAnbm9kZTpuZXQnO1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RyeSB9IGZyb20gJ3Byb20tY2xpZW50JztcblxuZXhwb3J0IGludGVyZmFjZSBNZXRyaWNzU2VydmVyIHtcbiAgdXJsOiBzdHJpbmc7XG4gIGNsb3NlKCk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBgL21ldHJpY3NgIG9uIGEgcG9ydCBvZiBpdHMgb3duLCB3aGljaCBidXllcnMgZG8gbm90IHJlYWNoOiBpdCB0ZWxscyBob3cgbXVjaCBpcyBzb2xkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0YXJ0TWV0cmljc1NlcnZlcihcbiAgcmVnaXN0cnk6IFJlZ2lzdHJ5LFxuICBwbGFjZTogeyBob3N0OiBzdHJpbmc7IHBvcnQ6IG51bWJlciB9LFxuKTogUHJvbWlzZTxNZXRyaWNzU2VydmVyPiB7XG4gIGNvbnN0IHNlcnZlciA9IGNyZWF0ZVNlcnZlcigocmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICBpZiAocmVxdWVzdC5tZXRob2QgIT09ICdHRVQnIHx8IHJlcXVlc3QudXJsICE9PSAnL21ldHJpY3MnKSB7XG4gICAgICByZXNwb25zZS53cml0ZUhlYWQoNDA0KS5lbmQoKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgcmVnaXN0cnkubWV0cmljcygpLnRoZW4oXG4gICAgICAodGV4dCkgPT4gcmVzcG9uc2Uud3JpdGVIZWFkKDIwMCwgeyAnY29udGVudC10eXBlJzogcmVnaXN0cnkuY29udGVudFR5cGUgfSkuZW5kKHRleHQpLFxuICAgICAgKCkgPT4gcmVzcG9uc2Uud3JpdGVIZWFkKDUwMCkuZW5kKCksXG4gICAgKTtcbiAgfSk7XG4gIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICBzZXJ2ZXIub25jZSgnZXJyb3InLCByZWplY3QpO1xuICAgIHNlcnZlci5saXN0ZW4ocGxhY2UucG9ydCwgcGxhY2UuaG9zdCwgcmVzb2x2ZSk7XG4gIH0pO1xuICBjb25zdCB7IHBvcnQgfSA9IHNlcnZlci5hZGRyZXNzKCkgYXMgQWRkcmVzc0luZm87XG4gIHJldHVybiB7XG4gICAgdXJsOiBgaHR0cDovLyR7cGxhY2UuaG9zdH06JHtwb3J0fS9tZXRyaWNzYCxcbiAgICBjbG9zZTogKCkgPT5cbiAgICAgIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICAgIHNlcnZlci5jbG9zZSgoKSA9PiByZXNvbHZlKCkpO1xuICAgICAgICBzZXJ2ZXIuY2xvc2VBbGxDb25uZWN0aW9ucygpO1xuICAgICAgfSksXG4gIH07XG59XG4iXSwibmFtZXMiOlsic3RhcnRNZXRyaWNzU2VydmVyIiwicmVnaXN0cnkiLCJwbGFjZSIsInNlcnZlciIsImNyZWF0ZVNlcnZlciIsInJlcXVlc3QiLCJyZXNwb25zZSIsIm1ldGhvZCIsInVybCIsIndyaXRlSGVhZCIsImVuZCIsIm1ldHJpY3MiLCJ0aGVuIiwidGV4dCIsImNvbnRlbnRUeXBlIiwiUHJvbWlzZSIsInJlc29sdmUiLCJyZWplY3QiLCJvbmNlIiwibGlzdGVuIiwicG9ydCIsImhvc3QiLCJhZGRyZXNzIiwiY2xvc2UiLCJjbG9zZUFsbENvbm5lY3Rpb25zIl0sIm1hcHBpbmdzIjoiOzs7OytCQVVzQkE7OztlQUFBQTs7OzBCQVZPO0FBVXRCLGVBQWVBLG1CQUNwQkMsUUFBa0IsRUFDbEJDLEtBQXFDO0lBRXJDLE1BQU1DLFNBQVNDLElBQUFBLHNCQUFZLEVBQUMsQ0FBQ0MsU0FBU0M7UUFDcEMsSUFBSUQsUUFBUUUsTUFBTSxLQUFLLFNBQVNGLFFBQVFHLEdBQUcsS0FBSyxZQUFZO1lBQzFERixTQUFTRyxTQUFTLENBQUMsS0FBS0MsR0FBRztZQUMzQjtRQUNGO1FBQ0FULFNBQVNVLE9BQU8sR0FBR0MsSUFBSSxDQUNyQixDQUFDQyxPQUFTUCxTQUFTRyxTQUFTLENBQUMsS0FBSztnQkFBRSxnQkFBZ0JSLFNBQVNhLFdBQVc7WUFBQyxHQUFHSixHQUFHLENBQUNHLE9BQ2hGLElBQU1QLFNBQVNHLFNBQVMsQ0FBQyxLQUFLQyxHQUFHO0lBRXJDO0lBQ0EsTUFBTSxJQUFJSyxRQUFjLENBQUNDLFNBQVNDO1FBQ2hDZCxPQUFPZSxJQUFJLENBQUMsU0FBU0Q7UUFDckJkLE9BQU9nQixNQUFNLENBQUNqQixNQUFNa0IsSUFBSSxFQUFFbEIsTUFBTW1CLElBQUksRUFBRUw7SUFDeEM7SUFDQSxNQUFNLEVBQUVJLElBQUksRUFBRSxHQUFHakIsT0FBT21CLE9BQU87SUFDL0IsT0FBTztRQUNMZCxLQUFLLENBQUMsT0FBTyxFQUFFTixNQUFNbUIsSUFBSSxDQUFDLENBQUMsRUFBRUQsS0FBSyxRQUFRLENBQUM7UUFDM0NHLE9BQU8sSUFDTCxJQUFJUixRQUFRLENBQUNDO2dCQUNYYixPQUFPb0IsS0FBSyxDQUFDLElBQU1QO2dCQUNuQmIsT0FBT3FCLG1CQUFtQjtZQUM1QjtJQUNKO0FBQ0YifQ==