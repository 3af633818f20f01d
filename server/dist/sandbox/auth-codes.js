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
    get DEFAULT_BUYER () {
        return DEFAULT_BUYER;
    },
    get createAuthCodes () {
        return createAuthCodes;
    }
});
const DEFAULT_BUYER = '2088102142857002';
/** As short-lived as a code of my.getAuthCode: it is exchanged at once. */ const LIFETIME = 3 * 60 * 1000;
function createAuthCodes(ports) {
    const codes = new Map();
    return {
        issue (buyer = DEFAULT_BUYER) {
            const now = ports.clock.now();
            for (const [code, { expiresAt }] of codes)if (expiresAt <= now) codes.delete(code);
            const authCode = ports.random(16).toString('hex');
            codes.set(authCode, {
                buyer,
                expiresAt: now + LIFETIME,
                used: false
            });
            return {
                authCode,
                buyer
            };
        },
        redeem (authCode) {
            const code = codes.get(authCode);
            if (!code || code.expiresAt <= ports.clock.now()) return {
                refusal: 'isv.code-invalid'
            };
            if (code.used) return {
                refusal: 'isv.code-is-reused'
            };
            code.used = true;
            return {
                buyer: code.buyer
            };
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L2F1dGgtY29kZXMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBDbG9jaywgUmFuZG9tQnl0ZXMgfSBmcm9tICcuLi9jbG9jayc7XG5cbi8qKiBUaGUgdXNlciBvZiB0aGUgc2FuZGJveCB3YWxsZXQgdW5sZXNzIGFub3RoZXIgaXMgbmFtZWQuICovXG5leHBvcnQgY29uc3QgREVGQVVMVF9CVVlFUiA9ICcyMDg4MTAyMTQyODU3MDAyJztcblxuLyoqIEFzIHNob3J0LWxpdmVkIGFzIGEgY29kZSBvZiBteS5nZXRBdXRoQ29kZTogaXQgaXMgZXhjaGFuZ2VkIGF0IG9uY2UuICovXG5jb25zdCBMSUZFVElNRSA9IDMgKiA2MCAqIDEwMDA7XG5cbmV4cG9ydCB0eXBlIFJlZGVlbWVkID0geyBidXllcjogc3RyaW5nIH0gfCB7IHJlZnVzYWw6ICdpc3YuY29kZS1pbnZhbGlkJyB8ICdpc3YuY29kZS1pcy1yZXVzZWQnIH07XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXV0aENvZGVzIHtcbiAgaXNzdWUoYnV5ZXI/OiBzdHJpbmcpOiB7IGF1dGhDb2RlOiBzdHJpbmc7IGJ1eWVyOiBzdHJpbmcgfTtcbiAgLyoqIEEgY29kZSB3b3JrcyBvbmNlIGFuZCBmb3IgdGhyZWUgbWludXRlcy4gKi9cbiAgcmVkZWVtKGF1dGhDb2RlOiBzdHJpbmcpOiBSZWRlZW1lZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUF1dGhDb2Rlcyhwb3J0czogeyBjbG9jazogQ2xvY2s7IHJhbmRvbTogUmFuZG9tQnl0ZXMgfSk6IEF1dGhDb2RlcyB7XG4gIGNvbnN0IGNvZGVzID0gbmV3IE1hcDxzdHJpbmcsIHsgYnV5ZXI6IHN0cmluZzsgZXhwaXJlc0F0OiBudW1iZXI7IHVzZWQ6IGJvb2xlYW4gfT4oKTtcbiAgcmV0dXJuIHtcbiAgICBpc3N1ZShidXllciA9IERFRkFVTFRfQlVZRVIpIHtcbiAgICAgIGNvbnN0IG5vdyA9IHBvcnRzLmNsb2NrLm5vdygpO1xuICAgICAgZm9yIChjb25zdCBbY29kZSwgeyBleHBpcmVzQXQgfV0gb2YgY29kZXMpIGlmIChleHBpcmVzQXQgPD0gbm93KSBjb2Rlcy5kZWxldGUoY29kZSk7XG4gICAgICBjb25zdCBhdXRoQ29kZSA9IHBvcnRzLnJhbmRvbSgxNikudG9TdHJpbmcoJ2hleCcpO1xuICAgICAgY29kZXMuc2V0KGF1dGhDb2RlLCB7IGJ1eWVyLCBleHBpcmVzQXQ6IG5vdyArIExJRkVUSU1FLCB1c2VkOiBmYWxzZSB9KTtcbiAgICAgIHJldHVybiB7IGF1dGhDb2RlLCBidXllciB9O1xuICAgIH0sXG4gICAgcmVkZWVtKGF1dGhDb2RlKSB7XG4gICAgICBjb25zdCBjb2RlID0gY29kZXMuZ2V0KGF1dGhDb2RlKTtcbiAgICAgIGlmICghY29kZSB8fCBjb2RlLmV4cGlyZXNBdCA8PSBwb3J0cy5jbG9jay5ub3coKSkgcmV0dXJuIHsgcmVmdXNhbDogJ2lzdi5jb2RlLWludmFsaWQnIH07XG4gICAgICBpZiAoY29kZS51c2VkKSByZXR1cm4geyByZWZ1c2FsOiAnaXN2LmNvZGUtaXMtcmV1c2VkJyB9O1xuICAgICAgY29kZS51c2VkID0gdHJ1ZTtcbiAgICAgIHJldHVybiB7IGJ1eWVyOiBjb2RlLmJ1eWVyIH07XG4gICAgfSxcbiAgfTtcbn1cbiJdLCJuYW1lcyI6WyJERUZBVUxUX0JVWUVSIiwiY3JlYXRlQXV0aENvZGVzIiwiTElGRVRJTUUiLCJwb3J0cyIsImNvZGVzIiwiTWFwIiwiaXNzdWUiLCJidXllciIsIm5vdyIsImNsb2NrIiwiY29kZSIsImV4cGlyZXNBdCIsImRlbGV0ZSIsImF1dGhDb2RlIiwicmFuZG9tIiwidG9TdHJpbmciLCJzZXQiLCJ1c2VkIiwicmVkZWVtIiwiZ2V0IiwicmVmdXNhbCJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFHYUE7ZUFBQUE7O1FBYUdDO2VBQUFBOzs7QUFiVCxNQUFNRCxnQkFBZ0I7QUFFN0IseUVBQXlFLEdBQ3pFLE1BQU1FLFdBQVcsSUFBSSxLQUFLO0FBVW5CLFNBQVNELGdCQUFnQkUsS0FBNEM7SUFDMUUsTUFBTUMsUUFBUSxJQUFJQztJQUNsQixPQUFPO1FBQ0xDLE9BQU1DLFFBQVFQLGFBQWE7WUFDekIsTUFBTVEsTUFBTUwsTUFBTU0sS0FBSyxDQUFDRCxHQUFHO1lBQzNCLEtBQUssTUFBTSxDQUFDRSxNQUFNLEVBQUVDLFNBQVMsRUFBRSxDQUFDLElBQUlQLE1BQU8sSUFBSU8sYUFBYUgsS0FBS0osTUFBTVEsTUFBTSxDQUFDRjtZQUM5RSxNQUFNRyxXQUFXVixNQUFNVyxNQUFNLENBQUMsSUFBSUMsUUFBUSxDQUFDO1lBQzNDWCxNQUFNWSxHQUFHLENBQUNILFVBQVU7Z0JBQUVOO2dCQUFPSSxXQUFXSCxNQUFNTjtnQkFBVWUsTUFBTTtZQUFNO1lBQ3BFLE9BQU87Z0JBQUVKO2dCQUFVTjtZQUFNO1FBQzNCO1FBQ0FXLFFBQU9MLFFBQVE7WUFDYixNQUFNSCxPQUFPTixNQUFNZSxHQUFHLENBQUNOO1lBQ3ZCLElBQUksQ0FBQ0gsUUFBUUEsS0FBS0MsU0FBUyxJQUFJUixNQUFNTSxLQUFLLENBQUNELEdBQUcsSUFBSSxPQUFPO2dCQUFFWSxTQUFTO1lBQW1CO1lBQ3ZGLElBQUlWLEtBQUtPLElBQUksRUFBRSxPQUFPO2dCQUFFRyxTQUFTO1lBQXFCO1lBQ3REVixLQUFLTyxJQUFJLEdBQUc7WUFDWixPQUFPO2dCQUFFVixPQUFPRyxLQUFLSCxLQUFLO1lBQUM7UUFDN0I7SUFDRjtBQUNGIn0=