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
    get openPglite () {
        return openPglite;
    },
    get preparePglite () {
        return preparePglite;
    }
});
const _promises = require("node:fs/promises");
const _pglite = require("@electric-sql/pglite");
const _pglite1 = require("drizzle-orm/pglite");
const _migrator = require("drizzle-orm/pglite/migrator");
const _migrations = require("./migrations");
const _schema = /*#__PURE__*/ _interop_require_wildcard(require("./schema"));
function _getRequireWildcardCache(nodeInterop) {
    if (typeof WeakMap !== "function") return null;
    var cacheBabelInterop = new WeakMap();
    var cacheNodeInterop = new WeakMap();
    return (_getRequireWildcardCache = function(nodeInterop) {
        return nodeInterop ? cacheNodeInterop : cacheBabelInterop;
    })(nodeInterop);
}
function _interop_require_wildcard(obj, nodeInterop) {
    if (!nodeInterop && obj && obj.__esModule) return obj;
    if (obj === null || typeof obj !== "object" && typeof obj !== "function") return {
        default: obj
    };
    var cache = _getRequireWildcardCache(nodeInterop);
    if (cache && cache.has(obj)) return cache.get(obj);
    var newObj = {
        __proto__: null
    };
    var hasPropertyDescriptor = Object.defineProperty && Object.getOwnPropertyDescriptor;
    for(var key in obj){
        if (key !== "default" && Object.prototype.hasOwnProperty.call(obj, key)) {
            var desc = hasPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null;
            if (desc && (desc.get || desc.set)) Object.defineProperty(newObj, key, desc);
            else newObj[key] = obj[key];
        }
    }
    newObj.default = obj;
    if (cache) cache.set(obj, newObj);
    return newObj;
}
async function preparePglite(client) {
    const database = (0, _pglite1.drizzle)(client, {
        schema: _schema
    });
    await (0, _migrator.migrate)(database, {
        migrationsFolder: _migrations.MIGRATIONS
    });
    return {
        database,
        async ping () {
            await client.query('select 1');
        },
        async executeSql (text, values) {
            if (values !== undefined) return client.query(text, values);
            // The texts hold transactions of their own, and there is one connection for everybody. In a transaction of PGlite's
            // nobody comes in between, and a failure leaves nothing open; a second BEGIN or COMMIT is only warned of.
            const results = await client.transaction((tx)=>tx.exec(text));
            return {
                rows: results.at(-1)?.rows ?? []
            };
        },
        // The database is in this process, and no other one can open it.
        exclusively: (task)=>task(),
        close: ()=>client.close()
    };
}
async function openPglite(dir) {
    if (dir !== undefined) await (0, _promises.mkdir)(dir, {
        recursive: true
    });
    return preparePglite(dir === undefined ? new _pglite.PGlite() : new _pglite.PGlite(dir));
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9kYXRhYmFzZS9wZ2xpdGUudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgbWtkaXIgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IFBHbGl0ZSB9IGZyb20gJ0BlbGVjdHJpYy1zcWwvcGdsaXRlJztcbmltcG9ydCB7IGRyaXp6bGUgfSBmcm9tICdkcml6emxlLW9ybS9wZ2xpdGUnO1xuaW1wb3J0IHsgbWlncmF0ZSB9IGZyb20gJ2RyaXp6bGUtb3JtL3BnbGl0ZS9taWdyYXRvcic7XG5pbXBvcnQgdHlwZSB7IE9wZW5EYXRhYmFzZSB9IGZyb20gJy4vZGF0YWJhc2UnO1xuaW1wb3J0IHsgTUlHUkFUSU9OUyB9IGZyb20gJy4vbWlncmF0aW9ucyc7XG5pbXBvcnQgKiBhcyBzY2hlbWEgZnJvbSAnLi9zY2hlbWEnO1xuXG4vKiogQnJpbmdzIHRoZSBzY2hlbWEgb2YgYSBQR2xpdGUgY2x1c3RlciB1cCB0byBkYXRlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHByZXBhcmVQZ2xpdGUoY2xpZW50OiBQR2xpdGUpOiBQcm9taXNlPE9wZW5EYXRhYmFzZT4ge1xuICBjb25zdCBkYXRhYmFzZSA9IGRyaXp6bGUoY2xpZW50LCB7IHNjaGVtYSB9KTtcbiAgYXdhaXQgbWlncmF0ZShkYXRhYmFzZSwgeyBtaWdyYXRpb25zRm9sZGVyOiBNSUdSQVRJT05TIH0pO1xuICByZXR1cm4ge1xuICAgIGRhdGFiYXNlLFxuICAgIGFzeW5jIHBpbmcoKSB7XG4gICAgICBhd2FpdCBjbGllbnQucXVlcnkoJ3NlbGVjdCAxJyk7XG4gICAgfSxcbiAgICBhc3luYyBleGVjdXRlU3FsKHRleHQsIHZhbHVlcykge1xuICAgICAgaWYgKHZhbHVlcyAhPT0gdW5kZWZpbmVkKSByZXR1cm4gY2xpZW50LnF1ZXJ5KHRleHQsIHZhbHVlcyk7XG4gICAgICAvLyBUaGUgdGV4dHMgaG9sZCB0cmFuc2FjdGlvbnMgb2YgdGhlaXIgb3duLCBhbmQgdGhlcmUgaXMgb25lIGNvbm5lY3Rpb24gZm9yIGV2ZXJ5Ym9keS4gSW4gYSB0cmFuc2FjdGlvbiBvZiBQR2xpdGUnc1xuICAgICAgLy8gbm9ib2R5IGNvbWVzIGluIGJldHdlZW4sIGFuZCBhIGZhaWx1cmUgbGVhdmVzIG5vdGhpbmcgb3BlbjsgYSBzZWNvbmQgQkVHSU4gb3IgQ09NTUlUIGlzIG9ubHkgd2FybmVkIG9mLlxuICAgICAgY29uc3QgcmVzdWx0cyA9IGF3YWl0IGNsaWVudC50cmFuc2FjdGlvbigodHgpID0+IHR4LmV4ZWModGV4dCkpO1xuICAgICAgcmV0dXJuIHsgcm93czogcmVzdWx0cy5hdCgtMSk/LnJvd3MgPz8gW10gfTtcbiAgICB9LFxuICAgIC8vIFRoZSBkYXRhYmFzZSBpcyBpbiB0aGlzIHByb2Nlc3MsIGFuZCBubyBvdGhlciBvbmUgY2FuIG9wZW4gaXQuXG4gICAgZXhjbHVzaXZlbHk6ICh0YXNrKSA9PiB0YXNrKCksXG4gICAgY2xvc2U6ICgpID0+IGNsaWVudC5jbG9zZSgpLFxuICB9O1xufVxuXG4vKiogT3BlbnMgUEdsaXRlOiBQb3N0Z3JlU1FMIGNvbXBpbGVkIHRvIFdlYkFzc2VtYmx5LCBpbiB0aGlzIHByb2Nlc3MuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlblBnbGl0ZShkaXI/OiBzdHJpbmcpOiBQcm9taXNlPE9wZW5EYXRhYmFzZT4ge1xuICBpZiAoZGlyICE9PSB1bmRlZmluZWQpIGF3YWl0IG1rZGlyKGRpciwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIHJldHVybiBwcmVwYXJlUGdsaXRlKGRpciA9PT0gdW5kZWZpbmVkID8gbmV3IFBHbGl0ZSgpIDogbmV3IFBHbGl0ZShkaXIpKTtcbn1cbiJdLCJuYW1lcyI6WyJvcGVuUGdsaXRlIiwicHJlcGFyZVBnbGl0ZSIsImNsaWVudCIsImRhdGFiYXNlIiwiZHJpenpsZSIsInNjaGVtYSIsIm1pZ3JhdGUiLCJtaWdyYXRpb25zRm9sZGVyIiwiTUlHUkFUSU9OUyIsInBpbmciLCJxdWVyeSIsImV4ZWN1dGVTcWwiLCJ0ZXh0IiwidmFsdWVzIiwidW5kZWZpbmVkIiwicmVzdWx0cyIsInRyYW5zYWN0aW9uIiwidHgiLCJleGVjIiwicm93cyIsImF0IiwiZXhjbHVzaXZlbHkiLCJ0YXNrIiwiY2xvc2UiLCJkaXIiLCJta2RpciIsInJlY3Vyc2l2ZSIsIlBHbGl0ZSJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUErQnNCQTtlQUFBQTs7UUF0QkFDO2VBQUFBOzs7MEJBVEE7d0JBQ0M7eUJBQ0M7MEJBQ0E7NEJBRUc7Z0VBQ0g7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFHakIsZUFBZUEsY0FBY0MsTUFBYztJQUNoRCxNQUFNQyxXQUFXQyxJQUFBQSxnQkFBTyxFQUFDRixRQUFRO1FBQUVHLFFBQUFBO0lBQU87SUFDMUMsTUFBTUMsSUFBQUEsaUJBQU8sRUFBQ0gsVUFBVTtRQUFFSSxrQkFBa0JDLHNCQUFVO0lBQUM7SUFDdkQsT0FBTztRQUNMTDtRQUNBLE1BQU1NO1lBQ0osTUFBTVAsT0FBT1EsS0FBSyxDQUFDO1FBQ3JCO1FBQ0EsTUFBTUMsWUFBV0MsSUFBSSxFQUFFQyxNQUFNO1lBQzNCLElBQUlBLFdBQVdDLFdBQVcsT0FBT1osT0FBT1EsS0FBSyxDQUFDRSxNQUFNQztZQUNwRCxvSEFBb0g7WUFDcEgsMEdBQTBHO1lBQzFHLE1BQU1FLFVBQVUsTUFBTWIsT0FBT2MsV0FBVyxDQUFDLENBQUNDLEtBQU9BLEdBQUdDLElBQUksQ0FBQ047WUFDekQsT0FBTztnQkFBRU8sTUFBTUosUUFBUUssRUFBRSxDQUFDLENBQUMsSUFBSUQsUUFBUSxFQUFFO1lBQUM7UUFDNUM7UUFDQSxpRUFBaUU7UUFDakVFLGFBQWEsQ0FBQ0MsT0FBU0E7UUFDdkJDLE9BQU8sSUFBTXJCLE9BQU9xQixLQUFLO0lBQzNCO0FBQ0Y7QUFHTyxlQUFldkIsV0FBV3dCLEdBQVk7SUFDM0MsSUFBSUEsUUFBUVYsV0FBVyxNQUFNVyxJQUFBQSxlQUFLLEVBQUNELEtBQUs7UUFBRUUsV0FBVztJQUFLO0lBQzFELE9BQU96QixjQUFjdUIsUUFBUVYsWUFBWSxJQUFJYSxjQUFNLEtBQUssSUFBSUEsY0FBTSxDQUFDSDtBQUNyRSJ9