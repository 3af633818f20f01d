import { useState } from 'react';
import { View } from '@tarojs/components';
import { OrderSummary } from 'taro-tradepay';
import { begin } from '../../measure';
import { orderOf } from '../../order';

/** An order, collapsed as it is by default, or with every line. */
export default function Summary() {
  const [{ given }] = useState(() => begin(() => 0));
  const all = given.kind === 'expanded' ? { collapsedLines: given.size } : {};
  return (
    <View>
      <OrderSummary order={orderOf(given.size)} {...all} />
    </View>
  );
}
