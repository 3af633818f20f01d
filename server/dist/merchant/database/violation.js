"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "breaksUnique", {
    enumerable: true,
    get: function() {
        return breaksUnique;
    }
});
/** PostgreSQL's unique_violation (appendix A of its manual). */ const UNIQUE = '23505';
function breaksUnique(error, constraint) {
    for(let cause = error, depth = 0; depth < 5; depth += 1){
        if (typeof cause !== 'object' || cause === null) return false;
        const { code, constraint: name, cause: next } = cause;
        if (code === UNIQUE) return name === constraint;
        cause = next;
    }
    return false;
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9kYXRhYmFzZS92aW9sYXRpb24udHMiXSwic291cmNlc0NvbnRlbnQiOlsiLyoqIFBvc3RncmVTUUwncyB1bmlxdWVfdmlvbGF0aW9uIChhcHBlbmRpeCBBIG9mIGl0cyBtYW51YWwpLiAqL1xuY29uc3QgVU5JUVVFID0gJzIzNTA1JztcblxuLyoqIFdoZXRoZXIgYW4gb3BlcmF0aW9uIGZhaWxlZCBiZWNhdXNlIGEgcm93IHdvdWxkIGhhdmUgYnJva2VuIHRoaXMgdW5pcXVlIGNvbnN0cmFpbnQuICovXG5leHBvcnQgZnVuY3Rpb24gYnJlYWtzVW5pcXVlKGVycm9yOiB1bmtub3duLCBjb25zdHJhaW50OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgZm9yIChsZXQgY2F1c2UgPSBlcnJvciwgZGVwdGggPSAwOyBkZXB0aCA8IDU7IGRlcHRoICs9IDEpIHtcbiAgICBpZiAodHlwZW9mIGNhdXNlICE9PSAnb2JqZWN0JyB8fCBjYXVzZSA9PT0gbnVsbCkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IHsgY29kZSwgY29uc3RyYWludDogbmFtZSwgY2F1c2U6IG5leHQgfSA9IGNhdXNlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICAgIGlmIChjb2RlID09PSBVTklRVUUpIHJldHVybiBuYW1lID09PSBjb25zdHJhaW50O1xuICAgIGNhdXNlID0gbmV4dDtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG4iXSwibmFtZXMiOlsiYnJlYWtzVW5pcXVlIiwiVU5JUVVFIiwiZXJyb3IiLCJjb25zdHJhaW50IiwiY2F1c2UiLCJkZXB0aCIsImNvZGUiLCJuYW1lIiwibmV4dCJdLCJtYXBwaW5ncyI6Ijs7OzsrQkFJZ0JBOzs7ZUFBQUE7OztBQUpoQiw4REFBOEQsR0FDOUQsTUFBTUMsU0FBUztBQUdSLFNBQVNELGFBQWFFLEtBQWMsRUFBRUMsVUFBa0I7SUFDN0QsSUFBSyxJQUFJQyxRQUFRRixPQUFPRyxRQUFRLEdBQUdBLFFBQVEsR0FBR0EsU0FBUyxFQUFHO1FBQ3hELElBQUksT0FBT0QsVUFBVSxZQUFZQSxVQUFVLE1BQU0sT0FBTztRQUN4RCxNQUFNLEVBQUVFLElBQUksRUFBRUgsWUFBWUksSUFBSSxFQUFFSCxPQUFPSSxJQUFJLEVBQUUsR0FBR0o7UUFDaEQsSUFBSUUsU0FBU0wsUUFBUSxPQUFPTSxTQUFTSjtRQUNyQ0MsUUFBUUk7SUFDVjtJQUNBLE9BQU87QUFDVCJ9