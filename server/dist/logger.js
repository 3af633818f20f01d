"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "loggerOptions", {
    enumerable: true,
    get: function() {
        return loggerOptions;
    }
});
/** A database error quotes the values of its query, which may be keys: they are cut out. */ function withoutValues(error) {
    const cut = (text = '')=>text.replace(/\nparams:[^\n]*/g, '');
    return {
        type: error.name,
        message: cut(error.message),
        stack: cut(error.stack)
    };
}
function loggerOptions(log) {
    if (log === false) return false;
    return {
        level: 'info',
        serializers: {
            req: ({ method, url })=>({
                    method,
                    path: url.split('?')[0]
                }),
            err: withoutValues
        },
        ...typeof log === 'object' && {
            stream: log
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9sb2dnZXIudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBGYXN0aWZ5UmVxdWVzdCwgRmFzdGlmeVNlcnZlck9wdGlvbnMgfSBmcm9tICdmYXN0aWZ5JztcblxuLyoqIFdoZXRoZXIgdG8gbG9nLCBvciB3aGVyZSB0byBpbnN0ZWFkIG9mIHRoZSBzdGFuZGFyZCBvdXRwdXQ6IG9uZSBsaW5lIG9mIEpTT04gcGVyIGNhbGwuICovXG5leHBvcnQgdHlwZSBMb2cgPSBib29sZWFuIHwgeyB3cml0ZShsaW5lOiBzdHJpbmcpOiB2b2lkIH07XG5cbi8qKiBBIGRhdGFiYXNlIGVycm9yIHF1b3RlcyB0aGUgdmFsdWVzIG9mIGl0cyBxdWVyeSwgd2hpY2ggbWF5IGJlIGtleXM6IHRoZXkgYXJlIGN1dCBvdXQuICovXG5mdW5jdGlvbiB3aXRob3V0VmFsdWVzKGVycm9yOiBFcnJvcik6IHsgdHlwZTogc3RyaW5nOyBtZXNzYWdlOiBzdHJpbmc7IHN0YWNrOiBzdHJpbmcgfSB7XG4gIGNvbnN0IGN1dCA9ICh0ZXh0ID0gJycpID0+IHRleHQucmVwbGFjZSgvXFxucGFyYW1zOlteXFxuXSovZywgJycpO1xuICByZXR1cm4geyB0eXBlOiBlcnJvci5uYW1lLCBtZXNzYWdlOiBjdXQoZXJyb3IubWVzc2FnZSksIHN0YWNrOiBjdXQoZXJyb3Iuc3RhY2spIH07XG59XG5cbi8qKiBMb2dzIHdoYXQgd2FzIGFza2VkIGFuZCBob3cgaXQgZW5kZWQ6IG5vIGhlYWRlcnMsIGJvZGllcyBvciBxdWVyeSBzdHJpbmdzLCB3aGljaCBjYXJyeSB0b2tlbnMgYW5kIHNpZ25hdHVyZXMuICovXG5leHBvcnQgZnVuY3Rpb24gbG9nZ2VyT3B0aW9ucyhsb2c6IExvZyk6IE5vbk51bGxhYmxlPEZhc3RpZnlTZXJ2ZXJPcHRpb25zWydsb2dnZXInXT4ge1xuICBpZiAobG9nID09PSBmYWxzZSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4ge1xuICAgIGxldmVsOiAnaW5mbycsXG4gICAgc2VyaWFsaXplcnM6IHtcbiAgICAgIHJlcTogKHsgbWV0aG9kLCB1cmwgfTogRmFzdGlmeVJlcXVlc3QpID0+ICh7IG1ldGhvZCwgcGF0aDogdXJsLnNwbGl0KCc/JylbMF0gfSksXG4gICAgICBlcnI6IHdpdGhvdXRWYWx1ZXMsXG4gICAgfSxcbiAgICAuLi4odHlwZW9mIGxvZyA9PT0gJ29iamVjdCcgJiYgeyBzdHJlYW06IGxvZyB9KSxcbiAgfTtcbn1cbiJdLCJuYW1lcyI6WyJsb2dnZXJPcHRpb25zIiwid2l0aG91dFZhbHVlcyIsImVycm9yIiwiY3V0IiwidGV4dCIsInJlcGxhY2UiLCJ0eXBlIiwibmFtZSIsIm1lc3NhZ2UiLCJzdGFjayIsImxvZyIsImxldmVsIiwic2VyaWFsaXplcnMiLCJyZXEiLCJtZXRob2QiLCJ1cmwiLCJwYXRoIiwic3BsaXQiLCJlcnIiLCJzdHJlYW0iXSwibWFwcGluZ3MiOiI7Ozs7K0JBWWdCQTs7O2VBQUFBOzs7QUFQaEIsMEZBQTBGLEdBQzFGLFNBQVNDLGNBQWNDLEtBQVk7SUFDakMsTUFBTUMsTUFBTSxDQUFDQyxPQUFPLEVBQUUsR0FBS0EsS0FBS0MsT0FBTyxDQUFDLG9CQUFvQjtJQUM1RCxPQUFPO1FBQUVDLE1BQU1KLE1BQU1LLElBQUk7UUFBRUMsU0FBU0wsSUFBSUQsTUFBTU0sT0FBTztRQUFHQyxPQUFPTixJQUFJRCxNQUFNTyxLQUFLO0lBQUU7QUFDbEY7QUFHTyxTQUFTVCxjQUFjVSxHQUFRO0lBQ3BDLElBQUlBLFFBQVEsT0FBTyxPQUFPO0lBQzFCLE9BQU87UUFDTEMsT0FBTztRQUNQQyxhQUFhO1lBQ1hDLEtBQUssQ0FBQyxFQUFFQyxNQUFNLEVBQUVDLEdBQUcsRUFBa0IsR0FBTSxDQUFBO29CQUFFRDtvQkFBUUUsTUFBTUQsSUFBSUUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFO2dCQUFDLENBQUE7WUFDN0VDLEtBQUtqQjtRQUNQO1FBQ0EsR0FBSSxPQUFPUyxRQUFRLFlBQVk7WUFBRVMsUUFBUVQ7UUFBSSxDQUFDO0lBQ2hEO0FBQ0YifQ==