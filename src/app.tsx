import type { PropsWithChildren } from 'react';
import { CheckoutProvider } from 'taro-tradepay';
import 'taro-tradepay/style.css';
import { locale } from './pages/shop/locale';
import { merchant } from './pages/shop/merchant';
import { recovered } from './pages/shop/recovered';
import { report } from './pages/shop/report';
import './app.css';

export default function App({ children }: PropsWithChildren) {
  return (
    <CheckoutProvider
      merchant={merchant}
      locale={locale}
      onRecovered={recovered}
      onProblem={report}
    >
      {children}
    </CheckoutProvider>
  );
}
