/**
 * The wallet's half of the signatures that `alipay-sdk` makes and checks, all RSA-SHA256:
 * v3 calls (opendocs.alipay.com/open-v3/054q58), v3 answers (054d0z), and forms, which are notifications, the web
 * cashier's request and its return (opendocs.alipay.com/common/02kf5q).
 */ "use strict";
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
    get signAnswer () {
        return signAnswer;
    },
    get signForm () {
        return signForm;
    },
    get verifyCall () {
        return verifyCall;
    },
    get verifyForm () {
        return verifyForm;
    }
});
const _rsa = require("../rsa");
function verifyCall(call, app) {
    const match = /^ALIPAY-SHA256withRSA (app_id=.+),sign=([\w+/=]+)$/.exec(call.authorization ?? '');
    const [, identity, signature] = match ?? [];
    if (identity === undefined || signature === undefined) return false;
    if (!identity.split(',').includes(`app_id=${app.appId}`)) return false;
    const signed = (0, _rsa.linesText)(identity, call.method, call.url, call.body);
    return (0, _rsa.verifyText)(signed, signature, app.publicKey);
}
function signAnswer(body, privateKey, ports) {
    const timestamp = String(ports.clock.now());
    const nonce = ports.random(16).toString('hex');
    return {
        'alipay-timestamp': timestamp,
        'alipay-nonce': nonce,
        'alipay-trace-id': ports.random(16).toString('hex'),
        'alipay-signature': (0, _rsa.signText)((0, _rsa.linesText)(timestamp, nonce, body), privateKey)
    };
}
function formContent(form, omitted) {
    return (0, _rsa.sortedText)(Object.fromEntries(Object.entries(form).filter(([name])=>!omitted.includes(name))));
}
function signForm(form, privateKey) {
    const filled = Object.fromEntries(Object.entries(form).filter(([, value])=>value !== ''));
    const content = formContent(filled, [
        'sign',
        'sign_type'
    ]);
    return {
        ...filled,
        sign: (0, _rsa.signText)(content, privateKey),
        sign_type: 'RSA2'
    };
}
function verifyForm(form, publicKey) {
    const { sign: signature, sign_type } = form;
    if (!signature || sign_type !== 'RSA2') return false;
    return (0, _rsa.verifyText)(formContent(form, [
        'sign'
    ]), signature, publicKey);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3NpZ25hdHVyZXMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBUaGUgd2FsbGV0J3MgaGFsZiBvZiB0aGUgc2lnbmF0dXJlcyB0aGF0IGBhbGlwYXktc2RrYCBtYWtlcyBhbmQgY2hlY2tzLCBhbGwgUlNBLVNIQTI1NjpcbiAqIHYzIGNhbGxzIChvcGVuZG9jcy5hbGlwYXkuY29tL29wZW4tdjMvMDU0cTU4KSwgdjMgYW5zd2VycyAoMDU0ZDB6KSwgYW5kIGZvcm1zLCB3aGljaCBhcmUgbm90aWZpY2F0aW9ucywgdGhlIHdlYlxuICogY2FzaGllcidzIHJlcXVlc3QgYW5kIGl0cyByZXR1cm4gKG9wZW5kb2NzLmFsaXBheS5jb20vY29tbW9uLzAya2Y1cSkuXG4gKi9cbmltcG9ydCB0eXBlIHsgQ2xvY2ssIFJhbmRvbUJ5dGVzIH0gZnJvbSAnLi4vY2xvY2snO1xuaW1wb3J0IHsgbGluZXNUZXh0LCBzaWduVGV4dCwgc29ydGVkVGV4dCwgdmVyaWZ5VGV4dCB9IGZyb20gJy4uL3JzYSc7XG5cbi8qKiBAcmV0dXJucyB3aGV0aGVyIGBhdXRob3JpemF0aW9uYCBpcyB0aGUgYXBwbGljYXRpb24ncyBzaWduYXR1cmUgb2YgZXhhY3RseSB0aGlzIHJlcXVlc3QgKi9cbmV4cG9ydCBmdW5jdGlvbiB2ZXJpZnlDYWxsKFxuICBjYWxsOiB7IGF1dGhvcml6YXRpb246IHN0cmluZyB8IHVuZGVmaW5lZDsgbWV0aG9kOiBzdHJpbmc7IHVybDogc3RyaW5nOyBib2R5OiBzdHJpbmcgfSxcbiAgYXBwOiB7IGFwcElkOiBzdHJpbmc7IHB1YmxpY0tleTogc3RyaW5nIH0sXG4pOiBib29sZWFuIHtcbiAgY29uc3QgbWF0Y2ggPSAvXkFMSVBBWS1TSEEyNTZ3aXRoUlNBIChhcHBfaWQ9LispLHNpZ249KFtcXHcrLz1dKykkLy5leGVjKGNhbGwuYXV0aG9yaXphdGlvbiA/PyAnJyk7XG4gIGNvbnN0IFssIGlkZW50aXR5LCBzaWduYXR1cmVdID0gbWF0Y2ggPz8gW107XG4gIGlmIChpZGVudGl0eSA9PT0gdW5kZWZpbmVkIHx8IHNpZ25hdHVyZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gZmFsc2U7XG4gIGlmICghaWRlbnRpdHkuc3BsaXQoJywnKS5pbmNsdWRlcyhgYXBwX2lkPSR7YXBwLmFwcElkfWApKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHNpZ25lZCA9IGxpbmVzVGV4dChpZGVudGl0eSwgY2FsbC5tZXRob2QsIGNhbGwudXJsLCBjYWxsLmJvZHkpO1xuICByZXR1cm4gdmVyaWZ5VGV4dChzaWduZWQsIHNpZ25hdHVyZSwgYXBwLnB1YmxpY0tleSk7XG59XG5cbi8qKiBUaGUgaGVhZGVycyBieSB3aGljaCB0aGUgU0RLIHZlcmlmaWVzIGFuIGFuc3dlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaWduQW5zd2VyKFxuICBib2R5OiBzdHJpbmcsXG4gIHByaXZhdGVLZXk6IHN0cmluZyxcbiAgcG9ydHM6IHsgY2xvY2s6IENsb2NrOyByYW5kb206IFJhbmRvbUJ5dGVzIH0sXG4pOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IHtcbiAgY29uc3QgdGltZXN0YW1wID0gU3RyaW5nKHBvcnRzLmNsb2NrLm5vdygpKTtcbiAgY29uc3Qgbm9uY2UgPSBwb3J0cy5yYW5kb20oMTYpLnRvU3RyaW5nKCdoZXgnKTtcbiAgcmV0dXJuIHtcbiAgICAnYWxpcGF5LXRpbWVzdGFtcCc6IHRpbWVzdGFtcCxcbiAgICAnYWxpcGF5LW5vbmNlJzogbm9uY2UsXG4gICAgJ2FsaXBheS10cmFjZS1pZCc6IHBvcnRzLnJhbmRvbSgxNikudG9TdHJpbmcoJ2hleCcpLFxuICAgICdhbGlwYXktc2lnbmF0dXJlJzogc2lnblRleHQobGluZXNUZXh0KHRpbWVzdGFtcCwgbm9uY2UsIGJvZHkpLCBwcml2YXRlS2V5KSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gZm9ybUNvbnRlbnQoZm9ybTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiwgb21pdHRlZDogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmcge1xuICByZXR1cm4gc29ydGVkVGV4dChcbiAgICBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoZm9ybSkuZmlsdGVyKChbbmFtZV0pID0+ICFvbWl0dGVkLmluY2x1ZGVzKG5hbWUpKSksXG4gICk7XG59XG5cbi8qKiBTaWducyB3aGF0IHRoZSB3YWxsZXQgc2VuZHMsIHdoaWNoIG5ldmVyIGhhcyBlbXB0eSB2YWx1ZXM7IGBzaWduYCBhbmQgYHNpZ25fdHlwZWAgYXJlIG5vdCBwYXJ0IG9mIHRoZSBjb250ZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpZ25Gb3JtKGZvcm06IFJlY29yZDxzdHJpbmcsIHN0cmluZz4sIHByaXZhdGVLZXk6IHN0cmluZyk6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICBjb25zdCBmaWxsZWQgPSBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoZm9ybSkuZmlsdGVyKChbLCB2YWx1ZV0pID0+IHZhbHVlICE9PSAnJykpO1xuICBjb25zdCBjb250ZW50ID0gZm9ybUNvbnRlbnQoZmlsbGVkLCBbJ3NpZ24nLCAnc2lnbl90eXBlJ10pO1xuICByZXR1cm4geyAuLi5maWxsZWQsIHNpZ246IHNpZ25UZXh0KGNvbnRlbnQsIHByaXZhdGVLZXkpLCBzaWduX3R5cGU6ICdSU0EyJyB9O1xufVxuXG4vKiogVmVyaWZpZXMgd2hhdCBhbiBhcHBsaWNhdGlvbiBzZW5kczogaGVyZSBgc2lnbl90eXBlYCBpcyBwYXJ0IG9mIHRoZSBjb250ZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZlcmlmeUZvcm0oZm9ybTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiwgcHVibGljS2V5OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgeyBzaWduOiBzaWduYXR1cmUsIHNpZ25fdHlwZSB9ID0gZm9ybTtcbiAgaWYgKCFzaWduYXR1cmUgfHwgc2lnbl90eXBlICE9PSAnUlNBMicpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHZlcmlmeVRleHQoZm9ybUNvbnRlbnQoZm9ybSwgWydzaWduJ10pLCBzaWduYXR1cmUsIHB1YmxpY0tleSk7XG59XG4iXSwibmFtZXMiOlsic2lnbkFuc3dlciIsInNpZ25Gb3JtIiwidmVyaWZ5Q2FsbCIsInZlcmlmeUZvcm0iLCJjYWxsIiwiYXBwIiwibWF0Y2giLCJleGVjIiwiYXV0aG9yaXphdGlvbiIsImlkZW50aXR5Iiwic2lnbmF0dXJlIiwidW5kZWZpbmVkIiwic3BsaXQiLCJpbmNsdWRlcyIsImFwcElkIiwic2lnbmVkIiwibGluZXNUZXh0IiwibWV0aG9kIiwidXJsIiwiYm9keSIsInZlcmlmeVRleHQiLCJwdWJsaWNLZXkiLCJwcml2YXRlS2V5IiwicG9ydHMiLCJ0aW1lc3RhbXAiLCJTdHJpbmciLCJjbG9jayIsIm5vdyIsIm5vbmNlIiwicmFuZG9tIiwidG9TdHJpbmciLCJzaWduVGV4dCIsImZvcm1Db250ZW50IiwiZm9ybSIsIm9taXR0ZWQiLCJzb3J0ZWRUZXh0IiwiT2JqZWN0IiwiZnJvbUVudHJpZXMiLCJlbnRyaWVzIiwiZmlsdGVyIiwibmFtZSIsImZpbGxlZCIsInZhbHVlIiwiY29udGVudCIsInNpZ24iLCJzaWduX3R5cGUiXSwibWFwcGluZ3MiOiJBQUFBOzs7O0NBSUM7Ozs7Ozs7Ozs7O1FBa0JlQTtlQUFBQTs7UUFzQkFDO2VBQUFBOztRQW5DQUM7ZUFBQUE7O1FBMENBQztlQUFBQTs7O3FCQTdDNEM7QUFHckQsU0FBU0QsV0FDZEUsSUFBc0YsRUFDdEZDLEdBQXlDO0lBRXpDLE1BQU1DLFFBQVEscURBQXFEQyxJQUFJLENBQUNILEtBQUtJLGFBQWEsSUFBSTtJQUM5RixNQUFNLEdBQUdDLFVBQVVDLFVBQVUsR0FBR0osU0FBUyxFQUFFO0lBQzNDLElBQUlHLGFBQWFFLGFBQWFELGNBQWNDLFdBQVcsT0FBTztJQUM5RCxJQUFJLENBQUNGLFNBQVNHLEtBQUssQ0FBQyxLQUFLQyxRQUFRLENBQUMsQ0FBQyxPQUFPLEVBQUVSLElBQUlTLEtBQUssRUFBRSxHQUFHLE9BQU87SUFDakUsTUFBTUMsU0FBU0MsSUFBQUEsY0FBUyxFQUFDUCxVQUFVTCxLQUFLYSxNQUFNLEVBQUViLEtBQUtjLEdBQUcsRUFBRWQsS0FBS2UsSUFBSTtJQUNuRSxPQUFPQyxJQUFBQSxlQUFVLEVBQUNMLFFBQVFMLFdBQVdMLElBQUlnQixTQUFTO0FBQ3BEO0FBR08sU0FBU3JCLFdBQ2RtQixJQUFZLEVBQ1pHLFVBQWtCLEVBQ2xCQyxLQUE0QztJQUU1QyxNQUFNQyxZQUFZQyxPQUFPRixNQUFNRyxLQUFLLENBQUNDLEdBQUc7SUFDeEMsTUFBTUMsUUFBUUwsTUFBTU0sTUFBTSxDQUFDLElBQUlDLFFBQVEsQ0FBQztJQUN4QyxPQUFPO1FBQ0wsb0JBQW9CTjtRQUNwQixnQkFBZ0JJO1FBQ2hCLG1CQUFtQkwsTUFBTU0sTUFBTSxDQUFDLElBQUlDLFFBQVEsQ0FBQztRQUM3QyxvQkFBb0JDLElBQUFBLGFBQVEsRUFBQ2YsSUFBQUEsY0FBUyxFQUFDUSxXQUFXSSxPQUFPVCxPQUFPRztJQUNsRTtBQUNGO0FBRUEsU0FBU1UsWUFBWUMsSUFBNEIsRUFBRUMsT0FBMEI7SUFDM0UsT0FBT0MsSUFBQUEsZUFBVSxFQUNmQyxPQUFPQyxXQUFXLENBQUNELE9BQU9FLE9BQU8sQ0FBQ0wsTUFBTU0sTUFBTSxDQUFDLENBQUMsQ0FBQ0MsS0FBSyxHQUFLLENBQUNOLFFBQVFyQixRQUFRLENBQUMyQjtBQUVqRjtBQUdPLFNBQVN2QyxTQUFTZ0MsSUFBNEIsRUFBRVgsVUFBa0I7SUFDdkUsTUFBTW1CLFNBQVNMLE9BQU9DLFdBQVcsQ0FBQ0QsT0FBT0UsT0FBTyxDQUFDTCxNQUFNTSxNQUFNLENBQUMsQ0FBQyxHQUFHRyxNQUFNLEdBQUtBLFVBQVU7SUFDdkYsTUFBTUMsVUFBVVgsWUFBWVMsUUFBUTtRQUFDO1FBQVE7S0FBWTtJQUN6RCxPQUFPO1FBQUUsR0FBR0EsTUFBTTtRQUFFRyxNQUFNYixJQUFBQSxhQUFRLEVBQUNZLFNBQVNyQjtRQUFhdUIsV0FBVztJQUFPO0FBQzdFO0FBR08sU0FBUzFDLFdBQVc4QixJQUE0QixFQUFFWixTQUFpQjtJQUN4RSxNQUFNLEVBQUV1QixNQUFNbEMsU0FBUyxFQUFFbUMsU0FBUyxFQUFFLEdBQUdaO0lBQ3ZDLElBQUksQ0FBQ3ZCLGFBQWFtQyxjQUFjLFFBQVEsT0FBTztJQUMvQyxPQUFPekIsSUFBQUEsZUFBVSxFQUFDWSxZQUFZQyxNQUFNO1FBQUM7S0FBTyxHQUFHdkIsV0FBV1c7QUFDNUQifQ==