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
    get isSigned () {
        return isSigned;
    },
    get openTrade () {
        return openTrade;
    },
    get readJson () {
        return readJson;
    },
    get readParams () {
        return readParams;
    }
});
const _openapi = require("./openapi");
const _refusal = require("./refusal");
const _signatures = require("./signatures");
const _trade = require("./trade");
function readParams(query) {
    const entries = [
        ...new URLSearchParams(query)
    ];
    const params = Object.fromEntries(entries);
    if (Object.keys(params).length !== entries.length) {
        throw new _refusal.WalletRefusal('INVALID_PARAMETER', 'A parameter comes twice.');
    }
    return params;
}
function readJson(text, name) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null) return value;
    } catch  {
    // Answered below.
    }
    throw new _refusal.WalletRefusal('INVALID_PARAMETER', `${name} is not a JSON object.`);
}
/** Only pages that a browser loads: no `javascript:` address reaches a link or a redirect. */ function readUrl(value) {
    if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
    return /^https?:$/.test(new URL(value).protocol) ? value : undefined;
}
function isSigned(params, { keys }) {
    return params['app_id'] === keys.appId && (0, _signatures.verifyForm)(params, keys.appPublicKey);
}
function openTrade(params, method, { trades }) {
    if (params['method'] !== method) {
        throw new _refusal.WalletRefusal('INVALID_PARAMETER', `The sandbox has only ${method} here.`);
    }
    const content = readJson(params['biz_content'] ?? '', 'biz_content');
    const terms = (0, _openapi.readTerms)(content);
    const known = trades.findByOutTradeNo(terms.outTradeNo);
    // Opened again after the payment, it shows that it is paid.
    if (known && ((0, _trade.isPaid)(known) || known.status === 'TRADE_CLOSED')) return known;
    const notifyUrl = readUrl(params['notify_url']);
    const returnUrl = readUrl(params['return_url']);
    const quitUrl = readUrl(content['quit_url']);
    return trades.create({
        ...terms,
        ...notifyUrl !== undefined && {
            notifyUrl
        },
        ...returnUrl !== undefined && {
            returnUrl
        },
        ...quitUrl !== undefined && {
            quitUrl
        }
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3NpZ25lZC1yZXF1ZXN0LnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgU2FuZGJveENvbnRleHQgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgcmVhZFRlcm1zIH0gZnJvbSAnLi9vcGVuYXBpJztcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSAnLi9vcGVuYXBpJztcbmltcG9ydCB7IFdhbGxldFJlZnVzYWwgfSBmcm9tICcuL3JlZnVzYWwnO1xuaW1wb3J0IHsgdmVyaWZ5Rm9ybSB9IGZyb20gJy4vc2lnbmF0dXJlcyc7XG5pbXBvcnQgeyBpc1BhaWQgfSBmcm9tICcuL3RyYWRlJztcbmltcG9ydCB0eXBlIHsgU2FuZGJveFRyYWRlIH0gZnJvbSAnLi90cmFkZSc7XG5cbi8qKlxuICogVGhlIHBhcmFtZXRlcnMgb2YgYSBxdWVyeSBzdHJpbmcuXG4gKiBAdGhyb3dzIFdhbGxldFJlZnVzYWwgSU5WQUxJRF9QQVJBTUVURVJcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRQYXJhbXMocXVlcnk6IHN0cmluZyk6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICBjb25zdCBlbnRyaWVzID0gWy4uLm5ldyBVUkxTZWFyY2hQYXJhbXMocXVlcnkpXTtcbiAgY29uc3QgcGFyYW1zID0gT2JqZWN0LmZyb21FbnRyaWVzKGVudHJpZXMpO1xuICBpZiAoT2JqZWN0LmtleXMocGFyYW1zKS5sZW5ndGggIT09IGVudHJpZXMubGVuZ3RoKSB7XG4gICAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ0lOVkFMSURfUEFSQU1FVEVSJywgJ0EgcGFyYW1ldGVyIGNvbWVzIHR3aWNlLicpO1xuICB9XG4gIHJldHVybiBwYXJhbXM7XG59XG5cbi8qKiBAdGhyb3dzIFdhbGxldFJlZnVzYWwgSU5WQUxJRF9QQVJBTUVURVIgKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkSnNvbih0ZXh0OiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IFBhcmFtcyB7XG4gIHRyeSB7XG4gICAgY29uc3QgdmFsdWU6IHVua25vd24gPSBKU09OLnBhcnNlKHRleHQpO1xuICAgIGlmICh0eXBlb2YgdmFsdWUgPT09ICdvYmplY3QnICYmIHZhbHVlICE9PSBudWxsKSByZXR1cm4gdmFsdWUgYXMgUGFyYW1zO1xuICB9IGNhdGNoIHtcbiAgICAvLyBBbnN3ZXJlZCBiZWxvdy5cbiAgfVxuICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnSU5WQUxJRF9QQVJBTUVURVInLCBgJHtuYW1lfSBpcyBub3QgYSBKU09OIG9iamVjdC5gKTtcbn1cblxuLyoqIE9ubHkgcGFnZXMgdGhhdCBhIGJyb3dzZXIgbG9hZHM6IG5vIGBqYXZhc2NyaXB0OmAgYWRkcmVzcyByZWFjaGVzIGEgbGluayBvciBhIHJlZGlyZWN0LiAqL1xuZnVuY3Rpb24gcmVhZFVybCh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmICh0eXBlb2YgdmFsdWUgIT09ICdzdHJpbmcnIHx8ICFVUkwuY2FuUGFyc2UodmFsdWUpKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gL15odHRwcz86JC8udGVzdChuZXcgVVJMKHZhbHVlKS5wcm90b2NvbCkgPyB2YWx1ZSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIG1lcmNoYW50J3MgYXBwbGljYXRpb24gaGFzIHNpZ25lZCB0aGVzZSBwYXJhbWV0ZXJzIG9mIGBwYWdlRXhlY3V0ZWAgb3IgYHNka0V4ZWN1dGVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2lnbmVkKHBhcmFtczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiwgeyBrZXlzIH06IFNhbmRib3hDb250ZXh0KTogYm9vbGVhbiB7XG4gIHJldHVybiBwYXJhbXNbJ2FwcF9pZCddID09PSBrZXlzLmFwcElkICYmIHZlcmlmeUZvcm0ocGFyYW1zLCBrZXlzLmFwcFB1YmxpY0tleSk7XG59XG5cbi8qKlxuICogVGhlIHRyYWRlIG9mIHZlcmlmaWVkIHBhcmFtZXRlcnMsIHdoaWNoIGlzIG1hZGUgd2hlbiB0aGV5IGFyZSBvcGVuZWQgZmlyc3QuXG4gKiBAdGhyb3dzIFdhbGxldFJlZnVzYWwgSU5WQUxJRF9QQVJBTUVURVIsIGFuZCB0aG9zZSBvZiBgVHJhZGVCb29rLmNyZWF0ZWBcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZW5UcmFkZShcbiAgcGFyYW1zOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBtZXRob2Q6ICdhbGlwYXkudHJhZGUud2FwLnBheScgfCAnYWxpcGF5LnRyYWRlLmFwcC5wYXknLFxuICB7IHRyYWRlcyB9OiBTYW5kYm94Q29udGV4dCxcbik6IFNhbmRib3hUcmFkZSB7XG4gIGlmIChwYXJhbXNbJ21ldGhvZCddICE9PSBtZXRob2QpIHtcbiAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnSU5WQUxJRF9QQVJBTUVURVInLCBgVGhlIHNhbmRib3ggaGFzIG9ubHkgJHttZXRob2R9IGhlcmUuYCk7XG4gIH1cbiAgY29uc3QgY29udGVudCA9IHJlYWRKc29uKHBhcmFtc1snYml6X2NvbnRlbnQnXSA/PyAnJywgJ2Jpel9jb250ZW50Jyk7XG4gIGNvbnN0IHRlcm1zID0gcmVhZFRlcm1zKGNvbnRlbnQpO1xuICBjb25zdCBrbm93biA9IHRyYWRlcy5maW5kQnlPdXRUcmFkZU5vKHRlcm1zLm91dFRyYWRlTm8pO1xuICAvLyBPcGVuZWQgYWdhaW4gYWZ0ZXIgdGhlIHBheW1lbnQsIGl0IHNob3dzIHRoYXQgaXQgaXMgcGFpZC5cbiAgaWYgKGtub3duICYmIChpc1BhaWQoa25vd24pIHx8IGtub3duLnN0YXR1cyA9PT0gJ1RSQURFX0NMT1NFRCcpKSByZXR1cm4ga25vd247XG4gIGNvbnN0IG5vdGlmeVVybCA9IHJlYWRVcmwocGFyYW1zWydub3RpZnlfdXJsJ10pO1xuICBjb25zdCByZXR1cm5VcmwgPSByZWFkVXJsKHBhcmFtc1sncmV0dXJuX3VybCddKTtcbiAgY29uc3QgcXVpdFVybCA9IHJlYWRVcmwoY29udGVudFsncXVpdF91cmwnXSk7XG4gIHJldHVybiB0cmFkZXMuY3JlYXRlKHtcbiAgICAuLi50ZXJtcyxcbiAgICAuLi4obm90aWZ5VXJsICE9PSB1bmRlZmluZWQgJiYgeyBub3RpZnlVcmwgfSksXG4gICAgLi4uKHJldHVyblVybCAhPT0gdW5kZWZpbmVkICYmIHsgcmV0dXJuVXJsIH0pLFxuICAgIC4uLihxdWl0VXJsICE9PSB1bmRlZmluZWQgJiYgeyBxdWl0VXJsIH0pLFxuICB9KTtcbn1cbiJdLCJuYW1lcyI6WyJpc1NpZ25lZCIsIm9wZW5UcmFkZSIsInJlYWRKc29uIiwicmVhZFBhcmFtcyIsInF1ZXJ5IiwiZW50cmllcyIsIlVSTFNlYXJjaFBhcmFtcyIsInBhcmFtcyIsIk9iamVjdCIsImZyb21FbnRyaWVzIiwia2V5cyIsImxlbmd0aCIsIldhbGxldFJlZnVzYWwiLCJ0ZXh0IiwibmFtZSIsInZhbHVlIiwiSlNPTiIsInBhcnNlIiwicmVhZFVybCIsIlVSTCIsImNhblBhcnNlIiwidW5kZWZpbmVkIiwidGVzdCIsInByb3RvY29sIiwiYXBwSWQiLCJ2ZXJpZnlGb3JtIiwiYXBwUHVibGljS2V5IiwibWV0aG9kIiwidHJhZGVzIiwiY29udGVudCIsInRlcm1zIiwicmVhZFRlcm1zIiwia25vd24iLCJmaW5kQnlPdXRUcmFkZU5vIiwib3V0VHJhZGVObyIsImlzUGFpZCIsInN0YXR1cyIsIm5vdGlmeVVybCIsInJldHVyblVybCIsInF1aXRVcmwiLCJjcmVhdGUiXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBdUNnQkE7ZUFBQUE7O1FBUUFDO2VBQUFBOztRQXpCQUM7ZUFBQUE7O1FBVkFDO2VBQUFBOzs7eUJBWFU7eUJBRUk7NEJBQ0g7dUJBQ0o7QUFPaEIsU0FBU0EsV0FBV0MsS0FBYTtJQUN0QyxNQUFNQyxVQUFVO1dBQUksSUFBSUMsZ0JBQWdCRjtLQUFPO0lBQy9DLE1BQU1HLFNBQVNDLE9BQU9DLFdBQVcsQ0FBQ0o7SUFDbEMsSUFBSUcsT0FBT0UsSUFBSSxDQUFDSCxRQUFRSSxNQUFNLEtBQUtOLFFBQVFNLE1BQU0sRUFBRTtRQUNqRCxNQUFNLElBQUlDLHNCQUFhLENBQUMscUJBQXFCO0lBQy9DO0lBQ0EsT0FBT0w7QUFDVDtBQUdPLFNBQVNMLFNBQVNXLElBQVksRUFBRUMsSUFBWTtJQUNqRCxJQUFJO1FBQ0YsTUFBTUMsUUFBaUJDLEtBQUtDLEtBQUssQ0FBQ0o7UUFDbEMsSUFBSSxPQUFPRSxVQUFVLFlBQVlBLFVBQVUsTUFBTSxPQUFPQTtJQUMxRCxFQUFFLE9BQU07SUFDTixrQkFBa0I7SUFDcEI7SUFDQSxNQUFNLElBQUlILHNCQUFhLENBQUMscUJBQXFCLEdBQUdFLEtBQUssc0JBQXNCLENBQUM7QUFDOUU7QUFFQSw0RkFBNEYsR0FDNUYsU0FBU0ksUUFBUUgsS0FBYztJQUM3QixJQUFJLE9BQU9BLFVBQVUsWUFBWSxDQUFDSSxJQUFJQyxRQUFRLENBQUNMLFFBQVEsT0FBT007SUFDOUQsT0FBTyxZQUFZQyxJQUFJLENBQUMsSUFBSUgsSUFBSUosT0FBT1EsUUFBUSxJQUFJUixRQUFRTTtBQUM3RDtBQUdPLFNBQVNyQixTQUFTTyxNQUE4QixFQUFFLEVBQUVHLElBQUksRUFBa0I7SUFDL0UsT0FBT0gsTUFBTSxDQUFDLFNBQVMsS0FBS0csS0FBS2MsS0FBSyxJQUFJQyxJQUFBQSxzQkFBVSxFQUFDbEIsUUFBUUcsS0FBS2dCLFlBQVk7QUFDaEY7QUFNTyxTQUFTekIsVUFDZE0sTUFBOEIsRUFDOUJvQixNQUF1RCxFQUN2RCxFQUFFQyxNQUFNLEVBQWtCO0lBRTFCLElBQUlyQixNQUFNLENBQUMsU0FBUyxLQUFLb0IsUUFBUTtRQUMvQixNQUFNLElBQUlmLHNCQUFhLENBQUMscUJBQXFCLENBQUMscUJBQXFCLEVBQUVlLE9BQU8sTUFBTSxDQUFDO0lBQ3JGO0lBQ0EsTUFBTUUsVUFBVTNCLFNBQVNLLE1BQU0sQ0FBQyxjQUFjLElBQUksSUFBSTtJQUN0RCxNQUFNdUIsUUFBUUMsSUFBQUEsa0JBQVMsRUFBQ0Y7SUFDeEIsTUFBTUcsUUFBUUosT0FBT0ssZ0JBQWdCLENBQUNILE1BQU1JLFVBQVU7SUFDdEQsNERBQTREO0lBQzVELElBQUlGLFNBQVVHLENBQUFBLElBQUFBLGFBQU0sRUFBQ0gsVUFBVUEsTUFBTUksTUFBTSxLQUFLLGNBQWEsR0FBSSxPQUFPSjtJQUN4RSxNQUFNSyxZQUFZbkIsUUFBUVgsTUFBTSxDQUFDLGFBQWE7SUFDOUMsTUFBTStCLFlBQVlwQixRQUFRWCxNQUFNLENBQUMsYUFBYTtJQUM5QyxNQUFNZ0MsVUFBVXJCLFFBQVFXLE9BQU8sQ0FBQyxXQUFXO0lBQzNDLE9BQU9ELE9BQU9ZLE1BQU0sQ0FBQztRQUNuQixHQUFHVixLQUFLO1FBQ1IsR0FBSU8sY0FBY2hCLGFBQWE7WUFBRWdCO1FBQVUsQ0FBQztRQUM1QyxHQUFJQyxjQUFjakIsYUFBYTtZQUFFaUI7UUFBVSxDQUFDO1FBQzVDLEdBQUlDLFlBQVlsQixhQUFhO1lBQUVrQjtRQUFRLENBQUM7SUFDMUM7QUFDRiJ9