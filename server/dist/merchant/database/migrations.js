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
    get MIGRATIONS () {
        return MIGRATIONS;
    },
    get checkMigrations () {
        return checkMigrations;
    }
});
const _nodepath = require("node:path");
const _journaljson = /*#__PURE__*/ _interop_require_default(require("./migrations/meta/_journal.json"));
const _errors = require("../errors");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const MIGRATIONS = (0, _nodepath.join)(__dirname, 'migrations');
async function checkMigrations({ executeSql }) {
    const { rows } = await executeSql('select coalesce(max(created_at), 0)::text as last from drizzle.__drizzle_migrations', []);
    const [{ last } = {
        last: '0'
    }] = rows;
    const needed = Math.max(..._journaljson.default.entries.map(({ when })=>when));
    if (Number(last) < needed) {
        throw new _errors.ApiError(503, 'not_ready', 'The database is of an older version than this server.');
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9kYXRhYmFzZS9taWdyYXRpb25zLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBPcGVuRGF0YWJhc2UgfSBmcm9tICcuL2RhdGFiYXNlJztcbmltcG9ydCBqb3VybmFsIGZyb20gJy4vbWlncmF0aW9ucy9tZXRhL19qb3VybmFsLmpzb24nO1xuaW1wb3J0IHsgQXBpRXJyb3IgfSBmcm9tICcuLi9lcnJvcnMnO1xuXG4vKiogV2hlcmUgdGhlIFNRTCBpczsgZHJpenpsZSBrZWVwcyBhY2NvdW50IGluIHRoZSBkYXRhYmFzZSBvZiB3aGF0IGhhcyBiZWVuIHJ1bi4gKi9cbmV4cG9ydCBjb25zdCBNSUdSQVRJT05TID0gam9pbihfX2Rpcm5hbWUsICdtaWdyYXRpb25zJyk7XG5cbi8qKlxuICogQXNrcyB0aGUgZGF0YWJhc2Ugd2hldGhlciBpdHMgc2NoZW1hIGlzIHdoYXQgdGhpcyBzZXJ2ZXIgbmVlZHMsIG9yIGEgbGF0ZXIgb25lOiBhIG5ld2VyIHNlcnZlciBtYXkgaGF2ZSBicm91Z2h0IGl0IG9uLlxuICogQHRocm93cyBBcGlFcnJvciBgbm90X3JlYWR5YCwgb3IgdGhlIGZhaWx1cmUgb2YgYSBkYXRhYmFzZSB0aGF0IGRvZXMgbm90IGFuc3dlclxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2hlY2tNaWdyYXRpb25zKHtcbiAgZXhlY3V0ZVNxbCxcbn06IFBpY2s8T3BlbkRhdGFiYXNlLCAnZXhlY3V0ZVNxbCc+KTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHsgcm93cyB9ID0gYXdhaXQgZXhlY3V0ZVNxbChcbiAgICAnc2VsZWN0IGNvYWxlc2NlKG1heChjcmVhdGVkX2F0KSwgMCk6OnRleHQgYXMgbGFzdCBmcm9tIGRyaXp6bGUuX19kcml6emxlX21pZ3JhdGlvbnMnLFxuICAgIFtdLFxuICApO1xuICBjb25zdCBbeyBsYXN0IH0gPSB7IGxhc3Q6ICcwJyB9XSA9IHJvd3MgYXMgeyBsYXN0OiBzdHJpbmcgfVtdO1xuICBjb25zdCBuZWVkZWQgPSBNYXRoLm1heCguLi5qb3VybmFsLmVudHJpZXMubWFwKCh7IHdoZW4gfSkgPT4gd2hlbikpO1xuICBpZiAoTnVtYmVyKGxhc3QpIDwgbmVlZGVkKSB7XG4gICAgdGhyb3cgbmV3IEFwaUVycm9yKDUwMywgJ25vdF9yZWFkeScsICdUaGUgZGF0YWJhc2UgaXMgb2YgYW4gb2xkZXIgdmVyc2lvbiB0aGFuIHRoaXMgc2VydmVyLicpO1xuICB9XG59XG4iXSwibmFtZXMiOlsiTUlHUkFUSU9OUyIsImNoZWNrTWlncmF0aW9ucyIsImpvaW4iLCJfX2Rpcm5hbWUiLCJleGVjdXRlU3FsIiwicm93cyIsImxhc3QiLCJuZWVkZWQiLCJNYXRoIiwibWF4Iiwiam91cm5hbCIsImVudHJpZXMiLCJtYXAiLCJ3aGVuIiwiTnVtYmVyIiwiQXBpRXJyb3IiXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBTWFBO2VBQUFBOztRQU1TQztlQUFBQTs7OzBCQVpEO29FQUVEO3dCQUNLOzs7Ozs7QUFHbEIsTUFBTUQsYUFBYUUsSUFBQUEsY0FBSSxFQUFDQyxXQUFXO0FBTW5DLGVBQWVGLGdCQUFnQixFQUNwQ0csVUFBVSxFQUN1QjtJQUNqQyxNQUFNLEVBQUVDLElBQUksRUFBRSxHQUFHLE1BQU1ELFdBQ3JCLHVGQUNBLEVBQUU7SUFFSixNQUFNLENBQUMsRUFBRUUsSUFBSSxFQUFFLEdBQUc7UUFBRUEsTUFBTTtJQUFJLENBQUMsQ0FBQyxHQUFHRDtJQUNuQyxNQUFNRSxTQUFTQyxLQUFLQyxHQUFHLElBQUlDLG9CQUFPLENBQUNDLE9BQU8sQ0FBQ0MsR0FBRyxDQUFDLENBQUMsRUFBRUMsSUFBSSxFQUFFLEdBQUtBO0lBQzdELElBQUlDLE9BQU9SLFFBQVFDLFFBQVE7UUFDekIsTUFBTSxJQUFJUSxnQkFBUSxDQUFDLEtBQUssYUFBYTtJQUN2QztBQUNGIn0=