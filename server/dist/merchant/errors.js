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
    get ApiError () {
        return ApiError;
    },
    get hostNotServed () {
        return hostNotServed;
    },
    get registerErrorHandling () {
        return registerErrorHandling;
    }
});
const _away = require("./database/away");
class ApiError extends Error {
    status;
    code;
    field;
    name = 'ApiError';
    constructor(status, code, message, field){
        super(message), this.status = status, this.code = code, this.field = field;
    }
}
const hostNotServed = (host)=>new ApiError(400, 'invalid_request', `No wallet is configured for ${host}.`, 'host');
/** `/lines/0/quantity` -> `lines[0].quantity` */ function toField({ instancePath, params }) {
    const named = params['missingProperty'] ?? params['additionalProperty'];
    const segments = instancePath.split('/').slice(1);
    if (typeof named === 'string') segments.push(named);
    return segments.reduce((path, segment)=>/^\d+$/.test(segment) ? `${path}[${segment}]` : path ? `${path}.${segment}` : segment, '');
}
function fromSchemaProblem(problem) {
    const field = toField(problem);
    const what = problem.keyword === 'required' ? 'is missing' : problem.message ?? 'is not valid';
    const message = `${field || 'The body'} ${what}.`;
    if (field === 'lines' && problem.keyword === 'minItems') {
        return new ApiError(400, 'empty_order', 'An order needs at least one line.', field);
    }
    const code = field.endsWith('.quantity') ? 'invalid_quantity' : 'invalid_request';
    return new ApiError(400, code, message, field || undefined);
}
function fromFrameworkError(error) {
    const problem = error.validation?.[0];
    if (problem) return fromSchemaProblem(problem);
    switch(error.code){
        case 'FST_ERR_CTP_INVALID_JSON_BODY':
        case 'FST_ERR_CTP_EMPTY_JSON_BODY':
            return new ApiError(400, 'malformed_json', 'The body is not JSON.');
        case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
            return new ApiError(415, 'invalid_request', 'The body must be application/json.');
        case 'FST_ERR_CTP_BODY_TOO_LARGE':
            return new ApiError(413, 'invalid_request', 'The body is too large.');
        case undefined:
        default:
            break;
    }
    const status = error.statusCode ?? 500;
    if (status === 429) {
        return new ApiError(429, 'too_many_requests', 'Too many requests; try again in a moment.');
    }
    return status >= 400 && status < 500 ? new ApiError(status, 'invalid_request', 'The request is not valid.') : undefined;
}
function toApiError(error) {
    if (error instanceof ApiError) return error;
    if ((0, _away.isDatabaseAway)(error)) {
        const message = 'The database is away; repeat the request, with the same Idempotency-Key.';
        return new ApiError(503, 'database_unavailable', message);
    }
    return typeof error === 'object' && error !== null ? fromFrameworkError(error) : undefined;
}
function registerErrorHandling(app) {
    app.setErrorHandler((error, request, reply)=>{
        let answer = toApiError(error);
        if (!answer) {
            request.log.error({
                err: error
            }, 'unexpected error');
            answer = new ApiError(500, 'internal_error', 'Something went wrong here; try again.');
        }
        const { status, code, message, field } = answer;
        if (status === 401) void reply.header('www-authenticate', 'Bearer');
        if (status === 503) {
            request.log.warn({
                err: error
            }, code === 'not_ready' ? 'not ready' : 'database away');
            void reply.header('retry-after', '1');
        }
        return reply.code(status).send({
            error: {
                code,
                message,
                ...field && {
                    field
                },
                requestId: request.id
            }
        });
    });
    app.setNotFoundHandler((request)=>{
        throw new ApiError(404, 'not_found', `There is no ${request.method} here.`);
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9lcnJvcnMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBGYXN0aWZ5SW5zdGFuY2UgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCB7IGlzRGF0YWJhc2VBd2F5IH0gZnJvbSAnLi9kYXRhYmFzZS9hd2F5JztcblxuZXhwb3J0IHR5cGUgRXJyb3JDb2RlID1cbiAgfCAnbWFsZm9ybWVkX2pzb24nXG4gIHwgJ2ludmFsaWRfcmVxdWVzdCdcbiAgfCAndW5rbm93bl9nb29kcydcbiAgfCAnaW52YWxpZF9xdWFudGl0eSdcbiAgfCAnZW1wdHlfb3JkZXInXG4gIHwgJ3RvdGFsX2NoYW5nZWQnXG4gIHwgJ21pc3NpbmdfaWRlbXBvdGVuY3lfa2V5J1xuICB8ICdpZGVtcG90ZW5jeV9jb25mbGljdCdcbiAgfCAndW5hdXRoZW50aWNhdGVkJ1xuICB8ICdzZXNzaW9uX2V4cGlyZWQnXG4gIHwgJ3JlbmV3YWxfcmVmdXNlZCdcbiAgfCAnaW52YWxpZF9hdXRoX2NvZGUnXG4gIHwgJ29yZGVyX25vdF9mb3VuZCdcbiAgfCAncmVmdW5kX25vdF9wb3NzaWJsZSdcbiAgfCAncmVwb3J0X25vdF9mb3VuZCdcbiAgfCAnbm90X2ZvdW5kJ1xuICB8ICd3YWxsZXRfdW5hdmFpbGFibGUnXG4gIHwgJ3Rvb19tYW55X3JlcXVlc3RzJ1xuICB8ICdkYXRhYmFzZV91bmF2YWlsYWJsZSdcbiAgfCAnbm90X3JlYWR5J1xuICB8ICdpbnRlcm5hbF9lcnJvcic7XG5cbi8qKiBBbiBhbnN3ZXIgb3RoZXIgdGhhbiBzdWNjZXNzLiBgY29kZWAgaXMgc3RhYmxlLCBgbWVzc2FnZWAgaXMgZm9yIHBlb3BsZSwgYGZpZWxkYCBpcyBhIHBhdGggaW50byB0aGUgYm9keS4gKi9cbmV4cG9ydCBjbGFzcyBBcGlFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9ICdBcGlFcnJvcic7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgc3RhdHVzOiBudW1iZXIsXG4gICAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlLFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICByZWFkb25seSBmaWVsZD86IHN0cmluZyxcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gIH1cbn1cblxuLyoqIFRoaXMgc2VydmVyIHRha2VzIG5vIHBheW1lbnRzIHRoZXJlLiAqL1xuZXhwb3J0IGNvbnN0IGhvc3ROb3RTZXJ2ZWQgPSAoaG9zdDogc3RyaW5nKTogQXBpRXJyb3IgPT5cbiAgbmV3IEFwaUVycm9yKDQwMCwgJ2ludmFsaWRfcmVxdWVzdCcsIGBObyB3YWxsZXQgaXMgY29uZmlndXJlZCBmb3IgJHtob3N0fS5gLCAnaG9zdCcpO1xuXG5pbnRlcmZhY2UgU2NoZW1hUHJvYmxlbSB7XG4gIGluc3RhbmNlUGF0aDogc3RyaW5nO1xuICBrZXl3b3JkOiBzdHJpbmc7XG4gIHBhcmFtczogUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIG1lc3NhZ2U/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5cbmludGVyZmFjZSBGcmFtZXdvcmtFcnJvciB7XG4gIHN0YXR1c0NvZGU/OiBudW1iZXI7XG4gIGNvZGU/OiBzdHJpbmc7XG4gIHZhbGlkYXRpb24/OiBTY2hlbWFQcm9ibGVtW107XG59XG5cbi8qKiBgL2xpbmVzLzAvcXVhbnRpdHlgIC0+IGBsaW5lc1swXS5xdWFudGl0eWAgKi9cbmZ1bmN0aW9uIHRvRmllbGQoeyBpbnN0YW5jZVBhdGgsIHBhcmFtcyB9OiBTY2hlbWFQcm9ibGVtKTogc3RyaW5nIHtcbiAgY29uc3QgbmFtZWQgPSBwYXJhbXNbJ21pc3NpbmdQcm9wZXJ0eSddID8/IHBhcmFtc1snYWRkaXRpb25hbFByb3BlcnR5J107XG4gIGNvbnN0IHNlZ21lbnRzID0gaW5zdGFuY2VQYXRoLnNwbGl0KCcvJykuc2xpY2UoMSk7XG4gIGlmICh0eXBlb2YgbmFtZWQgPT09ICdzdHJpbmcnKSBzZWdtZW50cy5wdXNoKG5hbWVkKTtcbiAgcmV0dXJuIHNlZ21lbnRzLnJlZHVjZShcbiAgICAocGF0aCwgc2VnbWVudCkgPT5cbiAgICAgIC9eXFxkKyQvLnRlc3Qoc2VnbWVudCkgPyBgJHtwYXRofVske3NlZ21lbnR9XWAgOiBwYXRoID8gYCR7cGF0aH0uJHtzZWdtZW50fWAgOiBzZWdtZW50LFxuICAgICcnLFxuICApO1xufVxuXG5mdW5jdGlvbiBmcm9tU2NoZW1hUHJvYmxlbShwcm9ibGVtOiBTY2hlbWFQcm9ibGVtKTogQXBpRXJyb3Ige1xuICBjb25zdCBmaWVsZCA9IHRvRmllbGQocHJvYmxlbSk7XG4gIGNvbnN0IHdoYXQgPSBwcm9ibGVtLmtleXdvcmQgPT09ICdyZXF1aXJlZCcgPyAnaXMgbWlzc2luZycgOiAocHJvYmxlbS5tZXNzYWdlID8/ICdpcyBub3QgdmFsaWQnKTtcbiAgY29uc3QgbWVzc2FnZSA9IGAke2ZpZWxkIHx8ICdUaGUgYm9keSd9ICR7d2hhdH0uYDtcbiAgaWYgKGZpZWxkID09PSAnbGluZXMnICYmIHByb2JsZW0ua2V5d29yZCA9PT0gJ21pbkl0ZW1zJykge1xuICAgIHJldHVybiBuZXcgQXBpRXJyb3IoNDAwLCAnZW1wdHlfb3JkZXInLCAnQW4gb3JkZXIgbmVlZHMgYXQgbGVhc3Qgb25lIGxpbmUuJywgZmllbGQpO1xuICB9XG4gIGNvbnN0IGNvZGUgPSBmaWVsZC5lbmRzV2l0aCgnLnF1YW50aXR5JykgPyAnaW52YWxpZF9xdWFudGl0eScgOiAnaW52YWxpZF9yZXF1ZXN0JztcbiAgcmV0dXJuIG5ldyBBcGlFcnJvcig0MDAsIGNvZGUsIG1lc3NhZ2UsIGZpZWxkIHx8IHVuZGVmaW5lZCk7XG59XG5cbmZ1bmN0aW9uIGZyb21GcmFtZXdvcmtFcnJvcihlcnJvcjogRnJhbWV3b3JrRXJyb3IpOiBBcGlFcnJvciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHByb2JsZW0gPSBlcnJvci52YWxpZGF0aW9uPy5bMF07XG4gIGlmIChwcm9ibGVtKSByZXR1cm4gZnJvbVNjaGVtYVByb2JsZW0ocHJvYmxlbSk7XG4gIHN3aXRjaCAoZXJyb3IuY29kZSkge1xuICAgIGNhc2UgJ0ZTVF9FUlJfQ1RQX0lOVkFMSURfSlNPTl9CT0RZJzpcbiAgICBjYXNlICdGU1RfRVJSX0NUUF9FTVBUWV9KU09OX0JPRFknOlxuICAgICAgcmV0dXJuIG5ldyBBcGlFcnJvcig0MDAsICdtYWxmb3JtZWRfanNvbicsICdUaGUgYm9keSBpcyBub3QgSlNPTi4nKTtcbiAgICBjYXNlICdGU1RfRVJSX0NUUF9JTlZBTElEX01FRElBX1RZUEUnOlxuICAgICAgcmV0dXJuIG5ldyBBcGlFcnJvcig0MTUsICdpbnZhbGlkX3JlcXVlc3QnLCAnVGhlIGJvZHkgbXVzdCBiZSBhcHBsaWNhdGlvbi9qc29uLicpO1xuICAgIGNhc2UgJ0ZTVF9FUlJfQ1RQX0JPRFlfVE9PX0xBUkdFJzpcbiAgICAgIHJldHVybiBuZXcgQXBpRXJyb3IoNDEzLCAnaW52YWxpZF9yZXF1ZXN0JywgJ1RoZSBib2R5IGlzIHRvbyBsYXJnZS4nKTtcbiAgICBjYXNlIHVuZGVmaW5lZDpcbiAgICBkZWZhdWx0OlxuICAgICAgYnJlYWs7XG4gIH1cbiAgY29uc3Qgc3RhdHVzID0gZXJyb3Iuc3RhdHVzQ29kZSA/PyA1MDA7XG4gIGlmIChzdGF0dXMgPT09IDQyOSkge1xuICAgIHJldHVybiBuZXcgQXBpRXJyb3IoNDI5LCAndG9vX21hbnlfcmVxdWVzdHMnLCAnVG9vIG1hbnkgcmVxdWVzdHM7IHRyeSBhZ2FpbiBpbiBhIG1vbWVudC4nKTtcbiAgfVxuICByZXR1cm4gc3RhdHVzID49IDQwMCAmJiBzdGF0dXMgPCA1MDBcbiAgICA/IG5ldyBBcGlFcnJvcihzdGF0dXMsICdpbnZhbGlkX3JlcXVlc3QnLCAnVGhlIHJlcXVlc3QgaXMgbm90IHZhbGlkLicpXG4gICAgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIHRvQXBpRXJyb3IoZXJyb3I6IHVua25vd24pOiBBcGlFcnJvciB8IHVuZGVmaW5lZCB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIEFwaUVycm9yKSByZXR1cm4gZXJyb3I7XG4gIGlmIChpc0RhdGFiYXNlQXdheShlcnJvcikpIHtcbiAgICBjb25zdCBtZXNzYWdlID0gJ1RoZSBkYXRhYmFzZSBpcyBhd2F5OyByZXBlYXQgdGhlIHJlcXVlc3QsIHdpdGggdGhlIHNhbWUgSWRlbXBvdGVuY3ktS2V5Lic7XG4gICAgcmV0dXJuIG5ldyBBcGlFcnJvcig1MDMsICdkYXRhYmFzZV91bmF2YWlsYWJsZScsIG1lc3NhZ2UpO1xuICB9XG4gIHJldHVybiB0eXBlb2YgZXJyb3IgPT09ICdvYmplY3QnICYmIGVycm9yICE9PSBudWxsID8gZnJvbUZyYW1ld29ya0Vycm9yKGVycm9yKSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIEFuc3dlcnMgZXZlcnkgZmFpbHVyZSBpbiB0aGUgb25lIHNoYXBlIG9mIGRvY3MvaHR0cC1hcGkubWQ7IHdoYXQgaXMgdW5leHBlY3RlZCBpcyBsb2dnZWQgYW5kIHRvbGQgdG8gbm9ib2R5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZ2lzdGVyRXJyb3JIYW5kbGluZyhhcHA6IEZhc3RpZnlJbnN0YW5jZSk6IHZvaWQge1xuICBhcHAuc2V0RXJyb3JIYW5kbGVyKChlcnJvciwgcmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICBsZXQgYW5zd2VyID0gdG9BcGlFcnJvcihlcnJvcik7XG4gICAgaWYgKCFhbnN3ZXIpIHtcbiAgICAgIHJlcXVlc3QubG9nLmVycm9yKHsgZXJyOiBlcnJvciB9LCAndW5leHBlY3RlZCBlcnJvcicpO1xuICAgICAgYW5zd2VyID0gbmV3IEFwaUVycm9yKDUwMCwgJ2ludGVybmFsX2Vycm9yJywgJ1NvbWV0aGluZyB3ZW50IHdyb25nIGhlcmU7IHRyeSBhZ2Fpbi4nKTtcbiAgICB9XG4gICAgY29uc3QgeyBzdGF0dXMsIGNvZGUsIG1lc3NhZ2UsIGZpZWxkIH0gPSBhbnN3ZXI7XG4gICAgaWYgKHN0YXR1cyA9PT0gNDAxKSB2b2lkIHJlcGx5LmhlYWRlcignd3d3LWF1dGhlbnRpY2F0ZScsICdCZWFyZXInKTtcbiAgICBpZiAoc3RhdHVzID09PSA1MDMpIHtcbiAgICAgIHJlcXVlc3QubG9nLndhcm4oeyBlcnI6IGVycm9yIH0sIGNvZGUgPT09ICdub3RfcmVhZHknID8gJ25vdCByZWFkeScgOiAnZGF0YWJhc2UgYXdheScpO1xuICAgICAgdm9pZCByZXBseS5oZWFkZXIoJ3JldHJ5LWFmdGVyJywgJzEnKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlcGx5XG4gICAgICAuY29kZShzdGF0dXMpXG4gICAgICAuc2VuZCh7IGVycm9yOiB7IGNvZGUsIG1lc3NhZ2UsIC4uLihmaWVsZCAmJiB7IGZpZWxkIH0pLCByZXF1ZXN0SWQ6IHJlcXVlc3QuaWQgfSB9KTtcbiAgfSk7XG4gIGFwcC5zZXROb3RGb3VuZEhhbmRsZXIoKHJlcXVlc3QpID0+IHtcbiAgICB0aHJvdyBuZXcgQXBpRXJyb3IoNDA0LCAnbm90X2ZvdW5kJywgYFRoZXJlIGlzIG5vICR7cmVxdWVzdC5tZXRob2R9IGhlcmUuYCk7XG4gIH0pO1xufVxuIl0sIm5hbWVzIjpbIkFwaUVycm9yIiwiaG9zdE5vdFNlcnZlZCIsInJlZ2lzdGVyRXJyb3JIYW5kbGluZyIsIkVycm9yIiwibmFtZSIsInN0YXR1cyIsImNvZGUiLCJtZXNzYWdlIiwiZmllbGQiLCJob3N0IiwidG9GaWVsZCIsImluc3RhbmNlUGF0aCIsInBhcmFtcyIsIm5hbWVkIiwic2VnbWVudHMiLCJzcGxpdCIsInNsaWNlIiwicHVzaCIsInJlZHVjZSIsInBhdGgiLCJzZWdtZW50IiwidGVzdCIsImZyb21TY2hlbWFQcm9ibGVtIiwicHJvYmxlbSIsIndoYXQiLCJrZXl3b3JkIiwiZW5kc1dpdGgiLCJ1bmRlZmluZWQiLCJmcm9tRnJhbWV3b3JrRXJyb3IiLCJlcnJvciIsInZhbGlkYXRpb24iLCJzdGF0dXNDb2RlIiwidG9BcGlFcnJvciIsImlzRGF0YWJhc2VBd2F5IiwiYXBwIiwic2V0RXJyb3JIYW5kbGVyIiwicmVxdWVzdCIsInJlcGx5IiwiYW5zd2VyIiwibG9nIiwiZXJyIiwiaGVhZGVyIiwid2FybiIsInNlbmQiLCJyZXF1ZXN0SWQiLCJpZCIsInNldE5vdEZvdW5kSGFuZGxlciIsIm1ldGhvZCJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUEyQmFBO2VBQUFBOztRQWNBQztlQUFBQTs7UUF5RUdDO2VBQUFBOzs7c0JBakhlO0FBMEJ4QixNQUFNRixpQkFBaUJHOzs7O0lBQ1ZDLE9BQU8sV0FBVztJQUVwQyxZQUNFLEFBQVNDLE1BQWMsRUFDdkIsQUFBU0MsSUFBZSxFQUN4QkMsT0FBZSxFQUNmLEFBQVNDLEtBQWMsQ0FDdkI7UUFDQSxLQUFLLENBQUNELGVBTEdGLFNBQUFBLGFBQ0FDLE9BQUFBLFdBRUFFLFFBQUFBO0lBR1g7QUFDRjtBQUdPLE1BQU1QLGdCQUFnQixDQUFDUSxPQUM1QixJQUFJVCxTQUFTLEtBQUssbUJBQW1CLENBQUMsNEJBQTRCLEVBQUVTLEtBQUssQ0FBQyxDQUFDLEVBQUU7QUFlL0UsK0NBQStDLEdBQy9DLFNBQVNDLFFBQVEsRUFBRUMsWUFBWSxFQUFFQyxNQUFNLEVBQWlCO0lBQ3RELE1BQU1DLFFBQVFELE1BQU0sQ0FBQyxrQkFBa0IsSUFBSUEsTUFBTSxDQUFDLHFCQUFxQjtJQUN2RSxNQUFNRSxXQUFXSCxhQUFhSSxLQUFLLENBQUMsS0FBS0MsS0FBSyxDQUFDO0lBQy9DLElBQUksT0FBT0gsVUFBVSxVQUFVQyxTQUFTRyxJQUFJLENBQUNKO0lBQzdDLE9BQU9DLFNBQVNJLE1BQU0sQ0FDcEIsQ0FBQ0MsTUFBTUMsVUFDTCxRQUFRQyxJQUFJLENBQUNELFdBQVcsR0FBR0QsS0FBSyxDQUFDLEVBQUVDLFFBQVEsQ0FBQyxDQUFDLEdBQUdELE9BQU8sR0FBR0EsS0FBSyxDQUFDLEVBQUVDLFNBQVMsR0FBR0EsU0FDaEY7QUFFSjtBQUVBLFNBQVNFLGtCQUFrQkMsT0FBc0I7SUFDL0MsTUFBTWYsUUFBUUUsUUFBUWE7SUFDdEIsTUFBTUMsT0FBT0QsUUFBUUUsT0FBTyxLQUFLLGFBQWEsZUFBZ0JGLFFBQVFoQixPQUFPLElBQUk7SUFDakYsTUFBTUEsVUFBVSxHQUFHQyxTQUFTLFdBQVcsQ0FBQyxFQUFFZ0IsS0FBSyxDQUFDLENBQUM7SUFDakQsSUFBSWhCLFVBQVUsV0FBV2UsUUFBUUUsT0FBTyxLQUFLLFlBQVk7UUFDdkQsT0FBTyxJQUFJekIsU0FBUyxLQUFLLGVBQWUscUNBQXFDUTtJQUMvRTtJQUNBLE1BQU1GLE9BQU9FLE1BQU1rQixRQUFRLENBQUMsZUFBZSxxQkFBcUI7SUFDaEUsT0FBTyxJQUFJMUIsU0FBUyxLQUFLTSxNQUFNQyxTQUFTQyxTQUFTbUI7QUFDbkQ7QUFFQSxTQUFTQyxtQkFBbUJDLEtBQXFCO0lBQy9DLE1BQU1OLFVBQVVNLE1BQU1DLFVBQVUsRUFBRSxDQUFDLEVBQUU7SUFDckMsSUFBSVAsU0FBUyxPQUFPRCxrQkFBa0JDO0lBQ3RDLE9BQVFNLE1BQU12QixJQUFJO1FBQ2hCLEtBQUs7UUFDTCxLQUFLO1lBQ0gsT0FBTyxJQUFJTixTQUFTLEtBQUssa0JBQWtCO1FBQzdDLEtBQUs7WUFDSCxPQUFPLElBQUlBLFNBQVMsS0FBSyxtQkFBbUI7UUFDOUMsS0FBSztZQUNILE9BQU8sSUFBSUEsU0FBUyxLQUFLLG1CQUFtQjtRQUM5QyxLQUFLMkI7UUFDTDtZQUNFO0lBQ0o7SUFDQSxNQUFNdEIsU0FBU3dCLE1BQU1FLFVBQVUsSUFBSTtJQUNuQyxJQUFJMUIsV0FBVyxLQUFLO1FBQ2xCLE9BQU8sSUFBSUwsU0FBUyxLQUFLLHFCQUFxQjtJQUNoRDtJQUNBLE9BQU9LLFVBQVUsT0FBT0EsU0FBUyxNQUM3QixJQUFJTCxTQUFTSyxRQUFRLG1CQUFtQiwrQkFDeENzQjtBQUNOO0FBRUEsU0FBU0ssV0FBV0gsS0FBYztJQUNoQyxJQUFJQSxpQkFBaUI3QixVQUFVLE9BQU82QjtJQUN0QyxJQUFJSSxJQUFBQSxvQkFBYyxFQUFDSixRQUFRO1FBQ3pCLE1BQU10QixVQUFVO1FBQ2hCLE9BQU8sSUFBSVAsU0FBUyxLQUFLLHdCQUF3Qk87SUFDbkQ7SUFDQSxPQUFPLE9BQU9zQixVQUFVLFlBQVlBLFVBQVUsT0FBT0QsbUJBQW1CQyxTQUFTRjtBQUNuRjtBQUdPLFNBQVN6QixzQkFBc0JnQyxHQUFvQjtJQUN4REEsSUFBSUMsZUFBZSxDQUFDLENBQUNOLE9BQU9PLFNBQVNDO1FBQ25DLElBQUlDLFNBQVNOLFdBQVdIO1FBQ3hCLElBQUksQ0FBQ1MsUUFBUTtZQUNYRixRQUFRRyxHQUFHLENBQUNWLEtBQUssQ0FBQztnQkFBRVcsS0FBS1g7WUFBTSxHQUFHO1lBQ2xDUyxTQUFTLElBQUl0QyxTQUFTLEtBQUssa0JBQWtCO1FBQy9DO1FBQ0EsTUFBTSxFQUFFSyxNQUFNLEVBQUVDLElBQUksRUFBRUMsT0FBTyxFQUFFQyxLQUFLLEVBQUUsR0FBRzhCO1FBQ3pDLElBQUlqQyxXQUFXLEtBQUssS0FBS2dDLE1BQU1JLE1BQU0sQ0FBQyxvQkFBb0I7UUFDMUQsSUFBSXBDLFdBQVcsS0FBSztZQUNsQitCLFFBQVFHLEdBQUcsQ0FBQ0csSUFBSSxDQUFDO2dCQUFFRixLQUFLWDtZQUFNLEdBQUd2QixTQUFTLGNBQWMsY0FBYztZQUN0RSxLQUFLK0IsTUFBTUksTUFBTSxDQUFDLGVBQWU7UUFDbkM7UUFDQSxPQUFPSixNQUNKL0IsSUFBSSxDQUFDRCxRQUNMc0MsSUFBSSxDQUFDO1lBQUVkLE9BQU87Z0JBQUV2QjtnQkFBTUM7Z0JBQVMsR0FBSUMsU0FBUztvQkFBRUE7Z0JBQU0sQ0FBQztnQkFBR29DLFdBQVdSLFFBQVFTLEVBQUU7WUFBQztRQUFFO0lBQ3JGO0lBQ0FYLElBQUlZLGtCQUFrQixDQUFDLENBQUNWO1FBQ3RCLE1BQU0sSUFBSXBDLFNBQVMsS0FBSyxhQUFhLENBQUMsWUFBWSxFQUFFb0MsUUFBUVcsTUFBTSxDQUFDLE1BQU0sQ0FBQztJQUM1RTtBQUNGIn0=