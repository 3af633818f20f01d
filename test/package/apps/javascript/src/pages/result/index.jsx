import { useRouter } from '@tarojs/taro';
import { PaymentResult } from 'taro-tradepay';

export default function Result() {
  return <PaymentResult orderId={useRouter().params.order ?? ''} />;
}
