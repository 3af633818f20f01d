"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createSandboxWallets", {
    enumerable: true,
    get: function() {
        return createSandboxWallets;
    }
});
const _clock = require("../../clock");
const _alipay = require("./alipay");
const _credentials = require("./credentials");
const _desk = require("./desk");
const _wechat = require("./wechat");
/** Who serves which host on a laptop: every host pays at the one sandbox gateway. */ const HOSTS = {
    alipay: 'alipay',
    weapp: 'wechat',
    tt: 'alipay',
    swan: 'alipay',
    qq: 'alipay',
    jd: 'alipay',
    dd: 'alipay',
    kwai: 'alipay',
    h5: 'alipay'
};
function createSandboxWallets(options) {
    const { gatewayUrl, keys, clock = _clock.systemClock, random = _clock.systemRandom } = options;
    const { timeout = 5000, ttRequestOrder = false } = options;
    return (notifyUrl)=>(0, _desk.createWalletDesk)([
            (0, _alipay.createAlipayProvider)({
                gatewayUrl,
                appId: keys.appId,
                sellerId: keys.sellerId,
                appPrivateKey: keys.appPrivateKey,
                walletPublicKey: keys.walletPublicKey,
                notifyUrl: ()=>notifyUrl('alipay'),
                timeout,
                signCredentials: (0, _credentials.createCredentialSigner)({
                    keys,
                    clock,
                    random,
                    ttRequestOrder
                })
            }),
            (0, _wechat.createWechatProvider)({
                payUrl: gatewayUrl,
                apiUrl: gatewayUrl,
                appId: keys.appId,
                appSecret: keys.appSecret,
                mchId: keys.mchId,
                merchantSerial: keys.merchantSerial,
                merchantPrivateKey: keys.appPrivateKey,
                publicKeyId: keys.publicKeyId,
                publicKey: keys.walletPublicKey,
                apiV3Key: keys.apiV3Key,
                notifyUrl: ()=>notifyUrl('wechat'),
                timeout,
                clock,
                random
            })
        ], HOSTS);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvc2FuZGJveC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBzeXN0ZW1DbG9jaywgc3lzdGVtUmFuZG9tIH0gZnJvbSAnLi4vLi4vY2xvY2snO1xuaW1wb3J0IHR5cGUgeyBDbG9jaywgUmFuZG9tQnl0ZXMgfSBmcm9tICcuLi8uLi9jbG9jayc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hLZXlzIH0gZnJvbSAnLi4vLi4va2V5cyc7XG5pbXBvcnQgdHlwZSB7IEhvc3QgfSBmcm9tICcuLi9jb250cmFjdCc7XG5pbXBvcnQgeyBjcmVhdGVBbGlwYXlQcm92aWRlciB9IGZyb20gJy4vYWxpcGF5JztcbmltcG9ydCB7IGNyZWF0ZUNyZWRlbnRpYWxTaWduZXIgfSBmcm9tICcuL2NyZWRlbnRpYWxzJztcbmltcG9ydCB7IGNyZWF0ZVdhbGxldERlc2sgfSBmcm9tICcuL2Rlc2snO1xuaW1wb3J0IHR5cGUgeyBEZXNrRmFjdG9yeSB9IGZyb20gJy4vZGVzayc7XG5pbXBvcnQgdHlwZSB7IFByb3ZpZGVyTmFtZSB9IGZyb20gJy4vcHJvdmlkZXInO1xuaW1wb3J0IHsgY3JlYXRlV2VjaGF0UHJvdmlkZXIgfSBmcm9tICcuL3dlY2hhdCc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2FuZGJveFdhbGxldHNPcHRpb25zIHtcbiAgZ2F0ZXdheVVybDogc3RyaW5nO1xuICBrZXlzOiBTYW5kYm94S2V5cztcbiAgY2xvY2s/OiBDbG9jaztcbiAgcmFuZG9tPzogUmFuZG9tQnl0ZXM7XG4gIC8qKiBNaWxsaXNlY29uZHMgYmVmb3JlIHRoZSB3YWxsZXQgY291bnRzIGFzIHVucmVhY2hhYmxlLiBEZWZhdWx0OiA1IHNlY29uZHMuICovXG4gIHRpbWVvdXQ/OiBudW1iZXI7XG4gIC8qKiBPcmRlcnMgb2YgRG91eWluIGFyZSBmb3IgYHR0LnJlcXVlc3RPcmRlcmAgaW5zdGVhZCBvZiBgdHQucGF5YC4gRGVmYXVsdDogZmFsc2UuICovXG4gIHR0UmVxdWVzdE9yZGVyPzogYm9vbGVhbjtcbn1cblxuLyoqIFdobyBzZXJ2ZXMgd2hpY2ggaG9zdCBvbiBhIGxhcHRvcDogZXZlcnkgaG9zdCBwYXlzIGF0IHRoZSBvbmUgc2FuZGJveCBnYXRld2F5LiAqL1xuY29uc3QgSE9TVFM6IFJlY29yZDxIb3N0LCBQcm92aWRlck5hbWU+ID0ge1xuICBhbGlwYXk6ICdhbGlwYXknLFxuICB3ZWFwcDogJ3dlY2hhdCcsXG4gIHR0OiAnYWxpcGF5JyxcbiAgc3dhbjogJ2FsaXBheScsXG4gIHFxOiAnYWxpcGF5JyxcbiAgamQ6ICdhbGlwYXknLFxuICBkZDogJ2FsaXBheScsXG4gIGt3YWk6ICdhbGlwYXknLFxuICBoNTogJ2FsaXBheScsXG59O1xuXG4vKiogVGhlIHdhbGxldHMgb2YgdGhlIHNhbmRib3ggZ2F0ZXdheSwgYnkgdGhlIHNhbWUgcHJvdmlkZXJzIHRoYXQgc3BlYWsgdG8gdGhlIHJlYWwgb25lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVTYW5kYm94V2FsbGV0cyhvcHRpb25zOiBTYW5kYm94V2FsbGV0c09wdGlvbnMpOiBEZXNrRmFjdG9yeSB7XG4gIGNvbnN0IHsgZ2F0ZXdheVVybCwga2V5cywgY2xvY2sgPSBzeXN0ZW1DbG9jaywgcmFuZG9tID0gc3lzdGVtUmFuZG9tIH0gPSBvcHRpb25zO1xuICBjb25zdCB7IHRpbWVvdXQgPSA1MDAwLCB0dFJlcXVlc3RPcmRlciA9IGZhbHNlIH0gPSBvcHRpb25zO1xuICByZXR1cm4gKG5vdGlmeVVybCkgPT5cbiAgICBjcmVhdGVXYWxsZXREZXNrKFxuICAgICAgW1xuICAgICAgICBjcmVhdGVBbGlwYXlQcm92aWRlcih7XG4gICAgICAgICAgZ2F0ZXdheVVybCxcbiAgICAgICAgICBhcHBJZDoga2V5cy5hcHBJZCxcbiAgICAgICAgICBzZWxsZXJJZDoga2V5cy5zZWxsZXJJZCxcbiAgICAgICAgICBhcHBQcml2YXRlS2V5OiBrZXlzLmFwcFByaXZhdGVLZXksXG4gICAgICAgICAgd2FsbGV0UHVibGljS2V5OiBrZXlzLndhbGxldFB1YmxpY0tleSxcbiAgICAgICAgICBub3RpZnlVcmw6ICgpID0+IG5vdGlmeVVybCgnYWxpcGF5JyksXG4gICAgICAgICAgdGltZW91dCxcbiAgICAgICAgICBzaWduQ3JlZGVudGlhbHM6IGNyZWF0ZUNyZWRlbnRpYWxTaWduZXIoeyBrZXlzLCBjbG9jaywgcmFuZG9tLCB0dFJlcXVlc3RPcmRlciB9KSxcbiAgICAgICAgfSksXG4gICAgICAgIGNyZWF0ZVdlY2hhdFByb3ZpZGVyKHtcbiAgICAgICAgICBwYXlVcmw6IGdhdGV3YXlVcmwsXG4gICAgICAgICAgYXBpVXJsOiBnYXRld2F5VXJsLFxuICAgICAgICAgIGFwcElkOiBrZXlzLmFwcElkLFxuICAgICAgICAgIGFwcFNlY3JldDoga2V5cy5hcHBTZWNyZXQsXG4gICAgICAgICAgbWNoSWQ6IGtleXMubWNoSWQsXG4gICAgICAgICAgbWVyY2hhbnRTZXJpYWw6IGtleXMubWVyY2hhbnRTZXJpYWwsXG4gICAgICAgICAgbWVyY2hhbnRQcml2YXRlS2V5OiBrZXlzLmFwcFByaXZhdGVLZXksXG4gICAgICAgICAgcHVibGljS2V5SWQ6IGtleXMucHVibGljS2V5SWQsXG4gICAgICAgICAgcHVibGljS2V5OiBrZXlzLndhbGxldFB1YmxpY0tleSxcbiAgICAgICAgICBhcGlWM0tleToga2V5cy5hcGlWM0tleSxcbiAgICAgICAgICBub3RpZnlVcmw6ICgpID0+IG5vdGlmeVVybCgnd2VjaGF0JyksXG4gICAgICAgICAgdGltZW91dCxcbiAgICAgICAgICBjbG9jayxcbiAgICAgICAgICByYW5kb20sXG4gICAgICAgIH0pLFxuICAgICAgXSxcbiAgICAgIEhPU1RTLFxuICAgICk7XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlU2FuZGJveFdhbGxldHMiLCJIT1NUUyIsImFsaXBheSIsIndlYXBwIiwidHQiLCJzd2FuIiwicXEiLCJqZCIsImRkIiwia3dhaSIsImg1Iiwib3B0aW9ucyIsImdhdGV3YXlVcmwiLCJrZXlzIiwiY2xvY2siLCJzeXN0ZW1DbG9jayIsInJhbmRvbSIsInN5c3RlbVJhbmRvbSIsInRpbWVvdXQiLCJ0dFJlcXVlc3RPcmRlciIsIm5vdGlmeVVybCIsImNyZWF0ZVdhbGxldERlc2siLCJjcmVhdGVBbGlwYXlQcm92aWRlciIsImFwcElkIiwic2VsbGVySWQiLCJhcHBQcml2YXRlS2V5Iiwid2FsbGV0UHVibGljS2V5Iiwic2lnbkNyZWRlbnRpYWxzIiwiY3JlYXRlQ3JlZGVudGlhbFNpZ25lciIsImNyZWF0ZVdlY2hhdFByb3ZpZGVyIiwicGF5VXJsIiwiYXBpVXJsIiwiYXBwU2VjcmV0IiwibWNoSWQiLCJtZXJjaGFudFNlcmlhbCIsIm1lcmNoYW50UHJpdmF0ZUtleSIsInB1YmxpY0tleUlkIiwicHVibGljS2V5IiwiYXBpVjNLZXkiXSwibWFwcGluZ3MiOiI7Ozs7K0JBb0NnQkE7OztlQUFBQTs7O3VCQXBDMEI7d0JBSUw7NkJBQ0U7c0JBQ047d0JBR0k7QUFhckMsbUZBQW1GLEdBQ25GLE1BQU1DLFFBQW9DO0lBQ3hDQyxRQUFRO0lBQ1JDLE9BQU87SUFDUEMsSUFBSTtJQUNKQyxNQUFNO0lBQ05DLElBQUk7SUFDSkMsSUFBSTtJQUNKQyxJQUFJO0lBQ0pDLE1BQU07SUFDTkMsSUFBSTtBQUNOO0FBR08sU0FBU1YscUJBQXFCVyxPQUE4QjtJQUNqRSxNQUFNLEVBQUVDLFVBQVUsRUFBRUMsSUFBSSxFQUFFQyxRQUFRQyxrQkFBVyxFQUFFQyxTQUFTQyxtQkFBWSxFQUFFLEdBQUdOO0lBQ3pFLE1BQU0sRUFBRU8sVUFBVSxJQUFJLEVBQUVDLGlCQUFpQixLQUFLLEVBQUUsR0FBR1I7SUFDbkQsT0FBTyxDQUFDUyxZQUNOQyxJQUFBQSxzQkFBZ0IsRUFDZDtZQUNFQyxJQUFBQSw0QkFBb0IsRUFBQztnQkFDbkJWO2dCQUNBVyxPQUFPVixLQUFLVSxLQUFLO2dCQUNqQkMsVUFBVVgsS0FBS1csUUFBUTtnQkFDdkJDLGVBQWVaLEtBQUtZLGFBQWE7Z0JBQ2pDQyxpQkFBaUJiLEtBQUthLGVBQWU7Z0JBQ3JDTixXQUFXLElBQU1BLFVBQVU7Z0JBQzNCRjtnQkFDQVMsaUJBQWlCQyxJQUFBQSxtQ0FBc0IsRUFBQztvQkFBRWY7b0JBQU1DO29CQUFPRTtvQkFBUUc7Z0JBQWU7WUFDaEY7WUFDQVUsSUFBQUEsNEJBQW9CLEVBQUM7Z0JBQ25CQyxRQUFRbEI7Z0JBQ1JtQixRQUFRbkI7Z0JBQ1JXLE9BQU9WLEtBQUtVLEtBQUs7Z0JBQ2pCUyxXQUFXbkIsS0FBS21CLFNBQVM7Z0JBQ3pCQyxPQUFPcEIsS0FBS29CLEtBQUs7Z0JBQ2pCQyxnQkFBZ0JyQixLQUFLcUIsY0FBYztnQkFDbkNDLG9CQUFvQnRCLEtBQUtZLGFBQWE7Z0JBQ3RDVyxhQUFhdkIsS0FBS3VCLFdBQVc7Z0JBQzdCQyxXQUFXeEIsS0FBS2EsZUFBZTtnQkFDL0JZLFVBQVV6QixLQUFLeUIsUUFBUTtnQkFDdkJsQixXQUFXLElBQU1BLFVBQVU7Z0JBQzNCRjtnQkFDQUo7Z0JBQ0FFO1lBQ0Y7U0FDRCxFQUNEZjtBQUVOIn0=