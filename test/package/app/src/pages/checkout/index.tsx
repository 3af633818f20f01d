import { useEffect, useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { CheckoutButton, OrderSummary, type Order } from 'taro-tradepay';
import { lines, merchant, quote } from '../../merchant';

export default function Checkout() {
  const [order, setOrder] = useState<Order | null>(null);
  useEffect(() => {
    void quote().then(setOrder);
  }, []);
  return (
    <View id="checkout">
      <OrderSummary order={order} />
      {order && (
        <CheckoutButton
          summary={order}
          orderKey={JSON.stringify(lines)}
          createTrade={(context) =>
            merchant.createTrade(
              {
                host: process.env.TARO_ENV,
                lines,
                expectedTotal: order.total,
                ...(process.env.TARO_ENV === 'h5' && {
                  returnUrl: `${location.href.split('#')[0]}#/pages/result/index`,
                }),
              },
              context,
            )
          }
          onEnd={(end) => {
            if (end.status === 'succeeded' || end.status === 'processing') {
              void Taro.redirectTo({ url: `/pages/result/index?order=${end.orderId}` });
            }
          }}
        />
      )}
    </View>
  );
}
