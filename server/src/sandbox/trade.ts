/** A trade as the sandbox wallet knows it. Amounts are in fen, times in milliseconds. */

type TradeStatus = 'WAIT_BUYER_PAY' | 'TRADE_SUCCESS' | 'TRADE_CLOSED' | 'TRADE_FINISHED';

/** Whose API the merchant made the trade by: decides how it is notified. */
export type TradeApi = 'alipay' | 'ant' | 'wechat';

export interface SandboxRefund {
  /** The merchant's number of it. */
  refundNo: string;
  amount: number;
  /** When the money is back: later than it was asked for at WeChat Pay. */
  at: number;
  /** The buyer's card did not take it, and a person has to see to it; set by hand in the file of the trades. */
  abnormal?: boolean;
  /** Where it is told, by the API that does so. */
  notifyUrl?: string;
  notifications?: NotificationAttempt[];
}

export interface NotificationAttempt {
  at: number;
  /** The status of the merchant's answer; absent when there was none. */
  httpStatus?: number;
  /** The first characters of the answer, or what went wrong. */
  answer: string;
  accepted: boolean;
}

export interface SandboxTrade {
  tradeNO: string;
  api: TradeApi;
  outTradeNo: string;
  subject: string;
  amount: number;
  currency: string;
  status: TradeStatus;
  /** Who may pay; anybody, for a trade of the web cashier. */
  buyerId?: string;
  createdAt: number;
  expiresAt: number;
  notifyUrl?: string;
  returnUrl?: string;
  quitUrl?: string;
  /** The buyer has confirmed, and money moves at this instant. */
  settlesAt?: number;
  paidBy?: string;
  paidAt?: number;
  /** When the merchant cancelled it, as the Ant platform does: paid or not. */
  cancelledAt?: number;
  /** The same in every repeat of a notification. */
  notifyId?: string;
  refunds: SandboxRefund[];
  history: { at: number; event: string }[];
  notifications: NotificationAttempt[];
}

/** What the wallet app sees: `CashierTrade` of docs/http-api.md. */
export interface CashierTrade {
  tradeNO: string;
  subject: string;
  payee: string;
  amount: number;
  currency: string;
  status: TradeStatus;
  settling: boolean;
  expiresAt: number;
}

export const refundedOf = ({ refunds }: SandboxTrade): number =>
  refunds.reduce((sum, { amount }) => sum + amount, 0);

export function isPaid(trade: SandboxTrade): boolean {
  return trade.status === 'TRADE_SUCCESS' || trade.status === 'TRADE_FINISHED';
}

export function isSettling(trade: SandboxTrade): boolean {
  return trade.status === 'WAIT_BUYER_PAY' && trade.settlesAt !== undefined;
}

export function toCashierTrade(trade: SandboxTrade, payee: string): CashierTrade {
  const { tradeNO, subject, amount, currency, status, expiresAt } = trade;
  const settling = isSettling(trade);
  return { tradeNO, subject, payee, amount, currency, status, settling, expiresAt };
}
