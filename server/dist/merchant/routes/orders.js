"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registerOrders", {
    enumerable: true,
    get: function() {
        return registerOrders;
    }
});
const _errors = require("../errors");
const _place = require("../orders/place");
const _record = require("../orders/record");
const _settle = require("../orders/settle");
const _returnurl = require("../return-url");
const _sessions = require("../sessions");
const _idempotencykey = require("./idempotency-key");
const _schemas = require("./schemas");
function checkOrder(buyer, { host, returnUrl }) {
    if (host !== buyer.host) {
        const message = `You are signed in on ${buyer.host}; sign in on ${host} to pay there.`;
        throw new _errors.ApiError(400, 'invalid_request', message, 'host');
    }
    if (returnUrl !== undefined) (0, _returnurl.checkReturnUrl)(returnUrl);
}
function registerOrders(app, context, limitBuyer) {
    const buyers = new WeakMap();
    const buyerOf = (request)=>{
        const buyer = buyers.get(request);
        if (!buyer) throw new Error('The route lacks its authentication.');
        return buyer;
    };
    const onRequest = async (request, reply)=>{
        const buyer = await (0, _sessions.authenticate)(context, request.headers.authorization);
        await limitBuyer(request, reply, buyer.id);
        buyers.set(request, buyer);
    };
    app.post('/orders', {
        onRequest,
        schema: {
            body: _schemas.orderBody
        }
    }, async (request, reply)=>{
        const key = (0, _idempotencykey.requireIdempotencyKey)(request);
        const buyer = buyerOf(request);
        checkOrder(buyer, request.body);
        const order = await (0, _place.placeOrder)(context, buyer, key, request.body);
        return reply.code(201).send((0, _record.toOrder)(order));
    });
    app.get('/orders', {
        onRequest
    }, async (request)=>{
        const own = await (0, _record.listOwnOrders)(context.database, buyerOf(request).id);
        return {
            orders: own.map(_record.toOrder)
        };
    });
    app.get('/orders/:id', {
        onRequest
    }, async (request)=>{
        const order = await (0, _record.requireOwnOrder)(context.database, buyerOf(request).id, request.params.id);
        const settlement = await (0, _settle.settleOrder)(context, order);
        return {
            ...(0, _record.toOrder)(settlement.order),
            ...!settlement.confirmed && {
                unconfirmed: true
            }
        };
    });
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9yb3V0ZXMvb3JkZXJzLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgRmFzdGlmeUluc3RhbmNlLCBGYXN0aWZ5UmVwbHksIEZhc3RpZnlSZXF1ZXN0IH0gZnJvbSAnZmFzdGlmeSc7XG5pbXBvcnQgdHlwZSB7IE1lcmNoYW50Q29udGV4dCB9IGZyb20gJy4uL2NvbnRleHQnO1xuaW1wb3J0IHsgQXBpRXJyb3IgfSBmcm9tICcuLi9lcnJvcnMnO1xuaW1wb3J0IHR5cGUgeyBMaW1pdEJ1eWVyIH0gZnJvbSAnLi4vaHR0cC9saW1pdHMnO1xuaW1wb3J0IHsgcGxhY2VPcmRlciB9IGZyb20gJy4uL29yZGVycy9wbGFjZSc7XG5pbXBvcnQgdHlwZSB7IEJ1eWVyLCBPcmRlclJlcXVlc3QgfSBmcm9tICcuLi9vcmRlcnMvcGxhY2UnO1xuaW1wb3J0IHsgbGlzdE93bk9yZGVycywgcmVxdWlyZU93bk9yZGVyLCB0b09yZGVyIH0gZnJvbSAnLi4vb3JkZXJzL3JlY29yZCc7XG5pbXBvcnQgeyBzZXR0bGVPcmRlciB9IGZyb20gJy4uL29yZGVycy9zZXR0bGUnO1xuaW1wb3J0IHsgY2hlY2tSZXR1cm5VcmwgfSBmcm9tICcuLi9yZXR1cm4tdXJsJztcbmltcG9ydCB7IGF1dGhlbnRpY2F0ZSB9IGZyb20gJy4uL3Nlc3Npb25zJztcbmltcG9ydCB7IHJlcXVpcmVJZGVtcG90ZW5jeUtleSB9IGZyb20gJy4vaWRlbXBvdGVuY3kta2V5JztcbmltcG9ydCB7IG9yZGVyQm9keSB9IGZyb20gJy4vc2NoZW1hcyc7XG5cbmZ1bmN0aW9uIGNoZWNrT3JkZXIoYnV5ZXI6IEJ1eWVyLCB7IGhvc3QsIHJldHVyblVybCB9OiBPcmRlclJlcXVlc3QpOiB2b2lkIHtcbiAgaWYgKGhvc3QgIT09IGJ1eWVyLmhvc3QpIHtcbiAgICBjb25zdCBtZXNzYWdlID0gYFlvdSBhcmUgc2lnbmVkIGluIG9uICR7YnV5ZXIuaG9zdH07IHNpZ24gaW4gb24gJHtob3N0fSB0byBwYXkgdGhlcmUuYDtcbiAgICB0aHJvdyBuZXcgQXBpRXJyb3IoNDAwLCAnaW52YWxpZF9yZXF1ZXN0JywgbWVzc2FnZSwgJ2hvc3QnKTtcbiAgfVxuICBpZiAocmV0dXJuVXJsICE9PSB1bmRlZmluZWQpIGNoZWNrUmV0dXJuVXJsKHJldHVyblVybCk7XG59XG5cbi8qKiBFdmVyeXRoaW5nIHVuZGVyIC9vcmRlcnMgaXMgZm9yIHNpZ25lZC1pbiBjYWxsZXJzLCB3aG8gYXJlIHJlY29nbmlzZWQgYmVmb3JlIGEgYm9keSBpcyByZWFkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZ2lzdGVyT3JkZXJzKFxuICBhcHA6IEZhc3RpZnlJbnN0YW5jZSxcbiAgY29udGV4dDogTWVyY2hhbnRDb250ZXh0LFxuICBsaW1pdEJ1eWVyOiBMaW1pdEJ1eWVyLFxuKTogdm9pZCB7XG4gIGNvbnN0IGJ1eWVycyA9IG5ldyBXZWFrTWFwPEZhc3RpZnlSZXF1ZXN0LCBCdXllcj4oKTtcbiAgY29uc3QgYnV5ZXJPZiA9IChyZXF1ZXN0OiBGYXN0aWZ5UmVxdWVzdCk6IEJ1eWVyID0+IHtcbiAgICBjb25zdCBidXllciA9IGJ1eWVycy5nZXQocmVxdWVzdCk7XG4gICAgaWYgKCFidXllcikgdGhyb3cgbmV3IEVycm9yKCdUaGUgcm91dGUgbGFja3MgaXRzIGF1dGhlbnRpY2F0aW9uLicpO1xuICAgIHJldHVybiBidXllcjtcbiAgfTtcbiAgY29uc3Qgb25SZXF1ZXN0ID0gYXN5bmMgKHJlcXVlc3Q6IEZhc3RpZnlSZXF1ZXN0LCByZXBseTogRmFzdGlmeVJlcGx5KTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgY29uc3QgYnV5ZXIgPSBhd2FpdCBhdXRoZW50aWNhdGUoY29udGV4dCwgcmVxdWVzdC5oZWFkZXJzLmF1dGhvcml6YXRpb24pO1xuICAgIGF3YWl0IGxpbWl0QnV5ZXIocmVxdWVzdCwgcmVwbHksIGJ1eWVyLmlkKTtcbiAgICBidXllcnMuc2V0KHJlcXVlc3QsIGJ1eWVyKTtcbiAgfTtcblxuICBhcHAucG9zdDx7IEJvZHk6IE9yZGVyUmVxdWVzdCB9PihcbiAgICAnL29yZGVycycsXG4gICAgeyBvblJlcXVlc3QsIHNjaGVtYTogeyBib2R5OiBvcmRlckJvZHkgfSB9LFxuICAgIGFzeW5jIChyZXF1ZXN0LCByZXBseSkgPT4ge1xuICAgICAgY29uc3Qga2V5ID0gcmVxdWlyZUlkZW1wb3RlbmN5S2V5KHJlcXVlc3QpO1xuICAgICAgY29uc3QgYnV5ZXIgPSBidXllck9mKHJlcXVlc3QpO1xuICAgICAgY2hlY2tPcmRlcihidXllciwgcmVxdWVzdC5ib2R5KTtcbiAgICAgIGNvbnN0IG9yZGVyID0gYXdhaXQgcGxhY2VPcmRlcihjb250ZXh0LCBidXllciwga2V5LCByZXF1ZXN0LmJvZHkpO1xuICAgICAgcmV0dXJuIHJlcGx5LmNvZGUoMjAxKS5zZW5kKHRvT3JkZXIob3JkZXIpKTtcbiAgICB9LFxuICApO1xuXG4gIGFwcC5nZXQoJy9vcmRlcnMnLCB7IG9uUmVxdWVzdCB9LCBhc3luYyAocmVxdWVzdCkgPT4ge1xuICAgIGNvbnN0IG93biA9IGF3YWl0IGxpc3RPd25PcmRlcnMoY29udGV4dC5kYXRhYmFzZSwgYnV5ZXJPZihyZXF1ZXN0KS5pZCk7XG4gICAgcmV0dXJuIHsgb3JkZXJzOiBvd24ubWFwKHRvT3JkZXIpIH07XG4gIH0pO1xuXG4gIGFwcC5nZXQ8eyBQYXJhbXM6IHsgaWQ6IHN0cmluZyB9IH0+KCcvb3JkZXJzLzppZCcsIHsgb25SZXF1ZXN0IH0sIGFzeW5jIChyZXF1ZXN0KSA9PiB7XG4gICAgY29uc3Qgb3JkZXIgPSBhd2FpdCByZXF1aXJlT3duT3JkZXIoY29udGV4dC5kYXRhYmFzZSwgYnV5ZXJPZihyZXF1ZXN0KS5pZCwgcmVxdWVzdC5wYXJhbXMuaWQpO1xuICAgIGNvbnN0IHNldHRsZW1lbnQgPSBhd2FpdCBzZXR0bGVPcmRlcihjb250ZXh0LCBvcmRlcik7XG4gICAgcmV0dXJuIHsgLi4udG9PcmRlcihzZXR0bGVtZW50Lm9yZGVyKSwgLi4uKCFzZXR0bGVtZW50LmNvbmZpcm1lZCAmJiB7IHVuY29uZmlybWVkOiB0cnVlIH0pIH07XG4gIH0pO1xufVxuIl0sIm5hbWVzIjpbInJlZ2lzdGVyT3JkZXJzIiwiY2hlY2tPcmRlciIsImJ1eWVyIiwiaG9zdCIsInJldHVyblVybCIsIm1lc3NhZ2UiLCJBcGlFcnJvciIsInVuZGVmaW5lZCIsImNoZWNrUmV0dXJuVXJsIiwiYXBwIiwiY29udGV4dCIsImxpbWl0QnV5ZXIiLCJidXllcnMiLCJXZWFrTWFwIiwiYnV5ZXJPZiIsInJlcXVlc3QiLCJnZXQiLCJFcnJvciIsIm9uUmVxdWVzdCIsInJlcGx5IiwiYXV0aGVudGljYXRlIiwiaGVhZGVycyIsImF1dGhvcml6YXRpb24iLCJpZCIsInNldCIsInBvc3QiLCJzY2hlbWEiLCJib2R5Iiwib3JkZXJCb2R5Iiwia2V5IiwicmVxdWlyZUlkZW1wb3RlbmN5S2V5Iiwib3JkZXIiLCJwbGFjZU9yZGVyIiwiY29kZSIsInNlbmQiLCJ0b09yZGVyIiwib3duIiwibGlzdE93bk9yZGVycyIsImRhdGFiYXNlIiwib3JkZXJzIiwibWFwIiwicmVxdWlyZU93bk9yZGVyIiwicGFyYW1zIiwic2V0dGxlbWVudCIsInNldHRsZU9yZGVyIiwiY29uZmlybWVkIiwidW5jb25maXJtZWQiXSwibWFwcGluZ3MiOiI7Ozs7K0JBc0JnQkE7OztlQUFBQTs7O3dCQXBCUzt1QkFFRTt3QkFFNkI7d0JBQzVCOzJCQUNHOzBCQUNGO2dDQUNTO3lCQUNaO0FBRTFCLFNBQVNDLFdBQVdDLEtBQVksRUFBRSxFQUFFQyxJQUFJLEVBQUVDLFNBQVMsRUFBZ0I7SUFDakUsSUFBSUQsU0FBU0QsTUFBTUMsSUFBSSxFQUFFO1FBQ3ZCLE1BQU1FLFVBQVUsQ0FBQyxxQkFBcUIsRUFBRUgsTUFBTUMsSUFBSSxDQUFDLGFBQWEsRUFBRUEsS0FBSyxjQUFjLENBQUM7UUFDdEYsTUFBTSxJQUFJRyxnQkFBUSxDQUFDLEtBQUssbUJBQW1CRCxTQUFTO0lBQ3REO0lBQ0EsSUFBSUQsY0FBY0csV0FBV0MsSUFBQUEseUJBQWMsRUFBQ0o7QUFDOUM7QUFHTyxTQUFTSixlQUNkUyxHQUFvQixFQUNwQkMsT0FBd0IsRUFDeEJDLFVBQXNCO0lBRXRCLE1BQU1DLFNBQVMsSUFBSUM7SUFDbkIsTUFBTUMsVUFBVSxDQUFDQztRQUNmLE1BQU1iLFFBQVFVLE9BQU9JLEdBQUcsQ0FBQ0Q7UUFDekIsSUFBSSxDQUFDYixPQUFPLE1BQU0sSUFBSWUsTUFBTTtRQUM1QixPQUFPZjtJQUNUO0lBQ0EsTUFBTWdCLFlBQVksT0FBT0gsU0FBeUJJO1FBQ2hELE1BQU1qQixRQUFRLE1BQU1rQixJQUFBQSxzQkFBWSxFQUFDVixTQUFTSyxRQUFRTSxPQUFPLENBQUNDLGFBQWE7UUFDdkUsTUFBTVgsV0FBV0ksU0FBU0ksT0FBT2pCLE1BQU1xQixFQUFFO1FBQ3pDWCxPQUFPWSxHQUFHLENBQUNULFNBQVNiO0lBQ3RCO0lBRUFPLElBQUlnQixJQUFJLENBQ04sV0FDQTtRQUFFUDtRQUFXUSxRQUFRO1lBQUVDLE1BQU1DLGtCQUFTO1FBQUM7SUFBRSxHQUN6QyxPQUFPYixTQUFTSTtRQUNkLE1BQU1VLE1BQU1DLElBQUFBLHFDQUFxQixFQUFDZjtRQUNsQyxNQUFNYixRQUFRWSxRQUFRQztRQUN0QmQsV0FBV0MsT0FBT2EsUUFBUVksSUFBSTtRQUM5QixNQUFNSSxRQUFRLE1BQU1DLElBQUFBLGlCQUFVLEVBQUN0QixTQUFTUixPQUFPMkIsS0FBS2QsUUFBUVksSUFBSTtRQUNoRSxPQUFPUixNQUFNYyxJQUFJLENBQUMsS0FBS0MsSUFBSSxDQUFDQyxJQUFBQSxlQUFPLEVBQUNKO0lBQ3RDO0lBR0Z0QixJQUFJTyxHQUFHLENBQUMsV0FBVztRQUFFRTtJQUFVLEdBQUcsT0FBT0g7UUFDdkMsTUFBTXFCLE1BQU0sTUFBTUMsSUFBQUEscUJBQWEsRUFBQzNCLFFBQVE0QixRQUFRLEVBQUV4QixRQUFRQyxTQUFTUSxFQUFFO1FBQ3JFLE9BQU87WUFBRWdCLFFBQVFILElBQUlJLEdBQUcsQ0FBQ0wsZUFBTztRQUFFO0lBQ3BDO0lBRUExQixJQUFJTyxHQUFHLENBQTZCLGVBQWU7UUFBRUU7SUFBVSxHQUFHLE9BQU9IO1FBQ3ZFLE1BQU1nQixRQUFRLE1BQU1VLElBQUFBLHVCQUFlLEVBQUMvQixRQUFRNEIsUUFBUSxFQUFFeEIsUUFBUUMsU0FBU1EsRUFBRSxFQUFFUixRQUFRMkIsTUFBTSxDQUFDbkIsRUFBRTtRQUM1RixNQUFNb0IsYUFBYSxNQUFNQyxJQUFBQSxtQkFBVyxFQUFDbEMsU0FBU3FCO1FBQzlDLE9BQU87WUFBRSxHQUFHSSxJQUFBQSxlQUFPLEVBQUNRLFdBQVdaLEtBQUssQ0FBQztZQUFFLEdBQUksQ0FBQ1ksV0FBV0UsU0FBUyxJQUFJO2dCQUFFQyxhQUFhO1lBQUssQ0FBQztRQUFFO0lBQzdGO0FBQ0YifQ==