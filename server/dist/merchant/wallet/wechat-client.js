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
    get WechatRefusal () {
        return WechatRefusal;
    },
    get createWechatClient () {
        return createWechatClient;
    },
    get readContent () {
        return readContent;
    },
    get textOf () {
        return textOf;
    }
});
const _nodecrypto = require("node:crypto");
const _provider = require("./provider");
const _wechatsignature = require("./wechat-signature");
class WechatRefusal extends Error {
    code;
    name = 'WechatRefusal';
    constructor(code){
        super(`WeChat Pay refused: ${code}`), this.code = code;
    }
}
function readContent(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    } catch  {
        return undefined;
    }
}
function textOf(content, name) {
    const value = content[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new _provider.WalletUnavailableError(`The wallet's answer has no ${name}.`);
}
/** The refusals that say something of this one call; 429 and 5xx say nothing. */ function toFailure(path, status, body) {
    const code = readContent(body)?.['code'];
    if (status >= 400 && status < 500 && status !== 429 && typeof code === 'string') {
        return new WechatRefusal(code);
    }
    return new _provider.WalletUnavailableError(`The wallet did not answer ${path}.`);
}
function createWechatClient(options) {
    const { clock, random, timeout } = options;
    async function send(method, url, body) {
        const path = url.pathname + url.search;
        return fetch(url, {
            method,
            headers: {
                accept: 'application/json',
                authorization: (0, _wechatsignature.signCall)(options, {
                    method,
                    path,
                    body
                }, clock.now(), random),
                'user-agent': 'taro-tradepay',
                // Asks for a signature by the public key instead of a platform certificate.
                'wechatpay-serial': options.publicKeyId,
                ...body !== '' && {
                    'content-type': 'application/json'
                }
            },
            ...body !== '' && {
                body
            },
            redirect: 'error',
            signal: AbortSignal.timeout(timeout)
        });
    }
    /** The errors of `fetch` may quote addresses, with tokens in them: they are not passed on. */ async function exchange(path, request, read) {
        try {
            const response = await request();
            return {
                response,
                body: await read(response)
            };
        } catch  {
            throw new _provider.WalletUnavailableError(`The wallet did not answer ${path}.`);
        }
    }
    return {
        async call (method, path, content) {
            const name = path.split('?')[0] ?? path;
            const url = new URL(path, options.payUrl);
            const sent = content === undefined ? '' : JSON.stringify(content);
            const { response, body } = await exchange(name, ()=>send(method, url, sent), (answer)=>answer.text());
            if (!response.ok) throw toFailure(name, response.status, body);
            const header = (end)=>response.headers.get(`wechatpay-${end}`) ?? '';
            const forgery = (0, _wechatsignature.findForgery)({
                timestamp: header('timestamp'),
                nonce: header('nonce'),
                signature: header('signature'),
                serial: header('serial')
            }, body, options, clock.now());
            if (forgery) {
                throw new _provider.WalletUnavailableError(`The wallet's answer to ${name} has a wrong ${forgery}.`);
            }
            const answer = body === '' ? {} : readContent(body);
            if (answer) return {
                status: response.status,
                content: answer
            };
            throw new _provider.WalletUnavailableError(`The wallet's answer to ${name} is not an object.`);
        },
        async download (address, sha1) {
            if (!URL.canParse(address)) throw new _provider.WalletUnavailableError('The file has no address.');
            const { response, body } = await exchange('the file', ()=>send('GET', new URL(address), ''), async (answer)=>Buffer.from(await answer.arrayBuffer()));
            const digest = (0, _nodecrypto.createHash)('sha1').update(body).digest('hex');
            if (!response.ok || digest !== sha1.toLowerCase()) {
                throw new _provider.WalletUnavailableError('The file is not the one that the wallet named.');
            }
            return body.toString('utf8');
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC93YWxsZXQvd2VjaGF0LWNsaWVudC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBjcmVhdGVIYXNoIH0gZnJvbSAnbm9kZTpjcnlwdG8nO1xuaW1wb3J0IHR5cGUgeyBDbG9jaywgUmFuZG9tQnl0ZXMgfSBmcm9tICcuLi8uLi9jbG9jayc7XG5pbXBvcnQgeyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yIH0gZnJvbSAnLi9wcm92aWRlcic7XG5pbXBvcnQgeyBmaW5kRm9yZ2VyeSwgc2lnbkNhbGwgfSBmcm9tICcuL3dlY2hhdC1zaWduYXR1cmUnO1xuaW1wb3J0IHR5cGUgeyBNZXJjaGFudElkZW50aXR5LCBXZWNoYXRJZGVudGl0eSB9IGZyb20gJy4vd2VjaGF0LXNpZ25hdHVyZSc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgV2VjaGF0Q2xpZW50T3B0aW9ucyBleHRlbmRzIE1lcmNoYW50SWRlbnRpdHksIFdlY2hhdElkZW50aXR5IHtcbiAgLyoqIGBodHRwczovL2FwaS5tY2gud2VpeGluLnFxLmNvbWAgaW4gcHJvZHVjdGlvbi4gKi9cbiAgcGF5VXJsOiBzdHJpbmc7XG4gIC8qKiBNaWxsaXNlY29uZHMuICovXG4gIHRpbWVvdXQ6IG51bWJlcjtcbiAgY2xvY2s6IENsb2NrO1xuICByYW5kb206IFJhbmRvbUJ5dGVzO1xufVxuXG4vKiogQSBKU09OIG9iamVjdCBvZiBXZUNoYXQncy4gKi9cbmV4cG9ydCB0eXBlIENvbnRlbnQgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgNHh4IG9mIFdlQ2hhdCBQYXk6IGl0IHVuZGVyc3Rvb2QgYW5kIHNhaWQgbm8uICovXG5leHBvcnQgY2xhc3MgV2VjaGF0UmVmdXNhbCBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9ICdXZWNoYXRSZWZ1c2FsJztcblxuICBjb25zdHJ1Y3RvcihyZWFkb25seSBjb2RlOiBzdHJpbmcpIHtcbiAgICBzdXBlcihgV2VDaGF0IFBheSByZWZ1c2VkOiAke2NvZGV9YCk7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBXZWNoYXRBbnN3ZXIge1xuICBzdGF0dXM6IG51bWJlcjtcbiAgLyoqIEVtcHR5IHdoZW4gdGhlcmUgd2FzIG5vIGJvZHkuICovXG4gIGNvbnRlbnQ6IENvbnRlbnQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgV2VjaGF0Q2xpZW50IHtcbiAgLyoqXG4gICAqIEEgc2lnbmVkIHJlcXVlc3Q7IHRoZSBzaWduYXR1cmUgb2YgZXZlcnkgMnh4IGFuc3dlciBpcyB2ZXJpZmllZC5cbiAgICogQHRocm93cyBXZWNoYXRSZWZ1c2FsLCBXYWxsZXRVbmF2YWlsYWJsZUVycm9yXG4gICAqL1xuICBjYWxsKG1ldGhvZDogJ0dFVCcgfCAnUE9TVCcsIHBhdGg6IHN0cmluZywgYm9keT86IENvbnRlbnQpOiBQcm9taXNlPFdlY2hhdEFuc3dlcj47XG4gIC8qKlxuICAgKiBBIGZpbGUgd2hvc2UgZGlnZXN0IGEgc2lnbmVkIGFuc3dlciBoYXMgbmFtZWQ6IHRoZSBhbnN3ZXIgd2l0aCB0aGUgZmlsZSBpdHNlbGYgaXMgbm90IHNpZ25lZFxuICAgKiAocGF5LndlaXhpbi5xcS5jb20vd2lraS9kb2MvYXBpdjMvYXBpcy9jaGFwdGVyN18zXzkuc2h0bWwpLlxuICAgKiBAdGhyb3dzIFdhbGxldFVuYXZhaWxhYmxlRXJyb3IgYWxzbyB3aGVuIHRoZSBkaWdlc3QgaXMgYW5vdGhlciBvbmVcbiAgICovXG4gIGRvd25sb2FkKHVybDogc3RyaW5nLCBzaGExOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz47XG59XG5cbi8qKiBAcmV0dXJucyBgdW5kZWZpbmVkYCBmb3IgYW55dGhpbmcgYnV0IGEgSlNPTiBvYmplY3QgKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQ29udGVudCh0ZXh0OiBzdHJpbmcpOiBDb250ZW50IHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICBjb25zdCB2YWx1ZTogdW5rbm93biA9IEpTT04ucGFyc2UodGV4dCk7XG4gICAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ29iamVjdCcgJiYgdmFsdWUgIT09IG51bGwgPyAodmFsdWUgYXMgQ29udGVudCkgOiB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIEB0aHJvd3MgV2FsbGV0VW5hdmFpbGFibGVFcnJvciB3aGVuIHRoZSBhbnN3ZXIgZG9lcyBub3QgaGF2ZSBpdCAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRleHRPZihjb250ZW50OiBDb250ZW50LCBuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCB2YWx1ZSA9IGNvbnRlbnRbbmFtZV07XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnICYmIHZhbHVlICE9PSAnJykgcmV0dXJuIHZhbHVlO1xuICB0aHJvdyBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCdzIGFuc3dlciBoYXMgbm8gJHtuYW1lfS5gKTtcbn1cblxuLyoqIFRoZSByZWZ1c2FscyB0aGF0IHNheSBzb21ldGhpbmcgb2YgdGhpcyBvbmUgY2FsbDsgNDI5IGFuZCA1eHggc2F5IG5vdGhpbmcuICovXG5mdW5jdGlvbiB0b0ZhaWx1cmUocGF0aDogc3RyaW5nLCBzdGF0dXM6IG51bWJlciwgYm9keTogc3RyaW5nKTogRXJyb3Ige1xuICBjb25zdCBjb2RlID0gcmVhZENvbnRlbnQoYm9keSk/LlsnY29kZSddO1xuICBpZiAoc3RhdHVzID49IDQwMCAmJiBzdGF0dXMgPCA1MDAgJiYgc3RhdHVzICE9PSA0MjkgJiYgdHlwZW9mIGNvZGUgPT09ICdzdHJpbmcnKSB7XG4gICAgcmV0dXJuIG5ldyBXZWNoYXRSZWZ1c2FsKGNvZGUpO1xuICB9XG4gIHJldHVybiBuZXcgV2FsbGV0VW5hdmFpbGFibGVFcnJvcihgVGhlIHdhbGxldCBkaWQgbm90IGFuc3dlciAke3BhdGh9LmApO1xufVxuXG4vKipcbiAqIFdlQ2hhdCBQYXkncyBBUEkgdjMgb3ZlciBIVFRQLCBpbiB0aGUgbW9kZSBvZiBpdHMgcHVibGljIGtleS4gQW5zd2VycyB0aGF0IHJlZGlyZWN0IGFyZSBmYWlsdXJlczogYSBzaWduZWQgcmVxdWVzdCBnb2VzXG4gKiBub3doZXJlIGVsc2UuIFJlZnVzYWxzIGFyZSBub3QgdmVyaWZpZWQsIGFzIFdlQ2hhdCBkb2VzIG5vdCBzaWduIGFsbCBvZiB0aGVtLCBzbyBlYWNoIGlzIG9ubHkgYXMgZ29vZCBhcyBUTFMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVXZWNoYXRDbGllbnQob3B0aW9uczogV2VjaGF0Q2xpZW50T3B0aW9ucyk6IFdlY2hhdENsaWVudCB7XG4gIGNvbnN0IHsgY2xvY2ssIHJhbmRvbSwgdGltZW91dCB9ID0gb3B0aW9ucztcblxuICBhc3luYyBmdW5jdGlvbiBzZW5kKG1ldGhvZDogJ0dFVCcgfCAnUE9TVCcsIHVybDogVVJMLCBib2R5OiBzdHJpbmcpOiBQcm9taXNlPFJlc3BvbnNlPiB7XG4gICAgY29uc3QgcGF0aCA9IHVybC5wYXRobmFtZSArIHVybC5zZWFyY2g7XG4gICAgcmV0dXJuIGZldGNoKHVybCwge1xuICAgICAgbWV0aG9kLFxuICAgICAgaGVhZGVyczoge1xuICAgICAgICBhY2NlcHQ6ICdhcHBsaWNhdGlvbi9qc29uJyxcbiAgICAgICAgYXV0aG9yaXphdGlvbjogc2lnbkNhbGwob3B0aW9ucywgeyBtZXRob2QsIHBhdGgsIGJvZHkgfSwgY2xvY2subm93KCksIHJhbmRvbSksXG4gICAgICAgICd1c2VyLWFnZW50JzogJ3Rhcm8tdHJhZGVwYXknLFxuICAgICAgICAvLyBBc2tzIGZvciBhIHNpZ25hdHVyZSBieSB0aGUgcHVibGljIGtleSBpbnN0ZWFkIG9mIGEgcGxhdGZvcm0gY2VydGlmaWNhdGUuXG4gICAgICAgICd3ZWNoYXRwYXktc2VyaWFsJzogb3B0aW9ucy5wdWJsaWNLZXlJZCxcbiAgICAgICAgLi4uKGJvZHkgIT09ICcnICYmIHsgJ2NvbnRlbnQtdHlwZSc6ICdhcHBsaWNhdGlvbi9qc29uJyB9KSxcbiAgICAgIH0sXG4gICAgICAuLi4oYm9keSAhPT0gJycgJiYgeyBib2R5IH0pLFxuICAgICAgcmVkaXJlY3Q6ICdlcnJvcicsXG4gICAgICBzaWduYWw6IEFib3J0U2lnbmFsLnRpbWVvdXQodGltZW91dCksXG4gICAgfSk7XG4gIH1cblxuICAvKiogVGhlIGVycm9ycyBvZiBgZmV0Y2hgIG1heSBxdW90ZSBhZGRyZXNzZXMsIHdpdGggdG9rZW5zIGluIHRoZW06IHRoZXkgYXJlIG5vdCBwYXNzZWQgb24uICovXG4gIGFzeW5jIGZ1bmN0aW9uIGV4Y2hhbmdlPFQ+KFxuICAgIHBhdGg6IHN0cmluZyxcbiAgICByZXF1ZXN0OiAoKSA9PiBQcm9taXNlPFJlc3BvbnNlPixcbiAgICByZWFkOiAocmVzcG9uc2U6IFJlc3BvbnNlKSA9PiBQcm9taXNlPFQ+LFxuICApOiBQcm9taXNlPHsgcmVzcG9uc2U6IFJlc3BvbnNlOyBib2R5OiBUIH0+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCByZXF1ZXN0KCk7XG4gICAgICByZXR1cm4geyByZXNwb25zZSwgYm9keTogYXdhaXQgcmVhZChyZXNwb25zZSkgfTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKGBUaGUgd2FsbGV0IGRpZCBub3QgYW5zd2VyICR7cGF0aH0uYCk7XG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIHtcbiAgICBhc3luYyBjYWxsKG1ldGhvZCwgcGF0aCwgY29udGVudCkge1xuICAgICAgY29uc3QgbmFtZSA9IHBhdGguc3BsaXQoJz8nKVswXSA/PyBwYXRoO1xuICAgICAgY29uc3QgdXJsID0gbmV3IFVSTChwYXRoLCBvcHRpb25zLnBheVVybCk7XG4gICAgICBjb25zdCBzZW50ID0gY29udGVudCA9PT0gdW5kZWZpbmVkID8gJycgOiBKU09OLnN0cmluZ2lmeShjb250ZW50KTtcbiAgICAgIGNvbnN0IHsgcmVzcG9uc2UsIGJvZHkgfSA9IGF3YWl0IGV4Y2hhbmdlKFxuICAgICAgICBuYW1lLFxuICAgICAgICAoKSA9PiBzZW5kKG1ldGhvZCwgdXJsLCBzZW50KSxcbiAgICAgICAgKGFuc3dlcikgPT4gYW5zd2VyLnRleHQoKSxcbiAgICAgICk7XG4gICAgICBpZiAoIXJlc3BvbnNlLm9rKSB0aHJvdyB0b0ZhaWx1cmUobmFtZSwgcmVzcG9uc2Uuc3RhdHVzLCBib2R5KTtcbiAgICAgIGNvbnN0IGhlYWRlciA9IChlbmQ6IHN0cmluZykgPT4gcmVzcG9uc2UuaGVhZGVycy5nZXQoYHdlY2hhdHBheS0ke2VuZH1gKSA/PyAnJztcbiAgICAgIGNvbnN0IGZvcmdlcnkgPSBmaW5kRm9yZ2VyeShcbiAgICAgICAge1xuICAgICAgICAgIHRpbWVzdGFtcDogaGVhZGVyKCd0aW1lc3RhbXAnKSxcbiAgICAgICAgICBub25jZTogaGVhZGVyKCdub25jZScpLFxuICAgICAgICAgIHNpZ25hdHVyZTogaGVhZGVyKCdzaWduYXR1cmUnKSxcbiAgICAgICAgICBzZXJpYWw6IGhlYWRlcignc2VyaWFsJyksXG4gICAgICAgIH0sXG4gICAgICAgIGJvZHksXG4gICAgICAgIG9wdGlvbnMsXG4gICAgICAgIGNsb2NrLm5vdygpLFxuICAgICAgKTtcbiAgICAgIGlmIChmb3JnZXJ5KSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKGBUaGUgd2FsbGV0J3MgYW5zd2VyIHRvICR7bmFtZX0gaGFzIGEgd3JvbmcgJHtmb3JnZXJ5fS5gKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGFuc3dlciA9IGJvZHkgPT09ICcnID8ge30gOiByZWFkQ29udGVudChib2R5KTtcbiAgICAgIGlmIChhbnN3ZXIpIHJldHVybiB7IHN0YXR1czogcmVzcG9uc2Uuc3RhdHVzLCBjb250ZW50OiBhbnN3ZXIgfTtcbiAgICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKGBUaGUgd2FsbGV0J3MgYW5zd2VyIHRvICR7bmFtZX0gaXMgbm90IGFuIG9iamVjdC5gKTtcbiAgICB9LFxuXG4gICAgYXN5bmMgZG93bmxvYWQoYWRkcmVzcywgc2hhMSkge1xuICAgICAgaWYgKCFVUkwuY2FuUGFyc2UoYWRkcmVzcykpIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKCdUaGUgZmlsZSBoYXMgbm8gYWRkcmVzcy4nKTtcbiAgICAgIGNvbnN0IHsgcmVzcG9uc2UsIGJvZHkgfSA9IGF3YWl0IGV4Y2hhbmdlKFxuICAgICAgICAndGhlIGZpbGUnLFxuICAgICAgICAoKSA9PiBzZW5kKCdHRVQnLCBuZXcgVVJMKGFkZHJlc3MpLCAnJyksXG4gICAgICAgIGFzeW5jIChhbnN3ZXIpID0+IEJ1ZmZlci5mcm9tKGF3YWl0IGFuc3dlci5hcnJheUJ1ZmZlcigpKSxcbiAgICAgICk7XG4gICAgICBjb25zdCBkaWdlc3QgPSBjcmVhdGVIYXNoKCdzaGExJykudXBkYXRlKGJvZHkpLmRpZ2VzdCgnaGV4Jyk7XG4gICAgICBpZiAoIXJlc3BvbnNlLm9rIHx8IGRpZ2VzdCAhPT0gc2hhMS50b0xvd2VyQ2FzZSgpKSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRVbmF2YWlsYWJsZUVycm9yKCdUaGUgZmlsZSBpcyBub3QgdGhlIG9uZSB0aGF0IHRoZSB3YWxsZXQgbmFtZWQuJyk7XG4gICAgICB9XG4gICAgICByZXR1cm4gYm9keS50b1N0cmluZygndXRmOCcpO1xuICAgIH0sXG4gIH07XG59XG4iXSwibmFtZXMiOlsiV2VjaGF0UmVmdXNhbCIsImNyZWF0ZVdlY2hhdENsaWVudCIsInJlYWRDb250ZW50IiwidGV4dE9mIiwiRXJyb3IiLCJuYW1lIiwiY29kZSIsInRleHQiLCJ2YWx1ZSIsIkpTT04iLCJwYXJzZSIsInVuZGVmaW5lZCIsImNvbnRlbnQiLCJXYWxsZXRVbmF2YWlsYWJsZUVycm9yIiwidG9GYWlsdXJlIiwicGF0aCIsInN0YXR1cyIsImJvZHkiLCJvcHRpb25zIiwiY2xvY2siLCJyYW5kb20iLCJ0aW1lb3V0Iiwic2VuZCIsIm1ldGhvZCIsInVybCIsInBhdGhuYW1lIiwic2VhcmNoIiwiZmV0Y2giLCJoZWFkZXJzIiwiYWNjZXB0IiwiYXV0aG9yaXphdGlvbiIsInNpZ25DYWxsIiwibm93IiwicHVibGljS2V5SWQiLCJyZWRpcmVjdCIsInNpZ25hbCIsIkFib3J0U2lnbmFsIiwiZXhjaGFuZ2UiLCJyZXF1ZXN0IiwicmVhZCIsInJlc3BvbnNlIiwiY2FsbCIsInNwbGl0IiwiVVJMIiwicGF5VXJsIiwic2VudCIsInN0cmluZ2lmeSIsImFuc3dlciIsIm9rIiwiaGVhZGVyIiwiZW5kIiwiZ2V0IiwiZm9yZ2VyeSIsImZpbmRGb3JnZXJ5IiwidGltZXN0YW1wIiwibm9uY2UiLCJzaWduYXR1cmUiLCJzZXJpYWwiLCJkb3dubG9hZCIsImFkZHJlc3MiLCJzaGExIiwiY2FuUGFyc2UiLCJCdWZmZXIiLCJmcm9tIiwiYXJyYXlCdWZmZXIiLCJkaWdlc3QiLCJjcmVhdGVIYXNoIiwidXBkYXRlIiwidG9Mb3dlckNhc2UiLCJ0b1N0cmluZyJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFtQmFBO2VBQUFBOztRQTBER0M7ZUFBQUE7O1FBN0JBQztlQUFBQTs7UUFVQUM7ZUFBQUE7Ozs0QkExRFc7MEJBRVk7aUNBQ0Q7QUFnQi9CLE1BQU1ILHNCQUFzQkk7O0lBQ2ZDLE9BQU8sZ0JBQWdCO0lBRXpDLFlBQVksQUFBU0MsSUFBWSxDQUFFO1FBQ2pDLEtBQUssQ0FBQyxDQUFDLG9CQUFvQixFQUFFQSxNQUFNLFFBRGhCQSxPQUFBQTtJQUVyQjtBQUNGO0FBdUJPLFNBQVNKLFlBQVlLLElBQVk7SUFDdEMsSUFBSTtRQUNGLE1BQU1DLFFBQWlCQyxLQUFLQyxLQUFLLENBQUNIO1FBQ2xDLE9BQU8sT0FBT0MsVUFBVSxZQUFZQSxVQUFVLE9BQVFBLFFBQW9CRztJQUM1RSxFQUFFLE9BQU07UUFDTixPQUFPQTtJQUNUO0FBQ0Y7QUFHTyxTQUFTUixPQUFPUyxPQUFnQixFQUFFUCxJQUFZO0lBQ25ELE1BQU1HLFFBQVFJLE9BQU8sQ0FBQ1AsS0FBSztJQUMzQixJQUFJLE9BQU9HLFVBQVUsWUFBWUEsVUFBVSxJQUFJLE9BQU9BO0lBQ3RELE1BQU0sSUFBSUssZ0NBQXNCLENBQUMsQ0FBQywyQkFBMkIsRUFBRVIsS0FBSyxDQUFDLENBQUM7QUFDeEU7QUFFQSwrRUFBK0UsR0FDL0UsU0FBU1MsVUFBVUMsSUFBWSxFQUFFQyxNQUFjLEVBQUVDLElBQVk7SUFDM0QsTUFBTVgsT0FBT0osWUFBWWUsT0FBTyxDQUFDLE9BQU87SUFDeEMsSUFBSUQsVUFBVSxPQUFPQSxTQUFTLE9BQU9BLFdBQVcsT0FBTyxPQUFPVixTQUFTLFVBQVU7UUFDL0UsT0FBTyxJQUFJTixjQUFjTTtJQUMzQjtJQUNBLE9BQU8sSUFBSU8sZ0NBQXNCLENBQUMsQ0FBQywwQkFBMEIsRUFBRUUsS0FBSyxDQUFDLENBQUM7QUFDeEU7QUFNTyxTQUFTZCxtQkFBbUJpQixPQUE0QjtJQUM3RCxNQUFNLEVBQUVDLEtBQUssRUFBRUMsTUFBTSxFQUFFQyxPQUFPLEVBQUUsR0FBR0g7SUFFbkMsZUFBZUksS0FBS0MsTUFBc0IsRUFBRUMsR0FBUSxFQUFFUCxJQUFZO1FBQ2hFLE1BQU1GLE9BQU9TLElBQUlDLFFBQVEsR0FBR0QsSUFBSUUsTUFBTTtRQUN0QyxPQUFPQyxNQUFNSCxLQUFLO1lBQ2hCRDtZQUNBSyxTQUFTO2dCQUNQQyxRQUFRO2dCQUNSQyxlQUFlQyxJQUFBQSx5QkFBUSxFQUFDYixTQUFTO29CQUFFSztvQkFBUVI7b0JBQU1FO2dCQUFLLEdBQUdFLE1BQU1hLEdBQUcsSUFBSVo7Z0JBQ3RFLGNBQWM7Z0JBQ2QsNEVBQTRFO2dCQUM1RSxvQkFBb0JGLFFBQVFlLFdBQVc7Z0JBQ3ZDLEdBQUloQixTQUFTLE1BQU07b0JBQUUsZ0JBQWdCO2dCQUFtQixDQUFDO1lBQzNEO1lBQ0EsR0FBSUEsU0FBUyxNQUFNO2dCQUFFQTtZQUFLLENBQUM7WUFDM0JpQixVQUFVO1lBQ1ZDLFFBQVFDLFlBQVlmLE9BQU8sQ0FBQ0E7UUFDOUI7SUFDRjtJQUVBLDRGQUE0RixHQUM1RixlQUFlZ0IsU0FDYnRCLElBQVksRUFDWnVCLE9BQWdDLEVBQ2hDQyxJQUF3QztRQUV4QyxJQUFJO1lBQ0YsTUFBTUMsV0FBVyxNQUFNRjtZQUN2QixPQUFPO2dCQUFFRTtnQkFBVXZCLE1BQU0sTUFBTXNCLEtBQUtDO1lBQVU7UUFDaEQsRUFBRSxPQUFNO1lBQ04sTUFBTSxJQUFJM0IsZ0NBQXNCLENBQUMsQ0FBQywwQkFBMEIsRUFBRUUsS0FBSyxDQUFDLENBQUM7UUFDdkU7SUFDRjtJQUVBLE9BQU87UUFDTCxNQUFNMEIsTUFBS2xCLE1BQU0sRUFBRVIsSUFBSSxFQUFFSCxPQUFPO1lBQzlCLE1BQU1QLE9BQU9VLEtBQUsyQixLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSTNCO1lBQ25DLE1BQU1TLE1BQU0sSUFBSW1CLElBQUk1QixNQUFNRyxRQUFRMEIsTUFBTTtZQUN4QyxNQUFNQyxPQUFPakMsWUFBWUQsWUFBWSxLQUFLRixLQUFLcUMsU0FBUyxDQUFDbEM7WUFDekQsTUFBTSxFQUFFNEIsUUFBUSxFQUFFdkIsSUFBSSxFQUFFLEdBQUcsTUFBTW9CLFNBQy9CaEMsTUFDQSxJQUFNaUIsS0FBS0MsUUFBUUMsS0FBS3FCLE9BQ3hCLENBQUNFLFNBQVdBLE9BQU94QyxJQUFJO1lBRXpCLElBQUksQ0FBQ2lDLFNBQVNRLEVBQUUsRUFBRSxNQUFNbEMsVUFBVVQsTUFBTW1DLFNBQVN4QixNQUFNLEVBQUVDO1lBQ3pELE1BQU1nQyxTQUFTLENBQUNDLE1BQWdCVixTQUFTWixPQUFPLENBQUN1QixHQUFHLENBQUMsQ0FBQyxVQUFVLEVBQUVELEtBQUssS0FBSztZQUM1RSxNQUFNRSxVQUFVQyxJQUFBQSw0QkFBVyxFQUN6QjtnQkFDRUMsV0FBV0wsT0FBTztnQkFDbEJNLE9BQU9OLE9BQU87Z0JBQ2RPLFdBQVdQLE9BQU87Z0JBQ2xCUSxRQUFRUixPQUFPO1lBQ2pCLEdBQ0FoQyxNQUNBQyxTQUNBQyxNQUFNYSxHQUFHO1lBRVgsSUFBSW9CLFNBQVM7Z0JBQ1gsTUFBTSxJQUFJdkMsZ0NBQXNCLENBQUMsQ0FBQyx1QkFBdUIsRUFBRVIsS0FBSyxhQUFhLEVBQUUrQyxRQUFRLENBQUMsQ0FBQztZQUMzRjtZQUNBLE1BQU1MLFNBQVM5QixTQUFTLEtBQUssQ0FBQyxJQUFJZixZQUFZZTtZQUM5QyxJQUFJOEIsUUFBUSxPQUFPO2dCQUFFL0IsUUFBUXdCLFNBQVN4QixNQUFNO2dCQUFFSixTQUFTbUM7WUFBTztZQUM5RCxNQUFNLElBQUlsQyxnQ0FBc0IsQ0FBQyxDQUFDLHVCQUF1QixFQUFFUixLQUFLLGtCQUFrQixDQUFDO1FBQ3JGO1FBRUEsTUFBTXFELFVBQVNDLE9BQU8sRUFBRUMsSUFBSTtZQUMxQixJQUFJLENBQUNqQixJQUFJa0IsUUFBUSxDQUFDRixVQUFVLE1BQU0sSUFBSTlDLGdDQUFzQixDQUFDO1lBQzdELE1BQU0sRUFBRTJCLFFBQVEsRUFBRXZCLElBQUksRUFBRSxHQUFHLE1BQU1vQixTQUMvQixZQUNBLElBQU1mLEtBQUssT0FBTyxJQUFJcUIsSUFBSWdCLFVBQVUsS0FDcEMsT0FBT1osU0FBV2UsT0FBT0MsSUFBSSxDQUFDLE1BQU1oQixPQUFPaUIsV0FBVztZQUV4RCxNQUFNQyxTQUFTQyxJQUFBQSxzQkFBVSxFQUFDLFFBQVFDLE1BQU0sQ0FBQ2xELE1BQU1nRCxNQUFNLENBQUM7WUFDdEQsSUFBSSxDQUFDekIsU0FBU1EsRUFBRSxJQUFJaUIsV0FBV0wsS0FBS1EsV0FBVyxJQUFJO2dCQUNqRCxNQUFNLElBQUl2RCxnQ0FBc0IsQ0FBQztZQUNuQztZQUNBLE9BQU9JLEtBQUtvRCxRQUFRLENBQUM7UUFDdkI7SUFDRjtBQUNGIn0=