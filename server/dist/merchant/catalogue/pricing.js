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
    get MAX_LINES () {
        return MAX_LINES;
    },
    get MAX_QUANTITY () {
        return MAX_QUANTITY;
    },
    get priceCart () {
        return priceCart;
    }
});
const _errors = require("../errors");
const _goods = require("./goods");
const MAX_LINES = 20;
const MAX_QUANTITY = 99;
/** Fen. Goods for less than the threshold are sent for the fee; above it, for nothing. */ const SHIPPING_FEE = 1200;
const FREE_SHIPPING_FROM = 30000;
/** Fen off every order of at least the threshold. */ const DISCOUNT = 5000;
const DISCOUNT_FROM = 50000;
function priceLine({ goodsId, quantity }, index) {
    const good = (0, _goods.findGood)(goodsId);
    if (!good) {
        const field = `lines[${index}].goodsId`;
        throw new _errors.ApiError(400, 'unknown_goods', `Nothing called "${goodsId}" is for sale.`, field);
    }
    return {
        id: good.id,
        title: good.title,
        picture: good.picture,
        ...good.options && {
            options: good.options
        },
        quantity,
        unitPrice: good.price,
        ...good.originalPrice !== undefined && {
            originalUnitPrice: good.originalPrice
        }
    };
}
function adjust(subtotal) {
    const adjustments = [];
    if (subtotal >= DISCOUNT_FROM) {
        adjustments.push({
            id: 'spend-and-save',
            kind: 'discount',
            label: '¥50 off from ¥500',
            amount: -DISCOUNT
        });
    }
    const shipping = subtotal >= FREE_SHIPPING_FROM ? 0 : SHIPPING_FEE;
    adjustments.push({
        id: 'shipping',
        kind: 'shipping',
        label: 'Shipping',
        amount: shipping
    });
    return adjustments;
}
function priceCart(cart) {
    const seen = new Set();
    cart.forEach(({ goodsId }, index)=>{
        if (seen.has(goodsId)) {
            const message = `"${goodsId}" is listed twice; give it one line with the whole quantity.`;
            throw new _errors.ApiError(400, 'invalid_request', message, `lines[${index}].goodsId`);
        }
        seen.add(goodsId);
    });
    const lines = cart.map(priceLine);
    const subtotal = lines.reduce((sum, line)=>sum + line.quantity * line.unitPrice, 0);
    const adjustments = adjust(subtotal);
    const total = adjustments.reduce((sum, adjustment)=>sum + adjustment.amount, subtotal);
    if (!Number.isSafeInteger(total) || total < 1) {
        throw new Error(`Priced a cart at ${total} fen, which cannot be charged.`);
    }
    return {
        currency: _goods.CURRENCY,
        lines,
        adjustments,
        total
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9jYXRhbG9ndWUvcHJpY2luZy50cyJdLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBBcGlFcnJvciB9IGZyb20gJy4uL2Vycm9ycyc7XG5pbXBvcnQgdHlwZSB7IEFkanVzdG1lbnQsIENhcnRMaW5lLCBPcmRlckxpbmUsIFF1b3RlIH0gZnJvbSAnLi4vY29udHJhY3QnO1xuaW1wb3J0IHsgQ1VSUkVOQ1ksIGZpbmRHb29kIH0gZnJvbSAnLi9nb29kcyc7XG5cbmV4cG9ydCBjb25zdCBNQVhfTElORVMgPSAyMDtcbmV4cG9ydCBjb25zdCBNQVhfUVVBTlRJVFkgPSA5OTtcblxuLyoqIEZlbi4gR29vZHMgZm9yIGxlc3MgdGhhbiB0aGUgdGhyZXNob2xkIGFyZSBzZW50IGZvciB0aGUgZmVlOyBhYm92ZSBpdCwgZm9yIG5vdGhpbmcuICovXG5jb25zdCBTSElQUElOR19GRUUgPSAxMjAwO1xuY29uc3QgRlJFRV9TSElQUElOR19GUk9NID0gMzAwMDA7XG4vKiogRmVuIG9mZiBldmVyeSBvcmRlciBvZiBhdCBsZWFzdCB0aGUgdGhyZXNob2xkLiAqL1xuY29uc3QgRElTQ09VTlQgPSA1MDAwO1xuY29uc3QgRElTQ09VTlRfRlJPTSA9IDUwMDAwO1xuXG5mdW5jdGlvbiBwcmljZUxpbmUoeyBnb29kc0lkLCBxdWFudGl0eSB9OiBDYXJ0TGluZSwgaW5kZXg6IG51bWJlcik6IE9yZGVyTGluZSB7XG4gIGNvbnN0IGdvb2QgPSBmaW5kR29vZChnb29kc0lkKTtcbiAgaWYgKCFnb29kKSB7XG4gICAgY29uc3QgZmllbGQgPSBgbGluZXNbJHtpbmRleH1dLmdvb2RzSWRgO1xuICAgIHRocm93IG5ldyBBcGlFcnJvcig0MDAsICd1bmtub3duX2dvb2RzJywgYE5vdGhpbmcgY2FsbGVkIFwiJHtnb29kc0lkfVwiIGlzIGZvciBzYWxlLmAsIGZpZWxkKTtcbiAgfVxuICByZXR1cm4ge1xuICAgIGlkOiBnb29kLmlkLFxuICAgIHRpdGxlOiBnb29kLnRpdGxlLFxuICAgIHBpY3R1cmU6IGdvb2QucGljdHVyZSxcbiAgICAuLi4oZ29vZC5vcHRpb25zICYmIHsgb3B0aW9uczogZ29vZC5vcHRpb25zIH0pLFxuICAgIHF1YW50aXR5LFxuICAgIHVuaXRQcmljZTogZ29vZC5wcmljZSxcbiAgICAuLi4oZ29vZC5vcmlnaW5hbFByaWNlICE9PSB1bmRlZmluZWQgJiYgeyBvcmlnaW5hbFVuaXRQcmljZTogZ29vZC5vcmlnaW5hbFByaWNlIH0pLFxuICB9O1xufVxuXG5mdW5jdGlvbiBhZGp1c3Qoc3VidG90YWw6IG51bWJlcik6IEFkanVzdG1lbnRbXSB7XG4gIGNvbnN0IGFkanVzdG1lbnRzOiBBZGp1c3RtZW50W10gPSBbXTtcbiAgaWYgKHN1YnRvdGFsID49IERJU0NPVU5UX0ZST00pIHtcbiAgICBhZGp1c3RtZW50cy5wdXNoKHtcbiAgICAgIGlkOiAnc3BlbmQtYW5kLXNhdmUnLFxuICAgICAga2luZDogJ2Rpc2NvdW50JyxcbiAgICAgIGxhYmVsOiAnwqU1MCBvZmYgZnJvbSDCpTUwMCcsXG4gICAgICBhbW91bnQ6IC1ESVNDT1VOVCxcbiAgICB9KTtcbiAgfVxuICBjb25zdCBzaGlwcGluZyA9IHN1YnRvdGFsID49IEZSRUVfU0hJUFBJTkdfRlJPTSA/IDAgOiBTSElQUElOR19GRUU7XG4gIGFkanVzdG1lbnRzLnB1c2goeyBpZDogJ3NoaXBwaW5nJywga2luZDogJ3NoaXBwaW5nJywgbGFiZWw6ICdTaGlwcGluZycsIGFtb3VudDogc2hpcHBpbmcgfSk7XG4gIHJldHVybiBhZGp1c3RtZW50cztcbn1cblxuLyoqXG4gKiBXaGF0IHRoZSBzZXJ2ZXIgY2hhcmdlcyBmb3IgYSBjYXJ0IHdob3NlIHNoYXBlIGhhcyBiZWVuIHZhbGlkYXRlZC4gVGhlIHN1bSBvZiBgcXVhbnRpdHkgKiB1bml0UHJpY2VgIG92ZXIgdGhlIGxpbmVzXG4gKiBwbHVzIHRoZSBhZGp1c3RtZW50cyBpcyBleGFjdGx5IGB0b3RhbGA7IHRoZSBsaW1pdHMgb24gbGluZXMgYW5kIHF1YW50aXRpZXMga2VlcCBldmVyeSBzdW0gYSBzYWZlIGludGVnZXIuXG4gKiBAdGhyb3dzIEFwaUVycm9yIGB1bmtub3duX2dvb2RzYCwgb3IgYGludmFsaWRfcmVxdWVzdGAgd2hlbiBnb29kcyBhcmUgbGlzdGVkIHR3aWNlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcmljZUNhcnQoY2FydDogcmVhZG9ubHkgQ2FydExpbmVbXSk6IFF1b3RlIHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjYXJ0LmZvckVhY2goKHsgZ29vZHNJZCB9LCBpbmRleCkgPT4ge1xuICAgIGlmIChzZWVuLmhhcyhnb29kc0lkKSkge1xuICAgICAgY29uc3QgbWVzc2FnZSA9IGBcIiR7Z29vZHNJZH1cIiBpcyBsaXN0ZWQgdHdpY2U7IGdpdmUgaXQgb25lIGxpbmUgd2l0aCB0aGUgd2hvbGUgcXVhbnRpdHkuYDtcbiAgICAgIHRocm93IG5ldyBBcGlFcnJvcig0MDAsICdpbnZhbGlkX3JlcXVlc3QnLCBtZXNzYWdlLCBgbGluZXNbJHtpbmRleH1dLmdvb2RzSWRgKTtcbiAgICB9XG4gICAgc2Vlbi5hZGQoZ29vZHNJZCk7XG4gIH0pO1xuICBjb25zdCBsaW5lcyA9IGNhcnQubWFwKHByaWNlTGluZSk7XG4gIGNvbnN0IHN1YnRvdGFsID0gbGluZXMucmVkdWNlKChzdW0sIGxpbmUpID0+IHN1bSArIGxpbmUucXVhbnRpdHkgKiBsaW5lLnVuaXRQcmljZSwgMCk7XG4gIGNvbnN0IGFkanVzdG1lbnRzID0gYWRqdXN0KHN1YnRvdGFsKTtcbiAgY29uc3QgdG90YWwgPSBhZGp1c3RtZW50cy5yZWR1Y2UoKHN1bSwgYWRqdXN0bWVudCkgPT4gc3VtICsgYWRqdXN0bWVudC5hbW91bnQsIHN1YnRvdGFsKTtcbiAgaWYgKCFOdW1iZXIuaXNTYWZlSW50ZWdlcih0b3RhbCkgfHwgdG90YWwgPCAxKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKGBQcmljZWQgYSBjYXJ0IGF0ICR7dG90YWx9IGZlbiwgd2hpY2ggY2Fubm90IGJlIGNoYXJnZWQuYCk7XG4gIH1cbiAgcmV0dXJuIHsgY3VycmVuY3k6IENVUlJFTkNZLCBsaW5lcywgYWRqdXN0bWVudHMsIHRvdGFsIH07XG59XG4iXSwibmFtZXMiOlsiTUFYX0xJTkVTIiwiTUFYX1FVQU5USVRZIiwicHJpY2VDYXJ0IiwiU0hJUFBJTkdfRkVFIiwiRlJFRV9TSElQUElOR19GUk9NIiwiRElTQ09VTlQiLCJESVNDT1VOVF9GUk9NIiwicHJpY2VMaW5lIiwiZ29vZHNJZCIsInF1YW50aXR5IiwiaW5kZXgiLCJnb29kIiwiZmluZEdvb2QiLCJmaWVsZCIsIkFwaUVycm9yIiwiaWQiLCJ0aXRsZSIsInBpY3R1cmUiLCJvcHRpb25zIiwidW5pdFByaWNlIiwicHJpY2UiLCJvcmlnaW5hbFByaWNlIiwidW5kZWZpbmVkIiwib3JpZ2luYWxVbml0UHJpY2UiLCJhZGp1c3QiLCJzdWJ0b3RhbCIsImFkanVzdG1lbnRzIiwicHVzaCIsImtpbmQiLCJsYWJlbCIsImFtb3VudCIsInNoaXBwaW5nIiwiY2FydCIsInNlZW4iLCJTZXQiLCJmb3JFYWNoIiwiaGFzIiwibWVzc2FnZSIsImFkZCIsImxpbmVzIiwibWFwIiwicmVkdWNlIiwic3VtIiwibGluZSIsInRvdGFsIiwiYWRqdXN0bWVudCIsIk51bWJlciIsImlzU2FmZUludGVnZXIiLCJFcnJvciIsImN1cnJlbmN5IiwiQ1VSUkVOQ1kiXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBSWFBO2VBQUFBOztRQUNBQztlQUFBQTs7UUE4Q0dDO2VBQUFBOzs7d0JBbkRTO3VCQUVVO0FBRTVCLE1BQU1GLFlBQVk7QUFDbEIsTUFBTUMsZUFBZTtBQUU1Qix3RkFBd0YsR0FDeEYsTUFBTUUsZUFBZTtBQUNyQixNQUFNQyxxQkFBcUI7QUFDM0IsbURBQW1ELEdBQ25ELE1BQU1DLFdBQVc7QUFDakIsTUFBTUMsZ0JBQWdCO0FBRXRCLFNBQVNDLFVBQVUsRUFBRUMsT0FBTyxFQUFFQyxRQUFRLEVBQVksRUFBRUMsS0FBYTtJQUMvRCxNQUFNQyxPQUFPQyxJQUFBQSxlQUFRLEVBQUNKO0lBQ3RCLElBQUksQ0FBQ0csTUFBTTtRQUNULE1BQU1FLFFBQVEsQ0FBQyxNQUFNLEVBQUVILE1BQU0sU0FBUyxDQUFDO1FBQ3ZDLE1BQU0sSUFBSUksZ0JBQVEsQ0FBQyxLQUFLLGlCQUFpQixDQUFDLGdCQUFnQixFQUFFTixRQUFRLGNBQWMsQ0FBQyxFQUFFSztJQUN2RjtJQUNBLE9BQU87UUFDTEUsSUFBSUosS0FBS0ksRUFBRTtRQUNYQyxPQUFPTCxLQUFLSyxLQUFLO1FBQ2pCQyxTQUFTTixLQUFLTSxPQUFPO1FBQ3JCLEdBQUlOLEtBQUtPLE9BQU8sSUFBSTtZQUFFQSxTQUFTUCxLQUFLTyxPQUFPO1FBQUMsQ0FBQztRQUM3Q1Q7UUFDQVUsV0FBV1IsS0FBS1MsS0FBSztRQUNyQixHQUFJVCxLQUFLVSxhQUFhLEtBQUtDLGFBQWE7WUFBRUMsbUJBQW1CWixLQUFLVSxhQUFhO1FBQUMsQ0FBQztJQUNuRjtBQUNGO0FBRUEsU0FBU0csT0FBT0MsUUFBZ0I7SUFDOUIsTUFBTUMsY0FBNEIsRUFBRTtJQUNwQyxJQUFJRCxZQUFZbkIsZUFBZTtRQUM3Qm9CLFlBQVlDLElBQUksQ0FBQztZQUNmWixJQUFJO1lBQ0phLE1BQU07WUFDTkMsT0FBTztZQUNQQyxRQUFRLENBQUN6QjtRQUNYO0lBQ0Y7SUFDQSxNQUFNMEIsV0FBV04sWUFBWXJCLHFCQUFxQixJQUFJRDtJQUN0RHVCLFlBQVlDLElBQUksQ0FBQztRQUFFWixJQUFJO1FBQVlhLE1BQU07UUFBWUMsT0FBTztRQUFZQyxRQUFRQztJQUFTO0lBQ3pGLE9BQU9MO0FBQ1Q7QUFPTyxTQUFTeEIsVUFBVThCLElBQXlCO0lBQ2pELE1BQU1DLE9BQU8sSUFBSUM7SUFDakJGLEtBQUtHLE9BQU8sQ0FBQyxDQUFDLEVBQUUzQixPQUFPLEVBQUUsRUFBRUU7UUFDekIsSUFBSXVCLEtBQUtHLEdBQUcsQ0FBQzVCLFVBQVU7WUFDckIsTUFBTTZCLFVBQVUsQ0FBQyxDQUFDLEVBQUU3QixRQUFRLDREQUE0RCxDQUFDO1lBQ3pGLE1BQU0sSUFBSU0sZ0JBQVEsQ0FBQyxLQUFLLG1CQUFtQnVCLFNBQVMsQ0FBQyxNQUFNLEVBQUUzQixNQUFNLFNBQVMsQ0FBQztRQUMvRTtRQUNBdUIsS0FBS0ssR0FBRyxDQUFDOUI7SUFDWDtJQUNBLE1BQU0rQixRQUFRUCxLQUFLUSxHQUFHLENBQUNqQztJQUN2QixNQUFNa0IsV0FBV2MsTUFBTUUsTUFBTSxDQUFDLENBQUNDLEtBQUtDLE9BQVNELE1BQU1DLEtBQUtsQyxRQUFRLEdBQUdrQyxLQUFLeEIsU0FBUyxFQUFFO0lBQ25GLE1BQU1PLGNBQWNGLE9BQU9DO0lBQzNCLE1BQU1tQixRQUFRbEIsWUFBWWUsTUFBTSxDQUFDLENBQUNDLEtBQUtHLGFBQWVILE1BQU1HLFdBQVdmLE1BQU0sRUFBRUw7SUFDL0UsSUFBSSxDQUFDcUIsT0FBT0MsYUFBYSxDQUFDSCxVQUFVQSxRQUFRLEdBQUc7UUFDN0MsTUFBTSxJQUFJSSxNQUFNLENBQUMsaUJBQWlCLEVBQUVKLE1BQU0sOEJBQThCLENBQUM7SUFDM0U7SUFDQSxPQUFPO1FBQUVLLFVBQVVDLGVBQVE7UUFBRVg7UUFBT2I7UUFBYWtCO0lBQU07QUFDekQifQ==