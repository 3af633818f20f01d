/** WeChat Pay's half of the signatures. */ "use strict";
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
    get isMerchantCall () {
        return isMerchantCall;
    },
    get signForMerchant () {
        return signForMerchant;
    }
});
const _wechatsignature = require("../merchant/wallet/wechat-signature");
const _rsa = require("../rsa");
function signForMerchant(body, { walletPrivateKey, publicKeyId }, ports) {
    const timestamp = (0, _wechatsignature.toSeconds)(ports.clock.now());
    const nonce = ports.random(16).toString('hex');
    return {
        'wechatpay-timestamp': timestamp,
        'wechatpay-nonce': nonce,
        'wechatpay-serial': publicKeyId,
        'wechatpay-signature-type': _wechatsignature.AUTHORIZATION_SCHEME,
        'wechatpay-signature': (0, _rsa.signText)((0, _wechatsignature.answerText)(timestamp, nonce, body), walletPrivateKey)
    };
}
function isMerchantCall(call, { mchId, merchantSerial, appPublicKey }, now) {
    const [scheme, values = ''] = (call.authorization ?? '').split(' ');
    const given = new Map([
        ...values.matchAll(/(\w+)="([^"]*)"/g)
    ].map(([, name, value])=>[
            name,
            value ?? ''
        ]));
    const timestamp = given.get('timestamp') ?? '';
    const nonce = given.get('nonce_str') ?? '';
    return scheme === _wechatsignature.AUTHORIZATION_SCHEME && given.get('mchid') === mchId && given.get('serial_no') === merchantSerial && (0, _wechatsignature.isFresh)(timestamp, now) && (0, _rsa.verifyText)((0, _wechatsignature.requestText)({
        ...call,
        timestamp,
        nonce
    }), given.get('signature') ?? '', appPublicKey);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3dlY2hhdC1zaWduYXR1cmVzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbIi8qKiBXZUNoYXQgUGF5J3MgaGFsZiBvZiB0aGUgc2lnbmF0dXJlcy4gKi9cbmltcG9ydCB0eXBlIHsgQ2xvY2ssIFJhbmRvbUJ5dGVzIH0gZnJvbSAnLi4vY2xvY2snO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94S2V5cyB9IGZyb20gJy4uL2tleXMnO1xuaW1wb3J0IHtcbiAgQVVUSE9SSVpBVElPTl9TQ0hFTUUsXG4gIGFuc3dlclRleHQsXG4gIGlzRnJlc2gsXG4gIHJlcXVlc3RUZXh0LFxuICB0b1NlY29uZHMsXG59IGZyb20gJy4uL21lcmNoYW50L3dhbGxldC93ZWNoYXQtc2lnbmF0dXJlJztcbmltcG9ydCB7IHNpZ25UZXh0LCB2ZXJpZnlUZXh0IH0gZnJvbSAnLi4vcnNhJztcblxuLyoqIFRoZSBoZWFkZXJzIGJ5IHdoaWNoIHRoZSBtZXJjaGFudCB2ZXJpZmllcyBhbiBhbnN3ZXIgb3IgYSBub3RpZmljYXRpb24uICovXG5leHBvcnQgZnVuY3Rpb24gc2lnbkZvck1lcmNoYW50KFxuICBib2R5OiBzdHJpbmcsXG4gIHsgd2FsbGV0UHJpdmF0ZUtleSwgcHVibGljS2V5SWQgfTogUGljazxTYW5kYm94S2V5cywgJ3dhbGxldFByaXZhdGVLZXknIHwgJ3B1YmxpY0tleUlkJz4sXG4gIHBvcnRzOiB7IGNsb2NrOiBDbG9jazsgcmFuZG9tOiBSYW5kb21CeXRlcyB9LFxuKTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IHRpbWVzdGFtcCA9IHRvU2Vjb25kcyhwb3J0cy5jbG9jay5ub3coKSk7XG4gIGNvbnN0IG5vbmNlID0gcG9ydHMucmFuZG9tKDE2KS50b1N0cmluZygnaGV4Jyk7XG4gIHJldHVybiB7XG4gICAgJ3dlY2hhdHBheS10aW1lc3RhbXAnOiB0aW1lc3RhbXAsXG4gICAgJ3dlY2hhdHBheS1ub25jZSc6IG5vbmNlLFxuICAgICd3ZWNoYXRwYXktc2VyaWFsJzogcHVibGljS2V5SWQsXG4gICAgJ3dlY2hhdHBheS1zaWduYXR1cmUtdHlwZSc6IEFVVEhPUklaQVRJT05fU0NIRU1FLFxuICAgICd3ZWNoYXRwYXktc2lnbmF0dXJlJzogc2lnblRleHQoYW5zd2VyVGV4dCh0aW1lc3RhbXAsIG5vbmNlLCBib2R5KSwgd2FsbGV0UHJpdmF0ZUtleSksXG4gIH07XG59XG5cbi8qKiBAcmV0dXJucyB3aGV0aGVyIGBhdXRob3JpemF0aW9uYCBpcyB0aGUgbWVyY2hhbnQncyBzaWduYXR1cmUgb2YgZXhhY3RseSB0aGlzIHJlcXVlc3QsIG1hZGUganVzdCBub3cgKi9cbmV4cG9ydCBmdW5jdGlvbiBpc01lcmNoYW50Q2FsbChcbiAgY2FsbDogeyBhdXRob3JpemF0aW9uOiBzdHJpbmcgfCB1bmRlZmluZWQ7IG1ldGhvZDogc3RyaW5nOyBwYXRoOiBzdHJpbmc7IGJvZHk6IHN0cmluZyB9LFxuICB7IG1jaElkLCBtZXJjaGFudFNlcmlhbCwgYXBwUHVibGljS2V5IH06IFNhbmRib3hLZXlzLFxuICBub3c6IG51bWJlcixcbik6IGJvb2xlYW4ge1xuICBjb25zdCBbc2NoZW1lLCB2YWx1ZXMgPSAnJ10gPSAoY2FsbC5hdXRob3JpemF0aW9uID8/ICcnKS5zcGxpdCgnICcpO1xuICBjb25zdCBnaXZlbiA9IG5ldyBNYXAoXG4gICAgWy4uLnZhbHVlcy5tYXRjaEFsbCgvKFxcdyspPVwiKFteXCJdKilcIi9nKV0ubWFwKChbLCBuYW1lLCB2YWx1ZV0pID0+IFtuYW1lLCB2YWx1ZSA/PyAnJ10pLFxuICApO1xuICBjb25zdCB0aW1lc3RhbXAgPSBnaXZlbi5nZXQoJ3RpbWVzdGFtcCcpID8/ICcnO1xuICBjb25zdCBub25jZSA9IGdpdmVuLmdldCgnbm9uY2Vfc3RyJykgPz8gJyc7XG4gIHJldHVybiAoXG4gICAgc2NoZW1lID09PSBBVVRIT1JJWkFUSU9OX1NDSEVNRSAmJlxuICAgIGdpdmVuLmdldCgnbWNoaWQnKSA9PT0gbWNoSWQgJiZcbiAgICBnaXZlbi5nZXQoJ3NlcmlhbF9ubycpID09PSBtZXJjaGFudFNlcmlhbCAmJlxuICAgIGlzRnJlc2godGltZXN0YW1wLCBub3cpICYmXG4gICAgdmVyaWZ5VGV4dChcbiAgICAgIHJlcXVlc3RUZXh0KHsgLi4uY2FsbCwgdGltZXN0YW1wLCBub25jZSB9KSxcbiAgICAgIGdpdmVuLmdldCgnc2lnbmF0dXJlJykgPz8gJycsXG4gICAgICBhcHBQdWJsaWNLZXksXG4gICAgKVxuICApO1xufVxuIl0sIm5hbWVzIjpbImlzTWVyY2hhbnRDYWxsIiwic2lnbkZvck1lcmNoYW50IiwiYm9keSIsIndhbGxldFByaXZhdGVLZXkiLCJwdWJsaWNLZXlJZCIsInBvcnRzIiwidGltZXN0YW1wIiwidG9TZWNvbmRzIiwiY2xvY2siLCJub3ciLCJub25jZSIsInJhbmRvbSIsInRvU3RyaW5nIiwiQVVUSE9SSVpBVElPTl9TQ0hFTUUiLCJzaWduVGV4dCIsImFuc3dlclRleHQiLCJjYWxsIiwibWNoSWQiLCJtZXJjaGFudFNlcmlhbCIsImFwcFB1YmxpY0tleSIsInNjaGVtZSIsInZhbHVlcyIsImF1dGhvcml6YXRpb24iLCJzcGxpdCIsImdpdmVuIiwiTWFwIiwibWF0Y2hBbGwiLCJtYXAiLCJuYW1lIiwidmFsdWUiLCJnZXQiLCJpc0ZyZXNoIiwidmVyaWZ5VGV4dCIsInJlcXVlc3RUZXh0Il0sIm1hcHBpbmdzIjoiQUFBQSx5Q0FBeUM7Ozs7Ozs7Ozs7O1FBOEJ6QkE7ZUFBQUE7O1FBakJBQztlQUFBQTs7O2lDQUpUO3FCQUM4QjtBQUc5QixTQUFTQSxnQkFDZEMsSUFBWSxFQUNaLEVBQUVDLGdCQUFnQixFQUFFQyxXQUFXLEVBQXlELEVBQ3hGQyxLQUE0QztJQUU1QyxNQUFNQyxZQUFZQyxJQUFBQSwwQkFBUyxFQUFDRixNQUFNRyxLQUFLLENBQUNDLEdBQUc7SUFDM0MsTUFBTUMsUUFBUUwsTUFBTU0sTUFBTSxDQUFDLElBQUlDLFFBQVEsQ0FBQztJQUN4QyxPQUFPO1FBQ0wsdUJBQXVCTjtRQUN2QixtQkFBbUJJO1FBQ25CLG9CQUFvQk47UUFDcEIsNEJBQTRCUyxxQ0FBb0I7UUFDaEQsdUJBQXVCQyxJQUFBQSxhQUFRLEVBQUNDLElBQUFBLDJCQUFVLEVBQUNULFdBQVdJLE9BQU9SLE9BQU9DO0lBQ3RFO0FBQ0Y7QUFHTyxTQUFTSCxlQUNkZ0IsSUFBdUYsRUFDdkYsRUFBRUMsS0FBSyxFQUFFQyxjQUFjLEVBQUVDLFlBQVksRUFBZSxFQUNwRFYsR0FBVztJQUVYLE1BQU0sQ0FBQ1csUUFBUUMsU0FBUyxFQUFFLENBQUMsR0FBRyxBQUFDTCxDQUFBQSxLQUFLTSxhQUFhLElBQUksRUFBQyxFQUFHQyxLQUFLLENBQUM7SUFDL0QsTUFBTUMsUUFBUSxJQUFJQyxJQUNoQjtXQUFJSixPQUFPSyxRQUFRLENBQUM7S0FBb0IsQ0FBQ0MsR0FBRyxDQUFDLENBQUMsR0FBR0MsTUFBTUMsTUFBTSxHQUFLO1lBQUNEO1lBQU1DLFNBQVM7U0FBRztJQUV2RixNQUFNdkIsWUFBWWtCLE1BQU1NLEdBQUcsQ0FBQyxnQkFBZ0I7SUFDNUMsTUFBTXBCLFFBQVFjLE1BQU1NLEdBQUcsQ0FBQyxnQkFBZ0I7SUFDeEMsT0FDRVYsV0FBV1AscUNBQW9CLElBQy9CVyxNQUFNTSxHQUFHLENBQUMsYUFBYWIsU0FDdkJPLE1BQU1NLEdBQUcsQ0FBQyxpQkFBaUJaLGtCQUMzQmEsSUFBQUEsd0JBQU8sRUFBQ3pCLFdBQVdHLFFBQ25CdUIsSUFBQUEsZUFBVSxFQUNSQyxJQUFBQSw0QkFBVyxFQUFDO1FBQUUsR0FBR2pCLElBQUk7UUFBRVY7UUFBV0k7SUFBTSxJQUN4Q2MsTUFBTU0sR0FBRyxDQUFDLGdCQUFnQixJQUMxQlg7QUFHTiJ9