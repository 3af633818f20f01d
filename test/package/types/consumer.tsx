// What a consumer's TypeScript makes of the package: test/package/types.test.ts compiles it in every way that is promised.
import type { ReactElement } from 'react';
import {
  CheckoutButton,
  PaymentResult,
  createPaymentSession,
  hostWallet,
  isPaymentError,
  type CreatedTrade,
  type Order,
  type PaymentEnd,
  type Trade,
} from 'taro-tradepay';
import { es } from 'taro-tradepay/locales/es';
import { createSandbox } from 'taro-tradepay/sandbox';
import tradepay, { type PluginOptions } from 'taro-tradepay/plugin';

declare const order: Order;
declare const created: CreatedTrade;
const trade = { orderKey: 'cups', createTrade: () => Promise.resolve(created) };

export const buttons: ReactElement[] = [
  <CheckoutButton key="1" amount={100} currency="CNY" {...trade} />,
  <CheckoutButton key="2" summary={order} {...trade} />,
  <CheckoutButton key="3" amount={100} currency="CNY" order={created} />,
  // @ts-expect-error an amount is of a currency
  <CheckoutButton key="4" amount={100} {...trade} />,
  // @ts-expect-error one price, not two
  <CheckoutButton key="5" amount={100} currency="CNY" summary={order} {...trade} />,
  // @ts-expect-error what is bought tells a new purchase from an interrupted one
  <CheckoutButton key="8" amount={100} currency="CNY" createTrade={trade.createTrade} />,
  // @ts-expect-error nothing to pay with
  <CheckoutButton key="6" amount={100} currency="CNY" />,
  // @ts-expect-error a result is of an order
  <PaymentResult key="7" />,
];

/** Each end carries what is known at it, and nothing else. */
export function explain(end: PaymentEnd): string {
  switch (end.status) {
    case 'succeeded':
      return end.orderId;
    case 'failed':
      return isPaymentError(end.error) ? end.error.code : '';
    case 'processing':
    case 'cancelled':
    case 'expired':
      // @ts-expect-error only what failed has an error
      return String(end.error);
  }
}

export const trades: Trade[] = [
  { host: 'alipay', tradeNO: '2026' },
  { host: 'alipay', orderStr: 'app_id=1' },
  // @ts-expect-error two ways at once
  { host: 'alipay', tradeNO: '2026', orderStr: 'app_id=1' },
  // @ts-expect-error no host of ours
  { host: 'nobody', tradeNO: '2026' },
];

export const options: PluginOptions = { attributes: ['aria-expanded'] };
export const parts = [es.money, createSandbox, createPaymentSession, hostWallet, tradepay];
