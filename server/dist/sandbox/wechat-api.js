"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerWechatApi", {
    enumerable: true,
    get: function() {
        return registerWechatApi;
    }
});
const _nodecrypto = require("node:crypto");
const _openapi = require("./openapi");
const _refusal = require("./refusal");
const _signedrequest = require("./signed-request");
const _wechatbill = require("./wechat-bill");
const _wechatoperations = require("./wechat-operations");
const _wechatsignatures = require("./wechat-signatures");
/** WeChat's names for what the trade book refuses. */ const REFUSALS = {
    INVALID_PARAMETER: [
        400,
        'PARAM_ERROR'
    ],
    'ACQ.TRADE_HAS_SUCCESS': [
        400,
        'ORDERPAID'
    ],
    'ACQ.TRADE_HAS_CLOSE': [
        400,
        'ORDER_CLOSED'
    ],
    'ACQ.TRADE_NOT_EXIST': [
        404,
        'RESOURCE_NOT_EXISTS'
    ]
};
function registerWechatApi(app, context) {
    const { keys, trades, authCodes, clock, random } = context;
    function answer(reply, { status, content }) {
        const body = content === undefined ? '' : JSON.stringify(content);
        reply.code(status).headers((0, _wechatsignatures.signForMerchant)(body, keys, context));
        return content === undefined ? reply.send() : reply.type('application/json').send(body);
    }
    const billOf = (day)=>(0, _wechatbill.writeBill)(trades.list().filter(({ api })=>api === 'wechat'), day, keys);
    void app.register(async (scope)=>{
        // The signature is over the bytes that were sent, so the body stays text until it is verified.
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('application/json', {
            parseAs: 'string'
        }, async (_request, body)=>body);
        scope.setErrorHandler((error, request, reply)=>{
            if (error instanceof _refusal.WalletRefusal) {
                const fallback = error.code.startsWith('ACQ.') ? 'INVALID_REQUEST' : error.code;
                const [status, code] = REFUSALS[error.code] ?? [
                    error.status,
                    fallback
                ];
                return answer(reply, {
                    status,
                    content: {
                        code,
                        message: error.message
                    }
                });
            }
            request.log.error({
                err: error
            }, 'unexpected error');
            const content = {
                code: 'SYSTEM_ERROR',
                message: 'Unexpected error.'
            };
            return answer(reply, {
                status: 500,
                content
            });
        });
        const textOf = ({ body })=>typeof body === 'string' ? body : '';
        const preHandler = async (request)=>{
            const call = {
                authorization: request.headers.authorization,
                method: request.method,
                path: request.raw.url ?? request.url,
                body: textOf(request)
            };
            if (!(0, _wechatsignatures.isMerchantCall)(call, keys, clock.now())) {
                throw new _refusal.WalletRefusal('SIGN_ERROR', 'The signature does not hold.', 401);
            }
            // Without it the real one would sign by a platform certificate, which the sandbox has not.
            if (request.headers['wechatpay-serial'] !== keys.publicKeyId) throw (0, _wechatoperations.invalid)('Wechatpay-Serial');
        };
        const { prepay, query, close, refund, queryRefund } = (0, _wechatoperations.createOperations)(context);
        const perform = (operation)=>(request, reply)=>answer(reply, operation({
                    params: request.method === 'POST' ? (0, _signedrequest.readJson)(textOf(request), 'The body') : {},
                    number: request.params.number ?? '',
                    query: request.query
                }));
        const transactions = '/v3/pay/transactions';
        const refunds = '/v3/refund/domestic/refunds';
        scope.post(`${transactions}/jsapi`, {
            preHandler
        }, perform(prepay));
        scope.get(`${transactions}/out-trade-no/:number`, {
            preHandler
        }, perform(query));
        scope.post(`${transactions}/out-trade-no/:number/close`, {
            preHandler
        }, perform(close));
        scope.post(refunds, {
            preHandler
        }, perform(refund));
        scope.get(`${refunds}/:number`, {
            preHandler
        }, perform(queryRefund));
        scope.get('/v3/bill/tradebill', {
            preHandler
        }, (request, reply)=>{
            const params = request.query;
            (0, _openapi.readText)(params, 'bill_type', /^ALL$/);
            const day = (0, _openapi.readText)(params, 'bill_date', /^\d{4}-\d{2}-\d{2}$/);
            const bill = billOf(day);
            if (!bill) throw new _refusal.WalletRefusal('NO_STATEMENT_EXIST', 'Nothing happened on that day.');
            return answer(reply, (0, _wechatoperations.ok)({
                hash_type: 'SHA1',
                hash_value: (0, _nodecrypto.createHash)('sha1').update(bill).digest('hex'),
                download_url: `http://${request.host}/v3/billdownload/file?token=${day}`
            }));
        });
        // The file itself is not signed, by the real one neither.
        scope.get('/v3/billdownload/file', {
            preHandler
        }, (request, reply)=>reply.type('text/plain; charset=utf-8').send(billOf((0, _openapi.readText)(request.query, 'token'))));
        scope.get('/sns/jscode2session', (request, reply)=>{
            const { appid, secret, js_code, grant_type } = request.query;
            const refuse = (errcode, errmsg)=>reply.send({
                    errcode,
                    errmsg
                });
            if (appid !== keys.appId) return refuse(40013, 'invalid appid');
            if (secret !== keys.appSecret) return refuse(40125, 'invalid appsecret');
            if (grant_type !== 'authorization_code') return refuse(40002, 'invalid grant_type');
            const redeemed = authCodes.redeem(typeof js_code === 'string' ? js_code : '');
            if ('refusal' in redeemed) {
                const isUsed = redeemed.refusal === 'isv.code-is-reused';
                return isUsed ? refuse(40163, 'code been used') : refuse(40029, 'invalid code');
            }
            return reply.send({
                openid: redeemed.buyer,
                session_key: random(16).toString('base64')
            });
        });
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3dlY2hhdC1hcGkudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB0eXBlIHsgRmFzdGlmeUluc3RhbmNlLCBGYXN0aWZ5UmVwbHksIEZhc3RpZnlSZXF1ZXN0IH0gZnJvbSAnZmFzdGlmeSc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hDb250ZXh0IH0gZnJvbSAnLi9jb250ZXh0JztcbmltcG9ydCB7IHJlYWRUZXh0IH0gZnJvbSAnLi9vcGVuYXBpJztcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSAnLi9vcGVuYXBpJztcbmltcG9ydCB7IFdhbGxldFJlZnVzYWwgfSBmcm9tICcuL3JlZnVzYWwnO1xuaW1wb3J0IHsgcmVhZEpzb24gfSBmcm9tICcuL3NpZ25lZC1yZXF1ZXN0JztcbmltcG9ydCB7IHdyaXRlQmlsbCB9IGZyb20gJy4vd2VjaGF0LWJpbGwnO1xuaW1wb3J0IHsgY3JlYXRlT3BlcmF0aW9ucywgaW52YWxpZCwgb2sgfSBmcm9tICcuL3dlY2hhdC1vcGVyYXRpb25zJztcbmltcG9ydCB0eXBlIHsgT3BlcmF0aW9uLCBPdXRjb21lIH0gZnJvbSAnLi93ZWNoYXQtb3BlcmF0aW9ucyc7XG5pbXBvcnQgeyBpc01lcmNoYW50Q2FsbCwgc2lnbkZvck1lcmNoYW50IH0gZnJvbSAnLi93ZWNoYXQtc2lnbmF0dXJlcyc7XG5cbi8qKiBXZUNoYXQncyBuYW1lcyBmb3Igd2hhdCB0aGUgdHJhZGUgYm9vayByZWZ1c2VzLiAqL1xuY29uc3QgUkVGVVNBTFM6IFJlY29yZDxzdHJpbmcsIFtzdGF0dXM6IG51bWJlciwgY29kZTogc3RyaW5nXT4gPSB7XG4gIElOVkFMSURfUEFSQU1FVEVSOiBbNDAwLCAnUEFSQU1fRVJST1InXSxcbiAgJ0FDUS5UUkFERV9IQVNfU1VDQ0VTUyc6IFs0MDAsICdPUkRFUlBBSUQnXSxcbiAgJ0FDUS5UUkFERV9IQVNfQ0xPU0UnOiBbNDAwLCAnT1JERVJfQ0xPU0VEJ10sXG4gICdBQ1EuVFJBREVfTk9UX0VYSVNUJzogWzQwNCwgJ1JFU09VUkNFX05PVF9FWElTVFMnXSxcbn07XG5cbi8qKiBUaGUgcGFydCBvZiBXZUNoYXQgUGF5J3MgQVBJIHYzIHRoYXQgdGhlIG1lcmNoYW50IHNlcnZlciBjYWxscywgc2lnbmVkIGJvdGggd2F5cywgYW5kIFdlQ2hhdCdzIHNpZ24taW4uICovXG5leHBvcnQgZnVuY3Rpb24gcmVnaXN0ZXJXZWNoYXRBcGkoYXBwOiBGYXN0aWZ5SW5zdGFuY2UsIGNvbnRleHQ6IFNhbmRib3hDb250ZXh0KTogdm9pZCB7XG4gIGNvbnN0IHsga2V5cywgdHJhZGVzLCBhdXRoQ29kZXMsIGNsb2NrLCByYW5kb20gfSA9IGNvbnRleHQ7XG5cbiAgZnVuY3Rpb24gYW5zd2VyKHJlcGx5OiBGYXN0aWZ5UmVwbHksIHsgc3RhdHVzLCBjb250ZW50IH06IE91dGNvbWUpOiBGYXN0aWZ5UmVwbHkge1xuICAgIGNvbnN0IGJvZHkgPSBjb250ZW50ID09PSB1bmRlZmluZWQgPyAnJyA6IEpTT04uc3RyaW5naWZ5KGNvbnRlbnQpO1xuICAgIHJlcGx5LmNvZGUoc3RhdHVzKS5oZWFkZXJzKHNpZ25Gb3JNZXJjaGFudChib2R5LCBrZXlzLCBjb250ZXh0KSk7XG4gICAgcmV0dXJuIGNvbnRlbnQgPT09IHVuZGVmaW5lZCA/IHJlcGx5LnNlbmQoKSA6IHJlcGx5LnR5cGUoJ2FwcGxpY2F0aW9uL2pzb24nKS5zZW5kKGJvZHkpO1xuICB9XG5cbiAgY29uc3QgYmlsbE9mID0gKGRheTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+XG4gICAgd3JpdGVCaWxsKFxuICAgICAgdHJhZGVzLmxpc3QoKS5maWx0ZXIoKHsgYXBpIH0pID0+IGFwaSA9PT0gJ3dlY2hhdCcpLFxuICAgICAgZGF5LFxuICAgICAga2V5cyxcbiAgICApO1xuXG4gIHZvaWQgYXBwLnJlZ2lzdGVyKGFzeW5jIChzY29wZSkgPT4ge1xuICAgIC8vIFRoZSBzaWduYXR1cmUgaXMgb3ZlciB0aGUgYnl0ZXMgdGhhdCB3ZXJlIHNlbnQsIHNvIHRoZSBib2R5IHN0YXlzIHRleHQgdW50aWwgaXQgaXMgdmVyaWZpZWQuXG4gICAgc2NvcGUucmVtb3ZlQWxsQ29udGVudFR5cGVQYXJzZXJzKCk7XG4gICAgc2NvcGUuYWRkQ29udGVudFR5cGVQYXJzZXIoXG4gICAgICAnYXBwbGljYXRpb24vanNvbicsXG4gICAgICB7IHBhcnNlQXM6ICdzdHJpbmcnIH0sXG4gICAgICBhc3luYyAoX3JlcXVlc3Q6IHVua25vd24sIGJvZHk6IHN0cmluZykgPT4gYm9keSxcbiAgICApO1xuXG4gICAgc2NvcGUuc2V0RXJyb3JIYW5kbGVyKChlcnJvcjogdW5rbm93biwgcmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFdhbGxldFJlZnVzYWwpIHtcbiAgICAgICAgY29uc3QgZmFsbGJhY2sgPSBlcnJvci5jb2RlLnN0YXJ0c1dpdGgoJ0FDUS4nKSA/ICdJTlZBTElEX1JFUVVFU1QnIDogZXJyb3IuY29kZTtcbiAgICAgICAgY29uc3QgW3N0YXR1cywgY29kZV0gPSBSRUZVU0FMU1tlcnJvci5jb2RlXSA/PyBbZXJyb3Iuc3RhdHVzLCBmYWxsYmFja107XG4gICAgICAgIHJldHVybiBhbnN3ZXIocmVwbHksIHsgc3RhdHVzLCBjb250ZW50OiB7IGNvZGUsIG1lc3NhZ2U6IGVycm9yLm1lc3NhZ2UgfSB9KTtcbiAgICAgIH1cbiAgICAgIHJlcXVlc3QubG9nLmVycm9yKHsgZXJyOiBlcnJvciB9LCAndW5leHBlY3RlZCBlcnJvcicpO1xuICAgICAgY29uc3QgY29udGVudCA9IHsgY29kZTogJ1NZU1RFTV9FUlJPUicsIG1lc3NhZ2U6ICdVbmV4cGVjdGVkIGVycm9yLicgfTtcbiAgICAgIHJldHVybiBhbnN3ZXIocmVwbHksIHsgc3RhdHVzOiA1MDAsIGNvbnRlbnQgfSk7XG4gICAgfSk7XG5cbiAgICBjb25zdCB0ZXh0T2YgPSAoeyBib2R5IH06IEZhc3RpZnlSZXF1ZXN0KTogc3RyaW5nID0+ICh0eXBlb2YgYm9keSA9PT0gJ3N0cmluZycgPyBib2R5IDogJycpO1xuXG4gICAgY29uc3QgcHJlSGFuZGxlciA9IGFzeW5jIChyZXF1ZXN0OiBGYXN0aWZ5UmVxdWVzdCk6IFByb21pc2U8dm9pZD4gPT4ge1xuICAgICAgY29uc3QgY2FsbCA9IHtcbiAgICAgICAgYXV0aG9yaXphdGlvbjogcmVxdWVzdC5oZWFkZXJzLmF1dGhvcml6YXRpb24sXG4gICAgICAgIG1ldGhvZDogcmVxdWVzdC5tZXRob2QsXG4gICAgICAgIHBhdGg6IHJlcXVlc3QucmF3LnVybCA/PyByZXF1ZXN0LnVybCxcbiAgICAgICAgYm9keTogdGV4dE9mKHJlcXVlc3QpLFxuICAgICAgfTtcbiAgICAgIGlmICghaXNNZXJjaGFudENhbGwoY2FsbCwga2V5cywgY2xvY2subm93KCkpKSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdTSUdOX0VSUk9SJywgJ1RoZSBzaWduYXR1cmUgZG9lcyBub3QgaG9sZC4nLCA0MDEpO1xuICAgICAgfVxuICAgICAgLy8gV2l0aG91dCBpdCB0aGUgcmVhbCBvbmUgd291bGQgc2lnbiBieSBhIHBsYXRmb3JtIGNlcnRpZmljYXRlLCB3aGljaCB0aGUgc2FuZGJveCBoYXMgbm90LlxuICAgICAgaWYgKHJlcXVlc3QuaGVhZGVyc1snd2VjaGF0cGF5LXNlcmlhbCddICE9PSBrZXlzLnB1YmxpY0tleUlkKVxuICAgICAgICB0aHJvdyBpbnZhbGlkKCdXZWNoYXRwYXktU2VyaWFsJyk7XG4gICAgfTtcblxuICAgIGNvbnN0IHsgcHJlcGF5LCBxdWVyeSwgY2xvc2UsIHJlZnVuZCwgcXVlcnlSZWZ1bmQgfSA9IGNyZWF0ZU9wZXJhdGlvbnMoY29udGV4dCk7XG4gICAgY29uc3QgcGVyZm9ybSA9IChvcGVyYXRpb246IE9wZXJhdGlvbikgPT4gKHJlcXVlc3Q6IEZhc3RpZnlSZXF1ZXN0LCByZXBseTogRmFzdGlmeVJlcGx5KSA9PlxuICAgICAgYW5zd2VyKFxuICAgICAgICByZXBseSxcbiAgICAgICAgb3BlcmF0aW9uKHtcbiAgICAgICAgICBwYXJhbXM6IHJlcXVlc3QubWV0aG9kID09PSAnUE9TVCcgPyByZWFkSnNvbih0ZXh0T2YocmVxdWVzdCksICdUaGUgYm9keScpIDoge30sXG4gICAgICAgICAgbnVtYmVyOiAocmVxdWVzdC5wYXJhbXMgYXMgeyBudW1iZXI/OiBzdHJpbmcgfSkubnVtYmVyID8/ICcnLFxuICAgICAgICAgIHF1ZXJ5OiByZXF1ZXN0LnF1ZXJ5IGFzIFBhcmFtcyxcbiAgICAgICAgfSksXG4gICAgICApO1xuXG4gICAgY29uc3QgdHJhbnNhY3Rpb25zID0gJy92My9wYXkvdHJhbnNhY3Rpb25zJztcbiAgICBjb25zdCByZWZ1bmRzID0gJy92My9yZWZ1bmQvZG9tZXN0aWMvcmVmdW5kcyc7XG4gICAgc2NvcGUucG9zdChgJHt0cmFuc2FjdGlvbnN9L2pzYXBpYCwgeyBwcmVIYW5kbGVyIH0sIHBlcmZvcm0ocHJlcGF5KSk7XG4gICAgc2NvcGUuZ2V0KGAke3RyYW5zYWN0aW9uc30vb3V0LXRyYWRlLW5vLzpudW1iZXJgLCB7IHByZUhhbmRsZXIgfSwgcGVyZm9ybShxdWVyeSkpO1xuICAgIHNjb3BlLnBvc3QoYCR7dHJhbnNhY3Rpb25zfS9vdXQtdHJhZGUtbm8vOm51bWJlci9jbG9zZWAsIHsgcHJlSGFuZGxlciB9LCBwZXJmb3JtKGNsb3NlKSk7XG4gICAgc2NvcGUucG9zdChyZWZ1bmRzLCB7IHByZUhhbmRsZXIgfSwgcGVyZm9ybShyZWZ1bmQpKTtcbiAgICBzY29wZS5nZXQoYCR7cmVmdW5kc30vOm51bWJlcmAsIHsgcHJlSGFuZGxlciB9LCBwZXJmb3JtKHF1ZXJ5UmVmdW5kKSk7XG5cbiAgICBzY29wZS5nZXQoJy92My9iaWxsL3RyYWRlYmlsbCcsIHsgcHJlSGFuZGxlciB9LCAocmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICAgIGNvbnN0IHBhcmFtcyA9IHJlcXVlc3QucXVlcnkgYXMgUGFyYW1zO1xuICAgICAgcmVhZFRleHQocGFyYW1zLCAnYmlsbF90eXBlJywgL15BTEwkLyk7XG4gICAgICBjb25zdCBkYXkgPSByZWFkVGV4dChwYXJhbXMsICdiaWxsX2RhdGUnLCAvXlxcZHs0fS1cXGR7Mn0tXFxkezJ9JC8pO1xuICAgICAgY29uc3QgYmlsbCA9IGJpbGxPZihkYXkpO1xuICAgICAgaWYgKCFiaWxsKSB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnTk9fU1RBVEVNRU5UX0VYSVNUJywgJ05vdGhpbmcgaGFwcGVuZWQgb24gdGhhdCBkYXkuJyk7XG4gICAgICByZXR1cm4gYW5zd2VyKFxuICAgICAgICByZXBseSxcbiAgICAgICAgb2soe1xuICAgICAgICAgIGhhc2hfdHlwZTogJ1NIQTEnLFxuICAgICAgICAgIGhhc2hfdmFsdWU6IGNyZWF0ZUhhc2goJ3NoYTEnKS51cGRhdGUoYmlsbCkuZGlnZXN0KCdoZXgnKSxcbiAgICAgICAgICBkb3dubG9hZF91cmw6IGBodHRwOi8vJHtyZXF1ZXN0Lmhvc3R9L3YzL2JpbGxkb3dubG9hZC9maWxlP3Rva2VuPSR7ZGF5fWAsXG4gICAgICAgIH0pLFxuICAgICAgKTtcbiAgICB9KTtcblxuICAgIC8vIFRoZSBmaWxlIGl0c2VsZiBpcyBub3Qgc2lnbmVkLCBieSB0aGUgcmVhbCBvbmUgbmVpdGhlci5cbiAgICBzY29wZS5nZXQoJy92My9iaWxsZG93bmxvYWQvZmlsZScsIHsgcHJlSGFuZGxlciB9LCAocmVxdWVzdCwgcmVwbHkpID0+XG4gICAgICByZXBseVxuICAgICAgICAudHlwZSgndGV4dC9wbGFpbjsgY2hhcnNldD11dGYtOCcpXG4gICAgICAgIC5zZW5kKGJpbGxPZihyZWFkVGV4dChyZXF1ZXN0LnF1ZXJ5IGFzIFBhcmFtcywgJ3Rva2VuJykpKSxcbiAgICApO1xuXG4gICAgc2NvcGUuZ2V0KCcvc25zL2pzY29kZTJzZXNzaW9uJywgKHJlcXVlc3QsIHJlcGx5KSA9PiB7XG4gICAgICBjb25zdCB7IGFwcGlkLCBzZWNyZXQsIGpzX2NvZGUsIGdyYW50X3R5cGUgfSA9IHJlcXVlc3QucXVlcnkgYXMgUGFyYW1zO1xuICAgICAgY29uc3QgcmVmdXNlID0gKGVycmNvZGU6IG51bWJlciwgZXJybXNnOiBzdHJpbmcpID0+IHJlcGx5LnNlbmQoeyBlcnJjb2RlLCBlcnJtc2cgfSk7XG4gICAgICBpZiAoYXBwaWQgIT09IGtleXMuYXBwSWQpIHJldHVybiByZWZ1c2UoNDAwMTMsICdpbnZhbGlkIGFwcGlkJyk7XG4gICAgICBpZiAoc2VjcmV0ICE9PSBrZXlzLmFwcFNlY3JldCkgcmV0dXJuIHJlZnVzZSg0MDEyNSwgJ2ludmFsaWQgYXBwc2VjcmV0Jyk7XG4gICAgICBpZiAoZ3JhbnRfdHlwZSAhPT0gJ2F1dGhvcml6YXRpb25fY29kZScpIHJldHVybiByZWZ1c2UoNDAwMDIsICdpbnZhbGlkIGdyYW50X3R5cGUnKTtcbiAgICAgIGNvbnN0IHJlZGVlbWVkID0gYXV0aENvZGVzLnJlZGVlbSh0eXBlb2YganNfY29kZSA9PT0gJ3N0cmluZycgPyBqc19jb2RlIDogJycpO1xuICAgICAgaWYgKCdyZWZ1c2FsJyBpbiByZWRlZW1lZCkge1xuICAgICAgICBjb25zdCBpc1VzZWQgPSByZWRlZW1lZC5yZWZ1c2FsID09PSAnaXN2LmNvZGUtaXMtcmV1c2VkJztcbiAgICAgICAgcmV0dXJuIGlzVXNlZCA/IHJlZnVzZSg0MDE2MywgJ2NvZGUgYmVlbiB1c2VkJykgOiByZWZ1c2UoNDAwMjksICdpbnZhbGlkIGNvZGUnKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiByZXBseS5zZW5kKHtcbiAgICAgICAgb3BlbmlkOiByZWRlZW1lZC5idXllcixcbiAgICAgICAgc2Vzc2lvbl9rZXk6IHJhbmRvbSgxNikudG9TdHJpbmcoJ2Jhc2U2NCcpLFxuICAgICAgfSk7XG4gICAgfSk7XG4gIH0pO1xufVxuIl0sIm5hbWVzIjpbInJlZ2lzdGVyV2VjaGF0QXBpIiwiUkVGVVNBTFMiLCJJTlZBTElEX1BBUkFNRVRFUiIsImFwcCIsImNvbnRleHQiLCJrZXlzIiwidHJhZGVzIiwiYXV0aENvZGVzIiwiY2xvY2siLCJyYW5kb20iLCJhbnN3ZXIiLCJyZXBseSIsInN0YXR1cyIsImNvbnRlbnQiLCJib2R5IiwidW5kZWZpbmVkIiwiSlNPTiIsInN0cmluZ2lmeSIsImNvZGUiLCJoZWFkZXJzIiwic2lnbkZvck1lcmNoYW50Iiwic2VuZCIsInR5cGUiLCJiaWxsT2YiLCJkYXkiLCJ3cml0ZUJpbGwiLCJsaXN0IiwiZmlsdGVyIiwiYXBpIiwicmVnaXN0ZXIiLCJzY29wZSIsInJlbW92ZUFsbENvbnRlbnRUeXBlUGFyc2VycyIsImFkZENvbnRlbnRUeXBlUGFyc2VyIiwicGFyc2VBcyIsIl9yZXF1ZXN0Iiwic2V0RXJyb3JIYW5kbGVyIiwiZXJyb3IiLCJyZXF1ZXN0IiwiV2FsbGV0UmVmdXNhbCIsImZhbGxiYWNrIiwic3RhcnRzV2l0aCIsIm1lc3NhZ2UiLCJsb2ciLCJlcnIiLCJ0ZXh0T2YiLCJwcmVIYW5kbGVyIiwiY2FsbCIsImF1dGhvcml6YXRpb24iLCJtZXRob2QiLCJwYXRoIiwicmF3IiwidXJsIiwiaXNNZXJjaGFudENhbGwiLCJub3ciLCJwdWJsaWNLZXlJZCIsImludmFsaWQiLCJwcmVwYXkiLCJxdWVyeSIsImNsb3NlIiwicmVmdW5kIiwicXVlcnlSZWZ1bmQiLCJjcmVhdGVPcGVyYXRpb25zIiwicGVyZm9ybSIsIm9wZXJhdGlvbiIsInBhcmFtcyIsInJlYWRKc29uIiwibnVtYmVyIiwidHJhbnNhY3Rpb25zIiwicmVmdW5kcyIsInBvc3QiLCJnZXQiLCJyZWFkVGV4dCIsImJpbGwiLCJvayIsImhhc2hfdHlwZSIsImhhc2hfdmFsdWUiLCJjcmVhdGVIYXNoIiwidXBkYXRlIiwiZGlnZXN0IiwiZG93bmxvYWRfdXJsIiwiaG9zdCIsImFwcGlkIiwic2VjcmV0IiwianNfY29kZSIsImdyYW50X3R5cGUiLCJyZWZ1c2UiLCJlcnJjb2RlIiwiZXJybXNnIiwiYXBwSWQiLCJhcHBTZWNyZXQiLCJyZWRlZW1lZCIsInJlZGVlbSIsImlzVXNlZCIsInJlZnVzYWwiLCJvcGVuaWQiLCJidXllciIsInNlc3Npb25fa2V5IiwidG9TdHJpbmciXSwibWFwcGluZ3MiOiI7Ozs7K0JBcUJnQkE7OztlQUFBQTs7OzRCQXJCVzt5QkFHRjt5QkFFSzsrQkFDTDs0QkFDQztrQ0FDb0I7a0NBRUU7QUFFaEQsb0RBQW9ELEdBQ3BELE1BQU1DLFdBQTJEO0lBQy9EQyxtQkFBbUI7UUFBQztRQUFLO0tBQWM7SUFDdkMseUJBQXlCO1FBQUM7UUFBSztLQUFZO0lBQzNDLHVCQUF1QjtRQUFDO1FBQUs7S0FBZTtJQUM1Qyx1QkFBdUI7UUFBQztRQUFLO0tBQXNCO0FBQ3JEO0FBR08sU0FBU0Ysa0JBQWtCRyxHQUFvQixFQUFFQyxPQUF1QjtJQUM3RSxNQUFNLEVBQUVDLElBQUksRUFBRUMsTUFBTSxFQUFFQyxTQUFTLEVBQUVDLEtBQUssRUFBRUMsTUFBTSxFQUFFLEdBQUdMO0lBRW5ELFNBQVNNLE9BQU9DLEtBQW1CLEVBQUUsRUFBRUMsTUFBTSxFQUFFQyxPQUFPLEVBQVc7UUFDL0QsTUFBTUMsT0FBT0QsWUFBWUUsWUFBWSxLQUFLQyxLQUFLQyxTQUFTLENBQUNKO1FBQ3pERixNQUFNTyxJQUFJLENBQUNOLFFBQVFPLE9BQU8sQ0FBQ0MsSUFBQUEsaUNBQWUsRUFBQ04sTUFBTVQsTUFBTUQ7UUFDdkQsT0FBT1MsWUFBWUUsWUFBWUosTUFBTVUsSUFBSSxLQUFLVixNQUFNVyxJQUFJLENBQUMsb0JBQW9CRCxJQUFJLENBQUNQO0lBQ3BGO0lBRUEsTUFBTVMsU0FBUyxDQUFDQyxNQUNkQyxJQUFBQSxxQkFBUyxFQUNQbkIsT0FBT29CLElBQUksR0FBR0MsTUFBTSxDQUFDLENBQUMsRUFBRUMsR0FBRyxFQUFFLEdBQUtBLFFBQVEsV0FDMUNKLEtBQ0FuQjtJQUdKLEtBQUtGLElBQUkwQixRQUFRLENBQUMsT0FBT0M7UUFDdkIsK0ZBQStGO1FBQy9GQSxNQUFNQywyQkFBMkI7UUFDakNELE1BQU1FLG9CQUFvQixDQUN4QixvQkFDQTtZQUFFQyxTQUFTO1FBQVMsR0FDcEIsT0FBT0MsVUFBbUJwQixPQUFpQkE7UUFHN0NnQixNQUFNSyxlQUFlLENBQUMsQ0FBQ0MsT0FBZ0JDLFNBQVMxQjtZQUM5QyxJQUFJeUIsaUJBQWlCRSxzQkFBYSxFQUFFO2dCQUNsQyxNQUFNQyxXQUFXSCxNQUFNbEIsSUFBSSxDQUFDc0IsVUFBVSxDQUFDLFVBQVUsb0JBQW9CSixNQUFNbEIsSUFBSTtnQkFDL0UsTUFBTSxDQUFDTixRQUFRTSxLQUFLLEdBQUdqQixRQUFRLENBQUNtQyxNQUFNbEIsSUFBSSxDQUFDLElBQUk7b0JBQUNrQixNQUFNeEIsTUFBTTtvQkFBRTJCO2lCQUFTO2dCQUN2RSxPQUFPN0IsT0FBT0MsT0FBTztvQkFBRUM7b0JBQVFDLFNBQVM7d0JBQUVLO3dCQUFNdUIsU0FBU0wsTUFBTUssT0FBTztvQkFBQztnQkFBRTtZQUMzRTtZQUNBSixRQUFRSyxHQUFHLENBQUNOLEtBQUssQ0FBQztnQkFBRU8sS0FBS1A7WUFBTSxHQUFHO1lBQ2xDLE1BQU12QixVQUFVO2dCQUFFSyxNQUFNO2dCQUFnQnVCLFNBQVM7WUFBb0I7WUFDckUsT0FBTy9CLE9BQU9DLE9BQU87Z0JBQUVDLFFBQVE7Z0JBQUtDO1lBQVE7UUFDOUM7UUFFQSxNQUFNK0IsU0FBUyxDQUFDLEVBQUU5QixJQUFJLEVBQWtCLEdBQWMsT0FBT0EsU0FBUyxXQUFXQSxPQUFPO1FBRXhGLE1BQU0rQixhQUFhLE9BQU9SO1lBQ3hCLE1BQU1TLE9BQU87Z0JBQ1hDLGVBQWVWLFFBQVFsQixPQUFPLENBQUM0QixhQUFhO2dCQUM1Q0MsUUFBUVgsUUFBUVcsTUFBTTtnQkFDdEJDLE1BQU1aLFFBQVFhLEdBQUcsQ0FBQ0MsR0FBRyxJQUFJZCxRQUFRYyxHQUFHO2dCQUNwQ3JDLE1BQU04QixPQUFPUDtZQUNmO1lBQ0EsSUFBSSxDQUFDZSxJQUFBQSxnQ0FBYyxFQUFDTixNQUFNekMsTUFBTUcsTUFBTTZDLEdBQUcsS0FBSztnQkFDNUMsTUFBTSxJQUFJZixzQkFBYSxDQUFDLGNBQWMsZ0NBQWdDO1lBQ3hFO1lBQ0EsMkZBQTJGO1lBQzNGLElBQUlELFFBQVFsQixPQUFPLENBQUMsbUJBQW1CLEtBQUtkLEtBQUtpRCxXQUFXLEVBQzFELE1BQU1DLElBQUFBLHlCQUFPLEVBQUM7UUFDbEI7UUFFQSxNQUFNLEVBQUVDLE1BQU0sRUFBRUMsS0FBSyxFQUFFQyxLQUFLLEVBQUVDLE1BQU0sRUFBRUMsV0FBVyxFQUFFLEdBQUdDLElBQUFBLGtDQUFnQixFQUFDekQ7UUFDdkUsTUFBTTBELFVBQVUsQ0FBQ0MsWUFBeUIsQ0FBQzFCLFNBQXlCMUIsUUFDbEVELE9BQ0VDLE9BQ0FvRCxVQUFVO29CQUNSQyxRQUFRM0IsUUFBUVcsTUFBTSxLQUFLLFNBQVNpQixJQUFBQSx1QkFBUSxFQUFDckIsT0FBT1AsVUFBVSxjQUFjLENBQUM7b0JBQzdFNkIsUUFBUSxBQUFDN0IsUUFBUTJCLE1BQU0sQ0FBeUJFLE1BQU0sSUFBSTtvQkFDMURULE9BQU9wQixRQUFRb0IsS0FBSztnQkFDdEI7UUFHSixNQUFNVSxlQUFlO1FBQ3JCLE1BQU1DLFVBQVU7UUFDaEJ0QyxNQUFNdUMsSUFBSSxDQUFDLEdBQUdGLGFBQWEsTUFBTSxDQUFDLEVBQUU7WUFBRXRCO1FBQVcsR0FBR2lCLFFBQVFOO1FBQzVEMUIsTUFBTXdDLEdBQUcsQ0FBQyxHQUFHSCxhQUFhLHFCQUFxQixDQUFDLEVBQUU7WUFBRXRCO1FBQVcsR0FBR2lCLFFBQVFMO1FBQzFFM0IsTUFBTXVDLElBQUksQ0FBQyxHQUFHRixhQUFhLDJCQUEyQixDQUFDLEVBQUU7WUFBRXRCO1FBQVcsR0FBR2lCLFFBQVFKO1FBQ2pGNUIsTUFBTXVDLElBQUksQ0FBQ0QsU0FBUztZQUFFdkI7UUFBVyxHQUFHaUIsUUFBUUg7UUFDNUM3QixNQUFNd0MsR0FBRyxDQUFDLEdBQUdGLFFBQVEsUUFBUSxDQUFDLEVBQUU7WUFBRXZCO1FBQVcsR0FBR2lCLFFBQVFGO1FBRXhEOUIsTUFBTXdDLEdBQUcsQ0FBQyxzQkFBc0I7WUFBRXpCO1FBQVcsR0FBRyxDQUFDUixTQUFTMUI7WUFDeEQsTUFBTXFELFNBQVMzQixRQUFRb0IsS0FBSztZQUM1QmMsSUFBQUEsaUJBQVEsRUFBQ1AsUUFBUSxhQUFhO1lBQzlCLE1BQU14QyxNQUFNK0MsSUFBQUEsaUJBQVEsRUFBQ1AsUUFBUSxhQUFhO1lBQzFDLE1BQU1RLE9BQU9qRCxPQUFPQztZQUNwQixJQUFJLENBQUNnRCxNQUFNLE1BQU0sSUFBSWxDLHNCQUFhLENBQUMsc0JBQXNCO1lBQ3pELE9BQU81QixPQUNMQyxPQUNBOEQsSUFBQUEsb0JBQUUsRUFBQztnQkFDREMsV0FBVztnQkFDWEMsWUFBWUMsSUFBQUEsc0JBQVUsRUFBQyxRQUFRQyxNQUFNLENBQUNMLE1BQU1NLE1BQU0sQ0FBQztnQkFDbkRDLGNBQWMsQ0FBQyxPQUFPLEVBQUUxQyxRQUFRMkMsSUFBSSxDQUFDLDRCQUE0QixFQUFFeEQsS0FBSztZQUMxRTtRQUVKO1FBRUEsMERBQTBEO1FBQzFETSxNQUFNd0MsR0FBRyxDQUFDLHlCQUF5QjtZQUFFekI7UUFBVyxHQUFHLENBQUNSLFNBQVMxQixRQUMzREEsTUFDR1csSUFBSSxDQUFDLDZCQUNMRCxJQUFJLENBQUNFLE9BQU9nRCxJQUFBQSxpQkFBUSxFQUFDbEMsUUFBUW9CLEtBQUssRUFBWTtRQUduRDNCLE1BQU13QyxHQUFHLENBQUMsdUJBQXVCLENBQUNqQyxTQUFTMUI7WUFDekMsTUFBTSxFQUFFc0UsS0FBSyxFQUFFQyxNQUFNLEVBQUVDLE9BQU8sRUFBRUMsVUFBVSxFQUFFLEdBQUcvQyxRQUFRb0IsS0FBSztZQUM1RCxNQUFNNEIsU0FBUyxDQUFDQyxTQUFpQkMsU0FBbUI1RSxNQUFNVSxJQUFJLENBQUM7b0JBQUVpRTtvQkFBU0M7Z0JBQU87WUFDakYsSUFBSU4sVUFBVTVFLEtBQUttRixLQUFLLEVBQUUsT0FBT0gsT0FBTyxPQUFPO1lBQy9DLElBQUlILFdBQVc3RSxLQUFLb0YsU0FBUyxFQUFFLE9BQU9KLE9BQU8sT0FBTztZQUNwRCxJQUFJRCxlQUFlLHNCQUFzQixPQUFPQyxPQUFPLE9BQU87WUFDOUQsTUFBTUssV0FBV25GLFVBQVVvRixNQUFNLENBQUMsT0FBT1IsWUFBWSxXQUFXQSxVQUFVO1lBQzFFLElBQUksYUFBYU8sVUFBVTtnQkFDekIsTUFBTUUsU0FBU0YsU0FBU0csT0FBTyxLQUFLO2dCQUNwQyxPQUFPRCxTQUFTUCxPQUFPLE9BQU8sb0JBQW9CQSxPQUFPLE9BQU87WUFDbEU7WUFDQSxPQUFPMUUsTUFBTVUsSUFBSSxDQUFDO2dCQUNoQnlFLFFBQVFKLFNBQVNLLEtBQUs7Z0JBQ3RCQyxhQUFhdkYsT0FBTyxJQUFJd0YsUUFBUSxDQUFDO1lBQ25DO1FBQ0Y7SUFDRjtBQUNGIn0=