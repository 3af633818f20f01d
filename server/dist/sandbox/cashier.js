"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerCashier", {
    enumerable: true,
    get: function() {
        return registerCashier;
    }
});
const _credentials = require("./credentials");
const _refusal = require("./refusal");
const _trade = require("./trade");
const buyer = {
    type: 'string',
    pattern: '^\\w{1,64}$'
};
const authCodeBody = {
    type: [
        'object',
        'null'
    ],
    additionalProperties: false,
    properties: {
        buyer
    }
};
const payBody = {
    type: [
        'object',
        'null'
    ],
    additionalProperties: false,
    properties: {
        buyer,
        settleAfter: {
            type: 'integer',
            minimum: 0,
            maximum: 86_400_000
        }
    }
};
const prepayBody = {
    type: 'object',
    required: [
        'host',
        'parameters'
    ],
    additionalProperties: false,
    properties: {
        host: {
            type: 'string'
        },
        parameters: {
            type: 'object'
        }
    }
};
function registerCashier(app, context) {
    const { payee, trades, authCodes } = context;
    function require1(tradeNO) {
        const trade = trades.find(tradeNO);
        if (!trade) throw new _refusal.WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
        return trade;
    }
    /** Everything about a trade, for people and tests. */ const describe = (trade)=>({
            ...(0, _trade.toCashierTrade)(trade, payee),
            outTradeNo: trade.outTradeNo,
            createdAt: trade.createdAt,
            ...trade.paidAt !== undefined && {
                paidAt: trade.paidAt
            },
            ...trade.paidBy !== undefined && {
                paidBy: trade.paidBy
            },
            ...trade.buyerId !== undefined && {
                buyerId: trade.buyerId
            },
            api: trade.api,
            refunds: trade.refunds,
            history: trade.history,
            notifications: trade.notifications
        });
    app.post('/cashier/auth-codes', {
        schema: {
            body: authCodeBody
        }
    }, (request, reply)=>reply.code(201).send(authCodes.issue(request.body?.buyer)));
    app.get('/cashier/trades/:tradeNO', (request, reply)=>reply.send((0, _trade.toCashierTrade)(require1(request.params.tradeNO), payee)));
    const readCredentials = (0, _credentials.createCredentialReader)(context);
    app.post('/cashier/prepays', {
        schema: {
            body: prepayBody
        }
    }, (request, reply)=>{
        const { host, parameters } = request.body;
        return reply.send((0, _trade.toCashierTrade)(readCredentials(host, parameters), payee));
    });
    app.post('/cashier/trades/:tradeNO/pay', {
        schema: {
            body: payBody
        }
    }, (request, reply)=>{
        const trade = trades.pay(request.params.tradeNO, request.body ?? {});
        return reply.send((0, _trade.toCashierTrade)(trade, payee));
    });
    app.get('/sandbox/trades', ()=>trades.list().map(describe));
    app.get('/sandbox/trades/:tradeNO', (request, reply)=>reply.send(describe(require1(request.params.tradeNO))));
    app.get('/health', ()=>({
            status: 'ok'
        }));
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L2Nhc2hpZXIudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBGYXN0aWZ5SW5zdGFuY2UgfSBmcm9tICdmYXN0aWZ5JztcbmltcG9ydCB0eXBlIHsgU2FuZGJveENvbnRleHQgfSBmcm9tICcuL2NvbnRleHQnO1xuaW1wb3J0IHsgY3JlYXRlQ3JlZGVudGlhbFJlYWRlciB9IGZyb20gJy4vY3JlZGVudGlhbHMnO1xuaW1wb3J0IHR5cGUgeyBQYXJhbXMgfSBmcm9tICcuL29wZW5hcGknO1xuaW1wb3J0IHsgV2FsbGV0UmVmdXNhbCB9IGZyb20gJy4vcmVmdXNhbCc7XG5pbXBvcnQgeyB0b0Nhc2hpZXJUcmFkZSB9IGZyb20gJy4vdHJhZGUnO1xuaW1wb3J0IHR5cGUgeyBTYW5kYm94VHJhZGUgfSBmcm9tICcuL3RyYWRlJztcblxuY29uc3QgYnV5ZXIgPSB7IHR5cGU6ICdzdHJpbmcnLCBwYXR0ZXJuOiAnXlxcXFx3ezEsNjR9JCcgfSBhcyBjb25zdDtcblxuY29uc3QgYXV0aENvZGVCb2R5ID0ge1xuICB0eXBlOiBbJ29iamVjdCcsICdudWxsJ10sXG4gIGFkZGl0aW9uYWxQcm9wZXJ0aWVzOiBmYWxzZSxcbiAgcHJvcGVydGllczogeyBidXllciB9LFxufSBhcyBjb25zdDtcblxuY29uc3QgcGF5Qm9keSA9IHtcbiAgdHlwZTogWydvYmplY3QnLCAnbnVsbCddLFxuICBhZGRpdGlvbmFsUHJvcGVydGllczogZmFsc2UsXG4gIHByb3BlcnRpZXM6IHsgYnV5ZXIsIHNldHRsZUFmdGVyOiB7IHR5cGU6ICdpbnRlZ2VyJywgbWluaW11bTogMCwgbWF4aW11bTogODZfNDAwXzAwMCB9IH0sXG59IGFzIGNvbnN0O1xuXG5jb25zdCBwcmVwYXlCb2R5ID0ge1xuICB0eXBlOiAnb2JqZWN0JyxcbiAgcmVxdWlyZWQ6IFsnaG9zdCcsICdwYXJhbWV0ZXJzJ10sXG4gIGFkZGl0aW9uYWxQcm9wZXJ0aWVzOiBmYWxzZSxcbiAgcHJvcGVydGllczogeyBob3N0OiB7IHR5cGU6ICdzdHJpbmcnIH0sIHBhcmFtZXRlcnM6IHsgdHlwZTogJ29iamVjdCcgfSB9LFxufSBhcyBjb25zdDtcblxuLyoqIFdoYXQgdGhlIHdhbGxldCBhcHAgb24gdGhlIHBob25lIGFza3Mgb2YgdGhlIHdhbGxldCdzIHNlcnZlci4gVGhlIHNpbXVsYXRvciBwbGF5cyB0aGUgYXBwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZ2lzdGVyQ2FzaGllcihhcHA6IEZhc3RpZnlJbnN0YW5jZSwgY29udGV4dDogU2FuZGJveENvbnRleHQpOiB2b2lkIHtcbiAgY29uc3QgeyBwYXllZSwgdHJhZGVzLCBhdXRoQ29kZXMgfSA9IGNvbnRleHQ7XG5cbiAgZnVuY3Rpb24gcmVxdWlyZSh0cmFkZU5POiBzdHJpbmcpOiBTYW5kYm94VHJhZGUge1xuICAgIGNvbnN0IHRyYWRlID0gdHJhZGVzLmZpbmQodHJhZGVOTyk7XG4gICAgaWYgKCF0cmFkZSkgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ1RSQURFX05PVF9FWElTVCcsICdUaGVyZSBpcyBubyBzdWNoIHRyYWRlLicsIDQwNCk7XG4gICAgcmV0dXJuIHRyYWRlO1xuICB9XG5cbiAgLyoqIEV2ZXJ5dGhpbmcgYWJvdXQgYSB0cmFkZSwgZm9yIHBlb3BsZSBhbmQgdGVzdHMuICovXG4gIGNvbnN0IGRlc2NyaWJlID0gKHRyYWRlOiBTYW5kYm94VHJhZGUpID0+ICh7XG4gICAgLi4udG9DYXNoaWVyVHJhZGUodHJhZGUsIHBheWVlKSxcbiAgICBvdXRUcmFkZU5vOiB0cmFkZS5vdXRUcmFkZU5vLFxuICAgIGNyZWF0ZWRBdDogdHJhZGUuY3JlYXRlZEF0LFxuICAgIC4uLih0cmFkZS5wYWlkQXQgIT09IHVuZGVmaW5lZCAmJiB7IHBhaWRBdDogdHJhZGUucGFpZEF0IH0pLFxuICAgIC4uLih0cmFkZS5wYWlkQnkgIT09IHVuZGVmaW5lZCAmJiB7IHBhaWRCeTogdHJhZGUucGFpZEJ5IH0pLFxuICAgIC4uLih0cmFkZS5idXllcklkICE9PSB1bmRlZmluZWQgJiYgeyBidXllcklkOiB0cmFkZS5idXllcklkIH0pLFxuICAgIGFwaTogdHJhZGUuYXBpLFxuICAgIHJlZnVuZHM6IHRyYWRlLnJlZnVuZHMsXG4gICAgaGlzdG9yeTogdHJhZGUuaGlzdG9yeSxcbiAgICBub3RpZmljYXRpb25zOiB0cmFkZS5ub3RpZmljYXRpb25zLFxuICB9KTtcblxuICBhcHAucG9zdDx7IEJvZHk6IHsgYnV5ZXI/OiBzdHJpbmcgfSB8IHVuZGVmaW5lZCB9PihcbiAgICAnL2Nhc2hpZXIvYXV0aC1jb2RlcycsXG4gICAgeyBzY2hlbWE6IHsgYm9keTogYXV0aENvZGVCb2R5IH0gfSxcbiAgICAocmVxdWVzdCwgcmVwbHkpID0+IHJlcGx5LmNvZGUoMjAxKS5zZW5kKGF1dGhDb2Rlcy5pc3N1ZShyZXF1ZXN0LmJvZHk/LmJ1eWVyKSksXG4gICk7XG5cbiAgYXBwLmdldDx7IFBhcmFtczogeyB0cmFkZU5POiBzdHJpbmcgfSB9PignL2Nhc2hpZXIvdHJhZGVzLzp0cmFkZU5PJywgKHJlcXVlc3QsIHJlcGx5KSA9PlxuICAgIHJlcGx5LnNlbmQodG9DYXNoaWVyVHJhZGUocmVxdWlyZShyZXF1ZXN0LnBhcmFtcy50cmFkZU5PKSwgcGF5ZWUpKSxcbiAgKTtcblxuICBjb25zdCByZWFkQ3JlZGVudGlhbHMgPSBjcmVhdGVDcmVkZW50aWFsUmVhZGVyKGNvbnRleHQpO1xuXG4gIGFwcC5wb3N0PHsgQm9keTogeyBob3N0OiBzdHJpbmc7IHBhcmFtZXRlcnM6IFBhcmFtcyB9IH0+KFxuICAgICcvY2FzaGllci9wcmVwYXlzJyxcbiAgICB7IHNjaGVtYTogeyBib2R5OiBwcmVwYXlCb2R5IH0gfSxcbiAgICAocmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICAgIGNvbnN0IHsgaG9zdCwgcGFyYW1ldGVycyB9ID0gcmVxdWVzdC5ib2R5O1xuICAgICAgcmV0dXJuIHJlcGx5LnNlbmQodG9DYXNoaWVyVHJhZGUocmVhZENyZWRlbnRpYWxzKGhvc3QsIHBhcmFtZXRlcnMpLCBwYXllZSkpO1xuICAgIH0sXG4gICk7XG5cbiAgYXBwLnBvc3Q8e1xuICAgIFBhcmFtczogeyB0cmFkZU5POiBzdHJpbmcgfTtcbiAgICBCb2R5OiB7IGJ1eWVyPzogc3RyaW5nOyBzZXR0bGVBZnRlcj86IG51bWJlciB9IHwgdW5kZWZpbmVkO1xuICB9PignL2Nhc2hpZXIvdHJhZGVzLzp0cmFkZU5PL3BheScsIHsgc2NoZW1hOiB7IGJvZHk6IHBheUJvZHkgfSB9LCAocmVxdWVzdCwgcmVwbHkpID0+IHtcbiAgICBjb25zdCB0cmFkZSA9IHRyYWRlcy5wYXkocmVxdWVzdC5wYXJhbXMudHJhZGVOTywgcmVxdWVzdC5ib2R5ID8/IHt9KTtcbiAgICByZXR1cm4gcmVwbHkuc2VuZCh0b0Nhc2hpZXJUcmFkZSh0cmFkZSwgcGF5ZWUpKTtcbiAgfSk7XG5cbiAgYXBwLmdldCgnL3NhbmRib3gvdHJhZGVzJywgKCkgPT4gdHJhZGVzLmxpc3QoKS5tYXAoZGVzY3JpYmUpKTtcblxuICBhcHAuZ2V0PHsgUGFyYW1zOiB7IHRyYWRlTk86IHN0cmluZyB9IH0+KCcvc2FuZGJveC90cmFkZXMvOnRyYWRlTk8nLCAocmVxdWVzdCwgcmVwbHkpID0+XG4gICAgcmVwbHkuc2VuZChkZXNjcmliZShyZXF1aXJlKHJlcXVlc3QucGFyYW1zLnRyYWRlTk8pKSksXG4gICk7XG5cbiAgYXBwLmdldCgnL2hlYWx0aCcsICgpID0+ICh7IHN0YXR1czogJ29rJyB9KSk7XG59XG4iXSwibmFtZXMiOlsicmVnaXN0ZXJDYXNoaWVyIiwiYnV5ZXIiLCJ0eXBlIiwicGF0dGVybiIsImF1dGhDb2RlQm9keSIsImFkZGl0aW9uYWxQcm9wZXJ0aWVzIiwicHJvcGVydGllcyIsInBheUJvZHkiLCJzZXR0bGVBZnRlciIsIm1pbmltdW0iLCJtYXhpbXVtIiwicHJlcGF5Qm9keSIsInJlcXVpcmVkIiwiaG9zdCIsInBhcmFtZXRlcnMiLCJhcHAiLCJjb250ZXh0IiwicGF5ZWUiLCJ0cmFkZXMiLCJhdXRoQ29kZXMiLCJyZXF1aXJlIiwidHJhZGVOTyIsInRyYWRlIiwiZmluZCIsIldhbGxldFJlZnVzYWwiLCJkZXNjcmliZSIsInRvQ2FzaGllclRyYWRlIiwib3V0VHJhZGVObyIsImNyZWF0ZWRBdCIsInBhaWRBdCIsInVuZGVmaW5lZCIsInBhaWRCeSIsImJ1eWVySWQiLCJhcGkiLCJyZWZ1bmRzIiwiaGlzdG9yeSIsIm5vdGlmaWNhdGlvbnMiLCJwb3N0Iiwic2NoZW1hIiwiYm9keSIsInJlcXVlc3QiLCJyZXBseSIsImNvZGUiLCJzZW5kIiwiaXNzdWUiLCJnZXQiLCJwYXJhbXMiLCJyZWFkQ3JlZGVudGlhbHMiLCJjcmVhdGVDcmVkZW50aWFsUmVhZGVyIiwicGF5IiwibGlzdCIsIm1hcCIsInN0YXR1cyJdLCJtYXBwaW5ncyI6Ijs7OzsrQkE4QmdCQTs7O2VBQUFBOzs7NkJBNUJ1Qjt5QkFFVDt1QkFDQztBQUcvQixNQUFNQyxRQUFRO0lBQUVDLE1BQU07SUFBVUMsU0FBUztBQUFjO0FBRXZELE1BQU1DLGVBQWU7SUFDbkJGLE1BQU07UUFBQztRQUFVO0tBQU87SUFDeEJHLHNCQUFzQjtJQUN0QkMsWUFBWTtRQUFFTDtJQUFNO0FBQ3RCO0FBRUEsTUFBTU0sVUFBVTtJQUNkTCxNQUFNO1FBQUM7UUFBVTtLQUFPO0lBQ3hCRyxzQkFBc0I7SUFDdEJDLFlBQVk7UUFBRUw7UUFBT08sYUFBYTtZQUFFTixNQUFNO1lBQVdPLFNBQVM7WUFBR0MsU0FBUztRQUFXO0lBQUU7QUFDekY7QUFFQSxNQUFNQyxhQUFhO0lBQ2pCVCxNQUFNO0lBQ05VLFVBQVU7UUFBQztRQUFRO0tBQWE7SUFDaENQLHNCQUFzQjtJQUN0QkMsWUFBWTtRQUFFTyxNQUFNO1lBQUVYLE1BQU07UUFBUztRQUFHWSxZQUFZO1lBQUVaLE1BQU07UUFBUztJQUFFO0FBQ3pFO0FBR08sU0FBU0YsZ0JBQWdCZSxHQUFvQixFQUFFQyxPQUF1QjtJQUMzRSxNQUFNLEVBQUVDLEtBQUssRUFBRUMsTUFBTSxFQUFFQyxTQUFTLEVBQUUsR0FBR0g7SUFFckMsU0FBU0ksU0FBUUMsT0FBZTtRQUM5QixNQUFNQyxRQUFRSixPQUFPSyxJQUFJLENBQUNGO1FBQzFCLElBQUksQ0FBQ0MsT0FBTyxNQUFNLElBQUlFLHNCQUFhLENBQUMsbUJBQW1CLDJCQUEyQjtRQUNsRixPQUFPRjtJQUNUO0lBRUEsb0RBQW9ELEdBQ3BELE1BQU1HLFdBQVcsQ0FBQ0gsUUFBeUIsQ0FBQTtZQUN6QyxHQUFHSSxJQUFBQSxxQkFBYyxFQUFDSixPQUFPTCxNQUFNO1lBQy9CVSxZQUFZTCxNQUFNSyxVQUFVO1lBQzVCQyxXQUFXTixNQUFNTSxTQUFTO1lBQzFCLEdBQUlOLE1BQU1PLE1BQU0sS0FBS0MsYUFBYTtnQkFBRUQsUUFBUVAsTUFBTU8sTUFBTTtZQUFDLENBQUM7WUFDMUQsR0FBSVAsTUFBTVMsTUFBTSxLQUFLRCxhQUFhO2dCQUFFQyxRQUFRVCxNQUFNUyxNQUFNO1lBQUMsQ0FBQztZQUMxRCxHQUFJVCxNQUFNVSxPQUFPLEtBQUtGLGFBQWE7Z0JBQUVFLFNBQVNWLE1BQU1VLE9BQU87WUFBQyxDQUFDO1lBQzdEQyxLQUFLWCxNQUFNVyxHQUFHO1lBQ2RDLFNBQVNaLE1BQU1ZLE9BQU87WUFDdEJDLFNBQVNiLE1BQU1hLE9BQU87WUFDdEJDLGVBQWVkLE1BQU1jLGFBQWE7UUFDcEMsQ0FBQTtJQUVBckIsSUFBSXNCLElBQUksQ0FDTix1QkFDQTtRQUFFQyxRQUFRO1lBQUVDLE1BQU1uQztRQUFhO0lBQUUsR0FDakMsQ0FBQ29DLFNBQVNDLFFBQVVBLE1BQU1DLElBQUksQ0FBQyxLQUFLQyxJQUFJLENBQUN4QixVQUFVeUIsS0FBSyxDQUFDSixRQUFRRCxJQUFJLEVBQUV0QztJQUd6RWMsSUFBSThCLEdBQUcsQ0FBa0MsNEJBQTRCLENBQUNMLFNBQVNDLFFBQzdFQSxNQUFNRSxJQUFJLENBQUNqQixJQUFBQSxxQkFBYyxFQUFDTixTQUFRb0IsUUFBUU0sTUFBTSxDQUFDekIsT0FBTyxHQUFHSjtJQUc3RCxNQUFNOEIsa0JBQWtCQyxJQUFBQSxtQ0FBc0IsRUFBQ2hDO0lBRS9DRCxJQUFJc0IsSUFBSSxDQUNOLG9CQUNBO1FBQUVDLFFBQVE7WUFBRUMsTUFBTTVCO1FBQVc7SUFBRSxHQUMvQixDQUFDNkIsU0FBU0M7UUFDUixNQUFNLEVBQUU1QixJQUFJLEVBQUVDLFVBQVUsRUFBRSxHQUFHMEIsUUFBUUQsSUFBSTtRQUN6QyxPQUFPRSxNQUFNRSxJQUFJLENBQUNqQixJQUFBQSxxQkFBYyxFQUFDcUIsZ0JBQWdCbEMsTUFBTUMsYUFBYUc7SUFDdEU7SUFHRkYsSUFBSXNCLElBQUksQ0FHTCxnQ0FBZ0M7UUFBRUMsUUFBUTtZQUFFQyxNQUFNaEM7UUFBUTtJQUFFLEdBQUcsQ0FBQ2lDLFNBQVNDO1FBQzFFLE1BQU1uQixRQUFRSixPQUFPK0IsR0FBRyxDQUFDVCxRQUFRTSxNQUFNLENBQUN6QixPQUFPLEVBQUVtQixRQUFRRCxJQUFJLElBQUksQ0FBQztRQUNsRSxPQUFPRSxNQUFNRSxJQUFJLENBQUNqQixJQUFBQSxxQkFBYyxFQUFDSixPQUFPTDtJQUMxQztJQUVBRixJQUFJOEIsR0FBRyxDQUFDLG1CQUFtQixJQUFNM0IsT0FBT2dDLElBQUksR0FBR0MsR0FBRyxDQUFDMUI7SUFFbkRWLElBQUk4QixHQUFHLENBQWtDLDRCQUE0QixDQUFDTCxTQUFTQyxRQUM3RUEsTUFBTUUsSUFBSSxDQUFDbEIsU0FBU0wsU0FBUW9CLFFBQVFNLE1BQU0sQ0FBQ3pCLE9BQU87SUFHcEROLElBQUk4QixHQUFHLENBQUMsV0FBVyxJQUFPLENBQUE7WUFBRU8sUUFBUTtRQUFLLENBQUE7QUFDM0MifQ==