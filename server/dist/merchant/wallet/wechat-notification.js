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
    get readAmount () {
        return readAmount;
    },
    get readWechatNotification () {
        return readWechatNotification;
    }
});
const _money = require("../../money");
const _wechatclient = require("./wechat-client");
const _wechatresource = require("./wechat-resource");
const _wechatsignature = require("./wechat-signature");
const REFUND_EVENTS = new Set([
    'REFUND.SUCCESS',
    'REFUND.ABNORMAL',
    'REFUND.CLOSED'
]);
const refused = (reason)=>({
        outcome: 'refused',
        reason
    });
/** A text that is not empty, or `undefined`. */ function optionalText(content, name) {
    const value = content[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function optionalContent(content, name) {
    const value = content[name];
    return typeof value === 'object' && value !== null ? value : undefined;
}
/** The decrypted part, when the notification has one that the merchant's key opens. */ function openResource(notification, apiV3Key) {
    const resource = optionalContent(notification, 'resource');
    if (!resource) return undefined;
    const text = (0, _wechatresource.decryptResource)({
        algorithm: optionalText(resource, 'algorithm') ?? '',
        ciphertext: optionalText(resource, 'ciphertext') ?? '',
        nonce: optionalText(resource, 'nonce') ?? '',
        associated_data: optionalText(resource, 'associated_data') ?? ''
    }, apiV3Key);
    return text === undefined ? undefined : (0, _wechatclient.readContent)(text);
}
function readPayment(notifyId, payment, { appId, mchId }) {
    if (payment['appid'] !== appId) return refused('appid');
    if (payment['mchid'] !== mchId) return refused('mchid');
    if (payment['trade_state'] !== 'SUCCESS') return refused('trade_state');
    const paid = optionalContent(payment, 'amount');
    const amount = paid && readAmount(paid, 'total');
    if (!paid || amount === undefined) return refused('amount');
    const currency = optionalText(paid, 'currency');
    if (currency === undefined) return refused('currency');
    const outTradeNo = optionalText(payment, 'out_trade_no');
    const tradeNo = optionalText(payment, 'transaction_id');
    if (outTradeNo === undefined || tradeNo === undefined) return refused('resource');
    return {
        outcome: 'paid',
        payment: {
            notifyId,
            outTradeNo,
            tradeNo,
            amount,
            currency,
            walletStatus: 'SUCCESS'
        }
    };
}
function readAmount(content, name) {
    const value = content[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
    return value >= 1 && value <= _money.MAX_AMOUNT ? value : undefined;
}
function readWechatNotification({ headers, body }, options, now) {
    const header = (end)=>{
        const value = headers[`wechatpay-${end}`];
        return typeof value === 'string' ? value : '';
    };
    const forgery = (0, _wechatsignature.findForgery)({
        timestamp: header('timestamp'),
        nonce: header('nonce'),
        signature: header('signature'),
        serial: header('serial')
    }, body, options, now);
    if (forgery) return refused(forgery);
    const notification = (0, _wechatclient.readContent)(body);
    const notifyId = notification && optionalText(notification, 'id');
    if (!notification || notifyId === undefined) return refused('body');
    const event = optionalText(notification, 'event_type') ?? '';
    if (event !== 'TRANSACTION.SUCCESS' && !REFUND_EVENTS.has(event)) return refused('event_type');
    const resource = openResource(notification, options.apiV3Key);
    if (!resource) return refused('resource');
    if (event === 'TRANSACTION.SUCCESS') return readPayment(notifyId, resource, options);
    if (resource['mchid'] !== options.mchId) return refused('mchid');
    const refundNo = optionalText(resource, 'out_refund_no');
    return refundNo === undefined ? refused('resource') : {
        outcome: 'refund',
        refundNo
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvd2VjaGF0LW5vdGlmaWNhdGlvbi50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBNQVhfQU1PVU5UIH0gZnJvbSAnLi4vLi4vbW9uZXknO1xuaW1wb3J0IHR5cGUgeyBOb3RpZmljYXRpb25SZWFkaW5nLCBSYXdOb3RpZmljYXRpb24gfSBmcm9tICcuL3Byb3ZpZGVyJztcbmltcG9ydCB7IHJlYWRDb250ZW50IH0gZnJvbSAnLi93ZWNoYXQtY2xpZW50JztcbmltcG9ydCB0eXBlIHsgQ29udGVudCB9IGZyb20gJy4vd2VjaGF0LWNsaWVudCc7XG5pbXBvcnQgeyBkZWNyeXB0UmVzb3VyY2UgfSBmcm9tICcuL3dlY2hhdC1yZXNvdXJjZSc7XG5pbXBvcnQgeyBmaW5kRm9yZ2VyeSB9IGZyb20gJy4vd2VjaGF0LXNpZ25hdHVyZSc7XG5pbXBvcnQgdHlwZSB7IFdlY2hhdElkZW50aXR5IH0gZnJvbSAnLi93ZWNoYXQtc2lnbmF0dXJlJztcblxuZXhwb3J0IGludGVyZmFjZSBOb3RpZmljYXRpb25PcHRpb25zIGV4dGVuZHMgV2VjaGF0SWRlbnRpdHkge1xuICBhcHBJZDogc3RyaW5nO1xuICBtY2hJZDogc3RyaW5nO1xuICBhcGlWM0tleTogc3RyaW5nO1xufVxuXG5jb25zdCBSRUZVTkRfRVZFTlRTID0gbmV3IFNldChbJ1JFRlVORC5TVUNDRVNTJywgJ1JFRlVORC5BQk5PUk1BTCcsICdSRUZVTkQuQ0xPU0VEJ10pO1xuXG5jb25zdCByZWZ1c2VkID0gKHJlYXNvbjogc3RyaW5nKTogTm90aWZpY2F0aW9uUmVhZGluZyA9PiAoeyBvdXRjb21lOiAncmVmdXNlZCcsIHJlYXNvbiB9KTtcblxuLyoqIEEgdGV4dCB0aGF0IGlzIG5vdCBlbXB0eSwgb3IgYHVuZGVmaW5lZGAuICovXG5mdW5jdGlvbiBvcHRpb25hbFRleHQoY29udGVudDogQ29udGVudCwgbmFtZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdmFsdWUgPSBjb250ZW50W25hbWVdO1xuICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyAmJiB2YWx1ZSAhPT0gJycgPyB2YWx1ZSA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gb3B0aW9uYWxDb250ZW50KGNvbnRlbnQ6IENvbnRlbnQsIG5hbWU6IHN0cmluZyk6IENvbnRlbnQgfCB1bmRlZmluZWQge1xuICBjb25zdCB2YWx1ZSA9IGNvbnRlbnRbbmFtZV07XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09ICdvYmplY3QnICYmIHZhbHVlICE9PSBudWxsID8gKHZhbHVlIGFzIENvbnRlbnQpIDogdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIGRlY3J5cHRlZCBwYXJ0LCB3aGVuIHRoZSBub3RpZmljYXRpb24gaGFzIG9uZSB0aGF0IHRoZSBtZXJjaGFudCdzIGtleSBvcGVucy4gKi9cbmZ1bmN0aW9uIG9wZW5SZXNvdXJjZShub3RpZmljYXRpb246IENvbnRlbnQsIGFwaVYzS2V5OiBzdHJpbmcpOiBDb250ZW50IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcmVzb3VyY2UgPSBvcHRpb25hbENvbnRlbnQobm90aWZpY2F0aW9uLCAncmVzb3VyY2UnKTtcbiAgaWYgKCFyZXNvdXJjZSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgdGV4dCA9IGRlY3J5cHRSZXNvdXJjZShcbiAgICB7XG4gICAgICBhbGdvcml0aG06IG9wdGlvbmFsVGV4dChyZXNvdXJjZSwgJ2FsZ29yaXRobScpID8/ICcnLFxuICAgICAgY2lwaGVydGV4dDogb3B0aW9uYWxUZXh0KHJlc291cmNlLCAnY2lwaGVydGV4dCcpID8/ICcnLFxuICAgICAgbm9uY2U6IG9wdGlvbmFsVGV4dChyZXNvdXJjZSwgJ25vbmNlJykgPz8gJycsXG4gICAgICBhc3NvY2lhdGVkX2RhdGE6IG9wdGlvbmFsVGV4dChyZXNvdXJjZSwgJ2Fzc29jaWF0ZWRfZGF0YScpID8/ICcnLFxuICAgIH0sXG4gICAgYXBpVjNLZXksXG4gICk7XG4gIHJldHVybiB0ZXh0ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZWFkQ29udGVudCh0ZXh0KTtcbn1cblxuZnVuY3Rpb24gcmVhZFBheW1lbnQoXG4gIG5vdGlmeUlkOiBzdHJpbmcsXG4gIHBheW1lbnQ6IENvbnRlbnQsXG4gIHsgYXBwSWQsIG1jaElkIH06IE5vdGlmaWNhdGlvbk9wdGlvbnMsXG4pOiBOb3RpZmljYXRpb25SZWFkaW5nIHtcbiAgaWYgKHBheW1lbnRbJ2FwcGlkJ10gIT09IGFwcElkKSByZXR1cm4gcmVmdXNlZCgnYXBwaWQnKTtcbiAgaWYgKHBheW1lbnRbJ21jaGlkJ10gIT09IG1jaElkKSByZXR1cm4gcmVmdXNlZCgnbWNoaWQnKTtcbiAgaWYgKHBheW1lbnRbJ3RyYWRlX3N0YXRlJ10gIT09ICdTVUNDRVNTJykgcmV0dXJuIHJlZnVzZWQoJ3RyYWRlX3N0YXRlJyk7XG4gIGNvbnN0IHBhaWQgPSBvcHRpb25hbENvbnRlbnQocGF5bWVudCwgJ2Ftb3VudCcpO1xuICBjb25zdCBhbW91bnQgPSBwYWlkICYmIHJlYWRBbW91bnQocGFpZCwgJ3RvdGFsJyk7XG4gIGlmICghcGFpZCB8fCBhbW91bnQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHJlZnVzZWQoJ2Ftb3VudCcpO1xuICBjb25zdCBjdXJyZW5jeSA9IG9wdGlvbmFsVGV4dChwYWlkLCAnY3VycmVuY3knKTtcbiAgaWYgKGN1cnJlbmN5ID09PSB1bmRlZmluZWQpIHJldHVybiByZWZ1c2VkKCdjdXJyZW5jeScpO1xuICBjb25zdCBvdXRUcmFkZU5vID0gb3B0aW9uYWxUZXh0KHBheW1lbnQsICdvdXRfdHJhZGVfbm8nKTtcbiAgY29uc3QgdHJhZGVObyA9IG9wdGlvbmFsVGV4dChwYXltZW50LCAndHJhbnNhY3Rpb25faWQnKTtcbiAgaWYgKG91dFRyYWRlTm8gPT09IHVuZGVmaW5lZCB8fCB0cmFkZU5vID09PSB1bmRlZmluZWQpIHJldHVybiByZWZ1c2VkKCdyZXNvdXJjZScpO1xuICByZXR1cm4ge1xuICAgIG91dGNvbWU6ICdwYWlkJyxcbiAgICBwYXltZW50OiB7IG5vdGlmeUlkLCBvdXRUcmFkZU5vLCB0cmFkZU5vLCBhbW91bnQsIGN1cnJlbmN5LCB3YWxsZXRTdGF0dXM6ICdTVUNDRVNTJyB9LFxuICB9O1xufVxuXG4vKiogRmVuIGFzIGEgSlNPTiBudW1iZXI7IGFueXRoaW5nIHRoYXQgaXMgbm90IGV4YWN0bHkgYW4gYW1vdW50IGlzIGB1bmRlZmluZWRgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRBbW91bnQoY29udGVudDogQ29udGVudCwgbmFtZTogc3RyaW5nKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdmFsdWUgPSBjb250ZW50W25hbWVdO1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnbnVtYmVyJyB8fCAhTnVtYmVyLmlzU2FmZUludGVnZXIodmFsdWUpKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gdmFsdWUgPj0gMSAmJiB2YWx1ZSA8PSBNQVhfQU1PVU5UID8gdmFsdWUgOiB1bmRlZmluZWQ7XG59XG5cbi8qKlxuICogUmVhZHMgd2hhdCBXZUNoYXQgUGF5IHBvc3RzIGFib3V0IGEgcGF5bWVudCAocGF5LndlaXhpbi5xcS5jb20vZG9jL3YzL21lcmNoYW50LzQwMTI3OTE5MDIpIG9yIGEgcmVmdW5kXG4gKiAocGF5LndlaXhpbi5xcS5jb20vd2lraS9kb2MvYXBpdjMvYXBpcy9jaGFwdGVyM18xXzExLnNodG1sKTogc2lnbmF0dXJlIGFuZCBhZ2UgZmlyc3QsIHRoZW4gdGhlIGVuY3J5cHRlZCBwYXJ0LCB0aGVuXG4gKiB3aG9zZSBpdCBpcy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRXZWNoYXROb3RpZmljYXRpb24oXG4gIHsgaGVhZGVycywgYm9keSB9OiBSYXdOb3RpZmljYXRpb24sXG4gIG9wdGlvbnM6IE5vdGlmaWNhdGlvbk9wdGlvbnMsXG4gIG5vdzogbnVtYmVyLFxuKTogTm90aWZpY2F0aW9uUmVhZGluZyB7XG4gIGNvbnN0IGhlYWRlciA9IChlbmQ6IHN0cmluZyk6IHN0cmluZyA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSBoZWFkZXJzW2B3ZWNoYXRwYXktJHtlbmR9YF07XG4gICAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyB2YWx1ZSA6ICcnO1xuICB9O1xuICBjb25zdCBmb3JnZXJ5ID0gZmluZEZvcmdlcnkoXG4gICAge1xuICAgICAgdGltZXN0YW1wOiBoZWFkZXIoJ3RpbWVzdGFtcCcpLFxuICAgICAgbm9uY2U6IGhlYWRlcignbm9uY2UnKSxcbiAgICAgIHNpZ25hdHVyZTogaGVhZGVyKCdzaWduYXR1cmUnKSxcbiAgICAgIHNlcmlhbDogaGVhZGVyKCdzZXJpYWwnKSxcbiAgICB9LFxuICAgIGJvZHksXG4gICAgb3B0aW9ucyxcbiAgICBub3csXG4gICk7XG4gIGlmIChmb3JnZXJ5KSByZXR1cm4gcmVmdXNlZChmb3JnZXJ5KTtcbiAgY29uc3Qgbm90aWZpY2F0aW9uID0gcmVhZENvbnRlbnQoYm9keSk7XG4gIGNvbnN0IG5vdGlmeUlkID0gbm90aWZpY2F0aW9uICYmIG9wdGlvbmFsVGV4dChub3RpZmljYXRpb24sICdpZCcpO1xuICBpZiAoIW5vdGlmaWNhdGlvbiB8fCBub3RpZnlJZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gcmVmdXNlZCgnYm9keScpO1xuICBjb25zdCBldmVudCA9IG9wdGlvbmFsVGV4dChub3RpZmljYXRpb24sICdldmVudF90eXBlJykgPz8gJyc7XG4gIGlmIChldmVudCAhPT0gJ1RSQU5TQUNUSU9OLlNVQ0NFU1MnICYmICFSRUZVTkRfRVZFTlRTLmhhcyhldmVudCkpIHJldHVybiByZWZ1c2VkKCdldmVudF90eXBlJyk7XG4gIGNvbnN0IHJlc291cmNlID0gb3BlblJlc291cmNlKG5vdGlmaWNhdGlvbiwgb3B0aW9ucy5hcGlWM0tleSk7XG4gIGlmICghcmVzb3VyY2UpIHJldHVybiByZWZ1c2VkKCdyZXNvdXJjZScpO1xuICBpZiAoZXZlbnQgPT09ICdUUkFOU0FDVElPTi5TVUNDRVNTJykgcmV0dXJuIHJlYWRQYXltZW50KG5vdGlmeUlkLCByZXNvdXJjZSwgb3B0aW9ucyk7XG4gIGlmIChyZXNvdXJjZVsnbWNoaWQnXSAhPT0gb3B0aW9ucy5tY2hJZCkgcmV0dXJuIHJlZnVzZWQoJ21jaGlkJyk7XG4gIGNvbnN0IHJlZnVuZE5vID0gb3B0aW9uYWxUZXh0KHJlc291cmNlLCAnb3V0X3JlZnVuZF9ubycpO1xuICByZXR1cm4gcmVmdW5kTm8gPT09IHVuZGVmaW5lZCA/IHJlZnVzZWQoJ3Jlc291cmNlJykgOiB7IG91dGNvbWU6ICdyZWZ1bmQnLCByZWZ1bmRObyB9O1xufVxuIl0sIm5hbWVzIjpbInJlYWRBbW91bnQiLCJyZWFkV2VjaGF0Tm90aWZpY2F0aW9uIiwiUkVGVU5EX0VWRU5UUyIsIlNldCIsInJlZnVzZWQiLCJyZWFzb24iLCJvdXRjb21lIiwib3B0aW9uYWxUZXh0IiwiY29udGVudCIsIm5hbWUiLCJ2YWx1ZSIsInVuZGVmaW5lZCIsIm9wdGlvbmFsQ29udGVudCIsIm9wZW5SZXNvdXJjZSIsIm5vdGlmaWNhdGlvbiIsImFwaVYzS2V5IiwicmVzb3VyY2UiLCJ0ZXh0IiwiZGVjcnlwdFJlc291cmNlIiwiYWxnb3JpdGhtIiwiY2lwaGVydGV4dCIsIm5vbmNlIiwiYXNzb2NpYXRlZF9kYXRhIiwicmVhZENvbnRlbnQiLCJyZWFkUGF5bWVudCIsIm5vdGlmeUlkIiwicGF5bWVudCIsImFwcElkIiwibWNoSWQiLCJwYWlkIiwiYW1vdW50IiwiY3VycmVuY3kiLCJvdXRUcmFkZU5vIiwidHJhZGVObyIsIndhbGxldFN0YXR1cyIsIk51bWJlciIsImlzU2FmZUludGVnZXIiLCJNQVhfQU1PVU5UIiwiaGVhZGVycyIsImJvZHkiLCJvcHRpb25zIiwibm93IiwiaGVhZGVyIiwiZW5kIiwiZm9yZ2VyeSIsImZpbmRGb3JnZXJ5IiwidGltZXN0YW1wIiwic2lnbmF0dXJlIiwic2VyaWFsIiwiZXZlbnQiLCJoYXMiLCJyZWZ1bmRObyJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFvRWdCQTtlQUFBQTs7UUFXQUM7ZUFBQUE7Ozt1QkEvRVc7OEJBRUM7Z0NBRUk7aUNBQ0o7QUFTNUIsTUFBTUMsZ0JBQWdCLElBQUlDLElBQUk7SUFBQztJQUFrQjtJQUFtQjtDQUFnQjtBQUVwRixNQUFNQyxVQUFVLENBQUNDLFNBQXlDLENBQUE7UUFBRUMsU0FBUztRQUFXRDtJQUFPLENBQUE7QUFFdkYsOENBQThDLEdBQzlDLFNBQVNFLGFBQWFDLE9BQWdCLEVBQUVDLElBQVk7SUFDbEQsTUFBTUMsUUFBUUYsT0FBTyxDQUFDQyxLQUFLO0lBQzNCLE9BQU8sT0FBT0MsVUFBVSxZQUFZQSxVQUFVLEtBQUtBLFFBQVFDO0FBQzdEO0FBRUEsU0FBU0MsZ0JBQWdCSixPQUFnQixFQUFFQyxJQUFZO0lBQ3JELE1BQU1DLFFBQVFGLE9BQU8sQ0FBQ0MsS0FBSztJQUMzQixPQUFPLE9BQU9DLFVBQVUsWUFBWUEsVUFBVSxPQUFRQSxRQUFvQkM7QUFDNUU7QUFFQSxxRkFBcUYsR0FDckYsU0FBU0UsYUFBYUMsWUFBcUIsRUFBRUMsUUFBZ0I7SUFDM0QsTUFBTUMsV0FBV0osZ0JBQWdCRSxjQUFjO0lBQy9DLElBQUksQ0FBQ0UsVUFBVSxPQUFPTDtJQUN0QixNQUFNTSxPQUFPQyxJQUFBQSwrQkFBZSxFQUMxQjtRQUNFQyxXQUFXWixhQUFhUyxVQUFVLGdCQUFnQjtRQUNsREksWUFBWWIsYUFBYVMsVUFBVSxpQkFBaUI7UUFDcERLLE9BQU9kLGFBQWFTLFVBQVUsWUFBWTtRQUMxQ00saUJBQWlCZixhQUFhUyxVQUFVLHNCQUFzQjtJQUNoRSxHQUNBRDtJQUVGLE9BQU9FLFNBQVNOLFlBQVlBLFlBQVlZLElBQUFBLHlCQUFXLEVBQUNOO0FBQ3REO0FBRUEsU0FBU08sWUFDUEMsUUFBZ0IsRUFDaEJDLE9BQWdCLEVBQ2hCLEVBQUVDLEtBQUssRUFBRUMsS0FBSyxFQUF1QjtJQUVyQyxJQUFJRixPQUFPLENBQUMsUUFBUSxLQUFLQyxPQUFPLE9BQU92QixRQUFRO0lBQy9DLElBQUlzQixPQUFPLENBQUMsUUFBUSxLQUFLRSxPQUFPLE9BQU94QixRQUFRO0lBQy9DLElBQUlzQixPQUFPLENBQUMsY0FBYyxLQUFLLFdBQVcsT0FBT3RCLFFBQVE7SUFDekQsTUFBTXlCLE9BQU9qQixnQkFBZ0JjLFNBQVM7SUFDdEMsTUFBTUksU0FBU0QsUUFBUTdCLFdBQVc2QixNQUFNO0lBQ3hDLElBQUksQ0FBQ0EsUUFBUUMsV0FBV25CLFdBQVcsT0FBT1AsUUFBUTtJQUNsRCxNQUFNMkIsV0FBV3hCLGFBQWFzQixNQUFNO0lBQ3BDLElBQUlFLGFBQWFwQixXQUFXLE9BQU9QLFFBQVE7SUFDM0MsTUFBTTRCLGFBQWF6QixhQUFhbUIsU0FBUztJQUN6QyxNQUFNTyxVQUFVMUIsYUFBYW1CLFNBQVM7SUFDdEMsSUFBSU0sZUFBZXJCLGFBQWFzQixZQUFZdEIsV0FBVyxPQUFPUCxRQUFRO0lBQ3RFLE9BQU87UUFDTEUsU0FBUztRQUNUb0IsU0FBUztZQUFFRDtZQUFVTztZQUFZQztZQUFTSDtZQUFRQztZQUFVRyxjQUFjO1FBQVU7SUFDdEY7QUFDRjtBQUdPLFNBQVNsQyxXQUFXUSxPQUFnQixFQUFFQyxJQUFZO0lBQ3ZELE1BQU1DLFFBQVFGLE9BQU8sQ0FBQ0MsS0FBSztJQUMzQixJQUFJLE9BQU9DLFVBQVUsWUFBWSxDQUFDeUIsT0FBT0MsYUFBYSxDQUFDMUIsUUFBUSxPQUFPQztJQUN0RSxPQUFPRCxTQUFTLEtBQUtBLFNBQVMyQixpQkFBVSxHQUFHM0IsUUFBUUM7QUFDckQ7QUFPTyxTQUFTVix1QkFDZCxFQUFFcUMsT0FBTyxFQUFFQyxJQUFJLEVBQW1CLEVBQ2xDQyxPQUE0QixFQUM1QkMsR0FBVztJQUVYLE1BQU1DLFNBQVMsQ0FBQ0M7UUFDZCxNQUFNakMsUUFBUTRCLE9BQU8sQ0FBQyxDQUFDLFVBQVUsRUFBRUssS0FBSyxDQUFDO1FBQ3pDLE9BQU8sT0FBT2pDLFVBQVUsV0FBV0EsUUFBUTtJQUM3QztJQUNBLE1BQU1rQyxVQUFVQyxJQUFBQSw0QkFBVyxFQUN6QjtRQUNFQyxXQUFXSixPQUFPO1FBQ2xCckIsT0FBT3FCLE9BQU87UUFDZEssV0FBV0wsT0FBTztRQUNsQk0sUUFBUU4sT0FBTztJQUNqQixHQUNBSCxNQUNBQyxTQUNBQztJQUVGLElBQUlHLFNBQVMsT0FBT3hDLFFBQVF3QztJQUM1QixNQUFNOUIsZUFBZVMsSUFBQUEseUJBQVcsRUFBQ2dCO0lBQ2pDLE1BQU1kLFdBQVdYLGdCQUFnQlAsYUFBYU8sY0FBYztJQUM1RCxJQUFJLENBQUNBLGdCQUFnQlcsYUFBYWQsV0FBVyxPQUFPUCxRQUFRO0lBQzVELE1BQU02QyxRQUFRMUMsYUFBYU8sY0FBYyxpQkFBaUI7SUFDMUQsSUFBSW1DLFVBQVUseUJBQXlCLENBQUMvQyxjQUFjZ0QsR0FBRyxDQUFDRCxRQUFRLE9BQU83QyxRQUFRO0lBQ2pGLE1BQU1ZLFdBQVdILGFBQWFDLGNBQWMwQixRQUFRekIsUUFBUTtJQUM1RCxJQUFJLENBQUNDLFVBQVUsT0FBT1osUUFBUTtJQUM5QixJQUFJNkMsVUFBVSx1QkFBdUIsT0FBT3pCLFlBQVlDLFVBQVVULFVBQVV3QjtJQUM1RSxJQUFJeEIsUUFBUSxDQUFDLFFBQVEsS0FBS3dCLFFBQVFaLEtBQUssRUFBRSxPQUFPeEIsUUFBUTtJQUN4RCxNQUFNK0MsV0FBVzVDLGFBQWFTLFVBQVU7SUFDeEMsT0FBT21DLGFBQWF4QyxZQUFZUCxRQUFRLGNBQWM7UUFBRUUsU0FBUztRQUFVNkM7SUFBUztBQUN0RiJ9