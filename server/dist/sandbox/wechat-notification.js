"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get createWechatWriter () {
        return createWechatWriter;
    },
    get writeNotification () {
        return writeNotification;
    }
});
const _clock = require("../clock");
const _wechatresource = require("../merchant/wallet/wechat-resource");
const _wechatsignatures = require("./wechat-signatures");
const _wechattrade = require("./wechat-trade");
/** A refund as a notification tells it: with other names than the answer to a question has. */ function toNotice(trade, refund, keys, now) {
    const { status, amount, ...told } = (0, _wechattrade.toRefund)(trade, refund, now);
    const { total, refund: refunded } = amount;
    return {
        ...told,
        mchid: keys.mchId,
        refund_status: status,
        user_received_account: '支付用户零钱',
        amount: {
            total,
            refund: refunded,
            payer_total: total,
            payer_refund: refunded
        }
    };
}
function writeNotification(notice, keys, ports) {
    const { id, event, originalType, content } = notice;
    const nonce = ports.random(6).toString('hex');
    const encryption = {
        nonce,
        associatedData: originalType
    };
    const body = JSON.stringify({
        id,
        create_time: (0, _clock.formatOffsetTime)(ports.clock.now()),
        resource_type: 'encrypt-resource',
        event_type: event,
        summary: event,
        resource: {
            original_type: originalType,
            ...(0, _wechatresource.encryptResource)(JSON.stringify(content), encryption, keys.apiV3Key)
        }
    });
    return {
        headers: {
            'content-type': 'application/json',
            ...(0, _wechatsignatures.signForMerchant)(body, keys, ports)
        },
        body
    };
}
const createWechatWriter = (keys, ports)=>({
        write: (trade, _url, refund)=>writeNotification(refund ? {
                id: `refund-${refund.refundNo}`,
                event: refund.abnormal ? 'REFUND.ABNORMAL' : 'REFUND.SUCCESS',
                originalType: 'refund',
                content: toNotice(trade, refund, keys, ports.clock.now())
            } : {
                id: trade.notifyId ?? '',
                event: 'TRANSACTION.SUCCESS',
                originalType: 'transaction',
                content: {
                    ...(0, _wechattrade.toTransaction)(trade, keys),
                    trade_state: 'SUCCESS'
                }
            }, keys, ports),
        isAccepted: (status)=>status === 200 || status === 204
    });

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3dlY2hhdC1ub3RpZmljYXRpb24udHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgZm9ybWF0T2Zmc2V0VGltZSB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB0eXBlIHsgQ2xvY2ssIFJhbmRvbUJ5dGVzIH0gZnJvbSAnLi4vY2xvY2snO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94S2V5cyB9IGZyb20gJy4uL2tleXMnO1xuaW1wb3J0IHsgZW5jcnlwdFJlc291cmNlIH0gZnJvbSAnLi4vbWVyY2hhbnQvd2FsbGV0L3dlY2hhdC1yZXNvdXJjZSc7XG5pbXBvcnQgdHlwZSB7IE5vdGlmaWNhdGlvbldyaXRlciB9IGZyb20gJy4vbm90aWZpZXInO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94UmVmdW5kLCBTYW5kYm94VHJhZGUgfSBmcm9tICcuL3RyYWRlJztcbmltcG9ydCB7IHNpZ25Gb3JNZXJjaGFudCB9IGZyb20gJy4vd2VjaGF0LXNpZ25hdHVyZXMnO1xuaW1wb3J0IHsgdG9SZWZ1bmQsIHRvVHJhbnNhY3Rpb24gfSBmcm9tICcuL3dlY2hhdC10cmFkZSc7XG5cbi8qKiBBIHJlZnVuZCBhcyBhIG5vdGlmaWNhdGlvbiB0ZWxscyBpdDogd2l0aCBvdGhlciBuYW1lcyB0aGFuIHRoZSBhbnN3ZXIgdG8gYSBxdWVzdGlvbiBoYXMuICovXG5mdW5jdGlvbiB0b05vdGljZSh0cmFkZTogU2FuZGJveFRyYWRlLCByZWZ1bmQ6IFNhbmRib3hSZWZ1bmQsIGtleXM6IFNhbmRib3hLZXlzLCBub3c6IG51bWJlcikge1xuICBjb25zdCB7IHN0YXR1cywgYW1vdW50LCAuLi50b2xkIH0gPSB0b1JlZnVuZCh0cmFkZSwgcmVmdW5kLCBub3cpO1xuICBjb25zdCB7IHRvdGFsLCByZWZ1bmQ6IHJlZnVuZGVkIH0gPSBhbW91bnQ7XG4gIHJldHVybiB7XG4gICAgLi4udG9sZCxcbiAgICBtY2hpZDoga2V5cy5tY2hJZCxcbiAgICByZWZ1bmRfc3RhdHVzOiBzdGF0dXMsXG4gICAgdXNlcl9yZWNlaXZlZF9hY2NvdW50OiAn5pSv5LuY55So5oi36Zu26ZKxJyxcbiAgICBhbW91bnQ6IHsgdG90YWwsIHJlZnVuZDogcmVmdW5kZWQsIHBheWVyX3RvdGFsOiB0b3RhbCwgcGF5ZXJfcmVmdW5kOiByZWZ1bmRlZCB9LFxuICB9O1xufVxuXG4vKiogU2lnbnMgYW5kIGVuY3J5cHRzIGEgbm90aWZpY2F0aW9uIGFzIFdlQ2hhdCBQYXkgc2VuZHMgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVOb3RpZmljYXRpb24oXG4gIG5vdGljZTogeyBpZDogc3RyaW5nOyBldmVudDogc3RyaW5nOyBvcmlnaW5hbFR5cGU6IHN0cmluZzsgY29udGVudDogdW5rbm93biB9LFxuICBrZXlzOiBTYW5kYm94S2V5cyxcbiAgcG9ydHM6IHsgY2xvY2s6IENsb2NrOyByYW5kb206IFJhbmRvbUJ5dGVzIH0sXG4pOiB7IGhlYWRlcnM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz47IGJvZHk6IHN0cmluZyB9IHtcbiAgY29uc3QgeyBpZCwgZXZlbnQsIG9yaWdpbmFsVHlwZSwgY29udGVudCB9ID0gbm90aWNlO1xuICBjb25zdCBub25jZSA9IHBvcnRzLnJhbmRvbSg2KS50b1N0cmluZygnaGV4Jyk7XG4gIGNvbnN0IGVuY3J5cHRpb24gPSB7IG5vbmNlLCBhc3NvY2lhdGVkRGF0YTogb3JpZ2luYWxUeXBlIH07XG4gIGNvbnN0IGJvZHkgPSBKU09OLnN0cmluZ2lmeSh7XG4gICAgaWQsXG4gICAgY3JlYXRlX3RpbWU6IGZvcm1hdE9mZnNldFRpbWUocG9ydHMuY2xvY2subm93KCkpLFxuICAgIHJlc291cmNlX3R5cGU6ICdlbmNyeXB0LXJlc291cmNlJyxcbiAgICBldmVudF90eXBlOiBldmVudCxcbiAgICBzdW1tYXJ5OiBldmVudCxcbiAgICByZXNvdXJjZToge1xuICAgICAgb3JpZ2luYWxfdHlwZTogb3JpZ2luYWxUeXBlLFxuICAgICAgLi4uZW5jcnlwdFJlc291cmNlKEpTT04uc3RyaW5naWZ5KGNvbnRlbnQpLCBlbmNyeXB0aW9uLCBrZXlzLmFwaVYzS2V5KSxcbiAgICB9LFxuICB9KTtcbiAgcmV0dXJuIHtcbiAgICBoZWFkZXJzOiB7ICdjb250ZW50LXR5cGUnOiAnYXBwbGljYXRpb24vanNvbicsIC4uLnNpZ25Gb3JNZXJjaGFudChib2R5LCBrZXlzLCBwb3J0cykgfSxcbiAgICBib2R5LFxuICB9O1xufVxuXG4vKiogV2VDaGF0IFBheSdzIG5vdGlmaWNhdGlvbnMgb2YgcGF5bWVudHMgYW5kIHJlZnVuZHMsIHRha2VuIHdoZW4gdGhlIGFuc3dlcidzIHN0YXR1cyBpcyAyMDAgb3IgMjA0LiAqL1xuZXhwb3J0IGNvbnN0IGNyZWF0ZVdlY2hhdFdyaXRlciA9IChcbiAga2V5czogU2FuZGJveEtleXMsXG4gIHBvcnRzOiB7IGNsb2NrOiBDbG9jazsgcmFuZG9tOiBSYW5kb21CeXRlcyB9LFxuKTogTm90aWZpY2F0aW9uV3JpdGVyID0+ICh7XG4gIHdyaXRlOiAodHJhZGUsIF91cmwsIHJlZnVuZCkgPT5cbiAgICB3cml0ZU5vdGlmaWNhdGlvbihcbiAgICAgIHJlZnVuZFxuICAgICAgICA/IHtcbiAgICAgICAgICAgIGlkOiBgcmVmdW5kLSR7cmVmdW5kLnJlZnVuZE5vfWAsXG4gICAgICAgICAgICBldmVudDogcmVmdW5kLmFibm9ybWFsID8gJ1JFRlVORC5BQk5PUk1BTCcgOiAnUkVGVU5ELlNVQ0NFU1MnLFxuICAgICAgICAgICAgb3JpZ2luYWxUeXBlOiAncmVmdW5kJyxcbiAgICAgICAgICAgIGNvbnRlbnQ6IHRvTm90aWNlKHRyYWRlLCByZWZ1bmQsIGtleXMsIHBvcnRzLmNsb2NrLm5vdygpKSxcbiAgICAgICAgICB9XG4gICAgICAgIDoge1xuICAgICAgICAgICAgaWQ6IHRyYWRlLm5vdGlmeUlkID8/ICcnLFxuICAgICAgICAgICAgZXZlbnQ6ICdUUkFOU0FDVElPTi5TVUNDRVNTJyxcbiAgICAgICAgICAgIG9yaWdpbmFsVHlwZTogJ3RyYW5zYWN0aW9uJyxcbiAgICAgICAgICAgIGNvbnRlbnQ6IHsgLi4udG9UcmFuc2FjdGlvbih0cmFkZSwga2V5cyksIHRyYWRlX3N0YXRlOiAnU1VDQ0VTUycgfSxcbiAgICAgICAgICB9LFxuICAgICAga2V5cyxcbiAgICAgIHBvcnRzLFxuICAgICksXG4gIGlzQWNjZXB0ZWQ6IChzdGF0dXMpID0+IHN0YXR1cyA9PT0gMjAwIHx8IHN0YXR1cyA9PT0gMjA0LFxufSk7XG4iXSwibmFtZXMiOlsiY3JlYXRlV2VjaGF0V3JpdGVyIiwid3JpdGVOb3RpZmljYXRpb24iLCJ0b05vdGljZSIsInRyYWRlIiwicmVmdW5kIiwia2V5cyIsIm5vdyIsInN0YXR1cyIsImFtb3VudCIsInRvbGQiLCJ0b1JlZnVuZCIsInRvdGFsIiwicmVmdW5kZWQiLCJtY2hpZCIsIm1jaElkIiwicmVmdW5kX3N0YXR1cyIsInVzZXJfcmVjZWl2ZWRfYWNjb3VudCIsInBheWVyX3RvdGFsIiwicGF5ZXJfcmVmdW5kIiwibm90aWNlIiwicG9ydHMiLCJpZCIsImV2ZW50Iiwib3JpZ2luYWxUeXBlIiwiY29udGVudCIsIm5vbmNlIiwicmFuZG9tIiwidG9TdHJpbmciLCJlbmNyeXB0aW9uIiwiYXNzb2NpYXRlZERhdGEiLCJib2R5IiwiSlNPTiIsInN0cmluZ2lmeSIsImNyZWF0ZV90aW1lIiwiZm9ybWF0T2Zmc2V0VGltZSIsImNsb2NrIiwicmVzb3VyY2VfdHlwZSIsImV2ZW50X3R5cGUiLCJzdW1tYXJ5IiwicmVzb3VyY2UiLCJvcmlnaW5hbF90eXBlIiwiZW5jcnlwdFJlc291cmNlIiwiYXBpVjNLZXkiLCJoZWFkZXJzIiwic2lnbkZvck1lcmNoYW50Iiwid3JpdGUiLCJfdXJsIiwicmVmdW5kTm8iLCJhYm5vcm1hbCIsIm5vdGlmeUlkIiwidG9UcmFuc2FjdGlvbiIsInRyYWRlX3N0YXRlIiwiaXNBY2NlcHRlZCJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFpRGFBO2VBQUFBOztRQTFCR0M7ZUFBQUE7Ozt1QkF2QmlCO2dDQUdEO2tDQUdBOzZCQUNRO0FBRXhDLDZGQUE2RixHQUM3RixTQUFTQyxTQUFTQyxLQUFtQixFQUFFQyxNQUFxQixFQUFFQyxJQUFpQixFQUFFQyxHQUFXO0lBQzFGLE1BQU0sRUFBRUMsTUFBTSxFQUFFQyxNQUFNLEVBQUUsR0FBR0MsTUFBTSxHQUFHQyxJQUFBQSxxQkFBUSxFQUFDUCxPQUFPQyxRQUFRRTtJQUM1RCxNQUFNLEVBQUVLLEtBQUssRUFBRVAsUUFBUVEsUUFBUSxFQUFFLEdBQUdKO0lBQ3BDLE9BQU87UUFDTCxHQUFHQyxJQUFJO1FBQ1BJLE9BQU9SLEtBQUtTLEtBQUs7UUFDakJDLGVBQWVSO1FBQ2ZTLHVCQUF1QjtRQUN2QlIsUUFBUTtZQUFFRztZQUFPUCxRQUFRUTtZQUFVSyxhQUFhTjtZQUFPTyxjQUFjTjtRQUFTO0lBQ2hGO0FBQ0Y7QUFHTyxTQUFTWCxrQkFDZGtCLE1BQTZFLEVBQzdFZCxJQUFpQixFQUNqQmUsS0FBNEM7SUFFNUMsTUFBTSxFQUFFQyxFQUFFLEVBQUVDLEtBQUssRUFBRUMsWUFBWSxFQUFFQyxPQUFPLEVBQUUsR0FBR0w7SUFDN0MsTUFBTU0sUUFBUUwsTUFBTU0sTUFBTSxDQUFDLEdBQUdDLFFBQVEsQ0FBQztJQUN2QyxNQUFNQyxhQUFhO1FBQUVIO1FBQU9JLGdCQUFnQk47SUFBYTtJQUN6RCxNQUFNTyxPQUFPQyxLQUFLQyxTQUFTLENBQUM7UUFDMUJYO1FBQ0FZLGFBQWFDLElBQUFBLHVCQUFnQixFQUFDZCxNQUFNZSxLQUFLLENBQUM3QixHQUFHO1FBQzdDOEIsZUFBZTtRQUNmQyxZQUFZZjtRQUNaZ0IsU0FBU2hCO1FBQ1RpQixVQUFVO1lBQ1JDLGVBQWVqQjtZQUNmLEdBQUdrQixJQUFBQSwrQkFBZSxFQUFDVixLQUFLQyxTQUFTLENBQUNSLFVBQVVJLFlBQVl2QixLQUFLcUMsUUFBUSxDQUFDO1FBQ3hFO0lBQ0Y7SUFDQSxPQUFPO1FBQ0xDLFNBQVM7WUFBRSxnQkFBZ0I7WUFBb0IsR0FBR0MsSUFBQUEsaUNBQWUsRUFBQ2QsTUFBTXpCLE1BQU1lLE1BQU07UUFBQztRQUNyRlU7SUFDRjtBQUNGO0FBR08sTUFBTTlCLHFCQUFxQixDQUNoQ0ssTUFDQWUsUUFDd0IsQ0FBQTtRQUN4QnlCLE9BQU8sQ0FBQzFDLE9BQU8yQyxNQUFNMUMsU0FDbkJILGtCQUNFRyxTQUNJO2dCQUNFaUIsSUFBSSxDQUFDLE9BQU8sRUFBRWpCLE9BQU8yQyxRQUFRLEVBQUU7Z0JBQy9CekIsT0FBT2xCLE9BQU80QyxRQUFRLEdBQUcsb0JBQW9CO2dCQUM3Q3pCLGNBQWM7Z0JBQ2RDLFNBQVN0QixTQUFTQyxPQUFPQyxRQUFRQyxNQUFNZSxNQUFNZSxLQUFLLENBQUM3QixHQUFHO1lBQ3hELElBQ0E7Z0JBQ0VlLElBQUlsQixNQUFNOEMsUUFBUSxJQUFJO2dCQUN0QjNCLE9BQU87Z0JBQ1BDLGNBQWM7Z0JBQ2RDLFNBQVM7b0JBQUUsR0FBRzBCLElBQUFBLDBCQUFhLEVBQUMvQyxPQUFPRSxLQUFLO29CQUFFOEMsYUFBYTtnQkFBVTtZQUNuRSxHQUNKOUMsTUFDQWU7UUFFSmdDLFlBQVksQ0FBQzdDLFNBQVdBLFdBQVcsT0FBT0EsV0FBVztJQUN2RCxDQUFBIn0=