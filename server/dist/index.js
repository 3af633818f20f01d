/** The two servers of the system, for whoever starts them: the command line, the simulator, the tests. */ "use strict";
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
    get createSandboxWallets () {
        return _sandbox.createSandboxWallets;
    },
    get ensureSandboxKeys () {
        return _keys.ensureSandboxKeys;
    },
    get startGateway () {
        return _start1.startGateway;
    },
    get startMerchantServer () {
        return _start.startMerchantServer;
    }
});
const _start = require("./merchant/start");
const _sandbox = require("./merchant/wallet/sandbox");
const _start1 = require("./sandbox/start");
const _keys = require("./keys");

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9pbmRleC50cyJdLCJzb3VyY2VzQ29udGVudCI6WyIvKiogVGhlIHR3byBzZXJ2ZXJzIG9mIHRoZSBzeXN0ZW0sIGZvciB3aG9ldmVyIHN0YXJ0cyB0aGVtOiB0aGUgY29tbWFuZCBsaW5lLCB0aGUgc2ltdWxhdG9yLCB0aGUgdGVzdHMuICovXG5leHBvcnQgeyBzdGFydE1lcmNoYW50U2VydmVyIH0gZnJvbSAnLi9tZXJjaGFudC9zdGFydCc7XG5leHBvcnQgdHlwZSB7IE1lcmNoYW50U2VydmVyLCBNZXJjaGFudFNlcnZlck9wdGlvbnMgfSBmcm9tICcuL21lcmNoYW50L3N0YXJ0JztcbmV4cG9ydCB7IGNyZWF0ZVNhbmRib3hXYWxsZXRzIH0gZnJvbSAnLi9tZXJjaGFudC93YWxsZXQvc2FuZGJveCc7XG5leHBvcnQgdHlwZSB7IFNhbmRib3hXYWxsZXRzT3B0aW9ucyB9IGZyb20gJy4vbWVyY2hhbnQvd2FsbGV0L3NhbmRib3gnO1xuZXhwb3J0IHsgc3RhcnRHYXRld2F5IH0gZnJvbSAnLi9zYW5kYm94L3N0YXJ0JztcbmV4cG9ydCB0eXBlIHsgR2F0ZXdheSwgR2F0ZXdheU9wdGlvbnMgfSBmcm9tICcuL3NhbmRib3gvc3RhcnQnO1xuZXhwb3J0IHsgZW5zdXJlU2FuZGJveEtleXMgfSBmcm9tICcuL2tleXMnO1xuZXhwb3J0IHR5cGUgeyBTYW5kYm94S2V5cyB9IGZyb20gJy4va2V5cyc7XG5leHBvcnQgdHlwZSB7IENsb2NrLCBSYW5kb21CeXRlcywgVGltZXJzIH0gZnJvbSAnLi9jbG9jayc7XG4iXSwibmFtZXMiOlsiY3JlYXRlU2FuZGJveFdhbGxldHMiLCJlbnN1cmVTYW5kYm94S2V5cyIsInN0YXJ0R2F0ZXdheSIsInN0YXJ0TWVyY2hhbnRTZXJ2ZXIiXSwibWFwcGluZ3MiOiJBQUFBLHdHQUF3Rzs7Ozs7Ozs7Ozs7UUFHL0ZBO2VBQUFBLDZCQUFvQjs7UUFJcEJDO2VBQUFBLHVCQUFpQjs7UUFGakJDO2VBQUFBLG9CQUFZOztRQUpaQztlQUFBQSwwQkFBbUI7Ozt1QkFBUTt5QkFFQzt3QkFFUjtzQkFFSyJ9