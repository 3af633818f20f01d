"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createAlipayWriter", {
    enumerable: true,
    get: function() {
        return createAlipayWriter;
    }
});
const _clock = require("../clock");
const _money = require("../money");
const _signatures = require("./signatures");
function createForm(trade, keys, now) {
    const total = (0, _money.toDecimal)(trade.amount);
    const form = {
        notify_type: 'trade_status_sync',
        notify_id: trade.notifyId ?? '',
        notify_time: (0, _clock.formatChinaTime)(now),
        charset: 'utf-8',
        version: '1.0',
        app_id: keys.appId,
        auth_app_id: keys.appId,
        seller_id: keys.sellerId,
        buyer_id: trade.paidBy ?? '',
        out_trade_no: trade.outTradeNo,
        trade_no: trade.tradeNO,
        trade_status: trade.status,
        subject: trade.subject,
        total_amount: total,
        receipt_amount: total,
        buyer_pay_amount: total,
        gmt_create: (0, _clock.formatChinaTime)(trade.createdAt),
        gmt_payment: (0, _clock.formatChinaTime)(trade.paidAt ?? now)
    };
    return (0, _signatures.signForm)(form, keys.walletPrivateKey);
}
const createAlipayWriter = (keys, clock)=>({
        write: (trade)=>({
                headers: {
                    'content-type': 'application/x-www-form-urlencoded;charset=UTF-8'
                },
                body: new URLSearchParams(createForm(trade, keys, clock.now())).toString()
            }),
        isAccepted: (_status, answer)=>answer === 'success'
    });

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L2FsaXBheS1ub3RpZmljYXRpb24udHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBDbG9jayB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB7IGZvcm1hdENoaW5hVGltZSB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB0eXBlIHsgU2FuZGJveEtleXMgfSBmcm9tICcuLi9rZXlzJztcbmltcG9ydCB7IHRvRGVjaW1hbCB9IGZyb20gJy4uL21vbmV5JztcbmltcG9ydCB0eXBlIHsgTm90aWZpY2F0aW9uV3JpdGVyIH0gZnJvbSAnLi9ub3RpZmllcic7XG5pbXBvcnQgeyBzaWduRm9ybSB9IGZyb20gJy4vc2lnbmF0dXJlcyc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hUcmFkZSB9IGZyb20gJy4vdHJhZGUnO1xuXG5mdW5jdGlvbiBjcmVhdGVGb3JtKHRyYWRlOiBTYW5kYm94VHJhZGUsIGtleXM6IFNhbmRib3hLZXlzLCBub3c6IG51bWJlcik6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICBjb25zdCB0b3RhbCA9IHRvRGVjaW1hbCh0cmFkZS5hbW91bnQpO1xuICBjb25zdCBmb3JtOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICAgIG5vdGlmeV90eXBlOiAndHJhZGVfc3RhdHVzX3N5bmMnLFxuICAgIG5vdGlmeV9pZDogdHJhZGUubm90aWZ5SWQgPz8gJycsXG4gICAgbm90aWZ5X3RpbWU6IGZvcm1hdENoaW5hVGltZShub3cpLFxuICAgIGNoYXJzZXQ6ICd1dGYtOCcsXG4gICAgdmVyc2lvbjogJzEuMCcsXG4gICAgYXBwX2lkOiBrZXlzLmFwcElkLFxuICAgIGF1dGhfYXBwX2lkOiBrZXlzLmFwcElkLFxuICAgIHNlbGxlcl9pZDoga2V5cy5zZWxsZXJJZCxcbiAgICBidXllcl9pZDogdHJhZGUucGFpZEJ5ID8/ICcnLFxuICAgIG91dF90cmFkZV9ubzogdHJhZGUub3V0VHJhZGVObyxcbiAgICB0cmFkZV9ubzogdHJhZGUudHJhZGVOTyxcbiAgICB0cmFkZV9zdGF0dXM6IHRyYWRlLnN0YXR1cyxcbiAgICBzdWJqZWN0OiB0cmFkZS5zdWJqZWN0LFxuICAgIHRvdGFsX2Ftb3VudDogdG90YWwsXG4gICAgcmVjZWlwdF9hbW91bnQ6IHRvdGFsLFxuICAgIGJ1eWVyX3BheV9hbW91bnQ6IHRvdGFsLFxuICAgIGdtdF9jcmVhdGU6IGZvcm1hdENoaW5hVGltZSh0cmFkZS5jcmVhdGVkQXQpLFxuICAgIGdtdF9wYXltZW50OiBmb3JtYXRDaGluYVRpbWUodHJhZGUucGFpZEF0ID8/IG5vdyksXG4gIH07XG4gIHJldHVybiBzaWduRm9ybShmb3JtLCBrZXlzLndhbGxldFByaXZhdGVLZXkpO1xufVxuXG4vKiogQWxpcGF5J3MgcGF5bWVudCBub3RpZmljYXRpb246IGEgc2lnbmVkIGZvcm0sIHRha2VuIHdoZW4gdGhlIGFuc3dlciBpcyBleGFjdGx5IGBzdWNjZXNzYC4gKi9cbmV4cG9ydCBjb25zdCBjcmVhdGVBbGlwYXlXcml0ZXIgPSAoa2V5czogU2FuZGJveEtleXMsIGNsb2NrOiBDbG9jayk6IE5vdGlmaWNhdGlvbldyaXRlciA9PiAoe1xuICB3cml0ZTogKHRyYWRlKSA9PiAoe1xuICAgIGhlYWRlcnM6IHsgJ2NvbnRlbnQtdHlwZSc6ICdhcHBsaWNhdGlvbi94LXd3dy1mb3JtLXVybGVuY29kZWQ7Y2hhcnNldD1VVEYtOCcgfSxcbiAgICBib2R5OiBuZXcgVVJMU2VhcmNoUGFyYW1zKGNyZWF0ZUZvcm0odHJhZGUsIGtleXMsIGNsb2NrLm5vdygpKSkudG9TdHJpbmcoKSxcbiAgfSksXG4gIGlzQWNjZXB0ZWQ6IChfc3RhdHVzLCBhbnN3ZXIpID0+IGFuc3dlciA9PT0gJ3N1Y2Nlc3MnLFxufSk7XG4iXSwibmFtZXMiOlsiY3JlYXRlQWxpcGF5V3JpdGVyIiwiY3JlYXRlRm9ybSIsInRyYWRlIiwia2V5cyIsIm5vdyIsInRvdGFsIiwidG9EZWNpbWFsIiwiYW1vdW50IiwiZm9ybSIsIm5vdGlmeV90eXBlIiwibm90aWZ5X2lkIiwibm90aWZ5SWQiLCJub3RpZnlfdGltZSIsImZvcm1hdENoaW5hVGltZSIsImNoYXJzZXQiLCJ2ZXJzaW9uIiwiYXBwX2lkIiwiYXBwSWQiLCJhdXRoX2FwcF9pZCIsInNlbGxlcl9pZCIsInNlbGxlcklkIiwiYnV5ZXJfaWQiLCJwYWlkQnkiLCJvdXRfdHJhZGVfbm8iLCJvdXRUcmFkZU5vIiwidHJhZGVfbm8iLCJ0cmFkZU5PIiwidHJhZGVfc3RhdHVzIiwic3RhdHVzIiwic3ViamVjdCIsInRvdGFsX2Ftb3VudCIsInJlY2VpcHRfYW1vdW50IiwiYnV5ZXJfcGF5X2Ftb3VudCIsImdtdF9jcmVhdGUiLCJjcmVhdGVkQXQiLCJnbXRfcGF5bWVudCIsInBhaWRBdCIsInNpZ25Gb3JtIiwid2FsbGV0UHJpdmF0ZUtleSIsImNsb2NrIiwid3JpdGUiLCJoZWFkZXJzIiwiYm9keSIsIlVSTFNlYXJjaFBhcmFtcyIsInRvU3RyaW5nIiwiaXNBY2NlcHRlZCIsIl9zdGF0dXMiLCJhbnN3ZXIiXSwibWFwcGluZ3MiOiI7Ozs7K0JBa0NhQTs7O2VBQUFBOzs7dUJBakNtQjt1QkFFTjs0QkFFRDtBQUd6QixTQUFTQyxXQUFXQyxLQUFtQixFQUFFQyxJQUFpQixFQUFFQyxHQUFXO0lBQ3JFLE1BQU1DLFFBQVFDLElBQUFBLGdCQUFTLEVBQUNKLE1BQU1LLE1BQU07SUFDcEMsTUFBTUMsT0FBK0I7UUFDbkNDLGFBQWE7UUFDYkMsV0FBV1IsTUFBTVMsUUFBUSxJQUFJO1FBQzdCQyxhQUFhQyxJQUFBQSxzQkFBZSxFQUFDVDtRQUM3QlUsU0FBUztRQUNUQyxTQUFTO1FBQ1RDLFFBQVFiLEtBQUtjLEtBQUs7UUFDbEJDLGFBQWFmLEtBQUtjLEtBQUs7UUFDdkJFLFdBQVdoQixLQUFLaUIsUUFBUTtRQUN4QkMsVUFBVW5CLE1BQU1vQixNQUFNLElBQUk7UUFDMUJDLGNBQWNyQixNQUFNc0IsVUFBVTtRQUM5QkMsVUFBVXZCLE1BQU13QixPQUFPO1FBQ3ZCQyxjQUFjekIsTUFBTTBCLE1BQU07UUFDMUJDLFNBQVMzQixNQUFNMkIsT0FBTztRQUN0QkMsY0FBY3pCO1FBQ2QwQixnQkFBZ0IxQjtRQUNoQjJCLGtCQUFrQjNCO1FBQ2xCNEIsWUFBWXBCLElBQUFBLHNCQUFlLEVBQUNYLE1BQU1nQyxTQUFTO1FBQzNDQyxhQUFhdEIsSUFBQUEsc0JBQWUsRUFBQ1gsTUFBTWtDLE1BQU0sSUFBSWhDO0lBQy9DO0lBQ0EsT0FBT2lDLElBQUFBLG9CQUFRLEVBQUM3QixNQUFNTCxLQUFLbUMsZ0JBQWdCO0FBQzdDO0FBR08sTUFBTXRDLHFCQUFxQixDQUFDRyxNQUFtQm9DLFFBQXNDLENBQUE7UUFDMUZDLE9BQU8sQ0FBQ3RDLFFBQVcsQ0FBQTtnQkFDakJ1QyxTQUFTO29CQUFFLGdCQUFnQjtnQkFBa0Q7Z0JBQzdFQyxNQUFNLElBQUlDLGdCQUFnQjFDLFdBQVdDLE9BQU9DLE1BQU1vQyxNQUFNbkMsR0FBRyxLQUFLd0MsUUFBUTtZQUMxRSxDQUFBO1FBQ0FDLFlBQVksQ0FBQ0MsU0FBU0MsU0FBV0EsV0FBVztJQUM5QyxDQUFBIn0=