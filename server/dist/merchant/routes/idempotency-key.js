"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "requireIdempotencyKey", {
    enumerable: true,
    get: function() {
        return requireIdempotencyKey;
    }
});
const _errors = require("../errors");
function requireIdempotencyKey(request) {
    const key = request.headers['idempotency-key'];
    if (typeof key === 'string' && /^[\x21-\x7e]{1,128}$/.test(key)) return key;
    const message = 'Send an Idempotency-Key header of 1 to 128 visible ASCII characters.';
    throw new _errors.ApiError(400, 'missing_idempotency_key', message);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yb3V0ZXMvaWRlbXBvdGVuY3kta2V5LnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgRmFzdGlmeVJlcXVlc3QgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCB7IEFwaUVycm9yIH0gZnJvbSAnLi4vZXJyb3JzJztcblxuLyoqIEB0aHJvd3MgQXBpRXJyb3IgYG1pc3NpbmdfaWRlbXBvdGVuY3lfa2V5YCAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlcXVpcmVJZGVtcG90ZW5jeUtleShyZXF1ZXN0OiBGYXN0aWZ5UmVxdWVzdCk6IHN0cmluZyB7XG4gIGNvbnN0IGtleSA9IHJlcXVlc3QuaGVhZGVyc1snaWRlbXBvdGVuY3kta2V5J107XG4gIGlmICh0eXBlb2Yga2V5ID09PSAnc3RyaW5nJyAmJiAvXltcXHgyMS1cXHg3ZV17MSwxMjh9JC8udGVzdChrZXkpKSByZXR1cm4ga2V5O1xuICBjb25zdCBtZXNzYWdlID0gJ1NlbmQgYW4gSWRlbXBvdGVuY3ktS2V5IGhlYWRlciBvZiAxIHRvIDEyOCB2aXNpYmxlIEFTQ0lJIGNoYXJhY3RlcnMuJztcbiAgdGhyb3cgbmV3IEFwaUVycm9yKDQwMCwgJ21pc3NpbmdfaWRlbXBvdGVuY3lfa2V5JywgbWVzc2FnZSk7XG59XG4iXSwibmFtZXMiOlsicmVxdWlyZUlkZW1wb3RlbmN5S2V5IiwicmVxdWVzdCIsImtleSIsImhlYWRlcnMiLCJ0ZXN0IiwibWVzc2FnZSIsIkFwaUVycm9yIl0sIm1hcHBpbmdzIjoiOzs7OytCQUlnQkE7OztlQUFBQTs7O3dCQUhTO0FBR2xCLFNBQVNBLHNCQUFzQkMsT0FBdUI7SUFDM0QsTUFBTUMsTUFBTUQsUUFBUUUsT0FBTyxDQUFDLGtCQUFrQjtJQUM5QyxJQUFJLE9BQU9ELFFBQVEsWUFBWSx1QkFBdUJFLElBQUksQ0FBQ0YsTUFBTSxPQUFPQTtJQUN4RSxNQUFNRyxVQUFVO0lBQ2hCLE1BQU0sSUFBSUMsZ0JBQVEsQ0FBQyxLQUFLLDJCQUEyQkQ7QUFDckQifQ==