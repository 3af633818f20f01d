/** How the Ant mini program platform shows the trades of the book. */
import { formatOffsetTime } from '../clock';
import { toAntAmount } from '../merchant/wallet/ant-amount';
import type { SandboxRefund, SandboxTrade } from './trade';
import type { TradeBook } from './trade-book';

/** The path of the cashier page, before the number of a payment. */
export const ANT_CASHIER = '/ant-cashier';

/** @param origin of the gateway, as the merchant reaches it */
export const paymentUrlOf = ({ tradeNO }: SandboxTrade, origin: string): string =>
  `${origin}${ANT_CASHIER}/${tradeNO}`;

/** The trade that `my.tradePay` was asked to pay; the page itself is not loaded. */
export function findByPaymentUrl(trades: TradeBook, url: string): SandboxTrade | undefined {
  if (!URL.canParse(url)) return undefined;
  const [, tradeNO = ''] =
    new RegExp(`^${ANT_CASHIER}/(\\d{28})$`).exec(new URL(url).pathname) ?? [];
  const trade = trades.find(tradeNO);
  return trade?.api === 'ant' ? trade : undefined;
}

function statusOf(trade: SandboxTrade): string {
  if (trade.cancelledAt !== undefined) return 'CANCELLED';
  if (trade.paidAt !== undefined) return 'SUCCESS';
  return trade.status === 'TRADE_CLOSED' ? 'FAIL' : 'PROCESSING';
}

/** What every answer about a payment says of it. */
export const toNames = ({ outTradeNo, tradeNO }: SandboxTrade) => ({
  paymentRequestId: outTradeNo,
  paymentId: tradeNO,
});

/** The answer to an inquiry. */
export const toPayment = (trade: SandboxTrade) => ({
  ...toNames(trade),
  paymentStatus: statusOf(trade),
  paymentAmount: toAntAmount(trade.amount, trade.currency),
  paymentCreateTime: formatOffsetTime(trade.createdAt),
  ...(trade.paidAt !== undefined && { paymentTime: formatOffsetTime(trade.paidAt) }),
});

/** The answer about a refund. */
export const toRefund = (trade: SandboxTrade, refund: SandboxRefund) => ({
  paymentId: trade.tradeNO,
  refundId: `60${refund.refundNo}`,
  refundRequestId: refund.refundNo,
  refundAmount: toAntAmount(refund.amount, trade.currency),
  refundTime: formatOffsetTime(refund.at),
});
