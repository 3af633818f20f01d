import type { Clock, RandomBytes, Timers } from '../clock';
import { formatChinaTime } from '../clock';
import { WalletRefusal } from './refusal';
import type { TradeStore } from './store';
import { isPaid, isSettling, refundedOf } from './trade';
import type { SandboxRefund, SandboxTrade, TradeApi } from './trade';

export interface NewTrade {
  api: TradeApi;
  outTradeNo: string;
  amount: number;
  /** Default: CNY. */
  currency?: string;
  subject: string;
  expiresAt: number;
  buyerId?: string;
  notifyUrl?: string;
  returnUrl?: string;
  quitUrl?: string;
}

interface NewRefund {
  refundNo: string;
  amount: number;
  /** Milliseconds until the money is back. Default: 0. */
  settleAfter?: number;
  notifyUrl?: string;
}

export interface TradeBook {
  /** The same out_trade_no again answers the trade that it made first. */
  create(request: NewTrade): SandboxTrade;
  find(tradeNO: string): SandboxTrade | undefined;
  findByOutTradeNo(outTradeNo: string): SandboxTrade | undefined;
  list(): SandboxTrade[];
  /** Money moves now, or `settleAfter` milliseconds later. */
  pay(tradeNO: string, options: { buyer?: string; settleAfter?: number }): SandboxTrade;
  close(outTradeNo: string): SandboxTrade;
  /** Ends a trade in whatever state, and gives back what was paid: the close of the Ant platform. */
  cancel(outTradeNo: string): SandboxTrade;
  /** Once per number: the same one again answers the refund that it made first. */
  refund(
    outTradeNo: string,
    request: NewRefund,
  ): { trade: SandboxTrade; refund: SandboxRefund; repeated: boolean };
  /** Writes a changed trade to the store. */
  save(): void;
  stop(): void;
}

export interface TradeBookOptions {
  clock: Clock;
  timers: Timers;
  random: RandomBytes;
  store: TradeStore;
  /** Called when money has moved. */
  onPaid(trade: SandboxTrade): void;
  /** Called when a refund was accepted. */
  onRefund(trade: SandboxTrade, refund: SandboxRefund): void;
}

/** 28 digits beginning with the date, as the real ones. */
function createTradeNO(now: number, random: RandomBytes): string {
  const date = formatChinaTime(now).slice(0, 10).replaceAll('-', '');
  return `${date}2200${Array.from(random(16), (byte) => byte % 10).join('')}`;
}

/** The wallet's ledger, with the semantics of alipay.trade.create, query and close. */
export function createTradeBook(options: TradeBookOptions): TradeBook {
  const { clock, timers, random, store } = options;
  const byTradeNO = new Map<string, SandboxTrade>();
  const byOutTradeNo = new Map<string, SandboxTrade>();
  const cancels = new Set<() => void>();

  const save = (): void => store.save([...byTradeNO.values()]);

  function add(trade: SandboxTrade): void {
    byTradeNO.set(trade.tradeNO, trade);
    byOutTradeNo.set(trade.outTradeNo, trade);
  }

  function record(trade: SandboxTrade, event: string): void {
    trade.history.push({ at: clock.now(), event });
    save();
  }

  function moveMoney(trade: SandboxTrade): void {
    trade.status = 'TRADE_SUCCESS';
    trade.paidAt = clock.now();
    trade.notifyId = random(17).toString('hex');
    record(trade, 'paid');
  }

  function settle(trade: SandboxTrade): void {
    if (!isSettling(trade)) return;
    moveMoney(trade);
    options.onPaid(trade);
  }

  function settleLater(trade: SandboxTrade, delay: number): void {
    const cancel = timers.schedule(delay, () => {
      cancels.delete(cancel);
      settle(trade);
    });
    cancels.add(cancel);
  }

  const isOver = (trade: SandboxTrade): boolean =>
    trade.status === 'WAIT_BUYER_PAY' && !isSettling(trade) && clock.now() >= trade.expiresAt;

  /**
   * Time passes between calls: a trade whose limit is over closes when somebody looks. WeChat Pay takes no payment for it
   * any more either, and leaves the closing to the merchant.
   */
  function refresh(trade: SandboxTrade | undefined): SandboxTrade | undefined {
    if (trade && trade.api !== 'wechat' && isOver(trade)) {
      trade.status = 'TRADE_CLOSED';
      record(trade, 'timed_out');
    }
    return trade;
  }

  function repeat(trade: SandboxTrade, request: NewTrade): SandboxTrade {
    if (isPaid(trade)) {
      throw new WalletRefusal('ACQ.TRADE_HAS_SUCCESS', 'The trade has been paid.');
    }
    if (trade.status === 'TRADE_CLOSED') {
      throw new WalletRefusal('ACQ.TRADE_HAS_CLOSE', 'The trade has been closed.');
    }
    if (
      trade.api !== request.api ||
      trade.amount !== request.amount ||
      trade.currency !== (request.currency ?? 'CNY') ||
      trade.subject !== request.subject ||
      trade.buyerId !== request.buyerId
    ) {
      const message = 'The out_trade_no is known with other terms.';
      throw new WalletRefusal('ACQ.CONTEXT_INCONSISTENT', message);
    }
    return trade;
  }

  for (const trade of store.load()) add(trade);
  for (const trade of byTradeNO.values()) {
    if (!isSettling(trade)) continue;
    const delay = (trade.settlesAt ?? 0) - clock.now();
    if (delay > 0) settleLater(trade, delay);
    // What the stopped gateway would have done meanwhile; whoever starts this one notifies of what is paid.
    else moveMoney(trade);
  }

  return {
    create(request) {
      const known = refresh(byOutTradeNo.get(request.outTradeNo));
      if (known) return repeat(known, request);
      const now = clock.now();
      if (request.expiresAt <= now) {
        throw new WalletRefusal('INVALID_PARAMETER', 'time_expire is in the past.');
      }
      const trade: SandboxTrade = {
        tradeNO: createTradeNO(now, random),
        currency: 'CNY',
        ...request,
        status: 'WAIT_BUYER_PAY',
        createdAt: now,
        refunds: [],
        history: [],
        notifications: [],
      };
      add(trade);
      record(trade, 'created');
      return trade;
    },

    find: (tradeNO) => refresh(byTradeNO.get(tradeNO)),
    findByOutTradeNo: (outTradeNo) => refresh(byOutTradeNo.get(outTradeNo)),

    list() {
      const trades = [...byTradeNO.values()];
      trades.forEach(refresh);
      return trades.reverse();
    },

    pay(tradeNO, { buyer, settleAfter = 0 }) {
      const trade = refresh(byTradeNO.get(tradeNO));
      if (!trade) throw new WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
      if (isPaid(trade)) throw new WalletRefusal('TRADE_PAID', 'The trade has been paid.', 409);
      if (isSettling(trade)) {
        throw new WalletRefusal('TRADE_SETTLING', 'The trade is being paid.', 409);
      }
      if (trade.status === 'TRADE_CLOSED' || isOver(trade)) {
        throw new WalletRefusal('TRADE_CLOSED', 'The trade has been closed.', 409);
      }
      if (buyer !== undefined && trade.buyerId !== undefined && buyer !== trade.buyerId) {
        // ALI38110 in the wallet: a trade is for the user whom it was made for.
        throw new WalletRefusal('ANOTHER_BUYER', 'The trade is for another user.', 409);
      }
      const paidBy = buyer ?? trade.buyerId;
      if (paidBy !== undefined) trade.paidBy = paidBy;
      trade.settlesAt = clock.now() + settleAfter;
      record(trade, 'confirmed');
      if (settleAfter > 0) settleLater(trade, settleAfter);
      else settle(trade);
      return trade;
    },

    close(outTradeNo) {
      const trade = refresh(byOutTradeNo.get(outTradeNo));
      if (!trade) throw new WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
      if (isPaid(trade) || isSettling(trade)) {
        throw new WalletRefusal('ACQ.TRADE_STATUS_ERROR', 'The trade is paid or being paid.');
      }
      if (trade.status === 'WAIT_BUYER_PAY') {
        trade.status = 'TRADE_CLOSED';
        record(trade, 'closed');
      }
      return trade;
    },

    cancel(outTradeNo) {
      const trade = refresh(byOutTradeNo.get(outTradeNo));
      if (!trade) throw new WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
      if (trade.cancelledAt !== undefined) return trade;
      if (trade.refunds.length > 0) {
        throw new WalletRefusal('ACQ.TRADE_STATUS_ERROR', 'The trade has been refunded.');
      }
      const now = clock.now();
      // One that was over already stays what it was.
      if (trade.status === 'TRADE_CLOSED') return trade;
      if (trade.paidAt !== undefined) {
        trade.refunds.push({ refundNo: `cancel-${outTradeNo}`, amount: trade.amount, at: now });
      }
      trade.status = 'TRADE_CLOSED';
      trade.cancelledAt = now;
      record(trade, 'cancelled');
      return trade;
    },

    refund(outTradeNo, { refundNo, amount, settleAfter = 0, notifyUrl }) {
      const trade = refresh(byOutTradeNo.get(outTradeNo));
      if (!trade) throw new WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
      const known = trade.refunds.find((refund) => refund.refundNo === refundNo);
      if (known) {
        if (known.amount === amount) return { trade, refund: known, repeated: true };
        const message = 'The number of the refund is known with another amount.';
        throw new WalletRefusal('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL', message);
      }
      if (trade.paidAt === undefined) {
        throw new WalletRefusal('ACQ.TRADE_STATUS_ERROR', 'The trade is not paid.');
      }
      if (refundedOf(trade) + amount > trade.amount) {
        const message = 'More than was paid cannot be refunded.';
        throw new WalletRefusal('ACQ.REASON_TRADE_REFUND_FEE_ERR', message);
      }
      const refund: SandboxRefund = {
        refundNo,
        amount,
        at: clock.now() + settleAfter,
        ...(notifyUrl !== undefined && { notifyUrl }),
      };
      trade.refunds.push(refund);
      // A trade that was given back in full is closed, as alipay.trade.query answers it.
      if (refundedOf(trade) === trade.amount) trade.status = 'TRADE_CLOSED';
      record(trade, 'refunded');
      options.onRefund(trade, refund);
      return { trade, refund, repeated: false };
    },

    save,

    stop() {
      for (const cancel of cancels) cancel();
      cancels.clear();
    },
  };
}
