/** Every variable that the command line reads. docs/configuration.md is written from this table by `npm run docs`. */ "use strict";
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
    get VARIABLES () {
        return VARIABLES;
    },
    get VARIABLE_NAMES () {
        return VARIABLE_NAMES;
    },
    get fileVariable () {
        return fileVariable;
    }
});
const table = (variables)=>variables;
const VARIABLES = table({
    TRADEPAY_MODE: {
        meaning: '`sandbox`: the sandbox wallet beside it, with keys of its own; `production`: real wallets',
        default: 'sandbox',
        example: 'production'
    },
    DATABASE_URL: {
        meaning: 'PostgreSQL 15 or newer; in the sandbox PGlite in the data folder without it',
        example: 'postgresql://tradepay:secret@db.internal:5432/tradepay',
        required: 'always',
        secret: true
    },
    TRADEPAY_DATABASE_POOL: {
        meaning: 'connections to PostgreSQL at a time',
        default: '10',
        example: '20'
    },
    TRADEPAY_HOST: {
        meaning: 'the address to listen on; `0.0.0.0` in a container',
        default: '127.0.0.1',
        example: '0.0.0.0'
    },
    TRADEPAY_MERCHANT_PORT: {
        meaning: 'the port of the merchant server; 0 takes any free one',
        default: '4100',
        example: '4100'
    },
    TRADEPAY_PUBLIC_URL: {
        meaning: "where the wallets' servers reach this one, for notifications; https in production",
        example: 'https://pay.shop.example',
        required: 'always'
    },
    TRADEPAY_TRUSTED_PROXIES: {
        meaning: 'proxies, by address or network and separated by commas, whose `X-Forwarded-For` is believed',
        example: '10.0.0.0/8,127.0.0.1'
    },
    TRADEPAY_CORS_ORIGINS: {
        meaning: 'origins whose pages may call, separated by commas; production takes no `*`',
        default: '*',
        example: 'https://shop.example,https://m.shop.example',
        required: 'always'
    },
    TRADEPAY_OPERATOR_TOKEN: {
        meaning: "what the calls of the shop's own staff show, 32 characters or more; without it there are no such calls",
        example: 'the output of: openssl rand -hex 32',
        secret: true
    },
    TRADEPAY_ORDER_MINUTES: {
        meaning: 'how long an order waits for its payment',
        default: '15',
        example: '30'
    },
    TRADEPAY_SESSION_MINUTES: {
        meaning: 'how long a session lasts',
        default: '120',
        example: '60'
    },
    TRADEPAY_LATE_PAYMENTS: {
        meaning: 'money for an order that was closed: `keep` it and tell the operator, or `refund` it',
        default: 'keep',
        example: 'refund'
    },
    TRADEPAY_WALLET_TIMEOUT_MS: {
        meaning: 'milliseconds after which a wallet counts as unreachable',
        default: '5000',
        example: '8000'
    },
    TRADEPAY_REQUESTS_PER_MINUTE: {
        meaning: 'from one address; notifications, `/health` and `/ready` are never limited',
        default: '1200',
        example: '600'
    },
    TRADEPAY_BUYER_REQUESTS_PER_MINUTE: {
        meaning: 'of one signed-in buyer',
        default: '300',
        example: '120'
    },
    TRADEPAY_DRAIN_SECONDS: {
        meaning: 'after SIGTERM: how long to go on serving while `/ready` says no',
        default: '0',
        example: '5'
    },
    TRADEPAY_CLOSE_SECONDS: {
        meaning: 'how long the answers under way are waited for after that',
        default: '25',
        example: '20'
    },
    TRADEPAY_LOG: {
        meaning: 'JSON lines with method, path and status; no header, body or query string is logged',
        default: 'true',
        example: 'false'
    },
    TRADEPAY_METRICS_PORT: {
        meaning: 'a port of its own for `/metrics`; without it there are none',
        example: '9464'
    },
    TRADEPAY_METRICS_HOST: {
        meaning: 'the address of that port, which is for your own network only',
        default: '127.0.0.1',
        example: '0.0.0.0'
    },
    TRADEPAY_GATEWAY_PORT: {
        meaning: 'the port of the sandbox wallet; 0 takes any free one',
        default: '4200',
        example: '4200',
        mode: 'sandbox'
    },
    TRADEPAY_DATA_DIR: {
        meaning: 'keys, database and trades',
        default: '.data',
        example: '/var/lib/tradepay',
        mode: 'sandbox'
    },
    TRADEPAY_ALIPAY_APP_ID: {
        meaning: 'the application at Alipay',
        example: '2021001234567890',
        mode: 'production',
        required: 'wallet'
    },
    TRADEPAY_ALIPAY_SELLER_ID: {
        meaning: "the merchant's account at Alipay: who is paid (PID)",
        example: '2088001234567890',
        mode: 'production',
        required: 'wallet'
    },
    TRADEPAY_ALIPAY_PRIVATE_KEY: {
        meaning: "the application's private key, RSA of 2048 bits or more, PEM",
        example: '/run/secrets/alipay-app-private.pem',
        mode: 'production',
        required: 'wallet',
        secret: true
    },
    TRADEPAY_ALIPAY_PUBLIC_KEY: {
        meaning: "Alipay's public key, PEM; not the application's own",
        example: '/run/secrets/alipay-public.pem',
        mode: 'production',
        required: 'wallet',
        secret: true
    },
    TRADEPAY_WECHAT_APP_ID: {
        meaning: 'the mini program',
        example: 'wx1234567890abcdef',
        mode: 'production',
        required: 'wallet'
    },
    TRADEPAY_WECHAT_APP_SECRET: {
        meaning: "the mini program's secret",
        example: '/run/secrets/wechat-app-secret',
        mode: 'production',
        required: 'wallet',
        secret: true
    },
    TRADEPAY_WECHAT_MCH_ID: {
        meaning: "the merchant's number at WeChat Pay",
        example: '1900000109',
        mode: 'production',
        required: 'wallet'
    },
    TRADEPAY_WECHAT_MERCHANT_SERIAL: {
        meaning: "the serial number of the merchant's API certificate, hexadecimal",
        example: '444F4864EA9B34415A2D2A1C6F3B5E9D7C8A1B2C',
        mode: 'production',
        required: 'wallet'
    },
    TRADEPAY_WECHAT_PRIVATE_KEY: {
        meaning: "the private key of the merchant's API certificate, PEM",
        example: '/run/secrets/wechat-merchant-private.pem',
        mode: 'production',
        required: 'wallet',
        secret: true
    },
    TRADEPAY_WECHAT_PUBLIC_KEY_ID: {
        meaning: "the name of WeChat Pay's public key",
        example: 'PUB_KEY_ID_0119000001092024060100211900000001',
        mode: 'production',
        required: 'wallet'
    },
    TRADEPAY_WECHAT_PUBLIC_KEY: {
        meaning: "WeChat Pay's public key, PEM",
        example: '/run/secrets/wechat-public.pem',
        mode: 'production',
        required: 'wallet',
        secret: true
    },
    TRADEPAY_WECHAT_API_V3_KEY: {
        meaning: 'the APIv3 key: 32 characters',
        example: '/run/secrets/wechat-api-v3-key',
        mode: 'production',
        required: 'wallet',
        secret: true
    }
});
const VARIABLE_NAMES = Object.keys(VARIABLES);
const fileVariable = (name)=>`${name}_FILE`;

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9jb25maWcvdmFyaWFibGVzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbIi8qKiBFdmVyeSB2YXJpYWJsZSB0aGF0IHRoZSBjb21tYW5kIGxpbmUgcmVhZHMuIGRvY3MvY29uZmlndXJhdGlvbi5tZCBpcyB3cml0dGVuIGZyb20gdGhpcyB0YWJsZSBieSBgbnBtIHJ1biBkb2NzYC4gKi9cblxuZXhwb3J0IGludGVyZmFjZSBWYXJpYWJsZSB7XG4gIG1lYW5pbmc6IHN0cmluZztcbiAgLyoqIFdoYXQgaXMgdGFrZW4gd2l0aG91dCBpdC4gQSB2YXJpYWJsZSB0aGF0IGhhcyBub25lIGFuZCBpcyBub3QgcmVxdWlyZWQgaXMgbGVmdCBvdXQuICovXG4gIGRlZmF1bHQ/OiBzdHJpbmc7XG4gIGV4YW1wbGU6IHN0cmluZztcbiAgLyoqIFdoZXJlIGl0IGlzIHJlYWQuIERlZmF1bHQ6IGluIGJvdGggbW9kZXMuICovXG4gIG1vZGU/OiAnc2FuZGJveCcgfCAncHJvZHVjdGlvbic7XG4gIC8qKiBJbiBwcm9kdWN0aW9uOiBhbHdheXMsIG9yIGFzIHNvb24gYXMgYW5vdGhlciBvbmUgb2YgdGhlIHNhbWUgd2FsbGV0IGlzIHRoZXJlLiAqL1xuICByZXF1aXJlZD86ICdhbHdheXMnIHwgJ3dhbGxldCc7XG4gIC8qKiBOZXZlciBxdW90ZWQuIEl0IG1heSBjb21lIGZyb20gYSBmaWxlLCB3aGljaCBgTkFNRV9GSUxFYCBuYW1lcy4gKi9cbiAgc2VjcmV0PzogdHJ1ZTtcbn1cblxuY29uc3QgdGFibGUgPSA8TmFtZSBleHRlbmRzIHN0cmluZz4odmFyaWFibGVzOiBSZWNvcmQ8TmFtZSwgVmFyaWFibGU+KTogUmVjb3JkPE5hbWUsIFZhcmlhYmxlPiA9PlxuICB2YXJpYWJsZXM7XG5cbmV4cG9ydCBjb25zdCBWQVJJQUJMRVMgPSB0YWJsZSh7XG4gIFRSQURFUEFZX01PREU6IHtcbiAgICBtZWFuaW5nOlxuICAgICAgJ2BzYW5kYm94YDogdGhlIHNhbmRib3ggd2FsbGV0IGJlc2lkZSBpdCwgd2l0aCBrZXlzIG9mIGl0cyBvd247IGBwcm9kdWN0aW9uYDogcmVhbCB3YWxsZXRzJyxcbiAgICBkZWZhdWx0OiAnc2FuZGJveCcsXG4gICAgZXhhbXBsZTogJ3Byb2R1Y3Rpb24nLFxuICB9LFxuICBEQVRBQkFTRV9VUkw6IHtcbiAgICBtZWFuaW5nOiAnUG9zdGdyZVNRTCAxNSBvciBuZXdlcjsgaW4gdGhlIHNhbmRib3ggUEdsaXRlIGluIHRoZSBkYXRhIGZvbGRlciB3aXRob3V0IGl0JyxcbiAgICBleGFtcGxlOiAncG9zdGdyZXNxbDovL3RyYWRlcGF5OnNlY3JldEBkYi5pbnRlcm5hbDo1NDMyL3RyYWRlcGF5JyxcbiAgICByZXF1aXJlZDogJ2Fsd2F5cycsXG4gICAgc2VjcmV0OiB0cnVlLFxuICB9LFxuICBUUkFERVBBWV9EQVRBQkFTRV9QT09MOiB7XG4gICAgbWVhbmluZzogJ2Nvbm5lY3Rpb25zIHRvIFBvc3RncmVTUUwgYXQgYSB0aW1lJyxcbiAgICBkZWZhdWx0OiAnMTAnLFxuICAgIGV4YW1wbGU6ICcyMCcsXG4gIH0sXG4gIFRSQURFUEFZX0hPU1Q6IHtcbiAgICBtZWFuaW5nOiAndGhlIGFkZHJlc3MgdG8gbGlzdGVuIG9uOyBgMC4wLjAuMGAgaW4gYSBjb250YWluZXInLFxuICAgIGRlZmF1bHQ6ICcxMjcuMC4wLjEnLFxuICAgIGV4YW1wbGU6ICcwLjAuMC4wJyxcbiAgfSxcbiAgVFJBREVQQVlfTUVSQ0hBTlRfUE9SVDoge1xuICAgIG1lYW5pbmc6ICd0aGUgcG9ydCBvZiB0aGUgbWVyY2hhbnQgc2VydmVyOyAwIHRha2VzIGFueSBmcmVlIG9uZScsXG4gICAgZGVmYXVsdDogJzQxMDAnLFxuICAgIGV4YW1wbGU6ICc0MTAwJyxcbiAgfSxcbiAgVFJBREVQQVlfUFVCTElDX1VSTDoge1xuICAgIG1lYW5pbmc6IFwid2hlcmUgdGhlIHdhbGxldHMnIHNlcnZlcnMgcmVhY2ggdGhpcyBvbmUsIGZvciBub3RpZmljYXRpb25zOyBodHRwcyBpbiBwcm9kdWN0aW9uXCIsXG4gICAgZXhhbXBsZTogJ2h0dHBzOi8vcGF5LnNob3AuZXhhbXBsZScsXG4gICAgcmVxdWlyZWQ6ICdhbHdheXMnLFxuICB9LFxuICBUUkFERVBBWV9UUlVTVEVEX1BST1hJRVM6IHtcbiAgICBtZWFuaW5nOlxuICAgICAgJ3Byb3hpZXMsIGJ5IGFkZHJlc3Mgb3IgbmV0d29yayBhbmQgc2VwYXJhdGVkIGJ5IGNvbW1hcywgd2hvc2UgYFgtRm9yd2FyZGVkLUZvcmAgaXMgYmVsaWV2ZWQnLFxuICAgIGV4YW1wbGU6ICcxMC4wLjAuMC84LDEyNy4wLjAuMScsXG4gIH0sXG4gIFRSQURFUEFZX0NPUlNfT1JJR0lOUzoge1xuICAgIG1lYW5pbmc6ICdvcmlnaW5zIHdob3NlIHBhZ2VzIG1heSBjYWxsLCBzZXBhcmF0ZWQgYnkgY29tbWFzOyBwcm9kdWN0aW9uIHRha2VzIG5vIGAqYCcsXG4gICAgZGVmYXVsdDogJyonLFxuICAgIGV4YW1wbGU6ICdodHRwczovL3Nob3AuZXhhbXBsZSxodHRwczovL20uc2hvcC5leGFtcGxlJyxcbiAgICByZXF1aXJlZDogJ2Fsd2F5cycsXG4gIH0sXG4gIFRSQURFUEFZX09QRVJBVE9SX1RPS0VOOiB7XG4gICAgbWVhbmluZzpcbiAgICAgIFwid2hhdCB0aGUgY2FsbHMgb2YgdGhlIHNob3AncyBvd24gc3RhZmYgc2hvdywgMzIgY2hhcmFjdGVycyBvciBtb3JlOyB3aXRob3V0IGl0IHRoZXJlIGFyZSBubyBzdWNoIGNhbGxzXCIsXG4gICAgZXhhbXBsZTogJ3RoZSBvdXRwdXQgb2Y6IG9wZW5zc2wgcmFuZCAtaGV4IDMyJyxcbiAgICBzZWNyZXQ6IHRydWUsXG4gIH0sXG4gIFRSQURFUEFZX09SREVSX01JTlVURVM6IHtcbiAgICBtZWFuaW5nOiAnaG93IGxvbmcgYW4gb3JkZXIgd2FpdHMgZm9yIGl0cyBwYXltZW50JyxcbiAgICBkZWZhdWx0OiAnMTUnLFxuICAgIGV4YW1wbGU6ICczMCcsXG4gIH0sXG4gIFRSQURFUEFZX1NFU1NJT05fTUlOVVRFUzoge1xuICAgIG1lYW5pbmc6ICdob3cgbG9uZyBhIHNlc3Npb24gbGFzdHMnLFxuICAgIGRlZmF1bHQ6ICcxMjAnLFxuICAgIGV4YW1wbGU6ICc2MCcsXG4gIH0sXG4gIFRSQURFUEFZX0xBVEVfUEFZTUVOVFM6IHtcbiAgICBtZWFuaW5nOiAnbW9uZXkgZm9yIGFuIG9yZGVyIHRoYXQgd2FzIGNsb3NlZDogYGtlZXBgIGl0IGFuZCB0ZWxsIHRoZSBvcGVyYXRvciwgb3IgYHJlZnVuZGAgaXQnLFxuICAgIGRlZmF1bHQ6ICdrZWVwJyxcbiAgICBleGFtcGxlOiAncmVmdW5kJyxcbiAgfSxcbiAgVFJBREVQQVlfV0FMTEVUX1RJTUVPVVRfTVM6IHtcbiAgICBtZWFuaW5nOiAnbWlsbGlzZWNvbmRzIGFmdGVyIHdoaWNoIGEgd2FsbGV0IGNvdW50cyBhcyB1bnJlYWNoYWJsZScsXG4gICAgZGVmYXVsdDogJzUwMDAnLFxuICAgIGV4YW1wbGU6ICc4MDAwJyxcbiAgfSxcbiAgVFJBREVQQVlfUkVRVUVTVFNfUEVSX01JTlVURToge1xuICAgIG1lYW5pbmc6ICdmcm9tIG9uZSBhZGRyZXNzOyBub3RpZmljYXRpb25zLCBgL2hlYWx0aGAgYW5kIGAvcmVhZHlgIGFyZSBuZXZlciBsaW1pdGVkJyxcbiAgICBkZWZhdWx0OiAnMTIwMCcsXG4gICAgZXhhbXBsZTogJzYwMCcsXG4gIH0sXG4gIFRSQURFUEFZX0JVWUVSX1JFUVVFU1RTX1BFUl9NSU5VVEU6IHtcbiAgICBtZWFuaW5nOiAnb2Ygb25lIHNpZ25lZC1pbiBidXllcicsXG4gICAgZGVmYXVsdDogJzMwMCcsXG4gICAgZXhhbXBsZTogJzEyMCcsXG4gIH0sXG4gIFRSQURFUEFZX0RSQUlOX1NFQ09ORFM6IHtcbiAgICBtZWFuaW5nOiAnYWZ0ZXIgU0lHVEVSTTogaG93IGxvbmcgdG8gZ28gb24gc2VydmluZyB3aGlsZSBgL3JlYWR5YCBzYXlzIG5vJyxcbiAgICBkZWZhdWx0OiAnMCcsXG4gICAgZXhhbXBsZTogJzUnLFxuICB9LFxuICBUUkFERVBBWV9DTE9TRV9TRUNPTkRTOiB7XG4gICAgbWVhbmluZzogJ2hvdyBsb25nIHRoZSBhbnN3ZXJzIHVuZGVyIHdheSBhcmUgd2FpdGVkIGZvciBhZnRlciB0aGF0JyxcbiAgICBkZWZhdWx0OiAnMjUnLFxuICAgIGV4YW1wbGU6ICcyMCcsXG4gIH0sXG4gIFRSQURFUEFZX0xPRzoge1xuICAgIG1lYW5pbmc6ICdKU09OIGxpbmVzIHdpdGggbWV0aG9kLCBwYXRoIGFuZCBzdGF0dXM7IG5vIGhlYWRlciwgYm9keSBvciBxdWVyeSBzdHJpbmcgaXMgbG9nZ2VkJyxcbiAgICBkZWZhdWx0OiAndHJ1ZScsXG4gICAgZXhhbXBsZTogJ2ZhbHNlJyxcbiAgfSxcbiAgVFJBREVQQVlfTUVUUklDU19QT1JUOiB7XG4gICAgbWVhbmluZzogJ2EgcG9ydCBvZiBpdHMgb3duIGZvciBgL21ldHJpY3NgOyB3aXRob3V0IGl0IHRoZXJlIGFyZSBub25lJyxcbiAgICBleGFtcGxlOiAnOTQ2NCcsXG4gIH0sXG4gIFRSQURFUEFZX01FVFJJQ1NfSE9TVDoge1xuICAgIG1lYW5pbmc6ICd0aGUgYWRkcmVzcyBvZiB0aGF0IHBvcnQsIHdoaWNoIGlzIGZvciB5b3VyIG93biBuZXR3b3JrIG9ubHknLFxuICAgIGRlZmF1bHQ6ICcxMjcuMC4wLjEnLFxuICAgIGV4YW1wbGU6ICcwLjAuMC4wJyxcbiAgfSxcbiAgVFJBREVQQVlfR0FURVdBWV9QT1JUOiB7XG4gICAgbWVhbmluZzogJ3RoZSBwb3J0IG9mIHRoZSBzYW5kYm94IHdhbGxldDsgMCB0YWtlcyBhbnkgZnJlZSBvbmUnLFxuICAgIGRlZmF1bHQ6ICc0MjAwJyxcbiAgICBleGFtcGxlOiAnNDIwMCcsXG4gICAgbW9kZTogJ3NhbmRib3gnLFxuICB9LFxuICBUUkFERVBBWV9EQVRBX0RJUjoge1xuICAgIG1lYW5pbmc6ICdrZXlzLCBkYXRhYmFzZSBhbmQgdHJhZGVzJyxcbiAgICBkZWZhdWx0OiAnLmRhdGEnLFxuICAgIGV4YW1wbGU6ICcvdmFyL2xpYi90cmFkZXBheScsXG4gICAgbW9kZTogJ3NhbmRib3gnLFxuICB9LFxuICBUUkFERVBBWV9BTElQQVlfQVBQX0lEOiB7XG4gICAgbWVhbmluZzogJ3RoZSBhcHBsaWNhdGlvbiBhdCBBbGlwYXknLFxuICAgIGV4YW1wbGU6ICcyMDIxMDAxMjM0NTY3ODkwJyxcbiAgICBtb2RlOiAncHJvZHVjdGlvbicsXG4gICAgcmVxdWlyZWQ6ICd3YWxsZXQnLFxuICB9LFxuICBUUkFERVBBWV9BTElQQVlfU0VMTEVSX0lEOiB7XG4gICAgbWVhbmluZzogXCJ0aGUgbWVyY2hhbnQncyBhY2NvdW50IGF0IEFsaXBheTogd2hvIGlzIHBhaWQgKFBJRClcIixcbiAgICBleGFtcGxlOiAnMjA4ODAwMTIzNDU2Nzg5MCcsXG4gICAgbW9kZTogJ3Byb2R1Y3Rpb24nLFxuICAgIHJlcXVpcmVkOiAnd2FsbGV0JyxcbiAgfSxcbiAgVFJBREVQQVlfQUxJUEFZX1BSSVZBVEVfS0VZOiB7XG4gICAgbWVhbmluZzogXCJ0aGUgYXBwbGljYXRpb24ncyBwcml2YXRlIGtleSwgUlNBIG9mIDIwNDggYml0cyBvciBtb3JlLCBQRU1cIixcbiAgICBleGFtcGxlOiAnL3J1bi9zZWNyZXRzL2FsaXBheS1hcHAtcHJpdmF0ZS5wZW0nLFxuICAgIG1vZGU6ICdwcm9kdWN0aW9uJyxcbiAgICByZXF1aXJlZDogJ3dhbGxldCcsXG4gICAgc2VjcmV0OiB0cnVlLFxuICB9LFxuICBUUkFERVBBWV9BTElQQVlfUFVCTElDX0tFWToge1xuICAgIG1lYW5pbmc6IFwiQWxpcGF5J3MgcHVibGljIGtleSwgUEVNOyBub3QgdGhlIGFwcGxpY2F0aW9uJ3Mgb3duXCIsXG4gICAgZXhhbXBsZTogJy9ydW4vc2VjcmV0cy9hbGlwYXktcHVibGljLnBlbScsXG4gICAgbW9kZTogJ3Byb2R1Y3Rpb24nLFxuICAgIHJlcXVpcmVkOiAnd2FsbGV0JyxcbiAgICBzZWNyZXQ6IHRydWUsXG4gIH0sXG4gIFRSQURFUEFZX1dFQ0hBVF9BUFBfSUQ6IHtcbiAgICBtZWFuaW5nOiAndGhlIG1pbmkgcHJvZ3JhbScsXG4gICAgZXhhbXBsZTogJ3d4MTIzNDU2Nzg5MGFiY2RlZicsXG4gICAgbW9kZTogJ3Byb2R1Y3Rpb24nLFxuICAgIHJlcXVpcmVkOiAnd2FsbGV0JyxcbiAgfSxcbiAgVFJBREVQQVlfV0VDSEFUX0FQUF9TRUNSRVQ6IHtcbiAgICBtZWFuaW5nOiBcInRoZSBtaW5pIHByb2dyYW0ncyBzZWNyZXRcIixcbiAgICBleGFtcGxlOiAnL3J1bi9zZWNyZXRzL3dlY2hhdC1hcHAtc2VjcmV0JyxcbiAgICBtb2RlOiAncHJvZHVjdGlvbicsXG4gICAgcmVxdWlyZWQ6ICd3YWxsZXQnLFxuICAgIHNlY3JldDogdHJ1ZSxcbiAgfSxcbiAgVFJBREVQQVlfV0VDSEFUX01DSF9JRDoge1xuICAgIG1lYW5pbmc6IFwidGhlIG1lcmNoYW50J3MgbnVtYmVyIGF0IFdlQ2hhdCBQYXlcIixcbiAgICBleGFtcGxlOiAnMTkwMDAwMDEwOScsXG4gICAgbW9kZTogJ3Byb2R1Y3Rpb24nLFxuICAgIHJlcXVpcmVkOiAnd2FsbGV0JyxcbiAgfSxcbiAgVFJBREVQQVlfV0VDSEFUX01FUkNIQU5UX1NFUklBTDoge1xuICAgIG1lYW5pbmc6IFwidGhlIHNlcmlhbCBudW1iZXIgb2YgdGhlIG1lcmNoYW50J3MgQVBJIGNlcnRpZmljYXRlLCBoZXhhZGVjaW1hbFwiLFxuICAgIGV4YW1wbGU6ICc0NDRGNDg2NEVBOUIzNDQxNUEyRDJBMUM2RjNCNUU5RDdDOEExQjJDJyxcbiAgICBtb2RlOiAncHJvZHVjdGlvbicsXG4gICAgcmVxdWlyZWQ6ICd3YWxsZXQnLFxuICB9LFxuICBUUkFERVBBWV9XRUNIQVRfUFJJVkFURV9LRVk6IHtcbiAgICBtZWFuaW5nOiBcInRoZSBwcml2YXRlIGtleSBvZiB0aGUgbWVyY2hhbnQncyBBUEkgY2VydGlmaWNhdGUsIFBFTVwiLFxuICAgIGV4YW1wbGU6ICcvcnVuL3NlY3JldHMvd2VjaGF0LW1lcmNoYW50LXByaXZhdGUucGVtJyxcbiAgICBtb2RlOiAncHJvZHVjdGlvbicsXG4gICAgcmVxdWlyZWQ6ICd3YWxsZXQnLFxuICAgIHNlY3JldDogdHJ1ZSxcbiAgfSxcbiAgVFJBREVQQVlfV0VDSEFUX1BVQkxJQ19LRVlfSUQ6IHtcbiAgICBtZWFuaW5nOiBcInRoZSBuYW1lIG9mIFdlQ2hhdCBQYXkncyBwdWJsaWMga2V5XCIsXG4gICAgZXhhbXBsZTogJ1BVQl9LRVlfSURfMDExOTAwMDAwMTA5MjAyNDA2MDEwMDIxMTkwMDAwMDAwMScsXG4gICAgbW9kZTogJ3Byb2R1Y3Rpb24nLFxuICAgIHJlcXVpcmVkOiAnd2FsbGV0JyxcbiAgfSxcbiAgVFJBREVQQVlfV0VDSEFUX1BVQkxJQ19LRVk6IHtcbiAgICBtZWFuaW5nOiBcIldlQ2hhdCBQYXkncyBwdWJsaWMga2V5LCBQRU1cIixcbiAgICBleGFtcGxlOiAnL3J1bi9zZWNyZXRzL3dlY2hhdC1wdWJsaWMucGVtJyxcbiAgICBtb2RlOiAncHJvZHVjdGlvbicsXG4gICAgcmVxdWlyZWQ6ICd3YWxsZXQnLFxuICAgIHNlY3JldDogdHJ1ZSxcbiAgfSxcbiAgVFJBREVQQVlfV0VDSEFUX0FQSV9WM19LRVk6IHtcbiAgICBtZWFuaW5nOiAndGhlIEFQSXYzIGtleTogMzIgY2hhcmFjdGVycycsXG4gICAgZXhhbXBsZTogJy9ydW4vc2VjcmV0cy93ZWNoYXQtYXBpLXYzLWtleScsXG4gICAgbW9kZTogJ3Byb2R1Y3Rpb24nLFxuICAgIHJlcXVpcmVkOiAnd2FsbGV0JyxcbiAgICBzZWNyZXQ6IHRydWUsXG4gIH0sXG59KTtcblxuZXhwb3J0IHR5cGUgVmFyaWFibGVOYW1lID0ga2V5b2YgdHlwZW9mIFZBUklBQkxFUztcbmV4cG9ydCBjb25zdCBWQVJJQUJMRV9OQU1FUyA9IE9iamVjdC5rZXlzKFZBUklBQkxFUykgYXMgVmFyaWFibGVOYW1lW107XG5cbi8qKiBXaGVyZSBhIHNlY3JldCBjb21lcyBmcm9tIGEgZmlsZTogdGhlIHZhcmlhYmxlIHRoYXQgbmFtZXMgaXQuICovXG5leHBvcnQgY29uc3QgZmlsZVZhcmlhYmxlID0gKG5hbWU6IHN0cmluZyk6IHN0cmluZyA9PiBgJHtuYW1lfV9GSUxFYDtcbiJdLCJuYW1lcyI6WyJWQVJJQUJMRVMiLCJWQVJJQUJMRV9OQU1FUyIsImZpbGVWYXJpYWJsZSIsInRhYmxlIiwidmFyaWFibGVzIiwiVFJBREVQQVlfTU9ERSIsIm1lYW5pbmciLCJkZWZhdWx0IiwiZXhhbXBsZSIsIkRBVEFCQVNFX1VSTCIsInJlcXVpcmVkIiwic2VjcmV0IiwiVFJBREVQQVlfREFUQUJBU0VfUE9PTCIsIlRSQURFUEFZX0hPU1QiLCJUUkFERVBBWV9NRVJDSEFOVF9QT1JUIiwiVFJBREVQQVlfUFVCTElDX1VSTCIsIlRSQURFUEFZX1RSVVNURURfUFJPWElFUyIsIlRSQURFUEFZX0NPUlNfT1JJR0lOUyIsIlRSQURFUEFZX09QRVJBVE9SX1RPS0VOIiwiVFJBREVQQVlfT1JERVJfTUlOVVRFUyIsIlRSQURFUEFZX1NFU1NJT05fTUlOVVRFUyIsIlRSQURFUEFZX0xBVEVfUEFZTUVOVFMiLCJUUkFERVBBWV9XQUxMRVRfVElNRU9VVF9NUyIsIlRSQURFUEFZX1JFUVVFU1RTX1BFUl9NSU5VVEUiLCJUUkFERVBBWV9CVVlFUl9SRVFVRVNUU19QRVJfTUlOVVRFIiwiVFJBREVQQVlfRFJBSU5fU0VDT05EUyIsIlRSQURFUEFZX0NMT1NFX1NFQ09ORFMiLCJUUkFERVBBWV9MT0ciLCJUUkFERVBBWV9NRVRSSUNTX1BPUlQiLCJUUkFERVBBWV9NRVRSSUNTX0hPU1QiLCJUUkFERVBBWV9HQVRFV0FZX1BPUlQiLCJtb2RlIiwiVFJBREVQQVlfREFUQV9ESVIiLCJUUkFERVBBWV9BTElQQVlfQVBQX0lEIiwiVFJBREVQQVlfQUxJUEFZX1NFTExFUl9JRCIsIlRSQURFUEFZX0FMSVBBWV9QUklWQVRFX0tFWSIsIlRSQURFUEFZX0FMSVBBWV9QVUJMSUNfS0VZIiwiVFJBREVQQVlfV0VDSEFUX0FQUF9JRCIsIlRSQURFUEFZX1dFQ0hBVF9BUFBfU0VDUkVUIiwiVFJBREVQQVlfV0VDSEFUX01DSF9JRCIsIlRSQURFUEFZX1dFQ0hBVF9NRVJDSEFOVF9TRVJJQUwiLCJUUkFERVBBWV9XRUNIQVRfUFJJVkFURV9LRVkiLCJUUkFERVBBWV9XRUNIQVRfUFVCTElDX0tFWV9JRCIsIlRSQURFUEFZX1dFQ0hBVF9QVUJMSUNfS0VZIiwiVFJBREVQQVlfV0VDSEFUX0FQSV9WM19LRVkiLCJPYmplY3QiLCJrZXlzIiwibmFtZSJdLCJtYXBwaW5ncyI6IkFBQUEsb0hBQW9IOzs7Ozs7Ozs7OztRQWtCdkdBO2VBQUFBOztRQXFNQUM7ZUFBQUE7O1FBR0FDO2VBQUFBOzs7QUEzTWIsTUFBTUMsUUFBUSxDQUFzQkMsWUFDbENBO0FBRUssTUFBTUosWUFBWUcsTUFBTTtJQUM3QkUsZUFBZTtRQUNiQyxTQUNFO1FBQ0ZDLFNBQVM7UUFDVEMsU0FBUztJQUNYO0lBQ0FDLGNBQWM7UUFDWkgsU0FBUztRQUNURSxTQUFTO1FBQ1RFLFVBQVU7UUFDVkMsUUFBUTtJQUNWO0lBQ0FDLHdCQUF3QjtRQUN0Qk4sU0FBUztRQUNUQyxTQUFTO1FBQ1RDLFNBQVM7SUFDWDtJQUNBSyxlQUFlO1FBQ2JQLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO0lBQ1g7SUFDQU0sd0JBQXdCO1FBQ3RCUixTQUFTO1FBQ1RDLFNBQVM7UUFDVEMsU0FBUztJQUNYO0lBQ0FPLHFCQUFxQjtRQUNuQlQsU0FBUztRQUNURSxTQUFTO1FBQ1RFLFVBQVU7SUFDWjtJQUNBTSwwQkFBMEI7UUFDeEJWLFNBQ0U7UUFDRkUsU0FBUztJQUNYO0lBQ0FTLHVCQUF1QjtRQUNyQlgsU0FBUztRQUNUQyxTQUFTO1FBQ1RDLFNBQVM7UUFDVEUsVUFBVTtJQUNaO0lBQ0FRLHlCQUF5QjtRQUN2QlosU0FDRTtRQUNGRSxTQUFTO1FBQ1RHLFFBQVE7SUFDVjtJQUNBUSx3QkFBd0I7UUFDdEJiLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO0lBQ1g7SUFDQVksMEJBQTBCO1FBQ3hCZCxTQUFTO1FBQ1RDLFNBQVM7UUFDVEMsU0FBUztJQUNYO0lBQ0FhLHdCQUF3QjtRQUN0QmYsU0FBUztRQUNUQyxTQUFTO1FBQ1RDLFNBQVM7SUFDWDtJQUNBYyw0QkFBNEI7UUFDMUJoQixTQUFTO1FBQ1RDLFNBQVM7UUFDVEMsU0FBUztJQUNYO0lBQ0FlLDhCQUE4QjtRQUM1QmpCLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO0lBQ1g7SUFDQWdCLG9DQUFvQztRQUNsQ2xCLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO0lBQ1g7SUFDQWlCLHdCQUF3QjtRQUN0Qm5CLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO0lBQ1g7SUFDQWtCLHdCQUF3QjtRQUN0QnBCLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO0lBQ1g7SUFDQW1CLGNBQWM7UUFDWnJCLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO0lBQ1g7SUFDQW9CLHVCQUF1QjtRQUNyQnRCLFNBQVM7UUFDVEUsU0FBUztJQUNYO0lBQ0FxQix1QkFBdUI7UUFDckJ2QixTQUFTO1FBQ1RDLFNBQVM7UUFDVEMsU0FBUztJQUNYO0lBQ0FzQix1QkFBdUI7UUFDckJ4QixTQUFTO1FBQ1RDLFNBQVM7UUFDVEMsU0FBUztRQUNUdUIsTUFBTTtJQUNSO0lBQ0FDLG1CQUFtQjtRQUNqQjFCLFNBQVM7UUFDVEMsU0FBUztRQUNUQyxTQUFTO1FBQ1R1QixNQUFNO0lBQ1I7SUFDQUUsd0JBQXdCO1FBQ3RCM0IsU0FBUztRQUNURSxTQUFTO1FBQ1R1QixNQUFNO1FBQ05yQixVQUFVO0lBQ1o7SUFDQXdCLDJCQUEyQjtRQUN6QjVCLFNBQVM7UUFDVEUsU0FBUztRQUNUdUIsTUFBTTtRQUNOckIsVUFBVTtJQUNaO0lBQ0F5Qiw2QkFBNkI7UUFDM0I3QixTQUFTO1FBQ1RFLFNBQVM7UUFDVHVCLE1BQU07UUFDTnJCLFVBQVU7UUFDVkMsUUFBUTtJQUNWO0lBQ0F5Qiw0QkFBNEI7UUFDMUI5QixTQUFTO1FBQ1RFLFNBQVM7UUFDVHVCLE1BQU07UUFDTnJCLFVBQVU7UUFDVkMsUUFBUTtJQUNWO0lBQ0EwQix3QkFBd0I7UUFDdEIvQixTQUFTO1FBQ1RFLFNBQVM7UUFDVHVCLE1BQU07UUFDTnJCLFVBQVU7SUFDWjtJQUNBNEIsNEJBQTRCO1FBQzFCaEMsU0FBUztRQUNURSxTQUFTO1FBQ1R1QixNQUFNO1FBQ05yQixVQUFVO1FBQ1ZDLFFBQVE7SUFDVjtJQUNBNEIsd0JBQXdCO1FBQ3RCakMsU0FBUztRQUNURSxTQUFTO1FBQ1R1QixNQUFNO1FBQ05yQixVQUFVO0lBQ1o7SUFDQThCLGlDQUFpQztRQUMvQmxDLFNBQVM7UUFDVEUsU0FBUztRQUNUdUIsTUFBTTtRQUNOckIsVUFBVTtJQUNaO0lBQ0ErQiw2QkFBNkI7UUFDM0JuQyxTQUFTO1FBQ1RFLFNBQVM7UUFDVHVCLE1BQU07UUFDTnJCLFVBQVU7UUFDVkMsUUFBUTtJQUNWO0lBQ0ErQiwrQkFBK0I7UUFDN0JwQyxTQUFTO1FBQ1RFLFNBQVM7UUFDVHVCLE1BQU07UUFDTnJCLFVBQVU7SUFDWjtJQUNBaUMsNEJBQTRCO1FBQzFCckMsU0FBUztRQUNURSxTQUFTO1FBQ1R1QixNQUFNO1FBQ05yQixVQUFVO1FBQ1ZDLFFBQVE7SUFDVjtJQUNBaUMsNEJBQTRCO1FBQzFCdEMsU0FBUztRQUNURSxTQUFTO1FBQ1R1QixNQUFNO1FBQ05yQixVQUFVO1FBQ1ZDLFFBQVE7SUFDVjtBQUNGO0FBR08sTUFBTVYsaUJBQWlCNEMsT0FBT0MsSUFBSSxDQUFDOUM7QUFHbkMsTUFBTUUsZUFBZSxDQUFDNkMsT0FBeUIsR0FBR0EsS0FBSyxLQUFLLENBQUMifQ==