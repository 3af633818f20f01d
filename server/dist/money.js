/**
 * Amounts are integers in the minor unit (fen). The wallet's API wants decimal strings ("14.30"). Both directions work
 * on digits alone: no floating point ever sees an amount.
 */ /** The wallet's own limit for one trade: 100 000 000.00 (alipay.trade.create, total_amount). */ "use strict";
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
    get MAX_AMOUNT () {
        return MAX_AMOUNT;
    },
    get fromDecimal () {
        return fromDecimal;
    },
    get toDecimal () {
        return toDecimal;
    }
});
const MAX_AMOUNT = 10_000_000_000;
function toDecimal(fen) {
    if (!Number.isSafeInteger(fen) || fen < 1 || fen > MAX_AMOUNT) {
        throw new RangeError(`An amount must be an integer from 1 to ${MAX_AMOUNT} fen, not ${fen}.`);
    }
    const digits = String(fen).padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
function fromDecimal(text) {
    const match = /^(0|[1-9]\d{0,8})(?:\.(\d{1,2}))?$/.exec(text);
    if (!match) return undefined;
    const fen = Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`);
    return fen >= 1 && fen <= MAX_AMOUNT ? fen : undefined;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tb25leS50cyJdLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIEFtb3VudHMgYXJlIGludGVnZXJzIGluIHRoZSBtaW5vciB1bml0IChmZW4pLiBUaGUgd2FsbGV0J3MgQVBJIHdhbnRzIGRlY2ltYWwgc3RyaW5ncyAoXCIxNC4zMFwiKS4gQm90aCBkaXJlY3Rpb25zIHdvcmtcbiAqIG9uIGRpZ2l0cyBhbG9uZTogbm8gZmxvYXRpbmcgcG9pbnQgZXZlciBzZWVzIGFuIGFtb3VudC5cbiAqL1xuXG4vKiogVGhlIHdhbGxldCdzIG93biBsaW1pdCBmb3Igb25lIHRyYWRlOiAxMDAgMDAwIDAwMC4wMCAoYWxpcGF5LnRyYWRlLmNyZWF0ZSwgdG90YWxfYW1vdW50KS4gKi9cbmV4cG9ydCBjb25zdCBNQVhfQU1PVU5UID0gMTBfMDAwXzAwMF8wMDA7XG5cbi8qKlxuICogMTQzMCAtPiBcIjE0LjMwXCIuXG4gKiBAdGhyb3dzIFJhbmdlRXJyb3IgdW5sZXNzIGBmZW5gIGlzIGFuIGludGVnZXIgZnJvbSAxIHRvIHtAbGluayBNQVhfQU1PVU5UfVxuICovXG5leHBvcnQgZnVuY3Rpb24gdG9EZWNpbWFsKGZlbjogbnVtYmVyKTogc3RyaW5nIHtcbiAgaWYgKCFOdW1iZXIuaXNTYWZlSW50ZWdlcihmZW4pIHx8IGZlbiA8IDEgfHwgZmVuID4gTUFYX0FNT1VOVCkge1xuICAgIHRocm93IG5ldyBSYW5nZUVycm9yKGBBbiBhbW91bnQgbXVzdCBiZSBhbiBpbnRlZ2VyIGZyb20gMSB0byAke01BWF9BTU9VTlR9IGZlbiwgbm90ICR7ZmVufS5gKTtcbiAgfVxuICBjb25zdCBkaWdpdHMgPSBTdHJpbmcoZmVuKS5wYWRTdGFydCgzLCAnMCcpO1xuICByZXR1cm4gYCR7ZGlnaXRzLnNsaWNlKDAsIC0yKX0uJHtkaWdpdHMuc2xpY2UoLTIpfWA7XG59XG5cbi8qKlxuICogXCIxNC4zMFwiLCBcIjE0LjNcIiBhbmQgXCIxNFwiIC0+IDE0MzAsIDE0MzAgYW5kIDE0MDAuIEFueXRoaW5nIGVsc2UsIGluY2x1ZGluZyBzaWducywgZXhwb25lbnRzLCBsZWFkaW5nIHplcm9zLCBhIHRoaXJkXG4gKiBkZWNpbWFsLCB6ZXJvIGFuZCBhbW91bnRzIGFib3ZlIHtAbGluayBNQVhfQU1PVU5UfSwgaXMgYHVuZGVmaW5lZGA6IGFuIGFtb3VudCB0aGF0IGNhbm5vdCBiZSByZWFkIGV4YWN0bHkgaXMgbm90IGFuIGFtb3VudC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyb21EZWNpbWFsKHRleHQ6IHN0cmluZyk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG1hdGNoID0gL14oMHxbMS05XVxcZHswLDh9KSg/OlxcLihcXGR7MSwyfSkpPyQvLmV4ZWModGV4dCk7XG4gIGlmICghbWF0Y2gpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGZlbiA9IE51bWJlcihgJHttYXRjaFsxXX0keyhtYXRjaFsyXSA/PyAnJykucGFkRW5kKDIsICcwJyl9YCk7XG4gIHJldHVybiBmZW4gPj0gMSAmJiBmZW4gPD0gTUFYX0FNT1VOVCA/IGZlbiA6IHVuZGVmaW5lZDtcbn1cbiJdLCJuYW1lcyI6WyJNQVhfQU1PVU5UIiwiZnJvbURlY2ltYWwiLCJ0b0RlY2ltYWwiLCJmZW4iLCJOdW1iZXIiLCJpc1NhZmVJbnRlZ2VyIiwiUmFuZ2VFcnJvciIsImRpZ2l0cyIsIlN0cmluZyIsInBhZFN0YXJ0Iiwic2xpY2UiLCJ0ZXh0IiwibWF0Y2giLCJleGVjIiwidW5kZWZpbmVkIiwicGFkRW5kIl0sIm1hcHBpbmdzIjoiQUFBQTs7O0NBR0MsR0FFRCw4RkFBOEY7Ozs7Ozs7Ozs7O1FBQ2pGQTtlQUFBQTs7UUFrQkdDO2VBQUFBOztRQVpBQztlQUFBQTs7O0FBTlQsTUFBTUYsYUFBYTtBQU1uQixTQUFTRSxVQUFVQyxHQUFXO0lBQ25DLElBQUksQ0FBQ0MsT0FBT0MsYUFBYSxDQUFDRixRQUFRQSxNQUFNLEtBQUtBLE1BQU1ILFlBQVk7UUFDN0QsTUFBTSxJQUFJTSxXQUFXLENBQUMsdUNBQXVDLEVBQUVOLFdBQVcsVUFBVSxFQUFFRyxJQUFJLENBQUMsQ0FBQztJQUM5RjtJQUNBLE1BQU1JLFNBQVNDLE9BQU9MLEtBQUtNLFFBQVEsQ0FBQyxHQUFHO0lBQ3ZDLE9BQU8sR0FBR0YsT0FBT0csS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsRUFBRUgsT0FBT0csS0FBSyxDQUFDLENBQUMsSUFBSTtBQUNyRDtBQU1PLFNBQVNULFlBQVlVLElBQVk7SUFDdEMsTUFBTUMsUUFBUSxxQ0FBcUNDLElBQUksQ0FBQ0Y7SUFDeEQsSUFBSSxDQUFDQyxPQUFPLE9BQU9FO0lBQ25CLE1BQU1YLE1BQU1DLE9BQU8sR0FBR1EsS0FBSyxDQUFDLEVBQUUsR0FBRyxBQUFDQSxDQUFBQSxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUMsRUFBR0csTUFBTSxDQUFDLEdBQUcsTUFBTTtJQUNsRSxPQUFPWixPQUFPLEtBQUtBLE9BQU9ILGFBQWFHLE1BQU1XO0FBQy9DIn0=