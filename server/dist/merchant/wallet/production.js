"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createProductionWallets", {
    enumerable: true,
    get: function() {
        return createProductionWallets;
    }
});
const _clock = require("../../clock");
const _alipay = require("./alipay");
const _desk = require("./desk");
const _wechat = require("./wechat");
/** Where the wallets' servers are (opendocs.alipay.com, pay.weixin.qq.com, developers.weixin.qq.com). */ const ADDRESSES = {
    alipay: 'https://openapi.alipay.com',
    wechatPay: 'https://api.mch.weixin.qq.com',
    wechat: 'https://api.weixin.qq.com'
};
/** Who serves which host. The other hosts have no payment server here, and take no orders. */ const HOSTS = {
    alipay: 'alipay',
    dd: 'alipay',
    h5: 'alipay',
    weapp: 'wechat'
};
function createProductionWallets({ alipay, wechat }, timeout) {
    return (notifyUrl)=>{
        const providers = [];
        if (alipay) {
            const own = {
                gatewayUrl: ADDRESSES.alipay,
                notifyUrl: ()=>notifyUrl('alipay'),
                timeout
            };
            providers.push((0, _alipay.createAlipayProvider)({
                ...alipay,
                ...own
            }));
        }
        if (wechat) {
            providers.push((0, _wechat.createWechatProvider)({
                ...wechat,
                payUrl: ADDRESSES.wechatPay,
                apiUrl: ADDRESSES.wechat,
                notifyUrl: ()=>notifyUrl('wechat'),
                timeout,
                clock: _clock.systemClock,
                random: _clock.systemRandom
            }));
        }
        const names = new Set(providers.map(({ name })=>name));
        const served = Object.entries(HOSTS).filter(([, name])=>names.has(name));
        return (0, _desk.createWalletDesk)(providers, Object.fromEntries(served));
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvcHJvZHVjdGlvbi50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBzeXN0ZW1DbG9jaywgc3lzdGVtUmFuZG9tIH0gZnJvbSAnLi4vLi4vY2xvY2snO1xuaW1wb3J0IHR5cGUgeyBIb3N0IH0gZnJvbSAnLi4vY29udHJhY3QnO1xuaW1wb3J0IHsgY3JlYXRlQWxpcGF5UHJvdmlkZXIgfSBmcm9tICcuL2FsaXBheSc7XG5pbXBvcnQgdHlwZSB7IEFsaXBheU9wdGlvbnMgfSBmcm9tICcuL2FsaXBheSc7XG5pbXBvcnQgeyBjcmVhdGVXYWxsZXREZXNrIH0gZnJvbSAnLi9kZXNrJztcbmltcG9ydCB0eXBlIHsgRGVza0ZhY3RvcnkgfSBmcm9tICcuL2Rlc2snO1xuaW1wb3J0IHR5cGUgeyBQcm92aWRlck5hbWUsIFdhbGxldFByb3ZpZGVyIH0gZnJvbSAnLi9wcm92aWRlcic7XG5pbXBvcnQgeyBjcmVhdGVXZWNoYXRQcm92aWRlciB9IGZyb20gJy4vd2VjaGF0JztcbmltcG9ydCB0eXBlIHsgV2VjaGF0T3B0aW9ucyB9IGZyb20gJy4vd2VjaGF0JztcblxuZXhwb3J0IHR5cGUgQWxpcGF5QWNjb3VudCA9IFBpY2s8XG4gIEFsaXBheU9wdGlvbnMsXG4gICdhcHBJZCcgfCAnc2VsbGVySWQnIHwgJ2FwcFByaXZhdGVLZXknIHwgJ3dhbGxldFB1YmxpY0tleSdcbj47XG5cbmV4cG9ydCB0eXBlIFdlY2hhdEFjY291bnQgPSBQaWNrPFxuICBXZWNoYXRPcHRpb25zLFxuICB8ICdhcHBJZCdcbiAgfCAnYXBwU2VjcmV0J1xuICB8ICdtY2hJZCdcbiAgfCAnbWVyY2hhbnRTZXJpYWwnXG4gIHwgJ21lcmNoYW50UHJpdmF0ZUtleSdcbiAgfCAncHVibGljS2V5SWQnXG4gIHwgJ3B1YmxpY0tleSdcbiAgfCAnYXBpVjNLZXknXG4+O1xuXG4vKiogVGhlIG1lcmNoYW50J3MgYWNjb3VudHMgYXQgcmVhbCB3YWxsZXRzLiBIb3N0cyBvZiBhIHdhbGxldCB0aGF0IGlzIG1pc3NpbmcgYXJlIG5vdCBzZXJ2ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhbGxldEFjY291bnRzIHtcbiAgYWxpcGF5PzogQWxpcGF5QWNjb3VudDtcbiAgd2VjaGF0PzogV2VjaGF0QWNjb3VudDtcbn1cblxuLyoqIFdoZXJlIHRoZSB3YWxsZXRzJyBzZXJ2ZXJzIGFyZSAob3BlbmRvY3MuYWxpcGF5LmNvbSwgcGF5LndlaXhpbi5xcS5jb20sIGRldmVsb3BlcnMud2VpeGluLnFxLmNvbSkuICovXG5jb25zdCBBRERSRVNTRVMgPSB7XG4gIGFsaXBheTogJ2h0dHBzOi8vb3BlbmFwaS5hbGlwYXkuY29tJyxcbiAgd2VjaGF0UGF5OiAnaHR0cHM6Ly9hcGkubWNoLndlaXhpbi5xcS5jb20nLFxuICB3ZWNoYXQ6ICdodHRwczovL2FwaS53ZWl4aW4ucXEuY29tJyxcbn07XG5cbi8qKiBXaG8gc2VydmVzIHdoaWNoIGhvc3QuIFRoZSBvdGhlciBob3N0cyBoYXZlIG5vIHBheW1lbnQgc2VydmVyIGhlcmUsIGFuZCB0YWtlIG5vIG9yZGVycy4gKi9cbmNvbnN0IEhPU1RTOiBQYXJ0aWFsPFJlY29yZDxIb3N0LCBQcm92aWRlck5hbWU+PiA9IHtcbiAgYWxpcGF5OiAnYWxpcGF5JyxcbiAgZGQ6ICdhbGlwYXknLFxuICBoNTogJ2FsaXBheScsXG4gIHdlYXBwOiAnd2VjaGF0Jyxcbn07XG5cbi8qKlxuICogVGhlIHJlYWwgd2FsbGV0cy5cbiAqIEBwYXJhbSB0aW1lb3V0IG1pbGxpc2Vjb25kcyBiZWZvcmUgYSB3YWxsZXQgY291bnRzIGFzIHVucmVhY2hhYmxlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVQcm9kdWN0aW9uV2FsbGV0cyhcbiAgeyBhbGlwYXksIHdlY2hhdCB9OiBXYWxsZXRBY2NvdW50cyxcbiAgdGltZW91dDogbnVtYmVyLFxuKTogRGVza0ZhY3Rvcnkge1xuICByZXR1cm4gKG5vdGlmeVVybCkgPT4ge1xuICAgIGNvbnN0IHByb3ZpZGVyczogV2FsbGV0UHJvdmlkZXJbXSA9IFtdO1xuICAgIGlmIChhbGlwYXkpIHtcbiAgICAgIGNvbnN0IG93biA9IHsgZ2F0ZXdheVVybDogQUREUkVTU0VTLmFsaXBheSwgbm90aWZ5VXJsOiAoKSA9PiBub3RpZnlVcmwoJ2FsaXBheScpLCB0aW1lb3V0IH07XG4gICAgICBwcm92aWRlcnMucHVzaChjcmVhdGVBbGlwYXlQcm92aWRlcih7IC4uLmFsaXBheSwgLi4ub3duIH0pKTtcbiAgICB9XG4gICAgaWYgKHdlY2hhdCkge1xuICAgICAgcHJvdmlkZXJzLnB1c2goXG4gICAgICAgIGNyZWF0ZVdlY2hhdFByb3ZpZGVyKHtcbiAgICAgICAgICAuLi53ZWNoYXQsXG4gICAgICAgICAgcGF5VXJsOiBBRERSRVNTRVMud2VjaGF0UGF5LFxuICAgICAgICAgIGFwaVVybDogQUREUkVTU0VTLndlY2hhdCxcbiAgICAgICAgICBub3RpZnlVcmw6ICgpID0+IG5vdGlmeVVybCgnd2VjaGF0JyksXG4gICAgICAgICAgdGltZW91dCxcbiAgICAgICAgICBjbG9jazogc3lzdGVtQ2xvY2ssXG4gICAgICAgICAgcmFuZG9tOiBzeXN0ZW1SYW5kb20sXG4gICAgICAgIH0pLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KHByb3ZpZGVycy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSk7XG4gICAgY29uc3Qgc2VydmVkID0gT2JqZWN0LmVudHJpZXMoSE9TVFMpLmZpbHRlcigoWywgbmFtZV0pID0+IG5hbWVzLmhhcyhuYW1lKSk7XG4gICAgcmV0dXJuIGNyZWF0ZVdhbGxldERlc2socHJvdmlkZXJzLCBPYmplY3QuZnJvbUVudHJpZXMoc2VydmVkKSk7XG4gIH07XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlUHJvZHVjdGlvbldhbGxldHMiLCJBRERSRVNTRVMiLCJhbGlwYXkiLCJ3ZWNoYXRQYXkiLCJ3ZWNoYXQiLCJIT1NUUyIsImRkIiwiaDUiLCJ3ZWFwcCIsInRpbWVvdXQiLCJub3RpZnlVcmwiLCJwcm92aWRlcnMiLCJvd24iLCJnYXRld2F5VXJsIiwicHVzaCIsImNyZWF0ZUFsaXBheVByb3ZpZGVyIiwiY3JlYXRlV2VjaGF0UHJvdmlkZXIiLCJwYXlVcmwiLCJhcGlVcmwiLCJjbG9jayIsInN5c3RlbUNsb2NrIiwicmFuZG9tIiwic3lzdGVtUmFuZG9tIiwibmFtZXMiLCJTZXQiLCJtYXAiLCJuYW1lIiwic2VydmVkIiwiT2JqZWN0IiwiZW50cmllcyIsImZpbHRlciIsImhhcyIsImNyZWF0ZVdhbGxldERlc2siLCJmcm9tRW50cmllcyJdLCJtYXBwaW5ncyI6Ijs7OzsrQkFvRGdCQTs7O2VBQUFBOzs7dUJBcEQwQjt3QkFFTDtzQkFFSjt3QkFHSTtBQTBCckMsdUdBQXVHLEdBQ3ZHLE1BQU1DLFlBQVk7SUFDaEJDLFFBQVE7SUFDUkMsV0FBVztJQUNYQyxRQUFRO0FBQ1Y7QUFFQSw0RkFBNEYsR0FDNUYsTUFBTUMsUUFBNkM7SUFDakRILFFBQVE7SUFDUkksSUFBSTtJQUNKQyxJQUFJO0lBQ0pDLE9BQU87QUFDVDtBQU1PLFNBQVNSLHdCQUNkLEVBQUVFLE1BQU0sRUFBRUUsTUFBTSxFQUFrQixFQUNsQ0ssT0FBZTtJQUVmLE9BQU8sQ0FBQ0M7UUFDTixNQUFNQyxZQUE4QixFQUFFO1FBQ3RDLElBQUlULFFBQVE7WUFDVixNQUFNVSxNQUFNO2dCQUFFQyxZQUFZWixVQUFVQyxNQUFNO2dCQUFFUSxXQUFXLElBQU1BLFVBQVU7Z0JBQVdEO1lBQVE7WUFDMUZFLFVBQVVHLElBQUksQ0FBQ0MsSUFBQUEsNEJBQW9CLEVBQUM7Z0JBQUUsR0FBR2IsTUFBTTtnQkFBRSxHQUFHVSxHQUFHO1lBQUM7UUFDMUQ7UUFDQSxJQUFJUixRQUFRO1lBQ1ZPLFVBQVVHLElBQUksQ0FDWkUsSUFBQUEsNEJBQW9CLEVBQUM7Z0JBQ25CLEdBQUdaLE1BQU07Z0JBQ1RhLFFBQVFoQixVQUFVRSxTQUFTO2dCQUMzQmUsUUFBUWpCLFVBQVVHLE1BQU07Z0JBQ3hCTSxXQUFXLElBQU1BLFVBQVU7Z0JBQzNCRDtnQkFDQVUsT0FBT0Msa0JBQVc7Z0JBQ2xCQyxRQUFRQyxtQkFBWTtZQUN0QjtRQUVKO1FBQ0EsTUFBTUMsUUFBUSxJQUFJQyxJQUFJYixVQUFVYyxHQUFHLENBQUMsQ0FBQyxFQUFFQyxJQUFJLEVBQUUsR0FBS0E7UUFDbEQsTUFBTUMsU0FBU0MsT0FBT0MsT0FBTyxDQUFDeEIsT0FBT3lCLE1BQU0sQ0FBQyxDQUFDLEdBQUdKLEtBQUssR0FBS0gsTUFBTVEsR0FBRyxDQUFDTDtRQUNwRSxPQUFPTSxJQUFBQSxzQkFBZ0IsRUFBQ3JCLFdBQVdpQixPQUFPSyxXQUFXLENBQUNOO0lBQ3hEO0FBQ0YifQ==