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
    get isExistingFile () {
        return isExistingFile;
    },
    get isMissingFile () {
        return isMissingFile;
    }
});
const hasCode = (error, code)=>typeof error === 'object' && error !== null && 'code' in error && error.code === code;
const isMissingFile = (error)=>hasCode(error, 'ENOENT');
const isExistingFile = (error)=>hasCode(error, 'EEXIST');

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9maWxlcy50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJjb25zdCBoYXNDb2RlID0gKGVycm9yOiB1bmtub3duLCBjb2RlOiBzdHJpbmcpOiBib29sZWFuID0+XG4gIHR5cGVvZiBlcnJvciA9PT0gJ29iamVjdCcgJiYgZXJyb3IgIT09IG51bGwgJiYgJ2NvZGUnIGluIGVycm9yICYmIGVycm9yLmNvZGUgPT09IGNvZGU7XG5cbi8qKiBXaGV0aGVyIGEgcmVhZCBmYWlsZWQgYmVjYXVzZSB0aGVyZSBpcyBubyBzdWNoIGZpbGUuICovXG5leHBvcnQgY29uc3QgaXNNaXNzaW5nRmlsZSA9IChlcnJvcjogdW5rbm93bik6IGJvb2xlYW4gPT4gaGFzQ29kZShlcnJvciwgJ0VOT0VOVCcpO1xuXG4vKiogV2hldGhlciBhIGZpbGUgd2FzIG5vdCBtYWRlIGJlY2F1c2UgdGhlcmUgaXMgb25lIG9mIHRoYXQgbmFtZS4gKi9cbmV4cG9ydCBjb25zdCBpc0V4aXN0aW5nRmlsZSA9IChlcnJvcjogdW5rbm93bik6IGJvb2xlYW4gPT4gaGFzQ29kZShlcnJvciwgJ0VFWElTVCcpO1xuIl0sIm5hbWVzIjpbImlzRXhpc3RpbmdGaWxlIiwiaXNNaXNzaW5nRmlsZSIsImhhc0NvZGUiLCJlcnJvciIsImNvZGUiXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBT2FBO2VBQUFBOztRQUhBQztlQUFBQTs7O0FBSmIsTUFBTUMsVUFBVSxDQUFDQyxPQUFnQkMsT0FDL0IsT0FBT0QsVUFBVSxZQUFZQSxVQUFVLFFBQVEsVUFBVUEsU0FBU0EsTUFBTUMsSUFBSSxLQUFLQTtBQUc1RSxNQUFNSCxnQkFBZ0IsQ0FBQ0UsUUFBNEJELFFBQVFDLE9BQU87QUFHbEUsTUFBTUgsaUJBQWlCLENBQUNHLFFBQTRCRCxRQUFRQyxPQUFPIn0=