/** How WeChat Pay shows the trades of the book. */
import { formatOffsetTime } from '../clock';
import type { SandboxKeys } from '../keys';
import { isSettling } from './trade';
import type { SandboxRefund, SandboxTrade } from './trade';
import type { TradeBook } from './trade-book';

/** A number that stands for the trade until it is paid; WeChat shows its own number of it only then. */
export const prepayIdOf = ({ outTradeNo }: SandboxTrade): string => `wx${outTradeNo}`;

export function findByPrepayId(trades: TradeBook, prepayId: string): SandboxTrade | undefined {
  const trade = trades.findByOutTradeNo(prepayId.replace(/^wx/, ''));
  return trade?.api === 'wechat' && prepayIdOf(trade) === prepayId ? trade : undefined;
}

function stateOf(trade: SandboxTrade): string {
  if (trade.paidAt !== undefined) return trade.refunds.length > 0 ? 'REFUND' : 'SUCCESS';
  if (trade.status === 'TRADE_CLOSED') return 'CLOSED';
  return isSettling(trade) ? 'USERPAYING' : 'NOTPAY';
}

/** The answer to a query, and what a notification of a payment holds. */
export function toTransaction(trade: SandboxTrade, { appId, mchId }: SandboxKeys) {
  const { amount, currency, paidAt, paidBy } = trade;
  return {
    appid: appId,
    mchid: mchId,
    out_trade_no: trade.outTradeNo,
    trade_state: stateOf(trade),
    amount: { total: amount, currency },
    ...(paidAt !== undefined && {
      transaction_id: trade.tradeNO,
      trade_type: 'JSAPI',
      bank_type: 'OTHERS',
      success_time: formatOffsetTime(paidAt),
      payer: { openid: paidBy },
    }),
  };
}

/** The answer about a refund. */
export function toRefund(trade: SandboxTrade, refund: SandboxRefund, now: number) {
  const isDone = refund.at <= now && !refund.abnormal;
  const openStatus = refund.abnormal ? 'ABNORMAL' : 'PROCESSING';
  return {
    refund_id: `50${refund.refundNo}`,
    out_refund_no: refund.refundNo,
    transaction_id: trade.tradeNO,
    out_trade_no: trade.outTradeNo,
    channel: 'ORIGINAL',
    status: isDone ? 'SUCCESS' : openStatus,
    ...(isDone && { success_time: formatOffsetTime(refund.at) }),
    amount: { total: trade.amount, refund: refund.amount, currency: trade.currency },
  };
}
