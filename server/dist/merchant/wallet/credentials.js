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
    get createCredentialSigner () {
        return createCredentialSigner;
    },
    get requestOrderText () {
        return requestOrderText;
    },
    get tokenText () {
        return tokenText;
    }
});
const _rsa = require("../../rsa");
const requestOrderText = (timestamp, nonce, data)=>(0, _rsa.linesText)('POST', '/requestOrder', timestamp, nonce, data);
const tokenText = (host, appId, tradeNo)=>(0, _rsa.linesText)(host, appId, tradeNo);
function createCredentialSigner(options) {
    const { appId, sellerId, appPrivateKey } = options.keys;
    const sign = (text)=>(0, _rsa.signText)(text, appPrivateKey);
    const token = (host, tradeNo)=>Buffer.from(sign(tokenText(host, appId, tradeNo)), 'base64').toString('base64url');
    const seconds = ()=>String(Math.floor(options.clock.now() / 1000));
    const nonce = ()=>options.random(16).toString('hex');
    function requestOrder({ outTradeNo, amount, subject, expiresAt }) {
        const data = JSON.stringify({
            skuList: [
                {
                    skuId: outTradeNo,
                    price: amount,
                    quantity: 1,
                    title: subject
                }
            ],
            outOrderNo: outTradeNo,
            totalAmount: amount,
            payExpireSeconds: Math.max(1, Math.floor((expiresAt - options.clock.now()) / 1000))
        });
        const timestamp = seconds();
        const nonceStr = nonce();
        const signature = sign(requestOrderText(timestamp, nonceStr, data));
        return {
            host: 'tt',
            data,
            byteAuthorization: `SHA256-RSA2048 appid=${appId},nonce_str=${nonceStr},timestamp=${timestamp},key_version=1,signature=${signature}`
        };
    }
    const byHost = {
        tt: (trade)=>options.ttRequestOrder ? requestOrder(trade) : {
                host: 'tt',
                orderInfo: {
                    order_id: trade.tradeNo,
                    order_token: token('tt', trade.tradeNo)
                }
            },
        // Baidu signs these four fields, sorted; the title is not signed.
        swan ({ outTradeNo, amount, subject }) {
            const signed = {
                appKey: appId,
                dealId: sellerId,
                totalAmount: String(amount),
                tpOrderId: outTradeNo
            };
            const rsaSign = sign((0, _rsa.sortedText)(signed));
            return {
                host: 'swan',
                orderInfo: {
                    ...signed,
                    dealTitle: subject,
                    signFieldsRange: '1',
                    rsaSign
                }
            };
        },
        qq: ({ tradeNo })=>({
                host: 'qq',
                package: `prepay_id=${tradeNo}.${token('qq', tradeNo)}`,
                bargainor_id: sellerId
            }),
        jd ({ outTradeNo, amount }) {
            const order = {
                appId,
                orderId: outTradeNo,
                payChannel: 'JDPAY',
                merchantNo: sellerId,
                totalAmount: String(amount)
            };
            const signData = (0, _rsa.sortedText)(order);
            return {
                host: 'jd',
                ...order,
                signData,
                sign: sign(signData)
            };
        },
        kwai: ({ tradeNo })=>({
                host: 'kwai',
                orderInfo: {
                    order_no: tradeNo,
                    order_info_token: token('kwai', tradeNo)
                }
            })
    };
    return (request, tradeNo)=>{
        if (!(request.host in byHost)) throw new Error(`${request.host} has no credentials here.`);
        return byHost[request.host]({
            ...request,
            tradeNo
        });
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvY3JlZGVudGlhbHMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBDbG9jaywgUmFuZG9tQnl0ZXMgfSBmcm9tICcuLi8uLi9jbG9jayc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hLZXlzIH0gZnJvbSAnLi4vLi4va2V5cyc7XG5pbXBvcnQgeyBsaW5lc1RleHQsIHNpZ25UZXh0LCBzb3J0ZWRUZXh0IH0gZnJvbSAnLi4vLi4vcnNhJztcbmltcG9ydCB0eXBlIHsgUHJvZ3JhbUhvc3QsIFRyYWRlIH0gZnJvbSAnLi4vY29udHJhY3QnO1xuaW1wb3J0IHR5cGUgeyBUcmFkZVJlcXVlc3QgfSBmcm9tICcuL3Byb3ZpZGVyJztcblxuLyoqIFRoZSBob3N0cyB0aGF0IGhhdmUgbm8gcGF5bWVudCBzZXJ2ZXIgaGVyZSwgd2hvc2UgY3JlZGVudGlhbHMgbmFtZSBhIHRyYWRlIG9mIHRoZSBzYW5kYm94LiAqL1xudHlwZSBTYW5kYm94SG9zdCA9IEV4Y2x1ZGU8UHJvZ3JhbUhvc3QsICdhbGlwYXknIHwgJ2RkJyB8ICd3ZWFwcCc+O1xuXG5pbnRlcmZhY2UgUGF5YWJsZVRyYWRlIGV4dGVuZHMgVHJhZGVSZXF1ZXN0IHtcbiAgLyoqIFRoZSB3YWxsZXQncyBudW1iZXIgb2YgdGhlIHRyYWRlLiAqL1xuICB0cmFkZU5vOiBzdHJpbmc7XG59XG5cbi8qKiBNYWtlcyB3aGF0IGEgaG9zdCdzIHBheW1lbnQgY2FsbCB0YWtlcy4gKi9cbmV4cG9ydCB0eXBlIENyZWRlbnRpYWxTaWduZXIgPSAocmVxdWVzdDogVHJhZGVSZXF1ZXN0LCB0cmFkZU5vOiBzdHJpbmcpID0+IFRyYWRlO1xuXG4vKiogV2hhdCBEb3V5aW4gc2lnbnMgZm9yIGB0dC5yZXF1ZXN0T3JkZXJgIChkZXZlbG9wZXIub3Blbi1kb3V5aW4uY29tLCByZXF1ZXN0LW9yZGVyLWRhdGEtc2lnbikuICovXG5leHBvcnQgY29uc3QgcmVxdWVzdE9yZGVyVGV4dCA9ICh0aW1lc3RhbXA6IHN0cmluZywgbm9uY2U6IHN0cmluZywgZGF0YTogc3RyaW5nKTogc3RyaW5nID0+XG4gIGxpbmVzVGV4dCgnUE9TVCcsICcvcmVxdWVzdE9yZGVyJywgdGltZXN0YW1wLCBub25jZSwgZGF0YSk7XG5cbi8qKiBUaGUgc2FuZGJveCdzIG93bjogd2hhdCBpdHMgdG9rZW5zIHNpZ24sIHdoZXJlIGEgaG9zdCdzIHNlcnZlciB3b3VsZCBoYW5kIG91dCBhbiBvcGFxdWUgb25lLiAqL1xuZXhwb3J0IGNvbnN0IHRva2VuVGV4dCA9IChob3N0OiAndHQnIHwgJ3FxJyB8ICdrd2FpJywgYXBwSWQ6IHN0cmluZywgdHJhZGVObzogc3RyaW5nKTogc3RyaW5nID0+XG4gIGxpbmVzVGV4dChob3N0LCBhcHBJZCwgdHJhZGVObyk7XG5cbi8qKlxuICogQ3JlZGVudGlhbHMgb2YgZXZlcnkgaG9zdCBvdmVyIGEgdHJhZGUgb2YgdGhlIHNhbmRib3ggZ2F0ZXdheSwgd2l0aCByZWFsIFJTQS1TSEEyNTYgc2lnbmF0dXJlcyBieSB0aGUgbWVyY2hhbnQncyBrZXkuXG4gKiBTYW5kYm94IG9ubHk6IHRoZSBwYXltZW50IHNlcnZlcnMgb2YgdGhlc2UgaG9zdHMgYXJlIG5vdCBjb25uZWN0ZWQuIEF0IGV2ZXJ5IGhvc3QgdGhlIG1lcmNoYW50IGhhcyB0aGUgc2FuZGJveCdzIGFwcCBpZCBhbmRcbiAqIGl0cyBzZWxsZXIgaWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVDcmVkZW50aWFsU2lnbmVyKG9wdGlvbnM6IHtcbiAga2V5czogUGljazxTYW5kYm94S2V5cywgJ2FwcElkJyB8ICdzZWxsZXJJZCcgfCAnYXBwUHJpdmF0ZUtleSc+O1xuICBjbG9jazogQ2xvY2s7XG4gIHJhbmRvbTogUmFuZG9tQnl0ZXM7XG4gIC8qKiBEb3V5aW4ncyBvcmRlcnMgYXJlIGZvciBgdHQucmVxdWVzdE9yZGVyYCBpbnN0ZWFkIG9mIGB0dC5wYXlgLiAqL1xuICB0dFJlcXVlc3RPcmRlcjogYm9vbGVhbjtcbn0pOiBDcmVkZW50aWFsU2lnbmVyIHtcbiAgY29uc3QgeyBhcHBJZCwgc2VsbGVySWQsIGFwcFByaXZhdGVLZXkgfSA9IG9wdGlvbnMua2V5cztcbiAgY29uc3Qgc2lnbiA9ICh0ZXh0OiBzdHJpbmcpID0+IHNpZ25UZXh0KHRleHQsIGFwcFByaXZhdGVLZXkpO1xuICBjb25zdCB0b2tlbiA9IChob3N0OiAndHQnIHwgJ3FxJyB8ICdrd2FpJywgdHJhZGVObzogc3RyaW5nKSA9PlxuICAgIEJ1ZmZlci5mcm9tKHNpZ24odG9rZW5UZXh0KGhvc3QsIGFwcElkLCB0cmFkZU5vKSksICdiYXNlNjQnKS50b1N0cmluZygnYmFzZTY0dXJsJyk7XG4gIGNvbnN0IHNlY29uZHMgPSAoKSA9PiBTdHJpbmcoTWF0aC5mbG9vcihvcHRpb25zLmNsb2NrLm5vdygpIC8gMTAwMCkpO1xuICBjb25zdCBub25jZSA9ICgpID0+IG9wdGlvbnMucmFuZG9tKDE2KS50b1N0cmluZygnaGV4Jyk7XG5cbiAgZnVuY3Rpb24gcmVxdWVzdE9yZGVyKHsgb3V0VHJhZGVObywgYW1vdW50LCBzdWJqZWN0LCBleHBpcmVzQXQgfTogUGF5YWJsZVRyYWRlKTogVHJhZGUge1xuICAgIGNvbnN0IGRhdGEgPSBKU09OLnN0cmluZ2lmeSh7XG4gICAgICBza3VMaXN0OiBbeyBza3VJZDogb3V0VHJhZGVObywgcHJpY2U6IGFtb3VudCwgcXVhbnRpdHk6IDEsIHRpdGxlOiBzdWJqZWN0IH1dLFxuICAgICAgb3V0T3JkZXJObzogb3V0VHJhZGVObyxcbiAgICAgIHRvdGFsQW1vdW50OiBhbW91bnQsXG4gICAgICBwYXlFeHBpcmVTZWNvbmRzOiBNYXRoLm1heCgxLCBNYXRoLmZsb29yKChleHBpcmVzQXQgLSBvcHRpb25zLmNsb2NrLm5vdygpKSAvIDEwMDApKSxcbiAgICB9KTtcbiAgICBjb25zdCB0aW1lc3RhbXAgPSBzZWNvbmRzKCk7XG4gICAgY29uc3Qgbm9uY2VTdHIgPSBub25jZSgpO1xuICAgIGNvbnN0IHNpZ25hdHVyZSA9IHNpZ24ocmVxdWVzdE9yZGVyVGV4dCh0aW1lc3RhbXAsIG5vbmNlU3RyLCBkYXRhKSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIGhvc3Q6ICd0dCcsXG4gICAgICBkYXRhLFxuICAgICAgYnl0ZUF1dGhvcml6YXRpb246IGBTSEEyNTYtUlNBMjA0OCBhcHBpZD0ke2FwcElkfSxub25jZV9zdHI9JHtub25jZVN0cn0sdGltZXN0YW1wPSR7dGltZXN0YW1wfSxrZXlfdmVyc2lvbj0xLHNpZ25hdHVyZT0ke3NpZ25hdHVyZX1gLFxuICAgIH07XG4gIH1cblxuICBjb25zdCBieUhvc3Q6IFJlY29yZDxTYW5kYm94SG9zdCwgKHRyYWRlOiBQYXlhYmxlVHJhZGUpID0+IFRyYWRlPiA9IHtcbiAgICB0dDogKHRyYWRlKSA9PlxuICAgICAgb3B0aW9ucy50dFJlcXVlc3RPcmRlclxuICAgICAgICA/IHJlcXVlc3RPcmRlcih0cmFkZSlcbiAgICAgICAgOiB7XG4gICAgICAgICAgICBob3N0OiAndHQnLFxuICAgICAgICAgICAgb3JkZXJJbmZvOiB7IG9yZGVyX2lkOiB0cmFkZS50cmFkZU5vLCBvcmRlcl90b2tlbjogdG9rZW4oJ3R0JywgdHJhZGUudHJhZGVObykgfSxcbiAgICAgICAgICB9LFxuXG4gICAgLy8gQmFpZHUgc2lnbnMgdGhlc2UgZm91ciBmaWVsZHMsIHNvcnRlZDsgdGhlIHRpdGxlIGlzIG5vdCBzaWduZWQuXG4gICAgc3dhbih7IG91dFRyYWRlTm8sIGFtb3VudCwgc3ViamVjdCB9KSB7XG4gICAgICBjb25zdCBzaWduZWQgPSB7XG4gICAgICAgIGFwcEtleTogYXBwSWQsXG4gICAgICAgIGRlYWxJZDogc2VsbGVySWQsXG4gICAgICAgIHRvdGFsQW1vdW50OiBTdHJpbmcoYW1vdW50KSxcbiAgICAgICAgdHBPcmRlcklkOiBvdXRUcmFkZU5vLFxuICAgICAgfTtcbiAgICAgIGNvbnN0IHJzYVNpZ24gPSBzaWduKHNvcnRlZFRleHQoc2lnbmVkKSk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBob3N0OiAnc3dhbicsXG4gICAgICAgIG9yZGVySW5mbzogeyAuLi5zaWduZWQsIGRlYWxUaXRsZTogc3ViamVjdCwgc2lnbkZpZWxkc1JhbmdlOiAnMScsIHJzYVNpZ24gfSxcbiAgICAgIH07XG4gICAgfSxcblxuICAgIHFxOiAoeyB0cmFkZU5vIH0pID0+ICh7XG4gICAgICBob3N0OiAncXEnLFxuICAgICAgcGFja2FnZTogYHByZXBheV9pZD0ke3RyYWRlTm99LiR7dG9rZW4oJ3FxJywgdHJhZGVObyl9YCxcbiAgICAgIGJhcmdhaW5vcl9pZDogc2VsbGVySWQsXG4gICAgfSksXG5cbiAgICBqZCh7IG91dFRyYWRlTm8sIGFtb3VudCB9KSB7XG4gICAgICBjb25zdCBvcmRlciA9IHtcbiAgICAgICAgYXBwSWQsXG4gICAgICAgIG9yZGVySWQ6IG91dFRyYWRlTm8sXG4gICAgICAgIHBheUNoYW5uZWw6ICdKRFBBWScsXG4gICAgICAgIG1lcmNoYW50Tm86IHNlbGxlcklkLFxuICAgICAgICB0b3RhbEFtb3VudDogU3RyaW5nKGFtb3VudCksXG4gICAgICB9O1xuICAgICAgY29uc3Qgc2lnbkRhdGEgPSBzb3J0ZWRUZXh0KG9yZGVyKTtcbiAgICAgIHJldHVybiB7IGhvc3Q6ICdqZCcsIC4uLm9yZGVyLCBzaWduRGF0YSwgc2lnbjogc2lnbihzaWduRGF0YSkgfTtcbiAgICB9LFxuXG4gICAga3dhaTogKHsgdHJhZGVObyB9KSA9PiAoe1xuICAgICAgaG9zdDogJ2t3YWknLFxuICAgICAgb3JkZXJJbmZvOiB7IG9yZGVyX25vOiB0cmFkZU5vLCBvcmRlcl9pbmZvX3Rva2VuOiB0b2tlbigna3dhaScsIHRyYWRlTm8pIH0sXG4gICAgfSksXG4gIH07XG4gIHJldHVybiAocmVxdWVzdCwgdHJhZGVObykgPT4ge1xuICAgIGlmICghKHJlcXVlc3QuaG9zdCBpbiBieUhvc3QpKSB0aHJvdyBuZXcgRXJyb3IoYCR7cmVxdWVzdC5ob3N0fSBoYXMgbm8gY3JlZGVudGlhbHMgaGVyZS5gKTtcbiAgICByZXR1cm4gYnlIb3N0W3JlcXVlc3QuaG9zdCBhcyBTYW5kYm94SG9zdF0oeyAuLi5yZXF1ZXN0LCB0cmFkZU5vIH0pO1xuICB9O1xufVxuIl0sIm5hbWVzIjpbImNyZWF0ZUNyZWRlbnRpYWxTaWduZXIiLCJyZXF1ZXN0T3JkZXJUZXh0IiwidG9rZW5UZXh0IiwidGltZXN0YW1wIiwibm9uY2UiLCJkYXRhIiwibGluZXNUZXh0IiwiaG9zdCIsImFwcElkIiwidHJhZGVObyIsIm9wdGlvbnMiLCJzZWxsZXJJZCIsImFwcFByaXZhdGVLZXkiLCJrZXlzIiwic2lnbiIsInRleHQiLCJzaWduVGV4dCIsInRva2VuIiwiQnVmZmVyIiwiZnJvbSIsInRvU3RyaW5nIiwic2Vjb25kcyIsIlN0cmluZyIsIk1hdGgiLCJmbG9vciIsImNsb2NrIiwibm93IiwicmFuZG9tIiwicmVxdWVzdE9yZGVyIiwib3V0VHJhZGVObyIsImFtb3VudCIsInN1YmplY3QiLCJleHBpcmVzQXQiLCJKU09OIiwic3RyaW5naWZ5Iiwic2t1TGlzdCIsInNrdUlkIiwicHJpY2UiLCJxdWFudGl0eSIsInRpdGxlIiwib3V0T3JkZXJObyIsInRvdGFsQW1vdW50IiwicGF5RXhwaXJlU2Vjb25kcyIsIm1heCIsIm5vbmNlU3RyIiwic2lnbmF0dXJlIiwiYnl0ZUF1dGhvcml6YXRpb24iLCJieUhvc3QiLCJ0dCIsInRyYWRlIiwidHRSZXF1ZXN0T3JkZXIiLCJvcmRlckluZm8iLCJvcmRlcl9pZCIsIm9yZGVyX3Rva2VuIiwic3dhbiIsInNpZ25lZCIsImFwcEtleSIsImRlYWxJZCIsInRwT3JkZXJJZCIsInJzYVNpZ24iLCJzb3J0ZWRUZXh0IiwiZGVhbFRpdGxlIiwic2lnbkZpZWxkc1JhbmdlIiwicXEiLCJwYWNrYWdlIiwiYmFyZ2Fpbm9yX2lkIiwiamQiLCJvcmRlciIsIm9yZGVySWQiLCJwYXlDaGFubmVsIiwibWVyY2hhbnRObyIsInNpZ25EYXRhIiwia3dhaSIsIm9yZGVyX25vIiwib3JkZXJfaW5mb190b2tlbiIsInJlcXVlc3QiLCJFcnJvciJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUE4QmdCQTtlQUFBQTs7UUFaSEM7ZUFBQUE7O1FBSUFDO2VBQUFBOzs7cUJBcEJtQztBQWdCekMsTUFBTUQsbUJBQW1CLENBQUNFLFdBQW1CQyxPQUFlQyxPQUNqRUMsSUFBQUEsY0FBUyxFQUFDLFFBQVEsaUJBQWlCSCxXQUFXQyxPQUFPQztBQUdoRCxNQUFNSCxZQUFZLENBQUNLLE1BQTRCQyxPQUFlQyxVQUNuRUgsSUFBQUEsY0FBUyxFQUFDQyxNQUFNQyxPQUFPQztBQU9sQixTQUFTVCx1QkFBdUJVLE9BTXRDO0lBQ0MsTUFBTSxFQUFFRixLQUFLLEVBQUVHLFFBQVEsRUFBRUMsYUFBYSxFQUFFLEdBQUdGLFFBQVFHLElBQUk7SUFDdkQsTUFBTUMsT0FBTyxDQUFDQyxPQUFpQkMsSUFBQUEsYUFBUSxFQUFDRCxNQUFNSDtJQUM5QyxNQUFNSyxRQUFRLENBQUNWLE1BQTRCRSxVQUN6Q1MsT0FBT0MsSUFBSSxDQUFDTCxLQUFLWixVQUFVSyxNQUFNQyxPQUFPQyxXQUFXLFVBQVVXLFFBQVEsQ0FBQztJQUN4RSxNQUFNQyxVQUFVLElBQU1DLE9BQU9DLEtBQUtDLEtBQUssQ0FBQ2QsUUFBUWUsS0FBSyxDQUFDQyxHQUFHLEtBQUs7SUFDOUQsTUFBTXRCLFFBQVEsSUFBTU0sUUFBUWlCLE1BQU0sQ0FBQyxJQUFJUCxRQUFRLENBQUM7SUFFaEQsU0FBU1EsYUFBYSxFQUFFQyxVQUFVLEVBQUVDLE1BQU0sRUFBRUMsT0FBTyxFQUFFQyxTQUFTLEVBQWdCO1FBQzVFLE1BQU0zQixPQUFPNEIsS0FBS0MsU0FBUyxDQUFDO1lBQzFCQyxTQUFTO2dCQUFDO29CQUFFQyxPQUFPUDtvQkFBWVEsT0FBT1A7b0JBQVFRLFVBQVU7b0JBQUdDLE9BQU9SO2dCQUFRO2FBQUU7WUFDNUVTLFlBQVlYO1lBQ1pZLGFBQWFYO1lBQ2JZLGtCQUFrQm5CLEtBQUtvQixHQUFHLENBQUMsR0FBR3BCLEtBQUtDLEtBQUssQ0FBQyxBQUFDUSxDQUFBQSxZQUFZdEIsUUFBUWUsS0FBSyxDQUFDQyxHQUFHLEVBQUMsSUFBSztRQUMvRTtRQUNBLE1BQU12QixZQUFZa0I7UUFDbEIsTUFBTXVCLFdBQVd4QztRQUNqQixNQUFNeUMsWUFBWS9CLEtBQUtiLGlCQUFpQkUsV0FBV3lDLFVBQVV2QztRQUM3RCxPQUFPO1lBQ0xFLE1BQU07WUFDTkY7WUFDQXlDLG1CQUFtQixDQUFDLHFCQUFxQixFQUFFdEMsTUFBTSxXQUFXLEVBQUVvQyxTQUFTLFdBQVcsRUFBRXpDLFVBQVUseUJBQXlCLEVBQUUwQyxXQUFXO1FBQ3RJO0lBQ0Y7SUFFQSxNQUFNRSxTQUE4RDtRQUNsRUMsSUFBSSxDQUFDQyxRQUNIdkMsUUFBUXdDLGNBQWMsR0FDbEJ0QixhQUFhcUIsU0FDYjtnQkFDRTFDLE1BQU07Z0JBQ040QyxXQUFXO29CQUFFQyxVQUFVSCxNQUFNeEMsT0FBTztvQkFBRTRDLGFBQWFwQyxNQUFNLE1BQU1nQyxNQUFNeEMsT0FBTztnQkFBRTtZQUNoRjtRQUVOLGtFQUFrRTtRQUNsRTZDLE1BQUssRUFBRXpCLFVBQVUsRUFBRUMsTUFBTSxFQUFFQyxPQUFPLEVBQUU7WUFDbEMsTUFBTXdCLFNBQVM7Z0JBQ2JDLFFBQVFoRDtnQkFDUmlELFFBQVE5QztnQkFDUjhCLGFBQWFuQixPQUFPUTtnQkFDcEI0QixXQUFXN0I7WUFDYjtZQUNBLE1BQU04QixVQUFVN0MsS0FBSzhDLElBQUFBLGVBQVUsRUFBQ0w7WUFDaEMsT0FBTztnQkFDTGhELE1BQU07Z0JBQ040QyxXQUFXO29CQUFFLEdBQUdJLE1BQU07b0JBQUVNLFdBQVc5QjtvQkFBUytCLGlCQUFpQjtvQkFBS0g7Z0JBQVE7WUFDNUU7UUFDRjtRQUVBSSxJQUFJLENBQUMsRUFBRXRELE9BQU8sRUFBRSxHQUFNLENBQUE7Z0JBQ3BCRixNQUFNO2dCQUNOeUQsU0FBUyxDQUFDLFVBQVUsRUFBRXZELFFBQVEsQ0FBQyxFQUFFUSxNQUFNLE1BQU1SLFVBQVU7Z0JBQ3ZEd0QsY0FBY3REO1lBQ2hCLENBQUE7UUFFQXVELElBQUcsRUFBRXJDLFVBQVUsRUFBRUMsTUFBTSxFQUFFO1lBQ3ZCLE1BQU1xQyxRQUFRO2dCQUNaM0Q7Z0JBQ0E0RCxTQUFTdkM7Z0JBQ1R3QyxZQUFZO2dCQUNaQyxZQUFZM0Q7Z0JBQ1o4QixhQUFhbkIsT0FBT1E7WUFDdEI7WUFDQSxNQUFNeUMsV0FBV1gsSUFBQUEsZUFBVSxFQUFDTztZQUM1QixPQUFPO2dCQUFFNUQsTUFBTTtnQkFBTSxHQUFHNEQsS0FBSztnQkFBRUk7Z0JBQVV6RCxNQUFNQSxLQUFLeUQ7WUFBVTtRQUNoRTtRQUVBQyxNQUFNLENBQUMsRUFBRS9ELE9BQU8sRUFBRSxHQUFNLENBQUE7Z0JBQ3RCRixNQUFNO2dCQUNONEMsV0FBVztvQkFBRXNCLFVBQVVoRTtvQkFBU2lFLGtCQUFrQnpELE1BQU0sUUFBUVI7Z0JBQVM7WUFDM0UsQ0FBQTtJQUNGO0lBQ0EsT0FBTyxDQUFDa0UsU0FBU2xFO1FBQ2YsSUFBSSxDQUFFa0UsQ0FBQUEsUUFBUXBFLElBQUksSUFBSXdDLE1BQUssR0FBSSxNQUFNLElBQUk2QixNQUFNLEdBQUdELFFBQVFwRSxJQUFJLENBQUMseUJBQXlCLENBQUM7UUFDekYsT0FBT3dDLE1BQU0sQ0FBQzRCLFFBQVFwRSxJQUFJLENBQWdCLENBQUM7WUFBRSxHQUFHb0UsT0FBTztZQUFFbEU7UUFBUTtJQUNuRTtBQUNGIn0=