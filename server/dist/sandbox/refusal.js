/** A business refusal of the wallet, with the code that the real one gives (ACQ.TRADE_NOT_EXIST and so on). */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "WalletRefusal", {
    enumerable: true,
    get: function() {
        return WalletRefusal;
    }
});
class WalletRefusal extends Error {
    code;
    status;
    name = 'WalletRefusal';
    constructor(code, message, status = 400){
        super(message), this.code = code, this.status = status;
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3JlZnVzYWwudHMiXSwic291cmNlc0NvbnRlbnQiOlsiLyoqIEEgYnVzaW5lc3MgcmVmdXNhbCBvZiB0aGUgd2FsbGV0LCB3aXRoIHRoZSBjb2RlIHRoYXQgdGhlIHJlYWwgb25lIGdpdmVzIChBQ1EuVFJBREVfTk9UX0VYSVNUIGFuZCBzbyBvbikuICovXG5leHBvcnQgY2xhc3MgV2FsbGV0UmVmdXNhbCBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9ICdXYWxsZXRSZWZ1c2FsJztcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb2RlOiBzdHJpbmcsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IHN0YXR1cyA9IDQwMCxcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gIH1cbn1cbiJdLCJuYW1lcyI6WyJXYWxsZXRSZWZ1c2FsIiwiRXJyb3IiLCJuYW1lIiwiY29kZSIsIm1lc3NhZ2UiLCJzdGF0dXMiXSwibWFwcGluZ3MiOiJBQUFBLDZHQUE2Rzs7OzsrQkFDaEdBOzs7ZUFBQUE7OztBQUFOLE1BQU1BLHNCQUFzQkM7OztJQUNmQyxPQUFPLGdCQUFnQjtJQUV6QyxZQUNFLEFBQVNDLElBQVksRUFDckJDLE9BQWUsRUFDZixBQUFTQyxTQUFTLEdBQUcsQ0FDckI7UUFDQSxLQUFLLENBQUNELGVBSkdELE9BQUFBLFdBRUFFLFNBQUFBO0lBR1g7QUFDRiJ9