import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { CheckoutButton, OrderSummary } from 'taro-tradepay';
import { order } from '../../../../shared/order';
import { merchant } from '../../merchant';

const orderKey = JSON.stringify(order.lines);

export default function Checkout() {
  return (
    <View>
      <OrderSummary order={order} />
      <CheckoutButton
        id="pay"
        summary={order}
        orderKey={orderKey}
        createTrade={(context) =>
          merchant.createTrade({ host: process.env.TARO_ENV, lines: order.lines }, context)
        }
        onEnd={(end) => {
          if (end.status === 'succeeded') {
            void Taro.redirectTo({ url: `/pages/result/index?order=${end.orderId}` });
          }
        }}
      />
    </View>
  );
}
