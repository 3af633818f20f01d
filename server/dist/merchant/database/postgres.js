"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openPostgres", {
    enumerable: true,
    get: function() {
        return openPostgres;
    }
});
const _nodepostgres = require("drizzle-orm/node-postgres");
const _migrator = require("drizzle-orm/node-postgres/migrator");
const _pg = require("pg");
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
const POOL_SIZE = 10;
/** Milliseconds. Whoever waits longer than this is answered that the database is away, and comes again. */ const CONNECT = 5_000;
/** The server gives a statement up, then a transaction that nobody goes on with: a stopped replica keeps no locks. */ const STATEMENT = 10_000;
const IDLE_TRANSACTION = 15_000;
/** This side gives up on a server that says nothing at all. */ const ANSWER = 15_000;
/** One lock for everything that happens once per database. Any text would do, and must never change. */ const LOCK = "hashtextextended('taro-tradepay merchant', 0)";
async function withClient(url, task) {
    // Neither a long migration nor the wait for another replica's is cut off.
    const client = new _pg.Client({
        connectionString: url,
        connectionTimeoutMillis: CONNECT
    });
    // The query under way fails as well, and says so to whoever asked.
    client.on('error', ()=>undefined);
    try {
        await client.connect();
        return await task(client);
    } finally{
        await client.end();
    }
}
/** The lock belongs to a transaction, not to a session, so that it holds through a connection pooler too. */ const underLock = (url, task)=>withClient(url, async (client)=>{
        await client.query('begin');
        await client.query('set local idle_in_transaction_session_timeout = 0');
        await client.query('set local statement_timeout = 0');
        await client.query(`select pg_advisory_xact_lock(${LOCK})`);
        const result = await task();
        await client.query('commit');
        return result;
    });
function createPool(url, poolSize) {
    const pool = new _pg.Pool({
        connectionString: url,
        max: poolSize,
        application_name: 'taro-tradepay',
        connectionTimeoutMillis: CONNECT,
        idleTimeoutMillis: 30_000,
        // Now and then a new connection, so that they spread over what stands behind a load balancer.
        maxLifetimeSeconds: 30 * 60,
        statement_timeout: STATEMENT,
        idle_in_transaction_session_timeout: IDLE_TRANSACTION,
        query_timeout: ANSWER,
        keepAlive: true,
        keepAliveInitialDelayMillis: 10_000
    });
    // A connection that breaks leaves the pool; an error that nobody listens to would end the process instead. The pool
    // listens to idle connections only, and drizzle to none.
    pool.on('error', ()=>undefined);
    pool.on('connect', (client)=>void client.on('error', ()=>undefined));
    pool.on('release', (_error, client)=>{
        // Given back with its last query unanswered: whoever got it next would wait in vain.
        if (!client.readyForQuery) void client.end();
    });
    return pool;
}
/** drizzle's own transaction on a pool never gives a connection back on which `begin` failed (0.45). */ function createDatabase(pool) {
    const database = (0, _nodepostgres.drizzle)(pool, {
        schema: _schema
    });
    database.transaction = async (task, config)=>{
        const client = await pool.connect();
        try {
            return await (0, _nodepostgres.drizzle)(client, {
                schema: _schema
            }).transaction(task, config);
        } finally{
            client.release();
        }
    };
    return database;
}
async function openPostgres(url, poolSize = POOL_SIZE) {
    await underLock(url, ()=>withClient(url, (client)=>(0, _migrator.migrate)((0, _nodepostgres.drizzle)(client), {
                migrationsFolder: _migrations.MIGRATIONS
            })));
    const pool = createPool(url, poolSize);
    return {
        database: createDatabase(pool),
        async ping () {
            await pool.query('select 1');
        },
        executeSql: (text, values)=>pool.query(text, values),
        exclusively: (task)=>underLock(url, task),
        connections: ()=>({
                open: pool.totalCount,
                idle: pool.idleCount,
                waiting: pool.waitingCount
            }),
        close: ()=>pool.end()
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9kYXRhYmFzZS9wb3N0Z3Jlcy50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBkcml6emxlIH0gZnJvbSAnZHJpenpsZS1vcm0vbm9kZS1wb3N0Z3Jlcyc7XG5pbXBvcnQgeyBtaWdyYXRlIH0gZnJvbSAnZHJpenpsZS1vcm0vbm9kZS1wb3N0Z3Jlcy9taWdyYXRvcic7XG5pbXBvcnQgeyBDbGllbnQsIFBvb2wgfSBmcm9tICdwZyc7XG5pbXBvcnQgdHlwZSB7IFBvb2xDbGllbnQgfSBmcm9tICdwZyc7XG5pbXBvcnQgdHlwZSB7IERhdGFiYXNlLCBPcGVuRGF0YWJhc2UgfSBmcm9tICcuL2RhdGFiYXNlJztcbmltcG9ydCB7IE1JR1JBVElPTlMgfSBmcm9tICcuL21pZ3JhdGlvbnMnO1xuaW1wb3J0ICogYXMgc2NoZW1hIGZyb20gJy4vc2NoZW1hJztcblxuY29uc3QgUE9PTF9TSVpFID0gMTA7XG5cbi8qKiBNaWxsaXNlY29uZHMuIFdob2V2ZXIgd2FpdHMgbG9uZ2VyIHRoYW4gdGhpcyBpcyBhbnN3ZXJlZCB0aGF0IHRoZSBkYXRhYmFzZSBpcyBhd2F5LCBhbmQgY29tZXMgYWdhaW4uICovXG5jb25zdCBDT05ORUNUID0gNV8wMDA7XG4vKiogVGhlIHNlcnZlciBnaXZlcyBhIHN0YXRlbWVudCB1cCwgdGhlbiBhIHRyYW5zYWN0aW9uIHRoYXQgbm9ib2R5IGdvZXMgb24gd2l0aDogYSBzdG9wcGVkIHJlcGxpY2Ega2VlcHMgbm8gbG9ja3MuICovXG5jb25zdCBTVEFURU1FTlQgPSAxMF8wMDA7XG5jb25zdCBJRExFX1RSQU5TQUNUSU9OID0gMTVfMDAwO1xuLyoqIFRoaXMgc2lkZSBnaXZlcyB1cCBvbiBhIHNlcnZlciB0aGF0IHNheXMgbm90aGluZyBhdCBhbGwuICovXG5jb25zdCBBTlNXRVIgPSAxNV8wMDA7XG5cbi8qKiBPbmUgbG9jayBmb3IgZXZlcnl0aGluZyB0aGF0IGhhcHBlbnMgb25jZSBwZXIgZGF0YWJhc2UuIEFueSB0ZXh0IHdvdWxkIGRvLCBhbmQgbXVzdCBuZXZlciBjaGFuZ2UuICovXG5jb25zdCBMT0NLID0gXCJoYXNodGV4dGV4dGVuZGVkKCd0YXJvLXRyYWRlcGF5IG1lcmNoYW50JywgMClcIjtcblxuYXN5bmMgZnVuY3Rpb24gd2l0aENsaWVudDxUPih1cmw6IHN0cmluZywgdGFzazogKGNsaWVudDogQ2xpZW50KSA9PiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gIC8vIE5laXRoZXIgYSBsb25nIG1pZ3JhdGlvbiBub3IgdGhlIHdhaXQgZm9yIGFub3RoZXIgcmVwbGljYSdzIGlzIGN1dCBvZmYuXG4gIGNvbnN0IGNsaWVudCA9IG5ldyBDbGllbnQoeyBjb25uZWN0aW9uU3RyaW5nOiB1cmwsIGNvbm5lY3Rpb25UaW1lb3V0TWlsbGlzOiBDT05ORUNUIH0pO1xuICAvLyBUaGUgcXVlcnkgdW5kZXIgd2F5IGZhaWxzIGFzIHdlbGwsIGFuZCBzYXlzIHNvIHRvIHdob2V2ZXIgYXNrZWQuXG4gIGNsaWVudC5vbignZXJyb3InLCAoKSA9PiB1bmRlZmluZWQpO1xuICB0cnkge1xuICAgIGF3YWl0IGNsaWVudC5jb25uZWN0KCk7XG4gICAgcmV0dXJuIGF3YWl0IHRhc2soY2xpZW50KTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBjbGllbnQuZW5kKCk7XG4gIH1cbn1cblxuLyoqIFRoZSBsb2NrIGJlbG9uZ3MgdG8gYSB0cmFuc2FjdGlvbiwgbm90IHRvIGEgc2Vzc2lvbiwgc28gdGhhdCBpdCBob2xkcyB0aHJvdWdoIGEgY29ubmVjdGlvbiBwb29sZXIgdG9vLiAqL1xuY29uc3QgdW5kZXJMb2NrID0gPFQ+KHVybDogc3RyaW5nLCB0YXNrOiAoKSA9PiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiA9PlxuICB3aXRoQ2xpZW50KHVybCwgYXN5bmMgKGNsaWVudCkgPT4ge1xuICAgIGF3YWl0IGNsaWVudC5xdWVyeSgnYmVnaW4nKTtcbiAgICBhd2FpdCBjbGllbnQucXVlcnkoJ3NldCBsb2NhbCBpZGxlX2luX3RyYW5zYWN0aW9uX3Nlc3Npb25fdGltZW91dCA9IDAnKTtcbiAgICBhd2FpdCBjbGllbnQucXVlcnkoJ3NldCBsb2NhbCBzdGF0ZW1lbnRfdGltZW91dCA9IDAnKTtcbiAgICBhd2FpdCBjbGllbnQucXVlcnkoYHNlbGVjdCBwZ19hZHZpc29yeV94YWN0X2xvY2soJHtMT0NLfSlgKTtcbiAgICBjb25zdCByZXN1bHQgPSBhd2FpdCB0YXNrKCk7XG4gICAgYXdhaXQgY2xpZW50LnF1ZXJ5KCdjb21taXQnKTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9KTtcblxuZnVuY3Rpb24gY3JlYXRlUG9vbCh1cmw6IHN0cmluZywgcG9vbFNpemU6IG51bWJlcik6IFBvb2wge1xuICBjb25zdCBwb29sID0gbmV3IFBvb2woe1xuICAgIGNvbm5lY3Rpb25TdHJpbmc6IHVybCxcbiAgICBtYXg6IHBvb2xTaXplLFxuICAgIGFwcGxpY2F0aW9uX25hbWU6ICd0YXJvLXRyYWRlcGF5JyxcbiAgICBjb25uZWN0aW9uVGltZW91dE1pbGxpczogQ09OTkVDVCxcbiAgICBpZGxlVGltZW91dE1pbGxpczogMzBfMDAwLFxuICAgIC8vIE5vdyBhbmQgdGhlbiBhIG5ldyBjb25uZWN0aW9uLCBzbyB0aGF0IHRoZXkgc3ByZWFkIG92ZXIgd2hhdCBzdGFuZHMgYmVoaW5kIGEgbG9hZCBiYWxhbmNlci5cbiAgICBtYXhMaWZldGltZVNlY29uZHM6IDMwICogNjAsXG4gICAgc3RhdGVtZW50X3RpbWVvdXQ6IFNUQVRFTUVOVCxcbiAgICBpZGxlX2luX3RyYW5zYWN0aW9uX3Nlc3Npb25fdGltZW91dDogSURMRV9UUkFOU0FDVElPTixcbiAgICBxdWVyeV90aW1lb3V0OiBBTlNXRVIsXG4gICAga2VlcEFsaXZlOiB0cnVlLFxuICAgIGtlZXBBbGl2ZUluaXRpYWxEZWxheU1pbGxpczogMTBfMDAwLFxuICB9KTtcbiAgLy8gQSBjb25uZWN0aW9uIHRoYXQgYnJlYWtzIGxlYXZlcyB0aGUgcG9vbDsgYW4gZXJyb3IgdGhhdCBub2JvZHkgbGlzdGVucyB0byB3b3VsZCBlbmQgdGhlIHByb2Nlc3MgaW5zdGVhZC4gVGhlIHBvb2xcbiAgLy8gbGlzdGVucyB0byBpZGxlIGNvbm5lY3Rpb25zIG9ubHksIGFuZCBkcml6emxlIHRvIG5vbmUuXG4gIHBvb2wub24oJ2Vycm9yJywgKCkgPT4gdW5kZWZpbmVkKTtcbiAgcG9vbC5vbignY29ubmVjdCcsIChjbGllbnQpID0+IHZvaWQgY2xpZW50Lm9uKCdlcnJvcicsICgpID0+IHVuZGVmaW5lZCkpO1xuICBwb29sLm9uKCdyZWxlYXNlJywgKF9lcnJvciwgY2xpZW50KSA9PiB7XG4gICAgLy8gR2l2ZW4gYmFjayB3aXRoIGl0cyBsYXN0IHF1ZXJ5IHVuYW5zd2VyZWQ6IHdob2V2ZXIgZ290IGl0IG5leHQgd291bGQgd2FpdCBpbiB2YWluLlxuICAgIGlmICghKGNsaWVudCBhcyBQb29sQ2xpZW50ICYgeyByZWFkeUZvclF1ZXJ5OiBib29sZWFuIH0pLnJlYWR5Rm9yUXVlcnkpIHZvaWQgY2xpZW50LmVuZCgpO1xuICB9KTtcbiAgcmV0dXJuIHBvb2w7XG59XG5cbi8qKiBkcml6emxlJ3Mgb3duIHRyYW5zYWN0aW9uIG9uIGEgcG9vbCBuZXZlciBnaXZlcyBhIGNvbm5lY3Rpb24gYmFjayBvbiB3aGljaCBgYmVnaW5gIGZhaWxlZCAoMC40NSkuICovXG5mdW5jdGlvbiBjcmVhdGVEYXRhYmFzZShwb29sOiBQb29sKTogRGF0YWJhc2Uge1xuICBjb25zdCBkYXRhYmFzZSA9IGRyaXp6bGUocG9vbCwgeyBzY2hlbWEgfSk7XG4gIGRhdGFiYXNlLnRyYW5zYWN0aW9uID0gYXN5bmMgKHRhc2ssIGNvbmZpZykgPT4ge1xuICAgIGNvbnN0IGNsaWVudCA9IGF3YWl0IHBvb2wuY29ubmVjdCgpO1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gYXdhaXQgZHJpenpsZShjbGllbnQsIHsgc2NoZW1hIH0pLnRyYW5zYWN0aW9uKHRhc2ssIGNvbmZpZyk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGNsaWVudC5yZWxlYXNlKCk7XG4gICAgfVxuICB9O1xuICByZXR1cm4gZGF0YWJhc2U7XG59XG5cbi8qKlxuICogT3BlbnMgYSBQb3N0Z3JlU1FMIHNlcnZlciBieSBpdHMgY29ubmVjdGlvbiBzdHJpbmcuIFJlcGxpY2FzIHRoYXQgc3RhcnQgdG9nZXRoZXIgYnJpbmcgdGhlIHNjaGVtYSB1cCB0byBkYXRlIG9uZSBhZnRlclxuICogdGhlIG90aGVyLiBBIHNlcnZlciB0aGF0IGdvZXMgYXdheSBsYXRlciBmYWlscyB0aGUgcXVlcmllcyBvZiB0aGF0IHRpbWU7IHRoZSBwb29sIG1ha2VzIG5ldyBjb25uZWN0aW9ucyBieSBpdHNlbGYuXG4gKiBAdGhyb3dzIEVycm9yIHdoZW4gdGhlcmUgaXMgbm8gY29ubmVjdGlvbiwgb3IgYSBtaWdyYXRpb24gZmFpbHNcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5Qb3N0Z3Jlcyh1cmw6IHN0cmluZywgcG9vbFNpemUgPSBQT09MX1NJWkUpOiBQcm9taXNlPE9wZW5EYXRhYmFzZT4ge1xuICBhd2FpdCB1bmRlckxvY2sodXJsLCAoKSA9PlxuICAgIHdpdGhDbGllbnQodXJsLCAoY2xpZW50KSA9PiBtaWdyYXRlKGRyaXp6bGUoY2xpZW50KSwgeyBtaWdyYXRpb25zRm9sZGVyOiBNSUdSQVRJT05TIH0pKSxcbiAgKTtcbiAgY29uc3QgcG9vbCA9IGNyZWF0ZVBvb2wodXJsLCBwb29sU2l6ZSk7XG4gIHJldHVybiB7XG4gICAgZGF0YWJhc2U6IGNyZWF0ZURhdGFiYXNlKHBvb2wpLFxuICAgIGFzeW5jIHBpbmcoKSB7XG4gICAgICBhd2FpdCBwb29sLnF1ZXJ5KCdzZWxlY3QgMScpO1xuICAgIH0sXG4gICAgZXhlY3V0ZVNxbDogKHRleHQsIHZhbHVlcykgPT4gcG9vbC5xdWVyeTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4odGV4dCwgdmFsdWVzKSxcbiAgICBleGNsdXNpdmVseTogKHRhc2spID0+IHVuZGVyTG9jayh1cmwsIHRhc2spLFxuICAgIGNvbm5lY3Rpb25zOiAoKSA9PiAoe1xuICAgICAgb3BlbjogcG9vbC50b3RhbENvdW50LFxuICAgICAgaWRsZTogcG9vbC5pZGxlQ291bnQsXG4gICAgICB3YWl0aW5nOiBwb29sLndhaXRpbmdDb3VudCxcbiAgICB9KSxcbiAgICBjbG9zZTogKCkgPT4gcG9vbC5lbmQoKSxcbiAgfTtcbn1cbiJdLCJuYW1lcyI6WyJvcGVuUG9zdGdyZXMiLCJQT09MX1NJWkUiLCJDT05ORUNUIiwiU1RBVEVNRU5UIiwiSURMRV9UUkFOU0FDVElPTiIsIkFOU1dFUiIsIkxPQ0siLCJ3aXRoQ2xpZW50IiwidXJsIiwidGFzayIsImNsaWVudCIsIkNsaWVudCIsImNvbm5lY3Rpb25TdHJpbmciLCJjb25uZWN0aW9uVGltZW91dE1pbGxpcyIsIm9uIiwidW5kZWZpbmVkIiwiY29ubmVjdCIsImVuZCIsInVuZGVyTG9jayIsInF1ZXJ5IiwicmVzdWx0IiwiY3JlYXRlUG9vbCIsInBvb2xTaXplIiwicG9vbCIsIlBvb2wiLCJtYXgiLCJhcHBsaWNhdGlvbl9uYW1lIiwiaWRsZVRpbWVvdXRNaWxsaXMiLCJtYXhMaWZldGltZVNlY29uZHMiLCJzdGF0ZW1lbnRfdGltZW91dCIsImlkbGVfaW5fdHJhbnNhY3Rpb25fc2Vzc2lvbl90aW1lb3V0IiwicXVlcnlfdGltZW91dCIsImtlZXBBbGl2ZSIsImtlZXBBbGl2ZUluaXRpYWxEZWxheU1pbGxpcyIsIl9lcnJvciIsInJlYWR5Rm9yUXVlcnkiLCJjcmVhdGVEYXRhYmFzZSIsImRhdGFiYXNlIiwiZHJpenpsZSIsInNjaGVtYSIsInRyYW5zYWN0aW9uIiwiY29uZmlnIiwicmVsZWFzZSIsIm1pZ3JhdGUiLCJtaWdyYXRpb25zRm9sZGVyIiwiTUlHUkFUSU9OUyIsInBpbmciLCJleGVjdXRlU3FsIiwidGV4dCIsInZhbHVlcyIsImV4Y2x1c2l2ZWx5IiwiY29ubmVjdGlvbnMiLCJvcGVuIiwidG90YWxDb3VudCIsImlkbGUiLCJpZGxlQ291bnQiLCJ3YWl0aW5nIiwid2FpdGluZ0NvdW50IiwiY2xvc2UiXSwibWFwcGluZ3MiOiI7Ozs7K0JBMkZzQkE7OztlQUFBQTs7OzhCQTNGRTswQkFDQTtvQkFDSzs0QkFHRjtnRUFDSDs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUV4QixNQUFNQyxZQUFZO0FBRWxCLHlHQUF5RyxHQUN6RyxNQUFNQyxVQUFVO0FBQ2hCLG9IQUFvSCxHQUNwSCxNQUFNQyxZQUFZO0FBQ2xCLE1BQU1DLG1CQUFtQjtBQUN6Qiw2REFBNkQsR0FDN0QsTUFBTUMsU0FBUztBQUVmLHNHQUFzRyxHQUN0RyxNQUFNQyxPQUFPO0FBRWIsZUFBZUMsV0FBY0MsR0FBVyxFQUFFQyxJQUFvQztJQUM1RSwwRUFBMEU7SUFDMUUsTUFBTUMsU0FBUyxJQUFJQyxVQUFNLENBQUM7UUFBRUMsa0JBQWtCSjtRQUFLSyx5QkFBeUJYO0lBQVE7SUFDcEYsbUVBQW1FO0lBQ25FUSxPQUFPSSxFQUFFLENBQUMsU0FBUyxJQUFNQztJQUN6QixJQUFJO1FBQ0YsTUFBTUwsT0FBT00sT0FBTztRQUNwQixPQUFPLE1BQU1QLEtBQUtDO0lBQ3BCLFNBQVU7UUFDUixNQUFNQSxPQUFPTyxHQUFHO0lBQ2xCO0FBQ0Y7QUFFQSwyR0FBMkcsR0FDM0csTUFBTUMsWUFBWSxDQUFJVixLQUFhQyxPQUNqQ0YsV0FBV0MsS0FBSyxPQUFPRTtRQUNyQixNQUFNQSxPQUFPUyxLQUFLLENBQUM7UUFDbkIsTUFBTVQsT0FBT1MsS0FBSyxDQUFDO1FBQ25CLE1BQU1ULE9BQU9TLEtBQUssQ0FBQztRQUNuQixNQUFNVCxPQUFPUyxLQUFLLENBQUMsQ0FBQyw2QkFBNkIsRUFBRWIsS0FBSyxDQUFDLENBQUM7UUFDMUQsTUFBTWMsU0FBUyxNQUFNWDtRQUNyQixNQUFNQyxPQUFPUyxLQUFLLENBQUM7UUFDbkIsT0FBT0M7SUFDVDtBQUVGLFNBQVNDLFdBQVdiLEdBQVcsRUFBRWMsUUFBZ0I7SUFDL0MsTUFBTUMsT0FBTyxJQUFJQyxRQUFJLENBQUM7UUFDcEJaLGtCQUFrQko7UUFDbEJpQixLQUFLSDtRQUNMSSxrQkFBa0I7UUFDbEJiLHlCQUF5Qlg7UUFDekJ5QixtQkFBbUI7UUFDbkIsOEZBQThGO1FBQzlGQyxvQkFBb0IsS0FBSztRQUN6QkMsbUJBQW1CMUI7UUFDbkIyQixxQ0FBcUMxQjtRQUNyQzJCLGVBQWUxQjtRQUNmMkIsV0FBVztRQUNYQyw2QkFBNkI7SUFDL0I7SUFDQSxvSEFBb0g7SUFDcEgseURBQXlEO0lBQ3pEVixLQUFLVCxFQUFFLENBQUMsU0FBUyxJQUFNQztJQUN2QlEsS0FBS1QsRUFBRSxDQUFDLFdBQVcsQ0FBQ0osU0FBVyxLQUFLQSxPQUFPSSxFQUFFLENBQUMsU0FBUyxJQUFNQztJQUM3RFEsS0FBS1QsRUFBRSxDQUFDLFdBQVcsQ0FBQ29CLFFBQVF4QjtRQUMxQixxRkFBcUY7UUFDckYsSUFBSSxDQUFDLEFBQUNBLE9BQW1EeUIsYUFBYSxFQUFFLEtBQUt6QixPQUFPTyxHQUFHO0lBQ3pGO0lBQ0EsT0FBT007QUFDVDtBQUVBLHNHQUFzRyxHQUN0RyxTQUFTYSxlQUFlYixJQUFVO0lBQ2hDLE1BQU1jLFdBQVdDLElBQUFBLHFCQUFPLEVBQUNmLE1BQU07UUFBRWdCLFFBQUFBO0lBQU87SUFDeENGLFNBQVNHLFdBQVcsR0FBRyxPQUFPL0IsTUFBTWdDO1FBQ2xDLE1BQU0vQixTQUFTLE1BQU1hLEtBQUtQLE9BQU87UUFDakMsSUFBSTtZQUNGLE9BQU8sTUFBTXNCLElBQUFBLHFCQUFPLEVBQUM1QixRQUFRO2dCQUFFNkIsUUFBQUE7WUFBTyxHQUFHQyxXQUFXLENBQUMvQixNQUFNZ0M7UUFDN0QsU0FBVTtZQUNSL0IsT0FBT2dDLE9BQU87UUFDaEI7SUFDRjtJQUNBLE9BQU9MO0FBQ1Q7QUFPTyxlQUFlckMsYUFBYVEsR0FBVyxFQUFFYyxXQUFXckIsU0FBUztJQUNsRSxNQUFNaUIsVUFBVVYsS0FBSyxJQUNuQkQsV0FBV0MsS0FBSyxDQUFDRSxTQUFXaUMsSUFBQUEsaUJBQU8sRUFBQ0wsSUFBQUEscUJBQU8sRUFBQzVCLFNBQVM7Z0JBQUVrQyxrQkFBa0JDLHNCQUFVO1lBQUM7SUFFdEYsTUFBTXRCLE9BQU9GLFdBQVdiLEtBQUtjO0lBQzdCLE9BQU87UUFDTGUsVUFBVUQsZUFBZWI7UUFDekIsTUFBTXVCO1lBQ0osTUFBTXZCLEtBQUtKLEtBQUssQ0FBQztRQUNuQjtRQUNBNEIsWUFBWSxDQUFDQyxNQUFNQyxTQUFXMUIsS0FBS0osS0FBSyxDQUEwQjZCLE1BQU1DO1FBQ3hFQyxhQUFhLENBQUN6QyxPQUFTUyxVQUFVVixLQUFLQztRQUN0QzBDLGFBQWEsSUFBTyxDQUFBO2dCQUNsQkMsTUFBTTdCLEtBQUs4QixVQUFVO2dCQUNyQkMsTUFBTS9CLEtBQUtnQyxTQUFTO2dCQUNwQkMsU0FBU2pDLEtBQUtrQyxZQUFZO1lBQzVCLENBQUE7UUFDQUMsT0FBTyxJQUFNbkMsS0FBS04sR0FBRztJQUN2QjtBQUNGIn0=