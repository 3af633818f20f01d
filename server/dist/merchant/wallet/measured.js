"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "measuredDesk", {
    enumerable: true,
    get: function() {
        return measuredDesk;
    }
});
const _provider = require("./provider");
/** The same provider, whose calls are counted and timed. */ function measuredProvider(provider, metrics) {
    const measured = (call, run)=>async (request)=>{
            const begin = performance.now();
            let outcome = 'answered';
            try {
                return await run(request);
            } catch (error) {
                outcome = error instanceof _provider.WalletUnavailableError ? 'unavailable' : 'failed';
                throw error;
            } finally{
                const labels = {
                    provider: provider.name,
                    call,
                    outcome
                };
                metrics.walletCall(labels, (performance.now() - begin) / 1000);
            }
        };
    return {
        ...provider,
        exchangeAuthCode: measured('exchange_auth_code', (code)=>provider.exchangeAuthCode(code)),
        makeTrade: measured('make_trade', (request)=>provider.makeTrade(request)),
        queryTrade: measured('query_trade', (trade)=>provider.queryTrade(trade)),
        closeTrade: measured('close_trade', (trade)=>provider.closeTrade(trade)),
        refund: measured('refund', (request)=>provider.refund(request)),
        ...provider.bill && {
            bill: measured('bill', provider.bill.bind(provider))
        }
    };
}
function measuredDesk(desk, metrics) {
    const providers = new Map(desk.all().map((provider)=>[
            provider.name,
            measuredProvider(provider, metrics)
        ]));
    const find = (provider)=>providers.get(provider.name) ?? provider;
    return {
        forHost (host) {
            const provider = desk.forHost(host);
            return provider && find(provider);
        },
        named: (name)=>find(desk.named(name)),
        all: ()=>[
                ...providers.values()
            ]
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvbWVhc3VyZWQudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBNZXJjaGFudE1ldHJpY3MsIFdhbGxldENhbGxPdXRjb21lIH0gZnJvbSAnLi4vbWV0cmljcyc7XG5pbXBvcnQgdHlwZSB7IFdhbGxldERlc2sgfSBmcm9tICcuL2Rlc2snO1xuaW1wb3J0IHsgV2FsbGV0VW5hdmFpbGFibGVFcnJvciB9IGZyb20gJy4vcHJvdmlkZXInO1xuaW1wb3J0IHR5cGUgeyBXYWxsZXRQcm92aWRlciB9IGZyb20gJy4vcHJvdmlkZXInO1xuXG4vKiogVGhlIHNhbWUgcHJvdmlkZXIsIHdob3NlIGNhbGxzIGFyZSBjb3VudGVkIGFuZCB0aW1lZC4gKi9cbmZ1bmN0aW9uIG1lYXN1cmVkUHJvdmlkZXIocHJvdmlkZXI6IFdhbGxldFByb3ZpZGVyLCBtZXRyaWNzOiBNZXJjaGFudE1ldHJpY3MpOiBXYWxsZXRQcm92aWRlciB7XG4gIGNvbnN0IG1lYXN1cmVkID1cbiAgICA8UmVxdWVzdCwgQW5zd2VyPihjYWxsOiBzdHJpbmcsIHJ1bjogKHJlcXVlc3Q6IFJlcXVlc3QpID0+IFByb21pc2U8QW5zd2VyPikgPT5cbiAgICBhc3luYyAocmVxdWVzdDogUmVxdWVzdCk6IFByb21pc2U8QW5zd2VyPiA9PiB7XG4gICAgICBjb25zdCBiZWdpbiA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICAgICAgbGV0IG91dGNvbWU6IFdhbGxldENhbGxPdXRjb21lID0gJ2Fuc3dlcmVkJztcbiAgICAgIHRyeSB7XG4gICAgICAgIHJldHVybiBhd2FpdCBydW4ocmVxdWVzdCk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBvdXRjb21lID0gZXJyb3IgaW5zdGFuY2VvZiBXYWxsZXRVbmF2YWlsYWJsZUVycm9yID8gJ3VuYXZhaWxhYmxlJyA6ICdmYWlsZWQnO1xuICAgICAgICB0aHJvdyBlcnJvcjtcbiAgICAgIH0gZmluYWxseSB7XG4gICAgICAgIGNvbnN0IGxhYmVscyA9IHsgcHJvdmlkZXI6IHByb3ZpZGVyLm5hbWUsIGNhbGwsIG91dGNvbWUgfTtcbiAgICAgICAgbWV0cmljcy53YWxsZXRDYWxsKGxhYmVscywgKHBlcmZvcm1hbmNlLm5vdygpIC0gYmVnaW4pIC8gMTAwMCk7XG4gICAgICB9XG4gICAgfTtcbiAgcmV0dXJuIHtcbiAgICAuLi5wcm92aWRlcixcbiAgICBleGNoYW5nZUF1dGhDb2RlOiBtZWFzdXJlZCgnZXhjaGFuZ2VfYXV0aF9jb2RlJywgKGNvZGUpID0+IHByb3ZpZGVyLmV4Y2hhbmdlQXV0aENvZGUoY29kZSkpLFxuICAgIG1ha2VUcmFkZTogbWVhc3VyZWQoJ21ha2VfdHJhZGUnLCAocmVxdWVzdCkgPT4gcHJvdmlkZXIubWFrZVRyYWRlKHJlcXVlc3QpKSxcbiAgICBxdWVyeVRyYWRlOiBtZWFzdXJlZCgncXVlcnlfdHJhZGUnLCAodHJhZGUpID0+IHByb3ZpZGVyLnF1ZXJ5VHJhZGUodHJhZGUpKSxcbiAgICBjbG9zZVRyYWRlOiBtZWFzdXJlZCgnY2xvc2VfdHJhZGUnLCAodHJhZGUpID0+IHByb3ZpZGVyLmNsb3NlVHJhZGUodHJhZGUpKSxcbiAgICByZWZ1bmQ6IG1lYXN1cmVkKCdyZWZ1bmQnLCAocmVxdWVzdCkgPT4gcHJvdmlkZXIucmVmdW5kKHJlcXVlc3QpKSxcbiAgICAuLi4ocHJvdmlkZXIuYmlsbCAmJiB7IGJpbGw6IG1lYXN1cmVkKCdiaWxsJywgcHJvdmlkZXIuYmlsbC5iaW5kKHByb3ZpZGVyKSkgfSksXG4gIH07XG59XG5cbi8qKiBUaGUgc2FtZSBkZXNrLCB3aXRoIGV2ZXJ5IHdhbGxldCBhdCBpdCBtZWFzdXJlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZWFzdXJlZERlc2soZGVzazogV2FsbGV0RGVzaywgbWV0cmljczogTWVyY2hhbnRNZXRyaWNzKTogV2FsbGV0RGVzayB7XG4gIGNvbnN0IHByb3ZpZGVycyA9IG5ldyBNYXAoXG4gICAgZGVzay5hbGwoKS5tYXAoKHByb3ZpZGVyKSA9PiBbcHJvdmlkZXIubmFtZSwgbWVhc3VyZWRQcm92aWRlcihwcm92aWRlciwgbWV0cmljcyldKSxcbiAgKTtcbiAgY29uc3QgZmluZCA9IChwcm92aWRlcjogV2FsbGV0UHJvdmlkZXIpID0+IHByb3ZpZGVycy5nZXQocHJvdmlkZXIubmFtZSkgPz8gcHJvdmlkZXI7XG4gIHJldHVybiB7XG4gICAgZm9ySG9zdChob3N0KSB7XG4gICAgICBjb25zdCBwcm92aWRlciA9IGRlc2suZm9ySG9zdChob3N0KTtcbiAgICAgIHJldHVybiBwcm92aWRlciAmJiBmaW5kKHByb3ZpZGVyKTtcbiAgICB9LFxuICAgIG5hbWVkOiAobmFtZSkgPT4gZmluZChkZXNrLm5hbWVkKG5hbWUpKSxcbiAgICBhbGw6ICgpID0+IFsuLi5wcm92aWRlcnMudmFsdWVzKCldLFxuICB9O1xufVxuIl0sIm5hbWVzIjpbIm1lYXN1cmVkRGVzayIsIm1lYXN1cmVkUHJvdmlkZXIiLCJwcm92aWRlciIsIm1ldHJpY3MiLCJtZWFzdXJlZCIsImNhbGwiLCJydW4iLCJyZXF1ZXN0IiwiYmVnaW4iLCJwZXJmb3JtYW5jZSIsIm5vdyIsIm91dGNvbWUiLCJlcnJvciIsIldhbGxldFVuYXZhaWxhYmxlRXJyb3IiLCJsYWJlbHMiLCJuYW1lIiwid2FsbGV0Q2FsbCIsImV4Y2hhbmdlQXV0aENvZGUiLCJjb2RlIiwibWFrZVRyYWRlIiwicXVlcnlUcmFkZSIsInRyYWRlIiwiY2xvc2VUcmFkZSIsInJlZnVuZCIsImJpbGwiLCJiaW5kIiwiZGVzayIsInByb3ZpZGVycyIsIk1hcCIsImFsbCIsIm1hcCIsImZpbmQiLCJnZXQiLCJmb3JIb3N0IiwiaG9zdCIsIm5hbWVkIiwidmFsdWVzIl0sIm1hcHBpbmdzIjoiOzs7OytCQWtDZ0JBOzs7ZUFBQUE7OzswQkFoQ3VCO0FBR3ZDLDBEQUEwRCxHQUMxRCxTQUFTQyxpQkFBaUJDLFFBQXdCLEVBQUVDLE9BQXdCO0lBQzFFLE1BQU1DLFdBQ0osQ0FBa0JDLE1BQWNDLE1BQ2hDLE9BQU9DO1lBQ0wsTUFBTUMsUUFBUUMsWUFBWUMsR0FBRztZQUM3QixJQUFJQyxVQUE2QjtZQUNqQyxJQUFJO2dCQUNGLE9BQU8sTUFBTUwsSUFBSUM7WUFDbkIsRUFBRSxPQUFPSyxPQUFPO2dCQUNkRCxVQUFVQyxpQkFBaUJDLGdDQUFzQixHQUFHLGdCQUFnQjtnQkFDcEUsTUFBTUQ7WUFDUixTQUFVO2dCQUNSLE1BQU1FLFNBQVM7b0JBQUVaLFVBQVVBLFNBQVNhLElBQUk7b0JBQUVWO29CQUFNTTtnQkFBUTtnQkFDeERSLFFBQVFhLFVBQVUsQ0FBQ0YsUUFBUSxBQUFDTCxDQUFBQSxZQUFZQyxHQUFHLEtBQUtGLEtBQUksSUFBSztZQUMzRDtRQUNGO0lBQ0YsT0FBTztRQUNMLEdBQUdOLFFBQVE7UUFDWGUsa0JBQWtCYixTQUFTLHNCQUFzQixDQUFDYyxPQUFTaEIsU0FBU2UsZ0JBQWdCLENBQUNDO1FBQ3JGQyxXQUFXZixTQUFTLGNBQWMsQ0FBQ0csVUFBWUwsU0FBU2lCLFNBQVMsQ0FBQ1o7UUFDbEVhLFlBQVloQixTQUFTLGVBQWUsQ0FBQ2lCLFFBQVVuQixTQUFTa0IsVUFBVSxDQUFDQztRQUNuRUMsWUFBWWxCLFNBQVMsZUFBZSxDQUFDaUIsUUFBVW5CLFNBQVNvQixVQUFVLENBQUNEO1FBQ25FRSxRQUFRbkIsU0FBUyxVQUFVLENBQUNHLFVBQVlMLFNBQVNxQixNQUFNLENBQUNoQjtRQUN4RCxHQUFJTCxTQUFTc0IsSUFBSSxJQUFJO1lBQUVBLE1BQU1wQixTQUFTLFFBQVFGLFNBQVNzQixJQUFJLENBQUNDLElBQUksQ0FBQ3ZCO1FBQVcsQ0FBQztJQUMvRTtBQUNGO0FBR08sU0FBU0YsYUFBYTBCLElBQWdCLEVBQUV2QixPQUF3QjtJQUNyRSxNQUFNd0IsWUFBWSxJQUFJQyxJQUNwQkYsS0FBS0csR0FBRyxHQUFHQyxHQUFHLENBQUMsQ0FBQzVCLFdBQWE7WUFBQ0EsU0FBU2EsSUFBSTtZQUFFZCxpQkFBaUJDLFVBQVVDO1NBQVM7SUFFbkYsTUFBTTRCLE9BQU8sQ0FBQzdCLFdBQTZCeUIsVUFBVUssR0FBRyxDQUFDOUIsU0FBU2EsSUFBSSxLQUFLYjtJQUMzRSxPQUFPO1FBQ0wrQixTQUFRQyxJQUFJO1lBQ1YsTUFBTWhDLFdBQVd3QixLQUFLTyxPQUFPLENBQUNDO1lBQzlCLE9BQU9oQyxZQUFZNkIsS0FBSzdCO1FBQzFCO1FBQ0FpQyxPQUFPLENBQUNwQixPQUFTZ0IsS0FBS0wsS0FBS1MsS0FBSyxDQUFDcEI7UUFDakNjLEtBQUssSUFBTTttQkFBSUYsVUFBVVMsTUFBTTthQUFHO0lBQ3BDO0FBQ0YifQ==