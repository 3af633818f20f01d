"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "requestId", {
    enumerable: true,
    get: function() {
        return requestId;
    }
});
/** Nothing that could end a line of a log or of a header, or be markup where logs are looked at. */ const POSSIBLE = /^[\w.-]{1,64}$/;
const requestId = (random)=>({ headers })=>{
        const given = headers['x-request-id'];
        return typeof given === 'string' && POSSIBLE.test(given) ? given : random(8).toString('hex');
    };

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9odHRwL3JlcXVlc3QtaWQudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBJbmNvbWluZ01lc3NhZ2UgfSBmcm9tICdub2RlOmh0dHAnO1xuaW1wb3J0IHR5cGUgeyBSYW5kb21CeXRlcyB9IGZyb20gJy4uLy4uL2Nsb2NrJztcblxuLyoqIE5vdGhpbmcgdGhhdCBjb3VsZCBlbmQgYSBsaW5lIG9mIGEgbG9nIG9yIG9mIGEgaGVhZGVyLCBvciBiZSBtYXJrdXAgd2hlcmUgbG9ncyBhcmUgbG9va2VkIGF0LiAqL1xuY29uc3QgUE9TU0lCTEUgPSAvXltcXHcuLV17MSw2NH0kLztcblxuLyoqIFRoZSBudW1iZXIgb2YgYSByZXF1ZXN0OiB0aGUgY2FsbGVyJ3Mgb3duIChgWC1SZXF1ZXN0LUlkYCksIHNvIHRoYXQgaXQgaXMgZm91bmQgb24gYm90aCBzaWRlcywgb3IgYSBuZXcgb25lLiAqL1xuZXhwb3J0IGNvbnN0IHJlcXVlc3RJZCA9XG4gIChyYW5kb206IFJhbmRvbUJ5dGVzKSA9PlxuICAoeyBoZWFkZXJzIH06IFBpY2s8SW5jb21pbmdNZXNzYWdlLCAnaGVhZGVycyc+KTogc3RyaW5nID0+IHtcbiAgICBjb25zdCBnaXZlbiA9IGhlYWRlcnNbJ3gtcmVxdWVzdC1pZCddO1xuICAgIHJldHVybiB0eXBlb2YgZ2l2ZW4gPT09ICdzdHJpbmcnICYmIFBPU1NJQkxFLnRlc3QoZ2l2ZW4pID8gZ2l2ZW4gOiByYW5kb20oOCkudG9TdHJpbmcoJ2hleCcpO1xuICB9O1xuIl0sIm5hbWVzIjpbInJlcXVlc3RJZCIsIlBPU1NJQkxFIiwicmFuZG9tIiwiaGVhZGVycyIsImdpdmVuIiwidGVzdCIsInRvU3RyaW5nIl0sIm1hcHBpbmdzIjoiOzs7OytCQU9hQTs7O2VBQUFBOzs7QUFKYixrR0FBa0csR0FDbEcsTUFBTUMsV0FBVztBQUdWLE1BQU1ELFlBQ1gsQ0FBQ0UsU0FDRCxDQUFDLEVBQUVDLE9BQU8sRUFBb0M7UUFDNUMsTUFBTUMsUUFBUUQsT0FBTyxDQUFDLGVBQWU7UUFDckMsT0FBTyxPQUFPQyxVQUFVLFlBQVlILFNBQVNJLElBQUksQ0FBQ0QsU0FBU0EsUUFBUUYsT0FBTyxHQUFHSSxRQUFRLENBQUM7SUFDeEYifQ==