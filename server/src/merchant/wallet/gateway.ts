/** The port to a wallet's server: all that the orders know of a wallet. Amounts are in fen, times in milliseconds. */

export interface TradeRequest {
  /** The order's number; the wallet makes one trade per number, however often it is asked. */
  outTradeNo: string;
  amount: number;
  subject: string;
  /** Who pays; the wallet lets nobody else pay this trade. */
  buyerId: string;
  /** After this instant the wallet takes no payment. */
  expiresAt: number;
}

/** A trade that the wallet makes when the buyer opens it, for whoever that is. */
export type OpenTradeRequest = Omit<TradeRequest, 'buyerId'>;

export interface WebCashierRequest extends OpenTradeRequest {
  returnUrl?: string;
}

export type CreatedTrade =
  | { outcome: 'created'; tradeNo: string }
  /** The wallet knows this number as paid or closed: ask it what happened. */
  | { outcome: 'already_ended' };

export type WalletTrade =
  | { status: 'unknown_to_wallet' }
  | { status: 'waiting' | 'closed'; tradeNo: string }
  | { status: 'paid'; tradeNo: string; amount: number; walletStatus: string };

export interface PaymentNotification {
  notifyId: string;
  appId: string;
  sellerId: string;
  outTradeNo: string;
  tradeNo: string;
  amount: number;
  tradeStatus: string;
}

export interface WalletGateway {
  /** @returns the wallet's id of the user, or `undefined` when the code is used, expired or invented */
  exchangeAuthCode(authCode: string): Promise<string | undefined>;
  createTrade(request: TradeRequest): Promise<CreatedTrade>;
  /** The address of the wallet's cashier page. Nothing is sent: the page makes the trade when it is opened. */
  webCashierUrl(request: WebCashierRequest): string;
  /** The signed order that an app hands to the wallet. Nothing is sent: the wallet makes the trade when it reads it. */
  orderString(request: OpenTradeRequest): string;
  queryTrade(outTradeNo: string): Promise<WalletTrade>;
  /** @returns whether the trade can no longer be paid; `refused` when it is paid or being paid */
  closeTrade(outTradeNo: string): Promise<'closed' | 'unknown_to_wallet' | 'refused'>;
  /** @returns what the wallet said, or `undefined` unless its signature holds */
  verifyNotification(form: Record<string, string>): PaymentNotification | undefined;
}

/** No answer that can be trusted: what happened at the wallet is unknown, and is never taken for a refusal. */
export class WalletUnavailableError extends Error {
  override readonly name = 'WalletUnavailableError';
}
