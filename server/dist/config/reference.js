/** The table of docs/configuration.md, from the variables themselves. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "withReference", {
    enumerable: true,
    get: function() {
        return withReference;
    }
});
const _variables = require("./variables");
const BEGIN = '<!-- variables: written by npm run docs -->';
const END = '<!-- /variables -->';
const code = (text)=>`\`${text}\``;
function row(name, variable) {
    const { meaning, default: fallback, example, required, secret } = variable;
    const needed = {
        always: 'in production',
        wallet: 'with its wallet'
    };
    const fromFile = secret ? `, or ${code((0, _variables.fileVariable)(name))}` : '';
    const cells = [
        code(name) + fromFile,
        meaning,
        fallback === undefined ? '' : code(fallback),
        required ? needed[required] : '',
        code(example)
    ];
    return `| ${cells.join(' | ')} |`;
}
function section(title, mode) {
    const names = _variables.VARIABLE_NAMES.filter((name)=>_variables.VARIABLES[name].mode === mode);
    return [
        `### ${title}`,
        '',
        '| variable | meaning | default | needed | example |',
        '| --- | --- | --- | --- | --- |',
        ...names.map((name)=>row(name, _variables.VARIABLES[name])),
        ''
    ];
}
function withReference(page) {
    const [before, rest] = page.split(BEGIN);
    const after = rest?.split(END)[1];
    if (before === undefined || after === undefined) throw new Error(`No ${BEGIN} … ${END}.`);
    const tables = [
        ...section('In both modes', undefined),
        ...section('In production', 'production'),
        ...section('In the sandbox', 'sandbox')
    ];
    return [
        before + BEGIN,
        '',
        ...tables,
        END + after
    ].join('\n');
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9jb25maWcvcmVmZXJlbmNlLnRzIl0sInNvdXJjZXNDb250ZW50IjpbIi8qKiBUaGUgdGFibGUgb2YgZG9jcy9jb25maWd1cmF0aW9uLm1kLCBmcm9tIHRoZSB2YXJpYWJsZXMgdGhlbXNlbHZlcy4gKi9cbmltcG9ydCB7IFZBUklBQkxFUywgVkFSSUFCTEVfTkFNRVMsIGZpbGVWYXJpYWJsZSB9IGZyb20gJy4vdmFyaWFibGVzJztcbmltcG9ydCB0eXBlIHsgVmFyaWFibGUgfSBmcm9tICcuL3ZhcmlhYmxlcyc7XG5cbmNvbnN0IEJFR0lOID0gJzwhLS0gdmFyaWFibGVzOiB3cml0dGVuIGJ5IG5wbSBydW4gZG9jcyAtLT4nO1xuY29uc3QgRU5EID0gJzwhLS0gL3ZhcmlhYmxlcyAtLT4nO1xuXG5jb25zdCBjb2RlID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PiBgXFxgJHt0ZXh0fVxcYGA7XG5cbmZ1bmN0aW9uIHJvdyhuYW1lOiBzdHJpbmcsIHZhcmlhYmxlOiBWYXJpYWJsZSk6IHN0cmluZyB7XG4gIGNvbnN0IHsgbWVhbmluZywgZGVmYXVsdDogZmFsbGJhY2ssIGV4YW1wbGUsIHJlcXVpcmVkLCBzZWNyZXQgfSA9IHZhcmlhYmxlO1xuICBjb25zdCBuZWVkZWQgPSB7IGFsd2F5czogJ2luIHByb2R1Y3Rpb24nLCB3YWxsZXQ6ICd3aXRoIGl0cyB3YWxsZXQnIH07XG4gIGNvbnN0IGZyb21GaWxlID0gc2VjcmV0ID8gYCwgb3IgJHtjb2RlKGZpbGVWYXJpYWJsZShuYW1lKSl9YCA6ICcnO1xuICBjb25zdCBjZWxscyA9IFtcbiAgICBjb2RlKG5hbWUpICsgZnJvbUZpbGUsXG4gICAgbWVhbmluZyxcbiAgICBmYWxsYmFjayA9PT0gdW5kZWZpbmVkID8gJycgOiBjb2RlKGZhbGxiYWNrKSxcbiAgICByZXF1aXJlZCA/IG5lZWRlZFtyZXF1aXJlZF0gOiAnJyxcbiAgICBjb2RlKGV4YW1wbGUpLFxuICBdO1xuICByZXR1cm4gYHwgJHtjZWxscy5qb2luKCcgfCAnKX0gfGA7XG59XG5cbmZ1bmN0aW9uIHNlY3Rpb24odGl0bGU6IHN0cmluZywgbW9kZTogVmFyaWFibGVbJ21vZGUnXSk6IHN0cmluZ1tdIHtcbiAgY29uc3QgbmFtZXMgPSBWQVJJQUJMRV9OQU1FUy5maWx0ZXIoKG5hbWUpID0+IFZBUklBQkxFU1tuYW1lXS5tb2RlID09PSBtb2RlKTtcbiAgcmV0dXJuIFtcbiAgICBgIyMjICR7dGl0bGV9YCxcbiAgICAnJyxcbiAgICAnfCB2YXJpYWJsZSB8IG1lYW5pbmcgfCBkZWZhdWx0IHwgbmVlZGVkIHwgZXhhbXBsZSB8JyxcbiAgICAnfCAtLS0gfCAtLS0gfCAtLS0gfCAtLS0gfCAtLS0gfCcsXG4gICAgLi4ubmFtZXMubWFwKChuYW1lKSA9PiByb3cobmFtZSwgVkFSSUFCTEVTW25hbWVdKSksXG4gICAgJycsXG4gIF07XG59XG5cbi8qKiBAcmV0dXJucyB0aGUgcGFnZSB3aXRoIHRoZSB0YWJsZXMgYXMgdGhlIGNvZGUgaGFzIHRoZW0gQHRocm93cyBFcnJvciB3aGVuIHRoZSBwYWdlIGhhcyBubyBwbGFjZSBmb3IgdGhlbSAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhSZWZlcmVuY2UocGFnZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgW2JlZm9yZSwgcmVzdF0gPSBwYWdlLnNwbGl0KEJFR0lOKTtcbiAgY29uc3QgYWZ0ZXIgPSByZXN0Py5zcGxpdChFTkQpWzFdO1xuICBpZiAoYmVmb3JlID09PSB1bmRlZmluZWQgfHwgYWZ0ZXIgPT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IEVycm9yKGBObyAke0JFR0lOfSDigKYgJHtFTkR9LmApO1xuICBjb25zdCB0YWJsZXMgPSBbXG4gICAgLi4uc2VjdGlvbignSW4gYm90aCBtb2RlcycsIHVuZGVmaW5lZCksXG4gICAgLi4uc2VjdGlvbignSW4gcHJvZHVjdGlvbicsICdwcm9kdWN0aW9uJyksXG4gICAgLi4uc2VjdGlvbignSW4gdGhlIHNhbmRib3gnLCAnc2FuZGJveCcpLFxuICBdO1xuICByZXR1cm4gW2JlZm9yZSArIEJFR0lOLCAnJywgLi4udGFibGVzLCBFTkQgKyBhZnRlcl0uam9pbignXFxuJyk7XG59XG4iXSwibmFtZXMiOlsid2l0aFJlZmVyZW5jZSIsIkJFR0lOIiwiRU5EIiwiY29kZSIsInRleHQiLCJyb3ciLCJuYW1lIiwidmFyaWFibGUiLCJtZWFuaW5nIiwiZGVmYXVsdCIsImZhbGxiYWNrIiwiZXhhbXBsZSIsInJlcXVpcmVkIiwic2VjcmV0IiwibmVlZGVkIiwiYWx3YXlzIiwid2FsbGV0IiwiZnJvbUZpbGUiLCJmaWxlVmFyaWFibGUiLCJjZWxscyIsInVuZGVmaW5lZCIsImpvaW4iLCJzZWN0aW9uIiwidGl0bGUiLCJtb2RlIiwibmFtZXMiLCJWQVJJQUJMRV9OQU1FUyIsImZpbHRlciIsIlZBUklBQkxFUyIsIm1hcCIsInBhZ2UiLCJiZWZvcmUiLCJyZXN0Iiwic3BsaXQiLCJhZnRlciIsIkVycm9yIiwidGFibGVzIl0sIm1hcHBpbmdzIjoiQUFBQSx1RUFBdUU7Ozs7K0JBb0N2REE7OztlQUFBQTs7OzJCQW5Dd0M7QUFHeEQsTUFBTUMsUUFBUTtBQUNkLE1BQU1DLE1BQU07QUFFWixNQUFNQyxPQUFPLENBQUNDLE9BQXlCLENBQUMsRUFBRSxFQUFFQSxLQUFLLEVBQUUsQ0FBQztBQUVwRCxTQUFTQyxJQUFJQyxJQUFZLEVBQUVDLFFBQWtCO0lBQzNDLE1BQU0sRUFBRUMsT0FBTyxFQUFFQyxTQUFTQyxRQUFRLEVBQUVDLE9BQU8sRUFBRUMsUUFBUSxFQUFFQyxNQUFNLEVBQUUsR0FBR047SUFDbEUsTUFBTU8sU0FBUztRQUFFQyxRQUFRO1FBQWlCQyxRQUFRO0lBQWtCO0lBQ3BFLE1BQU1DLFdBQVdKLFNBQVMsQ0FBQyxLQUFLLEVBQUVWLEtBQUtlLElBQUFBLHVCQUFZLEVBQUNaLFFBQVEsR0FBRztJQUMvRCxNQUFNYSxRQUFRO1FBQ1poQixLQUFLRyxRQUFRVztRQUNiVDtRQUNBRSxhQUFhVSxZQUFZLEtBQUtqQixLQUFLTztRQUNuQ0UsV0FBV0UsTUFBTSxDQUFDRixTQUFTLEdBQUc7UUFDOUJULEtBQUtRO0tBQ047SUFDRCxPQUFPLENBQUMsRUFBRSxFQUFFUSxNQUFNRSxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUM7QUFDbkM7QUFFQSxTQUFTQyxRQUFRQyxLQUFhLEVBQUVDLElBQXNCO0lBQ3BELE1BQU1DLFFBQVFDLHlCQUFjLENBQUNDLE1BQU0sQ0FBQyxDQUFDckIsT0FBU3NCLG9CQUFTLENBQUN0QixLQUFLLENBQUNrQixJQUFJLEtBQUtBO0lBQ3ZFLE9BQU87UUFDTCxDQUFDLElBQUksRUFBRUQsT0FBTztRQUNkO1FBQ0E7UUFDQTtXQUNHRSxNQUFNSSxHQUFHLENBQUMsQ0FBQ3ZCLE9BQVNELElBQUlDLE1BQU1zQixvQkFBUyxDQUFDdEIsS0FBSztRQUNoRDtLQUNEO0FBQ0g7QUFHTyxTQUFTTixjQUFjOEIsSUFBWTtJQUN4QyxNQUFNLENBQUNDLFFBQVFDLEtBQUssR0FBR0YsS0FBS0csS0FBSyxDQUFDaEM7SUFDbEMsTUFBTWlDLFFBQVFGLE1BQU1DLE1BQU0vQixJQUFJLENBQUMsRUFBRTtJQUNqQyxJQUFJNkIsV0FBV1gsYUFBYWMsVUFBVWQsV0FBVyxNQUFNLElBQUllLE1BQU0sQ0FBQyxHQUFHLEVBQUVsQyxNQUFNLEdBQUcsRUFBRUMsSUFBSSxDQUFDLENBQUM7SUFDeEYsTUFBTWtDLFNBQVM7V0FDVmQsUUFBUSxpQkFBaUJGO1dBQ3pCRSxRQUFRLGlCQUFpQjtXQUN6QkEsUUFBUSxrQkFBa0I7S0FDOUI7SUFDRCxPQUFPO1FBQUNTLFNBQVM5QjtRQUFPO1dBQU9tQztRQUFRbEMsTUFBTWdDO0tBQU0sQ0FBQ2IsSUFBSSxDQUFDO0FBQzNEIn0=