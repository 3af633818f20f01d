"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createTradeBook", {
    enumerable: true,
    get: function() {
        return createTradeBook;
    }
});
const _clock = require("../clock");
const _refusal = require("./refusal");
const _trade = require("./trade");
/** 28 digits beginning with the date, as the real ones. */ function createTradeNO(now, random) {
    const date = (0, _clock.formatChinaTime)(now).slice(0, 10).replaceAll('-', '');
    return `${date}2200${Array.from(random(16), (byte)=>byte % 10).join('')}`;
}
function createTradeBook(options) {
    const { clock, timers, random, store } = options;
    const byTradeNO = new Map();
    const byOutTradeNo = new Map();
    const cancels = new Set();
    const save = ()=>store.save([
            ...byTradeNO.values()
        ]);
    function add(trade) {
        byTradeNO.set(trade.tradeNO, trade);
        byOutTradeNo.set(trade.outTradeNo, trade);
    }
    function record(trade, event) {
        trade.history.push({
            at: clock.now(),
            event
        });
        save();
    }
    function settle(trade) {
        if (!(0, _trade.isSettling)(trade)) return;
        trade.status = 'TRADE_SUCCESS';
        trade.paidAt = clock.now();
        trade.notifyId = random(17).toString('hex');
        record(trade, 'paid');
        options.onPaid(trade);
    }
    function settleLater(trade, delay) {
        const cancel = timers.schedule(delay, ()=>{
            cancels.delete(cancel);
            settle(trade);
        });
        cancels.add(cancel);
    }
    const isOver = (trade)=>trade.status === 'WAIT_BUYER_PAY' && !(0, _trade.isSettling)(trade) && clock.now() >= trade.expiresAt;
    /**
   * Time passes between calls: a trade whose limit is over closes when somebody looks. WeChat Pay takes no payment for it
   * any more either, and leaves the closing to the merchant.
   */ function refresh(trade) {
        if (trade && trade.api !== 'wechat' && isOver(trade)) {
            trade.status = 'TRADE_CLOSED';
            record(trade, 'timed_out');
        }
        return trade;
    }
    function repeat(trade, request) {
        if ((0, _trade.isPaid)(trade)) {
            throw new _refusal.WalletRefusal('ACQ.TRADE_HAS_SUCCESS', 'The trade has been paid.');
        }
        if (trade.status === 'TRADE_CLOSED') {
            throw new _refusal.WalletRefusal('ACQ.TRADE_HAS_CLOSE', 'The trade has been closed.');
        }
        if (trade.api !== request.api || trade.amount !== request.amount || trade.currency !== (request.currency ?? 'CNY') || trade.subject !== request.subject || trade.buyerId !== request.buyerId) {
            const message = 'The out_trade_no is known with other terms.';
            throw new _refusal.WalletRefusal('ACQ.CONTEXT_INCONSISTENT', message);
        }
        return trade;
    }
    for (const trade of store.load()){
        add(trade);
        if ((0, _trade.isSettling)(trade)) settleLater(trade, Math.max(0, (trade.settlesAt ?? 0) - clock.now()));
    }
    return {
        create (request) {
            const known = refresh(byOutTradeNo.get(request.outTradeNo));
            if (known) return repeat(known, request);
            const now = clock.now();
            if (request.expiresAt <= now) {
                throw new _refusal.WalletRefusal('INVALID_PARAMETER', 'time_expire is in the past.');
            }
            const trade = {
                tradeNO: createTradeNO(now, random),
                currency: 'CNY',
                ...request,
                status: 'WAIT_BUYER_PAY',
                createdAt: now,
                refunds: [],
                history: [],
                notifications: []
            };
            add(trade);
            record(trade, 'created');
            return trade;
        },
        find: (tradeNO)=>refresh(byTradeNO.get(tradeNO)),
        findByOutTradeNo: (outTradeNo)=>refresh(byOutTradeNo.get(outTradeNo)),
        list () {
            const trades = [
                ...byTradeNO.values()
            ];
            trades.forEach(refresh);
            return trades.reverse();
        },
        pay (tradeNO, { buyer, settleAfter = 0 }) {
            const trade = refresh(byTradeNO.get(tradeNO));
            if (!trade) throw new _refusal.WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
            if ((0, _trade.isPaid)(trade)) throw new _refusal.WalletRefusal('TRADE_PAID', 'The trade has been paid.', 409);
            if ((0, _trade.isSettling)(trade)) {
                throw new _refusal.WalletRefusal('TRADE_SETTLING', 'The trade is being paid.', 409);
            }
            if (trade.status === 'TRADE_CLOSED' || isOver(trade)) {
                throw new _refusal.WalletRefusal('TRADE_CLOSED', 'The trade has been closed.', 409);
            }
            if (buyer !== undefined && trade.buyerId !== undefined && buyer !== trade.buyerId) {
                // ALI38110 in the wallet: a trade is for the user whom it was made for.
                throw new _refusal.WalletRefusal('ANOTHER_BUYER', 'The trade is for another user.', 409);
            }
            const paidBy = buyer ?? trade.buyerId;
            if (paidBy !== undefined) trade.paidBy = paidBy;
            trade.settlesAt = clock.now() + settleAfter;
            record(trade, 'confirmed');
            if (settleAfter > 0) settleLater(trade, settleAfter);
            else settle(trade);
            return trade;
        },
        close (outTradeNo) {
            const trade = refresh(byOutTradeNo.get(outTradeNo));
            if (!trade) throw new _refusal.WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
            if ((0, _trade.isPaid)(trade) || (0, _trade.isSettling)(trade)) {
                throw new _refusal.WalletRefusal('ACQ.TRADE_STATUS_ERROR', 'The trade is paid or being paid.');
            }
            if (trade.status === 'WAIT_BUYER_PAY') {
                trade.status = 'TRADE_CLOSED';
                record(trade, 'closed');
            }
            return trade;
        },
        refund (outTradeNo, { refundNo, amount, settleAfter = 0, notifyUrl }) {
            const trade = refresh(byOutTradeNo.get(outTradeNo));
            if (!trade) throw new _refusal.WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
            const known = trade.refunds.find((refund)=>refund.refundNo === refundNo);
            if (known) {
                if (known.amount === amount) return {
                    trade,
                    refund: known,
                    repeated: true
                };
                const message = 'The number of the refund is known with another amount.';
                throw new _refusal.WalletRefusal('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL', message);
            }
            if (trade.paidAt === undefined) {
                throw new _refusal.WalletRefusal('ACQ.TRADE_STATUS_ERROR', 'The trade is not paid.');
            }
            if ((0, _trade.refundedOf)(trade) + amount > trade.amount) {
                const message = 'More than was paid cannot be refunded.';
                throw new _refusal.WalletRefusal('ACQ.REASON_TRADE_REFUND_FEE_ERR', message);
            }
            const refund = {
                refundNo,
                amount,
                at: clock.now() + settleAfter,
                ...notifyUrl !== undefined && {
                    notifyUrl
                }
            };
            trade.refunds.push(refund);
            // A trade that was given back in full is closed, as alipay.trade.query answers it.
            if ((0, _trade.refundedOf)(trade) === trade.amount) trade.status = 'TRADE_CLOSED';
            record(trade, 'refunded');
            options.onRefund(trade, refund);
            return {
                trade,
                refund,
                repeated: false
            };
        },
        save,
        stop () {
            for (const cancel of cancels)cancel();
            cancels.clear();
        }
    };
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3RyYWRlLWJvb2sudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBDbG9jaywgUmFuZG9tQnl0ZXMsIFRpbWVycyB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB7IGZvcm1hdENoaW5hVGltZSB9IGZyb20gJy4uL2Nsb2NrJztcbmltcG9ydCB7IFdhbGxldFJlZnVzYWwgfSBmcm9tICcuL3JlZnVzYWwnO1xuaW1wb3J0IHR5cGUgeyBUcmFkZVN0b3JlIH0gZnJvbSAnLi9zdG9yZSc7XG5pbXBvcnQgeyBpc1BhaWQsIGlzU2V0dGxpbmcsIHJlZnVuZGVkT2YgfSBmcm9tICcuL3RyYWRlJztcbmltcG9ydCB0eXBlIHsgU2FuZGJveFJlZnVuZCwgU2FuZGJveFRyYWRlLCBUcmFkZUFwaSB9IGZyb20gJy4vdHJhZGUnO1xuXG5leHBvcnQgaW50ZXJmYWNlIE5ld1RyYWRlIHtcbiAgYXBpOiBUcmFkZUFwaTtcbiAgb3V0VHJhZGVObzogc3RyaW5nO1xuICBhbW91bnQ6IG51bWJlcjtcbiAgLyoqIERlZmF1bHQ6IENOWS4gKi9cbiAgY3VycmVuY3k/OiBzdHJpbmc7XG4gIHN1YmplY3Q6IHN0cmluZztcbiAgZXhwaXJlc0F0OiBudW1iZXI7XG4gIGJ1eWVySWQ/OiBzdHJpbmc7XG4gIG5vdGlmeVVybD86IHN0cmluZztcbiAgcmV0dXJuVXJsPzogc3RyaW5nO1xuICBxdWl0VXJsPzogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE5ld1JlZnVuZCB7XG4gIHJlZnVuZE5vOiBzdHJpbmc7XG4gIGFtb3VudDogbnVtYmVyO1xuICAvKiogTWlsbGlzZWNvbmRzIHVudGlsIHRoZSBtb25leSBpcyBiYWNrLiBEZWZhdWx0OiAwLiAqL1xuICBzZXR0bGVBZnRlcj86IG51bWJlcjtcbiAgbm90aWZ5VXJsPzogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRyYWRlQm9vayB7XG4gIC8qKiBUaGUgc2FtZSBvdXRfdHJhZGVfbm8gYWdhaW4gYW5zd2VycyB0aGUgdHJhZGUgdGhhdCBpdCBtYWRlIGZpcnN0LiAqL1xuICBjcmVhdGUocmVxdWVzdDogTmV3VHJhZGUpOiBTYW5kYm94VHJhZGU7XG4gIGZpbmQodHJhZGVOTzogc3RyaW5nKTogU2FuZGJveFRyYWRlIHwgdW5kZWZpbmVkO1xuICBmaW5kQnlPdXRUcmFkZU5vKG91dFRyYWRlTm86IHN0cmluZyk6IFNhbmRib3hUcmFkZSB8IHVuZGVmaW5lZDtcbiAgbGlzdCgpOiBTYW5kYm94VHJhZGVbXTtcbiAgLyoqIE1vbmV5IG1vdmVzIG5vdywgb3IgYHNldHRsZUFmdGVyYCBtaWxsaXNlY29uZHMgbGF0ZXIuICovXG4gIHBheSh0cmFkZU5POiBzdHJpbmcsIG9wdGlvbnM6IHsgYnV5ZXI/OiBzdHJpbmc7IHNldHRsZUFmdGVyPzogbnVtYmVyIH0pOiBTYW5kYm94VHJhZGU7XG4gIGNsb3NlKG91dFRyYWRlTm86IHN0cmluZyk6IFNhbmRib3hUcmFkZTtcbiAgLyoqIE9uY2UgcGVyIG51bWJlcjogdGhlIHNhbWUgb25lIGFnYWluIGFuc3dlcnMgdGhlIHJlZnVuZCB0aGF0IGl0IG1hZGUgZmlyc3QuICovXG4gIHJlZnVuZChcbiAgICBvdXRUcmFkZU5vOiBzdHJpbmcsXG4gICAgcmVxdWVzdDogTmV3UmVmdW5kLFxuICApOiB7IHRyYWRlOiBTYW5kYm94VHJhZGU7IHJlZnVuZDogU2FuZGJveFJlZnVuZDsgcmVwZWF0ZWQ6IGJvb2xlYW4gfTtcbiAgLyoqIFdyaXRlcyBhIGNoYW5nZWQgdHJhZGUgdG8gdGhlIHN0b3JlLiAqL1xuICBzYXZlKCk6IHZvaWQ7XG4gIHN0b3AoKTogdm9pZDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBUcmFkZUJvb2tPcHRpb25zIHtcbiAgY2xvY2s6IENsb2NrO1xuICB0aW1lcnM6IFRpbWVycztcbiAgcmFuZG9tOiBSYW5kb21CeXRlcztcbiAgc3RvcmU6IFRyYWRlU3RvcmU7XG4gIC8qKiBDYWxsZWQgd2hlbiBtb25leSBoYXMgbW92ZWQuICovXG4gIG9uUGFpZCh0cmFkZTogU2FuZGJveFRyYWRlKTogdm9pZDtcbiAgLyoqIENhbGxlZCB3aGVuIGEgcmVmdW5kIHdhcyBhY2NlcHRlZC4gKi9cbiAgb25SZWZ1bmQodHJhZGU6IFNhbmRib3hUcmFkZSwgcmVmdW5kOiBTYW5kYm94UmVmdW5kKTogdm9pZDtcbn1cblxuLyoqIDI4IGRpZ2l0cyBiZWdpbm5pbmcgd2l0aCB0aGUgZGF0ZSwgYXMgdGhlIHJlYWwgb25lcy4gKi9cbmZ1bmN0aW9uIGNyZWF0ZVRyYWRlTk8obm93OiBudW1iZXIsIHJhbmRvbTogUmFuZG9tQnl0ZXMpOiBzdHJpbmcge1xuICBjb25zdCBkYXRlID0gZm9ybWF0Q2hpbmFUaW1lKG5vdykuc2xpY2UoMCwgMTApLnJlcGxhY2VBbGwoJy0nLCAnJyk7XG4gIHJldHVybiBgJHtkYXRlfTIyMDAke0FycmF5LmZyb20ocmFuZG9tKDE2KSwgKGJ5dGUpID0+IGJ5dGUgJSAxMCkuam9pbignJyl9YDtcbn1cblxuLyoqIFRoZSB3YWxsZXQncyBsZWRnZXIsIHdpdGggdGhlIHNlbWFudGljcyBvZiBhbGlwYXkudHJhZGUuY3JlYXRlLCBxdWVyeSBhbmQgY2xvc2UuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlVHJhZGVCb29rKG9wdGlvbnM6IFRyYWRlQm9va09wdGlvbnMpOiBUcmFkZUJvb2sge1xuICBjb25zdCB7IGNsb2NrLCB0aW1lcnMsIHJhbmRvbSwgc3RvcmUgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IGJ5VHJhZGVOTyA9IG5ldyBNYXA8c3RyaW5nLCBTYW5kYm94VHJhZGU+KCk7XG4gIGNvbnN0IGJ5T3V0VHJhZGVObyA9IG5ldyBNYXA8c3RyaW5nLCBTYW5kYm94VHJhZGU+KCk7XG4gIGNvbnN0IGNhbmNlbHMgPSBuZXcgU2V0PCgpID0+IHZvaWQ+KCk7XG5cbiAgY29uc3Qgc2F2ZSA9ICgpOiB2b2lkID0+IHN0b3JlLnNhdmUoWy4uLmJ5VHJhZGVOTy52YWx1ZXMoKV0pO1xuXG4gIGZ1bmN0aW9uIGFkZCh0cmFkZTogU2FuZGJveFRyYWRlKTogdm9pZCB7XG4gICAgYnlUcmFkZU5PLnNldCh0cmFkZS50cmFkZU5PLCB0cmFkZSk7XG4gICAgYnlPdXRUcmFkZU5vLnNldCh0cmFkZS5vdXRUcmFkZU5vLCB0cmFkZSk7XG4gIH1cblxuICBmdW5jdGlvbiByZWNvcmQodHJhZGU6IFNhbmRib3hUcmFkZSwgZXZlbnQ6IHN0cmluZyk6IHZvaWQge1xuICAgIHRyYWRlLmhpc3RvcnkucHVzaCh7IGF0OiBjbG9jay5ub3coKSwgZXZlbnQgfSk7XG4gICAgc2F2ZSgpO1xuICB9XG5cbiAgZnVuY3Rpb24gc2V0dGxlKHRyYWRlOiBTYW5kYm94VHJhZGUpOiB2b2lkIHtcbiAgICBpZiAoIWlzU2V0dGxpbmcodHJhZGUpKSByZXR1cm47XG4gICAgdHJhZGUuc3RhdHVzID0gJ1RSQURFX1NVQ0NFU1MnO1xuICAgIHRyYWRlLnBhaWRBdCA9IGNsb2NrLm5vdygpO1xuICAgIHRyYWRlLm5vdGlmeUlkID0gcmFuZG9tKDE3KS50b1N0cmluZygnaGV4Jyk7XG4gICAgcmVjb3JkKHRyYWRlLCAncGFpZCcpO1xuICAgIG9wdGlvbnMub25QYWlkKHRyYWRlKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHNldHRsZUxhdGVyKHRyYWRlOiBTYW5kYm94VHJhZGUsIGRlbGF5OiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBjYW5jZWwgPSB0aW1lcnMuc2NoZWR1bGUoZGVsYXksICgpID0+IHtcbiAgICAgIGNhbmNlbHMuZGVsZXRlKGNhbmNlbCk7XG4gICAgICBzZXR0bGUodHJhZGUpO1xuICAgIH0pO1xuICAgIGNhbmNlbHMuYWRkKGNhbmNlbCk7XG4gIH1cblxuICBjb25zdCBpc092ZXIgPSAodHJhZGU6IFNhbmRib3hUcmFkZSk6IGJvb2xlYW4gPT5cbiAgICB0cmFkZS5zdGF0dXMgPT09ICdXQUlUX0JVWUVSX1BBWScgJiYgIWlzU2V0dGxpbmcodHJhZGUpICYmIGNsb2NrLm5vdygpID49IHRyYWRlLmV4cGlyZXNBdDtcblxuICAvKipcbiAgICogVGltZSBwYXNzZXMgYmV0d2VlbiBjYWxsczogYSB0cmFkZSB3aG9zZSBsaW1pdCBpcyBvdmVyIGNsb3NlcyB3aGVuIHNvbWVib2R5IGxvb2tzLiBXZUNoYXQgUGF5IHRha2VzIG5vIHBheW1lbnQgZm9yIGl0XG4gICAqIGFueSBtb3JlIGVpdGhlciwgYW5kIGxlYXZlcyB0aGUgY2xvc2luZyB0byB0aGUgbWVyY2hhbnQuXG4gICAqL1xuICBmdW5jdGlvbiByZWZyZXNoKHRyYWRlOiBTYW5kYm94VHJhZGUgfCB1bmRlZmluZWQpOiBTYW5kYm94VHJhZGUgfCB1bmRlZmluZWQge1xuICAgIGlmICh0cmFkZSAmJiB0cmFkZS5hcGkgIT09ICd3ZWNoYXQnICYmIGlzT3Zlcih0cmFkZSkpIHtcbiAgICAgIHRyYWRlLnN0YXR1cyA9ICdUUkFERV9DTE9TRUQnO1xuICAgICAgcmVjb3JkKHRyYWRlLCAndGltZWRfb3V0Jyk7XG4gICAgfVxuICAgIHJldHVybiB0cmFkZTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHJlcGVhdCh0cmFkZTogU2FuZGJveFRyYWRlLCByZXF1ZXN0OiBOZXdUcmFkZSk6IFNhbmRib3hUcmFkZSB7XG4gICAgaWYgKGlzUGFpZCh0cmFkZSkpIHtcbiAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdBQ1EuVFJBREVfSEFTX1NVQ0NFU1MnLCAnVGhlIHRyYWRlIGhhcyBiZWVuIHBhaWQuJyk7XG4gICAgfVxuICAgIGlmICh0cmFkZS5zdGF0dXMgPT09ICdUUkFERV9DTE9TRUQnKSB7XG4gICAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnQUNRLlRSQURFX0hBU19DTE9TRScsICdUaGUgdHJhZGUgaGFzIGJlZW4gY2xvc2VkLicpO1xuICAgIH1cbiAgICBpZiAoXG4gICAgICB0cmFkZS5hcGkgIT09IHJlcXVlc3QuYXBpIHx8XG4gICAgICB0cmFkZS5hbW91bnQgIT09IHJlcXVlc3QuYW1vdW50IHx8XG4gICAgICB0cmFkZS5jdXJyZW5jeSAhPT0gKHJlcXVlc3QuY3VycmVuY3kgPz8gJ0NOWScpIHx8XG4gICAgICB0cmFkZS5zdWJqZWN0ICE9PSByZXF1ZXN0LnN1YmplY3QgfHxcbiAgICAgIHRyYWRlLmJ1eWVySWQgIT09IHJlcXVlc3QuYnV5ZXJJZFxuICAgICkge1xuICAgICAgY29uc3QgbWVzc2FnZSA9ICdUaGUgb3V0X3RyYWRlX25vIGlzIGtub3duIHdpdGggb3RoZXIgdGVybXMuJztcbiAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdBQ1EuQ09OVEVYVF9JTkNPTlNJU1RFTlQnLCBtZXNzYWdlKTtcbiAgICB9XG4gICAgcmV0dXJuIHRyYWRlO1xuICB9XG5cbiAgZm9yIChjb25zdCB0cmFkZSBvZiBzdG9yZS5sb2FkKCkpIHtcbiAgICBhZGQodHJhZGUpO1xuICAgIGlmIChpc1NldHRsaW5nKHRyYWRlKSkgc2V0dGxlTGF0ZXIodHJhZGUsIE1hdGgubWF4KDAsICh0cmFkZS5zZXR0bGVzQXQgPz8gMCkgLSBjbG9jay5ub3coKSkpO1xuICB9XG5cbiAgcmV0dXJuIHtcbiAgICBjcmVhdGUocmVxdWVzdCkge1xuICAgICAgY29uc3Qga25vd24gPSByZWZyZXNoKGJ5T3V0VHJhZGVOby5nZXQocmVxdWVzdC5vdXRUcmFkZU5vKSk7XG4gICAgICBpZiAoa25vd24pIHJldHVybiByZXBlYXQoa25vd24sIHJlcXVlc3QpO1xuICAgICAgY29uc3Qgbm93ID0gY2xvY2subm93KCk7XG4gICAgICBpZiAocmVxdWVzdC5leHBpcmVzQXQgPD0gbm93KSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdJTlZBTElEX1BBUkFNRVRFUicsICd0aW1lX2V4cGlyZSBpcyBpbiB0aGUgcGFzdC4nKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHRyYWRlOiBTYW5kYm94VHJhZGUgPSB7XG4gICAgICAgIHRyYWRlTk86IGNyZWF0ZVRyYWRlTk8obm93LCByYW5kb20pLFxuICAgICAgICBjdXJyZW5jeTogJ0NOWScsXG4gICAgICAgIC4uLnJlcXVlc3QsXG4gICAgICAgIHN0YXR1czogJ1dBSVRfQlVZRVJfUEFZJyxcbiAgICAgICAgY3JlYXRlZEF0OiBub3csXG4gICAgICAgIHJlZnVuZHM6IFtdLFxuICAgICAgICBoaXN0b3J5OiBbXSxcbiAgICAgICAgbm90aWZpY2F0aW9uczogW10sXG4gICAgICB9O1xuICAgICAgYWRkKHRyYWRlKTtcbiAgICAgIHJlY29yZCh0cmFkZSwgJ2NyZWF0ZWQnKTtcbiAgICAgIHJldHVybiB0cmFkZTtcbiAgICB9LFxuXG4gICAgZmluZDogKHRyYWRlTk8pID0+IHJlZnJlc2goYnlUcmFkZU5PLmdldCh0cmFkZU5PKSksXG4gICAgZmluZEJ5T3V0VHJhZGVObzogKG91dFRyYWRlTm8pID0+IHJlZnJlc2goYnlPdXRUcmFkZU5vLmdldChvdXRUcmFkZU5vKSksXG5cbiAgICBsaXN0KCkge1xuICAgICAgY29uc3QgdHJhZGVzID0gWy4uLmJ5VHJhZGVOTy52YWx1ZXMoKV07XG4gICAgICB0cmFkZXMuZm9yRWFjaChyZWZyZXNoKTtcbiAgICAgIHJldHVybiB0cmFkZXMucmV2ZXJzZSgpO1xuICAgIH0sXG5cbiAgICBwYXkodHJhZGVOTywgeyBidXllciwgc2V0dGxlQWZ0ZXIgPSAwIH0pIHtcbiAgICAgIGNvbnN0IHRyYWRlID0gcmVmcmVzaChieVRyYWRlTk8uZ2V0KHRyYWRlTk8pKTtcbiAgICAgIGlmICghdHJhZGUpIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdUUkFERV9OT1RfRVhJU1QnLCAnVGhlcmUgaXMgbm8gc3VjaCB0cmFkZS4nLCA0MDQpO1xuICAgICAgaWYgKGlzUGFpZCh0cmFkZSkpIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdUUkFERV9QQUlEJywgJ1RoZSB0cmFkZSBoYXMgYmVlbiBwYWlkLicsIDQwOSk7XG4gICAgICBpZiAoaXNTZXR0bGluZyh0cmFkZSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ1RSQURFX1NFVFRMSU5HJywgJ1RoZSB0cmFkZSBpcyBiZWluZyBwYWlkLicsIDQwOSk7XG4gICAgICB9XG4gICAgICBpZiAodHJhZGUuc3RhdHVzID09PSAnVFJBREVfQ0xPU0VEJyB8fCBpc092ZXIodHJhZGUpKSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdUUkFERV9DTE9TRUQnLCAnVGhlIHRyYWRlIGhhcyBiZWVuIGNsb3NlZC4nLCA0MDkpO1xuICAgICAgfVxuICAgICAgaWYgKGJ1eWVyICE9PSB1bmRlZmluZWQgJiYgdHJhZGUuYnV5ZXJJZCAhPT0gdW5kZWZpbmVkICYmIGJ1eWVyICE9PSB0cmFkZS5idXllcklkKSB7XG4gICAgICAgIC8vIEFMSTM4MTEwIGluIHRoZSB3YWxsZXQ6IGEgdHJhZGUgaXMgZm9yIHRoZSB1c2VyIHdob20gaXQgd2FzIG1hZGUgZm9yLlxuICAgICAgICB0aHJvdyBuZXcgV2FsbGV0UmVmdXNhbCgnQU5PVEhFUl9CVVlFUicsICdUaGUgdHJhZGUgaXMgZm9yIGFub3RoZXIgdXNlci4nLCA0MDkpO1xuICAgICAgfVxuICAgICAgY29uc3QgcGFpZEJ5ID0gYnV5ZXIgPz8gdHJhZGUuYnV5ZXJJZDtcbiAgICAgIGlmIChwYWlkQnkgIT09IHVuZGVmaW5lZCkgdHJhZGUucGFpZEJ5ID0gcGFpZEJ5O1xuICAgICAgdHJhZGUuc2V0dGxlc0F0ID0gY2xvY2subm93KCkgKyBzZXR0bGVBZnRlcjtcbiAgICAgIHJlY29yZCh0cmFkZSwgJ2NvbmZpcm1lZCcpO1xuICAgICAgaWYgKHNldHRsZUFmdGVyID4gMCkgc2V0dGxlTGF0ZXIodHJhZGUsIHNldHRsZUFmdGVyKTtcbiAgICAgIGVsc2Ugc2V0dGxlKHRyYWRlKTtcbiAgICAgIHJldHVybiB0cmFkZTtcbiAgICB9LFxuXG4gICAgY2xvc2Uob3V0VHJhZGVObykge1xuICAgICAgY29uc3QgdHJhZGUgPSByZWZyZXNoKGJ5T3V0VHJhZGVOby5nZXQob3V0VHJhZGVObykpO1xuICAgICAgaWYgKCF0cmFkZSkgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ0FDUS5UUkFERV9OT1RfRVhJU1QnLCAnVGhlcmUgaXMgbm8gc3VjaCB0cmFkZS4nKTtcbiAgICAgIGlmIChpc1BhaWQodHJhZGUpIHx8IGlzU2V0dGxpbmcodHJhZGUpKSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdBQ1EuVFJBREVfU1RBVFVTX0VSUk9SJywgJ1RoZSB0cmFkZSBpcyBwYWlkIG9yIGJlaW5nIHBhaWQuJyk7XG4gICAgICB9XG4gICAgICBpZiAodHJhZGUuc3RhdHVzID09PSAnV0FJVF9CVVlFUl9QQVknKSB7XG4gICAgICAgIHRyYWRlLnN0YXR1cyA9ICdUUkFERV9DTE9TRUQnO1xuICAgICAgICByZWNvcmQodHJhZGUsICdjbG9zZWQnKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0cmFkZTtcbiAgICB9LFxuXG4gICAgcmVmdW5kKG91dFRyYWRlTm8sIHsgcmVmdW5kTm8sIGFtb3VudCwgc2V0dGxlQWZ0ZXIgPSAwLCBub3RpZnlVcmwgfSkge1xuICAgICAgY29uc3QgdHJhZGUgPSByZWZyZXNoKGJ5T3V0VHJhZGVOby5nZXQob3V0VHJhZGVObykpO1xuICAgICAgaWYgKCF0cmFkZSkgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ0FDUS5UUkFERV9OT1RfRVhJU1QnLCAnVGhlcmUgaXMgbm8gc3VjaCB0cmFkZS4nKTtcbiAgICAgIGNvbnN0IGtub3duID0gdHJhZGUucmVmdW5kcy5maW5kKChyZWZ1bmQpID0+IHJlZnVuZC5yZWZ1bmRObyA9PT0gcmVmdW5kTm8pO1xuICAgICAgaWYgKGtub3duKSB7XG4gICAgICAgIGlmIChrbm93bi5hbW91bnQgPT09IGFtb3VudCkgcmV0dXJuIHsgdHJhZGUsIHJlZnVuZDoga25vd24sIHJlcGVhdGVkOiB0cnVlIH07XG4gICAgICAgIGNvbnN0IG1lc3NhZ2UgPSAnVGhlIG51bWJlciBvZiB0aGUgcmVmdW5kIGlzIGtub3duIHdpdGggYW5vdGhlciBhbW91bnQuJztcbiAgICAgICAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ0FDUS5SRUZVTkRfQU1UX05PVF9FUVVBTF9UT1RBTCcsIG1lc3NhZ2UpO1xuICAgICAgfVxuICAgICAgaWYgKHRyYWRlLnBhaWRBdCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHRocm93IG5ldyBXYWxsZXRSZWZ1c2FsKCdBQ1EuVFJBREVfU1RBVFVTX0VSUk9SJywgJ1RoZSB0cmFkZSBpcyBub3QgcGFpZC4nKTtcbiAgICAgIH1cbiAgICAgIGlmIChyZWZ1bmRlZE9mKHRyYWRlKSArIGFtb3VudCA+IHRyYWRlLmFtb3VudCkge1xuICAgICAgICBjb25zdCBtZXNzYWdlID0gJ01vcmUgdGhhbiB3YXMgcGFpZCBjYW5ub3QgYmUgcmVmdW5kZWQuJztcbiAgICAgICAgdGhyb3cgbmV3IFdhbGxldFJlZnVzYWwoJ0FDUS5SRUFTT05fVFJBREVfUkVGVU5EX0ZFRV9FUlInLCBtZXNzYWdlKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHJlZnVuZDogU2FuZGJveFJlZnVuZCA9IHtcbiAgICAgICAgcmVmdW5kTm8sXG4gICAgICAgIGFtb3VudCxcbiAgICAgICAgYXQ6IGNsb2NrLm5vdygpICsgc2V0dGxlQWZ0ZXIsXG4gICAgICAgIC4uLihub3RpZnlVcmwgIT09IHVuZGVmaW5lZCAmJiB7IG5vdGlmeVVybCB9KSxcbiAgICAgIH07XG4gICAgICB0cmFkZS5yZWZ1bmRzLnB1c2gocmVmdW5kKTtcbiAgICAgIC8vIEEgdHJhZGUgdGhhdCB3YXMgZ2l2ZW4gYmFjayBpbiBmdWxsIGlzIGNsb3NlZCwgYXMgYWxpcGF5LnRyYWRlLnF1ZXJ5IGFuc3dlcnMgaXQuXG4gICAgICBpZiAocmVmdW5kZWRPZih0cmFkZSkgPT09IHRyYWRlLmFtb3VudCkgdHJhZGUuc3RhdHVzID0gJ1RSQURFX0NMT1NFRCc7XG4gICAgICByZWNvcmQodHJhZGUsICdyZWZ1bmRlZCcpO1xuICAgICAgb3B0aW9ucy5vblJlZnVuZCh0cmFkZSwgcmVmdW5kKTtcbiAgICAgIHJldHVybiB7IHRyYWRlLCByZWZ1bmQsIHJlcGVhdGVkOiBmYWxzZSB9O1xuICAgIH0sXG5cbiAgICBzYXZlLFxuXG4gICAgc3RvcCgpIHtcbiAgICAgIGZvciAoY29uc3QgY2FuY2VsIG9mIGNhbmNlbHMpIGNhbmNlbCgpO1xuICAgICAgY2FuY2Vscy5jbGVhcigpO1xuICAgIH0sXG4gIH07XG59XG4iXSwibmFtZXMiOlsiY3JlYXRlVHJhZGVCb29rIiwiY3JlYXRlVHJhZGVOTyIsIm5vdyIsInJhbmRvbSIsImRhdGUiLCJmb3JtYXRDaGluYVRpbWUiLCJzbGljZSIsInJlcGxhY2VBbGwiLCJBcnJheSIsImZyb20iLCJieXRlIiwiam9pbiIsIm9wdGlvbnMiLCJjbG9jayIsInRpbWVycyIsInN0b3JlIiwiYnlUcmFkZU5PIiwiTWFwIiwiYnlPdXRUcmFkZU5vIiwiY2FuY2VscyIsIlNldCIsInNhdmUiLCJ2YWx1ZXMiLCJhZGQiLCJ0cmFkZSIsInNldCIsInRyYWRlTk8iLCJvdXRUcmFkZU5vIiwicmVjb3JkIiwiZXZlbnQiLCJoaXN0b3J5IiwicHVzaCIsImF0Iiwic2V0dGxlIiwiaXNTZXR0bGluZyIsInN0YXR1cyIsInBhaWRBdCIsIm5vdGlmeUlkIiwidG9TdHJpbmciLCJvblBhaWQiLCJzZXR0bGVMYXRlciIsImRlbGF5IiwiY2FuY2VsIiwic2NoZWR1bGUiLCJkZWxldGUiLCJpc092ZXIiLCJleHBpcmVzQXQiLCJyZWZyZXNoIiwiYXBpIiwicmVwZWF0IiwicmVxdWVzdCIsImlzUGFpZCIsIldhbGxldFJlZnVzYWwiLCJhbW91bnQiLCJjdXJyZW5jeSIsInN1YmplY3QiLCJidXllcklkIiwibWVzc2FnZSIsImxvYWQiLCJNYXRoIiwibWF4Iiwic2V0dGxlc0F0IiwiY3JlYXRlIiwia25vd24iLCJnZXQiLCJjcmVhdGVkQXQiLCJyZWZ1bmRzIiwibm90aWZpY2F0aW9ucyIsImZpbmQiLCJmaW5kQnlPdXRUcmFkZU5vIiwibGlzdCIsInRyYWRlcyIsImZvckVhY2giLCJyZXZlcnNlIiwicGF5IiwiYnV5ZXIiLCJzZXR0bGVBZnRlciIsInVuZGVmaW5lZCIsInBhaWRCeSIsImNsb3NlIiwicmVmdW5kIiwicmVmdW5kTm8iLCJub3RpZnlVcmwiLCJyZXBlYXRlZCIsInJlZnVuZGVkT2YiLCJvblJlZnVuZCIsInN0b3AiLCJjbGVhciJdLCJtYXBwaW5ncyI6Ijs7OzsrQkFrRWdCQTs7O2VBQUFBOzs7dUJBakVnQjt5QkFDRjt1QkFFaUI7QUF1RC9DLHlEQUF5RCxHQUN6RCxTQUFTQyxjQUFjQyxHQUFXLEVBQUVDLE1BQW1CO0lBQ3JELE1BQU1DLE9BQU9DLElBQUFBLHNCQUFlLEVBQUNILEtBQUtJLEtBQUssQ0FBQyxHQUFHLElBQUlDLFVBQVUsQ0FBQyxLQUFLO0lBQy9ELE9BQU8sR0FBR0gsS0FBSyxJQUFJLEVBQUVJLE1BQU1DLElBQUksQ0FBQ04sT0FBTyxLQUFLLENBQUNPLE9BQVNBLE9BQU8sSUFBSUMsSUFBSSxDQUFDLEtBQUs7QUFDN0U7QUFHTyxTQUFTWCxnQkFBZ0JZLE9BQXlCO0lBQ3ZELE1BQU0sRUFBRUMsS0FBSyxFQUFFQyxNQUFNLEVBQUVYLE1BQU0sRUFBRVksS0FBSyxFQUFFLEdBQUdIO0lBQ3pDLE1BQU1JLFlBQVksSUFBSUM7SUFDdEIsTUFBTUMsZUFBZSxJQUFJRDtJQUN6QixNQUFNRSxVQUFVLElBQUlDO0lBRXBCLE1BQU1DLE9BQU8sSUFBWU4sTUFBTU0sSUFBSSxDQUFDO2VBQUlMLFVBQVVNLE1BQU07U0FBRztJQUUzRCxTQUFTQyxJQUFJQyxLQUFtQjtRQUM5QlIsVUFBVVMsR0FBRyxDQUFDRCxNQUFNRSxPQUFPLEVBQUVGO1FBQzdCTixhQUFhTyxHQUFHLENBQUNELE1BQU1HLFVBQVUsRUFBRUg7SUFDckM7SUFFQSxTQUFTSSxPQUFPSixLQUFtQixFQUFFSyxLQUFhO1FBQ2hETCxNQUFNTSxPQUFPLENBQUNDLElBQUksQ0FBQztZQUFFQyxJQUFJbkIsTUFBTVgsR0FBRztZQUFJMkI7UUFBTTtRQUM1Q1I7SUFDRjtJQUVBLFNBQVNZLE9BQU9ULEtBQW1CO1FBQ2pDLElBQUksQ0FBQ1UsSUFBQUEsaUJBQVUsRUFBQ1YsUUFBUTtRQUN4QkEsTUFBTVcsTUFBTSxHQUFHO1FBQ2ZYLE1BQU1ZLE1BQU0sR0FBR3ZCLE1BQU1YLEdBQUc7UUFDeEJzQixNQUFNYSxRQUFRLEdBQUdsQyxPQUFPLElBQUltQyxRQUFRLENBQUM7UUFDckNWLE9BQU9KLE9BQU87UUFDZFosUUFBUTJCLE1BQU0sQ0FBQ2Y7SUFDakI7SUFFQSxTQUFTZ0IsWUFBWWhCLEtBQW1CLEVBQUVpQixLQUFhO1FBQ3JELE1BQU1DLFNBQVM1QixPQUFPNkIsUUFBUSxDQUFDRixPQUFPO1lBQ3BDdEIsUUFBUXlCLE1BQU0sQ0FBQ0Y7WUFDZlQsT0FBT1Q7UUFDVDtRQUNBTCxRQUFRSSxHQUFHLENBQUNtQjtJQUNkO0lBRUEsTUFBTUcsU0FBUyxDQUFDckIsUUFDZEEsTUFBTVcsTUFBTSxLQUFLLG9CQUFvQixDQUFDRCxJQUFBQSxpQkFBVSxFQUFDVixVQUFVWCxNQUFNWCxHQUFHLE1BQU1zQixNQUFNc0IsU0FBUztJQUUzRjs7O0dBR0MsR0FDRCxTQUFTQyxRQUFRdkIsS0FBK0I7UUFDOUMsSUFBSUEsU0FBU0EsTUFBTXdCLEdBQUcsS0FBSyxZQUFZSCxPQUFPckIsUUFBUTtZQUNwREEsTUFBTVcsTUFBTSxHQUFHO1lBQ2ZQLE9BQU9KLE9BQU87UUFDaEI7UUFDQSxPQUFPQTtJQUNUO0lBRUEsU0FBU3lCLE9BQU96QixLQUFtQixFQUFFMEIsT0FBaUI7UUFDcEQsSUFBSUMsSUFBQUEsYUFBTSxFQUFDM0IsUUFBUTtZQUNqQixNQUFNLElBQUk0QixzQkFBYSxDQUFDLHlCQUF5QjtRQUNuRDtRQUNBLElBQUk1QixNQUFNVyxNQUFNLEtBQUssZ0JBQWdCO1lBQ25DLE1BQU0sSUFBSWlCLHNCQUFhLENBQUMsdUJBQXVCO1FBQ2pEO1FBQ0EsSUFDRTVCLE1BQU13QixHQUFHLEtBQUtFLFFBQVFGLEdBQUcsSUFDekJ4QixNQUFNNkIsTUFBTSxLQUFLSCxRQUFRRyxNQUFNLElBQy9CN0IsTUFBTThCLFFBQVEsS0FBTUosQ0FBQUEsUUFBUUksUUFBUSxJQUFJLEtBQUksS0FDNUM5QixNQUFNK0IsT0FBTyxLQUFLTCxRQUFRSyxPQUFPLElBQ2pDL0IsTUFBTWdDLE9BQU8sS0FBS04sUUFBUU0sT0FBTyxFQUNqQztZQUNBLE1BQU1DLFVBQVU7WUFDaEIsTUFBTSxJQUFJTCxzQkFBYSxDQUFDLDRCQUE0Qks7UUFDdEQ7UUFDQSxPQUFPakM7SUFDVDtJQUVBLEtBQUssTUFBTUEsU0FBU1QsTUFBTTJDLElBQUksR0FBSTtRQUNoQ25DLElBQUlDO1FBQ0osSUFBSVUsSUFBQUEsaUJBQVUsRUFBQ1YsUUFBUWdCLFlBQVloQixPQUFPbUMsS0FBS0MsR0FBRyxDQUFDLEdBQUcsQUFBQ3BDLENBQUFBLE1BQU1xQyxTQUFTLElBQUksQ0FBQSxJQUFLaEQsTUFBTVgsR0FBRztJQUMxRjtJQUVBLE9BQU87UUFDTDRELFFBQU9aLE9BQU87WUFDWixNQUFNYSxRQUFRaEIsUUFBUTdCLGFBQWE4QyxHQUFHLENBQUNkLFFBQVF2QixVQUFVO1lBQ3pELElBQUlvQyxPQUFPLE9BQU9kLE9BQU9jLE9BQU9iO1lBQ2hDLE1BQU1oRCxNQUFNVyxNQUFNWCxHQUFHO1lBQ3JCLElBQUlnRCxRQUFRSixTQUFTLElBQUk1QyxLQUFLO2dCQUM1QixNQUFNLElBQUlrRCxzQkFBYSxDQUFDLHFCQUFxQjtZQUMvQztZQUNBLE1BQU01QixRQUFzQjtnQkFDMUJFLFNBQVN6QixjQUFjQyxLQUFLQztnQkFDNUJtRCxVQUFVO2dCQUNWLEdBQUdKLE9BQU87Z0JBQ1ZmLFFBQVE7Z0JBQ1I4QixXQUFXL0Q7Z0JBQ1hnRSxTQUFTLEVBQUU7Z0JBQ1hwQyxTQUFTLEVBQUU7Z0JBQ1hxQyxlQUFlLEVBQUU7WUFDbkI7WUFDQTVDLElBQUlDO1lBQ0pJLE9BQU9KLE9BQU87WUFDZCxPQUFPQTtRQUNUO1FBRUE0QyxNQUFNLENBQUMxQyxVQUFZcUIsUUFBUS9CLFVBQVVnRCxHQUFHLENBQUN0QztRQUN6QzJDLGtCQUFrQixDQUFDMUMsYUFBZW9CLFFBQVE3QixhQUFhOEMsR0FBRyxDQUFDckM7UUFFM0QyQztZQUNFLE1BQU1DLFNBQVM7bUJBQUl2RCxVQUFVTSxNQUFNO2FBQUc7WUFDdENpRCxPQUFPQyxPQUFPLENBQUN6QjtZQUNmLE9BQU93QixPQUFPRSxPQUFPO1FBQ3ZCO1FBRUFDLEtBQUloRCxPQUFPLEVBQUUsRUFBRWlELEtBQUssRUFBRUMsY0FBYyxDQUFDLEVBQUU7WUFDckMsTUFBTXBELFFBQVF1QixRQUFRL0IsVUFBVWdELEdBQUcsQ0FBQ3RDO1lBQ3BDLElBQUksQ0FBQ0YsT0FBTyxNQUFNLElBQUk0QixzQkFBYSxDQUFDLG1CQUFtQiwyQkFBMkI7WUFDbEYsSUFBSUQsSUFBQUEsYUFBTSxFQUFDM0IsUUFBUSxNQUFNLElBQUk0QixzQkFBYSxDQUFDLGNBQWMsNEJBQTRCO1lBQ3JGLElBQUlsQixJQUFBQSxpQkFBVSxFQUFDVixRQUFRO2dCQUNyQixNQUFNLElBQUk0QixzQkFBYSxDQUFDLGtCQUFrQiw0QkFBNEI7WUFDeEU7WUFDQSxJQUFJNUIsTUFBTVcsTUFBTSxLQUFLLGtCQUFrQlUsT0FBT3JCLFFBQVE7Z0JBQ3BELE1BQU0sSUFBSTRCLHNCQUFhLENBQUMsZ0JBQWdCLDhCQUE4QjtZQUN4RTtZQUNBLElBQUl1QixVQUFVRSxhQUFhckQsTUFBTWdDLE9BQU8sS0FBS3FCLGFBQWFGLFVBQVVuRCxNQUFNZ0MsT0FBTyxFQUFFO2dCQUNqRix3RUFBd0U7Z0JBQ3hFLE1BQU0sSUFBSUosc0JBQWEsQ0FBQyxpQkFBaUIsa0NBQWtDO1lBQzdFO1lBQ0EsTUFBTTBCLFNBQVNILFNBQVNuRCxNQUFNZ0MsT0FBTztZQUNyQyxJQUFJc0IsV0FBV0QsV0FBV3JELE1BQU1zRCxNQUFNLEdBQUdBO1lBQ3pDdEQsTUFBTXFDLFNBQVMsR0FBR2hELE1BQU1YLEdBQUcsS0FBSzBFO1lBQ2hDaEQsT0FBT0osT0FBTztZQUNkLElBQUlvRCxjQUFjLEdBQUdwQyxZQUFZaEIsT0FBT29EO2lCQUNuQzNDLE9BQU9UO1lBQ1osT0FBT0E7UUFDVDtRQUVBdUQsT0FBTXBELFVBQVU7WUFDZCxNQUFNSCxRQUFRdUIsUUFBUTdCLGFBQWE4QyxHQUFHLENBQUNyQztZQUN2QyxJQUFJLENBQUNILE9BQU8sTUFBTSxJQUFJNEIsc0JBQWEsQ0FBQyx1QkFBdUI7WUFDM0QsSUFBSUQsSUFBQUEsYUFBTSxFQUFDM0IsVUFBVVUsSUFBQUEsaUJBQVUsRUFBQ1YsUUFBUTtnQkFDdEMsTUFBTSxJQUFJNEIsc0JBQWEsQ0FBQywwQkFBMEI7WUFDcEQ7WUFDQSxJQUFJNUIsTUFBTVcsTUFBTSxLQUFLLGtCQUFrQjtnQkFDckNYLE1BQU1XLE1BQU0sR0FBRztnQkFDZlAsT0FBT0osT0FBTztZQUNoQjtZQUNBLE9BQU9BO1FBQ1Q7UUFFQXdELFFBQU9yRCxVQUFVLEVBQUUsRUFBRXNELFFBQVEsRUFBRTVCLE1BQU0sRUFBRXVCLGNBQWMsQ0FBQyxFQUFFTSxTQUFTLEVBQUU7WUFDakUsTUFBTTFELFFBQVF1QixRQUFRN0IsYUFBYThDLEdBQUcsQ0FBQ3JDO1lBQ3ZDLElBQUksQ0FBQ0gsT0FBTyxNQUFNLElBQUk0QixzQkFBYSxDQUFDLHVCQUF1QjtZQUMzRCxNQUFNVyxRQUFRdkMsTUFBTTBDLE9BQU8sQ0FBQ0UsSUFBSSxDQUFDLENBQUNZLFNBQVdBLE9BQU9DLFFBQVEsS0FBS0E7WUFDakUsSUFBSWxCLE9BQU87Z0JBQ1QsSUFBSUEsTUFBTVYsTUFBTSxLQUFLQSxRQUFRLE9BQU87b0JBQUU3QjtvQkFBT3dELFFBQVFqQjtvQkFBT29CLFVBQVU7Z0JBQUs7Z0JBQzNFLE1BQU0xQixVQUFVO2dCQUNoQixNQUFNLElBQUlMLHNCQUFhLENBQUMsa0NBQWtDSztZQUM1RDtZQUNBLElBQUlqQyxNQUFNWSxNQUFNLEtBQUt5QyxXQUFXO2dCQUM5QixNQUFNLElBQUl6QixzQkFBYSxDQUFDLDBCQUEwQjtZQUNwRDtZQUNBLElBQUlnQyxJQUFBQSxpQkFBVSxFQUFDNUQsU0FBUzZCLFNBQVM3QixNQUFNNkIsTUFBTSxFQUFFO2dCQUM3QyxNQUFNSSxVQUFVO2dCQUNoQixNQUFNLElBQUlMLHNCQUFhLENBQUMsbUNBQW1DSztZQUM3RDtZQUNBLE1BQU11QixTQUF3QjtnQkFDNUJDO2dCQUNBNUI7Z0JBQ0FyQixJQUFJbkIsTUFBTVgsR0FBRyxLQUFLMEU7Z0JBQ2xCLEdBQUlNLGNBQWNMLGFBQWE7b0JBQUVLO2dCQUFVLENBQUM7WUFDOUM7WUFDQTFELE1BQU0wQyxPQUFPLENBQUNuQyxJQUFJLENBQUNpRDtZQUNuQixtRkFBbUY7WUFDbkYsSUFBSUksSUFBQUEsaUJBQVUsRUFBQzVELFdBQVdBLE1BQU02QixNQUFNLEVBQUU3QixNQUFNVyxNQUFNLEdBQUc7WUFDdkRQLE9BQU9KLE9BQU87WUFDZFosUUFBUXlFLFFBQVEsQ0FBQzdELE9BQU93RDtZQUN4QixPQUFPO2dCQUFFeEQ7Z0JBQU93RDtnQkFBUUcsVUFBVTtZQUFNO1FBQzFDO1FBRUE5RDtRQUVBaUU7WUFDRSxLQUFLLE1BQU01QyxVQUFVdkIsUUFBU3VCO1lBQzlCdkIsUUFBUW9FLEtBQUs7UUFDZjtJQUNGO0FBQ0YifQ==