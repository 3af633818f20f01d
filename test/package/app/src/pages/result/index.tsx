import { useRouter } from '@tarojs/taro';
import { PaymentResult } from 'taro-tradepay';

export default function Result() {
  const { order = fromCashier() } = useRouter().params;
  return <PaymentResult orderId={order} />;
}

/** The web's cashier page comes back with the number of the order. */
function fromCashier(): string {
  if (process.env.TARO_ENV !== 'h5') return '';
  return new URLSearchParams(window.location.search).get('out_trade_no') ?? '';
}
