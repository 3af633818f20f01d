import type { PropsWithChildren } from 'react';
import { CheckoutProvider, type Merchant } from 'taro-tradepay';
import 'taro-tradepay/style.css';

/** Nothing is paid here. */
const merchant: Merchant = { getPayment: () => Promise.reject(new Error('There is no server.')) };

export default function App({ children }: PropsWithChildren) {
  return <CheckoutProvider merchant={merchant}>{children}</CheckoutProvider>;
}
