import type { PropsWithChildren } from 'react';
import { CheckoutProvider } from 'taro-tradepay';
import { es } from 'taro-tradepay/locales/es';
import 'taro-tradepay/style.css';
import { merchant } from './merchant';

export default function App({ children }: PropsWithChildren) {
  return (
    <CheckoutProvider merchant={merchant} locale={es}>
      {children}
    </CheckoutProvider>
  );
}
