/**
 * The port to a wallet's server: all that the orders know of a wallet. Amounts are in the currency's minor unit, times in
 * milliseconds since 1970.
 *
 * Every call may be repeated: the wallet makes one trade for an `outTradeNo` and one refund for a `refundNo`, however often
 * it is asked. A call that gets no answer that can be trusted throws WalletUnavailableError: what happened is unknown then.
 */
import type { Host, Trade } from '../contract';

/** Who takes the payment. An order keeps the name of its provider, so that it is settled where it was made. */
export const PROVIDER_NAMES = ['alipay', 'ant', 'wechat'] as const;

export type ProviderName = (typeof PROVIDER_NAMES)[number];

/** Which trade is meant, and what is known of it here. */
export interface TradeRef {
  /** The order's number. */
  outTradeNo: string;
  /** The wallet's number, once it is known. */
  tradeNo: string | null;
  amount: number;
  currency: string;
}

export interface TradeRequest {
  /** Where the buyer pays: decides what the client is given to pay with. */
  host: Host;
  outTradeNo: string;
  amount: number;
  currency: string;
  /** What the cashier shows; may hold anything, so a provider cuts and cleans it as its wallet wants. */
  subject: string;
  /** Who pays, by the wallet's own id; null for a guest of the web. */
  buyerId: string | null;
  /** After this instant the wallet takes no payment. A whole second. */
  expiresAt: number;
  /** Where the web's cashier sends the buyer back to. */
  returnUrl?: string;
}

export type MadeTrade =
  /** `tradeNo` is missing where the wallet numbers the trade only when the buyer opens it. */
  | { outcome: 'made'; trade: Trade; tradeNo?: string }
  /** The wallet knows this number as paid or closed: ask it what happened. */
  | { outcome: 'already_ended' };

export type WalletTrade =
  | { status: 'unknown_to_wallet' }
  /** `waiting` as well when the payment is on its way. */
  | { status: 'waiting' | 'closed'; tradeNo: string | null }
  | { status: 'paid'; tradeNo: string; amount: number; currency: string; walletStatus: string };

/** `refused`: paid, or being paid. */
export type Closing = 'closed' | 'unknown_to_wallet' | 'refused';

export interface RefundRequest {
  /** The refund's own number: asked again with the same one, the wallet gives back no second time. */
  refundNo: string;
  outTradeNo: string;
  tradeNo: string;
  amount: number;
  /** What was paid in all. */
  total: number;
  currency: string;
  reason: string;
}

export type RefundAnswer =
  | { outcome: 'refunded' }
  /**
   * The wallet is still working on it: ask again later, with the same call. `code` is the wallet's own where it waits for a
   * person.
   */
  | { outcome: 'pending'; code?: string }
  /** The wallet will not refund; nothing has moved. `code` is the wallet's own. */
  | { outcome: 'refused'; code: string };

/** A notification as it came. */
export interface RawNotification {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As sent: signatures are over these very characters. */
  body: string;
}

interface PaymentNotification {
  /** The same in every repeat. */
  notifyId: string;
  outTradeNo: string;
  tradeNo: string;
  amount: number;
  currency: string;
  /** The wallet's word for "paid". */
  walletStatus: string;
}

/** What a notification says, after its signature, application and seller have been checked. */
export type NotificationReading =
  | { outcome: 'paid'; payment: PaymentNotification }
  /** Ask the wallet about this refund. */
  | { outcome: 'refund'; refundNo: string }
  /** Ask the wallet about this trade. */
  | { outcome: 'trade'; outTradeNo: string }
  /** `reason` is for the log: a fixed word, nothing of the notification. */
  | { outcome: 'refused'; reason: string };

/** The answer that makes the wallet stop repeating a notification, or go on. */
interface Acknowledgement {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

/** A line of the wallet's own list of a day. */
export interface BillRow {
  kind: 'payment' | 'refund';
  outTradeNo: string;
  tradeNo: string;
  /** Of a refund. */
  refundNo?: string;
  /** Positive in both kinds. */
  amount: number;
  currency: string;
}

export interface WalletProvider {
  readonly name: ProviderName;
  /** @returns the wallet's id of the user, or `undefined` when the code is used, expired or invented */
  exchangeAuthCode(authCode: string): Promise<string | undefined>;
  makeTrade(request: TradeRequest): Promise<MadeTrade>;
  queryTrade(trade: TradeRef): Promise<WalletTrade>;
  closeTrade(trade: TradeRef): Promise<Closing>;
  /**
   * A close of a trade that was paid in the meantime is not refused: the wallet gives the money back. Then an order is
   * marked before its trade is closed, and after that nothing but the wallet's newest word ends it.
   */
  readonly closingGivesBack?: true;
  refund(request: RefundRequest): Promise<RefundAnswer>;
  /** Of the content types that the wallet posts. */
  readonly notificationType: 'application/json' | 'application/x-www-form-urlencoded';
  readNotification(raw: RawNotification): NotificationReading;
  acknowledge(accepted: boolean, raw: RawNotification): Acknowledgement;
  /**
   * The wallet's list of the payments and refunds of a day, where it has one.
   * @param day `2026-11-26`, in China Standard Time
   */
  bill?(day: string): Promise<BillRow[]>;
}

/** No answer that can be trusted: what happened at the wallet is unknown, and is never taken for a refusal. */
export class WalletUnavailableError extends Error {
  override readonly name = 'WalletUnavailableError';
}
