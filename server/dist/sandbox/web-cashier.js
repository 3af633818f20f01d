"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerWebCashier", {
    enumerable: true,
    get: function() {
        return registerWebCashier;
    }
});
const _clock = require("../clock");
const _money = require("../money");
const _page = require("./page");
const _refusal = require("./refusal");
const _signatures = require("./signatures");
const _signedrequest = require("./signed-request");
const _trade = require("./trade");
/** No script, no asset, nothing from elsewhere; it may be framed, which is how the simulator shows it. */ const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";
function sendPage(reply, status, html) {
    return reply.code(status).headers({
        'content-security-policy': PAGE_POLICY,
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store'
    }).type('text/html; charset=utf-8').send(html);
}
/** The return address with what the real cashier appends to it, signed (alipay.trade.wap.pay, return_url). */ function returnAddress(trade, context) {
    if (trade.returnUrl === undefined) return undefined;
    const { keys, clock } = context;
    const form = {
        charset: 'utf-8',
        method: 'alipay.trade.wap.pay.return',
        version: '1.0',
        app_id: keys.appId,
        auth_app_id: keys.appId,
        seller_id: keys.sellerId,
        out_trade_no: trade.outTradeNo,
        trade_no: trade.tradeNO,
        total_amount: (0, _money.toDecimal)(trade.amount),
        timestamp: (0, _clock.formatChinaTime)(clock.now())
    };
    const address = new URL(trade.returnUrl);
    for (const [name, value] of Object.entries((0, _signatures.signForm)(form, keys.walletPrivateKey))){
        address.searchParams.set(name, value);
    }
    return address.href;
}
function registerWebCashier(app, context) {
    const { payee, trades } = context;
    function open(params) {
        if (!(0, _signedrequest.isSigned)(params, context)) {
            throw new _refusal.WalletRefusal('isv.invalid-signature', 'The signature does not hold.', 401);
        }
        return (0, _signedrequest.openTrade)(params, 'alipay.trade.wap.pay', context);
    }
    function show(reply, trade) {
        const returnUrl = returnAddress(trade, context);
        return sendPage(reply, 200, (0, _page.renderCashier)({
            trade,
            payee,
            returnUrl
        }));
    }
    void app.register(async (scope)=>{
        // The form of the page is empty; only its address counts.
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('*', {
            parseAs: 'string'
        }, async ()=>undefined);
        scope.setErrorHandler((error, request, reply)=>{
            if (error instanceof _refusal.WalletRefusal) {
                return sendPage(reply, error.status, (0, _page.renderRefusal)(error.message));
            }
            request.log.error({
                err: error
            }, 'unexpected error');
            return sendPage(reply, 500, (0, _page.renderRefusal)('Unexpected error in the sandbox.'));
        });
        scope.get('/gateway.do', (request, reply)=>{
            const query = new URL(request.raw.url ?? '/', 'http://sandbox').search;
            return show(reply, open((0, _signedrequest.readParams)(query)));
        });
        scope.post('/web-cashier/:tradeNO/pay', (request, reply)=>{
            const trade = trades.find(request.params.tradeNO);
            if (!trade) throw new _refusal.WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
            // A second tap on a paid trade goes where the first one went.
            if (!(0, _trade.isPaid)(trade) && !(0, _trade.isSettling)(trade)) trades.pay(trade.tradeNO, {});
            const address = returnAddress(trade, context);
            return address === undefined ? show(reply, trade) : reply.redirect(address, 303);
        });
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3dlYi1jYXNoaWVyLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgRmFzdGlmeUluc3RhbmNlLCBGYXN0aWZ5UmVwbHkgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCB7IGZvcm1hdENoaW5hVGltZSB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB7IHRvRGVjaW1hbCB9IGZyb20gJy4uL21vbmV5JztcbmltcG9ydCB0eXBlIHsgU2FuZGJveENvbnRleHQgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgcmVuZGVyQ2FzaGllciwgcmVuZGVyUmVmdXNhbCB9IGZyb20gJy4vcGFnZSc7XG5pbXBvcnQgeyBXYWxsZXRSZWZ1c2FsIH0gZnJvbSAnLi9yZWZ1c2FsJztcbmltcG9ydCB7IHNpZ25Gb3JtIH0gZnJvbSAnLi9zaWduYXR1cmVzJztcbmltcG9ydCB7IGlzU2lnbmVkLCBvcGVuVHJhZGUsIHJlYWRQYXJhbXMgfSBmcm9tICcuL3NpZ25lZC1yZXF1ZXN0JztcbmltcG9ydCB7IGlzUGFpZCwgaXNTZXR0bGluZyB9IGZyb20gJy4vdHJhZGUnO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94VHJhZGUgfSBmcm9tICcuL3RyYWRlJztcblxuLyoqIE5vIHNjcmlwdCwgbm8gYXNzZXQsIG5vdGhpbmcgZnJvbSBlbHNld2hlcmU7IGl0IG1heSBiZSBmcmFtZWQsIHdoaWNoIGlzIGhvdyB0aGUgc2ltdWxhdG9yIHNob3dzIGl0LiAqL1xuY29uc3QgUEFHRV9QT0xJQ1kgPSBcImRlZmF1bHQtc3JjICdub25lJzsgc3R5bGUtc3JjICd1bnNhZmUtaW5saW5lJzsgYmFzZS11cmkgJ25vbmUnXCI7XG5cbmZ1bmN0aW9uIHNlbmRQYWdlKHJlcGx5OiBGYXN0aWZ5UmVwbHksIHN0YXR1czogbnVtYmVyLCBodG1sOiBzdHJpbmcpOiBGYXN0aWZ5UmVwbHkge1xuICByZXR1cm4gcmVwbHlcbiAgICAuY29kZShzdGF0dXMpXG4gICAgLmhlYWRlcnMoe1xuICAgICAgJ2NvbnRlbnQtc2VjdXJpdHktcG9saWN5JzogUEFHRV9QT0xJQ1ksXG4gICAgICAncmVmZXJyZXItcG9saWN5JzogJ25vLXJlZmVycmVyJyxcbiAgICAgICdjYWNoZS1jb250cm9sJzogJ25vLXN0b3JlJyxcbiAgICB9KVxuICAgIC50eXBlKCd0ZXh0L2h0bWw7IGNoYXJzZXQ9dXRmLTgnKVxuICAgIC5zZW5kKGh0bWwpO1xufVxuXG4vKiogVGhlIHJldHVybiBhZGRyZXNzIHdpdGggd2hhdCB0aGUgcmVhbCBjYXNoaWVyIGFwcGVuZHMgdG8gaXQsIHNpZ25lZCAoYWxpcGF5LnRyYWRlLndhcC5wYXksIHJldHVybl91cmwpLiAqL1xuZnVuY3Rpb24gcmV0dXJuQWRkcmVzcyh0cmFkZTogU2FuZGJveFRyYWRlLCBjb250ZXh0OiBTYW5kYm94Q29udGV4dCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmICh0cmFkZS5yZXR1cm5VcmwgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgeyBrZXlzLCBjbG9jayB9ID0gY29udGV4dDtcbiAgY29uc3QgZm9ybSA9IHtcbiAgICBjaGFyc2V0OiAndXRmLTgnLFxuICAgIG1ldGhvZDogJ2FsaXBheS50cmFkZS53YXAucGF5LnJldHVybicsXG4gICAgdmVyc2lvbjogJzEuMCcsXG4gICAgYXBwX2lkOiBrZXlzLmFwcElkLFxuICAgIGF1dGhfYXBwX2lkOiBrZXlzLmFwcElkLFxuICAgIHNlbGxlcl9pZDoga2V5cy5zZWxsZXJJZCxcbiAgICBvdXRfdHJhZGVfbm86IHRyYWRlLm91dFRyYWRlTm8sXG4gICAgdHJhZGVfbm86IHRyYWRlLnRyYWRlTk8sXG4gICAgdG90YWxfYW1vdW50OiB0b0RlY2ltYWwodHJhZGUuYW1vdW50KSxcbiAgICB0aW1lc3RhbXA6IGZvcm1hdENoaW5hVGltZShjbG9jay5ub3coKSksXG4gIH07XG4gIGNvbnN0IGFkZHJlc3MgPSBuZXcgVVJMKHRyYWRlLnJldHVyblVybCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhzaWduRm9ybShmb3JtLCBrZXlzLndhbGxldFByaXZhdGVLZXkpKSkge1xuICAgIGFkZHJlc3Muc2VhcmNoUGFyYW1zLnNldChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgcmV0dXJuIGFkZHJlc3MuaHJlZjtcbn1cblxuLyoqIFRoZSBjYXNoaWVyIHBhZ2Ugb2YgYHBhZ2VFeGVjdXRlKCdhbGlwYXkudHJhZGUud2FwLnBheScpYC4gT3BlbmluZyBpdCBtYWtlcyB0aGUgdHJhZGUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVnaXN0ZXJXZWJDYXNoaWVyKGFwcDogRmFzdGlmeUluc3RhbmNlLCBjb250ZXh0OiBTYW5kYm94Q29udGV4dCk6IHZvaWQge1xuICBjb25zdCB7IHBheWVlLCB0cmFkZXMgfSA9IGNvbnRleHQ7XG5cbiAgZnVuY3Rpb24gb3BlbihwYXJhbXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pOiBTYW5kYm94VHJhZGUge1xuICAgIGlmICghaXNTaWduZWQocGFyYW1zLCBjb250ZXh0KSkge1xuICAgICAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ2lzdi5pbnZhbGlkLXNpZ25hdHVyZScsICdUaGUgc2lnbmF0dXJlIGRvZXMgbm90IGhvbGQuJywgNDAxKTtcbiAgICB9XG4gICAgcmV0dXJuIG9wZW5UcmFkZShwYXJhbXMsICdhbGlwYXkudHJhZGUud2FwLnBheScsIGNvbnRleHQpO1xuICB9XG5cbiAgZnVuY3Rpb24gc2hvdyhyZXBseTogRmFzdGlmeVJlcGx5LCB0cmFkZTogU2FuZGJveFRyYWRlKTogRmFzdGlmeVJlcGx5IHtcbiAgICBjb25zdCByZXR1cm5VcmwgPSByZXR1cm5BZGRyZXNzKHRyYWRlLCBjb250ZXh0KTtcbiAgICByZXR1cm4gc2VuZFBhZ2UocmVwbHksIDIwMCwgcmVuZGVyQ2FzaGllcih7IHRyYWRlLCBwYXllZSwgcmV0dXJuVXJsIH0pKTtcbiAgfVxuXG4gIHZvaWQgYXBwLnJlZ2lzdGVyKGFzeW5jIChzY29wZSkgPT4ge1xuICAgIC8vIFRoZSBmb3JtIG9mIHRoZSBwYWdlIGlzIGVtcHR5OyBvbmx5IGl0cyBhZGRyZXNzIGNvdW50cy5cbiAgICBzY29wZS5yZW1vdmVBbGxDb250ZW50VHlwZVBhcnNlcnMoKTtcbiAgICBzY29wZS5hZGRDb250ZW50VHlwZVBhcnNlcignKicsIHsgcGFyc2VBczogJ3N0cmluZycgfSwgYXN5bmMgKCkgPT4gdW5kZWZpbmVkKTtcblxuICAgIHNjb3BlLnNldEVycm9ySGFuZGxlcigoZXJyb3I6IHVua25vd24sIHJlcXVlc3QsIHJlcGx5KSA9PiB7XG4gICAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBXYWxsZXRSZWZ1c2FsKSB7XG4gICAgICAgIHJldHVybiBzZW5kUGFnZShyZXBseSwgZXJyb3Iuc3RhdHVzLCByZW5kZXJSZWZ1c2FsKGVycm9yLm1lc3NhZ2UpKTtcbiAgICAgIH1cbiAgICAgIHJlcXVlc3QubG9nLmVycm9yKHsgZXJyOiBlcnJvciB9LCAndW5leHBlY3RlZCBlcnJvcicpO1xuICAgICAgcmV0dXJuIHNlbmRQYWdlKHJlcGx5LCA1MDAsIHJlbmRlclJlZnVzYWwoJ1VuZXhwZWN0ZWQgZXJyb3IgaW4gdGhlIHNhbmRib3guJykpO1xuICAgIH0pO1xuXG4gICAgc2NvcGUuZ2V0KCcvZ2F0ZXdheS5kbycsIChyZXF1ZXN0LCByZXBseSkgPT4ge1xuICAgICAgY29uc3QgcXVlcnkgPSBuZXcgVVJMKHJlcXVlc3QucmF3LnVybCA/PyAnLycsICdodHRwOi8vc2FuZGJveCcpLnNlYXJjaDtcbiAgICAgIHJldHVybiBzaG93KHJlcGx5LCBvcGVuKHJlYWRQYXJhbXMocXVlcnkpKSk7XG4gICAgfSk7XG5cbiAgICBzY29wZS5wb3N0PHsgUGFyYW1zOiB7IHRyYWRlTk86IHN0cmluZyB9IH0+KCcvd2ViLWNhc2hpZXIvOnRyYWRlTk8vcGF5JywgKHJlcXVlc3QsIHJlcGx5KSA9PiB7XG4gICAgICBjb25zdCB0cmFkZSA9IHRyYWRlcy5maW5kKHJlcXVlc3QucGFyYW1zLnRyYWRlTk8pO1xuICAgICAgaWYgKCF0cmFkZSkgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ1RSQURFX05PVF9FWElTVCcsICdUaGVyZSBpcyBubyBzdWNoIHRyYWRlLicsIDQwNCk7XG4gICAgICAvLyBBIHNlY29uZCB0YXAgb24gYSBwYWlkIHRyYWRlIGdvZXMgd2hlcmUgdGhlIGZpcnN0IG9uZSB3ZW50LlxuICAgICAgaWYgKCFpc1BhaWQodHJhZGUpICYmICFpc1NldHRsaW5nKHRyYWRlKSkgdHJhZGVzLnBheSh0cmFkZS50cmFkZU5PLCB7fSk7XG4gICAgICBjb25zdCBhZGRyZXNzID0gcmV0dXJuQWRkcmVzcyh0cmFkZSwgY29udGV4dCk7XG4gICAgICByZXR1cm4gYWRkcmVzcyA9PT0gdW5kZWZpbmVkID8gc2hvdyhyZXBseSwgdHJhZGUpIDogcmVwbHkucmVkaXJlY3QoYWRkcmVzcywgMzAzKTtcbiAgICB9KTtcbiAgfSk7XG59XG4iXSwibmFtZXMiOlsicmVnaXN0ZXJXZWJDYXNoaWVyIiwiUEFHRV9QT0xJQ1kiLCJzZW5kUGFnZSIsInJlcGx5Iiwic3RhdHVzIiwiaHRtbCIsImNvZGUiLCJoZWFkZXJzIiwidHlwZSIsInNlbmQiLCJyZXR1cm5BZGRyZXNzIiwidHJhZGUiLCJjb250ZXh0IiwicmV0dXJuVXJsIiwidW5kZWZpbmVkIiwia2V5cyIsImNsb2NrIiwiZm9ybSIsImNoYXJzZXQiLCJtZXRob2QiLCJ2ZXJzaW9uIiwiYXBwX2lkIiwiYXBwSWQiLCJhdXRoX2FwcF9pZCIsInNlbGxlcl9pZCIsInNlbGxlcklkIiwib3V0X3RyYWRlX25vIiwib3V0VHJhZGVObyIsInRyYWRlX25vIiwidHJhZGVOTyIsInRvdGFsX2Ftb3VudCIsInRvRGVjaW1hbCIsImFtb3VudCIsInRpbWVzdGFtcCIsImZvcm1hdENoaW5hVGltZSIsIm5vdyIsImFkZHJlc3MiLCJVUkwiLCJuYW1lIiwidmFsdWUiLCJPYmplY3QiLCJlbnRyaWVzIiwic2lnbkZvcm0iLCJ3YWxsZXRQcml2YXRlS2V5Iiwic2VhcmNoUGFyYW1zIiwic2V0IiwiaHJlZiIsImFwcCIsInBheWVlIiwidHJhZGVzIiwib3BlbiIsInBhcmFtcyIsImlzU2lnbmVkIiwiV2FsbGV0UmVmdXNhbCIsIm9wZW5UcmFkZSIsInNob3ciLCJyZW5kZXJDYXNoaWVyIiwicmVnaXN0ZXIiLCJzY29wZSIsInJlbW92ZUFsbENvbnRlbnRUeXBlUGFyc2VycyIsImFkZENvbnRlbnRUeXBlUGFyc2VyIiwicGFyc2VBcyIsInNldEVycm9ySGFuZGxlciIsImVycm9yIiwicmVxdWVzdCIsInJlbmRlclJlZnVzYWwiLCJtZXNzYWdlIiwibG9nIiwiZXJyIiwiZ2V0IiwicXVlcnkiLCJyYXciLCJ1cmwiLCJzZWFyY2giLCJyZWFkUGFyYW1zIiwicG9zdCIsImZpbmQiLCJpc1BhaWQiLCJpc1NldHRsaW5nIiwicGF5IiwicmVkaXJlY3QiXSwibWFwcGluZ3MiOiI7Ozs7K0JBa0RnQkE7OztlQUFBQTs7O3VCQWpEZ0I7dUJBQ047c0JBRW1CO3lCQUNmOzRCQUNMOytCQUN1Qjt1QkFDYjtBQUduQyx3R0FBd0csR0FDeEcsTUFBTUMsY0FBYztBQUVwQixTQUFTQyxTQUFTQyxLQUFtQixFQUFFQyxNQUFjLEVBQUVDLElBQVk7SUFDakUsT0FBT0YsTUFDSkcsSUFBSSxDQUFDRixRQUNMRyxPQUFPLENBQUM7UUFDUCwyQkFBMkJOO1FBQzNCLG1CQUFtQjtRQUNuQixpQkFBaUI7SUFDbkIsR0FDQ08sSUFBSSxDQUFDLDRCQUNMQyxJQUFJLENBQUNKO0FBQ1Y7QUFFQSw0R0FBNEcsR0FDNUcsU0FBU0ssY0FBY0MsS0FBbUIsRUFBRUMsT0FBdUI7SUFDakUsSUFBSUQsTUFBTUUsU0FBUyxLQUFLQyxXQUFXLE9BQU9BO0lBQzFDLE1BQU0sRUFBRUMsSUFBSSxFQUFFQyxLQUFLLEVBQUUsR0FBR0o7SUFDeEIsTUFBTUssT0FBTztRQUNYQyxTQUFTO1FBQ1RDLFFBQVE7UUFDUkMsU0FBUztRQUNUQyxRQUFRTixLQUFLTyxLQUFLO1FBQ2xCQyxhQUFhUixLQUFLTyxLQUFLO1FBQ3ZCRSxXQUFXVCxLQUFLVSxRQUFRO1FBQ3hCQyxjQUFjZixNQUFNZ0IsVUFBVTtRQUM5QkMsVUFBVWpCLE1BQU1rQixPQUFPO1FBQ3ZCQyxjQUFjQyxJQUFBQSxnQkFBUyxFQUFDcEIsTUFBTXFCLE1BQU07UUFDcENDLFdBQVdDLElBQUFBLHNCQUFlLEVBQUNsQixNQUFNbUIsR0FBRztJQUN0QztJQUNBLE1BQU1DLFVBQVUsSUFBSUMsSUFBSTFCLE1BQU1FLFNBQVM7SUFDdkMsS0FBSyxNQUFNLENBQUN5QixNQUFNQyxNQUFNLElBQUlDLE9BQU9DLE9BQU8sQ0FBQ0MsSUFBQUEsb0JBQVEsRUFBQ3pCLE1BQU1GLEtBQUs0QixnQkFBZ0IsR0FBSTtRQUNqRlAsUUFBUVEsWUFBWSxDQUFDQyxHQUFHLENBQUNQLE1BQU1DO0lBQ2pDO0lBQ0EsT0FBT0gsUUFBUVUsSUFBSTtBQUNyQjtBQUdPLFNBQVM5QyxtQkFBbUIrQyxHQUFvQixFQUFFbkMsT0FBdUI7SUFDOUUsTUFBTSxFQUFFb0MsS0FBSyxFQUFFQyxNQUFNLEVBQUUsR0FBR3JDO0lBRTFCLFNBQVNzQyxLQUFLQyxNQUE4QjtRQUMxQyxJQUFJLENBQUNDLElBQUFBLHVCQUFRLEVBQUNELFFBQVF2QyxVQUFVO1lBQzlCLE1BQU0sSUFBSXlDLHNCQUFhLENBQUMseUJBQXlCLGdDQUFnQztRQUNuRjtRQUNBLE9BQU9DLElBQUFBLHdCQUFTLEVBQUNILFFBQVEsd0JBQXdCdkM7SUFDbkQ7SUFFQSxTQUFTMkMsS0FBS3BELEtBQW1CLEVBQUVRLEtBQW1CO1FBQ3BELE1BQU1FLFlBQVlILGNBQWNDLE9BQU9DO1FBQ3ZDLE9BQU9WLFNBQVNDLE9BQU8sS0FBS3FELElBQUFBLG1CQUFhLEVBQUM7WUFBRTdDO1lBQU9xQztZQUFPbkM7UUFBVTtJQUN0RTtJQUVBLEtBQUtrQyxJQUFJVSxRQUFRLENBQUMsT0FBT0M7UUFDdkIsMERBQTBEO1FBQzFEQSxNQUFNQywyQkFBMkI7UUFDakNELE1BQU1FLG9CQUFvQixDQUFDLEtBQUs7WUFBRUMsU0FBUztRQUFTLEdBQUcsVUFBWS9DO1FBRW5FNEMsTUFBTUksZUFBZSxDQUFDLENBQUNDLE9BQWdCQyxTQUFTN0Q7WUFDOUMsSUFBSTRELGlCQUFpQlYsc0JBQWEsRUFBRTtnQkFDbEMsT0FBT25ELFNBQVNDLE9BQU80RCxNQUFNM0QsTUFBTSxFQUFFNkQsSUFBQUEsbUJBQWEsRUFBQ0YsTUFBTUcsT0FBTztZQUNsRTtZQUNBRixRQUFRRyxHQUFHLENBQUNKLEtBQUssQ0FBQztnQkFBRUssS0FBS0w7WUFBTSxHQUFHO1lBQ2xDLE9BQU83RCxTQUFTQyxPQUFPLEtBQUs4RCxJQUFBQSxtQkFBYSxFQUFDO1FBQzVDO1FBRUFQLE1BQU1XLEdBQUcsQ0FBQyxlQUFlLENBQUNMLFNBQVM3RDtZQUNqQyxNQUFNbUUsUUFBUSxJQUFJakMsSUFBSTJCLFFBQVFPLEdBQUcsQ0FBQ0MsR0FBRyxJQUFJLEtBQUssa0JBQWtCQyxNQUFNO1lBQ3RFLE9BQU9sQixLQUFLcEQsT0FBTytDLEtBQUt3QixJQUFBQSx5QkFBVSxFQUFDSjtRQUNyQztRQUVBWixNQUFNaUIsSUFBSSxDQUFrQyw2QkFBNkIsQ0FBQ1gsU0FBUzdEO1lBQ2pGLE1BQU1RLFFBQVFzQyxPQUFPMkIsSUFBSSxDQUFDWixRQUFRYixNQUFNLENBQUN0QixPQUFPO1lBQ2hELElBQUksQ0FBQ2xCLE9BQU8sTUFBTSxJQUFJMEMsc0JBQWEsQ0FBQyxtQkFBbUIsMkJBQTJCO1lBQ2xGLDhEQUE4RDtZQUM5RCxJQUFJLENBQUN3QixJQUFBQSxhQUFNLEVBQUNsRSxVQUFVLENBQUNtRSxJQUFBQSxpQkFBVSxFQUFDbkUsUUFBUXNDLE9BQU84QixHQUFHLENBQUNwRSxNQUFNa0IsT0FBTyxFQUFFLENBQUM7WUFDckUsTUFBTU8sVUFBVTFCLGNBQWNDLE9BQU9DO1lBQ3JDLE9BQU93QixZQUFZdEIsWUFBWXlDLEtBQUtwRCxPQUFPUSxTQUFTUixNQUFNNkUsUUFBUSxDQUFDNUMsU0FBUztRQUM5RTtJQUNGO0FBQ0YifQ==