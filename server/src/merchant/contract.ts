/** The shapes of docs/http-api.md. Amounts are integers in the minor unit, times are milliseconds since 1970. */
import type { OrderStatus } from './orders/states';

/** The mini program hosts, whose users sign in by a code of their wallet. */
export const PROGRAM_HOSTS = ['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'dd', 'kwai'] as const;

export const HOSTS = [...PROGRAM_HOSTS, 'h5'] as const;

export type ProgramHost = (typeof PROGRAM_HOSTS)[number];
export type Host = (typeof HOSTS)[number];

export interface Good {
  id: string;
  title: string;
  description: string;
  category: string;
  options?: string[];
  price: number;
  originalPrice?: number;
  picture: string;
}

export interface OrderLine {
  id: string;
  title: string;
  picture?: string;
  options?: string[];
  quantity: number;
  unitPrice: number;
  originalUnitPrice?: number;
}

export interface Adjustment {
  id: string;
  kind: 'discount' | 'shipping' | 'tax' | 'fee' | 'tip';
  label: string;
  /** A discount is negative. */
  amount: number;
}

export interface Quote {
  currency: string;
  lines: OrderLine[];
  adjustments: Adjustment[];
  total: number;
}

export type Trade =
  | { host: 'alipay'; tradeNO: string; paymentUrl?: never }
  | { host: 'alipay'; paymentUrl: string; tradeNO?: never }
  | {
      host: 'weapp';
      timeStamp: string;
      nonceStr: string;
      package: string;
      signType: 'RSA';
      paySign: string;
    }
  | { host: 'tt'; orderInfo: { order_id: string; order_token: string } }
  | { host: 'tt'; data: string; byteAuthorization: string }
  | {
      host: 'swan';
      orderInfo: {
        dealId: string;
        appKey: string;
        /** Fen, as digits. */
        totalAmount: string;
        tpOrderId: string;
        dealTitle: string;
        signFieldsRange: '1';
        rsaSign: string;
      };
    }
  | { host: 'qq'; package: string; bargainor_id: string }
  | {
      host: 'jd';
      appId: string;
      orderId: string;
      payChannel: string;
      merchantNo: string;
      /** Fen, as digits. */
      totalAmount: string;
      signData: string;
      sign: string;
    }
  | { host: 'dd'; orderStr: string }
  | { host: 'kwai'; orderInfo: { order_no: string; order_info_token: string } }
  | { host: 'h5'; paymentUrl: string };

export interface Order extends Quote {
  id: string;
  status: OrderStatus;
  createdAt: number;
  expiresAt: number;
  paidAt?: number;
  /** How much of it was given back, if anything. */
  refunded?: number;
  /** True: the wallet gave no usable answer just now, so that an open order is not to be taken for unpaid. */
  unconfirmed?: true;
  trade?: Trade;
}

/** What the client asks for; `lines[].goodsId` is a `Good.id`. */
export interface CartLine {
  goodsId: string;
  quantity: number;
}
