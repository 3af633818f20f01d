import type { PropsWithChildren } from 'react';
import { CheckoutProvider, type Merchant } from 'taro-tradepay';
import 'taro-tradepay/style.css';
import 'taro-tradepay/themes/ledger.css';

const merchant: Merchant = {
  getPayment: (orderId) =>
    Promise.resolve({ orderId, status: 'paid', amount: 15800, currency: 'CNY' }),
};

export default function App({ children }: PropsWithChildren) {
  return <CheckoutProvider merchant={merchant}>{children}</CheckoutProvider>;
}
