/** RSA-SHA256 signatures in base64, and the two texts that more than one contract signs. */ "use strict";
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
    get linesText () {
        return linesText;
    },
    get signText () {
        return signText;
    },
    get sortedText () {
        return sortedText;
    },
    get verifyText () {
        return verifyText;
    }
});
const _nodecrypto = require("node:crypto");
const signText = (text, privateKey)=>(0, _nodecrypto.createSign)('RSA-SHA256').update(text, 'utf8').sign(privateKey, 'base64');
const verifyText = (text, signature, publicKey)=>(0, _nodecrypto.createVerify)('RSA-SHA256').update(text, 'utf8').verify(publicKey, signature, 'base64');
function sortedText(fields) {
    return Object.entries(fields).sort(([a], [b])=>a < b ? -1 : 1).map(([name, value])=>`${name}=${value}`).join('&');
}
const linesText = (...lines)=>lines.map((line)=>`${line}\n`).join('');

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9yc2EudHMiXSwic291cmNlc0NvbnRlbnQiOlsiLyoqIFJTQS1TSEEyNTYgc2lnbmF0dXJlcyBpbiBiYXNlNjQsIGFuZCB0aGUgdHdvIHRleHRzIHRoYXQgbW9yZSB0aGFuIG9uZSBjb250cmFjdCBzaWducy4gKi9cbmltcG9ydCB7IGNyZWF0ZVNpZ24sIGNyZWF0ZVZlcmlmeSB9IGZyb20gJ25vZGU6Y3J5cHRvJztcblxuLyoqIEBwYXJhbSBwcml2YXRlS2V5IFBLQ1MjOCBQRU0gKi9cbmV4cG9ydCBjb25zdCBzaWduVGV4dCA9ICh0ZXh0OiBzdHJpbmcsIHByaXZhdGVLZXk6IHN0cmluZyk6IHN0cmluZyA9PlxuICBjcmVhdGVTaWduKCdSU0EtU0hBMjU2JykudXBkYXRlKHRleHQsICd1dGY4Jykuc2lnbihwcml2YXRlS2V5LCAnYmFzZTY0Jyk7XG5cbi8qKiBAcGFyYW0gcHVibGljS2V5IFBFTSAqL1xuZXhwb3J0IGNvbnN0IHZlcmlmeVRleHQgPSAodGV4dDogc3RyaW5nLCBzaWduYXR1cmU6IHN0cmluZywgcHVibGljS2V5OiBzdHJpbmcpOiBib29sZWFuID0+XG4gIGNyZWF0ZVZlcmlmeSgnUlNBLVNIQTI1NicpLnVwZGF0ZSh0ZXh0LCAndXRmOCcpLnZlcmlmeShwdWJsaWNLZXksIHNpZ25hdHVyZSwgJ2Jhc2U2NCcpO1xuXG4vKiogYGE9MSZiPTJgLCBzb3J0ZWQgYnkgbmFtZSBhbmQgbm90IGVuY29kZWQ6IEFsaXBheSdzIGZvcm1zLCBCYWlkdSdzIG9yZGVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzb3J0ZWRUZXh0KGZpZWxkczogUmVjb3JkPHN0cmluZywgc3RyaW5nPik6IHN0cmluZyB7XG4gIHJldHVybiBPYmplY3QuZW50cmllcyhmaWVsZHMpXG4gICAgLnNvcnQoKFthXSwgW2JdKSA9PiAoYSA8IGIgPyAtMSA6IDEpKVxuICAgIC5tYXAoKFtuYW1lLCB2YWx1ZV0pID0+IGAke25hbWV9PSR7dmFsdWV9YClcbiAgICAuam9pbignJicpO1xufVxuXG4vKiogT25lIHZhbHVlIHBlciBsaW5lLCBlYWNoIGxpbmUgZW5kZWQ6IFdlQ2hhdCBQYXkgdjMsIERvdXlpbi4gKi9cbmV4cG9ydCBjb25zdCBsaW5lc1RleHQgPSAoLi4ubGluZXM6IHN0cmluZ1tdKTogc3RyaW5nID0+IGxpbmVzLm1hcCgobGluZSkgPT4gYCR7bGluZX1cXG5gKS5qb2luKCcnKTtcbiJdLCJuYW1lcyI6WyJsaW5lc1RleHQiLCJzaWduVGV4dCIsInNvcnRlZFRleHQiLCJ2ZXJpZnlUZXh0IiwidGV4dCIsInByaXZhdGVLZXkiLCJjcmVhdGVTaWduIiwidXBkYXRlIiwic2lnbiIsInNpZ25hdHVyZSIsInB1YmxpY0tleSIsImNyZWF0ZVZlcmlmeSIsInZlcmlmeSIsImZpZWxkcyIsIk9iamVjdCIsImVudHJpZXMiLCJzb3J0IiwiYSIsImIiLCJtYXAiLCJuYW1lIiwidmFsdWUiLCJqb2luIiwibGluZXMiLCJsaW5lIl0sIm1hcHBpbmdzIjoiQUFBQSwwRkFBMEY7Ozs7Ozs7Ozs7O1FBb0I3RUE7ZUFBQUE7O1FBaEJBQztlQUFBQTs7UUFRR0M7ZUFBQUE7O1FBSkhDO2VBQUFBOzs7NEJBUDRCO0FBR2xDLE1BQU1GLFdBQVcsQ0FBQ0csTUFBY0MsYUFDckNDLElBQUFBLHNCQUFVLEVBQUMsY0FBY0MsTUFBTSxDQUFDSCxNQUFNLFFBQVFJLElBQUksQ0FBQ0gsWUFBWTtBQUcxRCxNQUFNRixhQUFhLENBQUNDLE1BQWNLLFdBQW1CQyxZQUMxREMsSUFBQUEsd0JBQVksRUFBQyxjQUFjSixNQUFNLENBQUNILE1BQU0sUUFBUVEsTUFBTSxDQUFDRixXQUFXRCxXQUFXO0FBR3hFLFNBQVNQLFdBQVdXLE1BQThCO0lBQ3ZELE9BQU9DLE9BQU9DLE9BQU8sQ0FBQ0YsUUFDbkJHLElBQUksQ0FBQyxDQUFDLENBQUNDLEVBQUUsRUFBRSxDQUFDQyxFQUFFLEdBQU1ELElBQUlDLElBQUksQ0FBQyxJQUFJLEdBQ2pDQyxHQUFHLENBQUMsQ0FBQyxDQUFDQyxNQUFNQyxNQUFNLEdBQUssR0FBR0QsS0FBSyxDQUFDLEVBQUVDLE9BQU8sRUFDekNDLElBQUksQ0FBQztBQUNWO0FBR08sTUFBTXRCLFlBQVksQ0FBQyxHQUFHdUIsUUFBNEJBLE1BQU1KLEdBQUcsQ0FBQyxDQUFDSyxPQUFTLEdBQUdBLEtBQUssRUFBRSxDQUFDLEVBQUVGLElBQUksQ0FBQyJ9