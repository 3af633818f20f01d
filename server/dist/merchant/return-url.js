"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "checkReturnUrl", {
    enumerable: true,
    get: function() {
        return checkReturnUrl;
    }
});
const _errors = require("./errors");
const LOOPBACK = new Set([
    'localhost',
    '127.0.0.1',
    '[::1]'
]);
function checkReturnUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const safe = url?.protocol === 'https:' || url?.protocol === 'http:' && LOOPBACK.has(url.hostname);
    if (!url || !safe || url.username !== '' || url.password !== '') {
        const message = 'returnUrl must be an https address, or http on this machine.';
        throw new _errors.ApiError(400, 'invalid_request', message, 'returnUrl');
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yZXR1cm4tdXJsLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IEFwaUVycm9yIH0gZnJvbSAnLi9lcnJvcnMnO1xuXG5jb25zdCBMT09QQkFDSyA9IG5ldyBTZXQoWydsb2NhbGhvc3QnLCAnMTI3LjAuMC4xJywgJ1s6OjFdJ10pO1xuXG4vKipcbiAqIFRoZSBwYWdlIHRvIHdoaWNoIHRoZSB3YWxsZXQncyBjYXNoaWVyIHNlbmRzIHRoZSBidXllciBiYWNrOiBodHRwcywgb3IgaHR0cCBvbiB0aGlzIG1hY2hpbmUuXG4gKiBAdGhyb3dzIEFwaUVycm9yIGBpbnZhbGlkX3JlcXVlc3RgXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1JldHVyblVybCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgdXJsID0gVVJMLmNhblBhcnNlKHRleHQpID8gbmV3IFVSTCh0ZXh0KSA6IHVuZGVmaW5lZDtcbiAgY29uc3Qgc2FmZSA9XG4gICAgdXJsPy5wcm90b2NvbCA9PT0gJ2h0dHBzOicgfHwgKHVybD8ucHJvdG9jb2wgPT09ICdodHRwOicgJiYgTE9PUEJBQ0suaGFzKHVybC5ob3N0bmFtZSkpO1xuICBpZiAoIXVybCB8fCAhc2FmZSB8fCB1cmwudXNlcm5hbWUgIT09ICcnIHx8IHVybC5wYXNzd29yZCAhPT0gJycpIHtcbiAgICBjb25zdCBtZXNzYWdlID0gJ3JldHVyblVybCBtdXN0IGJlIGFuIGh0dHBzIGFkZHJlc3MsIG9yIGh0dHAgb24gdGhpcyBtYWNoaW5lLic7XG4gICAgdGhyb3cgbmV3IEFwaUVycm9yKDQwMCwgJ2ludmFsaWRfcmVxdWVzdCcsIG1lc3NhZ2UsICdyZXR1cm5VcmwnKTtcbiAgfVxufVxuIl0sIm5hbWVzIjpbImNoZWNrUmV0dXJuVXJsIiwiTE9PUEJBQ0siLCJTZXQiLCJ0ZXh0IiwidXJsIiwiVVJMIiwiY2FuUGFyc2UiLCJ1bmRlZmluZWQiLCJzYWZlIiwicHJvdG9jb2wiLCJoYXMiLCJob3N0bmFtZSIsInVzZXJuYW1lIiwicGFzc3dvcmQiLCJtZXNzYWdlIiwiQXBpRXJyb3IiXSwibWFwcGluZ3MiOiI7Ozs7K0JBUWdCQTs7O2VBQUFBOzs7d0JBUlM7QUFFekIsTUFBTUMsV0FBVyxJQUFJQyxJQUFJO0lBQUM7SUFBYTtJQUFhO0NBQVE7QUFNckQsU0FBU0YsZUFBZUcsSUFBWTtJQUN6QyxNQUFNQyxNQUFNQyxJQUFJQyxRQUFRLENBQUNILFFBQVEsSUFBSUUsSUFBSUYsUUFBUUk7SUFDakQsTUFBTUMsT0FDSkosS0FBS0ssYUFBYSxZQUFhTCxLQUFLSyxhQUFhLFdBQVdSLFNBQVNTLEdBQUcsQ0FBQ04sSUFBSU8sUUFBUTtJQUN2RixJQUFJLENBQUNQLE9BQU8sQ0FBQ0ksUUFBUUosSUFBSVEsUUFBUSxLQUFLLE1BQU1SLElBQUlTLFFBQVEsS0FBSyxJQUFJO1FBQy9ELE1BQU1DLFVBQVU7UUFDaEIsTUFBTSxJQUFJQyxnQkFBUSxDQUFDLEtBQUssbUJBQW1CRCxTQUFTO0lBQ3REO0FBQ0YifQ==