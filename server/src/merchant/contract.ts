/** The shapes of docs/http-api.md. Amounts are integers in the minor unit, times are milliseconds since 1970. */

export type Host = 'alipay' | 'weapp' | 'h5';

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

export type OrderStatus = 'awaiting_payment' | 'paid' | 'closed';

export type Trade =
  | { host: 'alipay'; tradeNO: string }
  | {
      host: 'weapp';
      timeStamp: string;
      nonceStr: string;
      package: string;
      signType: 'RSA';
      paySign: string;
    }
  | { host: 'h5'; paymentUrl: string };

export interface Order extends Quote {
  id: string;
  status: OrderStatus;
  createdAt: number;
  expiresAt: number;
  paidAt?: number;
  /** True: the wallet gave no usable answer just now, so that `awaiting_payment` does not mean unpaid. */
  unconfirmed?: true;
  trade?: Trade;
}

/** What the client asks for; `lines[].goodsId` is a `Good.id`. */
export interface CartLine {
  goodsId: string;
  quantity: number;
}
