import { useState } from 'react';
import { View } from '@tarojs/components';
import { OrderSummary } from 'taro-tradepay';
import { begin } from '../../measure';

export default function Summary() {
  const [order] = useState(begin);
  return (
    <View>
      <OrderSummary order={order} />
    </View>
  );
}
