/**
 * What the merchant server hands out to start one host's payment call. `host` says which wallet takes it; every other
 * field has the name and the shape that the host's call takes.
 */
export type Trade =
  | AlipayTrade
  | WeappTrade
  | TtTrade
  | SwanTrade
  | QqTrade
  | JdTrade
  | DdTrade
  | KwaiTrade
  | H5Trade;

/**
 * For `my.tradePay`: exactly one of the three, by what the host wallet offers
 * (source: the Ant mini program platform's API reference of `my.tradePay`).
 */
export type AlipayTrade =
  /** The wallet's own trade number (`trade_no`), never the merchant's order number. Up to 64 characters. */
  | { host: 'alipay'; tradeNO: string; orderStr?: never; paymentUrl?: never }
  /** A complete, signed parameter string that the server made. */
  | { host: 'alipay'; orderStr: string; tradeNO?: never; paymentUrl?: never }
  /** A cashier's address, https. */
  | { host: 'alipay'; paymentUrl: string; tradeNO?: never; orderStr?: never };

/** For `wx.requestPayment` (source: WeChat Pay's JSAPI documentation, v3 and v2 signatures). */
export interface WeappTrade {
  host: 'weapp';
  /** Seconds since 1970 as a STRING. */
  timeStamp: string;
  /** Up to 32 characters. */
  nonceStr: string;
  /** `prepay_id=…` */
  package: string;
  signType: 'RSA' | 'MD5' | 'HMAC-SHA256';
  paySign: string;
  /** Needed by WeChat's browser only, where the page does not know it. */
  appId?: string;
}

/** For Douyin: exactly one of the two ways that it has (source: developer.open-douyin.com, tt.pay and tt.requestOrder). */
export type TtTrade =
  /** For `tt.pay`. */
  | {
      host: 'tt';
      orderInfo: { order_id: string; order_token: string };
      data?: never;
      byteAuthorization?: never;
    }
  /** For `tt.requestOrder`, whose order `tt.getOrderPayment` then pays. */
  | {
      host: 'tt';
      /** The order as a JSON text, signed by the server. For one order always the same text: another is another order. */
      data: string;
      /** The signature of `data`. */
      byteAuthorization: string;
      orderInfo?: never;
    };

/** For `swan.requestPolymerPayment` (source: Baidu's reference of the call). */
export interface SwanTrade {
  host: 'swan';
  orderInfo: SwanOrderInfo;
  /** Ways to pay that the cashier leaves out. */
  bannedChannels?: string[];
}

/** The order as Baidu's cashier takes it; every field a text. */
export interface SwanOrderInfo {
  dealId: string;
  appKey: string;
  /** Fen, as digits. */
  totalAmount: string;
  /** The merchant's order number. */
  tpOrderId: string;
  dealTitle: string;
  /** `1` */
  signFieldsRange: string;
  rsaSign: string;
  notifyUrl?: string;
  /** A JSON text. */
  bizInfo?: string;
  payResultUrl?: string;
  /** From the payment panel that a page may embed. */
  inlinePaySign?: string;
  /** For the platform's coupons. */
  promotionTag?: string;
}

/** For `qq.requestPayment`, QQ's own wallet. */
export interface QqTrade {
  host: 'qq';
  /** `prepay_id=…` */
  package: string;
  /** The merchant's number at the QQ wallet. */
  bargainor_id: string;
}

/** For `jd.requestPayment`, which has no public reference: the fields are those of one secondary source. */
export interface JdTrade {
  host: 'jd';
  appId: string;
  orderId: string;
  payChannel: string;
  merchantNo: string;
  /** As the server signed it, `1` or `0.01`; that source has yuan. */
  totalAmount: string;
  signData: string;
  sign: string;
}

/** For DingTalk's `dd.pay`. */
export interface DdTrade {
  host: 'dd';
  /** Alipay's complete, signed order string. */
  orderStr: string;
}

/** For Kuaishou's `ks.pay`. */
export interface KwaiTrade {
  host: 'kwai';
  orderInfo: { order_no: string; order_info_token: string };
  paymentChannel?: { provider: string; provider_channel_type: string };
}

/** For a plain browser: the cashier's page, https (http on a loopback address). */
export interface H5Trade {
  host: 'h5';
  paymentUrl: string;
}

/** An order that exists at the merchant server; its trade is null when there is nothing to pay it with (any more). */
export type KnownOrder = Omit<CreatedTrade, 'trade'> & { trade: Trade | null };

/** An amount of money. */
export interface Price {
  /** Minor units. */
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** A trade that exists at the wallet, and the order that it pays. */
export interface CreatedTrade {
  /** The merchant's order number: what the server is asked about afterwards. */
  orderId: string;
  trade: Trade;
  /** What will be charged, in minor units. When given, a server that reports another amount is not believed. */
  amount?: number;
  /** ISO 4217, with `amount`. */
  currency?: string;
}
