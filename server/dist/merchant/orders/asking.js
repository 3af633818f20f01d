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
    get DEFAULT_PAUSES () {
        return DEFAULT_PAUSES;
    },
    get firstAsk () {
        return firstAsk;
    },
    get nextAsk () {
        return nextAsk;
    }
});
const _drizzleorm = require("drizzle-orm");
const DEFAULT_PAUSES = {
    first: 60_000,
    longest: 10 * 60_000
};
const firstAsk = (now, { first })=>now + first;
const nextAsk = (now, asked, { first, longest })=>(0, _drizzleorm.sql)`${now}::bigint + least(${first}::bigint << least(${asked}, 10), ${longest})`;

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9vcmRlcnMvYXNraW5nLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IHNxbCB9IGZyb20gJ2RyaXp6bGUtb3JtJztcbmltcG9ydCB0eXBlIHsgU1FMIH0gZnJvbSAnZHJpenpsZS1vcm0nO1xuaW1wb3J0IHR5cGUgeyBBbnlQZ0NvbHVtbiB9IGZyb20gJ2RyaXp6bGUtb3JtL3BnLWNvcmUnO1xuXG4vKiogSG93IGxvbmcgaXQgdGFrZXMgYmVmb3JlIHRoZSB3YWxsZXQgaXMgYXNrZWQgYWJvdXQgc29tZXRoaW5nIHVuYXNrZWQ6IHRoZSBwYXVzZXMgZG91YmxlLiBNaWxsaXNlY29uZHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEFza1BhdXNlcyB7XG4gIGZpcnN0OiBudW1iZXI7XG4gIGxvbmdlc3Q6IG51bWJlcjtcbn1cblxuLyoqIEEgbm90aWZpY2F0aW9uIGNvbWVzIHdpdGhpbiBzZWNvbmRzOyB3aG8gd2FpdHMgZm9yIG9uZSB0aGF0IGRvZXMgbm90IGNvbWUgbWF5IGFzIHdlbGwgd2FpdCBmb3IgYSBtaW51dGUuICovXG5leHBvcnQgY29uc3QgREVGQVVMVF9QQVVTRVM6IEFza1BhdXNlcyA9IHsgZmlyc3Q6IDYwXzAwMCwgbG9uZ2VzdDogMTAgKiA2MF8wMDAgfTtcblxuLyoqIFdoZW4gc29tZXRoaW5nIHRoYXQgd2FzIGp1c3QgbWFkZSBpcyBhc2tlZCBhYm91dCBmb3IgdGhlIGZpcnN0IHRpbWUuICovXG5leHBvcnQgY29uc3QgZmlyc3RBc2sgPSAobm93OiBudW1iZXIsIHsgZmlyc3QgfTogQXNrUGF1c2VzKTogbnVtYmVyID0+IG5vdyArIGZpcnN0O1xuXG4vKiogYG5vd2AgYW5kIHRoZSBwYXVzZSBhZnRlciBgYXNrZWRgIHF1ZXN0aW9ucywgaW4gU1FMOiB3aG9ldmVyIHRha2VzIGEgcm93IGZvciBhc2tpbmcgcHV0cyB0aGlzIGludG8gaXQuICovXG5leHBvcnQgY29uc3QgbmV4dEFzayA9IChcbiAgbm93OiBudW1iZXIsXG4gIGFza2VkOiBBbnlQZ0NvbHVtbixcbiAgeyBmaXJzdCwgbG9uZ2VzdCB9OiBBc2tQYXVzZXMsXG4pOiBTUUw8bnVtYmVyPiA9PiBzcWxgJHtub3d9OjpiaWdpbnQgKyBsZWFzdCgke2ZpcnN0fTo6YmlnaW50IDw8IGxlYXN0KCR7YXNrZWR9LCAxMCksICR7bG9uZ2VzdH0pYDtcbiJdLCJuYW1lcyI6WyJERUZBVUxUX1BBVVNFUyIsImZpcnN0QXNrIiwibmV4dEFzayIsImZpcnN0IiwibG9uZ2VzdCIsIm5vdyIsImFza2VkIiwic3FsIl0sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztRQVdhQTtlQUFBQTs7UUFHQUM7ZUFBQUE7O1FBR0FDO2VBQUFBOzs7NEJBakJPO0FBV2IsTUFBTUYsaUJBQTRCO0lBQUVHLE9BQU87SUFBUUMsU0FBUyxLQUFLO0FBQU87QUFHeEUsTUFBTUgsV0FBVyxDQUFDSSxLQUFhLEVBQUVGLEtBQUssRUFBYSxHQUFhRSxNQUFNRjtBQUd0RSxNQUFNRCxVQUFVLENBQ3JCRyxLQUNBQyxPQUNBLEVBQUVILEtBQUssRUFBRUMsT0FBTyxFQUFhLEdBQ2JHLElBQUFBLGVBQUcsQ0FBQSxDQUFDLEVBQUVGLElBQUksaUJBQWlCLEVBQUVGLE1BQU0sa0JBQWtCLEVBQUVHLE1BQU0sT0FBTyxFQUFFRixRQUFRLENBQUMsQ0FBQyJ9