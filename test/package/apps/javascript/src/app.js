import { CheckoutProvider } from 'taro-tradepay';
import 'taro-tradepay/style.css';
import { merchant } from './merchant';

export default function App({ children }) {
  return <CheckoutProvider merchant={merchant}>{children}</CheckoutProvider>;
}
